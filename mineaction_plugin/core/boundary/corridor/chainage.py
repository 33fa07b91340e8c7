# SPDX-License-Identifier: GPL-3.0-or-later
"""Chainages: places along a line at so many metres from its start, on the ellipsoid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import LineString, Point

from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.position.geodesy import WorkingPlane, inverse

PIECE_M = 500.0
"""Legs are measured in pieces of at most this length: within it the plane's scale is one."""
LAST_M = 0.005
"""A chainage this close to the end is the end."""


@dataclass(frozen=True)
class Chainages:
    """The places along one line, with its whole length."""

    at_m: FloatArray
    """Metres from the start: 0, every step, and the end."""
    lon: FloatArray
    lat: FloatArray
    length_m: float

    def points(self) -> list[Point]:
        """The places as points in degrees."""
        return [Point(lon, lat) for lon, lat in zip(self.lon, self.lat, strict=True)]


def chainages(line: LineString, plane: WorkingPlane, every_m: float) -> Chainages:
    """Measure a line from its start.

    Args:
        line: in metres of the plane; its legs are straight there.
        plane: that plane.
        every_m: from one place to the next; 0: only start and end.
    """
    xy = shapely.get_coordinates(shapely.segmentize(line, PIECE_M))
    lon, lat = plane.to_lonlat(xy[:, 0], xy[:, 1])
    _, steps = inverse(lon[:-1], lat[:-1], lon[1:], lat[1:])
    at = np.concatenate(([0.0], np.cumsum(steps)))
    length = float(at[-1])
    marks = np.arange(0.0, length, every_m) if every_m > 0.0 else np.array([0.0])
    marks = np.append(marks[(marks == 0.0) | (length - marks > LAST_M)], length)
    x, y = np.interp(marks, at, xy[:, 0]), np.interp(marks, at, xy[:, 1])
    there_lon, there_lat = plane.to_lonlat(x, y)
    return Chainages(marks, there_lon, there_lat, length)


def chainage_text(metres: float) -> str:
    """As road engineers write it: 12,345 m is "12+345", 345.25 m is "0+345.2"."""
    tenths = round(metres * 10)
    kilometres, rest = divmod(tenths, 10_000)
    whole, tenth = divmod(rest, 10)
    return f"{kilometres}+{whole:03d}" + (f".{tenth}" if tenth else "")
