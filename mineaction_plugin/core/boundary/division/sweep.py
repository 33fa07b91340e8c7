# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to cut so that so much land lies before each cut.

The land before a straight cut grows, from one corner of the outline to the next, as a parabola of
the cut's place. So the place is found by one formula and not by trial: exact, and always at an end.
"""

from __future__ import annotations

import numpy as np

from mineaction_plugin.core.boundary.division.outline import Outline
from mineaction_plugin.core.boundary.rings import FloatArray, IntArray

SAMPLES = 64
"""So many corners are weighed at once; between two of them the corner is halved out."""
SAME_LAND = 1e-10
"""A cut that would leave less than this share of a part beside a corner goes through it."""


def land_before(outline: Outline, places: FloatArray) -> FloatArray:
    """The area in m² of the outline's plane that lies before each place, by Green's theorem."""
    rises = outline.u[outline.end] > outline.u[outline.start]
    low = np.where(rises, outline.start, outline.end)
    high = np.where(rises, outline.end, outline.start)
    u, v = outline.u[low], outline.v[low]
    width = outline.u[high] - u
    slope = (outline.v[high] - v) / np.where(width == 0, 1.0, width)
    done = np.clip(places[:, None], u, u + width) - u
    result: FloatArray = (done * (v + done * slope / 2)) @ np.where(rises, 1.0, -1.0)
    return result


def cut_places(outline: Outline, land_m2: FloatArray) -> FloatArray:
    """The u of each cut that leaves that much land before it.

    Args:
        outline: what is cut.
        land_m2: ascending, between 0 and the outline's area, both left out.
    """
    corner, low, high = _between_corners(outline, land_m2)
    first, last = corner[low], corner[high]
    before, middle, after = np.split(
        land_before(outline, np.concatenate([first, (first + last) / 2, last])), 3
    )
    # before + linear x + square x² with x from 0 to 1, through the three of them
    linear = 4 * (middle - before) - (after - before)
    square = (after - before) - linear
    wanted = land_m2 - before
    root = linear + np.sqrt(np.maximum(linear**2 + 4 * square * wanted, 0.0))
    share = np.clip(2 * wanted / np.where(root == 0, 1.0, root), 0.0, 1.0)
    found = first + share * (last - first)
    same = SAME_LAND * float(np.diff(land_m2, prepend=0.0, append=outline.area_m2).min())
    found = np.where(np.abs(after - land_m2) <= same, last, found)
    return np.where(np.abs(before - land_m2) <= same, first, found)


def _between_corners(
    outline: Outline, land_m2: FloatArray
) -> tuple[FloatArray, IntArray, IntArray]:
    """The u of all corners, ascending, and for each cut the two neighbours that it lies between."""
    corner = np.unique(outline.u)
    sample = np.unique(np.linspace(0, len(corner) - 1, SAMPLES).round().astype(np.int64))
    grown = np.maximum.accumulate(land_before(outline, corner[sample]))
    at = np.clip(np.searchsorted(grown, land_m2), 1, len(sample) - 1)
    low, high = sample[at - 1], sample[at]
    while (high - low > 1).any():
        half = (low + high) // 2
        less = land_before(outline, corner[half]) < land_m2
        low, high = np.where(less, half, low), np.where(less, high, half)
        high = np.maximum(high, low + 1)
    return corner, low, high
