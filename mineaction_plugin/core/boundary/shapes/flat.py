# SPDX-License-Identifier: GPL-3.0-or-later
"""A task's working plane for a moment: there and back, with known vertices to the last bit."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.footprints import scale_at
from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    working_plane_of,
)

LonLat = tuple[float, float]
Shape = TypeVar("Shape", bound=BaseGeometry)
POLYGONAL = frozenset({"Polygon", "MultiPolygon"})


class Flat:
    """Takes shapes to the plane of one of them; vertices it has seen come back bit for bit.

    Neighbours that share a corner must share it exactly: through the plane and back it would move
    by a few nanometres.
    """

    def __init__(self, of: BaseGeometry) -> None:
        """Choose the working plane of a shape in WGS 84 degrees."""
        if of.is_empty:
            raise GeometryError("The shape is empty: there is nothing to change.")
        self.plane: WorkingPlane = working_plane_of(of)
        self._known: dict[LonLat, LonLat] = {}

    def to_plane(self, shape: Shape) -> Shape:
        """The shape in metres of the plane."""
        flat: Shape = shapely.transform(shape, self._down)
        seen = zip(_pairs(flat), _pairs(shape), strict=True)
        for there, here in seen:
            self._known.setdefault(there, here)
        return flat

    def _down(self, xy: FloatArray) -> FloatArray:
        return np.column_stack(self.plane.to_plane(xy[:, 0], xy[:, 1]))

    def point(self, at: LonLat) -> shapely.Point:
        """A position in the plane."""
        return shapely.Point(shapely.get_coordinates(self.to_plane(shapely.Point(at)))[0])

    def to_lonlat(self, shape: Shape) -> Shape:
        """A shape of the plane in degrees."""

        def back(xy: FloatArray) -> FloatArray:
            lonlat = np.column_stack(self.plane.to_lonlat(xy[:, 0], xy[:, 1]))
            for row, at in enumerate(zip(*xy.T.tolist(), strict=True)):
                if at in self._known:
                    lonlat[row] = self._known[at]
            return lonlat

        made: Shape = shapely.transform(shape, back)
        return made

    def scale(self, flat: BaseGeometry) -> float:
        """Metres of the plane for a metre on the ground, in the middle of a shape of the plane."""
        return scale_at(flat, self.plane)


def refuse_crossing(flat: BaseGeometry) -> None:
    """Refuse to change a whole polygon of the plane that crosses itself.

    Raises:
        GeometryError: what it would become is anybody's guess.
    """
    if not shapely.is_valid(flat):
        raise GeometryError("The boundary crosses itself: put that right first.")


def polygonal(shape: BaseGeometry) -> BaseGeometry:
    """The polygons of a shape; lines and points that an overlay left beside them have no area."""
    parts = [
        part
        for each in shapely.get_parts(shape)
        for part in shapely.get_parts(each)
        if part.geom_type == "Polygon" and part.area > 0.0
    ]
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def _pairs(shape: BaseGeometry) -> list[LonLat]:
    return [(x, y) for x, y in shapely.get_coordinates(shape).tolist()]
