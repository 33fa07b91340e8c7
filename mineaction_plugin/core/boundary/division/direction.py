# SPDX-License-Identifier: GPL-3.0-or-later
"""Which way to cut, and from which end to count: the same for the same task, however it is stored.

Parts count from west to east, or from north to south.
"""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.plane import Planes
from mineaction_plugin.core.boundary.rings import FloatArray, IntArray
from mineaction_plugin.core.errors import GeometryError

FIRST_SWEEP_DEG = 45.0
"""Parts count towards 45° up to 225°: never towards the west or the north."""
SAME = 1e-9
"""Boxes whose areas differ by less than this share are one as good as the other."""
DECIMALS = 9


def counted(sweep_deg: FloatArray) -> FloatArray:
    """Turn directions across the cuts so that the parts count eastwards or southwards."""
    result: FloatArray = (sweep_deg - FIRST_SWEEP_DEG) % 180.0 + FIRST_SWEEP_DEG
    return result


def long_axes_deg(x: FloatArray, y: FloatArray, owner: IntArray) -> FloatArray:
    """Of each polygon the direction of the long side of the least box around it, as `counted`.

    Args:
        x: of points in metres.
        y: likewise.
        owner: of each point its polygon; ascending.
    """
    hulls = shapely.convex_hull(shapely.multipoints(np.column_stack([x, y]), indices=owner))
    xy, hull = shapely.get_coordinates(hulls, return_index=True)
    here = np.flatnonzero(hull[1:] == hull[:-1])
    side = xy[here + 1] - xy[here]
    side = side / np.hypot(side[:, 0], side[:, 1])[:, None]
    of_side = hull[here]
    # Each side with each corner of its hull.
    count = np.bincount(hull)
    pair = np.repeat(np.arange(len(here)), count[of_side])
    first = np.cumsum(count[of_side]) - count[of_side]
    corner = np.arange(len(pair)) - first[pair] + (np.cumsum(count) - count)[of_side[pair]]
    along = (xy[corner] * side[pair]).sum(axis=1)
    across = xy[corner, 1] * side[pair, 0] - xy[corner, 0] * side[pair, 1]
    length = np.maximum.reduceat(along, first) - np.minimum.reduceat(along, first)
    width = np.maximum.reduceat(across, first) - np.minimum.reduceat(across, first)
    bearing = np.degrees(np.arctan2(side[:, 0], side[:, 1]))
    long_side = np.round(
        counted(np.where(length > width * (1 + SAME), bearing, bearing + 90.0)), DECIMALS
    )
    other = np.round(counted(bearing), DECIMALS)
    alike = np.abs(length - width) <= SAME * length
    axis = np.where(alike, np.minimum(long_side, other), long_side)
    box = length * width
    least = np.minimum.reduceat(box, np.searchsorted(of_side, np.arange(len(count))))
    axis = np.where(box <= least[of_side] * (1 + SAME), axis, np.inf)
    return np.asarray(np.minimum.reduceat(axis, np.searchsorted(of_side, np.arange(len(count)))))


def line_bearings_deg(line: BaseGeometry, planes: Planes, polygons: int) -> FloatArray:
    """The direction of a line from end to end, clockwise from the north of each polygon's plane.

    Raises:
        GeometryError: the line ends where it begins.
    """
    ends = shapely.get_coordinates(line)[[0, -1]] if not line.is_empty else np.zeros((2, 2))
    owner = np.arange(polygons)
    one, two = (
        np.array(planes.to_plane(np.full(polygons, lon), np.full(polygons, lat), owner))
        for lon, lat in ends
    )
    east, north = two - one
    if (np.hypot(east, north) < 1e-3).any():  # noqa: PLR2004 (a millimetre)
        raise GeometryError(
            "The line ends where it begins, so it points nowhere. Take one with two ends."
        )
    return np.asarray(np.degrees(np.arctan2(east, north)) % 360.0)
