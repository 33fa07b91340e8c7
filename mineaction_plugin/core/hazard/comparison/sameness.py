# SPDX-License-Identifier: GPL-3.0-or-later
"""How far two outlines lie apart, in metres, and whether that is more than rounding.

Outlines with the same number of corners are compared corner by corner, because a corner is what
somebody walks to; outlines with another number of corners (simplified, densified) line by line.
The distance is Hausdorff's: the farthest that a point of one lies from the other.
"""

from __future__ import annotations

import contextlib

import numpy as np
import shapely

from mineaction_plugin.core.hazard.table import Flags, Floats, Integers, Shapes
from mineaction_plugin.core.position.ellipsoid import (
    ECCENTRICITY_SQUARED,
    EQUATORIAL_RADIUS_M,
    TURN_DEG,
)

POLYGONAL = (3, 6)
"""GEOS's numbers of polygon and multipolygon."""
ARC_SLACK = 1.006
"""A buffer's arcs are drawn with chords, which lie up to 0.5 % nearer than the radius."""
LEAST_REACH_M = 1e-6
"""A buffer of nothing is nothing."""


def metres_a_degree(lat_deg: Floats) -> Floats:
    """(n, 2) metres of a degree of longitude and of latitude on WGS 84 at a latitude.

    From the radii of curvature in the prime vertical and in the meridian (Snyder, Map Projections:
    A Working Manual, 1987, equations 4-20 and 4-18).
    """
    sine = np.sin(np.radians(lat_deg))
    flat = 1.0 - ECCENTRICITY_SQUARED * sine**2
    along = EQUATORIAL_RADIUS_M / np.sqrt(flat) * np.sqrt(1.0 - sine**2)
    up = EQUATORIAL_RADIUS_M * (1.0 - ECCENTRICITY_SQUARED) / flat**1.5
    result: Floats = np.radians(np.column_stack([along, up]))
    return result


def in_metres(geometries: Shapes, origins: Floats) -> Shapes:
    """Each shape in metres east and north of its origin (longitude, latitude in degrees).

    Distances between near points of hazards of some kilometres are right to a thousandth, which
    is for telling rounding from change and for nothing else. The antimeridian is no border.
    """
    coordinates, owner = shapely.get_coordinates(geometries, return_index=True)
    scale = metres_a_degree(origins[:, 1])
    offset = coordinates - origins[owner]
    far = np.abs(offset[:, 0]) > TURN_DEG / 2
    offset[far, 0] -= TURN_DEG * np.rint(offset[far, 0] / TURN_DEG)
    # A copy: set_coordinates puts the new shapes into the very array it is given.
    moved: Shapes = shapely.set_coordinates(geometries.copy(), offset * scale[owner])
    return moved


def outlines(geometries: Shapes) -> Shapes:
    """The lines of polygons, holes included; points and lines as they are."""
    result = geometries.copy()
    polygonal = np.isin(shapely.get_type_id(geometries), POLYGONAL)
    result[polygonal] = shapely.boundary(geometries[polygonal])
    return result


def distance_m(previous: Shapes, current: Shapes) -> Floats:
    """Hausdorff's distance of each pair, in metres; the shapes in metres from one origin a pair."""
    # GEOS leaves the processor's flag for "no number" up after measurements that come out well.
    with np.errstate(invalid="ignore"):
        apart: Floats = shapely.hausdorff_distance(outlines(previous), outlines(current))
        alike = shapely.get_num_coordinates(previous) == shapely.get_num_coordinates(current)
        mine, theirs = map(shapely.extract_unique_points, (previous[alike], current[alike]))
        apart[alike] = np.fmax(apart[alike], shapely.hausdorff_distance(mine, theirs))
    return apart


def one_corner_moved(previous: Shapes, current: Shapes, tolerance_m: float) -> Flags:
    """(n,) true where polygons have as many corners and all of them but one lie together."""
    mine, theirs = shapely.extract_unique_points(previous), shapely.extract_unique_points(current)
    result: Flags = shapely.get_num_geometries(mine) == shapely.get_num_geometries(theirs)
    result &= np.isin(shapely.get_type_id(previous), POLYGONAL)
    for some, others in ((mine, theirs), (theirs, mine)):
        corners, owner = shapely.get_parts(some, return_index=True)
        astray = shapely.distance(corners, others[owner]) > tolerance_m
        result &= np.bincount(owner[astray], minlength=len(previous)) <= 1
    return result


def same(previous: Shapes, current: Shapes, tolerance_m: float) -> Flags:
    """(n,) true where nothing lies farther apart than the tolerance.

    Most pairs are proved at once: the same corners in the same order, the ring turned the other
    way, or begun elsewhere. Only the rest is measured.
    """
    result = aligned(previous, current, tolerance_m)
    for change in (shapely.reverse, shapely.normalize):
        left = np.flatnonzero(~result)
        # A ring of two points has no orientation to normalize; such pairs are measured below.
        with contextlib.suppress(shapely.errors.GEOSException):
            mine = previous[left] if change is shapely.reverse else change(previous[left])
            result[left] = aligned(mine, change(current[left]), tolerance_m)
    left = np.flatnonzero(~result)
    left = left[distance_m(previous[left], current[left]) <= tolerance_m]
    result[left] = _within(previous[left], current[left], tolerance_m)
    return result


def aligned(previous: Shapes, current: Shapes, tolerance_m: float) -> Flags:
    """(n,) true where both have the same rings and their corners, one by one, lie together."""
    here, owner = shapely.get_coordinates(previous, return_index=True)
    there, other = shapely.get_coordinates(current, return_index=True)
    count = len(previous)
    result: Flags = np.bincount(owner, minlength=count) == np.bincount(other, minlength=count)
    result &= shapely.get_type_id(previous) == shapely.get_type_id(current)
    here, owner = here[result[owner]], owner[result[owner]]
    there = there[result[other]]
    # NaN is not within any tolerance.
    apart = ~(np.hypot(*(here - there).T) <= tolerance_m)
    result[owner[apart]] = False
    several = np.flatnonzero(result & _in_pieces(previous))
    result[several] = _same_pieces(previous[several], current[several])
    return result


def _in_pieces(geometries: Shapes) -> Flags:
    """(n,) true where a shape may have more than one ring or part."""
    first = shapely.get_geometry(geometries, 0)
    result: Flags = shapely.get_num_geometries(geometries) > 1
    return result | (shapely.get_num_interior_rings(first) > 0)


def _same_pieces(previous: Shapes, current: Shapes) -> Flags:
    """Whether the rings and parts of each pair have, one by one, as many corners."""
    here, owner = _pieces(previous)
    there, other = _pieces(current)
    count = len(previous)
    result: Flags = np.bincount(owner, minlength=count) == np.bincount(other, minlength=count)
    here, owner = here[result[owner]], owner[result[owner]]
    result[owner[here != there[result[other]]]] = False
    return result


def _pieces(geometries: Shapes) -> tuple[Integers, Integers]:
    """The corners of each ring and part, and the row it belongs to; in the order of rows."""
    parts, owner = shapely.get_parts(geometries, return_index=True)
    polygons = shapely.get_type_id(parts) == POLYGONAL[0]
    rings, of_polygon = shapely.get_rings(parts[polygons], return_index=True)
    pieces = np.concatenate([rings, parts[~polygons]])
    owners = np.concatenate([owner[polygons][of_polygon], owner[~polygons]])
    order = np.argsort(owners, kind="stable")
    counts = shapely.get_num_coordinates(pieces).astype(np.int64)
    return counts[order], owners[order].astype(np.int64)


def _within(previous: Shapes, current: Shapes, tolerance_m: float) -> Flags:
    """Whether each outline lies wholly in the other's surroundings.

    GEOS measures Hausdorff's distance at corners only: two outlines that join the same corners in
    another order would pass for one.
    """
    reach = max(tolerance_m, LEAST_REACH_M) * ARC_SLACK
    mine, theirs = outlines(previous), outlines(current)
    there: Flags = shapely.covers(shapely.buffer(theirs, reach), mine)
    back: Flags = shapely.covers(shapely.buffer(mine, reach), theirs)
    return there & back
