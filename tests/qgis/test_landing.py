# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving edit sessions of a workspace: all tables or none, and never over somebody else's work."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer, QgsVectorLayerUtils

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.terms.model import BoundaryPoint, Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.core.terms.vocabulary import PointKind
from mineaction_plugin.workspace import schema, store
from mineaction_plugin.workspace.database import LockedError, WorkspaceError, opened
from mineaction_plugin.workspace.edit_buffers import TableChanges, changes_of
from mineaction_plugin.workspace.landing import Base, ConflictError, land, read_bases
from mineaction_plugin.workspace.project import add_to_project

ROOT = Path(__file__).parents[2]
SQUARE = shapely.box(17.999, 44.4, 18.001, 44.402)
LARGER = shapely.box(17.999, 44.4, 18.001, 44.403)
LABELS = ("SP", "TP1", "TP2", "EP")
Layers = dict[str, QgsVectorLayer]


@pytest.fixture(scope="module")
def empty(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: ARG001
    path = tmp_path_factory.mktemp("landing") / "programme.gpkg"
    store.create(path, load())
    return path


@pytest.fixture
def workspace(empty: Path, tmp_path: Path) -> Path:
    path = Path(shutil.copy(empty, tmp_path / "programme.gpkg"))
    for task_id in ("CT-1", "CT-2"):
        store.save_tasks(path, [Task(task_id=task_id, geometry=SQUARE, operator="MAG")])
        corners = list(SQUARE.exterior.coords)[:-1]
        points = [
            BoundaryPoint(1, number, label, PointKind.TURNING, *corners[number - 1])
            for number, label in enumerate(LABELS, start=1)
        ]
        store.save_boundary_points(path, task_id, points)
    return path


@pytest.fixture
def layers(workspace: Path) -> Iterator[Layers]:
    project = QgsProject()
    found = add_to_project(project, workspace)
    for layer in found.values():
        assert layer.startEditing()
    yield found
    for layer in found.values():
        assert layer.rollBack()
    project.clear()


def unsaved(layers: Layers) -> list[TableChanges]:
    return [changes_of(layer) for layer in layers.values()]


def versions(bases: dict[str, Base]) -> dict[str, int]:
    return {task_id: base.row_version for task_id, base in bases.items()}


def row_of(layer: QgsVectorLayer, **wanted: object) -> QgsFeature:
    return next(
        row for row in layer.getFeatures() if all(row[name] == wanted[name] for name in wanted)
    )


def set_value(layer: QgsVectorLayer, fid: int, name: str, value: object) -> None:
    assert layer.changeAttributeValue(fid, layer.fields().indexOf(name), value)


def move(layer: QgsVectorLayer, fid: int, shape: shapely.Geometry) -> None:
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(shape))
    assert layer.changeGeometry(fid, geometry)


def add(layer: QgsVectorLayer, shape: shapely.Geometry, **values: object) -> int:
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(shape))
    places = {layer.fields().indexOf(name): value for name, value in values.items()}
    feature = QgsVectorLayerUtils.createFeature(layer, geometry, places)
    assert layer.addFeature(feature)
    return int(feature.id())


def rows(path: Path, query: str) -> list[dict[str, object]]:
    with opened(path) as database:
        return database.rows(query)


def points(path: Path, task_id: str = "CT-1") -> list[tuple[str, float, float]]:
    found = store.read_boundary_points(path)[task_id]
    return [(point.label, point.lon, point.lat) for point in found]


def test_everything_that_was_edited_is_told_and_lands(workspace: Path, layers: Layers) -> None:
    tasks, corners, events = layers["tasks"], layers["boundary_points"], layers["task_events"]
    bases = read_bases(workspace, ["CT-1", "CT-2"])
    move(tasks, row_of(tasks, task_id="CT-1").id(), shapely.MultiPolygon([LARGER]))
    set_value(tasks, row_of(tasks, task_id="CT-1").id(), "team", "Team 4")
    gone = row_of(corners, task_id="CT-2", label="TP2").id()
    corners.deleteFeature(gone)
    last = row_of(corners, task_id="CT-1", label="EP").id()
    move(corners, last, shapely.Point(17.999, 44.403))
    new = add(tasks, shapely.MultiPolygon([SQUARE]), task_id="CT-3", kind="clearance")
    add(events, shapely.Point(), task_id="CT-1", happened_at="2026-11-24T09:00:00+01:00")

    changes = unsaved(layers)
    told = {each.table: each for each in changes if each}
    assert set(told) == {"tasks", "boundary_points", "task_events"}
    assert told["boundary_points"].deleted == {gone: "CT-2"}
    assert told["boundary_points"].task_ids() == {"CT-1", "CT-2"}
    assert [row.values for row in told["tasks"].changed] == [{"team": "Team 4"}]

    landed = land(workspace, changes, versions(bases), user="A. Planner")

    assert landed.versions["CT-1"] > bases["CT-1"].row_version
    assert landed.versions["CT-2"] > bases["CT-2"].row_version, "only its points changed"
    assert landed.versions["CT-3"] == 1
    read = store.read_tasks(workspace)
    assert read["CT-1"].task.team == "Team 4"
    assert read["CT-1"].task.geometry.equals(LARGER)
    assert points(workspace)[-1] == ("EP", 17.999, 44.403)
    assert [label for label, *_ in points(workspace, "CT-2")] == ["SP", "TP1", "EP"]
    (row,) = rows(workspace, "SELECT fid + 0 AS n, * FROM tasks WHERE task_id = 'CT-3'")
    assert landed.fids["tasks"] == {new: row["n"]}
    assert row["created_by"]
    assert row["created_at"]
    (row,) = rows(workspace, "SELECT updated_by FROM tasks WHERE task_id = 'CT-2'")
    assert row["updated_by"] == "A. Planner"
    assert len(rows(workspace, "SELECT * FROM task_events")) == 1


def test_two_points_may_change_places(workspace: Path, layers: Layers) -> None:
    corners = layers["boundary_points"]
    one, other = (row_of(corners, task_id="CT-1", label=label) for label in ("TP1", "TP2"))
    for row, twin in ((one, other), (other, one)):
        set_value(corners, row.id(), "point_no", twin["point_no"])
        set_value(corners, row.id(), "label", twin["label"])
    before = points(workspace)
    land(workspace, unsaved(layers), versions(read_bases(workspace, ["CT-1"])))
    after = points(workspace)
    assert [label for label, *_ in after] == list(LABELS)
    assert [place for _, *place in after] == [
        place for _, *place in (before[0], before[2], before[1], before[3])
    ]


def test_two_points_with_one_label_are_refused(workspace: Path, layers: Layers) -> None:
    corners = layers["boundary_points"]
    set_value(corners, row_of(corners, task_id="CT-1", label="TP1").id(), "label", "TP2")
    with pytest.raises(WorkspaceError, match="CT-1: the boundary points TP2 and TP2"):
        land(workspace, unsaved(layers), versions(read_bases(workspace, ["CT-1"])))
    assert [label for label, *_ in points(workspace)] == list(LABELS)


def test_a_fault_in_the_last_table_undoes_the_first(workspace: Path, layers: Layers) -> None:
    tasks, events = layers["tasks"], layers["task_events"]
    set_value(tasks, row_of(tasks, task_id="CT-1").id(), "team", "Team 4")
    add(events, shapely.Point(), task_id="CT-1")
    with pytest.raises(WorkspaceError, match="happened_at"):
        land(workspace, unsaved(layers), versions(read_bases(workspace, ["CT-1"])))
    assert store.read_tasks(workspace)["CT-1"].task.team == ""


def test_an_id_that_another_took_meanwhile_is_a_sentence(workspace: Path, layers: Layers) -> None:
    add(layers["tasks"], shapely.MultiPolygon([SQUARE]), task_id="ct-9", kind="clearance")
    store.save_tasks(workspace, [Task(task_id="CT-9", geometry=SQUARE)])
    with pytest.raises(OrderError, match="a task ct-9 already"):
        land(workspace, unsaved(layers), {})


def by_another(path: Path, statement: str) -> None:
    with opened(path, writing=True) as database:
        database.run(statement)


def test_a_task_that_others_changed_is_shown_in_both_versions(
    workspace: Path, layers: Layers
) -> None:
    tasks = layers["tasks"]
    bases = read_bases(workspace, ["CT-1"])
    set_value(tasks, row_of(tasks, task_id="CT-1").id(), "team", "Team 4")
    by_another(
        workspace,
        "UPDATE tasks SET team = 'Team 7', updated_by = 'B. Rival' WHERE task_id = 'CT-1'",
    )
    with pytest.raises(ConflictError) as caught:
        land(workspace, unsaved(layers), versions(bases), bases=bases)
    error = caught.value
    assert (error.task_id, error.by) == ("CT-1", "B. Rival")
    assert error.theirs == {"team": "Team 7"}
    assert error.mine == {"team": "Team 4"}
    assert error.at
    assert store.read_tasks(workspace)["CT-1"].task.team == "Team 7"


def test_mine_on_theirs_keeps_what_only_they_changed(workspace: Path, layers: Layers) -> None:
    tasks = layers["tasks"]
    bases = read_bases(workspace, ["CT-1"])
    set_value(tasks, row_of(tasks, task_id="CT-1").id(), "team", "Team 4")
    by_another(workspace, "UPDATE tasks SET team = 'Team 7', method = 'manual'")
    land(workspace, unsaved(layers), versions(bases), bases=bases, even_if_changed=True)
    task = store.read_tasks(workspace)["CT-1"].task
    assert (task.team, task.method) == ("Team 4", "manual")


def test_a_boundary_is_never_a_mixture_of_two(workspace: Path, layers: Layers) -> None:
    """They took a corner away and moved another; I moved a third: all of it becomes mine."""
    tasks, corners = layers["tasks"], layers["boundary_points"]
    bases = read_bases(workspace, ["CT-1"])
    mine = shapely.Polygon([(18.0015, 44.4), *list(SQUARE.exterior.coords)[1:4]])
    first = row_of(corners, task_id="CT-1", label="SP").id()
    move(corners, first, shapely.Point(18.0015, 44.4))
    move(tasks, row_of(tasks, task_id="CT-1").id(), shapely.MultiPolygon([mine]))
    theirs = points(workspace)[:3]
    numbered = enumerate(theirs)
    store.save_boundary_points(
        workspace,
        "CT-1",
        [BoundaryPoint(1, n, row[0], PointKind.TURNING, *row[1:]) for n, row in numbered],
    )
    by_another(workspace, "UPDATE tasks SET area_m2 = 1 WHERE task_id = 'CT-1'")
    land(workspace, unsaved(layers), versions(bases), bases=bases, even_if_changed=True)
    after = points(workspace)
    assert [label for label, *_ in after] == list(LABELS)
    assert [place for _, *place in after] == [list(xy) for xy in list(mine.exterior.coords)[:-1]]
    assert store.read_tasks(workspace)["CT-1"].task.geometry.equals(mine)


def test_their_version_is_taken_and_the_rest_is_saved(workspace: Path, layers: Layers) -> None:
    tasks = layers["tasks"]
    bases = read_bases(workspace, ["CT-1", "CT-2"])
    for task_id in bases:
        set_value(tasks, row_of(tasks, task_id=task_id).id(), "team", "Team 4")
    by_another(workspace, "UPDATE tasks SET team = 'Team 7' WHERE task_id = 'CT-1'")
    land(workspace, unsaved(layers), versions(bases), bases=bases, take_theirs=["CT-1"])
    read = store.read_tasks(workspace)
    assert [read[task_id].task.team for task_id in bases] == ["Team 7", "Team 4"]


def test_a_task_that_others_deleted_is_told(workspace: Path, layers: Layers) -> None:
    tasks = layers["tasks"]
    bases = read_bases(workspace, ["CT-1"])
    set_value(tasks, row_of(tasks, task_id="CT-1").id(), "team", "Team 4")
    changes = unsaved(layers)
    by_another(workspace, "DELETE FROM tasks WHERE task_id = 'CT-1'")
    with pytest.raises(ConflictError) as caught:
        land(workspace, changes, versions(bases), bases=bases)
    assert caught.value.conflicts[0].deleted
    with pytest.raises(WorkspaceError, match="deleted by others"):
        land(workspace, changes, versions(bases), bases=bases, even_if_changed=True)


def test_mine_is_not_laid_on_an_order_that_was_issued_meanwhile(
    workspace: Path, layers: Layers
) -> None:
    tasks = layers["tasks"]
    bases = read_bases(workspace, ["CT-1"])
    set_value(tasks, row_of(tasks, task_id="CT-1").id(), "team", "Team 4")
    by_another(
        workspace,
        "INSERT INTO orders (order_no, revision, short_no, task_id, issued_at, snapshot, "
        "snapshot_sha256) VALUES ('O-1', 1, 'O1', 'CT-1', '2026-11-24', '{}', 'x')",
    )
    by_another(workspace, "UPDATE tasks SET status = 'issued' WHERE task_id = 'CT-1'")
    with pytest.raises(OrderError, match="issued meanwhile"):
        land(workspace, unsaved(layers), versions(bases), bases=bases, even_if_changed=True)


def test_mine_is_not_laid_on_an_order_that_was_issued_before_the_first_change(
    workspace: Path, layers: Layers
) -> None:
    tasks = layers["tasks"]
    read = versions(read_bases(workspace, ["CT-1"]))
    by_another(
        workspace,
        "INSERT INTO orders (order_no, revision, short_no, task_id, issued_at, snapshot, "
        "snapshot_sha256) VALUES ('O-1', 1, 'O1', 'CT-1', '2026-11-24', '{}', 'x')",
    )
    by_another(workspace, "UPDATE tasks SET status = 'issued' WHERE task_id = 'CT-1'")
    set_value(tasks, row_of(tasks, task_id="CT-1").id(), "team", "Team 4")
    bases = read_bases(workspace, ["CT-1"])
    with pytest.raises(OrderError, match="issued meanwhile"):
        land(workspace, unsaved(layers), read, bases=bases, even_if_changed=True)


def test_a_task_that_was_never_read_is_not_written_over(workspace: Path, layers: Layers) -> None:
    tasks = layers["tasks"]
    set_value(tasks, row_of(tasks, task_id="CT-1").id(), "team", "Team 4")
    with pytest.raises(ConflictError):
        land(workspace, unsaved(layers), {})


def test_a_locked_file_is_a_sentence_and_nothing_is_lost(
    workspace: Path, layers: Layers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mineaction_plugin.workspace.database.SECONDS_TO_WAIT", 0.2)
    tasks = layers["tasks"]
    bases = read_bases(workspace, ["CT-1"])
    set_value(tasks, row_of(tasks, task_id="CT-1").id(), "team", "Team 4")
    holding = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(workspace)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert holding.stdout is not None
        assert holding.stdout.readline().strip() == "held"
        with pytest.raises(LockedError, match="locked by another program"):
            land(workspace, unsaved(layers), versions(bases))
    finally:
        holding.kill()
        holding.wait()
    land(workspace, unsaved(layers), versions(bases))
    assert store.read_tasks(workspace)["CT-1"].task.team == "Team 4"


def test_a_workspace_of_version_2_gets_the_new_columns(workspace: Path) -> None:
    with opened(workspace, writing=True) as database:
        for rule in schema.PART_RULES:
            database.run(f"DROP TRIGGER {rule.split()[5]}")
        for table, names in schema.NEW_IN_VERSION_3.items():
            for name in names:
                database.run(f"ALTER TABLE {table} DROP COLUMN {name}")
        database.run("DROP INDEX boundary_points_label")
        database.run(
            "CREATE UNIQUE INDEX boundary_points_label ON boundary_points (task_id, label)"
        )
        database.run(f"UPDATE {schema.SETTINGS} SET value = '2' WHERE name = 'schema_version'")
    store.open_existing(workspace)
    with opened(workspace) as database:
        for table, names in schema.NEW_IN_VERSION_3.items():
            query = f"SELECT name FROM pragma_table_info('{table}')"
            assert set(names) <= {row["name"] for row in database.rows(query)}
        (index,) = database.rows(
            "SELECT sql FROM sqlite_master WHERE name = 'boundary_points_label'"
        )
    assert "UNIQUE" not in str(index["sql"])


HOLD = """
import sys, time
from osgeo import ogr
ogr.UseExceptions()
dataset = ogr.Open(sys.argv[1], 1)
dataset.StartTransaction()
dataset.ExecuteSQL("UPDATE mineaction_counters SET value = value + 1")
print("held", flush=True)
time.sleep(60)
"""


def test_a_ring_that_begins_elsewhere_is_no_other_boundary(workspace: Path, layers: Layers) -> None:
    tasks = layers["tasks"]
    bases = read_bases(workspace, ["CT-1"])
    corners = list(SQUARE.exterior.coords)[:-1]
    turned = shapely.Polygon([*corners[2:], *corners[:2]])
    task = row_of(tasks, task_id="CT-1").id()
    move(tasks, task, shapely.MultiPolygon([turned]))
    set_value(tasks, task, "team", "Team 4")
    by_another(workspace, "UPDATE tasks SET method = 'manual' WHERE task_id = 'CT-1'")
    with pytest.raises(ConflictError) as caught:
        land(workspace, unsaved(layers), versions(bases), bases=bases)
    assert set(caught.value.theirs) == {"team", "method"}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE boundary_points SET description = 'x' WHERE task_id = 'CT-1' AND label = 'SP'",
        "DELETE FROM boundary_points WHERE task_id = 'CT-1' AND label = 'SP'",
        "INSERT INTO annexes (task_id, title) VALUES ('CT-1', 'Sketch')",
        "UPDATE boundary_points SET task_id = 'CT-1', label = 'X' WHERE task_id = 'CT-2'",
    ],
)
def test_whoever_changes_a_part_of_a_task_changes_the_task(
    workspace: Path, layers: Layers, statement: str
) -> None:
    """Another program that moves only a point must not go unseen under my older drawing."""
    tasks = layers["tasks"]
    bases = read_bases(workspace, ["CT-1"])
    set_value(tasks, row_of(tasks, task_id="CT-1").id(), "team", "Team 4")
    by_another(workspace, statement)
    with pytest.raises(ConflictError):
        land(workspace, unsaved(layers), versions(bases), bases=bases)
