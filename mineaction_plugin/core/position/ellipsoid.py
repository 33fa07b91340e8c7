# SPDX-License-Identifier: GPL-3.0-or-later
"""The WGS 84 ellipsoid, and what counts as a position on it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from mineaction_plugin.core.errors import CoordinateError

FloatArray = npt.NDArray[np.float64]

EQUATORIAL_RADIUS_M = 6378137.0
FLATTENING = 1 / 298.257223563
"""Both defining constants: NGA.STND.0036, World Geodetic System 1984."""

ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING)
ECCENTRICITY = float(np.sqrt(ECCENTRICITY_SQUARED))
THIRD_FLATTENING = FLATTENING / (2 - FLATTENING)

QUARTER_TURN_DEG, HALF_TURN_DEG, TURN_DEG = 90.0, 180.0, 360.0

_CONFORMAL_STEPS = 6


def on_globe(lon_deg: FloatArray, lat_deg: FloatArray) -> npt.NDArray[np.bool_]:
    """Say which degrees are positions at all; NaN and infinity are none."""
    return (np.abs(lat_deg) <= QUARTER_TURN_DEG) & (np.abs(lon_deg) <= TURN_DEG)


def checked(lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Take longitudes and latitudes in degrees as float arrays of one shape.

    Longitudes from -360 to 360 are taken, so that shapes unrolled over the antimeridian work, and
    are returned in [-180, 180).

    Raises:
        CoordinateError: not a number, infinite, or off the globe; names the first such position.
    """
    lon_deg, lat_deg = np.broadcast_arrays(
        np.asarray(lon, dtype=np.float64), np.asarray(lat, dtype=np.float64)
    )
    bad = ~on_globe(lon_deg, lat_deg)
    if bad.any():
        first = int(np.flatnonzero(bad)[0])
        raise CoordinateError(
            "Position {number}: longitude {lon}, latitude {lat} is not on the globe. Latitudes go "
            "from -90 to 90 and longitudes from -180 to 180 degrees.",
            number=first + 1,
            lon=float(lon_deg.flat[first]),
            lat=float(lat_deg.flat[first]),
        )
    return wrapped(lon_deg), np.array(lat_deg)


def wrapped(lon_deg: npt.ArrayLike) -> FloatArray:
    """Bring degrees into [-180, 180), leaving what is there already untouched to the last bit."""
    lon = np.asarray(lon_deg, dtype=np.float64)
    inside = (lon >= -HALF_TURN_DEG) & (lon < HALF_TURN_DEG)
    return np.where(inside, lon, np.mod(lon + HALF_TURN_DEG, TURN_DEG) - HALF_TURN_DEG)


def wound(bearing_deg: npt.ArrayLike) -> FloatArray:
    """Bring bearings into [0, 360)."""
    turned = np.mod(np.asarray(bearing_deg, dtype=np.float64), TURN_DEG)
    return np.where(turned == TURN_DEG, 0.0, turned)  # a tiny negative angle winds to 360 itself


def conformal_tangent(tangent: FloatArray) -> FloatArray:
    """Turn tan(latitude) into tan(conformal latitude): Karney 2011, eqs. 7 to 9."""
    root = np.hypot(1.0, tangent)
    sigma = np.sinh(ECCENTRICITY * np.arctanh(ECCENTRICITY * tangent / root))
    result: FloatArray = tangent * np.hypot(1.0, sigma) - sigma * root
    return result


def geodetic_tangent(conformal: FloatArray) -> FloatArray:
    """Undo `conformal_tangent` by Newton's method: Karney 2011, eqs. 19 to 21."""
    tangent = conformal / (1 - ECCENTRICITY_SQUARED)
    for _ in range(_CONFORMAL_STEPS):
        now = conformal_tangent(tangent)
        step = (
            (conformal - now)
            / np.hypot(1.0, now)
            * (1 + (1 - ECCENTRICITY_SQUARED) * tangent**2)
            / ((1 - ECCENTRICITY_SQUARED) * np.hypot(1.0, tangent))
        )
        tangent = tangent + step
    return tangent
