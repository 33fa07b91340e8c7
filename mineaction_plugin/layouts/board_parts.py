# SPDX-License-Identifier: GPL-3.0-or-later
"""The words on a site board: whose worksite it is, whom to call, what is where."""

from __future__ import annotations

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.order.call_script import both_writings
from mineaction_plugin.core.order.evacuation import (
    Role,
    features_of,
    geo_uri,
    missing_for_the_hurt,
    places_to_go,
)
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.layouts.drawing import Mark, Text, Type, box, text_width_mm, wrapped
from mineaction_plugin.layouts.flow import Row
from mineaction_plugin.layouts.map_frame import Box
from mineaction_plugin.layouts.map_parts import legend
from mineaction_plugin.layouts.medical_page import role_word
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.layouts.qr import qr_marks
from mineaction_plugin.layouts.worksite_list import (
    as_of_words,
    feature_rows,
    needed_first,
    not_placed,
)
from mineaction_plugin.translation import tr

NUMBER_SIZES = (30.0, 24.0, 18.0, 14.0, 10.0)
TITLE = Type(14.0, bold=True)
FACTS = Type(11.0)
ALARM = Type(14.0, bold=True)
DIALLED = Type(15.0, bold=True)
SPOKEN = Type(12.0, bold=True)
LISTED = Type(10.0, bold=True)
SMALL = Type(9.0)
SMALL_BOLD = Type(9.0, bold=True)
LEGEND_MM = 38.0
CODE_MM = 30.0
CODE_LINES = 2
PAD = 1.5


def heading(order: Order, area: Box, redone_at: str) -> list[Mark]:
    """The order, large enough to be read from the road; its title; who works here."""
    name = revision_name(order)
    kinds = [Type(size, bold=True) for size in NUMBER_SIZES]
    number = next((k for k in kinds if text_width_mm(name, k) < area.width - 2 * PAD), kinds[-1])
    task = order.task
    dates = " – ".join(day for day in (task.planned_start, task.planned_end) if day)
    facts = " · ".join(w for w in (order.kind_label, task.operator, task.team, dates) if w)
    texts = (
        (name, number, 1),
        (task.title or task.place or task.task_id, TITLE, 1),
        (facts, FACTS, 1),
        (as_of_words(order, redone_at), SMALL_BOLD, 2),
    )
    return _stacked(texts, area)


def emergency(order: Order, area: Box) -> list[Mark]:
    """Whom to call, on which channel, where a helicopter lands."""
    missing = missing_for_the_hurt(order)
    sites = features_of(order, WorksiteKind.LANDING_SITE)
    landing = tr("NO LANDING SITE chosen yet: ____________________")
    if sites:
        middle = sites[0].geometry.centroid
        landing = f"{sites[0].label}: {both_writings(middle.x, middle.y)[0]}"
    facilities = [
        " · ".join(part for part in (each.name, each.contact) if part) for each in order.facilities
    ]
    medical = order.task.medical or next(iter(facilities), "")
    texts = (
        (tr("IN AN EMERGENCY"), ALARM, 1),
        (medical or translated(missing[0]), DIALLED, 2),
        (order.task.communications, SPOKEN, 1),
        (landing, SPOKEN, 1),
    )
    frame = box(area.x, area.y, area.width, area.height - 1.0, line=0.8)
    return [frame, *_stacked(texts, area)]


def _stacked(texts: tuple[tuple[str, Type, int], ...], area: Box) -> list[Mark]:
    """Texts one below the other, each on at most so many lines; what is cut says where it is."""
    marks: list[Mark] = []
    x, y, width = area.x + PAD, area.y + 0.8, area.width - 2 * PAD
    for text, kind, most in texts:
        for line in _up_to(text, kind, width, most) if text.strip() else []:
            marks.append(Text(line, x, y, width, kind.line_mm, kind))
            y += kind.line_mm
    return marks


def _up_to(text: str, kind: Type, width: float, most: int) -> list[str]:
    lines = wrapped(text.strip(), kind, width)
    if len(lines) <= most:
        return lines
    mark = tr("… [see the order]")
    words = lines[most - 1].split()
    while words and len(wrapped(" ".join([*words, mark]), kind, width)) > 1:
        words.pop()
    if words:
        return [*lines[: most - 1], " ".join([*words, mark])]
    last = lines[most - 1]
    while last and len(wrapped(f"{last} {mark}", kind, width)) > 1:
        last = last[:-1]
    return [*lines[: most - 1], f"{last} {mark}"]


def listed(order: Order, hazards: Order, area: Box) -> list[Mark]:
    """Every post and way that has room, how many more there are, and what the hazards look like.

    The ways out and the dangers stand before the rest, which is what may have no room.

    Args:
        order: the order.
        hazards: the same with the hazards that the map shows and no worksite.
        area: where.
    """
    room = area.height - LEGEND_MM
    features = needed_first(order.worksite)
    rows = feature_rows(order, features, area.x, area.width - PAD, name=LISTED)
    missing = not_placed(order)
    if missing:
        rows.insert(0, _note(missing, area))
    marks: list[Mark] = []
    y = area.y
    for number, row in enumerate(rows):
        left = len(rows) - number
        if y + row.height > area.y + room - (SMALL.line_mm if left > 1 else 0.0):
            more = tr("and {count} more on the worksite plan").format(count=left)
            marks.append(Text(more, area.x, y, area.width, SMALL.line_mm, SMALL_BOLD))
            break
        marks += row.draw(y)
        y += row.height
    top = area.y + room + 2.0
    return marks + legend(hazards, area.x, top, area.width, LEGEND_MM - 2.0)


def _note(words: str, area: Box) -> Row:
    lines = wrapped(words, SMALL_BOLD, area.width)
    height = len(lines) * SMALL_BOLD.line_mm + 1.0

    def draw(y: float) -> list[Mark]:
        return [
            Text(line, area.x, y + i * SMALL_BOLD.line_mm, area.width, 4, SMALL_BOLD)
            for i, line in enumerate(lines)
        ]

    return Row(height, draw)


def codes(order: Order, area: Box) -> list[Mark]:
    """Codes that lead a driver to the landing site and the hospital."""
    marks: list[Mark] = []
    places = [p for p in places_to_go(order) if p.role not in (Role.REFERENCE, Role.CONTROL)]
    step = area.width / 2
    for number, place in enumerate(each for each in places if not each.on_danger):
        x = area.x + number * step
        marks += qr_marks(geo_uri(place.lon, place.lat), x, area.y, CODE_MM)
        y = area.y + CODE_MM
        for text, kind in ((role_word(place.role), SMALL_BOLD), (place.label, SMALL)):
            for line in wrapped(text, kind, step - 2.0)[:CODE_LINES] if text else []:
                marks.append(Text(line, x + 1, y, step, kind.line_mm, kind))
                y += kind.line_mm
    return marks
