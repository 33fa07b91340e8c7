# SPDX-License-Identifier: GPL-3.0-or-later
"""Distances, bearings and areas on the WGS 84 ellipsoid.

Source [published, checked against GeodSolve and Planimeter in the tests]: C. F. F. Karney,
"Algorithms for geodesics", J. Geodesy 87 (2013), doi 10.1007/s00190-012-0578-z, as PROJ does it.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely
from pyproj import Geod

from mineaction_plugin.core.errors import CoordinateError, GeometryError
from mineaction_plugin.core.position.ellipsoid import (
    EQUATORIAL_RADIUS_M,
    FLATTENING,
    FloatArray,
    checked,
    on_globe,
    wound,
    wrapped,
)

_POLYGON = 3


def _geod() -> Geod:
    return Geod(a=EQUATORIAL_RADIUS_M, f=FLATTENING)


def inverse(
    lon1: npt.ArrayLike, lat1: npt.ArrayLike, lon2: npt.ArrayLike, lat2: npt.ArrayLike
) -> tuple[FloatArray, FloatArray]:
    """Return the true bearing at the first point, 0 to 360 degrees, and the distance in metres.

    Args:
        lon1: WGS 84 degrees, arrays of one shape; where both points are one, the bearing is NaN.
        lat1: likewise.
        lon2: likewise.
        lat2: likewise.

    Raises:
        CoordinateError: a position is not on the globe.
    """
    x1, y1 = checked(lon1, lat1)
    x2, y2 = checked(lon2, lat2)
    x1, y1, x2, y2 = (np.ascontiguousarray(each) for each in np.broadcast_arrays(x1, y1, x2, y2))
    shape = x1.shape
    azimuth, _, distance = _geod().inv(x1.ravel(), y1.ravel(), x2.ravel(), y2.ravel())
    distance_m = np.asarray(distance, dtype=np.float64).reshape(shape)
    azimuth_deg = wound(azimuth).reshape(shape)
    return np.where(distance_m == 0, np.nan, azimuth_deg), distance_m


def direct(
    lon: npt.ArrayLike,
    lat: npt.ArrayLike,
    azimuth_true_deg: npt.ArrayLike,
    distance_m: npt.ArrayLike,
) -> tuple[FloatArray, FloatArray]:
    """Walk from positions along true bearings; returns WGS 84 degrees, longitudes in [-180, 180).

    Raises:
        CoordinateError: a position is not on the globe, or a bearing or distance is no number.
    """
    x, y = checked(lon, lat)
    x, y, azimuth, distance = (
        np.ascontiguousarray(each, dtype=np.float64)
        for each in np.broadcast_arrays(x, y, azimuth_true_deg, distance_m)
    )
    if not (np.isfinite(azimuth).all() and np.isfinite(distance).all()):
        first = int(np.flatnonzero(~(np.isfinite(azimuth) & np.isfinite(distance)))[0])
        raise CoordinateError("Leg {number}: bearing or distance is no number.", number=first + 1)
    lon2, lat2, _ = _geod().fwd(x.ravel(), y.ravel(), azimuth.ravel(), distance.ravel())
    return wrapped(np.reshape(lon2, x.shape)), np.reshape(np.asarray(lat2, float), x.shape)


def area_m2(geometries: npt.ArrayLike) -> FloatArray:
    """Return the ellipsoidal area of WGS 84 geometries, one each: holes subtracted, never negative.

    Edges are geodesics. Rings may run either way and cross the antimeridian. Geometries without an
    area, and missing ones, count 0. Each ring is taken as the smaller of the two parts it cuts the
    globe into.
    """
    return _of_rings(geometries)[0]


def perimeter_m(geometries: npt.ArrayLike) -> FloatArray:
    """Return the length of all rings, holes included, of WGS 84 polygons, one each."""
    return _of_rings(geometries)[1]


def length_m(geometries: npt.ArrayLike) -> FloatArray:
    """Return the length on the ellipsoid of WGS 84 lines, or of polygons' rings, one each."""
    shapes = np.atleast_1d(np.asarray(geometries, dtype=object))
    parts, part_of = shapely.get_parts(shapes, return_index=True)
    rings, ring_of = shapely.get_rings(parts, return_index=True)
    lines = np.concatenate([parts[shapely.get_type_id(parts) != _POLYGON], rings])
    owner = np.concatenate([part_of[shapely.get_type_id(parts) != _POLYGON], part_of[ring_of]])
    xy, line_no = shapely.get_coordinates(lines, return_index=True)
    same = line_no[1:] == line_no[:-1]
    a, b = xy[:-1][same], xy[1:][same]
    _, distance = inverse(a[:, 0], a[:, 1], b[:, 0], b[:, 1])
    weights = owner[line_no[1:][same]]
    return np.bincount(weights, weights=distance, minlength=len(shapes)).astype(np.float64)


def _of_rings(geometries: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    shapes = np.atleast_1d(np.asarray(geometries, dtype=object))
    area, perimeter = np.zeros(len(shapes)), np.zeros(len(shapes))
    polygons, owner = shapely.get_parts(shapes, return_index=True)
    is_polygon = shapely.get_type_id(polygons) == _POLYGON
    polygons, owner = polygons[is_polygon], owner[is_polygon]
    rings, polygon_of = shapely.get_rings(polygons, return_index=True)
    xy, ring_no = shapely.get_coordinates(rings, return_index=True)
    lon, lat = _checked_vertices(xy, owner[polygon_of[ring_no]] if len(xy) else ring_no)
    starts = np.searchsorted(ring_no, np.arange(len(rings) + 1))
    geod = _geod()
    is_hole = np.concatenate([[False], polygon_of[1:] == polygon_of[:-1]])[: len(rings)]
    for number, hole in enumerate(is_hole.tolist()):
        span = slice(starts[number], max(starts[number], starts[number + 1] - 1))
        surface, around = geod.polygon_area_perimeter(lon[span], lat[span])
        shape = owner[polygon_of[number]]
        area[shape] += -abs(surface) if hole else abs(surface)
        perimeter[shape] += around
    return np.maximum(area, 0.0), perimeter


def _checked_vertices(
    xy: FloatArray, shape_of: npt.NDArray[np.int64]
) -> tuple[FloatArray, FloatArray]:
    bad = ~on_globe(xy[:, 0], xy[:, 1])
    if bad.any():
        raise GeometryError(
            "Geometry {number} has a vertex that is not on the globe: {lon}, {lat}.",
            number=int(shape_of[bad][0]) + 1,
            lon=float(xy[bad][0, 0]),
            lat=float(xy[bad][0, 1]),
        )
    return np.ascontiguousarray(xy[:, 0]), np.ascontiguousarray(xy[:, 1])
