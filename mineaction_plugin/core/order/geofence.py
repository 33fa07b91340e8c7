# SPDX-License-Identifier: GPL-3.0-or-later
"""The geofence of the field project: open hazards, grown by the stand-off and the expected error.

QField compares the position with polygons and knows neither a distance nor an accuracy, so both
are in the shape. The task is left out, or a team would be alarmed wherever it works
(reference/programmes.md §9.2, [P]). A hazard that is not closed is open: an unknown status too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.audit.words import feature_word
from mineaction_plugin.core.errors import Message, MineActionError, PackError, say
from mineaction_plugin.core.hazard.repair import filled, polygons_of
from mineaction_plugin.core.order.exchange.positions import lines, simple_parts
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    to_lonlat_geometry,
    to_plane_geometry,
    working_plane_of,
)
from mineaction_plugin.core.terms.field_project import FieldProject
from mineaction_plugin.core.terms.model import Hazard, WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import HazardStatus, WorksiteKind

QUARTER_STEPS = 16
"""Corners of a quarter of a circle. The arcs go around the true circle, so that the fence is
nowhere narrower than it should be, and at most 0.3 % wider."""
WIDEST_STEP = 1.5 * np.pi / 2 / QUARTER_STEPS
"""GEOS divides the arc around a corner into the nearest whole number of steps: one of up to 1.5."""
POINTS_AT_ONCE = 2000
"""Of an outline that is grown at once; own choice, where neither time nor memory runs away."""
LEAST_M2 = 1e-4
"""A smaller part is what rounding leaves along an edge that hazard and task share: no place."""
LEAST_M = 0.01
"""A way is covered where more of it than this lies in the fence; its end may touch it."""
USED_ON_THE_WAY = frozenset(
    {
        WorksiteKind.CONTROL_POINT,
        WorksiteKind.MEDICAL_POINT,
        WorksiteKind.LANDING_SITE,
        WorksiteKind.PARKING,
        WorksiteKind.ACCESS_LANE,
        WorksiteKind.EVACUATION_ROUTE,
        WorksiteKind.EVACUATION_ROUTE_ALTERNATE,
    }
)
"""Where people are sent to who are not inside the task: no alarm should go off there."""


@dataclass(frozen=True)
class FenceArea:
    """Where a phone alarms because of one hazard."""

    hazard: Hazard
    geometry: BaseGeometry
    """A multipolygon in WGS 84 longitude and latitude, without the task."""


@dataclass(frozen=True)
class Geofence:
    """The fence of an order; each of its hazards is in exactly one of the four."""

    areas: tuple[FenceArea, ...] = ()
    closed: tuple[Hazard, ...] = ()
    """Nothing alarms there: they are closed."""
    inside_task: tuple[Hazard, ...] = ()
    """Nothing of their fence lies outside the task."""
    without_width: tuple[Hazard, ...] = ()
    """Lines and points, where the programme's fence is 0 m wide."""
    repaired: tuple[Hazard, ...] = ()
    """Of those in `areas` or `inside_task`: all that a broken outline encloses was taken."""


def geofence_of(order: Order) -> Geofence:
    """The geofence of an order.

    Raises:
        PackError: a hazard whose shape cannot be fenced, with its id.
    """
    fence_m = (order.field_project or FieldProject()).fence_m
    plane = working_plane_of(order.task.geometry)
    task = _land(to_plane_geometry(order.task.geometry, plane))
    shapely.prepare(task)
    areas: list[FenceArea] = []
    inside, thin, repaired = [], [], []
    closed = [hazard for hazard in order.hazards if hazard.status is HazardStatus.CLOSED]
    for hazard in order.hazards:
        if hazard.status is HazardStatus.CLOSED:
            continue
        grown, is_repaired = _grown(order, hazard, plane, fence_m)
        if is_repaired:
            repaired.append(hazard)
        if grown.is_empty:
            thin.append(hazard)
            continue
        outside = _parts_outside(grown, task)
        if outside:
            shape = to_lonlat_geometry(shapely.MultiPolygon(outside), plane)
            areas.append(FenceArea(hazard, shape))
        else:
            inside.append(hazard)
    return Geofence(tuple(areas), tuple(closed), tuple(inside), tuple(thin), tuple(repaired))


def fence_warnings(order: Order, fence: Geofence) -> tuple[Message, ...]:
    """What the person who writes the pack should know of its fence, one sentence each."""
    return (*_of_hazards(order, fence), *_of_worksite(order, fence))


def _of_hazards(order: Order, fence: Geofence) -> Iterator[Message]:
    task = order.task.task_id
    if not fence.areas:
        yield say(
            "Task {task}: the geofence of the field project is empty, so that a phone never "
            "alarms: no open hazard of the order reaches outside the task.",
            task=task,
        )
    for hazard in fence.without_width:
        yield say(
            "Task {task}: no phone alarms at hazard {hazard}: it is a line or a point, and the "
            "programme's fence is 0 m wide. Set “field_project.stand_off_m” in the profile.",
            task=task,
            hazard=hazard.hazard_id,
        )
    for hazard in fence.repaired:
        yield say(
            "Task {task}: the outline of hazard {hazard} is broken; the geofence goes around all "
            "that it encloses. Repair the hazard, and amend the order.",
            task=task,
            hazard=hazard.hazard_id,
        )


def _of_worksite(order: Order, fence: Geofence) -> Iterator[Message]:
    plane = working_plane_of(order.task.geometry)
    shapes = to_plane_geometry(
        np.array([area.geometry for area in fence.areas], dtype=object), plane
    )
    shapely.prepare(shapes)
    for feature in order.worksite:
        if feature.kind not in USED_ON_THE_WAY or feature.geometry.is_empty:
            continue
        place = to_plane_geometry(feature.geometry, plane)
        covering = [
            area.hazard.hazard_id
            for area, shape in zip(fence.areas, shapes, strict=True)
            if _is_covered(place, shape)
        ]
        if covering:
            yield _covered(order, feature, covering)


def _covered(order: Order, feature: WorksiteFeature, hazards: list[str]) -> Message:
    return say(
        "Task {task}: phones will alarm at the {feature}: it lies in the geofence of the field "
        "project (hazard {hazards}). Move it, or tell the team.",
        task=order.task.task_id,
        feature=feature_word(feature),
        hazards=", ".join(hazards),
    )


def _is_covered(place: BaseGeometry, fence: BaseGeometry) -> bool:
    if not shapely.intersects(fence, place):
        return False
    return place.length == 0.0 or shapely.intersection(place, fence).length > LEAST_M


def _grown(
    order: Order, hazard: Hazard, plane: WorkingPlane, fence_m: float
) -> tuple[BaseGeometry, bool]:
    """A hazard with the fence around it, in the plane, and whether its outline was broken.

    Raises:
        PackError: a shape with no place, or one that the task's plane does not hold.
    """
    vertices = shapely.get_coordinates(hazard.geometry)
    if not len(vertices):
        raise PackError(
            "Task {task}: hazard {hazard} has no shape, so that no geofence can go around "
            "it. Repair the hazard, and amend the order.",
            task=order.task.task_id, hazard=hazard.hazard_id,
        )  # fmt: skip
    try:
        flat = to_plane_geometry(hazard.geometry, plane)
        by_m = fence_m * float(plane.scale_factor(vertices[:, 0], vertices[:, 1]).max())
    except MineActionError as error:
        raise PackError(
            "Task {task}: no geofence can go around hazard {hazard}: {reason}",
            task=order.task.task_id, hazard=hazard.hazard_id, reason=error.message,
        ) from error  # fmt: skip
    land = _land(flat)
    broken = [part for part in polygons_of(flat) if not part.is_valid]
    others = [part for part in simple_parts(flat) if part.geom_type != "Polygon"]
    # What a broken outline encloses may be less than its line: a spur, or nothing at all.
    others += [shapely.LineString(part.exterior) for part in broken]
    reach = by_m / np.cos(WIDEST_STEP / 2)
    pieces = [piece for part in (*polygons_of(land), *others) for piece in _pieces(part)]
    grown = shapely.buffer(pieces, reach, quad_segs=QUARTER_STEPS)
    return shapely.union_all([land, *grown]) if reach else land, bool(broken)


def _pieces(part: BaseGeometry) -> list[BaseGeometry]:
    """A part itself, or short pieces of its lines where it has many points.

    What lies within a distance of a shape is the shape with what lies within it of each piece of
    its outline. GEOS takes minutes and all memory for an outline of 100,000 points at once.
    """
    if shapely.get_num_coordinates(part) <= POINTS_AT_ONCE:
        return [part]
    return [
        shapely.LineString(line[first : first + POINTS_AT_ONCE + 1])
        for line in lines([part])
        for first in range(0, len(line) - 1, POINTS_AT_ONCE)
    ]


def _land(flat: BaseGeometry) -> BaseGeometry:
    """All that the outlines of a shape's polygons enclose, less their holes."""
    parts = polygons_of(flat)
    if all(part.is_valid for part in parts):
        return shapely.union_all(parts)
    return shapely.union_all(filled(np.array(parts, dtype=object)))


def _parts_outside(grown: BaseGeometry, task: BaseGeometry) -> list[shapely.Polygon]:
    parts = polygons_of(shapely.difference(grown, task))
    return [part for part in parts if part.area > LEAST_M2]
