# SPDX-License-Identifier: GPL-3.0-or-later
"""Cutting polygons at given places: every cut point is one position that both neighbours store.

Outlines are split where they meet a cut, the cuts are laid between those points, and the faces of
that net are the parts. No position is computed twice and none is moved, so parts neither overlap
nor leave a gap.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mineaction_plugin.core.boundary.division.faces import Net, Piece, pieces
from mineaction_plugin.core.boundary.division.outline import Outlines
from mineaction_plugin.core.boundary.rings import BoolArray, FloatArray, IntArray
from mineaction_plugin.core.position.geodesy import WorkingPlane

LONG_EDGE_M = 2000.0
"""Up to here an edge straight on the equal-area plane and one straight in UTM lie within 4 mm."""
LEG_STEPS = 3


@dataclass(frozen=True)
class Lines:
    """Cuts: each one's polygon, ascending, and its u, ascending in each polygon."""

    owner: IntArray
    places: FloatArray


@dataclass(frozen=True)
class _Crossings:
    """Where cuts meet edges between their nodes."""

    cut: IntArray
    edge: IntArray
    u: FloatArray
    v: FloatArray
    lon: FloatArray
    lat: FloatArray


def sliced(outlines: Outlines, lines: Lines, legs: WorkingPlane | None = None) -> list[Piece]:
    """The land between neighbouring cuts of each polygon, in order.

    Args:
        outlines: what is cut.
        lines: where.
        legs: the plane in which edges are straight, where one is too long for the frame's own.
    """
    item, edge = outlines.with_edges(lines.owner)
    found = _crossings(outlines, lines, (item, edge), legs)
    count = len(outlines.u)
    fresh = count + np.arange(len(found.cut))
    u, v = np.concatenate([outlines.u, found.u]), np.concatenate([outlines.v, found.v])
    bound = _split_edges(outlines, found, fresh)
    at_corner = outlines.u[outlines.start[edge]] == lines.places[item]
    touched = np.bincount(item, weights=at_corner, minlength=len(lines.places)) > 0
    laid = _cut_edges(outlines, lines, found, touched)
    net = Net(
        owner=np.concatenate([outlines.owner, lines.owner[found.cut]]),
        xy=np.column_stack(
            [
                np.concatenate([outlines.place.real, found.lon]),
                np.concatenate([outlines.place.imag, found.lat]),
            ]
        ),
        u=u,
        v=v,
        bound=bound,
        laid=laid,
    )
    return pieces(net, lines.owner, lines.places)


def _crossings(
    outlines: Outlines,
    lines: Lines,
    pairs: tuple[IntArray, IntArray],
    legs: WorkingPlane | None,
) -> _Crossings:
    # From the lesser node to the greater, so that whoever shares the edge computes the same bits.
    first = np.minimum(outlines.start, outlines.end)
    last = np.maximum(outlines.start, outlines.end)
    u, v = outlines.u, outlines.v
    low, high = np.minimum(u[first], u[last]), np.maximum(u[first], u[last])
    item, edge = pairs
    place = lines.places[item]
    meets = (low[edge] < place) & (place < high[edge])
    cut, edge, at = item[meets], edge[meets], place[meets]
    one, two = first[edge], last[edge]
    share = (at - u[one]) / (u[two] - u[one])
    if legs is not None and len(cut):
        lon, lat, across = _on_legs(outlines, legs, (one, two), at, share)
    else:
        across = v[one] + share * (v[two] - v[one])
        lon, lat = outlines.frames.to_lonlat(at, across, outlines.owner[one])
    near = outlines.place.real[one]
    lon = np.where(near - lon > 180.0, lon + 360.0, lon)  # noqa: PLR2004 (over the antimeridian)
    return _Crossings(cut, edge, at, across, lon, lat)


def _on_legs(
    outlines: Outlines,
    legs: WorkingPlane,
    ends: tuple[IntArray, IntArray],
    u: FloatArray,
    share: FloatArray,
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Lon, lat and v of the points at u on edges that are straight in their own plane."""
    place, owner = outlines.place, outlines.owner[ends[0]]
    one, two = (np.array(legs.to_plane(place[i].real, place[i].imag)) for i in ends)
    for _ in range(LEG_STEPS):
        lon, lat = legs.to_lonlat(*(one + share * (two - one)))
        now, v = outlines.frames.to_uv(lon, lat, owner)
        share = share + (u - now) / (outlines.u[ends[1]] - outlines.u[ends[0]])
    return lon, lat, v


def _split_edges(outlines: Outlines, found: _Crossings, fresh: IntArray) -> IntArray:
    """The outlines' edges as pairs of nodes, each split at its crossings, in its own direction."""
    count = len(outlines.start)
    rises = outlines.u[outlines.end] > outlines.u[outlines.start]
    along = np.where(rises[found.edge], found.u, -found.u)
    of_edge = np.concatenate([np.arange(count), found.edge])
    order = np.lexsort((np.concatenate([np.full(count, -np.inf), along]), of_edge))
    start = np.concatenate([outlines.start, fresh])[order]
    of_edge = of_edge[order]
    end = np.roll(start, -1)
    end[np.append(of_edge[1:] != of_edge[:-1], True)] = outlines.end
    return np.column_stack([start, end])


def _cut_edges(outlines: Outlines, lines: Lines, found: _Crossings, touched: BoolArray) -> IntArray:
    """Pairs of nodes along the cuts with land on both sides."""
    fresh = len(outlines.u) + np.arange(len(found.cut))
    plain = ~touched[found.cut]
    order = np.lexsort((found.v[plain], found.cut[plain]))
    pairs = fresh[plain][order].reshape(-1, 2)
    through = [_through_corners(outlines, lines, int(k), found) for k in np.flatnonzero(touched)]
    return np.concatenate([pairs, *through])


def _through_corners(outlines: Outlines, lines: Lines, cut: int, found: _Crossings) -> IntArray:
    """The same for one cut that goes through corners of the outline."""
    owner, at = int(lines.owner[cut]), lines.places[cut]
    corners = np.flatnonzero((outlines.owner == owner) & (outlines.u == at))
    own = np.flatnonzero(found.cut == cut)
    on = np.concatenate([corners, len(outlines.u) + own])
    height = np.concatenate([outlines.v[corners], found.v[own]])
    order = np.argsort(height, kind="stable")
    on, height = on[order], height[order]
    middle = (height[1:] + height[:-1]) / 2
    first = outlines.first_edge[owner]
    edges = slice(first, first + outlines.edge_count[owner])
    one, two = outlines.start[edges], outlines.end[edges]
    u, v = outlines.u, outlines.v
    across = np.where(u[one] == u[two], 1.0, u[two] - u[one])
    meets = v[one] + np.clip((at - u[one]) / across, 0, 1) * (v[two] - v[one])
    sides = []
    for before in (u < at, u <= at):
        crossed = meets[before[one] != before[two]]
        sides.append((crossed[:, None] < middle).sum(axis=0) % 2 == 1)
    both = sides[0] & sides[1]
    return np.column_stack([on[:-1][both], on[1:][both]])
