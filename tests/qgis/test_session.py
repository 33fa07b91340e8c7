# SPDX-License-Identifier: GPL-3.0-or-later
"""The edit session of the task database: steps, undo and redo over all tables, saving as one."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry
from qgis.PyQt.QtWidgets import QApplication

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.draft import Entry
from mineaction_plugin.core.terms.model import BoundaryPoint, Task
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North, PointKind
from mineaction_plugin.gui.editing.editing import Editing
from mineaction_plugin.gui.editing.session import NotEditableError, WorkspaceSession
from mineaction_plugin.workspace import store
from mineaction_plugin.workspace.landing import Landed
from mineaction_plugin.workspace.schema import NEW_IN_VERSION_3
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


def test_one_step_back_on_one_layer_is_one_step_and_not_what_a_form_did_before(
    editing: Editing,
) -> None:
    session = editing.session
    with session.step("One"):
        title(session, "one")
    layer = session.layer("tasks")
    layer.beginEditCommand("Form")
    title(session, "form")
    layer.endEditCommand()
    with session.step("Two"):
        title(session, "two")
    session.layer("worksite_points").undoStack().undo()
    assert titles(session) == ["form"]


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


def test_a_save_by_qgis_over_what_others_saved_is_told_and_the_other_tables_follow(
    editing: Editing,
) -> None:
    session, boundary = editing.session, editing.boundary
    said: list[str] = []
    session.reported.connect(said.append)
    boundary.choose("T-001")
    key = boundary.draft.points[1].key
    boundary.apply(drafts.moved(boundary.draft, key, 17.975, 44.505), "Move TP1")
    wanted = [each.point for each in boundary.draft.points]
    with store.opened(Path(session.path), writing=True) as database:
        database.run("UPDATE tasks SET operator = 'theirs' WHERE task_id = 'T-001'")
    assert session.layer("tasks").commitChanges()
    QApplication.processEvents()
    assert "T-001 was changed by" in said[0]
    assert not session.dirty
    assert [each.point for each in boundary.draft.points] == wanted
    assert len(store.read_boundary_points(Path(session.path))["T-001"]) == 4


def test_a_polygon_that_another_tool_changed_keeps_its_points(editing: Editing) -> None:
    session, boundary = editing.session, editing.boundary
    boundary.choose("T-001")
    key = boundary.draft.points[1].key
    assert boundary.apply(drafts.described(boundary.draft, key, "by the oak"), "Describe TP1")
    layer = session.layer("tasks")
    row = next(layer.getFeatures())
    shape = QgsGeometry(row.geometry())
    assert shape.insertVertex(17.98, 44.495, 1)
    layer.beginEditCommand("Vertex tool")
    assert layer.changeGeometry(row.id(), shape)
    layer.endEditCommand()
    assert len(boundary.draft.points) == 5
    assert [each.point.description for each in boundary.draft.points].count("by the oak") == 1
    last = boundary.draft.points[-1]
    moved = drafts.moved(boundary.draft, last.key, last.point.lon - 0.001, last.point.lat)
    assert boundary.apply(moved, "Move")
    assert len(rows(session, "boundary_points")) == 5
    session.undo()
    session.undo()
    session.undo()
    assert not session.dirty
    assert len(boundary.draft.points) == 4


def test_a_task_that_is_taken_out_is_no_current_task_any_more(editing: Editing) -> None:
    session, boundary = editing.session, editing.boundary
    chosen: list[str] = []
    boundary.current_changed.connect(chosen.append)
    boundary.choose("T-001")
    with session.step("Remove"):
        layer = session.layer("tasks")
        assert layer.deleteFeatures([row.id() for row in layer.getFeatures()])
    assert (boundary.current, boundary.draft) == ("", None)
    assert chosen == ["T-001", ""]


def test_the_labels_of_an_ordered_task_do_not_renumber(editing: Editing) -> None:
    boundary = editing.boundary
    boundary.choose("T-001")
    assert not boundary.draft.ordered
    with store.opened(Path(editing.session.path), writing=True) as database:
        database.insert(
            "orders",
            {
                "order_no": "O-1",
                "revision": 1,
                "short_no": "1",
                "task_id": "T-001",
                "issued_at": "2026-11-24T10:00:00+00:00",
                "snapshot": "{}",
                "snapshot_sha256": "0",
            },
        )
    editing.controller.reload_tasks()
    QApplication.processEvents()
    assert boundary.draft.ordered
    after = boundary.draft.points[1].key
    assert boundary.apply(drafts.inserted(boundary.draft, after, 17.98, 44.495), "Insert")
    assert labels(editing) == ["SP", "TP1", "TP1a", "TP2", "TP3"]


def test_the_labels_of_an_order_outlast_another_tool_also_without_rows(editing: Editing) -> None:
    session, boundary = editing.session, editing.boundary
    row = {"order_no": "O-1", "revision": 1, "short_no": "1", "task_id": "T-001"}
    row |= {"issued_at": "2026-11-24T10:00:00+00:00", "snapshot": "{}", "snapshot_sha256": "0"}
    with store.opened(Path(session.path), writing=True) as database:
        database.insert("orders", row)
    editing.controller.reload_tasks()
    QApplication.processEvents()
    boundary.choose("T-001")
    layer = session.layer("tasks")
    assert layer.startEditing()
    (task,) = layer.getFeatures()
    shape = QgsGeometry(task.geometry())
    assert shape.insertVertex(17.98, 44.495, 1)
    assert layer.changeGeometry(task.id(), shape)
    assert labels(editing) == ["SP", "TP1", "TP1a", "TP2", "TP3"]
    assert session.save()
    assert labels(editing) == ["SP", "TP1", "TP1a", "TP2", "TP3"]
    stored = store.read_boundary_points(Path(session.path))["T-001"]
    assert [each.label for each in stored] == ["SP", "TP1", "TP1a", "TP2", "TP3"]


@pytest.mark.parametrize(("version", "reason"), [(1000, "newer version"), (2, "older version")])
def test_a_task_database_of_another_version_is_not_edited(
    qgis_app: object,  # noqa: ARG001
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    version: int,
    reason: str,
) -> None:
    path = workspace(tmp_path)
    with store.opened(path, writing=True) as database:
        database.run(
            f"UPDATE mineaction_settings SET value = '{version}' WHERE name = 'schema_version'"
        )
    with editing_of(path) as editing:
        assert reason in editing.session.refusal()


def test_without_a_task_database_there_is_a_way_out(
    qgis_app: object,  # noqa: ARG001
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    path = tmp_path / "made.gpkg"
    with editing_of(path, opened=False) as editing:
        session = editing.session
        assert "No task database" in session.refusal()
        assert session.open_or_create()
        assert session.path == str(path)
        assert session.refusal() == ""


def test_what_was_typed_is_stored_beside_what_was_computed(editing: Editing) -> None:
    boundary, session = editing.boundary, editing.session
    boundary.choose("T-001")
    entry = Entry(
        text="045 mag 120",
        bearing=45.0,
        distance_m=120.0,
        north=North.MAGNETIC,
        angle_unit=AngleUnit.DEGREE,
        bearing_date="2026-11-24",
        declination_deg=5.25,
        declination_source="map sheet",
        closing_bearing=200.0,
        closing_distance_m=80.0,
    )
    last = boundary.draft.points[-1]
    assert boundary.apply(drafts.typed(boundary.draft, last.key, entry), "Type")
    assert session.save()
    stored = boundary.draft.points[-1]
    assert stored.entry == replace(entry, from_label="TP2")
    assert drafts.agrees(boundary.draft, stored.key)
    row = next(r for r in rows(session, "boundary_points") if r["label"] == "TP3")
    assert (row["north"], row["bearing"], row["angle_unit"]) == ("magnetic", 45.0, "deg")
    assert row["closing_bearing"] == 200.0


@pytest.mark.parametrize(
    ("column", "north", "grid_crs"),
    [
        ("true_bearing_to_next", North.TRUE, ""),
        ("grid_bearing_to_next_utm34n", North.GRID, "EPSG:32634"),
    ],
)
def test_the_25_real_rings_typed_in_are_saved_and_read_back_the_same(
    qgis_app: object,  # noqa: ARG001
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    shared_data: Path,
    column: str,
    north: North,
    grid_crs: str,
) -> None:
    with (shared_data / "bosnia" / "turning_points_derived.csv").open(encoding="utf-8") as file:
        rings = [list(r) for _, r in groupby(csv.DictReader(file), lambda r: r["src_row"])]
    path = workspace(tmp_path, *(Task(f"T-{r[0]['src_row']}", ring_of(r)) for r in rings))
    with editing_of(path) as editing:
        for ring in rings:
            editing.boundary.choose(f"T-{ring[0]['src_row']}")
            assert editing.boundary.apply(
                typed_in(editing.boundary.draft, ring, column, north, grid_crs), "Type"
            )
        wanted = {}
        for ring in rings:
            editing.boundary.choose(f"T-{ring[0]['src_row']}")
            wanted[editing.boundary.current] = editing.boundary.draft
        assert len(wanted) == 25
        for _ in rings:
            editing.session.undo()
        assert not editing.session.dirty
        for _ in rings:
            editing.session.redo()
        assert editing.session.save()
        points = store.read_boundary_points(path)
        tasks = store.read_tasks(path)
        for task_id, draft in wanted.items():
            assert [(p.label, p.lon, p.lat) for p in points[task_id]] == [
                (p.point.label, p.point.lon, p.point.lat) for p in draft.points
            ]
            editing.boundary.choose(task_id)
            assert drafts.misclosure(editing.boundary.draft) == drafts.misclosure(draft)
            assert drafts.misclosure(draft).misclosure_m is not None
            assert shapely.equals(tasks[task_id].task.geometry, drafts.polygon(draft))


def ring_of(rows: list[dict[str, str]]) -> shapely.Polygon:
    return shapely.Polygon([(float(r["lon"]), float(r["lat"])) for r in rows])


def typed_in(
    drawn: drafts.Draft, rows: list[dict[str, str]], column: str, north: North, grid_crs: str
) -> drafts.Draft:
    """The ring of a task typed anew: its start, a leg a point, and the leg back."""
    points = []
    for row, before in zip(rows, (rows[-1], *rows), strict=False):
        first = row is rows[0]
        kind = PointKind.START if first else PointKind.TURNING
        leg = {"bearing": float(before[column]), "distance_m": float(before["distance_to_next_m"])}
        entry = (
            Entry(text=f"{row['lat']} {row['lon']}")
            if first
            else Entry(north=north, grid_crs=grid_crs, from_label=before["point_id"], **leg)
        )
        points.append((BoundaryPoint(1, 1, row["point_id"], kind, 0.0, 0.0), entry))
    point, entry = points[-1]
    back = {
        "closing_bearing": float(rows[-1][column]),
        "closing_distance_m": float(rows[-1]["distance_to_next_m"]),
    }
    points[-1] = (point, replace(entry, **back))
    return drafts.from_rows(drawn.task_id, points)


def test_two_changes_of_a_boundary_in_one_longer_step_are_one(editing: Editing) -> None:
    session, boundary = editing.session, editing.boundary
    boundary.choose("T-001")
    with session.step("Both"):
        for move in (0.001, 0.002):
            last = boundary.draft.points[-1]
            moved = drafts.moved(boundary.draft, last.key, last.point.lon - move, last.point.lat)
            assert boundary.apply(moved, "Move")
    assert len(rows(session, "boundary_points")) == 4
    assert boundary.draft.points[-1].point.lon == pytest.approx(17.957)
    assert session.undo_text == "Both"
    session.undo()
    assert not session.dirty


def test_an_older_task_database_that_is_open_is_brought_up_to_date(
    qgis_app: object,  # noqa: ARG001
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    path = workspace(tmp_path)
    with store.opened(path, writing=True) as database:
        for table, columns in NEW_IN_VERSION_3.items():
            for column in columns:
                database.run(f"ALTER TABLE {table} DROP COLUMN {column}")
        database.run("UPDATE mineaction_settings SET value = '2' WHERE name = 'schema_version'")
    with editing_of(path) as editing:
        session = editing.session
        assert session.layer("boundary_points").fields().lookupField("closing_bearing") < 0
        assert "older version" in session.refusal()
        assert session.open_or_create()
        assert session.layer("boundary_points").fields().lookupField("closing_bearing") > 0
        editing.boundary.choose("T-001")
        last = editing.boundary.draft.points[-1]
        back = Entry(closing_bearing=10.0, closing_distance_m=5.0, north=North.TRUE)
        assert editing.boundary.apply(drafts.typed(editing.boundary.draft, last.key, back), "Back")
        assert session.save()
        assert editing.boundary.draft.points[-1].entry.closes


def test_points_follow_a_polygon_that_qgis_alone_changed_and_saved(editing: Editing) -> None:
    session, boundary = editing.session, editing.boundary
    said: list[str] = []
    session.reported.connect(said.append)
    boundary.choose("T-001")
    key = boundary.draft.points[1].key
    assert boundary.apply(drafts.described(boundary.draft, key, "by the oak"), "Describe TP1")
    assert session.save()
    layer = session.layer("tasks")
    assert layer.startEditing()
    row = next(layer.getFeatures())
    shape = QgsGeometry(row.geometry())
    assert shape.insertVertex(17.98, 44.495, 1)
    assert layer.changeGeometry(row.id(), shape)
    assert layer.commitChanges()
    QApplication.processEvents()
    assert "have followed" in said[0]
    stored = store.read_boundary_points(Path(session.path))["T-001"]
    assert [each.label for each in stored] == ["SP", "TP1", "TP2", "TP3", "TP4"]
    assert [each.description for each in stored].count("by the oak") == 1
    assert drafts.bounds(
        boundary.draft, store.read_tasks(Path(session.path))["T-001"].task.geometry
    )


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("kind", "corner", "corner"),
        ("north", "up", "true, grid, magnetic"),
        ("angle_unit", "x", "mil"),
    ],
)
def test_a_row_that_somebody_filled_wrongly_is_said_and_nothing_breaks(
    editing: Editing, column: str, value: str, reason: str
) -> None:
    session, boundary = editing.session, editing.boundary
    said: list[str] = []
    session.reported.connect(said.append)
    boundary.choose("T-001")
    key = boundary.draft.points[1].key
    assert boundary.apply(drafts.moved(boundary.draft, key, 17.975, 44.505), "Move TP1")
    layer = session.layer("boundary_points")
    row = next(layer.getFeatures())
    assert layer.changeAttributeValue(row.id(), layer.fields().lookupField(column), value)
    assert reason in said[0]
    assert (boundary.current, boundary.draft) == ("", None)
    session.undo()
    boundary.choose("T-001")
    assert len(boundary.draft.points) == 4


def test_a_point_without_a_place_is_said(editing: Editing) -> None:
    session, boundary = editing.session, editing.boundary
    said: list[str] = []
    session.reported.connect(said.append)
    boundary.choose("T-001")
    key = boundary.draft.points[1].key
    assert boundary.apply(drafts.moved(boundary.draft, key, 17.975, 44.505), "Move TP1")
    layer = session.layer("boundary_points")
    assert layer.changeGeometry(next(layer.getFeatures()).id(), QgsGeometry())
    assert "has no place" in said[0]


def test_a_withdrawn_task_keeps_its_boundary(editing: Editing) -> None:
    session, boundary = editing.session, editing.boundary
    boundary.choose("T-001")
    assert boundary.draft is not None
    layer = session.layer("tasks")
    with session.step("Withdraw"):
        (task,) = layer.getFeatures()
        layer.changeAttributeValue(task.id(), layer.fields().indexOf("status"), "withdrawn")
    before = labels(editing)
    point = boundary.draft.points[1]
    told: list[str] = []
    session.reported.connect(told.append)
    moved = drafts.moved(boundary.draft, point.key, point.point.lon, point.point.lat + 0.001)
    assert not boundary.apply(moved, "Move TP1")
    assert "withdrawn" in told[0]
    assert labels(editing) == before
