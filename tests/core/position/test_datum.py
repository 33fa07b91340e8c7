# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from pyproj import CRS

from mineaction_plugin.core.errors import DatumError
from mineaction_plugin.core.position.datum import NO_CHANGE, datum_operation, is_made_for
from mineaction_plugin.core.position.utm import utm_of


def wkt2(code: str) -> str:
    return str(CRS.from_user_input(code).to_wkt("WKT2_2019"))


@pytest.mark.parametrize(
    "code", ["EPSG:4326", "EPSG:32633", "EPSG:3857", "EPSG:4979", "ESRI:102100"]
)
def test_wgs84_needs_no_change_projected_or_not(code: str) -> None:
    operation = datum_operation(wkt2(code))
    assert (operation.name, operation.accuracy_m) == (NO_CHANGE, 0.0)


def test_projected_wgs84_comes_to_the_same_degrees_as_our_own_projection() -> None:
    rng = np.random.default_rng(5)
    lon, lat = rng.uniform(12, 18, 500), rng.uniform(0, 80, 500)
    grid = utm_of(lon, lat, zone=33)
    lon_back, lat_back = datum_operation(wkt2("EPSG:32633")).to_wgs84(
        grid.easting_m, grid.northing_m
    )
    assert np.abs(lon_back - lon).max() < 1e-11
    assert np.abs(lat_back - lat).max() < 1e-11


def test_easting_comes_first_whatever_the_crs_says_of_its_axes() -> None:
    lon, lat = datum_operation(wkt2("EPSG:4326")).to_wgs84(17.9, 44.5)
    assert (float(lon), float(lat)) == (17.9, 44.5)


def test_a_change_of_datum_has_its_name_and_accuracy() -> None:
    operation = datum_operation(wkt2("EPSG:24047"))
    assert (operation.name, operation.accuracy_m) == ("Indian 1975 to WGS 84 (4)", 3.0)
    lon, lat = operation.to_wgs84([500_000.0], [1_500_000.0])
    # Indian 1975 lies some 800 m off at the earth's centre: hundreds of metres on the ground.
    there_lon, there_lat = datum_operation(wkt2("EPSG:32647")).to_wgs84([500_000.0], [1_500_000.0])
    moved_m = np.hypot((lon - there_lon) * 108_000, (lat - there_lat) * 110_600)
    assert 500 < float(moved_m[0]) < 750


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("", "no coordinate reference system"),
        ("EPSG:999999", "not known"),
        ('LOCAL_CS["site grid"]', "not tied to the earth"),
        ("EPSG:4978", "not tied to the earth"),
        ("EPSG:5773", "not tied to the earth"),
        ("+proj=longlat +ellps=bessel +type=crs", "ballpark"),
        ("EPSG:22700", "ballpark"),
        ("EPSG:27700", "OSTN15.*not on this computer"),
    ],
)
def test_what_cannot_be_named_is_refused(code: str, why: str) -> None:
    with pytest.raises(DatumError, match=why):
        datum_operation(code)


def test_an_operation_made_for_another_country_is_not_taken() -> None:
    # PROJ's first choice for Bosnian coordinates on MGI is Austria's operation.
    with pytest.raises(DatumError, match=r"known to cover the data.*MGI to WGS 84 \(3\)"):
        datum_operation(wkt2("EPSG:31276"))


def test_the_place_of_the_data_decides_where_no_operation_covers_the_whole_crs() -> None:
    with pytest.raises(DatumError, match="known to cover the data"):
        datum_operation(wkt2("EPSG:23030"))  # Shetland to the Sahara
    in_spain = (400_000.0, 4_200_000.0, 500_000.0, 4_300_000.0)
    with pytest.raises(DatumError, match=r"ED50 to WGS 84 \(41\).*not on this computer"):
        datum_operation(wkt2("EPSG:23030"), extent=in_spain)
    fixed = datum_operation(wkt2("EPSG:23030"), "ED50 to WGS 84 (28)", extent=in_spain)
    assert (fixed.name, fixed.accuracy_m) == ("ED50 to WGS 84 (28)", 1.5)


def test_the_programme_may_fix_an_operation_by_name_or_code() -> None:
    by_name = datum_operation(wkt2("EPSG:27700"), "OSGB36 to WGS 84 (6)")
    by_code = datum_operation(wkt2("EPSG:27700"), "EPSG:1314")
    assert by_name.name == by_code.name == "OSGB36 to WGS 84 (6)"
    assert by_name.accuracy_m == 2.0
    with pytest.raises(DatumError, match=r"fixed for .* is not known"):
        datum_operation(wkt2("EPSG:27700"), "Somewhere to WGS 84")


def test_parameters_that_come_with_the_crs_are_named_with_accuracy_unknown() -> None:
    operation = datum_operation("+proj=utm +zone=33 +ellps=bessel +towgs84=550,164,475 +type=crs")
    assert "Transformation from" in operation.name
    assert operation.accuracy_m is None


def test_rows_without_a_place_stay_nan_and_the_others_are_untouched() -> None:
    lon, lat = datum_operation("EPSG:4258").to_wgs84(
        [18.0, np.nan, np.inf, 18.0], [44.0, 44.0, 44.0, 1e9]
    )
    assert np.isnan(lon).tolist() == [False, True, True, True]
    assert (lon[0], lat[0]) == (18.0, 44.0)


def test_where_a_crs_was_made_for_also_over_the_antimeridian() -> None:
    lon = np.array([178.0, -179.0, -170.0, 18.0, 178.0])
    lat = np.array([-18.0, -18.0, -18.0, -18.0, 18.0])
    assert is_made_for("EPSG:3460", lon, lat).tolist() == [True, True, False, False, False]
    assert is_made_for("EPSG:32633", np.array([15.0, 21.0]), np.array([44.0, 44.0])).tolist() == [
        True, False
    ]  # fmt: skip
    assert is_made_for("EPSG:4326", lon, lat).all()
