# SPDX-License-Identifier: GPL-3.0-or-later
"""A filterable, sortable list of rows: findings, tasks and packs are shown with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QVBoxLayout, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.translation import tr

SORT = Qt.ItemDataRole.UserRole
VISIBLE_ROWS = 8


@dataclass(frozen=True)
class Column:
    """What a column is called, what it shows of a row, and what it is sorted by."""

    title: str
    text: Callable[[Any], str]
    key: Callable[[Any], Any] | None = None
    number: bool = False
    tip: str = ""


class RowsModel(QAbstractTableModel):
    """Rows of any frozen record, shown through columns."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: Sequence[Any] = ()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> Any:  # noqa: ANN401 (any record)
        """The record of a row."""
        return self._rows[number]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, _parent: QModelIndex | None = None) -> int:
        return len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return self._columns[section].tip or self._columns[section].title
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # noqa: ANN401 (a QVariant)
        column = self._columns[index.column()]
        row = self._rows[index.row()]
        if role == SORT and column.key is not None:
            return column.key(row)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, SORT}:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class RowList(QWidget):
    """A filter above a list; Enter or a double click on a row is its `activated`."""

    activated = pyqtSignal(object)
    selection_changed = pyqtSignal()

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel(columns, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QgsFilterLineEdit()
        self.filter.setPlaceholderText(tr("Filter…"))
        self.filter.setShowSearchIcon(True)
        self.filter.setAccessibleName(tr("Filter: {list}").format(list=name))
        self.filter.textChanged.connect(self._sorted.setFilterFixedString)
        self.view = self._make_view(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.filter)
        layout.addWidget(self.view)

    def _make_view(self, name: str) -> QTreeView:
        view = QTreeView()
        view.setAccessibleName(name)
        view.setModel(self._sorted)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAlternatingRowColors(True)
        view.setSortingEnabled(True)
        view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setMinimumHeight(view.fontMetrics().height() * VISIBLE_ROWS)
        header = always(view.header())
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        view.activated.connect(lambda index: self.activated.emit(self._record(index)))
        always(view.selectionModel()).selectionChanged.connect(
            lambda *_: self.selection_changed.emit()
        )
        return view

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; columns but the last take the width they need, within reason."""
        self._model.set_rows(rows)
        widest = self.view.fontMetrics().averageCharWidth() * 18
        for column in range(self._model.columnCount() - 1):
            self.view.resizeColumnToContents(column)
            self.view.setColumnWidth(column, min(self.view.columnWidth(column), widest))
        self.selection_changed.emit()

    def selected(self) -> list[Any]:
        """The selected records, in the order shown."""
        selection = always(self.view.selectionModel())
        rows = sorted(selection.selectedRows(), key=lambda index: index.row())
        return [self._record(index) for index in rows]

    def choose(self, record: Any) -> None:  # noqa: ANN401 (any record)
        """Select a record that is shown; nothing where it is not."""
        for row in range(self._sorted.rowCount()):
            index = self._sorted.index(row, 0)
            if self._record(index) == record:
                self.view.setCurrentIndex(index)
                return

    def shown(self) -> list[Any]:
        """All records that the filter lets through, in the order shown."""
        return [self._record(self._sorted.index(row, 0)) for row in range(self._sorted.rowCount())]

    def _record(self, index: QModelIndex) -> Any:  # noqa: ANN401 (any record)
        return self._model.row(self._sorted.mapToSource(index).row())
