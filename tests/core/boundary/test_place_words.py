# SPDX-License-Identifier: GPL-3.0-or-later
"""Places in words."""

from __future__ import annotations

import pytest
from pyproj import Geod
from shapely.geometry import Point, box

from mineaction_plugin.core.boundary.place_words import Named, Places, direction_words

GEOD = Geod(ellps="WGS84")
MAGLAJ = Named("Maglaj", Point(18.1, 44.55))
H221 = Named("H-221", box(18.12, 44.56, 18.14, 44.58))
PLACES = Places([H221], [MAGLAJ, Named("Zavidovići", Point(18.14, 44.44))])


def test_a_point_in_a_hazard_near_a_town() -> None:
    lon, lat, _ = GEOD.fwd(18.1, 44.55, 45.0, 3200.0)
    assert str(PLACES.words(lon, lat)) == "inside H-221, 3.2 km NE of Maglaj"


def test_a_point_just_outside_says_how_far() -> None:
    lon, lat, _ = GEOD.fwd(18.13, 44.56, 180.0, 42.0)
    assert str(PLACES.words(lon, lat)).startswith("42 m outside H-221, ")


def test_far_from_the_hazard_it_is_not_named() -> None:
    assert "H-221" not in str(PLACES.words(18.1, 44.50))


def test_the_nearest_place_is_nearest_on_the_ground_and_not_in_degrees() -> None:
    places = Places([], [Named("north", Point(18.0, 60.9)), Named("east", Point(19.5, 60.0))])
    assert str(places.words(18.0, 60.0)).endswith("of east")  # 84 km; a degree north is 100 km


def test_across_the_antimeridian() -> None:
    places = Places([], [Named("Taveuni", Point(-179.98, -16.8))])
    assert str(places.words(179.98, -16.8)) == "4.3 km W of Taveuni"


def test_nothing_known_is_said() -> None:
    assert str(Places([], []).words(18.0, 44.0)) == "no hazard or settlement known near it"


@pytest.mark.parametrize(
    ("bearing", "wind"),
    [(0, "N"), (22, "N"), (23, "NE"), (90, "E"), (135, "SE"), (180, "S"), (270, "W"), (359, "N")],
)
def test_directions(bearing: float, wind: str) -> None:
    assert str(direction_words(bearing, 450.0, "X")) == f"450 m {wind} of X"


def test_more_hazards_than_can_be_named_are_counted() -> None:
    stack = [Named(f"H-{i}", box(0, 0, 1, 1)) for i in range(5)]
    assert str(Places(stack, []).words(0.5, 0.5)) == "inside H-0, H-1, H-2 and 2 more hazards"
