# SPDX-License-Identifier: GPL-3.0-or-later
"""The worksite says what somebody saw, drove and set, and nothing that nobody did."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import shapely

from mineaction_plugin.core.boundary import worksite
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WorksiteKind

POINT = shapely.Point(18.0, 44.4)
WAY = shapely.LineString([(18.0, 44.4), (18.0, 44.5), (18.2, 44.5)])
POST = WorksiteFeature(WorksiteKind.DEMOLITION_SITE, "DEMO", POINT)
ROUTE = WorksiteFeature(WorksiteKind.EVACUATION_ROUTE, "EVAC", WAY)


def test_every_kind_has_a_stem_of_its_own() -> None:
    assert set(worksite.STEMS) == set(WorksiteKind)
    assert len(set(worksite.STEMS.values())) == len(worksite.STEMS)


def test_a_new_feature_takes_the_first_free_label() -> None:
    kind = WorksiteKind.CONTROL_POINT
    assert worksite.next_label(kind, []) == "CP"
    assert worksite.next_label(kind, ["cp", "CP3", "MED"]) == "CP2"


def test_the_list_keeps_its_order_and_the_unplaced_stay_behind() -> None:
    numbers = (None, 2, None, 1)
    features = [replace(POST, label=str(i), list_no=no) for i, no in enumerate(numbers)]
    assert [each.label for each in worksite.in_order(features)] == ["3", "1", "0", "2"]


def test_a_way_is_measured_on_the_ellipsoid() -> None:
    """GeographicLib's GeodSolve -i gives the two legs."""
    assert worksite.way_m(WAY) == pytest.approx(11112.103 + 15905.908, abs=0.002)
    assert worksite.way_m(POINT) == 0.0


@pytest.mark.parametrize(
    ("day", "minutes", "words"),
    [
        ("2026-11-12", 47.0, "driven 2026-11-12, 47 min"),
        ("2026-11-12", None, "driven 2026-11-12, no time noted"),
        ("", 50.0, "NOT DRIVEN, estimate 50 min"),
        ("", None, "NOT DRIVEN"),
    ],
)
def test_a_time_is_only_ever_one_that_somebody_typed(
    day: str, minutes: float | None, words: str
) -> None:
    assert str(worksite.driven_words(replace(ROUTE, driven_on=day, driven_min=minutes))) == words
    assert worksite.driven_words(POST) is None


def test_a_place_is_proposed_until_somebody_verified_it() -> None:
    assert str(worksite.verified_words(POST)) == "proposed, confirm on site"
    seen = replace(POST, verified_on="2026-11-12", verified_by="T. Leader")
    assert str(worksite.verified_words(seen)) == "verified 2026-11-12 by T. Leader"


def test_a_radius_names_who_set_it() -> None:
    assert worksite.radius_words(POST) is None
    said = worksite.radius_words(replace(POST, radius_m=300, radius_set_by="EOD officer"))
    assert str(said) == "radius 300 m set by EOD officer"


@pytest.mark.parametrize(
    ("feature", "sentence"),
    [
        (replace(POST, geometry=WAY), "DEMO is one point"),
        (replace(ROUTE, geometry=POINT), "EVAC is a line"),
        (replace(ROUTE, geometry=shapely.LineString([(18, 44), (18, 44)])), "has no length"),
        (replace(POST, radius_m=300.0), "who set the radius of DEMO"),
        (replace(POST, radius_m=-1.0, radius_set_by="X"), "radius of DEMO is -1"),
        (replace(POST, radius_m=math.inf, radius_set_by="X"), "radius of DEMO is inf"),
        (replace(ROUTE, driven_min=0.0), "time of EVAC is 0"),
        (replace(ROUTE, driven_on="12.11.2026"), "12.11.2026 is no day"),
        (replace(POST, verified_by="T. Leader"), "on which day T. Leader verified DEMO"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(feature: WorksiteFeature, sentence: str) -> None:
    with pytest.raises(GeometryError, match=sentence):
        worksite.refuse_impossible(feature)


def test_what_can_be_is_let_through() -> None:
    worksite.refuse_impossible(POST)
    worksite.refuse_impossible(replace(ROUTE, driven_on="2026-11-12", driven_min=47.0))
