# SPDX-License-Identifier: GPL-3.0-or-later
"""What a team says and needs when somebody is hurt: ways out, places to meet, words to call with.

A way prints the time that somebody drove, never one that was computed (reference/domain.md §2.6,
reference/peers.md O16). The call script is an own proposal [M]: no authority's form was found.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import shapely

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.order import Facility, Order
from mineaction_plugin.core.position.geodesy import to_plane_geometry, working_plane_of
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import PointKind, WorksiteKind

MEETING_POINTS = (PointKind.REFERENCE, PointKind.LANDMARK)
"""What lies outside the danger and is easily found (reference/domain.md §4.1, [P])."""
CLEAR_M = 5.0
"""A code that leads people by phone keeps this far from the boundary: phones are off by as much."""


AT_END_M = 500.0
"""A way that ends this near a facility leads to it: own choice, a hospital's grounds."""


class Role(StrEnum):
    """What a place that a code may lead to is for."""

    REFERENCE = "reference_point"
    CONTROL = "control_point"
    LANDING = "landing_site"
    HOSPITAL = "hospital"
    FACILITY = "facility"
    """A facility of which nobody recorded that it has surgery: never called a hospital."""


@dataclass(frozen=True)
class Place:
    """A place to be led to, in WGS 84 degrees."""

    role: Role
    label: str
    lon: float
    lat: float
    on_danger: bool = False
    """It lies on the task or a hazard, or too near: no code leads there."""


def features_of(order: Order, *kinds: WorksiteKind) -> list[WorksiteFeature]:
    """The worksite features of some kinds that have a place, in the order of the list."""
    return [
        feature
        for feature in order.worksite
        if feature.kind in kinds and not feature.geometry.is_empty
    ]


def control_point(order: Order) -> WorksiteFeature | None:
    """The first post where the worksite is controlled."""
    return next(iter(features_of(order, WorksiteKind.CONTROL_POINT)), None)


def hospital(order: Order) -> Facility | None:
    """The nearest facility known to have surgery; where none is known to, the nearest."""
    with_surgery = [each for each in order.facilities if each.surgery]
    return next(iter((*with_surgery, *order.facilities)), None)


def destination(order: Order, route: WorksiteFeature) -> Facility | None:
    """The facility at an end of a way, within AT_END_M; None where the way names none.

    A way's time belongs to where the way leads, which need not be the nearest facility.
    """
    coordinates = shapely.get_coordinates(route.geometry)
    if not len(coordinates):
        return None
    plane = working_plane_of(order.task.geometry)
    ends = to_plane_geometry(shapely.MultiPoint([coordinates[0], coordinates[-1]]), plane)
    away = [
        (ends.distance(to_plane_geometry(shapely.Point(each.lon, each.lat), plane)), number)
        for number, each in enumerate(order.facilities)
    ]
    nearest = min(away, default=(AT_END_M + 1.0, 0))
    return order.facilities[nearest[1]] if nearest[0] <= AT_END_M else None


def has_medical_facility(order: Order) -> bool:
    """Whether the order says at all where the hurt are brought."""
    return bool(order.task.medical.strip() or order.facilities)


def geo_uri(lon: float, lat: float) -> str:
    """The address of a place as phones know it (RFC 5870): "geo:44.504100,17.951200"."""
    return f"geo:{lat:.6f},{lon:.6f}"


def places_to_go(order: Order) -> tuple[Place, ...]:
    """Reference point, control point, landing site and hospital, those that there are.

    Never a point of the boundary: a place on the task, on a hazard, or nearer than CLEAR_M to
    one, is marked so that no code leads there (ux §5).
    """
    found: list[Place] = []
    meeting = next((point for point in order.points if point.kind in MEETING_POINTS), None)
    if meeting is not None:
        found.append(_place(order, Role.REFERENCE, meeting.label, meeting.lon, meeting.lat))
    for role, kind in (
        (Role.CONTROL, WorksiteKind.CONTROL_POINT),
        (Role.LANDING, WorksiteKind.LANDING_SITE),
    ):
        for feature in features_of(order, kind)[:1]:
            middle = shapely.centroid(feature.geometry)
            found.append(_place(order, role, feature.label, middle.x, middle.y))
    nearest = hospital(order)
    if nearest is not None:
        role = Role.HOSPITAL if nearest.surgery else Role.FACILITY
        found.append(_place(order, role, nearest.name, nearest.lon, nearest.lat))
    return tuple(found)


def _place(order: Order, role: Role, label: str, lon: float, lat: float) -> Place:
    return Place(role, label, lon, lat, on_danger=_on_danger(order, lon, lat))


def _on_danger(order: Order, lon: float, lat: float) -> bool:
    """Whether a place lies on the task or a hazard of the order, or nearer than CLEAR_M."""
    plane = working_plane_of(order.task.geometry)
    place = to_plane_geometry(shapely.Point(lon, lat), plane)
    shapes = (order.task.geometry, *(hazard.geometry for hazard in order.hazards))
    return any(
        not shape.is_empty and to_plane_geometry(shape, plane).distance(place) < CLEAR_M
        for shape in shapes
    )


def missing_for_the_hurt(order: Order) -> list[Message]:
    """A loud sentence for each thing that is missing, or lies where nobody may be led."""
    task = order.task.task_id
    said = []
    if not has_medical_facility(order):
        said.append(
            say("Task {task}: NO MEDICAL FACILITY. Fill it in before work starts.", task=task)
        )
    if not features_of(order, WorksiteKind.LANDING_SITE):
        said.append(
            say("Task {task}: NO LANDING SITE. Choose one on site and fill it in.", task=task)
        )
    if not features_of(order, WorksiteKind.EVACUATION_ROUTE):
        said.append(say("Task {task}: NO EVACUATION ROUTE. Drive one and fill it in.", task=task))
    said += [
        say(
            "Task {task}: {label} lies on or beside the task or a hazard. Move it before work "
            "starts.",
            task=task,
            label=place.label,
        )
        for place in places_to_go(order)
        if place.on_danger
    ]
    return said
