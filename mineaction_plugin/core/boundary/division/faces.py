# SPDX-License-Identifier: GPL-3.0-or-later
"""From a net of edges to the pieces of land between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.outline import distinct
from mineaction_plugin.core.boundary.rings import BoolArray, FloatArray, IntArray, ObjectArray


@dataclass(frozen=True)
class Net:
    """Nodes and edges of many polygons; nodes of one polygon at one position are one.

    Attributes:
        owner: of each node its polygon.
        xy: of each node lon and lat in degrees.
        u: of each node in metres, across the cuts.
        v: of each node in metres, along them.
        bound: pairs of nodes, the outline's edges with the land on their right.
        laid: pairs of nodes, the cuts' edges.
    """

    owner: IntArray
    xy: FloatArray
    u: FloatArray
    v: FloatArray
    bound: IntArray
    laid: IntArray


@dataclass(frozen=True)
class Piece:
    """The land of a polygon between two neighbouring cuts."""

    owner: int
    slab: int
    """Counted from 0, before the first cut."""
    geometry: BaseGeometry
    """WGS 84 degrees."""
    area_m2: float
    """In the plane of division."""


def pieces(net: Net, cut_owner: IntArray, places: FloatArray) -> list[Piece]:
    """All the land between cuts, by polygon and slab; slabs without land have no piece."""
    faces, owner = _faces(net)
    if not len(faces):
        return []
    found, rings = _measured(net, faces, owner)
    if not found.any():
        return []
    faces, owner = faces[found], owner[found]
    middle, area = rings[0][found], rings[1][found]
    # Ordered by the polygon, then by the place: so complex numbers are.
    before = np.searchsorted(cut_owner + 1j * places, owner + 1j * middle)
    slab = before - np.searchsorted(cut_owner, owner)
    order = np.lexsort((slab, owner))
    changes = (np.diff(owner[order]) != 0) | (np.diff(slab[order]) != 0)
    first = np.flatnonzero(np.append(True, changes))
    areas = np.add.reduceat(area[order], first)
    ends = np.append(first[1:], len(order)).tolist()
    owners, slabs = owner[order[first]].tolist(), slab[order[first]].tolist()
    ordered = faces[order].tolist()
    return [
        Piece(owners[k], slabs[k], _one(ordered[begin:end]), areas[k])
        for k, (begin, end) in enumerate(zip(first.tolist(), ends, strict=True))
    ]


def _one(faces: Sequence[Polygon]) -> BaseGeometry:
    return faces[0] if len(faces) == 1 else MultiPolygon(list(faces))


def _faces(net: Net) -> tuple[ObjectArray, IntArray]:
    """All faces of each polygon's net, holes and all, with their owner."""
    pairs = np.concatenate([net.bound, net.laid])
    ends = net.xy[pairs]
    pairs = pairs[(ends[:, 0] != ends[:, 1]).any(axis=1)]
    of_edge = net.owner[pairs[:, 0]]
    order = np.argsort(of_edge, kind="stable")
    edges = np.asarray(shapely.linestrings(net.xy[pairs[order]]))
    of_edge = of_edge[order]
    count = np.bincount(of_edge)
    number = np.arange(len(edges)) - (np.cumsum(count) - count)[of_edge]
    table = np.full((len(count), int(count.max())), None, dtype=object)
    table[of_edge, number] = edges
    faces, owner = shapely.get_parts(shapely.polygonize(table), return_index=True)
    return faces, owner


def _measured(
    net: Net, faces: ObjectArray, owner: IntArray
) -> tuple[BoolArray, tuple[FloatArray, FloatArray]]:
    """Which faces are land; and of each the middle of its span of u, and its area in the plane."""
    rings, face = shapely.get_rings(faces, return_index=True)
    corners, ring = shapely.get_coordinates(rings, return_index=True)
    count = len(net.owner)
    node, kept = distinct(
        np.concatenate([net.owner, owner[face[ring]]]), np.concatenate([net.xy, corners])
    )
    # Of positions that are one node the first is one of the net's: the sort is stable.
    u, v = (np.append(each, np.zeros(len(corners)))[kept][node[count:]] for each in (net.u, net.v))
    bound, corner = node[net.bound], node[count:]
    step = np.flatnonzero(ring[1:] == ring[:-1])
    first = np.searchsorted(ring[step], np.arange(len(rings)))
    doubled = np.add.reduceat((u[step + 1] - u[step]) * (v[step + 1] + v[step]), first)
    outer = np.append(True, face[1:] != face[:-1])
    signed = np.abs(doubled) / 2 * np.where(outer, 1, -1)
    area = np.asarray(np.bincount(face, weights=signed), dtype=np.float64)
    clockwise = doubled > 0
    # The outline has its land on the right, and so has a shell that runs clockwise.
    right = clockwise[ring[step]]
    one = np.where(right, corner[step], corner[step + 1])
    two = np.where(right, corner[step + 1], corner[step])
    size = len(kept)
    along = np.isin(one * size + two, bound[:, 0] * size + bound[:, 1]) & outer[ring[step]]
    land = np.bincount(face[ring[step]], weights=along, minlength=len(faces)) > 0
    first = np.searchsorted(face[ring], np.arange(len(faces)))
    middle = (np.minimum.reduceat(u, first) + np.maximum.reduceat(u, first)) / 2
    return land, (middle, area)
