# SPDX-License-Identifier: GPL-3.0-or-later
"""What the overview and the task map must show, as bounds in the working plane."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.map_wishes import RING, clipped
from mineaction_plugin.layouts.order_layers import OrderLayers

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


def overview_bounds(layers: OrderLayers) -> Bounds:
    """The task, what leads to it, its worksite, and the hazards around it."""
    shapes = [layers.task_m, *layers.worksite_m, *map(shapely.Point, layers.points_m)]
    near = _grown(layers.task_m.bounds, AROUND_M)
    context = [clipped(shapely.envelope(each), near) for each in layers.hazards_m]
    return bounds_of([*shapes, *(each for each in context if not each.is_empty)])


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
        grown = bounds_of([*shapes, shape])
        if max(grown[2] - grown[0], grown[3] - grown[1]) <= size * NEAR:
            shapes.append(shape)
    return bounds_of(shapes)


def bounds_of(shapes: Sequence[BaseGeometry]) -> Bounds:
    """The bounds of shapes together."""
    west, south, east, north = shapely.total_bounds(np.array(shapes, dtype=object))
    return float(west), float(south), float(east), float(north)


def _grown(bounds: Bounds, by_m: float) -> BaseGeometry:
    west, south, east, north = bounds
    return shapely.box(west - by_m, south - by_m, east + by_m, north + by_m)
