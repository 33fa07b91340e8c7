# SPDX-License-Identifier: GPL-3.0-or-later
"""The site board for the control point: one A3 sheet, or two A4 sheets to cut and glue.

What stands on it is placed in a board of 370 mm by 229 mm. On A4 the two halves share a strip of
the map: one is folded back along the dashed line and glued on the dashed line of the other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.board_map import Piece, common, off_the_strip, pieces
from mineaction_plugin.layouts.board_parts import (
    codes,
    emergency,
    heading,
    listed,
)
from mineaction_plugin.layouts.drawing import Fixed, Line, Mark, Text, Type
from mineaction_plugin.layouts.map_frame import Box, MapOnPage
from mineaction_plugin.layouts.map_grid import order_grid
from mineaction_plugin.layouts.map_parts import GPS_BOX_MM, gps_box, over_map, scale_bar
from mineaction_plugin.layouts.mirror import is_read_from_right
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
    """What all sheets of a board share; `over` is placed on the whole map."""

    order: Order
    layers: OrderLayers
    site: SiteMap
    over: tuple[Mark, ...]
    strip: tuple[float, float] | None
    """What two sheets share, in mm along the map."""
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
    on_board = inner_box(MAP.x, MAP.y, MAP.width, MAP.height)
    whole = framed(
        plan_bounds(order, layers), parts[0].area(on_board), backgrounds, order.frame.epsg
    )
    places = [_place(part, on_board) for part in parts]
    from_right = is_read_from_right(order.language)
    strip = common(pieces(whole, places, from_right=from_right))
    blocked: tuple[BaseGeometry, ...] = ()
    if strip is not None:
        posts = [shape for shape in layers.worksite_m if shape.length == 0]
        stands = np.vstack([shapely.get_coordinates(posts), layers.points_m])
        whole = off_the_strip(whole, stands, strip)
        x, y = whole.box.x, whole.box.y
        blocked = (shapely.box(x + strip[0], y, x + strip[1], y + whole.box.height),)
    site = plan_map(order, layers, backgrounds, whole, blocked=blocked, label=LABEL)
    notes = [mark.mark for mark in beyond(order, layers, whole) if isinstance(mark, Fixed)]
    over = (*site.symbols, *site.board.marks, *notes)
    board = Board(order, layers, site, over, strip, redone_at)
    made = pieces(whole, places, from_right=from_right)
    return [_page(board, part, piece) for part, piece in zip(parts, made, strict=True)]


def parts_of(order: Order) -> tuple[Part, ...]:
    """The sheets of the board, the one that is read first before the other."""
    if order.sheets is not None and order.sheets.map_paper == "A3":
        x = (A3_LANDSCAPE.width_mm - BOARD_MM) / 2
        return (Part(tr("Site board"), A3_LANDSCAPE, x, 0.0, BOARD_MM),)
    left, start = A4_PORTRAIT.left, BOARD_MM - TILE_MM
    return (
        Part(tr("Site board {part}").format(part="1/2"), A4_PORTRAIT, left, 0.0, TILE_MM),
        Part(
            tr("Site board {part}").format(part="2/2"), A4_PORTRAIT, left - start, start, BOARD_MM
        ),
    )


def _place(part: Part, on_board: Box) -> tuple[float, float, float]:
    """The left edge of the map on a sheet, and where its piece begins and ends on the map."""
    start = max(on_board.x, part.from_mm)
    end = min(on_board.x + on_board.width, part.to_mm)
    return start + part.x, start - on_board.x, end - on_board.x


def _page(board: Board, part: Part, piece: Piece) -> Page:
    title = tr("{title} 1:{scale}").format(title=part.title, scale=f"{piece.frame.scale:,.0f}")
    on_page = MapOnPage(piece.frame, board.order.frame.epsg, board.site.on_page.layers)
    return Page(
        title,
        lambda: [*_map_marks(board, part, piece), *_words(board, part)],
        (on_page,),
        paper=part.paper,
    )


def _map_marks(board: Board, part: Part, piece: Piece) -> list[Mark]:
    """Labels that belong to this sheet, the grid's own at the outer edges, the seam."""
    low, high = 0.0, piece.whole.box.width
    seam: list[Mark] = []
    if board.strip is not None:
        along = sum(board.strip) / 2
        low, high = (low, along) if piece.begins else (along, high)
        x = piece.at(along)
        ends = ((x, part.y), (x, part.y + HIGH_MM))
        seam = [Line(ends, width=0.2, dash_mm=(2.0, 2.0))]
    grid = order_grid(board.order, board.layers.plane, piece.frame).marks()
    over = [*piece.own(board.over, (low, high)), *seam]
    return [*over_map(over, piece.frame.box), *piece.outer(grid)]


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
    words = Box(area.x, top, area.width * 0.66, area.height)
    marks += words_marks(board.order, board.site, words)
    if board.strip is not None:
        how = tr(
            "Fold this sheet back along the dashed line and glue it on the dashed line of "
            "sheet 2/2."
        )
        x = words.x + words.width + 3.0
        marks.append(Text(how, x, top, area.x + area.width - x, 20.0, SMALL))
    return marks
