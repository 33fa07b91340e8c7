# SPDX-License-Identifier: GPL-3.0-or-later
"""What the order form says, in the order in which a team leader asks (ux §5).

An allow-list: only the fields named here reach paper, and only those that have a value.
"""

from __future__ import annotations

from dataclasses import dataclass

import shapely

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.worksite import (
    driven_words,
    radius_words,
    verified_words,
    way_m,
)
from mineaction_plugin.core.order.nearby import hazards_on
from mineaction_plugin.core.order.order import Order
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

WAY_OUT = frozenset(
    {
        WorksiteKind.MEDICAL_POINT,
        WorksiteKind.LANDING_SITE,
        WorksiteKind.EVACUATION_ROUTE,
        WorksiteKind.EVACUATION_ROUTE_ALTERNATE,
    }
)


@dataclass(frozen=True)
class Fact:
    """A label and its value; a short one shares its line with the next short one."""

    label: str
    value: str
    short: bool = False
    key: bool = False
    """A key fact is printed larger."""


@dataclass(frozen=True)
class Section:
    """One question of the team leader, and the facts that answer it."""

    title: str
    facts: tuple[Fact, ...]


def sections_of(order: Order) -> list[Section]:
    """All sections that have an answer."""
    task = order.task
    changed = tr("What changed since r{revision}").format(revision=order.revision - 1)
    sections = [
        Section(tr("What and where"), _what_and_where(order)),
        Section(changed if order.revision > 1 else tr("Why"), (Fact("", order.reason),)),
        Section(tr("How dangerous"), _how_dangerous(order)),
        Section(
            tr("How to get there"),
            (
                Fact(tr("Access"), task.access),
                *_leading(order),
                *_features(order, way_out=False),
            ),
        ),
        Section(
            tr("How to get out"),
            (
                Fact(tr("Medical"), task.medical, key=True),
                *_features(order, way_out=True),
            ),
        ),
        Section(
            tr("What to do"),
            (
                Fact(tr("Kind"), order.kind_label, short=True),
                Fact(tr("Method"), task.method, short=len(task.method) < SHORT),
                Fact(tr("Land use"), task.land_use, short=len(task.land_use) < SHORT),
                Fact(
                    tr("Beneficiaries"), task.beneficiaries, short=len(task.beneficiaries) < SHORT
                ),
                Fact(tr("Remarks"), task.remarks),
            ),
        ),
        Section(tr("How deep"), _how_deep(order)),
        Section(tr("How to report"), (Fact(tr("Communications"), task.communications),)),
        Section(
            tr("From the office"),
            tuple(
                Fact(str(label), str(value), short=len(str(value)) < SHORT)
                for label, value in order.office.items()
                if value not in (None, "")
            ),
        ),
    ]
    kept = [
        Section(section.title, tuple(fact for fact in section.facts if fact.value.strip()))
        for section in sections
    ]
    return [section for section in kept if section.facts]


SHORT = 21
"""Characters that fit beside a label on half a line."""


def _what_and_where(order: Order) -> tuple[Fact, ...]:
    task = order.task
    rings = [point for point in order.points if point.ring_no > 0]
    extent = []
    if task.area_m2 is not None:
        extent.append(square_metres(task.area_m2))
    if task.perimeter_m is not None:
        extent.append(tr("{length} around").format(length=metres(task.perimeter_m)))
    dates = " – ".join(day for day in (task.planned_start, task.planned_end) if day)
    return (
        *_start_point(order),
        Fact(tr("Size"), " · ".join(extent), key=True),
        *_made_from(order),
        Fact(tr("Points"), tr("{count} on the boundary").format(count=len(rings)), short=True),
        Fact(tr("Task"), task.task_id, short=len(task.task_id) < SHORT),
        Fact(tr("Operator"), task.operator, short=len(task.operator) < SHORT),
        Fact(tr("Team"), task.team, short=len(task.team) < SHORT),
        Fact(tr("Priority"), task.priority, short=len(task.priority) < SHORT),
        Fact(tr("Planned"), dates, short=True),
        Fact(
            tr("District"),
            ", ".join(
                part for part in (task.admin_1, task.admin_2, task.admin_3, task.settlement) if part
            ),
        ),
    )


def _made_from(order: Order) -> tuple[Fact, ...]:
    """What the polygon was made from: a point with a radius, a line with a width."""
    task = order.task
    facts = []
    if task.search_radius_m:
        facts.append(Fact(tr("Search radius"), f"{task.search_radius_m:,g} m", short=True))
    if task.width_m:
        facts.append(Fact(tr("Width"), f"{task.width_m:,g} m", short=True))
    return tuple(facts)


def _start_point(order: Order) -> tuple[Fact, ...]:
    starts = [point for point in order.points if point.kind is PointKind.START]
    if not starts:
        return ()
    start = starts[0]
    first = written(order)[order.points.index(start)]
    other = "dms" if order.frame.coordinate_format in ("mgrs", "utm") else "mgrs"
    beside = written_at(order, other, start.lon, start.lat).replace(" ", "\u00a0")
    return (Fact(tr("Start {label}").format(label=start.label), f"{first}  ({beside})", key=True),)


def _how_dangerous(order: Order) -> tuple[Fact, ...]:
    task = order.task
    own = [hazard for hazard in order.hazards if hazard.hazard_id in task.hazard_ids]
    plane = working_plane_of(task.geometry)
    inside = [
        hazard
        for hazard in hazards_on(task, order.hazards, plane)
        if hazard.hazard_id not in task.hazard_ids
    ]
    listed = "\n".join(_hazard_line(hazard) for hazard in own)
    missing = sorted(set(task.hazard_ids) - {hazard.hazard_id for hazard in own})
    if missing:
        listed += "\n" + tr("also named, not on the map: {ids}").format(ids=", ".join(missing))
    return (
        Fact(tr("Threat"), task.threat),
        Fact(tr("Devices"), task.target_devices),
        Fact(tr("Hazards"), listed.strip()),
        Fact(tr("Also inside the boundary"), "\n".join(_hazard_line(each) for each in inside)),
        Fact(tr("Around it"), _around(order, len(order.hazards) - len(own) - len(inside))),
        Fact(tr("Open findings"), "\n".join(findings_said(order))),
    )


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


def _features(order: Order, *, way_out: bool) -> tuple[Fact, ...]:
    return tuple(
        Fact(worksite_word(str(feature.kind)), _feature_words(order, feature))
        for feature in order.worksite
        if (feature.kind in WAY_OUT) is way_out
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


def _how_deep(order: Order) -> tuple[Fact, ...]:
    depth = order.task.depth_m
    if depth is None:
        return ()
    value = tr("{centimetres} cm ({metres} m)").format(
        centimetres=f"{depth * 100:g}", metres=f"{depth:g}"
    )
    return (Fact(tr("Depth"), value, key=True),)
