# SPDX-License-Identifier: GPL-3.0-or-later
"""What a draft looks like on the map, also before it is a boundary."""

from __future__ import annotations

from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.draft import Draft, DraftPoint, is_whole, polygon

LEAST_LINE = 2


def shapes_of(draft: Draft) -> tuple[BaseGeometry, ...]:
    """The land; the way so far where it is none yet; a point; nothing. In lon/lat."""
    ring = [(each.point.lon, each.point.lat) for each in draft.points if each.on_ring]
    if is_whole(draft):
        return (polygon(draft),)
    if len(ring) >= LEAST_LINE:
        return (LineString(ring),)
    return (Point(ring[0]),) if ring else ()


def with_spot(draft: Draft, point: DraftPoint) -> tuple[BaseGeometry, ...]:
    """The same with one point marked."""
    spot = Point(point.point.lon, point.point.lat)
    return (polygon(draft), spot) if is_whole(draft) else (spot,)
