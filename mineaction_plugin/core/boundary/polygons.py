# SPDX-License-Identifier: GPL-3.0-or-later
"""Rings to polygons: which ring is a part of its own and which is a hole in another."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry import LinearRing, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.rings import FloatArray, IntArray, ObjectArray
from mineaction_plugin.core.errors import GeometryError


def polygons_of_rings(
    task_index: IntArray, ring_no: IntArray, lon: FloatArray, lat: FloatArray
) -> ObjectArray:
    """Make one polygon a task from the vertices of its rings, given in walking order.

    A ring within an odd number of other rings of its task is a hole, any other one a part.

    Raises:
        GeometryError: a ring of fewer than three points, with its task's row.
    """
    tasks = int(task_index.max()) + 1 if len(task_index) else 0
    result = np.empty(tasks, dtype=object)
    if not tasks:
        return result
    new = np.ones(len(lon), dtype=bool)
    new[1:] = (task_index[1:] != task_index[:-1]) | (ring_no[1:] != ring_no[:-1])
    start = np.flatnonzero(new)
    count = np.diff(np.append(start, len(lon)))
    _refuse_thin(task_index[start], count)
    rings = np.asarray(
        shapely.linearrings(
            np.column_stack((lon, lat)), indices=np.repeat(np.arange(len(start)), count)
        )
    )
    owner = task_index[start]
    alone = np.bincount(owner, minlength=tasks)[owner] == 1
    result[owner[alone]] = shapely.polygons(rings[alone])
    for task in np.unique(owner[~alone]):
        result[task] = _nested(list(rings[owner == task]))
    return result


def _refuse_thin(task_of_ring: IntArray, count: IntArray) -> None:
    thin = np.flatnonzero(count < 3)  # noqa: PLR2004 (a ring has three corners)
    if len(thin):
        raise GeometryError(
            "Task {row} has a ring of {count} points: a boundary needs three.",
            row=int(task_of_ring[thin[0]]) + 1,
            count=int(count[thin[0]]),
        )


def _nested(rings: list[LinearRing]) -> BaseGeometry:
    """Shells with their holes, in the order of the rings."""
    first_lon = rings[0].coords[0][0]
    whole = shapely.transform(rings, lambda xy: _east_of(first_lon, xy))
    filled = [Polygon(ring) for ring in whole]
    within = [
        [
            j
            for j, other in enumerate(filled)
            if j != i and other.area > filled[i].area and other.covers(whole[i])
        ]
        for i in range(len(rings))
    ]
    shells = [i for i, around in enumerate(within) if len(around) % 2 == 0]
    holes: dict[int, list[LinearRing]] = {i: [] for i in shells}
    for i, around in enumerate(within):
        if i not in holes:
            holes[min(around, key=lambda j: filled[j].area)].append(rings[i])
    polygons = [Polygon(rings[i], holes[i]) for i in shells]
    return polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)


def _east_of(first_lon: float, xy: FloatArray) -> FloatArray:
    """Longitudes counted from another one, so that the antimeridian tears no ring apart."""
    return np.column_stack(((xy[:, 0] - first_lon + 180.0) % 360.0 - 180.0, xy[:, 1]))
