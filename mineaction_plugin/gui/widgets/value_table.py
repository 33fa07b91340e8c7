# SPDX-License-Identifier: GPL-3.0-or-later
"""The layer's own words as a table: how many rows say each, and what it means."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mineaction_plugin.gui.rows import count
from mineaction_plugin.translation import tr

WORD, ROWS, MEANS = range(3)
CODE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class ValueRow:
    """A word of the layer, how many rows say it, and our code for it; "" where it means nothing."""

    word: str
    rows: int
    code: str = ""
    label: str = ""
    """What a coded domain of the layer calls it."""

    @property
    def unmapped(self) -> bool:
        """Whether nobody said what it means."""
        return not self.code


class ValueModel(QAbstractTableModel):
    """Unmapped words first, then the most frequent; it stays so while the meanings are chosen."""

    edited = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[ValueRow] = []
        self._titles: dict[str, str] = {}

    def show_values(self, rows: Sequence[ValueRow], titles: Mapping[str, str]) -> None:
        """Show these words; `titles` names each code that one can mean."""
        self.beginResetModel()
        self._titles = dict(titles)
        self._rows = sorted(rows, key=lambda row: (not row.unmapped, -row.rows, row.word))
        self.endResetModel()

    @property
    def titles(self) -> Mapping[str, str]:
        """Code to name."""
        return self._titles

    @property
    def values(self) -> Sequence[ValueRow]:
        """The words as they stand now."""
        return self._rows

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, _parent: QModelIndex | None = None) -> int:
        return 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return [tr("Value"), tr("Rows"), tr("Means")][section]
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == MEANS and self._rows[index.row()].word:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # noqa: ANN401 (a QVariant)
        row = self._rows[index.row()]
        if role == CODE:
            return row.code
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{word}, {rows} rows, means {meaning}").format(
                word=self._text(row, WORD), rows=row.rows, meaning=self._text(row, MEANS)
            )
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == ROWS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and row.unmapped:
            bold = QFont()
            bold.setBold(True)
            return bold
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        row = self._rows[index.row()]
        self._rows[index.row()] = replace(row, code=str(value))
        self.dataChanged.emit(self.index(index.row(), WORD), self.index(index.row(), MEANS))
        self.edited.emit()
        return True

    def _text(self, row: ValueRow, column: int) -> str:
        if column == WORD:
            if row.label and row.label != row.word:
                return tr("{word} ({label})").format(word=row.word, label=row.label)
            return row.word or tr("(empty)")
        if column == ROWS:
            return count(row.rows)
        return self._titles.get(row.code, row.code) if row.code else tr("⚠ unknown")


class MeaningDelegate(QStyledItemDelegate):
    """A list of meanings; what is chosen holds for every selected word."""

    def __init__(
        self, parent: QWidget, titles: Callable[[], Mapping[str, str]], chosen: Callable[..., None]
    ) -> None:
        super().__init__(parent)
        self._titles = titles
        self._chosen = chosen

    def createEditor(
        self, parent: QWidget | None, _option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget:
        box = QComboBox(parent)
        box.setAccessibleName(
            tr("Meaning of {word}").format(word=index.siblingAtColumn(WORD).data())
        )
        box.addItem(tr("– means nothing –"), "")
        for code, title in self._titles().items():
            box.addItem(title, code)
        box.activated.connect(lambda _place, editor=box: self._done(editor))
        return box

    def setEditorData(self, editor: QWidget | None, index: QModelIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(CODE))))

    def setModelData(
        self, editor: QWidget | None, _model: QAbstractItemModel | None, index: QModelIndex
    ) -> None:
        if isinstance(editor, QComboBox) and editor.currentData() != index.data(CODE):
            self._chosen(index, editor.currentData())

    def _done(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
