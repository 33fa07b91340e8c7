# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of boundary points, as people keep them, to polygons."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import shapely

from mineaction_plugin.core.boundary.assembly import Built, Measuring, boundaries_of
from mineaction_plugin.core.boundary.locating import TextLocating
from mineaction_plugin.core.boundary.records import Record
from mineaction_plugin.core.errors import CoordinateError
from tests.core.boundary.shapes import GEOD, square

WGS84 = TextLocating.of("")
MEASURING = Measuring(WGS84.one)
SP = "44.5 17.96"
LEGS = (("37", "150"), ("127", "150"), ("217", "150"), ("307", "150"))


def rows(
    labels: Sequence[str], legs: Sequence[tuple[str, str]], *, task: str = "T", ring: str = ""
) -> list[Record]:
    return [
        Record(i + 1, task, str(i + 1), ring, label, SP if i == 0 else "", *leg)
        for i, (label, leg) in enumerate(zip(labels, legs, strict=True))
    ]


def one(records: list[Record]) -> shapely.Polygon:
    built = boundaries_of(records, MEASURING)
    assert built.refused == {}
    return built.boundaries[0].polygon


def reason(records: list[Record], measuring: Measuring | None = MEASURING) -> str:
    built = boundaries_of(records, measuring)
    assert built.boundaries == ()
    assert sorted(built.refused) == [record.row for record in records]
    return str(built.refused[1])


EMPTY = ("", "")
LEAVING = rows(["SP", "TP1", "TP2", "TP3"], LEGS)
SAME = {
    "each leg leaves its point": LEAVING,
    "each leg arrives, the last row names the start again": rows(
        ["SP", "TP1", "TP2", "TP3", "sp"], [EMPTY, *LEGS]
    ),
    "each leg leaves, a last row names the start again": rows(
        ["SP", "TP1", "TP2", "TP3", "SP"], [*LEGS, EMPTY]
    ),
    "each leg leaves, the last is missing": rows(["SP", "TP1", "TP2", "TP3"], [*LEGS[:3], EMPTY]),
    "each leg arrives, the last is missing": rows(["SP", "TP1", "TP2", "TP3"], [EMPTY, *LEGS[:3]]),
    "no labels": rows([""] * 4, LEGS),
}


@pytest.mark.parametrize("table", SAME.values(), ids=SAME.keys())
def test_every_way_to_keep_the_list_gives_the_same_ring(table: list[Record]) -> None:
    found = one(table)
    assert len(found.exterior.coords) == 5
    assert np.allclose(found.exterior.coords, one(LEAVING).exterior.coords, rtol=0, atol=1e-9)
    assert abs(GEOD.geometry_area_perimeter(found)[0]) == pytest.approx(150.0**2, rel=1e-3)


def test_a_measured_last_leg_has_a_misclosure_and_a_missing_one_has_none() -> None:
    closed = boundaries_of(SAME["each leg leaves its point"], MEASURING).boundaries[0]
    assert closed.misclosure_m == pytest.approx(0.0, abs=0.01)
    missing = boundaries_of(SAME["each leg leaves, the last is missing"], MEASURING).boundaries[0]
    assert missing.misclosure_m is None
    assert "not measured" in str(missing.notes[0])


def test_without_labels_a_last_row_close_to_the_start_is_not_guessed_at() -> None:
    table = rows([""] * 5, [EMPTY, *LEGS])
    assert "LABEL_FIELD" in reason(table)
    assert len(one(rows([""] * 4, [EMPTY, *LEGS[:3]])).exterior.coords) == 5


def test_a_reference_point_at_the_head_leads_in() -> None:
    table = rows(["RP", "SP", "TP1", "TP2", "TP3", "SP"], [EMPTY, ("90", "40"), *LEGS])
    found = boundaries_of(table, MEASURING).boundaries[0]
    assert len(found.polygon.exterior.coords) == 5
    x, y = found.polygon.exterior.coords[0]
    assert GEOD.inv(17.96, 44.5, x, y)[2] == pytest.approx(40.0, abs=1e-3)
    assert found.misclosure_m == pytest.approx(0.0, abs=0.01)


def test_rows_go_by_their_order_not_by_their_place() -> None:
    shuffled = [LEAVING[i] for i in (2, 0, 3, 1)]
    assert shapely.equals_exact(one(shuffled), one(LEAVING), 0.0)


def test_decimal_commas_and_signs_are_read() -> None:
    table = rows(
        ["SP", "TP1", "TP2", "TP3"],
        [("37,0°", "150,0 m"), ("127", "150"), ("217", "150"), ("307", "150")],
    )
    assert shapely.equals_exact(one(table), one(LEAVING), 0.0)


def test_a_flawed_task_is_refused_whole_and_the_others_are_made() -> None:
    bad = [
        Record(10 + i, "BAD", str(i), "", label, SP if i == 0 else "", *leg)
        for i, (label, leg) in enumerate(
            zip(["SP", "TP1", "TP2", "TP3"], [LEGS[0], ("307", "150"), *LEGS[2:]], strict=True)
        )
    ]
    nameless = Record(20, "", "1")
    built = boundaries_of([*LEAVING, *bad, nameless], MEASURING)
    assert [made.task for made in built.boundaries] == ["T"]
    assert sorted(built.refused) == [10, 11, 12, 13, 20]
    assert "TP1 to TP2 turned round" in str(built.refused[10])
    assert "Task BAD" in str(built.refused[13])
    assert "no task" in str(built.refused[20])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({1: {"bearing": "x7"}}, "Row 2: the bearing “x7”"),
        ({1: {"distance": ""}}, "Row 2 needs a bearing and a distance"),
        ({1: {"order": "1"}}, "Rows 1 and 2 have the same order"),
        ({1: {"order": "two"}}, "Row 2: the order “two”"),
        ({0: {"start": ""}}, "no start coordinate"),
        ({0: {"start": "somewhere"}}, "Row 1: "),
        ({2: {"start": "44.6 17.9"}}, "another start coordinate"),
        ({1: {"bearing": "367"}}, "367 from TP1"),
    ],
)
def test_flaws_are_named_by_row(change: dict[int, dict[str, str]], said: str) -> None:
    table = [Record(**{**vars(record), **change.get(i, {})}) for i, record in enumerate(LEAVING)]
    assert said in reason(table)


def placed(
    corners: Sequence[tuple[float, float]], ring: str = "", labels: Sequence[str] = ()
) -> list[Record]:
    return [
        Record(
            i + 1, "T", str(i + 1), ring, labels[i] if labels else "", lon=float(x), lat=float(y)
        )
        for i, (x, y) in enumerate(corners)
    ]


def by_place(records: list[Record]) -> Built:
    return boundaries_of(records, None)


def test_positions_make_rings_and_rings_make_holes() -> None:
    outer, inner = square(18, 44, 300.0), square(18.001, 44.001, 50.0)
    records = placed(outer.exterior.coords[:-1], "1") + [
        Record(**{**vars(record), "row": record.row + 10})
        for record in placed(inner.exterior.coords, "2")
    ]
    made = by_place(records).boundaries[0]
    assert shapely.equals_exact(
        made.polygon, shapely.Polygon(outer.exterior, [inner.exterior]), 0.0
    )
    assert made.misclosure_m is None


def test_a_repeated_position_is_one_point_and_told() -> None:
    corners = list(square(18, 44).exterior.coords[:-1])
    made = by_place(placed([corners[0], *corners])).boundaries[0]
    assert len(made.polygon.exterior.coords) == 5
    assert "Rows 1 and 2" in str(made.notes[0])


def test_reference_points_among_positions_are_no_corners() -> None:
    corners = [(17.99, 44.0), *square(18, 44).exterior.coords[:-1]]
    made = by_place(placed(corners, labels=["RP", "SP", "TP1", "TP2", "TP3"])).boundaries[0]
    assert len(made.polygon.exterior.coords) == 5


def test_points_in_the_wrong_order_are_refused() -> None:
    a, b, c, d = square(18, 44).exterior.coords[:-1]
    assert "check the order" in reason(placed([a, c, b, d]), None)


def test_two_points_are_no_boundary() -> None:
    assert "2 points make no boundary" in reason(placed([(18, 44), (18.1, 44)]), None)


def test_an_unread_row_refuses_its_task_with_its_own_reason() -> None:
    lon, lat, refused = WGS84.many(["44.5 17.96", "44.6 17.96", "99.9 17.9"])
    records = [Record(i + 1, "T", str(i), lon=lon[i], lat=lat[i]) for i in range(3)]
    built = boundaries_of(records, None, refused=refused)
    assert built.boundaries == ()
    assert str(built.refused[3]) == str(refused[3])
    assert "row 3 cannot be read" in str(built.refused[1])


def test_texts_of_another_datum_are_brought_over_and_grid_references_refused() -> None:
    old = TextLocating.of("EPSG:31275")
    assert "none" not in old.name
    lon, lat = old.one("44.5 17.96")
    moved = GEOD.inv(lon, lat, 17.96, 44.5)[2]
    assert 10 < moved < 1500, "an old datum lies tens to hundreds of metres away"
    with pytest.raises(CoordinateError, match="grid reference"):
        old.one("33TYK3535531579")
    assert np.allclose(WGS84.one("44.5 17.96"), (17.96, 44.5), atol=1e-12)
