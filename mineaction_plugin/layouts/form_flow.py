# SPDX-License-Identifier: GPL-3.0-or-later
"""The flow of a form: questions at the left, answers at the right, on as many pages as it takes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from mineaction_plugin.layouts.drawing import BLACK, Mark, Text, Type, rule, wrapped
from mineaction_plugin.layouts.form_facts import Section
from mineaction_plugin.layouts.form_lines import Fact
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
class Setting:
    """How a form is set."""

    most_lines: int
    """How many lines a text may take before the rest is printed later."""
    text_page: int
    """The page on which the rest is printed."""
    body: Type = BODY


@dataclass(frozen=True)
class Room:
    """Where the flow may go: it starts lower on its first page."""

    first_top: float
    top: float
    bottom: float


def flow(
    sections: Sequence[Section],
    room: Room,
    setting: Setting,
    block: Callable[[Section], Strip | None],
) -> Flowed:
    """Set the sections.

    Args:
        sections: those with facts, in their order.
        room: from where to where on the first and on every further page.
        setting: how they are set.
        block: a section that is no question with answers but a strip of its own.
    """
    flowed = Flowed(end=room.first_top)
    for section in sections:
        whole = block(section)
        if whole:
            _add_block(flowed, whole, room)
            continue
        strips, more = _strips(section, setting)
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


def paragraphs(text: str, kind: Type, width: float) -> list[str]:
    """The lines of a text, each paragraph in its own script's direction; none of an empty text."""
    parts = text.strip().splitlines() if text.strip() else []
    return [line for part in parts for line in wrapped(part, kind, width)]


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


def _strips(section: Section, setting: Setting) -> tuple[list[Strip], list[Overflow]]:
    """The strips of a section: a line of a long text each, so that it can be torn anywhere."""
    strips: list[Strip] = []
    overflow: list[Overflow] = []
    for row in _rows(section.facts):
        sets = [_fact_lines(fact, len(row), setting) for fact in row]
        overflow += [each for _, more in sets for each in more]
        lines = [each for each, _ in sets]
        if len(row) == 1 and lines[0]:
            strips += _line_strips(row[0], lines[0], setting)
        else:
            strips.append(_row_strip(row, lines, setting))
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


def _type(fact: Fact, setting: Setting) -> Type:
    return KEY if fact.key else setting.body


def _fact_lines(fact: Fact, in_row: int, setting: Setting) -> tuple[list[str], list[Overflow]]:
    room = FACTS_MM / in_row - (LABEL_MM if fact.label else 0.0) - PAD
    kind = _type(fact, setting)
    lines = paragraphs(fact.value, kind, room)
    limit = min(setting.most_lines, fact.most_lines or setting.most_lines)
    if len(lines) <= limit:
        return lines, []
    last = cut(lines[limit - 1], kind, room, setting.text_page)
    return [*lines[: limit - 1], last], [Overflow(fact.label, fact.value)]


def _line_strips(fact: Fact, lines: Sequence[str], setting: Setting) -> list[Strip]:
    """The first strip has the label beside as many lines as the label takes."""
    kind = _type(fact, setting)
    label = _label_lines(fact)
    together = max(1, math.ceil(len(label) * QUIET.line_mm / kind.line_mm - 0.05))
    first, rest = list(lines[:together]), lines[together:]
    height = max(len(first) * kind.line_mm, len(label) * QUIET.line_mm)
    left = LEFT + QUESTION_MM + (LABEL_MM if fact.label else 0.0)
    width = RIGHT - PAD - left

    def line_at(line: str) -> Callable[[float], list[Mark]]:
        return lambda y: lines_marks([line], left, y, width, kind)

    def first_at(y: float) -> list[Mark]:
        return _fact_marks(fact, first, (LEFT + QUESTION_MM, y), FACTS_MM - PAD, kind)

    strips = [Strip(height, first_at), *(Strip(kind.line_mm, line_at(line)) for line in rest)]
    last = strips[-1]
    return [*strips[:-1], Strip(last.height + GAP_MM, last.marks)]


def _row_strip(row: Sequence[Fact], lines: Sequence[Sequence[str]], setting: Setting) -> Strip:
    """One strip of one or two facts side by side, empty ones as lines to write on."""
    height = max(
        max(
            len(each) * _type(fact, setting).line_mm,
            len(_label_lines(fact)) * QUIET.line_mm,
            0.0 if each else BY_HAND_MM,
        )
        for fact, each in zip(row, lines, strict=True)
    )
    width = FACTS_MM / len(row) - PAD

    def marks(y: float) -> list[Mark]:
        made: list[Mark] = []
        for number, (fact, each) in enumerate(zip(row, lines, strict=True)):
            at = (LEFT + QUESTION_MM + number * FACTS_MM / 2, y)
            kind = _type(fact, setting)
            made += _fact_marks(fact, each, at, width, kind) if each else _by_hand(fact, at, width)
        return made

    return Strip(height + GAP_MM, marks)


def _fact_marks(
    fact: Fact, lines: Sequence[str], at: tuple[float, float], width: float, kind: Type
) -> list[Mark]:
    """The label and the lines beside it, from a place on."""
    x, y = at
    if not fact.label:
        return lines_marks(lines, x, y, width, kind)
    lift = (kind.line_mm - QUIET.line_mm) * 0.75
    return [
        *lines_marks(_label_lines(fact), x, y + lift, LABEL_MM, QUIET),
        *lines_marks(lines, x + LABEL_MM, y, width - LABEL_MM, kind),
    ]


def _by_hand(fact: Fact, at: tuple[float, float], width: float) -> list[Mark]:
    """The label, and a line to write on."""
    x, y = at
    label = _label_lines(fact)
    top = y + max(0.0, BY_HAND_MM - 1.4 - len(label) * QUIET.line_mm)
    return [
        *lines_marks(label, x, top, LABEL_MM, QUIET),
        rule(x + LABEL_MM, y + BY_HAND_MM - 1.0, width - LABEL_MM, colour=BLACK),
    ]


def _label_lines(fact: Fact) -> list[str]:
    return wrapped(fact.label, QUIET, LABEL_MM - 1) if fact.label else []
