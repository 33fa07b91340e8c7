# SPDX-License-Identifier: GPL-3.0-or-later
"""What issuing and amending orders share: the layers around tasks, who issues, where packs go."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from mineaction_plugin.adapters.errors import QgsProcessingException, translated
from mineaction_plugin.core.errors import MineActionError, OrderError
from mineaction_plugin.packs.formats import FORMATS
from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.below_inputs import BelowInputs
from mineaction_plugin.processing.hazard_inputs import kept_binding
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.adapters.layers import LayerColumns
    from mineaction_plugin.core.boundary.audit import Facility
    from mineaction_plugin.core.terms.profile import Profile
    from mineaction_plugin.packs.orders import Surroundings, Wish
    from mineaction_plugin.packs.running import Account, Request

REASONS_SHOWN = 5


class OrderAlgorithm(BelowInputs):
    """Subclasses say which tasks are meant, and what becomes of them."""

    GROUP_ID = "orders"
    TASKS = "TASKS"
    ID_FIELD = "ID_FIELD"
    HAZARDS = "HAZARDS"
    BOUNDARY_POINTS = "BOUNDARY_POINTS"
    WORKSITE_POINTS = "WORKSITE_POINTS"
    WORKSITE_LINES = "WORKSITE_LINES"
    FACILITIES = "FACILITIES"
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

    def group_title(self) -> str:
        return tr("Orders")

    # --- parameters ---

    def add_tasks(self) -> None:
        """The layer of tasks, and where it says what each is called."""
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource(self.TASKS, tr("Tasks"), polygons))
        self.addParameter(
            QgsProcessingParameterField(
                self.ID_FIELD, tr("Field with the task’s id"), "task_id", self.TASKS
            )
        )

    def add_surroundings(self) -> None:
        """Hazards, boundary points, worksite, medical facilities and the basemap."""
        self.add_layers()
        self.add_below()

    def add_layers(self) -> None:
        """Hazards, boundary points, worksite and medical facilities."""
        kinds = Qgis.ProcessingSourceType
        for name, title, allowed in (
            (self.HAZARDS, tr("Hazards"), [kinds.VectorAnyGeometry]),
            (self.BOUNDARY_POINTS, tr("Boundary points"), [kinds.VectorPoint]),
            (self.WORKSITE_POINTS, tr("Worksite points"), [kinds.VectorPoint]),
            (self.WORKSITE_LINES, tr("Worksite lines"), [kinds.VectorLine]),
            (self.FACILITIES, tr("Medical facilities"), [kinds.VectorPoint, kinds.VectorPolygon]),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSource(name, title, allowed, optional=True)
            )

    def add_signers(self) -> None:
        """Who issues and approves, and why."""
        for name, title in (
            (self.ISSUED_BY, tr("Issued by")),
            (self.APPROVED_BY, tr("Approved by")),
            (self.REASON, tr("Reason")),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, "", optional=True))

    def add_advanced(self, language: str) -> None:
        """Profile, moment, language, templates, files of the pack, processes."""
        self.add_profile()
        self.add_hidden(
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
        )

    def add_results(self) -> None:
        """The folder of the packs, and the counts."""
        self.addParameter(
            QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, tr("Folder for the packs"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.PACK_COUNT, tr("Packs written")))
        self.addOutput(QgsProcessingOutputNumber(self.FAILED_COUNT, tr("Tasks without a pack")))

    # --- reading them ---

    def prepareAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback | None,
    ) -> bool:
        """In the main thread: what belongs to layers of the project and cannot travel."""
        self._trouble: MineActionError | None = None
        try:
            self.freeze(parameters, context)
        except MineActionError as error:
            # What is raised here, processing.run replaces by a sentence that says nothing.
            self._trouble = error
        return super().prepareAlgorithm(parameters, context, feedback)

    def freeze(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Keep what lies below the maps, and the project's binding of the facilities.

        Raises:
            MineActionError: a layer that cannot be used.
        """
        self._below = self.below(parameters, context)
        self.bind_facilities(parameters, context)

    def bind_facilities(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Keep the project's binding of the facilities."""
        self._bound = (
            kept_binding(self, parameters, self.FACILITIES, context)
            if parameters.get(self.FACILITIES) not in (None, "")
            else None
        )

    def workspace_of_tasks(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> Path | None:
        """The workspace that is given, or else the file of the tasks where that is one."""
        from mineaction_plugin.packs.layers import workspace_of

        return workspace_of(
            self.layer_of(parameters, self.TASKS, context),
            self.parameterAsFile(parameters, self.WORKSPACE, context),
        )

    def read_tasks(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> LayerColumns:
        """The layer of tasks, read whole."""
        tasks = self.read_lonlat(parameters, self.TASKS, context, feedback)
        if tasks is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.TASKS))
        return tasks

    def request(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        wish: Wish,
        workspace: Path | None,
    ) -> Request:
        """What is asked for, beside the tasks."""
        from mineaction_plugin.packs.running import Request

        asked = self.parameterAsEnumStrings(parameters, self.FORMATS, context)
        return Request(
            wish=wish,
            folder=Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)),
            formats=tuple(name for name in FORMATS if name in asked) or FORMATS,
            workers=self.parameterAsInt(parameters, self.WORKERS, context),
            workspace=workspace,
            below=self._below,
            templates=self._template_folder(parameters, context),
        )

    def _template_folder(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> Path | None:
        folder = self.parameterAsString(parameters, self.TEMPLATE, context)
        return Path(folder) if folder else None

    def order_profile(self, parameters: Parameters, context: QgsProcessingContext) -> Profile:
        """The profile, with the office's own letterhead where its folder has one."""
        from mineaction_plugin.packs.letterhead import with_letterhead

        profile = self.profile(parameters, context)
        template = self._template_folder(parameters, context)
        return profile if template is None else with_letterhead(profile, template)

    def wish(
        self, parameters: Parameters, context: QgsProcessingContext, profile: Profile, language: str
    ) -> Wish:
        """Who issues, when, why, in which language.

        Args:
            parameters: of the run.
            context: of the run.
            profile: of the programme.
            language: the one to take where none is asked for.

        Raises:
            OrderError: a language that the profile does not have.
        """
        from mineaction_plugin.packs.orders import Wish
        from mineaction_plugin.packs.version import plugin_version

        asked = self.text(parameters, self.LANGUAGE, context)
        language = asked or language
        if language not in profile.languages:
            raise OrderError(
                "LANGUAGE: {language} is not a language of the profile. It has: {languages}.",
                language=language,
                languages=", ".join(profile.languages),
            )
        return Wish(
            profile=profile,
            draft=False,
            language=language,
            issued_at=moment_of(self.parameterAsDateTime(parameters, self.ISSUED_AT, context)),
            issued_by=self.text(parameters, self.ISSUED_BY, context),
            approved_by=self.text(parameters, self.APPROVED_BY, context),
            reason=self.text(parameters, self.REASON, context),
            plugin_version=plugin_version(),
            export_language=asked,
        )

    def around(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        tasks: LayerColumns,
        workspace: Path | None,
    ) -> Surroundings:
        """All that orders draw on beside the tasks."""
        from mineaction_plugin.packs.layers import surroundings_of

        names = (self.HAZARDS, self.BOUNDARY_POINTS, self.WORKSITE_POINTS, self.WORKSITE_LINES)
        hazards, points, *worksite = (
            self.read_lonlat(parameters, name, context, feedback) for name in names
        )
        around, notes = surroundings_of(
            tasks,
            hazards,
            points,
            worksite,
            workspace,
            self.profile(parameters, context).hazard_source_fields,
        )
        if hazards is None:
            feedback.pushWarning(self.without_hazards())
        for note in notes:
            feedback.pushWarning(translated(note))
        return replace(
            around,
            facilities=self._facilities(parameters, context, feedback),
            workspace=workspace,
        )

    def without_hazards(self) -> str:
        """What people must know where no hazard layer is given."""
        return tr("No hazard layer was given: hazards around the task are not shown.")

    def _facilities(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[Facility, ...]:
        from mineaction_plugin.adapters.bindings import kind_of
        from mineaction_plugin.adapters.task_records import facilities

        columns = self.read_lonlat(parameters, self.FACILITIES, context, feedback)
        if columns is None:
            return ()
        source = self.source(parameters, self.FACILITIES, context)
        kind = kind_of(QgsWkbTypes.geometryType(source.wkbType()))
        return facilities(columns, self._bound, kind, self.profile(parameters, context))

    def results(self, account: Account) -> dict[str, Any]:
        """The outputs.

        Raises:
            QgsProcessingException: nothing was written; it names the first reasons.
        """
        if account.written == 0:
            raise QgsProcessingException(_nothing_written(account))
        return {
            self.OUTPUT_FOLDER: str(account.folder),
            self.PACK_COUNT: account.written,
            self.FAILED_COUNT: account.failed,
        }


def moment_of(given: QDateTime) -> datetime:
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
