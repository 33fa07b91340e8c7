# SPDX-License-Identifier: GPL-3.0-or-later
"""The editors of the table's cells: a line of text, or a list of kinds or of points."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mineaction_plugin.core.boundary.sheet import Column
from mineaction_plugin.gui.boundary.cell_texts import LEFT_TO_RIGHT, kind_codes
from mineaction_plugin.gui.boundary.table_model import COLUMNS, BoundaryModel


class CellDelegate(QStyledItemDelegate):
    """Says what is being typed, letter by letter."""

    typing = pyqtSignal(QModelIndex, str)

    def createEditor(
        self, parent: QWidget | None, _option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget | None:
        if COLUMNS[index.column()] is Column.KIND:
            box = _kind_box(parent)
            box.activated.connect(lambda _row: self._taken(box))
            return box
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setObjectName("boundary_cell")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        if COLUMNS[index.column()] in LEFT_TO_RIGHT:
            editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        place = index.row(), index.column()
        model = index.model()
        if COLUMNS[index.column()] is Column.FROM and isinstance(model, BoundaryModel):
            names = QCompleter(model.labels(), editor)
            names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            editor.setCompleter(names)
        if model is not None:
            editor.textEdited.connect(lambda text: self.typing.emit(model.index(*place), text))
        return editor

    def _taken(self, box: QComboBox) -> None:
        """A choice in a list is a choice: no Enter is needed behind it."""
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget | None, index: QModelIndex) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findText(text)))
            editor.showPopup()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(
        self, editor: QWidget | None, model: QAbstractItemModel | None, index: QModelIndex
    ) -> None:
        if model is None:
            return
        if isinstance(editor, QComboBox):
            if editor.currentText() != str(index.data(Qt.ItemDataRole.EditRole)):
                model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def initStyleOption(self, option: QStyleOptionViewItem | None, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        if option is None:
            return
        model = index.model()
        if isinstance(model, BoundaryModel) and model.wrong(index) is not None:
            option.state &= ~QStyle.StateFlag.State_Selected  # red also where the cursor stands
        if COLUMNS[index.column()] in LEFT_TO_RIGHT:
            if option.direction == Qt.LayoutDirection.RightToLeft:
                sides = Qt.AlignmentFlag  # the text runs from the left, and stands at the right
                option.displayAlignment = sides.AlignRight | sides.AlignVCenter
            option.direction = Qt.LayoutDirection.LeftToRight


def _kind_box(parent: QWidget | None) -> QComboBox:
    box = QComboBox(parent)
    box.setObjectName("boundary_kind")
    for word, code in kind_codes():
        box.addItem(word, code)
    return box
