# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows that the list of orders shows: filtered by prepared texts, sorted by prepared keys.

As with tasks, Qt is told of a few cells in sight and never asks for 20,000. The texts that a
search looks at are made at the first letter: a page that is only opened does not wait for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon

from mineaction_plugin.gui.orders.order_rows import (
    ACCEPTED,
    SUPERSEDED,
    day,
    holder_of,
    moment,
    name_of,
    state_of,
    state_words,
)
from mineaction_plugin.gui.tasks.task_rows import natural
from mineaction_plugin.gui.tasks.task_table import NOTHING, folded
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.orders import OrderRow

STATE_COLUMN, ISSUED_COLUMN = 1, 4
LATEST = "latest"
"""Every revision that no other one follows."""
DISPLAY, PICTURE = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole
SAID = frozenset({Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole})


@dataclass(frozen=True)
class Wanted:
    """What is looked for: words that must all be found, a standing, to whom."""

    text: str = ""
    state: str = LATEST
    operator: str = ""


@dataclass(frozen=True)
class OrderColumn:
    """A column: its heading, its text, and what it is sorted by."""

    title: str
    text: Callable[[OrderRow], str]
    key: Callable[[OrderRow], Any]


class OrderTable(QAbstractTableModel):
    """Revisions in a table; the second column shows where each stands."""

    def __init__(self, icons: Mapping[str, QIcon], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons, self._words = icons, state_words()
        self._rows: Sequence[OrderRow] = ()
        self._texts: list[str] = []
        self._order: list[int] = []
        self._shown: list[int] = []
        self._wanted = Wanted()
        self._sort = (ISSUED_COLUMN, Qt.SortOrder.DescendingOrder)
        self._columns = self._make_columns()

    def set_rows(self, rows: Sequence[OrderRow]) -> None:
        """Show these rows, filtered and sorted as before."""
        self._rows, self._texts = rows, []
        self._sort_rows()
        self._filter()

    def look_for(self, wanted: Wanted) -> None:
        """Show only what is wanted."""
        self._wanted = wanted
        self._filter()

    @property
    def rows(self) -> Sequence[OrderRow]:
        """All rows, shown or not."""
        return self._rows

    def shown(self) -> list[OrderRow]:
        """The rows that are shown, in the order shown."""
        return [self._rows[place] for place in self._shown]

    def shown_count(self) -> int:
        """How many rows are shown."""
        return len(self._shown)

    def row(self, number: int) -> OrderRow:
        """The row at this place of the view."""
        return self._rows[self._shown[number]]

    # --- what Qt asks ---

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, _parent: QModelIndex | None = None) -> int:
        return len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:  # noqa: ANN401
        wanted = {DISPLAY, Qt.ItemDataRole.ToolTipRole}
        if orientation == Qt.Orientation.Horizontal and role in wanted:
            return self._columns[section].title
        return None

    def data(self, index: QModelIndex, role: int = DISPLAY) -> Any:  # noqa: ANN401 (a QVariant)
        if role == DISPLAY:
            return self._columns[index.column()].text(self.row(index.row()))
        if role == PICTURE and index.column() == STATE_COLUMN:
            return self._icons.get(state_of(self.row(index.row())))
        if role in SAID:
            row, column = self.row(index.row()), self._columns[index.column()]
            text = column.text(row)
            if not index.column():
                return f"{text}: {row.title}" if row.title else text
            return f"{column.title}: {text}" if text else ""
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal ones stay in the order of their numbers."""
        if (column, order) == self._sort:
            return
        self._sort = (column, order)
        self._sort_rows()
        self._filter()

    # --- the work ---

    def _filter(self) -> None:
        wanted, rows, found = self._wanted, self._rows, self._order
        words = folded(wanted.text).split()
        if words and not self._texts:
            self._texts = [self._text_of(row) for row in rows]
        for word in words:
            found = [place for place in found if word in self._texts[place]]
        if wanted.state == LATEST:
            found = [place for place in found if not rows[place].superseded_by]
        elif wanted.state:
            found = [place for place in found if state_of(rows[place]) == wanted.state]
        if wanted.operator:
            operator = "" if wanted.operator == NOTHING else wanted.operator
            found = [place for place in found if rows[place].operator == operator]
        self.beginResetModel()
        self._shown = found
        self.endResetModel()

    def _sort_rows(self) -> None:
        number, order = self._sort
        key = self._columns[number].key
        keys = [key(row) for row in self._rows]
        down = order == Qt.SortOrder.DescendingOrder
        self._order = sorted(range(len(keys)), key=keys.__getitem__, reverse=down)

    def _text_of(self, row: OrderRow) -> str:
        parts = (name_of(row), row.task_id, row.title, row.operator, row.team)
        return folded("\n".join((*parts, self._words[state_of(row)])))

    def _make_columns(self) -> tuple[OrderColumn, ...]:
        words, rank = self._words, list(self._words)
        return (
            OrderColumn(tr("Order"), name_of, lambda row: (natural(row.order_no), row.revision)),
            OrderColumn(
                tr("State"),
                lambda row: words[state_of(row)],
                lambda row: rank.index(state_of(row)),
            ),
            OrderColumn(tr("To"), holder_of, lambda row: natural(holder_of(row))),
            OrderColumn(tr("Task"), lambda row: row.task_id, lambda row: natural(row.task_id)),
            OrderColumn(
                tr("Issued"), lambda row: day(row.issued_at), lambda row: moment(row.issued_at)
            ),
            OrderColumn(
                tr("Accepted"),
                lambda row: day(row.accepted_at),
                lambda row: moment(row.accepted_at) if state_of(row) == ACCEPTED else 0.0,
            ),
            OrderColumn(
                tr("Pack"),
                lambda row: tr("✓ verified") if row.pack_sha256 else "–",
                lambda row: not row.pack_sha256,
            ),
            OrderColumn(
                tr("Scan"),
                lambda row: tr("✓ attached") if row.has_scan else "–",
                lambda row: not row.has_scan,
            ),
        )


def state_choices() -> list[tuple[str, str]]:
    """What the list can be narrowed to, the first one chosen: words and codes."""
    words = state_words()
    named = [(words[code], code) for code in words if code != SUPERSEDED]
    return [
        (tr("Latest revisions"), LATEST),
        *named,
        (words[SUPERSEDED], SUPERSEDED),
        (tr("All revisions"), ""),
    ]
