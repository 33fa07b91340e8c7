# SPDX-License-Identifier: GPL-3.0-or-later
"""How the order form writes one hazard, one point, one feature, one facility."""

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
from mineaction_plugin.core.order.order import Facility, Order
from mineaction_plugin.core.terms.model import Hazard, WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WORKSITE_LINES, PointKind, WorksiteKind
from mineaction_plugin.layouts.order_text import (
    bearing_text,
    metres,
    north_word,
    paper_bearing,
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


def start_point(order: Order) -> tuple[Fact, ...]:
    """The point where the boundary begins, in two formats."""
    starts = [point for point in order.points if point.kind is PointKind.START]
    if not starts:
        return ()
    start = starts[0]
    first = written(order)[order.points.index(start)]
    other = "dms" if order.frame.coordinate_format in ("mgrs", "utm") else "mgrs"
    beside = written_at(order, other, start.lon, start.lat).replace(" ", "\u00a0")
    label = tr("Start {label}").format(label=start.label)
    return (Fact(label, f"{first}  ({beside})", key=True),)


def leading_facts(order: Order) -> tuple[Fact, ...]:
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


def features_facts(order: Order, kinds: frozenset[WorksiteKind]) -> tuple[Fact, ...]:
    """The worksite features of these kinds, each with its place or length."""
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


def hazard_line(hazard: Hazard) -> str:
    """One hazard, from an allow-list of what is recorded of it."""
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


def facility_words(facility: Facility) -> str:
    """Name, surgery, contact, and the distance, which nobody drives in a straight line."""
    surgery = {True: tr("with surgery"), False: tr("no surgery"), None: tr("surgery not recorded")}
    away = tr("{distance} km in a straight line").format(
        distance=f"{facility.distance_m / KILOMETRE:,.1f}"
    )
    number = facility.contact.replace(" ", "\u00a0")  # no telephone number is torn
    words = (facility.name, surgery[facility.surgery], away, number)
    return " · ".join(word for word in words if word)
