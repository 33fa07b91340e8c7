# SPDX-License-Identifier: GPL-3.0-or-later
"""A polygon laid out for cutting: its nodes, and its edges with the land on their right."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.plane import Frame
from mineaction_plugin.core.boundary.rings import FloatArray, IntArray

ComplexArray = npt.NDArray[np.complex128]
HALF_TURN_DEG, TURN_DEG = 180.0, 360.0


@dataclass(frozen=True)
class Outline:
    """Distinct nodes in the order of lon, then lat; edges as pairs of them, land on the right.

    So a polygon gives the same outline wherever its rings begin and whichever way they run.
    """

    frame: Frame
    place: ComplexArray
    """Of each node, lon + i lat in degrees, bit for bit as stored."""
    u: FloatArray
    v: FloatArray
    start: IntArray
    """Of each edge its first node."""
    end: IntArray

    @property
    def longest_edge_m(self) -> float:
        """In metres."""
        return float(
            np.hypot(
                self.u[self.end] - self.u[self.start], self.v[self.end] - self.v[self.start]
            ).max()
        )

    @property
    def area_m2(self) -> float:
        """In the frame's plane."""
        u, v = self.u, self.v
        step = u[self.end] - u[self.start]
        return float(np.sum(step * (v[self.start] + v[self.end])) / 2)


def is_torn(geometry: BaseGeometry) -> bool:
    """Whether a shape crosses the antimeridian, as stored from -180 to 180."""
    west, _, east, _ = geometry.bounds
    return bool(east - west > HALF_TURN_DEG)


def whole(geometry: BaseGeometry) -> BaseGeometry:
    """Bring a shape that crosses the antimeridian together, with longitudes beyond 180."""
    if not is_torn(geometry):
        return geometry
    return shapely.transform(
        geometry,
        lambda xy: np.column_stack(
            [np.where(xy[:, 0] < 0, xy[:, 0] + TURN_DEG, xy[:, 0]), xy[:, 1]]
        ),
    )


def unrolled(geometry: BaseGeometry) -> BaseGeometry:
    """Undo `whole`: longitudes from -180 to 180 again, bit for bit."""
    if geometry.bounds[2] <= HALF_TURN_DEG:
        return geometry
    return shapely.transform(
        geometry,
        lambda xy: np.column_stack(
            [np.where(xy[:, 0] > HALF_TURN_DEG, xy[:, 0] - TURN_DEG, xy[:, 0]), xy[:, 1]]
        ),
    )


def outline_of(polygon: BaseGeometry, frame: Frame) -> Outline:
    """Lay out a valid polygon or multipolygon of WGS 84, `whole` before."""
    # GEOS's normal form: shells run clockwise, holes counter-clockwise.
    rings = shapely.get_rings(shapely.get_parts(shapely.normalize(polygon)))
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    place, node = np.unique(xy[:, 0] + 1j * xy[:, 1], return_inverse=True)
    same = ring[1:] == ring[:-1]
    start, end = node[:-1][same], node[1:][same]
    moves = start != end
    u, v = frame.to_uv(place.real, place.imag)
    return Outline(frame, place, u, v, start[moves], end[moves])
