# SPDX-License-Identifier: GPL-3.0-or-later
"""The hazards that an order shows: the task's own, those on it, and those within the margin."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import Message, OrderError, say
from mineaction_plugin.core.hazard.repair import awaits_confirmation
from mineaction_plugin.core.position.geodesy import WorkingPlane, to_plane_geometry
from mineaction_plugin.core.terms.model import Hazard, Task

_LEAST_M_A_DEGREE_LAT = 110_000.0
_LEAST_M_A_DEGREE_LON = 11_000.0
"""At 84° of latitude; a rough sieve only, what passes is measured in the plane."""


def hazards_near(
    task: Task, hazards: Sequence[Hazard], plane: WorkingPlane, margin_m: float
) -> tuple[Hazard, ...]:
    """The hazards of the task and around it, in their order.

    Raises:
        OrderError: a hazard of the task itself that has no geometry.
    """
    own = set(task.hazard_ids)
    for hazard in hazards:
        if hazard.hazard_id in own and hazard.geometry.is_empty:
            raise OrderError(
                "Hazard {hazard} of task {task} has no geometry.",
                hazard=hazard.hazard_id, task=task.task_id,
            )  # fmt: skip
    return _within(task, hazards, plane, margin_m)


def hazards_on(task: Task, hazards: Sequence[Hazard], plane: WorkingPlane) -> tuple[Hazard, ...]:
    """The hazards of the task, and those that share ground with it, in their order."""
    return _within(task, hazards, plane, 0.0)


def unconfirmed_shapes(
    task: Task, hazards: Sequence[Hazard], plane: WorkingPlane
) -> tuple[Message, ...]:
    """A sentence for each hazard on the task whose repaired shape nobody has confirmed."""
    return tuple(
        say(
            "Hazard {hazard} was repaired and nobody has confirmed its shape: it may be larger "
            "on the ground than it looks.",
            hazard=hazard.hazard_id,
        )
        for hazard in hazards_on(task, list(filter(awaits_confirmation, hazards)), plane)
    )


def _within(
    task: Task, hazards: Sequence[Hazard], plane: WorkingPlane, margin_m: float
) -> tuple[Hazard, ...]:
    own = set(task.hazard_ids)
    shape = to_plane_geometry(task.geometry, plane)
    return tuple(
        hazard
        for hazard in hazards
        if hazard.hazard_id in own
        or (
            _may_be_near(task.geometry, hazard.geometry, margin_m)
            and shape.distance(to_plane_geometry(hazard.geometry, plane)) <= margin_m
        )
    )


def _may_be_near(task: BaseGeometry, other: BaseGeometry, margin_m: float) -> bool:
    """Whether two bounding boxes come within the margin; the antimeridian is no border."""
    if other.is_empty or not np.isfinite(shapely.get_coordinates(other)).all():
        return False
    west, south, east, north = task.bounds
    other_west, other_south, other_east, other_north = other.bounds
    reach_lat = margin_m / _LEAST_M_A_DEGREE_LAT
    reach_lon = margin_m / _LEAST_M_A_DEGREE_LON
    if other_south > north + reach_lat or other_north < south - reach_lat:
        return False
    return any(
        other_west + turn <= east + reach_lon and other_east + turn >= west - reach_lon
        for turn in (-360.0, 0.0, 360.0)
    )
