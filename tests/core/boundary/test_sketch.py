# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing without a map: sketches, typed steps, read-outs, and what a mouse points at."""

from __future__ import annotations

import subprocess
from datetime import date

import numpy as np
import pytest
import shapely

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary import pointing
from mineaction_plugin.core.boundary.readout import land_readout, leg_readout, norths_at
from mineaction_plugin.core.boundary.sketch import Sketch, SketchKind
from mineaction_plugin.core.boundary.typed_step import From, read_shift_m, read_step
from mineaction_plugin.core.errors import GeometryError, MineActionError
from mineaction_plugin.core.position.geodesy import inverse, plane_of_zone, working_plane
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North

ON = date(2026, 11, 24)
A, B, C, D = (18.0, 44.4), (18.0, 44.402), (18.003, 44.402), (18.003, 44.4)
PLACES = [(17.98, 44.5), (18.02, 44.5), (-70.0, -33.0), (179.9999, 10.0), (30.1, -2.0)]


def start_at(place: tuple[float, float]) -> From:
    return From("SP", place, norths_at(place, working_plane(*place), ON))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("north", list(North))
def test_what_is_typed_is_what_is_read_out(place: tuple[float, float], north: North) -> None:
    start = start_at(place)
    step = read_step("123.4 250", start, north)
    leg = leg_readout(place, step.place, start.norths)
    assert leg.bearing_deg(north) == pytest.approx(123.4, abs=1e-7)
    assert leg.distance_m == pytest.approx(250.0, abs=1e-6)


def test_the_read_out_agrees_with_an_independent_geodesic() -> None:
    here, there = (18.0, 44.4), (18.0123, 44.4077)
    leg = leg_readout(here, there, norths_at(here, working_plane(*here), ON))
    answer = subprocess.run(
        ["GeodSolve", "-i", "-p", "6"],
        input=f"{here[1]} {here[0]} {there[1]} {there[0]}\n",
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert leg.bearing_true_deg == pytest.approx(float(answer[0]), abs=1e-9)
    assert leg.distance_m == pytest.approx(float(answer[2]), abs=1e-6)


def test_grid_bearings_differ_by_the_zones_own_convergence() -> None:
    place = (18.0001, 44.4)
    west, east = plane_of_zone(33, north=True), plane_of_zone(34, north=True)
    there = (18.004, 44.403)
    one = leg_readout(place, there, norths_at(place, west, ON))
    two = leg_readout(place, there, norths_at(place, east, ON))
    assert one.bearing_true_deg == two.bearing_true_deg
    apart = west.convergence_deg(*place) - east.convergence_deg(*place)
    assert two.bearing_grid_deg - one.bearing_grid_deg == pytest.approx(float(apart), abs=1e-9)


def test_a_day_that_no_model_covers_has_no_magnetic_bearing() -> None:
    norths = norths_at(A, working_plane(*A), date(1990, 1, 1))
    assert leg_readout(A, B, norths).bearing_magnetic_deg is None
    with pytest.raises(MineActionError):
        read_step("045 120", From("SP", A, norths), North.MAGNETIC)


def test_two_points_in_one_place_have_no_bearing() -> None:
    leg = leg_readout(A, A, start_at(A).norths)
    assert (leg.bearing_true_deg, leg.bearing_grid_deg, leg.distance_m) == (None, None, 0.0)


def test_a_coordinate_is_told_from_a_leg() -> None:
    start = start_at(A)
    assert read_step("44.4101 18.0052", start, North.TRUE).entry.bearing is None
    assert read_step("44.4 18.0", start, North.TRUE).entry.bearing == 44.4
    assert read_step("33TYK 39000 21000", start, North.TRUE).entry.format == "mgrs"
    assert read_step("800 mil 120", start, North.GRID).entry.angle_unit is AngleUnit.MIL_6400


@pytest.mark.parametrize("text", ["361 120", "045 0", "045 -3", "045 200000", "", "abc"])
def test_what_cannot_be_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(MineActionError) as caught:
        read_step(text, start_at(A), North.TRUE)
    assert str(caught.value).endswith((".", "?"))


@pytest.mark.parametrize(("text", "metres"), [("5", 5.0), ("-2,5 m", -2.5), ("+10.0", 10.0)])
def test_metres_to_move_by_have_a_sign(text: str, metres: float) -> None:
    assert read_shift_m(text) == metres


@pytest.mark.parametrize("text", ["0", "five", "5 5", "1e9", ""])
def test_no_metres_are_refused(text: str) -> None:
    with pytest.raises(MineActionError):
        read_shift_m(text)


def drawn(kind: SketchKind, *places: tuple[float, float]) -> Sketch:
    sketch = Sketch(kind)
    for place in places:
        sketch = sketch.added(place)
    return sketch


def test_a_sketch_keeps_its_points_and_takes_steps_back() -> None:
    sketch = drawn(SketchKind.POLYGON, A, B).traced([B, C, D])
    assert sketch.places == (A, B, C, D)
    assert sketch.without_last().places == (A, B)
    assert sketch.without_last().without_last().places == (A,)
    assert shapely.get_coordinates(sketch.geometry())[:-1].tolist() == [
        list(p) for p in (A, B, C, D)
    ]
    assert len(sketch.entries()) == 4


def test_a_ring_that_was_closed_by_hand_has_no_double_point() -> None:
    sketch = drawn(SketchKind.POLYGON, A, B, C, A)
    assert len(sketch.entries()) == 3
    assert len(sketch.geometry().exterior.coords) == 4


def test_two_points_in_one_place_are_refused() -> None:
    with pytest.raises(GeometryError, match="no length"):
        drawn(SketchKind.POLYGON, A, B, B)


@pytest.mark.parametrize(
    ("kind", "places"),
    [
        (SketchKind.POINT, ()),
        (SketchKind.LINE, (A,)),
        (SketchKind.POLYGON, (A, B)),
        (SketchKind.POLYGON, (A, B, A)),
        (SketchKind.RECTANGLE, (A, B)),
    ],
)
def test_too_few_points_are_no_shape(
    kind: SketchKind, places: tuple[tuple[float, float], ...]
) -> None:
    with pytest.raises(GeometryError):
        drawn(kind, *places).geometry()


def test_points_on_one_line_are_no_boundary_and_no_rectangle() -> None:
    middle = ((A[0] + B[0]) / 2, (A[1] + B[1]) / 2)
    with pytest.raises(GeometryError, match="one line"):
        drawn(SketchKind.POLYGON, A, B, middle).geometry()
    with pytest.raises(GeometryError):
        drawn(SketchKind.RECTANGLE, A, B, middle)
    crossed = drawn(SketchKind.POLYGON, A, C, B, D).geometry()
    assert not crossed.is_valid, "a boundary that crosses itself is drawn, and said to be one"


def test_a_first_point_cannot_be_a_leg() -> None:
    with pytest.raises(MineActionError, match="first point needs a place"):
        read_step("045 120", None, North.TRUE)


def test_a_coordinate_far_away_is_refused_with_what_was_meant() -> None:
    with pytest.raises(MineActionError, match="Did you mean"):
        read_step("18.0052 44.4101", start_at(A), North.TRUE)
    assert read_step("44.4101 18.0052", start_at(A), North.TRUE).entry.format == "dd"


def test_the_land_is_measured_and_a_crossing_is_said() -> None:
    land = land_readout([A, B, C, D])
    assert land is not None
    assert land.area_m2 == pytest.approx(53_000, rel=0.01)
    assert not land.crosses_itself
    crossed = land_readout([A, C, B, D])
    assert crossed is not None
    assert crossed.crosses_itself
    assert land_readout([A, B, B]) is None


def test_a_place_is_brought_onto_a_leg_that_is_straight_in_the_plane() -> None:
    start, end = (18.0, 44.4), (18.06, 44.4)
    place = pointing.foot_on_leg(start, end, (18.03, 44.401))
    plane = working_plane(*start)
    east, north = plane.to_plane(*zip(start, end, place, strict=True))
    across = (east[1] - east[0]) * (north[2] - north[0]) - (north[1] - north[0]) * (
        east[2] - east[0]
    )
    assert abs(across) / np.hypot(east[1] - east[0], north[1] - north[0]) < 1e-6
    assert abs(place[1] - 44.4) > 1e-7, "a parallel of latitude is not the leg"
    assert pointing.foot_on_leg(start, end, (17.9, 44.4)) == start
    assert pointing.foot_on_leg(start, end, (18.2, 44.4)) == end


def square() -> drafts.Draft:
    return drafts.from_polygon("T-1", shapely.Polygon([A, B, C, D]))


def test_points_are_hit_before_sides_and_nothing_is_hit_far_away() -> None:
    draft = square()
    pixels = np.array([[each.point.lon, each.point.lat] for each in draft.points])
    pixels = (pixels - A) * 100_000.0
    ring = draft.ring(1)
    at = tuple(pixels[0] + 3.0)
    assert pointing.hit(draft, pixels, at, 9.0) == pointing.Hit(ring[0].key, is_side=False)
    middle = (pixels[0] + pixels[1]) / 2 + (1.0, 1.0)
    assert pointing.hit(draft, pixels, tuple(middle), 9.0) == pointing.Hit(
        ring[0].key, is_side=True
    )
    assert pointing.hit(draft, pixels, (-500.0, -500.0), 9.0) is None
    lost = np.full_like(pixels, np.nan)
    assert pointing.hit(draft, lost, (0.0, 0.0), 9.0) is None


def test_a_side_reaches_the_mouse_outward_and_inward_also_of_a_hole() -> None:
    hole = [(18.001, 44.4005), (18.002, 44.4005), (18.002, 44.4015), (18.001, 44.4015)]
    draft = drafts.from_polygon("T-1", shapely.Polygon([A, B, C, D], [hole]))
    for ring_no, place in ((1, (18.0015, 44.403)), (2, (18.0015, 44.4012))):
        ring = draft.ring(ring_no)
        northern = [each.point.lat > 44.4010 for each in ring]
        key = next(
            each.key
            for row, each in enumerate(ring)
            if northern[row] and northern[(row + 1) % len(ring)]
        )
        by_m = pointing.side_reach_m(draft, key, place)
        moved = drafts.side_moved(draft, key, by_m)
        assert abs(pointing.side_reach_m(moved, key, place)) < 1e-4
        assert by_m > 0, "both make the task larger"


def test_a_nudge_is_a_metre_of_the_grid() -> None:
    draft = square()
    key = draft.points[0].key
    before = pointing.place_of(draft.of(key))
    bearing, distance = inverse(*before, *pointing.nudged(draft, key, 0.0, 1.0))
    plane = drafts.plane_of(draft)
    assert float(distance) == pytest.approx(1.0, abs=1e-3)
    turned = (float(bearing) - float(plane.convergence_deg(*before)) + 180.0) % 360.0 - 180.0
    assert turned == pytest.approx(0.0, abs=1e-4)


def test_the_nearest_edge_is_near_to_both_places() -> None:
    near = shapely.box(17.999, 44.4021, 18.004, 44.404)
    far = shapely.box(18.0031, 44.39, 18.02, 44.41)
    assert pointing.nearest_edge([far, near], B, C) == 1
    assert pointing.nearest_edge([], B, C) is None


def test_only_the_legs_that_change_are_shown() -> None:
    draft = square()
    first, second, third, fourth = (each.key for each in draft.ring(1))
    of = {each.key: pointing.place_of(each) for each in draft.points}
    way = pointing.legs_at(draft, pointing.Hit(second, is_side=False))
    assert way == [of[first], of[second], of[third]]
    way = pointing.legs_at(draft, pointing.Hit(second, is_side=True))
    assert way == [of[first], of[second], of[third], of[fourth]]
