# SPDX-License-Identifier: GPL-3.0-or-later
"""The worksite in the edit session: one undo a step, proposed again when moved, kept when saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shapely

from mineaction_plugin.core.errors import GeometryError, MineActionError
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.gui.editing import worksite
from mineaction_plugin.gui.editing.editing import Editing
from mineaction_plugin.gui.editing.worksite import Post
from mineaction_plugin.workspace import store
from tests.qgis.editing_desk import editing_of, workspace

TASK = "T-001"
CP = shapely.Point(17.961, 44.489)
WAY = shapely.LineString([(17.96, 44.49), (17.95, 44.48), (17.94, 44.47)])


@pytest.fixture
def editing(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> Iterator[Editing]:  # noqa: ARG001
    with editing_of(workspace(tmp_path)) as made:
        yield made


def listed(editing: Editing) -> list[tuple[str, int | None]]:
    posts = worksite.posts(editing.session, TASK)
    return [(post.feature.label, post.feature.list_no) for post in posts]


def post(editing: Editing, label: str) -> Post:
    return next(p for p in worksite.posts(editing.session, TASK) if p.feature.label == label)


def test_what_is_placed_is_listed_saved_and_undone(editing: Editing) -> None:
    session = editing.session
    assert worksite.place(session, TASK, WorksiteKind.CONTROL_POINT, CP, " 44.489 17.961 ") == "CP"
    assert worksite.place(session, TASK, WorksiteKind.EVACUATION_ROUTE, WAY) == "EVAC"
    assert worksite.place(session, TASK, WorksiteKind.CONTROL_POINT, CP) == "CP2"
    assert listed(editing) == [("CP", 1), ("EVAC", 2), ("CP2", 3)]
    session.undo()
    assert listed(editing) == [("CP", 1), ("EVAC", 2)]
    assert session.save()
    kept = store.read_worksite(Path(session.path))[TASK]
    assert [(each.label, each.kind, each.entered_text) for each in kept] == [
        ("CP", WorksiteKind.CONTROL_POINT, "44.489 17.961"),
        ("EVAC", WorksiteKind.EVACUATION_ROUTE, ""),
    ]
    assert kept[1].geometry.equals(WAY)


def test_the_list_of_points_and_ways_is_put_in_order(editing: Editing) -> None:
    session = editing.session
    for kind, shape in (
        (WorksiteKind.CONTROL_POINT, CP),
        (WorksiteKind.EVACUATION_ROUTE, WAY),
        (WorksiteKind.PARKING, CP),
    ):
        worksite.place(session, TASK, kind, shape)
    worksite.reorder(session, TASK, [post(editing, "PARK"), post(editing, "EVAC")])
    assert listed(editing) == [("PARK", 1), ("EVAC", 2), ("CP", 3)]
    worksite.remove(session, TASK, [post(editing, "EVAC")])
    assert listed(editing) == [("PARK", 1), ("CP", 2)]
    assert session.save()
    assert [each.label for each in store.read_worksite(Path(session.path))[TASK]] == ["PARK", "CP"]


def test_a_place_that_moves_is_proposed_again(editing: Editing) -> None:
    session = editing.session
    worksite.place(session, TASK, WorksiteKind.CONTROL_POINT, CP)
    seen = post(editing, "CP")
    verified = replace(seen.feature, verified_on="2026-11-12", verified_by="T. Leader")
    worksite.change(session, seen, verified)
    assert post(editing, "CP").feature.verified_by == "T. Leader"
    there = post(editing, "CP")
    moved = replace(there.feature, geometry=shapely.Point(17.9611, 44.489))
    worksite.change(session, there, moved)
    assert post(editing, "CP").feature.verified_on == ""
    assert post(editing, "CP").feature.verified_by == ""
    session.undo()
    assert post(editing, "CP").feature.verified_by == "T. Leader"


def test_a_way_that_is_drawn_anew_was_not_driven(editing: Editing) -> None:
    session = editing.session
    worksite.place(session, TASK, WorksiteKind.EVACUATION_ROUTE, WAY)
    there = post(editing, "EVAC")
    driven = replace(there.feature, driven_on="2026-11-12", driven_min=47.0, driven_by="Medic")
    worksite.change(session, there, driven)
    assert session.save()
    kept = store.read_worksite(Path(session.path))[TASK][0]
    assert (kept.driven_on, kept.driven_min, kept.driven_by) == ("2026-11-12", 47.0, "Medic")
    there = post(editing, "EVAC")
    way = shapely.LineString([*WAY.coords, (17.93, 44.46)])
    worksite.change(session, there, replace(there.feature, geometry=way))
    assert post(editing, "EVAC").feature.driven_min is None


@pytest.mark.parametrize(
    ("label", "radius_m", "sentence"),
    [
        ("cp", None, "called cp"),
        ("  ", None, "it was DEMO"),
        ("DEMO", 300.0, "who set the radius"),
    ],
)
def test_a_change_that_cannot_be_changes_nothing(
    editing: Editing, label: str, radius_m: float | None, sentence: str
) -> None:
    session = editing.session
    worksite.place(session, TASK, WorksiteKind.CONTROL_POINT, CP)
    worksite.place(session, TASK, WorksiteKind.DEMOLITION_SITE, CP)
    there = post(editing, "DEMO")
    with pytest.raises(GeometryError, match=sentence):
        worksite.change(session, there, replace(there.feature, label=label, radius_m=radius_m))
    assert post(editing, "DEMO").feature == there.feature
    assert "DEMO" in session.undo_text


def test_a_worksite_of_no_task_is_refused(editing: Editing) -> None:
    with pytest.raises(MineActionError, match="no task T-999"):
        worksite.place(editing.session, "T-999", WorksiteKind.CONTROL_POINT, CP)
    assert not editing.session.dirty


def test_a_kind_that_is_none_of_ours_is_named(editing: Editing) -> None:
    session = editing.session
    worksite.place(session, TASK, WorksiteKind.CONTROL_POINT, CP)
    layer = session.layer("worksite_points")
    row = next(layer.getFeatures())
    layer.changeAttributeValue(row.id(), layer.fields().indexOf("kind"), "latrine")
    with pytest.raises(GeometryError, match="latrine"):
        worksite.posts(session, TASK)
