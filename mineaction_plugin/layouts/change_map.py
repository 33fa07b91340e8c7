# SPDX-License-Identifier: GPL-3.0-or-later
"""The small map of the change page: the boundary as it is, and dashed as it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import shapely
from qgis.core import QgsLineSymbol, QgsMapLayer, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtGui import QColor
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.changes import PointChange, PointFate, point_changes
from mineaction_plugin.core.order.order import Change, Order
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.drawing import Line, Mark, Type, box, wrapped
from mineaction_plugin.layouts.form_flow import lines_marks
from mineaction_plugin.layouts.map_frame import Box, MapFrame, MapOnPage, fit
from mineaction_plugin.layouts.map_labels import LabelBoard, Wish
from mineaction_plugin.layouts.map_parts import over_map, scale_bar
from mineaction_plugin.layouts.map_wishes import POINT_LABEL
from mineaction_plugin.layouts.order_layers import OrderLayers, in_plane, memory_layer
from mineaction_plugin.layouts.order_text import set_gps
from mineaction_plugin.layouts.page import SMALL, SMALL_BOLD
from mineaction_plugin.symbology.fills import made_of, stroke
from mineaction_plugin.translation import tr

OLD_MM = 0.8
OLD_WHITE_MM = 1.6
OLD_POINT_MM = 1.1
SHOWN_MM = 1.5
"""A move that is shorter on the paper is told by the table alone."""
STRIP_MM = 19.0
"""What stands below the map."""
SPARSE = 20
"""More labels than this would bury the boundary: they stay off it, the table has them all."""
MOST_LABELS = 100
GONE = Type(9.0, bold=True, colour="#444444")


def change_map(
    order: Order,
    change: Change,
    layers: OrderLayers,
    backgrounds: Backgrounds,
    place: Box,
) -> tuple[MapOnPage, Callable[[], list[Mark]]]:
    """The map and what is drawn over it; the strip with the scale stands below `place`."""
    old_m = in_plane(change.boundary, layers.plane)
    both = np.array([old_m, layers.task_m], dtype=object)
    west, south, east, north = map(float, shapely.total_bounds(both))
    frame = fit((west, south, east, north), place)
    drawn: list[QgsMapLayer] = [layers.boundary, _old_layer(order, old_m), *layers.hazards]
    below = backgrounds.below(frame, order.frame.epsg)
    if below is not None:
        drawn.append(below)
    on_page = MapOnPage(frame, order.frame.epsg, tuple(drawn))

    def marks() -> list[Mark]:
        over: list[Mark] = [box(place.x, place.y, place.width, place.height, line=0.3)]
        over += _moves(point_changes(order), layers, frame, old_m)
        return [*over_map(over, place), *_strip(order, change, frame)]

    return on_page, marks


def _old_layer(order: Order, old_m: BaseGeometry) -> QgsVectorLayer:
    """The old boundary: black dashes on white, seen in grey too; the new one covers it."""
    white = stroke(QColor("#FFFFFF"), OLD_WHITE_MM)
    look = QgsSingleSymbolRenderer(
        made_of(QgsLineSymbol(), white, stroke(QColor("#000000"), OLD_MM, "dash"))
    )
    outline = shapely.boundary(old_m)
    return memory_layer("LineString", order.frame.epsg, ("kind",), [(outline, ("old",))], look)


def _moves(
    changes: Sequence[PointChange], layers: OrderLayers, frame: MapFrame, old_m: BaseGeometry
) -> list[Mark]:
    """An arrow for each move that can be seen, a cross where a point is gone, and the labels."""
    both = shapely.union_all([shapely.boundary(old_m), shapely.boundary(layers.task_m)])
    board = LabelBoard(frame.box, shapely.transform(both, frame.to_page))
    marks: list[Mark] = []
    is_sparse = len(changes) <= SPARSE
    every = len(changes) // MOST_LABELS + 1
    for number, change in enumerate(changes):
        before, now = _on_page(change, layers, frame)
        if before is not None and now is not None:
            if np.hypot(*(now - before)) >= SHOWN_MM:
                marks += _arrow(before, now)
        elif before is not None:
            marks += _cross(before)
        at = now if now is not None else before
        if at is not None and number % every == 0 and change.fate is not PointFate.REDESCRIBED:
            kind = GONE if change.fate is PointFate.REMOVED else POINT_LABEL
            board.place(
                [Wish(change.label, float(at[0]), float(at[1]), kind)], over_lines=is_sparse
            )
    return [*marks, *board.marks]


def _on_page(
    change: PointChange, layers: OrderLayers, frame: MapFrame
) -> tuple[np.ndarray | None, np.ndarray | None]:
    """Where the point was and is on the page; None where it was not, is not, or is not in view."""
    found: list[np.ndarray | None] = []
    for point in (change.before, change.now):
        if point is None:
            found.append(None)
            continue
        plane = np.column_stack(layers.plane.to_plane(np.array([point.lon]), np.array([point.lat])))
        page = frame.to_page(plane)
        found.append(page[0] if frame.contains(page)[0] else None)
    return found[0], found[1]


def _arrow(before: np.ndarray, now: np.ndarray) -> list[Mark]:
    """From where it was to where it is."""
    along = (now - before) / np.hypot(*(now - before))
    across = np.array([-along[1], along[0]])
    back = now - along * 2.2
    tip = [tuple(now), tuple(back + across * 0.9), tuple(back - across * 0.9), tuple(now)]
    return [
        Line((tuple(before), tuple(back)), width=1.0, colour="#FFFFFF"),
        Line((tuple(before), tuple(back)), width=0.4),
        Line(tuple(tip), width=0.2, fill="#000000"),
    ]


def _cross(at: np.ndarray) -> list[Mark]:
    x, y = at
    half = OLD_POINT_MM
    strokes = (
        ((x - half, y - half), (x + half, y + half)),
        ((x - half, y + half), (x + half, y - half)),
    )
    return [
        *(Line(each, width=1.1, colour="#FFFFFF") for each in strokes),
        *(Line(each, width=0.5) for each in strokes),
    ]


def _strip(order: Order, change: Change, frame: MapFrame) -> list[Mark]:
    """What is dashed, the scale, the north, the instrument."""
    place = frame.box
    y = place.y + place.height + 1.2
    half = place.width / 2
    words = tr("Dashed: r{old}. Solid: r{new}. Cross: a point that is gone.").format(
        old=change.revision, new=order.revision
    )
    texts = ((words, SMALL_BOLD), (set_gps(order.frame), SMALL), (tr("Grid north is up."), SMALL))
    marks: list[Mark] = []
    for text, kind in texts:
        lines = wrapped(text, kind, half - 4.0)
        marks += lines_marks(lines, place.x, y, half - 4.0, kind)
        y += len(lines) * kind.line_mm
    bar = Box(place.x + half, place.y + place.height + 1.0, half, 10.0)
    return [*marks, *over_map(scale_bar(frame, bar.x, bar.y, half), bar)]
