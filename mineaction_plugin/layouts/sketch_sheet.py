# SPDX-License-Identifier: GPL-3.0-or-later
"""The sketch sheet: the boundary on a blank metric grid, to scale, with room to draw.

The team leader's own drawing is the working document of the field (reference/peers.md O15).
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.drawing import BLACK, Align, Line, Mark, Text, Type, rule, wrapped
from mineaction_plugin.layouts.map_frame import Box, MapFrame, MapOnPage, round_up
from mineaction_plugin.layouts.map_grid import map_grid_of
from mineaction_plugin.layouts.map_labels import LabelBoard
from mineaction_plugin.layouts.map_parts import GPS_BOX_MM, gps_box, over_map, scale_bar
from mineaction_plugin.layouts.map_wishes import RING, SYMBOL_MM, label_every, point_wishes
from mineaction_plugin.layouts.norths import ARROW_MM, norths_marks, norths_words
from mineaction_plugin.layouts.order_layers import OrderLayers, shown_points
from mineaction_plugin.layouts.order_text import metres
from mineaction_plugin.layouts.page import (
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    LEFT,
    PAD,
    QUIET,
    RIGHT,
    SMALL,
    Page,
)
from mineaction_plugin.layouts.site_map import bounds_of, inner_box
from mineaction_plugin.layouts.turned_frame import TurnedFrame, turned
from mineaction_plugin.translation import tr

STEPS = (1.0, 2.0, 2.5, 5.0)
"""Scales at which a centimetre is 1, 2, 2.5 or 5 metres, or ten times that."""
LARGEST_SCALE = 100
CELL_MM = 10.0
ROOM_MM = 18.0
"""Paper kept free around the boundary, to draw on."""
BELOW_MM = 55.0
GPS_MM = 84.0
NORTHS_MM = 27.0
HAND_MM = 9.0
FINE, STRONG = "#BDBDBD", "#8A8A8A"
STRONG_EVERY = 5
LENGTH = Type(9.0, colour="#444444")
LONGEST_LEG = "longest_leg"
QUARTER_DEG = 90.0
MAP_BOX = inner_box(LEFT, BODY_TOP - 1.0, CONTENT_MM, BODY_BOTTOM - BELOW_MM - BODY_TOP)


def sketch_pages(order: Order, layers: OrderLayers, _backgrounds: Backgrounds) -> list[Page]:
    """One page; a background is left out on purpose: the grid is for the hand."""
    frame = sketch_frame(order, layers)
    return [
        Page(
            tr("Sketch sheet 1:{scale}").format(scale=f"{frame.scale:,.0f}"),
            lambda: [
                *over_map([*_grid(layers, frame), *_boundary(order, layers, frame)], frame.box),
                *_below(order, frame),
            ],
            (MapOnPage(frame, order.frame.epsg, ()),),
        )
    ]


def sketch_frame(order: Order, layers: OrderLayers) -> MapFrame:
    """The task at a round scale; turned along its longest leg where the programme wants that."""
    turn = 0.0
    if order.sheets is not None and order.sheets.sketch_north == LONGEST_LEG:
        turn = -_longest_leg_deg(layers.task_m)
    middle = shapely.centroid(shapely.envelope(layers.task_m))
    about = (float(middle.x), float(middle.y))
    shape = shapely.transform(layers.task_m, lambda xy: turned(xy, turn, about))
    west, south, east, north = bounds_of([shape])
    needed = max(
        (east - west) * 1000.0 / (MAP_BOX.width - 2 * ROOM_MM),
        (north - south) * 1000.0 / (MAP_BOX.height - 2 * ROOM_MM),
        LARGEST_SCALE,
    )
    scale = round_up(needed, STEPS)
    corner = (
        (west + east) / 2 - MAP_BOX.width * scale / 2000.0,
        (south + north) / 2 + MAP_BOX.height * scale / 2000.0,
    )
    if not turn:
        return MapFrame(MAP_BOX, scale, *corner)
    return TurnedFrame(MAP_BOX, scale, *corner, turned_deg=turn, about=about)


def turned_deg(frame: MapFrame) -> float:
    """How far grid north points right of up, in degrees; negative: left."""
    return frame.turned_deg if isinstance(frame, TurnedFrame) else 0.0


def _longest_leg_deg(task_m: BaseGeometry) -> float:
    """Grid bearing of the longest leg, from the nearest of the sheet's sides: -45 to 45 degrees.

    So the sheet is turned as little as lays the leg along it, and north stays above.
    """
    ends = np.vstack([np.hstack([ring[:-1], ring[1:]]) for ring in _rings(task_m)])
    east, north = ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1]
    longest = int(np.argmax(np.hypot(east, north)))
    bearing = math.degrees(math.atan2(east[longest], north[longest]))
    return (bearing + QUARTER_DEG / 2) % QUARTER_DEG - QUARTER_DEG / 2


def _rings(shape: BaseGeometry) -> list[np.ndarray]:
    return [
        shapely.get_coordinates(ring)
        for ring in shapely.get_parts(shapely.boundary(shape))
        if not ring.is_empty
    ]


def _grid(layers: OrderLayers, frame: MapFrame) -> list[Mark]:
    """Lines each centimetre; on a sheet with north up they carry the plane's coordinates."""
    if turned_deg(frame):
        return _own_grid(frame)
    cell_m = CELL_MM * frame.scale / 1000.0
    named = frame.grid_lines()
    return [
        *_upright(frame, _multiples(frame.west_m, frame.east_m, cell_m), FINE, 0.1),
        *_level(frame, _multiples(frame.south_m, frame.north_m, cell_m), FINE, 0.1),
        *_upright(frame, named[0], STRONG, 0.2),
        *_level(frame, named[1], STRONG, 0.2),
        *map_grid_of("utm", layers.plane, frame).marks(),
    ]


def _own_grid(frame: MapFrame) -> list[Mark]:
    """A grid of the sheet's own directions: no line of it has a coordinate."""
    cell_m = CELL_MM * frame.scale / 1000.0
    marks: list[Mark] = []
    for lines, draw in (
        (np.arange(frame.west_m, frame.east_m, cell_m), _upright),
        (np.arange(frame.north_m, frame.south_m, -cell_m), _level),
    ):
        marks += draw(frame, list(lines), FINE, 0.1)
        marks += draw(frame, list(lines[::STRONG_EVERY]), STRONG, 0.2)
    edges = ((frame.box.x, frame.box.y), (frame.box.width, frame.box.height))
    (x, y), (width, height) = edges
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
    return [*marks, Line(corners, width=0.35)]


def _multiples(low: float, high: float, step: float) -> list[float]:
    return [n * step for n in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _upright(frame: MapFrame, at_m: list[float], colour: str, width: float) -> list[Mark]:
    top, bottom = frame.box.y, frame.box.y + frame.box.height
    xs = [frame.box.x + (value - frame.west_m) * 1000.0 / frame.scale for value in at_m]
    return [Line(((x, top), (x, bottom)), width=width, colour=colour) for x in xs]


def _level(frame: MapFrame, at_m: list[float], colour: str, width: float) -> list[Mark]:
    left, right = frame.box.x, frame.box.x + frame.box.width
    ys = [frame.box.y + (frame.north_m - value) * 1000.0 / frame.scale for value in at_m]
    return [Line(((left, y), (right, y)), width=width, colour=colour) for y in ys]


def _boundary(order: Order, layers: OrderLayers, frame: MapFrame) -> list[Mark]:
    """The boundary, its points with their labels, the lengths of its legs."""
    outline = shapely.transform(shapely.boundary(layers.task_m), frame.to_page)
    pages = frame.to_page(layers.points_m)
    is_in = frame.contains(pages, SYMBOL_MM)
    shown = [i for i in shown_points(order, label_every(order, outline)) if is_in[i]]
    half = SYMBOL_MM
    around = shapely.box(
        pages[shown, 0] - half,
        pages[shown, 1] - half,
        pages[shown, 0] + half,
        pages[shown, 1] + half,
    )
    board = LabelBoard(frame.box, outline, tuple(around))
    board.place(point_wishes(order, pages, shown, outline))
    where = {(p.ring_no, p.label): xy for p, xy in zip(order.points, pages, strict=True)}
    for leg in sorted(order.legs, key=lambda leg: -leg.distance_m):
        ends = where.get((leg.ring_no, leg.from_label)), where.get((leg.ring_no, leg.to_label))
        if leg.ring_no and ends[0] is not None and ends[1] is not None:
            board.along(metres(leg.distance_m), LENGTH, ends[0], ends[1])
    rings: list[Mark] = [
        Line(tuple((float(x), float(y)) for x, y in shapely.get_coordinates(ring)), width=0.5)
        for ring in shapely.get_parts(outline)
    ]
    points = [
        _point(float(x), float(y), is_ring=order.points[i].kind in RING)
        for i, (x, y) in zip(shown, pages[shown], strict=True)
    ]
    return [*rings, *points, *board.marks]


def _point(x: float, y: float, *, is_ring: bool) -> Mark:
    """A point of the boundary is round and open, what leads to it a full diamond."""
    if not is_ring:
        half = SYMBOL_MM
        corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y), (x, y - half))
        return Line(corners, width=0.2, fill=BLACK)
    turns = [math.radians(10.0 * i) for i in range(37)]
    ring = tuple((x + 0.9 * math.cos(turn), y + 0.9 * math.sin(turn)) for turn in turns)
    return Line(ring, width=0.35, fill="#FFFFFF")


def _below(order: Order, frame: MapFrame) -> list[Mark]:
    """What an instrument and a ruler need, and who drew it."""
    top = BODY_BOTTOM - BELOW_MM + 1.0
    marks = gps_box(order, LEFT + 1.5, top, GPS_MM)
    bar = Box(LEFT + GPS_MM + 6, top, CONTENT_MM - GPS_MM - 8, GPS_BOX_MM)
    marks += over_map(scale_bar(frame, bar.x, bar.y, bar.width), bar)
    top += GPS_BOX_MM + 2.0
    turn = turned_deg(frame)
    arrows = Box(LEFT + 1, top - 1.5, NORTHS_MM, ARROW_MM)
    marks += over_map(norths_marks(order.frame, arrows.x, arrows.y, NORTHS_MM, turn), arrows)
    x, width, y = LEFT + 2 + NORTHS_MM, GPS_MM - NORTHS_MM + 3, top
    cell = tr("One square of {mm} mm is {metres}.").format(
        mm=f"{CELL_MM:g}", metres=f"{CELL_MM * frame.scale / 1000.0:,g} m"
    )
    for words in (cell, *_norths_said(order, turn)):
        for line in wrapped(words, SMALL, width):
            marks.append(Text(line, x, y, width + 1, SMALL.line_mm, SMALL))
            y += SMALL.line_mm
    x = LEFT + GPS_MM + 8
    for number, label in enumerate(
        (tr("Drawn by, date"), tr("Signs used in the drawing"), tr("Checked by, date"))
    ):
        line_y = top + (number + 1) * HAND_MM - 1.0
        marks.append(
            Text(label, x, line_y - HAND_MM + 1.2, RIGHT - PAD - x, 4, QUIET, Align.LEADING)
        )
        marks.append(rule(x, line_y, RIGHT - PAD - x, line=0.25, colour=BLACK))
    return marks


def _norths_said(order: Order, turn: float) -> list[str]:
    """Where the norths lie; on a turned sheet first of all that it is turned."""
    words = norths_words(order.frame)
    if not turn:
        return words
    angle = f"{abs(turn):.1f}°"
    said = (
        tr("THE SHEET IS TURNED: grid north points {angle} to the right of the top.")
        if turn > 0
        else tr("THE SHEET IS TURNED: grid north points {angle} to the left of the top.")
    )
    return [said.format(angle=angle), *words[1:]]
