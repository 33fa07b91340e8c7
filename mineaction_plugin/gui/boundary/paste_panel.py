# SPDX-License-Identifier: GPL-3.0-or-later
"""A pasted block: what was understood, what is asked, which rows are refused; then a choice."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.pasting import Choices, Pasted, read_block
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North
from mineaction_plugin.gui.widgets.flow import Flow
from mineaction_plugin.gui.widgets.room import modest
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

SIDE_BY_SIDE_SIGNS = 70
"""So many letters wide, text and answers stand beside each other."""
MOST_LINES = 12
LEAST_LINES = 5


class PastePanel(QWidget):
    """The text can be put right on the spot; it is read again with every letter."""

    replace_asked = pyqtSignal(object)
    insert_asked = pyqtSignal(object)
    left = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paste_panel")
        self.text = QPlainTextEdit()
        self.text.setObjectName("paste_text")
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(tr("The pasted block"))
        self.text.setPlaceholderText(
            tr("Paste a block here: from a spreadsheet, an e-mail, an IMSMA export")
        )
        self.norths = _choice("paste_north", _norths())
        self.units = _choice("paste_unit", _units())
        self.zone = QLineEdit()
        self.zone.setObjectName("paste_zone")
        self.zone.setPlaceholderText("33 north")
        self.start = QLineEdit()
        self.start.setObjectName("paste_start")
        self._faults = wrapped(name="paste_faults")
        self._understood = wrapped(name="paste_understood")
        self.replace = QPushButton()
        self.replace.setObjectName("paste_replace")
        self.insert = QPushButton()
        self.insert.setObjectName("paste_insert")
        self.cancel = QPushButton(tr("&Cancel"))
        self.cancel.setObjectName("paste_cancel")
        self.text.setToolTip(tr("Change it here where a row is wrong; it is read again at once"))
        self.replace.setToolTip(tr("Take the block for the whole boundary; one undo takes it back"))
        self.insert.setToolTip(tr("Add the points of the block to the boundary there is"))
        self.cancel.setToolTip(tr("Leave the boundary as it is"))
        self.pasted = Pasted()
        self._lay_out()
        self._connect()

    def show_block(self, text: str, after: str, *, whole: bool) -> None:
        """Read a block.

        Args:
            text: from the clipboard.
            after: the label of the point that it could be put in behind; "" for none.
            whole: whether there is a boundary that it would replace.
        """
        self.replace.setText(tr("&Replace the boundary") if whole else tr("&Take these points"))
        self.insert.setText(tr("&Put in behind {label}").format(label=after))
        self.insert.setVisible(bool(after))
        self.norths.setCurrentIndex(0)
        self.text.setPlainText(text)
        self._read()
        self.text.setFocus()

    def choices(self) -> Choices:
        """What the user said beside the block."""
        north = str(self.norths.currentData() or "")
        return Choices(
            North(north) if north else None,
            AngleUnit(str(self.units.currentData())),
            self.zone.text().strip(),
            self.start.text().strip(),
        )

    def show_fault(self, fault: str) -> None:
        """Say why the block was not taken after all."""
        self._faults.setText(f"⚠ {fault}")

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        wide = self.width() > self.fontMetrics().averageCharWidth() * SIDE_BY_SIDE_SIGNS
        sides = QBoxLayout.Direction
        self._box.setDirection(sides.LeftToRight if wide else sides.TopToBottom)
        super().resizeEvent(event)

    def _read(self) -> None:
        self.pasted = read_block(self.text.toPlainText(), self.choices())
        pasted = self.pasted
        self._show_row(self.norths, self._asked(self.norths, pasted.needs_north))
        self._show_row(self.units, any(point.leg for point in pasted.points))
        self._show_row(self.zone, pasted.needs_zone or bool(self.zone.text()))
        self._show_row(self.start, pasted.needs_start or bool(self.start.text()))
        self._faults.setText("\n".join(_faults(pasted)))
        self._understood.setText("\n".join(_understood(pasted)))
        self.replace.setEnabled(pasted.ready)
        self.insert.setEnabled(pasted.ready)

    def _show_row(self, box: QWidget, shown: bool) -> None:  # noqa: FBT001
        """Show an answer and its name, or neither (Qt 5 has no call for both)."""
        label = self._form.labelForField(box)
        for widget in (label, box):
            if widget is not None:
                widget.setVisible(shown)

    def _asked(self, box: QComboBox, needed: bool) -> bool:  # noqa: FBT001
        return needed or bool(box.currentData())

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(tr("Bearings are"), self.norths)
        self._form.addRow(tr("Unit of bearings"), self.units)
        self._form.addRow(tr("UTM zone"), self.zone)
        self._form.addRow(tr("Start point at"), self.start)
        for box, tip in (
            (self.norths, tr("The block does not say which north its bearings are counted from")),
            (self.units, tr("The unit of the block's bearings")),
            (self.zone, tr("The zone of the block's eastings and northings, as 33 north")),
            (self.start, tr("The coordinate of the first point: the block has only legs")),
        ):
            box.setToolTip(tip)
            box.setAccessibleName(tip)
        inside = QWidget()
        answers = QVBoxLayout(inside)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.addWidget(self._faults)
        answers.addLayout(self._form)
        answers.addWidget(self._understood)
        answers.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        modest(self.text, LEAST_LINES)
        modest(scroll, LEAST_LINES)
        right = QVBoxLayout()
        right.addWidget(scroll, 1)
        buttons = Flow()
        for button in (self.replace, self.insert, self.cancel):
            buttons.addWidget(button)
        right.addLayout(buttons)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.text, 1)
        self._box.addLayout(right, 1)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._read)
        self.norths.currentIndexChanged.connect(lambda _row: self._read())
        self.units.currentIndexChanged.connect(lambda _row: self._read())
        self.zone.textChanged.connect(lambda _text: self._read())
        self.start.textChanged.connect(lambda _text: self._read())
        self.replace.clicked.connect(lambda: self.replace_asked.emit(self.pasted))
        self.insert.clicked.connect(lambda: self.insert_asked.emit(self.pasted))
        self.cancel.clicked.connect(self.left)


def _faults(pasted: Pasted) -> list[str]:
    """Which rows cannot be read, and what is asked."""
    said = [
        tr("⚠ Row {row}: {reason}").format(row=row, reason=translated(reason))
        for row, reason in pasted.refused.items()
    ]
    if len(said) > MOST_LINES:
        more = len(said) - MOST_LINES
        said = [*said[:MOST_LINES], tr("… and {more} more rows.").format(more=more)]
    if pasted.needs_north:
        said.append(tr("? Which north are the bearings counted from?"))
    if pasted.needs_zone:
        said.append(tr("? Which UTM zone are the eastings and northings of?"))
    if pasted.needs_start:
        said.append(tr("? Where does the first leg start? Type its coordinate."))
    return said


def _understood(pasted: Pasted) -> list[str]:
    """What was read, and how."""
    first = _summary(pasted) if pasted.points else tr("There is no point in it yet.")
    return [first, *(translated(note) for note in pasted.notes)]


def _summary(pasted: Pasted) -> str:
    labels = [point.label or "·" for point in pasted.points]
    shown = " ".join(labels if len(labels) <= MOST_LINES else [*labels[:MOST_LINES], "…"])
    legs = sum(point.leg is not None for point in pasted.points)
    text = tr("{points} points ({legs} by bearing and distance): {labels}").format(
        points=len(labels), legs=legs, labels=shown
    )
    return f"{text} {tr('With a leg back to the start.')}" if pasted.closing else text


def _choice(name: str, words: list[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    for word, code in words:
        box.addItem(word, code)
    return box


def _norths() -> list[tuple[str, str]]:
    return [
        (tr("– choose –"), ""),
        (tr("magnetic"), North.MAGNETIC.value),
        (tr("grid"), North.GRID.value),
        (tr("true"), North.TRUE.value),
    ]


def _units() -> list[tuple[str, str]]:
    return [
        (tr("degrees"), AngleUnit.DEGREE.value),
        (tr("mils (6400)"), AngleUnit.MIL_6400.value),
        (tr("mils (6000)"), AngleUnit.MIL_6000.value),
        (tr("gon"), AngleUnit.GON.value),
    ]
