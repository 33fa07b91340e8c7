# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar at the foot of the map while a tool works: what to do, a field to type, buttons."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
)

from mineaction_plugin.core.terms.vocabulary import AngleUnit, North
from mineaction_plugin.gui.map_tools.words import north_words
from mineaction_plugin.gui.widgets.texts import led, wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

WIDEST, NARROWEST, AWAY = 560, 120, 8
ROOM_FOR_ONE_ROW = 52
"""In widths of a letter: field, unit and north stand beside each other."""
MOST_OF_MAP = 0.4
TOOL_KEYS = {
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}
BEGINS_A_TEXT = "+-.,NSEWnsew"
Keys = Callable[[QKeyEvent], bool]
"""Takes a key that the field leaves to the tool; whether it did something."""


def is_tool_key(event: QKeyEvent) -> bool:
    """Whether a tool that draws wants this key before any shortcut of the window."""
    undoing = event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in {
        Qt.Key.Key_Z,
        Qt.Key.Key_Y,
    }
    return bool(undoing) or event.key() in TOOL_KEYS


def begins_a_text(event: QKeyEvent) -> bool:
    """Whether a key begins a bearing or a coordinate."""
    text = event.text()
    if len(text) != 1 or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    return text.isdigit() or text in BEGINS_A_TEXT


class DrawingBar(QFrame):
    """Lies over the map, at its foot, in the middle; as wide as there is room."""

    typed = pyqtSignal(str)
    reading = pyqtSignal(str)
    north_chosen = pyqtSignal(str)
    unit_chosen = pyqtSignal(str)
    finish_pressed = pyqtSignal()
    back_pressed = pyqtSignal()
    cancel_pressed = pyqtSignal()
    resume_pressed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, hint: str, keys: Keys) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._keys = keys
        self._example = tr("045 120, or a coordinate")
        self.setObjectName("drawing_bar")
        self.setAccessibleName(tr("Drawing on the map"))
        self.setToolTip(hint)
        self.setAutoFillBackground(True)
        self.hint = wrapped(hint, "drawing_hint")
        self.state = wrapped("", "drawing_state")
        self.field = self._typing_field()
        self.norths, self.units = self._norths_box(), self._units_box()
        self.back = self._button(
            "take_back", icon("take_back"), tr("Take back the last point (Backspace)")
        )
        self.finish = self._button("finish_drawing", icon("finish"), tr("Finish (Enter)"))
        self.cancel = self._button("cancel_drawing", icon("stop"), tr("Cancel (Esc)"))
        self.resume = self._button("resume_drawing", icon("draw"), tr("Go on drawing"))
        self.resume.setText(tr("Go on drawing"))
        self.resume.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.resume.hide()
        self._typing = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._grid = self._lay_out()
        self._connect()
        canvas.installEventFilter(self)
        self.show()
        self._fit()

    def for_editing(self) -> None:
        """Undo and stop instead of taking back, finishing and giving up."""
        self.cancel.hide()
        for button, text in ((self.back, tr("Undo (Ctrl+Z)")), (self.finish, tr("Stop (Esc)"))):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def begin(self, text: str) -> None:
        """Start typing with this text."""
        self.field.setFocus()
        self.field.setText(text)

    def choose_manner(self, north: North, unit: AngleUnit) -> None:
        """Show which north bearings are counted from, and in which unit."""
        self.norths.setCurrentIndex(self.norths.findData(north.value))
        self.units.setCurrentIndex(self.units.findData(unit.value))

    def say(self, text: str, *, fault: bool = False) -> None:
        """Say what there is so far, or why what was typed will not do."""
        self.state.setText(led(text))
        font = self.state.font()
        font.setBold(fault)
        self.state.setFont(font)
        self._fit()

    def ask(self, question: str, example: str) -> None:
        """Ask for something else than a point; the next text that is typed answers it."""
        self.field.clear()
        self.field.setPlaceholderText(example)
        self.say(question)
        self.field.setFocus()

    def ask_no_more(self) -> None:
        """Take points again."""
        self.field.clear()
        self.field.setPlaceholderText(self._example)

    def clear(self) -> None:
        """Empty the field; what was typed was taken."""
        self.field.clear()

    def room(self) -> int:
        """How many pixels it takes at the foot of the map."""
        return int(self._canvas.height() - self.y()) if self.isVisible() else 0

    def suspend(self, *, suspended: bool) -> None:
        """Offer to go on while another tool moves the map."""
        self.resume.setVisible(suspended)
        self._fit()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and watched is self._canvas and event.type() == QEvent.Type.Resize:
            self._fit()
        keys = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() in keys:
            return self._key(event)
        return bool(super().eventFilter(watched, event))

    def _key(self, event: QKeyEvent) -> bool:
        """Keys of the field: Enter takes what was typed; an empty field leaves them to the tool."""
        over = event.type() == QEvent.Type.ShortcutOverride
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.field.text().strip():
            if not over:
                self.typed.emit(self.field.text())
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            if not over:
                self.field.clear()
        elif self.field.text():
            return False
        elif over:
            if not is_tool_key(event):
                return False
        else:
            return self._keys(event)
        event.accept()
        return True

    def _fit(self) -> None:
        """As wide as there is room, as high as its lines then are, at the foot of the map."""
        width = max(NARROWEST, min(WIDEST, self._canvas.width() - 2 * AWAY))
        narrow = width < ROOM_FOR_ONE_ROW * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction
        self._typing.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        height = self._height(width)
        if height > MOST_OF_MAP * self._canvas.height():  # a small map, large letters
            self.hint.hide()
            height = self._height(width)
        x = max(0, (self._canvas.width() - width) // 2)
        self.setGeometry(x, max(0, self._canvas.height() - height - AWAY), width, height)

    def _height(self, width: int) -> int:
        self._grid.invalidate()
        return max(self._grid.minimumSize().height(), self._grid.totalHeightForWidth(width))

    def _lay_out(self) -> QGridLayout:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 6, 8, 6)
        buttons, manner = QHBoxLayout(), QHBoxLayout()
        for button in (self.resume, self.back, self.finish, self.cancel):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        manner.addWidget(self.units)
        manner.addWidget(self.norths, 1)
        self._typing.addWidget(self.field, 1)
        self._typing.addLayout(manner)
        grid.addWidget(self.hint, 0, 0)
        grid.addLayout(buttons, 0, 1)
        grid.addLayout(self._typing, 1, 0, 1, 2)
        grid.addWidget(self.state, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        return grid

    def _connect(self) -> None:
        self.field.textEdited.connect(self.reading)
        self.norths.currentIndexChanged.connect(
            lambda _row: self.north_chosen.emit(str(self.norths.currentData()))
        )
        self.units.currentIndexChanged.connect(
            lambda _row: self.unit_chosen.emit(str(self.units.currentData()))
        )
        for chosen in (self.norths.activated, self.units.activated):
            chosen.connect(lambda _row: self.reading.emit(self.field.text()))
        self.back.clicked.connect(lambda _on: self.back_pressed.emit())
        self.finish.clicked.connect(lambda _on: self.finish_pressed.emit())
        self.cancel.clicked.connect(lambda _on: self.cancel_pressed.emit())
        self.resume.clicked.connect(lambda _on: self.resume_pressed.emit())

    def _typing_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("typed_point")
        field.setAccessibleName(tr("Bearing and distance, or a coordinate"))
        field.setPlaceholderText(self._example)
        field.setToolTip(
            tr(
                "A bearing and a distance in metres from the last point (045 120), or a coordinate "
                "in any format. Enter takes it."
            )
        )
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setMinimumWidth(80)
        field.installEventFilter(self)
        return field

    def _norths_box(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("typed_north")
        box.setAccessibleName(tr("North of typed bearings"))
        box.setToolTip(tr("Which north a typed bearing is counted from, where it names none"))
        for north in North:
            box.addItem(north_words(north), north.value)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(5)
        return box

    def _units_box(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("typed_unit")
        box.setAccessibleName(tr("Unit of typed bearings"))
        box.setToolTip(tr("The unit of a typed bearing, where it names none"))
        for text, unit in (
            ("°", AngleUnit.DEGREE),
            (tr("mil"), AngleUnit.MIL_6400),
            (tr("mil 6000"), AngleUnit.MIL_6000),
            (tr("gon"), AngleUnit.GON),
        ):
            box.addItem(text, unit.value)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(3)
        return box

    def _button(self, name: str, picture: QIcon, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(picture)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        side = max(16, self.fontMetrics().height())
        button.setIconSize(QSize(side, side))
        return button
