# SPDX-License-Identifier: GPL-3.0-or-later
"""An order says of its worksite what somebody saw, drove and set, and that nobody did the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely

from mineaction_plugin.core.order import snapshot
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.layouts.form_facts import sections_of
from tests.core.order.conftest import build

WAY = shapely.LineString([(17.9495, 44.4992), (17.95, 44.48)])
ROUTE = WorksiteFeature(WorksiteKind.EVACUATION_ROUTE, "EVAC", WAY)
SITE = WorksiteFeature(WorksiteKind.DEMOLITION_SITE, "DEMO", shapely.Point(17.9495, 44.4992))


def printed(*worksite: WorksiteFeature) -> str:
    order = build(worksite=worksite)
    return "\n".join(fact.value for section in sections_of(order) for fact in section.facts)


@pytest.mark.parametrize(
    ("day", "minutes", "words"),
    [
        ("2026-11-12", 47.0, "driven 2026-11-12, 47 min"),
        ("", 50.0, "NOT DRIVEN, estimate 50 min"),
        ("", None, "NOT DRIVEN"),
    ],
)
def test_a_route_prints_its_length_and_whether_it_was_driven(
    qgis_app: object,  # noqa: ARG001
    day: str,
    minutes: float | None,
    words: str,
) -> None:
    said = printed(replace(ROUTE, driven_on=day, driven_min=minutes))
    assert f"EVAC · 2,134 m on the ellipsoid · {words} · proposed, confirm on site" in said


def test_a_site_prints_who_set_its_radius(qgis_app: object) -> None:  # noqa: ARG001
    said = printed(replace(SITE, radius_m=312.5, radius_set_by="EOD officer"))
    assert "radius 312.5 m set by EOD officer" in said


def test_a_task_made_of_a_point_or_a_line_says_how_wide_it_is(qgis_app: object) -> None:  # noqa: ARG001
    order = build()
    task = replace(order.task, search_radius_m=7.5, width_m=12.0)
    facts = {
        fact.label: fact.value
        for section in sections_of(replace(order, task=task))
        for fact in section.facts
    }
    assert facts["Search radius"] == "7.5 m"
    assert facts["Width"] == "12 m"


def test_a_snapshot_of_an_earlier_version_keeps_its_hash() -> None:
    """What nobody filled in is not written: the QR code of a sheet names the same bytes again."""
    text = snapshot.to_json(build())
    for name in ("driven_on", "driven_min", "list_no", "search_radius_m", "centre_line_wkt"):
        assert f'"{name}"' not in text
    driven = build(worksite=(replace(ROUTE, driven_on="2026-11-12", list_no=2),))
    again = snapshot.from_json(snapshot.to_json(driven))
    assert again == driven
    assert snapshot.from_json(text) == build()
