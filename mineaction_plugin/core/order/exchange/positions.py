# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions as the exchange files carry them: longitude and latitude, nine decimals.

Nine decimals of a degree are 0.11 mm on the ground, a hundredth of what machine files promise
(design §8, promise 1).
"""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry, BaseMultipartGeometry
from shapely.geometry.polygon import orient

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.terms.vocabulary import RING_KINDS

DECIMALS = 9
_HALF_TURN_DEG = 180.0
_CLOSED_TRIANGLE = 4


def written(lonlat: FloatArray) -> FloatArray:
    """Positions as they are written.

    Args:
        lonlat: (n, 2) longitude and latitude in degrees, EPSG:4326.

    Returns:
        (n, 2), rounded to nine decimals, longitude from -180 up to but without 180: GPX 1.1
        forbids 180.0 itself.
    """
    result = np.asarray(np.round(lonlat, DECIMALS), dtype=np.float64)
    lon = result[:, 0]
    outside = (lon < -_HALF_TURN_DEG) | (lon >= _HALF_TURN_DEG)
    turned = (lon[outside] + _HALF_TURN_DEG) % (2 * _HALF_TURN_DEG) - _HALF_TURN_DEG
    result[outside, 0] = np.round(turned, DECIMALS)
    result[:, 0] = np.where(result[:, 0] >= _HALF_TURN_DEG, -_HALF_TURN_DEG, result[:, 0])
    return result


def digits(value: float) -> str:
    """A degree value as text: nine decimals, a point, no exponent."""
    return f"{value:.{DECIMALS}f}"


def point_positions(order: Order) -> FloatArray:
    """(n, 2) longitude and latitude of all boundary points, in order."""
    pairs = [(point.lon, point.lat) for point in order.points]
    return np.array(pairs, dtype=np.float64).reshape(-1, 2)


def boundary_rings(order: Order) -> list[tuple[int, FloatArray]]:
    """Each ring's number and its closed (n + 1, 2) line in walking order."""
    rings: dict[int, list[tuple[float, float]]] = {}
    for point in order.points:
        if point.kind in RING_KINDS:
            rings.setdefault(point.ring_no, []).append((point.lon, point.lat))
    return [
        (ring_no, np.array([*ring, ring[0]], dtype=np.float64)) for ring_no, ring in rings.items()
    ]


def hole_rings(order: Order) -> frozenset[int]:
    """The numbers of the rings that bound a hole: those inside an odd number of the others."""
    outlines = {
        ring_no: shapely.Polygon(ring)
        for ring_no, ring in boundary_rings(order)
        if len(ring) >= _CLOSED_TRIANGLE
    }
    return frozenset(
        ring_no
        for ring_no, outline in outlines.items()
        if sum(other.contains(outline) for no, other in outlines.items() if no != ring_no) % 2
    )


def simple_parts(geometry: BaseGeometry) -> list[BaseGeometry]:
    """The points, lines and polygons that a geometry is made of."""
    if isinstance(geometry, BaseMultipartGeometry):
        return [leaf for part in geometry.geoms for leaf in simple_parts(part)]
    return [] if geometry.is_empty else [geometry]


def oriented_parts(geometry: BaseGeometry) -> list[BaseGeometry]:
    """The same parts, outer rings counter-clockwise and holes clockwise, as KML asks."""
    return [
        orient(part) if isinstance(part, shapely.Polygon) else part
        for part in simple_parts(geometry)
    ]


def lines(parts: list[BaseGeometry]) -> list[FloatArray]:
    """Every ring, line and point of simple parts as an (n, 2) array, in its own order."""
    result: list[FloatArray] = []
    for part in parts:
        if isinstance(part, shapely.Polygon):
            rings: list[BaseGeometry] = [part.exterior, *part.interiors]
        else:
            rings = [part]
        result.extend(shapely.get_coordinates(ring) for ring in rings)
    return result
