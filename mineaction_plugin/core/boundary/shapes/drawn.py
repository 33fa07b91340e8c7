# SPDX-License-Identifier: GPL-3.0-or-later
"""Boundaries made of numbers: rectangles, search circles, boxes of the grid.

Bearings are grid bearings of the shape's UTM zone, lengths metres on the ground.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.footprints import footprints
from mineaction_plugin.core.boundary.north import north_reference
from mineaction_plugin.core.boundary.shapes.flat import Flat, LonLat
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import from_true, true_from, working_plane
from mineaction_plugin.core.terms.vocabulary import North

GRID_SIZES_M = (50.0, 100.0, 1000.0)
"""The boxes that people plan with; any other size works too."""
ON_THE_LINE_M = 1e-4
"""A position this close to a line of the grid lies on it: coordinates come rounded to 0.1 mm."""
LEAST_SIDE_M = 0.01


@dataclass(frozen=True)
class Sides:
    """What a rectangle measures: its first side, and how far it reaches to the right of that."""

    corner: LonLat
    bearing_grid_deg: float
    along_m: float
    right_m: float
    """Negative where the rectangle lies to the left of its first side."""


def rectangle(sides: Sides) -> Polygon:
    """A rectangle from a corner, the grid bearing of the side that leaves it, and both lengths.

    Raises:
        GeometryError: a side without length, or a number that is none.
    """
    numbers = (sides.bearing_grid_deg, sides.along_m, sides.right_m)
    if not all(map(math.isfinite, numbers)):
        raise GeometryError("The rectangle has a bearing or a side that is not a number.")
    if sides.along_m < LEAST_SIDE_M or abs(sides.right_m) < LEAST_SIDE_M:
        raise GeometryError(
            "A rectangle of {along} m by {right} m has no area: type the length of both sides.",
            along=sides.along_m,
            right=sides.right_m,
        )
    flat = Flat(shapely.Point(sides.corner))
    corner = flat.point(sides.corner)
    angle = math.radians(sides.bearing_grid_deg)
    along = np.array([math.sin(angle), math.cos(angle)]) * sides.along_m
    right = np.array([math.cos(angle), -math.sin(angle)]) * sides.right_m
    # Twice: the scale is that in the middle of what comes of it.
    scale = flat.scale(corner)
    for _ in range(2):
        start = np.array([corner.x, corner.y])
        ring = [start, start + scale * along, start + scale * (along + right)]
        made = Polygon([*ring, start + scale * right])
        scale = flat.scale(made)
    return flat.to_lonlat(made)


def grid_bearing_deg(
    bearing_deg: float,
    north: North,
    at: LonLat,
    *,
    on: date | None = None,
    declination_deg: float | None = None,
) -> float:
    """A bearing from any north as one from the grid north of its position's UTM zone.

    Args:
        bearing_deg: as read.
        north: what it was counted from.
        at: where it was read.
        on: the day, for a magnetic one.
        declination_deg: east positive, where it was written down.

    Raises:
        TraverseError: a magnetic bearing with neither a day nor a declination.
        DeclinationError: no model knows magnetic north on that day.
    """
    lon, lat = np.array([at[0]]), np.array([at[1]])
    reference = north_reference(north, at, on=on, declination_deg=declination_deg)
    true_deg = true_from(bearing_deg, north.value, *reference.turn_at(lon, lat))
    convergence_deg = working_plane(*at).convergence_deg(lon, lat)
    return float(from_true(true_deg, North.GRID.value, convergence_deg)[0])


def rectangle_on(start: LonLat, end: LonLat, through: LonLat) -> Polygon:
    """A rectangle on a drawn side, as wide as it takes to reach a third position.

    Raises:
        GeometryError: the side has no length, or the third position lies on it.
    """
    return rectangle(sides_on(start, end, through))


def sides_on(start: LonLat, end: LonLat, through: LonLat) -> Sides:
    """What the rectangle on a drawn side through a third position measures."""
    flat = Flat(shapely.Point(start))
    a, b, c = (flat.point(each) for each in (start, end, through))
    length = math.hypot(b.x - a.x, b.y - a.y)
    if not length > 0.0:
        raise GeometryError("The first side of the rectangle has no length.")
    across = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / length
    scale = flat.scale(shapely.MultiPoint([a, b, c]))
    return Sides(start, _bearing_deg(a, b), length / scale, across / scale)


def sides_of(polygon: BaseGeometry) -> Sides:
    """What a polygon of four corners measures, so that a drawn rectangle can be typed anew.

    Raises:
        GeometryError: not four corners.
    """
    corners = shapely.get_coordinates(polygon)[:-1].tolist()
    if polygon.geom_type != "Polygon" or len(corners) != 4:  # noqa: PLR2004 (a rectangle)
        raise GeometryError("It is no rectangle: it has {count} corners.", count=len(corners))
    return sides_on(*((lon, lat) for lon, lat in corners[:3]))


def search_circle(lon: float, lat: float, radius_m: float) -> Polygon:
    """The land within a radius of a position: sixteen corners outside the circle, never inside.

    Raises:
        GeometryError: no radius.
    """
    if not (math.isfinite(radius_m) and radius_m > 0.0):
        raise GeometryError("A point needs a search radius above zero metres.")
    point = np.array([shapely.Point(lon, lat)], dtype=object)
    good, bad = footprints(point, radius_m, 0.0)
    if bad:
        raise GeometryError("{reason}", reason=bad[0].reason)
    return Polygon(shapely.get_coordinates(good[0].geometry))


def grid_box(shape: BaseGeometry, size_m: float) -> Polygon:
    """The box of round UTM coordinates around a shape; around a point it is one box of the grid.

    Its sides lie on multiples of `size_m` of easting and northing in the zone of the shape.

    Raises:
        GeometryError: no size, or an empty shape.
    """
    if not (math.isfinite(size_m) and size_m > 0.0):
        raise GeometryError("A box of the grid needs a size above zero metres.")
    flat = Flat(shape)
    west, south, east, north = flat.to_plane(shape).bounds
    edges = [*_outward(west, east, size_m), *_outward(south, north, size_m)]
    low_e, high_e, low_n, high_n = edges
    ring = [(low_e, low_n), (low_e, high_n), (high_e, high_n), (high_e, low_n)]
    return flat.to_lonlat(Polygon(ring))


def grid_box_at(place: LonLat, size_m: float) -> Polygon:
    """The box of the grid that a position lies in; raises as `grid_box`."""
    return grid_box(shapely.Point(place), size_m)


def _outward(low: float, high: float, size_m: float) -> tuple[float, float]:
    """Multiples of the size around a stretch, at least one size apart."""
    first = math.floor((low + ON_THE_LINE_M) / size_m)
    last = math.ceil((high - ON_THE_LINE_M) / size_m)
    return first * size_m, max(last, first + 1) * size_m


def _bearing_deg(a: shapely.Point, b: shapely.Point) -> float:
    return math.degrees(math.atan2(b.x - a.x, b.y - a.y)) % 360.0
