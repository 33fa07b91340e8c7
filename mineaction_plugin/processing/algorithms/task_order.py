# SPDX-License-Identifier: GPL-3.0-or-later
"""`taskorder`: from tasks to issued orders and their packs."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from mineaction_plugin.adapters.errors import QgsProcessingException, translated
from mineaction_plugin.core.errors import MineActionError, OrderError
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.packs.formats import FORMATS
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.adapters.layers import LayerColumns
    from mineaction_plugin.packs.orders import Surroundings, Wish
    from mineaction_plugin.packs.running import Account, Request

REASONS_SHOWN = 5


class TaskOrder(MineActionAlgorithm):
    """Issues an order for each task and writes its pack."""

    ID = "taskorder"
    GROUP_ID = "orders"
    TASKS = "TASKS"
    ID_FIELD = "ID_FIELD"
    HAZARDS = "HAZARDS"
    BOUNDARY_POINTS = "BOUNDARY_POINTS"
    WORKSITE_POINTS = "WORKSITE_POINTS"
    WORKSITE_LINES = "WORKSITE_LINES"
    BASEMAP = "BASEMAP"
    SELECTED_IDS = "SELECTED_IDS"
    WORKSPACE = "WORKSPACE"
    DRAFT = "DRAFT"
    ISSUED_BY = "ISSUED_BY"
    APPROVED_BY = "APPROVED_BY"
    ISSUED_AT = "ISSUED_AT"
    REASON = "REASON"
    LANGUAGE = "LANGUAGE"
    TEMPLATE = "TEMPLATE"
    FORMATS = "FORMATS"
    WORKERS = "WORKERS"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    PACK_COUNT = "PACK_COUNT"
    FAILED_COUNT = "FAILED_COUNT"

    def title(self) -> str:
        return tr("Issue orders and write packs")

    def group_title(self) -> str:
        return tr("Orders")

    def help(self) -> str:
        return tr(
            "<p>Issues an order for each task and writes its pack: a printed order, point table, "
            "files for GPS, phone and GIS, all read back and compared before the pack gets its "
            "name.</p><p>With a workspace each order gets the next number of the programme; a "
            "task that was issued before is written again from its snapshot. Without one, the "
            "number is made from the task’s id and the revision is 1. A draft uses no "
            "number.</p><p>A task that fails does not stop the others: <i>summary.json</i> in the "
            "output folder says what became of each. The template folder may hold a "
            "<i>letterhead.json</i> with the office’s own name, handling marking and "
            "disclaimer.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self._add_layers()
        self._add_words()
        self._add_advanced()
        self.addParameter(
            QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, tr("Folder for the packs"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.PACK_COUNT, tr("Packs written")))
        self.addOutput(QgsProcessingOutputNumber(self.FAILED_COUNT, tr("Tasks without a pack")))

    def _add_layers(self) -> None:
        polygons, points, lines, any_shape = (
            [Qgis.ProcessingSourceType.VectorPolygon],
            [Qgis.ProcessingSourceType.VectorPoint],
            [Qgis.ProcessingSourceType.VectorLine],
            [Qgis.ProcessingSourceType.VectorAnyGeometry],
        )
        self.addParameter(QgsProcessingParameterFeatureSource(self.TASKS, tr("Tasks"), polygons))
        self.addParameter(
            QgsProcessingParameterField(
                self.ID_FIELD, tr("Field with the task’s id"), "task_id", self.TASKS
            )
        )
        for name, title, kinds in (
            (self.HAZARDS, tr("Hazards"), any_shape),
            (self.BOUNDARY_POINTS, tr("Boundary points"), points),
            (self.WORKSITE_POINTS, tr("Worksite points"), points),
            (self.WORKSITE_LINES, tr("Worksite lines"), lines),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSource(name, title, kinds, optional=True)
            )
        self.addParameter(
            QgsProcessingParameterRasterLayer(self.BASEMAP, tr("Basemap"), optional=True)
        )

    def _add_words(self) -> None:
        for name, title in (
            (self.SELECTED_IDS, tr("Only the tasks with these ids, separated by commas")),
            (self.ISSUED_BY, tr("Issued by")),
            (self.APPROVED_BY, tr("Approved by")),
            (self.REASON, tr("Reason")),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, "", optional=True))
        self.addParameter(
            QgsProcessingParameterFile(
                self.WORKSPACE,
                tr("Workspace (empty: the file of the tasks where that is one)"),
                fileFilter=tr("Workspace (*.gpkg)"),
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(self.DRAFT, tr("Draft (uses no number)"), False)
        )

    def _add_advanced(self) -> None:
        self.add_profile()
        language = tr("Language (empty: the first one of the profile)")
        for parameter in (
            QgsProcessingParameterDateTime(
                self.ISSUED_AT, tr("Issued at (empty: now)"), optional=True
            ),
            QgsProcessingParameterString(self.LANGUAGE, language, "", optional=True),
            QgsProcessingParameterFile(
                self.TEMPLATE,
                tr("Template folder of the office"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            QgsProcessingParameterEnum(
                self.FORMATS,
                tr("Files of the pack"),
                list(FORMATS),
                allowMultiple=True,
                defaultValue=list(FORMATS),
                usesStaticStrings=True,
            ),
            QgsProcessingParameterNumber(
                self.WORKERS,
                tr("Processes (0: by the number of tasks)"),
                defaultValue=0,
                minValue=0,
            ),
        ):
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(parameter)

    def prepareAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback | None,
    ) -> bool:
        """In the main thread: what belongs to layers of the project and cannot travel."""
        from mineaction_plugin.packs.layers import freeze_basemap, workspace_of

        self._trouble: MineActionError | None = None
        try:
            self._basemap = freeze_basemap(
                self.parameterAsRasterLayer(parameters, self.BASEMAP, context)
            )
            self._workspace = workspace_of(
                self.parameterAsVectorLayer(parameters, self.TASKS, context),
                self.parameterAsFile(parameters, self.WORKSPACE, context),
            )
        except MineActionError as error:
            # What is raised here, processing.run replaces by a sentence that says nothing.
            self._trouble = error
        return super().prepareAlgorithm(parameters, context, feedback)

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.packs.candidates import read_candidates
        from mineaction_plugin.packs.running import order_and_write

        if self._trouble is not None:
            raise self._trouble
        request = self._request(parameters, context)
        columns = self.read_lonlat(parameters, self.TASKS, context, feedback)
        if columns is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.TASKS))
        id_field = self.parameterAsString(parameters, self.ID_FIELD, context)
        candidates = read_candidates(columns, id_field)
        around = self._around(parameters, context, feedback, columns)
        account = order_and_write(request, candidates, around, feedback)
        if account.written == 0:
            raise QgsProcessingException(_nothing_written(account))
        return {
            self.OUTPUT_FOLDER: str(request.folder),
            self.PACK_COUNT: account.written,
            self.FAILED_COUNT: account.failed,
        }

    def _request(self, parameters: Parameters, context: QgsProcessingContext) -> Request:
        from mineaction_plugin.packs.letterhead import with_letterhead
        from mineaction_plugin.packs.running import Request

        profile = self.profile(parameters, context)
        template = self.parameterAsString(parameters, self.TEMPLATE, context)
        if template:
            profile = with_letterhead(profile, Path(template))
        asked = self.parameterAsEnumStrings(parameters, self.FORMATS, context)
        return Request(
            wish=self._wish(parameters, context, profile),
            folder=Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)),
            formats=tuple(name for name in FORMATS if name in asked) or FORMATS,
            workers=self.parameterAsInt(parameters, self.WORKERS, context),
            selected_ids=self.parameterAsString(parameters, self.SELECTED_IDS, context),
            workspace=self._workspace,
            basemap=self._basemap,
        )

    def _wish(
        self, parameters: Parameters, context: QgsProcessingContext, profile: Profile
    ) -> Wish:
        from mineaction_plugin.packs.orders import Wish
        from mineaction_plugin.packs.version import plugin_version

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context)).strip()

        language = text(self.LANGUAGE) or profile.languages[0]
        if language not in profile.languages:
            raise OrderError(
                "LANGUAGE: {language} is not a language of the profile. It has: {languages}.",
                language=language,
                languages=", ".join(profile.languages),
            )
        return Wish(
            profile=profile,
            draft=self.parameterAsBoolean(parameters, self.DRAFT, context),
            language=language,
            issued_at=_moment(self.parameterAsDateTime(parameters, self.ISSUED_AT, context)),
            issued_by=text(self.ISSUED_BY),
            approved_by=text(self.APPROVED_BY),
            reason=text(self.REASON),
            plugin_version=plugin_version(),
        )

    def _around(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        tasks: LayerColumns,
    ) -> Surroundings:
        from mineaction_plugin.packs.layers import surroundings_of

        names = (self.HAZARDS, self.BOUNDARY_POINTS, self.WORKSITE_POINTS, self.WORKSITE_LINES)
        hazards, points, *worksite = (
            self.read_lonlat(parameters, name, context, feedback) for name in names
        )
        around, notes = surroundings_of(tasks, hazards, points, worksite, self._workspace)
        for note in notes:
            feedback.pushWarning(translated(note))
        return around


def _moment(given: QDateTime) -> datetime:
    """The moment given, or now, with its UTC offset."""
    if not given.isValid():
        return datetime.now(UTC).astimezone()
    with_offset = given.toOffsetFromUtc(given.offsetFromUtc())
    return datetime.fromisoformat(with_offset.toString(Qt.DateFormat.ISODate))


def _nothing_written(account: Account) -> str:
    """Why the whole work failed: the first reasons, and where the others are."""
    reasons = [
        tr("{task}: {reason}").format(task=result.task_id, reason=result.reason)
        for result in account.results[:REASONS_SHOWN]
    ]
    head = tr("No pack was written ({count} tasks); summary.json in {folder} names each reason.")
    return "\n".join([head.format(count=account.failed, folder=account.folder), *reasons])
