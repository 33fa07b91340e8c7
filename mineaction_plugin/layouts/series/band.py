# SPDX-License-Identifier: GPL-3.0-or-later
"""The two bands of a sheet that is no order: a loose page says what it is and where it belongs."""

from __future__ import annotations

from mineaction_plugin.core.order.order import Frame
from mineaction_plugin.layouts.drawing import Align, Mark, Text, Type, box, rule, wrapped
from mineaction_plugin.layouts.map_frame import Box
from mineaction_plugin.layouts.page import BODY, KEY, PAD, SMALL, SMALL_BOLD
from mineaction_plugin.layouts.paper import HEAD_MM, Paper
from mineaction_plugin.layouts.series.facts import (
    SeriesFacts,
    foot_facts,
    foot_layers,
    foot_statements,
)
from mineaction_plugin.layouts.series.words import one_line
from mineaction_plugin.translation import tr

HANDLING_MM = 40.0
NAME_MM = 44.0
NAME = Type(16.0, bold=True)


def band_marks(
    facts: SeriesFacts, frame: Frame, what: str, name: str, place: tuple[int, int]
) -> list[Mark]:
    """Head, foot and frame of a page.

    Args:
        facts: of the whole printing.
        frame: of this page.
        what: "Map sheet", "Index of sheets".
        name: the sheet's own, "B3"; empty for none.
        place: the page's number, and the count of pages.
    """
    paper = facts.paper
    outline = box(paper.left, paper.top, paper.content_mm, paper.bottom - paper.top, line=0.1)
    return [*_head(facts, what, name, place), *_foot(facts, frame), outline]


def name_box(paper: Paper) -> Box:
    """Where the name of a sheet and its page number stand: a click there leads to the index."""
    return Box(paper.right - PAD - NAME_MM, paper.top, NAME_MM, HEAD_MM)


def _head(facts: SeriesFacts, what: str, name: str, place: tuple[int, int]) -> list[Mark]:
    paper = facts.paper
    top = paper.top + 1.2
    marking = paper.right - NAME_MM - HANDLING_MM - 2.0
    room = marking - paper.left - 4.0
    right = paper.right - PAD - NAME_MM
    page = tr("Page {number} of {count}").format(number=place[0], count=place[1])
    title = one_line(facts.title, BODY, room)
    handling = one_line(facts.profile.programme.handling, SMALL_BOLD, HANDLING_MM - 2)
    marks: list[Mark] = [
        Text(what, paper.left + PAD, top, room, 6, KEY),
        Text(title, paper.left + PAD, top + 6.2, room, 5, BODY),
        Text(name, right, top - 0.6, NAME_MM, 7.5, NAME, Align.RIGHT),
        Text(page, right, top + 7.2, NAME_MM, 5, BODY, Align.RIGHT),
        rule(paper.left, paper.top + HEAD_MM, paper.content_mm, line=0.4, colour="#000000"),
    ]
    if handling:
        marks += [
            box(marking, top + 2.2, HANDLING_MM, 6.6, line=0.4),
            Text(
                handling,
                marking,
                top + 2.2,
                HANDLING_MM,
                6.6,
                SMALL_BOLD,
                Align.CENTRE,
                middle=True,
            ),
        ]
    return marks


def _foot(facts: SeriesFacts, frame: Frame) -> list[Mark]:
    paper = facts.paper
    y = paper.bottom - paper.foot_mm
    marks: list[Mark] = [rule(paper.left, y, paper.content_mm, line=0.4, colour="#000000")]
    y += 0.8
    for line in foot_lines(facts, frame):
        marks.append(Text(line, paper.left + PAD, y, paper.content_mm - 2 * PAD, 4, SMALL))
        y += SMALL.line_mm
    return marks


def foot_lines(facts: SeriesFacts, frame: Frame) -> list[str]:
    """The lines of the foot; layers that have no room are counted, nothing else is ever cut."""
    paper = facts.paper
    width = paper.content_mm - 2 * PAD
    first = wrapped(foot_facts(facts, frame), SMALL, width)
    last = wrapped(foot_statements(facts), SMALL, width)
    room = max(1, paper.foot_lines - len(first) - len(last))
    for most in range(len(facts.layers), -1, -1):
        layers = wrapped(foot_layers(facts, most), SMALL, width)
        if len(layers) <= room:
            break
    return [*first, *layers[:room], *last]
