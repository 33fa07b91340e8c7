# SPDX-License-Identifier: GPL-3.0-or-later
"""Rings of many polygons laid end to end, and the ways to walk them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import shapely

from mineaction_plugin.core.errors import GeometryError, Message
from mineaction_plugin.core.position.geodesy import WorkingPlane

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]
ObjectArray = npt.NDArray[np.object_]
Scalar = TypeVar("Scalar", bound=np.generic)

POLYGONS = (3, 6)
"""shapely's type ids of Polygon and MultiPolygon."""
POLAR_LAT_DEG = 80.0
"""From here on polewards the direction of a ring is judged around the pole, not on the map."""


@dataclass(frozen=True)
class Rings:
    """Distinct vertices of all rings, ring after ring, as stored; no closing vertex.

    `task_index`, `ring_no`, `offset` and `count` have one value a ring; `lon`, `lat` one a vertex.
    """

    task_index: IntArray
    ring_no: IntArray
    offset: IntArray
    count: IntArray
    lon: FloatArray
    lat: FloatArray

    def spread(self, values: npt.NDArray[Scalar]) -> npt.NDArray[Scalar]:
        """One value a ring, repeated for each of its vertices."""
        return np.repeat(values, self.count)


def rings_of(polygons: ObjectArray) -> Rings:
    """Take polygons apart: part 1's exterior is ring 1, its holes follow, then part 2.

    Consecutive repetitions of a vertex are one vertex.

    Raises:
        GeometryError: a row that is no polygon, is empty, has a coordinate that is no number, or
            a ring of fewer than three distinct vertices.
    """
    _refuse_non_polygons(polygons)
    parts, task = shapely.get_parts(polygons, return_index=True)
    ring_geometries, part = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(ring_geometries, return_index=True)
    ring_task = task[part].astype(np.int64)
    total = len(ring_geometries)
    # A vertex that equals its successor in the closed ring is a repetition; the last one closes.
    keep = np.zeros(len(xy), dtype=bool)
    keep[:-1] = (ring[1:] == ring[:-1]) & (xy[1:] != xy[:-1]).any(axis=1)
    count = np.bincount(ring[keep], minlength=total).astype(np.int64)
    _refuse_thin(xy, ring, count, ring_task)
    first_ring = np.searchsorted(ring_task, ring_task, side="left")
    return Rings(
        task_index=ring_task,
        ring_no=np.arange(1, total + 1) - first_ring,
        offset=np.cumsum(count) - count,
        count=count,
        lon=xy[keep, 0],
        lat=xy[keep, 1],
    )


def without_boundary(polygons: ObjectArray) -> dict[int, Message]:
    """The rows that `rings_of` would refuse, counted from 0, each with its reason."""
    try:
        rings_of(polygons)
    except GeometryError:
        return dict(_refusals(polygons))
    return {}


def _refusals(polygons: ObjectArray) -> Iterator[tuple[int, Message]]:
    for row in range(len(polygons)):
        try:
            rings_of(polygons[row : row + 1])
        except GeometryError as error:
            said = error.message
            yield row, Message(said.template, {**said.values, "row": row + 1})


def _refuse_non_polygons(polygons: ObjectArray) -> None:
    kinds = shapely.get_type_id(polygons)
    bad = np.flatnonzero(~np.isin(kinds, POLYGONS) | shapely.is_empty(polygons))
    if len(bad):
        row = int(bad[0])
        found = "no geometry" if polygons[row] is None else polygons[row].geom_type
        raise GeometryError(
            "Row {row} is no polygon but {found}: a boundary needs a polygon.",
            row=row + 1,
            found=found,
        )


def _refuse_thin(xy: FloatArray, ring: IntArray, count: IntArray, ring_task: IntArray) -> None:
    bad = np.flatnonzero(~np.isfinite(xy).all(axis=1))
    if len(bad):
        raise GeometryError(
            "Row {row} has a coordinate that is not a number.",
            row=int(ring_task[ring[bad[0]]]) + 1,
        )
    thin = np.flatnonzero(count < 3)  # noqa: PLR2004 (a ring has three corners)
    if len(thin):
        raise GeometryError(
            "Row {row} has a ring of {count} distinct vertices: a boundary needs three.",
            row=int(ring_task[thin[0]]) + 1,
            count=int(count[thin[0]]),
        )


def from_first_deg(rings: Rings) -> FloatArray:
    """Longitudes east of each ring's first vertex, -180 to 180: whole across the antimeridian."""
    east = rings.lon - rings.lon[rings.offset].repeat(rings.count)
    return (east + 180.0) % 360.0 - 180.0


def is_clockwise(rings: Rings) -> BoolArray:
    """Whether each ring, as stored, runs clockwise on a map with north up (shoelace formula)."""
    x, y = from_first_deg(rings), rings.lat - rings.lat[rings.offset].repeat(rings.count)
    polar = rings.spread(np.abs(rings.lat[rings.offset]) >= POLAR_LAT_DEG)
    if polar.any():
        side = np.sign(rings.lat[polar])
        radius = 90.0 - np.abs(rings.lat[polar])
        angle = np.radians(rings.lon[polar])
        x[polar] = radius * np.sin(angle)
        y[polar] = -side * radius * np.cos(angle)
    after = next_in_ring(rings.offset, rings.count)
    cross = x * y[after] - x[after] * y
    return np.asarray(np.add.reduceat(cross, rings.offset) < 0)


def next_in_ring(offset: IntArray, count: IntArray) -> IntArray:
    """For each vertex the row of its successor; a ring's last is followed by its first."""
    after = np.arange(1, int(count.sum()) + 1)
    after[offset + count - 1] = offset
    return after


def walk(rings: Rings, first: IntArray, forward: BoolArray) -> IntArray:
    """Rows of `rings.lon` in walking order.

    Args:
        rings: the rings.
        first: for each ring the row to start from.
        forward: for each ring whether to walk as stored.
    """
    offset, count = rings.spread(rings.offset), rings.spread(rings.count)
    step = np.arange(len(rings.lon)) - offset
    sign = rings.spread(np.where(forward, 1, -1))
    return np.asarray(offset + (rings.spread(first) - offset + sign * step) % count)


def by_plane(
    planes: Sequence[WorkingPlane], task_index: IntArray
) -> Iterator[tuple[WorkingPlane, IntArray]]:
    """Each plane that occurs, with the rows whose task lies in it.

    Args:
        planes: one a task.
        task_index: for each row its task.
    """
    codes: dict[WorkingPlane, int] = {}
    of_task = np.array([codes.setdefault(plane, len(codes)) for plane in planes], dtype=np.int64)
    if len(codes) == 1:
        yield next(iter(codes)), np.arange(len(task_index))
        return
    of_row = of_task[task_index]
    for plane, code in codes.items():
        rows = np.flatnonzero(of_row == code)
        if len(rows):
            yield plane, rows
