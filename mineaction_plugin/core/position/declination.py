# SPDX-License-Identifier: GPL-3.0-or-later
"""Magnetic declination by the World Magnetic Model, for many positions at once.

Sources [published, checked against pygeomag in the tests]: Chulliat et al., "The US/UK World
Magnetic Model for 2025-2030", NOAA/NCEI (2025); coefficients are NOAA's own files as
pygeomag ships them. The uncertainties are the error models of WMM2015 to WMM2025; for WMM2010,
which gives none by field strength, WMM2015's is used [general knowledge: of the same size].
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from mineaction_plugin.core.errors import DeclinationError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.position.ellipsoid import FloatArray, checked
from mineaction_plugin.core.position.spherical_harmonics import horizontal_field


@dataclass(frozen=True)
class _Model:
    """One issue of the model: its file, its years, and its error model for the declination."""

    file: str
    first_year: int
    constant_deg: float
    over_strength_deg_nt: float


_YEARS = 5
_MODELS = (
    _Model("WMM_2010.COF", 2010, 0.23, 5430.0),
    _Model("WMM_2015v2.COF", 2015, 0.23, 5430.0),  # v2 replaced the first issue for all its years
    _Model("WMM_2020.COF", 2020, 0.26, 5625.0),
    _Model("WMM_2025.COF", 2025, 0.26, 5417.0),
)


@dataclass(frozen=True)
class Declination:
    """Declination of positions on a day, with what gave it.

    Attributes:
        declination_deg: east positive: true = magnetic + declination.
        uncertainty_deg: one standard deviation; large near the magnetic poles.
        model: as printed, "WMM-2025".
        on: the day it holds for.
    """

    declination_deg: FloatArray
    uncertainty_deg: FloatArray
    model: str
    on: date


def declination(lon: npt.ArrayLike, lat: npt.ArrayLike, on: date) -> Declination:
    """Compute the declination at WGS 84 degrees, at height 0, on a day.

    Raises:
        DeclinationError: a day that no model covers.
        CoordinateError: a position that is not on the globe.
        MissingLibraryError: the coefficient files are not there.
    """
    model = _model_of(on)
    name, coefficients = _read(model)
    lon_deg, lat_deg = checked(lon, lat)
    gauss = coefficients[:, 2:4] + (_decimal_year(on) - model.first_year) * coefficients[:, 4:6]
    north, east = horizontal_field(lon_deg, lat_deg, _table(coefficients[:, :2], gauss))
    strength = np.maximum(np.hypot(north, east), 1e-9)
    uncertainty = np.hypot(model.constant_deg, model.over_strength_deg_nt / strength)
    return Declination(
        np.rad2deg(np.arctan2(east, north)), np.minimum(uncertainty, 180.0), name, on
    )


def _model_of(on: date) -> _Model:
    for model in _MODELS:
        if model.first_year <= on.year < model.first_year + _YEARS:
            return model
    raise DeclinationError(
        "No magnetic model covers {on}: the models reach from {first}-01-01 to {last}-12-31. Type "
        "the declination of that day and place instead, as the map sheet or the record gives it.",
        on=on.isoformat(),
        first=_MODELS[0].first_year,
        last=_MODELS[-1].first_year + _YEARS - 1,
    )


def _decimal_year(on: date) -> float:
    first, after = date(on.year, 1, 1), date(on.year + 1, 1, 1)
    return on.year + (on - first).days / (after - first).days


def _read(model: _Model) -> tuple[str, FloatArray]:
    """Read a coefficient file: its model's name, and rows of n, m, g, h, dg/dt, dh/dt (nT)."""
    folder = Path(str(load("pygeomag").__file__)).parent / "wmm"
    try:
        lines = (folder / model.file).read_text(encoding="ascii").splitlines()
    except OSError as error:
        raise DeclinationError(
            "The file {file} of the magnetic model cannot be read. Install the plugin again from "
            "its zip, or run 'make build' in a checkout.",
            file=model.file,
        ) from error
    rows = [line.split() for line in lines[1:] if not line.startswith("9999")]
    return lines[0].split()[1], np.array([row for row in rows if row], dtype=np.float64)


def _table(orders: FloatArray, gauss: FloatArray) -> FloatArray:
    """Lay g and h out as [0 or 1, n, m]."""
    n, m = orders[:, 0].astype(int), orders[:, 1].astype(int)
    table = np.zeros((2, n.max() + 1, n.max() + 1))
    table[:, n, m] = gauss.T
    return table
