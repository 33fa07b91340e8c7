# SPDX-License-Identifier: GPL-3.0-or-later
"""The site board for the control point: one A3 sheet, or two A4 sheets to cut and glue.

What stands on it is placed in a board of 370 mm by 229 mm. On A4 the left and the right part
share a strip of the map: the left sheet is cut along the dashed line and laid on that of the right.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.board_parts import (
    codes,
    emergency,
    heading,
    listed,
)
from mineaction_plugin.layouts.drawing import Fixed, Line, Mark, Text, Type
from mineaction_plugin.layouts.map_frame import Box, MapFrame, MapOnPage
from mineaction_plugin.layouts.map_grid import order_grid
from mineaction_plugin.layouts.map_parts import GPS_BOX_MM, gps_box, over_map, scale_bar
from mineaction_plugin.layouts.order_layers import OrderLayers
from mineaction_plugin.layouts.page import Page
from mineaction_plugin.layouts.paper import A3_LANDSCAPE, A4_PORTRAIT, Paper
from mineaction_plugin.layouts.site_map import (
    SiteMap,
    framed,
    in_view,
    inner_box,
    words_marks,
)
from mineaction_plugin.layouts.worksite_plan import beyond, plan_bounds, plan_map
from mineaction_plugin.translation import tr

BOARD_MM, HIGH_MM = 370.0, 229.0
TILE_MM = 190.0
OVERLAP_MM = 10.0
SEAM_MM = TILE_MM - OVERLAP_MM / 2
"""Where the left sheet is cut."""
HEAD_MM = 36.0
MAP = Box(0.0, HEAD_MM + 1.0, 258.0, 144.0)
FOOT_TOP = MAP.y + MAP.height + 1.5
FOOT_MM = HIGH_MM - FOOT_TOP
HEAD = Box(0.0, 0.0, TILE_MM - OVERLAP_MM - 1.0, HEAD_MM)
EMERGENCY = Box(TILE_MM + 1.0, 0.0, BOARD_MM - TILE_MM - 2.0, HEAD_MM)
FOOT = Box(0.0, FOOT_TOP, HEAD.width, FOOT_MM)
LIST = Box(262.0, HEAD_MM + 1.0, BOARD_MM - 262.0, HIGH_MM - HEAD_MM - 1.0)
CODES = Box(TILE_MM + 2.0, FOOT_TOP, MAP.width - TILE_MM - 2.0, FOOT_MM)
GPS_MM = 84.0
ASIDE_MM = (0.0, 5.0, -5.0, 10.0, -10.0)
CLEAR_MM = 3.5
LABEL = Type(11.0, bold=True)
"""Read from a step away."""
SMALL = Type(9.0)


@dataclass(frozen=True)
class Part:
    """One sheet of the board: which piece of it, and where the board's corner lies on the page."""

    title: str
    paper: Paper
    x: float
    from_mm: float
    to_mm: float

    @property
    def y(self) -> float:
        """The top edge of the board on the page."""
        return self.paper.body_top

    def area(self, area: Box) -> Box:
        """An area of the board on this page."""
        return replace(area, x=area.x + self.x, y=area.y + self.y)

    def has(self, area: Box) -> bool:
        """Whether an area of the board stands on this sheet."""
        return area.x >= self.from_mm and area.x + area.width <= self.to_mm


@dataclass(frozen=True)
class Board:
    """What all sheets of a board share; `over` is placed on the first of them."""

    order: Order
    layers: OrderLayers
    site: SiteMap
    over: tuple[Mark, ...]
    parts: tuple[Part, ...]
    redone_at: str


def site_board_pages(
    order: Order, layers: OrderLayers, backgrounds: Backgrounds, *, redone_at: str = ""
) -> list[Page]:
    """One A3 sheet where the programme's maps are A3, else two of A4.

    Args:
        order: the order.
        layers: its layers.
        backgrounds: what may lie below.
        redone_at: when the board was drawn anew, ISO 8601; empty for the order's own.
    """
    parts = parts_of(order)
    on_paper = parts[0].area(inner_box(MAP.x, MAP.y, MAP.width, MAP.height))
    frame = framed(plan_bounds(order, layers), on_paper, backgrounds, order.frame.epsg)
    seam: tuple[Box, ...] = ()
    if len(parts) > 1:
        left = parts[0].x + TILE_MM - OVERLAP_MM
        seam = (Box(left, on_paper.y, OVERLAP_MM, on_paper.height),)
        frame = _off_the_seam(layers, frame, seam[0])
    blocked = tuple(shapely.box(b.x, b.y, b.x + b.width, b.y + b.height) for b in seam)
    site = plan_map(order, layers, backgrounds, frame, blocked=blocked, label=LABEL)
    notes = [mark.mark for mark in beyond(order, layers, frame) if isinstance(mark, Fixed)]
    over = (*site.symbols, *site.board.marks, *notes)
    board = Board(order, layers, site, over, parts, redone_at)
    return [_page(board, part) for part in parts]


def parts_of(order: Order) -> tuple[Part, ...]:
    """The sheets of the board, the left one first."""
    if order.sheets is not None and order.sheets.map_paper == "A3":
        x = (A3_LANDSCAPE.width_mm - BOARD_MM) / 2
        return (Part(tr("Site board"), A3_LANDSCAPE, x, 0.0, BOARD_MM),)
    left, start = A4_PORTRAIT.left, BOARD_MM - TILE_MM
    return (
        Part(tr("Site board, left half"), A4_PORTRAIT, left, 0.0, TILE_MM),
        Part(tr("Site board, right half"), A4_PORTRAIT, left - start, start, BOARD_MM),
    )


def _off_the_seam(layers: OrderLayers, frame: MapFrame, seam: Box) -> MapFrame:
    """The frame moved aside a little where a post would lie under the seam, without its name."""
    shapes = [shape for shape in layers.worksite_m if shape.length == 0]
    places = np.vstack([shapely.get_coordinates(shapes), layers.points_m])
    for aside_mm in ASIDE_MM:
        moved = replace(frame, west_m=frame.west_m + aside_mm * frame.scale / 1000.0)
        x = moved.to_page(places)[:, 0] if len(places) else np.zeros(0)
        if not ((x > seam.x - CLEAR_MM) & (x < seam.x + seam.width + CLEAR_MM)).any():
            return moved
    return frame


def _page(board: Board, part: Part) -> Page:
    frame = _piece(board.site.frame, part, part.x - board.parts[0].x)
    title = tr("{title} 1:{scale}").format(title=part.title, scale=f"{frame.scale:,.0f}")
    on_page = MapOnPage(frame, board.order.frame.epsg, board.site.on_page.layers)
    return Page(
        title,
        lambda: [*_map_marks(board, part, frame), *_words(board, part)],
        (on_page,),
        paper=part.paper,
    )


def _piece(frame: MapFrame, part: Part, shift: float) -> MapFrame:
    """The piece of the whole map that stands on one sheet, in that sheet's millimetres."""
    left = max(frame.box.x + shift, part.x + part.from_mm)
    right = min(frame.box.x + frame.box.width + shift, part.x + part.to_mm)
    west_m = frame.west_m + (left - frame.box.x - shift) * frame.scale / 1000.0
    return replace(frame, box=replace(frame.box, x=left, width=right - left), west_m=west_m)


def _map_marks(board: Board, part: Part, frame: MapFrame) -> list[Mark]:
    """Labels that belong to this sheet, the grid's own at the outer edges, the seam."""
    shift = part.x - board.parts[0].x
    low, high = part.x, part.x + BOARD_MM
    if len(board.parts) > 1:
        seam = part.x + SEAM_MM
        low, high = (low, seam) if part.from_mm == 0.0 else (seam, high)
    mine = [moved for moved in (_moved(m, shift) for m in board.over) if low <= _x(moved) < high]
    edge = (frame.box.x, frame.box.x + frame.box.width)
    grid = [
        mark
        for mark in order_grid(board.order, board.layers.plane, frame).marks()
        if (part.from_mm == 0.0 or _x(mark) > edge[0])
        and (part.to_mm == BOARD_MM or _x(mark) < edge[1])
    ]
    return [*over_map([*mine, *_seam(board, part)], frame.box), *grid]


def _seam(board: Board, part: Part) -> list[Mark]:
    """The line along which the left sheet is folded back, and where it comes to lie."""
    if len(board.parts) == 1:
        return []
    x = part.x + SEAM_MM
    ends = ((x, part.y), (x, part.y + HIGH_MM))
    return [Line(ends, width=0.2, colour="#000000", dash_mm=(2.0, 2.0))]


def _moved(mark: Mark, by_mm: float) -> Mark:
    """The mark, so far to the right."""
    match mark:
        case Line():
            return replace(mark, points=tuple((x + by_mm, y) for x, y in mark.points))
        case Fixed():
            return replace(mark, shift_mm=mark.shift_mm + by_mm)
        case _:
            return replace(mark, x=mark.x + by_mm)


def _x(mark: Mark) -> float:
    """The middle of a mark."""
    match mark:
        case Line():
            xs = [x for x, _ in mark.points]
            return (min(xs) + max(xs)) / 2
        case Fixed():
            return _x(mark.mark) + mark.shift_mm
        case _:
            return mark.x + mark.width / 2


def _words(board: Board, part: Part) -> list[Mark]:
    """The blocks of words that stand on this sheet."""
    order, site = board.order, board.site
    shown = replace(in_view(order, site.frame), worksite=())
    marks: list[Mark] = []
    if part.has(HEAD):
        marks += heading(order, part.area(HEAD), board.redone_at)
        marks += _instrument(board, part.area(FOOT))
    if part.has(EMERGENCY):
        marks += emergency(order, part.area(EMERGENCY))
        marks += codes(order, part.area(CODES))
        marks += listed(order, shown, part.area(LIST))
    return marks


def _instrument(board: Board, area: Box) -> list[Mark]:
    """How to set the instrument, the scale, the norths, and how the two sheets come together."""
    marks = gps_box(board.order, area.x + 1.5, area.y, GPS_MM)
    bar = Box(area.x + GPS_MM + 6.0, area.y, area.width - GPS_MM - 8.0, GPS_BOX_MM)
    marks += over_map(scale_bar(board.site.frame, bar.x, bar.y, bar.width), bar)
    top = area.y + GPS_BOX_MM + 2.0
    words = Box(area.x, top, area.width * 0.6, area.height)
    marks += words_marks(board.order, board.site, words)
    if len(board.parts) > 1:
        how = tr(
            "Fold this sheet back along the dashed line and glue it on the dashed line of the "
            "right half."
        )
        x = words.x + words.width + 3.0
        marks.append(Text(how, x, top, area.x + area.width - x, 20.0, SMALL))
    return marks
