# SPDX-License-Identifier: GPL-3.0-or-later
"""Coordinates far away, and what they may have been meant to be."""

from __future__ import annotations

import pytest

from mineaction_plugin.core.boundary.did_you_mean import advice, far_from_home, middle
from mineaction_plugin.core.errors import CoordinateError

HOME = (17.96, 44.50)


@pytest.mark.parametrize(
    ("typed", "meant", "slip"),
    [
        ("17.9604, 44.4991", "44.499100°N 17.960400°E", "latitude and longitude exchanged"),
        ("44.4991N 17.9604W", "44.499100°N 17.960400°E", "another hemisphere"),
        ("-44.4991, 17.9604", "44.499100°N 17.960400°E", "another hemisphere"),
        ("32 north 735355 4931579", "33 NORTH 735355 4931579", "another zone"),
        ("34T 735355 4931579", "33T 735355 4931579", "another zone"),
        ("33 south 735355 4931579", "33 NORTH 735355 4931579", "the other hemisphere"),
        ("33TXK 35355 31579", "33TYK 35355 31579", "another square"),
        ("32TYK 35355 31579", "33TYK 35355 31579", "another zone"),
        ("54.4991, 17.9604", "44.4991, 17.9604", "one digit changed"),
        ("44.4991 71.9604", "44.4991 17.9604", "two digits exchanged"),
        ("4.44991 17.9604", "44.4991 17.9604", "a decimal point moved"),
        ("33 north 735355 4391579", "33 NORTH 735355 4931579", "two digits exchanged"),
    ],
)
def test_each_slip_is_recognised(typed: str, meant: str, slip: str) -> None:
    found = advice(typed, HOME)
    assert found is not None
    assert (found.offers[0].text, str(found.offers[0].slip)) == (meant, slip)
    assert f"Did you mean {meant} ({slip})" in str(found.message)
    assert far_from_home(found.offers[0].lon, found.offers[0].lat, HOME) is None


def test_what_is_near_needs_no_advice() -> None:
    assert advice("44.4991, 17.9604", HOME) is None


def test_where_no_slip_explains_it_nothing_is_offered() -> None:
    found = advice("60.123 50.444", HOME)
    assert found is not None
    assert not found.offers
    assert "2768 km" in str(found.message)
    with pytest.raises(CoordinateError):
        advice("somewhere", HOME)


def test_a_place_computed_from_a_leg_may_be_too_far_too() -> None:
    assert far_from_home(17.96, 44.5, HOME) is None
    assert "111 km" in str(far_from_home(17.96, 45.5, HOME))


def test_the_middle_across_the_antimeridian() -> None:
    lon, lat = middle([179.9, -179.9, 179.8], [1.0, 2.0, 3.0])
    assert lon == pytest.approx(179.9)
    assert lat == 2.0
    with pytest.raises(CoordinateError):
        middle([], [])
