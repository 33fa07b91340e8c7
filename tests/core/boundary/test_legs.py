# SPDX-License-Identifier: GPL-3.0-or-later
"""Legs: three named bearings and a distance, against other libraries and the field's own table."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from pyproj import Proj
from shapely.geometry import MultiPolygon, Polygon

from mineaction_plugin.core.boundary.legs import LegTable, legs
from mineaction_plugin.core.boundary.points import Start, boundary_points
from mineaction_plugin.core.errors import DeclinationError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.position.coordinates import format_mgrs
from mineaction_plugin.core.position.geodesy import plane_of_zone, working_planes_of
from tests.core.boundary.shapes import GEOD, array_of, polygons, square

ON = date(2026, 11, 24)
ROUNDED_M = 0.0125
"""How far a position of the field's table may be from the unrounded one, both ends of a leg."""


def legs_of(*shapes: object, on: date = ON) -> LegTable:
    rows = array_of(*shapes)
    return legs(boundary_points(rows), working_planes_of(rows), on)


def turn_deg(one: np.ndarray, two: np.ndarray) -> float:
    return float(np.abs((one - two + 180.0) % 360.0 - 180.0).max())


def test_legs_run_from_point_to_point_and_the_last_closes() -> None:
    table = legs_of(MultiPolygon([square(18.2, 44), square(18.21, 44)]), square(18.3, 44))
    assert list(table.from_label[:8]) == [
        *("SP", "TP1", "TP2", "TP3", "B-SP", "B-TP1", "B-TP2", "B-TP3"),
    ]
    assert list(table.to_label[:8]) == [
        *("TP1", "TP2", "TP3", "SP", "B-TP1", "B-TP2", "B-TP3", "B-SP"),
    ]
    assert list(table.leg_no) == [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4]
    assert list(table.ring_no) == [1] * 4 + [2] * 4 + [1] * 4
    assert set(table.zone) == {"34N"}
    assert np.array_equal(table.lon2[[3, 7]], table.lon1[[0, 4]])


@settings(max_examples=60, deadline=None)
@given(shape=polygons())
def test_bearings_agree_with_three_other_libraries(shape: Polygon | MultiPolygon) -> None:
    table = legs_of(shape)
    azimuth, _, distance = GEOD.inv(table.lon1, table.lat1, table.lon2, table.lat2)
    assert turn_deg(table.bearing_true_deg, np.asarray(azimuth)) < 1e-9
    assert np.abs(table.distance_m - distance).max() < 1e-6
    plane = working_planes_of(array_of(shape))[0]
    convergence = Proj(f"EPSG:{plane.epsg}").get_factors(table.lon1, table.lat1)
    assert turn_deg(
        table.bearing_grid_deg, table.bearing_true_deg - convergence.meridian_convergence
    ) < 1e-6  # fmt: skip
    model = load("pygeomag").GeoMag(coefficients_file="wmm/WMM_2025.COF")
    year = 2026 + (ON - date(2026, 1, 1)).days / 365
    for i in range(len(table)):
        east = model.calculate(glat=table.lat1[i], glon=table.lon1[i], alt=0, time=year).d
        assert turn_deg(table.bearing_magnetic_deg[i : i + 1], table.bearing_true_deg[i] - east) < (
            1e-3
        )


def test_the_norths_differ_by_what_the_table_itself_says() -> None:
    table = legs_of(square(-58.4, -34.6))
    assert (table.declination_model, table.declination_date) == ("WMM-2025", "2026-11-24")
    assert table.declination_deg.max() < -5, "west of Buenos Aires: negative"
    assert turn_deg(table.bearing_true_deg, table.bearing_magnetic_deg + table.declination_deg) < (
        1e-9
    )
    assert turn_deg(table.bearing_grid_deg, table.bearing_true_deg - table.convergence_deg) < 1e-9
    assert (table.declination_uncertainty_deg > 0.2).all()


def test_a_day_that_no_model_knows_is_refused() -> None:
    with pytest.raises(DeclinationError):
        legs_of(square(18, 44), on=date(2009, 12, 31))


def test_no_points_no_legs() -> None:
    assert len(legs_of()) == 0


def test_the_field_sheets_are_reproduced(shared_data: Path) -> None:
    """130 points: true bearing, grid bearing in zone 34, distance, MGRS, UTM in zone 34."""
    with (shared_data / "bosnia" / "turning_points_derived.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    sheets: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        sheets.setdefault(row["src_row"], []).append(row)
    assert len(sheets) == 25
    plane = plane_of_zone(34, north=True)
    compared = 0
    for sheet in sheets.values():
        shape = Polygon([(float(r["lon"]), float(r["lat"])) for r in sheet])
        clockwise = not shapely.is_ccw(shape.exterior)
        points = boundary_points(array_of(shape), start=Start.FIRST, clockwise=clockwise)
        table = legs(points, [plane], ON)
        east, north = plane.to_plane(points.lon, points.lat)
        mgrs = format_mgrs(points.lon, points.lat)
        for i, row in enumerate(sheet):
            assert points.label[i] == row["point_id"]
            # The table rounds to the metre, MGRS truncates: one metre less, or the same.
            assert mgrs[i][:5] == row["mgrs"][:5]
            assert abs(int(mgrs[i][5:10]) - int(row["mgrs"][5:10])) <= 1
            assert abs(int(mgrs[i][10:]) - int(row["mgrs"][10:])) <= 1
            assert abs(east[i] - float(row["utm34n_e"])) <= ROUNDED_M
            assert abs(north[i] - float(row["utm34n_n"])) <= ROUNDED_M
            distance = float(row["distance_to_next_m"])
            assert abs(table.distance_m[i] - distance) <= 0.05 + ROUNDED_M
            for mine, theirs in (
                (table.bearing_true_deg, "true_bearing_to_next"),
                (table.bearing_grid_deg, "grid_bearing_to_next_utm34n"),
            ):
                turn = turn_deg(mine[i : i + 1], np.array([float(row[theirs])]))
                assert turn <= 0.05 + np.degrees(ROUNDED_M / distance)
            compared += 1
    assert compared == len(rows) == 130
    assert 2.0 < abs(table.convergence_deg[0]) < 2.2
