# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people at one task: the answer to the conflict is what the file and the layers hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.gui.editing.editing import Editing
from mineaction_plugin.workspace import store
from mineaction_plugin.workspace.conflicts import ConflictError
from mineaction_plugin.workspace.database import opened
from tests.qgis.editing_desk import SQUARE, editing_of, workspace


@pytest.fixture
def editing(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> Iterator[Editing]:  # noqa: ARG001
    with editing_of(workspace(tmp_path, Task("T-001", SQUARE), Task("T-002", SQUARE))) as made:
        yield made


@pytest.fixture
def met(editing: Editing) -> ConflictError:
    """I moved a corner of T-001 and named T-002; others gave T-001 to Team 7 meanwhile."""
    session, boundary = editing.session, editing.boundary
    boundary.choose("T-001")
    key = boundary.draft.points[1].key
    assert boundary.apply(drafts.moved(boundary.draft, key, 17.975, 44.505), "Move TP1")
    tasks = session.layer("tasks")
    two = next(row for row in tasks.getFeatures() if row["task_id"] == "T-002")
    with session.step("Name it"):
        tasks.changeAttributeValue(two.id(), tasks.fields().indexOf("title"), "Orchard")
    with opened(Path(session.path), writing=True) as database:
        database.run("UPDATE tasks SET team = 'Team 7' WHERE task_id = 'T-001'")
    met: list[ConflictError] = []
    session.conflicted.connect(met.append)
    assert not session.save()
    assert session.dirty
    (error,) = met
    assert error.task_ids == ("T-001",)
    return error


def test_mine_is_kept_on_top_of_theirs(editing: Editing, met: ConflictError) -> None:  # noqa: ARG001
    session = editing.session
    assert session.save(even_if_changed=True)
    read = store.read_tasks(Path(session.path))
    assert read["T-001"].task.team == "Team 7"
    assert read["T-002"].task.title == "Orchard"
    kept = store.read_boundary_points(Path(session.path))["T-001"]
    corners = {(point.lon, point.lat) for point in kept}
    assert (17.975, 44.505) in corners
    assert corners == set(read["T-001"].task.geometry.geoms[0].exterior.coords)
    assert {(p.point.lon, p.point.lat) for p in editing.boundary.draft.points} == corners
    assert not session.dirty
    assert session.save()


def test_theirs_is_taken_and_the_rest_saved(editing: Editing, met: ConflictError) -> None:
    session = editing.session
    assert session.save(take_theirs=met.task_ids)
    read = store.read_tasks(Path(session.path))
    assert read["T-001"].task.team == "Team 7"
    assert read["T-001"].task.geometry.equals(SQUARE)
    assert "T-001" not in store.read_boundary_points(Path(session.path))
    assert read["T-002"].task.title == "Orchard"
    assert {(p.point.lon, p.point.lat) for p in editing.boundary.draft.points} == set(
        SQUARE.exterior.coords
    )
    assert not session.dirty
    # The next change begins at their version: nothing is in conflict any more.
    key = editing.boundary.draft.points[0].key
    assert editing.boundary.apply(drafts.moved(editing.boundary.draft, key, 17.95, 44.48), "Move")
    assert session.save()
