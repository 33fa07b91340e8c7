# SPDX-License-Identifier: GPL-3.0-or-later
"""What a mouse points at: places on legs, points and sides of a boundary, edges of others.

Legs are straight in the UTM plane they lie in; positions are WGS 84 degrees unless said.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.draft.measuring import plane_of
from mineaction_plugin.core.boundary.draft.model import Draft, DraftPoint
from mineaction_plugin.core.boundary.shapes.moves import side_distance_m
from mineaction_plugin.core.position.geodesy import to_plane_geometry, working_plane

LonLat = tuple[float, float]
FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Hit:
    """What is pointed at: a point, or the side that leaves it."""

    key: int
    is_side: bool


def hit(draft: Draft, pixels: FloatArray, at: LonLat, reach: float) -> Hit | None:
    """The point, or else the side, within reach of a place on the screen; the nearest of them.

    Args:
        draft: the boundary.
        pixels: shape (points, 2), where each point of the draft is seen; not finite: nowhere.
        at: the place on the screen.
        reach: in pixels.
    """
    away = np.hypot(*(pixels - at).T)
    away[~np.isfinite(away)] = np.inf
    if len(away) and float(away.min()) <= reach:
        return Hit(draft.points[int(away.argmin())].key, is_side=False)
    best, found = reach, None
    rows = {each.key: row for row, each in enumerate(draft.points)}
    for ring_no in draft.ring_numbers():
        ring = [rows[each.key] for each in draft.ring(ring_no)]
        start = pixels[ring]
        far = _away_from_sides(start, np.roll(start, -1, axis=0), np.array(at))
        if len(far) and float(far.min()) <= best:
            best = float(far.min())
            found = Hit(draft.points[ring[int(far.argmin())]].key, is_side=True)
    return found


def within(draft: Draft, pixels: FloatArray, box: tuple[float, float, float, float]) -> list[int]:
    """The keys of the points that are seen inside a box of the screen: left, top, right, bottom."""
    left, top, right, bottom = box
    x, y = pixels[:, 0], pixels[:, 1]
    inside = (x >= left) & (x <= right) & (y >= top) & (y <= bottom)
    return [each.key for each, chosen in zip(draft.points, inside.tolist(), strict=True) if chosen]


def neighbours(draft: Draft, key: int) -> tuple[DraftPoint, DraftPoint] | None:
    """The points before and behind one on its ring; None where there are none."""
    each = draft.of(key)
    if not each.on_ring:
        return None
    ring = draft.ring(each.point.ring_no)
    row = [other.key for other in ring].index(key)
    return (ring[row - 1], ring[(row + 1) % len(ring)]) if len(ring) > 1 else None


def legs_at(draft: Draft, found: Hit) -> list[LonLat]:
    """The way along the legs that change with a point, or with a side: from end to end."""
    near = neighbours(draft, found.key)
    if near is None:
        return [place_of(draft.of(found.key))]
    way = [near[0], draft.of(found.key), near[1]]
    if found.is_side:
        beyond = neighbours(draft, near[1].key)
        way += [beyond[1]] if beyond is not None else []
    return [place_of(each) for each in way]


def side_reach_m(draft: Draft, key: int, place: LonLat) -> float:
    """How far the side that leaves a point has to move to reach a place; outward is positive."""
    ring = draft.ring(draft.of(key).point.ring_no)
    row = [each.key for each in ring].index(key)
    places = [place_of(each) for each in ring]
    by_m = side_distance_m(places, row, place)
    return -by_m if _is_hole(draft, places[0], ring[0].point.ring_no) else by_m


def nudged(draft: Draft, key: int, east_m: float, north_m: float) -> LonLat:
    """Where a point lies after so many metres of the working plane's grid."""
    plane = plane_of(draft)
    east, north = plane.to_plane(*place_of(draft.of(key)))
    lon, lat = plane.to_lonlat(east + east_m, north + north_m)
    return float(lon), float(lat)


def place_of(each: DraftPoint) -> LonLat:
    """Where a point lies."""
    return each.point.lon, each.point.lat


def middle_of_side(draft: Draft, key: int) -> LonLat | None:
    """The middle of the side that leaves a point; None where none does."""
    near = neighbours(draft, key)
    if near is None:
        return None
    plane = plane_of(draft)
    ends = np.array([place_of(draft.of(key)), place_of(near[1])])
    east, north = plane.to_plane(ends[:, 0], ends[:, 1])
    lon, lat = plane.to_lonlat(float(east.mean()), float(north.mean()))
    return float(lon), float(lat)


def covers(shape: BaseGeometry, place: LonLat) -> bool:
    """Whether a place lies in a shape or on its edge."""
    return bool(shapely.intersects(shape, shapely.Point(place)))


def converted(shape: BaseGeometry, convert: Callable[[float, float], LonLat]) -> BaseGeometry:
    """A shape with each of its places converted, as from a CRS to degrees."""
    result: BaseGeometry = shapely.transform(
        shape, lambda xy: np.array([convert(x, y) for x, y in xy.tolist()]).reshape(-1, 2)
    )
    return result


def foot_on_leg(start: LonLat, end: LonLat, place: LonLat) -> LonLat:
    """The place on a leg that is nearest to another place; its very ends are the ends."""
    plane = working_plane(*start)
    lons, lats = zip(start, end, place, strict=True)
    east, north = plane.to_plane(lons, lats)
    leg = np.array([east[1] - east[0], north[1] - north[0]])
    reach = np.array([east[2] - east[0], north[2] - north[0]])
    square = float(leg @ leg)
    share = float(leg @ reach) / square if square > 0 else 0.0
    if share <= 0.0:
        return start
    if share >= 1.0:
        return end
    lon, lat = plane.to_lonlat(east[0] + share * leg[0], north[0] + share * leg[1])
    return float(lon), float(lat)


def nearest_edge(shapes: Sequence[BaseGeometry], one: LonLat, two: LonLat) -> int | None:
    """Which shape has its edge nearest to both of two places; None of none."""
    if not shapes:
        return None
    plane = working_plane(*one)
    edges = [_edges(to_plane_geometry(shape, plane)) for shape in shapes]
    ends = [to_plane_geometry(shapely.Point(place), plane) for place in (one, two)]
    far = [max(float(edge.distance(end)) for end in ends) for edge in edges]
    return int(np.argmin(far))


def _edges(shape: BaseGeometry) -> BaseGeometry:
    boundary = shape.boundary
    return shape if boundary is None or boundary.is_empty else boundary


def _away_from_sides(start: FloatArray, end: FloatArray, at: FloatArray) -> FloatArray:
    """The distance of a place on the screen from each side."""
    along = end - start
    with np.errstate(invalid="ignore", divide="ignore"):
        share = ((at - start) * along).sum(axis=1) / (along**2).sum(axis=1)
        foot = start + np.clip(share, 0.0, 1.0)[:, None] * along
        far = np.hypot(*(foot - at).T)
    return np.where(np.isfinite(far), far, np.inf)


def _is_hole(draft: Draft, first: LonLat, ring_no: int) -> bool:
    """Whether a ring lies within an odd number of others, so that outward of it is the task."""
    around = 0
    for other in draft.ring_numbers():
        places = [place_of(each) for each in draft.ring(other)]
        if other != ring_no and len(places) > 2:  # noqa: PLR2004 (a ring has three corners)
            around += shapely.Polygon(places).contains(shapely.Point(first))
    return around % 2 == 1
