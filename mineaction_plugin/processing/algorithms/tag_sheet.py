# SPDX-License-Identifier: GPL-3.0-or-later
"""`tagsheet`: a Word file of every tag that a national form can have, filled with one task."""

from __future__ import annotations

from dataclasses import replace
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

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.order_inputs import OrderAlgorithm
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.order import Order


class TagSheet(OrderAlgorithm):
    """`mineaction:tagsheet`."""

    ID = "tagsheet"
    TASKS = "TASKS"
    ID_FIELD = "ID_FIELD"
    TASK_ID = "TASK_ID"
    OUTPUT = "OUTPUT"
    TAG_COUNT = "TAG_COUNT"

    def title(self) -> str:
        return tr("Tag sheet for Word templates")

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
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
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
        self.add_layers()
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

    def freeze(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        from mineaction_plugin.packs.layers import workspace_of

        self.bind_facilities(parameters, context)
        self._workspace = workspace_of(
            self.parameterAsVectorLayer(parameters, self.TASKS, context),
            self.parameterAsFile(parameters, self.WORKSPACE, context),
        )

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.layouts.backgrounds import NOTHING_BELOW
        from mineaction_plugin.layouts.word import tag_sheet
        from mineaction_plugin.layouts.word.map_pictures import pictures_of
        from mineaction_plugin.packs.writing import speaking

        if self._trouble is not None:
            raise self._trouble
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
        from mineaction_plugin.packs.orders import make_orders

        tasks = self.read_lonlat(parameters, self.TASKS, context, feedback)
        if tasks is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.TASKS))
        wanted = self.text(parameters, self.TASK_ID, context)
        candidates = read_candidates(tasks, self.text(parameters, self.ID_FIELD, context))
        chosen = [each for each in candidates if not wanted or each.task_id == wanted][:1]
        if not chosen:
            raise OrderError("TASK_ID: no task has the id {task}.", task=wanted)
        around = self.around(parameters, context, feedback, tasks, self._workspace)
        profile = self.profile(parameters, context)
        wish = self.wish(parameters, context, profile, profile.languages[0])
        number = f"DRAFT-{chosen[0].task_id}"
        made = make_orders(chosen, {chosen[0].row: number}, around, replace(wish, draft=True))
        if not made.ready:
            raise OrderError(
                "Task {task}: {reason}", task=chosen[0].task_id, reason=made.refused[0].reason
            )
        return made.ready[0]
