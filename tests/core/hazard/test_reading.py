# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading: every row is accepted or refused with its reason, and no hazard land is lost."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.core.hazard.reading import apply, tabulate
from mineaction_plugin.core.hazard.repair import RepairKind, kind_of_reason, mend
from mineaction_plugin.core.hazard.table import Rows, shapes
from tests.core.hazard.records import BINDING, bowtie, rows, square

NO_ID = Binding(fields={"land_class": "CLASS"}, id_source="hazards")


@pytest.mark.parametrize(
    ("shape", "reason"),
    [
        (None, "no geometry"),
        (shapely.Polygon(), "empty"),
        (shapely.Point(18, 44), "Point"),
        (shapely.LineString([(18, 44), (18.1, 44)]), "LineString"),
        (shapely.Polygon([(18, 44), (18.1, 44), (18.1, math.nan)]), "not a number"),
        (shapely.Polygon([(18, 44), (18.1, 44), (math.inf, 44)]), "infinite"),
        (shapely.Polygon([(18, 44), (18.1, 44), (18.2, 44)]), "no land"),
        (shapely.Polygon([(18, 44), (18, 44), (18, 44)]), "no land"),
        (square(100.0, 5_000_000.0, 100.0), "nowhere on Earth"),
    ],
)
def test_a_shape_that_is_no_area_is_refused_with_its_reason(
    shape: shapely.Geometry, reason: str
) -> None:
    reading = apply(BINDING, rows([square(), shape]))
    assert [(r.source_row, reason in str(r.reason)) for r in reading.rejected] == [(2, True)]
    assert reading.accepted.hazard_id == ["HZ-0"]
    assert reading.accepted.source_row == [1]


def test_a_shape_that_could_not_be_built_keeps_its_text() -> None:
    raw = replace(rows([None, square()]), unreadable={0: "Polygon ((18 44, 18.1 44))"})
    (refused,) = apply(BINDING, raw).rejected
    assert (refused.source_row, refused.wkt) == (1, "Polygon ((18 44, 18.1 44))")
    assert "2 different points" in str(refused.reason)


def test_a_crossed_outline_is_rebuilt_and_told() -> None:
    reading = apply(BINDING, rows([square(18.1), bowtie()]))
    (repaired,) = reading.repaired
    assert (repaired.source_row, repaired.repair.kind) == (2, RepairKind.REBUILT)
    assert "crosses itself" in str(repaired.repair.reason)
    assert reading.accepted.repaired == [False, True]
    assert reading.accepted.geometry[1].is_valid


def test_removing_points_that_repeat_is_marked_as_harmless() -> None:
    ring = list(square().exterior.coords)
    doubled = shapely.Polygon([ring[0], ring[1], ring[1], *ring[2:]])
    (repaired,) = apply(BINDING, rows([doubled])).repaired
    assert repaired.repair.kind is RepairKind.DUPLICATE_POINTS
    assert kind_of_reason(f"{repaired.repair.kind}: so") is RepairKind.DUPLICATE_POINTS
    assert kind_of_reason("anything else") is RepairKind.REBUILT
    assert repaired.repair.geometry.equals(square())


def test_land_enclosed_twice_does_not_become_a_hole() -> None:
    # A five-pointed star: its middle is a hole to the even-odd rule.
    corners = [(math.sin(k * 4 * math.pi / 5), math.cos(k * 4 * math.pi / 5)) for k in range(5)]
    star = shapely.Polygon([(18 + x / 1000, 44 + y / 1000) for x, y in corners])
    assert not shapely.make_valid(star).contains(shapely.Point(18, 44))
    repair = mend(star)
    assert repair is not None
    assert repair.geometry.contains(shapely.Point(18, 44))
    assert "more than the smallest reading" in str(repair.reason)


def test_overlapping_parts_are_joined_not_cancelled() -> None:
    repair = mend(shapely.MultiPolygon([square(), square(18.0005)]))
    assert repair is not None
    assert repair.geometry.equals(shapely.union(square(), square(18.0005)))


def test_a_hole_stays_a_hole() -> None:
    hole = list(square(18.0002, 44.0002, 0.0002).exterior.coords)
    spike = [(18, 44), (18.001, 44), (18.002, 44), (18.001, 44), (18.001, 44.001), (18, 44.001)]
    repair = mend(shapely.Polygon(spike, [hole]))
    assert repair is not None
    assert repair.geometry.equals(shapely.Polygon(square().exterior, [hole]))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=4, max_size=12).filter(
        lambda corners: len(set(corners)) > 3
    )
)
def test_mending_never_loses_land(corners: list[tuple[int, int]]) -> None:
    shape = shapely.Polygon([(18 + x / 1000, 44 + y / 1000) for x, y in corners])
    repair = mend(shape)
    if repair is None:
        assert shape.is_valid
        return
    assert repair.geometry.is_valid
    even_odd = shapely.make_valid(shape)
    assert shapely.difference(even_odd, repair.geometry).area < 1e-15


def test_counts_add_up_and_the_input_is_left_alone() -> None:
    mixed = [square(18 + k / 100) if k % 3 else None for k in range(30)] + [bowtie()]
    raw = rows(mixed)
    before = [None if s is None else s.wkb for s in raw.geometries]
    reading = apply(BINDING, raw)
    assert len(reading.accepted) + len(reading.rejected) == len(raw) == 31
    assert before == [None if s is None else s.wkb for s in raw.geometries]


def test_unknown_words_are_kept_counted_and_unknown() -> None:
    words = ["Suspected Minefield", "Zone X", "Zone X", None]
    reading = apply(BINDING, rows([square(18 + k / 100) for k in range(4)], CLASS=words))
    assert [str(c) for c in reading.accepted.land_class] == ["SHA", "unknown", "unknown", "unknown"]
    assert [(u.attribute, u.field, u.word, u.rows) for u in reading.unmapped] == [
        ("land_class", "CLASS", "Zone X", 2)
    ]
    assert reading.accepted.land_class_recorded == ["Suspected Minefield", "Zone X", "Zone X", ""]


def test_computed_ids_do_not_depend_on_the_order_of_rows() -> None:
    shapes_in = [square(18 + k / 100) for k in range(6)] + [square(), square()]
    words = ["a", "b", "c", "d", "e", "f", "g", "h"]
    first = tabulate(NO_ID, Rows("hazards", {"CLASS": words}, shapes(shapes_in))).table
    turn = [7, 3, 0, 6, 1, 5, 2, 4]
    again = Rows(
        "hazards", {"CLASS": [words[i] for i in turn]}, shapes([shapes_in[i] for i in turn])
    )
    second = tabulate(NO_ID, again)
    assert second.table.hazard_id == [first.hazard_id[i] for i in turn]
    assert len(set(first.hazard_id)) == 8
    assert any("end in -2" in str(note) for note in second.notes)


def test_computed_ids_are_the_same_next_month() -> None:
    ring = list(square().exterior.coords)
    moved = shapely.Polygon([*ring[1:], ring[1]][::-1])
    one = tabulate(NO_ID, Rows("hazards", {"CLASS": ["x"]}, shapes([square()]))).table
    next_month = tabulate(NO_ID, Rows("hazards_2", {"CLASS": ["y"]}, shapes([moved]))).table
    assert one.hazard_id == next_month.hazard_id
    other = tabulate(
        replace(NO_ID, id_source="others"), Rows("hazards", {"CLASS": ["x"]}, shapes([square()]))
    ).table
    assert one.hazard_id != other.hazard_id


def test_recorded_ids_are_never_changed() -> None:
    reading = apply(BINDING, rows([square(), square(18.1), square(18.2)], ID=[" A/1 ", None, 7.0]))
    ids = reading.accepted.hazard_id
    assert (ids[0], ids[2]) == (" A/1 ", "7")
    assert ids[1].startswith("H-")
    assert reading.accepted.id_computed == [False, True, False]


def test_an_area_that_is_no_number_is_told() -> None:
    binding = Binding(fields={"area_reported_m2": "SIZE"})
    raw = Rows("h", {"SIZE": ["12.5", "many", None]}, shapes([square(18 + k) for k in range(3)]))
    reading = apply(binding, raw)
    assert np.isnan(reading.accepted.area_reported_m2).tolist() == [False, True, True]
    assert any("row 2" in str(note) for note in reading.notes)


def test_a_field_that_is_not_there_is_named() -> None:
    with pytest.raises(BindingError, match="no field NAME"):
        apply(Binding(fields={"name": "NAME"}), rows([square()]))


def test_bosnia_adds_up(shared_data: Path) -> None:
    fiona = pytest.importorskip("fiona")
    with fiona.open(shared_data / "bosnia" / "maglaj_zavidovici.gpkg", layer="suspect_areas") as s:
        raw = Rows("suspect_areas", {}, shapes([shapely.geometry.shape(r["geometry"]) for r in s]))
    reading = apply(Binding(id_source="suspect_areas"), raw)
    assert len(raw) == 656
    assert len(reading.accepted) + len(reading.rejected) == 656
    assert len(reading.repaired) == 57
    assert len(set(reading.accepted.hazard_id)) == 656


def test_a_coded_domain_is_read_by_its_codes_and_shown_by_its_texts() -> None:
    domains = {"KIND": {"1": "Suspected", "9": "Odd place"}, "MINES": {"4": "PMA-2"}}
    raw = Rows(
        "h",
        {"KIND": [1, 9], "MINES": [4, 5]},
        shapes([square(18), square(19)]),
        labels=domains,
    )
    binding = Binding(
        fields={"land_class": "KIND", "contamination": "MINES"},
        values={"land_class": {"1": "SHA"}},
    )
    read = tabulate(binding, raw)
    assert read.table.land_class == ["SHA", "unknown"]
    assert read.table.land_class_recorded == ["Suspected", "Odd place"]
    assert read.table.contamination == ["PMA-2", "5"]
    assert [(one.word, one.rows) for one in read.unmapped] == [("9", 1)]
