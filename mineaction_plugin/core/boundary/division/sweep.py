# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to cut so that so much land lies before each cut.

The land before a straight cut grows, from one corner of the outline to the next, as a parabola of
the cut's place. So the place is found by one formula and not by trial: exact, and always at an end.
"""

from __future__ import annotations

import numpy as np

from mineaction_plugin.core.boundary.division.outline import Outlines
from mineaction_plugin.core.boundary.rings import FloatArray, IntArray

SAMPLES = 64
"""So many corners of a polygon are weighed at once; between two of them it is halved out."""
SAME_LAND = 1e-10
"""A cut that would leave less than this share of a part beside a corner goes through it."""


def land_before(outlines: Outlines, owner: IntArray, places: FloatArray) -> FloatArray:
    """The area in m² that lies before each place u in its owner's plane, by Green's theorem."""
    rises = outlines.u[outlines.end] > outlines.u[outlines.start]
    low = np.where(rises, outlines.start, outlines.end)
    high = np.where(rises, outlines.end, outlines.start)
    u, v = outlines.u[low], outlines.v[low]
    width = outlines.u[high] - u
    half_slope = (outlines.v[high] - v) / np.where(width == 0, 1.0, width) / 2
    sign = np.where(rises, 1.0, -1.0)
    item, edge = outlines.with_edges(owner)
    done = np.minimum(np.maximum(places[item] - u[edge], 0.0), width[edge])
    land = sign[edge] * done * (v[edge] + done * half_slope[edge])
    return np.asarray(np.bincount(item, weights=land, minlength=len(places)), dtype=np.float64)


def cut_places(outlines: Outlines, owner: IntArray, land_m2: FloatArray) -> FloatArray:
    """The u of each cut that leaves that much land before it.

    Args:
        outlines: what is cut.
        owner: of each cut its polygon; ascending.
        land_m2: ascending in each polygon, between 0 and its area, both left out.
    """
    if not len(owner):
        return np.zeros(0)
    first, last = _between_corners(outlines, owner, land_m2)
    three = np.concatenate([first, (first + last) / 2, last])
    before, middle, after = np.split(land_before(outlines, np.tile(owner, 3), three), 3)
    # before + linear x + square x² with x from 0 to 1, through the three of them
    linear = 4 * (middle - before) - (after - before)
    square = (after - before) - linear
    wanted = land_m2 - before
    root = linear + np.sqrt(np.maximum(linear**2 + 4 * square * wanted, 0.0))
    share = np.clip(2 * wanted / np.where(root == 0, 1.0, root), 0.0, 1.0)
    found = first + share * (last - first)
    same = SAME_LAND * _least_part_m2(outlines, owner, land_m2)
    found = np.where(np.abs(after - land_m2) <= same, last, found)
    return np.where(np.abs(before - land_m2) <= same, first, found)


def _least_part_m2(outlines: Outlines, owner: IntArray, land_m2: FloatArray) -> FloatArray:
    """Of each cut the area of the smallest part of its polygon."""
    begins = np.append(True, owner[1:] != owner[:-1])
    ends = np.append(begins[1:], True)
    size = np.diff(land_m2, prepend=0.0)
    size[begins] = land_m2[begins]
    least = np.full(len(outlines.first_edge), np.inf)
    np.minimum.at(least, owner, size)
    np.minimum.at(least, owner[ends], outlines.area_m2[owner[ends]] - land_m2[ends])
    return least[owner]


def _between_corners(
    outlines: Outlines, owner: IntArray, land_m2: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """For each cut the u of the two neighbouring corners that it lies between."""
    order = np.lexsort((outlines.u, outlines.owner))
    corner, of_corner = outlines.u[order], outlines.owner[order]
    new = np.append(True, (np.diff(corner) != 0) | (np.diff(of_corner) != 0))
    corner, of_corner = corner[new], of_corner[new]
    count = np.bincount(of_corner, minlength=len(outlines.first_edge))
    first = np.cumsum(count) - count
    sample, samples = _samples(first, count)
    of_sample = of_corner[sample]
    weighed = land_before(outlines, of_sample, corner[sample])
    # Of each cut, how many samples lie before it.
    first_sample = np.cumsum(samples) - samples
    item = np.repeat(np.arange(len(owner)), samples[owner])
    skipped = np.repeat(np.cumsum(samples[owner]) - samples[owner], samples[owner])
    which = np.arange(len(item)) - skipped + first_sample[owner][item]
    less = np.bincount(item, weights=weighed[which] < land_m2[item], minlength=len(owner))
    at = np.clip(less.astype(np.int64), 1, samples[owner] - 1) + first_sample[owner]
    low, high = sample[at - 1], sample[at]
    while (high - low > 1).any():
        half = (low + high) // 2
        short = land_before(outlines, owner, corner[half]) < land_m2
        low = np.where(short, half, low)
        high = np.maximum(np.where(short, high, half), low + 1)
    return corner[low], corner[high]


def _samples(first: IntArray, count: IntArray) -> tuple[IntArray, IntArray]:
    """At most SAMPLES of each polygon's corners, the outermost two among them; and how many."""
    samples = np.minimum(count, SAMPLES)
    owner = np.repeat(np.arange(len(count)), samples)
    number = np.arange(len(owner)) - np.repeat(np.cumsum(samples) - samples, samples)
    step = number * (count[owner] - 1) // (samples[owner] - 1)
    return first[owner] + step, samples
