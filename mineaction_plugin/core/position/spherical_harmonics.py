# SPDX-License-Identifier: GPL-3.0-or-later
"""The horizontal part of a magnetic field given by Gauss coefficients, at height 0 on WGS 84.

Source [published, checked against pygeomag in the tests]: Chulliat et al., "The US/UK World
Magnetic Model for 2025-2030", NOAA/NCEI (2025), section 1.2, with Schmidt semi-normalised
associated Legendre functions by their three-term recursion.
"""

from __future__ import annotations

import numpy as np

from mineaction_plugin.core.position.ellipsoid import (
    ECCENTRICITY_SQUARED,
    EQUATORIAL_RADIUS_M,
    FloatArray,
)

REFERENCE_RADIUS_M = 6_371_200.0
"""The geomagnetic reference radius of the model."""


def horizontal_field(
    lon_deg: FloatArray, lat_deg: FloatArray, gauss: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return the field's components to true north and to the east.

    Args:
        lon_deg: WGS 84 degrees.
        lat_deg: likewise; at a pole, north is along the given longitude.
        gauss: coefficients g and h in nT as [0 or 1, n, m].

    Returns:
        North and east in nT, each of the shape of the positions.
    """
    sine, cosine = np.sin(np.deg2rad(lat_deg)), np.sin(np.deg2rad(90 - np.abs(lat_deg)))
    normal_m = EQUATORIAL_RADIUS_M / np.sqrt(1 - ECCENTRICITY_SQUARED * sine**2)
    across_m, up_m = normal_m * cosine, normal_m * (1 - ECCENTRICITY_SQUARED) * sine
    radius_m = np.hypot(across_m, up_m)
    to_pole, from_axis = up_m / radius_m, across_m / radius_m
    radial, southward, east = _geocentric_field(
        np.deg2rad(lon_deg), to_pole, from_axis, REFERENCE_RADIUS_M / radius_m, gauss
    )
    # From the geocentric to the ellipsoidal vertical; the turn is geocentric minus geodetic.
    turn_sine = to_pole * cosine - from_axis * sine
    turn_cosine = from_axis * cosine + to_pole * sine
    return radial * turn_sine - southward * turn_cosine, east


def _geocentric_field(
    lon: FloatArray,
    to_pole: FloatArray,
    from_axis: FloatArray,
    nearness: FloatArray,
    gauss: FloatArray,
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Sum the series: radial, southward and eastward components on the sphere.

    `to_pole` and `from_axis` are cosine and sine of the colatitude; `nearness` is reference radius
    over radius. For m > 0 the functions are carried divided by the sine, which keeps the eastward
    component finite at the poles.
    """
    degree = gauss.shape[1] - 1
    powers = [nearness**2]
    for _ in range(degree):
        powers.append(powers[-1] * nearness)
    radial, southward, east = np.zeros_like(lon), np.zeros_like(lon), np.zeros_like(lon)
    first = np.ones_like(lon)  # P_m^m, divided by the sine where m > 0
    first_slope = np.zeros_like(lon)
    for m in range(degree + 1):
        if m == 1:
            first_slope = to_pole
        elif m > 1:
            factor = np.sqrt((2 * m - 1) / (2 * m))
            first_slope = factor * (to_pole * first * from_axis + from_axis * first_slope)
            first = factor * from_axis * first
        sine, cosine = np.sin(m * lon), np.cos(m * lon)
        divided = from_axis if m else 1.0
        now, before = first, np.zeros_like(lon)
        now_slope, before_slope = first_slope, np.zeros_like(lon)
        for n in range(m, degree + 1):
            if n > m:
                root, back = np.sqrt(n * n - m * m), np.sqrt((n - 1) ** 2 - m * m)
                next_ = ((2 * n - 1) * to_pole * now - back * before) / root
                next_slope = (
                    (2 * n - 1) * (to_pole * now_slope - from_axis * now * divided)
                    - back * before_slope
                ) / root
                now, before, now_slope, before_slope = next_, now, next_slope, now_slope
            along = powers[n] * (gauss[0, n, m] * cosine + gauss[1, n, m] * sine)
            radial += (n + 1) * along * now * divided
            southward -= along * now_slope
            if m:
                across = gauss[0, n, m] * sine - gauss[1, n, m] * cosine
                east += m * powers[n] * across * now
    return radial, southward, east
