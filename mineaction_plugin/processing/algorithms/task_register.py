# SPDX-License-Identifier: GPL-3.0-or-later
"""`taskregister`: all orders of a period in a workbook."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFileDestination,
)

from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters, user_language
from mineaction_plugin.translation import tr


class TaskRegister(MineActionAlgorithm):
    """`mineaction:taskregister`."""

    ID = "taskregister"
    GROUP_ID = "orders"
    FROM = "FROM"
    TO = "TO"
    OUTPUT = "OUTPUT"
    ORDER_COUNT = "ORDER_COUNT"

    def title(self) -> str:
        return tr("Register of orders")

    def group_title(self) -> str:
        return tr("Orders")

    def help(self) -> str:
        return tr(
            "<p>Writes a workbook (XLSX) of every revision of every order that was issued in a "
            "period: order, revision, task, kind, operator, states, dates and the area as it was "
            "issued. A second sheet says what they add up to; the area of a task counts once, "
            "by the order that holds.</p><p>A day counts where the order was issued, by the UTC "
            "offset that was stored with it. Both days of the period are included.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        for name, title in (
            (self.FROM, tr("First day of issue (empty: from the beginning)")),
            (self.TO, tr("Last day of issue (empty: to the end)")),
        ):
            kind = QgsProcessingParameterDateTime.Type.Date
            self.addParameter(QgsProcessingParameterDateTime(name, title, kind, optional=True))
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Register"), tr("Workbook (*.xlsx)")
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.ORDER_COUNT, tr("Revisions written")))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.packs.register import read_register, write_register

        workspace = Path(self.parameterAsFile(parameters, self.WORKSPACE, context))
        output = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        register = read_register(
            workspace,
            self._day(parameters, self.FROM, context),
            self._day(parameters, self.TO, context),
        )
        output.parent.mkdir(parents=True, exist_ok=True)
        write_register(register, output, self.profile(parameters, context), user_language())
        feedback.pushInfo(
            tr(
                "{count} revisions written; {before} were issued before the period, {after} after "
                "it; the workspace has {known}."
            ).format(
                count=len(register.rows),
                before=register.before,
                after=register.after,
                known=register.known,
            )
        )
        return {self.OUTPUT: str(output), self.ORDER_COUNT: len(register.rows)}

    def _day(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> date | None:
        """The day that a parameter gives; None where it was left out."""
        given = self.parameterAsDateTime(parameters, name, context).date()
        return date(given.year(), given.month(), given.day()) if given.isValid() else None
