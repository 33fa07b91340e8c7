# SPDX-License-Identifier: GPL-3.0-or-later
"""How a map page is laid out: the map, and below or beside it what one needs to read it.

On upright paper the strip lies below the map; on paper that lies on its side a panel stands beside
it, so that the map keeps its height.
"""

from __future__ import annotations

from dataclasses import dataclass

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.backgrounds import Credit
from mineaction_plugin.layouts.drawing import Mark, Text, Type, wrapped
from mineaction_plugin.layouts.map_frame import Box
from mineaction_plugin.layouts.map_grid import MapGrid
from mineaction_plugin.layouts.map_parts import (
    GPS_BOX_MM,
    GRID_LABEL_MM,
    gps_box,
    legend,
    over_map,
    scale_bar,
)
from mineaction_plugin.layouts.norths import differ, norths_marks, norths_words
from mineaction_plugin.layouts.order_text import as_of_words
from mineaction_plugin.layouts.paper import Paper
from mineaction_plugin.translation import tr

SMALL = Type(9.0)
STRIP_MM = 50.5
"""The least height of the strip: the legend needs it."""
PANEL_MM = 92.0
GPS_MM = 84.0
SCALE_MM = 98.0
NORTHS_MM = 27.0
SCALE_BAR_MM = 11.0
GAP_MM = 2.2
WORDS_SHARE = 0.463
"""Of the strip's width; the rest is the legend's."""


@dataclass(frozen=True)
class MapSheet:
    """The places of a map page."""

    paper: Paper
    strip_mm: float = STRIP_MM

    @property
    def has_panel(self) -> bool:
        """Whether the words stand beside the map."""
        return self.paper.width_mm > self.paper.height_mm

    @property
    def map_box(self) -> Box:
        """The map's own place, inside its grid labels."""
        paper, edge = self.paper, GRID_LABEL_MM + 0.6
        width = paper.content_mm - 2 * edge - (PANEL_MM if self.has_panel else 0.0)
        height = paper.body_bottom - paper.body_top - 2 * GRID_LABEL_MM
        if not self.has_panel:
            height -= self.strip_mm
        return Box(paper.left + edge, paper.body_top + GRID_LABEL_MM - 1.0, width, height)

    @property
    def words_mm(self) -> float:
        """The width of the words about norths and grid, where arrows stand beside them."""
        column = GPS_MM if self.has_panel else self.paper.content_mm * WORDS_SHARE - 2.0
        return column - NORTHS_MM

    def fitted(self, lines: int) -> MapSheet:
        """The sheet whose strip holds so many lines of words."""
        needed = lines * SMALL.line_mm + GPS_BOX_MM + GAP_MM + 2.4
        return MapSheet(self.paper, max(STRIP_MM, needed))


def sheet_words(order: Order, grid: MapGrid, sheet: MapSheet, credit: Credit) -> list[str]:
    """The lines about norths, grid and background, as wide as they are printed."""
    width = sheet.words_mm + (0.0 if differ(order.frame) else NORTHS_MM)
    said = [*norths_words(order.frame), *grid.words(), *credit_words(credit)]
    return [line for words in said for line in wrapped(words, SMALL, width)]


def credit_words(credit: Credit) -> list[str]:
    """Where the background comes from, and of which day it is; nothing where there is none."""
    if not credit.name and not credit.attribution:
        return []
    parts = [part for part in (credit.name, credit.attribution) if part]
    day = as_of_words(credit.as_of)
    return [tr("Background: {source} ({day}).").format(source=", ".join(parts), day=day)]


def sheet_marks(order: Order, grid: MapGrid, sheet: MapSheet, credit: Credit) -> list[Mark]:
    """Everything of a map page but the map and what lies on it."""
    lines = sheet_words(order, grid, sheet, credit)
    return (_panel if sheet.has_panel else _strip)(order, grid, sheet, lines)


def _strip(order: Order, grid: MapGrid, sheet: MapSheet, lines: list[str]) -> list[Mark]:
    paper, place = sheet.paper, sheet.map_box
    top = place.y + place.height + GRID_LABEL_MM + 1.2
    marks = gps_box(order, paper.left + 1.5, top, GPS_MM)
    bar_x, bar_mm = paper.left + GPS_MM + 6.0, SCALE_MM
    marks += over_map(scale_bar(grid.frame, bar_x, top, bar_mm), Box(bar_x, top, bar_mm, 10.0))
    top += GPS_BOX_MM + GAP_MM
    marks += _norths_and_words(order, lines, paper.left + 2.0, top)
    left = paper.left + paper.content_mm * WORDS_SHARE + 3.0
    return marks + legend(order, left, top, paper.right - left, paper.body_bottom - top)


def _panel(order: Order, grid: MapGrid, sheet: MapSheet, lines: list[str]) -> list[Mark]:
    paper, left = sheet.paper, sheet.paper.right - PANEL_MM + 4.0
    top = paper.body_top + 1.0
    marks = gps_box(order, left, top, GPS_MM)
    top += GPS_BOX_MM + GAP_MM
    bar = Box(left, top, GPS_MM, SCALE_BAR_MM)
    marks += over_map(scale_bar(grid.frame, left, top, GPS_MM), bar)
    top += SCALE_BAR_MM + GAP_MM
    marks += _norths_and_words(order, lines, left, top)
    arrows_mm = 31.0 if differ(order.frame) else 0.0
    top += max(len(lines) * SMALL.line_mm, arrows_mm) + GAP_MM
    return marks + legend(order, left, top, GPS_MM, paper.body_bottom - top)


def _norths_and_words(order: Order, lines: list[str], left: float, top: float) -> list[Mark]:
    marks: list[Mark] = []
    if differ(order.frame):
        arrows = Box(left - 1.0, top - 1.5, NORTHS_MM, 30.0)
        marks += over_map(norths_marks(order.frame, arrows.x, arrows.y, NORTHS_MM), arrows)
        left += NORTHS_MM
    return marks + [
        Text(line, left, top + number * SMALL.line_mm, 100.0, SMALL.line_mm, SMALL)
        for number, line in enumerate(lines)
    ]
