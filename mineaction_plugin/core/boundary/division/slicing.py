# SPDX-License-Identifier: GPL-3.0-or-later
"""Cutting polygons at given places: every cut point is one position that both neighbours store.

Outlines are split where they meet a cut, the cuts are laid between those points, and the faces of
that net are the parts. No position is computed twice and none is moved, so parts neither overlap
nor leave a gap.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from mineaction_plugin.core.boundary.division.faces import Net, Piece, pieces
from mineaction_plugin.core.boundary.division.outline import Outlines
from mineaction_plugin.core.boundary.rings import BoolArray, FloatArray, IntArray
from mineaction_plugin.core.position.ellipsoid import EQUATORIAL_RADIUS_M
from mineaction_plugin.core.position.geodesy import WorkingPlane

LONG_EDGE_M = 2000.0
"""Up to here an edge straight on the equal-area plane and one straight in UTM lie within 4 mm."""
LEG_STEPS = 3
HAIR_M = 0.001
"""A corner so near to a cut lies on it: the cut goes through it, and leaves no sliver."""
BEND_M = 4 * EQUATORIAL_RADIUS_M
"""A straight line of the plane bends in degrees by less than its length squared by this."""


@dataclass(frozen=True)
class Lines:
    """Cuts: each one's polygon, ascending, and its u, ascending in each polygon."""

    owner: IntArray
    places: FloatArray
    kinked: IntArray = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """Cuts that get a point of their own at their place, in the middle of their longest stretch:
    where all their ends are corners, nothing else of them can move."""


@dataclass(frozen=True)
class _Crossings:
    """Where cuts meet edges between their nodes."""

    cut: IntArray
    edge: IntArray
    u: FloatArray
    v: FloatArray
    lon: FloatArray
    lat: FloatArray


def sliced(
    stored: Outlines, lines: Lines, on: IntArray, legs: WorkingPlane | None = None
) -> list[Piece]:
    """The land between neighbouring cuts of each polygon, in order.

    Args:
        stored: what is cut.
        lines: where.
        on: of each node the cut that goes through it, -1 for none.
        legs: the plane in which edges are straight, where one is too long for the frame's own.
    """
    outlines = stored
    if len(lines.places):
        outlines = replace(stored, u=np.where(on >= 0, lines.places[on], stored.u))
    item, edge = outlines.with_edges(lines.owner)
    found = _crossings(stored, lines, _meetings(outlines, lines, (item, edge)), legs)
    fresh = len(outlines.u) + np.arange(len(found.cut))
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
        u=np.concatenate([stored.u, found.u]),
        v=np.concatenate([stored.v, found.v]),
        bound=bound,
        laid=laid,
    )
    if len(lines.kinked):
        net = _kinked(net, stored, lines, np.concatenate([on, found.cut]))
    return pieces(net, lines.owner, lines.places)


def _kinked(net: Net, stored: Outlines, lines: Lines, cut_of: IntArray) -> Net:
    """Give each kinked cut its own point, at its place and halfway along its longest edge."""
    one, two = net.laid.T
    cut, length = cut_of[one], np.abs(net.v[two] - net.v[one])
    kinked = np.intersect1d(lines.kinked, cut)  # a cut between separate parts has no edge
    order = np.lexsort((-length, cut))
    longest = order[np.searchsorted(cut[order], kinked)]
    owner, u = lines.owner[kinked], lines.places[kinked]
    v = (net.v[one] + net.v[two])[longest] / 2
    lon, lat = stored.frames.to_lonlat(u, v, owner)
    middle = len(net.u) + np.arange(len(u))
    halves = [
        np.delete(net.laid, longest, axis=0),
        np.column_stack([one[longest], middle]),
        np.column_stack([middle, two[longest]]),
    ]
    return replace(
        net,
        owner=np.concatenate([net.owner, owner]),
        xy=np.concatenate([net.xy, np.column_stack([lon, lat])]),
        u=np.concatenate([net.u, u]),
        v=np.concatenate([net.v, v]),
        laid=np.concatenate(halves),
    )


def touching(outlines: Outlines, lines: Lines, length_m: FloatArray) -> IntArray:
    """Of each node the cut that passes it by a hair, -1 for none: it is to go through it.

    Args:
        outlines: what is cut.
        lines: where.
        length_m: of each cut, how long a stretch of it is at most.
    """
    result = np.full(len(outlines.u), -1)
    if not len(lines.places):
        return result
    hair = HAIR_M + length_m**2 / BEND_M
    after = np.searchsorted(lines.owner + 1j * lines.places, outlines.owner + 1j * outlines.u)
    for near in (after - 1, after):
        cut = np.clip(near, 0, len(lines.places) - 1)
        touches = (lines.owner[cut] == outlines.owner) & (
            np.abs(lines.places[cut] - outlines.u) <= hair[cut]
        )
        result = np.where(touches, cut, result)
    return result


def _meetings(
    outlines: Outlines, lines: Lines, pairs: tuple[IntArray, IntArray]
) -> tuple[IntArray, IntArray]:
    """The pairs of cuts and edges that meet between the edge's nodes."""
    cut, edge = pairs
    one, two = outlines.u[outlines.start], outlines.u[outlines.end]
    place = lines.places[cut]
    meets = (np.minimum(one, two)[edge] < place) & (place < np.maximum(one, two)[edge])
    return cut[meets], edge[meets]


def _crossings(
    stored: Outlines, lines: Lines, meetings: tuple[IntArray, IntArray], legs: WorkingPlane | None
) -> _Crossings:
    """Where they meet: on the edge as it is stored."""
    cut, edge = meetings
    # From the lesser node to the greater, so that whoever shares the edge computes the same bits.
    one = np.minimum(stored.start, stored.end)[edge]
    two = np.maximum(stored.start, stored.end)[edge]
    at, u, v = lines.places[cut], stored.u, stored.v
    share = (at - u[one]) / (u[two] - u[one])
    if legs is not None and len(cut):
        lon, lat, across = _on_legs(stored, legs, (one, two), at, share)
    else:
        across = v[one] + share * (v[two] - v[one])
        lon, lat = stored.frames.to_lonlat(at, across, stored.owner[one])
    near = stored.place.real[one]
    lon = np.where(near - lon > 180.0, lon + 360.0, lon)  # noqa: PLR2004 (over the antimeridian)
    return _Crossings(cut, edge, at, across, lon, lat)


def _on_legs(
    outlines: Outlines,
    legs: WorkingPlane,
    ends: tuple[IntArray, IntArray],
    u: FloatArray,
    share: FloatArray,
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Lon, lat and v of the points at u on edges that are straight in their own plane.

    Where an edge bends away from the cut before it meets it, the point is where its chord would.
    """
    place, owner = outlines.place, outlines.owner[ends[0]]
    one, two = (np.array(legs.to_plane(place[i].real, place[i].imag)) for i in ends)
    step = outlines.u[ends[1]] - outlines.u[ends[0]]
    found = share
    for _ in range(LEG_STEPS):
        now, _ = outlines.frames.to_uv(*legs.to_lonlat(*(one + found * (two - one))), owner)
        found = np.clip(found + (u - now) / step, -1.0, 2.0)
    found = np.where((found > 0) & (found < 1), found, share)
    lon, lat = legs.to_lonlat(*(one + found * (two - one)))
    return lon, lat, outlines.frames.to_uv(lon, lat, owner)[1]


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
