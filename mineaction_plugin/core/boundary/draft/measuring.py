# SPDX-License-Identifier: GPL-3.0-or-later
"""The legs of a draft, with a distance and three named bearings each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np
import shapely

from mineaction_plugin.core.boundary.draft.model import Draft, DraftPoint
from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.errors import DeclinationError
from mineaction_plugin.core.position.declination import declination
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    from_true,
    inverse,
    working_plane_of,
)
from mineaction_plugin.core.terms.vocabulary import North


@dataclass(frozen=True)
class DraftLeg:
    """The way from one point of a draft to the next; bearings are read at its start.

    Attributes:
        ring_no: 0 where it leads to the boundary.
        leg_no: counted from 1 in its ring.
        closes: whether it leads back to the ring's first point.
        bearing_true_deg: 0 to 360 degrees; NaN where both points are one place.
        bearing_magnetic_deg: None where no model knows magnetic north on that day.
        declination_deg: east positive, likewise.
        convergence_deg: of grid north at its start: grid = true − convergence.
        zone: whose grid north, "33N".
    """

    from_key: int
    to_key: int
    from_label: str
    to_label: str
    ring_no: int
    leg_no: int
    closes: bool
    bearing_true_deg: float
    bearing_grid_deg: float
    bearing_magnetic_deg: float | None
    distance_m: float
    declination_deg: float | None
    convergence_deg: float
    zone: str

    def bearing_deg(self, north: North) -> float | None:
        """The bearing from one of the three norths."""
        return {
            North.TRUE: self.bearing_true_deg,
            North.GRID: self.bearing_grid_deg,
            North.MAGNETIC: self.bearing_magnetic_deg,
        }[north]


def plane_of(draft: Draft) -> WorkingPlane:
    """The working plane of a draft, whose grid north is that of all its legs.

    Raises:
        GeometryError: it has no points.
    """
    ring = [each for each in draft.points if each.on_ring] or list(draft.points)
    places = [(each.point.lon, each.point.lat) for each in ring]
    if len(places) > 2:  # noqa: PLR2004 (three corners have a middle of their own)
        land = shapely.Polygon(places)
        if land.area > 0.0:
            return working_plane_of(land)
    return working_plane_of(shapely.MultiPoint(places))


def legs(draft: Draft, on: date) -> tuple[DraftLeg, ...]:
    """Every leg: those that lead to the boundary, then ring after ring, each closed.

    Args:
        draft: the boundary, with any number of points.
        on: the day for which magnetic north is taken.
    """
    pairs = _pairs(draft)
    if not pairs:
        return ()
    plane = plane_of(draft)
    lon1, lat1 = _places([one for one, _two, _closes in pairs])
    lon2, lat2 = _places([two for _one, two, _closes in pairs])
    true_deg, distance_m = inverse(lon1, lat1, lon2, lat2)
    turned = np.where(np.isnan(true_deg), 0.0, true_deg)
    convergence_deg = plane.convergence_deg(lon1, lat1)
    grid_deg = from_true(turned, North.GRID, convergence_deg)
    try:
        declined = declination(lon1, lat1, on).declination_deg
    except DeclinationError:
        declined = None
    magnetic = None if declined is None else from_true(turned, North.MAGNETIC, 0.0, declined)
    numbers: dict[int, int] = {}
    made = []
    for row, (one, two, closes) in enumerate(pairs):
        ring_no = one.point.ring_no if one.on_ring else 0
        numbers[ring_no] = numbers.get(ring_no, 0) + 1
        made.append(
            DraftLeg(
                one.key,
                two.key,
                one.point.label,
                two.point.label,
                ring_no,
                numbers[ring_no],
                closes,
                float(true_deg[row]),
                float(grid_deg[row]),
                None if magnetic is None else float(magnetic[row]),
                float(distance_m[row]),
                None if declined is None else float(declined[row]),
                float(convergence_deg[row]),
                plane.zone,
            )
        )
    return tuple(made)


def _pairs(draft: Draft) -> list[tuple[DraftPoint, DraftPoint, bool]]:
    """From point to point, and whether that closes a ring."""
    leading = list(draft.leading())
    rings = [draft.ring(ring_no) for ring_no in draft.ring_numbers()]
    way = leading + ([rings[0][0]] if rings else [])
    pairs = [(one, two, False) for one, two in pairwise(way)]
    for ring in rings:
        pairs += [(one, two, False) for one, two in pairwise(ring)]
        if len(ring) > 2:  # noqa: PLR2004 (two points have one leg, and nothing to close)
            pairs.append((ring[-1], ring[0], True))
    return pairs


def _places(points: Sequence[DraftPoint]) -> tuple[FloatArray, FloatArray]:
    return (
        np.array([each.point.lon for each in points]),
        np.array([each.point.lat for each in points]),
    )
