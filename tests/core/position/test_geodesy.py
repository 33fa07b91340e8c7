# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely

from mineaction_plugin.core.errors import CoordinateError, GeometryError
from mineaction_plugin.core.position.geodesy import (
    area_m2,
    centroids,
    direct,
    from_true,
    inverse,
    length_m,
    perimeter_m,
    plane_of_zone,
    to_lonlat_geometry,
    to_plane_geometry,
    true_from,
    working_plane,
    working_plane_of,
    working_planes_of,
)
from tests.core.position.geographiclib_tools import geoconvert, globe, lat_lon_lines, run

QUADRANTS = [(17.96, 44.5), (-72.5, 41.0), (36.8, -18.7), (-58.9, -51.7)]


def turned(difference: Any) -> Any:  # noqa: ANN401 - numbers and arrays
    return np.abs((difference + 180) % 360 - 180)


def random_legs() -> tuple[np.ndarray, ...]:
    """Pairs of points, most as far apart as legs are, some anywhere, many over the antimeridian."""
    lon1, lat1 = globe()
    rng = np.random.default_rng(11)
    near = rng.random(len(lon1)) < 0.8
    lon2 = np.where(near, lon1 + rng.normal(0, 0.01, len(lon1)), rng.uniform(-180, 180, len(lon1)))
    lat2 = np.where(near, lat1 + rng.normal(0, 0.01, len(lon1)), rng.uniform(-90, 90, len(lon1)))
    return lon1, lat1, (lon2 + 180) % 360 - 180, np.clip(lat2, -90, 90)


def test_bearings_and_distances_agree_with_geodsolve() -> None:
    lon1, lat1, lon2, lat2 = random_legs()
    lines = [
        f"{a} {b}"
        for a, b in zip(lat_lon_lines(lon1, lat1), lat_lon_lines(lon2, lat2), strict=True)
    ]
    theirs = np.array([line.split() for line in run("GeodSolve", ["-i", "-p", "9"], lines)], float)
    azimuth, distance = inverse(lon1, lat1, lon2, lat2)
    assert np.abs(distance - theirs[:, 2]).max() < 1e-6
    at_pole = np.abs(lat1) > 89.99999
    apart = (distance > 1) & ~at_pole
    assert apart.sum() > 5000
    # 1e-8 m sideways at the end of the leg is all that double precision leaves.
    sideways = np.deg2rad(turned(azimuth - theirs[:, 0])) * np.minimum(distance, 1e6)
    assert sideways[apart].max() < 1e-6
    assert azimuth[apart].min() >= 0
    assert azimuth[apart].max() < 360


def test_walking_agrees_with_geodsolve() -> None:
    lon, lat = globe()
    rng = np.random.default_rng(12)
    bearing, distance = rng.uniform(0, 360, len(lon)), 10 ** rng.uniform(-1, 7, len(lon))
    lines = [
        f"{start} {a:.15f} {s:.12f}"
        for start, a, s in zip(lat_lon_lines(lon, lat), bearing, distance, strict=True)
    ]
    theirs = np.array([line.split() for line in run("GeodSolve", ["-p", "9"], lines)], float)
    ours = direct(lon, lat, bearing, distance)
    assert np.abs(ours[1] - theirs[:, 0]).max() * 111_320 < 1e-6
    sideways = turned(ours[0] - theirs[:, 1]) * np.cos(np.deg2rad(theirs[:, 0]))
    assert sideways.max() * 111_320 < 1e-6


def rings() -> list[np.ndarray]:
    """Star-shaped rings of all sizes, everywhere, over the antimeridian and round the poles."""
    rng = np.random.default_rng(13)
    lon, lat = globe()
    made = []
    for index in rng.choice(len(lon), 1500, replace=False).tolist():
        count = int(rng.integers(3, 12))
        bearing = np.sort(rng.uniform(0, 360, count)) - (360 if rng.random() < 0.5 else 0)
        reach = 10 ** rng.uniform(1, 5.5) * rng.uniform(0.5, 1, count)
        x, y = direct(np.full(count, lon[index]), np.full(count, lat[index]), bearing, reach)
        made.append(np.column_stack([x, y])[:: 1 if rng.random() < 0.5 else -1])
    return made


def planimeter(polygons: list[np.ndarray]) -> np.ndarray:
    """Perimeter and area of each ring."""
    lines = []
    for polygon in polygons:
        lines += [f"{x:.20f} {y:.20f}" for x, y in polygon.tolist()] + [""]
    answers = run("Planimeter", ["-w", "-p", "9"], lines)
    return np.array([line.split()[1:] for line in answers], float)


def test_areas_and_perimeters_agree_with_planimeter() -> None:
    polygons = rings()
    theirs = planimeter(polygons)
    shapes = np.array([shapely.Polygon(ring) for ring in polygons])
    assert len(theirs) == len(shapes)
    area, perimeter = area_m2(shapes), perimeter_m(shapes)
    # Both sums are of areas down to the equator, good to some 0.0001 m².
    assert (np.abs(area - np.abs(theirs[:, 1])) < 2e-4 + 1e-12 * area).all()
    assert np.abs(perimeter - theirs[:, 0]).max() < 1e-5
    assert np.abs(length_m(shapes) - perimeter).max() < 1e-6
    wide = [ring for ring in polygons if np.ptp(ring[:, 0]) > 180]
    assert len(wide) > 30  # over the antimeridian or round a pole


def test_holes_are_subtracted_and_parts_added() -> None:
    outer, hole = shapely.box(18, 44, 18.02, 44.02), shapely.box(18.005, 44.005, 18.01, 44.01)
    far = shapely.box(19, 44, 19.01, 44.01)
    ring = shapely.Polygon(outer.exterior, [hole.exterior])
    both = shapely.MultiPolygon([ring, far])
    areas = area_m2([outer, hole, far, ring, both, shapely.Point(1, 2), None])
    assert areas[3] == pytest.approx(areas[0] - areas[1], rel=1e-12)
    assert areas[4] == pytest.approx(areas[3] + areas[2], rel=1e-12)
    assert areas[5:].tolist() == [0, 0]
    assert perimeter_m([ring])[0] == pytest.approx(perimeter_m([outer, hole]).sum(), rel=1e-12)
    line = shapely.LineString([(18, 44), (18, 45)])
    assert length_m([line, None])[0] == pytest.approx(111_100, abs=50)


def test_a_vertex_off_the_globe_is_named() -> None:
    bad = shapely.Polygon([(0, 0), (1, 95), (1, 0)])
    with pytest.raises(GeometryError, match="Geometry 2"):
        area_m2([shapely.box(0, 0, 1, 1), bad])


def test_convergence_and_scale_agree_with_geoconvert_everywhere() -> None:
    lon, lat = globe()
    theirs = np.array(
        [a.split() for a in geoconvert(["-c", "-p", "9"], lat_lon_lines(lon, lat))], float
    )
    planes = working_planes_of(shapely.points(lon, lat))
    for plane in set(planes):
        at = np.array([each == plane for each in planes])
        convergence = plane.convergence_deg(lon[at], lat[at])
        assert turned(convergence - theirs[at, 0]).max() < 1e-9
        assert np.abs(plane.scale_factor(lon[at], lat[at]) - theirs[at, 1]).max() < 1e-12


@pytest.mark.parametrize(("lon", "lat"), [*QUADRANTS, (30.0, 86.0), (-140.0, -85.0)])
def test_grid_is_true_minus_convergence_as_measured_on_the_plane(lon: float, lat: float) -> None:
    """A short step north: its bearing on the plane is grid, its true bearing is 0."""
    plane = working_plane(lon, lat)
    for true in (0.0, 77.0, 200.0, 359.0):
        lon2, lat2 = direct(lon, lat, true, 1.0)
        e1, n1 = plane.to_plane(lon, lat)
        e2, n2 = plane.to_plane(lon2, lat2)
        on_plane = np.rad2deg(np.arctan2(e2 - e1, n2 - n1)) % 360
        convergence = plane.convergence_deg(lon, lat)
        assert turned(from_true(true, "grid", convergence) - on_plane) < 1e-4
        assert turned(true_from(on_plane, "grid", convergence) - true) < 1e-4
        assert np.hypot(e2 - e1, n2 - n1) == pytest.approx(
            float(plane.scale_factor(lon, lat)), abs=1e-6
        )


def test_convergence_has_the_sign_of_the_side_and_hemisphere() -> None:
    plane, south = plane_of_zone(33, north=True), plane_of_zone(33, north=False)
    assert plane.convergence_deg(16.0, 44.0) > 0 > plane.convergence_deg(14.0, 44.0)
    assert south.convergence_deg(16.0, -44.0) < 0 < south.convergence_deg(14.0, -44.0)


def test_norths_wind_and_refuse() -> None:
    assert float(true_from(358, "magnetic", 0, 5)) == 3
    assert float(from_true(3, "magnetic", 0, 5)) == 358
    assert float(true_from(10, "true", 99, 99)) == 10
    assert float(from_true(-1e-20, "true")) == 0
    with pytest.raises(CoordinateError, match="true, grid or magnetic"):
        true_from(1, "north")
    with pytest.raises(CoordinateError, match="Bearing 2"):
        true_from([1, np.nan], "true")


@pytest.mark.parametrize(
    ("geometry", "zone", "epsg"),
    [
        (shapely.box(17.9, 44.4, 18.3, 44.5), "34N", 32634),
        (shapely.box(17.6, 44.4, 18.3, 44.5), "33N", 32633),
        (shapely.Point(5, 60), "32N", 32632),
        (shapely.Point(10, 78), "33N", 32633),
        (shapely.box(30, -10, 31, 1), "36S", 32736),
        (shapely.Polygon([(179.9, -17), (-179.8, -17), (-179.8, -16)]), "1S", 32701),
        (shapely.Polygon([(179.7, -17), (-179.9, -17), (179.7, -16)]), "60S", 32760),
        (shapely.LineString([(179.9, 10), (-179.7, 10)]), "1N", 32601),
        (shapely.Polygon([(0, 89), (120, 89), (-120, 89)]), "UPS N", 5041),
        (shapely.Polygon([(0, -82), (120, -82), (-120, -82)]), "UPS S", 5042),
        (shapely.box(10, 83.9, 11, 84.2), "UPS N", 5041),
    ],
)
def test_the_working_plane_is_that_of_the_middle(
    geometry: shapely.Geometry, zone: str, epsg: int
) -> None:
    plane = working_plane_of(geometry)
    assert (plane.zone, plane.epsg) == (zone, epsg)
    back = to_lonlat_geometry(to_plane_geometry(geometry, plane), plane)
    original, returned = shapely.get_coordinates(geometry), shapely.get_coordinates(back)
    assert turned(original[:, 0] - returned[:, 0]).max() < 1e-9
    assert np.abs(original[:, 1] - returned[:, 1]).max() < 1e-9


def test_a_shape_over_antimeridian_or_equator_stays_whole_on_its_plane() -> None:
    shape = shapely.Polygon([(179.9, -1), (-179.9, -1), (-179.9, 1), (179.9, 1)])
    plane = working_plane_of(shape)
    flat = to_plane_geometry(shape, plane)
    assert flat.is_valid
    assert flat.area == pytest.approx(float(area_m2([shape])[0]), rel=3e-3)
    many = np.array([shape, shapely.Point(179, 0)], dtype=object)
    assert to_plane_geometry(many, plane)[0].equals(flat)


def test_a_ring_that_crosses_itself_has_its_middle_within_its_bounds() -> None:
    """Its two halves may cancel each other; the centroid is then anywhere, even off the globe."""
    bow = shapely.Polygon([(18.0, 44.0), (18.001, 44.001), (18.002, 44.0), (18.003, 44.001)])
    bent = shapely.Polygon([(18.0, 44.0), (18.001, 44.001), (18.002, 44.0), (18.003, 44.0010001)])
    for shape in (bow, bent):
        lon, lat = centroids(np.array([shape], dtype=object))
        assert 18.0 <= lon[0] <= 18.003
        assert 44.0 <= lat[0] <= 44.002
        assert working_plane_of(shape).zone == "34N"


def test_the_middle_over_the_antimeridian_is_that_of_the_area_not_of_the_vertices() -> None:
    surveyed_closely = [(-179.8 + 0.001 * (i % 2), -16 - 0.025 * i) for i in range(41)]
    shape = shapely.Polygon([(179.0, -17), (179.0, -16), *surveyed_closely])
    assert working_plane_of(shape).zone == "60S"


def test_an_empty_geometry_has_no_plane() -> None:
    with pytest.raises(GeometryError, match="Geometry 2 is empty"):
        working_planes_of([shapely.Point(0, 0), shapely.Point()])
    with pytest.raises(GeometryError, match="Geometry 1"):
        working_planes_of([None])


def test_the_same_point_twice_has_no_bearing() -> None:
    azimuth, distance = inverse(18, 44, 18, 44)
    assert np.isnan(azimuth)
    assert distance == 0
