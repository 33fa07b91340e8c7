# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of a task against hazards, cleared land, other tasks, and its worksite."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely

from mineaction_plugin.core.boundary.audit import HazardLink
from mineaction_plugin.core.hazard.identity import shape_hash
from mineaction_plugin.core.hazard.repair import mend
from mineaction_plugin.core.terms.model import BoundaryPoint, WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import (
    PointKind,
    TaskKind,
    TaskState,
    WorksiteKind,
)
from tests.core.boundary.ground import (
    PROFILE,
    box,
    found,
    hazards,
    line,
    on_globe,
    only,
    point,
    rules,
    task,
)

OWN = {"hazard_ids": ("H-0",)}


# --- land ---


def test_a_task_on_its_hazard_has_no_finding() -> None:
    assert found(task(box(0, 0), **OWN), hazards([box(0, 0)])) == []


def test_part_of_a_hazard_left_outside() -> None:
    known = hazards([box(0, 0, 130)])
    finding = only(found(task(box(0, 0), **OWN), known), "hazard_left_outside")
    assert finding.value == pytest.approx(3000, rel=0.002)
    assert finding.other_id == "H-0"
    assert shapely.Point(finding.lon, finding.lat).within(box(100, 0, 30))
    rest = task(box(100, 0, 30), "T-2", **OWN)
    assert found([task(box(0, 0), **OWN), rest], known) == []
    assert found(task(box(0, 0), **OWN), known, others=[rest.task]) == []
    cleared = hazards([box(100, 0, 30)])
    assert "hazard_left_outside" not in rules(found(task(box(0, 0), **OWN), known, cleared=cleared))


def test_a_hazard_that_no_task_names_is_looked_at_where_the_task_lies_on_it() -> None:
    assert only(found(task(box(0, 0)), hazards([box(0, 0, 130)])), "hazard_left_outside")


def test_land_outside_every_hazard() -> None:
    finding = only(found(task(box(0, 0, 150), **OWN), hazards([box(0, 0)])), "land_outside_hazards")
    assert finding.value == pytest.approx(5000, rel=0.002)
    assert "33 %" in str(finding.message)
    assert found(task(box(0, 0, 110), **OWN), hazards([box(0, 0)])) == []


def test_land_around_a_hazard_that_is_a_point_is_not_outside_it() -> None:
    assert found(task(box(0, 0), **OWN), hazards([point(50, 50)])) == []
    assert found(task(box(0, 0)), hazards([line((20, 20), (80, 80))])) == []


def test_land_that_was_cleared_already() -> None:
    cleared = hazards([box(80, 0), box(90, 0)])
    finding = only(found(task(box(0, 0)), cleared=cleared), "land_already_cleared")
    assert finding.value == pytest.approx(2000, rel=0.002)


def test_what_the_task_itself_cleared_is_its_own() -> None:
    product = hazards([box(0, 0, 40)], hazard_id=["t-1"])
    assert found(task(box(0, 0)), cleared=product) == []
    beside = hazards([box(104, 0)], hazard_id=["T-1"])
    assert found(task(box(0, 0)), cleared=beside) == []


@pytest.mark.parametrize(("kind", "told"), [("clearance", True), ("technical_survey", False)])
def test_clearance_on_land_that_is_only_suspected(kind: str, told: bool) -> None:  # noqa: FBT001
    record = task(box(0, 0), kind=TaskKind(kind), **OWN)
    findings = found(record, hazards([box(0, 0)], land_class="SHA"))
    assert rules(findings) == ({"clearance_on_suspected_land"} if told else set())
    assert found(record, hazards([box(0, 0)], land_class="CHA")) == []


# --- neighbours ---


def test_two_tasks_on_the_same_land_are_told_once() -> None:
    one, two = task(box(0, 0)), task(box(90, 0), "T-2")
    finding = only(found([one, two]), "tasks_overlap")
    assert (finding.record_id, finding.other_id) == ("T-1", "T-2")
    assert finding.value == pytest.approx(1000, rel=0.002)
    alone = only(found(two, others=[one.task, two.task]), "tasks_overlap")
    assert (alone.record_id, alone.other_id) == ("T-2", "T-1")


def test_a_finished_neighbour_weighs_less() -> None:
    done = task(box(90, 0), "T-2", status=TaskState.COMPLETED).task
    assert rules(found(task(box(0, 0)), others=[done])) == {"finished_task_overlap"}
    withdrawn = replace(done, status=TaskState.WITHDRAWN)
    assert found(task(box(0, 0)), others=[withdrawn]) == []


def test_neighbours_that_share_their_edge_are_fine() -> None:
    corner = shapely.Polygon([(100, 0), (180, 10), (180, 90), (100, 100)])
    assert found([task(box(0, 0)), task(on_globe(corner), "T-2")]) == []


def test_a_strip_between_two_tasks_belongs_to_nobody() -> None:
    finding = only(found([task(box(0, 0)), task(box(104, 0), "T-2")]), "narrow_gap")
    assert finding.value == pytest.approx(3.8, abs=0.3)
    assert shapely.Point(finding.lon, finding.lat).within(box(100, 0, 4))
    assert found([task(box(0, 0)), task(box(115, 0), "T-2")]) == []
    assert found([task(box(0, 0)), task(box(104, 0), "T-2"), task(box(100, 0, 4), "T-3")]) == []


def test_a_wedge_between_two_tasks_that_touch() -> None:
    other = on_globe(shapely.Polygon([(100, 0), (200, 0), (200, 100), (106, 100)]))
    assert only(found([task(box(0, 0)), task(other, "T-2")]), "narrow_gap")


def test_a_strip_to_cleared_land_and_to_a_hazard_of_somebody_else() -> None:
    cleared = hazards([box(104, 0)])
    assert rules(found(task(box(0, 0)), cleared=cleared)) == {"narrow_gap"}
    known = hazards([box(0, 0), box(104, 0)])
    finding = only(found(task(box(0, 0), **OWN), known), "narrow_gap")
    assert finding.other_id == "H-1"


def test_a_strip_to_a_task_is_not_told_again_of_the_hazard_in_it() -> None:
    known = hazards([box(0, 0), box(104, 0)])
    other = task(box(104, 0), "T-2", hazard_ids=("H-1",))
    findings = found([task(box(0, 0), **OWN), other], known)
    assert [each.other_id for each in findings if each.rule == "narrow_gap"] == ["T-2"]


def test_a_corner_beside_a_neighbours_corner() -> None:
    beside = on_globe(shapely.Polygon([(100, 0), (200, 0), (200, 100), (100.05, 100.2)]))
    finding = only(found([task(box(0, 0)), task(beside, "T-2")]), "corner_not_shared")
    assert finding.value == pytest.approx(0.206, abs=0.002)
    assert shapely.Point(finding.lon, finding.lat).distance(point(100, 100)) < 1e-6


def test_one_hazard_in_two_live_tasks() -> None:
    known = hazards([box(0, 0, 200)])
    one, two = task(box(0, 0, 110), **OWN), task(box(90, 0, 110), "T-2", **OWN)
    finding = only(found([one, two], known), "hazard_in_other_task")
    assert finding.value == pytest.approx(2000, rel=0.002)
    parts = [task(box(0, 0), **OWN), task(box(100, 0), "T-2", **OWN)]
    assert found(parts, known) == []
    closed = hazards([box(0, 0, 200)], status="closed")
    assert "hazard_in_other_task" not in rules(found([one, two], closed))
    spot = hazards([point(100, 50)])
    assert "hazard_in_other_task" in rules(found([one, two], spot))


# --- hazards near, and the worksite ---


def test_another_hazard_near_the_boundary() -> None:
    known = hazards([box(0, 0), box(130, 0)])
    finding = only(found(task(box(0, 0), **OWN), known), "hazard_near_boundary")
    assert finding.value == pytest.approx(30, abs=0.05)
    assert shapely.Point(finding.lon, finding.lat).distance(box(100, 0, 0.1)) < 1e-6
    assert found(task(box(0, 0), **OWN), hazards([box(0, 0), box(160, 0)])) == []
    closed = hazards([box(0, 0), box(130, 0)], status=["open", "closed"])
    assert found(task(box(0, 0), **OWN), closed) == []


def test_another_hazard_that_reaches_into_the_task() -> None:
    known = hazards([box(0, 0), box(95, 0)])
    finding = only(found(task(box(0, 0), **OWN), known), "hazard_near_boundary")
    assert "reaches into the task (500 m²)" in str(finding.message)


def _site(kind: WorksiteKind, shape: shapely.Geometry, label: str = "") -> list[WorksiteFeature]:
    return [WorksiteFeature(kind, label, shape)]


def test_the_evacuation_route_crosses_a_hazard() -> None:
    route = _site(WorksiteKind.EVACUATION_ROUTE, line((-60, 50), (-500, 50)))
    known = hazards([box(0, 0), box(-242, 0, 42)])
    finding = only(found(task(box(0, 0), worksite=route, **OWN), known), "route_crosses_hazard")
    assert str(finding.message) == "Task T-1: the evacuation route crosses hazard H-1 (42 m)."
    assert finding.value == pytest.approx(42.0, abs=0.05)
    assert shapely.Point(finding.lon, finding.lat).within(box(-242, 0, 42))
    own = _site(WorksiteKind.EVACUATION_ROUTE, line((50, 50), (-100, 50)))
    assert "route_crosses_hazard" in rules(found(task(box(0, 0), worksite=own, **OWN), known))


def test_an_access_lane_leads_into_its_own_hazard_and_into_no_other() -> None:
    lane = _site(WorksiteKind.ACCESS_LANE, line((-30, 50), (50, 50)))
    assert found(task(box(0, 0), worksite=lane, **OWN), hazards([box(0, 0)])) == []
    other = hazards([box(0, 0), box(-60, 0, 40)])
    findings = found(task(box(0, 0), worksite=lane, **OWN), other)
    assert only(findings, "route_crosses_hazard").other_id == "H-1"


def test_a_control_point_in_and_near_a_hazard() -> None:
    known = hazards([box(0, 0), box(-300, 0)])
    inside = task(
        box(0, 0), worksite=_site(WorksiteKind.CONTROL_POINT, point(-250, 50), "CP"), **OWN
    )
    finding = only(found(inside, known), "worksite_in_hazard")
    assert "control point CP lies inside hazard H-1" in str(finding.message)
    near = task(box(0, 0), worksite=_site(WorksiteKind.CONTROL_POINT, point(-180, 50)), **OWN)
    assert only(found(near, known), "hazard_near_worksite").value == pytest.approx(20, abs=0.05)
    parking = task(box(0, 0), worksite=_site(WorksiteKind.PARKING, point(-180, 50)), **OWN)
    assert found(parking, known) == []
    beside_own = task(box(0, 0), worksite=_site(WorksiteKind.CONTROL_POINT, point(-20, 50)), **OWN)
    assert found(beside_own, known) == []


def test_a_long_road_past_many_hazards_is_one_finding() -> None:
    road = _site(WorksiteKind.EVACUATION_ROUTE, line((-60, 50), (-5000, 50)))
    along = [box(-300 * n, 60 + n, 20, 20) for n in range(1, 15)]
    finding = only(
        found(task(box(0, 0), worksite=road, **OWN), hazards([box(0, 0), *along])),
        "hazard_near_worksite",
    )
    assert "of the evacuation route: 14; the nearest, H-1, at 11.0 m" in str(finding.message)


@pytest.mark.parametrize("kind", [PointKind.REFERENCE, PointKind.LANDMARK, PointKind.BENCHMARK])
def test_a_reference_point_inside_a_hazard_or_the_task(kind: PointKind) -> None:
    def leading(x: float) -> list[BoundaryPoint]:
        place = point(x, 50)
        return [BoundaryPoint(0, 1, "RP", kind, place.x, place.y)]

    known = hazards([box(0, 0), box(-300, 0)])
    outside = task(box(0, 0), points=leading(-40), **OWN)
    assert "point_in_hazard" not in rules(found(outside, known))
    in_hazard = only(found(replace(outside, points=leading(-250)), known), "point_in_hazard")
    assert in_hazard.other_id == "H-1"
    in_task = only(found(replace(outside, points=leading(50))), "point_in_hazard")
    assert "inside the task" in str(in_task.message)


# --- what became of the hazards ---


def test_hazards_gone_closed_changed_and_not_confirmed() -> None:
    linked = task(box(0, 0), links=[HazardLink("h-0 ", shape_hash(box(0, 0)))])
    assert found(linked, hazards([box(0, 0)])) == []
    assert rules(found(linked, hazards([box(500, 0)], hazard_id=["H-9"]))) == {
        "hazard_gone",
        "land_outside_hazards",
    }
    closed = only(found(linked, hazards([box(0, 0)], status="closed")), "hazard_closed")
    assert str(closed.message) == "Task T-1: hazard H-0 is closed."
    moved = hazards([box(0, 0, 99.5)])
    assert rules(found(linked, moved)) == {"hazard_changed"}
    repaired = hazards([box(0, 0)], repaired=["yes"], repair_reason=["rebuilt: crossed"])
    assert rules(found(linked, repaired)) == {"hazard_not_confirmed"}
    confirmed = hazards(
        [box(0, 0)], repaired=["yes"], repair_reason=["rebuilt"], confirmed_by=["A. B."]
    )
    assert found(linked, confirmed) == []


def test_a_broken_outline_is_no_change_but_waits_for_somebody() -> None:
    bowtie = on_globe(shapely.Polygon([(0, 0), (100, 100), (100, 0), (0, 100)]))
    imported = mend(bowtie)
    assert imported is not None
    links = [HazardLink("H-0", shape_hash(imported.geometry))]
    findings = found(task(box(0, 0), links=links), hazards([bowtie]))
    assert rules(findings) == {"hazard_not_confirmed", "land_outside_hazards"}


def test_a_layer_of_multipolygons_is_no_change() -> None:
    multi = shapely.MultiPolygon([box(0, 0)])
    linked = task(box(0, 0), links=[HazardLink("H-0", shape_hash(multi))])
    assert found(linked, hazards([box(0, 0)])) == []


# --- places ---


def test_tasks_of_two_zones_across_their_border_are_compared() -> None:
    west = shapely.box(17.9990, 44.0, 18.0001, 44.001)
    east = shapely.box(17.9999, 44.0, 18.0020, 44.001)
    finding = only(found([task(west), task(east, "T-2")]), "tasks_overlap")
    assert finding.value == pytest.approx(16.04 * 111.09, rel=0.01)


@pytest.mark.parametrize("turned", [False, True])
def test_corners_and_strips_beside_a_finished_task_are_told_in_any_order(turned: bool) -> None:  # noqa: FBT001
    done = task(box(0, 0), "T-1", status=TaskState.COMPLETED)
    records = [done, task(box(100.3, 0.2), "T-2", row=2)]
    findings = found(records[::-1] if turned else records)
    for rule in ("corner_not_shared", "narrow_gap"):
        finding = only(findings, rule)
        assert (finding.record_id, finding.other_id) == ("T-2", "T-1")


def test_the_antimeridian_is_no_border() -> None:
    at = shapely.box(179.9990, -17.0, 179.9999, -16.999)
    beyond = shapely.box(-179.9998, -17.0, -179.9990, -16.999)
    near = hazards([at, beyond])
    finding = only(found(task(at, **OWN), near), "hazard_near_boundary")
    assert finding.value == pytest.approx(31.9, abs=0.5)


def test_a_hazard_across_the_antimeridian_is_far_from_a_task_elsewhere() -> None:
    west, east = shapely.box(179.99, 43, 180, 45), shapely.box(-180, 43, -179.99, 45)
    across = shapely.MultiPolygon([west, east])
    drawn_through = shapely.Polygon([(179.99, 43), (-179.99, 45), (179.99, 45), (-179.99, 43)])
    assert found(task(box(0, 0), **OWN), hazards([box(0, 0), across, drawn_through])) == []


def test_a_corner_on_another_continent_blocks_and_hides_no_other_task() -> None:
    lost = shapely.Polygon([(15, 44), (15.001, 44), (-150, 10)])
    findings = found([task(lost, "T-9"), task(box(0, 0)), task(box(90, 0), "T-2")])
    assert {(each.rule, each.record_id) for each in findings} == {
        ("impossible_coordinates", "T-9"),
        ("tasks_overlap", "T-1"),
    }


def test_a_worksite_on_another_continent_is_no_error() -> None:
    place = shapely.Point(-150, 10)
    record = task(
        box(0, 0),
        worksite=_site(WorksiteKind.CONTROL_POINT, place),
        points=[BoundaryPoint(0, 1, "RP", PointKind.REFERENCE, place.x, place.y)],
    )
    assert found(record, hazards([box(0, 0)])) == []


def test_outlines_that_all_but_coincide_are_compared_all_the_same() -> None:
    rng = np.random.default_rng(3)
    ring = shapely.get_coordinates(shapely.box(0, 0, 100, 100))
    layers = [
        on_globe(shapely.Polygon(ring + np.append(rng.normal(0, 1e-9, (4, 2)), [[0, 0]], axis=0)))
        for _ in range(6)
    ]
    findings = found([task(layers[0]), task(layers[1], "T-2")], hazards(layers[2:]))
    assert {"tasks_overlap", "hazard_near_boundary"} & rules(findings)


def test_broken_hazards_are_looked_at_as_an_import_mends_them() -> None:
    bowtie = on_globe(shapely.Polygon([(100, 0), (200, 100), (200, 0), (100, 100)]))
    findings = found(task(box(0, 0), **OWN), hazards([box(0, 0), bowtie, None]))
    assert only(findings, "hazard_near_boundary").other_id == "H-1"


def test_limits_of_nothing_turn_their_rules_off() -> None:
    limits = replace(PROFILE.thresholds, gap_m=0, corner_m=0, near_hazard_m=0, sliver_m=0)
    profile = replace(PROFILE, thresholds=limits)
    known = hazards([box(0, 0), box(104, 0)])
    assert found(task(box(0, 0), **OWN), known, profile=profile) == []
