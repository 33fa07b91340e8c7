# SPDX-License-Identifier: GPL-3.0-or-later
"""Dividing along lines that exist on the ground: a road, a river, a hedge."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.plane import Plane
from mineaction_plugin.core.boundary.rings import FloatArray, ObjectArray
from mineaction_plugin.core.errors import GeometryError


def split_along(
    polygon: BaseGeometry, lines: Sequence[BaseGeometry], plane: Plane
) -> list[BaseGeometry]:
    """The pieces of a valid polygon between lines, WGS 84; one part's pieces are pieces too.

    Lines are straight between their points in `plane`. An end of a line that stops inside the
    polygon cuts nothing. Corners of the polygon keep their position bit for bit.

    Raises:
        GeometryError: the lines do not cut the polygon in two.
    """
    flat = _to_plane(polygon, plane)
    net = shapely.node(
        shapely.union_all([shapely.boundary(flat), *(_to_plane(e, plane) for e in lines)])
    )
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(net)))
    inner = shapely.get_coordinates(shapely.point_on_surface(faces))
    shapely.prepare(flat)
    faces = faces[shapely.contains_xy(flat, inner[:, 0], inner[:, 1])]
    if len(faces) <= len(shapely.get_parts(polygon)):
        raise GeometryError(
            "The line does not cut the task in two: it must enter it and leave it again."
        )
    known = np.concatenate([shapely.get_coordinates(each) for each in (polygon, *lines)])
    return _to_lonlat(faces, known, plane)


def _to_plane(geometry: BaseGeometry, plane: Plane) -> BaseGeometry:
    return shapely.transform(
        geometry, lambda xy: np.column_stack(plane.to_plane(xy[:, 0], xy[:, 1]))
    )


def _to_lonlat(faces: ObjectArray, known: FloatArray, plane: Plane) -> list[BaseGeometry]:
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
