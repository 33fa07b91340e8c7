# SPDX-License-Identifier: GPL-3.0-or-later
"""Dividing: equal, complete, inside, valid, the same points on both sides; and it always ends."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path

import fiona
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, shape
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division import (
    Cuts,
    Method,
    Part,
    areas_of_text,
    divide,
    divide_all,
)
from mineaction_plugin.core.boundary.division.plane import EqualAreaPlanes
from mineaction_plugin.core.errors import GeometryError, Message
from mineaction_plugin.core.position.geodesy import (
    area_m2,
    to_lonlat_geometry,
    to_plane_geometry,
    working_plane_of,
)
from tests.core.boundary.shapes import on_globe, polygons, square

LON, LAT = 17.99, 44.45
"""East of Maglaj, at the edge of zone 33, where UTM's scale changes most."""
STUB = LineString([(LON - 0.001, LAT + 0.0005), (LON + 0.0005, LAT + 0.0005)])
NEAR_M = 0.005
SAMPLE = Path(__file__).parents[3] / "mineaction_plugin/resources/sample/training_area.gpkg"
"""What promise 3 leaves between a cut point and the stored edge."""


def placed(*rings: list[tuple[float, float]]) -> Polygon:
    first, *holes = [on_globe(LON, LAT, ring) for ring in rings]
    return Polygon(first, holes)


def box(x: float, y: float, width: float, height: float) -> list[tuple[float, float]]:
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def ell() -> Polygon:
    return placed([(0, 0), (400, 0), (400, 100), (100, 100), (100, 400), (0, 400)])


def spiral() -> Polygon:
    turn = np.linspace(0.5, 8 * np.pi, 400)
    outer = np.column_stack([turn * np.cos(turn), turn * np.sin(turn)]) * 12
    inner = np.column_stack([(turn - 3) * np.cos(turn), (turn - 3) * np.sin(turn)]) * 12
    start = int(np.argmax(turn > 4))
    return placed([tuple(xy) for xy in [*outer[start:], *inner[start:][::-1]]])


def holed() -> Polygon:
    holes = [box(60, 60, 80, 90), box(300, 40, 30, 220), box(180, 180, 60, 60)]
    return placed(box(0, 0, 500, 300), *holes)


def four_parts() -> MultiPolygon:
    rings = [box(0, 0, 90, 40), box(200, 30, 10, 300), box(-300, -200, 70, 70)]
    triangle = [(400, 0), (500, 40), (400, 80)]
    return MultiPolygon([placed(ring) for ring in [*rings, triangle]])


def river_bank() -> Polygon:
    rng = np.random.default_rng(7)
    along = np.linspace(0, 6000, 2500)
    wave = 80 * np.sin(along / 300) + np.cumsum(rng.normal(0, 0.3, 2500))
    north = [(float(x), float(y)) for x, y in zip(along, wave + 60, strict=True)]
    south = [(float(x), float(y)) for x, y in zip(along, wave, strict=True)]
    return placed(south + north[::-1])


SHAPES = {
    "L": ell,
    "spiral": spiral,
    "three holes": holed,
    "four parts": four_parts,
    "river bank": river_bank,
}


def assert_divided(whole: BaseGeometry, parts: tuple[Part, ...], *, equal: bool = True) -> None:
    """Promise 3, measured in the task's working plane and on the ellipsoid."""
    shapes = np.array([part.geometry for part in parts], dtype=object)
    assert [part.number for part in parts] == list(range(1, len(parts) + 1))
    assert shapely.is_valid(shapes).all()
    areas = area_m2(shapes)
    assert [part.area_m2 for part in parts] == pytest.approx(areas, rel=1e-6, abs=0.001)
    if equal:
        assert np.abs(areas - areas.mean()).max() <= max(1e-6 * areas.mean(), 0.001)
    plane = working_plane_of(whole)
    land, flat = to_plane_geometry(whole, plane), to_plane_geometry(shapes, plane)
    if np.ptp(shapely.bounds(land).reshape(2, 2), axis=0).max() < 2000:
        # The area of a longer edge's piece, a geodesic, differs from that of a straight leg.
        assert areas.sum() == pytest.approx(area_m2([whole])[0], rel=1e-6, abs=0.01)
    assert shapely.area(flat).sum() == pytest.approx(land.area, rel=2e-5)
    assert shapely.distance(shapely.points(shapely.get_coordinates(flat)), land).max() < NEAR_M
    edge = shapely.buffer(shapely.boundary(land), NEAR_M)
    assert shapely.area(shapely.difference(shapely.difference(flat, land), edge)).max() == 0
    missing = shapely.difference(land, shapely.union_all(flat))
    assert shapely.difference(missing, edge).area < 1e-6
    assert_neighbours_share(shapes)


def assert_neighbours_share(shapes: np.ndarray) -> None:
    """No overlap, and where two parts meet, each of their points is a point of the other."""
    tree = shapely.STRtree(shapes)
    for one, two in zip(*tree.query(shapes), strict=True):
        if one >= two:
            continue
        shared = shapely.intersection(shapes[one], shapes[two])
        assert shared.area == 0
        ends = shapely.get_coordinates(shared)
        corners = [Counter(map(tuple, shapely.get_coordinates(shapes[i]))) for i in (one, two)]
        assert all(tuple(end) in corner for end in ends for corner in corners)


@pytest.mark.parametrize("count", [2, 5, 15])
@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_gives_that_many_equal_parts(name: str, count: int) -> None:
    whole = SHAPES[name]()
    assert whole.is_valid
    parts = divide(whole, Cuts(parts=count))
    assert len(parts) == count
    assert_divided(whole, parts)


def test_two_hundred_real_polygons_divide(shared_data: Path) -> None:
    with fiona.open(
        shared_data / "bosnia" / "maglaj_zavidovici.gpkg", layer="suspect_areas"
    ) as rows:
        stored = [shapely.force_2d(shape(row.geometry)) for row in rows]
    mended = [_repaired(each) for each in stored[:200]]
    for whole in mended:
        for count in (2, 5, 15):
            parts = divide(whole, Cuts(parts=count))
            assert len(parts) == count
            areas = np.array([part.area_m2 for part in parts])
            assert np.abs(areas - areas.mean()).max() <= max(1e-6 * areas.mean(), 0.001)
        assert_divided(whole, parts)


def _repaired(stored: BaseGeometry) -> BaseGeometry:
    parts = [e for e in shapely.get_parts(shapely.make_valid(stored)) if e.geom_type == "Polygon"]
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


@settings(deadline=None, max_examples=60)
@given(whole=polygons(), count=st.integers(2, 9), bearing=st.floats(0, 360))
def test_any_polygon_anywhere_divides(whole: BaseGeometry, count: int, bearing: float) -> None:
    parts = divide(whole, Cuts(parts=count, bearing_grid_deg=bearing))
    assert len(parts) == count
    areas = np.array([part.area_m2 for part in parts])
    assert np.abs(areas - areas.mean()).max() <= max(1e-6 * areas.mean(), 0.005)
    assert areas.sum() == pytest.approx(area_m2([whole])[0], rel=1e-6)


def test_equal_in_the_plane_of_division() -> None:
    """Measured by PROJ's equal-area projection, which shares no code with ours."""
    whole = holed()
    west, south, east, north = whole.bounds
    flat = Transformer.from_crs(
        "EPSG:4326",
        f"+proj=laea +lat_0={(south + north) / 2} +lon_0={(west + east) / 2} +ellps=WGS84",
        always_xy=True,
    )
    areas = np.array(
        [
            shapely.transform(
                part.geometry, lambda xy: np.column_stack(flat.transform(xy[:, 0], xy[:, 1]))
            ).area
            for part in divide(whole, Cuts(parts=7))
        ]
    )
    assert np.abs(areas / areas.mean() - 1).max() < 1e-9


def test_the_equal_area_plane_agrees_with_proj() -> None:
    plane = EqualAreaPlanes(np.array([LON]), np.array([-33.0]))
    owner = np.zeros(99, dtype=int)
    proj = Transformer.from_crs(
        "EPSG:4326", f"+proj=laea +lat_0=-33 +lon_0={LON} +ellps=WGS84", always_xy=True
    )
    rng = np.random.default_rng(3)
    lon, lat = LON + rng.uniform(-0.5, 0.5, 99), -33 + rng.uniform(-0.5, 0.5, 99)
    x, y = plane.to_plane(lon, lat, owner)
    assert np.abs(np.subtract((x, y), proj.transform(lon, lat))).max() < 1e-7
    assert np.abs(np.subtract(plane.to_lonlat(x, y, owner), (lon, lat))).max() < 1e-13


def test_the_numbering_does_not_depend_on_how_the_ring_is_stored() -> None:
    whole = ell()
    ring = list(whole.exterior.coords)[:-1]
    expected = [part.geometry for part in divide(whole, Cuts(parts=5))]
    for turned in (ring[3:] + ring[:3], ring[::-1], [*ring[:2], ring[2], *ring[2:]]):
        again = [part.geometry for part in divide(Polygon(turned), Cuts(parts=5))]
        assert all(
            shapely.equals_exact(one.normalize(), two.normalize())
            for one, two in zip(expected, again, strict=True)
        )


@pytest.mark.parametrize(
    ("bearing", "first"),
    [(0, "west"), (180, "west"), (90, "north"), (270, "north"), (30, "west"), (-30, "west")],
)
def test_parts_count_from_the_west_or_from_the_north(bearing: float, first: str) -> None:
    parts = divide(square(LON, LAT), Cuts(parts=3, bearing_grid_deg=bearing))
    middle = [part.geometry.centroid for part in parts]
    order = [each.x for each in middle] if first == "west" else [-each.y for each in middle]
    assert order == sorted(order)


def test_cuts_run_at_the_grid_bearing_asked_for() -> None:
    whole = square(LON, LAT, 400)
    for bearing in (0.0, 33.0, 120.0):
        one, two = divide(whole, Cuts(parts=2, bearing_grid_deg=bearing))
        flat = to_plane_geometry(
            shapely.intersection(one.geometry, two.geometry), working_plane_of(whole)
        )
        (x1, y1), (x2, y2) = flat.coords
        off = (math.degrees(math.atan2(x2 - x1, y2 - y1)) - bearing) % 180
        assert min(off, 180 - off) < 0.001


def test_a_long_task_is_cut_across_its_length() -> None:
    parts = divide(placed([(0, 0), (300, 300), (280, 320), (-20, 20)]), Cuts(parts=4))
    lengths = [part.geometry.length for part in parts]
    assert max(lengths) < 1.01 * min(lengths)
    assert parts[0].geometry.centroid.x < parts[3].geometry.centroid.x


def test_a_drawn_line_gives_the_direction() -> None:
    line = LineString(on_globe(LON, LAT, [(-50, -50), (500, 500)]))
    one, two = divide(square(LON, LAT, 400), Cuts(parts=2, lines=(line,)))
    shared = shapely.intersection(one.geometry, two.geometry)
    plane = working_plane_of(line)
    cut, drawn = (
        np.diff(shapely.get_coordinates(to_plane_geometry(each, plane))[[0, -1]], axis=0)[0]
        for each in (shapely.line_merge(shared), line)
    )
    assert abs(np.cross(cut, drawn)) / np.linalg.norm(cut) / np.linalg.norm(drawn) < 1e-5


def test_a_task_of_forty_kilometres_divides_on_the_ellipsoid() -> None:
    whole = placed([(0, 0), (40_000, 9_000), (38_000, 14_000), (-3_000, 6_000)])
    parts = divide(whole, Cuts(parts=5))
    areas = np.array([part.area_m2 for part in parts])
    assert np.abs(areas / areas.mean() - 1).max() < 1e-7
    plane = working_plane_of(whole)
    edge = shapely.boundary(to_plane_geometry(whole, plane))
    fresh = {tuple(xy) for part in parts for xy in shapely.get_coordinates(part.geometry)} - set(
        whole.exterior.coords
    )
    assert len(fresh) == 8
    assert all(edge.distance(to_plane_geometry(Point(xy), plane)) < NEAR_M for xy in fresh)


def test_a_task_over_the_antimeridian_divides() -> None:
    whole = Polygon([(179.999, -16.5), (-179.999, -16.5), (-179.999, -16.499), (179.999, -16.499)])
    parts = divide(whole, Cuts(parts=4))
    areas = [part.area_m2 for part in parts]
    assert max(areas) - min(areas) < 0.001
    assert sum(areas) == pytest.approx(area_m2([whole])[0])
    stored = {xy for part in parts for xy in map(tuple, shapely.get_coordinates(part.geometry))}
    assert set(whole.exterior.coords) <= stored
    assert all(-180 <= lon <= 180 for lon, _ in stored)


def test_areas_in_their_order_and_the_rest() -> None:
    whole = placed(box(0, 0, 200, 50))
    total = area_m2([whole])[0]
    areas = [p.area_m2 for p in divide(whole, Cuts(Method.AREAS, areas_m2=(1000, 3000, 500)))]
    assert areas == pytest.approx([1000, 3000, 500, total - 4500], abs=0.001)
    rounded = tuple(float(round(a)) for a in (total / 4, total / 2, total / 4))
    assert len(divide(whole, Cuts(Method.AREAS, areas_m2=rounded))) == 3
    areas = [p.area_m2 for p in divide(whole, Cuts(Method.AREA, area_m2=3000))]
    assert areas == pytest.approx([3000, 3000, 3000, total - 9000], abs=0.001)


def test_strips_have_their_width_on_the_ground() -> None:
    whole = placed(box(0, 0, 205, 50))
    parts = divide(whole, Cuts(Method.STRIPS, width_m=20, bearing_grid_deg=None))
    assert_divided(whole, parts, equal=False)
    assert [p.area_m2 for p in parts] == pytest.approx([1000] * 10 + [250], rel=1e-4)


def test_boxes_lie_on_round_grid_coordinates() -> None:
    whole = ell()
    parts = divide(whole, Cuts(Method.BOXES, width_m=100, snap_m=100))
    assert_divided(whole, parts, equal=False)
    plane = working_plane_of(whole)
    for part in parts:
        west, south, east, north = to_plane_geometry(part.geometry, plane).bounds
        assert math.floor((west + 1e-6) / 100) == math.floor((east - 1e-6) / 100)
        assert math.floor((south + 1e-6) / 100) == math.floor((north - 1e-6) / 100)
    inner = {tuple(xy) for p in parts for xy in shapely.get_coordinates(p.geometry)}
    inner -= set(whole.exterior.coords)
    flat = np.array([to_plane_geometry(Point(xy), plane).coords[0] for xy in inner])
    off = np.abs(flat - np.round(flat / 100) * 100).min(axis=1)
    assert off.max() < 1e-6


def test_boxes_along_a_base_line_begin_at_it() -> None:
    whole = placed(box(0, 0, 200, 100))
    line = LineString(on_globe(LON, LAT, [(-10, -10), (190, -10)]))
    parts = divide(whole, Cuts(Method.BOXES, width_m=50, lines=(line,)))
    assert_divided(whole, parts, equal=False)
    assert len(parts) == 15
    areas = sorted(part.area_m2 for part in parts)
    assert areas[0] == pytest.approx(10 * 10, rel=0.01)
    assert areas[-1] == pytest.approx(50 * 50, rel=0.001)
    rows = [part.geometry.centroid.y for part in parts]
    assert rows[0] > rows[-1]


@pytest.mark.parametrize("name", SHAPES)
def test_turned_boxes_share_their_corners(name: str) -> None:
    whole = SHAPES[name]()
    width = 120 if name == "river bank" else 37
    parts = divide(whole, Cuts(Method.BOXES, width_m=width, bearing_grid_deg=33.3))
    assert_divided(whole, parts, equal=False)
    assert max(part.area_m2 for part in parts) <= width**2 * 1.000001


def test_a_road_divides_what_it_crosses() -> None:
    whole = holed()
    road = LineString(on_globe(LON, LAT, [(-50, 20), (150, 30), (400, 170), (600, 180)]))
    parts = divide(whole, Cuts(Method.LINE, lines=(road,)))
    assert len(parts) == 2  # a hole on the way is crossed, not land
    assert_divided(whole, parts, equal=False)
    kept = {tuple(xy) for part in parts for xy in shapely.get_coordinates(part.geometry)}
    assert {road.coords[1]} <= kept


@pytest.mark.parametrize(
    ("cuts", "said"),
    [
        (Cuts(parts=1), "into 1"),
        (Cuts(parts=5000), "2 to 1000"),
        (Cuts(Method.AREA, area_m2=0), "more than 0"),
        (Cuts(Method.AREA, area_m2=1e6), "no part of 1,000,000.0 m²"),
        (Cuts(Method.AREA, area_m2=0.5), "the most"),
        (Cuts(Method.AREAS), "how many square metres"),
        (Cuts(Method.AREAS, areas_m2=(9000, 9000)), "only 10,000"),
        (Cuts(Method.AREAS, areas_m2=(9000, -1)), "Area 2"),
        (Cuts(Method.AREAS, areas_m2=(10000,)), "nothing to divide"),
        (Cuts(Method.STRIPS), "not 0.0 m"),
        (Cuts(Method.STRIPS, width_m=500), "whole task"),
        (Cuts(Method.BOXES, width_m=0.6), "the most"),
        (Cuts(Method.BOXES, width_m=50, snap_m=100, bearing_grid_deg=45), "along the grid"),
        (Cuts(Method.LINE), "no line"),
        (Cuts(Method.LINE, lines=(LineString([(0, 0), (1, 1)]),)), "No line crosses"),
        (Cuts(Method.LINE, lines=(STUB,)), "enter it and leave it"),
        (Cuts(lines=(LineString([(17, 44), (18, 44), (17, 44)]),)), "points nowhere"),
        (Cuts(bearing_grid_deg=math.nan), "not a number"),
    ],
)
def test_what_cannot_be_is_a_sentence(cuts: Cuts, said: str) -> None:
    with pytest.raises(GeometryError, match=said):
        divide(square(LON, LAT), cuts)


@pytest.mark.parametrize(
    ("whole", "said"),
    [
        (None, "no polygon"),
        (Polygon(), "no polygon"),
        (Point(1, 1), "Point"),
        (Polygon([(0, 0), (1, 1), (1, 0), (0, 1)]), "contradicts itself"),
    ],
)
def test_what_has_no_land_is_a_sentence(whole: BaseGeometry | None, said: str) -> None:
    with pytest.raises(GeometryError, match=said):
        divide(whole, Cuts())


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("", ()),
        ("1200", (1200,)),
        ("1200,1500,900", (1200, 1500, 900)),
        ("1200, 1500.5; 900\n70 ", (1200, 1500.5, 900, 70)),
        ("1 200; 1500,5", (1200, 1500.5)),
        ("١٢٠٠، ٩٠٠٫٥", (1200, 900.5)),
    ],
)
def test_a_list_of_areas_as_people_write_it(text: str, areas: tuple[float, ...]) -> None:
    assert areas_of_text(text) == areas
    assert areas_of_text("1200,5", decimal_comma=True) == (1200.5,)


@pytest.mark.parametrize("text", ["1,200; 900", "1200,1500, 900", "many", "1..2", "1;2,3,4"])
def test_a_list_that_could_be_two_is_refused(text: str) -> None:
    with pytest.raises(GeometryError, match="in the list of areas"):
        areas_of_text(text)


def on_grid(*cells: tuple[int, int]) -> BaseGeometry:
    """Squares of 50 m whose sides are grid lines of UTM, as one shape."""
    plane = working_plane_of(square(LON, LAT))
    x, y = (
        round(each, -2) for each in to_plane_geometry(square(LON, LAT), plane).exterior.coords[0]
    )
    flat = [shapely.box(x + 50 * i, y + 50 * j, x + 50 * i + 50, y + 50 * j + 50) for i, j in cells]
    return to_lonlat_geometry(shapely.union_all(flat), plane)


@pytest.mark.parametrize("count", [2, 3, 5, 15])
@pytest.mark.parametrize(
    "cells",
    [
        [(0, 0), (1, 0), (0, 1)],
        [(0, 0), (0, 1), (1, 1), (1, 2)],
        [(0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (1, 1), (3, 1)],
        [(i, j) for i in range(5) for j in range(5) if (i, j) != (2, 2)],
    ],
)
def test_cuts_that_meet_corners_go_through_them(cells: list[tuple[int, int]], count: int) -> None:
    """On the ground the grid's squares are not quite equal: no cut lies exactly on a grid line."""
    whole = on_grid(*cells)
    for bearing in (0.0, 90.0, 45.0, None):
        parts = divide(whole, Cuts(parts=count, bearing_grid_deg=bearing))
        assert len(parts) == count
        assert_divided(whole, parts)
        corners = np.unique(
            np.concatenate([shapely.get_coordinates(part.geometry) for part in parts]), axis=0
        )
        flat = to_plane_geometry(shapely.points(corners), working_plane_of(whole))
        near, other = shapely.STRtree(flat).query(flat, predicate="dwithin", distance=0.0009)
        assert (near == other).all()


def test_separate_squares_stay_whole_where_they_are_equal() -> None:
    """On the ground they differ by less than a square centimetre."""
    one, two = divide(on_grid((0, 0), (1, 2)), Cuts(parts=2, bearing_grid_deg=0.0))
    assert {one.geometry.geom_type, two.geometry.geom_type} == {"Polygon"}
    assert abs(one.area_m2 - two.area_m2) < 0.002


def test_separate_squares_that_are_not_quite_equal_are_made_equal() -> None:
    whole = on_grid(*((i + 40 * k, j) for k in (0, 1) for i in range(6) for j in range(6)))
    assert_divided(whole, divide(whole, Cuts(parts=2, bearing_grid_deg=0.0)))


def test_a_task_that_lies_on_the_grid_gives_whole_boxes() -> None:
    """Its corners lie within nanometres of the grid's lines, on either side of them."""
    plane = working_plane_of(square(LON, LAT))
    x, y = (
        round(each, -2) for each in to_plane_geometry(square(LON, LAT), plane).exterior.coords[0]
    )
    flat = Polygon([(x, y), (x + 700, y), (x + 700, y + 300), (x + 200, y + 300), (x + 200, y + 500), (x, y + 500)])  # fmt: skip # noqa: E501
    whole = to_lonlat_geometry(flat, plane)
    for cuts in (
        Cuts(Method.BOXES, width_m=100, snap_m=100),
        Cuts(Method.BOXES, width_m=50, snap_m=10),
        Cuts(Method.BOXES, width_m=100, snap_m=1000),
    ):
        parts = divide(whole, cuts)
        assert_divided(whole, parts, equal=False)
        assert len(parts) == 25 * (100 / cuts.width_m) ** 2
        assert {round(part.area_m2 / cuts.width_m**2, 2) for part in parts} == {1.0}


def test_a_task_without_land_is_refused_and_stops_nothing() -> None:
    """SHA-105 of the training area: corners on one line, a hundredth of a square metre."""
    with fiona.open(SAMPLE, layer="suspect_areas") as rows:
        (needle,) = (shape(r.geometry) for r in rows if r.properties["Area_ID"] == "SHA-105")
    for count in (2, 3, 4):
        refused, parts = divide_all([needle, square(18.0, 44.0)], Cuts(Method.PARTS, parts=count))
        assert isinstance(refused, Message)
        assert len(parts) == count
