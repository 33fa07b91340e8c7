# SPDX-License-Identifier: GPL-3.0-or-later
"""`tagsheet`: a Word file of every tag that a national form can have, filled with one task."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from mineaction_plugin.adapters.errors import QgsProcessingException, translated
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.order import Order


class TagSheet(MineActionAlgorithm):
    """`mineaction:tagsheet`."""

    ID = "tagsheet"
    GROUP_ID = "orders"
    TASKS = "TASKS"
    ID_FIELD = "ID_FIELD"
    TASK_ID = "TASK_ID"
    HAZARDS = "HAZARDS"
    BOUNDARY_POINTS = "BOUNDARY_POINTS"
    WORKSITE_POINTS = "WORKSITE_POINTS"
    WORKSITE_LINES = "WORKSITE_LINES"
    WORKSPACE = "WORKSPACE"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"
    TAG_COUNT = "TAG_COUNT"

    def title(self) -> str:
        return tr("Tag sheet for Word templates")

    def group_title(self) -> str:
        return tr("Orders")

    def help(self) -> str:
        return tr(
            "<p>Writes a Word file of every tag, each with what it gives for one task. Copy the "
            "tags into your national form and save it as <i>order.docx</i> in the template folder "
            "of your office: from then on, orders come as your own form.</p><p>The task is filled "
            "in as a draft; nothing is issued.</p>"
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
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
        self.addParameter(
            QgsProcessingParameterString(
                self.TASK_ID, tr("Id of the task (empty: the first one)"), "", optional=True
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
            QgsProcessingParameterFile(
                self.WORKSPACE,
                tr("Workspace (empty: the file of the tasks where that is one)"),
                fileFilter=tr("Workspace (*.gpkg)"),
                optional=True,
            )
        )
        language = tr("Language (empty: the first one of the profile)")
        self.addParameter(QgsProcessingParameterString(self.LANGUAGE, language, "", optional=True))
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Tag sheet"), tr("Word document (*.docx)")
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.TAG_COUNT, tr("Tags")))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.layouts.backgrounds import NOTHING_BELOW
        from mineaction_plugin.layouts.word import tag_sheet
        from mineaction_plugin.layouts.word.map_pictures import pictures_of
        from mineaction_plugin.packs.writing import speaking

        order = self._order(parameters, context, feedback)
        path = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        path.parent.mkdir(parents=True, exist_ok=True)
        with speaking(order.language):
            count = tag_sheet.write(order, path, pictures_of(order, NOTHING_BELOW))
        return {self.OUTPUT: str(path), self.TAG_COUNT: count}

    def _order(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Order:
        """The task as a draft.

        Raises:
            OrderError: no task has the id, or it cannot be ordered: why.
        """
        from mineaction_plugin.packs.candidates import read_candidates
        from mineaction_plugin.packs.layers import surroundings_of, workspace_of
        from mineaction_plugin.packs.orders import Wish, make_orders
        from mineaction_plugin.packs.version import plugin_version

        tasks = self.read_lonlat(parameters, self.TASKS, context, feedback)
        if tasks is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.TASKS))
        wanted = self.parameterAsString(parameters, self.TASK_ID, context).strip()
        id_field = self.parameterAsString(parameters, self.ID_FIELD, context)
        candidates = read_candidates(tasks, id_field)
        chosen = [each for each in candidates if not wanted or each.task_id == wanted][:1]
        if not chosen:
            raise OrderError("TASK_ID: no task has the id {task}.", task=wanted)
        workspace = workspace_of(
            self.parameterAsVectorLayer(parameters, self.TASKS, context),
            self.parameterAsFile(parameters, self.WORKSPACE, context),
        )
        names = (self.HAZARDS, self.BOUNDARY_POINTS, self.WORKSITE_POINTS, self.WORKSITE_LINES)
        hazards, points, *worksite = (
            self.read_lonlat(parameters, name, context, feedback) for name in names
        )
        around, notes = surroundings_of(tasks, hazards, points, worksite, workspace)
        for note in notes:
            feedback.pushWarning(translated(note))
        profile = self.profile(parameters, context)
        language = self.parameterAsString(parameters, self.LANGUAGE, context).strip()
        wish = Wish(
            profile=profile,
            draft=True,
            language=language or profile.languages[0],
            issued_at=datetime.now(UTC).astimezone(),
            plugin_version=plugin_version(),
        )
        made = make_orders(chosen, {chosen[0].row: f"DRAFT-{chosen[0].task_id}"}, around, wish)
        if not made.ready:
            raise OrderError(
                "Task {task}: {reason}", task=chosen[0].task_id, reason=made.refused[0].reason
            )
        return made.ready[0]
