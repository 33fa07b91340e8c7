# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of points as people paste them."""

from __future__ import annotations

import pytest

from mineaction_plugin.core.boundary.pasting import Choices, Pasted, read_block
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North, PointKind

IMSMA = (
    "PolyID\tPointNo\tPointID\tLatitude\tLongitude\n"
    "12\t1\tA1\t44,4991553\t17,9604565\n"
    "12\t3\tA3\t44,50007\t17,9616349\n"
    "12\t2\tA2\t44,4997662\t17,9625881\n"
    "\n"
    "13\t1\tB1\t44,6\t17,9\n"
    "13\t2\tB2\t44,61\t17,9\n"
    "13\t3\tB3\t44,61\t17,92\n"
)
E_MAIL = (
    "Dear all,\r\nhere are the points:\r\n\r\n> SP: 33TYK 35355 31579\r\n"
    "> TP1: 33TYK 35522 31653\r\n> TP2 33TYK 35445 31684\r\nRegards\r\n"
)
SQUARE = "SP 45 100\nTP1 135 100\nTP2 225 100\nTP3 315 100"
START = "33TYK 35355 31579"


def labels(pasted: Pasted) -> list[str]:
    return [point.label for point in pasted.points]


def test_the_worksheet_that_imsma_imports_can_be_pasted() -> None:
    block = (
        "ProjName\tPolyID\tPointNo\tPointID\tPointType\tXcoord\tYcoord\tDistance\tBearing\t"
        "FrPointID\tPointDesc\n"
        "WGS 84\t\t1\tRP\tReference Point\t17.949\t44.499\t\t\t\tstone bridge\n"
        "WGS 84\tCT-012\t1\tSP\tStart Point\t17.95\t44.5\t\t\t\t\n"
        "WGS 84\tCT-012\t2\tTP1\tTurning Point\t17.951\t44.502\t\t\t\t\n"
        "WGS 84\tCT-012\t3\tTP2\tTurning Point\t17.954\t44.5015\t\t\t\t\n"
    )
    pasted = read_block(block)
    assert pasted.ready
    assert labels(pasted) == ["RP", "SP", "TP1", "TP2"]
    assert pasted.points[0].kind is PointKind.REFERENCE
    assert pasted.points[0].description == "stone bridge"
    assert pasted.points[2].text == "44.502; 17.951"
    swapped = read_block(block.replace("Xcoord\tYcoord", "Ycoord\tXcoord"))
    assert swapped.points[2].text == "17.951; 44.502"


def test_the_imsma_layout_with_decimal_commas_and_rows_out_of_order() -> None:
    pasted = read_block(IMSMA)
    assert pasted.ready
    assert labels(pasted) == ["A1", "A2", "A3", "B1", "B2", "B3"]
    assert [point.ring for point in pasted.points] == ["12"] * 3 + ["13"] * 3
    assert pasted.points[1].text == "44,4997662; 17,9625881"
    said = " ".join(map(str, pasted.notes))
    assert "Row 1 was read as headings." in said
    assert "Empty rows left out: 1." in said
    assert "order of their point numbers" in said


def test_an_e_mail_with_greetings_and_quote_marks() -> None:
    pasted = read_block(E_MAIL)
    assert pasted.ready
    assert labels(pasted) == ["SP", "TP1", "TP2"]
    assert pasted.points[0].kind is PointKind.START
    assert "Rows without any number were left out: 1, 2, 7." in map(str, pasted.notes)


@pytest.mark.parametrize(
    ("block", "texts"),
    [
        ("SP, 44.4991, 17.9604\nTP1, 44.4997, 17.9625", ["44.4991; 17.9604", "44.4997; 17.9625"]),
        ("44,4991 17,9604\n44,4997 17,9625", ["44,4991 17,9604", "44,4997 17,9625"]),
        ("1\tSP\t44.4991\t17.9604\n2\tTP\t44.5\t17.9625", ["44.4991; 17.9604", "44.5; 17.9625"]),
        ("Lon;Lat\n17.9604;44.4991\n17.9625;44.4997", ["44.4991; 17.9604", "44.4997; 17.9625"]),
        (
            "utm33n_e\tutm33n_n\n735355\t4931579\n735522\t4931653",
            ["33 north 735355 4931579", "33 north 735522 4931653"],
        ),
        ("ID|MGRS\nSP|33TYK35353157\nTP|33TYK35523165", ["33TYK35353157", "33TYK35523165"]),
    ],
)  # fmt: skip
def test_the_ways_in_which_people_lay_out_coordinates(block: str, texts: list[str]) -> None:
    pasted = read_block(block)
    assert pasted.ready
    assert [point.text for point in pasted.points] == texts


def test_a_list_of_bearings_asks_for_its_north_and_its_start() -> None:
    pasted = read_block(SQUARE)
    assert pasted.needs_north
    assert pasted.needs_start
    assert not pasted.ready
    pasted = read_block(SQUARE, Choices(north=North.TRUE, start=START))
    assert pasted.ready
    assert pasted.points[0].text == START
    assert [point.leg.bearing for point in pasted.points[1:] if point.leg] == [45.0, 135.0, 225.0]
    assert pasted.closing[""].bearing == 315.0  # the legs leave their rows' points


def test_a_list_whose_legs_arrive_gets_its_start_point() -> None:
    block = "TP1 45 100\nTP2 135 100\nTP3 225 100\nSP 315 100"
    pasted = read_block(block, Choices(north=North.GRID, start=START))
    assert pasted.ready
    assert labels(pasted) == ["SP", "TP1", "TP2", "TP3"]
    assert [point.leg.bearing for point in pasted.points[1:] if point.leg] == [45.0, 135.0, 225.0]
    assert pasted.closing[""].bearing == 315.0
    assert pasted.closing[""].north is North.GRID


def test_the_unit_of_a_heading_or_of_a_choice() -> None:
    block = "Point\tMagnetic bearing (mils)\tDistance (m)\nTP1\t800\t49"
    leg = read_block(block).points[1].leg
    assert leg is not None
    assert (leg.unit, leg.north) == (AngleUnit.MIL_6400, North.MAGNETIC)
    refused = read_block("TP1 800 49", Choices(north=North.TRUE)).refused
    assert "0 to 360" in str(refused[1])
    assert not read_block("TP1 800 49", Choices(North.TRUE, AngleUnit.MIL_6400)).refused


def test_eastings_and_northings_without_a_zone_ask_for_it() -> None:
    block = "TP1\t735355\t4931579\nTP2\t735522\t4931653"
    pasted = read_block(block)
    assert pasted.needs_zone
    assert not pasted.refused
    assert read_block(block, Choices(zone="33 north")).points[0].text == "33 north 735355 4931579"


@pytest.mark.parametrize(
    ("block", "row", "said"),
    [
        ("SP 44.4991 17.9604\nTP1 033 mag 49\nTP2 120 60", 3, "names no north"),
        ("Point\tGrid bearing\tDistance\nSP\t33 mag\t4", 2, "grid and magnetic"),
        ("SP 44.4991 17.9604\nTP1 361 mag 49", 2, "no bearing 361"),
        ("SP 44.4991 17.9604\nTP1 033 mag -49", 2, "leg of -49 m"),
        ("Point\tBearing\tDistance\nSP\t33\t", 2, "bearing and no distance"),
        ("Point\tLat\tLon\nSP\t44.5\t", 2, "lat and no lon"),
        ("SP\t44.4991\t17.9604\nTP1\t44.4991\t17.9604\nTP2\t44.5007\t17.96", 2, "place as row 1"),
        ("SP\t44.4991\t17.9604\nSP\t44.4997\t17.9604\nTP2\t44.5007\t17.96", 2, "stands in row 1"),
        ("Point\tBearing\tDistance ft\nSP\t1\t3", 2, "Distances in ft"),
        ("SP\t44.499\t17.960\nTP1\t44.5\t17.96", 1, "row of headings"),
        ("Lat\tLon\n120.5000\t15.2000", 2, "no latitude"),
        (
            "Point\tLat\tLon\tMGRS\nTP1\t44.4997662\t17.9625881\t33TYK3552231953",
            2,
            "300 m apart. Which one",
        ),
        (
            "PointNo\tLat\tLon\n1\t44.4991\t17.9604\n1\t44.4997\t17.9604",
            3,
            "which comes first",
        ),
        ("SP 44.4991 17.9604\nTP1 44.49x1 17.9604", 2, "44.49x1"),
        ("A 44.4991 17.9604\nS 44.4997 17.9604", 2, "hemispheres"),
    ],
)  # fmt: skip
def test_a_bad_row_is_named_and_nothing_is_taken(block: str, row: int, said: str) -> None:
    pasted = read_block(block)
    assert said in str(pasted.refused[row])
    assert not pasted.ready


def test_a_ring_that_repeats_its_first_point_is_closed_once() -> None:
    block = "SP\t44.4991\t17.9604\nTP1\t44.4997\t17.9604\nTP2\t44.5\t17.97\nSP\t44.4991\t17.9604"
    pasted = read_block(block)
    assert labels(pasted) == ["SP", "TP1", "TP2"]
    assert "Row 4 repeats the first point and closes the ring." in map(str, pasted.notes)


def test_a_block_copied_from_the_dock_itself_comes_back() -> None:
    block = (
        "Label\tKind\tCoordinate\tFrom\tBearing true\tGrid\tMagnetic\tDistance\tTyped as\n"
        "RP\tReference point\t33TYK 35320 31540\t\t\t\t\t\t\n"
        "SP\tStart point\t33TYK 35355 31579\tRP\t38.2\t36.1\t33.0\t49.0\t033 mag 49\n"
    )
    pasted = read_block(block)
    assert pasted.ready
    assert [(point.kind, point.text) for point in pasted.points] == [
        (PointKind.REFERENCE, "33TYK 35320 31540"),
        (PointKind.START, "33TYK 35355 31579"),
    ]


def test_columns_that_are_not_read_are_named() -> None:
    pasted = read_block("Point\tLat\tLon\tSoil\nSP\t44.4991\t17.9604\tclay")
    assert "Columns that were not read: Soil." in map(str, pasted.notes)


def test_nothing_and_too_much() -> None:
    assert not read_block("").ready
    assert not read_block(" \n \n").ready
    assert read_block("1 2\n" * 6000).refused


@pytest.mark.parametrize("block", ["\x00", "\t\t\t", '"', "🙂\t🙂", "1", ";;;\n;;;", "a,b,c\n,,"])
def test_junk_never_breaks_the_reading(block: str) -> None:
    assert not read_block(block).ready


def test_below_a_heading_that_says_coordinate_two_numbers_are_one() -> None:
    rows = "SP\t44.42 17.99\nTP1\t44.43 18.00\nTP2\t44.43 18.01"
    pasted = read_block(f"Label\tCoordinate\n{rows}")
    assert pasted.ready
    assert [point.text for point in pasted.points] == ["44.42 17.99", "44.43 18.00", "44.43 18.01"]
    legs = read_block("Label\tCoordinate\nSP\t44.42 17.99\nTP1\t045 mag 120\nTP2\t135 mag 90")
    assert [point.leg is not None for point in legs.points] == [False, True, True]
