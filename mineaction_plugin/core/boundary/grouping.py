# SPDX-License-Identifier: GPL-3.0-or-later
"""Which hazards lie so close together that they make one task."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.footprints import scale_at
from mineaction_plugin.core.boundary.rings import FloatArray, IntArray, ObjectArray
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    to_plane_geometry,
    working_planes_of,
)
from mineaction_plugin.core.terms.progress import Progress, silent

METRES_A_DEGREE = 110_500.0
"""Less than any degree of latitude, so that boxes grown by it are never too small."""
HALF_TURN_DEG, TURN_DEG = 180.0, 360.0
NEAREST_POLE_COSINE = 1e-3


def near_groups(
    shapes: Sequence[BaseGeometry], distance_m: float, progress: Progress = silent
) -> list[list[int]]:
    """Group shapes that lie within a distance of each other, in chains.

    Args:
        shapes: lon/lat polygons.
        distance_m: on the ground; 0 groups nothing, not even what overlaps.
        progress: called with the share done.

    Returns:
        Groups of rows, in the order of their first rows.
    """
    if not distance_m > 0.0 or not shapes:
        return [[row] for row in range(len(shapes))]
    array = np.empty(len(shapes), dtype=object)
    array[:] = shapes
    planes = working_planes_of(array)
    leader = list(range(len(shapes)))
    ones, others = _candidates(array, distance_m)
    flat: dict[tuple[int, WorkingPlane], BaseGeometry] = {}
    for done, (one, other) in enumerate(zip(ones.tolist(), others.tolist(), strict=True)):
        progress(done / len(ones))
        if _leader(leader, one) == _leader(leader, other):
            continue
        for row in (one, other):
            key = (row, planes[one])
            if key not in flat:
                flat[key] = to_plane_geometry(shapes[row], planes[one])
        first, second = flat[one, planes[one]], flat[other, planes[one]]
        if first.distance(second) <= distance_m * scale_at(first, planes[one]):
            low, high = sorted((_leader(leader, one), _leader(leader, other)))
            leader[high] = low
    groups: dict[int, list[int]] = {}
    for row in range(len(shapes)):
        groups.setdefault(_leader(leader, row), []).append(row)
    return list(groups.values())


def _leader(leader: list[int], row: int) -> int:
    while leader[row] != row:
        leader[row] = leader[leader[row]]
        row = leader[row]
    return row


def _candidates(shapes: ObjectArray, distance_m: float) -> tuple[IntArray, IntArray]:
    """Pairs whose boxes, grown by the distance, meet; the first row is the smaller one."""
    boxes = _grown_boxes(shapes, distance_m)
    # Each box once more a turn to the west and to the east: neighbours across the antimeridian.
    tree = shapely.STRtree(
        np.concatenate(
            [
                shapely.box(boxes[:, 0] + turn, boxes[:, 1], boxes[:, 2] + turn, boxes[:, 3])
                for turn in (0.0, -TURN_DEG, TURN_DEG)
            ]
        )
    )
    one, other = tree.query(shapely.box(*boxes.T), predicate="intersects")
    other = other % len(shapes)
    pairs = np.unique(np.column_stack((one, other))[one < other], axis=0)
    return pairs[:, 0], pairs[:, 1]


def _grown_boxes(shapes: ObjectArray, distance_m: float) -> FloatArray:
    """Bounds in degrees, each whole across the antimeridian, grown by the distance."""
    boxes = shapely.bounds(shapes)
    wide = boxes[:, 2] - boxes[:, 0] > HALF_TURN_DEG
    boxes[wide] = shapely.bounds(shapely.transform(shapes[wide], _to_the_east))
    up = distance_m / METRES_A_DEGREE
    farthest = np.minimum(np.abs(boxes[:, [1, 3]]).max(axis=1) + up, 90.0)
    along = up / np.maximum(np.cos(np.radians(farthest)), NEAREST_POLE_COSINE)
    return np.column_stack(
        (boxes[:, 0] - along, boxes[:, 1] - up, boxes[:, 2] + along, boxes[:, 3] + up)
    )


def _to_the_east(xy: FloatArray) -> FloatArray:
    return np.column_stack((np.mod(xy[:, 0], TURN_DEG), xy[:, 1]))
