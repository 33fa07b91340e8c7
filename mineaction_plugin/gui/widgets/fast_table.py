# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of which 20,000 scroll and filter as twenty do: the tasks, and the orders.

A proxy model would ask Python for every cell at each letter typed. Here a letter costs one look
at one text a row, and the view asks only for the cells that it paints.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon

PICTURE_COLUMN = 1
"""It shows how the state is drawn on the map, beside its word."""
DISPLAY, PICTURE, SIDE = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.TextAlignmentRole,
)
SAID = frozenset({Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole})
HEADED = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})
MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u06d6-\u06ed]")
"""Accents that stand apart from their letter once it is taken to pieces."""
NOTHING = "\0"
"""Looked for where a field is to be empty: tasks that no team has yet."""


class Titled(Protocol):
    """A row with a title, which is read out with its first column."""

    @property
    def title(self) -> str: ...


Row = TypeVar("Row", bound=Titled)


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: its heading, its text, and what it is sorted by."""

    title: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any]
    number: bool = False


class FastTable(QAbstractTableModel, Generic[Row]):
    """Subclasses say what the columns are, which rows are wanted, and what a search looks at."""

    def __init__(self, sort: tuple[int, Qt.SortOrder], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._texts: list[str] = []
        self._order: list[int] = []
        self._shown: list[int] = []
        self._sort = sort
        self._columns = self.columns()

    # --- what subclasses say ---

    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, made once."""
        raise NotImplementedError

    def wanted_of(self, places: list[int]) -> list[int]:
        """Those of these rows that are looked for, in the same order."""
        raise NotImplementedError

    def text_of(self, row: Row) -> str:
        """What a search looks at, folded."""
        raise NotImplementedError

    def picture_of(self, row: Row) -> QIcon | None:
        """How the state of a row is drawn."""
        raise NotImplementedError

    # --- rows ---

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, filtered and sorted as before."""
        self._rows, self._texts = rows, []
        self._sort_rows()
        self.filter()

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, shown or not."""
        return self._rows

    def shown(self) -> list[Row]:
        """The rows that are shown, in the order shown."""
        return [self._rows[place] for place in self._shown]

    def shown_count(self) -> int:
        """How many rows are shown."""
        return len(self._shown)

    def row(self, number: int) -> Row:
        """The row at this place of the view."""
        return self._rows[self._shown[number]]

    def filter(self) -> None:
        """Show the rows that are wanted."""
        found = self.wanted_of(self._order)
        self.beginResetModel()
        self._shown = found
        self.endResetModel()

    def with_words(self, places: list[int], text: str) -> list[int]:
        """Those of these rows in which each word of a text is found."""
        words = folded(text).split()
        if words:
            self.prepare_search()
        texts = self._texts
        for word in words:
            places = [place for place in places if word in texts[place]]
        return places

    def prepare_search(self) -> None:
        """Make what a search looks at.

        The first letter does it where nobody did: a page that is only opened does not wait.
        """
        if not self._texts:
            self._texts = [self.text_of(row) for row in self._rows]

    # --- what Qt asks ---

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, _parent: QModelIndex | None = None) -> int:
        return len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role in HEADED:
            return self._columns[section].title
        return None

    def data(self, index: QModelIndex, role: int = DISPLAY) -> Any:  # noqa: ANN401 (a QVariant)
        if role == DISPLAY:  # the others are asked for six times as often, mostly for nothing
            row = self._rows[self._shown[index.row()]]
            return self._columns[index.column()].text(row)
        if role == PICTURE and index.column() == PICTURE_COLUMN:
            return self.picture_of(self.row(index.row()))
        if role == SIDE and self._columns[index.column()].number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in SAID:
            return self._sentence(self.row(index.row()), index.column())
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal ones stay in the order in which they came."""
        if (column, order) == self._sort:
            return
        self._sort = (column, order)
        self._sort_rows()
        self.filter()

    def _sort_rows(self) -> None:
        number, order = self._sort
        key = self._columns[number].key
        keys = [key(row) for row in self._rows]
        down = order == Qt.SortOrder.DescendingOrder
        self._order = sorted(range(len(keys)), key=keys.__getitem__, reverse=down)

    def _sentence(self, row: Row, number: int) -> str:
        """What a cell says read alone: its heading with it, and the title at the first one."""
        column = self._columns[number]
        text = column.text(row)
        if number == 0:
            return f"{text}: {row.title}" if row.title else text
        return f"{column.title}: {text}" if text else ""


def folded(text: str) -> str:
    """A text as it is compared: no case, no accents, so that "zepce" finds "Žepče"."""
    text = text.casefold()
    if text.isascii():
        return text
    return MARKS.sub("", unicodedata.normalize("NFKD", text))
