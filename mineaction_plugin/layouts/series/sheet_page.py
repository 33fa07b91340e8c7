# SPDX-License-Identifier: GPL-3.0-or-later
"""One sheet of a series: its map, its grid, and the names of the sheets beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import shapely

from mineaction_plugin.core.order.series import Series, Sheet
from mineaction_plugin.layouts.drawing import Align, Mark, Text, Type, box, text_width_mm
from mineaction_plugin.layouts.map_frame import Box, MapFrame, MapOnPage
from mineaction_plugin.layouts.map_grid import MapGrid, map_grid_of
from mineaction_plugin.layouts.map_parts import over_map
from mineaction_plugin.layouts.series.band import band_marks, name_box
from mineaction_plugin.layouts.series.facts import SeriesFacts, frame_at
from mineaction_plugin.layouts.series.strip import map_box, strip_marks
from mineaction_plugin.translation import tr

BESIDE = Type(10.0, bold=True)
BESIDE_MM = 5.4
ARROWS = {"north": "↑", "east": "→", "south": "↓", "west": "←"}


@dataclass(frozen=True)
class Jump:
    """A place on a page that leads to another page: to the sheet of that name, "" the index."""

    box: Box
    to: str
    is_on_map: bool = True
    """It keeps its side on a page that is read from the right."""


@dataclass(frozen=True)
class SeriesPage:
    """A page as it is printed."""

    marks: tuple[Mark, ...]
    on_page: MapOnPage
    jumps: tuple[Jump, ...] = field(default=())
    prints: Callable[[Path], None] | None = None
    """Prints the page by itself (a template does); `marks` are then none."""


@dataclass(frozen=True)
class Beside:
    """What lies on a map and leads to other sheets."""

    marks: tuple[Mark, ...] = ()
    jumps: tuple[Jump, ...] = ()


NOTHING_BESIDE = Beside()


def sheet_page(
    facts: SeriesFacts, series: Series, sheet: Sheet, place: tuple[int, int]
) -> SeriesPage:
    """The page of a sheet.

    Raises:
        MineActionError: the grid has no place here, or no magnetic model covers the day.
    """
    on_map = MapFrame(map_box(facts.paper), facts.scale, sheet.west_m, sheet.north_m)
    beside = _beside(series, sheet, on_map.box)
    back = Jump(name_box(facts.paper), "", is_on_map=False)
    return map_page(facts, on_map, sheet.name, place, replace(beside, jumps=(*beside.jumps, back)))


def map_page(
    facts: SeriesFacts,
    on_map: MapFrame,
    name: str,
    place: tuple[int, int],
    beside: Beside = NOTHING_BESIDE,
) -> SeriesPage:
    """A page with one map that fills it."""
    corners = on_map.corners_m()
    frame = frame_at(facts, *(float(each) for each in corners.mean(axis=0)))
    grid = grid_over(facts, on_map)
    what = facts.heading or tr("Map sheet 1:{scale}").format(scale=f"{on_map.scale:,.0f}")
    marks = [
        *_square_names(grid, beside),
        *over_map(beside.marks, on_map.box),
        *grid.marks(),
        *strip_marks(facts, frame, on_map, grid),
        *band_marks(facts, frame, what, name, place),
    ]
    layers = facts.map_layers(grid.layer())
    return SeriesPage(tuple(marks), MapOnPage(on_map, facts.plane.epsg, layers), beside.jumps)


def grid_over(facts: SeriesFacts, on_map: MapFrame) -> MapGrid:
    """The grid of the series on one map."""
    settings = facts.sheets
    return map_grid_of(
        facts.grid,
        facts.plane,
        on_map,
        national_epsg=settings.national_grid_epsg,
        national_operation=settings.national_grid_operation,
    )


def _square_names(grid: MapGrid, beside: Beside) -> list[Mark]:
    """The letters of the 100 km squares, where a map shows more than one."""
    place = grid.frame.box
    written = [mark for mark in beside.marks if isinstance(mark, Text)]
    covered = shapely.union_all(
        [shapely.box(at.x, at.y, at.x + at.width, at.y + at.height) for at in written]
    )
    marks: list[Mark] = []
    for wish in grid.square_wishes(covered):
        half = text_width_mm(wish.text, wish.type) / 2 + 1.0
        left = min(max(wish.x, place.x + half + 1), place.x + place.width - half - 1) - half
        box_of = (left, wish.y - 3.5, 2 * half, 7.0)
        marks.append(Text(wish.text, *box_of, wish.type, Align.CENTRE, middle=True, halo_mm=0.8))
    return over_map(marks, place)


def _beside(series: Series, sheet: Sheet, place: Box) -> Beside:
    """At the middle of each edge the sheet that goes on there."""
    marks: list[Mark] = []
    jumps = []
    middle_x, middle_y = place.x + place.width / 2, place.y + place.height / 2
    for side, other in series.neighbours(sheet).items():
        text = f"{ARROWS[side]} {other.name}"
        width = text_width_mm(text, BESIDE) + 2.4
        x, y = {
            "north": (middle_x - width / 2, place.y),
            "south": (middle_x - width / 2, place.y + place.height - BESIDE_MM),
            "west": (place.x, middle_y - BESIDE_MM / 2),
            "east": (place.x + place.width - width, middle_y - BESIDE_MM / 2),
        }[side]
        marks += [
            box(x, y, width, BESIDE_MM, line=0.2, fill="#FFFFFF"),
            Text(text, x, y, width, BESIDE_MM, BESIDE, Align.CENTRE, middle=True),
        ]
        jumps.append(Jump(Box(x, y, width, BESIDE_MM), other.name))
    return Beside(tuple(marks), tuple(jumps))
