# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions as metres and bearings: working planes, geodesics, areas, the three norths."""

from __future__ import annotations

from mineaction_plugin.core.position.geodesy.measures import (
    area_m2,
    direct,
    inverse,
    length_m,
    perimeter_m,
)
from mineaction_plugin.core.position.geodesy.norths import from_true, true_from
from mineaction_plugin.core.position.geodesy.plane import (
    WorkingPlane,
    centroids,
    plane_of_zone,
    to_lonlat_geometry,
    to_plane_geometry,
    working_plane,
    working_plane_of,
    working_planes_of,
)

__all__ = [
    "WorkingPlane",
    "area_m2",
    "centroids",
    "direct",
    "from_true",
    "inverse",
    "length_m",
    "perimeter_m",
    "plane_of_zone",
    "to_lonlat_geometry",
    "to_plane_geometry",
    "true_from",
    "working_plane",
    "working_plane_of",
    "working_planes_of",
]
