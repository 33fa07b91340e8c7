# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written on the overview and on the task map: labels, lengths, and what has no room."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import Leg
from mineaction_plugin.layouts.drawing import Line, Mark, Text, Type, box, text_width_mm, wrapped
from mineaction_plugin.layouts.map_frame import Box, MapFrame
from mineaction_plugin.layouts.map_grid import MapGrid
from mineaction_plugin.layouts.map_labels import LabelBoard
from mineaction_plugin.layouts.map_wishes import (
    RING,
    SYMBOL_MM,
    WORKSITE_MM,
    clipped,
    hazard_wishes,
    point_wishes,
    task_wish,
    worksite_wishes,
)
from mineaction_plugin.layouts.order_layers import OrderLayers, shown_points
from mineaction_plugin.layouts.order_text import metres, zone_differs
from mineaction_plugin.translation import tr

SMALL_BOLD = Type(9.0, bold=True)
LEG_LABEL = Type(9.0, colour="#0B2E6B")
NOTE_SIZES = ((0.7, 4), (0.5, 5), (0.4, 6))
"""How wide the notes may be, as a share of the map, and how many lines they then take."""
HIDDEN_SYMBOL_MM = 100.0
"""A hidden post is as bad as so much hidden boundary."""
OUTSIDE_NAMED = 8


def overview_labels(
    order: Order,
    layers: OrderLayers,
    frame: MapFrame,
    outline: BaseGeometry,
    *,
    grid: MapGrid | None = None,
) -> Sequence[Mark]:
    """The order itself, what leads to it, the worksite's posts, the hazards."""
    pages = frame.to_page(layers.points_m)
    leading = [i for i, point in enumerate(order.points) if point.kind not in RING]
    board, corner = _board(layers, frame, outline, pages[leading])
    board.place(point_wishes(order, pages, leading, outline), over_lines=True)
    board.place([task_wish(order, outline)], over_lines=True)
    board.place(worksite_wishes(order, layers, frame, only_points=True), over_lines=True)
    notes = [*_place_hazards(board, order, layers, frame), *_grid_notes(board, layers, grid)]
    return [
        *(_diamond(*xy) for xy in pages[leading]),
        *board.marks,
        *_note_marks(notes, frame, corner),
    ]


def task_labels(
    order: Order,
    layers: OrderLayers,
    frame: MapFrame,
    outline: BaseGeometry,
    *,
    every: int,
    grid: MapGrid | None = None,
) -> Sequence[Mark]:
    """The boundary's points come first, then lengths, worksite and hazards."""
    pages = frame.to_page(layers.points_m)
    is_in = frame.contains(pages)
    shown = [i for i in shown_points(order, every) if is_in[i]]
    board, corner = _board(layers, frame, outline, pages[shown])
    wishes = point_wishes(order, pages, shown, outline)
    board.place(wishes)
    left_out = (board.left_out, len(wishes))
    _write_lengths(order, pages, board)
    board.place(worksite_wishes(order, layers, frame, only_points=False), over_lines=True)
    unnamed = _place_hazards(board, order, layers, frame)
    notes = [
        *_grid_notes(board, layers, grid),
        *_notes(order, layers, frame, left_out, every),
        *unnamed,
    ]
    if any(zone_differs(order)) and not (grid and grid.kind == "mgrs"):
        notes.append(
            tr("Some points carry MGRS of the next zone: the digits of this grid are not theirs.")
        )
    return [*board.marks, *_note_marks(notes, frame, corner)]


def _place_hazards(
    board: LabelBoard, order: Order, layers: OrderLayers, frame: MapFrame
) -> list[str]:
    """Name the hazards of a map; say how many had no room for their name."""
    before = board.left_out
    board.place(hazard_wishes(order, layers, frame))
    count = board.left_out - before
    return [tr("Hazards without room for their id: {count}.").format(count=count)] * (count > 0)


def _grid_notes(board: LabelBoard, layers: OrderLayers, grid: MapGrid | None) -> list[str]:
    """Name the squares of MGRS where there are several, and say what the dashed line is."""
    if grid is None:
        return []
    hazards = [shapely.transform(shape, grid.frame.to_page) for shape in layers.hazards_m]
    covered = shapely.GeometryCollection([board.lines, *board.symbols, *hazards])
    board.place(grid.square_wishes(covered), over_lines=True)
    return grid.border_words()


def _board(
    layers: OrderLayers, frame: MapFrame, outline: BaseGeometry, shown: np.ndarray
) -> tuple[LabelBoard, Box]:
    """The map with its symbols and the corner of its notes kept free, and that corner."""
    symbols = [*_around(shown, SYMBOL_MM), *_worksite_symbols(layers, frame)]
    board = LabelBoard(frame.box, outline, tuple(symbols))
    notes = _note_box(frame, symbols, outline)
    board.block(_shape(notes))
    return board, notes


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
    """The length along every leg of the boundary that has room for it; no other leg is drawn."""
    where = {
        (point.ring_no, point.label): xy for point, xy in zip(order.points, pages, strict=True)
    }
    for leg in sorted(order.legs, key=lambda leg: -leg.distance_m):
        ends = _leg_ends(leg, where) if leg.ring_no else None
        if ends is not None:
            board.along(metres(leg.distance_m), LEG_LABEL, *ends)


def _leg_ends(
    leg: Leg, where: dict[tuple[int, str], np.ndarray]
) -> tuple[np.ndarray, np.ndarray] | None:
    start = where.get((leg.ring_no, leg.from_label))
    end = where.get((leg.ring_no, leg.to_label))
    return None if start is None or end is None else (start, end)


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
    is_in = frame.contains(frame.to_page(layers.points_m))
    outside = [point.label for point, seen in zip(order.points, is_in, strict=True) if not seen]
    view = shapely.Polygon(frame.corners_m())
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


def _note_box(frame: MapFrame, symbols: Sequence[BaseGeometry], outline: BaseGeometry) -> Box:
    """Where the notes stand: the corner of the map in which they cover least."""
    place = frame.box
    right, bottom = place.x + place.width, place.y + place.height
    places = []
    for share, lines in NOTE_SIZES:
        width, height = place.width * share, lines * SMALL_BOLD.line_mm + 1.5
        lefts, tops = (place.x, right - width), (bottom - height, place.y)
        places += [Box(left, top, width, height) for top in tops for left in lefts]

    def covers(note: Box) -> float:
        shape = _shape(note)
        hidden = sum(shape.intersects(symbol) for symbol in symbols)
        return HIDDEN_SYMBOL_MM * hidden + clipped(shape, outline).length

    return min(places, key=covers)


def _shape(place: Box) -> BaseGeometry:
    return shapely.box(place.x, place.y, place.x + place.width, place.y + place.height)


def _note_marks(notes: list[str], frame: MapFrame, corner: Box) -> list[Mark]:
    """The notes in their box, which is no larger than they need and stays in its corner."""
    lines = [line for note in notes for line in wrapped(note, SMALL_BOLD, corner.width - 4)]
    if not lines:
        return []
    height = len(lines) * SMALL_BOLD.line_mm + 1.0
    width = max(text_width_mm(line, SMALL_BOLD) for line in lines) + 5.0
    left, top = corner.x, corner.y
    if corner.x > frame.box.x:
        left += corner.width - width
    if corner.y > frame.box.y:
        top += corner.height - height
    return [
        box(left, top, width, height, line=0.2, fill="#FFFFFF"),
        *(
            Text(line, left + 2, top + 0.5 + i * SMALL_BOLD.line_mm, width - 4, 4, SMALL_BOLD)
            for i, line in enumerate(lines)
        ),
    ]
