# SPDX-License-Identifier: GPL-3.0-or-later
"""Boundary points: where rings start, how they run, what their points are called."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, MultiPolygon, Point, Polygon

from mineaction_plugin.core.boundary.points import (
    Start,
    boundary_points,
    polygons_from_points,
    ring_letter,
)
from mineaction_plugin.core.boundary.rings import rings_of
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import to_plane_geometry, working_plane_of
from mineaction_plugin.core.terms.vocabulary import PointKind
from tests.core.boundary.shapes import GEOD, array_of, on_globe, polygons, square

SQUARE = [(18.0, 44.0), (18.001, 44.0), (18.001, 44.001), (18.0, 44.001)]


def labels(polygon: Polygon, **how: object) -> list[tuple[str, float, float]]:
    table = boundary_points(array_of(polygon), **how)
    return list(zip(table.label, table.lon, table.lat, strict=True))


def test_the_default_starts_at_the_north_west_and_runs_clockwise() -> None:
    assert labels(Polygon(SQUARE)) == [
        ("SP", 18.0, 44.001),
        ("TP1", 18.001, 44.001),
        ("TP2", 18.001, 44.0),
        ("TP3", 18.0, 44.0),
    ]


def test_the_first_vertex_and_the_other_direction_can_be_chosen() -> None:
    found = labels(Polygon(SQUARE[::-1]), start=Start.FIRST, clockwise=False)
    assert found == [
        ("SP", 18.0, 44.001),
        ("TP1", 18.0, 44.0),
        ("TP2", 18.001, 44.0),
        ("TP3", 18.001, 44.001),
    ]


@pytest.mark.parametrize("turned", [False, True])
def test_the_vertex_nearest_to_any_target_starts(*, turned: bool) -> None:
    ring = [(18.0, 60.0), (18.0016, 60.0), (18.0016, 60.0015), (18.0, 60.0015)]
    targets = np.array([[17.9985, 60.00075 - 0.0007], [90.0, 0.0]])
    found = labels(Polygon(ring[::-1] if turned else ring), start=Start.NEAREST, nearest_to=targets)
    assert found[0] == ("SP", 18.0, 60.0)


def test_nearest_counts_metres_not_degrees() -> None:
    # From the target: 0.0020° of longitude are 111 m at 60° N, 0.0012° of latitude are 134 m.
    ring = [(18.0020, 60.0), (18.01, 60.005), (18.0, 60.0012)]
    found = labels(Polygon(ring), start=Start.NEAREST, nearest_to=np.array([[18.0, 60.0]]))
    assert found[0][1:] == (18.0020, 60.0)


def test_nearest_without_a_target_is_northernmost() -> None:
    assert labels(Polygon(SQUARE), start=Start.NEAREST) == labels(Polygon(SQUARE))


def test_repeated_vertices_are_one_point_wherever_they_stand() -> None:
    a, b, c, d = SQUARE
    for ring in ([a, a, b, c, d, a], [a, b, b, b, c, d, a], [a, b, c, d, d, a], [a, b, c, d, a, a]):
        table = boundary_points(array_of(Polygon(ring)), start=Start.FIRST, clockwise=False)
        assert list(zip(table.lon, table.lat, strict=True)) == SQUARE


def test_a_ring_that_touches_itself_keeps_both_visits() -> None:
    ring = [(0, 0), (2, 0), (2, 1), (1, 0.5), (2, 2), (0, 2), (1, 0.5)]
    table = boundary_points(array_of(Polygon(ring)), start=Start.FIRST, clockwise=False)
    assert len(table) == 7


def test_holes_and_parts_are_rings_of_their_own_in_order() -> None:
    hole = [(18.0002, 44.0002), (18.0004, 44.0002), (18.0004, 44.0004)]
    east = [(x + 0.01, y) for x, y in SQUARE]
    table = boundary_points(array_of(MultiPolygon([(SQUARE, [hole]), (east, [])])))
    assert list(table.label) == [
        *("SP", "TP1", "TP2", "TP3"),
        *("B-SP", "B-TP1", "B-TP2"),
        *("C-SP", "C-TP1", "C-TP2", "C-TP3"),
    ]
    assert list(table.ring_no) == [1] * 4 + [2] * 3 + [3] * 4
    assert list(table.point_no) == [1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 4]
    assert list(table.kind[4:7]) == [PointKind.START, PointKind.TURNING, PointKind.TURNING]
    for ring in (1, 2, 3):
        rows = table.ring_no == ring
        assert not shapely.is_ccw(shapely.linearrings(table.lon[rows], table.lat[rows]))


def test_ring_letters_count_as_columns_of_a_spreadsheet() -> None:
    assert [ring_letter(n) for n in (1, 2, 26, 27, 52, 53, 702, 703)] == [
        *("A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA"),
    ]


def test_many_polygons_at_once_are_as_one_by_one() -> None:
    shapes = [square(17.9, 44.4), square(18.1, 44.4, 250.0), Polygon(SQUARE[::-1])]
    table = boundary_points(array_of(*shapes), intermediate_every_m=60.0)
    for i, shape in enumerate(shapes):
        single = boundary_points(array_of(shape), intermediate_every_m=60.0)
        rows = table.task_index == i
        for name in ("ring_no", "point_no", "label", "kind", "lon", "lat"):
            assert list(getattr(table, name)[rows]) == list(getattr(single, name))


def test_no_polygons_no_points() -> None:
    assert len(boundary_points(np.empty(0, dtype=object))) == 0
    assert len(polygons_from_points(boundary_points(np.empty(0, dtype=object)))) == 0


def test_across_the_antimeridian_a_ring_is_whole() -> None:
    ring = on_globe(180.0, -16.5, [(-300, -200), (300, -200), (350, 200), (-300, 210)])
    assert min(x for x, _ in ring) < -179
    assert max(x for x, _ in ring) > 179
    table = boundary_points(array_of(Polygon(ring)), start=Start.NORTHERNMOST)
    assert (table.lon[0], table.lat[0]) == ring[3]
    assert (table.lon[1], table.lat[1]) == ring[2], "clockwise goes east from the north-west"


def test_equally_northern_across_the_antimeridian_the_western_one_starts() -> None:
    ring = [(-179.999, 10.001), (179.999, 10.001), (179.999, 10.0), (-179.999, 10.0)]
    assert labels(Polygon(ring))[0] == ("SP", 179.999, 10.001)


@pytest.mark.parametrize("side", [1, -1])
def test_around_a_pole_clockwise_is_clockwise_in_the_polar_plane(side: int) -> None:
    ring = [(lon, side * 89.9) for lon in (-170.0, -80.0, 10.0, 100.0)]
    table = boundary_points(array_of(Polygon(ring)), start=Start.FIRST)
    plane = working_plane_of(Point(0.0, side * 89.9))
    easting, northing = plane.to_plane(table.lon, table.lat)
    assert not shapely.is_ccw(shapely.linearrings(easting, northing))


def test_long_legs_get_the_fewest_equal_gaps_on_the_straight_line() -> None:
    table = boundary_points(array_of(square(15.9, 44.0, 100.0)), intermediate_every_m=40.0)
    assert list(table.label[:4]) == ["SP", "IP1", "IP2", "TP1"]
    assert list(table.label[-2:]) == ["IP7", "IP8"]
    assert list(table.point_no) == list(range(1, 13))
    plane = working_plane_of(square(15.9, 44.0, 100.0))
    line = np.column_stack(plane.to_plane(table.lon, table.lat))[:4]
    gaps = np.diff(line, axis=0)
    assert np.abs(gaps - gaps[0]).max() < 1e-6
    ground = GEOD.inv(table.lon[:3], table.lat[:3], table.lon[1:4], table.lat[1:4])[2]
    assert max(ground) < 40.0


def test_a_leg_as_long_as_the_spacing_gets_none() -> None:
    for every in (100.0, 99.9995, 150.0, 0.0):
        assert len(boundary_points(array_of(square(18, 44)), intermediate_every_m=every)) == 4
    assert len(boundary_points(array_of(square(18, 44)), intermediate_every_m=99.9)) == 8


def test_intermediate_points_of_each_ring_count_from_one() -> None:
    shape = MultiPolygon([square(18, 44), square(18.01, 44)])
    table = boundary_points(array_of(shape), intermediate_every_m=60.0)
    assert [label for label in table.label if "IP" in label] == [
        *("IP1", "IP2", "IP3", "IP4"),
        *("B-IP1", "B-IP2", "B-IP3", "B-IP4"),
    ]


def same_rings(one: np.ndarray, two: np.ndarray) -> float:
    """The greatest distance in metres between vertices, rings matched as sets of vertices."""
    first, second = rings_of(one), rings_of(two)
    assert sorted(first.count) == sorted(second.count)
    key_1 = np.lexsort((first.lat, first.lon))
    key_2 = np.lexsort((second.lat, second.lon))
    return max(
        GEOD.inv(first.lon[key_1], first.lat[key_1], second.lon[key_2], second.lat[key_2])[2]
    )


@settings(max_examples=150, deadline=None)
@given(
    shape=polygons(),
    start=st.sampled_from(Start),
    clockwise=st.booleans(),
    every=st.sampled_from([0.0, 30.0]),
)
def test_a_round_trip_returns_the_same_rings(
    shape: Polygon | MultiPolygon, start: Start, *, clockwise: bool, every: float
) -> None:
    one = array_of(shape)
    table = boundary_points(one, start=start, clockwise=clockwise, intermediate_every_m=every)
    back = polygons_from_points(table, intermediates=False)
    assert same_rings(one, back) < 0.001
    plane = working_plane_of(shape)
    stored, made = to_plane_geometry(shape, plane), to_plane_geometry(back[0], plane)
    assert made.geom_type == stored.geom_type
    assert made.symmetric_difference(stored).area < 1e-3
    full = to_plane_geometry(polygons_from_points(table)[0], plane)
    assert full.boundary.hausdorff_distance(stored.boundary) < 0.001


def test_an_island_in_a_hole_is_a_part_again() -> None:
    def box(half: float) -> list[tuple[float, float]]:
        return on_globe(18, 44, [(-half, -half), (half, -half), (half, half), (-half, half)])

    shape = MultiPolygon([(box(300), [box(200)]), (box(100), [box(50)])])
    back = polygons_from_points(boundary_points(array_of(shape)))[0]
    assert [len(part.interiors) for part in back.geoms] == [1, 1]
    assert back.equals(shape)


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        (None, "no geometry"),
        (Point(1, 2), "Point"),
        (LineString([(0, 0), (1, 1)]), "LineString"),
        (Polygon(), "Polygon"),
        (Polygon([(0, 0), (1, 1), (0, 0), (0, 0)]), "2 distinct vertices"),
        (Polygon([(0, 0), (1, float("nan")), (1, 1)]), "not a number"),
        (Polygon([(0, 0), (1, float("inf")), (1, 1)]), "not a number"),
    ],
)
def test_what_has_no_boundary_is_refused_by_row(shape: object, said: str) -> None:
    with pytest.raises(GeometryError, match=said) as caught:
        boundary_points(array_of(Polygon(SQUARE), shape))
    assert "Row 2" in str(caught.value)


def test_the_turning_points_of_the_field_sheets_are_reproduced(shared_data: Path) -> None:
    with (shared_data / "bosnia" / "turning_points_derived.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    sheets: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        sheets.setdefault(row["src_row"], []).append(row)
    shapes = array_of(
        *(Polygon([(float(r["lon"]), float(r["lat"])) for r in sheet]) for sheet in sheets.values())
    )
    ccw = shapely.is_ccw(shapely.get_exterior_ring(shapes))
    table = boundary_points(shapes[~ccw], start=Start.FIRST)
    other = boundary_points(shapes[ccw], start=Start.FIRST, clockwise=False)
    assert len(table) + len(other) == len(rows) == 130
    expected = [row["point_id"] for sheet, way in zip(sheets.values(), ccw, strict=True)
                if not way for row in sheet]  # fmt: skip
    assert list(table.label) == expected
