# SPDX-License-Identifier: GPL-3.0-or-later
"""Edges that exist already: to trace along them, and to take them into a boundary."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.boundary.shapes.flat import Flat, LonLat, refuse_crossing
from mineaction_plugin.core.errors import GeometryError

SAME_PLACE_M = 0.005
"""Closer than this two positions are one: promise 3's tolerance of a point on an edge."""


class Edge:
    """The edges of one shape, made ready once to be traced at every move of the mouse."""

    def __init__(self, shape: BaseGeometry, flat: Flat | None = None) -> None:
        """Take a polygon or lines in degrees; `flat` gives the plane of another shape."""
        self._flat = flat or Flat(shape)
        self._lines = list(_lines(self._flat.to_plane(shape)))
        if not self._lines:
            raise GeometryError("It has no edge to follow: take a polygon or a line.")
        self._tree = shapely.STRtree(self._lines)

    def between(self, start: LonLat, end: LonLat, *, other_way: bool = False) -> LineString:
        """The way along the edge between the places nearest to two positions.

        On a ring the shorter of the two ways, or the other one.

        Raises:
            GeometryError: the positions lie nearest to two different edges, or to one place.
        """
        ways = [way for way in self._ways(start, end) if way is not None]
        ways.sort(key=lambda way: float(way.length))
        chosen = ways[-1] if other_way else ways[0]
        return self._flat.to_lonlat(chosen)

    def flat_ways(self, start: LonLat, end: LonLat) -> list[LineString]:
        """In the plane, the one way along a line, or both ways round a ring."""
        return [way for way in self._ways(start, end) if way is not None]

    def _ways(self, start: LonLat, end: LonLat) -> Iterator[LineString | None]:
        a, b = self._flat.point(start), self._flat.point(end)
        number = int(self._tree.nearest(a))
        line = self._lines[number]
        if int(self._tree.nearest(b)) != number and line.distance(b) > SAME_PLACE_M:
            raise GeometryError(
                "The two positions lie on different edges: follow one edge at a time."
            )
        at, to = line.project(a), line.project(b)
        if abs(at - to) <= SAME_PLACE_M:
            raise GeometryError("The two positions are one place on the edge.")
        low, high = sorted((at, to))
        ways = [_stretch(line, low, high)]
        if line.is_ring:
            ways.append(_around(line, low, high))
        for way in ways:
            yield way if at < to else shapely.reverse(way)


def edge_taken(
    polygon: BaseGeometry, start: LonLat, end: LonLat, other: BaseGeometry
) -> BaseGeometry:
    """A polygon whose boundary between two of its places follows another shape's edge.

    The shorter stretch of its ring between the two places goes; that way along the other edge comes
    which changes the least land. The two places themselves stay.

    Args:
        polygon: degrees; valid.
        start: a place on its boundary, as a boundary point.
        end: another one on the same ring.
        other: the hazard, or the line, whose edge to take.

    Raises:
        GeometryError: the places lie on different rings, or the result would cross itself.
    """
    flat = Flat(polygon)
    shape = flat.to_plane(polygon)
    refuse_crossing(shape)
    a, b = flat.point(start), flat.point(end)
    rings = list(shapely.get_rings(shapely.get_parts(shape)))
    nearest = int(np.argmin(shapely.distance(rings, a)))
    if rings[nearest].distance(b) > SAME_PLACE_M or rings[nearest].distance(a) > SAME_PLACE_M:
        raise GeometryError("Choose two points of one ring of the boundary.")
    at, to = rings[nearest].project(a), rings[nearest].project(b)
    low, high = sorted((at, to))
    if high - low <= SAME_PLACE_M:
        raise GeometryError("The two points are in one place: choose two points of the boundary.")
    ways = (_stretch(rings[nearest], low, high), _around(rings[nearest], low, high))
    # Both run from the lower place to the higher; the shorter goes.
    kept = max(ways, key=lambda way: float(way.length))
    places = (start, end) if at <= to else (end, start)
    made = [
        flat.to_lonlat(_with_ring(shape, nearest, _joined(kept, shapely.reverse(way))))
        for way in Edge(other, flat).flat_ways(*places)
    ]
    # Looked at as it will be stored: rounding to degrees may close a needle's eye.
    simple = [(each, flat.to_plane(each)) for each in made]
    simple = [(each, there) for each, there in simple if shapely.is_valid(there)]
    if not simple:
        raise GeometryError(
            "With that edge the boundary would cross itself: choose two other points, or insert "
            "points nearer to the edge first."
        )
    return min(simple, key=lambda pair: _changed_m2(shape, pair[1]))[0]


def _lines(shape: BaseGeometry) -> Iterator[LineString]:
    for part in shapely.get_parts(shape):
        if part.geom_type == "Polygon":
            yield from (LineString(ring.coords) for ring in (part.exterior, *part.interiors))
        elif part.geom_type in {"LineString", "LinearRing"}:
            yield LineString(part.coords)
        elif part.geom_type.startswith(("Multi", "GeometryCollection")):
            yield from _lines(part)


def _stretch(line: BaseGeometry, low: float, high: float) -> LineString:
    """The part of a line between two distances; a vertex there is that vertex, bit for bit."""
    xy = shapely.get_coordinates(line)
    steps = np.hypot(*np.diff(xy, axis=0).T)
    at = np.concatenate(([0.0], np.cumsum(steps)))
    inside = xy[(at > low + SAME_PLACE_M) & (at < high - SAME_PLACE_M)]
    ends = [_place(xy, at, where) for where in (low, high)]
    return LineString(np.vstack((ends[0], inside, ends[1])))


def _around(ring: BaseGeometry, low: float, high: float) -> LineString:
    """The rest of a ring, walked backwards from the lower distance to the higher."""
    xy = shapely.get_coordinates(ring)
    steps = np.hypot(*np.diff(xy, axis=0).T)
    at = np.concatenate(([0.0], np.cumsum(steps)))
    before = xy[:-1][at[:-1] < low - SAME_PLACE_M][::-1]
    past = xy[:-1][at[:-1] > high + SAME_PLACE_M][::-1]
    if high >= at[-1] - SAME_PLACE_M:
        before, past = before[:-1], past[:0]  # the higher place is the ring's first vertex
    ends = [_place(xy, at, where) for where in (low, high)]
    return LineString(np.vstack((ends[0], before, past, ends[1])))


def _place(xy: FloatArray, at: FloatArray, where: float) -> FloatArray:
    near = int(np.argmin(np.abs(at - where)))
    if abs(at[near] - where) <= SAME_PLACE_M:
        return np.asarray(xy[near])
    after = int(np.searchsorted(at, where))
    share = (where - at[after - 1]) / (at[after] - at[after - 1])
    return np.asarray(xy[after - 1] + share * (xy[after] - xy[after - 1]))


def _changed_m2(before: BaseGeometry, after: BaseGeometry) -> float:
    return float(shapely.symmetric_difference(before, after).area)


def _joined(kept: LineString, taken: LineString) -> list[tuple[float, float]]:
    """A ring of two ways between the same places, without two vertices in one place."""
    ring: list[tuple[float, float]] = []
    for x, y in shapely.get_coordinates([kept, taken]).tolist():
        if not ring or np.hypot(x - ring[-1][0], y - ring[-1][1]) > SAME_PLACE_M:
            ring.append((x, y))
    if len(ring) > 1 and np.hypot(*np.subtract(ring[0], ring[-1])) <= SAME_PLACE_M:
        ring.pop()
    return ring


def _with_ring(shape: BaseGeometry, number: int, ring: list[tuple[float, float]]) -> BaseGeometry:
    """The shape with one of its rings replaced; rings count over all parts, shells first."""
    parts: list[Polygon] = []
    count = 0
    for part in shapely.get_parts(shape):
        rings = [list(each.coords) for each in (part.exterior, *part.interiors)]
        if count <= number < count + len(rings):
            rings[number - count] = ring
        count += len(rings)
        parts.append(Polygon(rings[0], rings[1:]))
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
