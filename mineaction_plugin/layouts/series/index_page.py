# SPDX-License-Identifier: GPL-3.0-or-later
"""The index of a series: every sheet as a cell on one map; a click on a cell opens the sheet."""

from __future__ import annotations

from mineaction_plugin.core.order.series import Series, Sheet
from mineaction_plugin.layouts.drawing import Align, Line, Mark, Text, Type, box, text_width_mm
from mineaction_plugin.layouts.map_frame import Box, MapFrame, MapOnPage, fit
from mineaction_plugin.layouts.map_parts import over_map
from mineaction_plugin.layouts.series.band import band_marks
from mineaction_plugin.layouts.series.facts import SeriesFacts, frame_at
from mineaction_plugin.layouts.series.sheet_page import Jump, SeriesPage, grid_over
from mineaction_plugin.layouts.series.strip import map_box, strip_marks
from mineaction_plugin.translation import tr

SIZES_PT = (14.0, 12.0, 10.0, 9.0)
MARGIN_MM = 8.0
EDGE_MM = 5.0
"""Between the cells and the row's letters and column's numbers, where cells are too small."""


def index_page(facts: SeriesFacts, series: Series, place: tuple[int, int]) -> SeriesPage:
    """The first page of a series."""
    on_map = fit(
        series.bounds_m, map_box(facts.paper), margin_mm=MARGIN_MM, least_scale=facts.scale
    )
    middle = on_map.corners_m().mean(axis=0)
    frame = frame_at(facts, float(middle[0]), float(middle[1]))
    grid = grid_over(facts, on_map)
    cells = {sheet.name: _cell(on_map, sheet) for sheet in series.sheets}
    what = tr("Index of {count} sheets 1:{scale}").format(
        count=len(series.sheets), scale=f"{facts.scale:,.0f}"
    )
    marks = [
        *over_map([*_outlines(cells), *_names(series, cells)], on_map.box),
        *grid.marks(),
        *strip_marks(facts, frame, on_map, grid),
        *band_marks(facts, frame, what, "", place),
    ]
    jumps = tuple(Jump(cell, name) for name, cell in cells.items())
    return SeriesPage(
        tuple(marks),
        MapOnPage(on_map, facts.plane.epsg, facts.map_layers(grid.layer())),
        jumps,
    )


def _cell(on_map: MapFrame, sheet: Sheet) -> Box:
    """The sheet on the index, in mm; where sheets overlap, so do their cells."""
    place, scale = on_map.box, on_map.scale / 1000.0
    x = place.x + (sheet.west_m - on_map.west_m) / scale
    y = place.y + (on_map.north_m - sheet.north_m) / scale
    return Box(x, y, sheet.width_m / scale, sheet.height_m / scale)


def _outlines(cells: dict[str, Box]) -> list[Mark]:
    """A white line below a dark one: seen on imagery and on a grey copy."""
    return [
        mark
        for cell in cells.values()
        for mark in (_outline(cell, 1.1, "#FFFFFF"), _outline(cell, 0.4, "#000000"))
    ]


def _outline(cell: Box, width: float, colour: str) -> Line:
    drawn = box(cell.x, cell.y, cell.width, cell.height, line=width)
    return Line(drawn.points, width=width, colour=colour)


def _names(series: Series, cells: dict[str, Box]) -> list[Mark]:
    """The name in each cell; where cells are too small, letters and numbers along the edges."""
    sample = next(iter(cells.values()))
    longest = max(cells, key=len)
    for size in SIZES_PT:
        kind = Type(size, bold=True)
        fits = text_width_mm(longest, kind) + 1.5 < sample.width and kind.line_mm < sample.height
        if fits:
            return [_name(name, cell, kind) for name, cell in cells.items()]
    return _along_edges(series, cells, Type(SIZES_PT[-1], bold=True))


def _name(text: str, cell: Box, kind: Type) -> Text:
    middle_x, middle_y = cell.x + cell.width / 2, cell.y + cell.height / 2
    half = max(text_width_mm(text, kind) / 2 + 1.0, 3.0)
    return Text(
        text,
        middle_x - half,
        middle_y - kind.line_mm / 2,
        2 * half,
        kind.line_mm,
        kind,
        Align.CENTRE,
        middle=True,
        halo_mm=0.7,
    )


def _along_edges(series: Series, cells: dict[str, Box], kind: Type) -> list[Mark]:
    rows: dict[str, Box] = {}
    columns: dict[str, Box] = {}
    for sheet in series.sheets:
        cell = cells[sheet.name]
        rows.setdefault(sheet.name.rstrip("0123456789"), cell)
        columns.setdefault(str(sheet.column + 1), cell)
    left = min(cell.x for cell in cells.values())
    top = min(cell.y for cell in cells.values())
    marks: list[Mark] = []
    free = 0.0
    for text, cell in sorted(rows.items(), key=lambda item: item[1].y):
        if cell.y + cell.height / 2 >= free:
            marks.append(
                _name(text, Box(left - 2 * EDGE_MM, cell.y, 2 * EDGE_MM, cell.height), kind)
            )
            free = cell.y + cell.height / 2 + kind.line_mm
    free = 0.0
    for text, cell in sorted(columns.items(), key=lambda item: item[1].x):
        if cell.x + cell.width / 2 >= free:
            marks.append(_name(text, Box(cell.x, top - EDGE_MM, cell.width, EDGE_MM), kind))
            free = cell.x + cell.width / 2 + text_width_mm(text, kind) + 2.0
    return marks
