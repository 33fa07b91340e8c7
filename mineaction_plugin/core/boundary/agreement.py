# SPDX-License-Identifier: GPL-3.0-or-later
"""Recorded boundary points and the task's polygon must be the same boundary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import shapely

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.position.geodesy import WorkingPlane, to_plane_geometry
from mineaction_plugin.core.terms.model import BoundaryPoint, Task
from mineaction_plugin.core.terms.vocabulary import RING_KINDS

WITHIN_M = 0.01
LEAST_POINTS = 3


def check_points(task: Task, points: Sequence[BoundaryPoint], plane: WorkingPlane) -> None:
    """Refuse points that would send a team along another line than the map shows.

    Every point and the middle of every leg must lie on the polygon's boundary, and every corner
    and the middle of every side of the polygon on a leg, to 1 cm in the task's plane.

    Raises:
        OrderError: naming the label that is used twice, the ring with too few points, or the
            point that is furthest from the polygon.
    """
    for place, point in enumerate(points, 1):
        if not point.label.strip():
            raise OrderError(
                "Task {task}: boundary point {row} has no label.", task=task.task_id, row=place
            )
        if not np.isfinite([point.lon, point.lat]).all():
            raise OrderError(
                "Task {task}, point {label}: the position is not a number.",
                task=task.task_id, label=point.label,
            )  # fmt: skip
    twice = [label for label, count in Counter(p.label for p in points).items() if count > 1]
    if twice:
        raise OrderError(
            "Task {task}: the label {label} is used by several boundary points.",
            task=task.task_id, label=twice[0],
        )  # fmt: skip
    labels, starts, ends = _legs_of(task, points, plane)
    own_starts, own_ends = _sides_of(task, plane)
    off_m = _apart_m(starts, ends, own_starts, own_ends)
    if off_m.max() > WITHIN_M:
        raise OrderError(
            "Task {task}: the boundary points are not those of its polygon: point {label}, or the "
            "leg from it, is {distance_m} m off. Take the points again from the polygon, or the "
            "polygon from the points.",
            task=task.task_id,
            label=labels[int(off_m.argmax())],
            distance_m=f"{off_m.max():.2f}",
        )
    missed_m = float(_apart_m(own_starts, own_ends, starts, ends).max())
    if missed_m > WITHIN_M:
        raise OrderError(
            "Task {task}: a corner of its polygon has no boundary point; it is {distance_m} m from "
            "the nearest leg.",
            task=task.task_id, distance_m=f"{missed_m:.2f}",
        )  # fmt: skip


def _legs_of(
    task: Task, points: Sequence[BoundaryPoint], plane: WorkingPlane
) -> tuple[list[str], FloatArray, FloatArray]:
    """Labels, start and end of every leg, (n, 2) in the plane."""
    rings: dict[int, list[BoundaryPoint]] = {}
    for point in points:
        if point.kind in RING_KINDS:
            rings.setdefault(point.ring_no, []).append(point)
    labels: list[str] = []
    starts, ends = [], []
    for ring_no, ring in rings.items():
        if len(ring) < LEAST_POINTS:
            raise OrderError(
                "Task {task}, ring {ring}: {count} boundary points make no ring.",
                task=task.task_id, ring=ring_no, count=len(ring),
            )  # fmt: skip
        labels += [point.label for point in ring]
        xy = np.column_stack(
            plane.to_plane([point.lon for point in ring], [point.lat for point in ring])
        )
        starts.append(xy)
        ends.append(np.roll(xy, -1, axis=0))
    return labels, np.concatenate(starts), np.concatenate(ends)


def _sides_of(task: Task, plane: WorkingPlane) -> tuple[FloatArray, FloatArray]:
    shape = to_plane_geometry(task.geometry, plane)
    rings = [shapely.get_coordinates(ring) for ring in shapely.get_rings(shapely.get_parts(shape))]
    return (
        np.concatenate([ring[:-1] for ring in rings]),
        np.concatenate([ring[1:] for ring in rings]),
    )


def _apart_m(
    starts: FloatArray, ends: FloatArray, other_starts: FloatArray, other_ends: FloatArray
) -> FloatArray:
    """For each segment how far its start or middle lies from the nearest of the others."""
    others = shapely.linestrings(np.stack([other_starts, other_ends], axis=1))
    tree = shapely.STRtree(np.asarray(others, dtype=object))
    result = np.zeros(len(starts))
    for place in (starts, (starts + ends) / 2):
        hit, distance_m = tree.query_nearest(
            shapely.points(place), return_distance=True, all_matches=False
        )
        result[hit[0]] = np.maximum(result[hit[0]], distance_m)
    return result
