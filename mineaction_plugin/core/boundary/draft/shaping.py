# SPDX-License-Identifier: GPL-3.0-or-later
"""Drafts from polygons and back, and changes of a whole side or boundary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.draft.following import followed
from mineaction_plugin.core.boundary.draft.labels import inserted_label, numbered
from mineaction_plugin.core.boundary.draft.model import (
    LEAST_RING,
    Draft,
    DraftPoint,
    Entry,
    moved_to,
)
from mineaction_plugin.core.boundary.draft.placing import completed
from mineaction_plugin.core.boundary.points import PointTable, Start, boundary_points, ring_letter
from mineaction_plugin.core.boundary.polygons import polygons_of_rings
from mineaction_plugin.core.boundary.rings import rings_of
from mineaction_plugin.core.boundary.shapes import moves
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import PointKind

Place = tuple[float, float]
MOST_TURNED = 2000
"""Vertices of a ring whose turns are all compared; of a larger one only its first vertex is."""
SAME_VERTEX_DEG = 1e-9
"""About a tenth of a millimetre: what one reading and writing of a shape may change."""


def from_polygon(
    task_id: str,
    geometry: BaseGeometry,
    ordered: bool = False,  # noqa: FBT001, FBT002 (a promise to its callers)
    *,
    start: Start = Start.NORTHERNMOST,
    clockwise: bool = True,
) -> Draft:
    """A draft of a polygon's vertices, labelled as an order would print them.

    Raises:
        GeometryError: no polygon, or a ring of fewer than three distinct vertices.
    """
    table = boundary_points(np.array([geometry], dtype=object), start=start, clockwise=clockwise)
    return Draft(task_id, tuple(_points(table)), ordered)


def from_drawn(
    task_id: str,
    geometry: BaseGeometry,
    entries: Sequence[Entry] = (),
    *,
    ordered: bool = False,
) -> Draft:
    """A draft of a polygon as it was drawn: its first vertex stays the first, its way the way.

    Args:
        task_id: the task.
        geometry: the polygon, lon/lat.
        entries: what was typed for each vertex of its first ring, in order; a leg that names no
            point starts from the vertex before. Left out: nothing was typed.
        ordered: whether it stands in an issued order.

    Raises:
        GeometryError: as `from_polygon`, or entries that are not one a vertex.
    """
    typed = any(entry.is_typed for entry in entries)
    if not typed:
        return from_polygon(task_id, geometry, ordered)
    rings = rings_of(np.array([geometry], dtype=object))
    if len(entries) != int(rings.count[0]):
        raise GeometryError(
            "{entries} entries were typed for a ring of {vertices} points.",
            entries=len(entries),
            vertices=int(rings.count[0]),
        )
    points = []
    for row, ring_no in enumerate(rings.spread(rings.ring_no).tolist()):
        lon, lat = float(rings.lon[row]), float(rings.lat[row])
        point = BoundaryPoint(ring_no, row + 1, "", PointKind.TURNING, lon, lat)
        points.append(DraftPoint(-row - 1, point))
    draft = numbered(Draft(task_id, (), ordered=False).with_points(points))
    for each, entry in zip(draft.points, entries, strict=False):
        draft = draft.entered(each.key, completed(draft, each, entry) if entry.is_typed else entry)
    return replace(draft, ordered=ordered)


def _points(table: PointTable) -> list[DraftPoint]:
    return [
        DraftPoint(
            -row - 1,
            BoundaryPoint(
                int(table.ring_no[row]),
                int(table.point_no[row]),
                str(table.label[row]),
                table.kind[row],
                float(table.lon[row]),
                float(table.lat[row]),
            ),
        )
        for row in range(len(table))
    ]


def is_whole(draft: Draft) -> bool:
    """Whether every ring has three points, so that there is a polygon."""
    rings = draft.ring_numbers()
    return bool(rings) and all(len(draft.ring(ring_no)) >= LEAST_RING for ring_no in rings)


def polygon(draft: Draft) -> BaseGeometry:
    """The land within the boundary, lon/lat: a ring within another one is a hole.

    Raises:
        GeometryError: a ring of fewer than three points, or no ring at all.
    """
    rings = draft.ring_numbers()
    if not is_whole(draft):
        short = min((len(draft.ring(ring_no)) for ring_no in rings), default=0)
        raise GeometryError("{count} points make no boundary: a ring needs three.", count=short)
    points = [each.point for ring_no in rings for each in draft.ring(ring_no)]
    shape: BaseGeometry = polygons_of_rings(
        np.zeros(len(points), dtype=np.int64),
        np.array([point.ring_no for point in points], dtype=np.int64),
        np.array([point.lon for point in points]),
        np.array([point.lat for point in points]),
    )[0]
    return shape


def bounds(draft: Draft, shape: BaseGeometry) -> bool:
    """Whether the boundary is that of a shape, wherever its rings begin, to a tenth of a mm."""
    if not is_whole(draft):
        return False
    one, two = (
        shapely.normalize(shapely.multipolygons(shapely.get_parts(each)))
        for each in (polygon(draft), shape)
    )
    return bool(shapely.equals_exact(one, two, SAME_VERTEX_DEG))


def side_moved(draft: Draft, key: int, by_m: float) -> Draft:
    """Move the side that leaves a point in parallel: outward, or inward below zero.

    Raises:
        GeometryError: the ring would cross itself, or has fewer than three points.
    """
    ring = draft.ring(draft.of(key).point.ring_no)
    if len(ring) < LEAST_RING:
        raise GeometryError("A side is moved once the boundary has three points.")
    side = next(row for row, each in enumerate(ring) if each.key == key)
    inside_out = -by_m if _is_hole(draft, ring) else by_m
    places = moves.side_moved([(p.point.lon, p.point.lat) for p in ring], side, inside_out)
    ends = {side, (side + 1) % len(ring)}
    to = {ring[row].key: places[row] for row in ends}
    return _moved(draft, to)


def offset(draft: Draft, by_m: float) -> Draft:
    """Move the whole boundary by metres: outward, or inward below zero.

    Raises:
        GeometryError: nothing would be left, or there is no boundary yet.
    """
    return replaced(draft, moves.offset_polygon(polygon(draft), by_m))


def _moved(draft: Draft, to: dict[int, Place]) -> Draft:
    points = [moved_to(each, *to[each.key]) if each.key in to else each for each in draft.points]
    return replace(draft, points=tuple(points))


def _is_hole(draft: Draft, ring: Sequence[DraftPoint]) -> bool:
    """Whether a ring bounds land that is not the task's, so that outward is into it."""
    if not is_whole(draft):
        return False
    first = (ring[0].point.lon, ring[0].point.lat)
    return any(
        first in hole.coords
        for part in shapely.get_parts(polygon(draft))
        for hole in shapely.get_rings(part)[1:]
    )


def replaced(draft: Draft, geometry: BaseGeometry) -> Draft:
    """The draft with another polygon; a vertex at the same place keeps its point.

    Rings keep their start and their direction where their start point is still there. New points
    are named as inserted ones in an ordered task, by number in a draft. A corner that was moved
    stays itself (see `following`).

    Raises:
        GeometryError: no polygon.
    """
    rings = rings_of(np.array([geometry], dtype=object))
    begins = rings.offset.tolist()
    walks = [
        list(
            zip(
                rings.lon[begin : begin + count].tolist(),
                rings.lat[begin : begin + count].tolist(),
                strict=True,
            )
        )
        for begin, count in zip(begins, rings.count.tolist(), strict=True)
    ]
    old = {no: list(draft.ring(no)) for no in draft.ring_numbers()}
    points: list[DraftPoint] = list(draft.leading())
    key = draft.new_key()
    for ring_no, walk in _matched(walks, old):
        members, key = _ring_members(walk, old.get(ring_no, []), ring_no, key)
        points += members
    return _named(draft, points)


def _matched(
    walks: Sequence[list[Place]], old: dict[int, list[DraftPoint]]
) -> list[tuple[int, list[Place]]]:
    """Each new ring with the number of the old one it shares most vertices with, or a new one."""
    free = dict(old)
    numbers: dict[int, int] = {}
    shared = sorted(
        (
            (-len(_common(walk, ring)), index, number)
            for index, walk in enumerate(walks)
            for number, ring in old.items()
        ),
    )
    for count, index, number in shared:
        if number in free and index not in numbers and (count < 0 or index == number - 1):
            numbers[index] = number
            del free[number]
    next_no = max((*old, 0)) + 1
    for index in range(len(walks)):
        if index not in numbers:
            numbers[index], next_no = next_no, next_no + 1
    return sorted((numbers[index], walk) for index, walk in enumerate(walks))


def _common(walk: Sequence[Place], ring: Sequence[DraftPoint]) -> set[tuple[int, int]]:
    return {_cell(*place) for place in walk} & {_cell(p.point.lon, p.point.lat) for p in ring}


def _cell(lon: float, lat: float) -> tuple[int, int]:
    return round(lon / SAME_VERTEX_DEG), round(lat / SAME_VERTEX_DEG)


def _ring_members(
    walk: list[Place], old: Sequence[DraftPoint], ring_no: int, key: int
) -> tuple[list[DraftPoint], int]:
    """The points of one ring: the old ones, moved where they were, and new ones between."""
    walk = _aligned(walk, old)
    places = [(each.point.lon, each.point.lat) for each in old]
    at = {_cell(*place): index for index, place in enumerate(places)}
    same = {i: at[_cell(*place)] for i, place in enumerate(walk) if _cell(*place) in at}
    of = followed(len(walk), len(old), same)
    # The ring begins with the first of the old points that is still there.
    first = min(of, key=of.__getitem__, default=0)
    members: list[DraftPoint] = []
    for i in (*range(first, len(walk)), *range(first)):
        if i in of:
            each = old[of[i]]
            members.append(each if i in same else moved_to(each, *walk[i]))
        else:
            point = BoundaryPoint(ring_no, 1, "", PointKind.TURNING, *walk[i])
            members.append(DraftPoint(key, point))
            key -= 1
    return _started(members, old), key


def _started(members: list[DraftPoint], old: Sequence[DraftPoint]) -> list[DraftPoint]:
    """A ring whose start point is gone starts at its first point, which keeps its label."""
    kinds = {each.point.kind for each in members}
    if PointKind.START in kinds or not any(p.point.kind is PointKind.START for p in old):
        return members
    head, *rest = members
    return [replace(head, point=replace(head.point, kind=PointKind.START)), *rest]


def _aligned(walk: list[Place], old: Sequence[DraftPoint]) -> list[Place]:
    """The new ring walked as the old one was: the same way round, from the same first point."""
    if not old:
        return walk
    if len(old) >= LEAST_RING and _turn(walk) != _turn([(p.point.lon, p.point.lat) for p in old]):
        walk = [*reversed(walk)]
    cells = [_cell(*place) for place in walk]
    for each in old:
        cell = _cell(each.point.lon, each.point.lat)
        if cell in cells:
            first = cells.index(cell)
            return walk[first:] + walk[:first]
    first = _nearest_turn(walk, [(each.point.lon, each.point.lat) for each in old])
    return walk[first:] + walk[:first]


def _nearest_turn(walk: Sequence[Place], old: Sequence[Place]) -> int:
    """Where the new ring begins so that its vertices lie nearest to the old ones, all together.

    Of a ring with another number of vertices: at the one nearest to the old first one.
    """
    new, before = np.array(walk), np.array(old)
    if len(new) != len(before) or len(new) > MOST_TURNED:
        before = before[:1]
    apart = [
        ((np.roll(new, -k, axis=0)[: len(before)] - before) ** 2).sum() for k in range(len(new))
    ]
    return int(np.argmin(apart))


def _turn(walk: Sequence[Place]) -> bool:
    """Whether a ring runs clockwise on a map with north up (shoelace formula)."""
    x0, y0 = walk[0]
    xs = [(lon - x0 + 180.0) % 360.0 - 180.0 for lon, _ in walk]
    ys = [lat - y0 for _, lat in walk]
    after = [*range(1, len(walk)), 0]
    twice: float = sum(xs[i] * ys[j] - xs[j] * ys[i] for i, j in enumerate(after))
    return twice < 0


def _named(draft: Draft, points: Sequence[DraftPoint]) -> Draft:
    """The draft with these points, each with a label."""
    made = draft.with_points(points)
    if not draft.ordered:
        return numbered(made)
    before = ""
    for each in made.points:
        if not each.point.label:
            stem = before or _first_label(each.point.ring_no)
            label = inserted_label(made, stem)
            made = made.with_point(replace(each, point=replace(each.point, label=label)))
        before = made.of(each.key).point.label
    return made


def _first_label(ring_no: int) -> str:
    return "TP" if ring_no <= 1 else f"{ring_letter(ring_no)}-TP"
