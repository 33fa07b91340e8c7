# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a typed leg ends, and what its bearing is turned by.

A leg runs along the geodesic that leaves its first point at the true bearing; grid and magnetic
bearings are turned into true ones by the convergence and the declination at that point.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np

from mineaction_plugin.core.boundary.draft.model import Entry
from mineaction_plugin.core.boundary.north import NorthReference, north_reference
from mineaction_plugin.core.errors import TraverseError
from mineaction_plugin.core.position.declination import declination
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    direct,
    inverse,
    plane_of_zone,
    true_from,
    working_plane,
)
from mineaction_plugin.core.terms.vocabulary import UNITS_IN_A_CIRCLE, North

SAME_PLACE_M = 0.001
"""A stored position this close to what was typed is what was typed."""
LONGEST_LEG_M = 100_000.0
"""No leg of a boundary is longer; a longer one is a slip of the pen or of the unit."""
ZONES = {32600: True, 32700: False}


def plane_of_crs(crs: str) -> WorkingPlane:
    """The UTM zone of a CRS such as "EPSG:32633".

    Raises:
        TraverseError: it is none.
    """
    code = crs.upper().removeprefix("EPSG:")
    if code.isdecimal():
        zone, base = int(code) % 100, int(code) // 100 * 100
        if base in ZONES and 1 <= zone <= 60:  # noqa: PLR2004 (UTM has sixty zones)
            return plane_of_zone(zone, north=ZONES[base])
    raise TraverseError(
        "Grid bearings are counted in a UTM zone of WGS 84 (EPSG:326xx, EPSG:327xx), not in {crs}.",
        crs=crs,
    )


def leg_end(
    start: tuple[float, float], entry: Entry, plane: WorkingPlane | None = None
) -> tuple[float, float]:
    """Where a typed leg ends.

    Args:
        start: lon, lat of the point it leaves.
        entry: bearing, distance and north.
        plane: whose grid; the zone of `start` where left out.

    Raises:
        TraverseError: a bearing without a distance, without a north, or an impossible value.
        DeclinationError: no model knows magnetic north on that day.
    """
    bearing_deg, distance_m = _leg_values(entry.bearing, entry.distance_m, entry)
    return walked(start, bearing_deg, distance_m, reference_of(entry, start, plane))


def closing_end(
    start: tuple[float, float], entry: Entry, plane: WorkingPlane | None = None
) -> tuple[float, float]:
    """Where the measured leg back to the ring's first point arrives; raises as `leg_end`."""
    bearing_deg, distance_m = _leg_values(entry.closing_bearing, entry.closing_distance_m, entry)
    return walked(start, bearing_deg, distance_m, reference_of(entry, start, plane))


def reference_of(
    entry: Entry, start: tuple[float, float], plane: WorkingPlane | None
) -> NorthReference:
    """The north of an entry's bearings; raises as `leg_end`."""
    if entry.north is None:
        raise TraverseError(
            "The bearing {bearing:g} names no north: say whether it is true, grid or magnetic.",
            bearing=entry.bearing if entry.bearing is not None else entry.closing_bearing,
        )
    if entry.north is North.MAGNETIC and not entry.bearing_date and entry.declination_deg is None:
        raise TraverseError(
            "The bearing {bearing:g} is magnetic: give the date it was read, or the declination "
            "of that day. Without one of them it names no direction.",
            bearing=entry.bearing if entry.bearing is not None else entry.closing_bearing,
        )
    return north_reference(
        entry.north,
        start,
        plane=plane,
        on=_day(entry.bearing_date),
        declination_deg=entry.declination_deg,
    )


def walked(
    start: tuple[float, float], bearing_deg: float, distance_m: float, reference: NorthReference
) -> tuple[float, float]:
    """Where a leg from a position ends."""
    lon, lat = np.array([start[0]]), np.array([start[1]])
    true_deg = true_from(np.array([bearing_deg]), reference.north, *reference.turn_at(lon, lat))
    end_lon, end_lat = direct(lon, lat, true_deg, np.array([distance_m]))
    return float(end_lon[0]), float(end_lat[0])


def _leg_values(
    bearing: float | None, distance_m: float | None, entry: Entry
) -> tuple[float, float]:
    """Bearing in degrees and distance, both there and both possible."""
    if bearing is None or distance_m is None:
        raise TraverseError(
            "A leg needs a bearing and a distance; the {missing} is missing.",
            missing="bearing" if bearing is None else "distance",
        )
    circle = UNITS_IN_A_CIRCLE[entry.angle_unit]
    if not 0.0 <= bearing <= circle:
        raise TraverseError(
            "The bearing {bearing:g} is impossible: it lies between 0 and {circle:g} ({unit}).",
            bearing=bearing,
            circle=circle,
            unit=entry.angle_unit.value,
        )
    if not 0.0 < distance_m <= LONGEST_LEG_M:
        raise TraverseError(
            "The distance {distance:g} m is impossible: a leg is longer than 0 and at most "
            "{most:g} m.",
            distance=distance_m,
            most=LONGEST_LEG_M,
        )
    return bearing * 360.0 / circle, distance_m


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError as error:
        raise TraverseError(
            "“{text}” is no date: write it as year-month-day, 2026-11-24.", text=text
        ) from error


def apart_m(one: tuple[float, float], two: tuple[float, float]) -> float:
    """Metres between two positions on the ellipsoid."""
    return float(inverse(one[0], one[1], two[0], two[1])[1])


def settled(entry: Entry, start: tuple[float, float], plane: WorkingPlane | None = None) -> Entry:
    """The entry with the grid or the declination that its bearings are turned by, written down.

    Args:
        entry: a leg.
        start: lon, lat of the point it leaves.
        plane: whose grid; the zone of `start` where left out.

    Raises:
        DeclinationError: no model knows magnetic north on that day.
        TraverseError: a date that is none.
    """
    if entry.north is North.GRID and not entry.grid_crs:
        return replace(entry, grid_crs=f"EPSG:{(plane or working_plane(*start)).epsg}")
    on = _day(entry.bearing_date)
    if entry.north is not North.MAGNETIC or entry.declination_deg is not None or on is None:
        return entry
    found = declination(np.array([start[0]]), np.array([start[1]]), on)
    return replace(
        entry,
        declination_deg=float(found.declination_deg[0]),
        declination_source=found.model,
    )
