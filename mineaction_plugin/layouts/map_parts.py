# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on and around a map: grid labels, scale bar, legend, the set-GPS box."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsSymbol

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.profile import Look
from mineaction_plugin.layouts.drawing import (
    Align,
    Fixed,
    Mark,
    Swatch,
    Text,
    Type,
    box,
    text_width_mm,
    wrapped,
)
from mineaction_plugin.layouts.map_frame import GRID_STEPS, Box, MapFrame, round_up
from mineaction_plugin.layouts.order_text import set_gps
from mineaction_plugin.layouts.worksite_list import needed_first
from mineaction_plugin.symbology import hazard_style, task_style, worksite_style
from mineaction_plugin.symbology.fills import fill_symbol, outline_symbol
from mineaction_plugin.symbology.theme import Theme, fill_look, outline_look
from mineaction_plugin.symbology.words import land_class_legend, status_word, worksite_word
from mineaction_plugin.translation import tr

SMALL = Type(9.0)
SMALL_BOLD = Type(9.0, bold=True)
KEY = Type(12.0, bold=True)
GRID_LABEL_MM = 4.2
GPS_BOX_MM = 8.0
ROW_MM = 4.6
PIECES = 4
SWATCH_MM = 9.0


def over_map(marks: Sequence[Mark], place: Box) -> list[Mark]:
    """Marks that lie on a map or at its edges: they keep their sides, the map moves as a whole."""
    span = (place.x, place.width)
    return [mark if isinstance(mark, Fixed) else Fixed(mark, span) for mark in marks]


def scale_bar(frame: MapFrame, x: float, y: float, width: float) -> list[Mark]:
    """The scale, and beside it a bar of round metres in four pieces; 10 mm high."""
    text = tr("Scale 1:{scale}").format(scale=f"{frame.scale:,.0f}")
    text_mm = text_width_mm(text, KEY) + 4.0
    step_m = round_up((width - text_mm - 12.0) / 4 * 0.45 * frame.scale / 1000, GRID_STEPS)
    piece = step_m * 1000 / frame.scale
    left = x + text_mm
    marks: list[Mark] = [Text(text, x, y, text_mm, 6, KEY, middle=True)]
    fills = ("#000000", "#FFFFFF") * (PIECES // 2)
    marks += [
        box(left + number * piece, y + 2.0, piece, 1.8, line=0.25, fill=fill)
        for number, fill in enumerate(fills)
    ]
    free = left - 10.0
    for number in (0, PIECES, PIECES // 2):
        label = f"{step_m * number:,.0f}" + (" m" if number == PIECES else "")
        half, at = text_width_mm(label, SMALL) / 2 + 0.8, left + number * piece
        is_middle = number == PIECES // 2
        if is_middle and at + half > free:
            continue
        marks.append(Text(label, at - 10, y + 4.6, 20, 4, SMALL, Align.CENTRE))
        free = at - half
    return marks


def gps_box(order: Order, x: float, y: float, width: float) -> list[Mark]:
    """The box of every map that says how to set the instrument."""
    words = set_gps(order.frame)
    size = 11.0 if text_width_mm(words, Type(11.0, bold=True)) < width - 3 else 9.0
    return [
        box(x, y, width, GPS_BOX_MM, line=0.6),
        Text(
            words, x + 1, y, width - 2, GPS_BOX_MM, Type(size, bold=True), Align.CENTRE, middle=True
        ),
    ]


def legend(order: Order, x: float, y: float, width: float, height: float) -> list[Mark]:
    """What occurs in the order, and nothing else; what does not fit is counted."""
    rows = _legend_rows(order)
    for columns in (1, 2):
        words_mm = width / columns - SWATCH_MM - 2
        lines = [len(wrapped(word, SMALL, words_mm)) for _, word in rows]
        heights = [max(ROW_MM, count * SMALL.line_mm + 0.6) for count in lines]
        places = _legend_places(heights, height, columns)
        if len(places) == len(rows):
            break
    if len(rows) > len(places):
        rest = tr("and {count} more signs").format(count=len(rows) - len(places) + 1)
        rows = [*rows[: len(places) - 1], (None, rest)]
    marks: list[Mark] = []
    for (symbol, word), high, (column, down) in zip(rows, heights, places, strict=False):
        left, top = x + width / columns * column, y + down
        if symbol is not None:
            marks.append(Swatch(symbol, left + 0.5, top + 0.6, SWATCH_MM, ROW_MM - 1.4))
        marks.append(Text(word, left + SWATCH_MM + 2, top, words_mm, high, SMALL, middle=True))
    return marks


def _legend_places(
    heights: Sequence[float], height: float, columns: int
) -> list[tuple[int, float]]:
    """Column and top edge of each row that has room; one at least."""
    places: list[tuple[int, float]] = []
    column, down = 0, 0.0
    for high in heights:
        if down + high > height and down > 0.0:
            column, down = column + 1, 0.0
        if column == columns:
            break
        places.append((column, down))
        down += high
    return places


def _legend_rows(order: Order) -> list[tuple[QgsSymbol | None, str]]:
    palette = order.palette
    rows: list[tuple[QgsSymbol | None, str]] = [
        (task_style.boundary_symbol(palette), tr("Task boundary"))
    ]
    classes = {_code(hazard.land_class, palette.land_class) for hazard in order.hazards}
    for code in [code for code in palette.land_class if code in classes]:
        look = fill_look(code, palette.land_class[code], Theme.PRINT)
        rows.append((fill_symbol(look), land_class_legend(code)))
    statuses = {_code(hazard.status, palette.status) for hazard in order.hazards}
    for code in [code for code in palette.status if code in statuses]:
        look = outline_look(code, palette.status[code], Theme.PRINT)
        word = tr("Hazard {status}").format(status=status_word(code))
        rows.append((outline_symbol(look, look.width_mm), word))
    for kind, is_point in dict.fromkeys(
        (str(feature.kind), feature.geometry.geom_type.endswith("Point"))
        for feature in needed_first(order.worksite)
    ):
        make = worksite_style.point_symbol if is_point else worksite_style.line_symbol
        rows.append((make(kind), worksite_word(kind)))
    return rows


def _code(code: object, looks: Mapping[str, Look]) -> str:
    return str(code) if str(code) in looks else hazard_style.UNKNOWN
