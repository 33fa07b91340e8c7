# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page is: its title, its marks, its maps, and the two bands that every page carries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

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
from mineaction_plugin.layouts.mirror import is_read_from_right, mirrored, mirrored_maps
from mineaction_plugin.layouts.order_text import foot_statements, revision_name
from mineaction_plugin.layouts.paper import A4_PORTRAIT, HEAD_MM, Paper
from mineaction_plugin.layouts.underlay import Underlay
from mineaction_plugin.translation import tr

WIDTH_MM, HEIGHT_MM = A4_PORTRAIT.width_mm, A4_PORTRAIT.height_mm
LEFT, RIGHT = A4_PORTRAIT.left, A4_PORTRAIT.right
CONTENT_MM = A4_PORTRAIT.content_mm
BODY_TOP, BODY_BOTTOM = A4_PORTRAIT.body_top, A4_PORTRAIT.body_bottom
NAME_MM = 74.0
HANDLING_MM = 40.0
RIGHT_MM = NAME_MM + 3.0
"""The right end of the head: the order's name and the page's number."""
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
    paper: Paper = A4_PORTRAIT
    below: Underlay | None = None
    """A page of another PDF that is part of this one."""
    bands: bool = True
    """False: it comes whole, as from an office's template, its bands and its draft's mark with it.
    """


def numbered(order: Order, page: Page, number: int, count: int) -> list[Mark]:
    """All marks of a page: the draft's mark, its own, the bands and the frame."""
    if not page.bands:
        return list(page.marks())
    paper = page.paper
    marks: list[Mark] = []
    if order.draft and not page.maps:
        marks.append(draft_stamp(paper, 0.08))
    marks += page.marks()
    if order.draft and page.maps:
        marks.append(draft_stamp(paper, 0.12))
    marks += _head(order, page, number, count)
    marks += _foot(order, paper)
    marks.append(box(paper.left, paper.top, paper.content_mm, paper.bottom - paper.top, line=0.1))
    return mirrored(marks, paper.width_mm) if is_read_from_right(order.language) else marks


def on_its_side(order: Order, page: Page) -> Page:
    """The page with its maps where they stand in the order's language; `numbered` sees to the rest.

    What a map shows is never turned: only its place on the page changes.
    """
    if not is_read_from_right(order.language):
        return page
    return replace(page, maps=mirrored_maps(page.maps, page.paper.width_mm))


def _head(order: Order, page: Page, number: int, count: int) -> list[Mark]:
    """What it is, how it may be handled, which revision and which page."""
    paper = page.paper
    top = paper.top + 1.2
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
    marking = paper.right - RIGHT_MM - 1.0 - HANDLING_MM
    room = marking - paper.left - 4.0
    right = paper.right - PAD
    return [
        Text(what, paper.left + PAD, top, room, 6, KEY),
        Text(page.title, paper.left + PAD, top + 6.2, room, 5, BODY),
        *_handling(order.programme.handling, marking, top),
        Text(name, right - 75.5, top - 0.4, 75.5, 7, Type(size, bold=True), Align.RIGHT),
        Text(page_text, right - 58.5, top + 7.2, 58.5, 5, BODY, Align.RIGHT),
        rule(paper.left, paper.top + HEAD_MM, paper.content_mm, line=0.4, colour="#000000"),
    ]


def _handling(marking: str, left: float, top: float) -> list[Mark]:
    """The marking in its box, in two lines where it takes them; the foot has it again."""
    lines = wrapped(marking, SMALL_BOLD, HANDLING_MM - 2)[:2]
    if not any(lines):
        return []
    text, height = "\n".join(lines), 6.6 if len(lines) == 1 else 9.4
    return [
        box(left, top + 0.6, HANDLING_MM, height, line=0.4),
        Text(text, left, top + 0.6, HANDLING_MM, height, SMALL_BOLD, Align.CENTRE, middle=True),
    ]


def _foot(order: Order, paper: Paper) -> list[Mark]:
    """Date, datum, zone, layers and their dates, accuracy, disclaimer, handling."""
    top = paper.bottom - paper.foot_mm
    marks: list[Mark] = [rule(paper.left, top, paper.content_mm, line=0.4, colour="#000000")]
    top += 0.8
    for line in foot_lines(order, paper):
        marks.append(Text(line, paper.left + PAD, top, paper.content_mm - 2 * PAD, 4, SMALL))
        top += SMALL.line_mm
    return marks


def foot_lines(order: Order, paper: Paper = A4_PORTRAIT) -> list[str]:
    """The lines of the foot; what is too long ends in a visible mark and is whole on a later page.

    The facts and the statements come before the list of layers when room is short.
    """
    width, most = paper.content_mm - 2 * PAD, paper.foot_lines
    facts, layers, statements = (wrapped(text, SMALL, width) for text in foot_statements(order))
    room = most - min(len(layers), 1)
    facts = _up_to(facts, 2, width)
    statements = _up_to(statements, room - len(facts), width)
    return [*facts, *_up_to(layers, most - len(facts) - len(statements), width), *statements]


def foot_is_cut(order: Order, paper: Paper = A4_PORTRAIT) -> bool:
    """Whether the foot could not say everything."""
    width = paper.content_mm - 2 * PAD
    whole = sum(len(wrapped(text, SMALL, width)) for text in foot_statements(order))
    return whole > len(foot_lines(order, paper))


def _up_to(lines: list[str], room: int, width: float) -> list[str]:
    if len(lines) <= room:
        return lines
    mark = tr("… [whole text: last pages]")
    last = lines[room - 1]
    while last and len(wrapped(f"{last} {mark}", SMALL, width)) > 1:
        last = last[:-1]
    return [*lines[: room - 1], f"{last} {mark}"]


def draft_stamp(paper: Paper, opacity: float) -> Text:
    """The word DRAFT across the page."""
    return Text(
        tr("DRAFT"),
        paper.width_mm / 2 - 100,
        paper.height_mm / 2 - 30,
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
