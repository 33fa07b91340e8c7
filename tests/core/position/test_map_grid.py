# SPDX-License-Identifier: GPL-3.0-or-later
"""Grid lines of maps, held to PROJ: where a sheet draws a line, the ground has that coordinate."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
import shapely

from mineaction_plugin.core.errors import DatumError
from mineaction_plugin.core.position import map_grid
from mineaction_plugin.core.position.geodesy import WorkingPlane, plane_of_zone
from mineaction_plugin.core.position.zone_areas import zone_areas

WITHIN_M = 0.002


def view_of(plane: WorkingPlane, lon: float, lat: float, half_m: float) -> shapely.Polygon:
    x, y = (float(each) for each in plane.to_plane(lon, lat))
    return shapely.box(x - half_m, y - half_m, x + half_m, y + half_m)


def vertices(shape: object) -> np.ndarray:
    return shapely.get_coordinates(shape)


def check_values(plane: WorkingPlane, epsg: int, lines: list) -> None:
    change = pyproj.Transformer.from_crs(plane.epsg, epsg, always_xy=True)
    assert lines
    for line in lines:
        x, y = change.transform(*vertices(line.shape).T)
        along = np.array(x if line.is_easting else y)
        assert np.abs(along - line.value).max() < WITHIN_M, line


def test_each_zone_keeps_its_own_grid_on_its_side_of_the_border() -> None:
    plane = plane_of_zone(33, north=True)
    view = view_of(plane, 18.0, 44.4, 3_000.0)
    grid = map_grid.grid_of_mgrs(view, plane, 1_000.0)
    back = pyproj.Transformer.from_crs(32633, 4326, always_xy=True)
    for zone, epsg in ((33, 32633), (34, 32634)):
        lines = [line for line in grid.lines if line.system.zone == zone]
        check_values(plane, epsg, lines)
        lon = np.concatenate([back.transform(*vertices(line.shape).T)[0] for line in lines])
        assert (lon.max() < 18 + 1e-7) if zone == 33 else (lon.min() > 18 - 1e-7)
    (border,) = grid.borders
    lon, _ = back.transform(*vertices(border).T)
    assert np.abs(np.array(lon) - 18.0).max() < 1e-8
    assert border.length > 5_900.0
    assert [square.name for square in grid.squares] == ["33TYK", "34TBQ"]


def test_a_sheet_inside_one_zone_has_no_border() -> None:
    plane = plane_of_zone(33, north=True)
    view = view_of(plane, 17.5, 44.4, 3_000.0)
    grid = map_grid.grid_of_mgrs(view, plane, 1_000.0)
    assert grid.borders == ()
    assert {line.system.zone for line in grid.lines} == {33}
    assert len([line for line in grid.lines if line.is_easting]) == 6


def test_the_task_zone_goes_on_beyond_its_border_where_utm_is_asked_for() -> None:
    plane = plane_of_zone(33, north=True)
    view = view_of(plane, 18.0, 44.4, 3_000.0)
    grid = map_grid.grid_of_plane(view, plane, 1_000.0)
    assert {line.system.zone for line in grid.lines} == {33}
    check_values(plane, 32633, list(grid.lines))
    assert sum(line.shape.length for line in grid.lines) == pytest.approx(12 * 6_000.0)


@pytest.mark.parametrize(
    ("lon", "lat", "plane_no", "zones"),
    [
        (3.0, 60.0, 31, {31, 32}),  # zone 32 is widened over Norway
        (6.0, 55.9, 31, {31, 32}),
        (6.0, 60.0, 32, {32}),
        (4.5, 56.0, 31, {31, 32}),  # the parallel is a border here
        (9.0, 75.0, 31, {31, 33}),  # Svalbard
        (-180.0, 10.0, 1, {1, 60}),
        (179.999, 10.0, 60, {1, 60}),
    ],
)
def test_zones_lie_where_the_rules_of_utm_put_them(
    lon: float, lat: float, plane_no: int, zones: set[int]
) -> None:
    plane = plane_of_zone(plane_no, north=True)
    view = view_of(plane, lon, lat, 4_000.0)
    found = zone_areas(view, plane)
    assert {zone for zone, _ in found.areas} == zones
    assert bool(found.borders) == (len(zones) > 1)
    assert sum(area.area for _, area in found.areas) == pytest.approx(view.area, rel=1e-6)


def test_a_national_grid_is_turned_as_it_lies() -> None:
    plane = plane_of_zone(33, north=True)
    view = view_of(plane, 17.9, 44.5, 3_000.0)
    system = map_grid.national_system(3908, view, plane)
    assert system.change_of_datum == "MGI 1901 to WGS 84 (4)"
    grid = map_grid.grid_of_system(view, plane, system, 1_000.0)
    to_grid = pyproj.transformer.TransformerGroup(
        3908, 4326, always_xy=True, area_of_interest=pyproj.aoi.AreaOfInterest(17.8, 44, 18, 45)
    ).transformers[0]
    back = pyproj.Transformer.from_crs(32633, 4326, always_xy=True)
    for line in grid.lines:
        lonlat = back.transform(*vertices(line.shape).T)
        x, y = to_grid.transform(*lonlat, direction="INVERSE")
        along = np.array(x if line.is_easting else y)
        assert np.abs(along - line.value).max() < 0.02  # seven parameters undone are that good
    (dx, dy) = np.diff(vertices(grid.lines[0].shape)[[0, -1]], axis=0)[0]
    assert 1.0 < abs(np.degrees(np.arctan2(dx, dy))) < 3.0  # it is not the sheet's own


def test_a_national_grid_without_a_change_of_datum_is_refused() -> None:
    plane = plane_of_zone(33, north=True)
    with pytest.raises(DatumError, match="ballpark"):
        map_grid.national_system(31276, view_of(plane, 17.9, 44.5, 3_000.0), plane)


def test_degrees_run_on_over_the_antimeridian() -> None:
    plane = plane_of_zone(60, north=True)
    view = view_of(plane, 180.0 - 1e-6, 10.0, 3_000.0)
    system = map_grid.degrees_system(180.0)
    grid = map_grid.grid_of_system(view, plane, system, map_grid.degree_interval(0.009))
    meridians = [line.value for line in grid.lines if line.is_easting]
    assert meridians == pytest.approx([180 + k / 60 for k in (-1, 0, 1)])


def test_round_intervals_of_degrees() -> None:
    assert map_grid.degree_interval(0.9 / 3600) == 1 / 3600
    assert map_grid.degree_interval(16 / 3600) == 30 / 3600
    assert map_grid.degree_interval(0.02) == 120 / 3600
