# SPDX-License-Identifier: GPL-3.0-or-later
"""The boundary as a table: what typing into a cell does, and what is refused."""

from __future__ import annotations

import csv
import math
from datetime import date
from itertools import groupby
from pathlib import Path

import pytest
from pyproj import Geod

from mineaction_plugin.core.boundary.draft import Draft, misclosure
from mineaction_plugin.core.boundary.pasting import Choices, read_block
from mineaction_plugin.core.boundary.sheet import (
    Cell,
    Column,
    RowKind,
    SheetRow,
    Typing,
    as_text,
    block_draft,
    block_inserted,
    edited,
    from_text,
    half_leg,
    offers,
    rows_of,
)
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.position.coordinates import parse
from mineaction_plugin.core.terms.vocabulary import North, PointKind

GEOD = Geod(ellps="WGS84")
ON = date(2026, 11, 24)
TYPING = Typing(North.TRUE, ON)
START = "33TYK 35355 31579"
SQUARE = "SP 45 100\nTP1 135 100\nTP2 225 100\nTP3 315 101"


def square() -> Draft:
    """A square of typed legs whose leg back was measured a metre too long."""
    return block_draft(read_block(SQUARE, Choices(North.TRUE, start=START)), "CT-1", TYPING)


def row(draft: Draft, label: str) -> SheetRow:
    return next(each for each in rows_of(draft, ON) if each.label == label and each.lon)


def closing(draft: Draft) -> SheetRow:
    return next(each for each in rows_of(draft, ON) if each.kind is RowKind.CLOSING)


def new(draft: Draft) -> SheetRow:
    return rows_of(draft, ON)[-1]


def place(draft: Draft, label: str) -> tuple[float, float]:
    each = draft.named(label)
    assert each is not None
    return each.point.lon, each.point.lat


def apart_m(one: tuple[float, float], two: tuple[float, float]) -> float:
    return float(GEOD.inv(*one, *two)[2])


def test_the_rows_are_points_the_leg_back_and_a_new_one() -> None:
    rows = rows_of(square(), ON)
    assert [each.kind for each in rows] == [RowKind.POINT] * 4 + [RowKind.CLOSING, RowKind.NEW]
    assert [each.from_label for each in rows] == ["", "SP", "TP1", "TP2", "TP3", "TP3"]
    assert rows[1].bearing(North.TRUE) == pytest.approx(45.0, abs=1e-9)
    assert rows[1].distance_m == pytest.approx(100.0, abs=1e-6)
    assert (rows[1].typed, rows[4].typed) == ("045 true 100", "315 true 101")
    assert misclosure(square()).misclosure_m == pytest.approx(1.0, abs=0.01)


def test_the_three_norths_differ_by_convergence_and_declination() -> None:
    bearings = dict(rows_of(square(), ON)[1].bearing_deg)
    assert bearings[North.TRUE] - bearings[North.GRID] == pytest.approx(2.07, abs=0.05)
    assert bearings[North.TRUE] - bearings[North.MAGNETIC] == pytest.approx(5.2, abs=0.3)


@pytest.mark.parametrize("column", [Column.TRUE, Column.GRID, Column.MAGNETIC])
def test_a_bearing_typed_is_the_bearing_shown(column: Column) -> None:
    draft = square()
    after = edited(draft, Cell(row(draft, "TP1"), column, "50"), TYPING)
    shown = row(after, "TP1").bearing(North(column.value))
    assert shown == pytest.approx(50.0, abs=1e-6)
    assert row(after, "TP1").distance_m == pytest.approx(100.0, abs=1e-6)
    # The typed legs behind it follow; their own figures are as typed.
    assert row(after, "TP2").bearing(North.TRUE) == pytest.approx(135.0, abs=1e-9)


def test_a_coordinate_typed_moves_the_point_to_it_and_keeps_the_text() -> None:
    draft = square()
    after = edited(draft, Cell(row(draft, "TP1"), Column.COORDINATE, "33TYK 35400 31700"), TYPING)
    meant = parse("33TYK 35400 31700")
    assert apart_m(place(after, "TP1"), (meant.lon, meant.lat)) < 1e-6
    assert row(after, "TP1").typed == "33TYK 35400 31700"


def test_half_of_a_leg_takes_the_other_half_from_the_map_and_does_not_call_it_typed() -> None:
    block = "SP 33TYK 35355 31579\nTP1 33TYK 35422 31653\nTP2 33TYK 35445 31604"
    draft = block_draft(read_block(block), "CT-1", TYPING)
    measured = row(draft, "TP1").distance_m
    after = edited(draft, Cell(row(draft, "TP1"), Column.MAGNETIC, "033"), TYPING)
    assert row(after, "TP1").typed == "033 mag"
    assert row(after, "TP1").distance_m == pytest.approx(measured, abs=0.006)
    after = edited(after, Cell(row(after, "TP1"), Column.DISTANCE, "49"), TYPING)
    assert row(after, "TP1").typed == "033 mag 49"
    assert row(after, "TP1").bearing(North.MAGNETIC) == pytest.approx(33.0, abs=1e-6)
    point = after.named("TP1")
    assert point is not None
    assert point.entry.bearing_date == "2026-11-24"


def test_a_leg_in_one_go_says_its_own_north() -> None:
    draft = square()
    after = edited(draft, Cell(row(draft, "TP1"), Column.TYPED, "033 mag 49"), TYPING)
    assert row(after, "TP1").bearing(North.MAGNETIC) == pytest.approx(33.0, abs=1e-6)
    after = edited(draft, Cell(row(draft, "TP1"), Column.TYPED, "033 49"), TYPING)
    assert row(after, "TP1").bearing(North.TRUE) == pytest.approx(33.0, abs=1e-6)


def test_a_boundary_is_typed_from_nothing_row_by_row() -> None:
    draft = Draft("CT-2")
    draft = edited(draft, Cell(new(draft), Column.COORDINATE, START), TYPING)
    draft = edited(draft, Cell(new(draft), Column.TYPED, "045 100"), TYPING)
    assert half_leg(Cell(new(draft), Column.MAGNETIC, "130"))
    waiting = {Column.MAGNETIC: "130"}
    assert not half_leg(Cell(new(draft), Column.DISTANCE, "100", waiting))
    draft = edited(draft, Cell(new(draft), Column.DISTANCE, "100", waiting), TYPING)
    assert [each.point.label for each in draft.points] == ["SP", "TP1", "TP2"]
    assert row(draft, "TP2").bearing(North.MAGNETIC) == pytest.approx(130.0, abs=1e-6)
    back = closing(draft)
    assert half_leg(Cell(back, Column.TRUE, "270"))
    draft = edited(draft, Cell(back, Column.DISTANCE, "140", {Column.MAGNETIC: "270"}), TYPING)
    assert misclosure(draft).misclosure_m is not None
    assert closing(draft).typed == "270 mag 140"
    draft = edited(draft, Cell(closing(draft), Column.TYPED, ""), TYPING)
    assert misclosure(draft).misclosure_m is None


def test_a_reference_point_leads_in() -> None:
    draft = square()
    cells = {Column.KIND: PointKind.REFERENCE.value, Column.FIXED: "GPS ± 3 m"}
    draft = edited(draft, Cell(new(draft), Column.COORDINATE, "33TYK 35320 31540", cells), TYPING)
    first = rows_of(draft, ON)[0]
    assert (first.label, first.point_kind, first.fixed_by) == ("RP", PointKind.REFERENCE, "GPS")
    assert first.accuracy_m == 3.0
    assert rows_of(draft, ON)[1].from_label == "RP"


@pytest.mark.parametrize(
    ("label", "column", "text", "said"),
    [
        ("TP1", Column.TRUE, "361", "no bearing 361"),
        ("TP1", Column.TRUE, "north", "is no bearing"),
        ("TP1", Column.DISTANCE, "-5", "leg of -5 m"),
        ("TP1", Column.DISTANCE, "90000", "90 km"),
        ("TP1", Column.COORDINATE, "17.9604, 44.4991", r"Did you mean 44\.499100°N 17\.960400°E"),
        ("TP1", Column.COORDINATE, "54.4991, 17.9604", r"Did you mean 44\.4991, 17\.9604"),
        ("TP1", Column.COORDINATE, "", "needs a place"),
        ("TP1", Column.COORDINATE, START, "exactly on SP"),
        ("TP2", Column.COORDINATE, START, "exactly on SP"),
        ("TP1", Column.FROM, "TP9", "no point TP9"),
        ("TP1", Column.LABEL, "TP2", "TP2 already"),
        ("SP", Column.FROM, "TP2", "not typed as a leg"),
        ("TP1", Column.TYPED, "rubbish", "rubbish"),
        ("TP1", Column.KIND, "-5", "no kind of point"),
    ],
)
def test_bad_input_is_refused_with_its_reason(
    label: str, column: Column, text: str, said: str
) -> None:
    draft = square()
    with pytest.raises(MineActionError, match=said):
        edited(draft, Cell(row(draft, label), column, text), TYPING)


def test_the_leg_back_is_counted_like_the_leg_before_it() -> None:
    draft = square()
    with pytest.raises(MineActionError, match="the same way"):
        edited(draft, Cell(closing(draft), Column.MAGNETIC, "310"), TYPING)
    with pytest.raises(MineActionError, match="take the leg back away"):
        edited(draft, Cell(row(draft, "TP3"), Column.MAGNETIC, "220"), TYPING)


def test_what_was_meant_can_be_taken() -> None:
    draft = square()
    found = offers(draft, row(draft, "TP1"), "32TYK 35400 31700", TYPING)
    assert [each.text for each in found] == ["33TYK 35400 31700"]


def test_the_first_point_is_judged_by_where_the_task_lies() -> None:
    draft = Draft("CT-2")
    typing = Typing(North.TRUE, ON, home=(17.96, 44.5))
    with pytest.raises(MineActionError, match="Did you mean"):
        edited(draft, Cell(new(draft), Column.COORDINATE, "17.9604, 44.4991"), typing)
    with pytest.raises(MineActionError, match="first point needs a coordinate"):
        edited(draft, Cell(new(draft), Column.TYPED, "033 mag 49"), typing)


def test_a_point_moved_on_the_map_shows_that_it_was() -> None:
    from mineaction_plugin.core.boundary.draft import moved  # noqa: PLC0415

    draft = square()
    assert not row(draft, "TP1").moved
    key = row(draft, "TP1").key
    assert row(moved(draft, key, 17.9615, 44.4999), "TP1").moved


def test_a_block_is_put_in_behind_a_point() -> None:
    draft = square()
    block = read_block("RP 33TYK 35300 31500\nA 33TYK 35450 31700\nB 33TYK 35460 31690")
    assert block.ready
    after = block_inserted(draft, row(draft, "TP1").key, block, TYPING)
    assert [each.point.label for each in after.points] == [
        "RP",
        "SP",
        "TP1",
        "TP2",
        "TP3",
        "TP4",
        "TP5",
    ]
    meant = parse("33TYK 35450 31700")
    assert apart_m(place(after, "TP2"), (meant.lon, meant.lat)) < 1e-6


def test_a_block_with_one_point_far_away_names_its_row() -> None:
    block = "SP 44.4991 17.9604\nTP1 44.4997 17.9625\nTP2 54.5001 17.9616\nTP3 44.5006 17.9621"
    with pytest.raises(MineActionError, match=r"Row 3: .*Did you mean 44\.5001 17\.9616"):
        block_draft(read_block(block), "CT-1", TYPING)


def test_several_rings_and_their_order() -> None:
    block = (
        "PolyID;PointNo;Lat;Lon\nA;1;44.50;17.96\nA;2;44.51;17.96\nA;3;44.51;17.97\n"
        "B;1;44.52;17.96\nB;2;44.53;17.96\nB;3;44.53;17.97"
    )
    draft = block_draft(read_block(block), "CT-1", TYPING)
    assert draft.ring_numbers() == (1, 2)
    assert [each.point.label for each in draft.points] == [
        "SP",
        "TP1",
        "TP2",
        "B-SP",
        "B-TP1",
        "B-TP2",
    ]


def test_a_draft_is_kept_to_the_last_bit() -> None:
    draft = edited(square(), Cell(row(square(), "TP1"), Column.MAGNETIC, "50"), TYPING)
    assert from_text(as_text(draft)) == draft
    for text in (
        "",
        "{}",
        "[]",
        "nonsense",
        as_text(draft).replace('"version": 1', '"version": 9'),
    ):
        assert from_text(text) is None


def test_a_coordinate_of_another_datum_keeps_its_text_its_datum_and_the_change() -> None:
    draft = square()
    typing = Typing(North.TRUE, ON, crs="EPSG:3906")  # MGI 1901, half a kilometre from WGS 84
    after = edited(draft, Cell(row(draft, "TP1"), Column.COORDINATE, "44.5005 17.9615"), typing)
    point = after.named("TP1")
    assert point is not None
    assert row(after, "TP1").crs == "EPSG:3906"
    assert "MGI 1901 to WGS 84" in point.entry.datum_operation
    assert 100.0 < apart_m(place(after, "TP1"), (17.9615, 44.5005)) < 1000.0
    with pytest.raises(MineActionError, match="WGS 84 only"):
        edited(draft, Cell(row(draft, "TP1"), Column.COORDINATE, START), typing)
    other = Typing(North.TRUE, ON, crs="EPSG:4269")  # NAD83, for North America
    with pytest.raises(MineActionError, match="No change of datum from NAD83"):
        edited(draft, Cell(row(draft, "TP1"), Column.COORDINATE, "44.5005 17.9615"), other)


@pytest.mark.parametrize(
    ("column", "north"),
    [("true_bearing_to_next", North.TRUE), ("grid_bearing_to_next_utm34n", North.GRID)],
)
def test_the_25_real_lists_are_pasted_as_they_stand_in_their_table(
    shared_data: Path, column: str, north: North
) -> None:
    """Their grid bearings are counted in zone 34, and they lie in zone 33: four degrees apart."""
    with (shared_data / "bosnia" / "turning_points_derived.csv").open(encoding="utf-8") as file:
        lists = [list(rows) for _, rows in groupby(csv.DictReader(file), lambda r: r["src_row"])]
    assert len(lists) == 25
    for rows in lists:
        block = [f"point_id\t{column}\tdistance_to_next_m"]
        block += [f"{r['point_id']}\t{r[column]}\t{r['distance_to_next_m']}" for r in rows]
        start = f"{rows[0]['lat']} {rows[0]['lon']}"
        pasted = read_block("\n".join(block), Choices(start=start))
        assert pasted.ready, pasted
        draft = block_draft(pasted, "CT-1", TYPING)
        allowed_m = 0.02  # the start's seven decimals
        for each in rows:
            meant = (float(each["lon"]), float(each["lat"]))
            assert apart_m(place(draft, each["point_id"]), meant) < allowed_m
            allowed_m += float(each["distance_to_next_m"]) * math.radians(0.05) + 0.05
        closure = misclosure(draft)
        assert closure.misclosure_m is not None
        assert closure.misclosure_m < allowed_m
        entries = {each.entry.north for each in draft.points[1:]}
        assert entries == {north}


def test_grid_bearings_can_be_counted_in_another_zone() -> None:
    draft = square()
    neighbour = Typing(North.TRUE, ON, grid_crs="EPSG:32634")
    after = edited(draft, Cell(row(draft, "TP1"), Column.GRID, "50"), neighbour)
    shown = {each.label: each for each in rows_of(after, ON, "EPSG:32634")}["TP1"]
    assert shown.bearing(North.GRID) == pytest.approx(50.0, abs=1e-6)
    # One boundary, one grid: it is shown so from now on without being asked for.
    assert row(after, "TP1").bearing(North.GRID) == pytest.approx(50.0, abs=1e-6)
    assert row(draft, "TP1").bearing(North.GRID) == pytest.approx(42.9, abs=0.1)
