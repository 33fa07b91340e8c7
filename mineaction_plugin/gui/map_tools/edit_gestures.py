# SPDX-License-Identifier: GPL-3.0-or-later
"""What the mouse does to a boundary: point at, drag, click; nothing changes before it lets go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QPoint, QRect, Qt

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.draft import Draft
from mineaction_plugin.core.boundary.pointing import (
    Hit,
    LonLat,
    foot_on_leg,
    hit,
    legs_at,
    neighbours,
    place_of,
    side_reach_m,
    within,
)
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.map_tools.cursor_note import CursorNote
from mineaction_plugin.gui.map_tools.drawing_bar import DrawingBar
from mineaction_plugin.gui.map_tools.edit_bands import EditBands
from mineaction_plugin.gui.map_tools.edit_commands import Commands
from mineaction_plugin.gui.map_tools.edit_words import DragFigures
from mineaction_plugin.gui.map_tools.nearby import task_at, tasks_in
from mineaction_plugin.gui.map_tools.positions import MapPositions
from mineaction_plugin.gui.map_tools.snapping import Key, Snap, Snapper
from mineaction_plugin.gui.map_tools.surroundings import Surroundings

REACH_PIXELS = 9.0
A_CLICK_PIXELS = 4
"""A mouse that moves less than this between press and release did not drag."""


@dataclass
class Press:
    """The left button is down: where, on what, and what letting go would do."""

    pixel: QPoint
    found: Hit | None
    own: Key | None
    figures: DragFigures | None
    drags: bool = False
    then: Callable[[], object] | None = None


class Gestures:
    """Draws what a gesture would do, and says which command it comes to."""

    def __init__(
        self,
        around: Surroundings,
        positions: MapPositions,
        snapper: Snapper,
        commands: Commands,
        bar: DrawingBar,
    ) -> None:
        self._around = around
        self._boundary = around.boundary
        self._positions = positions
        self._snapper = snapper
        self._commands = commands
        self._bar = bar
        self._bands = EditBands(around.canvas)
        self._note = CursorNote(around.canvas)

    def redraw(self) -> None:
        """The boundary is another one, or the map."""
        self._snapper.forget_shapes()
        draft = self._boundary.draft
        labelled = self._around.labelled([each.key for each in draft.points] if draft else [])
        self._bands.show_draft(draft, self._positions, labelled=labelled)
        self.show_selected()

    def map_changed(self) -> None:
        """The map has another CRS.

        Raises:
            DatumError: a click on it has no place that can be trusted.
        """
        self._positions = self._around.positions()
        self.redraw()

    def show_selected(self) -> None:
        """Other points are selected."""
        self._bands.show_selected(self._boundary.selected)

    def take_off(self) -> None:
        """Take everything off the map for good."""
        self._bands.take_off()
        self._note.hide()
        self._note.deleteLater()

    def press(self, event: QgsMapMouseEvent) -> Press:
        """The left button goes down."""
        found, draft = self.hit(event.pixelPoint()), self._boundary.draft
        figures = DragFigures(draft, found.key) if draft is not None and found else None
        return Press(event.pixelPoint(), found, self._own_feature(), figures)

    def move(self, press: Press, event: QgsMapMouseEvent) -> None:
        """The mouse moves with the button down."""
        away = event.pixelPoint() - press.pixel
        press.drags = press.drags or away.manhattanLength() >= A_CLICK_PIXELS
        if press.drags:
            self.drag(press, event)

    def insertion(self, event: QgsMapMouseEvent) -> Callable[[], object] | None:
        """What a double click comes to: a new point on a side, or the task that lies there."""
        found, place = self.hit(event.pixelPoint()), self.place(event, self._own_feature())
        if place is None:
            return None
        if found is None:
            return lambda: self._choose_task(place[0])
        if not found.is_side:
            return None
        at = self._on_side(found.key, *place)
        return lambda: self._commands.insert(found.key, at)

    def hit(self, pixel: QPoint) -> Hit | None:
        draft = self._boundary.draft
        if draft is None or not draft.points:
            return None
        return hit(draft, self._bands.pixels(), (pixel.x(), pixel.y()), REACH_PIXELS)

    def hover(self, pixel: QPoint) -> None:
        found = self.hit(pixel)
        self._bands.point_at(found)
        over_point = found is not None and not found.is_side
        shape = Qt.CursorShape.SizeAllCursor if over_point else Qt.CursorShape.CrossCursor
        viewport = always(self._around.canvas.viewport())
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)

    def drag(self, press: Press, event: QgsMapMouseEvent) -> None:
        """Show what letting go would do, or why it would do nothing."""
        press.then = None
        if press.found is None:
            box = QRect(press.pixel, event.pixelPoint()).normalized()
            self._bands.show_box(box)
            press.then = lambda: self._select_in(box)
            return
        place = self.place(event, press.own)
        if place is None or press.figures is None:
            return
        try:
            moved, lines = self._dragged(press, press.found, press.figures, place[0])
        except MineActionError as error:
            self._bands.show_preview((), self._positions)
            lines = [translated(error)]
        else:
            self._bands.show_preview(legs_at(moved, press.found), self._positions)
        self._note.show_at(event.pixelPoint(), lines, self._bar.room())

    def _dragged(
        self, press: Press, found: Hit, figures: DragFigures, place: LonLat
    ) -> tuple[Draft, list[str]]:
        draft = self._commands.draft
        if not found.is_side:
            moved = drafts.moved(draft, found.key, *place)
            press.then = lambda: self._commands.move(found.key, place)
            return moved, figures.of_point(moved)
        by_m = side_reach_m(draft, found.key, place)
        moved = drafts.side_moved(draft, found.key, by_m)
        press.then = lambda: self._commands.move_side(found.key, by_m)
        return moved, figures.of_side(moved, by_m)

    def click(self, press: Press, event: QgsMapMouseEvent) -> None:
        """Select what was clicked; with Ctrl or Shift besides what is selected already."""
        adds = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if press.found is None:
            if self._boundary.draft is None:
                place = self.place(event, None)
                if place is not None:
                    self._choose_task(place[0])
            elif not adds:
                self._boundary.select(())
            return
        keys = {press.found.key}
        if press.found.is_side:
            near = neighbours(self._commands.draft, press.found.key)
            keys |= {near[1].key} if near else set()
        self._boundary.select(keys ^ set(self._boundary.selected) if adds else keys)

    def _select_in(self, box: QRect) -> None:
        corners = (box.left(), box.top(), box.right(), box.bottom())
        self._boundary.select(within(self._commands.draft, self._bands.pixels(), corners))

    def _on_side(self, key: int, place: LonLat, snap: Snap | None) -> LonLat:
        """Where a new point goes: a vertex that the mouse was caught by, else onto the side."""
        near = neighbours(self._commands.draft, key)
        if near is None or (snap is not None and snap.on_vertex):
            return place
        return foot_on_leg(place_of(self._commands.draft.of(key)), place_of(near[1]), place)

    def _choose_task(self, place: LonLat) -> None:
        found = task_at(self._around, place)
        if found:
            self._boundary.choose(found)

    def place(self, event: QgsMapMouseEvent, own: Key | None) -> tuple[LonLat, Snap | None] | None:
        """The place that is pointed at, caught by what lies near, the task itself left out."""
        try:
            place = self._positions.lonlat(event.mapPoint())
        except MineActionError as error:
            self._note.show_at(event.pixelPoint(), [translated(error)])
            return None
        snap = self._snapper.at(event.mapPoint(), place, lambda key: key != own)
        return (snap.place if snap else place), snap

    def _own_feature(self) -> Key | None:
        """The feature of the current task, which its own points do not snap to."""
        layer, draft = self._around.tasks_layer(), self._boundary.draft
        if layer is None or draft is None or not drafts.is_whole(draft):
            return None
        for found in tasks_in(self._around, drafts.polygon(draft).bounds):
            if found.name == self._boundary.current:
                return layer.id(), found.feature_id
        return None

    def drop(self) -> None:
        """Let go of what is dragged; the boundary is as it was."""
        self._bands.show_preview((), self._positions)
        self._bands.show_box(None)
        self._bands.point_at(None)
        self._note.hide()
        self._snapper.hide()
