# SPDX-License-Identifier: GPL-3.0-or-later
"""A polygon's rings as linked vertices that can be taken out one by one, always outwards.

Two steps make an outline simpler and never smaller. A *reflex* corner is bridged: the polygon
grows by the triangle of the corner and its neighbours. An edge between two *convex* corners is
taken out by lengthening its neighbours until they meet: the polygon grows by that triangle.
The cheapest triangle goes first (after Visvalingam and Whyatt 1993, outwards only). Distances
are metres in a plane.
"""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient

from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.terms.progress import Progress

SMALL = 1500
"""Up to so many corners every step is tested against all edges; above, only bridges are built."""
LENGTHEN_COST = 4.0
"""How much dearer land beyond all corners is than land between them: teeth are bridged first."""
STEPS_A_REPORT = 500
LEAST_RING = 3
BRIDGE, LENGTHEN = 0, 1
Point = tuple[float, float]


@dataclass(frozen=True)
class _Step:
    """A step that could be taken at a corner."""

    corners: tuple[int, ...]
    """The corners it depends on, in walking order."""
    triangle: tuple[Point, Point, Point]
    """What the polygon grows by; the last one is the corner that goes, or comes."""
    deviation_m: float
    """How far the outline would then lie from the first one, at most."""

    @property
    def area_m2(self) -> float:
        """The area that the step adds."""
        return abs(_cross(*self.triangle)) / 2.0


class Outline:
    """The rings of one polygon, its inside always on the left."""

    def __init__(self, polygon: BaseGeometry) -> None:
        """Take the polygon apart; it must be valid and in metres."""
        self._xy: list[Point] = []
        self._after: list[int] = []
        self._before: list[int] = []
        self._ring: list[int] = []
        self._left: list[int] = []
        self._shells: list[list[int]] = []
        for part in shapely.get_parts(polygon):
            sided = orient(part)
            self._shells.append([self._add(ring) for ring in (sided.exterior, *sided.interiors)])
        self._outer = {shell for shell, *_ in self._shells}
        self.count = len(self._xy)
        self._alive = [True] * self.count
        self._off = [0.0] * self.count
        self._version = [0] * self.count
        self._heap: list[tuple[float, int, int, int]] = []
        self._planted: list[int] = []
        self._tree = self._plant()

    def _add(self, ring: shapely.LinearRing) -> int:
        """Link a ring's corners; returns the number of the ring."""
        begin, number = len(self._xy), len(self._left)
        corners = [(float(x), float(y)) for x, y in shapely.get_coordinates(ring)[:-1]]
        total = len(corners)
        self._xy += corners
        self._after += [begin + (i + 1) % total for i in range(total)]
        self._before += [begin + (i - 1) % total for i in range(total)]
        self._ring += [number] * total
        self._left.append(total)
        return number

    def reduce(self, most_m: float, down_to: int, progress: Progress) -> None:
        """Take the cheapest steps until none is left or few enough corners are.

        Args:
            most_m: no step that would take the outline farther than this from the first one.
            down_to: stop at this many corners.
            progress: called with the share done.
        """
        for corner in range(len(self._xy)):
            self._offer(corner)
        begun, steps = self.count, 0
        while self._heap and self.count > down_to:
            _, version, kind, corner = heapq.heappop(self._heap)
            if not self._alive[corner] or version != self._version[corner]:
                continue
            step = self._step(kind, corner)
            if step is None or step.deviation_m > most_m or self._blocked(kind, step):
                continue
            self._take(kind, step)
            steps += 1
            if steps % STEPS_A_REPORT == 0:
                progress((begun - self.count) / begun)

    def polygon(self) -> BaseGeometry:
        """The rings put together again."""
        rings: dict[int, list[Point]] = {}
        first: dict[int, int] = {}
        for corner, alive in enumerate(self._alive):
            if alive:
                first.setdefault(self._ring[corner], corner)
        for number, corner in first.items():
            rings[number] = [self._xy[corner]]
            at = self._after[corner]
            while at != corner:
                rings[number].append(self._xy[at])
                at = self._after[at]
        parts = [
            Polygon(rings[shell], [rings[hole] for hole in holes if hole in rings])
            for shell, *holes in self._shells
        ]
        return parts[0] if len(parts) == 1 else MultiPolygon(parts)

    def _plant(self) -> shapely.STRtree:
        """A tree of the corners that are left, to find those near a triangle."""
        self._planted = [i for i, alive in enumerate(self._alive) if alive]
        return shapely.STRtree(shapely.points([self._xy[i] for i in self._planted]))

    def _offer(self, corner: int) -> None:
        """Put the steps at a corner in the queue; older offers of it no longer count."""
        if not self._alive[corner]:
            return
        self._version[corner] += 1
        for kind in (BRIDGE, LENGTHEN):
            step = self._step(kind, corner)
            if step is not None:
                cost = step.area_m2 * (LENGTHEN_COST if kind == LENGTHEN else 1.0)
                entry = (cost, self._version[corner], kind, corner)
                heapq.heappush(self._heap, entry)

    def _step(self, kind: int, corner: int) -> _Step | None:
        return self._bridge(corner) if kind == BRIDGE else self._lengthen(corner)

    def _bridge(self, corner: int) -> _Step | None:
        """Bridge a reflex corner; in a hole of three corners that fills the hole."""
        before, after = self._before[corner], self._after[corner]
        a, v, b = self._xy[before], self._xy[corner], self._xy[after]
        turn = _cross(a, v, b)
        ring = self._ring[corner]
        if turn > 0.0 or (self._left[ring] <= LEAST_RING and ring in self._outer):
            return None
        width = math.dist(a, b)
        height = -turn / width if width > 0.0 else math.dist(a, v)
        off = height + max(self._off[before], self._off[corner])
        return _Step((before, corner, after), (a, b, v), off)

    def _lengthen(self, corner: int) -> _Step | None:
        """Take out the edge from this corner to the next by lengthening the edges beside it."""
        if self.count > SMALL:
            return None
        end = self._after[corner]
        before, beyond = self._before[corner], self._after[end]
        if self._left[self._ring[corner]] <= LEAST_RING:
            return None
        u, v, w, x = (self._xy[i] for i in (before, corner, end, beyond))
        if _cross(u, v, w) <= 0.0 or _cross(v, w, x) <= 0.0:
            return None
        meet = _meeting(u, v, w, x)
        if meet is None:
            return None
        off = _to_segment(meet, v, w) + max(self._off[before], self._off[corner], self._off[end])
        return _Step((before, corner, end, beyond), (v, w, meet), off)

    def _blocked(self, kind: int, step: _Step) -> bool:
        """Whether another corner or edge of the polygon lies in the triangle."""
        a, b, c = step.triangle
        if self.count > SMALL:
            # Corners already taken out lie inside the polygon, so never in the triangle outside.
            if self.count < len(self._planted) / 2:
                self._tree = self._plant()
            near = self._tree.query(shapely.polygons([a, b, c]), predicate="intersects")
            return any(self._planted[i] not in step.corners for i in near)
        living = [i for i, alive in enumerate(self._alive) if alive]
        others = np.array([self._xy[i] for i in living if i not in step.corners])
        if _any_inside(others, step.triangle):
            return True
        if kind == BRIDGE:
            return False
        edges = [
            (self._xy[i], self._xy[self._after[i]]) for i in living if i not in step.corners[:-1]
        ]
        return _any_crossing(np.array(edges), ((a, c), (c, b)))

    def _take(self, kind: int, step: _Step) -> None:
        before, corner = step.corners[0], step.corners[1]
        ring = self._ring[corner]
        if kind == BRIDGE and self._left[ring] == LEAST_RING:
            for gone in step.corners:
                self._alive[gone] = False
            self.count -= LEAST_RING
            self._left[ring] = 0
            return
        if kind == BRIDGE:
            gone, after = corner, step.corners[2]
            self._off[before] = step.deviation_m
        else:
            gone, after = step.corners[2], step.corners[3]
            self._xy[corner] = step.triangle[2]
            self._off[before] = self._off[corner] = step.deviation_m
            before = corner
        self._alive[gone] = False
        self._after[before], self._before[after] = after, before
        self.count -= 1
        self._left[ring] -= 1
        at = self._before[self._before[before]]
        for _ in range(5):
            self._offer(at)
            at = self._after[at]


def _cross(a: Point, b: Point, c: Point) -> float:
    """Twice the signed area of a triangle; positive where a-b-c turns left."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _to_segment(p: Point, a: Point, b: Point) -> float:
    """Distance from a point to a segment."""
    along = (b[0] - a[0], b[1] - a[1])
    length_2 = along[0] ** 2 + along[1] ** 2
    if length_2 == 0.0:
        return math.dist(p, a)
    share = ((p[0] - a[0]) * along[0] + (p[1] - a[1]) * along[1]) / length_2
    share = min(max(share, 0.0), 1.0)
    return math.dist(p, (a[0] + share * along[0], a[1] + share * along[1]))


def _meeting(u: Point, v: Point, w: Point, x: Point) -> Point | None:
    """Where u-v lengthened beyond v meets x-w lengthened beyond w; None where they do not."""
    ahead, back = (v[0] - u[0], v[1] - u[1]), (w[0] - x[0], w[1] - x[1])
    across = ahead[0] * back[1] - ahead[1] * back[0]
    if across >= 0.0:
        return None
    gap = (w[0] - v[0], w[1] - v[1])
    far = (gap[0] * back[1] - gap[1] * back[0]) / across
    meet = (v[0] + far * ahead[0], v[1] + far * ahead[1])
    return meet if far > 0.0 and math.isfinite(meet[0] + meet[1]) else None


def _any_inside(points: FloatArray, triangle: tuple[Point, Point, Point]) -> bool:
    """Whether any of the points, shape (n, 2), lies in the triangle or on its edge."""
    if not len(points):
        return False
    # Only those in its box: a triangle without width would hold all points of its line.
    box = np.array(triangle)
    points = points[((points >= box.min(axis=0)) & (points <= box.max(axis=0))).all(axis=1)]
    a, b, c = triangle
    sides = [
        (q[0] - p[0]) * (points[:, 1] - p[1]) - (q[1] - p[1]) * (points[:, 0] - p[0])
        for p, q in ((a, b), (b, c), (c, a))
    ]
    left = np.all([side >= 0 for side in sides], axis=0)
    right = np.all([side <= 0 for side in sides], axis=0)
    return bool((left | right).any())


def _any_crossing(edges: FloatArray, cuts: tuple[tuple[Point, Point], ...]) -> bool:
    """Whether any edge, shape (n, 2, 2), crosses one of the cuts."""
    if not len(edges):
        return False
    p, q = edges[:, 0], edges[:, 1]
    for one, two in cuts:
        a, b = np.array(one), np.array(two)
        of_p = (b[0] - a[0]) * (p[:, 1] - a[1]) - (b[1] - a[1]) * (p[:, 0] - a[0])
        of_q = (b[0] - a[0]) * (q[:, 1] - a[1]) - (b[1] - a[1]) * (q[:, 0] - a[0])
        along = q - p
        of_a = along[:, 0] * (a[1] - p[:, 1]) - along[:, 1] * (a[0] - p[:, 0])
        of_b = along[:, 0] * (b[1] - p[:, 1]) - along[:, 1] * (b[0] - p[:, 0])
        if ((of_p * of_q <= 0) & (of_a * of_b <= 0)).any():
            return True
    return False
