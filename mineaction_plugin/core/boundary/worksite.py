# SPDX-License-Identifier: GPL-3.0-or-later
"""The worksite of a task: what its posts and ways are called, how long a way is, what is doubted.

A place is proposed until somebody verified it on site, a radius is the one that a named person
set, and a time is one that somebody drove or typed: nothing of it is ever computed
(reference/peers.md O16, reference/domain.md §2.6 and §3.1).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from datetime import date

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.did_you_mean import advice
from mineaction_plugin.core.errors import CoordinateError, GeometryError, Message, say
from mineaction_plugin.core.position.coordinates import parse
from mineaction_plugin.core.position.coordinates.written import quoted
from mineaction_plugin.core.position.geodesy import length_m
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import DRIVEN, WORKSITE_LINES, WorksiteKind

STEMS = {
    WorksiteKind.CONTROL_POINT: "CP",
    WorksiteKind.MEDICAL_POINT: "MED",
    WorksiteKind.LANDING_SITE: "HLS",
    WorksiteKind.PARKING: "PARK",
    WorksiteKind.ADMIN_AREA: "ADMIN",
    WorksiteKind.REST_AREA: "REST",
    WorksiteKind.EQUIPMENT_STORE: "STORE",
    WorksiteKind.EXPLOSIVES_STORE: "EXPL",
    WorksiteKind.DEMOLITION_SITE: "DEMO",
    WorksiteKind.DETECTOR_TEST_AREA: "TEST",
    WorksiteKind.ACCESS_LANE: "LANE",
    WorksiteKind.EVACUATION_ROUTE: "EVAC",
    WorksiteKind.EVACUATION_ROUTE_ALTERNATE: "EVAC-B",
    WorksiteKind.START_LINE: "SL",
    WorksiteKind.BASE_LINE: "BL",
}
"""What a new feature is called until somebody gives it another label; own choice."""
LINE_POINTS = 2


def next_label(kind: WorksiteKind, taken: Collection[str]) -> str:
    """The first free label of a kind: CP, CP2, CP3."""
    used = {label.casefold() for label in taken}
    stem = STEMS[kind]
    number = 1
    while (label := stem if number == 1 else f"{stem}{number}").casefold() in used:
        number += 1
    return label


def in_order(features: Iterable[WorksiteFeature]) -> list[WorksiteFeature]:
    """The features as listed: those without a place stay behind, in the order they were added."""
    return sorted(features, key=lambda each: math.inf if each.list_no is None else each.list_no)


def point_at(lon: float, lat: float) -> BaseGeometry:
    """A point in WGS 84 degrees."""
    return shapely.Point(lon, lat)


def typed_point(text: str, home: tuple[float, float] | None) -> BaseGeometry:
    """The point of a coordinate text in any format.

    Args:
        text: as typed.
        home: longitude and latitude of the task; None where nobody can say what is far from it.

    Raises:
        CoordinateError: a text that cannot be read, or a place too far away from the task, with
            what may have been meant.
    """
    judged = None if home is None else advice(text, home)
    if judged is not None:
        raise CoordinateError("{text}: {reason}", text=quoted(text), reason=judged.message)
    position = parse(text)
    return point_at(position.lon, position.lat)


def way_m(geometry: BaseGeometry) -> float:
    """The length of a way on the ellipsoid, in metres; 0 for a point."""
    return float(length_m(np.array([geometry], dtype=object))[0])


def driven_words(feature: WorksiteFeature) -> Message | None:
    """Whether a way was driven, and how long it took; None where nobody needs to drive it."""
    if feature.kind not in DRIVEN:
        return None
    minutes = "" if feature.driven_min is None else f"{feature.driven_min:g}"
    if feature.driven_on and minutes:
        return say("driven {day}, {minutes} min", day=feature.driven_on, minutes=minutes)
    if feature.driven_on:
        return say("driven {day}, no time noted", day=feature.driven_on)
    if minutes:
        return say("NOT DRIVEN, estimate {minutes} min", minutes=minutes)
    return say("NOT DRIVEN")


def verified_words(feature: WorksiteFeature) -> Message:
    """Who verified it on site; else it is proposed."""
    if not feature.verified_on:
        return say("proposed, confirm on site")
    if feature.verified_by:
        return say("verified {day} by {who}", day=feature.verified_on, who=feature.verified_by)
    return say("verified {day}", day=feature.verified_on)


def radius_words(feature: WorksiteFeature) -> Message | None:
    """The radius as it was set and by whom; None where nobody set one."""
    if not feature.radius_m:
        return None
    radius = f"{feature.radius_m:g}"
    if feature.radius_set_by:
        return say("radius {radius} m set by {who}", radius=radius, who=feature.radius_set_by)
    return say("radius {radius} m, nobody is named who set it", radius=radius)


def refuse_impossible(feature: WorksiteFeature) -> None:
    """Check what somebody typed.

    Raises:
        GeometryError: a way of fewer than two points; a radius that is no length, or that nobody
            set; a time that is none; a day that is none.
    """
    is_line = feature.kind in WORKSITE_LINES
    drawn = feature.geometry.geom_type
    if is_line and drawn != "LineString":
        raise GeometryError(
            "{label} is a line on the map: draw it from point to point.", label=feature.label
        )
    if not is_line and drawn != "Point":
        raise GeometryError("{label} is one point on the map.", label=feature.label)
    if is_line and way_m(feature.geometry) <= 0:
        raise GeometryError(
            "{label} has no length: draw at least {count} different points.",
            label=feature.label,
            count=LINE_POINTS,
        )
    _refuse_numbers(feature)
    for day in (feature.verified_on, feature.driven_on):
        _refuse_day(day, feature.label)
    if feature.verified_by and not feature.verified_on:
        raise GeometryError(
            "Say on which day {who} verified {label}; until then it stays proposed.",
            who=feature.verified_by,
            label=feature.label,
        )


def _refuse_numbers(feature: WorksiteFeature) -> None:
    if feature.radius_m is not None:
        if not (math.isfinite(feature.radius_m) and feature.radius_m > 0):
            raise GeometryError(
                "The radius of {label} is {radius} m. Type one above 0, or none.",
                label=feature.label,
                radius=feature.radius_m,
            )
        if not feature.radius_set_by.strip():
            raise GeometryError(
                "Say who set the radius of {label}: it is printed beside it.", label=feature.label
            )
    minutes = feature.driven_min
    if minutes is not None and not (math.isfinite(minutes) and minutes > 0):
        raise GeometryError(
            "The time of {label} is {minutes} min. Type one above 0, or none.",
            label=feature.label,
            minutes=minutes,
        )


def _refuse_day(day: str, label: str) -> None:
    if not day:
        return
    try:
        date.fromisoformat(day)
    except ValueError as error:
        raise GeometryError(
            "{day} is no day (year-month-day) for {label}.", day=day, label=label
        ) from error
