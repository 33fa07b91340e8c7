# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page is: its title, its marks, its maps, and the two bands that every page carries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.drawing import (
    GREY,
    Align,
    Mark,
    Text,
    Type,
    box,
    rule,
    text_width_mm,
    wrapped,
)
from mineaction_plugin.layouts.map_frame import MapOnPage
from mineaction_plugin.layouts.order_text import foot_statements, revision_name
from mineaction_plugin.translation import tr

WIDTH_MM, HEIGHT_MM = 210.0, 297.0
MARGIN_MM = 10.0
LEFT, RIGHT = MARGIN_MM, WIDTH_MM - MARGIN_MM
CONTENT_MM = RIGHT - LEFT
HEAD_MM = 14.0
FOOT_MM = 29.0
BODY_TOP = MARGIN_MM + HEAD_MM + 2.5
BODY_BOTTOM = HEIGHT_MM - MARGIN_MM - FOOT_MM - 1.5
PAD = 1.5

SMALL = Type(9.0)
SMALL_BOLD = Type(9.0, bold=True)
BODY = Type(10.0)
BODY_BOLD = Type(10.0, bold=True)
KEY = Type(12.0, bold=True)
TITLE = Type(14.0, bold=True)
QUIET = Type(9.0, colour=GREY)


@dataclass(frozen=True)
class Page:
    """One page before it is numbered; its marks are made when it is printed."""

    title: str
    marks: Callable[[], Sequence[Mark]]
    maps: tuple[MapOnPage, ...] = field(default=())


def numbered(order: Order, page: Page, number: int, count: int) -> list[Mark]:
    """All marks of a page: the draft's mark, its own, the bands and the frame."""
    marks: list[Mark] = []
    if order.draft and not page.maps:
        marks.append(_draft_stamp(0.13))
    marks += page.marks()
    if order.draft and page.maps:
        marks.append(_draft_stamp(0.22))
    marks += _head(order, page.title, number, count)
    marks += _foot(order)
    marks.append(box(LEFT, MARGIN_MM, CONTENT_MM, HEIGHT_MM - 2 * MARGIN_MM, line=0.1))
    return marks


def _head(order: Order, title: str, number: int, count: int) -> list[Mark]:
    """What it is, how it may be handled, which revision and which page."""
    top = MARGIN_MM + 1.2
    name = revision_name(order)
    size = next(
        (size for size in (14.0, 12.0, 10.5) if text_width_mm(name, Type(size, bold=True)) < 74),
        9.0,
    )
    page_text = tr("Page {number} of {count}").format(number=number, count=count)
    what = tr("DRAFT, not an order") if order.draft else tr("Task order")
    return [
        Text(what, LEFT + PAD, top, 68, 6, KEY),
        Text(title, LEFT + PAD, top + 6.2, 68, 5, BODY),
        *_handling(order.programme.handling, top),
        Text(name, RIGHT - 77, top - 0.4, 75.5, 7, Type(size, bold=True), Align.RIGHT),
        Text(page_text, RIGHT - 60, top + 7.2, 58.5, 5, BODY, Align.RIGHT),
        rule(LEFT, MARGIN_MM + HEAD_MM, CONTENT_MM, line=0.4, colour="#000000"),
    ]


def _handling(marking: str, top: float) -> list[Mark]:
    line = next(iter(wrapped(marking, SMALL_BOLD, 40.0)), "")
    if not line:
        return []
    return [
        box(LEFT + 72, top + 0.6, 40, 6.6, line=0.4),
        Text(line, LEFT + 72, top + 0.6, 40, 6.6, SMALL_BOLD, Align.CENTRE, middle=True),
    ]


def _foot(order: Order) -> list[Mark]:
    """Date, datum, zone, layers and their dates, accuracy, disclaimer, handling."""
    top = HEIGHT_MM - MARGIN_MM - FOOT_MM
    marks: list[Mark] = [rule(LEFT, top, CONTENT_MM, line=0.4, colour="#000000")]
    top += 0.8
    for line in foot_lines(order):
        marks.append(Text(line, LEFT + PAD, top, CONTENT_MM - 2 * PAD, 4, SMALL))
        top += SMALL.line_mm
    return marks


def foot_lines(order: Order) -> list[str]:
    """The lines of the foot; a list of layers that is too long ends in a visible mark."""
    room = int((FOOT_MM - 1.0) / SMALL.line_mm)
    width = CONTENT_MM - 2 * PAD
    facts, layers, statements = foot_statements(order)
    fixed = wrapped(facts, SMALL, width) + wrapped(statements, SMALL, width)
    layer_lines = wrapped(layers, SMALL, width)
    spare = max(1, room - len(fixed))
    if len(layer_lines) > spare:
        mark = tr("… all layers: last page")
        layer_lines = [*layer_lines[: spare - 1], f"{layer_lines[spare - 1][:60]} {mark}"]
    first = len(wrapped(facts, SMALL, width))
    return fixed[:first] + layer_lines + fixed[first:]


def _draft_stamp(opacity: float) -> Text:
    return Text(
        tr("DRAFT"),
        5,
        120,
        200,
        60,
        Type(120.0, bold=True, colour="#000000", opacity=opacity),
        Align.CENTRE,
        middle=True,
        turned_deg=-50.0,
    )


NOTES_FROM_MM = 22.0
NOTES_LINE_MM = 8.0


def notes_by_hand(top: float, bottom: float) -> list[Mark]:
    """Free space is for the hand: ruled lines, where there is room for some."""
    if bottom - top < NOTES_FROM_MM:
        return []
    marks: list[Mark] = [Text(tr("Notes by hand"), LEFT + PAD, top, 60, 5, SMALL_BOLD)]
    y = top + 12.0
    while y < bottom - 1.0:
        marks.append(rule(LEFT + PAD, y, CONTENT_MM - 2 * PAD))
        y += NOTES_LINE_MM
    return marks
