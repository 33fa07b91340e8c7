# SPDX-License-Identifier: GPL-3.0-or-later
"""From a track that somebody walked around an area to its polygon."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.shapes.flat import POLYGONAL, Flat, polygonal
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import inverse

LEAST_POINTS = 3


@dataclass(frozen=True)
class TrackArea:
    """The land that a track goes around, and what was done to close it."""

    polygon: BaseGeometry
    closing_m: float
    """From the track's last point back to its first, on the ellipsoid."""
    points: int
    repeated: int
    """Points left out because the one before lies in the same place."""
    outer_edge: bool
    """Whether the track crossed itself and its outer edge was taken."""
    stretches: int = 1
    """Of how many stretches, as after a loss of signal, the track was put together in order."""


def recorded_area(shape: BaseGeometry, *, outer_edge: bool = False) -> TrackArea:
    """The land of what a handheld or a phone recorded: a drawn area, or a track around one.

    Args:
        shape: polygon or line in degrees.
        outer_edge: where it crosses itself, take all that it goes around.

    Raises:
        GeometryError: as `track_area`.
    """
    if shape.geom_type not in POLYGONAL:
        return track_area(shape, outer_edge=outer_edge)
    parts = [part for part in shapely.get_parts(shape) if not part.is_empty]
    flat = Flat(shape)
    if parts and shapely.is_valid(flat.to_plane(shape)) and shape.area > 0.0:
        corners = sum(len(ring.coords) - 1 for ring in shapely.get_rings(parts))
        return TrackArea(shape, 0.0, corners, 0, outer_edge=False)
    if len(parts) == 1 and not len(parts[0].interiors):
        return track_area(LineString(parts[0].exterior.coords), outer_edge=outer_edge)
    raise GeometryError(
        "The area is not sound ({why}): mend it where it was drawn, or draw it anew.",
        why=shapely.is_valid_reason(flat.to_plane(shape)).partition("[")[0],
    )


def track_area(track: BaseGeometry, *, outer_edge: bool = False) -> TrackArea:
    """Close a track to a polygon.

    Args:
        track: a line in degrees; of several parts each continues the one before.
        outer_edge: where the track crosses itself, take all that it goes around.

    Raises:
        GeometryError: too few points, no area, or a track that crosses itself.
    """
    stretches = shapely.get_parts(track)
    xy = shapely.get_coordinates(stretches)
    if not len(xy):
        raise GeometryError("The track is empty.")
    if not np.isfinite(xy).all():
        raise GeometryError("The track has a coordinate that is not a number.")
    new = np.ones(len(xy), dtype=bool)
    new[1:] = (xy[1:] != xy[:-1]).any(axis=1)
    walked = xy[new]
    if len(walked) > 1 and (walked[0] == walked[-1]).all():
        walked = walked[:-1]
    if len(walked) < LEAST_POINTS:
        raise GeometryError(
            "The track has {count} points in different places: an area needs three.",
            count=len(walked),
        )
    closing_m = inverse(*xy[-1], *xy[0])[1].item()
    flat = Flat(LineString(walked))
    closed = flat.to_plane(Polygon(walked))
    crosses = not shapely.is_valid(closed)
    if crosses and not outer_edge:
        raise _crossing(closed, flat)
    ring = _outer(closed) if crosses else closed
    if not ring.area > 0.0:
        raise GeometryError("The track goes out and back on one line: it goes around no area.")
    return TrackArea(
        flat.to_lonlat(ring), closing_m, len(walked), int((~new).sum()), crosses, len(stretches)
    )


def _outer(ring: Polygon) -> BaseGeometry:
    """All land that a ring that crosses itself goes around; none of its loops is left out."""
    loops = shapely.get_parts(shapely.polygonize([shapely.node(ring.exterior)]))
    whole = shapely.union_all([Polygon(loop.exterior) for loop in loops])
    return polygonal(
        shapely.union_all([Polygon(each.exterior) for each in shapely.get_parts(whole)])
    )


def _crossing(ring: Polygon, flat: Flat) -> GeometryError:
    """Where a ring crosses itself."""
    stretches = shapely.get_parts(shapely.node(ring.exterior))
    ends = np.vstack([shapely.get_coordinates(each)[[0, -1]] for each in stretches])
    places, times = np.unique(ends, axis=0, return_counts=True)
    knots = places[times > 2]  # noqa: PLR2004 (only at a crossing do more than two stretches end)
    if not len(knots):
        return GeometryError("The track runs back along itself: take its outer edge.")
    lon, lat = shapely.get_coordinates(flat.to_lonlat(shapely.Point(knots[0])))[0]
    return GeometryError(
        "The track crosses itself {count} times, for example at {lat:.6f}, {lon:.6f} (latitude, "
        "longitude). Take its outer edge, or take out the stretch walked twice.",
        count=len(knots),
        lat=float(lat),
        lon=float(lon),
    )
