# SPDX-License-Identifier: GPL-3.0-or-later
"""The worksite plan: posts, lanes and ways around the task, and a list of them.

It can be drawn anew from the present worksite without a new revision of the order.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.drawing import Mark, Text, Type, box, text_width_mm, wrapped
from mineaction_plugin.layouts.flow import Block, text_rows
from mineaction_plugin.layouts.map_frame import Box, MapFrame
from mineaction_plugin.layouts.map_parts import over_map
from mineaction_plugin.layouts.map_wishes import RING
from mineaction_plugin.layouts.order_layers import OrderLayers
from mineaction_plugin.layouts.page import (
    BODY_BOLD,
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    LEFT,
    PAD,
    SMALL,
    SMALL_BOLD,
    Page,
    notes_by_hand,
)
from mineaction_plugin.layouts.site_map import (
    LABEL,
    STRIP_MM,
    Bounds,
    SiteMap,
    bounds_of,
    framed,
    inner_box,
    site_map,
    strip,
)
from mineaction_plugin.layouts.worksite_list import as_of_words, feature_rows, not_placed
from mineaction_plugin.translation import tr

MAP_MM = 113.0
LIST_LEFT, LIST_MM = LEFT + PAD, CONTENT_MM - 2 * PAD
AROUND_M = 300.0
"""A plan reaches at least this far from its task, or the task's own size, where posts lie so."""
WAYS_SHARE = 0.15
"""How far, as a share of the plan, a way is followed beyond the posts."""
NAMED = 60
BETWEEN_MM = 4.0
COLUMN_MM = (LIST_MM - BETWEEN_MM) / 2
SAFE_MM = 3.0
BEYOND = Type(9.0, bold=True)
BEYOND_NAMED = 8


def worksite_pages(
    order: Order, layers: OrderLayers, backgrounds: Backgrounds, *, redone_at: str = ""
) -> list[Page]:
    """The plan with its list, and the pages on which a long list goes on.

    Args:
        order: the order.
        layers: its layers.
        backgrounds: what may lie below.
        redone_at: when the plan was drawn anew, ISO 8601; empty for the order's own.
    """
    area = Box(LEFT, BODY_TOP - 1.0, CONTENT_MM, MAP_MM)
    bounds = plan_bounds(order, layers)
    on_paper = inner_box(area.x, area.y, area.width, area.height)
    frame = framed(bounds, on_paper, backgrounds, order.frame.epsg)
    drawn = plan_map(order, layers, backgrounds, frame)
    below = Box(LEFT, area.y + area.height + 0.5, CONTENT_MM, STRIP_MM)
    first, *more = _listed(order, redone_at, below.y + below.height)
    title = tr("Worksite plan 1:{scale}").format(scale=f"{frame.scale:,.0f}")
    pages = [
        Page(
            title,
            lambda: [
                *drawn.marks(),
                *beyond(order, layers, frame),
                *strip(replace(order, worksite=()), drawn, below),
                *first,
            ],
            (drawn.on_page,),
        )
    ]
    return [*pages, *(Page(tr("Worksite plan: list"), partial(list, marks)) for marks in more)]


def plan_map(
    order: Order,
    layers: OrderLayers,
    backgrounds: Backgrounds,
    frame: MapFrame,
    *,
    blocked: tuple[BaseGeometry, ...] = (),
    label: Type = LABEL,
) -> SiteMap:
    """The map of the worksite in a frame; no label covers a blocked piece of the page."""
    corner = [_corner(frame)] if _labels_beyond(order, layers, frame) else []
    return site_map(
        order,
        layers,
        backgrounds,
        frame,
        naming=_named,
        with_points=True,
        blocked=(*blocked, *corner),
        label=label,
    )


def plan_bounds(order: Order, layers: OrderLayers) -> Bounds:
    """The task and what of its worksite lies around it; ways lead on beyond the map."""
    west, south, east, north = layers.task_m.bounds
    reach = max(east - west, north - south, AROUND_M)
    window = shapely.box(west - reach, south - reach, east + reach, north + reach)
    leading = [
        shapely.Point(xy)
        for point, xy in zip(order.points, layers.points_m, strict=True)
        if point.kind not in RING
    ]
    posts = [each for each in layers.worksite_m if each.length == 0]
    near = [each for each in (*leading, *posts) if not each.is_empty and window.contains(each)]
    inner = bounds_of([layers.task_m, *near])
    grown = max(inner[2] - inner[0], inner[3] - inner[1]) * WAYS_SHARE
    frame = shapely.box(inner[0] - grown, inner[1] - grown, inner[2] + grown, inner[3] + grown)
    ways = [shapely.intersection(e, frame) for e in layers.worksite_m if e.length > 0]
    return bounds_of([layers.task_m, *near, *(way for way in ways if not way.is_empty)])


def _named(feature: WorksiteFeature) -> str:
    """The label, and with a radius who set it: no radius is ever our advice (design §8.8)."""
    if not feature.radius_m:
        return feature.label[:NAMED]
    words = tr("({radius} m set by {who})").format(
        radius=f"{feature.radius_m:g}", who=feature.radius_set_by or tr("nobody named")
    )
    return f"{feature.label} {words}"[:NAMED]


def _labels_beyond(order: Order, layers: OrderLayers, frame: MapFrame) -> list[str]:
    """What lies wholly beyond the map."""
    view = shapely.box(frame.west_m, frame.south_m, frame.east_m, frame.north_m)
    is_in = frame.contains(frame.to_page(layers.points_m)) if len(layers.points_m) else np.array([])
    away = [
        point.label
        for point, seen in zip(order.points, is_in, strict=True)
        if not seen and point.kind not in RING
    ]
    return away + [
        feature.label
        for feature, shape in zip(order.worksite, layers.worksite_m, strict=True)
        if shape.is_empty or not view.intersects(shape)
    ]


def _corner(frame: MapFrame) -> BaseGeometry:
    bottom = frame.box.y + frame.box.height
    height = 2 * BEYOND.line_mm + 2.0
    return shapely.box(frame.box.x, bottom - height, frame.box.x + frame.box.width * 0.7, bottom)


def beyond(order: Order, layers: OrderLayers, frame: MapFrame) -> list[Mark]:
    """A note in the lower left corner that names what lies beyond the map."""
    labels = _labels_beyond(order, layers, frame)
    if not labels:
        return []
    more = f" + {len(labels) - BEYOND_NAMED}" if len(labels) > BEYOND_NAMED else ""
    words = tr("Beyond this map: {labels}").format(labels=", ".join(labels[:BEYOND_NAMED]) + more)
    lines = wrapped(words, BEYOND, frame.box.width * 0.66)[:2]
    height = len(lines) * BEYOND.line_mm + 1.4
    width = max(text_width_mm(line, BEYOND) for line in lines) + SAFE_MM
    x, y = frame.box.x, frame.box.y + frame.box.height - height
    marks: list[Mark] = [box(x, y, width, height, line=0.25, fill="#FFFFFF")]
    marks += [
        Text(line, x + 1.2, y + 0.7 + i * BEYOND.line_mm, width, BEYOND.line_mm, BEYOND)
        for i, line in enumerate(lines)
    ]
    return over_map(marks, frame.box)


def _listed(order: Order, redone_at: str, top: float) -> list[list[Mark]]:
    """The list from below the map on in two columns, one list of marks a page."""
    head = text_rows(as_of_words(order, redone_at), BODY_BOLD, left=LIST_LEFT, width=LIST_MM)
    head += text_rows(not_placed(order), SMALL_BOLD, left=LIST_LEFT, width=LIST_MM)
    note = tr("A radius is the one that the named person set. No line here says that land is safe.")
    head += text_rows(note, SMALL, left=LIST_LEFT, width=LIST_MM)
    marks = Block("", tuple(head)).marks(top)
    top += sum(row.height for row in head) + 2.5
    waiting = list(order.worksite)
    pages: list[list[Mark]] = []
    while waiting or not pages:
        columns, low = _columns(order, waiting, top)
        marks += columns
        if not waiting:
            marks += notes_by_hand(low + 3.0, BODY_BOTTOM)
        pages.append(marks)
        marks, top = [], BODY_TOP
    return pages


def _columns(order: Order, waiting: list[WorksiteFeature], top: float) -> tuple[list[Mark], float]:
    """Two columns of as many features as fit, taken from those waiting, and their lower end."""
    marks: list[Mark] = []
    low = top
    for left in (LIST_LEFT, LIST_LEFT + COLUMN_MM + BETWEEN_MM):
        y = top
        while waiting:
            (row,) = feature_rows(order, waiting[:1], left, COLUMN_MM)
            if y + row.height > BODY_BOTTOM and y > top:
                break
            marks += row.draw(y)
            y += row.height
            waiting.pop(0)
        low = max(low, y)
    return marks, low
