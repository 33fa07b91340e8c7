# SPDX-License-Identifier: GPL-3.0-or-later
"""The overview map and the task map of an order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from qgis.core import QgsMapLayer
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import Leg
from mineaction_plugin.core.terms.vocabulary import PointKind
from mineaction_plugin.layouts.drawing import Line, Mark, Text, Type, wrapped
from mineaction_plugin.layouts.map_frame import Box, MapFrame, MapOnPage, fit
from mineaction_plugin.layouts.map_labels import LabelBoard, Wish
from mineaction_plugin.layouts.map_parts import (
    GPS_BOX_MM,
    GRID_LABEL_MM,
    gps_box,
    grid_marks,
    legend,
    scale_bar,
)
from mineaction_plugin.layouts.norths import differ, norths_marks, norths_words
from mineaction_plugin.layouts.order_layers import OrderLayers
from mineaction_plugin.layouts.order_text import grid_word, metres, revision_name
from mineaction_plugin.layouts.page import (
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    LEFT,
    SMALL,
    SMALL_BOLD,
    Page,
)
from mineaction_plugin.symbology.words import land_class_short
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
POINT_LABEL = Type(9.0, bold=True)
HAZARD_LABEL = Type(9.0, colour="#5A1010")
LEG_LABEL = Type(9.0, colour="#0B2E6B")
SYMBOL_MM = 1.3
"""Half a boundary point's symbol, with its white edge."""
WORKSITE_MM = 3.3
"""The same of a worksite point."""
RING = (PointKind.START, PointKind.TURNING, PointKind.INTERMEDIATE, PointKind.END)


def overview_page(order: Order, layers: OrderLayers, basemap: QgsMapLayer | None) -> Page:
    """Where the task lies: what leads to it, and the hazards around it."""
    shapes = [layers.task_m, *layers.worksite_m, *map(shapely.Point, layers.points_m)]
    near = _grown(layers.task_m.bounds, AROUND_M)
    context = [shapely.intersection(shapely.envelope(each), near) for each in layers.hazards_m]
    bounds = _bounds_of([*shapes, *(each for each in context if not each.is_empty)])
    least = OVERVIEW_TIMES * fit(task_bounds(order, layers), MAP_BOX).scale
    if basemap is not None:
        least = max(least, OVERVIEW_SCALE)
    frame = fit(bounds, MAP_BOX, least_scale=least)
    return _map_page(order, layers, basemap, tr("Overview map"), frame, is_overview=True)


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
    drawn: list[QgsMapLayer] = [*layers.top_down(overview=is_overview)]
    if basemap is not None:
        drawn.append(basemap)
    on_page = MapOnPage(frame, order.frame.epsg, tuple(drawn), layers.boundary)
    scale = f"{frame.scale:,.0f}"
    return Page(
        tr("{title} 1:{scale}").format(title=title, scale=scale),
        lambda: [
            *grid_marks(frame),
            *_labels(order, layers, frame, is_overview=is_overview),
            *_strip(order, frame),
        ],
        (on_page,),
    )


def _labels(
    order: Order, layers: OrderLayers, frame: MapFrame, *, is_overview: bool
) -> Sequence[Mark]:
    """All labels of a map; the boundary's own points come first, then lengths, then hazards."""
    pages = frame.to_page(layers.points_m)
    outline = shapely.transform(shapely.boundary(layers.task_m), frame.to_page)
    seen = frame.contains(pages)
    if is_overview:
        seen &= np.array([point.kind not in RING for point in order.points], dtype=bool)
    symbols = [
        *shapely.box(*_around(pages[seen], SYMBOL_MM)),
        *_worksite_symbols(layers, frame),
    ]
    board = LabelBoard(frame.box, outline, tuple(symbols))
    wishes = _point_wishes(order, pages, seen, outline)
    board.place(wishes, over_lines=is_overview)
    points_left_out = board.left_out
    if is_overview:
        board.place([_task_wish(order, outline)], over_lines=True)
    else:
        _write_lengths(order, pages, board)
    board.place(_worksite_wishes(order, layers, frame, only_points=is_overview), over_lines=True)
    board.place(_hazard_wishes(order, layers, frame))
    leading = [_diamond(*xy) for xy in pages[seen]] if is_overview else []
    notes = _notes(order, layers, frame, points_left_out, len(wishes))
    return [*leading, *board.marks, *_note_marks(notes, frame)]


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
    return list(shapely.box(*_around(pages, WORKSITE_MM - 0.2)))


def _around(xy: np.ndarray, half: float) -> tuple[np.ndarray, ...]:
    return xy[:, 0] - half, xy[:, 1] - half, xy[:, 0] + half, xy[:, 1] + half


def _point_wishes(
    order: Order, pages: np.ndarray, seen: np.ndarray, outline: shapely.Geometry
) -> list[Wish]:
    """Start points and what leads to them first, intermediate points last; all outwards."""
    middle = np.array(shapely.centroid(shapely.envelope(outline)).coords[0])
    ranks = {PointKind.TURNING: 2, PointKind.INTERMEDIATE: 3, PointKind.END: 1}
    rows = sorted(np.flatnonzero(seen), key=lambda i: ranks.get(order.points[i].kind, 0))
    wishes = []
    for i in rows:
        dx, dy = pages[i] - middle
        away = float(np.degrees(np.arctan2(dx, -dy)))
        wishes.append(Wish(order.points[i].label, *map(float, pages[i]), POINT_LABEL, away))
    return wishes


def _task_wish(order: Order, outline: shapely.Geometry) -> Wish:
    west, north, east, _ = outline.bounds
    return Wish(revision_name(order)[:40], (west + east) / 2, north, POINT_LABEL, 0.0)


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


def _worksite_wishes(
    order: Order, layers: OrderLayers, frame: MapFrame, *, only_points: bool
) -> list[Wish]:
    wishes = []
    for feature, shape in zip(order.worksite, layers.worksite_m, strict=True):
        is_point = shape.geom_type == "Point"
        xy = frame.to_page(np.array(shapely.point_on_surface(shape).coords))
        if not frame.contains(xy)[0] or (only_points and not is_point):
            continue
        text = feature.label
        if feature.radius_m:
            text += " " + tr("({radius} m set by {who})").format(
                radius=f"{feature.radius_m:g}", who=feature.radius_set_by or tr("nobody named")
            )
        clear = WORKSITE_MM if is_point else SYMBOL_MM
        wishes.append(Wish(text[:60], *map(float, xy[0]), POINT_LABEL, clear_mm=clear))
    return [wish for wish in wishes if wish.text]


def _hazard_wishes(order: Order, layers: OrderLayers, frame: MapFrame) -> list[Wish]:
    """Each hazard's id and class, inside its visible part; small ones are not labelled."""
    view = shapely.box(*_bounds(frame))
    wishes = []
    for hazard, shape in zip(order.hazards, layers.hazards_m, strict=True):
        visible = shapely.intersection(shapely.make_valid(shape), view)
        if visible.is_empty:
            continue
        xy = frame.to_page(np.array(shapely.point_on_surface(visible).coords))
        text = f"{hazard.hazard_id[:24]} {land_class_short(str(hazard.land_class))}"
        wishes.append(Wish(text, *map(float, xy[0]), HAZARD_LABEL, on_it=True))
    return wishes


def _bounds(frame: MapFrame) -> Bounds:
    return frame.west_m, frame.south_m, frame.east_m, frame.north_m


def _notes(
    order: Order, layers: OrderLayers, frame: MapFrame, left_out: int, wished: int
) -> list[str]:
    """What the map does not show, said on the map."""
    notes = []
    if left_out:
        notes.append(
            tr("{count} of {total} point labels have no room here: see the point table.").format(
                count=left_out, total=wished
            )
        )
    outside = [
        point.label
        for point, is_in in zip(
            order.points, frame.contains(frame.to_page(layers.points_m)), strict=True
        )
        if not is_in
    ]
    if outside:
        notes.append(
            tr("Outside this map: {labels} (overview map).").format(labels=", ".join(outside[:8]))
        )
    return notes


def _note_marks(notes: list[str], frame: MapFrame) -> list[Mark]:
    width = frame.box.width - 4
    lines = [line for note in notes for line in wrapped(note, SMALL_BOLD, width)]
    top = frame.box.y + frame.box.height - 1.0 - len(lines) * SMALL_BOLD.line_mm
    return [
        Text(line, frame.box.x + 2, top + i * SMALL_BOLD.line_mm, width, 4, SMALL_BOLD)
        for i, line in enumerate(lines)
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
