# SPDX-License-Identifier: GPL-3.0-or-later
"""The planes that a division is computed in, and its frame: u across the cuts, v along them.

An equal-area plane around the task, for there an area is the area on the ellipsoid: in a UTM zone
the scale changes too much across a task for equal parts. Source [published, checked against PROJ in
the tests]: J. P. Snyder, "Map Projections: A Working Manual", USGS Professional Paper 1395, Lambert
azimuthal equal-area on the ellipsoid, eqs. 3-11, 3-12, 24-17 to 24-28.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.position.ellipsoid import (
    ECCENTRICITY,
    ECCENTRICITY_SQUARED,
    EQUATORIAL_RADIUS_M,
    checked,
    wrapped,
)

NEWTON_STEPS = 5
FURTHEST_CENTRE_DEG = 89.0
"""A plane nearer to a pole is centred here instead: it stays equal-area."""


class Plane(Protocol):
    """WGS 84 degrees to metres and back."""

    def to_plane(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Degrees to easting and northing in metres."""

    def to_lonlat(
        self, easting_m: npt.ArrayLike, northing_m: npt.ArrayLike
    ) -> tuple[FloatArray, FloatArray]:
        """Undo `to_plane`."""


def _authalic(sine: FloatArray) -> FloatArray:
    """Snyder's q of the sine of the geodetic latitude (eq. 3-12)."""
    result: FloatArray = (1 - ECCENTRICITY_SQUARED) * (
        sine / (1 - ECCENTRICITY_SQUARED * sine**2) + np.arctanh(ECCENTRICITY * sine) / ECCENTRICITY
    )
    return result


_Q_POLE = float(_authalic(np.ones(())))
_RADIUS_M = EQUATORIAL_RADIUS_M * float(np.sqrt(_Q_POLE / 2))
"""Of the sphere with the ellipsoid's surface (eq. 3-13)."""


@dataclass(frozen=True)
class EqualAreaPlane:
    """Lambert's azimuthal equal-area plane; at its centre it is true in every direction."""

    centre_lon: float
    centre_lat: float

    def _centre(self) -> tuple[float, float]:
        """The authalic latitude of the centre in radians, and Snyder's D (eq. 24-20)."""
        lat = np.deg2rad(np.clip(self.centre_lat, -FURTHEST_CENTRE_DEG, FURTHEST_CENTRE_DEG))
        sine = np.sin(lat)
        beta = np.arcsin(_authalic(sine) / _Q_POLE)
        across = EQUATORIAL_RADIUS_M * np.cos(lat) / np.sqrt(1 - ECCENTRICITY_SQUARED * sine**2)
        return float(beta), float(across / (_RADIUS_M * np.cos(beta)))

    def to_plane(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Degrees to metres east and north of the centre (eqs. 24-17 to 24-19)."""
        lon_deg, lat_deg = checked(lon, lat)
        middle, d = self._centre()
        beta = np.arcsin(_authalic(np.sin(np.deg2rad(lat_deg))) / _Q_POLE)
        east = np.deg2rad(wrapped(lon_deg - self.centre_lon))
        # Written with the half angle: near the centre, cosines would cancel out what matters.
        bent = 2 * np.cos(beta) * np.sin(east / 2) ** 2
        far = 1 + np.cos(beta - middle) - np.cos(middle) * bent
        spread = _RADIUS_M * np.sqrt(2 / far)
        x = spread * d * np.cos(beta) * np.sin(east)
        y = spread / d * (np.sin(beta - middle) + np.sin(middle) * bent)
        return x, y

    def to_lonlat(
        self, easting_m: npt.ArrayLike, northing_m: npt.ArrayLike
    ) -> tuple[FloatArray, FloatArray]:
        """Undo `to_plane`; longitudes come back in [-180, 180) (eqs. 24-26 to 24-28)."""
        middle, d = self._centre()
        x = np.asarray(easting_m, dtype=np.float64) / d
        y = np.asarray(northing_m, dtype=np.float64) * d
        half = np.arcsin(np.clip(np.hypot(x, y) / (2 * _RADIUS_M), -1, 1))
        ratio = np.cos(half) / _RADIUS_M  # the sine of the whole angle, by the distance
        cosine = np.cos(2 * half)
        beta_sine = cosine * np.sin(middle) + y * ratio * np.cos(middle)
        east = np.arctan2(x * ratio, cosine * np.cos(middle) - y * ratio * np.sin(middle))
        lat = np.rad2deg(np.arcsin(_geodetic_sine(beta_sine * _Q_POLE)))
        return wrapped(self.centre_lon + np.rad2deg(east)), lat


def _geodetic_sine(q: FloatArray) -> FloatArray:
    """Undo `_authalic` by Newton's method."""
    sine = np.clip(q / _Q_POLE, -1, 1)
    for _ in range(NEWTON_STEPS):
        slope = 2 * (1 - ECCENTRICITY_SQUARED) / (1 - ECCENTRICITY_SQUARED * sine**2) ** 2
        sine = np.clip(sine + (q - _authalic(sine)) / slope, -1, 1)
    return sine


@dataclass(frozen=True)
class Frame:
    """A plane turned so that the cuts run along v, and their numbers count along u.

    Attributes:
        plane: where metres are counted.
        sweep_deg: clockwise from the plane's north, the direction in which the parts count.
    """

    plane: Plane
    sweep_deg: float

    def _turn(self) -> tuple[float, float]:
        quarter, rest = divmod(self.sweep_deg, 90.0)
        if rest == 0:  # a grid line stays one to the last bit
            return ((0.0, 1.0), (1.0, 0.0), (0.0, -1.0), (-1.0, 0.0))[int(quarter) % 4]
        return float(np.sin(np.deg2rad(self.sweep_deg))), float(np.cos(np.deg2rad(self.sweep_deg)))

    def to_uv(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Degrees to metres along and across the sweep; the handedness stays."""
        x, y = self.plane.to_plane(lon, lat)
        sine, cosine = self._turn()
        return x * sine + y * cosine, y * sine - x * cosine

    def to_lonlat(self, u: npt.ArrayLike, v: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Undo `to_uv`."""
        sine, cosine = self._turn()
        u_m, v_m = np.asarray(u, dtype=np.float64), np.asarray(v, dtype=np.float64)
        return self.plane.to_lonlat(u_m * sine - v_m * cosine, u_m * cosine + v_m * sine)
