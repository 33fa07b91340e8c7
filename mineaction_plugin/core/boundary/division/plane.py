# SPDX-License-Identifier: GPL-3.0-or-later
"""The planes that divisions are computed in, and their frames: u across the cuts, v along.

An equal-area plane around each task, for there an area is the area on the ellipsoid: in a UTM zone
the scale changes too much across a task for equal parts. Source [published, checked against PROJ in
the tests]: J. P. Snyder, "Map Projections: A Working Manual", USGS Professional Paper 1395, Lambert
azimuthal equal-area on the ellipsoid, eqs. 3-11, 3-12, 24-17 to 24-28.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from mineaction_plugin.core.boundary.rings import FloatArray, IntArray
from mineaction_plugin.core.position.ellipsoid import (
    ECCENTRICITY,
    ECCENTRICITY_SQUARED,
    EQUATORIAL_RADIUS_M,
    checked,
    wrapped,
)
from mineaction_plugin.core.position.geodesy import WorkingPlane

NEWTON_STEPS = 5
FURTHEST_CENTRE_DEG = 89.0
"""A plane nearer to a pole is centred here instead: it stays equal-area."""


class Planes(Protocol):
    """One plane a polygon: WGS 84 degrees to metres and back."""

    def to_plane(
        self, lon: FloatArray, lat: FloatArray, owner: IntArray
    ) -> tuple[FloatArray, FloatArray]:
        """Degrees to easting and northing in metres, in the plane of each position's polygon."""

    def to_lonlat(
        self, x: FloatArray, y: FloatArray, owner: IntArray
    ) -> tuple[FloatArray, FloatArray]:
        """Undo `to_plane`."""


@dataclass(frozen=True)
class GridPlane:
    """A UTM zone's plane, for every polygon the same."""

    plane: WorkingPlane

    def to_plane(
        self, lon: FloatArray, lat: FloatArray, _owner: IntArray
    ) -> tuple[FloatArray, FloatArray]:
        """Degrees to easting and northing."""
        return self.plane.to_plane(lon, lat)

    def to_lonlat(
        self, x: FloatArray, y: FloatArray, _owner: IntArray
    ) -> tuple[FloatArray, FloatArray]:
        """Undo `to_plane`."""
        return self.plane.to_lonlat(x, y)


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
class EqualAreaPlanes:
    """Lambert's azimuthal equal-area planes; at its centre each is true in every direction."""

    lon: FloatArray
    """Of the centres, degrees."""
    lat: FloatArray

    def _centres(self, owner: IntArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Sine and cosine of the authalic latitude of the centre, and Snyder's D (eq. 24-20)."""
        lat = np.deg2rad(np.clip(self.lat, -FURTHEST_CENTRE_DEG, FURTHEST_CENTRE_DEG))
        sine = np.sin(lat)
        beta = np.arcsin(_authalic(sine) / _Q_POLE)
        across = EQUATORIAL_RADIUS_M * np.cos(lat) / np.sqrt(1 - ECCENTRICITY_SQUARED * sine**2)
        d = across / (_RADIUS_M * np.cos(beta))
        return beta[owner], np.sin(beta)[owner], d[owner]

    def to_plane(
        self, lon: FloatArray, lat: FloatArray, owner: IntArray
    ) -> tuple[FloatArray, FloatArray]:
        """Degrees to metres east and north of the centre (eqs. 24-17 to 24-19)."""
        lon_deg, lat_deg = checked(lon, lat)
        middle, sine, d = self._centres(owner)
        beta = np.arcsin(_authalic(np.sin(np.deg2rad(lat_deg))) / _Q_POLE)
        east = np.deg2rad(wrapped(lon_deg - self.lon[owner]))
        # Written with the half angle: near the centre, cosines would cancel out what matters.
        bent = 2 * np.cos(beta) * np.sin(east / 2) ** 2
        far = 1 + np.cos(beta - middle) - np.cos(middle) * bent
        spread = _RADIUS_M * np.sqrt(2 / far)
        x = spread * d * np.cos(beta) * np.sin(east)
        return x, spread / d * (np.sin(beta - middle) + sine * bent)

    def to_lonlat(
        self, x: FloatArray, y: FloatArray, owner: IntArray
    ) -> tuple[FloatArray, FloatArray]:
        """Undo `to_plane`; longitudes come back in [-180, 180) (eqs. 24-26 to 24-28)."""
        middle, sine, d = self._centres(owner)
        x, y = x / d, y * d
        half = np.arcsin(np.clip(np.hypot(x, y) / (2 * _RADIUS_M), -1, 1))
        ratio = np.cos(half) / _RADIUS_M  # the sine of the whole angle, by the distance
        whole = np.cos(2 * half)
        found = whole * sine + y * ratio * np.cos(middle)
        east = np.arctan2(x * ratio, whole * np.cos(middle) - y * ratio * sine)
        lat = np.rad2deg(np.arcsin(_geodetic_sine(found * _Q_POLE)))
        return wrapped(self.lon[owner] + np.rad2deg(east)), lat


def _geodetic_sine(q: FloatArray) -> FloatArray:
    """Undo `_authalic` by Newton's method."""
    sine = np.clip(q / _Q_POLE, -1, 1)
    for _ in range(NEWTON_STEPS):
        slope = 2 * (1 - ECCENTRICITY_SQUARED) / (1 - ECCENTRICITY_SQUARED * sine**2) ** 2
        sine = np.clip(sine + (q - _authalic(sine)) / slope, -1, 1)
    return sine


@dataclass(frozen=True)
class Frames:
    """Planes turned so that the cuts run along v, and the parts count along u.

    Attributes:
        planes: where metres are counted.
        sweep_deg: of each polygon, clockwise from its plane's north, where the parts count to.
    """

    planes: Planes
    sweep_deg: FloatArray

    def turned(
        self, x: FloatArray, y: FloatArray, owner: IntArray
    ) -> tuple[FloatArray, FloatArray]:
        """Metres of the plane to metres along and across the sweep; the handedness stays."""
        sine, cosine = _sine_cosine(self.sweep_deg)
        sine, cosine = sine[owner], cosine[owner]
        return x * sine + y * cosine, y * sine - x * cosine

    def to_uv(
        self, lon: FloatArray, lat: FloatArray, owner: IntArray
    ) -> tuple[FloatArray, FloatArray]:
        """Degrees to metres along and across the sweep."""
        return self.turned(*self.planes.to_plane(lon, lat, owner), owner)

    def to_lonlat(
        self, u: FloatArray, v: FloatArray, owner: IntArray
    ) -> tuple[FloatArray, FloatArray]:
        """Undo `to_uv`."""
        sine, cosine = _sine_cosine(self.sweep_deg)
        sine, cosine = sine[owner], cosine[owner]
        return self.planes.to_lonlat(u * sine - v * cosine, u * cosine + v * sine, owner)


def _sine_cosine(sweep_deg: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Of whole quarter turns to the last bit, so that a grid line stays one."""
    quarter = (sweep_deg // 90.0).astype(np.int64) % 4
    whole = sweep_deg % 90.0 == 0
    angle = np.deg2rad(sweep_deg)
    sine = np.where(whole, np.array([0.0, 1.0, 0.0, -1.0])[quarter], np.sin(angle))
    return sine, np.where(whole, np.array([1.0, 0.0, -1.0, 0.0])[quarter], np.cos(angle))
