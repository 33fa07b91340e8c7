# SPDX-License-Identifier: GPL-3.0-or-later
"""The overview map and the task map of an order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
import shapely
from qgis.core import QgsMapLayer
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import Leg
from mineaction_plugin.layouts.drawing import Line, Mark, Text, Type, box, text_width_mm, wrapped
from mineaction_plugin.layouts.map_frame import Box, MapFrame, MapOnPage, fit
from mineaction_plugin.layouts.map_labels import LabelBoard
from mineaction_plugin.layouts.map_parts import (
    GPS_BOX_MM,
    GRID_LABEL_MM,
    gps_box,
    grid_marks,
    legend,
    scale_bar,
)
from mineaction_plugin.layouts.map_wishes import (
    RING,
    SYMBOL_MM,
    WORKSITE_MM,
    clipped,
    hazard_wishes,
    label_every,
    point_wishes,
    task_wish,
    worksite_wishes,
)
from mineaction_plugin.layouts.norths import differ, norths_marks, norths_words
from mineaction_plugin.layouts.order_layers import (
    OrderLayers,
    grid_layer,
    points_layer,
    shown_points,
)
from mineaction_plugin.layouts.order_text import grid_word, metres, zone_differs
from mineaction_plugin.layouts.page import (
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    LEFT,
    SMALL,
    SMALL_BOLD,
    Page,
)
from mineaction_plugin.translation import tr

STRIP_MM = 50.5
GPS_MM = 84.0
NORTHS_MM = 27.0
WORDS_END_MM = 88.0
MAP_BOX = Box(
    LEFT + GRID_LABEL_MM + 0.6,
    BODY_TOP + GRID_LABEL_MM - 1.0,
    CONTENT_MM - 2 * GRID_LABEL_MM - 1.2,
    BODY_BOTTOM - STRIP_MM - BODY_TOP - 2 * GRID_LABEL_MM,
)
Bounds = tuple[float, float, float, float]
"""West, south, east, north in the working plane, in metres."""
OVERVIEW_SCALE = 25_000
"""With a basemap: where paths and villages can be told apart."""
OVERVIEW_TIMES = 2.5
"""How much smaller than the task map the overview is at least."""
AROUND_M = 1_500.0
"""Hazards within this of the task's bounds widen the overview."""
NEAR = 1.5
"""What leads to the task belongs on its map unless that made the map smaller than this."""
LEG_LABEL = Type(9.0, colour="#0B2E6B")
NOTE_LINES = 4
OUTSIDE_NAMED = 8


def overview_page(order: Order, layers: OrderLayers, basemap: QgsMapLayer | None) -> Page:
    """Where the task lies: what leads to it, and the hazards around it."""
    bounds = overview_bounds(layers)
    least = OVERVIEW_TIMES * fit(task_bounds(order, layers), MAP_BOX).scale
    if basemap is not None:
        least = max(least, OVERVIEW_SCALE)
    frame = fit(bounds, MAP_BOX, least_scale=least)
    return _map_page(order, layers, basemap, tr("Overview map"), frame, is_overview=True)


def overview_bounds(layers: OrderLayers) -> Bounds:
    """The task, what leads to it, and the hazards around it."""
    shapes = [layers.task_m, *layers.worksite_m, *map(shapely.Point, layers.points_m)]
    near = _grown(layers.task_m.bounds, AROUND_M)
    context = [clipped(shapely.envelope(each), near) for each in layers.hazards_m]
    return _bounds_of([*shapes, *(each for each in context if not each.is_empty)])


def _grown(bounds: Bounds, by_m: float) -> BaseGeometry:
    west, south, east, north = bounds
    return shapely.box(west - by_m, south - by_m, east + by_m, north + by_m)


def _bounds_of(shapes: Sequence[BaseGeometry]) -> Bounds:
    west, south, east, north = shapely.total_bounds(np.array(shapes, dtype=object))
    return float(west), float(south), float(east), float(north)


def task_page(order: Order, layers: OrderLayers, basemap: QgsMapLayer | None) -> Page:
    """The boundary with its points, as large as a round scale allows."""
    frame = fit(task_bounds(order, layers), MAP_BOX)
    return _map_page(order, layers, basemap, tr("Task map"), frame, is_overview=False)


def task_bounds(order: Order, layers: OrderLayers) -> Bounds:
    """The task and the points and worksite near it; far ones are named on the map's edge."""
    west, south, east, north = layers.task_m.bounds
    size = max(east - west, north - south, 20.0)
    leading = [
        shapely.Point(xy)
        for point, xy in zip(order.points, layers.points_m, strict=True)
        if point.kind not in RING
    ]
    shapes = [layers.task_m]
    for shape in sorted((*leading, *layers.worksite_m), key=layers.task_m.distance):
        grown = _bounds_of([*shapes, shape])
        if max(grown[2] - grown[0], grown[3] - grown[1]) <= size * NEAR:
            shapes.append(shape)
    return _bounds_of(shapes)


def _map_page(
    order: Order,
    layers: OrderLayers,
    basemap: QgsMapLayer | None,
    title: str,
    frame: MapFrame,
    *,
    is_overview: bool,
) -> Page:
    outline = shapely.transform(shapely.boundary(layers.task_m), frame.to_page)
    every = 1 if is_overview else label_every(order, outline)
    points = None if is_overview else points_layer(order, layers, every)
    drawn: list[QgsMapLayer] = [*layers.top_down(points, grid_layer(frame, order.frame.epsg))]
    if basemap is not None:
        drawn.append(basemap)
    on_page = MapOnPage(frame, order.frame.epsg, tuple(drawn))
    label = overview_labels if is_overview else partial(task_labels, every=every)
    return Page(
        tr("{title} 1:{scale}").format(title=title, scale=f"{frame.scale:,.0f}"),
        lambda: [
            *grid_marks(frame),
            *label(order, layers, frame, outline),
            *_strip(order, frame),
        ],
        (on_page,),
    )


def overview_labels(
    order: Order, layers: OrderLayers, frame: MapFrame, outline: BaseGeometry
) -> Sequence[Mark]:
    """The order itself, what leads to it, the worksite's posts, the hazards."""
    pages = frame.to_page(layers.points_m)
    leading = [i for i, point in enumerate(order.points) if point.kind not in RING]
    board = _board(layers, frame, outline, pages[leading])
    board.place(point_wishes(order, pages, leading, outline), over_lines=True)
    board.place([task_wish(order, outline)], over_lines=True)
    board.place(worksite_wishes(order, layers, frame, only_points=True), over_lines=True)
    notes = _place_hazards(board, order, layers, frame)
    return [
        *(_diamond(*xy) for xy in pages[leading]),
        *board.marks,
        *_note_marks(notes, frame),
    ]


def task_labels(
    order: Order, layers: OrderLayers, frame: MapFrame, outline: BaseGeometry, every: int
) -> Sequence[Mark]:
    """The boundary's points come first, then lengths, worksite and hazards."""
    pages = frame.to_page(layers.points_m)
    is_in = frame.contains(pages)
    shown = [i for i in shown_points(order, every) if is_in[i]]
    board = _board(layers, frame, outline, pages[shown])
    wishes = point_wishes(order, pages, shown, outline)
    board.place(wishes)
    left_out = (board.left_out, len(wishes))
    _write_lengths(order, pages, board)
    board.place(worksite_wishes(order, layers, frame, only_points=False), over_lines=True)
    unnamed = _place_hazards(board, order, layers, frame)
    notes = [*_notes(order, layers, frame, left_out, every), *unnamed]
    return [*board.marks, *_note_marks(notes, frame)]


def _place_hazards(
    board: LabelBoard, order: Order, layers: OrderLayers, frame: MapFrame
) -> list[str]:
    """Name the hazards of a map; say how many had no room for their name."""
    before = board.left_out
    board.place(hazard_wishes(order, layers, frame))
    count = board.left_out - before
    return [tr("Hazards without room for their id: {count}.").format(count=count)] * (count > 0)


def _board(
    layers: OrderLayers, frame: MapFrame, outline: BaseGeometry, shown: np.ndarray
) -> LabelBoard:
    """The map with its symbols and the corner of its notes kept free."""
    symbols = [*_around(shown, SYMBOL_MM), *_worksite_symbols(layers, frame)]
    board = LabelBoard(frame.box, outline, tuple(symbols))
    board.block(_note_box(frame))
    return board


def _diamond(x: float, y: float) -> Mark:
    """A reference point on the overview, whose layer of points is not drawn."""
    half = SYMBOL_MM + 0.2
    corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y), (x, y - half))
    return Line(corners, width=0.3, colour="#FFFFFF", fill="#000000")


def _worksite_symbols(layers: OrderLayers, frame: MapFrame) -> list[BaseGeometry]:
    """What the symbols of worksite points cover on the page."""
    points = [shape for shape in layers.worksite_m if shape.geom_type == "Point"]
    if not points:
        return []
    pages = frame.to_page(shapely.get_coordinates(points))
    return _around(pages, WORKSITE_MM - 0.2)


def _around(xy: np.ndarray, half: float) -> list[BaseGeometry]:
    west, north = xy[:, 0] - half, xy[:, 1] - half
    return list(shapely.box(west, north, west + 2 * half, north + 2 * half))


def _write_lengths(order: Order, pages: np.ndarray, board: LabelBoard) -> None:
    """The length along every leg that has room for it."""
    where = {
        (point.ring_no, point.label): xy for point, xy in zip(order.points, pages, strict=True)
    }
    for leg in sorted(order.legs, key=lambda leg: -leg.distance_m):
        ends = _leg_ends(leg, where)
        if ends is not None:
            board.along(metres(leg.distance_m), LEG_LABEL, *ends)


def _leg_ends(
    leg: Leg, where: dict[tuple[int, str], np.ndarray]
) -> tuple[np.ndarray, np.ndarray] | None:
    start = where.get((leg.ring_no, leg.from_label))
    end = where.get((leg.ring_no, leg.to_label))
    return None if start is None or end is None else (start, end)


def _bounds(frame: MapFrame) -> Bounds:
    return frame.west_m, frame.south_m, frame.east_m, frame.north_m


def _notes(
    order: Order, layers: OrderLayers, frame: MapFrame, left_out: tuple[int, int], every: int
) -> list[str]:
    """What the map does not show, said on the map."""
    notes = []
    if every > 1:
        notes.append(
            tr("Each {n}th point is labelled; all are in the point table.").format(n=every)
        )
    if left_out[0]:
        notes.append(
            tr("{count} of {total} point labels have no room here: see the point table.").format(
                count=left_out[0], total=left_out[1]
            )
        )
    if any(zone_differs(order)):
        notes.append(
            tr("Some points carry MGRS of the next zone: the digits of this grid are not theirs.")
        )
    is_in = frame.contains(frame.to_page(layers.points_m))
    outside = [point.label for point, seen in zip(order.points, is_in, strict=True) if not seen]
    view = shapely.box(*_bounds(frame))
    outside += [
        feature.label
        for feature, shape in zip(order.worksite, layers.worksite_m, strict=True)
        if not view.intersects(shape)
    ]
    if outside:
        more = f" + {len(outside) - OUTSIDE_NAMED}" if len(outside) > OUTSIDE_NAMED else ""
        notes.append(
            tr("Outside this map: {labels} (overview map).").format(
                labels=", ".join(outside[:OUTSIDE_NAMED]) + more
            )
        )
    return notes


def _note_box(frame: MapFrame) -> BaseGeometry:
    """Where the notes stand: the lower left corner of the map."""
    bottom = frame.box.y + frame.box.height
    top = bottom - NOTE_LINES * SMALL_BOLD.line_mm - 1.5
    return shapely.box(frame.box.x, top, frame.box.x + frame.box.width * 0.7, bottom)


def _note_marks(notes: list[str], frame: MapFrame) -> list[Mark]:
    width = frame.box.width * 0.7 - 4
    lines = [line for note in notes for line in wrapped(note, SMALL_BOLD, width)]
    if not lines:
        return []
    height = len(lines) * SMALL_BOLD.line_mm + 1.0
    width = max(text_width_mm(line, SMALL_BOLD) for line in lines) + 1.0
    left, top = frame.box.x, frame.box.y + frame.box.height - height
    return [
        box(left, top, width + 4, height, line=0.2, fill="#FFFFFF"),
        *(
            Text(line, left + 2, top + 0.5 + i * SMALL_BOLD.line_mm, width, 4, SMALL_BOLD)
            for i, line in enumerate(lines)
        ),
    ]


def _strip(order: Order, frame: MapFrame) -> list[Mark]:
    """Below the map: instrument and scale, then norths and legend."""
    top = MAP_BOX.y + MAP_BOX.height + GRID_LABEL_MM + 1.2
    marks = gps_box(order, LEFT + 1.5, top, GPS_MM)
    marks += scale_bar(frame, LEFT + GPS_MM + 6, top, CONTENT_MM - GPS_MM - 8)
    top += GPS_BOX_MM + 2.2
    words_left = LEFT + 2
    if differ(order.frame):
        marks += norths_marks(order.frame, LEFT + 1, top - 1.5, NORTHS_MM)
        words_left += NORTHS_MM
    width = LEFT + WORDS_END_MM - words_left
    y = top
    grid = tr("Grid: {grid}, lines every {interval}; labels are its last five digits.").format(
        grid=grid_word(order.frame), interval=metres(frame.grid_interval_m())
    )
    for words in [*norths_words(order.frame), grid]:
        for line in wrapped(words, SMALL, width):
            marks.append(Text(line, words_left, y, width + 1, 4, SMALL))
            y += SMALL.line_mm
    left = LEFT + WORDS_END_MM + 3
    return marks + legend(order, left, top, LEFT + CONTENT_MM - left, BODY_BOTTOM - top)
