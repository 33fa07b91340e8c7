# SPDX-License-Identifier: GPL-3.0-or-later
"""Dividing along lines that exist on the ground: a road, a river, a hedge."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.asks import refuse_too_many
from mineaction_plugin.core.boundary.division.direction import long_axes_deg
from mineaction_plugin.core.boundary.division.plane import Frames, GridPlane
from mineaction_plugin.core.boundary.rings import FloatArray, ObjectArray
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import WorkingPlane, working_plane_of

MILLIMETRES = 3


def pieces_between(land: BaseGeometry, lines: Sequence[BaseGeometry]) -> list[BaseGeometry]:
    """The pieces of a valid polygon between lines, WGS 84, in their order along the long axis.

    Lines are straight between their points in the polygon's UTM zone. An end of a line that stops
    inside the polygon cuts nothing. Corners keep their position bit for bit.

    Raises:
        GeometryError: the lines do not cut the polygon in two.
    """
    if not lines:
        raise GeometryError("No line crosses the task.")
    plane = working_plane_of(land)
    flat = _to_plane(land, plane)
    bounds = [shapely.boundary(flat), *(_to_plane(each, plane) for each in lines)]
    net = shapely.node(shapely.union_all(bounds))
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(net)))
    inner = shapely.get_coordinates(shapely.point_on_surface(faces))
    shapely.prepare(flat)
    faces = faces[shapely.contains_xy(flat, inner[:, 0], inner[:, 1])]
    if len(faces) <= len(shapely.get_parts(land)):
        raise GeometryError(
            "The line does not cut the task in two: it must enter it and leave it again."
        )
    refuse_too_many(len(faces))
    known = np.concatenate([shapely.get_coordinates(each) for each in (land, *lines)])
    parts = _to_lonlat(faces, known, plane)
    x, y = shapely.get_coordinates(flat).T
    axis = long_axes_deg(x, y, np.zeros(len(x), dtype=np.int64))
    frames = Frames(GridPlane(plane), axis)
    middle = shapely.get_coordinates(shapely.centroid(faces)).T
    u, v = frames.turned(middle[0], middle[1], np.zeros(len(faces), dtype=np.int64))
    return [parts[i] for i in np.lexsort((v, np.round(u, MILLIMETRES)))]


def _to_plane(geometry: BaseGeometry, plane: WorkingPlane) -> BaseGeometry:
    return shapely.transform(
        geometry, lambda xy: np.column_stack(plane.to_plane(xy[:, 0], xy[:, 1]))
    )


def _to_lonlat(faces: ObjectArray, known: FloatArray, plane: WorkingPlane) -> list[BaseGeometry]:
    """Back to degrees; a position that was known is taken as it was."""
    xy = shapely.get_coordinates(faces)
    flat = xy[:, 0] + 1j * xy[:, 1]
    place, node = np.unique(flat, return_inverse=True)
    lon, lat = plane.to_lonlat(place.real, place.imag)
    x, y = plane.to_plane(known[:, 0], known[:, 1])
    order = np.argsort(x + 1j * y, kind="stable")
    before = (x + 1j * y)[order]
    at = np.clip(np.searchsorted(before, place), 0, len(before) - 1)
    same = before[at] == place
    lon = np.where(same, known[order[at], 0], lon)
    lat = np.where(same, known[order[at], 1], lat)
    return list(shapely.set_coordinates(faces.copy(), np.column_stack([lon, lat])[node]))
