# SPDX-License-Identifier: GPL-3.0-or-later
"""The first pages of a bundle: which orders follow, and which must leave every device."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeVar

from mineaction_plugin.core.terms.profile import Programme
from mineaction_plugin.layouts.drawing import BLACK, Align, Mark, Text, Type, box, rule, wrapped
from mineaction_plugin.layouts.form_flow import lines_marks
from mineaction_plugin.layouts.map_frame import Box
from mineaction_plugin.layouts.mirror import is_read_from_right, mirrored
from mineaction_plugin.layouts.order_text import when_words
from mineaction_plugin.layouts.page import BODY, BODY_BOLD, KEY, PAD, QUIET, SMALL, SMALL_BOLD
from mineaction_plugin.layouts.paper import A4_PORTRAIT, HEAD_MM
from mineaction_plugin.layouts.series.words import one_line
from mineaction_plugin.translation import tr

PAPER = A4_PORTRAIT
ROW_MM = 7.5
HANDLING_MM = 42.0
PAGE_MM = 34.0
BIG = Type(18.0, bold=True)
ORDER_MM, CHANGE_MM, NUMBER_MM, TICK_MM = 52.0, 34.0, 16.0, 26.0
SIGN_MM = 26.0
FOOT_MM = 14.0


@dataclass(frozen=True)
class BundleFacts:
    """What every page says."""

    who: str
    programme: Programme
    made_at: str
    """ISO 8601 with its UTC offset."""
    since: str
    """A sentence that says what the bundle is told from; empty: it holds everything."""
    language: str


@dataclass(frozen=True)
class OrderLine:
    """One order of the contents."""

    order: str
    task: str
    change: str
    page: int
    """Where it begins, counted over the orders alone, from 0."""


@dataclass(frozen=True)
class GoneLine:
    """One revision that must leave the devices."""

    order: str
    why: str


Row = TypeVar("Row", OrderLine, GoneLine)


@dataclass(frozen=True)
class Jump:
    """A place on a page that leads to an order."""

    page: int
    box: Box
    to: int
    """A page of the whole file, from 0."""


@dataclass(frozen=True)
class BundlePages:
    """The marks of each page, and where clicks lead."""

    marks: tuple[tuple[Mark, ...], ...]
    jumps: tuple[Jump, ...]


def bundle_pages(
    facts: BundleFacts, orders: Sequence[OrderLine], gone: Sequence[GoneLine]
) -> BundlePages:
    """Lay the pages out; those of the contents first. Main thread only.

    Texts come in the language that is spoken around the call (`packs.writing.speaking`).
    """
    top = _body_top(facts, orders, gone)
    room = int((PAPER.bottom - FOOT_MM - top - 8.0) // ROW_MM)
    contents = _chunks(orders, room)
    removal_room = int((PAPER.bottom - FOOT_MM - SIGN_MM - PAPER.body_top - 34.0) // ROW_MM)
    removals = _chunks(gone, removal_room) if gone else []
    count = len(contents) + len(removals)
    pages: list[tuple[Mark, ...]] = []
    jumps: list[Jump] = []
    for number, chunk in enumerate(contents):
        body, found = _contents(facts, chunk, number, count, (orders, gone))
        pages.append(_whole(facts, tr("Contents"), body, (number + 1, count)))
        jumps += found
    for number, rows in enumerate(removals, len(contents)):
        body = _removal(rows)
        pages.append(_whole(facts, tr("Remove from devices"), body, (number + 1, count)))
    return BundlePages(tuple(pages), tuple(jumps))


def _chunks(rows: Sequence[Row], room: int) -> list[Sequence[Row]]:
    return [rows[start : start + room] for start in range(0, len(rows), room)] or [rows]


class _Table:
    """Columns side by side; the last one stands at the right."""

    def __init__(self, *widths_mm: float) -> None:
        self._widths = widths_mm
        starts = accumulate(widths_mm, initial=PAPER.left + PAD)
        self._columns = tuple(starts)[:-1]

    def head(self, texts: Sequence[str], y: float) -> list[Mark]:
        """The headings, with a strong rule below; a row begins 6 mm further down."""
        strong = rule(PAPER.left, y + 6.0, PAPER.content_mm, line=0.4, colour=BLACK)
        return [*self._cells(texts, y, QUIET, QUIET), strong]

    def row(self, texts: Sequence[str], y: float) -> list[Mark]:
        """A row with its light rule."""
        below = rule(PAPER.left, y + ROW_MM, PAPER.content_mm)
        return [*self._cells(texts, y + 1.4, BODY_BOLD, BODY), below]

    def _cells(self, texts: Sequence[str], y: float, first: Type, rest: Type) -> list[Mark]:
        marks: list[Mark] = []
        cells = zip(texts, self._columns, self._widths, strict=True)
        for place, (text, x, width) in enumerate(cells):
            kind = rest if place else first
            align = Align.RIGHT if place == len(texts) - 1 else Align.LEFT
            shown = one_line(text, kind, width - 2.0)
            marks.append(Text(shown, x, y, width - 2.0, 5, kind, align))
        return marks


# --- contents ---


def _head_lines(
    facts: BundleFacts, orders: Sequence[OrderLine], gone: Sequence[GoneLine]
) -> list[tuple[Type, str]]:
    """What stands above the table."""
    width = PAPER.content_mm - 2 * PAD
    lines = [(BIG, line) for line in wrapped(facts.who, BIG, width)]
    said = [tr("Orders in this bundle: {count}.").format(count=len(orders))]
    if facts.since:
        said.append(facts.since)
    said.append(
        tr("Must leave every device: {count}, see the page “Remove from devices”.").format(
            count=len(gone)
        )
        if gone
        else tr("Nothing has to leave a device.")
    )
    lines += [(BODY, line) for text in said for line in wrapped(text, BODY, width)]
    return lines


def _body_top(facts: BundleFacts, orders: Sequence[OrderLine], gone: Sequence[GoneLine]) -> float:
    return PAPER.body_top + sum(k.line_mm for k, _ in _head_lines(facts, orders, gone)) + 4.0


def _contents(
    facts: BundleFacts,
    rows: Sequence[OrderLine],
    number: int,
    count: int,
    everything: tuple[Sequence[OrderLine], Sequence[GoneLine]],
) -> tuple[list[Mark], list[Jump]]:
    y, marks, jumps = PAPER.body_top, list[Mark](), list[Jump]()
    width = PAPER.content_mm - 2 * PAD
    for kind, line in _head_lines(facts, *everything):
        marks += lines_marks([line], PAPER.left + PAD, y, width, kind)
        y += kind.line_mm
    y += 4.0
    table = _Table(ORDER_MM, width - ORDER_MM - CHANGE_MM - NUMBER_MM, CHANGE_MM, NUMBER_MM)
    marks += table.head((tr("Order"), tr("Task"), tr("What it is"), tr("Page")), y)
    y += 6.0
    for row in rows:
        to = count + row.page
        marks += table.row((row.order, row.task, row.change, str(to + 1)), y)
        # As wide as the page: the same place where the page is read from the right.
        jumps.append(Jump(number, Box(PAPER.left, y, PAPER.content_mm, ROW_MM), to))
        y += ROW_MM
    return marks, jumps


# --- what must go ---


def _removal(rows: Sequence[GoneLine]) -> list[Mark]:
    y = PAPER.body_top
    width = PAPER.content_mm - 2 * PAD
    x = PAPER.left + PAD
    marks: list[Mark] = []
    for kind, text in (
        (BIG, tr("Remove from every device")),
        (BODY, tr("Nobody may work by these any more. Delete their files from handhelds and "
                  "phones, hand back or destroy the paper, and tick each one off.")),
    ):  # fmt: skip
        lines = wrapped(text, kind, width)
        marks += lines_marks(lines, x, y, width, kind)
        y += len(lines) * kind.line_mm + 2.0
    table = _Table(ORDER_MM, width - ORDER_MM - TICK_MM, TICK_MM)
    marks += table.head((tr("Order"), tr("Why"), tr("Removed")), y)
    y += 6.0
    for row in rows:
        marks += table.row((row.order, row.why, ""), y)
        marks.append(box(x + width - 7.0, y + 1.5, 4.5, 4.5, line=0.3))
        y += ROW_MM
    foot = PAPER.bottom - FOOT_MM - 9.0
    half = width / 2 - 4.0
    for place, label in enumerate((tr("Removed by, signature"), tr("Date"))):
        left = x + place * (half + 8.0)
        marks.append(rule(left, foot, half, colour=BLACK))
        marks.append(Text(label, left, foot + 0.8, half, 5, QUIET))
    return marks


# --- every page ---


def _whole(
    facts: BundleFacts, title: str, body: Sequence[Mark], place: tuple[int, int]
) -> tuple[Mark, ...]:
    marks = [*body, *_head(facts, title, place), *_foot(facts)]
    outline = box(PAPER.left, PAPER.top, PAPER.content_mm, PAPER.bottom - PAPER.top, line=0.1)
    marks.append(outline)
    if is_read_from_right(facts.language):
        return tuple(mirrored(marks, PAPER.width_mm))
    return tuple(marks)


def _head(facts: BundleFacts, title: str, place: tuple[int, int]) -> list[Mark]:
    top = PAPER.top + 1.2
    marking = PAPER.right - PAGE_MM - HANDLING_MM - 2.0
    right = PAPER.right - PAD - PAGE_MM
    page = tr("Page {number} of {count}").format(number=place[0], count=place[1])
    handling = one_line(facts.programme.handling, SMALL_BOLD, HANDLING_MM - 2)
    marks: list[Mark] = [
        Text(tr("Bundle of orders"), PAPER.left + PAD, top, 90, 6, KEY),
        Text(title, PAPER.left + PAD, top + 6.2, 90, 5, BODY),
        Text(when_words(facts.made_at)[:16], right, top, PAGE_MM, 6, BODY, Align.RIGHT),
        Text(page, right, top + 6.2, PAGE_MM, 5, BODY, Align.RIGHT),
        rule(PAPER.left, PAPER.top + HEAD_MM, PAPER.content_mm, line=0.4, colour=BLACK),
    ]
    if handling:
        marks += [
            box(marking, top + 2.2, HANDLING_MM, 6.6, line=0.4),
            Text(
                handling, marking, top + 2.2, HANDLING_MM, 6.6, SMALL_BOLD, Align.CENTRE,
                middle=True,
            ),
        ]  # fmt: skip
    return marks


def _foot(facts: BundleFacts) -> list[Mark]:
    y = PAPER.bottom - FOOT_MM
    width = PAPER.content_mm - 2 * PAD
    first = f"{facts.programme.handling} · {facts.programme.name} · {when_words(facts.made_at)}"
    said = " ".join([tr("This page is no task order."), facts.programme.disclaimer])
    lines = [one_line(first, SMALL, width), *wrapped(said, SMALL, width)[:2]]
    marks: list[Mark] = [rule(PAPER.left, y, PAPER.content_mm, line=0.4, colour=BLACK)]
    return marks + lines_marks(lines, PAPER.left + PAD, y + 0.8, width, SMALL)
