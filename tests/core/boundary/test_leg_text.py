# SPDX-License-Identifier: GPL-3.0-or-later
"""Legs, bearings and distances as people type them."""

from __future__ import annotations

import pytest

from mineaction_plugin.core.boundary.leg_text import read_bearing, read_distance, read_leg
from mineaction_plugin.core.errors import TraverseError
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North


@pytest.mark.parametrize(
    ("text", "value", "unit", "north", "distance_m"),
    [
        ("033 mag 49", 33.0, None, North.MAGNETIC, 49.0),
        ("045 120", 45.0, None, None, 120.0),
        ("045.5° true, 120 m", 45.5, AngleUnit.DEGREE, North.TRUE, 120.0),
        ("45,5 120,5", 45.5, None, None, 120.5),
        ("800 mil grid 1.2 km", 800.0, AngleUnit.MIL_6400, North.GRID, 1200.0),
        ("5900 mil6000 G 12", 5900.0, AngleUnit.MIL_6000, North.GRID, 12.0),
        ("33M 49", 33.0, None, North.MAGNETIC, 49.0),
        ("360 gon vrai; 7", 360.0, AngleUnit.GON, North.TRUE, 7.0),
        ("٠٣٣ مغناطيسي ٤٩", 33.0, None, North.MAGNETIC, 49.0),
    ],
)
def test_a_leg_is_read_as_it_is_written(
    text: str, value: float, unit: AngleUnit | None, north: North | None, distance_m: float
) -> None:
    leg = read_leg(text)
    assert leg is not None
    assert (leg.bearing.value, leg.bearing.unit, leg.bearing.north) == (value, unit, north)
    assert leg.distance_m == distance_m


@pytest.mark.parametrize(
    "text",
    ["44.4991 17.9604", "44.499 17.960", "33TYK 35355 31579", "45,5", "33 foo 49", "", "SP"],
)
def test_what_may_be_something_else_is_no_leg(text: str) -> None:
    assert read_leg(text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("361 mag 49", "no bearing 361"),
        ("-3 mag 49", "no bearing -3"),
        ("033 mag -49", "leg of -49 m"),
        ("033 mag 0", "leg of 0 m"),
        ("33T 735355", "is it a coordinate"),
        ("33 m 49", "metres or magnetic"),
        ("50g 120", "gon or grid"),
        ("50ᵍ 120", "gon or grid"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(text: str, said: str) -> None:
    with pytest.raises(TraverseError, match=said):
        read_leg(text)


def test_the_unit_of_the_list_says_how_far_a_bearing_goes() -> None:
    leg = read_leg("6100 20", AngleUnit.MIL_6400)
    assert leg is not None
    assert leg.bearing.unit is None
    with pytest.raises(TraverseError, match="0 to 6000"):
        read_leg("6100 20", AngleUnit.MIL_6000)


def test_a_bearing_and_a_distance_alone() -> None:
    assert read_bearing("033.5 mag").north is North.MAGNETIC
    assert read_distance("49,5 m") == 49.5
    for text in ("abc", "400", "33 m"):
        with pytest.raises(TraverseError):
            read_bearing(text)
    for text in ("abc", "0", "-1", "1e5", "999999"):
        with pytest.raises(TraverseError):
            read_distance(text)
