# SPDX-License-Identifier: GPL-3.0-or-later
"""Spreading a misclosure by the compass rule, for those who chose it, point by point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.position.geodesy import direct, inverse


@dataclass(frozen=True)
class Shift:
    """A point before and after a misclosure was spread, and how far it moved."""

    label: str
    lon_before: float
    lat_before: float
    lon: float
    lat: float
    shift_m: float


def bowditch(
    labels: Sequence[str], lon: FloatArray, lat: FloatArray, distances_m: FloatArray
) -> tuple[Shift, ...]:
    """Move each point towards closure by its share of the length walked (Bowditch, 1808).

    Point k moves by misclosure × (length up to k) / (whole length), in the direction from where
    the list arrived to where it began; so the first point stays and the arrival meets it.

    Args:
        labels: the n points of the ring.
        lon: shape (n + 1,), degrees; the last is where the list arrived.
        lat: the same.
        distances_m: shape (n,), the measured legs.
    """
    back_deg, misclosure_m = inverse(lon[-1:], lat[-1:], lon[:1], lat[:1])
    walked_m = np.concatenate(([0.0], np.cumsum(distances_m)[:-1]))
    shift_m = float(misclosure_m[0]) * walked_m / distances_m.sum()
    points = len(labels)
    new_lon, new_lat = direct(
        lon[:points], lat[:points], np.full(points, float(back_deg[0])), shift_m
    )
    new_lon[0], new_lat[0] = lon[0], lat[0]
    return tuple(
        Shift(label, *(float(value) for value in values))
        for label, *values in zip(
            labels, lon[:points], lat[:points], new_lon, new_lat, shift_m, strict=True
        )
    )
