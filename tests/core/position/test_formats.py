# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.coordinates import (
    format_dd,
    format_dm,
    format_dms,
    format_mgrs,
    format_utm,
)
from mineaction_plugin.core.position.utm import Utm, lonlat_of
from tests.core.position.geographiclib_tools import geoconvert, globe, lat_lon_lines


@pytest.mark.parametrize(("precision_m", "option"), [(1, 0), (10, -1), (100, -2), (1000, -3)])
def test_mgrs_is_geoconverts_to_the_letter(precision_m: int, option: int) -> None:
    lon, lat = globe()
    theirs = geoconvert(["-m", "-p", str(option)], lat_lon_lines(lon, lat))
    assert format_mgrs(lon, lat, precision_m).tolist() == theirs


def test_mgrs_truncates_and_never_rounds() -> None:
    at = Utm(np.array([33]), np.array([True]), np.array([535_999.99]), np.array([4_931_999.99]))
    lon, lat = lonlat_of(at)
    assert format_mgrs(lon, lat).tolist() == ["33TWK3599931999"]
    assert format_mgrs(lon, lat, 1000, spaces=True).tolist() == ["33TWK 35 31"]


def test_a_point_on_a_grid_line_is_printed_on_it() -> None:
    easting = np.arange(400_000.0, 600_000.0, 1000.0)
    at = Utm(np.full(200, 38), np.full(200, True), easting, easting + 3_600_000)
    printed = format_mgrs(*lonlat_of(at))
    assert all(text[7:10] == "000" and text[12:15] == "000" for text in printed)


def test_mgrs_knows_no_other_precision() -> None:
    with pytest.raises(CoordinateError, match="no precision of 5 m"):
        format_mgrs(0.0, 0.0, 5)


def test_degrees_name_their_hemispheres_and_carry() -> None:
    lon, lat = 17.9604565, 44.4991553
    assert str(format_dd(lon, lat)) == "44.499155°N 17.960456°E"
    assert str(format_dm(lon, lat)) == "44°29.9493′N 017°57.6274′E"
    assert str(format_dms(lon, lat)) == "44°29′56.96″N 017°57′37.64″E"
    assert str(format_dms(-0.999999999, -12.999999999)) == "13°00′00.00″S 001°00′00.00″W"
    assert str(format_dm(-0.5, 0.0, 0)) == "00°00′N 000°30′W"


def test_nothing_is_south_or_west_of_zero_when_printed_as_zero() -> None:
    assert str(format_dd(-1e-9, -1e-9)) == "0.000000°N 0.000000°E"


def test_utm_says_its_hemisphere_in_a_word() -> None:
    assert str(format_utm(17.9604565, 44.4991553)) == "33 north 735355.0 4931579.0"
    assert str(format_utm(17.9604565, 44.4991553, zone=34, decimals=2)).startswith("34 north 2583")
    assert str(format_utm(18.0, -5.0)).startswith("34 south 1")
    assert str(format_utm(0.0, 90.0)) == "UPS north 2000000.0 2000000.0"


@pytest.mark.parametrize("write", [format_dd, format_dm, format_dms, format_utm, format_mgrs])
def test_every_format_keeps_shapes_and_refuses_what_is_no_position(write) -> None:  # noqa: ANN001 - five signatures
    assert write(np.zeros((2, 3)), np.zeros((2, 3))).shape == (2, 3)
    assert write([], []).shape == (0,)
    for lon, lat in [(0, 91), (np.nan, 0), (np.inf, 0), (720, 0)]:
        with pytest.raises(CoordinateError, match="not on the globe"):
            write([lon], [lat])
