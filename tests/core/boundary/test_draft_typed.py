# SPDX-License-Identifier: GPL-3.0-or-later
"""Boundaries typed in point by point: real rings, norths, what follows what, how they close."""

from __future__ import annotations

import csv
import math
from dataclasses import replace
from datetime import date
from itertools import groupby, pairwise
from pathlib import Path

import numpy as np
import pytest
from shapely.geometry import Polygon

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.blunders import Slip
from mineaction_plugin.core.boundary.draft import Draft, Entry
from mineaction_plugin.core.errors import CoordinateError, GeometryError, TraverseError
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North, PointKind

HALF_DEG = math.radians(0.05)
HALF_M = 0.05
ROUNDED_START_M = 0.02
"""Coordinates of the file have seven decimals."""


def apart_m(draft: Draft, label: str, lon: float, lat: float) -> float:
    point = draft.named(label).point
    return float(inverse(point.lon, point.lat, lon, lat)[1])


def typed_ring(rows: list[dict[str, str]], column: str, north: North, grid_crs: str) -> Draft:
    """Type a ring as a planner does: a coordinate, then a bearing and a distance a point."""
    first = rows[0]
    draft = drafts.inserted(Draft("T"), 0, 0.0, 0.0, Entry(text=f"{first['lat']} {first['lon']}"))
    leg = Entry(north=north, grid_crs=grid_crs)
    for row, after in pairwise(rows):
        entry = replace(
            leg, bearing=float(row[column]), distance_m=float(row["distance_to_next_m"])
        )
        last = draft.points[-1]
        draft = drafts.inserted(draft, last.key, 0.0, 0.0, entry)
        assert draft.points[-1].point.label == after["point_id"]
    last = draft.points[-1]
    closing = replace(
        last.entry,
        closing_bearing=float(rows[-1][column]),
        closing_distance_m=float(rows[-1]["distance_to_next_m"]),
    )
    return drafts.typed(draft, last.key, closing)


@pytest.mark.parametrize(
    ("column", "north", "grid_crs"),
    [
        ("true_bearing_to_next", North.TRUE, ""),
        ("grid_bearing_to_next_utm34n", North.GRID, "EPSG:32634"),
    ],
)
def test_the_25_real_rings_typed_by_bearing_and_distance_are_the_same_rings(
    shared_data: Path, column: str, north: North, grid_crs: str
) -> None:
    with (shared_data / "bosnia" / "turning_points_derived.csv").open(encoding="utf-8") as file:
        rings = [list(rows) for _, rows in groupby(csv.DictReader(file), lambda r: r["src_row"])]
    assert len(rings) == 25
    for rows in rings:
        draft = typed_ring(rows, column, north, grid_crs)
        allowed_m = ROUNDED_START_M
        for row in rows:
            assert apart_m(draft, row["point_id"], float(row["lon"]), float(row["lat"])) < allowed_m
            allowed_m += float(row["distance_to_next_m"]) * HALF_DEG + HALF_M
        closure = drafts.misclosure(draft)
        assert closure.misclosure_m is not None
        assert closure.misclosure_m < allowed_m
        assert closure.rings[0].typed_legs == len(rows)
        real = Polygon([(float(r["lon"]), float(r["lat"])) for r in rows])
        made = drafts.polygon(draft)
        assert made.symmetric_difference(real).area < 2 * allowed_m / 111_000 * real.length


def square(unit: AngleUnit = AngleUnit.DEGREE) -> Draft:
    """SP, then 100 m north, east, south, and back west, typed in true bearings."""
    turn = {AngleUnit.DEGREE: 90.0, AngleUnit.GON: 100.0, AngleUnit.MIL_6400: 1600.0}[unit]
    draft = drafts.inserted(Draft("T"), 0, 0.0, 0.0, Entry(text="44.5 18.0"))
    leg = Entry(north=North.TRUE, angle_unit=unit, distance_m=100.0)
    for quarter in range(3):
        entry = replace(leg, bearing=turn * quarter)
        draft = drafts.inserted(draft, draft.points[-1].key, 0.0, 0.0, entry)
    last = draft.points[-1]
    back = replace(last.entry, closing_bearing=turn * 3, closing_distance_m=100.0)
    return drafts.typed(draft, last.key, back)


@pytest.mark.parametrize("unit", [AngleUnit.DEGREE, AngleUnit.GON, AngleUnit.MIL_6400])
def test_every_unit_of_angle_makes_the_same_square(unit: AngleUnit) -> None:
    draft = square(unit)
    made = drafts.legs(draft, date(2026, 11, 24))
    assert [leg.closes for leg in made] == [False, False, False, True]
    assert [leg.distance_m for leg in made] == pytest.approx([100.0] * 4, abs=0.01)
    assert [leg.bearing_true_deg % 359.9 for leg in made] == pytest.approx(
        [0.0, 90.0, 180.0, 270.0], abs=0.1
    )
    assert drafts.misclosure(draft).misclosure_m < 0.01


def test_three_norths_differ_by_declination_and_convergence() -> None:
    leg = drafts.legs(square(), date(2026, 11, 24))[1]
    assert leg.bearing_true_deg - leg.bearing_grid_deg == pytest.approx(leg.convergence_deg)
    assert leg.bearing_true_deg - leg.bearing_magnetic_deg == pytest.approx(leg.declination_deg)
    assert drafts.legs(square(), date(2099, 1, 1))[1].bearing_magnetic_deg is None


def test_a_typed_start_takes_its_legs_along_and_a_dragged_one_does_not() -> None:
    draft = square()
    start = draft.points[0].key
    typed = drafts.typed(draft, start, Entry(text="44.6 18.0"))
    assert drafts.polygon(typed).bounds[1] == pytest.approx(44.6, abs=1e-6)
    assert drafts.misclosure(typed).misclosure_m < 0.01
    dragged = drafts.moved(draft, start, 18.0, 44.4999)
    assert [p.point for p in dragged.points[1:]] == [p.point for p in draft.points[1:]]
    assert not drafts.agrees(dragged, start)
    assert drafts.agrees(draft, start)
    assert drafts.as_typed(dragged, [start]) == draft


def test_a_leg_whose_point_was_dragged_stays_where_it_was_put() -> None:
    draft = square()
    second = draft.points[2].key
    dragged = drafts.moved(draft, second, 18.002, 44.502)
    typed = drafts.typed(dragged, draft.points[0].key, Entry(text="44.6 18.0"))
    assert (typed.of(second).point.lon, typed.of(second).point.lat) == (18.002, 44.502)
    assert typed.points[1].point.lat == pytest.approx(44.6 + 100 / 111_120, abs=1e-5)


def test_the_leg_whose_digits_were_swapped_is_named() -> None:
    draft = square()
    third = draft.points[3]
    wrong = replace(third.entry, distance_m=100.0)
    first = draft.points[1]
    slip = drafts.typed(draft, first.key, replace(first.entry, distance_m=190.0))
    slip = drafts.typed(slip, third.key, replace(wrong, distance_m=109.0))
    closure = drafts.misclosure(slip)
    assert closure.misclosure_m == pytest.approx(81.0, abs=0.1)
    # Either of the two would close it, and the numbers alone do not say which was misread.
    assert {(s.from_label, s.slip, s.instead) for s in closure.suspects} == {
        ("SP", Slip.DISTANCE_DIGITS, "109"),
        ("TP2", Slip.DISTANCE_DIGITS, "190"),
    }
    turned = drafts.typed(draft, first.key, replace(first.entry, bearing=180.0))
    assert drafts.misclosure(turned).suspects[0].slip is Slip.REVERSED


def test_no_leg_back_no_misclosure_and_nothing_to_spread() -> None:
    draft = square()
    last = draft.points[-1]
    open_ring = drafts.typed(
        draft, last.key, replace(last.entry, closing_bearing=None, closing_distance_m=None)
    )
    assert drafts.misclosure(open_ring).misclosure_m is None
    with pytest.raises(TraverseError, match="not measured"):
        drafts.adjusted(open_ring, 1)


def test_adjusting_spreads_the_misclosure_and_typing_takes_it_back() -> None:
    draft = square()
    first = draft.points[1]
    off = drafts.typed(draft, first.key, replace(first.entry, distance_m=101.0))
    spread, shifts = drafts.adjusted(off, 1)
    assert [round(s.shift_m, 2) for s in shifts] == [0.0, 0.25, 0.5, 0.75]
    assert drafts.misclosure(spread).rings[0].adjusted
    assert drafts.misclosure(spread).misclosure_m == pytest.approx(1.0, abs=0.01)
    assert not drafts.misclosure(off).rings[0].adjusted
    again = drafts.typed(spread, first.key, replace(first.entry, distance_m=100.0))
    expected, found = drafts.polygon(draft), drafts.polygon(again)
    assert np.allclose(expected.exterior.coords, found.exterior.coords, atol=1e-9)


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (Entry(bearing=361.0, distance_m=10.0, north=North.TRUE), "impossible"),
        (Entry(bearing=-1.0, distance_m=10.0, north=North.TRUE), "impossible"),
        (Entry(bearing=10.0, distance_m=-5.0, north=North.TRUE), "impossible"),
        (Entry(bearing=10.0, distance_m=math.nan, north=North.TRUE), "impossible"),
        (Entry(bearing=10.0, north=North.TRUE), "distance is missing"),
        (Entry(distance_m=10.0, north=North.TRUE), "bearing is missing"),
        (Entry(bearing=10.0, distance_m=10.0), "names no north"),
        (Entry(bearing=10.0, distance_m=10.0, north=North.MAGNETIC), "magnetic"),
        (Entry(bearing=1.0, distance_m=1.0, north=North.TRUE, from_label="TP9"), "no such point"),
        (Entry(bearing=1.0, distance_m=1.0, north=North.TRUE, from_label="TP1"), "itself"),
        (Entry(bearing=1.0, distance_m=1.0, north=North.GRID, grid_crs="EPSG:4326"), "UTM"),
        (
            Entry(bearing=1.0, distance_m=1.0, north=North.MAGNETIC, bearing_date="24.11.2026"),
            "no date",
        ),
    ],
)
def test_an_impossible_leg_is_refused_and_the_draft_is_as_it_was(entry: Entry, reason: str) -> None:
    draft = square()
    with pytest.raises(TraverseError, match=reason):
        drafts.typed(draft, draft.points[1].key, entry)
    assert draft == square()


def test_a_magnetic_leg_uses_the_declination_that_was_written_down() -> None:
    draft = square()
    key = draft.points[1].key
    entry = Entry(bearing=85.0, distance_m=100.0, north=North.MAGNETIC, declination_deg=5.0)
    made = drafts.typed(draft, key, entry)
    assert drafts.legs(made, date(2026, 1, 1))[0].bearing_true_deg == pytest.approx(90.0, abs=1e-6)


def test_legs_in_a_circle_are_refused() -> None:
    draft = square()
    entry = Entry(bearing=1.0, distance_m=1.0, north=North.TRUE, from_label="TP3")
    with pytest.raises(TraverseError, match="circle"):
        drafts.typed(draft, draft.points[1].key, entry)


def test_two_points_in_one_place_are_refused() -> None:
    draft = square()
    first = draft.points[0].point
    with pytest.raises(GeometryError, match="exactly on SP"):
        drafts.moved(draft, draft.points[1].key, first.lon, first.lat)
    with pytest.raises(GeometryError, match="exactly on SP"):
        drafts.typed(draft, draft.points[1].key, Entry(text="44.5 18.0"))


def test_a_text_that_is_no_coordinate_is_refused() -> None:
    draft = square()
    with pytest.raises(CoordinateError):
        drafts.typed(draft, draft.points[1].key, Entry(text="somewhere"))


def test_a_reference_point_leads_in_and_the_start_point_stands_on_it() -> None:
    draft = drafts.led_in(Draft("T"), PointKind.REFERENCE, 0.0, 0.0, Entry(text="44.5 18.0"))
    leg = Entry(bearing=33.0, distance_m=49.0, north=North.TRUE, from_label="RP")
    draft = drafts.inserted(draft, 0, 0.0, 0.0, leg)
    assert [p.point.label for p in draft.points] == ["RP", "SP"]
    assert [p.point.ring_no for p in draft.points] == [0, 1]
    made = drafts.legs(draft, date(2026, 11, 24))
    assert (made[0].from_label, made[0].to_label, made[0].ring_no) == ("RP", "SP", 0)
    assert made[0].bearing_true_deg == pytest.approx(33.0)
    moved = drafts.typed(draft, draft.points[0].key, Entry(text="44.6 18.0"))
    assert moved.points[1].point.lat > 44.6


def test_what_a_bearing_was_turned_by_is_written_down_once() -> None:
    draft = square()
    key = draft.points[1].key
    entry = Entry(bearing=85.0, distance_m=100.0, north=North.MAGNETIC, bearing_date="2026-11-24")
    made = drafts.typed(draft, key, entry).of(key).entry
    assert made.declination_source == "WMM-2025"
    assert made.declination_deg == pytest.approx(5.2, abs=0.2)
    later = drafts.typed(draft, key, replace(made, bearing_date="2024-01-01"))
    assert later.of(key).entry.declination_deg == made.declination_deg
    grid = drafts.typed(draft, key, Entry(bearing=85.0, distance_m=100.0, north=North.GRID))
    assert grid.of(key).entry.grid_crs == "EPSG:32634"
    assert drafts.legs(grid, date(2026, 1, 1))[0].bearing_grid_deg == pytest.approx(85.0, abs=1e-6)


def test_a_grid_bearing_across_a_zone_border_is_of_one_zone() -> None:
    draft = drafts.inserted(Draft("T"), 0, 0.0, 0.0, Entry(text="44.5 17.999"))
    leg = Entry(bearing=90.0, distance_m=500.0, north=North.GRID)
    for turn in (90.0, 90.0, 180.0):
        last = draft.points[-1].key
        draft = drafts.inserted(draft, last, 0.0, 0.0, replace(leg, bearing=turn))
    assert {each.entry.grid_crs for each in draft.points[1:]} == {"EPSG:32633"}
    assert draft.points[-1].point.lon > 18.0
    for each in draft.points:
        assert drafts.agrees(draft, each.key)


def test_a_reference_point_that_is_typed_anew_takes_an_adjusted_ring_along_as_a_whole() -> None:
    draft = drafts.led_in(Draft("T"), PointKind.REFERENCE, 0.0, 0.0, Entry(text="44.5 18.0"))
    leg = Entry(north=North.TRUE, distance_m=100.0)
    draft = drafts.inserted(draft, 0, 0.0, 0.0, replace(leg, bearing=45.0, from_label="RP"))
    for bearing, metres in ((0.0, 101.0), (90.0, 100.0), (180.0, 100.0)):
        entry = replace(leg, bearing=bearing, distance_m=metres)
        draft = drafts.inserted(draft, draft.points[-1].key, 0.0, 0.0, entry)
    last = draft.points[-1]
    back = replace(last.entry, closing_bearing=270.0, closing_distance_m=100.0)
    spread, _ = drafts.adjusted(drafts.typed(draft, last.key, back), 1)
    moved = drafts.typed(spread, spread.points[0].key, Entry(text="44.6 18.0"))
    assert not drafts.misclosure(moved).rings[0].adjusted
    for each in moved.points:
        assert drafts.agrees(moved, each.key)
        assert each.point.lat > 44.59


@pytest.mark.parametrize("text", ["", "44.4 17.9"])
def test_the_declination_of_a_leg_back_is_kept_also_from_a_point_without_a_leg(text: str) -> None:
    corners = Polygon([(17.9, 44.4), (17.9, 44.42), (17.92, 44.42), (17.92, 44.4)])
    draft = drafts.from_polygon("T", corners)
    back = Entry(
        text=text,
        north=North.MAGNETIC,
        bearing_date="2026-01-01",
        closing_bearing=0.0,
        closing_distance_m=2222.0,
    )
    entry = drafts.typed(draft, draft.points[-1].key, back).points[-1].entry
    assert entry.declination_deg is not None
    assert entry.declination_source
