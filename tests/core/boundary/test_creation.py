# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks from hazards: margins, neighbours, fewer corners; every hazard inside, none lost."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import (
    GeometryCollection,
    LineString,
    MultiPoint,
    MultiPolygon,
    Point,
    Polygon,
)
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.creation import Creation, TaskSettings, create_tasks
from mineaction_plugin.core.boundary.simplification import simplify_outward
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import (
    area_m2,
    to_plane_geometry,
    working_plane_of,
)
from mineaction_plugin.core.terms.vocabulary import TaskKind, TaskState
from tests.core.boundary.shapes import GEOD, array_of, on_globe, polygons, square, star

PENTAGON = [(0, 0), (120, -20), (180, 60), (90, 140), (-30, 90)]


def made_of(*shapes: BaseGeometry | None, **how: object) -> Creation:
    return create_tasks(
        array_of(*shapes), [f"H-{i}" for i in range(len(shapes))], TaskSettings(**how)
    )


def corners(shape: BaseGeometry) -> int:
    return sum(
        len(ring.coords) - 1
        for part in shapely.get_parts(shape)
        for ring in (part.exterior, *part.interiors)
    )


def outside_m2(hazard: BaseGeometry, task: BaseGeometry) -> float:
    plane = working_plane_of(task)
    return to_plane_geometry(hazard, plane).difference(to_plane_geometry(task, plane)).area


def test_without_wishes_the_task_is_the_hazard_to_the_last_bit() -> None:
    shape = square(18, 44)
    task = made_of(shape).tasks[0]
    assert shapely.equals_exact(task.geometry, shape, 0.0)
    assert (task.task_id, task.hazard_ids) == ("T-H-0", ("H-0",))
    assert (task.kind, task.status) == (TaskKind.CLEARANCE, TaskState.DRAFT)
    area, around = GEOD.geometry_area_perimeter(shape)
    assert task.area_m2 == pytest.approx(abs(area), rel=1e-9)
    assert task.perimeter_m == pytest.approx(around, rel=1e-9)


@pytest.mark.parametrize("lon", [15.0, 17.95, 20.999])
def test_a_margin_keeps_the_corners_and_is_as_wide_as_asked_on_the_ground(lon: float) -> None:
    shape = Polygon(on_globe(lon, 44.0, PENTAGON))
    made = made_of(shape, margin_m=10.0)
    task = made.tasks[0].geometry
    assert corners(task) == 5
    plane = working_plane_of(task)
    flat, full = to_plane_geometry(shape, plane), to_plane_geometry(task, plane)
    edges = np.column_stack((full.exterior.coords[:-1], full.exterior.coords[1:])).reshape(-1, 2, 2)
    for one, two in edges:
        middle = Point((one + two) / 2)
        near = flat.exterior.interpolate(flat.exterior.project(middle))
        ends = [plane.to_lonlat(np.array([p.x]), np.array([p.y])) for p in (middle, near)]
        assert GEOD.inv(ends[0][0], ends[0][1], ends[1][0], ends[1][1])[2][0] == pytest.approx(
            10.0, abs=1e-3
        )
    assert made.added_m2[0] == pytest.approx(
        float(np.diff(area_m2(array_of(shape, task)))[0]), abs=1e-6
    )


@pytest.mark.parametrize(("angle_deg", "expected"), [(90, 3), (30, 3), (12, 3), (11, 4), (3, 4)])
def test_acute_corners_stay_until_the_documented_limit(angle_deg: float, expected: int) -> None:
    width = 800 * math.tan(math.radians(angle_deg) / 2)
    shape = Polygon(on_globe(15.0, 44.0, [(0, 0), (800, -width), (800, width)]))
    task = made_of(shape, margin_m=10.0).tasks[0].geometry
    assert corners(task) == expected
    plane = working_plane_of(task)
    flat, full = to_plane_geometry(shape, plane), to_plane_geometry(task, plane)
    assert flat.distance(full.boundary) > 9.99, "the hazard stays inside by the margin everywhere"
    assert full.hausdorff_distance(flat) < 101.0, "no tip farther than ten margins"


def test_holes_shrink_and_small_ones_close() -> None:
    def ring(half: float) -> list[tuple[float, float]]:
        return on_globe(18.5, 44, [(-half, -half), (half, -half), (half, half), (-half, half)])

    big = made_of(Polygon(ring(300), [ring(100)]), margin_m=10.0).tasks[0].geometry
    assert GEOD.geometry_length(big.interiors[0]) == pytest.approx(8 * 90.0, abs=0.01)
    small = made_of(Polygon(ring(300), [ring(9)]), margin_m=10.0).tasks[0].geometry
    assert len(small.interiors) == 0


def test_points_get_their_circle_and_lines_their_width() -> None:
    made = made_of(
        Point(18.5, 44.0),
        LineString(on_globe(18.5, 44.01, [(0, 0), (500, 0), (500, 300)])),
        MultiPoint([(18.6, 44.0), (18.61, 44.0)]),
        radius_m=50.0,
        width_m=20.0,
    )
    circle, corridor, two = (task.geometry for task in made.tasks)
    bearings = np.linspace(0, 360, 721)
    x, y, _ = GEOD.fwd(np.full(721, 18.5), np.full(721, 44.0), bearings, np.full(721, 49.999))
    assert shapely.contains_xy(circle, x, y).all(), "all within 50 m is inside"
    x, y, _ = GEOD.fwd(np.full(721, 18.5), np.full(721, 44.0), bearings, np.full(721, 51.1))
    assert not shapely.contains_xy(circle, x, y).any()
    assert abs(GEOD.geometry_area_perimeter(corridor)[0]) == pytest.approx(800 * 20, rel=1e-3)
    assert corners(corridor) == 6
    assert len(two.geoms) == 2
    assert made.rejected == ()


def test_what_cannot_be_used_is_listed_with_its_reason_and_the_rest_is_made() -> None:
    bow_tie = Polygon(on_globe(18.5, 44, [(0, 0), (100, 100), (100, 0), (0, 100)]))
    shapes = (
        None,
        Polygon(),
        Polygon([(18, 44), (18, float("nan")), (18.1, 44.1)]),
        Polygon([(18, 44), (18.1, 44.1), (18, 44), (18, 44)]),
        Point(18, 44),
        LineString([(18, 44), (18.1, 44)]),
        GeometryCollection([Point(18, 44), square(18, 44)]),
        Polygon([(735000, 4900000), (735100, 4900000), (735100, 4900100)]),
        bow_tie,
        square(18, 44),
    )
    made = made_of(*shapes, margin_m=5.0)
    assert [task.hazard_ids for task in made.tasks] == [("H-8",), ("H-9",)]
    assert [refused.row for refused in made.rejected] == list(range(8))
    reasons = [str(refused.reason) for refused in made.rejected]
    for reason, said in zip(
        reasons,
        (
            "no geometry",
            "empty",
            "not a number",
            "no area",
            "RADIUS_M",
            "WIDTH_M",
            "mixes",
            "globe",
        ),
        strict=True,
    ):
        assert said in reason
    assert [repaired.row for repaired in made.repaired] == [8]
    assert "Self-intersection" in str(made.repaired[0].reason)
    assert "H-8" in made.tasks[0].remarks, "the task itself says so"
    assert outside_m2(shapely.make_valid(bow_tie), made.tasks[0].geometry) == 0.0
    assert len(made.tasks) + len(made.rejected) == len(shapes)


def test_a_line_of_no_length_is_listed() -> None:
    made = made_of(LineString([(18, 44), (18, 44)]), width_m=5.0)
    assert "no length" in str(made.rejected[0].reason)


def test_neighbours_make_one_task_in_chains() -> None:
    a, b, c, d = (square(18.0 + 0.00126 * i, 44.0) for i in (0, 1, 2, 4))
    made = made_of(a, d, b, c, merge_distance_m=5.0)
    assert [task.hazard_ids for task in made.tasks] == [("H-0", "H-2", "H-3"), ("H-1",)]
    assert made.tasks[0].task_id == "T-H-0+2"
    assert len(made.tasks[0].geometry.geoms) == 3, "apart, they stay parts of their own"
    assert len(made_of(a, d, b, c, merge_distance_m=0.5).tasks) == 4
    joined = made_of(a, d, b, c, merge_distance_m=5.0, margin_m=1.0).tasks[0].geometry
    assert joined.geom_type == "Polygon", "the margin joins them"


@pytest.mark.parametrize("lon", [18.0, 180.0, -180.0])
def test_neighbours_are_found_across_a_zone_border_and_the_antimeridian(lon: float) -> None:
    west, east = on_globe(lon, 44.0, [(-104.0, 0.0), (4.0, 0.0)])
    one, two = square(*west), square(*east)
    assert working_plane_of(one) != working_plane_of(two)
    made = made_of(one, two, merge_distance_m=10.0, margin_m=10.0)
    assert len(made.tasks) == 1
    assert made.tasks[0].area_m2 == pytest.approx(228 * 120, rel=1e-3)
    assert len(made_of(one, two, merge_distance_m=7.0).tasks) == 2


def test_a_hazard_across_the_antimeridian_gets_its_margin() -> None:
    shape = Polygon(on_globe(180.0, -16.5, PENTAGON))
    made = made_of(shape, margin_m=10.0)
    assert corners(made.tasks[0].geometry) == 5
    plane = working_plane_of(shape)
    flat, full = (to_plane_geometry(s, plane) for s in (shape, made.tasks[0].geometry))
    assert full.contains_properly(flat)
    assert made.tasks[0].area_m2 == pytest.approx(full.area, rel=2e-3)


@settings(max_examples=60, deadline=None)
@given(
    shape=polygons(),
    margin=st.sampled_from([0.0, 10.0]),
    tolerance=st.sampled_from([0.0, 5.0, 60.0]),
    most=st.sampled_from([0, 3, 4, 6]),
)
def test_every_hazard_stays_inside_whatever_is_asked(
    shape: Polygon | MultiPolygon, margin: float, tolerance: float, most: int
) -> None:
    made = made_of(shape, margin_m=margin, simplify_m=tolerance, max_points=most)
    task = made.tasks[0].geometry
    plane = working_plane_of(shape)
    flat, full = to_plane_geometry(shape, plane), to_plane_geometry(task, plane)
    assert full.is_valid
    if margin or tolerance or most:
        assert full.covers(flat)
    if most and corners(task) > most:
        assert "asked for" in made.tasks[0].remarks
    assert made.added_m2[0] >= -1e-6
    assert made.added_m2[0] == pytest.approx(full.area - flat.area, rel=5e-3, abs=0.5)


@settings(max_examples=80, deadline=None)
@given(
    radii=st.lists(st.floats(60.0, 400.0), min_size=3, max_size=40),
    tolerance=st.floats(0.5, 60.0),
)
def test_a_simplified_outline_is_never_farther_than_asked(
    radii: list[float], tolerance: float
) -> None:
    polygon = Polygon(star(radii))
    simple = simplify_outward(polygon, tolerance)
    assert simple.polygon.buffer(1e-6).covers(polygon)
    points = shapely.points(shapely.get_coordinates(shapely.segmentize(simple.polygon, 5.0)))
    assert shapely.distance(points, polygon).max() <= tolerance + 1e-6
    assert simple.corners == corners(simple.polygon) <= len(radii)


def test_a_saw_edge_becomes_straight() -> None:
    teeth = [(5.0 * i, -1.0 if i % 2 else 0.0) for i in range(41)]
    polygon = Polygon([*teeth, (200.0, 100.0), (0.0, 100.0)])
    simple = simplify_outward(polygon, 2.0)
    assert simple.corners <= 6
    assert simple.polygon.area - polygon.area < 200 * 1.01


def test_many_corners_come_down_to_the_number_asked_for() -> None:
    rough = Polygon(star([300.0 + 20.0 * ((7 * i) % 5) for i in range(300)]))
    for most in (4, 5, 8, 20):
        simple = simplify_outward(rough, max_points=most)
        assert simple.corners == corners(simple.polygon) <= most
        assert simple.polygon.buffer(1e-6).covers(rough)
    assert simple.polygon.area < rough.convex_hull.area * 1.06


def test_bays_that_hold_another_part_are_not_bridged_over_it() -> None:
    notch = [(0, 0), (45, 0), (50, 1), (55, 0), (100, 0)]
    bay = Polygon([*notch, (100, 100), (60, 100), (50, 10), (40, 100), (0, 100)])
    island = Polygon([(48, 60), (52, 60), (50, 64)])
    simple = simplify_outward(MultiPolygon([bay, island]), 200.0)
    assert simple.changed, "the notch goes, the bay stays"
    assert simple.polygon.is_valid
    assert simple.polygon.buffer(1e-6).covers(MultiPolygon([bay, island]))


@pytest.mark.parametrize(("count", "most"), [(100_000, 0), (20_000, 40)])
def test_very_many_corners_are_made_and_simplified(count: int, most: int) -> None:
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False)
    radius = 1000 + 200 * np.sin(5 * angle)
    x, y, _ = GEOD.fwd(np.full(count, 18.0), np.full(count, 44.0), np.degrees(angle), radius)
    shape = Polygon(np.column_stack((x, y)))
    made = made_of(shape, max_points=most)
    assert corners(made.tasks[0].geometry) <= (most or count)
    assert outside_m2(shape, made.tasks[0].geometry) == 0.0


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"margin_m": -1.0}, "MARGIN_M"),
        ({"radius_m": float("nan")}, "RADIUS_M"),
        ({"max_points": 2}, "MAX_POINTS"),
    ],
)
def test_impossible_settings_are_refused_by_name(how: dict[str, float], said: str) -> None:
    with pytest.raises(GeometryError, match=said):
        made_of(square(18, 44), **how)


def test_ids_are_unique_ignoring_case_and_rows_without_one_are_named_by_row() -> None:
    shapes = [square(18 + 0.01 * i, 44) for i in range(4)]
    made = create_tasks(array_of(*shapes), ["a", "A", "", "a"], TaskSettings())
    assert [task.task_id for task in made.tasks] == ["T-a", "T-A-2", "T-row 3", "T-a-3"]


def test_no_hazards_no_tasks() -> None:
    assert made_of().tasks == ()
    assert made_of(margin_m=5.0, merge_distance_m=10.0).tasks == ()


def test_a_pocket_that_an_outline_goes_around_stays_inside() -> None:
    """Hazards are read so, and a task made of the layer itself must lose no more."""
    ring = [(0, 0), (400, 0), (400, 300), (100, 300), (100, 100), (300, 100), (300, 400), (0, 400)]
    outline = Polygon(on_globe(18.0, 44.0, ring))
    assert not outline.is_valid
    (task,) = made_of(outline).tasks
    assert task.geometry.covers(Point(on_globe(18.0, 44.0, [(350, 350), (200, 200), (50, 50)])[1]))
    assert all(not part.interiors for part in shapely.get_parts(task.geometry))
