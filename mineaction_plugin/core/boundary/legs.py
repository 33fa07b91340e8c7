# SPDX-License-Identifier: GPL-3.0-or-later
"""The legs between boundary points, with a distance and three named bearings each.

Bearings are those of the geodesic at the leg's start, 0 to 360 degrees clockwise:
true = magnetic + declination (east positive), grid = true − convergence
(reference/domain.md §4.3, [M]). Distances are geodesic on the WGS 84 ellipsoid, in metres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from mineaction_plugin.core.boundary.points import PointTable
from mineaction_plugin.core.boundary.rings import FloatArray, IntArray, ObjectArray, by_plane
from mineaction_plugin.core.position.declination import declination
from mineaction_plugin.core.position.geodesy import WorkingPlane, from_true, inverse
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import North


@dataclass(frozen=True)
class LegTable:
    """Legs as columns, row i leading from point i of the PointTable to the next of its ring.

    The last leg of a ring leads back to its start point. `leg_no` counts from 1 in each task.
    """

    task_index: IntArray
    leg_no: IntArray
    ring_no: IntArray
    from_label: ObjectArray
    to_label: ObjectArray
    bearing_true_deg: FloatArray
    bearing_grid_deg: FloatArray
    bearing_magnetic_deg: FloatArray
    declination_deg: FloatArray
    declination_uncertainty_deg: FloatArray
    convergence_deg: FloatArray
    zone: ObjectArray
    distance_m: FloatArray
    lon1: FloatArray
    lat1: FloatArray
    lon2: FloatArray
    lat2: FloatArray
    declination_model: str
    declination_date: str

    def __len__(self) -> int:
        return len(self.distance_m)


def legs(
    points: PointTable, planes: Sequence[WorkingPlane], on: date, progress: Progress = silent
) -> LegTable:
    """Measure every leg of every ring.

    Args:
        points: rows of one ring follow each other in walking order.
        planes: the working plane of each task; its grid north is that of all the task's legs.
        on: the day for which magnetic north is taken.
        progress: called with the share done.

    Raises:
        DeclinationError: no model knows magnetic north on that day.
    """
    after, leg_no = _successors(points)
    lon2, lat2 = points.lon[after], points.lat[after]
    true_deg, distance_m = inverse(points.lon, points.lat, lon2, lat2)
    progress(0.3)
    convergence_deg = np.zeros(len(points))
    zone = np.full(len(points), "", dtype=object)
    for plane, rows in by_plane(planes, points.task_index):
        convergence_deg[rows] = plane.convergence_deg(points.lon[rows], points.lat[rows])
        zone[rows] = plane.zone
    progress(0.5)
    magnetic = declination(points.lon, points.lat, on)
    turn = (convergence_deg, magnetic.declination_deg)
    progress(1.0)
    return LegTable(
        task_index=points.task_index,
        leg_no=leg_no,
        ring_no=points.ring_no,
        from_label=points.label,
        to_label=points.label[after],
        bearing_true_deg=true_deg,
        bearing_grid_deg=from_true(true_deg, North.GRID, *turn),
        bearing_magnetic_deg=from_true(true_deg, North.MAGNETIC, *turn),
        declination_deg=magnetic.declination_deg,
        declination_uncertainty_deg=magnetic.uncertainty_deg,
        convergence_deg=convergence_deg,
        zone=zone,
        distance_m=distance_m,
        lon1=points.lon,
        lat1=points.lat,
        lon2=lon2,
        lat2=lat2,
        declination_model=magnetic.model,
        declination_date=on.isoformat(),
    )


def _successors(points: PointTable) -> tuple[IntArray, IntArray]:
    """For each point the row of the next in its ring, and the leg's number in its task."""
    total = len(points)
    new_task = np.ones(total, dtype=bool)
    new_task[1:] = points.task_index[1:] != points.task_index[:-1]
    new_ring = new_task.copy()
    new_ring[1:] |= points.ring_no[1:] != points.ring_no[:-1]
    ring_start = np.flatnonzero(new_ring)
    after = np.arange(1, total + 1)
    after[np.append(ring_start[1:], total)[: len(ring_start)] - 1] = ring_start
    task_start = np.flatnonzero(new_task)
    length = np.diff(np.append(task_start, total))
    return after, np.arange(1, total + 1) - np.repeat(task_start, length)
