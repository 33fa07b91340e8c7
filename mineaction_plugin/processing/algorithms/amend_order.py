# SPDX-License-Identifier: GPL-3.0-or-later
"""`amendorder`: the next revision of an order, from its task as it is now, and its pack."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.order_inputs import OrderAlgorithm
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.adapters.layers import LayerColumns


class AmendOrder(OrderAlgorithm):
    """Issues the next revision of one order and writes its pack."""

    ID = "amendorder"
    ORDER_NO = "ORDER_NO"

    def title(self) -> str:
        return tr("Amend order")

    def help(self) -> str:
        return tr(
            "<p>Issues the next revision of an order from its task as it is in the workspace now, "
            "and writes its pack. The number stays; labels of boundary points never change; the "
            "revision before is marked superseded. A change page shows the old boundary, the "
            "points that moved, and who holds the revision before.</p><p>Change the task first, "
            "then amend its order. Where no hazard layer is given, the hazards that the order "
            "named before are printed again. Say in the reason what changed and why; the order "
            "prints it.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString(self.ORDER_NO, tr("Order number")))
        self.add_signers()
        self.add_surroundings()
        self.add_advanced(tr("Language (empty: that of the revision before)"))
        self.add_results()

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.packs.amending import amendable
        from mineaction_plugin.packs.candidates import read_candidates
        from mineaction_plugin.packs.running import amend_and_write

        if self._trouble is not None:
            raise self._trouble
        workspace = Path(self.parameterAsFile(parameters, self.WORKSPACE, context))
        order_no = self.text(parameters, self.ORDER_NO, context)
        before = amendable(workspace, order_no)
        profile = self.order_profile(parameters, context)
        wish = self.wish(parameters, context, profile, before.order().language)
        request = self.request(parameters, context, wish, workspace)
        tasks = self._tasks(workspace, parameters, context, feedback)
        around = self.around(parameters, context, feedback, tasks, workspace)
        candidates = read_candidates(tasks, "task_id")
        return self.results(amend_and_write(request, order_no, candidates, around, feedback))

    def without_hazards(self) -> str:
        return tr("No hazard layer was given: the hazards that the order named before are kept.")

    def _tasks(
        self,
        workspace: Path,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> LayerColumns:
        """The tasks of the workspace. Any source parameter opens them: the way in is QGIS's own."""
        asked = {**parameters, self.HAZARDS: f"{workspace}|layername=tasks"}
        tasks = self.read_lonlat(asked, self.HAZARDS, context, feedback)
        if tasks is None:
            raise QgsProcessingException(self.invalidSourceError(asked, self.HAZARDS))
        return tasks
