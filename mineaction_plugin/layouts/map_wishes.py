# SPDX-License-Identifier: GPL-3.0-or-later
"""Which labels a map wants, the important ones first."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.vocabulary import PointKind
from mineaction_plugin.layouts.drawing import Type
from mineaction_plugin.layouts.map_frame import MapFrame
from mineaction_plugin.layouts.map_labels import Wish
from mineaction_plugin.layouts.order_layers import OrderLayers
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.symbology.words import land_class_short
from mineaction_plugin.translation import tr

POINT_LABEL = Type(9.0, bold=True)
HAZARD_LABEL = Type(9.0, colour="#5A1010")
EVERY = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
LABEL_ROOM_MM = 7.0
RING = (PointKind.START, PointKind.TURNING, PointKind.INTERMEDIATE, PointKind.END)
SYMBOL_MM = 1.3
"""Half a boundary point's symbol, with its white edge."""
WORKSITE_MM = 3.3
"""The same of a worksite point."""


def point_wishes(
    order: Order, pages: np.ndarray, shown: Sequence[int], outline: BaseGeometry
) -> list[Wish]:
    """Start points and what leads to them first, intermediate points last; all outwards."""
    middle = np.array(shapely.centroid(shapely.envelope(outline)).coords[0])
    ranks = {PointKind.TURNING: 2, PointKind.INTERMEDIATE: 3, PointKind.END: 1}
    wishes = []
    for i in sorted(shown, key=lambda i: ranks.get(order.points[i].kind, 0)):
        dx, dy = pages[i] - middle
        away = float(np.degrees(np.arctan2(dx, -dy)))
        wishes.append(
            Wish(order.points[i].label, float(pages[i, 0]), float(pages[i, 1]), POINT_LABEL, away)
        )
    return wishes


def task_wish(order: Order, outline: BaseGeometry) -> Wish:
    """The order's name above its task."""
    west, north, east, _ = outline.bounds
    return Wish(revision_name(order)[:40], (west + east) / 2, north, POINT_LABEL, 0.0)


def worksite_wishes(
    order: Order, layers: OrderLayers, frame: MapFrame, *, only_points: bool
) -> list[Wish]:
    """Each worksite feature that is in view; a radius goes with who set it."""
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
        wishes.append(
            Wish(
                text[:60],
                float(xy[0, 0]),
                float(xy[0, 1]),
                POINT_LABEL,
                clear_mm=clear,
                short=feature.label if feature.radius_m else "",
            )
        )
    return [wish for wish in wishes if wish.text]


def hazard_wishes(order: Order, layers: OrderLayers, frame: MapFrame) -> list[Wish]:
    """Each hazard's id and class, inside its visible part; small ones are not labelled."""
    view = shapely.Polygon(frame.corners_m())
    wishes = []
    for hazard, shape in zip(order.hazards, layers.hazards_m, strict=True):
        visible = clipped(shape, view)
        if visible.is_empty:
            continue
        xy = frame.to_page(np.array(shapely.point_on_surface(visible).coords))
        text = f"{hazard.hazard_id[:24]} {land_class_short(str(hazard.land_class))}"
        wishes.append(Wish(text, float(xy[0, 0]), float(xy[0, 1]), HAZARD_LABEL, on_it=True))
    return wishes


def label_every(order: Order, outline: BaseGeometry) -> int:
    """Each how many-th turning point is labelled, so that labels have room on average."""
    spacing_mm = outline.length / max(1, sum(point.kind in RING for point in order.points))
    return next((n for n in EVERY if n * spacing_mm >= LABEL_ROOM_MM), EVERY[-1])


def clipped(shape: BaseGeometry, view: BaseGeometry) -> BaseGeometry:
    """The part of a shape that is in view."""
    with np.errstate(invalid="ignore"):  # GEOS 3.11 raises the flag without a reason
        return shapely.intersection(shapely.make_valid(shape), view)
