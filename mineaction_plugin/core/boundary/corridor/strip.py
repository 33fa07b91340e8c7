# SPDX-License-Identifier: GPL-3.0-or-later
"""The strip of land along a line, so wide to its left and so wide to its right.

It is put together from one quadrangle a leg and, on the outside of each bend, the corner that
holds every place within the width of the bend. A union of those never loses a part, whatever the
line does: GEOS's own one-sided buffers do, where a line crosses itself or turns back.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import shapely
from shapely.geometry import LinearRing, LineString, Polygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.rings import FloatArray

WIDEST_CORNER_RAD = 2.0
"""A bend's outer corner is mitred up to this turn (115 degrees); sharper turns get more corners."""
STRAIGHT_RAD = 1e-9
GRID_M = 1e-4
"""Pieces meet on a grid this fine: without it, rounding leaves splinters between them."""
ROUNDING_M = 1e-3
"""Corners of less than this are none; the strip is drawn to a millimetre."""
LEAST_RING = 3


def strip(line: LineString, left: FloatArray, right: FloatArray) -> BaseGeometry:
    """The land along a line of the plane; square at its ends, joined where it closes.

    Args:
        line: metres of the plane, no two neighbouring vertices in one place.
        left: shape (n,), the width at each vertex in metres of the plane; 0 for none.
        right: likewise.
    """
    xy = shapely.get_coordinates(line)
    pieces = [*_legs(xy, left, right), *_bends(xy, left, 1.0), *_bends(xy, -right, -1.0)]
    pieces = [piece for piece in pieces if piece.area > 0.0]
    if not pieces:
        return Polygon()
    whole = shapely.union_all(pieces, grid_size=GRID_M)
    tidy = shapely.union_all([_tidy(part) for part in shapely.get_parts(whole)])
    return tidy if shapely.is_valid(tidy) else whole


def _tidy(part: Polygon) -> BaseGeometry:
    """A part without holes that rounding left, and without corners a millimetre from the next."""
    rings = [part.exterior, *(hole for hole in part.interiors if _is_hole(hole))]
    shell, *holes = [_spaced(ring) for ring in rings]
    made = Polygon(shell, holes)
    simple = shapely.simplify(made, ROUNDING_M)
    return simple if made.is_valid and simple.is_valid else part


def _is_hole(ring: LinearRing) -> bool:
    """Whether a hole is wider than rounding."""
    return float(Polygon(ring).area) > ROUNDING_M * float(ring.length)


def _spaced(ring: LinearRing) -> FloatArray:
    """The corners of a ring that lie away from the one before; sharp tips keep one corner."""
    corners = shapely.get_coordinates(ring)[:-1]
    steps = np.hypot(*(corners - np.roll(corners, 1, axis=0)).T)
    kept = corners[steps > ROUNDING_M]
    if len(kept) < LEAST_RING:
        return corners
    # Simplifying keeps a ring's first corner, so that must be one: the farthest out always is.
    farthest = np.argmax(np.hypot(*(kept - kept.mean(axis=0)).T))
    return np.roll(kept, -int(farthest), axis=0)


def _legs(xy: FloatArray, left: FloatArray, right: FloatArray) -> Iterator[Polygon]:
    across = _left_of(xy)
    for i, side in enumerate(across):
        yield Polygon(
            [
                xy[i] + left[i] * side,
                xy[i + 1] + left[i + 1] * side,
                xy[i + 1] - right[i + 1] * side,
                xy[i] - right[i] * side,
            ]
        )


def _bends(xy: FloatArray, width: FloatArray, outer: float) -> Iterator[Polygon]:
    """The corners on one side of the line; `width` is negative on its right.

    Args:
        xy: the line's vertices.
        width: to the left at each vertex.
        outer: 1 for the left side, which is the outer one of a turn to the right; -1 for the right.
    """
    across = _left_of(xy)
    closed = bool((xy[0] == xy[-1]).all())
    for after in range(0 if closed else 1, len(across)):
        one, two = across[after - 1], across[after]
        turn = math.atan2(one[0] * two[1] - one[1] * two[0], float(one @ two))
        if abs(turn) < STRAIGHT_RAD or (turn > 0.0) == (outer > 0.0):
            if abs(turn) < math.pi - STRAIGHT_RAD:
                continue
            turn = -outer * math.pi  # straight back: outside on both sides
        corners = _corner(one * width[after], two * width[after], turn)
        yield Polygon([xy[after], *(xy[after] + each for each in corners)])


def _corner(start: FloatArray, end: FloatArray, turn: float) -> list[FloatArray]:
    """From one leg's edge to the next around a bend, never nearer to it than the width."""
    steps = max(1, math.ceil(abs(turn) / WIDEST_CORNER_RAD - STRAIGHT_RAD))
    half = turn / (2 * steps)
    reach = 1.0 / math.cos(half)
    return [start, *(_turned(start, (2 * i + 1) * half) * reach for i in range(steps)), end]


def _turned(vector: FloatArray, angle: float) -> FloatArray:
    """A vector turned to the left."""
    cos, sin = math.cos(angle), math.sin(angle)
    return np.array([cos * vector[0] - sin * vector[1], sin * vector[0] + cos * vector[1]])


def _left_of(xy: FloatArray) -> FloatArray:
    """For each leg the unit vector to its left, shape (n - 1, 2)."""
    along = np.diff(xy, axis=0)
    along = along / np.hypot(along[:, 0], along[:, 1])[:, None]
    return np.column_stack((-along[:, 1], along[:, 0]))
