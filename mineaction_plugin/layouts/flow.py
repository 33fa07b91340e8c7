# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks that flow from page to page: a heading at the side and rows beside it, nothing cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from mineaction_plugin.layouts.drawing import BLACK, Mark, Text, Type, rule, wrapped
from mineaction_plugin.layouts.page import BODY_BOLD, CONTENT_MM, LEFT, PAD, QUIET, RIGHT

HEADING_MM = 34.0
ROWS_LEFT = LEFT + HEADING_MM
ROWS_MM = RIGHT - PAD - ROWS_LEFT
ABOVE_MM, BELOW_MM = 1.2, 1.4
HAND_MM = 10.0
"""Height of a line to fill by hand, with cold fingers."""


@dataclass(frozen=True)
class Row:
    """What stands side by side at one height; `draw` is given its top edge in mm."""

    height: float
    draw: Callable[[float], Sequence[Mark]]


@dataclass(frozen=True)
class Block:
    """Rows under one heading: together on a page where they fit on one."""

    title: str
    rows: tuple[Row, ...]
    top_rule: bool = True

    def height(self) -> float:
        """Its height in mm."""
        title_mm = len(self._title_lines()) * BODY_BOLD.line_mm
        return max(sum(row.height for row in self.rows), title_mm) + ABOVE_MM + BELOW_MM

    def marks(self, top: float) -> list[Mark]:
        """Everything of it, from this top edge on."""
        marks: list[Mark] = []
        if self.top_rule:
            marks.append(rule(LEFT, top, CONTENT_MM, line=0.3, colour=BLACK))
        for number, line in enumerate(self._title_lines()):
            y = top + ABOVE_MM + number * BODY_BOLD.line_mm
            marks.append(Text(line, LEFT + PAD, y, HEADING_MM - PAD, BODY_BOLD.line_mm, BODY_BOLD))
        y = top + ABOVE_MM
        for row in self.rows:
            marks += row.draw(y)
            y += row.height
        return marks

    def _title_lines(self) -> list[str]:
        return wrapped(self.title, BODY_BOLD, HEADING_MM - 2 * PAD) if self.title else []


Placed = tuple[float, Block]


def paginated(blocks: Sequence[Block], top: float, bottom: float) -> list[list[Placed]]:
    """The blocks on pages, each with its top edge; one longer than a page goes on on the next."""
    pages: list[list[Placed]] = [[]]
    y = top
    waiting = list(blocks)
    while waiting:
        block = waiting.pop(0)
        if y + block.height() <= bottom:
            pages[-1].append((y, block))
            y += block.height()
            continue
        first, rest = _split(block, bottom - y) if block.height() > bottom - top else (None, block)
        if first is not None:
            pages[-1].append((y, first))
        elif not pages[-1]:
            # A row higher than a page: printed as far as the page goes, rather than never.
            pages[-1].append((y, replace(block, rows=block.rows[:1])))
            rest = replace(block, rows=block.rows[1:])
        if rest.rows:
            waiting.insert(0, rest)
            pages.append([])
            y = top
    return [
        [(y, replace(b, top_rule=b.top_rule and i > 0)) for i, (y, b) in enumerate(page)]
        for page in pages
    ]


def _split(block: Block, room: float) -> tuple[Block | None, Block]:
    """As many rows as fit, and the rest."""
    taken = 0
    while taken < len(block.rows):
        if replace(block, rows=block.rows[: taken + 1]).height() > room:
            break
        taken += 1
    if taken == 0:
        return None, block
    return replace(block, rows=block.rows[:taken]), replace(block, rows=block.rows[taken:])


def marks_of(placed: Sequence[Placed]) -> list[Mark]:
    """The marks of one page."""
    return [mark for top, block in placed for mark in block.marks(top)]


def text_rows(
    text: str, kind: Type, *, left: float = ROWS_LEFT, width: float = ROWS_MM
) -> list[Row]:
    """A text as rows, one a line; none where it is empty."""
    if not text.strip():
        return []

    def drawn(line: str, y: float) -> list[Mark]:
        return [Text(line, left, y, width, kind.line_mm, kind)]

    lines = wrapped(text.strip(), kind, width)
    return [Row(kind.line_mm, partial(drawn, line)) for line in lines]


def hand_row(label: str, *, left: float = ROWS_LEFT, width: float = ROWS_MM) -> Row:
    """A line to fill by hand, its label above the line's beginning."""

    def draw(y: float) -> list[Mark]:
        return [
            Text(label, left, y, width, QUIET.line_mm, QUIET),
            rule(left, y + HAND_MM - 0.8, width, line=0.25, colour=BLACK),
        ]

    return Row(HAND_MM, draw)


def gap_row(height: float) -> Row:
    """Air."""
    return Row(height, lambda _y: [])
