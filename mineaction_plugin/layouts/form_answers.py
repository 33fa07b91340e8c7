# SPDX-License-Identifier: GPL-3.0-or-later
"""What each section of the order form says, from the order.

An allow-list: only the fields named here reach paper. Of a hazard these are its id, class, status,
contamination, evidence and date, and the columns of its own layer that the programme allows; never
an informant, an owner or a victim.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import shapely

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.worksite import (
    driven_words,
    radius_words,
    verified_words,
    way_m,
)
from mineaction_plugin.core.order.changes import point_changes
from mineaction_plugin.core.order.nearby import hazards_on
from mineaction_plugin.core.order.order import Facility, Order
from mineaction_plugin.core.position.geodesy import working_plane_of
from mineaction_plugin.core.terms.model import Hazard, WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WORKSITE_LINES, PointKind, WorksiteKind
from mineaction_plugin.layouts.order_text import (
    bearing_text,
    findings_said,
    metres,
    north_word,
    paper_bearing,
    square_metres,
    written,
    written_at,
)
from mineaction_plugin.symbology.words import (
    land_class_short,
    point_kind_word,
    status_word,
    worksite_word,
)
from mineaction_plugin.translation import tr

WAY_IN = frozenset({WorksiteKind.ACCESS_LANE, WorksiteKind.PARKING, WorksiteKind.CONTROL_POINT})
WAY_OUT = frozenset(
    {
        WorksiteKind.MEDICAL_POINT,
        WorksiteKind.LANDING_SITE,
        WorksiteKind.EVACUATION_ROUTE,
        WorksiteKind.EVACUATION_ROUTE_ALTERNATE,
    }
)
SHORT = 21
"""Characters that fit beside a label on half a line."""
KILOMETRE = 1000.0


@dataclass(frozen=True)
class Fact:
    """A label and its value; a short one shares its line with the next short one."""

    label: str
    value: str
    short: bool = False
    key: bool = False
    """A key fact is printed larger."""
    asked: bool = True
    """Whether an empty one may be a line to fill by hand; what is computed is never asked."""
    most_lines: int = 0
    """How many lines it may take on the form before the rest is printed later; 0: as any other."""


def short_fact(label: str, value: str) -> Fact:
    """A fact that takes half a line where its value is short."""
    return Fact(label, value, short=len(value) < SHORT)


def identification(order: Order) -> tuple[Fact, ...]:
    """What and where."""
    task = order.task
    dates = " – ".join(day for day in (task.planned_start, task.planned_end) if day)
    places = (task.admin_1, task.admin_2, task.admin_3, task.settlement)
    return (
        *_start_point(order),
        short_fact(tr("Task"), task.task_id),
        short_fact(tr("Operator"), task.operator),
        short_fact(tr("Team"), task.team),
        short_fact(tr("Priority"), task.priority),
        Fact(tr("Planned"), dates, short=True),
        Fact(tr("District"), ", ".join(part for part in places if part)),
    )


def objective(order: Order) -> tuple[Fact, ...]:
    """Which recorded hazards the task is about, and what for."""
    task = order.task
    own = [hazard for hazard in order.hazards if hazard.hazard_id in task.hazard_ids]
    listed = "\n".join(_hazard_line(hazard) for hazard in own)
    missing = sorted(set(task.hazard_ids) - {hazard.hazard_id for hazard in own})
    if missing:
        listed += "\n" + tr("also named, not on the map: {ids}").format(ids=", ".join(missing))
    return (
        Fact(tr("Hazards"), listed.strip()),
        short_fact(tr("Land use"), task.land_use),
        short_fact(tr("Beneficiaries"), task.beneficiaries),
        Fact(tr("Remarks"), task.remarks),
    )


def boundary(order: Order) -> tuple[Fact, ...]:
    """How large the task is, and what its polygon was made from."""
    task = order.task
    rings = [point for point in order.points if point.ring_no > 0]
    extent = []
    if task.area_m2 is not None:
        extent.append(square_metres(task.area_m2))
    if task.perimeter_m is not None:
        extent.append(tr("{length} around").format(length=metres(task.perimeter_m)))
    points = tr("{count} on the boundary").format(count=len(rings))
    return (
        Fact(tr("Size"), " · ".join(extent), key=True, asked=False),
        *_made_from(order),
        Fact(tr("Points"), points, short=True, asked=False),
    )


def threat(order: Order) -> tuple[Fact, ...]:
    """What lies there, and what is recorded around it."""
    task = order.task
    plane = working_plane_of(task.geometry)
    own = {hazard.hazard_id for hazard in order.hazards} & set(task.hazard_ids)
    inside = [
        hazard
        for hazard in hazards_on(task, order.hazards, plane)
        if hazard.hazard_id not in task.hazard_ids
    ]
    there = "\n".join(_hazard_line(each) for each in inside)
    around = _around(order, len(order.hazards) - len(own) - len(inside))
    return (
        Fact(tr("Threat"), task.threat),
        Fact(tr("Devices"), task.target_devices),
        Fact(tr("Also inside the boundary"), there, asked=False),
        Fact(tr("Around it"), around, asked=False),
    )


def method(order: Order) -> tuple[Fact, ...]:
    """What exactly to do, and how deep."""
    task = order.task
    return (
        Fact(tr("Kind"), order.kind_label, short=True),
        short_fact(tr("Method"), task.method),
        Fact(tr("Depth"), _depth(task.depth_m), key=True),
    )


def access(order: Order) -> tuple[Fact, ...]:
    """How to get there."""
    return (Fact(tr("Access"), order.task.access), *_leading(order), *_features(order, WAY_IN))


def worksite(order: Order) -> tuple[Fact, ...]:
    """What else the worksite is made of."""
    return _features(order, frozenset(WorksiteKind) - WAY_IN - WAY_OUT)


def medical(order: Order) -> tuple[Fact, ...]:
    """How to get out; that nothing is known is said loudly, with a line to fill."""
    way_out = _features(order, WAY_OUT)
    nearest = order.facilities[:1]
    known = order.task.medical.strip() or way_out or nearest
    warning = tr("NO MEDICAL FACILITY IS NAMED. Fill this in before anybody begins work.")
    return (
        Fact("", "" if known else warning, key=True, asked=False),
        Fact(tr("Medical"), order.task.medical, key=True),
        *(Fact(tr("Nearest facility"), _facility_words(each)) for each in nearest),
        *way_out,
    )


def communications(order: Order) -> tuple[Fact, ...]:
    """Who is called, how and when."""
    return (Fact(tr("Communications"), order.task.communications),)


def quality(_order: Order) -> tuple[Fact, ...]:
    """Asked of the hand alone, beside what the programme's own fields say."""
    return (Fact(tr("Inspections"), ""),)


def reporting(_order: Order) -> tuple[Fact, ...]:
    """Asked of the hand alone, beside what the programme's own fields say."""
    return (Fact(tr("Reports due"), ""),)


def why(order: Order) -> tuple[Fact, ...]:
    """The reason, and what is open although the order was issued: always on page 1."""
    findings = "\n".join(findings_said(order))
    return (
        Fact("", order.reason, key=bool(findings), asked=False),
        Fact("", _changed(order), asked=False),
        Fact(tr("Open findings"), findings, asked=False, most_lines=FINDING_LINES),
    )


FINDING_LINES = 8
ANSWERS: Mapping[str, Callable[[Order], tuple[Fact, ...]]] = {
    "identification": identification,
    "objective": objective,
    "boundary": boundary,
    "threat": threat,
    "method": method,
    "access": access,
    "worksite": worksite,
    "medical": medical,
    "communications": communications,
    "quality": quality,
    "reporting": reporting,
}


def _changed(order: Order) -> str:
    """How much the boundary changed; the page after the form says what."""
    if order.change is None:
        return ""
    count = len(point_changes(order))
    if not count:
        return tr("The boundary and all its points are as they were.")
    return tr("{count} boundary points changed: see the page “{page}”.").format(
        count=count,
        page=tr("What changed since r{revision}").format(revision=order.change.revision),
    )


def _made_from(order: Order) -> tuple[Fact, ...]:
    """What the polygon was made from: a point with a radius, a line with a width."""
    task = order.task
    facts = []
    if task.search_radius_m:
        facts.append(
            Fact(tr("Search radius"), f"{task.search_radius_m:,g} m", short=True, asked=False)
        )
    if task.width_m:
        facts.append(Fact(tr("Width"), f"{task.width_m:,g} m", short=True, asked=False))
    return tuple(facts)


def _start_point(order: Order) -> tuple[Fact, ...]:
    starts = [point for point in order.points if point.kind is PointKind.START]
    if not starts:
        return ()
    start = starts[0]
    first = written(order)[order.points.index(start)]
    other = "dms" if order.frame.coordinate_format in ("mgrs", "utm") else "mgrs"
    beside = written_at(order, other, start.lon, start.lat).replace(" ", "\u00a0")
    label = tr("Start {label}").format(label=start.label)
    return (Fact(label, f"{first}  ({beside})", key=True),)


def _around(order: Order, count: int) -> str:
    if count:
        return tr("{count} more hazards on the maps").format(count=count)
    if order.hazards or any(source.role == "hazards" for source in order.sources):
        return ""
    return tr("No hazard layer was given: hazards around the task are not shown.")


def _hazard_line(hazard: Hazard) -> str:
    words = [
        hazard.hazard_id,
        land_class_short(str(hazard.land_class)),
        status_word(str(hazard.status)),
        hazard.contamination,
        hazard.evidence,
        tr("as of {day}").format(day=hazard.as_of) if hazard.as_of else "",
    ]
    words += [f"{each.column}: {each.value}" for each in hazard.source if each.value.strip()]
    return " · ".join(word for word in words if word)


def _leading(order: Order) -> tuple[Fact, ...]:
    """Reference points and the like, with their way to the next point."""
    legs = {(leg.ring_no, leg.from_label): leg for leg in order.legs}
    facts = []
    texts = zip(order.points, written(order), strict=True)
    for point, coordinate in texts:
        if point.ring_no != 0:
            continue
        words = [coordinate, point_kind_word(str(point.kind)), point.description]
        leg = legs.get((0, point.label))
        if leg:
            words.append(
                tr("to {label}: {bearing} {north}, {distance}").format(
                    label=leg.to_label,
                    bearing=bearing_text(paper_bearing(order.frame, leg)),
                    north=north_word(order.frame),
                    distance=f"{leg.distance_m:,.1f} m",
                )
            )
        facts.append(Fact(point.label, " · ".join(word for word in words if word)))
    return tuple(facts)


def _features(order: Order, kinds: frozenset[WorksiteKind]) -> tuple[Fact, ...]:
    return tuple(
        Fact(worksite_word(str(feature.kind)), _feature_words(order, feature))
        for feature in order.worksite
        if feature.kind in kinds
    )


def _feature_words(order: Order, feature: WorksiteFeature) -> str:
    """Label, place or length, who set, drove and verified it: else it says that nobody did."""
    words = [feature.label]
    if isinstance(feature.geometry, shapely.Point):
        lon, lat = feature.geometry.x, feature.geometry.y
        words.append(written_at(order, order.frame.coordinate_format, lon, lat))
        if feature.kind is WorksiteKind.LANDING_SITE:
            words.append(written_at(order, "dm", lon, lat))
    if feature.kind in WORKSITE_LINES:
        length = metres(way_m(feature.geometry))
        words.append(tr("{length} on the ellipsoid").format(length=length))
    words.append(feature.description)
    said = (radius_words(feature), driven_words(feature), verified_words(feature))
    words += [translated(message) for message in said if message is not None]
    return " · ".join(word for word in words if word)


def _facility_words(facility: Facility) -> str:
    """Name, surgery, contact, and the distance, which nobody drives in a straight line."""
    surgery = {True: tr("with surgery"), False: tr("no surgery"), None: tr("surgery not recorded")}
    away = tr("{distance} km in a straight line").format(
        distance=f"{facility.distance_m / KILOMETRE:,.1f}"
    )
    number = facility.contact.replace(" ", "\u00a0")  # no telephone number is torn
    words = (facility.name, surgery[facility.surgery], away, number)
    return " · ".join(word for word in words if word)


def _depth(depth_m: float | None) -> str:
    if depth_m is None:
        return ""
    return tr("{centimetres} cm ({metres} m)").format(
        centimetres=f"{depth_m * 100:g}", metres=f"{depth_m:g}"
    )
