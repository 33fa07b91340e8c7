# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader of grid references, against GeoConvert and apart from the code that writes them."""

from __future__ import annotations

import subprocess

import numpy as np
import pytest

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.verification.compare import distances_m
from mineaction_plugin.core.order.verification.grid_reading import (
    grid_to_lonlat,
    lonlat_to_grid,
    mgrs_corner,
)


def geoconvert(option: list[str], lonlat: np.ndarray) -> list[str]:
    asked = "".join(f"{lat!r} {lon!r}\n" for lon, lat in lonlat.tolist())
    return subprocess.run(
        ["GeoConvert", *option], input=asked, check=True, capture_output=True, text=True
    ).stdout.splitlines()


@pytest.fixture(scope="module")
def places() -> np.ndarray:
    chance = np.random.default_rng(7)
    everywhere = np.column_stack([chance.uniform(-180, 180, 1500), chance.uniform(-90, 90, 1500)])
    norway = np.column_stack([chance.uniform(0, 12, 200), chance.uniform(56, 64, 200)])
    svalbard = np.column_stack([chance.uniform(0, 42, 200), chance.uniform(72, 84, 200)])
    poles = np.column_stack([chance.uniform(-180, 180, 200), chance.uniform(84, 90, 200)])
    south = poles * [1, -1] + [0, 3]
    equator = np.column_stack([chance.uniform(-180, 180, 100), chance.uniform(-0.1, 0.1, 100)])
    return np.concatenate([everywhere, norway, svalbard, poles, south, equator])


def test_mgrs_squares_hold_the_points_that_geoconvert_named(places: np.ndarray) -> None:
    for (lon, lat), text in zip(places, geoconvert(["-m", "-p", "0"], places), strict=True):
        zone, easting_m, northing_m = mgrs_corner(text, lat)
        x, y = lonlat_to_grid(zone, np.array([[lon, lat]]))[0]
        assert -0.001 <= x - easting_m <= 1.001, text
        assert -0.001 <= y - northing_m <= 1.001, text


def test_utm_comes_back_where_geoconvert_had_it(places: np.ndarray) -> None:
    for (lon, lat), line in zip(places, geoconvert(["-u", "-p", "5"], places), strict=True):
        name, easting, northing = line.split()
        zone = f"{name[:-1] or 'UPS '}{name[-1].upper()}"
        back = grid_to_lonlat(zone, np.array([[float(easting), float(northing)]]))
        assert distances_m(back, np.array([[lon, lat]]))[0] < 0.0001


@pytest.mark.parametrize(
    "text",
    ["", "33TYK", "33TYK353483157", "33IYK3534831579", "33TAK3534831579", "33TYW3534831579",
     "CYK3534831579", "33SYK3534831579"],
)  # fmt: skip
def test_what_is_no_reference_is_refused(text: str) -> None:
    with pytest.raises(PackError):
        mgrs_corner(text, 44.5)


@pytest.mark.parametrize("zone", ["", "0N", "61N", "33", "33X", "UPS"])
def test_what_is_no_zone_is_refused(zone: str) -> None:
    with pytest.raises(PackError):
        grid_to_lonlat(zone, np.zeros((1, 2)))
