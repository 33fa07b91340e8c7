# SPDX-License-Identifier: GPL-3.0-or-later
"""The table itself: everything in it can be done from the keyboard."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QModelIndex, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.boundary.sheet import Column, RowKind
from mineaction_plugin.gui.boundary.delegate import CellDelegate
from mineaction_plugin.gui.boundary.table_model import COLUMNS, BoundaryModel
from mineaction_plugin.gui.widgets.room import modest
from mineaction_plugin.translation import tr

NARROWEST_SIGNS = {
    Column.LABEL: 8,
    Column.KIND: 14,
    Column.COORDINATE: 22,
    Column.FROM: 7,
    Column.TRUE: 8,
    Column.GRID: 8,
    Column.MAGNETIC: 8,
    Column.DISTANCE: 9,
    Column.TYPED: 18,
    Column.FIXED: 12,
    Column.NOTE: 16,
}
"""How wide each column is at least, in letters of the font in use."""
MEASURED_ROWS = 100
LEAST_LINES = 7
"""Heading, scroll bar and three rows: lower than that the dock scrolls."""
STANDARD = QKeySequence.StandardKey
KEYS = (
    (STANDARD.Undo, "undo"),
    (STANDARD.Redo, "redo"),
    (STANDARD.Paste, "paste"),
    (STANDARD.Save, "save"),
)


class BoundaryView(QTableView):
    """Enter types into a cell and goes on below it; Esc takes back what was refused."""

    asked = pyqtSignal(str)
    """A key of an action: insert, delete, up, down, paste, undo, redo, save."""
    typing = pyqtSignal(QModelIndex, str)
    typing_ended = pyqtSignal()

    def __init__(self, model: BoundaryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._gone_on = False
        self.setObjectName("boundary_table")
        self.setAccessibleName(tr("Boundary points of the task"))
        self.setModel(model)
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self._delegate.typing.connect(self.typing)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        )
        always(self.verticalHeader()).hide()
        self._fit_columns()
        model.modelReset.connect(self._fit_columns)
        model.point_added.connect(self._go_on)

    def keys(self) -> list[int]:
        """The points whose rows have a selected cell."""
        return [
            row.key
            for at in self._selected_rows()
            if (row := self._model.row(at)) is not None and row.kind is RowKind.POINT
        ]

    def choose(self, keys: tuple[int, ...]) -> None:
        """Select the rows of these points, without telling anybody."""
        selection = always(self.selectionModel())
        if set(self.keys()) == set(keys):
            return
        blocked = selection.blockSignals(True)
        self.clearSelection()
        flags = type(selection).SelectionFlag
        for at in (self._model.row_of(key) for key in keys):
            if at >= 0:
                selection.select(self._model.index(at, 0), flags.Select | flags.Rows)
        if keys and (first := self._model.row_of(keys[0])) >= 0:
            column = max(0, self.currentIndex().column())
            place = self._model.index(first, column)
            selection.setCurrentIndex(place, flags.NoUpdate)
            self.scrollTo(place)
        selection.blockSignals(blocked)
        always(self.viewport()).update()

    def start_typing(self, column: Column) -> None:
        """Go to the new row."""
        self.setCurrentIndex(self._model.index(self._model.rowCount() - 1, COLUMNS.index(column)))
        self.setFocus()

    def event(self, event: QEvent | None) -> bool:
        """Keep keys that QGIS has for its own menus while the table has the focus."""
        override = event is not None and event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent):
            ours = self._asked_by(event) or event.matches(STANDARD.Copy)
            if ours:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        asked = self._asked_by(event)
        if asked:
            self.asked.emit(asked)
        elif event.matches(STANDARD.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self.currentIndex().isValid():
            self._model.forget_wrong(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, with their headings, as a spreadsheet has it."""
        horizontal = Qt.Orientation.Horizontal
        lines = [
            [str(self._model.headerData(at, horizontal)) for at in range(len(COLUMNS))],
            *(
                [str(self._model.index(row, at).data() or "") for at in range(len(COLUMNS))]
                for row in self._selected_rows()
                if (one := self._model.row(row)) is not None and one.kind is RowKind.POINT
            ),
        ]
        text = "\n".join("\t".join(cells) for cells in lines)
        always(QGuiApplication.clipboard()).setText(text)

    def closeEditor(self, editor: QWidget | None, hint: QAbstractItemDelegate.EndEditHint) -> None:
        place, gone_on = self.currentIndex(), self._gone_on
        self._gone_on = False
        super().closeEditor(editor, hint)
        self.typing_ended.emit()
        self.setFocus()
        entered = hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache
        if gone_on:
            self.setCurrentIndex(self._model.index(place.row(), place.column()))
        elif entered and place.isValid():
            self._below(place)

    def _below(self, place: QModelIndex) -> None:
        """Go on one row down, or to the other half of a leg that waits."""
        column = COLUMNS[place.column()]
        row = self._model.row(place.row())
        if self._model.wrong(place) is not None or row is None:
            return
        if row.kind is RowKind.POINT:
            self.setCurrentIndex(self._model.index(place.row() + 1, place.column()))
        elif column in {Column.TRUE, Column.GRID, Column.MAGNETIC}:
            distance = COLUMNS.index(Column.DISTANCE)
            self.setCurrentIndex(self._model.index(place.row(), distance))

    def _go_on(self, column: int) -> None:
        """The new row became a point: on to the next new row, in the column that comes first."""
        first = column
        if COLUMNS[column] is Column.DISTANCE:
            first = COLUMNS.index(self._bearing_column())
        place = self._model.index(self._model.rowCount() - 1, first)
        self._gone_on = True  # until the editor closes, which it does next
        QTimer.singleShot(0, self._stay)
        self.setCurrentIndex(place)
        self.scrollTo(place)

    def _stay(self) -> None:
        self._gone_on = False

    def _bearing_column(self) -> Column:
        """The bearing column whose heading is bold: that of the north in use."""
        for column in (Column.TRUE, Column.GRID, Column.MAGNETIC):
            at = COLUMNS.index(column)
            font = self._model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.FontRole)
            if font is not None:
                return column
        return Column.TRUE

    def _selected_rows(self) -> list[int]:
        selection = always(self.selectionModel())
        return sorted({index.row() for index in selection.selectedIndexes()})

    def _asked_by(self, event: QKeyEvent) -> str:
        for standard, asked in KEYS:
            if event.matches(standard):
                return asked
        key = Qt.Key(event.key())
        alone = {Qt.Key.Key_Insert: "insert", Qt.Key.Key_Delete: "delete"}
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and key in alone:
            return alone[key]
        moved = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in moved:
            return moved[key]
        return ""

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.FontChange:
            self._fit_columns()

    def _fit_columns(self) -> None:
        """Each column as wide as its heading and its contents, and never without room to type."""
        rows = always(self.verticalHeader())
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        modest(self, LEAST_LINES)
        header = always(self.horizontalHeader())
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setResizeContentsPrecision(MEASURED_ROWS)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)  # bold is the column of the north in use
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._model.heading_font = header.font()
        letter = self.fontMetrics().averageCharWidth()
        for at, column in enumerate(COLUMNS):
            self.resizeColumnToContents(at)
            least = letter * NARROWEST_SIGNS[column]
            self.setColumnWidth(at, max(self.columnWidth(at), least))
