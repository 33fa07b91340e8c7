# SPDX-License-Identifier: GPL-3.0-or-later
"""Corridors: every place within the width is inside, left is left, no part is lost."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, MultiLineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.corridor import (
    Corridor,
    CorridorSettings,
    chainage_text,
    corridor,
    corridors_of,
)
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import to_plane_geometry, working_plane_of
from tests.core.boundary.shapes import GEOD, array_of, on_globe

HERE = (18.1, 44.4)
Metres = list[tuple[float, float]]


def line(metres: Metres, place: tuple[float, float] = HERE) -> LineString:
    return LineString(on_globe(*place, metres))


def made(metres: Metres, left: float, right: float, every: float = 1000.0) -> Corridor:
    return corridor(line(metres), CorridorSettings(left, right, every))


def flat(shape: BaseGeometry, like: BaseGeometry) -> BaseGeometry:
    return to_plane_geometry(shape, working_plane_of(like))


def test_a_straight_road_has_its_length_in_km_and_its_land_in_square_metres() -> None:
    road = made([(0, 0), (0, 2500)], 8.0, 12.0)
    assert road.length_km == pytest.approx(2.5, abs=1e-6)
    assert road.area_m2 == pytest.approx(2500 * 20, rel=2e-6)
    assert len(shapely.get_coordinates(road.geometry)) == 5


@pytest.mark.parametrize("turn", [20.0, 60.0, 90.0])
@pytest.mark.parametrize("first", range(0, 360, 50))
def test_a_bend_has_two_corners_and_no_place_on_a_straight_side_is_one(
    first: int, turn: float
) -> None:
    ways = [math.radians(first), math.radians(first + turn)]
    end = (300 * math.sin(ways[0]), 300 * math.cos(ways[0]))
    far = (end[0] + 200 * math.sin(ways[1]), end[1] + 200 * math.cos(ways[1]))
    land = made([(0, 0), end, far], 20.0, 10.0).geometry
    assert len(shapely.get_coordinates(land)) == 7


def test_left_is_left_as_one_looks_along_the_line() -> None:
    north = made([(0, 0), (0, 100)], 10.0, 0.0)
    assert north.geometry.bounds[2] == pytest.approx(18.1, abs=1e-7)
    assert north.geometry.bounds[0] < 18.1 - 1e-5
    south = made([(0, 100), (0, 0)], 10.0, 0.0)
    assert south.geometry.bounds[0] == pytest.approx(18.1, abs=1e-7)


@pytest.mark.parametrize("place", [(18.1, 44.4), (17.99, 44.4), (-70.2, -33.4), (0.01, 0.0)])
def test_widths_are_metres_on_the_ground_in_every_zone(place: tuple[float, float]) -> None:
    road = line([(0, 0), (300, 50)], place)
    land = corridor(road, CorridorSettings(30.0, 20.0)).geometry
    start = road.coords[0]
    far = sorted(GEOD.inv(*start, *c)[2] for c in shapely.get_coordinates(land)[:-1])
    assert far[:2] == pytest.approx([20.0, 30.0], abs=0.002)


@settings(max_examples=150, deadline=None)
@example([(140.0, 0.0), (165.0, 0.0), (0.0, 0.001953125)], 0.0, 1.0)
@example([(0.0, 2.0), (0.0, 0.0), (0.0, 2.0), (0.0, 0.0), (0.0, 2.0)], 0.0, 1.0)
@given(
    st.lists(st.tuples(st.floats(-300, 300), st.floats(-300, 300)), min_size=2, max_size=15),
    st.floats(0.0, 40.0),
    st.floats(1.0, 40.0),
)
def test_every_place_within_the_width_of_a_leg_is_inside_whatever_the_line_does(
    metres: Metres, left: float, right: float
) -> None:
    metres = [m for i, m in enumerate(metres) if i == 0 or math.dist(m, metres[i - 1]) > 1.0]
    if len(metres) < 2:
        return
    road = line(metres)
    land = corridor(road, CorridorSettings(left, right)).geometry
    assert land.is_valid
    flat_land, flat_road = flat(land, road), flat(road, road)
    wide = shapely.buffer(flat_land, 0.003)
    assert wide.covers(flat_road)
    for (x1, y1), (x2, y2) in pairwise(flat_road.coords):
        length = math.hypot(x2 - x1, y2 - y1)
        ox, oy = -(y2 - y1) / length, (x2 - x1) / length
        for share in (0.0, 0.3, 0.8, 1.0):
            x, y = x1 + share * (x2 - x1), y1 + share * (y2 - y1)
            for width in (left, left / 2, -right, -right / 2):
                off = 0.9995 * width  # the scale of the plane
                assert wide.covers(Point(x + ox * off, y + oy * off))
    both = max(left, right) / math.cos(1.0) + 0.01
    # Leg by leg: GEOS's buffer of a whole line that goes to and fro has a hole where it turns.
    legs = [LineString(ends) for ends in pairwise(flat_road.coords)]
    around = shapely.union_all(shapely.buffer(legs, both, quad_segs=32))
    assert around.buffer(0.1).covers(flat_land)


def test_a_line_with_equal_widths_is_the_mitred_buffer_of_geos() -> None:
    metres = [(0, 0), (100, 20), (180, 90), (300, 80), (380, 140)]
    road = line(metres)
    land = flat(made(metres, 15.0, 15.0).geometry, road)
    oracle = shapely.buffer(
        flat(road, road), 15.0 * 0.99997, cap_style="flat", join_style="mitre", mitre_limit=10
    )
    assert land.symmetric_difference(oracle).area < 1e-3 * oracle.area


def test_a_loop_keeps_its_middle_free_and_joins_where_it_closes() -> None:
    square: Metres = [(0, 0), (0, 200), (200, 200), (200, 0), (0, 0)]
    loop = made(square, 5.0, 10.0)
    assert isinstance(loop.geometry, Polygon)
    assert len(loop.geometry.interiors) == 1
    # Clockwise: left is outside.
    assert loop.area_m2 == pytest.approx(210**2 - 180**2, rel=1e-4)


def test_a_road_that_crosses_itself_and_one_that_turns_back_lose_nothing() -> None:
    eight = made([(0, 0), (200, 200), (200, 0), (0, 200)], 5.0, 5.0)
    flat_eight = flat(eight.geometry, eight.geometry)
    oracle = shapely.buffer(
        flat(line([(0, 0), (200, 200), (200, 0), (0, 200)]), eight.geometry),
        5.0,
        cap_style="flat",
        join_style="mitre",
    )
    assert flat_eight.area == pytest.approx(oracle.area, rel=1e-2)
    back = made([(0, 0), (100, 0), (20, 0)], 4.0, 6.0)
    # Forth and back: each side is left once, and the turn is rounded off outwards.
    assert back.area_m2 >= 100 * 10 + 20 * 2 - 1
    assert back.length_km == pytest.approx(0.18, abs=1e-6)


def test_parts_that_continue_each_other_are_one_stretch_and_others_are_not() -> None:
    a, b, c = on_globe(*HERE, [(0, 0), (0, 600), (0, 1500)])
    d, e = on_globe(*HERE, [(500, 0), (500, 700)])
    both = corridor(MultiLineString([[a, b], [b, c], [d, e]]), CorridorSettings(5.0, 5.0, 500.0))
    assert [part.at_m.tolist() for part in both.parts] == [
        pytest.approx([0, 500, 1000, 1500], abs=1e-3),
        pytest.approx([0, 500, 700], abs=1e-3),
    ]
    assert len(shapely.get_parts(both.geometry)) == 2
    # A part that runs the other way is not turned round: its left stays its left.
    against = corridor(MultiLineString([[a, b], [c, b]]), CorridorSettings(5.0, 0.0))
    assert len(against.parts) == 2


def test_chainages_lie_on_the_line_at_their_distance_on_the_ellipsoid() -> None:
    road = made([(0, 0), (0, 12_000), (9_000, 12_000)], 5.0, 5.0, 1000.0)
    (part,) = road.parts
    assert part.at_m[:3].tolist() == [0.0, 1000.0, 2000.0]
    assert part.at_m[-1] == pytest.approx(part.length_m)
    start = HERE
    for at, lon, lat in zip(part.at_m[:13], part.lon, part.lat, strict=False):
        assert GEOD.inv(*start, lon, lat)[2] == pytest.approx(at, abs=0.02)
    ends = made([(0, 0), (0, 2000)], 5.0, 5.0, 1000.0).parts[0]
    assert ends.at_m.tolist() == pytest.approx([0, 1000, 2000], abs=1e-3)
    assert made([(0, 0), (0, 1500)], 5.0, 5.0, 0.0).parts[0].at_m.tolist() == pytest.approx(
        [0, 1500], abs=1e-3
    )


@pytest.mark.parametrize(
    ("metres", "said"),
    [(0.0, "0+000"), (999.96, "1+000"), (12_345.0, "12+345"), (345.25, "0+345.2"), (5.0, "0+005")],
)
def test_chainages_are_written_as_road_engineers_do(metres: float, said: str) -> None:
    assert chainage_text(metres) == said


def test_a_row_without_a_usable_line_is_listed_and_stops_nothing() -> None:
    lines = array_of(
        line([(0, 0), (0, 100)]),
        None,
        LineString(),
        LineString([HERE, HERE]),
        Point(HERE),
        LineString([(18.1, 44.4), (math.nan, 44.5)]),
    )
    found = corridors_of(lines, CorridorSettings(5.0, 5.0))
    assert [each.row for each in found.corridors] == [0]
    assert sorted(found.refused) == [1, 2, 3, 4, 5]
    assert "no length" in str(found.refused[3])
    assert "Point" in str(found.refused[4])


@pytest.mark.parametrize(
    "wrong",
    [
        CorridorSettings(0.0, 0.0),
        CorridorSettings(-1.0, 5.0),
        CorridorSettings(5.0, math.nan),
        CorridorSettings(5.0, 5.0, -1.0),
    ],
)
def test_widths_that_cannot_be_are_refused(wrong: CorridorSettings) -> None:
    with pytest.raises(GeometryError):
        corridors_of(array_of(line([(0, 0), (0, 100)])), wrong)


def test_repeated_vertices_are_counted_and_leave_no_trace() -> None:
    once = made([(0, 0), (50, 0), (100, 30)], 5.0, 5.0)
    twice = made([(0, 0), (0, 0), (50, 0), (50, 0.0004), (100, 30)], 5.0, 5.0)
    assert twice.repeated == 2
    assert np.array_equal(
        shapely.get_num_coordinates(twice.geometry), shapely.get_num_coordinates(once.geometry)
    )
