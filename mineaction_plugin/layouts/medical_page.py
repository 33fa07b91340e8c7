# SPDX-License-Identifier: GPL-3.0-or-later
"""The medical page: who to call, where to go, what to say (ux §5). It can be detached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.worksite import driven_words, verified_words, way_m
from mineaction_plugin.core.order.call_script import both_writings, call_script
from mineaction_plugin.core.order.evacuation import (
    Place,
    Role,
    features_of,
    geo_uri,
    has_medical_facility,
    missing_for_the_hurt,
    places_to_go,
)
from mineaction_plugin.core.order.order import Facility, Order
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.drawing import Align, Mark, Text, Type, box, wrapped
from mineaction_plugin.layouts.evacuation_map import evacuation_page
from mineaction_plugin.layouts.flow import (
    ROWS_LEFT,
    ROWS_MM,
    Block,
    Row,
    gap_row,
    hand_row,
    marks_of,
    paginated,
    text_rows,
)
from mineaction_plugin.layouts.map_frame import Box
from mineaction_plugin.layouts.order_layers import OrderLayers
from mineaction_plugin.layouts.order_text import metres
from mineaction_plugin.layouts.page import (
    BODY,
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    LEFT,
    SMALL,
    SMALL_BOLD,
    Page,
)
from mineaction_plugin.layouts.qr import qr_marks
from mineaction_plugin.symbology.words import worksite_word
from mineaction_plugin.translation import tr

NUMBER = Type(14.0, bold=True)
"""What is dialled, driven and flown to (ux §5: 14 pt or more)."""
LOUD = Type(13.0, bold=True)
QR_LINES = 3
CODES_A_ROW = 4
NUMBERED_MM = 7.0
KILOMETRE = 1000.0


@dataclass(frozen=True)
class Look:
    """How large the codes and the script are."""

    qr_mm: float
    said: Type


LOOKS = (Look(30.0, Type(11.0)), Look(26.0, Type(11.0)), Look(22.0, Type(10.0)))
"""As large as leaves all on one page; the smallest code still has modules of 0.6 mm."""


def medical_pages(order: Order, layers: OrderLayers, backgrounds: Backgrounds) -> list[Page]:
    """The page to detach, what it could not hold, and the map of the ways out."""
    tried = (paginated(_blocks(order, look), BODY_TOP - 1.0, BODY_BOTTOM) for look in LOOKS)
    flown = next((placed for placed in tried if len(placed) == 1), None)
    if flown is None:
        flown = paginated(_blocks(order, LOOKS[0]), BODY_TOP - 1.0, BODY_BOTTOM)
    pages = [Page(tr("Medical page"), partial(marks_of, placed)) for placed in flown]
    return [*pages, evacuation_page(order, layers, backgrounds)]


def _blocks(order: Order, look: Look) -> list[Block]:
    missing = [translated(sentence) for sentence in missing_for_the_hurt(order)]
    blocks = [Block("", _loud_rows("\n".join(missing)), top_rule=False)] if missing else []
    blocks += [
        Block(tr("Medical facility"), tuple(_facility_rows(order))),
        Block(tr("Radio and phone"), tuple(_radio_rows(order))),
        Block(tr("By road"), tuple(_road_rows(order))),
        Block(tr("By air"), tuple(_air_rows(order))),
        Block(tr("Call: read this out"), tuple(_script_rows(order, look.said))),
        Block(tr("By phone map"), _code_rows(order, look.qr_mm)),
    ]
    return blocks


def _loud_rows(text: str) -> tuple[Row, ...]:
    """Sentences that nobody may overlook, in a thick frame."""
    width = CONTENT_MM - 8.0
    lines = wrapped(text, LOUD, width)
    height = len(lines) * LOUD.line_mm + 2.4

    def draw(y: float) -> list[Mark]:
        marks: list[Mark] = [box(LEFT + 1.2, y, CONTENT_MM - 2.4, height, line=1.0)]
        for number, line in enumerate(lines):
            top = y + 1.2 + number * LOUD.line_mm
            marks.append(Text(line, LEFT + 4.0, top, width, LOUD.line_mm, LOUD))
        return marks

    return (Row(height + 0.6, draw),)


def _facility_rows(order: Order) -> list[Row]:
    """The task's own words first, then the facilities near it."""
    rows = text_rows(order.task.medical, NUMBER)
    if not has_medical_facility(order):
        rows += [hand_row(tr("Facility, with surgery?")), hand_row(tr("Phone and radio"))]
    for each in order.facilities:
        rows.append(gap_row(0.8))
        rows += text_rows(" · ".join(part for part in (each.name, each.contact) if part), NUMBER)
        rows += text_rows(_facility_facts(each), BODY)
    if order.facilities:
        note = tr("Distances are straight lines from the task: every road is longer.")
        rows += text_rows(note, SMALL)
    return rows


def _facility_facts(each: Facility) -> str:
    surgery = {True: tr("surgery"), False: tr("NO surgery")}
    mgrs, _ = both_writings(each.lon, each.lat)
    distance = tr("{distance} km in a straight line").format(
        distance=f"{each.distance_m / KILOMETRE:,.1f}"
    )
    known = surgery.get(each.surgery, tr("surgery not recorded"))  # type: ignore[arg-type] # None
    return f"{distance} · {known} · {mgrs}"


def _radio_rows(order: Order) -> list[Row]:
    rows = text_rows(order.task.communications, NUMBER)
    return rows or [hand_row(tr("Channel, call sign, phone"))]


def _road_rows(order: Order) -> list[Row]:
    """Primary and alternate way, each with the time that somebody drove, or that nobody did."""
    rows: list[Row] = []
    for kind in (WorksiteKind.EVACUATION_ROUTE, WorksiteKind.EVACUATION_ROUTE_ALTERNATE):
        routes = features_of(order, kind)
        for route in routes:
            rows += _route_rows(route)
        if not routes:
            label = tr("{route}: from, by, to; driven on, minutes")
            rows.append(hand_row(label.format(route=worksite_word(str(kind)))))
    return rows


def _route_rows(route: WorksiteFeature) -> list[Row]:
    driven = driven_words(route)
    said = translated(driven) if driven is not None else ""
    facts = (
        worksite_word(str(route.kind)),
        tr("{length} on the ellipsoid").format(length=metres(way_m(route.geometry))),
        route.description,
        translated(verified_words(route)),
    )
    return [
        *text_rows(f"{route.label}: {said}", NUMBER),
        *text_rows(" · ".join(fact for fact in facts if fact), BODY),
    ]


def _air_rows(order: Order) -> list[Row]:
    sites = features_of(order, WorksiteKind.LANDING_SITE)
    if not sites:
        labels = (tr("Landing site: MGRS"), tr("Landing site: latitude, longitude"))
        return [hand_row(label) for label in labels]
    rows: list[Row] = []
    for site in sites:
        middle = site.geometry.centroid
        mgrs, degrees = both_writings(middle.x, middle.y)
        rows += text_rows(f"{site.label}: {mgrs}", NUMBER)
        rows += text_rows(degrees, NUMBER)
        words = (site.description, translated(verified_words(site)))
        rows += text_rows(" · ".join(word for word in words if word), BODY)
    return rows


def _script_rows(order: Order, kind: Type) -> list[Row]:
    rows: list[Row] = []
    for number, sentence in enumerate(call_script(order), 1):
        for i, line in enumerate(wrapped(translated(sentence), kind, ROWS_MM - NUMBERED_MM)):
            mark = f"{number}." if i == 0 else ""
            rows.append(Row(kind.line_mm, partial(_script_line, mark, line, kind)))
        rows.append(gap_row(1.0))
    return rows


def _script_line(mark: str, line: str, kind: Type, y: float) -> list[Mark]:
    bold = Type(kind.size_pt, bold=True)
    room = ROWS_MM - NUMBERED_MM
    return [
        Text(mark, ROWS_LEFT, y, NUMBERED_MM - 1.0, kind.line_mm, bold),
        Text(line, ROWS_LEFT + NUMBERED_MM, y, room, kind.line_mm, kind),
    ]


def _code_rows(order: Order, qr_mm: float) -> tuple[Row, ...]:
    """Codes side by side that lead a phone to safe places, never to the boundary."""
    places = places_to_go(order)
    note = tr("Codes lead to these places only, never to the boundary.")
    rows = text_rows(note, SMALL)
    if places:
        rows.append(Row(qr_mm + QR_LINES * SMALL.line_mm + 0.5, partial(_codes, places, qr_mm)))
    return tuple(rows)


def _codes(places: Sequence[Place], qr_mm: float, y: float) -> list[Mark]:
    step = ROWS_MM / CODES_A_ROW
    return [
        mark
        for number, place in enumerate(places)
        for mark in _code(place, Box(ROWS_LEFT + number * step, y, step - 2.0, qr_mm))
    ]


def _code(place: Place, area: Box) -> list[Mark]:
    """One code, as high as its area, and below it what it leads to, or why there is none."""
    marks: list[Mark] = []
    x, y, size = area.x, area.y, area.height
    if place.on_danger:
        why = tr("No code: it lies on or beside the task or a hazard.")
        marks.append(box(x + 1, y + 1, size - 2, size - 2, line=0.3))
        marks.append(Text(why, x + 2, y + 1, size - 4, size - 2, SMALL, Align.CENTRE, middle=True))
    else:
        marks += qr_marks(geo_uri(place.lon, place.lat), x, y, size)
    y += size
    for text, kind in (
        (_one_line(role_word(place.role), SMALL_BOLD, area.width), SMALL_BOLD),
        (_one_line(place.label, SMALL, area.width), SMALL),
        (both_writings(place.lon, place.lat)[0], SMALL),
    ):
        marks.append(Text(text, x + 1, y, area.width, SMALL.line_mm, kind))
        y += SMALL.line_mm
    return marks


def _one_line(text: str, kind: Type, width: float) -> str:
    lines = wrapped(text, kind, width)
    return lines[0] if len(lines) == 1 else f"{wrapped(text, kind, width - 3.0)[0]}…"


def role_word(role: Role) -> str:
    """What a place is called under its code."""
    words = {
        Role.REFERENCE: tr("Reference point"),
        Role.CONTROL: tr("Control point"),
        Role.LANDING: tr("Landing site"),
        Role.HOSPITAL: tr("Hospital"),
        Role.FACILITY: tr("Nearest facility"),
    }
    return words[role]
