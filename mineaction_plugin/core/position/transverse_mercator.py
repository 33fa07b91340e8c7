# SPDX-License-Identifier: GPL-3.0-or-later
"""The transverse Mercator projection of UTM, by Krüger's series to the sixth order.

Source [published, checked against GeoConvert in the tests]: C. F. F. Karney, "Transverse Mercator
with an accuracy of a few nanometers", J. Geodesy 85 (2011), doi 10.1007/s00190-011-0445-3,
eqs. 7 to 36. Within 3,900 km of the central meridian its error is below 5 nanometres.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from mineaction_plugin.core.position.ellipsoid import (
    ECCENTRICITY_SQUARED,
    EQUATORIAL_RADIUS_M,
    THIRD_FLATTENING,
    FloatArray,
    conformal_tangent,
    geodetic_tangent,
    wrapped,
)

ComplexArray = npt.NDArray[np.complex128]

SCALE_ON_MERIDIAN = 0.9996
FALSE_EASTING_M = 500_000.0
FALSE_NORTHING_SOUTH_M = 10_000_000.0

_ORDERS = np.arange(1, 7)
_N = THIRD_FLATTENING ** np.arange(1, 7)
"""Powers n, n², … n⁶ of the third flattening."""

# Karney 2011, eq. 35: one row an order, one column a power of n.
_ALPHA = (
    _N
    @ np.array(
        [
            [1 / 2, -2 / 3, 5 / 16, 41 / 180, -127 / 288, 7891 / 37800],
            [0, 13 / 48, -3 / 5, 557 / 1440, 281 / 630, -1983433 / 1935360],
            [0, 0, 61 / 240, -103 / 140, 15061 / 26880, 167603 / 181440],
            [0, 0, 0, 49561 / 161280, -179 / 168, 6601661 / 7257600],
            [0, 0, 0, 0, 34729 / 80640, -3418889 / 1995840],
            [0, 0, 0, 0, 0, 212378941 / 319334400],
        ]
    ).T
)
# Karney 2011, eq. 36.
_BETA = (
    _N
    @ np.array(
        [
            [1 / 2, -2 / 3, 37 / 96, -1 / 360, -81 / 512, 96199 / 604800],
            [0, 1 / 48, 1 / 15, -437 / 1440, 46 / 105, -1118711 / 3870720],
            [0, 0, 17 / 480, -37 / 840, -209 / 4480, 5569 / 90720],
            [0, 0, 0, 4397 / 161280, -11 / 504, -830251 / 7257600],
            [0, 0, 0, 0, 4583 / 161280, -108847 / 3991680],
            [0, 0, 0, 0, 0, 20648693 / 638668800],
        ]
    ).T
)
# Karney 2011, eq. 14.
_RECTIFYING_RADIUS_M = (
    EQUATORIAL_RADIUS_M / (1 + THIRD_FLATTENING) * (1 + _N[1] / 4 + _N[3] / 64 + _N[5] / 256)
)


def _spherical(
    lon: FloatArray, lat: FloatArray, meridian_deg: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Return tan of the conformal latitude, the longitude difference, and ξ′ + iη′ on the sphere.

    Raises nothing: callers keep longitudes within 90° of the meridian.
    """
    difference = np.deg2rad(wrapped(lon - meridian_deg))
    tangent = conformal_tangent(np.tan(np.deg2rad(lat)))
    xi = np.arctan2(tangent, np.cos(difference))
    eta = np.arcsinh(np.sin(difference) / np.hypot(tangent, np.cos(difference)))
    return tangent, difference, xi, eta


def forward(
    lon: FloatArray, lat: FloatArray, meridian_deg: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Project degrees to metres: UTM's scale and false easting, northing 0 on the equator."""
    _, _, xi, eta = _spherical(lon, lat, meridian_deg)
    zeta = xi + 1j * eta
    plane = zeta + _series(_ALPHA, zeta)
    metres = SCALE_ON_MERIDIAN * _RECTIFYING_RADIUS_M
    return FALSE_EASTING_M + metres * plane.imag, metres * plane.real


def inverse(
    easting_m: FloatArray, northing_m: FloatArray, meridian_deg: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Undo `forward`; longitudes come back in [-180, 180)."""
    metres = SCALE_ON_MERIDIAN * _RECTIFYING_RADIUS_M
    plane = northing_m / metres + 1j * (easting_m - FALSE_EASTING_M) / metres
    zeta = plane - _series(_BETA, plane)
    conformal = np.sin(zeta.real) / np.hypot(np.sinh(zeta.imag), np.cos(zeta.real))
    difference = np.rad2deg(np.arctan2(np.sinh(zeta.imag), np.cos(zeta.real)))
    lat: FloatArray = np.rad2deg(np.arctan(geodetic_tangent(conformal)))
    return wrapped(difference + meridian_deg), lat


def convergence_and_scale(
    lon: FloatArray, lat: FloatArray, meridian_deg: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return meridian convergence in degrees and the point scale factor.

    Karney 2011, eqs. 23 to 28. The convergence is the true bearing of grid north, so
    grid = true - convergence.
    """
    tangent, difference, xi, eta = _spherical(lon, lat, meridian_deg)
    zeta = xi + 1j * eta
    slope = 1 + _slope(_ALPHA, zeta)
    on_sphere = np.arctan2(
        tangent * np.sin(difference), np.cos(difference) * np.hypot(1.0, tangent)
    )
    convergence = np.rad2deg(on_sphere - np.angle(slope))
    sine_squared = np.sin(np.deg2rad(lat)) ** 2
    geodetic = np.tan(np.deg2rad(lat))
    scale = (
        SCALE_ON_MERIDIAN
        * _RECTIFYING_RADIUS_M
        / EQUATORIAL_RADIUS_M
        * np.abs(slope)
        * np.sqrt(1 - ECCENTRICITY_SQUARED * sine_squared)
        * np.hypot(1.0, geodetic)
        / np.hypot(tangent, np.cos(difference))
    )
    return convergence, scale


def _series(coefficients: FloatArray, zeta: ComplexArray) -> ComplexArray:
    """Σ c_j sin 2jζ by Clenshaw's summation: one complex sine and cosine for all orders."""
    twice_cosine = 2 * np.cos(2 * zeta)
    before = later = np.zeros_like(zeta)
    for coefficient in coefficients[::-1]:
        before, later = twice_cosine * before - later + coefficient, before
    result: ComplexArray = before * np.sin(2 * zeta)
    return result


def _slope(coefficients: FloatArray, zeta: ComplexArray) -> ComplexArray:
    """Σ 2j c_j cos 2jζ, the derivative of `_series`, summed the same way."""
    cosine = np.cos(2 * zeta)
    before = later = np.zeros_like(zeta)
    for coefficient in (2 * _ORDERS * coefficients)[::-1]:
        before, later = 2 * cosine * before - later + coefficient, before
    result: ComplexArray = before * cosine - later
    return result
