# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.utm import Utm, lonlat_of, utm_of, zone_of
from tests.core.position.geographiclib_tools import geoconvert, globe, lat_lon_lines


def test_zone_and_grid_coordinates_agree_with_geoconvert() -> None:
    lon, lat = globe()
    answers = [line.split() for line in geoconvert(["-u", "-p", "9"], lat_lon_lines(lon, lat))]
    ours = utm_of(lon, lat)
    assert len(answers) == len(lon)
    assert ours.zone.tolist() == [int(zone[:-1] or 0) for zone, _, _ in answers]
    assert ours.north.tolist() == [zone[-1] == "n" for zone, _, _ in answers]
    theirs = np.array([[float(e), float(n)] for _, e, n in answers])
    assert np.abs(ours.easting_m - theirs[:, 0]).max() < 1e-7
    assert np.abs(ours.northing_m - theirs[:, 1]).max() < 1e-7


def test_grid_coordinates_lead_back() -> None:
    lon, lat = globe()
    lon_back, lat_back = lonlat_of(utm_of(lon, lat))
    on_ground = np.cos(np.deg2rad(lat)) * ((lon_back - lon + 180) % 360 - 180)
    assert np.abs(on_ground).max() * 111_320 < 1e-7
    assert np.abs(lat_back - lat).max() * 111_320 < 1e-7


def test_a_forced_zone_agrees_with_geoconvert() -> None:
    rng = np.random.default_rng(3)
    lon, lat = rng.uniform(11, 19, 2000), rng.uniform(-79, 83, 2000)
    theirs = [
        line.split() for line in geoconvert(["-u", "-p", "9", "-z", "33"], lat_lon_lines(lon, lat))
    ]
    ours = utm_of(lon, lat, zone=33)
    assert set(ours.zone.tolist()) == {33}
    assert np.abs(ours.easting_m - [float(e) for _, e, _ in theirs]).max() < 1e-7
    assert np.abs(ours.northing_m - [float(n) for _, _, n in theirs]).max() < 1e-7


def test_norway_svalbard_and_the_poles_have_their_own_zones() -> None:
    assert zone_of([4, 2.9, 5, 5], [60, 60, 64, 55.9]).tolist() == [32, 31, 31, 31]
    assert zone_of([8, 10, 20, 22, 34, 8], [75, 75, 75, 75, 75, 71.9]).tolist() == [
        31,
        33,
        33,
        35,
        37,
        32,
    ]
    assert zone_of([0, 0, 0, 0], [84, -80.1, 83.99, -80]).tolist() == [0, 0, 31, 31]


def test_shapes_of_arrays_are_kept() -> None:
    lon = np.zeros((2, 3))
    assert utm_of(lon, lon).easting_m.shape == (2, 3)
    assert utm_of(3.0, 0.0).easting_m.shape == ()
    assert float(utm_of(3.0, 0.0).easting_m) == 500_000


@pytest.mark.parametrize(
    ("lon", "lat"), [(0, 90.001), (np.nan, 0), (0, np.nan), (np.inf, 0), (0, -np.inf), (361, 0)]
)
def test_what_is_not_on_the_globe_is_refused_by_number(lon: float, lat: float) -> None:
    with pytest.raises(CoordinateError, match="Position 2"):
        utm_of([10.0, lon], [10.0, lat])


def test_the_antimeridian_is_one_meridian() -> None:
    west, east = utm_of(-180.0, 10.0), utm_of(180.0, 10.0)
    assert (west.zone, west.easting_m) == (east.zone, east.easting_m)
    assert int(west.zone) == 1


def test_a_plane_does_not_reach_round_the_globe() -> None:
    with pytest.raises(CoordinateError, match="degrees away"):
        utm_of(100.0, 0.0, zone=33)
    with pytest.raises(CoordinateError, match="no UTM zone 61"):
        utm_of(100.0, 0.0, zone=61)


def test_a_position_read_from_a_grid_reference_has_its_shape() -> None:
    lon, lat = lonlat_of(Utm(np.array(33), np.array(True), np.array(5e5), np.array(0.0)))
    assert (float(lon), float(lat)) == (15.0, 0.0)
