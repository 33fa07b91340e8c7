# SPDX-License-Identifier: GPL-3.0-or-later
"""Which field of a layer carries which attribute, and in how many rows it is filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.hazard.binding import LayerDescription
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.binding_words import attribute_title
from mineaction_plugin.translation import tr

ATTRIBUTE, FIELD, FILLED = range(3)


class FieldTable(QTableWidget):
    """One row an attribute, each with a list of the layer's fields."""

    changed = pyqtSignal(str)
    """The attribute that got another field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setObjectName("field_table")
        self.setAccessibleName(tr("Fields of the layer and what they carry"))
        self.setHorizontalHeaderLabels([tr("What"), tr("Field"), tr("Rows")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the lists inside take it
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        always(self.verticalHeader()).hide()
        header = always(self.horizontalHeader())
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 4)
        header.setSectionResizeMode(ATTRIBUTE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FIELD, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(FILLED, QHeaderView.ResizeMode.ResizeToContents)
        self._boxes: dict[str, QComboBox] = {}

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 24, super().minimumSizeHint().height())

    def show_fields(
        self,
        description: LayerDescription,
        attributes: Sequence[str],
        fields: Mapping[str, str],
        notes: Mapping[str, str],
        asked: Mapping[str, str],
    ) -> None:
        """Show which field carries what.

        Args:
            description: the layer.
            attributes: what its fields can carry, in the order to show.
            fields: attribute to field name.
            notes: attribute to why it was guessed, or what is asked of the user.
            asked: attribute to the field that may carry it, offered first in its list.
        """
        for old in self._boxes.values():
            old.setObjectName("")  # it goes a moment later, and must not be found till then
        self._boxes = {}
        self.setRowCount(0)
        self.setRowCount(len(attributes))
        for row, attribute in enumerate(attributes):
            title = attribute_title(attribute)
            doubtful = asked.get(attribute, "")
            head = QTableWidgetItem(tr("{what} ?").format(what=title) if doubtful else title)
            head.setToolTip(notes.get(attribute, title))
            self.setItem(row, ATTRIBUTE, head)
            filled = QTableWidgetItem("")
            filled.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, FILLED, filled)
            box = self._box(description, attribute, fields.get(attribute, ""), doubtful)
            box.setToolTip(notes.get(attribute) or tr("The field that carries this"))
            self._boxes[attribute] = box
            self.setCellWidget(row, FIELD, box)
        self._fit()

    def boxes(self) -> Sequence[QComboBox]:
        """The lists in the order shown."""
        return tuple(self._boxes.values())

    def show_counts(self, filled: Mapping[str, int], total: int) -> None:
        """Show in how many rows each bound field is filled."""
        for row, attribute in enumerate(self._boxes):
            cell = always(self.item(row, FILLED))
            known = filled.get(attribute)
            cell.setText("" if known is None else count(known))
            cell.setToolTip(
                ""
                if known is None
                else tr("Filled in {filled} of {total} rows").format(
                    filled=count(known), total=count(total)
                )
            )

    def fields(self) -> dict[str, str]:
        """Attribute to field name, as it stands now."""
        return {a: str(box.currentData()) for a, box in self._boxes.items() if box.currentData()}

    def _box(
        self, description: LayerDescription, attribute: str, name: str, doubtful: str
    ) -> QComboBox:
        box = FieldBox()
        box.setObjectName(f"field_{attribute}")
        box.setAccessibleName(
            tr("Field that carries: {attribute}").format(attribute=attribute_title(attribute))
        )
        box.setMinimumContentsLength(6)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(tr("– none –"), "")
        for entry in sorted(description.fields, key=lambda one: one.name != doubtful):
            title = entry.alias or entry.name
            asked = entry.name == doubtful
            box.addItem(tr("{field} ?").format(field=title) if asked else title, entry.name)
        place = box.findData(name)
        if name and place < 0:
            box.addItem(tr("{field} (not there any more)").format(field=name), name)
            place = box.count() - 1
        box.setCurrentIndex(max(0, place))
        box.currentIndexChanged.connect(lambda _index, what=attribute: self.changed.emit(what))
        return box

    def _fit(self) -> None:
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(always(self.horizontalHeader()).sizeHint().height() + rows + 4)


class FieldBox(QComboBox):
    """A list that leaves the wheel to the page: scrolling past it must not change a binding."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is not None:
            event.ignore()
