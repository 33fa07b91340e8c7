# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of a task's own shape, points and fields."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely

from mineaction_plugin.core.boundary.audit import RULES, Facility, blocks, severities
from mineaction_plugin.core.boundary.audit.facilities import facilities_of
from mineaction_plugin.core.boundary.points import boundary_points
from mineaction_plugin.core.errors import ProfileError
from mineaction_plugin.core.hazard.binding import (
    Binding,
    FieldDescription,
    LayerDescription,
    Role,
    guess,
)
from mineaction_plugin.core.hazard.table import Rows, shapes
from mineaction_plugin.core.terms.model import BoundaryPoint, WorksiteFeature
from mineaction_plugin.core.terms.profile import TaskField
from mineaction_plugin.core.terms.vocabulary import (
    PointKind,
    Severity,
    TaskKind,
    TaskState,
    WorksiteKind,
)
from tests.core.boundary.ground import PROFILE, box, found, on_globe, only, point, rules, task


def test_a_task_without_fault_has_no_finding() -> None:
    assert found(task(box(0, 0))) == []


def test_what_contradicts_itself_blocks_and_nothing_else_does() -> None:
    blocking = {code for code, rule in RULES.items() if rule.blocking}
    assert blocking == {
        "unreadable_task",
        "duplicate_task_id",
        "no_polygon",
        "impossible_coordinates",
        "invalid_polygon",
        "points_disagree",
    }
    bowtie = on_globe(shapely.Polygon([(0, 0), (100, 100), (100, 0), (0, 100)]))
    finding = only(found(task(bowtie)), "invalid_polygon")
    assert blocks(finding)
    assert "crosses itself" in str(finding.message)
    crossing = point(50, 50)
    assert finding.lon == pytest.approx(crossing.x, abs=1e-7)
    assert finding.lat == pytest.approx(crossing.y, abs=1e-7)


@pytest.mark.parametrize(
    ("shape", "rule"),
    [
        (shapely.Polygon(), "no_polygon"),
        (shapely.Point(15, 44), "no_polygon"),
        (shapely.box(500_000, 4_800_000, 500_100, 4_800_100), "impossible_coordinates"),
    ],
)
def test_a_shape_that_is_none(shape: shapely.Geometry, rule: str) -> None:
    assert rules(found(task(shape))) == {rule}


def test_two_rows_with_one_id() -> None:
    findings = found([task(box(0, 0), row=1), task(box(500, 0), task_id="t-1 ", row=2)])
    assert "rows 1 and 2" in str(only(findings, "duplicate_task_id").message)


def test_a_withdrawn_task_is_not_looked_at_and_takes_no_land() -> None:
    gone = task(box(0, 0), "T-2", status=TaskState.WITHDRAWN, operator="")
    assert found([gone, task(box(50, 0))]) == []


def test_of_a_finished_task_only_the_shape() -> None:
    done = task(box(0, 0, 0.5), status=TaskState.HANDED_OVER, operator="", medical="")
    assert rules(found(done)) == {"sliver", "short_leg"}


def test_a_neck_too_narrow_to_work_in_is_a_sliver_and_a_sharp_corner_is_not() -> None:
    neck = shapely.union_all([shapely.box(0, 0, 50, 50), shapely.box(50, 20, 90, 20.6)])
    finding = only(found(task(on_globe(neck))), "sliver")
    assert finding.value == pytest.approx(24.0, rel=0.03)
    assert shapely.box(49, 19, 91, 22).contains(_metres(finding.lon, finding.lat))
    sharp = on_globe(shapely.Polygon([(0, 0), (100, 0), (0, 50)]))
    assert found(task(sharp)) == []


def test_legs_too_short_and_too_long() -> None:
    corner = shapely.Polygon([(0, 0), (6000, 0), (6000, 100), (0.4, 100), (0, 100)])
    findings = found(task(on_globe(corner)))
    short, long = only(findings, "short_leg"), only(findings, "long_leg")
    assert short.value == pytest.approx(0.4, rel=0.001)
    assert long.value == pytest.approx(6000.0, rel=0.001)
    assert "longer than 5,000 m: 2;" in str(long.message)


def test_a_short_leg_is_named_by_its_boundary_point() -> None:
    record = task(on_globe(shapely.Polygon([(0, 0), (50, 0), (50, 0.5), (0, 80)])))
    record = replace(record, points=_points(record.task.geometry))
    said = str(only(found(record), "short_leg").message)
    assert "starts at TP" in said or "starts at SP" in said


def test_points_that_are_not_the_polygons() -> None:
    record = task(box(0, 0))
    points = _points(record.task.geometry)
    assert found(replace(record, points=points)) == []
    away = replace(points[1], lon=points[1].lon + 0.0001)
    finding = only(found(replace(record, points=[points[0], away, *points[2:]])), "points_disagree")
    assert blocks(finding)
    assert away.label in str(finding.message)
    assert finding.lon == pytest.approx(away.lon, abs=1e-9)


def test_fields_that_the_kind_and_the_programme_ask_for() -> None:
    profile = replace(PROFILE, task_fields=(TaskField("donor", "Donor", "a", "text", True),))
    findings = found(task(box(0, 0), operator=" ", medical=""), profile=profile)
    assert [(f.rule, f.other_id) for f in findings] == [
        ("required_field_missing", "operator"),
        ("medical_missing", "medical"),
        ("required_field_missing", "donor"),
    ]
    survey = task(box(0, 0), kind=TaskKind.NON_TECHNICAL_SURVEY, medical="", depth_m=None)
    assert found(survey) == []


def test_a_kind_that_the_profile_lacks() -> None:
    profile = replace(PROFILE, kinds={})
    assert rules(found(task(box(0, 0)), profile=profile)) == {"unknown_kind"}


def test_the_nearest_surgery() -> None:
    clinic = Facility("Clinic", 15.0, 44.05, False)
    near, far = Facility("Hospital", 15.0, 44.3, True), Facility("Hospital", 16.0, 44.0, True)
    place = task(box(0, 0))
    assert found(place, facilities=[near]) == []
    finding = only(found(place, facilities=[clinic, near]), "facility_without_surgery")
    assert "Clinic" in str(finding.message)
    assert finding.value == pytest.approx(5379, abs=2)
    away = only(found(place, facilities=[far]), "facility_far")
    assert away.value == pytest.approx(80_200, rel=0.01)
    assert "60 km" in str(away.message)
    none = only(
        found(place, facilities=[replace(clinic, surgery=None)]), "facility_without_surgery"
    )
    assert "no medical facility is recorded as having surgery" in str(none.message)
    assert found(place, facilities=None) == []


def test_a_worksite_that_is_nowhere_is_no_error() -> None:
    lost = WorksiteFeature(WorksiteKind.PARKING, "", shapely.Point(float("nan"), 44.0))
    assert found(task(box(0, 0), worksite=[lost])) == []


def test_the_profile_sets_how_grave_a_rule_is_and_never_what_blocks() -> None:
    profile = replace(PROFILE, rule_severity={"invalid_polygon": "advisory", "sliver": "mandatory"})
    assert severities(profile)["sliver"] is Severity.MANDATORY
    bowtie = on_globe(shapely.Polygon([(0, 0), (100, 100), (100, 0), (0, 100)]))
    finding = only(found(task(bowtie), profile=profile), "invalid_polygon")
    assert finding.severity is Severity.ADVISORY
    assert blocks(finding)
    with pytest.raises(ProfileError, match=r"rule_severity\.sliver"):
        severities(replace(PROFILE, rule_severity={"sliver": "grave"}))


def test_each_finding_names_its_task_and_its_row() -> None:
    for finding in found(task(box(0, 0, 0.4), row=7, operator="")):
        assert str(finding.message).startswith("Task T-1")
        assert (finding.record_id, finding.source_row) == ("T-1", 7)


def _points(polygon: shapely.Geometry) -> list[BoundaryPoint]:
    table = boundary_points(shapes([polygon]))
    return [
        BoundaryPoint(
            int(table.ring_no[i]), int(table.point_no[i]), str(table.label[i]),
            PointKind(table.kind[i]), float(table.lon[i]), float(table.lat[i]),
        )
        for i in range(len(table))
    ]  # fmt: skip


def _metres(lon: float, lat: float) -> shapely.Point:
    from tests.core.boundary.ground import EAST, NORTH, PLANE  # noqa: PLC0415 (only here)

    x, y = PLANE.to_plane([lon], [lat])
    return shapely.Point(x[0] - EAST, y[0] - NORTH)


def test_facilities_of_a_layer() -> None:
    clinic, hospital = shapely.Point(15, 44), shapely.box(15.1, 44, 15.2, 44.1)
    values = {"NAME": ["C", "H", "X"], "OPERATES": ["no", "ja", "ja"]}
    rows = Rows("medical", values, shapes([clinic, hospital, None]))
    binding = Binding(
        role=Role.MEDICAL,
        fields={"name": "NAME", "surgery": "OPERATES"},
        values={"surgery": {"no": "no_surgery", "ja": "surgery"}},
    )
    found_ones = facilities_of(rows, binding)
    assert [(each.name, each.surgery) for each in found_ones] == [("C", False), ("H", True)]
    assert hospital.contains(shapely.Point(found_ones[1].lon, found_ones[1].lat))
    bare = facilities_of(rows, Binding(role=Role.MEDICAL))
    assert [(each.name, each.surgery) for each in bare] == [("", None), ("", None)]


def test_whether_a_facility_operates_is_guessed_from_its_own_words() -> None:
    layer = LayerDescription(
        "hospitals",
        "point",
        (
            FieldDescription("surgery", values=("yes", "no")),
            FieldDescription("electricity", values=("yes", "no")),
        ),
    )
    guessed = guess(layer, PROFILE, Role.MEDICAL).binding
    assert guessed.fields["surgery"] == "surgery"
    assert guessed.values["surgery"] == {"yes": "surgery", "no": "no_surgery"}
