# SPDX-License-Identifier: GPL-3.0-or-later
"""`withdraworder`: an order and its task are withdrawn, and a notice says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.issuing import IssuedOrder


class WithdrawOrder(MineActionAlgorithm):
    """Withdraws one order with all its revisions, and writes the notice."""

    ID = "withdraworder"
    GROUP_ID = "orders"
    ORDER_NO = "ORDER_NO"
    ISSUED_BY = "ISSUED_BY"
    REASON = "REASON"
    ISSUED_AT = "ISSUED_AT"
    LANGUAGE = "LANGUAGE"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    NOTICE = "NOTICE"

    def title(self) -> str:
        return tr("Withdraw order")

    def group_title(self) -> str:
        return tr("Orders")

    def help(self) -> str:
        return tr(
            "<p>Withdraws an order with all its revisions, and its task: from now on the plugin "
            "says so wherever one of them is opened. The notice, a page to hand to everyone who "
            "holds the order, is written into the folder.</p><p>A withdrawn order that is "
            "withdrawn again changes nothing; its notice is written anew.</p>"
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        # A page is laid out, which Qt allows in the main thread alone.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString(self.ORDER_NO, tr("Order number")))
        self.addParameter(
            QgsProcessingParameterString(self.ISSUED_BY, tr("Withdrawn by"), "", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(self.REASON, tr("Reason"), "", optional=True)
        )
        self.add_profile()
        for parameter in (
            QgsProcessingParameterDateTime(
                self.ISSUED_AT, tr("Withdrawn at (empty: now)"), optional=True
            ),
            QgsProcessingParameterString(
                self.LANGUAGE, tr("Language (empty: that of the order)"), "", optional=True
            ),
        ):
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, tr("Folder for the notice"))
        )
        self.addOutput(QgsProcessingOutputFile(self.NOTICE, tr("Notice")))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.packs import withdrawing

        workspace = Path(self.parameterAsFile(parameters, self.WORKSPACE, context))
        order = self._withdrawn(workspace, parameters, context)
        folder = Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context))
        language = self.text(parameters, self.LANGUAGE, context)
        notice = withdrawing.write_notice(workspace, order, folder, language)
        feedback.pushInfo(
            tr("{order_no} is withdrawn; the notice is {file}").format(
                order_no=order.order_no, file=notice
            )
        )
        return {self.OUTPUT_FOLDER: str(folder), self.NOTICE: str(notice)}

    def _withdrawn(
        self, workspace: Path, parameters: Parameters, context: QgsProcessingContext
    ) -> IssuedOrder:
        """The order, withdrawn now or before."""
        from mineaction_plugin.processing.order_inputs import moment_of
        from mineaction_plugin.workspace import orders

        profile = self.profile(parameters, context)
        order = orders.issued_order(workspace, self.text(parameters, self.ORDER_NO, context))
        if order.withdrawn_at:
            return order
        return orders.withdraw(
            workspace,
            order.order_no,
            by=self.text(parameters, self.ISSUED_BY, context),
            at=moment_of(self.parameterAsDateTime(parameters, self.ISSUED_AT, context)).isoformat(
                timespec="seconds"
            ),
            reason=self.text(parameters, self.REASON, context),
            profile=profile,
        )
