# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground of the training area: an island that does not exist, in open sea on 18 degrees east.

The UTM zones 33 and 34 meet on that meridian, so some tasks lie in one zone, some in the other,
and one across. Nothing here is real or traced from anything real.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

SEED = 20261124
NOTE = "Fictional training area - not real"
CENTRE_LON, CENTRE_LAT = 18.0, 35.2
# Metres in a degree at the centre, good enough to draw with; nothing is measured by them.
M_PER_DEG_LAT = 110_950.0
M_PER_DEG_LON = 91_060.0
ISLAND_RADIUS_M = 6_500.0
# Amplitude (of the radius), lobes and phase: what bends the coast.
COAST = ((0.17, 2, 0.4), (0.11, 3, 1.9), (0.06, 5, 0.8), (0.03, 9, 2.5))
# East, north, height and width of each hill, in metres.
HILLS = (
    (-2_300.0, 1_400.0, 420.0, 1_900.0),
    (1_900.0, -900.0, 560.0, 1_500.0),
    (3_300.0, 2_100.0, 240.0, 1_300.0),
    (-700.0, -3_000.0, 180.0, 1_700.0),
)

Ring = list[tuple[float, float]]


def lonlat(east_m: float, north_m: float) -> tuple[float, float]:
    """The position of a point so far east and north of the centre, to 7 decimals."""
    return (
        round(CENTRE_LON + east_m / M_PER_DEG_LON, 7),
        round(CENTRE_LAT + north_m / M_PER_DEG_LAT, 7),
    )


def coast_radius_m(angle: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far the coast is from the centre, in the direction of each angle in radians."""
    bend = sum(size * np.cos(lobes * angle + phase) for size, lobes, phase in COAST)
    return np.asarray(ISLAND_RADIUS_M * (1.0 + bend))


def coast() -> Ring:
    """The coast as a closed ring."""
    angles = np.linspace(0.0, 2.0 * math.pi, 180, endpoint=False)
    radii = coast_radius_m(angles)
    ring = [
        lonlat(float(radius * math.cos(angle)), float(radius * math.sin(angle)))
        for angle, radius in zip(angles, radii, strict=True)
    ]
    return [*ring, ring[0]]


def height_m(east_m: NDArray[np.float64], north_m: NDArray[np.float64]) -> NDArray[np.float64]:
    """Height above the sea of each point; below zero in the water."""
    distance = np.hypot(east_m, north_m)
    inland = coast_radius_m(np.arctan2(north_m, east_m)) - distance
    height = np.minimum(inland * 0.05, 45.0)
    for east, north, top, width in HILLS:
        hill = top * np.exp(-((east_m - east) ** 2 + (north_m - north) ** 2) / (2 * width**2))
        height = height + np.where(inland > 0.0, hill * np.clip(inland / 1_200.0, 0.0, 1.0), 0.0)
    return np.asarray(height)


def blob(
    generator: np.random.Generator, east_m: float, north_m: float, size_m: float, corners: int
) -> Ring:
    """A closed ring around a point, as a surveyor walks one: uneven, never crossing itself."""
    step = 2.0 * math.pi / corners
    turn = generator.uniform(0.0, 2.0 * math.pi)
    ring = []
    for index in range(corners):
        angle = turn + step * (index + generator.uniform(-0.25, 0.25))
        radius = size_m * generator.uniform(0.65, 1.25)
        ring.append(lonlat(east_m + radius * math.cos(angle), north_m + radius * math.sin(angle)))
    return [*ring, ring[0]]


def ring_of(offsets: Sequence[tuple[float, float]], east_m: float, north_m: float) -> Ring:
    """A closed ring of given offsets in metres from a point."""
    ring = [lonlat(east_m + east, north_m + north) for east, north in offsets]
    return [*ring, ring[0]]
