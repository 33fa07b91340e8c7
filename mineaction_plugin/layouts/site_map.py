# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of a worksite or of the ways out, in any box of a page, and what stands below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from qgis.core import QgsMapLayer
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.layouts.backgrounds import Backgrounds, Credit
from mineaction_plugin.layouts.drawing import Line, Mark, Text, Type, wrapped
from mineaction_plugin.layouts.map_frame import Box, MapFrame, MapOnPage, fit
from mineaction_plugin.layouts.map_grid import MapGrid, order_grid
from mineaction_plugin.layouts.map_labels import LabelBoard, Wish
from mineaction_plugin.layouts.map_parts import (
    GPS_BOX_MM,
    GRID_LABEL_MM,
    gps_box,
    legend,
    over_map,
    scale_bar,
)
from mineaction_plugin.layouts.map_sheet import credit_words
from mineaction_plugin.layouts.map_wishes import (
    RING,
    SYMBOL_MM,
    WORKSITE_MM,
    hazard_wishes,
    label_every,
    point_wishes,
    task_wish,
)
from mineaction_plugin.layouts.norths import differ, norths_marks, norths_words
from mineaction_plugin.layouts.order_layers import OrderLayers, in_plane, shown_points
from mineaction_plugin.layouts.page import SMALL

LARGEST_SCALE = 250
WITH_PICTURE_SCALE = 5_000
"""With a background no larger: a picture has no more to show."""
STRIP_MM = 50.0
"""Height of what stands below a map: instrument, scale, norths, legend."""
NAMED_HAZARDS_SCALE = 25_000
"""On smaller maps the ids of hazards hide the ways."""
GPS_MM = 84.0
NORTHS_MM = 27.0
WORDS_END_MM = 96.0
WIDEST_MM = 190.0
LABEL = Type(9.0, bold=True)
LONGEST_LABEL = 60
Bounds = tuple[float, float, float, float]
"""West, south, east, north in the working plane, in metres."""
Naming = Callable[[WorksiteFeature], str]


@dataclass(frozen=True)
class SiteMap:
    """A map to print, and the board on which its labels stand."""

    on_page: MapOnPage
    grid: MapGrid
    board: LabelBoard
    symbols: tuple[Mark, ...]
    credit: Credit
    """Of what lies below; empty where nothing does."""

    @property
    def frame(self) -> MapFrame:
        """Its place on the page and on the ground."""
        return self.on_page.frame

    def marks(self) -> list[Mark]:
        """Everything over the map and its edges, which keeps its sides on a mirrored page."""
        on_map = over_map((*self.symbols, *self.board.marks), self.frame.box)
        return [*on_map, *self.grid.marks()]


def inner_box(x: float, y: float, width: float, height: float) -> Box:
    """The map inside an area of the page that also holds the grid's labels on all four sides."""
    edge = GRID_LABEL_MM + 0.6
    return Box(x + edge, y + GRID_LABEL_MM, width - 2 * edge, height - 2 * GRID_LABEL_MM)


def bounds_of(shapes: Sequence[BaseGeometry]) -> Bounds:
    """The bounds of shapes in the plane."""
    west, south, east, north = shapely.total_bounds(np.array(shapes, dtype=object))
    return float(west), float(south), float(east), float(north)


def framed(bounds: Bounds, on_paper: Box, backgrounds: Backgrounds, epsg: int) -> MapFrame:
    """The largest round scale at which the bounds fit, and no larger than a picture can bear."""
    frame = fit(bounds, on_paper, least_scale=LARGEST_SCALE)
    if backgrounds.below(frame, epsg) is not None:
        frame = fit(bounds, on_paper, least_scale=WITH_PICTURE_SCALE)
    return frame


def site_map(
    order: Order,
    layers: OrderLayers,
    backgrounds: Backgrounds,
    frame: MapFrame,
    *,
    naming: Naming,
    with_points: bool,
    blocked: Sequence[BaseGeometry] = (),
    label: Type = LABEL,
) -> SiteMap:
    """The order's layers with the worksite's labels first.

    Args:
        order: the order.
        layers: its layers.
        backgrounds: what may lie below.
        frame: the map's place on the page and on the ground.
        naming: what a worksite feature is called here; empty for no label.
        with_points: label the boundary's points too, where there is room, and shorten what would
            cover the boundary: the sheet lists the worksite beside its map.
        blocked: pieces of the page that no label may cover.
        label: how large the worksite's labels are.
    """
    epsg = order.frame.epsg
    grid = order_grid(order, layers.plane, frame)
    outline = shapely.transform(shapely.boundary(layers.task_m), frame.to_page)
    pages = frame.to_page(layers.points_m)
    is_in = frame.contains(pages)
    leading = [i for i, p in enumerate(order.points) if p.kind not in RING and is_in[i]]
    posts = _posts(layers, frame)
    covered = [*_around(pages[leading], SYMBOL_MM), *_around(posts, WORKSITE_MM)]
    ways = [shapely.transform(w, frame.to_page) for w in layers.worksite_m if w.length > 0]
    kept_free = shapely.union_all([outline, *ways])
    board = LabelBoard(frame.box, kept_free, (*covered, *blocked))
    wishes = _worksite_wishes(order, layers, frame, naming, label)
    board.place(wishes, over_lines=True, short_first=with_points)
    board.place(point_wishes(order, pages, leading, outline), over_lines=True)
    board.place([task_wish(order, outline)], over_lines=True)
    if with_points:
        shown = shown_points(order, label_every(order, outline))
        ring = [i for i in shown if order.points[i].kind in RING and is_in[i]]
        board.place(point_wishes(order, pages, ring, outline))
    if frame.scale <= NAMED_HAZARDS_SCALE:
        board.place(hazard_wishes(order, layers, frame))
    board.place(grid.square_wishes(shapely.union_all([kept_free, *covered])), over_lines=True)
    drawn: list[QgsMapLayer] = [*layers.top_down(None, grid.layer())]
    below = backgrounds.below(frame, epsg)
    if below is not None:
        drawn.append(below)
    diamonds = tuple(_diamond(*xy) for xy in pages[leading])
    credit = Credit() if below is None else backgrounds.plain_credit
    return SiteMap(MapOnPage(frame, epsg, tuple(drawn)), grid, board, diamonds, credit)


def _worksite_wishes(
    order: Order, layers: OrderLayers, frame: MapFrame, naming: Naming, label: Type
) -> list[Wish]:
    """Posts before ways, each at a place of it that is in view."""
    view = shapely.box(frame.west_m, frame.south_m, frame.east_m, frame.north_m)
    posts: list[Wish] = []
    ways: list[Wish] = []
    for feature, shape in zip(order.worksite, layers.worksite_m, strict=True):
        text = naming(feature)[:LONGEST_LABEL]
        seen = shapely.intersection(shape, view)
        if seen.is_empty or not text:
            continue
        is_post = shape.geom_type == "Point"
        at = seen if is_post else _half_way(seen)
        x, y = frame.to_page(shapely.get_coordinates(at))[0]
        clear = WORKSITE_MM if is_post else SYMBOL_MM
        short = feature.label if feature.label != text else ""
        wish = Wish(text, float(x), float(y), label, clear_mm=clear, short=short)
        (posts if is_post else ways).append(wish)
    return [*posts, *ways]


def _half_way(way: BaseGeometry) -> BaseGeometry:
    """The middle of the longest piece of a way; a place inside an area."""
    lines = [piece for piece in shapely.get_parts(way) if piece.geom_type == "LineString"]
    if not lines:
        return shapely.point_on_surface(way)
    longest = max(lines, key=lambda piece: piece.length)
    return shapely.line_interpolate_point(longest, 0.5, normalized=True)


def _posts(layers: OrderLayers, frame: MapFrame) -> np.ndarray:
    points = [shape for shape in layers.worksite_m if shape.geom_type == "Point"]
    return frame.to_page(shapely.get_coordinates(points)) if points else np.zeros((0, 2))


def _around(xy: np.ndarray, half: float) -> list[BaseGeometry]:
    west, north = xy[:, 0] - half, xy[:, 1] - half
    return list(shapely.box(west, north, west + 2 * half, north + 2 * half))


def _diamond(x: float, y: float) -> Mark:
    """A reference point, whose layer of points is not drawn here."""
    half = SYMBOL_MM + 0.2
    corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y), (x, y - half))
    return Line(corners, width=0.3, colour="#FFFFFF", fill="#000000")


def strip(order: Order, site: SiteMap, area: Box) -> list[Mark]:
    """Below a map: instrument and scale, then norths and legend, in an area of the page.

    The legend explains the worksite of `order`, and the hazards that are in view.
    """
    left, top, right = area.x, area.y, area.x + area.width
    marks = gps_box(order, left + 1.5, top, GPS_MM)
    bar = Box(left + GPS_MM + 6.0, top, min(area.width, WIDEST_MM) - GPS_MM - 8.0, GPS_BOX_MM)
    marks += over_map(scale_bar(site.frame, bar.x, top, bar.width), bar)
    top += GPS_BOX_MM + 2.0
    marks += words_marks(order, site, Box(left, top, WORDS_END_MM, area.height))
    shown = in_view(order, site.frame)
    legend_x = left + WORDS_END_MM + 3.0
    bottom = area.y + area.height
    return marks + legend(shown, legend_x, top, right - legend_x, bottom - top)


def words_marks(order: Order, site: SiteMap, area: Box) -> list[Mark]:
    """The norths, drawn where they differ and always written, the grid, and what lies below."""
    marks: list[Mark] = []
    left, top = area.x, area.y
    words_x = left + 2.0
    if differ(order.frame):
        arrows = Box(left + 1.0, top - 1.5, NORTHS_MM, GPS_BOX_MM)
        marks += over_map(norths_marks(order.frame, arrows.x, arrows.y, NORTHS_MM), arrows)
        words_x += NORTHS_MM
    width, y = left + area.width - words_x, top
    for words in (*norths_words(order.frame), *site.grid.words(), *credit_words(site.credit)):
        for line in wrapped(words, SMALL, width):
            marks.append(Text(line, words_x, y, width + 1, SMALL.line_mm, SMALL))
            y += SMALL.line_mm
    return marks


def in_view(order: Order, frame: MapFrame) -> Order:
    """The order with the hazards that the map shows: the legend explains nothing else."""
    plane = WorkingPlane(order.frame.zone, order.frame.epsg)
    view = shapely.box(frame.west_m, frame.south_m, frame.east_m, frame.north_m)
    seen = [each for each in order.hazards if view.intersects(in_plane(each.geometry, plane))]
    return replace(order, hazards=tuple(seen))
