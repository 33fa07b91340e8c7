# SPDX-License-Identifier: GPL-3.0-or-later
"""What a planner does with tasks: each is one step, lands whole or not at all, and is saved."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject
from shapely.geometry import LineString, MultiPolygon

from mineaction_plugin.core.boundary.draft import Entry
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.position.geodesy import area_m2, to_plane_geometry
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.core.terms.vocabulary import North, WorksiteKind
from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.editing import boundary_rows, table_rows, tasks, worksite
from mineaction_plugin.gui.editing.recovery import Recovery
from mineaction_plugin.gui.editing.session import WorkspaceSession
from mineaction_plugin.gui.editing.tasks import NewTask
from mineaction_plugin.gui.tasks.history import history_of, sentence
from mineaction_plugin.settings import Settings
from mineaction_plugin.workspace import store
from mineaction_plugin.workspace.database import opened
from mineaction_plugin.workspace.words import state_words
from tests.qgis import task_desk
from tests.qgis.task_desk import HAZARDS, SHAPES, everything, field, ids, rows_of, shape

PROFILE = load()
HALVES = [field(0, 0, 400, 500), field(400, 0, 800, 500)]


@pytest.fixture
def session(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> Iterator[WorkspaceSession]:  # noqa: ARG001
    path = tmp_path / "tasks.gpkg"
    task_desk.make_workspace(path)
    settings, owner = Settings(), QObject()
    controller = Controller(QgsProject.instance(), settings, owner)
    made = WorkspaceSession(controller, Recovery(tmp_path / "kept"), owner)
    controller.open_workspace(str(path))
    assert made.refusal() == ""
    yield made
    made.discard()
    made.close_down()
    controller.close()
    settings.workspace.setValue("")
    settings.close()
    task_desk.clear_project()


def values(session: WorkspaceSession, table: str, task_id: str, column: str) -> list[object]:
    return [row[column] for row in rows_of(session, table, task_id)]


# --- made ---


def test_new_tasks_get_the_next_numbers_and_all_that_is_known_of_them(
    session: WorkspaceSession,
) -> None:
    line = LineString([(18, 44), (18.01, 44)])
    link = store.HazardLink("areas", "H-1", "abc")
    made = (
        NewTask(field(0, 900, 100, 1000), "clearance", "Well", (link,), fields={"team": "Team 9"}),
        NewTask(field(0, 1200, 900, 1220), "road_clearance", centre_line=line, width_m=20.0),
        NewTask(field(0, 1500, 50, 1550), "eod_spot", search_radius_m=25.0, task_id="EOD 7"),
    )
    assert tasks.create(session, PROFILE, made, "New") == ("T-005", "T-006", "EOD 7")
    (row,) = rows_of(session, "tasks", "T-005")
    assert (row["title"], row["status"], row["team"]) == ("Well", "draft", "Team 9")
    assert row["depth_m"] == PROFILE.kinds["clearance"].depth.depth_m
    assert row["area_m2"] == pytest.approx(area_m2([made[0].geometry])[0])
    assert values(session, "task_hazards", "T-005", "hazard_id") == ["H-1"]
    (road,) = rows_of(session, "tasks", "T-006")
    assert (road["centre_line_wkt"], road["width_m"]) == (line.wkt, 20.0)
    assert values(session, "tasks", "EOD 7", "search_radius_m") == [25.0]
    assert session.save()
    saved = store.read_tasks(Path(session.path))
    assert saved["T-005"].task.geometry.equals_exact(MultiPolygon([made[0].geometry]), 0)
    assert saved["T-005"].row_version == 1


def test_what_was_typed_while_drawing_is_kept_beside_the_corners(session: WorkspaceSession) -> None:
    drawn = field(0, 900, 100, 1000)
    entries = (
        Entry(text="33T 730100 4920900", format="utm"),
        Entry(text="0 100", bearing=0.0, north=North.GRID, distance_m=100.0),
        Entry(),
        Entry(),
    )
    (task_id,) = tasks.create(session, PROFILE, [NewTask(drawn, "clearance", entries=entries)], "x")
    stored = boundary_rows.read(session, task_id)
    assert stored is not None
    points = stored.draft.points
    assert [each.entry.text for each in points] == ["33T 730100 4920900", "0 100", "", ""]
    assert points[1].entry.from_label == points[0].point.label == "SP"
    assert shape(session, task_id).equals(MultiPolygon([drawn]))


def test_an_id_that_stands_on_papers_is_never_given_again(session: WorkspaceSession) -> None:
    tasks.remove(session, ["T-003"])
    for name in ("t-001", "T-003"):
        with pytest.raises(MineActionError, match="is, or was, a task"):
            tasks.create(
                session, PROFILE, [NewTask(SHAPES["T-003"], "clearance", task_id=name)], "x"
            )


def test_a_copy_has_the_plan_and_nothing_of_the_work(session: WorkspaceSession) -> None:
    assert tasks.duplicate(session, ["T-001", "T-004"]) == ("T-005", "T-006")
    assert shape(session, "T-005").equals(shape(session, "T-001"))
    assert sorted(values(session, "task_hazards", "T-005", "hazard_id")) == ["H-1", "H-2"]
    assert sorted(values(session, "boundary_points", "T-005", "label")) == sorted(
        values(session, "boundary_points", "T-001", "label")
    )
    assert values(session, "tasks", "T-006", "status") == ["draft"]
    assert "copy of T-004" in history_of(session, "T-006")[0].reason
    assert session.save()


# --- divided and merged ---


def test_parts_take_the_place_of_the_whole(session: WorkspaceSession) -> None:
    made = tasks.split(session, "T-001", HALVES, HAZARDS)
    assert made == ("T-001-1", "T-001-2")
    assert ids(session) == {"T-001-1", "T-001-2", "T-002", "T-003", "T-004"}
    assert values(session, "tasks", "T-001-1", "team") == ["Team 1"]
    assert values(session, "task_hazards", "T-001-1", "hazard_id") == ["H-1"]
    assert values(session, "task_hazards", "T-001-2", "hazard_id") == ["H-2"]
    assert rows_of(session, "task_hazards", "T-001") == []
    areas = [values(session, "tasks", part, "area_m2")[0] for part in made]
    assert areas == pytest.approx(area_m2(HALVES).tolist())
    assert session.save()
    assert set(store.read_tasks(Path(session.path))) == ids(session)


def test_what_was_typed_goes_to_the_part_that_has_the_corner(session: WorkspaceSession) -> None:
    tasks.split(session, "T-001", HALVES)
    for part in ("T-001-1", "T-001-2"):
        rows = rows_of(session, "boundary_points", part)
        assert sorted(row["label"] for row in rows) == ["RP", "SP", "TP1", "TP2", "TP3"]
        typed = {str(row["entered_text"]) for row in rows if row["entered_text"]}
        assert len(typed) == 2, "two corners of the whole, two new ones"
        assert {row["description"] for row in rows} >= {"crossroads"}
    before = {f"typed {number}" for number in range(1, 5)}
    texts = values(session, "boundary_points", "T-001-1", "entered_text")
    texts += values(session, "boundary_points", "T-001-2", "entered_text")
    assert {str(text) for text in texts if text} == before


@pytest.mark.parametrize("parts", [[], HALVES[:1]])
def test_one_part_is_no_division(session: WorkspaceSession, parts: list[object]) -> None:
    with pytest.raises(MineActionError, match="stays whole"):
        tasks.split(session, "T-001", parts)  # type: ignore[arg-type]


def test_parts_that_were_merged_again_are_the_whole(session: WorkspaceSession) -> None:
    before = shape(session, "T-001")
    parts = tasks.split(session, "T-001", HALVES, HAZARDS)
    assert tasks.merge(session, parts) == "T-001-1"
    whole = shape(session, "T-001-1")
    flat = [to_plane_geometry(each, task_desk.PLANE) for each in (whole, before)]
    assert shapely.symmetric_difference(*flat).area < 1e-3, "m², of 400,000"
    assert sorted(values(session, "task_hazards", "T-001-1", "hazard_id")) == ["H-1", "H-2"]
    typed = values(session, "boundary_points", "T-001-1", "entered_text")
    assert len([text for text in typed if text]) == 4
    assert session.save()


def test_a_hazard_that_touches_no_part_goes_to_every_part(session: WorkspaceSession) -> None:
    parts = tasks.split(session, "T-001", HALVES, {**HAZARDS, "H-2": field(5000, 0, 5100, 100)})
    for part in parts:
        assert "H-2" in values(session, "task_hazards", part, "hazard_id")


def test_two_worksites_that_become_one_have_no_label_twice(session: WorkspaceSession) -> None:
    for task_id, text in (("T-001", "44.38 17.89"), ("T-002", "44.39 17.90")):
        place = shapely.Point(*reversed([float(each) for each in text.split()]))
        worksite.place(session, task_id, WorksiteKind.CONTROL_POINT, place, text)
        way = LineString([(17.89, 44.38), (17.9, 44.39)])
        worksite.place(session, task_id, WorksiteKind.EVACUATION_ROUTE, way)
    tasks.merge(session, ["T-001", "T-002"])
    found = sorted(post.feature.label for post in worksite.posts(session, "T-001"))
    assert found == ["CP", "CP2", "EVAC", "EVAC2"]


def test_the_first_keeps_its_fields_and_takes_what_it_lacks(session: WorkspaceSession) -> None:
    tasks.merge(session, ["T-001", "T-002", "T-003"])
    (row,) = rows_of(session, "tasks", "T-001")
    assert (row["team"], row["operator"], row["title"]) == ("Team 1", "Norte", "Ridge 1")
    assert len(shape(session, "T-001").geoms) == 2
    assert ids(session) == {"T-001", "T-004"}
    assert sorted(values(session, "task_hazards", "T-001", "hazard_id")) == ["H-1", "H-2"]
    assert history_of(session, "T-002")[0].reason == "Merged into T-001"


def test_the_first_takes_the_programmes_own_fields_that_it_lacks(session: WorkspaceSession) -> None:
    layer = session.layer("tasks")
    with session.step("Fill in"):
        for task_id, extra in (
            ("T-001", {"donor": "A", "clan": ""}),
            ("T-002", {"donor": "B", "clan": "C", "road": "M5"}),
        ):
            (row,) = rows_of(session, "tasks", task_id)
            table_rows.change(layer, row.id(), {"extra": json.dumps(extra)})
    tasks.merge(session, ["T-001", "T-002", "T-003"])
    (row,) = rows_of(session, "tasks", "T-001")
    assert json.loads(row["extra"]) == {"donor": "A", "clan": "C", "road": "M5"}


def test_tasks_of_several_kinds_are_not_merged(session: WorkspaceSession) -> None:
    tasks.create(session, PROFILE, [NewTask(field(0, 900, 9, 909), "technical_survey")], "x")
    with pytest.raises(MineActionError, match="several kinds"):
        tasks.merge(session, ["T-001", "T-005"])
    assert "T-005" in ids(session)


# --- what was ordered stays ---


@pytest.mark.parametrize(
    "work",
    [
        lambda session: tasks.split(session, "T-004", HALVES),
        lambda session: tasks.merge(session, ["T-003", "T-004"]),
        lambda session: tasks.remove(session, ["T-003", "T-004"]),
    ],
)
def test_a_task_that_was_ordered_stays_and_nothing_happens(
    session: WorkspaceSession, work: Callable[[WorkspaceSession], object]
) -> None:
    before = everything(session)
    with pytest.raises(MineActionError, match=r"T-004 was ordered.*Withdraw"):
        work(session)
    assert everything(session) == before
    assert not session.dirty


def test_a_withdrawn_order_is_an_order(session: WorkspaceSession) -> None:
    tasks.change_status(session, PROFILE, ["T-004"], "withdrawn", "flooded")
    with pytest.raises(MineActionError, match="was ordered"):
        tasks.remove(session, ["T-004"])


def test_a_draft_with_finds_stays_too(session: WorkspaceSession) -> None:
    with opened(Path(session.path), writing=True) as database:
        database.insert("finds", {"task_id": "T-002", "category": "mine"}, None)
    with pytest.raises(MineActionError, match="T-002 has rows in Finds"):
        tasks.remove(session, ["T-001", "T-002"])
    assert ids(session) == set(SHAPES)


# --- states ---


def test_a_change_of_state_is_kept_with_its_reason(session: WorkspaceSession) -> None:
    tasks.change_status(session, PROFILE, ["T-001", "T-002"], "withdrawn", " flooded ")
    assert values(session, "tasks", "T-002", "status") == ["withdrawn"]
    assert session.save()
    newest, oldest = history_of(session, "T-001")
    assert (newest.old, newest.new, newest.reason) == ("draft", "withdrawn", "flooded")
    said = sentence(newest, state_words()).splitlines()
    assert said[1:] == ["Draft → Withdrawn", "flooded"]
    assert sentence(oldest, state_words()).splitlines()[1:] == ["Made"]


def test_one_that_may_not_keeps_all_as_they_were(session: WorkspaceSession) -> None:
    before = everything(session)
    with pytest.raises(MineActionError, match="T-004 is issued and cannot become for approval"):
        tasks.change_status(session, PROFILE, ["T-001", "T-004"], "for_approval", "")
    assert everything(session) == before


def test_the_history_reads_newest_first_in_words(session: WorkspaceSession) -> None:
    tasks.change_status(session, PROFILE, ["T-004"], "withdrawn", "mud")
    lines = [sentence(line, state_words()) for line in history_of(session, "T-004")]
    assert len(lines) == 3
    assert "Issued → Withdrawn" in lines[0]
    assert "Draft → Issued\nMAC-2026-0001 r1" in lines[1]


# --- undone ---


@pytest.mark.parametrize(
    "work",
    [
        lambda s: tasks.create(s, PROFILE, [NewTask(field(0, 900, 9, 909), "clearance")], "x"),
        lambda s: tasks.duplicate(s, ["T-001"]),
        lambda s: tasks.split(s, "T-001", HALVES, HAZARDS),
        lambda s: tasks.merge(s, ["T-001", "T-002"]),
        lambda s: tasks.change_status(s, PROFILE, ["T-001"], "withdrawn", "mud"),
        lambda s: tasks.remove(s, ["T-001", "T-002"]),
    ],
)
def test_each_is_one_step_back_and_forward(
    session: WorkspaceSession, work: Callable[[WorkspaceSession], object]
) -> None:
    before = everything(session)
    work(session)
    after = everything(session)
    assert after != before
    session.undo()
    assert session.undo_text == ""
    assert everything(session) == before
    session.redo()
    assert everything(session) == after
    assert session.save()
    assert everything(session) == after
