# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from mineaction_plugin.core.errors import CoordinateError, DeclinationError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.position.declination import declination
from mineaction_plugin.core.position.geodesy import from_true, true_from
from tests.core.position.geographiclib_tools import globe

DAYS = [
    (date(2010, 1, 1), "WMM_2010.COF", 2010.0),
    (date(2014, 12, 31), "WMM_2010.COF", 2014 + 364 / 365),
    (date(2016, 7, 1), "WMM_2015v2.COF", 2016 + 182 / 366),
    (date(2019, 12, 31), "WMM_2015v2.COF", 2019 + 364 / 365),
    (date(2020, 1, 1), "WMM_2020.COF", 2020.0),
    (date(2024, 2, 29), "WMM_2020.COF", 2024 + 59 / 366),
    (date(2025, 1, 1), "WMM_2025.COF", 2025.0),
    (date(2029, 12, 31), "WMM_2025.COF", 2029 + 364 / 365),
]


@pytest.mark.parametrize(("on", "file", "year"), DAYS)
def test_declination_and_uncertainty_agree_with_pygeomag(on: date, file: str, year: float) -> None:
    lon, lat = globe()
    lon, lat = lon[::6], lat[::6]
    away = np.abs(lat) < 89.999  # at the pole itself pygeomag counts from another meridian
    lon, lat = lon[away], lat[away]
    assert len(lon) > 800
    ours = declination(lon, lat, on)
    model = load("pygeomag").GeoMag(coefficients_file=f"wmm/{file}")
    theirs = [
        model.calculate(glat=y, glon=x, alt=0, time=year)
        for x, y in zip(lon.tolist(), lat.tolist(), strict=True)
    ]
    difference = ours.declination_deg - [each.d for each in theirs]
    assert np.abs((difference + 180) % 360 - 180).max() < 1e-6
    assert ours.model == model.model
    if on.year >= 2015:
        uncertainty = [each.calculate_uncertainty().d for each in theirs]
        assert np.abs(ours.uncertainty_deg - np.minimum(uncertainty, 180)).max() < 1e-6


@pytest.mark.parametrize(
    ("lon", "lat", "east"),
    [(44, 33, True), (-72, 41, False), (36.8, -18.7, False), (-71, -36, True)],
)
def test_true_is_magnetic_plus_declination_in_all_quadrants(
    lon: float,
    lat: float,
    east: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """Where declination is east, a compass reads less than the true bearing."""
    found = float(declination(lon, lat, date(2026, 6, 1)).declination_deg)
    assert (found > 1) if east else (found < -1)
    compass = float(from_true(90.0, "magnetic", declination_deg=found))
    assert (compass < 90) == east
    assert float(true_from(compass, "magnetic", declination_deg=found)) == pytest.approx(90)


@pytest.mark.parametrize("on", [date(2009, 12, 31), date(2030, 1, 1), date(1995, 5, 5)])
def test_days_outside_the_models_ask_for_a_typed_declination(on: date) -> None:
    with pytest.raises(DeclinationError, match="Type the declination"):
        declination(18.0, 44.0, on)


def test_it_says_its_model_and_day_and_grows_unsure_near_the_magnetic_poles() -> None:
    found = declination(np.array([[18.0, 139.0]]), np.array([[44.0, 85.8]]), date(2025, 6, 1))
    assert (found.model, found.on) == ("WMM-2025", date(2025, 6, 1))
    assert found.declination_deg.shape == (1, 2)
    assert found.uncertainty_deg[0, 0] < 0.5
    assert found.uncertainty_deg[0, 1] > 5


def test_what_is_not_on_the_globe_is_refused() -> None:
    with pytest.raises(CoordinateError, match="Position 2"):
        declination([0, np.nan], [0, 0], date(2026, 1, 1))


def test_the_poles_have_a_finite_answer() -> None:
    assert np.isfinite(declination([0, 10], [90, -90], date(2026, 1, 1)).declination_deg).all()
