# SPDX-License-Identifier: GPL-3.0-or-later
"""What each section of the order form says, from the order.

An allow-list: only the fields named here reach paper. Of a hazard these are its id, class, status,
contamination, evidence and date, and the columns of its own layer that the programme allows; never
an informant, an owner or a victim.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mineaction_plugin.core.order.changes import point_changes
from mineaction_plugin.core.order.nearby import hazards_on
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import working_plane_of
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.layouts.form_lines import (
    Fact,
    facility_words,
    features_facts,
    hazard_line,
    leading_facts,
    short_fact,
    start_point,
)
from mineaction_plugin.layouts.order_text import (
    findings_said,
    metres,
    square_metres,
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


def identification(order: Order) -> tuple[Fact, ...]:
    """What and where."""
    task = order.task
    dates = " – ".join(day for day in (task.planned_start, task.planned_end) if day)
    places = (task.admin_1, task.admin_2, task.admin_3, task.settlement)
    return (
        *start_point(order),
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
    listed = "\n".join(hazard_line(hazard) for hazard in own)
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
    there = "\n".join(hazard_line(each) for each in inside)
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
    return (
        Fact(tr("Access"), order.task.access),
        *leading_facts(order),
        *features_facts(order, WAY_IN),
    )


def worksite(order: Order) -> tuple[Fact, ...]:
    """What else the worksite is made of."""
    return features_facts(order, frozenset(WorksiteKind) - WAY_IN - WAY_OUT)


def medical(order: Order) -> tuple[Fact, ...]:
    """How to get out; that nothing is known is said loudly, with a line to fill."""
    way_out = features_facts(order, WAY_OUT)
    nearest = order.facilities[:1]
    known = order.task.medical.strip() or way_out or nearest
    warning = tr("NO MEDICAL FACILITY IS NAMED. Fill this in before anybody begins work.")
    return (
        Fact("", "" if known else warning, key=True, asked=False),
        Fact(tr("Medical"), order.task.medical, key=True),
        *(Fact(tr("Nearest facility"), facility_words(each)) for each in nearest),
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


def _around(order: Order, count: int) -> str:
    if count:
        return tr("{count} more hazards on the maps").format(count=count)
    if order.hazards or any(source.role == "hazards" for source in order.sources):
        return ""
    return tr("No hazard layer was given: hazards around the task are not shown.")


def _depth(depth_m: float | None) -> str:
    if depth_m is None:
        return ""
    return tr("{centimetres} cm ({metres} m)").format(
        centimetres=f"{depth_m * 100:g}", metres=f"{depth_m:g}"
    )
