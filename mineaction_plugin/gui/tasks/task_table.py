# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows that the list of tasks shows: filtered by prepared texts, sorted by prepared keys.

A proxy model would ask Python for every cell at each letter typed. Here a letter costs one look
at one text a row, and the view asks only for the cells that it paints.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon

from mineaction_plugin.gui.rows import TaskRow, square_metres
from mineaction_plugin.gui.tasks.task_rows import natural
from mineaction_plugin.translation import tr

STATUS_COLUMN = 1
DISPLAY, PICTURE, SIDE = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.TextAlignmentRole,
)
SAID = frozenset({Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole})
MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u06d6-\u06ed]")
"""Accents that stand apart from their letter once it is taken to pieces."""
NOTHING = "\0"
"""Looked for where a field is to be empty: tasks that no team has yet."""


@dataclass(frozen=True)
class Wanted:
    """What is looked for: words that must all be found, and codes; "" lets everything through."""

    text: str = ""
    status: str = ""
    operator: str = ""
    team: str = ""
    kind: str = ""

    def __bool__(self) -> bool:
        return any((self.text.strip(), self.status, self.operator, self.team, self.kind))


@dataclass(frozen=True)
class TaskColumn:
    """A column: its heading, its text, and what it is sorted by."""

    title: str
    text: Callable[[TaskRow], str]
    key: Callable[[TaskRow], Any]
    number: bool = False


class TaskTable(QAbstractTableModel):
    """Tasks in a table; the first column shows how the state is drawn on the map."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: Mapping[str, Mapping[str, str]] = {"status": {}, "kind": {}}
        self._icons: Mapping[str, QIcon] = {}
        self._rank: dict[str, int] = {}
        self._rows: Sequence[TaskRow] = ()
        self._texts: list[str] = []
        self._areas: list[float] = []
        self._order: list[int] = []
        self._shown: list[int] = []
        self._wanted = Wanted()
        self._sort = (0, Qt.SortOrder.AscendingOrder)
        self._columns = self._make_columns()

    def set_words(
        self, status: Mapping[str, str], kind: Mapping[str, str], icons: Mapping[str, QIcon]
    ) -> None:
        """What the codes are called, and how states are drawn; before `set_rows`."""
        self._words, self._icons = {"status": status, "kind": kind}, icons
        self._rank = {code: place for place, code in enumerate(status)}

    def set_rows(self, rows: Sequence[TaskRow]) -> None:
        """Show these rows, filtered and sorted as before."""
        self._rows = rows
        self._texts = [self._text_of(row) for row in rows]
        self._areas = [row.area_m2 or 0.0 for row in rows]
        self._sort_rows()
        self._filter()

    def look_for(self, wanted: Wanted) -> None:
        """Show only what is wanted."""
        self._wanted = wanted
        self._filter()

    @property
    def rows(self) -> Sequence[TaskRow]:
        """All rows, shown or not."""
        return self._rows

    def shown(self) -> list[TaskRow]:
        """The rows that are shown, in the order shown."""
        return [self._rows[place] for place in self._shown]

    def shown_count(self) -> int:
        """How many rows are shown."""
        return len(self._shown)

    def shown_area_m2(self) -> float:
        """The land of the rows that are shown."""
        areas = self._areas
        return sum([areas[place] for place in self._shown], 0.0)

    def row(self, number: int) -> TaskRow:
        """The row at this place of the view."""
        return self._rows[self._shown[number]]

    # --- what Qt asks ---

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, _parent: QModelIndex | None = None) -> int:
        return len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401
        wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if orientation == Qt.Orientation.Horizontal and role in wanted:
            return self._columns[section].title
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # noqa: ANN401 (a QVariant)
        if role == DISPLAY:  # the others are asked for six times as often, mostly for nothing
            row = self._rows[self._shown[index.row()]]
            return self._columns[index.column()].text(row)
        if role == PICTURE and index.column() == STATUS_COLUMN:
            return self._icons.get(self.row(index.row()).status)
        if role == SIDE and self._columns[index.column()].number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in SAID:
            return _sentence(self.row(index.row()), self._columns[index.column()])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal ones stay in the order of their ids."""
        self._sort = (column, order)
        self._sort_rows()
        self._filter()

    # --- the work ---

    def _filter(self) -> None:
        wanted, texts, rows = self._wanted, self._texts, self._rows
        found = self._order
        for word in folded(wanted.text).split():
            found = [place for place in found if word in texts[place]]
        for name in ("status", "operator", "team", "kind"):
            code = getattr(wanted, name)
            if code:
                value = "" if code == NOTHING else code
                found = [place for place in found if getattr(rows[place], name) == value]
        self.beginResetModel()
        self._shown = found
        self.endResetModel()

    def _sort_rows(self) -> None:
        number, order = self._sort
        key = self._columns[number].key
        keys = [key(row) for row in self._rows]
        down = order == Qt.SortOrder.DescendingOrder
        self._order = sorted(range(len(keys)), key=keys.__getitem__, reverse=down)

    def _text_of(self, row: TaskRow) -> str:
        parts = (
            row.task_id,
            row.title,
            self._word("kind", row.kind),
            self._word("status", row.status),
            row.operator,
            row.team,
            row.settlement,
            row.place,
        )
        return folded("\n".join(parts))

    def _word(self, name: str, code: str) -> str:
        return self._words[name].get(code, code)

    def _make_columns(self) -> tuple[TaskColumn, ...]:
        return (
            TaskColumn(tr("Task"), lambda row: row.task_id, lambda row: natural(row.task_id)),
            TaskColumn(
                tr("Status"),
                lambda row: self._word("status", row.status),
                lambda row: self._rank.get(row.status, -1),
            ),
            TaskColumn(
                tr("Area"),
                lambda row: square_metres(row.area_m2),
                lambda row: row.area_m2 or 0.0,
                number=True,
            ),
            TaskColumn(tr("Team"), lambda row: row.team, lambda row: natural(row.team)),
            TaskColumn(tr("Operator"), lambda row: row.operator, lambda row: natural(row.operator)),
            TaskColumn(
                tr("Kind"),
                lambda row: self._word("kind", row.kind),
                lambda row: self._word("kind", row.kind).casefold(),
            ),
            TaskColumn(
                tr("Place"),
                lambda row: row.place or row.settlement,
                lambda row: natural(row.place or row.settlement),
            ),
        )


def folded(text: str) -> str:
    """A text as it is compared: no case, no accents, so that "zepce" finds "Žepče"."""
    text = text.casefold()
    if text.isascii():
        return text
    return MARKS.sub("", unicodedata.normalize("NFKD", text))


def _sentence(row: TaskRow, column: TaskColumn) -> str:
    """What a cell says read alone: its heading with it, and the title at the id."""
    text = column.text(row)
    if column.title == tr("Task"):
        return f"{text}: {row.title}" if row.title else text
    return f"{column.title}: {text}" if text else ""
