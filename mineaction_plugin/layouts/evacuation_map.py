# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of the ways out: who lies hurt here, and which way leads to the surgeon."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.worksite import driven_words
from mineaction_plugin.core.order.order import Facility, Order
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.drawing import Line, Mark, Text, box, text_width_mm, wrapped
from mineaction_plugin.layouts.map_frame import Box, MapFrame
from mineaction_plugin.layouts.map_labels import Wish
from mineaction_plugin.layouts.map_parts import over_map
from mineaction_plugin.layouts.order_layers import OrderLayers, in_plane
from mineaction_plugin.layouts.page import (
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    LEFT,
    SMALL_BOLD,
    Page,
)
from mineaction_plugin.layouts.site_map import (
    LABEL,
    STRIP_MM,
    Bounds,
    bounds_of,
    framed,
    inner_box,
    site_map,
    strip,
)
from mineaction_plugin.symbology.words import worksite_word
from mineaction_plugin.translation import tr

WAY_OUT = frozenset(
    {
        WorksiteKind.CONTROL_POINT,
        WorksiteKind.MEDICAL_POINT,
        WorksiteKind.LANDING_SITE,
        WorksiteKind.EVACUATION_ROUTE,
        WorksiteKind.EVACUATION_ROUTE_ALTERNATE,
    }
)
NEARBY = 2.0
"""A facility belongs on the map unless that made the map smaller than this."""
CROSS_MM = 2.4
ARROW_MM = 6.0
KILOMETRE = 1000.0
BELOW_MM = STRIP_MM + 20.0
"""The legend of the ways has room for all of them, however long their words are."""
AREA = Box(LEFT, BODY_TOP - 1.0, CONTENT_MM, BODY_BOTTOM - BELOW_MM - BODY_TOP)


def evacuation_page(order: Order, layers: OrderLayers, backgrounds: Backgrounds) -> Page:
    """One map with the task, the posts, the ways and the facilities, or where they lie."""
    places = [
        in_plane(shapely.Point(each.lon, each.lat), layers.plane) for each in order.facilities
    ]
    frame = framed(
        _bounds(order, layers, places),
        inner_box(AREA.x, AREA.y, AREA.width, AREA.height),
        backgrounds,
        order.frame.epsg,
    )
    signs, boxes = _beyond(order, frame, places)
    drawn = site_map(
        order, layers, backgrounds, frame, naming=_named, with_points=False, blocked=boxes
    )
    for each, (x, y) in zip(order.facilities, _pages(frame, places), strict=True):
        if _is_in(frame, x, y):
            signs += _cross(x, y)
            drawn.board.place([Wish(_name(each), x, y, LABEL, clear_mm=3.0)], over_lines=True)
    area = Box(LEFT, AREA.y + AREA.height + 1.0, CONTENT_MM, BELOW_MM)
    return Page(
        tr("Evacuation map 1:{scale}").format(scale=f"{frame.scale:,.0f}"),
        lambda: [
            *drawn.marks(),
            *over_map(signs, frame.box),
            *strip(_ways_only(order), drawn, area),
        ],
        (drawn.on_page,),
    )


def _ways_only(order: Order) -> Order:
    """The order with what the legend of this map explains."""
    ways = tuple(feature for feature in order.worksite if feature.kind in WAY_OUT)
    return replace(order, worksite=ways)


def _bounds(order: Order, layers: OrderLayers, places: list[BaseGeometry]) -> Bounds:
    """Task, posts and ways; facilities as long as the rest stays readable."""
    shapes = [layers.task_m, *map(shapely.Point, layers.points_m)]
    shapes += [
        shape
        for feature, shape in zip(order.worksite, layers.worksite_m, strict=True)
        if feature.kind in WAY_OUT
    ]
    west, south, east, north = bounds_of(shapes)
    size = max(east - west, north - south)
    for place in places:
        grown = bounds_of([*shapes, place])
        if max(grown[2] - grown[0], grown[3] - grown[1]) <= NEARBY * size:
            shapes.append(place)
    return bounds_of(shapes)


def _named(feature: WorksiteFeature) -> str:
    """A way is named with the time that somebody drove, or that nobody did."""
    if feature.kind not in WAY_OUT:
        return ""
    label = feature.label or worksite_word(str(feature.kind))
    driven = driven_words(feature)
    return label if driven is None else f"{label}: {translated(driven)}"


def _cross(x: float, y: float) -> list[Mark]:
    """A medical facility: a cross in a white square, clear in grey."""
    arm = CROSS_MM * 0.32
    return [
        box(x - CROSS_MM, y - CROSS_MM, 2 * CROSS_MM, 2 * CROSS_MM, line=0.4, fill="#FFFFFF"),
        box(x - CROSS_MM * 0.75, y - arm, CROSS_MM * 1.5, 2 * arm, line=0.0, fill="#C4122F"),
        box(x - arm, y - CROSS_MM * 0.75, 2 * arm, CROSS_MM * 1.5, line=0.0, fill="#C4122F"),
    ]


def _pages(frame: MapFrame, places: Sequence[BaseGeometry]) -> list[tuple[float, float]]:
    """Where places lie in mm of the page, on the map or beyond it."""
    if not places:
        return []
    return [(float(x), float(y)) for x, y in frame.to_page(shapely.get_coordinates(places))]


def _is_in(frame: MapFrame, x: float, y: float) -> bool:
    return bool(frame.contains(np.array([[x, y]]), CROSS_MM)[0])


def _name(each: Facility) -> str:
    return each.name or tr("Medical facility")


def _beyond(
    order: Order, frame: MapFrame, places: Sequence[BaseGeometry]
) -> tuple[list[Mark], list[BaseGeometry]]:
    """The facilities beyond the map, named in its corner with arrows, and what they cover."""
    marks: list[Mark] = []
    boxes: list[BaseGeometry] = []
    left, top = frame.box.x + 1.5, frame.box.y + 1.5
    for each, (x, y) in zip(order.facilities, _pages(frame, places), strict=True):
        if _is_in(frame, x, y):
            continue
        words = tr("{facility}: {distance} km in a straight line").format(
            facility=_name(each), distance=f"{each.distance_m / KILOMETRE:,.1f}"
        )
        room = frame.box.width * 0.6
        lines = wrapped(words, SMALL_BOLD, room)
        width = min(max(text_width_mm(line, SMALL_BOLD) for line in lines) + 1.0, room)
        height = len(lines) * SMALL_BOLD.line_mm + 2.4
        middle = (frame.box.x + frame.box.width / 2, frame.box.y + frame.box.height / 2)
        turn = math.atan2(x - middle[0], middle[1] - y)
        foot = (left + ARROW_MM / 2 + 0.6, top + height / 2)
        text_x = left + ARROW_MM + 1.5
        marks += [
            box(left, top, ARROW_MM + 2.0 + width, height, line=0.25, fill="#FFFFFF"),
            *_pointer(foot, (math.sin(turn), -math.cos(turn))),
            Text("\n".join(lines), text_x, top, width, height, SMALL_BOLD, middle=True),
        ]
        boxes.append(shapely.box(left, top, text_x + width + 0.5, top + height))
        top += height + 0.8
    return marks, boxes


def _pointer(middle: tuple[float, float], along: tuple[float, float]) -> list[Mark]:
    half = ARROW_MM * 0.42
    tip = (middle[0] + along[0] * half, middle[1] + along[1] * half)
    tail = (middle[0] - along[0] * half, middle[1] - along[1] * half)
    back = (middle[0] - along[0] * half * 0.1, middle[1] - along[1] * half * 0.1)
    across = (-along[1] * half * 0.5, along[0] * half * 0.5)
    left = (back[0] + across[0], back[1] + across[1])
    right = (back[0] - across[0], back[1] - across[1])
    return [Line((tail, tip), width=0.5), Line((tip, left, right, tip), width=0.2, fill="#000000")]
