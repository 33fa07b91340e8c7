# SPDX-License-Identifier: GPL-3.0-or-later
"""Polygons for the tests: random stars with holes and parts, in metres laid out on the globe."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import strategies as st
from pyproj import Geod
from shapely.geometry import MultiPolygon, Polygon

GEOD = Geod(ellps="WGS84")


def on_globe(
    lon: float, lat: float, metres: list[tuple[float, float]]
) -> list[tuple[float, float]]:
    """Lay (east, north) offsets in metres around a position, by an independent geodesic library."""
    placed = []
    for east, north in metres:
        x, y, _ = GEOD.fwd(lon, lat, math.degrees(math.atan2(east, north)), math.hypot(east, north))
        placed.append((x, y))
    return placed


def star(
    corners: list[float], centre: tuple[float, float] = (0.0, 0.0)
) -> list[tuple[float, float]]:
    """A star-shaped, so never self-crossing, ring from its radii in metres."""
    return [
        (
            centre[0] + radius * math.cos(2 * math.pi * i / len(corners)),
            centre[1] + radius * math.sin(2 * math.pi * i / len(corners)),
        )
        for i, radius in enumerate(corners)
    ]


@st.composite
def polygons(draw: st.DrawFn) -> Polygon | MultiPolygon:
    """One or two parts, each with or without a hole, anywhere on the globe, either direction."""
    lon = draw(st.floats(-180.0, 179.0))
    lat = draw(st.floats(-79.0, 83.0))
    parts = []
    for i in range(draw(st.integers(1, 2))):
        outer = draw(st.lists(st.floats(60.0, 400.0), min_size=3, max_size=12))
        shift = (2000.0 * i, 0.0)
        rings = [star(outer, shift)]
        if draw(st.booleans()):
            # Within the least circle that fits any triangle of radii of 60 m and more.
            inner = draw(st.lists(st.floats(1.0, 14.0), min_size=3, max_size=6))
            rings.append(star(inner, shift))
        if draw(st.booleans()):
            rings[0].reverse()
        placed = [on_globe(lon, lat, ring) for ring in rings]
        parts.append(Polygon(placed[0], placed[1:]))
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def array_of(*shapes: object) -> np.ndarray:
    """Shapes as the object array that the core reads."""
    result = np.empty(len(shapes), dtype=object)
    result[:] = shapes
    return result


def square(lon: float, lat: float, side_m: float = 100.0) -> Polygon:
    """A square whose corners run counter-clockwise from its south-west one."""
    return Polygon(on_globe(lon, lat, [(0.0, 0.0), (side_m, 0.0), (side_m, side_m), (0.0, side_m)]))
