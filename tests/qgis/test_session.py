# SPDX-License-Identifier: GPL-3.0-or-later
"""The edit session of the task database: steps, undo and redo over all tables, saving as one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeature
from qgis.PyQt.QtWidgets import QApplication

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.gui.editing.editing import Editing
from mineaction_plugin.gui.editing.session import NotEditableError, WorkspaceSession
from mineaction_plugin.workspace import store
from mineaction_plugin.workspace.landing import Landed
from tests.qgis.editing_desk import editing_of, workspace


@pytest.fixture
def editing(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> Iterator[Editing]:  # noqa: ARG001
    with editing_of(workspace(tmp_path)) as made:
        yield made


def labels(editing: Editing) -> list[str]:
    return [each.point.label for each in editing.boundary.draft.points]


def rows(session: WorkspaceSession, table: str) -> list[QgsFeature]:
    return list(session.layer(table).getFeatures())


def title(session: WorkspaceSession, text: str) -> None:
    layer = session.layer("tasks")
    row = next(layer.getFeatures())
    layer.changeAttributeValue(row.id(), layer.fields().indexOf("title"), text)


def titles(session: WorkspaceSession) -> list[object]:
    return [row["title"] or "" for row in rows(session, "tasks")]


def test_a_step_over_two_tables_is_undone_and_redone_as_one(editing: Editing) -> None:
    session, boundary = editing.session, editing.boundary
    boundary.choose("T-001")
    assert labels(editing) == ["SP", "TP1", "TP2", "TP3"]
    assert not rows(session, "boundary_points")
    key = boundary.draft.points[1].key
    assert boundary.apply(drafts.moved(boundary.draft, key, 17.975, 44.505), "Move TP1")
    assert len(rows(session, "boundary_points")) == 4
    area = rows(session, "tasks")[0]["area_m2"]
    assert session.dirty
    assert session.undo_text == "Move TP1"
    session.undo()
    assert not rows(session, "boundary_points")
    assert not session.dirty
    assert session.redo_text == "Move TP1"
    session.redo()
    assert len(rows(session, "boundary_points")) == 4
    assert rows(session, "tasks")[0]["area_m2"] == area


def test_ctrl_z_on_one_layer_takes_the_whole_step_back(editing: Editing) -> None:
    session, boundary = editing.session, editing.boundary
    boundary.choose("T-001")
    key = boundary.draft.points[1].key
    boundary.apply(drafts.moved(boundary.draft, key, 17.975, 44.505), "Move TP1")
    with session.step("Name"):
        title(session, "A")
    session.layer("worksite_points").undoStack().undo()
    assert titles(session) == [""]
    assert session.undo_text == "Move TP1"
    session.layer("tasks").undoStack().undo()
    assert not rows(session, "boundary_points")
    session.layer("boundary_points").undoStack().redo()
    session.layer("boundary_points").undoStack().redo()
    assert titles(session) == ["A"]


def test_what_a_form_does_to_one_layer_is_a_step_of_its_own(editing: Editing) -> None:
    session = editing.session
    with session.step("One"):
        title(session, "one")
    layer = session.layer("tasks")
    layer.beginEditCommand("Form")
    title(session, "form")
    layer.endEditCommand()
    assert session.undo_text == "Form"
    session.undo()
    assert titles(session) == ["one"]
    # another command in place of the one that was taken back
    title(session, "other")
    assert session.redo_text == ""
    session.undo()
    assert titles(session) == ["one"]
    session.undo()
    assert titles(session) == [""]


def test_a_step_that_fails_leaves_nothing(editing: Editing) -> None:
    session = editing.session

    def fail() -> None:
        with session.step("Bad"):
            title(session, "bad")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert titles(session) == [""]
    assert session.undo_text == ""
    assert not session.dirty


def test_a_step_without_a_change_leaves_no_trace(editing: Editing) -> None:
    with editing.session.step("Nothing"):
        pass
    assert editing.session.undo_text == ""


def test_saving_is_read_back_by_another_reader_and_keeps_the_points_selected(
    editing: Editing,
) -> None:
    session, boundary = editing.session, editing.boundary
    boundary.choose("T-001")
    key = boundary.draft.points[1].key
    boundary.select([key])
    boundary.apply(drafts.moved(boundary.draft, key, 17.975, 44.505), "Move TP1")
    before = [(p.point, p.entry) for p in boundary.draft.points]
    assert session.save()
    assert not session.dirty
    assert session.undo_text == ""
    assert [(p.point, p.entry) for p in boundary.draft.points] == before
    assert [boundary.draft.of(k).point.label for k in boundary.selected] == ["TP1"]
    stored = store.read_boundary_points(Path(session.path))["T-001"]
    assert [(p.label, p.lon, p.lat) for p in stored] == [(p.label, p.lon, p.lat) for p, _ in before]


def test_a_save_by_qgis_saves_all_tables(editing: Editing) -> None:
    session, boundary = editing.session, editing.boundary
    boundary.choose("T-001")
    key = boundary.draft.points[1].key
    boundary.apply(drafts.moved(boundary.draft, key, 17.975, 44.505), "Move TP1")
    landed: list[Landed] = []
    session.saved.connect(landed.append)
    assert session.layer("tasks").commitChanges()
    QApplication.processEvents()
    assert not session.dirty
    stored = store.read_boundary_points(Path(session.path))["T-001"]
    assert len(stored) == 4
    assert (
        store.read_tasks(Path(session.path))["T-001"].row_version == (landed[0].versions["T-001"])
    )


def test_a_discard_by_qgis_discards_all_tables(editing: Editing) -> None:
    session, boundary = editing.session, editing.boundary
    boundary.choose("T-001")
    said: list[str] = []
    session.reported.connect(said.append)
    key = boundary.draft.points[1].key
    boundary.apply(drafts.moved(boundary.draft, key, 17.975, 44.505), "Move TP1")
    session.layer("tasks").rollBack()
    assert not session.dirty
    assert not rows(session, "boundary_points")
    assert said
    with session.step("Again"):
        title(session, "again")
    session.undo()
    assert titles(session) == [""]


def test_what_others_saved_meanwhile_is_a_conflict_and_nothing_is_lost(editing: Editing) -> None:
    session = editing.session
    found: list[object] = []
    session.conflicted.connect(found.append)
    with session.step("Mine"):
        title(session, "mine")
    with store.opened(Path(session.path), writing=True) as database:
        database.run("UPDATE tasks SET operator = 'theirs' WHERE task_id = 'T-001'")
    assert not session.save()
    assert found[0].task_id == "T-001"
    assert session.dirty
    assert session.save(even_if_changed=True)
    task = store.read_tasks(Path(session.path))["T-001"].task
    assert (task.title, task.operator) == ("mine", "theirs")


def test_a_read_only_file_says_what_to_do(
    editing: Editing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    assert "read-only" in editing.session.refusal()
    with pytest.raises(NotEditableError, match="read-only"), editing.session.step("No"):
        pass
    assert not editing.boundary.apply(drafts.Draft("T-001"), "No")
