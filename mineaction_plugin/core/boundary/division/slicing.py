# SPDX-License-Identifier: GPL-3.0-or-later
"""Cutting a polygon at given places: every cut point is one position that both neighbours store.

The outline is split where it meets a cut, the cuts are laid between those points, and the faces of
that net are the parts. No position is computed twice and none is moved, so parts neither overlap
nor leave a gap.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.outline import ComplexArray, Outline
from mineaction_plugin.core.boundary.rings import BoolArray, FloatArray, IntArray, ObjectArray
from mineaction_plugin.core.position.geodesy import WorkingPlane

LONG_EDGE_M = 2000.0
"""Up to here an edge straight on the equal-area plane and one straight in UTM lie within 4 mm."""
LEG_STEPS = 3


@dataclass(frozen=True)
class _Nodes:
    """All points of the net."""

    place: ComplexArray
    u: FloatArray
    v: FloatArray


def sliced(
    outline: Outline, places: FloatArray, legs: WorkingPlane | None = None
) -> list[BaseGeometry | None]:
    """The land between neighbouring cuts, from before the first to after the last.

    Args:
        outline: what is cut.
        places: the u of each cut, ascending.
        legs: the plane in which edges of the outline are straight, where that is not the frame's.

    Returns:
        One more than cuts, WGS 84 degrees, None where no land lies between two cuts.
    """
    cut, edge, nodes = _crossings(outline, places, legs)
    fresh = len(outline.u) + np.arange(len(cut))
    starts, ends = _split_edges(outline, edge, nodes, fresh)
    laid = _cut_edges(outline, places, cut, nodes, fresh)
    pairs = np.concatenate([np.column_stack([starts, ends]), laid])
    place, same = np.unique(nodes.place, return_inverse=True)
    pairs, bound = same[pairs], same[np.column_stack([starts, ends])]
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    u = np.empty(len(place))
    u[same] = nodes.u
    faces, lowest, highest = _faces(place, u, pairs, bound)
    return _grouped(faces, np.searchsorted(places, (lowest + highest) / 2), len(places) + 1)


def _crossings(
    outline: Outline, places: FloatArray, legs: WorkingPlane | None
) -> tuple[IntArray, IntArray, _Nodes]:
    """Of each crossing its cut and its edge; and the nodes, the crossings after the outline's."""
    # From the lesser node to the greater, so that whoever shares the edge computes the same bits.
    first = np.minimum(outline.start, outline.end)
    last = np.maximum(outline.start, outline.end)
    low, high = (
        np.minimum(outline.u[first], outline.u[last]),
        np.maximum(outline.u[first], outline.u[last]),
    )
    cut, edge = np.nonzero((low < places[:, None]) & (places[:, None] < high))
    u, one, two = places[cut], first[edge], last[edge]
    share = (u - outline.u[one]) / (outline.u[two] - outline.u[one])
    if legs is not None and outline.longest_edge_m > LONG_EDGE_M and len(cut):
        lon, lat, v = _on_legs(outline, legs, (one, two), u, share)
    else:
        v = outline.v[one] + share * (outline.v[two] - outline.v[one])
        lon, lat = outline.frame.to_lonlat(u, v)
    east = outline.place.real
    lon = np.where(lon < east.min() - 1.0, lon + 360.0, lon)
    return (
        cut,
        edge,
        _Nodes(
            np.concatenate([outline.place, lon + 1j * lat]),
            np.concatenate([outline.u, u]),
            np.concatenate([outline.v, v]),
        ),
    )


def _on_legs(
    outline: Outline,
    legs: WorkingPlane,
    ends: tuple[IntArray, IntArray],
    u: FloatArray,
    share: FloatArray,
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Lon, lat and v of the points at u on edges that are straight in their own plane."""
    one, two = (legs.to_plane(outline.place[i].real, outline.place[i].imag) for i in ends)
    for _ in range(LEG_STEPS):
        lon, lat = legs.to_lonlat(
            one[0] + share * (two[0] - one[0]), one[1] + share * (two[1] - one[1])
        )
        now, v = outline.frame.to_uv(lon, lat)
        share = share + (u - now) / (outline.u[ends[1]] - outline.u[ends[0]])
    return lon, lat, v


def _split_edges(
    outline: Outline, edge: IntArray, nodes: _Nodes, fresh: IntArray
) -> tuple[IntArray, IntArray]:
    """The outline's edges, each split at its crossings, in its own direction."""
    count = len(outline.start)
    rises = outline.u[outline.end] > outline.u[outline.start]
    along = np.where(rises[edge], nodes.u[fresh], -nodes.u[fresh])
    of_edge = np.concatenate([np.arange(count), edge])
    order = np.lexsort((np.concatenate([np.full(count, -np.inf), along]), of_edge))
    start = np.concatenate([outline.start, fresh])[order]
    of_edge = of_edge[order]
    end = np.roll(start, -1)
    leaves = np.append(of_edge[1:] != of_edge[:-1], True)
    end[leaves] = outline.end
    return start, end


def _cut_edges(
    outline: Outline, places: FloatArray, cut: IntArray, nodes: _Nodes, fresh: IntArray
) -> IntArray:
    """Pairs of nodes along the cuts with land on both sides."""
    touched = np.isin(places, outline.u)
    plain = ~touched[cut]
    order = np.lexsort((nodes.v[fresh[plain]], cut[plain]))
    pairs = fresh[plain][order].reshape(-1, 2)
    through = [
        _through_corners(outline, places[k], fresh[cut == k], nodes)
        for k in np.flatnonzero(touched)
    ]
    return np.concatenate([pairs, *through])


def _through_corners(outline: Outline, at: float, fresh: IntArray, nodes: _Nodes) -> IntArray:
    """The same for one cut that goes through corners of the outline."""
    on = np.concatenate([np.flatnonzero(outline.u == at), fresh])
    on = on[np.argsort(nodes.v[on], kind="stable")]
    middle = (nodes.v[on[1:]] + nodes.v[on[:-1]]) / 2
    u, v = outline.u, outline.v
    one, two = outline.start, outline.end
    across = np.where(u[one] == u[two], 1.0, u[two] - u[one])
    meets = v[one] + np.clip((at - u[one]) / across, 0, 1) * (v[two] - v[one])
    sides: list[BoolArray] = []
    for just_after in (False, True):
        before = u <= at if just_after else u < at
        crossed = meets[before[one] != before[two]]
        sides.append((crossed[:, None] < middle).sum(axis=0) % 2 == 1)
    both = sides[0] & sides[1]
    return np.column_stack([on[:-1][both], on[1:][both]])


def _faces(
    place: ComplexArray, u: FloatArray, pairs: IntArray, bound: IntArray
) -> tuple[ObjectArray, FloatArray, FloatArray]:
    """The faces of the net that are land, with their least and greatest u."""
    xy = np.column_stack([place.real, place.imag])
    net = np.asarray(shapely.linestrings(xy[pairs]))
    faces = shapely.get_parts(shapely.polygonize(net))
    rings = shapely.get_exterior_ring(faces)
    rings = np.where(shapely.is_ccw(rings), shapely.reverse(rings), rings)
    corners, face = shapely.get_coordinates(rings, return_index=True)
    node = np.searchsorted(place, corners[:, 0] + 1j * corners[:, 1])
    step = face[1:] == face[:-1]
    key = node[:-1][step] * len(place) + node[1:][step]
    # The outline has its land on the right, and so has a face that runs clockwise.
    along = np.isin(key, bound[:, 0] * len(place) + bound[:, 1])
    land = np.bincount(face[:-1][step], weights=along, minlength=len(faces)) > 0
    first = np.searchsorted(face, np.arange(len(faces)))
    lowest, highest = np.minimum.reduceat(u[node], first), np.maximum.reduceat(u[node], first)
    return faces[land], lowest[land], highest[land]


def _grouped(faces: ObjectArray, slab: IntArray, slabs: int) -> list[BaseGeometry | None]:
    """One geometry a slab, in a normal form."""
    result: list[BaseGeometry | None] = [None] * slabs
    order = np.argsort(slab, kind="stable")
    for own in np.split(order, np.flatnonzero(np.diff(slab[order])) + 1):
        if len(own):
            found = faces[own]
            shape = found[0] if len(own) == 1 else MultiPolygon(list(found))
            result[int(slab[own[0]])] = shape
    return result
