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
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.order_inputs import OrderAlgorithm
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.order import Order


class TagSheet(OrderAlgorithm):
    """`mineaction:tagsheet`."""

    ID = "tagsheet"
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
        self.add_tasks()
        self.addParameter(
            QgsProcessingParameterString(
                self.TASK_ID, tr("Id of the task (empty: the first one)"), "", optional=True
            )
        )
        self.add_layers()
        self.add_workspace(tr("Workspace (empty: the file of the tasks where that is one)"))
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
        self.bind_facilities(parameters, context)
        self._workspace = self.workspace_of_tasks(parameters, context)

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

        tasks = self.read_tasks(parameters, context, feedback)
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
