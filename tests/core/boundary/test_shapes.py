# SPDX-License-Identifier: GPL-3.0-or-later
"""Boundaries made of numbers and changed as a whole: measured by an independent library."""

from __future__ import annotations

import math
from datetime import date
from itertools import pairwise

import numpy as np
import pytest
import shapely
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.shapes import (
    Edge,
    Sides,
    crosses_itself,
    edge_taken,
    figures_of,
    grid_bearing_deg,
    grid_box,
    offset_polygon,
    rectangle,
    rectangle_on,
    search_circle,
    side_distance_m,
    side_moved,
    sides_of,
    track_area,
    without_overlap,
)
from mineaction_plugin.core.errors import GeometryError, TraverseError
from mineaction_plugin.core.position.coordinates import format_mgrs
from mineaction_plugin.core.position.geodesy import area_m2, to_plane_geometry, working_plane_of
from mineaction_plugin.core.terms.vocabulary import North
from tests.core.boundary.shapes import GEOD, array_of, on_globe

PLACES = [(18.1, 44.4), (17.9999, 44.4), (-70.2, -33.4), (33.5, 0.0001), (5.9, 60.0)]
"""Two sides of a zone border, south, the equator, the widened zone of Norway."""


def placed(lon: float, lat: float, ring: list[tuple[float, float]]) -> Polygon:
    return Polygon(on_globe(lon, lat, ring))


def legs(polygon: Polygon) -> list[float]:
    xy = shapely.get_coordinates(polygon)
    return [GEOD.inv(*a, *b)[2] for a, b in pairwise(xy)]


def between(a: tuple[float, float], b: tuple[float, float]) -> float:
    return float(GEOD.inv(*a, *b)[2])


def in_plane(*shapes: BaseGeometry) -> list[BaseGeometry]:
    """Legs are straight in the plane of the first shape, not in degrees."""
    plane = working_plane_of(shapes[0])
    return [to_plane_geometry(shape, plane) for shape in shapes]


def left_out_m2(around: BaseGeometry, shape: BaseGeometry) -> float:
    one, two = in_plane(around, shape)
    return float(two.difference(one).area)


def shared_m2(one: BaseGeometry, two: BaseGeometry) -> float:
    a, b = in_plane(one, two)
    return float(a.intersection(b).area)


@pytest.mark.parametrize("place", PLACES)
def test_a_rectangle_has_the_sides_and_the_grid_bearing_that_were_typed(
    place: tuple[float, float],
) -> None:
    made = rectangle(Sides(place, 37.5, 240.0, 80.0))
    assert legs(made) == pytest.approx([240.0, 80.0, 240.0, 80.0], abs=0.002)
    corners = shapely.get_coordinates(made)[:4]
    assert tuple(corners[0]) == pytest.approx(place, abs=1e-12)
    plane = working_plane_of(Point(place))
    easting, northing = plane.to_plane(corners[:, 0], corners[:, 1])
    bearing = math.degrees(math.atan2(easting[1] - easting[0], northing[1] - northing[0]))
    assert bearing == pytest.approx(37.5, abs=1e-6)
    measured = sides_of(made)
    assert measured.along_m == pytest.approx(240.0, abs=0.002)
    assert measured.right_m == pytest.approx(80.0, abs=0.002)
    assert measured.bearing_grid_deg == pytest.approx(37.5, abs=1e-6)


def test_a_rectangle_to_the_left_lies_to_the_left_of_its_first_side() -> None:
    made = rectangle(Sides((18.1, 44.4), 0.0, 100.0, -50.0))
    assert made.bounds[2] == pytest.approx(18.1, abs=1e-5)
    assert made.bounds[0] < 18.1 - 0.0005


def test_a_drawn_side_and_a_third_click_make_a_rectangle_through_all_three() -> None:
    a, b, c = on_globe(18.1, 44.4, [(0.0, 0.0), (100.0, 40.0), (60.0, -70.0)])
    made = rectangle_on(a, b, c)
    corners = shapely.get_coordinates(made)
    assert between(tuple(corners[0]), a) < 0.001
    assert between(tuple(corners[1]), b) < 0.001
    assert LineString(corners[2:4]).distance(Point(c)) * 111_000 < 0.001


def test_a_bearing_from_any_north_becomes_one_from_the_grid() -> None:
    plane = working_plane_of(Point(18.1, 44.4))
    turn = float(plane.convergence_deg([18.1], [44.4])[0])
    assert abs(turn) > 1.0
    assert grid_bearing_deg(40.0, North.GRID, (18.1, 44.4)) == pytest.approx(40.0)
    assert grid_bearing_deg(40.0, North.TRUE, (18.1, 44.4)) == pytest.approx(40.0 - turn)
    read = grid_bearing_deg(40.0, North.MAGNETIC, (18.1, 44.4), declination_deg=5.0)
    assert read == pytest.approx(45.0 - turn)
    today = grid_bearing_deg(40.0, North.MAGNETIC, (18.1, 44.4), on=date(2026, 11, 24))
    assert 3.0 < today - (40.0 - turn) < 7.0
    with pytest.raises(TraverseError, match="magnetic"):
        grid_bearing_deg(40.0, North.MAGNETIC, (18.1, 44.4))


@pytest.mark.parametrize(
    ("along", "right"), [(0.0, 10.0), (10.0, 0.0), (math.nan, 10.0), (-5.0, 10.0)]
)
def test_a_rectangle_without_area_is_refused(along: float, right: float) -> None:
    with pytest.raises(GeometryError):
        rectangle(Sides((18.1, 44.4), 0.0, along, right))


@pytest.mark.parametrize("place", PLACES)
def test_the_search_circle_holds_every_place_within_its_radius(place: tuple[float, float]) -> None:
    made = search_circle(*place, 35.0)
    for bearing in range(0, 360, 5):
        lon, lat, _ = GEOD.fwd(*place, bearing, 34.999)
        assert made.covers(Point(lon, lat))
    assert all(35.0 <= between(place, tuple(c)) < 35.9 for c in shapely.get_coordinates(made))
    with pytest.raises(GeometryError):
        search_circle(*place, 0.0)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [50.0, 100.0, 1000.0])
def test_a_grid_box_has_round_coordinates_and_holds_its_shape(
    place: tuple[float, float], size: float
) -> None:
    box = grid_box(Point(place), size)
    plane = working_plane_of(Point(place))
    corners = shapely.get_coordinates(box)
    easting, northing = plane.to_plane(corners[:, 0], corners[:, 1])
    for value in (*easting, *northing):
        assert abs(value / size - round(value / size)) * size < 1e-6
    assert np.ptp(easting) == pytest.approx(size)
    assert np.ptp(northing) == pytest.approx(size)
    assert box.covers(Point(place))
    wide = placed(*place, [(0, 0), (1.4 * size, 0), (1.4 * size, size), (0, size)])
    assert grid_box(wide, size).covers(wide)


def test_a_grid_box_of_a_box_of_the_grid_is_that_box() -> None:
    box = grid_box(Point(18.1, 44.4), 100.0)
    again = grid_box(box, 100.0)
    assert np.abs(shapely.get_coordinates(again) - shapely.get_coordinates(box)).max() < 1e-12
    corner = shapely.get_coordinates(box)[0]
    assert str(format_mgrs(*corner[:, None])[0])[-10:].endswith("00")


def test_figures_are_those_of_the_ellipsoid_and_corners_of_all_rings_count() -> None:
    outer = on_globe(18.1, 44.4, [(0, 0), (100, 0), (100, 100), (0, 100)])
    inner = on_globe(18.1, 44.4, [(40, 40), (60, 40), (60, 60)])
    (figures,) = figures_of([Polygon(outer, [inner])])
    assert figures.corners == 7
    assert figures.area_m2 == pytest.approx(10_000 - 200, rel=1e-4)
    assert figures.perimeter_m == pytest.approx(400 + 20 + 20 + 20 * math.sqrt(2), rel=1e-4)
    assert figures_of([]) == []


def test_a_boundary_crosses_itself_or_not() -> None:
    bow = placed(18.1, 44.4, [(0, 0), (100, 60), (100, 0), (0, 60)])
    assert crosses_itself(bow)
    assert not crosses_itself(placed(18.1, 44.4, [(0, 0), (100, 0), (100, 60), (0, 60)]))


def test_an_offset_moves_each_side_by_so_many_metres() -> None:
    shape = placed(18.1, 44.4, [(0, 0), (100, 0), (100, 60), (0, 60)])
    assert legs(offset_polygon(shape, 10.0)) == pytest.approx([80, 120] * 2, abs=0.01) or legs(
        offset_polygon(shape, 10.0)
    ) == pytest.approx([120, 80] * 2, abs=0.01)
    inward = offset_polygon(shape, -10.0)
    assert sorted(legs(inward)) == pytest.approx([40, 40, 80, 80], abs=0.01)
    with pytest.raises(GeometryError, match="Nothing is left"):
        offset_polygon(shape, -31.0)
    with pytest.raises(GeometryError):
        offset_polygon(shape, math.nan)


@pytest.mark.parametrize("clockwise", [True, False])
def test_a_side_moves_in_parallel_and_its_neighbours_keep_their_direction(
    *, clockwise: bool
) -> None:
    corners = on_globe(18.1, 44.4, [(0, 0), (100, 0), (130, 60), (-20, 60)])
    if clockwise:
        corners.reverse()
    side = 2 if clockwise else 0  # the one of 100 m in the south
    moved = side_moved(corners, side, 12.0)
    a, b = (moved[side], moved[side + 1]) if not clockwise else (moved[3], moved[2])
    assert side_distance_m(corners, side, a) == pytest.approx(12.0, abs=1e-3)
    assert side_distance_m(corners, side, b) == pytest.approx(12.0, abs=1e-3)
    assert between(a, b) == pytest.approx(100 - 12 * (0.5 + 1 / 3), abs=0.02)
    kept = [i for i in range(4) if i not in {side, side + 1}]
    assert [moved[i] for i in kept] == [corners[i] for i in kept]
    assert Polygon(moved).area > Polygon(corners).area
    inward = side_moved(corners, side, -12.0)
    assert Polygon(inward).area < Polygon(corners).area


def test_a_side_next_to_one_in_its_own_direction_moves_straight_across() -> None:
    corners = on_globe(18.1, 44.4, [(0, 0), (50, 0), (100, 0.2), (100, 60), (0, 60)])
    moved = side_moved(corners, 0, 10.0)
    assert between(moved[1], corners[1]) == pytest.approx(10.0, abs=0.01)


def test_a_side_moved_across_the_ring_is_refused() -> None:
    corners = on_globe(18.1, 44.4, [(0, 0), (100, 0), (100, 60), (0, 60)])
    with pytest.raises(GeometryError, match="cross"):
        side_moved(corners, 0, -61.0)


def test_overlap_is_given_up_with_the_neighbours_own_corners() -> None:
    mine = placed(18.1, 44.4, [(0, 0), (100, 0), (100, 60), (0, 60)])
    theirs = placed(18.1, 44.4, [(80, 20), (160, 20), (160, 90), (70, 90)])
    left = without_overlap(mine, [theirs])
    corners = {tuple(c) for c in shapely.get_coordinates(left)}
    assert tuple(shapely.get_coordinates(theirs)[0]) in corners
    assert {tuple(c) for c in shapely.get_coordinates(mine)[[0, 1, 3]]} <= corners
    assert shared_m2(left, theirs) < 1e-6
    assert shared_m2(mine, theirs) > 100.0
    assert area_m2(array_of(left))[0] < area_m2(array_of(mine))[0]
    far = placed(18.2, 44.4, [(0, 0), (100, 0), (100, 60)])
    assert without_overlap(mine, [far]) is mine
    with pytest.raises(GeometryError, match="nothing would be left"):
        without_overlap(mine, [offset_polygon(mine, 5.0)])


def test_a_boundary_that_crosses_itself_is_not_changed_as_a_whole() -> None:
    bow = placed(18.1, 44.4, [(0, 0), (100, 60), (100, 0), (0, 60)])
    theirs = placed(18.1, 44.4, [(80, 20), (160, 20), (160, 90), (70, 90)])
    start, end = bow.exterior.coords[0], bow.exterior.coords[2]
    for change in (
        lambda: offset_polygon(bow, 5.0),
        lambda: without_overlap(bow, [theirs]),
        lambda: edge_taken(bow, start, end, theirs),
    ):
        with pytest.raises(GeometryError, match="crosses itself: put that right first"):
            change()
    # One of the others may: all the land that it goes around is its own.
    mine = placed(18.1, 44.4, [(-50, 0), (150, 0), (150, 60), (-50, 60)])
    left, around = in_plane(without_overlap(mine, [bow]), bow)
    assert left.intersection(shapely.make_valid(around)).area < 1e-6


def test_a_neighbour_through_the_middle_leaves_both_sides() -> None:
    mine = placed(18.1, 44.4, [(0, 0), (100, 0), (100, 60), (0, 60)])
    road = placed(18.1, 44.4, [(40, -10), (50, -10), (50, 70), (40, 70)])
    left = without_overlap(mine, [road])
    assert isinstance(left, MultiPolygon)
    assert len(left.geoms) == 2


HAZARD = [(0, 0), (40, 10), (80, 0), (120, 20), (110, 70), (60, 90), (10, 80)]


def test_an_edge_is_traced_the_short_way_vertex_for_vertex_and_the_other_way_on_request() -> None:
    corners = on_globe(18.1, 44.4, HAZARD)
    shape = Polygon(corners)
    near = on_globe(18.1, 44.4, [(-1, -2), (121, 18)])
    way = Edge(shape).between(near[0], near[1])
    assert list(way.coords)[1:-1] == corners[1:3]
    assert between(way.coords[-1], corners[3]) < 3.0
    back = Edge(shape).between(near[0], near[1], other_way=True)
    assert [c for c in back.coords if c in corners[4:]] == corners[:3:-1]
    assert way.coords[0] == back.coords[0]
    assert way.coords[-1] == back.coords[-1]
    total = sum(legs(shape))
    assert sum(legs(way)) + sum(legs(back)) == pytest.approx(total, abs=0.01)


def test_tracing_from_vertex_to_vertex_repeats_none() -> None:
    corners = on_globe(18.1, 44.4, HAZARD)
    edge = Edge(Polygon(corners))
    for a in range(len(corners)):
        for b in range(len(corners)):
            if a == b:
                with pytest.raises(GeometryError):
                    edge.between(corners[a], corners[b])
                continue
            one, other = (
                list(edge.between(corners[a], corners[b], other_way=w).coords)
                for w in (False, True)
            )
            for way in (one, other):
                assert len(set(way)) == len(way)
                assert (way[0], way[-1]) == (corners[a], corners[b])
                assert set(way) <= set(corners)
            assert len(one) + len(other) == len(corners) + 2


def test_a_line_is_traced_along_itself_only() -> None:
    line = LineString(on_globe(18.1, 44.4, [(0, 0), (50, 0), (80, 40), (120, 40)]))
    way = Edge(line).between(line.coords[3], line.coords[0])
    assert list(way.coords) == list(line.coords)[::-1]


def test_the_hazards_edge_replaces_the_boundary_between_two_points() -> None:
    hazard = placed(18.1, 44.4, HAZARD)
    mine = placed(18.1, 44.4, [(-10, 60), (-10, -15), (130, -15), (130, 60)])
    start, end = mine.exterior.coords[0], mine.exterior.coords[3]
    taken = edge_taken(mine, start, end, hazard)
    assert taken.is_valid
    corners = set(taken.exterior.coords)
    assert {start, end, mine.exterior.coords[1], mine.exterior.coords[2]} <= corners
    for corner in hazard.exterior.coords:
        inside = corner[1] > hazard.exterior.coords[3][1] + 1e-7  # the northern half
        assert (corner in corners) == inside
    swapped = edge_taken(mine, end, start, hazard)
    assert swapped.equals(taken)


def test_an_edge_between_points_of_two_rings_is_refused() -> None:
    outer = on_globe(18.1, 44.4, [(0, 0), (100, 0), (100, 100), (0, 100)])
    inner = on_globe(18.1, 44.4, [(40, 40), (60, 40), (60, 60), (40, 60)])
    with pytest.raises(GeometryError, match="one ring"):
        edge_taken(Polygon(outer, [inner]), outer[0], inner[0], placed(18.1, 44.4, HAZARD))
    with pytest.raises(GeometryError, match="one place"):
        edge_taken(Polygon(outer, [inner]), outer[0], outer[0], placed(18.1, 44.4, HAZARD))


def test_a_track_is_closed_and_says_how_far_that_was() -> None:
    walked = on_globe(18.1, 44.4, [(0, 0), (50, 0), (50, 0), (50, 40), (0, 40), (0, 3)])
    area = track_area(LineString(walked))
    assert area.closing_m == pytest.approx(3.0, abs=0.001)
    assert (area.points, area.repeated, area.outer_edge) == (5, 1, False)
    assert list(area.polygon.exterior.coords)[:-1] == [walked[i] for i in (0, 1, 3, 4, 5)]


def test_a_track_that_crosses_itself_says_where_or_gives_its_outer_edge() -> None:
    bow = on_globe(18.1, 44.4, [(0, 0), (50, 0), (0, 40), (50, 40)])
    with pytest.raises(GeometryError, match="crosses itself 1 times"):
        track_area(LineString(bow))
    whole = track_area(LineString(bow), outer_edge=True)
    assert whole.outer_edge
    assert area_m2(array_of(whole.polygon))[0] == pytest.approx(1000.0, rel=1e-3)
    # A loop inside the area walked around is land too.
    curl = on_globe(
        18.1, 44.4, [(0, 0), (60, 0), (60, 60), (20, 60), (20, 20), (40, 20), (40, 40), (0, 40)]
    )
    round_it = track_area(LineString(curl), outer_edge=True)
    assert area_m2(array_of(round_it.polygon))[0] == pytest.approx(60 * 60 - 20 * 20, rel=1e-3)


@pytest.mark.parametrize("ring", [[(0, 0), (10, 0)], [(0, 0), (10, 0), (20, 0), (10, 0)]])
def test_a_track_around_nothing_is_refused(ring: list[tuple[float, float]]) -> None:
    with pytest.raises(GeometryError):
        track_area(LineString(on_globe(18.1, 44.4, ring)), outer_edge=True)
