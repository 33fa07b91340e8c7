# SPDX-License-Identifier: GPL-3.0-or-later
"""What is read at the cursor while a boundary is drawn: three bearings, a distance, an area.

Bearings are those of the geodesic at the leg's start, 0 to 360 degrees clockwise; distances and
areas are on the WGS 84 ellipsoid, in metres. What a point's norths need (convergence, magnetic
declination) is found once a point, so that following the mouse costs one geodesic.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import shapely

from mineaction_plugin.core.errors import DeclinationError
from mineaction_plugin.core.position.declination import declination
from mineaction_plugin.core.position.ellipsoid import wound
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    area_m2,
    inverse,
    length_m,
    perimeter_m,
)
from mineaction_plugin.core.terms.vocabulary import North

LonLat = tuple[float, float]
LEAST_CORNERS = 3


@dataclass(frozen=True)
class NorthsAt:
    """What turns a true bearing at one point into the other two."""

    convergence_deg: float
    declination_deg: float | None
    """East positive; None where no magnetic model covers the day."""
    declination_model: str
    plane: WorkingPlane
    on: date


@dataclass(frozen=True)
class LegReadout:
    """A leg in figures; bearings are None where both ends are one point."""

    bearing_true_deg: float | None
    bearing_grid_deg: float | None
    bearing_magnetic_deg: float | None
    distance_m: float

    def bearing_deg(self, north: North) -> float | None:
        """The bearing that is counted from this north."""
        return {
            North.TRUE: self.bearing_true_deg,
            North.GRID: self.bearing_grid_deg,
            North.MAGNETIC: self.bearing_magnetic_deg,
        }[north]


@dataclass(frozen=True)
class LandReadout:
    """A ring in figures."""

    area_m2: float
    perimeter_m: float
    crosses_itself: bool


def norths_at(point: LonLat, plane: WorkingPlane, on: date) -> NorthsAt:
    """Find the norths at a point in degrees; grid north is that of `plane`."""
    lon, lat = (np.array([each]) for each in point)
    try:
        found = declination(lon, lat, on)
        magnetic, model = float(found.declination_deg[0]), found.model
    except DeclinationError:
        magnetic, model = None, ""
    return NorthsAt(float(plane.convergence_deg(lon, lat)[0]), magnetic, model, plane, on)


def leg_readout(start: LonLat, end: LonLat, norths: NorthsAt) -> LegReadout:
    """Measure the leg from the point that `norths` belongs to."""
    true, distance = inverse(start[0], start[1], end[0], end[1])
    if not float(distance) > 0:
        return LegReadout(None, None, None, 0.0)
    turned = [float(true), float(wound(float(true) - norths.convergence_deg))]
    if norths.declination_deg is None:
        return LegReadout(turned[0], turned[1], None, float(distance))
    magnetic = float(wound(float(true) - norths.declination_deg))
    return LegReadout(turned[0], turned[1], magnetic, float(distance))


def land_readout(ring: Sequence[LonLat]) -> LandReadout | None:
    """Measure the land inside a ring of points, not closed; None of fewer than three corners."""
    corners = [point for at, point in enumerate(ring) if at == 0 or point != ring[at - 1]]
    if len(corners) < LEAST_CORNERS:
        return None
    polygon = shapely.Polygon(corners)
    alone = np.array([polygon], dtype=object)
    return LandReadout(float(area_m2(alone)[0]), float(perimeter_m(alone)[0]), not polygon.is_valid)


def way_readout(line: Sequence[LonLat]) -> float:
    """Measure a line of points in metres."""
    alone = np.array([shapely.LineString(line)], dtype=object) if len(line) > 1 else None
    return float(length_m(alone)[0]) if alone is not None else 0.0
