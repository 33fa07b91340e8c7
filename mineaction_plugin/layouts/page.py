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
FOOT_LINES = 7
NAME_MM = 74.0
HANDLING_MM = 40.0
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
        marks.append(_draft_stamp(0.08))
    marks += page.marks()
    if order.draft and page.maps:
        marks.append(_draft_stamp(0.12))
    marks += _head(order, page.title, number, count)
    marks += _foot(order)
    marks.append(box(LEFT, MARGIN_MM, CONTENT_MM, HEIGHT_MM - 2 * MARGIN_MM, line=0.1))
    return marks


def _head(order: Order, title: str, number: int, count: int) -> list[Mark]:
    """What it is, how it may be handled, which revision and which page."""
    top = MARGIN_MM + 1.2
    name = revision_name(order)
    size = next(
        (
            size
            for size in (14.0, 12.0, 10.5)
            if text_width_mm(name, Type(size, bold=True)) < NAME_MM
        ),
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
    """The marking in its box, in two lines where it takes them; the foot has it again."""
    lines = wrapped(marking, SMALL_BOLD, HANDLING_MM - 2)[:2]
    if not any(lines):
        return []
    text, height = "\n".join(lines), 6.6 if len(lines) == 1 else 9.4
    return [
        box(LEFT + 72, top + 0.6, HANDLING_MM, height, line=0.4),
        Text(
            text, LEFT + 72, top + 0.6, HANDLING_MM, height, SMALL_BOLD, Align.CENTRE, middle=True
        ),
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
    """The lines of the foot; what is too long ends in a visible mark and is whole on a later page.

    The facts and the statements come before the list of layers when room is short.
    """
    facts, layers, statements = (_wrapped_foot(text) for text in foot_statements(order))
    room = FOOT_LINES - min(len(layers), 1)
    facts = _up_to(facts, 2)
    statements = _up_to(statements, room - len(facts))
    return [*facts, *_up_to(layers, FOOT_LINES - len(facts) - len(statements)), *statements]


def foot_is_cut(order: Order) -> bool:
    """Whether the foot could not say everything."""
    return sum(len(_wrapped_foot(text)) for text in foot_statements(order)) > len(foot_lines(order))


def _wrapped_foot(text: str) -> list[str]:
    return wrapped(text, SMALL, CONTENT_MM - 2 * PAD)


def _up_to(lines: list[str], room: int) -> list[str]:
    if len(lines) <= room:
        return lines
    mark = tr("… [whole text: last pages]")
    last = lines[room - 1]
    while last and len(_wrapped_foot(f"{last} {mark}")) > 1:
        last = last[:-1]
    return [*lines[: room - 1], f"{last} {mark}"]


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
