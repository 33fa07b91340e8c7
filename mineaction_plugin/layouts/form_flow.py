# SPDX-License-Identifier: GPL-3.0-or-later
"""The flow of a form: questions at the left, answers at the right, on as many pages as it takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from mineaction_plugin.layouts.drawing import BLACK, Mark, Text, Type, rule, wrapped
from mineaction_plugin.layouts.form_answers import Fact
from mineaction_plugin.layouts.form_facts import Section
from mineaction_plugin.layouts.page import (
    BODY,
    BODY_BOLD,
    CONTENT_MM,
    KEY,
    LEFT,
    PAD,
    QUIET,
    RIGHT,
)
from mineaction_plugin.translation import tr

QUESTION_MM = 33.0
LABEL_MM = 29.0
FACTS_MM = CONTENT_MM - QUESTION_MM
BY_HAND_MM = 7.0
"""Between two lines to write on."""
GAP_MM = 0.4
TORN_FROM_MM = 75.0
"""A section shorter than this goes to the next page whole; a longer one is torn."""
LEAST_MM = 16.0
"""No section begins with less room than this."""


@dataclass(frozen=True)
class Overflow:
    """A text that the form only begins; it is printed whole on a later page."""

    label: str
    value: str


@dataclass(frozen=True)
class Strip:
    """A piece of the form that is not torn: its height and its marks below a y, in mm."""

    height: float
    marks: Callable[[float], list[Mark]]


@dataclass
class Flowed:
    """The pages of a flow, what it cut, and where its last page ends."""

    pages: list[list[Mark]] = field(default_factory=lambda: [[]])
    overflow: list[Overflow] = field(default_factory=list)
    end: float = 0.0


@dataclass(frozen=True)
class Room:
    """Where the flow may go: it starts lower on its first page."""

    first_top: float
    top: float
    bottom: float


def flow(
    sections: Sequence[Section],
    room: Room,
    most_lines: int,
    text_page: int,
    block: Callable[[Section], Strip | None],
) -> Flowed:
    """Set the sections.

    Args:
        sections: those with facts, in their order.
        room: from where to where on the first and on every further page.
        most_lines: how many lines a text may take before the rest is printed later.
        text_page: the page on which the rest is printed.
        block: a section that is no question with answers but a strip of its own.
    """
    flowed = Flowed(end=room.first_top)
    for section in sections:
        whole = block(section)
        if whole:
            _add_block(flowed, whole, room)
            continue
        strips, more = _strips(section, most_lines, text_page)
        flowed.overflow += more
        _add_section(flowed, section.title, strips, room)
    if flowed.pages[-1]:
        flowed.pages[-1].append(rule(LEFT, flowed.end, CONTENT_MM, line=0.3, colour=BLACK))
    return flowed


def next_page(flowed: Flowed, room: Room) -> None:
    """Go on at the top of a new page."""
    flowed.pages.append([])
    flowed.end = room.top


def lines_marks(lines: Sequence[str], x: float, y: float, width: float, kind: Type) -> list[Mark]:
    """Lines one below the other."""
    return [
        Text(line, x, y + number * kind.line_mm, width, kind.line_mm, kind)
        for number, line in enumerate(lines)
    ]


def cut(line: str, kind: Type, width: float, text_page: int) -> str:
    """The beginning of a line, and where the whole text is."""
    mark = tr("… [whole text: page {page}]").format(page=text_page)
    while line and len(wrapped(f"{line} {mark}", kind, width)) > 1:
        line = line[:-1]
    return f"{line} {mark}"


def _add_block(flowed: Flowed, strip: Strip, room: Room) -> None:
    if flowed.end + strip.height > room.bottom:
        next_page(flowed, room)
    flowed.pages[-1] += strip.marks(flowed.end)
    flowed.end += strip.height


def _add_section(flowed: Flowed, title: str, strips: Sequence[Strip], room: Room) -> None:
    question = wrapped(title, BODY_BOLD, QUESTION_MM - 2 * PAD)
    least = len(question) * BODY_BOLD.line_mm + 2.0
    total = max(least, sum(strip.height for strip in strips) + 1.6)
    left = room.bottom - flowed.end
    if left < total and (total <= TORN_FROM_MM or left < max(LEAST_MM, least)):
        next_page(flowed, room)
    start = _begin(flowed, question)
    for strip in strips:
        if flowed.end + strip.height > room.bottom and flowed.end > start + 1.0:
            flowed.pages[-1].append(rule(LEFT, room.bottom, CONTENT_MM, line=0.3, colour=BLACK))
            next_page(flowed, room)
            start = _begin(flowed, question)
        flowed.pages[-1] += strip.marks(flowed.end)
        flowed.end += strip.height
    flowed.end = max(flowed.end, start + least - 0.6) + 0.6


def _begin(flowed: Flowed, question: Sequence[str]) -> float:
    """The rule and the question; returns where they are."""
    start = flowed.end
    flowed.pages[-1].append(rule(LEFT, start, CONTENT_MM, line=0.3, colour=BLACK))
    flowed.pages[-1] += lines_marks(question, LEFT + PAD, start + 1.0, QUESTION_MM, BODY_BOLD)
    flowed.end += 1.0
    return start


def _strips(
    section: Section, most_lines: int, text_page: int
) -> tuple[list[Strip], list[Overflow]]:
    """The strips of a section: a line of a long text each, so that it can be torn anywhere."""
    strips: list[Strip] = []
    overflow: list[Overflow] = []
    for row in _rows(section.facts):
        if len(row) == 1 and row[0].value.strip():
            lines, more = _fact_lines(row[0], 1, most_lines, text_page)
            overflow += more
            strips += _line_strips(row[0], lines)
            continue
        sets = [_fact_lines(fact, len(row), most_lines, text_page) for fact in row]
        overflow += [each for _, more in sets for each in more]
        strips.append(_row_strip(row, [lines for lines, _ in sets]))
    return strips, overflow


def _rows(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Two short facts a row, any other alone."""
    rows: list[list[Fact]] = []
    for fact in facts:
        if fact.short and rows and len(rows[-1]) == 1 and rows[-1][0].short:
            rows[-1].append(fact)
        else:
            rows.append([fact])
    return rows


def _type(fact: Fact) -> Type:
    return KEY if fact.key else BODY


def _fact_lines(
    fact: Fact, in_row: int, most_lines: int, text_page: int
) -> tuple[list[str], list[Overflow]]:
    room = FACTS_MM / in_row - (LABEL_MM if fact.label else 0.0) - PAD
    lines = wrapped(fact.value.strip(), _type(fact), room) if fact.value.strip() else []
    limit = min(most_lines, fact.most_lines or most_lines)
    if len(lines) <= limit:
        return lines, []
    last = cut(lines[limit - 1], _type(fact), room, text_page)
    return [*lines[: limit - 1], last], [Overflow(fact.label, fact.value)]


def _line_strips(fact: Fact, lines: Sequence[str]) -> list[Strip]:
    """The first strip has the label beside as many lines as the label takes."""
    kind = _type(fact)
    label = _label_lines(fact)
    together = max(1, -(-int(len(label) * QUIET.line_mm * 10) // int(kind.line_mm * 10)))
    first, rest = list(lines[:together]), lines[together:]
    height = max(len(first) * kind.line_mm, len(label) * QUIET.line_mm)
    left = LEFT + QUESTION_MM + (LABEL_MM if fact.label else 0.0)
    width = RIGHT - PAD - left

    def line_at(line: str) -> Callable[[float], list[Mark]]:
        return lambda y: lines_marks([line], left, y, width, kind)

    strips = [Strip(height, lambda y: _fact_marks(fact, first, LEFT + QUESTION_MM, y, 1))]
    strips += [Strip(kind.line_mm, line_at(line)) for line in rest]
    last = strips[-1]
    return [*strips[:-1], Strip(last.height + GAP_MM, last.marks)]


def _row_strip(row: Sequence[Fact], lines: Sequence[Sequence[str]]) -> Strip:
    """One strip of one or two facts side by side, empty ones as lines to write on."""
    height = max(
        max(
            len(each) * _type(fact).line_mm,
            len(_label_lines(fact)) * QUIET.line_mm,
            0.0 if each else BY_HAND_MM,
        )
        for fact, each in zip(row, lines, strict=True)
    )

    def marks(y: float) -> list[Mark]:
        made: list[Mark] = []
        for number, (fact, each) in enumerate(zip(row, lines, strict=True)):
            x = LEFT + QUESTION_MM + number * FACTS_MM / 2
            made += (
                _fact_marks(fact, each, x, y, len(row)) if each else _by_hand(fact, x, y, len(row))
            )
        return made

    return Strip(height + GAP_MM, marks)


def _fact_marks(fact: Fact, lines: Sequence[str], x: float, y: float, in_row: int) -> list[Mark]:
    kind = _type(fact)
    marks: list[Mark] = []
    left, width = x, FACTS_MM / in_row - PAD
    if fact.label:
        lift = (kind.line_mm - QUIET.line_mm) * 0.75
        marks += lines_marks(_label_lines(fact), left, y + lift, LABEL_MM, QUIET)
        left, width = left + LABEL_MM, width - LABEL_MM
    return marks + lines_marks(lines, left, y, width, kind)


def _by_hand(fact: Fact, x: float, y: float, in_row: int) -> list[Mark]:
    """The label, and a line to write on."""
    width = FACTS_MM / in_row - LABEL_MM - PAD
    label = _label_lines(fact)
    top = y + max(0.0, BY_HAND_MM - 1.4 - len(label) * QUIET.line_mm)
    return [
        *lines_marks(label, x, top, LABEL_MM, QUIET),
        rule(x + LABEL_MM, y + BY_HAND_MM - 1.0, width, colour=BLACK),
    ]


def _label_lines(fact: Fact) -> list[str]:
    return wrapped(fact.label, QUIET, LABEL_MM - 1) if fact.label else []
