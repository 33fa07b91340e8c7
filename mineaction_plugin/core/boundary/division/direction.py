# SPDX-License-Identifier: GPL-3.0-or-later
"""Which way to cut, and from which end to count: the same for the same task, however it is stored.

Parts count from west to east, or from north to south.
"""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.plane import Plane
from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.errors import GeometryError

FIRST_SWEEP_DEG = 45.0
"""Parts count towards 45° up to 225°: never towards the west or the north."""
SAME = 1e-9
"""Boxes whose areas differ by less than this share are one as good as the other."""


def counted(sweep_deg: float) -> float:
    """Turn a direction across the cuts so that the parts count eastwards or southwards."""
    return (sweep_deg - FIRST_SWEEP_DEG) % 180.0 + FIRST_SWEEP_DEG


def long_axis_deg(x: FloatArray, y: FloatArray) -> float:
    """The direction of the long side of the least box around points of a plane, as `counted`."""
    hull = shapely.get_coordinates(
        shapely.convex_hull(shapely.multipoints(np.column_stack([x, y])))
    )
    side = np.diff(hull, axis=0)
    side = side / np.hypot(side[:, 0], side[:, 1])[:, None]
    along = hull @ side.T
    across = hull @ np.vstack([-side[:, 1], side[:, 0]])
    length, width = np.ptp(along, axis=0), np.ptp(across, axis=0)
    bearing = np.degrees(np.arctan2(side[:, 0], side[:, 1]))
    turned = np.where(length >= width * (1 + SAME), bearing, bearing + 90.0)
    either = np.abs(length - width) < SAME * length
    best = length * width <= (length * width).min() * (1 + SAME)
    candidates = np.concatenate([turned[best], bearing[best & either]])
    return float(np.round(counted_all(candidates), 9).min())


def counted_all(sweep_deg: FloatArray) -> FloatArray:
    """`counted`, for many."""
    result: FloatArray = (sweep_deg - FIRST_SWEEP_DEG) % 180.0 + FIRST_SWEEP_DEG
    return result


def line_bearing_deg(line: BaseGeometry, plane: Plane) -> float:
    """The direction of a line from its first point to its last, clockwise from the plane's north.

    Raises:
        GeometryError: the line ends where it begins.
    """
    ends = shapely.get_coordinates(line)[[0, -1]] if not line.is_empty else np.zeros((2, 2))
    x, y = plane.to_plane(ends[:, 0], ends[:, 1])
    east, north = float(x[1] - x[0]), float(y[1] - y[0])
    if np.hypot(east, north) < 1e-3:  # noqa: PLR2004 (a millimetre)
        raise GeometryError(
            "The line ends where it begins, so it points nowhere. Take one with two ends."
        )
    return float(np.degrees(np.arctan2(east, north)) % 360.0)
