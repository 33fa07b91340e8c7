# SPDX-License-Identifier: GPL-3.0-or-later
"""Traverses: rings from bearings and distances of any north, and what does not close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon

from mineaction_plugin.core.boundary.blunders import Slip
from mineaction_plugin.core.boundary.legs import LegTable, legs
from mineaction_plugin.core.boundary.north import north_reference
from mineaction_plugin.core.boundary.points import boundary_points
from mineaction_plugin.core.boundary.traverse import (
    Adjust,
    Limits,
    MeasuredLegs,
    Traverse,
    traverse,
)
from mineaction_plugin.core.errors import DeclinationError, TraverseError
from mineaction_plugin.core.position.geodesy import plane_of_zone, working_planes_of
from mineaction_plugin.core.terms.vocabulary import UNITS_IN_A_CIRCLE, AngleUnit, North
from tests.core.boundary.shapes import GEOD, array_of, polygons

ON = date(2026, 11, 24)
RATIOS = {"compass_and_pacing": 50.0, "compass_and_tape": 100.0, "total_station": 2000.0}
START = (17.96, 44.5)
# A ring of 600 m with right angles: bearing and distance of each leg, and the points it leaves.
RING = (("SP", 37.0, 150.0), ("TP1", 127.0, 150.0), ("TP2", 217.0, 150.0), ("TP3", 307.0, 150.0))


def measured(rows: Sequence[tuple[str, float, float]] = RING, **how: object) -> MeasuredLegs:
    labels, bearings, distances = zip(*rows, strict=True)
    return MeasuredLegs(labels, np.array(bearings), np.array(distances), **how)


def walk(measured_legs: MeasuredLegs, north: North = North.TRUE, **how: object) -> Traverse:
    reference = {k: how.pop(k) for k in ("plane", "on", "declination_deg") if k in how}
    return traverse(START, measured_legs, north_reference(north, START, **reference), **how)


def table_of(shape: Polygon | MultiPolygon) -> LegTable:
    rows = array_of(shape)
    return legs(boundary_points(rows), working_planes_of(rows), ON)


@settings(max_examples=40, deadline=None)
@given(shape=polygons(), north=st.sampled_from(North), unit=st.sampled_from(AngleUnit))
def test_the_ring_comes_back_from_any_north_in_any_unit(
    shape: Polygon | MultiPolygon, north: North, unit: AngleUnit
) -> None:
    table = table_of(shape)
    bearings = getattr(table, f"bearing_{north}_deg") * UNITS_IN_A_CIRCLE[unit] / 360.0
    plane = working_planes_of(array_of(shape))[0]
    for ring in np.unique(table.ring_no):
        rows = table.ring_no == ring
        start = float(table.lon1[rows][0]), float(table.lat1[rows][0])
        found = traverse(
            start,
            MeasuredLegs(
                list(table.from_label[rows]), bearings[rows], table.distance_m[rows], unit
            ),
            north_reference(north, start, plane=plane, on=ON),
        )
        away = GEOD.inv(found.lon, found.lat, table.lon1[rows], table.lat1[rows])[2]
        assert max(away) < 0.001
        assert found.misclosure_m is not None
        assert found.misclosure_m < 0.001


def test_a_declination_that_was_typed_turns_the_bearings_east() -> None:
    found = walk(measured(), North.MAGNETIC, declination_deg=4.5)
    azimuth, _, distance = GEOD.inv(*START, found.lon[1], found.lat[1])
    assert azimuth == pytest.approx(41.5, abs=1e-9)
    assert distance == pytest.approx(150.0, abs=1e-6)


def test_a_typed_declination_counts_more_than_a_date() -> None:
    found = walk(measured(), North.MAGNETIC, declination_deg=4.5, on=ON)
    assert GEOD.inv(*START, found.lon[1], found.lat[1])[0] == pytest.approx(41.5, abs=1e-9)


def test_magnetic_without_date_or_declination_is_refused() -> None:
    with pytest.raises(TraverseError, match="magnetic"):
        walk(measured(), North.MAGNETIC)


def test_before_2010_only_a_typed_declination_will_do() -> None:
    with pytest.raises(DeclinationError, match="Type"):
        walk(measured(), North.MAGNETIC, on=date(1996, 5, 1))
    assert walk(measured(), North.MAGNETIC, on=date(1996, 5, 1), declination_deg=2.0).labels


def test_grid_north_is_that_of_the_grid_given_or_of_the_start() -> None:
    own = walk(measured(), North.GRID)
    other = walk(measured(), North.GRID, plane=plane_of_zone(34, north=True))
    # Zone 33 and zone 34 lie 6° apart: their grid norths differ by 6° × sin 44.5°.
    turn = (
        GEOD.inv(*START, own.lon[1], own.lat[1])[0]
        - GEOD.inv(*START, other.lon[1], other.lat[1])[0]
    )
    assert turn == pytest.approx(6.0 * np.sin(np.radians(44.5)), abs=0.01)


def test_the_misclosure_is_told_and_nothing_moves() -> None:
    rows = [*RING[:3], ("TP3", 307.0, 148.0)]
    found = walk(measured(rows))
    assert found.misclosure_m == pytest.approx(2.0, abs=0.01)
    assert found.misclosure_ratio == pytest.approx(598.0 / 2.0, rel=0.01)
    exact = walk(measured())
    assert np.array_equal(found.lon, exact.lon)
    assert found.shifts == ()


@pytest.mark.parametrize(
    ("way", "told"), [("compass_and_tape", False), ("total_station", True), ("", True)]
)
def test_advice_depends_on_how_it_was_measured(way: str, *, told: bool) -> None:
    rows = [*RING[:3], ("TP3", 307.0, 148.0)]
    notes = walk(measured(rows), limits=Limits(20.0, RATIOS, way)).notes
    assert bool(notes) == told
    if told:
        assert "total_station (1:2000)" in str(notes[0])
        assert "compass" not in str(notes[0])


def test_a_way_of_measuring_that_the_profile_does_not_know_is_refused() -> None:
    with pytest.raises(TraverseError, match="compass_and_tape"):
        walk(measured(), limits=Limits(20.0, RATIOS, "by_eye"))


def test_the_limit_is_one_to_twenty() -> None:
    inside = [*RING[:3], ("TP3", 307.0, 122.0)]
    assert walk(measured(inside)).misclosure_ratio == pytest.approx(572 / 28, rel=0.01)
    outside = [*RING[:3], ("TP3", 307.0, 120.0)]
    with pytest.raises(TraverseError, match=r"1:19\.0"):
        walk(measured(outside))
    assert walk(measured(outside), limits=Limits(10.0)).misclosure_m == pytest.approx(30, abs=0.1)


@pytest.mark.parametrize(
    ("row", "slip", "said"),
    [
        (("TP1", 307.0, 150.0), Slip.REVERSED, "TP1 to TP2 turned round"),
        (("TP1", 172.0, 150.0), Slip.BEARING_DIGITS, "read as 127 instead of 172"),
        (("TP1", 127.0, 105.0), Slip.DISTANCE_DIGITS, "read as 150 instead of 105"),
    ],
)
def test_the_slip_that_would_close_the_ring_is_named(
    row: tuple[str, float, float], slip: Slip, said: str
) -> None:
    rows = [RING[0], row, *RING[2:]]
    with pytest.raises(TraverseError, match=said):
        walk(measured(rows))
    suspects = walk(measured(rows), limits=Limits(1.0)).suspects
    best = {(each.slip, each.from_label) for each in suspects if each.remaining_m < 0.1}
    assert (slip, "TP1") in best, "with another leg as likely, both are named"


def test_no_slip_is_named_where_none_explains_it() -> None:
    rows = [RING[0], ("TP1", 140.0, 220.0), *RING[2:]]
    with pytest.raises(TraverseError, match="measure again"):
        walk(measured(rows))


def test_bowditch_only_when_chosen_and_every_shift_is_listed() -> None:
    rows = [*RING[:3], ("TP3", 307.0, 148.0)]
    found = walk(measured(rows), adjust=Adjust.BOWDITCH)
    raw = walk(measured(rows))
    assert [shift.label for shift in found.shifts] == ["SP", "TP1", "TP2", "TP3"]
    assert [shift.shift_m for shift in found.shifts] == pytest.approx(
        [found.misclosure_m * walked / 598 for walked in (0, 150, 300, 450)], abs=1e-6
    )
    away = GEOD.inv(raw.lon, raw.lat, found.lon, found.lat)[2]
    assert list(away) == pytest.approx([shift.shift_m for shift in found.shifts], abs=1e-6)
    # Short of SP by 2 m along 307°: each point moves that way, so the last leg becomes whole.
    last = GEOD.inv(found.lon[3], found.lat[3], found.lon[0], found.lat[0])
    assert last[2] == pytest.approx(148.0 + 2.0 * 148 / 598, abs=0.01)
    assert found.misclosure_m == pytest.approx(2.0, abs=0.01), "as measured, not as adjusted"


def test_a_list_without_its_last_leg_is_closed_and_says_so() -> None:
    labels, bearings, distances = zip(*RING, strict=True)
    open_list = MeasuredLegs(labels, np.array(bearings[:3]), np.array(distances[:3]))
    found = walk(open_list)
    assert (found.misclosure_m, found.misclosure_ratio) == (None, None)
    assert "307.0° true, 150.0 m" in str(found.notes[0])
    assert np.array_equal(found.lon, walk(measured()).lon)
    with pytest.raises(TraverseError, match="add the leg"):
        walk(open_list, adjust=Adjust.BOWDITCH)


def test_a_reference_point_leads_to_the_ring_and_is_no_part_of_it() -> None:
    rows = [("RP", 90.0, 40.0), ("BM", 0.0, 10.0), *RING]
    found = walk(replace(measured(rows), lead_in=2))
    assert found.labels == ("SP", "TP1", "TP2", "TP3")
    assert [label for label, *_ in found.lead_in] == ["RP", "BM"]
    assert GEOD.inv(*START, found.lon[0], found.lat[0])[2] == pytest.approx(
        np.hypot(40, 10), abs=0.01
    )
    assert found.misclosure_m == pytest.approx(0.0, abs=0.01)
    assert found.length_m == pytest.approx(600.0)


@pytest.mark.parametrize(
    ("rows", "unit", "said"),
    [
        (RING[:2], AngleUnit.DEGREE, "2 points make no boundary"),
        ([*RING[:3], ("TP3", 361.0, 150.0)], AngleUnit.DEGREE, "361 from TP3"),
        ([*RING[:3], ("TP3", -1.0, 150.0)], AngleUnit.DEGREE, "-1 from TP3"),
        ([*RING[:3], ("TP3", float("nan"), 150.0)], AngleUnit.DEGREE, "nan from TP3"),
        ([*RING[:3], ("TP3", 401.0, 150.0)], AngleUnit.GON, "0 to 400"),
        ([*RING[:3], ("TP3", 307.0, 0.0)], AngleUnit.DEGREE, "above zero"),
        ([*RING[:3], ("TP3", 307.0, float("inf"))], AngleUnit.DEGREE, "above zero"),
    ],
)
def test_what_cannot_be_is_refused_by_its_point(
    rows: Sequence[tuple[str, float, float]], unit: AngleUnit, said: str
) -> None:
    with pytest.raises(TraverseError, match=said):
        walk(measured(rows, unit=unit))
