# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame on the map: dragged with the mouse, stepped with keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.map_tools.bands import fill_band, line_band, show_line
from mineaction_plugin.gui.map_tools.positions import MapPositions
from mineaction_plugin.gui.print_frame.state import FrameState

STEP, SMALL_STEP = 0.1, 0.01
"""Of the sheet's width or height, by one press of an arrow key; the small one with Shift."""
TURN_DEG = 5.0
Key = Qt.Key
ARROWS: dict[int, tuple[int, int]] = {
    Key.Key_Left: (-1, 0),
    Key.Key_Right: (1, 0),
    Key.Key_Up: (0, 1),
    Key.Key_Down: (0, -1),
}


class PrintFrameTool(QgsMapTool):
    """Shows the frame and moves it; what is wrong is told, the frame then stays where it was."""

    moved = pyqtSignal(FrameState)
    print_pressed = pyqtSignal()
    given_up = pyqtSignal()
    refused = pyqtSignal(MineActionError)

    def __init__(self, canvas: QgsMapCanvas, positions: MapPositions, state: FrameState) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._positions = positions
        self._area, self._top = fill_band(canvas), line_band(canvas)
        self._top.setWidth(6)
        self._grip: tuple[float, float] | None = None
        self._steps: dict[int, Callable[[bool], FrameState]] = {
            Key.Key_Plus: lambda _shift: self.state.scaled(-1),
            Key.Key_Equal: lambda _shift: self.state.scaled(-1),
            Key.Key_Minus: lambda _shift: self.state.scaled(1),
            Key.Key_R: lambda shift: self.state.turned(-TURN_DEG if shift else TURN_DEG),
            Key.Key_0: lambda _shift: replace(self.state, turned_deg=0.0),
            Key.Key_O: lambda _shift: self.state.on_its_side(),
            Key.Key_P: lambda _shift: self.state.next_paper(),
        }
        self.state = state
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        canvas.installEventFilter(self)
        self.show(state)

    def show(self, state: FrameState) -> None:
        """Draw the frame of that state; it becomes the tool's own where it can be drawn."""
        try:
            corners = self._positions.all_on_map(state.corners())
        except MineActionError as error:
            self.refused.emit(error)
            return
        self.state = state
        self._area.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)
        # Lower left, upper left, upper right, lower right: the upper edge is drawn heavier.
        show_line(self._top, corners[1:3])

    def take_off(self) -> None:
        """Remove the frame from the map."""
        self._canvas.removeEventFilter(self)
        scene = self._canvas.scene()
        for band in (self._area, self._top):
            if scene is not None:
                scene.removeItem(band)

    def canvasPressEvent(self, event: QgsMapMouseEvent | None) -> None:
        """Take hold of the frame where it is pressed; elsewhere it comes to the mouse."""
        if event is None or event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.mapPoint()
        centre = self._positions.on_map(self.state.centre)
        inside = self._area.asGeometry().contains(QgsPointXY(point))
        self._grip = (centre.x() - point.x(), centre.y() - point.y()) if inside else (0.0, 0.0)
        self._come_to(point)

    def canvasMoveEvent(self, event: QgsMapMouseEvent | None) -> None:
        if event is not None and self._grip is not None:
            self._come_to(event.mapPoint())

    def canvasReleaseEvent(self, _event: QgsMapMouseEvent | None) -> None:
        self._grip = None

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Keys before the canvas and before any shortcut of the window, which have them too."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if (
            watched is self._canvas
            and isinstance(event, QKeyEvent)
            and event.type() in kinds
            and self._canvas.mapTool() is self
        ):
            return self._key(event, acts=event.type() == QEvent.Type.KeyPress)
        return bool(super().eventFilter(watched, event))

    def _key(self, event: QKeyEvent, *, acts: bool) -> bool:
        """Do what a key asks for; whether it is one of ours."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key: int = event.key()
        known = key in self._steps or key in ARROWS
        ends: dict[int, Callable[[], None]] = {
            Key.Key_Return: self.print_pressed.emit,
            Key.Key_Enter: self.print_pressed.emit,
        }
        ends[Key.Key_Escape] = self.given_up.emit
        if not known and key not in ends:
            return False
        event.accept()
        if not acts:
            return True
        if key in ends:
            ends[key]()
        elif key in ARROWS:
            step = SMALL_STEP if shift else STEP
            right, up = ARROWS[key]
            self._change(lambda: self.state.moved(right * step, up * step))
        else:
            self._change(lambda: self._steps[key](shift))
        return True

    def _come_to(self, point: QgsPointXY) -> None:
        x, y = self._grip or (0.0, 0.0)
        place = QgsPointXY(point.x() + x, point.y() + y)
        self._change(lambda: replace(self.state, centre=self._positions.lonlat(place)))

    def _change(self, make: Callable[[], FrameState]) -> None:
        try:
            state = make()
        except MineActionError as error:
            self.refused.emit(error)
            return
        self.show(state)
        self.moved.emit(self.state)
