# SPDX-License-Identifier: GPL-3.0-or-later
"""The Universal Polar Stereographic projection (UPS), north and south.

Source [published, checked against GeoConvert in the tests]: NGA.SIG.0012, "The Universal Grids and
the Transverse Mercator and Polar Stereographic Map Projections", chapters 8 to 10.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from mineaction_plugin.core.position.ellipsoid import (
    ECCENTRICITY,
    ECCENTRICITY_SQUARED,
    EQUATORIAL_RADIUS_M,
    FloatArray,
    conformal_tangent,
    geodetic_tangent,
)

SCALE_ON_POLE = 0.994
FALSE_ORIGIN_M = 2_000_000.0

_POLE_FACTOR_M = (
    2
    * EQUATORIAL_RADIUS_M
    * SCALE_ON_POLE
    / np.sqrt((1 + ECCENTRICITY) ** (1 + ECCENTRICITY) * (1 - ECCENTRICITY) ** (1 - ECCENTRICITY))
)


def _radius_m(lat_to_pole: FloatArray) -> FloatArray:
    """Distance from the pole on the plane; latitudes are counted towards that pole."""
    colatitude = np.deg2rad(90 - lat_to_pole)  # exact near the pole, where the tangent explodes
    small = colatitude == 0
    tangent = 1 / np.tan(np.where(small, 1.0, colatitude))
    conformal = conformal_tangent(tangent)
    radius = _POLE_FACTOR_M / (conformal + np.hypot(1.0, conformal))
    result: FloatArray = np.where(small, 0.0, radius)
    return result


def forward(
    lon: FloatArray, lat: FloatArray, north: npt.NDArray[np.bool_]
) -> tuple[FloatArray, FloatArray]:
    """Project degrees to metres about the pole that `north` names."""
    side = np.where(north, 1.0, -1.0)
    radius = _radius_m(side * lat)
    # A quarter turn's sine and cosine are taken exactly, so that 0°, 90° E lie on the axes.
    sine, cosine = _sine_cosine(lon)
    return FALSE_ORIGIN_M + radius * sine, FALSE_ORIGIN_M - side * radius * cosine


def inverse(
    easting_m: FloatArray, northing_m: FloatArray, north: npt.NDArray[np.bool_]
) -> tuple[FloatArray, FloatArray]:
    """Undo `forward`; the pole itself gets longitude 0."""
    side = np.where(north, 1.0, -1.0)
    x = easting_m - FALSE_ORIGIN_M
    y = side * (FALSE_ORIGIN_M - northing_m)
    ratio = np.hypot(x, y) / _POLE_FACTOR_M
    pole = ratio == 0
    ratio = np.where(pole, 1.0, ratio)
    tangent = geodetic_tangent((1 / ratio - ratio) / 2)
    lat = np.where(pole, 90.0, 90 - np.rad2deg(np.arctan2(1.0, tangent)))
    return np.where(pole, 0.0, np.rad2deg(np.arctan2(x, y))), side * lat


def convergence_and_scale(
    lon: FloatArray, lat: FloatArray, north: npt.NDArray[np.bool_]
) -> tuple[FloatArray, FloatArray]:
    """Return meridian convergence in degrees and the point scale factor."""
    side = np.where(north, 1.0, -1.0)
    sine = np.sin(np.deg2rad(lat))
    cosine = np.sin(np.deg2rad(90 - side * lat))
    parallel_m = EQUATORIAL_RADIUS_M * cosine / np.sqrt(1 - ECCENTRICITY_SQUARED * sine**2)
    pole = parallel_m == 0
    scale = np.where(pole, SCALE_ON_POLE, _radius_m(side * lat) / np.where(pole, 1.0, parallel_m))
    return side * lon, scale


def _sine_cosine(lon: FloatArray) -> tuple[FloatArray, FloatArray]:
    quarter = np.round(lon / 90)
    rest = np.deg2rad(lon - 90 * quarter)
    sine, cosine = np.sin(rest), np.cos(rest)
    turn = quarter.astype(np.int64) % 4
    return (
        np.choose(turn, [sine, cosine, -sine, -cosine]),
        np.choose(turn, [cosine, -sine, -cosine, sine]),
    )
