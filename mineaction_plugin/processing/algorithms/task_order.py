# SPDX-License-Identifier: GPL-3.0-or-later
"""`taskorder`: from tasks to issued orders and their packs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.order_inputs import OrderAlgorithm
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.packs.running import Request


class TaskOrder(OrderAlgorithm):
    """Issues an order for each task and writes its pack."""

    ID = "taskorder"
    SELECTED_IDS = "SELECTED_IDS"
    ORDER_NO = "ORDER_NO"
    DRAFT = "DRAFT"

    def title(self) -> str:
        return tr("Issue orders and write packs")

    def help(self) -> str:
        return tr(
            "<p>Issues an order for each task and writes its pack: a printed order, point table, "
            "files for GPS, phone and GIS, all read back and compared before the pack gets its "
            "name.</p><p>With a workspace each order gets the next number of the programme; a "
            "task that was issued before is written again from its snapshot. Without one, the "
            "number is made from the task’s id and the revision is 1. A draft uses no "
            "number.</p><p>A task with open mandatory findings is issued only with a reason, which "
            "its order prints. A task that fails does not stop the others: <i>summary.json</i> in "
            "the output folder says what became of each. The template folder may hold a "
            "<i>letterhead.json</i> with the office’s own name, handling marking and "
            "disclaimer, sheets designed in QGIS’s layout designer (<i>task_map.qpt</i>, "
            "<i>overview.qpt</i>, …) and <i>order.docx</i>.</p><p>What lies below the maps, a "
            "basemap or what the canvas shows, is kept with an issued order, so that it prints "
            "the same again.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_tasks()
        self.add_surroundings()
        self.addParameter(
            QgsProcessingParameterString(
                self.SELECTED_IDS,
                tr("Only the tasks with these ids, separated by commas"),
                "",
                optional=True,
            )
        )
        self.add_signers()
        self.add_workspace(tr("Workspace (empty: the file of the tasks where that is one)"))
        self.addParameter(
            QgsProcessingParameterBoolean(self.DRAFT, tr("Draft (uses no number)"), False)
        )
        self.add_hidden(
            QgsProcessingParameterString(
                self.ORDER_NO,
                tr("Order number of one task (empty: the next one)"),
                "",
                optional=True,
            )
        )
        self.add_advanced(tr("Language (empty: the first one of the profile)"))
        self.add_results()

    def freeze(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        super().freeze(parameters, context)
        self._workspace = self.workspace_of_tasks(parameters, context)

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.packs.candidates import read_candidates
        from mineaction_plugin.packs.running import order_and_write

        if self._trouble is not None:
            raise self._trouble
        request = self._request(parameters, context)
        columns = self.read_tasks(parameters, context, feedback)
        id_field = self.parameterAsString(parameters, self.ID_FIELD, context)
        candidates = read_candidates(columns, id_field)
        around = self.around(parameters, context, feedback, columns, self._workspace)
        return self.results(order_and_write(request, candidates, around, feedback))

    def _request(self, parameters: Parameters, context: QgsProcessingContext) -> Request:
        profile = self.order_profile(parameters, context)
        wish = replace(
            self.wish(parameters, context, profile, profile.languages[0]),
            draft=self.parameterAsBoolean(parameters, self.DRAFT, context),
            order_no=self.text(parameters, self.ORDER_NO, context),
        )
        return replace(
            self.request(parameters, context, wish, self._workspace),
            selected_ids=self.parameterAsString(parameters, self.SELECTED_IDS, context),
        )
