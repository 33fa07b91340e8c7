# SPDX-License-Identifier: GPL-3.0-or-later
"""Who to call, where codes lead, and what the call script fills in or leaves to the hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely

from mineaction_plugin.core.order.call_script import GAP_LONG, call_script
from mineaction_plugin.core.order.evacuation import (
    Role,
    geo_uri,
    hospital,
    missing_for_the_hurt,
    places_to_go,
)
from mineaction_plugin.core.order.order import Facility, Order
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from tests.core.order.conftest import TASK_SHAPE, build

OUTSIDE = shapely.Point(17.9455, 44.4985)
POST = Facility("Health post", 17.90, 44.48, 4_300.0, surgery=False, contact="+000 1")
HOSPITAL = Facility("Hospital", 17.80, 44.40, 18_400.0, surgery=True, contact="+000 2")
ROUTE = WorksiteFeature(
    WorksiteKind.EVACUATION_ROUTE,
    "EV1",
    shapely.LineString([(17.9455, 44.4985), (17.80, 44.40)]),
    driven_on="2026-11-12",
    driven_min=47.0,
)
LANDING = WorksiteFeature(WorksiteKind.LANDING_SITE, "HLS", OUTSIDE)
CONTROL = WorksiteFeature(WorksiteKind.CONTROL_POINT, "CP", shapely.Point(17.9465, 44.4990))


def order(**changes: object) -> Order:
    whole = {"worksite": (CONTROL, LANDING, ROUTE), "facilities": (POST, HOSPITAL), "hazards": ()}
    return replace(build(), **{**whole, **changes})


def script(of: Order) -> str:
    return "\n".join(map(str, call_script(of))).replace("\u00a0", " ")


def test_the_hospital_is_the_nearest_that_operates() -> None:
    assert hospital(order()) == HOSPITAL
    assert hospital(order(facilities=(POST,))) == POST
    assert hospital(order(facilities=())) is None


def test_codes_lead_to_four_places_and_never_to_a_point_of_the_boundary() -> None:
    places = places_to_go(order())
    assert [place.role for place in places] == [
        Role.REFERENCE,
        Role.CONTROL,
        Role.LANDING,
        Role.HOSPITAL,
    ]
    assert not any(place.on_danger for place in places)
    ring = {(point.lon, point.lat) for point in order().points if point.ring_no}
    assert not ring & {(place.lon, place.lat) for place in places}


@pytest.mark.parametrize(
    "where",
    [
        shapely.Point(TASK_SHAPE.exterior.coords[1]),
        TASK_SHAPE.representative_point(),
        shapely.Point(17.95 - 0.00002, 44.50),
    ],
    ids=["on a boundary point", "inside the task", "1.6 m beside it"],
)
def test_no_code_leads_to_a_place_on_or_beside_the_task(where: shapely.Point) -> None:
    places = places_to_go(order(worksite=(replace(CONTROL, geometry=where), LANDING)))
    assert {place.role: place.on_danger for place in places}[Role.CONTROL]
    assert not {place.role: place.on_danger for place in places}[Role.LANDING]


def test_no_code_leads_onto_a_hazard() -> None:
    hazard = replace(build().hazards[0], geometry=OUTSIDE.buffer(0.0001))
    places = places_to_go(order(hazards=(hazard,)))
    assert {place.role: place.on_danger for place in places}[Role.LANDING]


def test_an_address_for_phones_has_latitude_first() -> None:
    assert geo_uri(17.9512, 44.5041) == "geo:44.504100,17.951200"
    assert geo_uri(-70.5, -33.25) == "geo:-33.250000,-70.500000"


def test_the_script_fills_what_is_known() -> None:
    said = script(order())
    assert "33TYK" in said
    assert "landing site HLS" in said
    assert "44°29.9100′N 017°56.7300′E" in said
    assert "EV1 for Hospital; it takes 47 min" in said
    assert GAP_LONG not in said.splitlines()[4]


def test_the_script_names_no_facility_that_the_way_does_not_lead_to() -> None:
    elsewhere = replace(ROUTE, geometry=shapely.LineString([(17.9455, 44.4985), (17.95, 44.30)]))
    line = script(order(worksite=(CONTROL, LANDING, elsewhere))).splitlines()[5]
    assert "Hospital" not in line
    assert "Health post" not in line
    assert f"for {GAP_LONG}; it takes 47 min" in line
    backwards = replace(ROUTE, geometry=shapely.reverse(ROUTE.geometry))
    assert "for Hospital; it takes" in script(order(worksite=(CONTROL, LANDING, backwards)))


def test_a_facility_without_known_surgery_is_never_called_a_hospital() -> None:
    unknown = replace(HOSPITAL, surgery=None)
    for facility in (POST, unknown):
        roles = [place.role for place in places_to_go(order(facilities=(facility,)))]
        assert roles[-1] is Role.FACILITY
    assert places_to_go(order())[-1].role is Role.HOSPITAL


def test_the_script_never_says_a_time_that_nobody_drove() -> None:
    guessed = replace(ROUTE, driven_on="", driven_min=47.0)
    said = script(order(worksite=(CONTROL, LANDING, guessed)))
    assert "47" not in said.splitlines()[5]
    assert "Nobody has driven it yet" in said


def test_the_script_leaves_gaps_for_what_is_not_known() -> None:
    bare = order(worksite=(), facilities=())
    lines = script(bare).splitlines()
    assert [GAP_LONG in line for line in lines[2:6]] == [True, True, True, True]


def test_what_is_missing_is_said_with_the_task() -> None:
    bare = replace(build().task, medical="")
    said = [
        str(each) for each in missing_for_the_hurt(order(worksite=(), facilities=(), task=bare))
    ]
    assert len(said) == 3
    assert all(bare.task_id in each for each in said)
    assert missing_for_the_hurt(order()) == []
    assert (
        missing_for_the_hurt(order(facilities=(), task=replace(bare, medical="Post, 22 min"))) == []
    )


def test_a_post_on_danger_is_said_aloud() -> None:
    inside = replace(LANDING, geometry=TASK_SHAPE.representative_point())
    said = [str(each) for each in missing_for_the_hurt(order(worksite=(CONTROL, inside, ROUTE)))]
    assert len(said) == 1
    assert "HLS lies on or beside the task or a hazard" in said[0]
