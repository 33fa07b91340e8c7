# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_task.dxf`: the task for CAD, in metres of its own grid.

A drawing knows no projection, so the grid is named in the text below it, with order, revision,
handling and DRAFT. Every ring and point has its label: the boundary points their own, a hazard its
id, class and status, a worksite feature its name and kind, and whether it is only proposed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.exchange import dxf_text
from mineaction_plugin.core.order.exchange.dxf_text import Layer
from mineaction_plugin.core.order.exchange.positions import (
    boundary_rings,
    point_positions,
    simple_parts,
)
from mineaction_plugin.core.order.exchange.text import UNCLEARED, grid_name, notice
from mineaction_plugin.core.order.naming import pack_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import LandClass

FORMAT = "dxf"
BOUNDARY = Layer("BOUNDARY", 5)
POINTS = Layer("BOUNDARY_POINTS", 5)
LABELS = Layer("POINT_LABELS", 7)
HAZARDS = Layer("HAZARDS", 6)
HAZARD_LABELS = Layer("HAZARD_LABELS", 7)
WORKSITE = Layer("WORKSITE", 3)
WORKSITE_LABELS = Layer("WORKSITE_LABELS", 7)
NOTICE = Layer("NOTICE", 7)
LAYERS = (BOUNDARY, POINTS, LABELS, HAZARDS, HAZARD_LABELS, WORKSITE, WORKSITE_LABELS, NOTICE)
CLASS_COLOURS = {LandClass.CHA: 1, LandClass.SHA: 30, LandClass.INDICATION: 2}
"""Red, orange, yellow of AutoCAD's index; any other class has the layer's own, which is loud."""
_TEXTS_ACROSS = 90.0
_LINE_SPACING = 1.6
_OFFSET = 0.8
"""How far a label stands right of and above its place, in heights of its text."""


class Label(NamedTuple):
    """A text and the place it belongs to, in metres of the grid."""

    words: str
    x_m: float
    y_m: float


def file_name(order: Order) -> str:
    """The file's name inside the pack."""
    return f"{pack_name(order)}_task.dxf"


def write(order: Order, path: Path) -> None:
    """Write the drawing; the same order gives the same bytes."""
    extent_m, height_m = extent(order), text_height_m(order)
    entities = [
        *_boundary(order),
        *_points(order, height_m),
        *_hazards(order, height_m),
        *_worksite(order, height_m),
        *_notice(order, extent_m, height_m),
    ]
    content = dxf_text.drawing(LAYERS, entities, extent_m, height_m)
    path.write_text(content, encoding="ascii", newline="")


def in_grid(order: Order, lonlat: FloatArray) -> FloatArray:
    """(n, 2) longitude and latitude to easting and northing in the task's grid, metres."""
    plane = WorkingPlane(order.frame.zone, order.frame.epsg)
    return np.column_stack(plane.to_plane(lonlat[:, 0], lonlat[:, 1]))


def extent(order: Order) -> FloatArray:
    """Lower left and upper right of the boundary and its points, metres."""
    lines = [point_positions(order), *(ring for _, ring in boundary_rings(order))]
    grid_m = in_grid(order, np.vstack(lines))
    return np.vstack([grid_m.min(axis=0), grid_m.max(axis=0)])


def text_height_m(order: Order) -> float:
    """How high the labels are: so that some ninety go across the task, 0.5 m at least."""
    extent_m = extent(order)
    return float(max(np.ptp(extent_m, axis=0).max() / _TEXTS_ACROSS, 0.5))


def offset_m(height_m: float) -> float:
    """How far right of and above its place a label stands."""
    return _OFFSET * height_m


def point_labels(order: Order) -> list[Label]:
    """The labels of the boundary points, in order."""
    grid_m = in_grid(order, point_positions(order))
    return [
        Label(dxf_text.flat(point.label), float(x), float(y))
        for point, (x, y) in zip(order.points, grid_m, strict=True)
    ]


def hazard_labels(order: Order) -> list[Label]:
    """A label for each part of each hazard: id, class, status, at a place inside the part."""
    return [
        Label(
            dxf_text.flat(f"{hazard.hazard_id} {hazard.land_class.value} {hazard.status.value}"),
            *_inside(part),
        )
        for hazard in order.hazards
        for part in parts_in_grid(order, hazard.geometry)
    ]


def worksite_labels(order: Order) -> list[Label]:
    """A label for each part of each worksite feature: its name, kind, and that it is proposed."""
    return [
        Label(_site_words(feature), *_inside(part))
        for feature in order.worksite
        for part in parts_in_grid(order, feature.geometry)
    ]


def _site_words(feature: WorksiteFeature) -> str:
    proposed = "" if feature.verified_on else "(proposed, confirm on site)"
    return dxf_text.flat(f"{feature.label} {feature.kind.value} {proposed}")


def parts_in_grid(order: Order, geometry: BaseGeometry) -> list[BaseGeometry]:
    """The simple parts of a geometry, in metres of the task's grid."""
    return [
        shapely.transform(part, lambda lonlat: in_grid(order, lonlat))
        for part in simple_parts(geometry)
    ]


def _boundary(order: Order) -> Iterator[str]:
    for _, ring in boundary_rings(order):
        yield dxf_text.polyline(BOUNDARY.name, in_grid(order, ring), is_closed=True)


def _points(order: Order, height_m: float) -> Iterator[str]:
    labels = point_labels(order)
    for label in labels:
        yield dxf_text.point(POINTS.name, label.x_m, label.y_m)
    yield from _texts(LABELS, labels, height_m)


def _hazards(order: Order, height_m: float) -> Iterator[str]:
    for hazard in order.hazards:
        colour = CLASS_COLOURS.get(hazard.land_class, 0)
        for part in parts_in_grid(order, hazard.geometry):
            yield from _drawn(HAZARDS, part, colour)
    yield from _texts(HAZARD_LABELS, hazard_labels(order), height_m)


def _worksite(order: Order, height_m: float) -> Iterator[str]:
    for feature in order.worksite:
        for part in parts_in_grid(order, feature.geometry):
            yield from _drawn(WORKSITE, part)
    yield from _texts(WORKSITE_LABELS, worksite_labels(order), height_m)


def _drawn(layer: Layer, part: BaseGeometry, colour: int = 0) -> Iterator[str]:
    if isinstance(part, shapely.Point):
        yield dxf_text.point(layer.name, part.x, part.y, colour)
        return
    if isinstance(part, shapely.Polygon):
        for ring in (part.exterior, *part.interiors):
            line_m = shapely.get_coordinates(ring)
            yield dxf_text.polyline(layer.name, line_m, is_closed=True, colour=colour)
        return
    line_m = shapely.get_coordinates(part)
    yield dxf_text.polyline(layer.name, line_m, is_closed=False, colour=colour)


def _texts(layer: Layer, labels: list[Label], height_m: float) -> Iterator[str]:
    aside_m = offset_m(height_m)
    for words, x_m, y_m in labels:
        yield dxf_text.text(layer.name, x_m + aside_m, y_m + aside_m, words, height_m)


def _notice(order: Order, extent_m: FloatArray, height_m: float) -> Iterator[str]:
    sentences = [f"{grid_name(order.frame)}, metres.", *notice(order), str(UNCLEARED)]
    (left, bottom), _ = extent_m
    for number, line in enumerate(dxf_text.wrapped(sentences), 3):
        below_m = number * _LINE_SPACING * height_m
        yield dxf_text.text(NOTICE.name, float(left), float(bottom) - below_m, line, height_m)


def _inside(part: BaseGeometry) -> tuple[float, float]:
    """A place of the part itself: inside a polygon, in the middle of a line."""
    is_line = isinstance(part, shapely.LineString)
    place = part.interpolate(0.5, normalized=True) if is_line else part.representative_point()
    return float(place.x), float(place.y)
