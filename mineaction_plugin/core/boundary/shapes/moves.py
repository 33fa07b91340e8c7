# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of a whole boundary: offset by metres, a side moved in parallel, overlap given up."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry import LinearRing, Polygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.footprints import grown
from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.boundary.shapes.flat import Flat, LonLat, polygonal, refuse_crossing
from mineaction_plugin.core.errors import GeometryError

ROUNDING_M = 0.0005
"""Land narrower than twice this is no land but rounding between two boundaries."""
FARTHEST_CORNER = 10.0
"""A corner of a moved side runs along its other side at most so many times the distance moved."""


def offset_polygon(polygon: BaseGeometry, by_m: float) -> BaseGeometry:
    """The polygon with its boundary moved by metres on the ground: outward, or inward below zero.

    Corners stay corners.

    Raises:
        GeometryError: nothing would be left, `by_m` is no number, or it crosses itself.
    """
    if not math.isfinite(by_m):
        raise GeometryError("The offset is not a number.")
    flat = Flat(polygon)
    shape = flat.to_plane(polygon)
    refuse_crossing(shape)
    made = polygonal(grown(shape, by_m, flat.plane))
    if made.is_empty:
        raise GeometryError(
            "Nothing is left of the task when its boundary goes {by} m inward.", by=-by_m
        )
    return flat.to_lonlat(made)


def side_moved(ring: Sequence[LonLat], side: int, by_m: float) -> tuple[LonLat, ...]:
    """A ring with one side moved in parallel: outward of the ring, or inward below zero.

    The sides before and after it keep their directions and grow or shrink; where one of them is
    almost parallel to it, that corner moves straight across instead.

    Args:
        ring: its corners in degrees, without a closing one.
        side: from this corner to the next, counted from 0.
        by_m: metres on the ground.

    Raises:
        GeometryError: moved so far, the ring would cross itself.
    """
    flat = Flat(Polygon(ring))
    xy = shapely.get_coordinates(flat.to_plane(LinearRing(ring)))[:-1]
    count = len(xy)
    at, to = side % count, (side + 1) % count
    along = xy[to] - xy[at]
    length = float(np.hypot(*along))
    if not length > 0.0:
        raise GeometryError("The side has no length: its two points are in one place.")
    scale = flat.scale(shapely.LineString(xy[[at, to]]))
    shift = _outward(xy) * np.array([along[1], -along[0]]) / length * by_m * scale
    moved = xy.copy()
    moved[at] = _slid(xy[at], xy[at - 1], along, shift)
    moved[to] = _slid(xy[to], xy[(to + 1) % count], along, shift)
    turned = _outward(moved) != _outward(xy) or (moved[to] - moved[at]) @ along <= 0.0
    if turned or not Polygon(moved).is_valid:
        raise GeometryError(
            "Moved by {by} m, the side would cross another one: move it less far.", by=by_m
        )
    lonlat = shapely.get_coordinates(flat.to_lonlat(shapely.MultiPoint(moved)))
    return tuple((lon, lat) for lon, lat in lonlat.tolist())


def side_distance_m(ring: Sequence[LonLat], side: int, at: LonLat) -> float:
    """How far a position lies from the line of a side, on the ground; outward is positive."""
    flat = Flat(Polygon(ring))
    xy = shapely.get_coordinates(flat.to_plane(LinearRing(ring)))[:-1]
    start, end = xy[side % len(xy)], xy[(side + 1) % len(xy)]
    along = end - start
    point = flat.point(at)
    across = (point.x - start[0]) * along[1] - (point.y - start[1]) * along[0]
    scale = flat.scale(shapely.LineString([start, end]))
    return float(_outward(xy) * across / np.hypot(*along) / scale)


def without_overlap(polygon: BaseGeometry, others: Sequence[BaseGeometry]) -> BaseGeometry:
    """The polygon without the land of others; their corners on the new edge are theirs exactly.

    Raises:
        GeometryError: nothing would be left of it, or it crosses itself.
    """
    flat = Flat(polygon)
    shape = flat.to_plane(polygon)
    refuse_crossing(shape)
    # A neighbour that crosses itself takes all the land it goes around.
    flat_others = [shapely.make_valid(flat.to_plane(other)) for other in others]
    near = [other for other in flat_others if other.intersects(shape)]
    if not near:
        return polygon
    left = polygonal(shapely.difference(shape, shapely.union_all(near)))
    parts = [part for part in shapely.get_parts(left) if _is_land(part)]
    if not parts:
        raise GeometryError("The task lies wholly inside its neighbours: nothing would be left.")
    return flat.to_lonlat(parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts))


def _is_land(part: BaseGeometry) -> bool:
    return not shapely.buffer(part, -ROUNDING_M, join_style="mitre").is_empty


def _outward(xy: FloatArray) -> float:
    """1 where the right-hand side of a ring's way leads out of it, else -1."""
    return 1.0 if LinearRing(xy).is_ccw else -1.0


def _slid(
    corner: FloatArray, neighbour: FloatArray, along: FloatArray, shift: FloatArray
) -> FloatArray:
    """Where a corner of the moved side comes to lie: on the line of its other side."""
    way = corner - neighbour
    across = float(way[0] * along[1] - way[1] * along[0])
    if across == 0.0:
        return np.asarray(corner + shift)
    share = float(shift[0] * along[1] - shift[1] * along[0]) / across
    if abs(share) * float(np.hypot(*way)) > FARTHEST_CORNER * float(np.hypot(*shift)):
        return np.asarray(corner + shift)
    return np.asarray(corner + share * way)
