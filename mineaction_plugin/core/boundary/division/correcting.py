# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts that one formula does not place: they are placed, the parts are measured, they are moved.

That is so where a cut goes through corners that it passes by a hair, and so is not straight to the
last bit, and in tasks so large that areas on the plane are not exactly those on the ellipsoid.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.faces import Piece
from mineaction_plugin.core.boundary.division.outline import Outlines
from mineaction_plugin.core.boundary.division.slicing import Lines, sliced, touching
from mineaction_plugin.core.boundary.division.sweep import cut_places, land_before
from mineaction_plugin.core.boundary.rings import FloatArray, IntArray
from mineaction_plugin.core.position.geodesy import WorkingPlane

CORRECTIONS = 12
CORRECTED = 1e-10
EQUAL, EQUAL_M2 = 0.4e-6, 0.0004
"""What a sum of parts may lack, so that each part is right to 1e-6 or 0.001 m²."""
SHORT_M = 500.0
"""A cut of this length bends by a centimetre in degrees."""
STUCK = 1e-3
"""A cut whose land changes by less than this share of what was aimed at does not really move."""
STEP = 1e-6
"""So far to either side a slope is looked for, as a share of the whole."""


@dataclass(frozen=True)
class Share:
    """A part that has no number yet."""

    geometry: BaseGeometry
    area_m2: float


Measure = Callable[[Sequence[Piece]], list[Share]]
"""Gives pieces their areas."""


@dataclass(frozen=True)
class _Try:
    """What came of cutting: the shares, and of each cut what is missing before it, in m²."""

    shares: list[Share]
    missing: FloatArray

    @property
    def worst_m2(self) -> float:
        return float(np.abs(self.missing).max()) if self.shares else np.inf

    @property
    def sound(self) -> bool:
        return bool(self.shares) and all(each.geometry.is_valid for each in self.shares)


def corrected(
    outlines: Outlines, asked_m2: Sequence[float], measure: Measure, legs: WorkingPlane | None
) -> list[Share]:
    """Divide one task into shares of these areas, in their order; none where it cannot be.

    Args:
        outlines: of the one task.
        asked_m2: the areas; they add up to the task's.
        measure: gives the pieces their areas.
        legs: the plane in which edges are straight, where one is too long for the frame's own.
    """
    share = np.cumsum(asked_m2)[:-1] / sum(asked_m2)
    owner = np.zeros(len(share), dtype=np.int64)
    lines = Lines(owner, cut_places(outlines, owner, share * outlines.area_m2[0]))
    on = touching(outlines, lines, lengths_m(outlines, lines))
    aim = _Aim(outlines, share, min(asked_m2), measure, legs)
    found = aim.moved(lines, on)
    allowed = max(EQUAL * min(asked_m2), EQUAL_M2)
    if found.worst_m2 > allowed:
        # Between separate pieces of land a cut through corners has nothing that could move.
        wrong = np.flatnonzero(np.abs(found.missing) > allowed)
        again = aim.moved(lines, np.where(np.isin(on, wrong), -1, on))
        if again.sound and again.worst_m2 < found.worst_m2:
            found = again
    return found.shares


@dataclass(frozen=True)
class _Aim:
    """One task and what its cuts are to leave before them."""

    outlines: Outlines
    share: FloatArray
    least_m2: float
    measure: Measure
    legs: WorkingPlane | None

    def moved(self, lines: Lines, on: IntArray) -> _Try:
        """Move the cuts until the land is right; the best that was reached."""
        best = self._nothing()
        # Metres to move a cut for each square metre that is missing before it.
        rate = 1.0 / np.maximum(_slope(self.outlines, lines), 1.0)
        step, before = np.zeros(len(self.share)), np.zeros(len(self.share))
        for _ in range(CORRECTIONS):
            now = self._cut(lines, on)
            if now.worst_m2 < best.worst_m2:
                best = now
            if not now.shares or best.worst_m2 <= CORRECTED * self.least_m2:
                break
            gained = before - now.missing
            moves = np.abs(gained) > STUCK * np.abs(before)
            useful = moves & (step * gained > 0)
            rate = np.where(useful, step / np.where(useful, gained, 1.0), rate)
            wrong = np.abs(now.missing) > CORRECTED * self.least_m2
            kinked = np.union1d(lines.kinked, np.flatnonzero(wrong & (step != 0) & ~moves))
            step, before = now.missing * rate, now.missing
            lines = Lines(lines.owner, lines.places + step, kinked)
        return best

    def _nothing(self) -> _Try:
        """No shares: of every cut the land is missing."""
        return _Try([], np.full(len(self.share), np.inf))

    def _cut(self, lines: Lines, on: IntArray) -> _Try:
        found = sliced(self.outlines, lines, on, self.legs)
        if len(found) != len(self.share) + 1:
            return self._nothing()
        shares = self.measure(found)
        reached = np.cumsum([each.area_m2 for each in shares])
        return _Try(shares, self.share * reached[-1] - reached[:-1])


def lengths_m(outlines: Outlines, lines: Lines) -> FloatArray:
    """The length of the land along each cut; for small tasks only an upper bound, their height."""
    bound = outlines.height_m[lines.owner]
    return np.minimum(bound, _slope(outlines, lines)) if (bound > SHORT_M).any() else bound


def _slope(outlines: Outlines, lines: Lines) -> FloatArray:
    """How fast the land before each cut grows with its place, in m² a metre."""
    low, high, _, _ = outlines.span()
    step = STEP * (high - low)[lines.owner]
    places = np.concatenate([lines.places - step, lines.places + step])
    before, after = np.split(land_before(outlines, np.tile(lines.owner, 2), places), 2)
    return (after - before) / (2 * step)
