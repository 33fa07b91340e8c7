# SPDX-License-Identifier: GPL-3.0-or-later
"""What a mouse points at on existing edges; legs are straight in the UTM plane they lie in."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.position.geodesy import working_plane

LonLat = tuple[float, float]
ROUNDING_DEG = 1e-10
"""About 0.01 mm: what a way to the plane and back may change."""


def foot_on_leg(start: LonLat, end: LonLat, place: LonLat) -> LonLat:
    """The place on a leg that is nearest to another place; its very ends are the ends."""
    plane = working_plane(*start)
    east, north = plane.to_plane(*zip(start, end, place, strict=True))
    leg = np.array([east[1] - east[0], north[1] - north[0]])
    reach = np.array([east[2] - east[0], north[2] - north[0]])
    square = float(leg @ leg)
    share = float(leg @ reach) / square if square > 0 else 0.0
    if share <= 0.0:
        return start
    if share >= 1.0:
        return end
    lon, lat = plane.to_lonlat(east[0] + share * leg[0], north[0] + share * leg[1])
    return float(lon), float(lat)


def with_exact_vertices(path: list[LonLat], shape: BaseGeometry) -> list[LonLat]:
    """A path whose points on vertices of a shape are those vertices, bit for bit."""
    known = shapely.get_coordinates(shape)
    result = []
    for place in path:
        apart = np.abs(known - place).max(axis=1)
        near = int(np.argmin(apart))
        lon, lat = known[near].tolist() if apart[near] <= ROUNDING_DEG else place
        result.append((lon, lat))
    return result
