# SPDX-License-Identifier: GPL-3.0-or-later
"""The maps of a template: what they show, at a round scale, also where they are turned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
)
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.drawing import Mark
from mineaction_plugin.layouts.map_bounds import OVERVIEW_TIMES, overview_bounds, task_bounds
from mineaction_plugin.layouts.map_content import overview_labels, task_labels
from mineaction_plugin.layouts.map_frame import LARGEST_SCALE, Box, MapFrame, MapOnPage, fit
from mineaction_plugin.layouts.map_grid import MapGrid, order_grid
from mineaction_plugin.layouts.map_wishes import label_every
from mineaction_plugin.layouts.order_layers import OrderLayers, points_layer
from mineaction_plugin.layouts.template_layout import MAP_MAIN, item_by_id

WIDE = ("overview", "medical")
"""Sheets whose main map shows where the task lies, not its points."""
STRAIGHT_DEG = 0.05
Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class TurnedFrame(MapFrame):
    """A frame whose map is turned clockwise about the middle of its box, as QGIS turns maps."""

    turn_deg: float = 0.0

    def to_page(self, plane: np.ndarray) -> np.ndarray:
        """Plane coordinates (n, 2) in metres to page coordinates (n, 2) in mm, y downwards."""
        return self._turned(super().to_page(plane), self.turn_deg)

    def corners_m(self) -> np.ndarray:
        """Lower left, upper left, upper right and lower right of the box in the plane (4, 2)."""
        left, top = self.box.x, self.box.y
        right, bottom = left + self.box.width, top + self.box.height
        page = np.array([(left, bottom), (left, top), (right, top), (right, bottom)])
        straight = self._turned(page, -self.turn_deg)
        return np.column_stack(
            [
                self.west_m + (straight[:, 0] - left) * self.scale / 1000.0,
                self.north_m - (straight[:, 1] - top) * self.scale / 1000.0,
            ]
        )

    def _turned(self, page: np.ndarray, by_deg: float) -> np.ndarray:
        middle = np.array([self.box.x + self.box.width / 2, self.box.y + self.box.height / 2])
        angle = np.radians(by_deg)
        # y points down, so that this turns clockwise as it is seen.
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        return (page - middle) @ turn + middle


@dataclass(frozen=True)
class FilledMap:
    """A map of a template as it will be printed, and the marks that lie on it."""

    on_page: MapOnPage
    marks: Sequence[Mark]
    grid: MapGrid | None
    """Ours; None where the office has its own, and where the map is turned."""


@dataclass(frozen=True)
class Subject:
    """What a map of a template is to show."""

    order: Order
    layers: OrderLayers
    backgrounds: Backgrounds
    is_wide: bool = False
    """Where the task lies, instead of its points."""
    imagery: bool = False
    """Imagery below instead of the plain map."""
    is_bare: bool = False
    """No grid and no labels, as on a small map beside the main one."""


def fill_map(item: QgsLayoutItemMap, subject: Subject) -> FilledMap:
    """Let a map item show an order, at the round scale that fits its box.

    Its place, its frame, its own grid, how it is turned, and its decorations stay the office's.
    """
    frame = _frame_of(item, subject)
    outline = shapely.transform(shapely.boundary(subject.layers.task_m), frame.to_page)
    every = None if subject.is_wide else label_every(subject.order, outline)
    grid = None
    if not (subject.is_bare or has_own_grid(item) or isinstance(frame, TurnedFrame)):
        grid = order_grid(subject.order, subject.layers.plane, frame)
    drawn = _layers(subject, frame, every, grid)
    on_page = MapOnPage(frame, subject.order.frame.epsg, drawn)
    _set(item, on_page, turn_of(frame))
    marks = grid.marks() if grid is not None else []
    return FilledMap(on_page, [*marks, *_labels(subject, frame, outline, every, grid)], grid)


def _frame_of(item: QgsLayoutItemMap, subject: Subject) -> MapFrame:
    order, layers, box = subject.order, subject.layers, box_of(item)
    turn = (item.mapRotation() + subject.backgrounds.turn_deg) % 360.0
    close = _frame(task_bounds(order, layers), box, turn)
    if not subject.is_wide:
        return close
    least = OVERVIEW_TIMES * close.scale
    return _frame(overview_bounds(layers), box, turn, least)


def _labels(
    subject: Subject,
    frame: MapFrame,
    outline: BaseGeometry,
    every: int | None,
    grid: MapGrid | None,
) -> Sequence[Mark]:
    """The labels that our own sheets have."""
    if subject.is_bare:
        return []
    order, layers = subject.order, subject.layers
    if every is None:
        return overview_labels(order, layers, frame, outline, grid=grid)
    return task_labels(order, layers, frame, outline, every=every, grid=grid)


def box_of(item: QgsLayoutItem) -> Box:
    """Where an item lies on its page, in mm."""
    where, size = item.pagePos(), item.rect()
    return Box(where.x(), where.y(), size.width(), size.height())


def _frame(bounds: Bounds, box: Box, turn_deg: float, least: float = LARGEST_SCALE) -> MapFrame:
    """The round scale at which turned bounds fit the box."""
    west, south, east, north = bounds
    cos, sin = abs(np.cos(np.radians(turn_deg))), abs(np.sin(np.radians(turn_deg)))
    half_x, half_y = (east - west) / 2, (north - south) / 2
    wide, high = half_x * cos + half_y * sin, half_x * sin + half_y * cos
    x, y = (west + east) / 2, (south + north) / 2
    frame = fit((x - wide, y - high, x + wide, y + high), box, least_scale=least)
    if not is_turned(turn_deg):
        return frame
    return TurnedFrame(box, frame.scale, frame.west_m, frame.north_m, turn_deg)


def is_turned(turn_deg: float) -> bool:
    """Whether a map is turned so far that anybody could see it."""
    return min(turn_deg % 360.0, -turn_deg % 360.0) > STRAIGHT_DEG


def turn_of(frame: MapFrame) -> float:
    """By how much a map is turned, clockwise in degrees."""
    return frame.turn_deg if isinstance(frame, TurnedFrame) else 0.0


def has_own_grid(item: QgsLayoutItemMap) -> bool:
    """Whether the office gave the map a grid of its own."""
    grids = item.grids()
    return grids is not None and any(
        always(grids.grid(number)).enabled() for number in range(grids.size())
    )


def _layers(
    subject: Subject, frame: MapFrame, every: int | None, grid: MapGrid | None
) -> tuple[QgsMapLayer, ...]:
    order, layers = subject.order, subject.layers
    points = None if every is None else points_layer(order, layers, every)
    drawn: tuple[QgsMapLayer, ...]
    if grid is not None:
        drawn = layers.top_down(points, grid.layer())
    elif points is None:
        drawn = (layers.boundary, *layers.worksite, *layers.hazards)
    else:
        drawn = (*layers.worksite, points, layers.boundary, *layers.hazards)
    if subject.is_bare:
        drawn = tuple(layer for layer in drawn if layer not in layers.worksite)
    below = subject.backgrounds.below(frame, order.frame.epsg, imagery=subject.imagery)
    return (*drawn, below) if below is not None else drawn


def _set(item: QgsLayoutItemMap, wanted: MapOnPage, turn_deg: float) -> None:
    item.setFollowVisibilityPreset(False)
    item.setKeepLayerStyles(False)
    item.setAtlasDriven(False)
    item.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(wanted.epsg))
    item.setLayers(list(wanted.layers))
    item.setKeepLayerSet(True)
    item.setMapRotation(turn_deg)
    item.zoomToExtent(wanted.frame.extent())


def lacks_grid(layout: QgsPrintLayout) -> bool:
    """Whether the main map of a filled template is turned and has no grid."""
    item = item_by_id(layout, MAP_MAIN)
    return (
        isinstance(item, QgsLayoutItemMap)
        and is_turned(item.mapRotation())
        and not has_own_grid(item)
    )
