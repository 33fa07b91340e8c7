# SPDX-License-Identifier: GPL-3.0-or-later
"""From what an expression hands over to a WGS 84 position; only the core changes a datum."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsGeometry,
    QgsPointXY,
    QgsReferencedGeometry,
)

from mineaction_plugin.adapters.crs import definition_of
from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.datum import DatumOperation, datum_operation
from mineaction_plugin.core.position.ellipsoid import on_globe
from mineaction_plugin.core.terms.profile import load

CELL_DEG, CELL_M = 1.0, 100_000.0
"""The change of datum is chosen for a place of this size, not for each position anew."""
KEPT = 50_000
Stamped = tuple[str, int]
"""A profile, and when its file was changed last: another file may fix another change of datum."""


def lonlat(
    name: str, value: object, crs: object, context: QgsExpressionContext | None, profile: str
) -> tuple[float, float] | None:
    """Longitude and latitude in degrees; None where there is no geometry.

    Args:
        name: the function, for its sentences.
        value: the geometry, as the expression hands it over.
        crs: what was given as its CRS; None where it was left out.
        context: of the expression.
        profile: name or path of the profile, which may fix an operation for a CRS.

    Raises:
        CoordinateError: no geometry, more than one point, or nobody says of which CRS.
        DatumError: no change of datum that can be named and trusted.
    """
    if not isinstance(value, QgsGeometry):
        raise CoordinateError(
            "the first value must be a geometry, such as @geometry or make_point(18.1, 44.2), "
            "not {value}.",
            value=repr(value)[:40],
        )
    point = _point_of(value)
    if point is None:
        return None
    system = _system(name, value, crs, context)
    lon, lat = _to_wgs84(system, point, profile)
    if not (math.isfinite(lon) and math.isfinite(lat)):
        raise CoordinateError(
            "the position {x:.3f}, {y:.3f} does not lie where {crs} has a place. Name the CRS "
            "that the geometry is in.",
            x=point.x(),
            y=point.y(),
            crs=system.authid() or system.description(),
        )
    return lon, lat


def _to_wgs84(
    system: QgsCoordinateReferenceSystem, point: QgsPointXY, profile: str
) -> tuple[float, float]:
    """Degrees; NaN where the CRS has no place. What is in WGS 84 needs no change of datum."""
    if system.authid() == "EPSG:4326":
        there = bool(on_globe(np.array(point.x()), np.array(point.y())))
        return (point.x(), point.y()) if there else (math.nan, math.nan)
    return _changed(
        definition_of(system, system.description()),
        system.authid(),
        (profile, _stamp(profile)),
        CELL_DEG if system.isGeographic() else CELL_M,
        (point.x(), point.y()),
    )


def _stamp(profile: str) -> int:
    try:
        return Path(profile).stat().st_mtime_ns
    except OSError:
        return 0  # a shipped one, by its name


@lru_cache(maxsize=KEPT)
def _changed(
    definition: str, authid: str, profile: Stamped, cell: float, xy: tuple[float, float]
) -> tuple[float, float]:
    """Kept, because a map asks for the same labels whenever it is drawn."""
    west, south = math.floor(xy[0] / cell) * cell, math.floor(xy[1] / cell) * cell
    operation = _chosen(definition, authid, profile, (west, south, west + cell, south + cell))
    lon, lat = operation.to_wgs84(*xy)
    return float(lon), float(lat)


@cache
def _chosen(
    definition: str, authid: str, profile: Stamped, extent: tuple[float, float, float, float]
) -> DatumOperation:
    return datum_operation(definition, load(profile[0]).datum_operations.get(authid), extent)


def _point_of(geometry: QgsGeometry) -> QgsPointXY | None:
    """The point itself; of a line or an area a point on it; None where there is nothing.

    Raises:
        CoordinateError: several points have no one position.
    """
    if geometry.isNull() or geometry.isEmpty():
        return None
    if geometry.type() != Qgis.GeometryType.Point:
        return geometry.pointOnSurface().asPoint()
    points = [QgsPointXY(each.x(), each.y()) for each in geometry.vertices()]
    if len(points) != 1:
        raise CoordinateError(
            "the geometry has {count} points, which have no one position. Take one of them with "
            "geometry_n(@geometry, 1).",
            count=len(points),
        )
    return points[0]


def _system(
    name: str, value: QgsGeometry, given: object, context: QgsExpressionContext | None
) -> QgsCoordinateReferenceSystem:
    """The CRS given; without one that of the layer, for the feature's own geometry only.

    A geometry that was made or transformed in the expression may be in any CRS: to guess would
    be to print a wrong coordinate.
    """
    if isinstance(given, QgsCoordinateReferenceSystem):
        system = given
    elif given:
        system = QgsCoordinateReferenceSystem(str(given))
    elif isinstance(value, QgsReferencedGeometry):
        system = value.crs()
    elif context is not None and context.hasFeature() and _is_own(value, context):
        system = QgsCoordinateReferenceSystem(str(context.variable("layer_crs") or ""))
    else:
        raise CoordinateError(
            "say in which CRS the position is: {name}(…, crs:='EPSG:4326'), or crs:=@layer_crs "
            "for a position in the layer's own CRS.",
            name=name,
        )
    if not system.isValid():
        raise CoordinateError(
            "{given} is no coordinate reference system. Write it as 'EPSG:4326', or @layer_crs "
            "for the layer's own.",
            given=repr(str(given or "")),
        )
    return system


def _is_own(value: QgsGeometry, context: QgsExpressionContext) -> bool:
    return bool(value.equals(context.feature().geometry()))
