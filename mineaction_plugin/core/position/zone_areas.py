# SPDX-License-Identifier: GPL-3.0-or-later
"""Where on a map each UTM zone lies, and the borders between zones that cross it.

Zone rules [published]: NGA.SIG.0012, as in `utm.zone_of`, Norway and Svalbard included.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.position.ellipsoid import FloatArray, wrapped
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.position.utm import (
    NORTH_LIMIT_DEG,
    SOUTH_LIMIT_DEG,
    UPS,
    WIDENED_FROM_DEG,
    zone_of,
)

BREAKS_LAT_DEG = (SOUTH_LIMIT_DEG, WIDENED_FROM_DEG, 64.0, 72.0, NORTH_LIMIT_DEG)
"""Parallels at which zones begin, end, or change their width."""
EDGES_EVERY_DEG = 3.0
"""Zones begin and end at multiples of this, Svalbard's and Norway's too."""
STEPS = 32
"""Pieces of an edge that is curved in the plane: less than a hair's width of the sheet off."""
LonLatLine = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True)
class ZoneAreas:
    """The parts of a view, in its plane's metres: each zone's area, and the borders."""

    areas: tuple[tuple[int, BaseGeometry], ...]
    """Zone number (0: UPS) and area, the view's own zone first."""
    borders: tuple[BaseGeometry, ...] = ()


def zone_areas(view: BaseGeometry, plane: WorkingPlane) -> ZoneAreas:
    """The zones of a view.

    Args:
        view: a polygon of the plane, in metres.
        plane: a UTM zone's plane; a polar one has no zones.
    """
    if plane.number == UPS:
        return ZoneAreas(((UPS, view),))
    around = shapely.get_coordinates(shapely.segmentize(view, view.length / (4 * STEPS)))
    lon, lat = plane.to_lonlat(around[:, 0], around[:, 1])
    near = float(lon[0])
    lon = near + wrapped(lon - near)
    west, east = float(lon.min()), float(lon.max())
    south, north = float(lat.min()), float(lat.max())
    if _is_one_zone(west, south, east, north):
        return ZoneAreas(((int(zone_of(near, lat[0])), view),))
    strips = list(_strips(west - 0.5, south - 0.5, east + 0.5, north + 0.5))
    found: dict[int, list[BaseGeometry]] = {}
    for low, high, cells in strips:
        for zone, left, right in cells:
            part = common(_cell(plane, left, low, right, high), view)
            if part.area > 0:
                found.setdefault(zone, []).append(part)
    ordered = sorted(found, key=lambda zone: (zone != plane.number, zone))
    areas = tuple((zone, shapely.union_all(found[zone])) for zone in ordered)
    lines = (common(_line(plane, edge), view) for edge in _borders(strips))
    return ZoneAreas(areas, tuple(line for line in lines if line.length > 0))


def common(shape: BaseGeometry, area: BaseGeometry) -> BaseGeometry:
    """What two shapes have in common."""
    with np.errstate(invalid="ignore"):  # GEOS 3.11 raises the flag without a reason
        return shapely.intersection(shape, area)


def _is_one_zone(west: float, south: float, east: float, north: float) -> bool:
    """Whether no edge of any zone comes near."""
    first, last = np.floor(west / EDGES_EVERY_DEG), np.floor(east / EDGES_EVERY_DEG)
    if first == last:
        return not any(south <= cut <= north for cut in BREAKS_LAT_DEG)
    lon, lat = np.meshgrid(np.linspace(west, east, STEPS), np.linspace(south, north, STEPS))
    return len(np.unique(zone_of(wrapped(lon), lat))) == 1


Strip = tuple[float, float, list[tuple[int, float, float]]]


def _strips(west: float, south: float, east: float, north: float) -> Iterator[Strip]:
    """Between two parallels the zones from west to east, each with its two meridians."""
    south, north = max(south, -89.0), min(north, 89.0)
    cuts = [south, *(cut for cut in BREAKS_LAT_DEG if south < cut < north), north]
    first, last = int(np.floor(west / EDGES_EVERY_DEG)), int(np.ceil(east / EDGES_EVERY_DEG))
    edges = [EDGES_EVERY_DEG * number for number in range(first, last + 1)]
    for low, high in pairwise(cuts):
        cells: list[tuple[int, float, float]] = []
        for left, right in pairwise(edges):
            zone = int(zone_of(wrapped((left + right) / 2), (low + high) / 2))
            if cells and cells[-1][0] == zone:
                cells[-1] = (zone, cells[-1][1], right)
            else:
                cells.append((zone, left, right))
        yield low, high, cells


def _borders(strips: Sequence[Strip]) -> Iterator[LonLatLine]:
    """Meridians between zones of a strip, and parallels between strips where the zone changes."""
    for low, high, cells in strips:
        for (_, _, meridian), _ in pairwise(cells):
            yield (meridian, low), (meridian, high)
    for (_, parallel, below), (_, _, above) in pairwise(strips):
        edges = sorted({lon for _, *lons in (*below, *above) for lon in lons})
        for left, right in pairwise(edges):
            middle = (left + right) / 2
            if _zone_at(below, middle) != _zone_at(above, middle):
                yield (left, parallel), (right, parallel)


def _zone_at(cells: Sequence[tuple[int, float, float]], lon: float) -> int:
    return next(zone for zone, left, right in cells if left <= lon <= right)


def _cell(
    plane: WorkingPlane, west: float, south: float, east: float, north: float
) -> BaseGeometry:
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    edges = [_run(plane, edge) for edge in pairwise(corners)]
    return shapely.make_valid(shapely.Polygon(np.vstack(edges)))


def _line(plane: WorkingPlane, ends: LonLatLine) -> BaseGeometry:
    return shapely.LineString(_run(plane, ends))


def _run(plane: WorkingPlane, ends: LonLatLine) -> FloatArray:
    """A meridian's or a parallel's piece in the plane."""
    share = np.linspace(0.0, 1.0, 8 * STEPS)[:, None]
    start, end = np.array(ends)
    lonlat = start + (end - start) * share
    return np.column_stack(plane.to_plane(lonlat[:, 0], lonlat[:, 1]))
