# SPDX-License-Identifier: GPL-3.0-or-later
"""A shape while it is drawn: its points so far, what was typed for each, and how to take back.

Positions are WGS 84 degrees. A sketch never changes: each step makes a new one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.draft.model import Entry
from mineaction_plugin.core.boundary.shapes.drawn import rectangle_on
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import WorkingPlane, working_plane

LonLat = tuple[float, float]
NOTHING_TYPED = Entry()


class SketchKind(StrEnum):
    """What is drawn."""

    POINT = "point"
    LINE = "line"
    POLYGON = "polygon"
    RECTANGLE = "rectangle"


LEAST_POINTS = {
    SketchKind.POINT: 1,
    SketchKind.LINE: 2,
    SketchKind.POLYGON: 3,
    SketchKind.RECTANGLE: 3,
}
"""A rectangle is drawn by the two ends of its first side and a point on the opposite one."""


@dataclass(frozen=True)
class Vertex:
    """A point of a sketch; those of one step are taken back together."""

    lon: float
    lat: float
    entry: Entry
    step: int

    @property
    def place(self) -> LonLat:
        """Longitude and latitude in degrees."""
        return self.lon, self.lat


@dataclass(frozen=True)
class Sketch:
    """The points so far."""

    kind: SketchKind
    vertices: tuple[Vertex, ...] = ()

    @property
    def places(self) -> tuple[LonLat, ...]:
        """All points in degrees."""
        return tuple(vertex.place for vertex in self.vertices)

    @property
    def last(self) -> LonLat | None:
        """Where the next leg begins."""
        return self.vertices[-1].place if self.vertices else None

    @property
    def plane(self) -> WorkingPlane | None:
        """The working plane of all its legs: that of its first point."""
        return working_plane(*self.vertices[0].place) if self.vertices else None

    @property
    def complete(self) -> bool:
        """Whether nothing can be added: a point with its place, a rectangle with its three."""
        whole = {SketchKind.POINT, SketchKind.RECTANGLE}
        return self.kind in whole and len(self.vertices) == LEAST_POINTS[self.kind]

    def label_of(self, index: int) -> str:
        """The label that a point of a new boundary gets: SP, then TP1, TP2 and so on."""
        return f"TP{index}" if index else "SP"

    def added(self, place: LonLat, entry: Entry = NOTHING_TYPED) -> Sketch:
        """The sketch with one point more.

        Raises:
            GeometryError: the point lies on the last one, or gives a rectangle no width.
        """
        if place == self.last:
            raise GeometryError(
                "This point lies on the one before: a leg of no length leads nowhere."
            )
        made = self._with([place], [entry])
        if made.complete:
            made.geometry()
        return made

    def traced(self, path: Sequence[LonLat]) -> Sketch:
        """The sketch with a path more, which begins at its last point; one step to take back."""
        places: list[LonLat] = []
        for place in path:
            if place != (places[-1] if places else self.last):
                places.append(place)
        return self._with(places, [NOTHING_TYPED] * len(places)) if places else self

    def without_last(self) -> Sketch:
        """The sketch before its last step."""
        if not self.vertices:
            return self
        last = self.vertices[-1].step
        return replace(self, vertices=tuple(v for v in self.vertices if v.step != last))

    def ring(self, cursor: LonLat | None = None) -> tuple[LonLat, ...]:
        """The corners of what is drawn, with the cursor as the next point; not closed.

        Raises:
            GeometryError: the cursor gives a rectangle no width.
        """
        places = self.places if cursor is None else (*self.places, cursor)
        if self.kind is SketchKind.RECTANGLE and len(places) == LEAST_POINTS[self.kind]:
            return _corners_of(*places)
        return places

    def geometry(self) -> BaseGeometry:
        """What was drawn: a Point, a LineString, or a Polygon that may still cross itself.

        Raises:
            GeometryError: too few points, or none beside a line.
        """
        if len(self.vertices) < LEAST_POINTS[self.kind] or (
            self.kind is SketchKind.POLYGON and len(set(self.places)) < LEAST_POINTS[self.kind]
        ):
            raise _too_few(self.kind)
        if self.kind is SketchKind.POLYGON and _on_one_line(self.places):
            raise GeometryError("The points lie on one line: a boundary goes around some land.")
        if self.kind is SketchKind.POINT:
            return shapely.Point(self.places[0])
        if self.kind is SketchKind.LINE:
            return shapely.LineString(self.places)
        return shapely.Polygon(self._corners())

    def entries(self) -> tuple[Entry, ...]:
        """What was typed for each vertex of the geometry, the closing one left out."""
        if self.kind is SketchKind.RECTANGLE:
            return (NOTHING_TYPED,) * 4
        return tuple(vertex.entry for vertex in self._open_vertices())

    def _corners(self) -> tuple[LonLat, ...]:
        if self.kind is SketchKind.RECTANGLE:
            return self.ring()
        return tuple(vertex.place for vertex in self._open_vertices())

    def _open_vertices(self) -> tuple[Vertex, ...]:
        """The vertices without one that only closes the ring by hand."""
        if self.kind is SketchKind.POLYGON and self.places[0] == self.places[-1]:
            return self.vertices[:-1]
        return self.vertices

    def _with(self, places: Sequence[LonLat], entries: Sequence[Entry]) -> Sketch:
        step = self.vertices[-1].step + 1 if self.vertices else 0
        more = (Vertex(*at, typed, step) for at, typed in zip(places, entries, strict=True))
        return replace(self, vertices=(*self.vertices, *more))


def _corners_of(start: LonLat, end: LonLat, through: LonLat) -> tuple[LonLat, ...]:
    """The four corners of the rectangle on a side, through a third place."""
    ring = shapely.get_coordinates(rectangle_on(start, end, through))[:-1]
    return tuple((lon, lat) for lon, lat in ring.tolist())


def _on_one_line(places: Sequence[LonLat]) -> bool:
    return not shapely.convex_hull(shapely.MultiPoint(places)).area > 0.0


def _too_few(kind: SketchKind) -> GeometryError:
    if kind is SketchKind.LINE:
        return GeometryError("A line needs two points: click or type one more.")
    if kind is SketchKind.POINT:
        return GeometryError("Click the place, or type its coordinate.")
    if kind is SketchKind.RECTANGLE:
        return GeometryError(
            "A rectangle needs the two ends of a side and a point on the opposite side."
        )
    return GeometryError("A boundary needs three different points: click or type more.")
