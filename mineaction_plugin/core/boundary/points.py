# SPDX-License-Identifier: GPL-3.0-or-later
"""Polygons to boundary points and back.

Every ring is walked in the same direction, clockwise on the map by default, holes too: a team
that walks any boundary clockwise has that ring's inside on its right hand. The point kinds are
IMSMA's (reference/domain.md §4.1, [P]); SP, TP1, TP2 … IP1 … are its usual labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from mineaction_plugin.core.boundary.polygons import polygons_of_rings
from mineaction_plugin.core.boundary.rings import (
    BoolArray,
    FloatArray,
    IntArray,
    ObjectArray,
    Rings,
    by_plane,
    from_first_deg,
    is_clockwise,
    next_in_ring,
    rings_of,
    walk,
)
from mineaction_plugin.core.position.geodesy import WorkingPlane, inverse, working_planes_of
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import PointKind

LEG_TOLERANCE_M = 0.001
"""A leg that is longer than the wanted spacing by less than this gets no intermediate point."""
DISTANCES_AT_ONCE = 4_000_000
EARTH_AXES_M = (6378137.0, 6356752.314245)


class Start(StrEnum):
    """Where a ring's start point lies."""

    NEAREST = "nearest"
    NORTHERNMOST = "northernmost"
    FIRST = "first"


@dataclass(frozen=True)
class PointTable:
    """Boundary points as columns: one row a distinct vertex, ring after ring in walking order.

    `kind` holds PointKind; `lon`, `lat` are degrees in WGS 84. `point_no` counts from 1 in each
    ring, intermediate points included.
    """

    task_index: IntArray
    ring_no: IntArray
    point_no: IntArray
    label: ObjectArray
    kind: ObjectArray
    lon: FloatArray
    lat: FloatArray

    def __len__(self) -> int:
        return len(self.lon)


def boundary_points(
    polygons: ObjectArray,
    *,
    start: Start = Start.NORTHERNMOST,
    clockwise: bool = True,
    nearest_to: FloatArray | None = None,
    intermediate_every_m: float = 0.0,
    planes: Sequence[WorkingPlane] | None = None,
    progress: Progress = silent,
) -> PointTable:
    """Name the points of polygons' boundaries.

    Labels: SP, TP1, TP2 …, IP1 …; from the second ring on with the ring's letter: B-SP, C-TP1.

    Args:
        polygons: shape (n,), lon/lat polygons or multipolygons.
        start: where rings start; of equally northern vertices the westernmost is taken.
        clockwise: the direction of every ring, on a map with north up.
        nearest_to: shape (m, 2), lon/lat; the vertex nearest to any of them starts each ring.
            Without it "nearest" means "northernmost".
        intermediate_every_m: a leg longer than this on the ground gets the fewest equally spaced
            points that leave no gap longer, on the straight line of the task's plane; 0: none.
        planes: each polygon's working plane; found where left out and needed.
        progress: called with the share done.

    Raises:
        GeometryError: a row that has no boundary, with its number.
    """
    if not len(polygons):
        return _empty()
    rings = rings_of(polygons)
    progress(0.2)
    order = walk(rings, _first_rows(rings, start, nearest_to), is_clockwise(rings) == clockwise)
    lon, lat = rings.lon[order], rings.lat[order]
    progress(0.5)
    rows, share = _rows_with_intermediates(rings, lon, lat, intermediate_every_m)
    between = share > 0
    out_lon, out_lat = lon[rows], lat[rows]
    if between.any():
        found = planes if planes is not None else working_planes_of(polygons)
        ends = rows[between], next_in_ring(rings.offset, rings.count)[rows[between]]
        task = rings.spread(rings.task_index)[ends[0]]
        out_lon[between], out_lat[between] = _on_the_leg(
            lon, lat, ends, share[between], (found, task)
        )
    progress(0.8)
    table = _labelled(rings, rows, between, out_lon, out_lat)
    progress(1.0)
    return table


def polygons_from_points(points: PointTable, *, intermediates: bool = True) -> ObjectArray:
    """Put boundary points together again; holes are found by what lies in what.

    Args:
        points: rows of one ring follow each other in walking order, tasks counted from 0.
        intermediates: keep intermediate points as vertices; one that was moved off its leg then
            keeps its place. Without them the polygon has the vertices it was made from.

    Returns:
        Shape (tasks,): a Polygon, or a MultiPolygon where there are several parts.

    Raises:
        GeometryError: a ring of fewer than three points, with its task's row.
    """
    keep = np.ones(len(points), dtype=bool) if intermediates else _corners(points)
    return polygons_of_rings(
        points.task_index[keep], points.ring_no[keep], points.lon[keep], points.lat[keep]
    )


def _corners(points: PointTable) -> BoolArray:
    return np.asarray(points.kind != PointKind.INTERMEDIATE, dtype=bool)


def _first_rows(rings: Rings, start: Start, nearest_to: FloatArray | None) -> IntArray:
    """For each ring the row of its start point."""
    if start is Start.FIRST:
        return rings.offset
    if start is Start.NEAREST and nearest_to is not None and len(nearest_to):
        return _least(rings, _nearness(rings, np.asarray(nearest_to, dtype=np.float64)))
    return _least(rings, -rings.lat)


def _least(rings: Rings, value: FloatArray) -> IntArray:
    """For each ring the row of the least value; of equal ones the westernmost."""
    least = np.minimum.reduceat(value, rings.offset)
    west = np.where(value == rings.spread(least), from_first_deg(rings), np.inf)
    chosen = np.flatnonzero(west == rings.spread(np.minimum.reduceat(west, rings.offset)))
    return chosen[np.searchsorted(chosen, rings.offset)]


def _nearness(rings: Rings, targets: FloatArray) -> FloatArray:
    """Squared straight distance through the earth to the nearest target, m²: orders as on it."""
    vertices = _geocentric(rings.lon, rings.lat)
    goals = _geocentric(targets[:, 0], targets[:, 1])
    result = np.full(len(vertices), np.inf)
    step = max(1, DISTANCES_AT_ONCE // max(len(goals), 1))
    for begin in range(0, len(vertices), step):
        block = vertices[begin : begin + step]
        apart = block[:, None, :] - goals[None, :, :]
        result[begin : begin + step] = (apart**2).sum(axis=2).min(axis=1)
    return result


def _geocentric(lon: FloatArray, lat: FloatArray) -> FloatArray:
    """Earth-centred coordinates in metres on the WGS 84 ellipsoid, shape (n, 3)."""
    a, b = EARTH_AXES_M
    lam, phi = np.radians(lon), np.radians(lat)
    normal = a * a / np.hypot(a * np.cos(phi), b * np.sin(phi))
    flat = normal * np.cos(phi)
    return np.column_stack(
        (flat * np.cos(lam), flat * np.sin(lam), normal * (b / a) ** 2 * np.sin(phi))
    )


def _rows_with_intermediates(
    rings: Rings, lon: FloatArray, lat: FloatArray, every_m: float
) -> tuple[IntArray, FloatArray]:
    """For each point to come the vertex at its leg's start, and its share of the leg, 0 to 1."""
    vertices = np.arange(len(lon))
    if not every_m > 0:
        return vertices, np.zeros(len(lon))
    after = next_in_ring(rings.offset, rings.count)
    distance_m = inverse(lon, lat, lon[after], lat[after])[1]
    gaps = np.maximum(np.ceil((distance_m - LEG_TOLERANCE_M) / every_m), 1).astype(np.int64)
    rows = np.repeat(vertices, gaps)
    step = np.arange(len(rows)) - np.repeat(np.cumsum(gaps) - gaps, gaps)
    return rows, step / gaps[rows]


def _on_the_leg(
    lon: FloatArray,
    lat: FloatArray,
    ends: tuple[IntArray, IntArray],
    share: FloatArray,
    planes_and_task: tuple[Sequence[WorkingPlane], IntArray],
) -> tuple[FloatArray, FloatArray]:
    """Positions on straight lines of the working planes, between vertices `ends`."""
    out_lon, out_lat = np.empty(len(share)), np.empty(len(share))
    for plane, rows in by_plane(*planes_and_task):
        one, two = ends[0][rows], ends[1][rows]
        east_1, north_1 = plane.to_plane(lon[one], lat[one])
        east_2, north_2 = plane.to_plane(lon[two], lat[two])
        part = share[rows]
        out_lon[rows], out_lat[rows] = plane.to_lonlat(
            east_1 + part * (east_2 - east_1), north_1 + part * (north_2 - north_1)
        )
    return out_lon, out_lat


def _labelled(
    rings: Rings, rows: IntArray, between: BoolArray, lon: FloatArray, lat: FloatArray
) -> PointTable:
    """Number and name the points; `rows` is each point's vertex, `between` marks added ones."""
    ring = rings.spread(np.arange(len(rings.count)))[rows]
    ring_start = np.searchsorted(ring, np.arange(len(rings.count)))
    added: IntArray = np.cumsum(between)
    added_no: IntArray = added - (added[ring_start] - between[ring_start])[ring]
    vertex_no = rows - rings.offset[ring]
    kind_no = np.where(between, 2, np.minimum(vertex_no, 1))
    kinds = np.array([PointKind.START, PointKind.TURNING, PointKind.INTERMEDIATE], dtype=object)
    return PointTable(
        task_index=rings.task_index[ring],
        ring_no=rings.ring_no[ring],
        point_no=np.arange(1, len(rows) + 1) - ring_start[ring],
        label=_labels(rings.ring_no[ring], kind_no, np.where(between, added_no, vertex_no)),
        kind=kinds[kind_no],
        lon=lon,
        lat=lat,
    )


def _empty() -> PointTable:
    whole, real, words = np.zeros(0, np.int64), np.zeros(0), np.zeros(0, object)
    return PointTable(whole, whole, whole, words, words, real, real)


def _labels(ring_no: IntArray, kind_no: IntArray, number: IntArray) -> ObjectArray:
    """SP, TPn, IPn by kind 0, 1, 2, with the ring's letter from the second ring on."""
    most = int(number.max(initial=0)) + 1
    words = np.array(
        [
            ["SP"] * most,
            [f"TP{n}" for n in range(most)],
            [f"IP{n}" for n in range(most)],
        ],
        dtype=object,
    )
    labels: ObjectArray = words[kind_no, number]
    later = np.flatnonzero(ring_no > 1)
    for row in later:
        labels[row] = f"{ring_letter(int(ring_no[row]))}-{labels[row]}"
    return labels


def ring_letter(ring_no: int) -> str:
    """Letters of a ring: 1 is A, 26 is Z, 27 is AA, as spreadsheets count columns."""
    letters = ""
    while ring_no:
        ring_no, rest = divmod(ring_no - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
