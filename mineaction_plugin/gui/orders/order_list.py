# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of orders with what filters it; 20,000 orders open, scroll and filter as twenty do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.orders.order_icons import order_icons
from mineaction_plugin.gui.orders.order_rows import state_words
from mineaction_plugin.gui.orders.order_table import LAST_ISSUED, OrderTable, Wanted, state_choices
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.fast_table import NOTHING, PICTURE_COLUMN
from mineaction_plugin.gui.widgets.fast_view import RowView
from mineaction_plugin.gui.widgets.filter_box import FilterBox
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.orders import OrderRow

VISIBLE_ROWS = 7
WIDEST_LETTERS = 20
MEASURED = 40
"""So many rows say how wide the columns are."""
Key = tuple[str, int]


class OrderList(QWidget):
    """Search, two filters, a line that counts, the table; Enter or a double click activates."""

    chosen_changed = pyqtSignal()
    activated = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.table = OrderTable(order_icons(), self)
        self.search = QgsFilterLineEdit()
        self.state = FilterBox(
            "filter_order_state", tr("State"), tr("Show the orders that stand so")
        )
        self.operator = FilterBox(
            "filter_order_operator", tr("Operator"), tr("Show this operator's orders")
        )
        self.counts = wrapped(name="order_counts")
        self.view = _view(self.table)
        self._chosen: set[Key] = set()
        self._quiet = self._fitted = False
        self.state.offer(state_choices())
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        for box in (self.state, self.operator):
            box.currentIndexChanged.connect(self._filter)
        self.view.activated.connect(lambda index: self.activated.emit(self.table.row(index.row())))
        always(self.view.selectionModel()).selectionChanged.connect(self._on_selection)
        self.table.modelAboutToBeReset.connect(self._hush)
        self.table.modelReset.connect(self._on_reset)

    def set_rows(self, rows: Sequence[OrderRow]) -> None:
        """Show these revisions; those chosen before stay chosen."""
        self._offer(rows)
        self.table.set_rows(rows)
        if rows and not self._fitted:
            self._fitted = True
            self._fit_columns()

    def shown(self) -> list[OrderRow]:
        """The revisions that the filters let through, in the order shown."""
        return self.table.shown()

    def chosen(self) -> list[OrderRow]:
        """The revisions that are chosen and shown: nothing out of sight is acted on."""
        return [self.table.row(place) for place in self.view.selected()]

    def choose(self, keys: Iterable[Key]) -> None:
        """Choose revisions by number and revision; nothing is signalled."""
        self._chosen = set(keys)
        self._select_chosen()

    def choose_tasks(self, task_ids: Iterable[str]) -> None:
        """Choose the latest orders of these tasks; nothing is signalled."""
        wanted = set(task_ids)
        if wanted:
            self.choose(_key(row) for row in self.table.shown() if row.task_id in wanted)

    def _filter(self, *_what: object) -> None:
        self.table.look_for(Wanted(self.search.text(), self.state.code, self.operator.code))

    def _offer(self, rows: Sequence[OrderRow]) -> None:
        """The operators that have orders; the one chosen before stays so."""
        found = sorted({row.operator for row in rows}, key=str.casefold)
        none = [(tr("No operator"), NOTHING)] if "" in found and len(found) > 1 else []
        before = self.operator.code
        named = [(each, each) for each in found if each]
        self.operator.offer([(tr("All operators"), ""), *named, *none])
        self.operator.choose(before)
        self.operator.setEnabled(len(found) > 1)

    def _count(self) -> None:
        shown, every = self.table.shown_count(), len(self.table.rows)
        if shown == every:
            text = tr("Revisions: {n}").format(n=count(every))
        elif shown:
            text = tr("Revisions: {n} of {all}").format(n=count(shown), all=count(every))
        else:
            text = tr("None of {all} revisions fits. Empty the search, or choose another state.")
            text = text.format(all=count(every))
        self.counts.setText(text)

    # --- choosing ---

    def _hush(self) -> None:
        self._quiet = True

    def _on_reset(self) -> None:
        self._select_chosen()
        self._count()
        self.chosen_changed.emit()

    def _on_selection(self, *_what: object) -> None:
        if not self._quiet:
            self._chosen = {_key(row) for row in self.chosen()}
            self.chosen_changed.emit()

    def _select_chosen(self) -> None:
        rows = self.table.shown() if self._chosen else ()
        places = [place for place, row in enumerate(rows) if _key(row) in self._chosen]
        self._quiet = True
        try:
            self.view.select(places)
        finally:
            self._quiet = False

    # --- looks ---

    def _lay_out(self) -> None:
        self.search.setObjectName("order_search")
        self.search.setPlaceholderText(tr("Search orders…"))
        self.search.setShowSearchIcon(True)
        self.search.setAccessibleName(tr("Search orders"))
        self.search.setToolTip(
            tr("Words in the number, task, title, operator, team or state; all must be found")
        )
        boxes = QHBoxLayout()
        boxes.addWidget(self.state)
        boxes.addWidget(self.operator)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addLayout(boxes)
        layout.addWidget(self.counts)
        layout.addWidget(self.view, 1)

    def _fit_columns(self) -> None:
        """Columns as wide as the first rows need, within reason; any state fits its own.

        Qt would ask for every row here: the view has no size yet when the rows come.
        """
        metrics = self.view.fontMetrics()
        letter = metrics.averageCharWidth()
        rows = range(min(self.table.rowCount(), MEASURED))
        for column in range(self.table.columnCount()):
            texts = [str(self.table.data(self.table.index(row, column))) for row in rows]
            texts.append(str(self.table.headerData(column, Qt.Orientation.Horizontal)))
            wanted = max(map(metrics.horizontalAdvance, texts)) + 3 * letter
            self.view.setColumnWidth(column, min(wanted, letter * WIDEST_LETTERS))
        words = max(map(metrics.horizontalAdvance, state_words().values()))
        self.view.setColumnWidth(PICTURE_COLUMN, words + metrics.height() + 4 * letter)


def _key(row: OrderRow) -> Key:
    return (row.order_no, row.revision)


def _view(table: OrderTable) -> RowView:
    view = RowView(table, LAST_ISSUED, VISIBLE_ROWS)
    view.setObjectName("order_table")
    view.setAccessibleName(tr("Orders"))
    view.setToolTip(tr("Enter or a double click shows the task on the map"))
    view.setIconSize(QSize(1, 1) * view.fontMetrics().height())
    return view
