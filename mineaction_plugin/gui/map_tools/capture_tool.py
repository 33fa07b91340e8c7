# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a point, a line, a boundary or a rectangle: mouse and keys become steps of a drawing."""

from __future__ import annotations

import math

from qgis.core import QgsPointXY
from qgis.gui import QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.sketch import SketchKind
from mineaction_plugin.core.errors import CoordinateError, DatumError, MineActionError
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North
from mineaction_plugin.gui.map_tools.capture_bands import CaptureBands
from mineaction_plugin.gui.map_tools.cursor_note import CursorNote
from mineaction_plugin.gui.map_tools.drawing import AREAS, Drawing
from mineaction_plugin.gui.map_tools.drawing_bar import DrawingBar, begins_a_text, is_tool_key
from mineaction_plugin.gui.map_tools.positions import LonLat, MapPositions
from mineaction_plugin.gui.map_tools.snapping import Snap, Snapper
from mineaction_plugin.gui.map_tools.surroundings import Surroundings
from mineaction_plugin.translation import tr

CLOSE_PIXELS = 10
LEAST_TO_CLOSE = 3
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
HELD = {Qt.Key.Key_Shift: SHIFT, Qt.Key.Key_Control: CONTROL}


class CaptureTool(QgsMapTool):
    """One capture from its first point to its last; made anew for each."""

    finished = pyqtSignal(object)
    """Captured."""
    given_up = pyqtSignal()

    def __init__(
        self, around: Surroundings, positions: MapPositions, kind: SketchKind, hint: str
    ) -> None:
        super().__init__(around.canvas)
        self._around = around
        self._positions = positions
        self._snapper = Snapper(around, self)
        self.drawing = Drawing(kind, self._snapper, around.coordinate_format(), self)
        self._bands = CaptureBands(around.canvas)
        self._note = CursorNote(around.canvas)
        self.bar = DrawingBar(around.canvas, hint, self._key)
        self._tracing = False
        self._pointed: tuple[QgsPointXY, QPoint] | None = None
        self._held = Qt.KeyboardModifier.NoModifier
        self._after_double = False
        self._asked_to_give_up = False
        self._closed = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._connect()

    # --- QGIS calls these ---

    def activate(self) -> None:
        super().activate()
        self._around.canvas.installEventFilter(self)
        self.bar.suspend(suspended=False)
        self._around.canvas.setFocus()

    def deactivate(self) -> None:
        self._around.canvas.removeEventFilter(self)
        self._note.hide()
        self._snapper.hide()
        super().deactivate()

    def canvasMoveEvent(self, event: QgsMapMouseEvent | None) -> None:
        event = always(event)
        self._pointed, self._held = (event.mapPoint(), event.pixelPoint()), event.modifiers()
        self._show_way()

    def canvasDoubleClickEvent(self, _event: QgsMapMouseEvent | None) -> None:
        self._after_double = True  # its release is no second click on the same place

    def canvasReleaseEvent(self, event: QgsMapMouseEvent | None) -> None:
        event = always(event)
        if self._after_double:
            self._after_double = False
            return
        self._pointed, self._held = (event.mapPoint(), event.pixelPoint()), event.modifiers()
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._click()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        event = always(event)
        if self._key(event):
            event.accept()

    def keyReleaseEvent(self, event: QKeyEvent | None) -> None:
        event = always(event)
        key = Qt.Key(event.key())
        if key in HELD:
            self._held &= ~HELD[key]
            self._show_way()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """The window's shortcuts (Ctrl+Z of a layer) wait while something is drawn."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and (is_tool_key(event) or event.text() == "t" or begins_a_text(event))
        ):
            event.accept()
            return True
        return bool(super().eventFilter(watched, event))

    # --- steps ---

    def finish(self) -> None:
        """Hand over what was drawn, or say what is missing."""
        try:
            captured = self.drawing.captured()
        except MineActionError as error:
            self._refuse(error)
            return
        self.finished.emit(captured)

    def cancel(self) -> None:
        """Give up; a drawing of several points asks for a second Esc."""
        count = len(self.drawing.sketch.vertices)
        if count >= LEAST_TO_CLOSE and not self._asked_to_give_up:
            self._asked_to_give_up = True
            text = tr("{count} points will be lost: Esc once more to give them up.")
            self.bar.say(text.format(count=count), fault=True)
            return
        self.given_up.emit()

    def close(self) -> None:
        """Take everything off the map; the tool is of no use afterwards."""
        if self._closed:
            return
        self._closed = True
        self._around.canvas.destinationCrsChanged.disconnect(self._on_map)
        self._around.canvas.removeEventFilter(self)
        self._snapper.close()
        self._bands.take_off()
        for widget in (self._note, self.bar):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    # --- inside ---

    def _connect(self) -> None:
        self._around.canvas.destinationCrsChanged.connect(self._on_map)
        self.drawing.changed.connect(self._on_changed)
        self.bar.typed.connect(self._take_typed)
        self.bar.reading.connect(self._read_typed)
        self.bar.north_chosen.connect(lambda north: self._around.keep_north(North(north)))
        self.bar.unit_chosen.connect(lambda unit: self._around.keep_unit(AngleUnit(unit)))
        self.bar.finish_pressed.connect(self.finish)
        self.bar.back_pressed.connect(self.drawing.take_back)
        self.bar.cancel_pressed.connect(self.cancel)
        self.bar.resume_pressed.connect(lambda: self._around.canvas.setMapTool(self))
        self.bar.choose_manner(self._around.north(), self._around.angle_unit())
        self.bar.say(self.drawing.state())

    def _on_map(self) -> None:
        """The map has another CRS; where it is one without a trusted datum, drawing stops."""
        try:
            self._positions = self._around.positions()
        except DatumError as error:
            self._around.messages.failed(translated(error))
            self.given_up.emit()
            return
        self._pointed = None
        self._bands.show_way((), (), self._positions)
        self._on_changed()

    def _click(self) -> None:
        found = self._found()
        if found is None:
            return
        place, snap = found
        if self._closes(place):
            self.finish()
            return
        try:
            if self._traces() and snap is not None and self.drawing.sketch.vertices:
                self.drawing.add_traced(snap, other_way=bool(self._held & CONTROL))
            else:
                self.drawing.add(place, snap)
        except MineActionError as error:
            self._refuse(error)

    def _found(self) -> tuple[LonLat, Snap | None] | None:
        """The place that is pointed at, caught by what lies near; None off the earth."""
        if self._pointed is None:
            return None
        point, pixel = self._pointed
        try:
            place = self._positions.lonlat(point)
        except CoordinateError as error:
            self._note.show_at(pixel, [translated(error)])
            return None
        first = self._first_in_reach(pixel)
        if first is not None:
            return first, None
        snap = self._snapper.at(point, place)
        return (snap.place if snap else place), snap

    def _first_in_reach(self, pixel: QPoint) -> LonLat | None:
        """The start of a boundary, where a click closes it."""
        sketch = self.drawing.sketch
        if sketch.kind is not SketchKind.POLYGON or len(sketch.vertices) < LEAST_TO_CLOSE:
            return None
        first = self._positions.on_map(sketch.places[0])
        if not math.isfinite(first.x()):
            return None
        start = self.toCanvasCoordinates(first)
        return sketch.places[0] if (start - pixel).manhattanLength() <= CLOSE_PIXELS else None

    def _closes(self, place: LonLat) -> bool:
        sketch = self.drawing.sketch
        whole = sketch.kind is SketchKind.POLYGON and len(sketch.vertices) >= LEAST_TO_CLOSE
        return whole and place == sketch.places[0]

    def _traces(self) -> bool:
        return self._tracing != bool(self._held & SHIFT)

    def _show_way(self) -> None:
        """Follow the mouse: the way to it, the land as it would be, the figures."""
        found = self._found()
        if found is None or self._pointed is None:
            return
        place, snap = found
        way = self.drawing.way_to(
            place,
            snap,
            traced=self._traces(),
            other_way=bool(self._held & CONTROL),
        )
        ring = self.drawing.corners(way) if self.drawing.sketch.kind in AREAS else ()
        self._bands.show_way(way, ring, self._positions)
        lines = self.drawing.lines(place, way)
        if snap is not None:
            lines.append(tr("on {layer}").format(layer=self._snapper.layer_name(snap.key)))
        if self._closes(place):
            lines.append(tr("Click to close the boundary."))
        self._note.show_at(self._pointed[1], lines, self.bar.room())

    def _on_changed(self) -> None:
        """A step was made or taken back."""
        self._asked_to_give_up = False
        self._bands.show_sketch(self.drawing.sketch.places, self._positions)
        self.bar.say(self.drawing.state())
        self.bar.clear()
        if self.drawing.sketch.complete:
            self.finish()
        elif self._pointed is not None:
            self._show_way()

    def _take_typed(self, text: str) -> None:
        try:
            self.drawing.add_typed(text, self._around.north(), self._around.angle_unit())
        except MineActionError as error:
            self._refuse(error)
            return
        if not self.drawing.sketch.complete:
            self._bring_into_sight()

    def _read_typed(self, text: str) -> None:
        """Say what a text means while it is typed."""
        if not text.strip():
            self.bar.say(self.drawing.state())
            return
        try:
            said = self.drawing.meaning(text, self._around.north(), self._around.angle_unit())
        except MineActionError as error:
            self.bar.say(translated(error))
            return
        self.bar.say(said)

    def _bring_into_sight(self) -> None:
        """Move the map where a typed point lies beyond its edge."""
        last = self.drawing.sketch.last
        point = self._positions.on_map(last) if last is not None else None
        if point is None or not math.isfinite(point.x()):
            return
        if not self._around.canvas.extent().contains(point):
            self._around.canvas.setCenter(point)
            self._around.canvas.refresh()

    def _refuse(self, error: MineActionError) -> None:
        self.bar.say(translated(error), fault=True)

    def _toggle_tracing(self) -> None:
        self._tracing = not self._tracing
        following = tr("Following edges: click two places on the edge of one shape. T ends it.")
        self.bar.say(following if self._tracing else self.drawing.state())
        self._show_way()

    def _key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; whether it asked for something."""
        key = Qt.Key(event.key())
        undoing = key == Qt.Key.Key_Z and event.modifiers() & CONTROL
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish()
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} or undoing:
            self.drawing.take_back()
        elif key == Qt.Key.Key_T and not event.modifiers():
            self._toggle_tracing()
        elif key in HELD:
            self._held |= HELD[key]
            self._show_way()
            return False
        elif begins_a_text(event) and not self.bar.field.hasFocus():
            self.bar.begin(event.text())
            self._read_typed(event.text())
        else:
            return False
        return True
