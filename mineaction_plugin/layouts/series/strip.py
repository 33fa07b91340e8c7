# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands below the map of a sheet: instrument, scale, norths, grid, legend."""

from __future__ import annotations

from collections.abc import Sequence

from mineaction_plugin.core.order.order import Frame
from mineaction_plugin.layouts.drawing import Align, Mark, Text, Type, box, text_width_mm, wrapped
from mineaction_plugin.layouts.map_frame import Box, MapFrame
from mineaction_plugin.layouts.map_grid import MapGrid
from mineaction_plugin.layouts.map_parts import GPS_BOX_MM, GRID_LABEL_MM, over_map, scale_bar
from mineaction_plugin.layouts.norths import differ, norths_marks, norths_words
from mineaction_plugin.layouts.order_text import set_gps
from mineaction_plugin.layouts.page import SMALL
from mineaction_plugin.layouts.paper import Paper
from mineaction_plugin.layouts.series.facts import SeriesFacts
from mineaction_plugin.layouts.series.legend import legend_marks, legend_rows
from mineaction_plugin.layouts.turned_frame import TurnedFrame
from mineaction_plugin.translation import tr

STRIP_MM = 44.0
GPS_MM = 84.0
NORTHS_MM = 27.0
WORDS_END_MM = 88.0
BAR_MM = 130.0


def map_box(paper: Paper) -> Box:
    """Where the map of a sheet stands: all that the bands, the strip and the labels leave."""
    return Box(
        paper.left + GRID_LABEL_MM + 0.6,
        paper.body_top + GRID_LABEL_MM - 1.0,
        paper.content_mm - 2 * GRID_LABEL_MM - 1.2,
        paper.body_bottom - STRIP_MM - paper.body_top - 2 * GRID_LABEL_MM,
    )


def frame_about(
    place: Box, scale: float, middle_m: tuple[float, float], turned_deg: float = 0.0
) -> MapFrame:
    """The frame of a sheet about a place of the plane; the ground turned clockwise by an angle."""
    west = middle_m[0] - place.width * scale / 2000.0
    north = middle_m[1] + place.height * scale / 2000.0
    if not turned_deg:
        return MapFrame(place, scale, west, north)
    return TurnedFrame(place, scale, west, north, turned_deg=turned_deg, about=middle_m)


def strip_marks(facts: SeriesFacts, frame: Frame, on_map: MapFrame, grid: MapGrid) -> list[Mark]:
    """The strip between the map and the foot."""
    paper = facts.paper
    left, top = paper.left, on_map.box.y + on_map.box.height + GRID_LABEL_MM + 1.2
    marks = _gps_box(frame, left + 1.5, top, GPS_MM)
    bar = Box(left + GPS_MM + 6, top, min(paper.content_mm - GPS_MM - 8, BAR_MM), 10.0)
    marks += over_map(scale_bar(on_map, bar.x, bar.y, bar.width), bar)
    top += GPS_BOX_MM + 2.2
    words_left = left + 2
    if differ(frame) or facts.turned_deg:
        arrows = Box(left + 1, top - 1.5, NORTHS_MM, 0.0)
        drawn = norths_marks(frame, arrows.x, arrows.y, NORTHS_MM, facts.turned_deg)
        marks += over_map(drawn, arrows)  # a mirrored north would lead the wrong way
        words_left += NORTHS_MM + 2.0
    said = norths_words(frame)
    if facts.turned_deg:
        said = [_turned_words(facts.turned_deg), *said[1:]]
    marks += _lines(said, words_left, top, left + WORDS_END_MM - words_left)[0]
    right = left + WORDS_END_MM + 3
    room = paper.right - 2 - right
    words, top = _lines([*grid.words(), *grid.border_words()], right, top, room)
    rows = legend_rows(facts.map_layers())
    return [*marks, *words, *legend_marks(rows, right, top + 1, room, paper.body_bottom - top - 1)]


def _turned_words(turned_deg: float) -> str:
    """On a turned sheet nobody may take up for north."""
    side = tr("right") if turned_deg > 0 else tr("left")
    return tr("This sheet is turned: grid north lies {angle}° {side} of up.").format(
        angle=f"{abs(turned_deg):g}", side=side
    )


def _lines(said: Sequence[str], x: float, y: float, width: float) -> tuple[list[Mark], float]:
    """The sentences wrapped to a width, and where the next line would stand."""
    marks: list[Mark] = []
    for words in said:
        for line in wrapped(words, SMALL, width):
            marks.append(Text(line, x, y, width + 1, 4, SMALL))
            y += SMALL.line_mm
    return marks, y


def _gps_box(frame: Frame, x: float, y: float, width: float) -> list[Mark]:
    words = set_gps(frame)
    size = 11.0 if text_width_mm(words, Type(11.0, bold=True)) < width - 3 else 9.0
    kind = Type(size, bold=True)
    return [
        box(x, y, width, GPS_BOX_MM, line=0.6),
        Text(words, x + 1, y, width - 2, GPS_BOX_MM, kind, Align.CENTRE, middle=True),
    ]
