# SPDX-License-Identifier: GPL-3.0-or-later
"""UTM and UPS: which zone a position belongs to, its grid coordinates, and back.

Zone rules [published]: NGA.SIG.0012 and NGA.STND.0037: 6° zones from 80° S to 84° N, zone 32
widened over south-west Norway, zones 31, 33, 35, 37 over Svalbard, UPS beyond.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position import polar_stereographic, transverse_mercator
from mineaction_plugin.core.position.ellipsoid import FloatArray, checked, wrapped

IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

UPS = 0
"""The zone number of the polar caps."""

ZONES = 60

WIDENED_FROM_DEG = 56.0
"""Where the first zone, 32 over Norway, is wider than 6°."""
SOUTH_LIMIT_DEG, NORTH_LIMIT_DEG = -80.0, 84.0
FURTHEST_FROM_MERIDIAN_DEG = 60.0
"""Beyond this a transverse Mercator plane is no longer what anyone means by that zone."""


@dataclass(frozen=True)
class Utm:
    """Grid coordinates of positions, arrays of one shape.

    Attributes:
        zone: 1 to 60; 0 is UPS.
        north: hemisphere of the northing (UTM) or the pole (UPS).
        easting_m: metres, with the false easting.
        northing_m: metres, with the false northing of the southern hemisphere.
    """

    zone: IntArray
    north: BoolArray
    easting_m: FloatArray
    northing_m: FloatArray


def zone_of(lon: npt.ArrayLike, lat: npt.ArrayLike) -> IntArray:
    """Return the standard zone of each position in degrees, 0 for UPS."""
    lon_deg, lat_deg = checked(lon, lat)
    zone = (np.floor(lon_deg / 6) + 31).astype(np.int64)
    norway = _within(lat_deg, WIDENED_FROM_DEG, 64) & _within(lon_deg, 3, 6)
    zone = np.where(norway, 32, zone)
    svalbard = _within(lat_deg, 72, 84) & _within(lon_deg, 0, 42)
    widened = 2 * np.floor((lon_deg + 3) / 12).astype(np.int64) + 31
    zone = np.where(svalbard, widened, zone)
    polar = (lat_deg < SOUTH_LIMIT_DEG) | (lat_deg >= NORTH_LIMIT_DEG)
    result: IntArray = np.where(polar, UPS, zone)
    return result


def _within(degrees: FloatArray, low: float, high: float) -> BoolArray:
    return (degrees >= low) & (degrees < high)


def central_meridian_deg(zone: npt.ArrayLike) -> FloatArray:
    """Return the central meridian of UTM zones."""
    return 6.0 * np.asarray(zone, dtype=np.float64) - 183.0


def utm_of(lon: npt.ArrayLike, lat: npt.ArrayLike, zone: int | None = None) -> Utm:
    """Project WGS 84 degrees to their own zone (Norway, Svalbard, UPS), or to the given one.

    Args:
        lon: degrees, any shape.
        lat: degrees, the same shape.
        zone: 1 to 60 for one UTM zone for all, 0 for UPS, None for each its own.

    Raises:
        CoordinateError: not on the globe, no such zone, or too far from it.
    """
    lon_deg, lat_deg = checked(lon, lat)
    zones = zone_of(lon_deg, lat_deg) if zone is None else np.full(lon_deg.shape, _known(zone))
    north = lat_deg >= 0
    easting, northing = np.empty_like(lon_deg), np.empty_like(lon_deg)
    polar, grid = zones == UPS, zones != UPS
    easting[polar], northing[polar] = polar_stereographic.forward(
        lon_deg[polar], lat_deg[polar], north[polar]
    )
    meridian = central_meridian_deg(zones[grid])
    check_near(lon_deg[grid], meridian)
    easting[grid], from_equator = transverse_mercator.forward(
        lon_deg[grid], lat_deg[grid], meridian
    )
    northing[grid] = from_equator + np.where(
        north[grid], 0.0, transverse_mercator.FALSE_NORTHING_SOUTH_M
    )
    return Utm(zones, north, easting, northing)


def lonlat_of(utm: Utm) -> tuple[FloatArray, FloatArray]:
    """Return the WGS 84 degrees of grid coordinates; longitudes in [-180, 180)."""
    easting, northing = np.asarray(utm.easting_m, float), np.asarray(utm.northing_m, float)
    zones, north = np.asarray(utm.zone), np.asarray(utm.north)
    lon, lat = np.empty_like(easting), np.empty_like(easting)
    polar, grid = zones == UPS, zones != UPS
    lon[polar], lat[polar] = polar_stereographic.inverse(
        easting[polar], northing[polar], north[polar]
    )
    from_equator = northing[grid] - np.where(
        north[grid], 0.0, transverse_mercator.FALSE_NORTHING_SOUTH_M
    )
    lon[grid], lat[grid] = transverse_mercator.inverse(
        easting[grid], from_equator, central_meridian_deg(zones[grid])
    )
    return lon, lat


def check_near(lon: FloatArray, meridian_deg: npt.ArrayLike) -> None:
    """Refuse positions that no transverse Mercator plane about that meridian should carry."""
    away = np.abs(wrapped(lon - np.asarray(meridian_deg)))
    if away.size and away.max() > FURTHEST_FROM_MERIDIAN_DEG:
        first = int(np.argmax(away))
        raise CoordinateError(
            "Longitude {lon} is {away:.0f} degrees away from the middle of the UTM zone asked for. "
            "Choose the zone that the position lies in.",
            lon=float(lon.flat[first]),
            away=float(away.flat[first]),
        )


def _known(zone: int) -> int:
    if not UPS <= zone <= ZONES:
        raise CoordinateError("There is no UTM zone {zone}: zones go from 1 to 60.", zone=zone)
    return zone
