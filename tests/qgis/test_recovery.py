# SPDX-License-Identifier: GPL-3.0-or-later
"""What is unsaved survives the end of QGIS, and comes back as it was."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.draft import Entry
from mineaction_plugin.core.terms.vocabulary import North, PointKind
from mineaction_plugin.gui.editing.editing import Editing
from mineaction_plugin.gui.editing.recovery import Recovery
from mineaction_plugin.workspace import store
from tests.qgis.editing_desk import editing_of, workspace


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "settings"
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(folder))
    return folder / "mineaction_plugin" / "unsaved"


@pytest.fixture
def path(qgis_app: object, qgis_new_project: None, settings: Path, tmp_path: Path) -> Path:  # noqa: ARG001
    return workspace(tmp_path)


@pytest.fixture
def editing(path: Path) -> Iterator[Editing]:
    with editing_of(path) as made:
        yield made


def draw(editing: Editing) -> None:
    """Move a point, lead in from a reference point, and take one out, in three steps."""
    boundary = editing.boundary
    boundary.choose("T-001")
    last = boundary.draft.points[-1]
    moved = drafts.moved(boundary.draft, last.key, last.point.lon - 0.001, last.point.lat)
    assert boundary.apply(moved, "Move")
    typed = Entry(text="44.51 17.96")
    led = drafts.led_in(boundary.draft, PointKind.REFERENCE, 0.0, 0.0, typed)
    assert boundary.apply(led, "Lead in")
    leg = Entry(bearing=33.5, distance_m=49.0, north=North.GRID, from_label="RP")
    more = drafts.inserted(boundary.draft, boundary.draft.points[2].key, 0.0, 0.0, leg)
    assert boundary.apply(more, "Insert")


def content(editing: Editing) -> list[object]:
    editing.boundary.choose("T-001")
    draft = editing.boundary.draft
    assert draft is not None
    return [(each.point, each.entry) for each in draft.points]


def test_what_was_unsaved_when_qgis_ended_is_offered_and_comes_back_as_it_was(
    path: Path, settings: Path
) -> None:
    with editing_of(path) as before:
        draw(before)
        wanted = content(before)
        before.session.write_down()
        # The process ends here: the layers go with it, unsaved.
    assert len(list(settings.glob("*.json"))) == 1
    with editing_of(path) as after:
        assert content(after) != wanted
        kept = Recovery().left_behind()
        assert [each.task_ids for each in kept] == [("T-001",)]
        assert after.restoring.restore(kept[0])
        assert content(after) == wanted
        assert after.session.undo_text.startswith("Restore")
        after.session.undo()
        assert content(after) != wanted
        after.session.redo()
        assert after.session.save()
        assert content(after) == wanted
    assert not list(settings.glob("*.json"))
    assert [p.label for p in store.read_boundary_points(path)["T-001"]] == [
        point.label for point, _ in wanted
    ]


def test_a_save_and_a_discard_leave_nothing_to_restore(editing: Editing, settings: Path) -> None:
    for end in (editing.session.save, editing.session.discard):
        draw(editing)
        editing.session.write_down()
        assert len(list(settings.glob("*.json"))) == 1
        end()
        assert not list(settings.glob("*.json"))


def test_the_work_of_a_session_that_is_alive_is_not_offered(
    editing: Editing, settings: Path
) -> None:
    draw(editing)
    editing.session.write_down()
    assert not Recovery().left_behind()
    script = (
        "from pathlib import Path\n"
        "from mineaction_plugin.gui.editing.recovery import Recovery\n"
        f"print(len(Recovery(Path({str(settings)!r})).left_behind()))"
    )
    found = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "0"


def test_a_process_that_was_killed_leaves_its_work(tmp_path: Path) -> None:
    script = (
        "import os, signal; from pathlib import Path\n"
        "from mineaction_plugin.gui.editing.recovery import Recovery\n"
        "from mineaction_plugin.workspace.edit_buffers import Row, TableChanges\n"
        f"recovery = Recovery(Path({str(tmp_path)!r}))\n"
        "rows = (Row(-2, 'T-001', {'label': 'SP', 'bearing': 33.5}, b'abc'),)\n"
        "changes = TableChanges('boundary_points', rows, (), {7: 'T-001'})\n"
        "recovery.keep('/x.gpkg', [changes], {'T-001': 4})\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=False)
    recovery = Recovery(tmp_path)
    kept = recovery.left_behind()
    assert kept[0].changes[0].added[0].values == {"label": "SP", "bearing": 33.5}
    assert kept[0].changes[0].added[0].wkb == b"abc"
    assert kept[0].changes[0].deleted == {7: "T-001"}
    assert kept[0].versions == {"T-001": 4}
    recovery.drop(kept[0])
    assert not recovery.left_behind()
    assert not list(tmp_path.iterdir())


def test_what_others_saved_since_then_is_a_conflict_and_not_overwritten(path: Path) -> None:
    with editing_of(path) as before:
        draw(before)
    with store.opened(path, writing=True) as database:
        database.run("UPDATE tasks SET operator = 'theirs' WHERE task_id = 'T-001'")
    with editing_of(path) as after:
        said: list[object] = []
        after.session.conflicted.connect(said.append)
        assert after.restoring.restore(Recovery().left_behind()[0])
        assert not after.session.save()
        assert len(said) == 1


def test_a_project_that_is_closed_in_the_middle_of_drawing_keeps_the_work(
    editing: Editing, settings: Path
) -> None:
    draw(editing)
    wanted = content(editing)
    QgsProject.instance().clear()
    assert editing.session.path == ""
    assert editing.boundary.current == ""
    assert "No task database" in editing.session.refusal()
    assert len(list(settings.glob("*.json"))) == 1
    assert editing.restoring.restore(Recovery().left_behind()[0])
    assert content(editing) == wanted


def test_a_task_database_that_is_gone_is_said_and_the_work_stays(
    path: Path, settings: Path
) -> None:
    with editing_of(path) as before:
        draw(before)
    with editing_of(workspace(path.parent / "other")) as after:
        path.unlink()
        assert not after.restoring.restore(Recovery().left_behind()[0])
    assert len(list(settings.glob("*.json"))) == 1


def test_a_table_that_is_taken_out_takes_no_half_of_a_step_with_it(editing: Editing) -> None:
    draw(editing)
    wanted = content(editing)
    said: list[str] = []
    editing.session.reported.connect(said.append)
    QgsProject.instance().removeMapLayer(editing.session.layer("boundary_points").id())
    assert not editing.session.dirty
    assert "kept" in said[0]
    assert "boundary_points" in editing.session.refusal()
    assert not editing.boundary.apply(drafts.Draft("T-001"), "No")
    assert editing.session.open_or_create()
    assert editing.session.refusal() == ""
    assert editing.restoring.restore(Recovery().left_behind()[0])
    assert content(editing) == wanted


def test_another_task_database_leaves_the_first_one_unsaved_and_comes_back_to_it(
    editing: Editing, tmp_path: Path
) -> None:
    draw(editing)
    wanted, first = content(editing), editing.session.path
    controller = editing.controller
    controller.open_workspace(str(workspace(tmp_path / "other")))
    assert not editing.session.dirty
    assert editing.session.undo_text == ""
    with store.opened(Path(first), writing=True) as database:
        database.run("UPDATE tasks SET operator = 'theirs' WHERE task_id = 'T-001'")
    controller.open_workspace(first)
    assert editing.session.dirty
    assert content(editing) == wanted
    assert not Recovery().left_behind()
    conflicts: list[object] = []
    editing.session.conflicted.connect(conflicts.append)
    assert not editing.session.save()
    assert len(conflicts) == 1
    assert editing.session.save(even_if_changed=True)
    assert [p.label for p in store.read_boundary_points(Path(first))["T-001"]] == [
        point.label for point, _ in wanted
    ]
