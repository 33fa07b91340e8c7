# SPDX-License-Identifier: GPL-3.0-or-later
"""Polygons laid out for cutting, many at once: nodes, and edges with the land on their right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.plane import Frames, Planes
from mineaction_plugin.core.boundary.rings import FloatArray, IntArray, ObjectArray

ComplexArray = npt.NDArray[np.complex128]
HALF_TURN_DEG, TURN_DEG = 180.0, 360.0
Sweep = Callable[[FloatArray, FloatArray, IntArray], FloatArray]
"""From the nodes' x, y and owners to each polygon's direction of division in degrees."""


@dataclass(frozen=True)
class Outlines:
    """Distinct nodes of each polygon in the order of lon, then lat; edges as pairs of nodes.

    So a polygon gives the same outline wherever its rings begin and whichever way they run.
    """

    frames: Frames
    owner: IntArray
    """Of each node its polygon; ascending."""
    place: ComplexArray
    """Of each node, lon + i lat in degrees, bit for bit as stored."""
    u: FloatArray
    v: FloatArray
    start: IntArray
    """Of each edge its first node; the edges of a polygon follow each other."""
    end: IntArray
    first_edge: IntArray
    """Of each polygon."""
    edge_count: IntArray

    @property
    def edge_owner(self) -> IntArray:
        """Of each edge its polygon."""
        return self.owner[self.start]

    @property
    def longest_edge_m(self) -> FloatArray:
        """Of each polygon, in metres."""
        step = np.hypot(
            self.u[self.end] - self.u[self.start], self.v[self.end] - self.v[self.start]
        )
        return np.asarray(np.maximum.reduceat(step, self.first_edge))

    @property
    def area_m2(self) -> FloatArray:
        """Of each polygon, in its plane."""
        step = self.u[self.end] - self.u[self.start]
        land = step * (self.v[self.start] + self.v[self.end]) / 2
        return np.asarray(np.bincount(self.edge_owner, weights=land), dtype=np.float64)

    @property
    def height_m(self) -> FloatArray:
        """Of each polygon, along the cuts."""
        _, _, low, high = self.span()
        return high - low

    def span(self) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
        """Least and greatest u, least and greatest v, of each polygon."""
        first = np.searchsorted(self.owner, np.arange(len(self.first_edge)))
        return (
            np.minimum.reduceat(self.u, first),
            np.maximum.reduceat(self.u, first),
            np.minimum.reduceat(self.v, first),
            np.maximum.reduceat(self.v, first),
        )

    def with_edges(self, owner: IntArray) -> tuple[IntArray, IntArray]:
        """Each item with each edge of its polygon: numbers of items, and of edges."""
        count = self.edge_count[owner]
        item = np.repeat(np.arange(len(owner)), count)
        before = np.repeat(np.cumsum(count) - count, count)
        return item, np.arange(len(item)) - before + self.first_edge[owner][item]


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


def outlines_of(polygons: ObjectArray, planes: Planes, sweep: Sweep) -> Outlines:
    """Lay out valid polygons or multipolygons of WGS 84, `whole` before."""
    # GEOS's normal form: shells run clockwise, holes counter-clockwise.
    parts, part_of = shapely.get_parts(shapely.normalize(polygons), return_index=True)
    rings, ring_of = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    owner = part_of[ring_of][ring]
    node, kept = distinct(owner, xy)
    same = ring[1:] == ring[:-1]
    start, end = node[:-1][same], node[1:][same]
    moves = start != end
    start, end = start[moves], end[moves]
    place, own = xy[kept, 0] + 1j * xy[kept, 1], owner[kept]
    x, y = planes.to_plane(place.real, place.imag, own)
    frames = Frames(planes, sweep(x, y, own))
    u, v = frames.turned(x, y, own)
    count = np.bincount(own[start], minlength=len(polygons))
    return Outlines(frames, own, place, u, v, start, end, np.cumsum(count) - count, count)


def distinct(owner: IntArray, xy: FloatArray) -> tuple[IntArray, IntArray]:
    """Positions of one polygon that are the same to the last bit are one node.

    Returns:
        Of each position its node; and of each node, ordered by owner, lon and lat, one position.
    """
    order = np.lexsort((xy[:, 1], xy[:, 0], owner))
    new = np.ones(len(order), dtype=bool)
    before, after = order[:-1], order[1:]
    new[1:] = (owner[before] != owner[after]) | (xy[before] != xy[after]).any(axis=1)
    node = np.empty(len(order), dtype=np.int64)
    node[order] = np.cumsum(new) - 1
    return node, order[new]
