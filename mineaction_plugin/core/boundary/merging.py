# SPDX-License-Identifier: GPL-3.0-or-later
"""The land of several tasks as one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from shapely.geometry import GeometryCollection
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import (
    to_lonlat_geometry,
    to_plane_geometry,
    working_plane_of,
)

SAME_CORNER_M = 0.01
"""Neighbours whose corners lie this close were meant to share them; else slivers would stay."""


def merged(polygons: Sequence[BaseGeometry]) -> BaseGeometry:
    """All of the land, in one polygon where it hangs together, in parts where it does not.

    Legs are straight in the UTM plane of the whole, as everywhere. A corner that was there before
    keeps its coordinates to the last bit; corners of neighbours within 1 cm become one.

    Args:
        polygons: valid ones in WGS 84 lon/lat.

    Raises:
        GeometryError: a boundary crosses itself, so that nobody can say what lies inside it.
    """
    if not all(each.is_valid for each in polygons):
        raise GeometryError(
            "A boundary crosses itself, so nobody can say what lies inside it. Mend it first."
        )
    plane = working_plane_of(GeometryCollection(list(polygons)))
    flat = [to_plane_geometry(each, plane) for each in polygons]
    whole = flat[0]
    for each in flat[1:]:
        # Each onto the other: a corner of one may lie in the middle of a side of the other.
        near = _met(each, whole)
        whole = shapely.union(_met(whole, near), near)
    return _corners_kept(to_lonlat_geometry(whole, plane), whole, zip(flat, polygons, strict=True))


def _met(polygon: BaseGeometry, neighbour: BaseGeometry) -> BaseGeometry:
    """The polygon with its corners, or new ones, on those of its neighbour that it shares."""
    snapped = shapely.snap(polygon, neighbour, SAME_CORNER_M)
    return snapped if snapped.is_valid and not snapped.is_empty else polygon


def _corners_kept(
    lonlat: BaseGeometry,
    flat: BaseGeometry,
    sources: Iterable[tuple[BaseGeometry, BaseGeometry]],
) -> BaseGeometry:
    """The result with the stored coordinates of every corner that was there before."""
    stored: dict[tuple[float, float], tuple[float, float]] = {}
    for on_plane, before in sources:
        for xy, corner in zip(_xy(on_plane).tolist(), _xy(before).tolist(), strict=True):
            stored.setdefault((xy[0], xy[1]), (corner[0], corner[1]))
    found = [stored.get((x, y)) for x, y in _xy(flat).tolist()]

    def kept(xy: FloatArray) -> FloatArray:
        return np.array(
            [own or tuple(new) for own, new in zip(found, xy.tolist(), strict=True)], dtype=float
        )

    return shapely.transform(lonlat, kept)


def _xy(shape: BaseGeometry) -> FloatArray:
    xy: FloatArray = shapely.get_coordinates(shape)
    return xy
