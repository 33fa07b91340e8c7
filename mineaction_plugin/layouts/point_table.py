# SPDX-License-Identifier: GPL-3.0-or-later
"""The boundary-point table: the part of the order that is read over the radio and walked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes
from mineaction_plugin.core.terms.model import BoundaryPoint, Leg
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
    wrapped,
)
from mineaction_plugin.layouts.order_text import (
    bearing_text,
    capital,
    declination_words,
    format_word,
    grid_word,
    metres,
    north_short,
    north_word,
    paper_bearing,
    written,
    written_beside,
)
from mineaction_plugin.layouts.page import (
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    LEFT,
    PAD,
    SMALL,
    SMALL_BOLD,
    Page,
    notes_by_hand,
)
from mineaction_plugin.symbology.words import point_kind_word
from mineaction_plugin.translation import tr

HEADER_MM = 9.4
STRONG_EVERY = 5
LEGEND_GAP_MM = 2.0


@dataclass(frozen=True)
class Look:
    """How large the rows are: a short table is printed large, for wet glasses and thumbs."""

    row_mm: float
    plain: Type
    bold: Type

    def rows_in(self, room_mm: float) -> int:
        """How many rows a page with this room holds."""
        return int(room_mm / self.row_mm)


DENSE = Look(4.7, Type(9.0), Type(9.0, bold=True))
LARGE = Look(7.4, Type(10.5), Type(10.5, bold=True))


@dataclass(frozen=True)
class Row:
    """One line of the table: a ring's heading or a point."""

    cells: tuple[str, ...]
    heading: bool = False
    number: int = 0
    """Counts within its ring from 1; each fifth has the stronger rule."""


@dataclass(frozen=True)
class Column:
    """A column's heading, width in mm and side."""

    heading: str
    width: float
    align: Align = Align.LEFT


def columns(order: Order) -> tuple[Column, ...]:
    """The columns; their headings name the format, the grid and the north."""
    frame = order.frame
    is_grid_first = frame.coordinate_format.lower() == "utm"
    beside = (
        tr("decimal degrees") if is_grid_first else tr("{grid}, m").format(grid=grid_word(frame))
    )
    widths = (
        (16, 42, 42, 14, 16, 26, 16, 18)
        if frame.coordinate_format == "mgrs"
        else (15, 52, 43, 13, 14, 24, 14, 15)
    )
    headings = (
        (tr("Point"), Align.LEFT),
        (format_word(frame), Align.LEFT),
        (beside, Align.LEFT),
        (tr("Check"), Align.CENTRE),
        (tr("to"), Align.LEFT),
        (tr("Bearing {north}").format(north=north_short(frame)), Align.NUMERAL),
        (tr("Back"), Align.NUMERAL),
        (tr("Dist. m"), Align.NUMERAL),
    )
    return tuple(
        Column(text, float(width), align)
        for (text, align), width in zip(headings, widths, strict=True)
    )


def table_pages(order: Order) -> list[Page]:
    """The pages of the table; at least one, even for an order without points."""
    rings = rows_of(order)
    room_mm = BODY_BOTTOM - BODY_TOP - _legend_mm(order) - HEADER_MM
    is_short = sum(map(len, rings)) <= LARGE.rows_in(room_mm)
    look = LARGE if is_short and order.frame.coordinate_format == "mgrs" else DENSE
    chunks = paginated(rings, look.rows_in(room_mm))
    return [Page(tr("Boundary points"), partial(_page_marks, order, rows, look)) for rows in chunks]


def rows_of(order: Order) -> list[list[Row]]:
    """The rows, ring by ring; what leads to the boundary (ring 0) comes first."""
    legs = {(leg.ring_no, leg.from_label): leg for leg in order.legs}
    texts = zip(
        order.points, written(order), written_beside(order), check_codes(order), strict=True
    )
    rings: dict[int, list[Row]] = {}
    for point, coordinate, beside, code in texts:
        ring = rings.setdefault(point.ring_no, [])
        leg = legs.get((point.ring_no, point.label))
        ring.append(
            Row(
                (point.label, coordinate, beside, code, *_leg_cells(order, point, leg)),
                number=len(ring) + 1,
            )
        )
    return [[_heading(order, ring_no, rows), *rows] for ring_no, rows in rings.items()]


def _leg_cells(order: Order, point: BoundaryPoint, leg: Leg | None) -> tuple[str, ...]:
    """To, bearing, back bearing, distance; a point without a leg says what it is instead."""
    if leg is None:
        return (f"{point_kind_word(str(point.kind))} {point.description}".strip(),)
    bearing = paper_bearing(order.frame, leg)
    return (
        leg.to_label,
        bearing_text(bearing),
        bearing_text(bearing + 180.0),
        f"{leg.distance_m:,.1f}",
    )


def _heading(order: Order, ring_no: int, rows: Sequence[Row]) -> Row:
    if ring_no == 0:
        return Row((tr("Points that lead to the boundary"),), heading=True)
    length = sum(leg.distance_m for leg in order.legs if leg.ring_no == ring_no)
    text = tr("Ring {number}: {count} points, {length} around").format(
        number=ring_no, count=len(rows), length=metres(length)
    )
    return Row((text,), heading=True)


def paginated(rings: Sequence[Sequence[Row]], room: int) -> list[list[Row]]:
    """Rows by page: a ring that fits on one page is not torn, a heading never stands last."""
    pages: list[list[Row]] = [[]]
    for ring in rings:
        left = room - len(pages[-1])
        fits_whole = len(ring) <= room
        if pages[-1] and (len(ring) > left if fits_whole else left < STRONG_EVERY):
            pages.append([])
        for row in ring:
            if len(pages[-1]) == room:
                pages.append([])
            pages[-1].append(row)
    return pages


def _page_marks(order: Order, rows: Sequence[Row], look: Look) -> list[Mark]:
    marks = _legend(order)
    top = BODY_TOP + _legend_mm(order)
    cols = columns(order)
    marks += _header(cols, top)
    top += HEADER_MM
    for row in rows:
        marks += _row_marks(row, cols, top, look)
        top += look.row_mm
    marks.append(rule(LEFT, top, CONTENT_MM, line=0.4, colour="#000000"))
    return marks + notes_by_hand(top + 3.0, BODY_BOTTOM)


def _legend(order: Order) -> list[Mark]:
    """What the columns mean, on every page of the table."""
    return [
        Text(line, LEFT + PAD, BODY_TOP + i * SMALL.line_mm, CONTENT_MM - 2 * PAD, 4, SMALL)
        for i, line in enumerate(_legend_lines(order))
    ]


def _legend_mm(order: Order) -> float:
    return len(_legend_lines(order)) * SMALL.line_mm + LEGEND_GAP_MM


def _legend_lines(order: Order) -> list[str]:
    frame = order.frame
    text = tr(
        "{datum}. {format}; beside it {grid} in metres. Bearings from {north}, to {step}°, read at "
        "the point; Back is from the next point. {declination}. Distances in metres on the "
        "ellipsoid. Check: read label, coordinate and check over the radio; typed again they give "
        "the same two characters, or something was misheard."
    ).format(
        datum=frame.datum,
        format=format_word(frame),
        grid=grid_word(frame),
        north=north_word(frame),
        step=f"{frame.bearing_step_deg:g}",
        declination=capital(declination_words(frame)),
    )
    return wrapped(text, SMALL, CONTENT_MM - 2 * PAD)


def _header(cols: Sequence[Column], top: float) -> list[Mark]:
    shade = (
        (LEFT, top),
        (LEFT + CONTENT_MM, top),
        (LEFT + CONTENT_MM, top + HEADER_MM),
        (LEFT, top + HEADER_MM),
    )
    marks: list[Mark] = [Line(shade, width=0.0, fill="#E4E4E4")]
    x = LEFT
    for column in cols:
        longest = max(column.heading.split(), key=len)
        marks.append(
            Text(
                column.heading,
                x + 1,
                top,
                column.width - 2,
                HEADER_MM,
                _fitting(longest, SMALL_BOLD, column.width - 2),
                column.align,
                middle=True,
            )
        )
        x += column.width
    marks.append(rule(LEFT, top + HEADER_MM, CONTENT_MM, line=0.4, colour="#000000"))
    return marks


def _row_marks(row: Row, cols: Sequence[Column], top: float, look: Look) -> list[Mark]:
    foot = top + look.row_mm
    if row.heading:
        text = Text(
            row.cells[0], LEFT + 1, top, CONTENT_MM - 2, look.row_mm, look.bold, middle=True
        )
        return [text, rule(LEFT, foot, CONTENT_MM, line=0.3, colour=BLACK)]
    marks: list[Mark] = []
    x = LEFT
    for i, (cell, column) in enumerate(zip(row.cells, cols, strict=False)):
        # A description goes on to the edge, and may go on beyond it; a distance stands there whole.
        is_description = i == len(row.cells) - 1 and column.align is not Align.NUMERAL
        width = (LEFT + CONTENT_MM - x if is_description else column.width) - 2
        kind = look.bold if i == 0 else look.plain
        kind = kind if is_description else _fitting(cell, kind, width)
        words = _one_line(cell, kind, width) if is_description else cell
        marks.append(Text(words, x + 1, top, width, look.row_mm, kind, column.align, middle=True))
        x += column.width
    strong = row.number % STRONG_EVERY == 0
    marks.append(
        rule(LEFT, foot, CONTENT_MM, line=0.4 if strong else 0.1, colour=BLACK if strong else RULE)
    )
    return marks


def _fitting(text: str, kind: Type, width: float) -> Type:
    """The type, smaller where a label is too wide: a label or a coordinate is never cut."""
    return replace(kind, size_pt=kind.size_pt * min(1.0, width / max(text_width_mm(text, kind), 1)))


def _one_line(text: str, kind: Type, width: float) -> str:
    """The text, or its beginning with a visible mark that it goes on."""
    if text_width_mm(text, kind) <= width:
        return text
    return f"{wrapped(text, kind, width - text_width_mm('…', kind))[0]}…"
