# SPDX-License-Identifier: GPL-3.0-or-later
"""From recorded hazards to the land each of them covers, with a reason for each that cannot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import MultiPoint, Point, Polygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.rings import ObjectArray
from mineaction_plugin.core.errors import GeometryError, Message, MineActionError, say
from mineaction_plugin.core.hazard.repair import filled
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    to_lonlat_geometry,
    to_plane_geometry,
    working_plane_of,
)

CIRCLE_CORNERS = 16
"""A point's search circle becomes the polygon of so many corners around it: 1.3 % larger."""
MITRE_LIMIT = 10.0
"""A margin's corner stays a corner down to 11.5° (1/sin half the angle ≤ 10). The tip of a
sharper one is cut off square at ten margins from the hazard's corner, which gives two corners;
the hazard stays inside by the margin everywhere."""


@dataclass(frozen=True)
class Footprint:
    """The land of one hazard in WGS 84 degrees, with what had to be done to it."""

    row: int
    geometry: BaseGeometry
    repaired: Message | None = None


@dataclass(frozen=True)
class NotUsed:
    """A row that could not be used, or only after a repair, and why; rows count from 0."""

    row: int
    reason: Message


def footprints(
    geometries: ObjectArray, radius_m: float, width_m: float
) -> tuple[list[Footprint], list[NotUsed]]:
    """The land of each hazard, and the rows that have none, each with its reason.

    Args:
        geometries: shape (n,), lon/lat polygons, lines or points, or None.
        radius_m: around points, on the ground.
        width_m: whole width of lines, on the ground.
    """
    good: list[Footprint] = []
    bad: list[NotUsed] = []
    for row, geometry in enumerate(geometries):
        try:
            good.append(_footprint(row, geometry, radius_m, width_m))
        except MineActionError as error:
            bad.append(NotUsed(row, error.message))
    return good, bad


def grown(shape: BaseGeometry, by_m: float, plane: WorkingPlane) -> BaseGeometry:
    """A shape of the plane with a mitred margin, `by_m` metres wide on the ground.

    A line becomes a corridor that ends square at its ends.
    """
    return shapely.buffer(
        shape,
        by_m * scale_at(shape, plane),
        cap_style="flat",
        join_style="mitre",
        mitre_limit=MITRE_LIMIT,
    )


def scale_at(shape: BaseGeometry, plane: WorkingPlane) -> float:
    """Metres of the plane for a metre on the ground, in the middle of a shape of the plane."""
    middle = shapely.centroid(shape)
    lon, lat = plane.to_lonlat(np.array([middle.x]), np.array([middle.y]))
    return float(plane.scale_factor(lon, lat)[0])


def _footprint(
    row: int, geometry: BaseGeometry | None, radius_m: float, width_m: float
) -> Footprint:
    """The land of one hazard.

    Raises:
        MineActionError: why it has none.
    """
    if geometry is None:
        raise GeometryError("It has no geometry.")
    if geometry.is_empty:
        raise GeometryError("Its geometry is empty.")
    vertices = shapely.get_coordinates(geometry)
    if not np.isfinite(vertices).all():
        raise GeometryError("It has a coordinate that is not a number.")
    # By its vertices: the centroid of a ring that crosses itself may lie anywhere.
    plane = working_plane_of(MultiPoint(vertices))
    flat = to_plane_geometry(geometry, plane)
    if geometry.geom_type in {"Polygon", "MultiPolygon"}:
        return _of_polygon(row, geometry, flat, plane)
    if geometry.geom_type in {"LineString", "LinearRing", "MultiLineString"}:
        if not width_m > 0.0:
            raise GeometryError("It is a line: say how wide it is (WIDTH_M).")
        made = grown(flat, width_m / 2.0, plane)
    elif geometry.geom_type in {"Point", "MultiPoint"}:
        if not radius_m > 0.0:
            raise GeometryError("It is a point: say how far around it to search (RADIUS_M).")
        made = shapely.union_all([_around(point, radius_m, plane) for point in _points(flat)])
    else:
        raise GeometryError(
            "It mixes kinds of geometry ({kind}): split it into polygons, lines and points.",
            kind=geometry.geom_type,
        )
    if not made.area > 0.0:
        raise GeometryError("It is a line of no length.")
    return Footprint(row, to_lonlat_geometry(made, plane))


def _points(flat: BaseGeometry) -> list[Point]:
    return list(shapely.get_parts(flat))


def _around(point: Point, radius_m: float, plane: WorkingPlane) -> Polygon:
    """A regular polygon whose sides touch the circle from outside, one corner pair to the north."""
    reach = radius_m * scale_at(point, plane) / np.cos(np.pi / CIRCLE_CORNERS)
    angle = 2.0 * np.pi * (np.arange(CIRCLE_CORNERS) + 0.5) / CIRCLE_CORNERS
    return Polygon(
        np.column_stack((point.x + reach * np.sin(angle), point.y + reach * np.cos(angle)))
    )


def _of_polygon(
    row: int, geometry: BaseGeometry, flat: BaseGeometry, plane: WorkingPlane
) -> Footprint:
    """A polygon as it is; an invalid one made valid, and that said."""
    if shapely.is_valid(flat):
        if not flat.area > 0.0:
            raise GeometryError("It has no area.")
        return Footprint(row, geometry)
    why = shapely.is_valid_reason(flat).partition("[")[0]
    # As hazards are read: all that the outline goes around is inside, pockets too.
    made = filled(np.array([flat], dtype=object))[0]
    if not made.area > 0.0:
        raise GeometryError("It has no area ({why}).", why=why)
    return Footprint(
        row,
        to_lonlat_geometry(made, plane),
        say(
            "It was invalid ({why}) and was repaired. On the ground it may be larger than it "
            "looks: confirm its shape.",
            why=why,
        ),
    )
