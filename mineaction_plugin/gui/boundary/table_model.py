# SPDX-License-Identifier: GPL-3.0-or-later
"""The boundary's points as a table that is typed into.

A cell that cannot be taken keeps its text, turns red and says why; the boundary keeps the last
good value. Half a leg in a row that has no other half waits, in italics.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.did_you_mean import Offer
from mineaction_plugin.core.boundary.draft import Draft
from mineaction_plugin.core.boundary.sheet import (
    Cell,
    Column,
    RowKind,
    SheetRow,
    edited,
    grid_of,
    half_leg,
    offers,
    rows_of,
    why_not_half,
)
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.boundary import cell_looks
from mineaction_plugin.gui.boundary.cell_texts import (
    cell_text,
    coordinates,
    short_titles,
    tips,
    titles,
    zone_name,
)
from mineaction_plugin.gui.boundary.manner import Manner
from mineaction_plugin.gui.boundary.work import Work
from mineaction_plugin.translation import tr

COLUMNS = tuple(Column)
Role = Qt.ItemDataRole
NEW_ROW = "+"


@dataclass(frozen=True)
class Wrong:
    """What was typed into a cell and could not be taken, why, and what may have been meant."""

    text: str
    reason: str
    offers: tuple[Offer, ...] = ()


class BoundaryModel(QAbstractTableModel):
    """Rows of `Work.draft`; every change goes back through `Work.apply`."""

    point_added = pyqtSignal(int)
    """The column that was typed into when the new row became a point."""
    refused = pyqtSignal(str)

    def __init__(self, work: Work, manner: Manner, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._manner = manner
        self._titles, self._short_titles, self._tips = titles(), short_titles(), tips()
        self._rows: tuple[SheetRow, ...] = ()
        self._places: list[str] = []
        self._zone = ""
        self._wrong: dict[tuple[int, Column], Wrong] = {}
        self._pending: dict[int, dict[Column, str]] = {}
        self.home: tuple[float, float] | None = None
        self.heading_font = QFont()
        work.changed.connect(self.refresh)
        work.other.connect(self._on_other)
        manner.changed.connect(self.refresh)
        self.refresh()

    # --- rows ---

    def refresh(self) -> None:
        """Show the draft as it is now."""
        draft = self._work.draft
        rows = rows_of(draft, self._manner.day, self._manner.grid_crs) if draft is not None else ()
        same = [row.kind for row in rows] == [row.kind for row in self._rows]
        if not same:
            self.beginResetModel()
            self._wrong.clear()
        self._rows, self._places = rows, coordinates(rows, self._manner.format)
        self._zone = zone_name(self._manner.grid_crs or self.own_zone())
        if not same:
            self.endResetModel()
        elif rows:
            last = self.index(len(rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row(self, number: int) -> SheetRow | None:
        """The row with this number; None where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def labels(self) -> list[str]:
        """The labels of all points."""
        return [row.label for row in self._rows if row.kind is RowKind.POINT]

    def row_of(self, key: int) -> int:
        """The number of a point's row; -1 for none."""
        rows = enumerate(self._rows)
        return next((at for at, row in rows if row.key == key and row.kind is RowKind.POINT), -1)

    def wrong(self, index: QModelIndex) -> Wrong | None:
        """What is wrong in a cell; None where nothing is."""
        if not index.isValid():
            return None
        return self._wrong.get((index.row(), COLUMNS[index.column()]))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Role.DisplayRole:
            return self._heading(column)
        if role == Role.AccessibleTextRole:
            return self._titles[column]
        if role == Role.ToolTipRole:
            return self._tips[column]
        if role == Role.FontRole:
            return cell_looks.heading_font(column, self._manner.north, self.heading_font)
        return None

    def own_zone(self) -> str:
        """The UTM zone of the task, "EPSG:32633"; "" where there is no point yet."""
        draft = self._work.draft
        return grid_of(draft, "") if draft is not None and draft.points else ""

    def _heading(self, column: Column) -> str:
        """What stands over a column; grid north is always that of a zone."""
        title = self._short_titles[column]
        named = column is Column.GRID and self._zone
        return tr("{grid} {zone}").format(grid=title, zone=self._zone) if named else title

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        kept = super().flags(index)
        row = self.row(index.row()) if index.isValid() else None
        if row is not None and cell_looks.editable(row, COLUMNS[index.column()]):
            return kept | Qt.ItemFlag.ItemIsEditable
        return kept

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # noqa: ANN401 (a QVariant)
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = COLUMNS[index.column()]
        wrong = self._wrong.get((index.row(), column))
        waiting = self._pending.get(index.row(), {}).get(column)
        if role in {Role.DisplayRole, Role.EditRole}:
            text = self._text(index.row(), column, wrong, waiting)
            if role == Role.DisplayRole and column is Column.LABEL and row.kind is RowKind.NEW:
                return text or NEW_ROW
            shown = role == Role.DisplayRole and column is Column.TYPED and wrong is None
            return cell_looks.typed_words(row, text) if shown else text
        state = cell_looks.State(row, column, wrong.reason if wrong else "", waiting is not None)
        if role == Role.AccessibleTextRole:
            text = self._text(index.row(), column, wrong, waiting)
            return cell_looks.spoken(state, self._titles[column], text)
        return cell_looks.look(state, self._tips[column], role)

    def _text(self, at: int, column: Column, wrong: Wrong | None, waiting: str | None) -> str:
        if wrong is not None:
            return wrong.text
        return (
            waiting if waiting is not None else cell_text(self._rows[at], column, self._places[at])
        )

    # --- typing ---

    def setData(self, index: QModelIndex, value: Any, role: int = Role.EditRole) -> bool:  # noqa: ANN401
        row = self.row(index.row()) if index.isValid() else None
        draft = self._work.draft
        if role != Role.EditRole or row is None or draft is None:
            return False
        column, text = COLUMNS[index.column()], str(value)
        if text == str(self.data(index, Role.EditRole)):
            return True  # looked at, and left as it is
        self._type(draft, index, Cell(row, column, text, dict(self._pending.get(index.row(), {}))))
        return True

    def forget_wrong(self, index: QModelIndex) -> None:
        """Take back what could not be taken, or what waits: the cell shows the boundary again."""
        column = COLUMNS[index.column()]
        self._wrong.pop((index.row(), column), None)
        self._pending.get(index.row(), {}).pop(column, None)
        self.dataChanged.emit(index, index)

    def tried(self, index: QModelIndex, text: str) -> Draft:
        """The boundary as it would be with this text in the cell; nothing is changed.

        Raises:
            MineActionError: why it cannot be.
        """
        row, draft = self.row(index.row()), self._work.draft
        if row is None or draft is None:
            raise MineActionError("There is no boundary.")
        pending = dict(self._pending.get(index.row(), {}))
        cell = Cell(row, COLUMNS[index.column()], text, pending)
        typing = self._manner.typing(self.home)
        if half_leg(cell):
            fault = why_not_half(draft, cell, typing)
            if fault is not None:
                raise fault
            return draft
        return edited(draft, cell, typing)

    def _type(self, draft: Draft, index: QModelIndex, cell: Cell) -> None:
        at, typing = index.row(), self._manner.typing(self.home)
        if not cell.text.strip() and cell.column in cell.pending:
            self.forget_wrong(index)
            return
        if half_leg(cell):
            fault = why_not_half(draft, cell, typing)
            if fault is None:
                self._wait(index, cell)
            else:
                self._refuse(index, Wrong(cell.text, translated(fault)))
            return
        try:
            after = edited(draft, cell, typing)
        except MineActionError as error:
            meant = offers(draft, cell.row, cell.text, typing)
            self._refuse(index, Wrong(cell.text, translated(error), meant))
            return
        self._wrong.pop((at, cell.column), None)
        waiting = self._pending.pop(at, {})
        reason = self._work.apply(after, self._step_text(cell))
        if reason:
            self._pending[at] = waiting
            self._refuse(index, Wrong(cell.text, reason))
        elif cell.row.kind is RowKind.NEW:
            self.point_added.emit(COLUMNS.index(cell.column))

    def _wait(self, index: QModelIndex, cell: Cell) -> None:
        waiting = {**self._pending.get(index.row(), {}), cell.column: cell.text}
        self._wrong.pop((index.row(), cell.column), None)
        self._pending[index.row()] = waiting
        self.dataChanged.emit(index, index)

    def _refuse(self, index: QModelIndex, wrong: Wrong) -> None:
        self._wrong[index.row(), COLUMNS[index.column()]] = wrong
        self.dataChanged.emit(index, index)
        self.refused.emit(wrong.reason)

    def _step_text(self, cell: Cell) -> str:
        if cell.row.kind is RowKind.NEW:
            return tr("Type a point")
        return tr("Type {what} of {label}").format(
            what=self._titles[cell.column].lower(), label=cell.row.label
        )

    def _on_other(self) -> None:
        self.beginResetModel()
        self._wrong.clear()
        self._pending.clear()
        self._rows = ()
        self.endResetModel()
        self.refresh()
