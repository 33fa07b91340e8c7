# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of the points that are not as they were, old coordinate beside new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mineaction_plugin.core.order.changes import PointChange, PointFate
from mineaction_plugin.core.order.order import Frame, Order
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import North
from mineaction_plugin.layouts.drawing import (
    BLACK,
    RULE,
    Align,
    Line,
    Mark,
    Text,
    Type,
    rule,
    text_width_mm,
)
from mineaction_plugin.layouts.order_text import (
    bearing_text,
    format_word,
    north_short,
    rounded,
    written,
)
from mineaction_plugin.layouts.page import CONTENT_MM, LEFT, SMALL, SMALL_BOLD
from mineaction_plugin.symbology.words import point_kind_word
from mineaction_plugin.translation import tr

HEADER_MM = 9.4
ROW_MM = 5.2
WIDTHS_MM = (17.0, 23.0, 52.0, 52.0, 19.0, 27.0)
SIDES = (*(Align.LEFT,) * 4, Align.NUMERAL, Align.NUMERAL)


@dataclass(frozen=True)
class Row:
    """One line: label, what became of it, was, is, distance, bearing."""

    cells: tuple[str, ...]


def rows_of(order: Order, changes: Sequence[PointChange]) -> list[Row]:
    """The rows; a place that there is not is a dash."""
    return [Row(_cells(order, change)) for change in changes]


def _cells(order: Order, change: PointChange) -> tuple[str, ...]:
    fate = {
        PointFate.MOVED: tr("moved"),
        PointFate.ADDED: tr("new"),
        PointFate.REMOVED: tr("removed"),
        PointFate.REDESCRIBED: tr("named anew"),
    }[change.fate]
    if change.fate is PointFate.REDESCRIBED:
        was, now = _words(change.before), _words(change.now)
        return (change.label, fate, was, now, "", "")
    moved = change.fate is PointFate.MOVED
    bearing = paper_bearing_of(order.frame, change.bearing_true_deg)
    return (
        change.label,
        fate,
        _place(order, change.before),
        _place(order, change.now),
        f"{change.distance_m:,.2f}" if moved else "",
        bearing_text(bearing) if moved else "",
    )


def _words(point: BoundaryPoint | None) -> str:
    if point is None:
        return "–"
    return f"{point_kind_word(str(point.kind))} {point.description}".strip()


def _place(order: Order, point: BoundaryPoint | None) -> str:
    return written(replace(order, points=(point,)))[0] if point else "–"


def paper_bearing_of(frame: Frame, bearing_true_deg: float) -> float:
    """A true bearing at the task from the paper's north, to the paper's step.

    grid = true − convergence, magnetic = true − declination (reference/domain.md §4.3).
    """
    off = {
        str(North.TRUE): 0.0,
        str(North.GRID): frame.convergence_deg,
        str(North.MAGNETIC): frame.declination_deg,
    }[frame.field_north]
    return rounded(bearing_true_deg - off, frame.bearing_step_deg)


def rows_in(height: float) -> int:
    """How many rows there is room for, below the heading."""
    return max(0, int((height - HEADER_MM + 0.01) / ROW_MM))


def height_of(count: int) -> float:
    """The height of a table of so many rows, in mm."""
    return HEADER_MM + count * ROW_MM


def table_marks(order: Order, rows: Sequence[Row], top: float) -> list[Mark]:
    """The heading and the rows, below `top`."""
    marks = _header(order, top)
    y = top + HEADER_MM
    for number, row in enumerate(rows, 1):
        x = LEFT
        for i, (cell, width, side) in enumerate(zip(row.cells, WIDTHS_MM, SIDES, strict=True)):
            kind = _fitting(cell, SMALL_BOLD if i == 0 else SMALL, width - 2)
            marks.append(Text(cell, x + 1, y, width - 2, ROW_MM, kind, side, middle=True))
            x += width
        y += ROW_MM
        strong = number % 5 == 0
        line, colour = (0.4, BLACK) if strong else (0.1, RULE)
        marks.append(rule(LEFT, y, CONTENT_MM, line=line, colour=colour))
    return marks


def _header(order: Order, top: float) -> list[Mark]:
    foot = top + HEADER_MM
    shade = ((LEFT, top), (LEFT + CONTENT_MM, top), (LEFT + CONTENT_MM, foot), (LEFT, foot))
    marks: list[Mark] = [Line(shade, width=0.0, fill="#E4E4E4")]
    words = format_word(order.frame)
    headings = (
        tr("Point"),
        tr("Change"),
        tr("Was at ({format})").format(format=words),
        tr("Is at ({format})").format(format=words),
        tr("Moved by, m"),
        tr("Towards, {north}").format(north=north_short(order.frame)),
    )
    x = LEFT
    for text, width, side in zip(headings, WIDTHS_MM, SIDES, strict=True):
        longest = max(text.split(), key=len)
        kind = _fitting(longest, SMALL_BOLD, width - 2)
        marks.append(Text(text, x + 1, top, width - 2, HEADER_MM, kind, side, middle=True))
        x += width
    marks.append(rule(LEFT, foot, CONTENT_MM, line=0.4, colour=BLACK))
    return marks


def _fitting(text: str, kind: Type, width: float) -> Type:
    """The type, smaller where a text is too wide: a coordinate is never cut."""
    wide = max(text_width_mm(text, kind), 1.0)
    return replace(kind, size_pt=kind.size_pt * min(1.0, width / wide))
