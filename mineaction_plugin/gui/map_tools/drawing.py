# SPDX-License-Identifier: GPL-3.0-or-later
"""One drawing: what is on the sketch, and what is said about it. No events, no widgets."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QObject, pyqtSignal

from mineaction_plugin.core.boundary.readout import (
    NorthsAt,
    land_readout,
    leg_readout,
    norths_at,
    way_readout,
)
from mineaction_plugin.core.boundary.shapes.edges import Edge
from mineaction_plugin.core.boundary.sketch import Sketch, SketchKind
from mineaction_plugin.core.boundary.typed_step import From, TypedStep, read_step
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.coordinates import CoordinateFormat
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North
from mineaction_plugin.gui.map_tools.captured import Captured
from mineaction_plugin.gui.map_tools.snapping import Key, Snap, Snapper
from mineaction_plugin.gui.map_tools.words import (
    distance_words,
    land_words,
    leg_words,
    meaning_words,
    place_words,
)
from mineaction_plugin.translation import tr

LonLat = tuple[float, float]
AREAS = (SketchKind.POLYGON, SketchKind.RECTANGLE)


class Drawing(QObject):
    """The sketch of one capture."""

    changed = pyqtSignal()

    def __init__(
        self, kind: SketchKind, snapper: Snapper, written: CoordinateFormat, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.sketch = Sketch(kind)
        self._snapper = snapper
        self._format = written
        self._norths: NorthsAt | None = None
        self._caught: dict[int, Snap | None] = {}  # by the number of points then
        self._edge: tuple[Key, Edge] | None = None
        self._today = date.today()  # noqa: DTZ011 (the user's own day: the one a compass is read)

    # --- steps ---

    def add(self, place: LonLat, caught: Snap | None = None) -> None:
        """Put the next point there.

        Raises:
            GeometryError: it lies on the last one.
        """
        sketch = self.sketch.added(place)
        self._caught[len(sketch.vertices)] = caught
        self._take(sketch)

    def add_traced(self, snap: Snap, *, other_way: bool) -> None:
        """Follow the edge from the last point to where the mouse was caught.

        Raises:
            GeometryError: there is no common edge to follow.
        """
        sketch = self.sketch.traced(self._trace(snap, other_way=other_way))
        self._caught[len(sketch.vertices)] = snap
        self._take(sketch)

    def read(self, text: str, north: North, unit: AngleUnit) -> TypedStep:
        """What a typed text means now, without taking it.

        Raises:
            MineActionError: why it means nothing.
        """
        return read_step(text, self._from(), north, unit)

    def add_typed(self, text: str, north: North, unit: AngleUnit) -> None:
        """Put the next point where a text says; raises as `read` and `add`."""
        step = self.read(text, north, unit)
        sketch = self.sketch.added(step.place, step.entry)
        self._caught[len(sketch.vertices)] = None
        self._take(sketch)

    def take_back(self) -> None:
        """Undo the last step."""
        self._take(self.sketch.without_last())

    def captured(self) -> Captured:
        """What was drawn.

        Raises:
            GeometryError: too few points.
        """
        geometry = self.sketch.geometry()
        return Captured(geometry, self.sketch.entries())

    # --- what is seen ---

    def way_to(
        self, place: LonLat, snap: Snap | None, *, traced: bool, other_way: bool
    ) -> list[LonLat]:
        """The places from the last point to the mouse: one leg, or along an edge."""
        last = self.sketch.last
        if last is None:
            return []
        if traced and snap is not None:
            try:
                return self._trace(snap, other_way=other_way)
            except GeometryError:
                return [last, place]
        return [last, place]

    def lines(self, place: LonLat, way: list[LonLat]) -> list[str]:
        """What is read at the cursor."""
        start = self._from()
        if start is None or len(way) < 2:  # noqa: PLR2004 (two ends of a leg)
            return [place_words(place, self._format)]
        if len(way) > 2:  # noqa: PLR2004 (more than one leg)
            along = tr("{distance} along the edge, {count} points")
            lines = [along.format(distance=distance_words(way_readout(way)), count=len(way) - 1)]
        else:
            lines = leg_words(leg_readout(start.place, way[-1], start.norths))
        if self.sketch.kind in AREAS:
            land = land_readout(self.corners(way))
            lines += land_words(land) if land is not None else []
        return lines

    def meaning(self, text: str, north: North, unit: AngleUnit) -> str:
        """How a typed text is understood, in one sentence; raises as `read`."""
        return meaning_words(self.read(text, north, unit), self._from(), self._format)

    def corners(self, way: list[LonLat]) -> tuple[LonLat, ...]:
        """The ring of the land as it would be with this way taken."""
        try:
            if self.sketch.kind is SketchKind.RECTANGLE:
                return self.sketch.ring(way[-1] if way else None)
            return (*self.sketch.places, *way[1:])
        except GeometryError:
            return self.sketch.places

    def state(self) -> str:
        """What there is so far, in one sentence."""
        count = len(self.sketch.vertices)
        if not count:
            return tr("No point yet.")
        land = land_readout(self.corners([])) if self.sketch.kind in AREAS else None
        words = land_words(land) if land is not None else []
        return " · ".join([tr("{count} points").format(count=count), *words])

    # --- inside ---

    def _take(self, sketch: Sketch) -> None:
        self.sketch, self._norths = sketch, None
        self.changed.emit()

    def _from(self) -> From | None:
        """Where the next leg leaves, with its norths, which are found once a point."""
        last, plane = self.sketch.last, self.sketch.plane
        if last is None or plane is None:
            return None
        if self._norths is None:
            self._norths = norths_at(last, plane, self._today)
        return From(self.sketch.label_of(len(self.sketch.vertices) - 1), last, self._norths)

    def _trace(self, snap: Snap, *, other_way: bool) -> list[LonLat]:
        """The places along the edge of the feature that was caught last and now."""
        last, shape = self.sketch.last, self._snapper.shape(snap.key)
        before = self._caught.get(len(self.sketch.vertices))
        if last is None or shape is None or before is None or before.key != snap.key:
            raise GeometryError(
                "To trace, the last point and the next one have to lie on the edge of the same "
                "hazard, task or feature."
            )
        if self._edge is None or self._edge[0] != snap.key:
            self._edge = snap.key, Edge(shape)
        way = self._edge[1].between(last, snap.place, other_way=other_way)
        return [last, *((lon, lat) for lon, lat in way.coords[1:-1]), snap.place]
