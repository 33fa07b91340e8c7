# SPDX-License-Identifier: GPL-3.0-or-later
"""Comparing hazards of two months: by id and by shape, and everything adds up."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import fiona
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.core.hazard.comparison import (
    NO_ROW,
    Change,
    Comparison,
    compare,
    gained_and_lost,
    totals,
)
from mineaction_plugin.core.hazard.reading import rows_of, tabulate
from mineaction_plugin.core.hazard.table import HazardTable, Rows, shapes
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass
from tests.core.hazard.months import joined, next_month
from tests.core.hazard.records import bowtie, square, table

METRE = 1 / 111_000.0


def by_shape(*geometries: shapely.Geometry | None, **columns: list[str]) -> HazardTable:
    return table(list(geometries), ID=[""] * len(geometries), **columns)


def kinds(comparison: Comparison) -> dict[str, int]:
    return {kind.value: count for kind, count in Counter(comparison.change).items()}


def moved(shape: shapely.Geometry, east_m: float = 0.0, north_m: float = 0.0) -> shapely.Geometry:
    return shapely.transform(shape, lambda xy: xy + np.array([east_m, north_m]) * METRE)


@pytest.fixture(scope="module")
def maglaj(shared_data: Path) -> HazardTable:
    with fiona.open(shared_data / "bosnia/maglaj_zavidovici.gpkg", layer="suspect_areas") as layer:
        features = list(layer)
    words = [feature["properties"]["typeArea"] for feature in features]
    found = [shapely.geometry.shape(feature["geometry"]) for feature in features]
    binding = Binding(
        fields={"land_class": "typeArea"}, values={"land_class": {"Suspected Minefield": "SHA"}}
    )
    return tabulate(binding, Rows("suspect_areas", {"typeArea": words}, shapes(found))).table


@pytest.mark.parametrize("seed", range(5, 9))
def test_finds_exactly_what_was_done_to_the_real_layer(maglaj: HazardTable, seed: int) -> None:
    month = next_month(maglaj, seed, removed=20, added=10, reshaped=15, reclassified=5)
    found = compare(maglaj, month.table)

    def before(change: Change) -> set[int]:
        return {int(found.previous_row[row]) for row in found.rows(change)}

    assert before(Change.REMOVED) == month.removed
    assert before(Change.RESHAPED) == month.reshaped
    assert before(Change.RECLASSIFIED) == month.reclassified
    assert kinds(found) == {
        "added": 10, "removed": 20, "reshaped": 15, "reclassified": 5, "unchanged": 616
    }  # fmt: skip
    assert not found.reshaped[found.rows(Change.RECLASSIFIED)].any()
    pairs = [
        (row + 1, month.table.source_row[other])
        for row, other in zip(found.previous_row, found.current_row, strict=True)
        if NO_ROW not in {row, other}
    ]
    assert all(row == other for row, other in pairs)


@pytest.mark.parametrize("by_m", [1.0, 7.0, 50.0])
@pytest.mark.parametrize("how", ["moved", "grown", "shrunk"])
def test_whole_outlines_that_moved_or_grew_are_one_hazard(
    maglaj: HazardTable, how: str, by_m: float
) -> None:
    geometry = maglaj.geometry.copy()
    large = [row for row in range(0, 300, 20) if not geometry[row].buffer(-8 * METRE).is_empty]
    for row in large:
        change = {"moved": lambda s: moved(s, by_m), "grown": lambda s: s.buffer(by_m * METRE),
                  "shrunk": lambda s: s.buffer(-min(by_m, 7.0) * METRE)}[how]  # fmt: skip
        geometry[row] = change(geometry[row])
    found = compare(maglaj, replace(maglaj, geometry=geometry))
    assert {int(found.previous_row[row]) for row in found.rows(Change.RESHAPED)} == set(large)
    assert kinds(found)["unchanged"] == len(maglaj) - len(large)


def test_ids_win_over_shapes() -> None:
    before = table([square(18.0), square(18.1), square(18.2)], ID=["A", "B", "C"])
    now = table([square(18.1), square(18.0), square(18.2)], ID=["A", "B", "D"])
    found = compare(before, now)
    assert kinds(found) == {"reshaped": 2, "removed": 1, "added": 1}
    assert found.moved_m[0] > 7000


def test_a_row_without_id_is_found_by_shape_among_rows_with_ids() -> None:
    before = table([square(18.0), square(18.1)], ID=["A", ""])
    now = table([square(18.1), square(18.0)], ID=["", "A"])
    assert kinds(compare(before, now)) == {"unchanged": 2}


def test_ids_of_one_side_only_are_no_hindrance() -> None:
    before = table([square(18.0), square(18.1)], ID=["A", "B"])
    assert kinds(compare(before, by_shape(square(18.1), square(18.0)))) == {"unchanged": 2}


def test_each_kind_and_the_first_that_fits() -> None:
    places = [square(18.0 + row / 10) for row in range(5)]
    before = by_shape(*places, STATUS=["closed", "Open", "Open", "Open", "Open"])
    now = by_shape(
        places[0], moved(places[1], 20), places[2], moved(places[3], 20), square(19.0),
        STATUS=["Open", "closed", "Open", "Open", "Open"],
        CLASS=["CHA", "SHA", "CHA", "SHA", "SHA"],
    )  # fmt: skip
    found = compare(before, now)
    assert [kind.value for kind in found.change] == [
        "reopened", "reclassified", "reclassified", "reshaped", "added", "removed"
    ]  # fmt: skip
    assert found.reshaped.tolist() == [False, True, False, True, False, False]
    assert found.differs[0] == ("land_class", "status")
    assert found.differs[1] == ("status",)


def test_one_of_two_rows_with_the_same_outline_is_reclassified() -> None:
    before = by_shape(square(), square(), CLASS=["SHA", "CHA"])
    now = by_shape(square(), square(), CLASS=["CHA", "CHA"])
    found = compare(before, now)
    assert kinds(found) == {"unchanged": 1, "reclassified": 1}
    assert int(found.previous_row[found.rows(Change.RECLASSIFIED)[0]]) == 0


@pytest.mark.parametrize("by_m", [0.0, 0.1, 20.0])
def test_piles_of_events_at_one_place_are_matched_by_what_they_say(by_m: float) -> None:
    """One of 300 records changed its class; a pile that is moved is moved whole."""
    place = shapely.Point(18, 44)
    words = [["SHA", "CHA", "Lugar"][row % 3] for row in range(300)]
    after = words[::-1]
    after[after.index("Lugar")] = "CHA"
    before = by_shape(*[place] * 300, CLASS=words)
    found = compare(before, by_shape(*[moved(place, by_m)] * 300, CLASS=after))
    if by_m < 1.0:
        assert kinds(found) == {"unchanged": 299, "reclassified": 1}
    else:
        assert kinds(found) == {"reshaped": 299, "removed": 1, "added": 1}


def test_large_piles_that_all_say_something_else_are_still_told_quickly() -> None:
    place = shapely.Point(18, 44)
    before = by_shape(*[place] * 3000, CLASS=["SHA"] * 3000)
    now = by_shape(*[moved(place, 0.1)] * 3000, CLASS=["CHA"] * 3000)
    assert kinds(compare(before, now)) == {"reclassified": 3000}


def test_an_id_that_everybody_has_is_no_id() -> None:
    places = [square(18 + row / 100) for row in range(60)]
    before = table(places, ID=["n/a"] * 60)
    now = table(places[::-1], ID=["n/a"] * 60)
    assert kinds(compare(before, now)) == {"unchanged": 60}


def test_corners_joined_in_another_order_are_a_change() -> None:
    # The same five corners either way, so every corner of one lies on the other.
    corners = [(0, 0), (10, 0), (10, 10), (0, 10)]
    notch = (5, 5)
    east = shapely.Polygon([corners[0], corners[1], notch, corners[2], corners[3]])
    west = shapely.Polygon([*corners, notch])
    place = [
        shapely.transform(shape, lambda xy: np.array([18.0, 44.0]) + xy * 10 * METRE)
        for shape in (east, west)
    ]
    found = compare(by_shape(place[0]), by_shape(place[1]))
    assert kinds(found) == {"reshaped": 1}


def test_a_hole_that_was_filled_is_a_change() -> None:
    ring = square().exterior.coords
    hole = square(18.0004, 44.0004, 0.0002).exterior.coords
    found = compare(by_shape(shapely.Polygon(ring, [hole])), by_shape(shapely.Polygon(ring)))
    assert kinds(found) == {"reshaped": 1}
    gained, lost = gained_and_lost(found.previous.geometry, found.current.geometry, 0.5)
    assert gained[0].equals(shapely.Polygon(hole))
    assert lost[0].is_empty


def test_points_on_a_straight_edge_are_no_change() -> None:
    dense = shapely.segmentize(square(), 0.0001)
    assert kinds(compare(by_shape(square()), by_shape(dense))) == {"unchanged": 1}


def test_neighbours_are_two_hazards() -> None:
    before, now = by_shape(square(18.0)), by_shape(square(18.001))
    assert kinds(compare(before, now)) == {"removed": 1, "added": 1}


def test_the_antimeridian_is_no_border() -> None:
    before = by_shape(square(179.9995))
    now = by_shape(square(-180.0005))
    assert kinds(compare(before, now)) == {"unchanged": 1}
    # Two centimetres apart, with the middles on either side.
    before, now = by_shape(square(179.9994999)), by_shape(square(-180.0004999))
    assert kinds(compare(before, now)) == {"unchanged": 1}


def test_a_corner_that_slid_along_its_edge_is_a_change() -> None:
    """The outline is the same, but somebody walks to the corner."""
    ring = list(square().exterior.coords)
    there, elsewhere = (
        shapely.Polygon([ring[0], (18.001, 44.0005 + by * METRE), *ring[1:]]) for by in (0, 5)
    )
    assert kinds(compare(by_shape(there), by_shape(elsewhere))) == {"reshaped": 1}


def test_the_same_corners_in_other_parts_are_a_change() -> None:
    corners = [(18 + step / 5000, 44 + step % 2 / 5000) for step in range(5)]
    before, now = (
        by_shape(shapely.MultiLineString([corners[:cut], corners[cut:]])) for cut in (2, 3)
    )
    assert kinds(compare(before, now)) == {"reshaped": 1}


def test_a_small_shape_that_moved_off_its_land_is_one_hazard_only_in_its_class() -> None:
    before = by_shape(square(side=0.0001), CLASS=["SHA"])
    there = moved(square(side=0.0001), 30.0)
    assert kinds(compare(before, by_shape(there, CLASS=["SHA"]))) == {"reshaped": 1}
    assert kinds(compare(before, by_shape(there, CLASS=["CHA"]))) == {"removed": 1, "added": 1}


def test_rows_without_a_usable_shape_are_counted() -> None:
    nowhere = shapely.Point(np.nan, 44.0)
    before = by_shape(None, shapely.Polygon(), bowtie(), nowhere, square(18.5, 95.0))
    now = by_shape(bowtie(), None, CLASS=["Suspected Minefield", "CHA"])
    found = compare(before, now)
    assert kinds(found) == {"unchanged": 1, "removed": 4, "added": 1}
    assert kinds(compare(before, before)) == {"unchanged": 5}


def test_points_and_lines_are_compared_too() -> None:
    before = by_shape(shapely.Point(18, 44), shapely.LineString([(18, 44), (18.1, 44)]))
    now = by_shape(shapely.LineString([(18.1, 44), (18, 44)]), moved(shapely.Point(18, 44), 20.0))
    assert kinds(compare(before, now)) == {"unchanged": 1, "reshaped": 1}


def test_a_tolerance_that_is_no_length_is_refused() -> None:
    with pytest.raises(MineActionError, match="TOLERANCE_M"):
        compare(by_shape(), by_shape(), tolerance_m=float("nan"))
    assert len(compare(by_shape(), by_shape())) == 0


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_everything_adds_up_and_nothing_depends_on_the_order_of_rows(data: st.DataObject) -> None:
    draw = data.draw
    count = draw(st.integers(0, 12))
    corner = st.tuples(st.integers(0, 6), st.integers(0, 6))

    def random_table(rows: int) -> HazardTable:
        places = [draw(corner) for _ in range(rows)]
        found = by_shape(
            *(moved(square(side=0.0005), 25.0 * x, 25.0 * y) for x, y in places),
            CLASS=[draw(st.sampled_from(["SHA", "CHA", "Lugar", ""])) for _ in range(rows)],
        )
        ids = [draw(st.sampled_from(["", "A", "B", "C"])) for _ in range(rows)]
        return replace(found, hazard_id=ids, id_computed=[not word for word in ids])

    before, fresh = random_table(count), random_table(draw(st.integers(0, 6)))
    kept = [row for row in range(count) if draw(st.booleans())]
    now = joined(rows_of(before, kept), fresh)
    found = compare(before, now)
    assert sorted(row for row in found.previous_row if row != NO_ROW) == list(range(len(before)))
    assert sorted(row for row in found.current_row if row != NO_ROW) == list(range(len(now)))
    sums = totals(found)
    assert sum(each.before for each in sums) == len(before)
    assert sum(each.now for each in sums) == len(now)
    for each in sums:
        assert each.before + each.added - each.removed + each.came - each.went == each.now
    back = list(reversed(range(len(now))))
    assert kinds(compare(before, rows_of(now, back))) == kinds(found)


def test_land_adds_up_by_class() -> None:
    before = by_shape(square(18.0), square(18.1), square(18.2), CLASS=["SHA", "SHA", "CHA"])
    now = by_shape(
        square(18.0, side=0.002), square(18.1), square(18.3), CLASS=["SHA", "CHA", "CHA"]
    )
    found = compare(before, now)
    sums = {each.land_class: each for each in totals(found)}
    one = square_m2(found.previous.geometry[0])
    assert sums["SHA"].area_before_m2 == pytest.approx(2 * one)
    assert sums["SHA"].area_now_m2 == pytest.approx(square_m2(found.current.geometry[0]))
    assert sums["CHA"].area_now_m2 == pytest.approx(2 * one, rel=1e-6)
    assert sums["CHA"].area_came_m2 == pytest.approx(one)


def square_m2(shape: shapely.Geometry) -> float:
    west, south, east, north = shape.bounds
    lat = np.radians((south + north) / 2)
    flat = 1 - 0.00669437999014 * np.sin(lat) ** 2
    wide = np.radians(east - west) * 6378137 * np.cos(lat) / np.sqrt(flat)
    return float(wide * np.radians(north - south) * 6378137 * (1 - 0.00669437999014) / flat**1.5)


def test_closed_hazards_that_open_again_are_named_so() -> None:
    before = replace(by_shape(square()), status=[HazardStatus.CLOSED])
    now = replace(by_shape(square()), status=[HazardStatus.WORKED_ON], land_class=[LandClass.CHA])
    assert kinds(compare(before, now)) == {"reopened": 1}
