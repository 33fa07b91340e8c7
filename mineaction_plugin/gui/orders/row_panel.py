# SPDX-License-Identifier: GPL-3.0-or-later
"""A row that came over the radio: typed again, and held against its check code as it is typed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QPushButton

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.order.check_row import check_row
from mineaction_plugin.core.order.row_of_order import row_of_order
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.orders.order_rows import LIVE, name_of, state_of
from mineaction_plugin.gui.orders.panels import AtHand, OrderPanel
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.widgets.texts import led, wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.order import Order


class RowPanel(OrderPanel):
    """Label, coordinate, code → agrees or not; with one order chosen, whether it has the row."""

    ICON = "points"

    def __init__(self, desk: Desk, at_hand: AtHand) -> None:
        super().__init__(desk, at_hand)
        self._order: Order | None = None
        self.label = _line("row_label", tr("Label as it was heard"), "TP7")
        self.coordinate = _line(
            "row_coordinate", tr("Coordinate in any printed format"), "33T YJ 35348 31579"
        )
        self.code = _line("row_code", tr("The two characters beside it"), "Z3")
        self.verdict = wrapped(name="row_verdict")
        self.held = wrapped(name="row_held")
        self.again = action_button(
            "row_again", icon("points"), tr("&Next row"),
            tr("Empty the fields for the next row"), default=True,
        )  # fmt: skip
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Label"), self.label)
        form.addRow(tr("&Coordinate"), self.coordinate)
        form.addRow(tr("C&heck code"), self.code)
        self.body.addLayout(form)
        for widget in (self.verdict, self.again, self.held):
            self.body.addWidget(widget)
        self.body.addStretch()
        font = self.verdict.font()
        font.setBold(True)
        self.verdict.setFont(font)
        for line in (self.label, self.coordinate, self.code):
            line.textChanged.connect(self._judge)
        self.again.clicked.connect(self._next)

    @classmethod
    def title(cls) -> str:
        return tr("Check a row")

    @classmethod
    def purpose(cls) -> str:
        return tr("Label, coordinate and check code of the point table, as they were heard.")

    def next_button(self) -> QPushButton | None:
        return self.again

    def started(self) -> None:
        """One chosen order that holds is what the row is also held against."""
        chosen = [row for row in self.at_hand.chosen() if state_of(row) in LIVE]
        self._order = None
        text = tr("Choose one order in the list to see whether it has the row.")
        if len(chosen) == 1:
            from mineaction_plugin.workspace.orders import order_of  # noqa: PLC0415 (heavy)

            row = chosen[0]
            try:
                self._order = order_of(Path(self.workspace), row.order_no, row.revision)
                text = tr("Held against {order} as well.").format(order=name_of(row))
            except MineActionError as error:
                text = translated(error)
        self.held.setText(led(text))
        self._judge()
        self.label.setFocus()

    def _next(self) -> None:
        for line in (self.label, self.coordinate, self.code):
            line.clear()
        self.label.setFocus()

    def _judge(self) -> None:
        label, coordinate, code = (line.text() for line in (self.label, self.coordinate, self.code))
        self.again.setEnabled(any((label, coordinate, code)))
        if not all(text.strip() for text in (label, coordinate, code)):
            self.verdict.clear()
            self.verdict.hide()
            return
        found = check_row(label, coordinate, code)
        agrees, said = found.agrees, translated(found.message)
        if agrees and self._order is not None:
            agrees, of_order = row_of_order(self._order, label, coordinate)
            said = f"{said}\n{translated(of_order)}"
        self.verdict.setText(led(f"{'✓' if agrees else '✕'} {said}"))
        self.verdict.show()


def _line(name: str, tip: str, example: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setToolTip(tip)
    line.setPlaceholderText(example)
    return line
