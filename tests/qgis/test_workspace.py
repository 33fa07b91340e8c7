# SPDX-License-Identifier: GPL-3.0-or-later
"""The workspace: its tables and rules, its forms, and issuing that lands whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsFeature, QgsFieldConstraints, QgsGeometry, QgsProject, QgsVectorLayerUtils

from mineaction_plugin.adapters.features import TASK_COLUMNS
from mineaction_plugin.core.errors import MineActionError, OrderError, ProfileError
from mineaction_plugin.core.order import snapshot
from mineaction_plugin.core.order.order import Frame, Order
from mineaction_plugin.core.terms.model import BoundaryPoint, Task
from mineaction_plugin.core.terms.profile import Numbering, Profile, load
from mineaction_plugin.core.terms.vocabulary import PointKind, TaskState
from mineaction_plugin.workspace import copies, database, issuing, presence, schema, store
from mineaction_plugin.workspace.database import LockedError, WorkspaceError, opened, transaction
from mineaction_plugin.workspace.migrations import RAISE_TRANSACTIONS
from mineaction_plugin.workspace.project import add_to_project

ROOT = Path(__file__).parents[2]
SQUARE = shapely.box(17.999, 44.4, 18.001, 44.402)
ISSUED_AT = "2026-11-24T08:00:00+01:00"
OLDER = schema.VERSION - 1

ISSUE_MANY = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from mineaction_plugin.core.order import snapshot
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.workspace import issuing
from dataclasses import replace
path = Path(sys.argv[2])
order = snapshot.from_json(Path(sys.argv[3]).read_text(encoding="utf-8"))
for i in range(int(sys.argv[5])):
    task = replace(order.task, task_id=f"{sys.argv[4]}-{i}")
    print(issuing.issue(path, replace(order, task=task), load()).order_no, flush=True)
"""


@pytest.fixture(scope="session")
def profile() -> Profile:
    return load()


@pytest.fixture(scope="session")
def empty_workspace(
    qgis_app: object,  # noqa: ARG001 (forms need a running QGIS)
    tmp_path_factory: pytest.TempPathFactory,
    profile: Profile,
) -> Path:
    path = tmp_path_factory.mktemp("workspace") / "programme.gpkg"
    store.create(path, profile)
    return path


@pytest.fixture
def workspace(empty_workspace: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(empty_workspace, tmp_path / "programme.gpkg"))


def order_of(task: Task, profile: Profile) -> Order:
    frame = Frame(
        zone="34N",
        epsg=32634,
        datum="WGS 84",
        datum_operation="none: recorded in WGS 84",
        datum_accuracy_m=0.0,
        convergence_deg=-2.1,
        scale_factor=0.9999,
        declination_deg=5.0,
        declination_uncertainty_deg=0.4,
        declination_model="WMM2025",
        declination_date="2026-11-24",
        field_north="magnetic",
        bearing_step_deg=0.5,
        coordinate_format="mgrs",
    )
    point = BoundaryPoint(1, 1, "SP", PointKind.START, 17.999, 44.4)
    return Order(
        order_no="",
        revision=0,
        short_no="",
        draft=False,
        task=task,
        points=(point,),
        legs=(),
        frame=frame,
        programme=profile.programme,
        palette=profile.palette,
        kind_label="Clearance",
        issued_at=ISSUED_AT,
        issued_by="A. Planner",
    )


def with_task(path: Path, task_id: str = "CT-1", **values: object) -> Task:
    task = Task(task_id=task_id, geometry=SQUARE, operator="MAG", depth_m=0.13, **values)  # type: ignore[arg-type]
    store.save_tasks(path, [task])
    return task


def rows(path: Path, query: str) -> list[dict[str, object]]:
    with opened(path) as found:
        return found.rows(query)


def everything(path: Path) -> str:
    """All rows of all tables that issuing writes, as one text."""
    names = ("tasks", "orders", "task_events", schema.COUNTERS)
    return json.dumps([rows(path, f"SELECT * FROM {name}") for name in names], default=bytes.hex)


# --- tables, forms, opening ---


def test_create_makes_every_table_of_the_design(workspace: Path) -> None:
    with opened(workspace) as found:
        assert {table.name for table in schema.TABLES} <= found.tables()
        assert {"layer_styles", schema.SETTINGS, schema.COUNTERS} <= found.tables()
        kinds = {
            str(row["table_name"]): (row["geometry_type_name"], row["srs_id"])
            for row in found.rows("SELECT * FROM gpkg_geometry_columns")
        }
    assert kinds == {
        "tasks": ("MULTIPOLYGON", 4326),
        "products": ("MULTIPOLYGON", 4326),
        "boundary_points": ("POINT", 4326),
        "worksite_points": ("POINT", 4326),
        "worksite_lines": ("LINESTRING", 4326),
        "finds": ("POINT", 4326),
        "visits": ("POINT", 4326),
    }
    assert not list(workspace.parent.glob("*.gpkg-*")), "a write-ahead log was left behind"


def test_tasks_table_has_every_column_of_a_task() -> None:
    ours = {column.name for column in schema.TASKS.columns}
    assert {name for name, _ in TASK_COLUMNS} - {"hazard_ids"} <= ours


def test_create_refuses_an_existing_file(workspace: Path, profile: Profile) -> None:
    before = workspace.read_bytes()
    with pytest.raises(WorkspaceError, match="exists already"):
        store.create(workspace, profile)
    assert workspace.read_bytes() == before


def test_forms_lists_constraints_and_relations_arrive_in_a_project(
    workspace: Path, profile: Profile
) -> None:
    project = QgsProject()
    layers = add_to_project(project, workspace)
    tasks = layers["tasks"]
    setup = tasks.editorWidgetSetup(tasks.fields().indexOf("kind"))
    choices = {value for pair in setup.config()["map"] for value in pair.values()}
    assert setup.type() == "ValueMap"
    assert choices == set(profile.kinds)
    states = tasks.editorWidgetSetup(tasks.fields().indexOf("status")).config()["map"]
    assert {value for pair in states for value in pair.values()} == set(TaskState)
    constraints = tasks.fieldConstraints(tasks.fields().indexOf("task_id"))
    assert constraints & QgsFieldConstraints.Constraint.ConstraintUnique
    assert constraints & QgsFieldConstraints.Constraint.ConstraintNotNull
    relations = project.relationManager().relations()
    assert len(relations) == 10
    assert all(relation.isValid() for relation in relations.values())
    assert tasks.renderer().symbol().symbolLayerCount() == 2, "the style was not stored"
    orders = layers["orders"]
    assert orders.editFormConfig().readOnly(orders.fields().indexOf("snapshot"))


def test_an_older_schema_is_copied_and_migrated(workspace: Path) -> None:
    with opened(workspace, writing=True) as found:
        found.run("ALTER TABLE tasks DROP COLUMN beneficiaries")
        found.run(f"UPDATE {schema.SETTINGS} SET value = '{OLDER}' WHERE name = 'schema_version'")

    def add_beneficiaries(found: database.Database) -> None:
        found.run("ALTER TABLE tasks ADD COLUMN beneficiaries TEXT")

    store.open_existing(workspace, {OLDER: add_beneficiaries})
    (copy,) = copies.copies(workspace)
    assert f"schema_{OLDER}" in copy.name
    assert (
        "beneficiaries"
        not in rows(copy, "SELECT sql FROM sqlite_master WHERE name='tasks'")[0]["sql"]
    )
    with_task(workspace, beneficiaries="120 people")
    assert store.read_tasks(workspace)["CT-1"].task.beneficiaries == "120 people"
    assert store.open_existing(workspace).profile_name == "imas"


def test_a_migration_that_fails_changes_nothing(workspace: Path) -> None:
    with opened(workspace, writing=True) as found:
        found.run(f"UPDATE {schema.SETTINGS} SET value = '{OLDER}' WHERE name = 'schema_version'")

    def half(found: database.Database) -> None:
        found.run("ALTER TABLE tasks ADD COLUMN half_done TEXT")
        found.run("ALTER TABLE no_such_table ADD COLUMN x TEXT")

    with pytest.raises(WorkspaceError, match="no_such_table"):
        store.open_existing(workspace, {OLDER: half})
    sql = rows(workspace, "SELECT sql FROM sqlite_master WHERE name = 'tasks'")[0]["sql"]
    assert "half_done" not in str(sql)
    with opened(workspace) as found:
        assert store.settings_of(found)["schema_version"] == str(OLDER)


def test_a_newer_schema_is_refused_with_a_sentence(workspace: Path) -> None:
    with opened(workspace, writing=True) as found:
        found.run(f"UPDATE {schema.SETTINGS} SET value = '99' WHERE name = 'schema_version'")
    with pytest.raises(WorkspaceError, match=r"newer version of the plugin \(schema 99"):
        store.open_existing(workspace)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(None, "There is no workspace"), (b"not a database", "not a GeoPackage")],
)
def test_what_is_no_geopackage_is_refused(
    tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "x.gpkg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(WorkspaceError, match=sentence):
        store.open_existing(path)
    assert not store.is_workspace(path)


def test_another_geopackage_is_no_workspace(shared_data: Path) -> None:
    path = shared_data / "bosnia" / "maglaj_zavidovici.gpkg"
    with pytest.raises(WorkspaceError, match="no workspace of this plugin"):
        store.open_existing(path)


# --- locks, presence ---


def test_a_locked_file_is_a_sentence(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "SECONDS_TO_WAIT", 0.1)
    with_task(workspace)
    holder = subprocess.Popen(
        [
            "/usr/bin/python3",
            "-c",
            (
                "import sqlite3, sys, time\n"
                "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                "c.execute('BEGIN EXCLUSIVE')\n"
                "print('held', flush=True)\n"
                "time.sleep(60)\n"
            ),
            str(workspace),
        ],
        stdout=subprocess.PIPE,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(LockedError, match="locked by another program"):
            store.save_tasks(workspace, [Task("CT-2", SQUARE)])
    finally:
        holder.kill()
        holder.wait()


def test_a_read_only_file_is_a_sentence(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root may write anything, so the answer of the system is given here.
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    with pytest.raises(WorkspaceError, match="read-only"):
        with_task(workspace)


def test_a_database_that_turns_read_only_is_a_sentence(workspace: Path) -> None:
    with (
        opened(workspace) as found,
        pytest.raises(WorkspaceError, match="read-only"),
    ):
        found.run("UPDATE tasks SET title = 'x'")


def test_presence_notes_name_the_others_and_forget_the_dead(workspace: Path) -> None:
    mine = presence.announce(workspace)
    assert presence.others(workspace) == []
    elsewhere = {"user": "amra", "machine": "OFFICE-7", "process": 4, "since": ISSUED_AT}
    note = workspace.with_name(f".{workspace.name}.abc{presence.ENDING}")
    note.write_text(json.dumps(elsewhere))
    dead = dict(elsewhere, machine=os.uname().nodename, process=2**22 + 1)
    stale = workspace.with_name(f".{workspace.name}.def{presence.ENDING}")
    stale.write_text(json.dumps(dead))
    assert [found.user for found in presence.others(workspace)] == ["amra"]
    assert not stale.exists()
    assert "amra on OFFICE-7 has had it open since" in str(presence.who_has_it_open(workspace))
    presence.withdraw(mine)
    note.unlink()
    assert not list(workspace.parent.glob("*.open.json"))


def test_synced_folders_are_known(tmp_path: Path) -> None:
    synced = tmp_path / "OneDrive - Centre" / "data"
    synced.mkdir(parents=True)
    assert presence.synced_folder(synced / "a.gpkg").endswith("OneDrive - Centre")
    assert presence.synced_folder(tmp_path / "a.gpkg") == ""


# --- tasks ---


def test_tasks_come_back_as_they_were_saved(workspace: Path) -> None:
    task = Task(
        "CT-1/Ž",
        SQUARE,
        title='O\'Brien "x"; DROP TABLE tasks',
        depth_m=0.13,
        extra={"donor": "ú", "n": 3},
        hazard_ids=("H-1", "H-2"),
    )
    links = [
        store.HazardLink("suspect_areas", name, store.shape_hash(SQUARE))
        for name in task.hazard_ids
    ]
    store.save_tasks(workspace, [task], {task.task_id: links}, user="amra")
    found = store.read_tasks(workspace)["CT-1/Ž"]
    assert found.row_version == 1
    assert shapely.equals(found.task.geometry, SQUARE)
    assert replace(found.task, geometry=SQUARE) == task
    assert rows(workspace, "SELECT created_by FROM tasks") == [{"created_by": "amra"}]


def test_saving_is_all_or_nothing_and_ids_ignore_case(workspace: Path) -> None:
    with_task(workspace, "ct-9")
    with pytest.raises(OrderError, match="CT-9 already"):
        store.save_tasks(workspace, [Task("CT-8", SQUARE), Task("CT-9", SQUARE)])
    assert list(store.read_tasks(workspace)) == ["ct-9"]


def test_every_change_raises_the_row_version(workspace: Path) -> None:
    with_task(workspace)
    project = QgsProject()
    layer = add_to_project(project, workspace)["tasks"]
    (feature,) = layer.getFeatures()
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("title"), "moved")
    assert layer.commitChanges(), layer.commitErrors()
    stored = store.read_tasks(workspace)["CT-1"]
    assert (stored.row_version, stored.task.title) == (2, "moved")


def test_a_task_drawn_in_qgis_gets_its_stamps(workspace: Path) -> None:
    project = QgsProject()
    layer = add_to_project(project, workspace)["tasks"]
    index = layer.fields().indexOf
    shape = QgsGeometry.fromWkt(shapely.MultiPolygon([SQUARE]).wkt)
    feature: QgsFeature = QgsVectorLayerUtils.createFeature(layer, shape, {index("task_id"): "D-1"})
    layer.startEditing()
    assert layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()
    stored = store.read_tasks(workspace)["D-1"]
    assert (stored.row_version, stored.task.status) == (1, TaskState.DRAFT)
    (row,) = rows(workspace, "SELECT created_at FROM tasks")
    assert str(row["created_at"]).endswith("Z")


def test_boundary_points_come_back_and_freeze_with_the_order(
    workspace: Path, profile: Profile
) -> None:
    task = with_task(workspace)
    points = [
        BoundaryPoint(0, 1, "RP", PointKind.REFERENCE, 17.99, 44.39, fixed_by="GPS"),
        BoundaryPoint(1, 1, "SP", PointKind.START, 17.999, 44.4, accuracy_m=3.0),
    ]
    store.save_boundary_points(workspace, "CT-1", points)
    assert store.read_boundary_points(workspace) == {"CT-1": points}
    issuing.issue(workspace, order_of(task, profile), profile)
    with pytest.raises(OrderError, match="stay as they are"):
        store.save_boundary_points(workspace, "CT-1", points[:1])
    assert store.read_boundary_points(workspace) == {"CT-1": points}


# --- issuing ---


def test_issue_lands_number_revision_snapshot_event_and_status(
    workspace: Path, profile: Profile
) -> None:
    task = with_task(workspace)
    issued = issuing.issue(workspace, order_of(task, profile), profile, row_version=1)
    assert (issued.order_no, issued.revision, issued.short_no) == ("MAC-2026-0001", 1, "0001")
    assert issued.task.status is TaskState.ISSUED
    live = issuing.live_orders(workspace)["CT-1"]
    assert live.order() == issued
    assert live.snapshot_sha256 == snapshot.digest(issued)
    assert store.read_tasks(workspace)["CT-1"].task.status is TaskState.ISSUED
    (event,) = rows(workspace, "SELECT * FROM task_events")
    assert (event["old_status"], event["new_status"]) == ("draft", "issued")
    assert event["user_name"] == "A. Planner"
    assert len(copies.copies(workspace)) == 1


def test_amending_keeps_the_number_and_supersedes(workspace: Path, profile: Profile) -> None:
    task = with_task(workspace)
    first = issuing.issue(workspace, order_of(task, profile), profile)
    second = issuing.issue(
        workspace, replace(order_of(task, profile), reason="new hazard"), profile, amend=True
    )
    assert (second.order_no, second.revision) == (first.order_no, 2)
    assert second.short_no == first.short_no
    superseded = rows(workspace, "SELECT superseded_by FROM orders ORDER BY revision")
    assert [row["superseded_by"] for row in superseded] == ["MAC-2026-0001 r2", None]
    assert issuing.live_orders(workspace)["CT-1"].revision == 2


def test_issuing_twice_or_from_a_wrong_state_is_refused(workspace: Path, profile: Profile) -> None:
    task = with_task(workspace)
    issuing.issue(workspace, order_of(task, profile), profile)
    with pytest.raises(OrderError, match="issued already as MAC-2026-0001, revision 1"):
        issuing.issue(workspace, order_of(task, profile), profile)
    withdrawn = with_task(workspace, "CT-2", status=TaskState.WITHDRAWN)
    with pytest.raises(OrderError, match="CT-2 is withdrawn"):
        issuing.issue(workspace, order_of(withdrawn, profile), profile)
    with pytest.raises(OrderError, match="not in the workspace"):
        issuing.issue(workspace, order_of(Task("CT-3", SQUARE), profile), profile)
    again = with_task(workspace, "CT-4")
    assert issuing.issue(workspace, order_of(again, profile), profile).order_no == "MAC-2026-0002"


def test_a_task_changed_meanwhile_is_not_issued(workspace: Path, profile: Profile) -> None:
    task = with_task(workspace)
    with opened(workspace, writing=True) as found:
        found.run("UPDATE tasks SET team = 'Team 4'")
    with pytest.raises(OrderError, match="changed by somebody else"):
        issuing.issue(workspace, order_of(task, profile), profile, row_version=1)


def test_numbers_begin_again_each_year_and_skip_what_is_taken(
    workspace: Path, profile: Profile
) -> None:
    own = replace(profile, numbering=Numbering("ba-{year}/{sequence:03d}", 7, "{task_id}"))
    shouted = replace(own, numbering=Numbering("BA-{year}/{sequence:03d}", 7, "{task_id}"))
    days = ("2026-12-30", "2026-12-31", "2027-01-02", "2027-01-03")
    for i, (day, settings) in enumerate(zip(days, (own, shouted, own, own), strict=True)):
        task = with_task(workspace, f"CT-{i}")
        order = replace(order_of(task, settings), issued_at=f"{day}T08:00:00+01:00")
        issuing.issue(workspace, order, settings)
    stored = rows(workspace, "SELECT order_no FROM orders ORDER BY fid")
    numbers = [row["order_no"] for row in stored]
    assert numbers == ["ba-2026/007", "BA-2026/008", "ba-2027/007", "ba-2027/008"]


@pytest.mark.parametrize("pattern", ["{organisation}-{year}", "{nope}-{sequence}", "{sequence:q}"])
def test_an_impossible_pattern_names_its_key(
    workspace: Path, profile: Profile, pattern: str
) -> None:
    task = with_task(workspace)
    before = everything(workspace)
    own = replace(profile, numbering=replace(profile.numbering, order_pattern=pattern))
    with pytest.raises(ProfileError, match=r"numbering\.order_pattern"):
        issuing.issue(workspace, order_of(task, own), own)
    assert everything(workspace) == before


def test_a_pattern_that_cuts_its_sequence_off_ends(workspace: Path, profile: Profile) -> None:
    own = replace(profile, numbering=replace(profile.numbering, order_pattern="N{sequence!s:.0}"))
    issuing.issue(workspace, order_of(with_task(workspace), own), own)
    second = with_task(workspace, "CT-2")
    with pytest.raises(ProfileError, match="no number of it is free"):
        issuing.issue(workspace, order_of(second, own), own)


def test_numbering_goes_on_from_a_first_sequence_that_was_raised(
    workspace: Path, profile: Profile
) -> None:
    numbers = []
    for i, first in enumerate((1, 500, 1)):
        own = replace(profile, numbering=replace(profile.numbering, first_sequence=first))
        task = with_task(workspace, f"CT-{i}")
        numbers.append(issuing.issue(workspace, order_of(task, own), own).order_no)
    assert [number[-3:] for number in numbers] == ["001", "500", "501"]


@pytest.mark.parametrize("amend", [False, True])
def test_a_fault_between_any_two_statements_lands_nothing(
    workspace: Path, profile: Profile, monkeypatch: pytest.MonkeyPatch, *, amend: bool
) -> None:
    task = with_task(workspace)
    if amend:
        issuing.issue(workspace, order_of(task, profile), profile, copy_first=False)
    before = everything(workspace)
    calls: list[str] = []
    faulty_at = 0

    def counted(name: str) -> None:
        original = getattr(database.Database, name)

        def call(self: database.Database, *arguments: object) -> object:
            calls.append(name)
            if len(calls) == faulty_at:
                raise RuntimeError("power cut")
            return original(self, *arguments)

        monkeypatch.setattr(database.Database, name, call)

    for name in ("run", "rows", "insert", "commit"):
        counted(name)
    steps = 0
    while True:
        faulty_at, calls = steps + 1, []
        try:
            issuing.issue(
                workspace, order_of(task, profile), profile, amend=amend, copy_first=False
            )
        except RuntimeError:
            steps += 1
            faulty_at = 0
            assert everything(workspace) == before, f"step {steps} ({calls[-1]}) left something"
        else:
            break
    faulty_at = 0
    assert steps >= 8
    assert everything(workspace) != before


def test_two_processes_issue_two_hundred_numbers(workspace: Path, profile: Profile) -> None:
    count = 100
    tasks = [Task(f"{who}-{i}", SQUARE) for who in "AB" for i in range(count)]
    store.save_tasks(workspace, tasks)
    text = workspace.with_name("order.json")
    text.write_text(snapshot.to_json(order_of(tasks[0], profile)), encoding="utf-8")
    command = [sys.executable, "-c", ISSUE_MANY, str(ROOT), str(workspace), str(text)]
    workers = [
        subprocess.Popen([*command, who, str(count)], stdout=subprocess.PIPE, text=True)
        for who in "AB"
    ]
    printed = [worker.communicate(timeout=300)[0].split() for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0]
    numbers = sorted(number for numbers in printed for number in numbers)
    assert numbers == [f"MAC-2026-{i:04d}" for i in range(1, 2 * count + 1)]
    stored = rows(workspace, "SELECT order_no, short_no FROM orders ORDER BY order_no")
    assert [row["order_no"] for row in stored] == numbers
    assert len({row["short_no"] for row in stored}) == 2 * count
    assert len(rows(workspace, "SELECT * FROM task_events")) == 2 * count
    assert len(copies.copies(workspace)) == copies.KEPT


def test_copies_hold_the_last_commit(workspace: Path) -> None:
    project = QgsProject()
    layer = add_to_project(project, workspace)["tasks"]
    assert layer.startEditing(), "QGIS holds the file with a write-ahead log"
    with_task(workspace)
    with opened(workspace, writing=True) as found:
        copy = copies.keep_copy(found, "test")
    layer.rollBack()
    assert list(store.read_tasks(copy)) == ["CT-1"]


def test_issued_orders_and_events_cannot_be_changed_by_anybody(
    workspace: Path, profile: Profile
) -> None:
    task = with_task(workspace)
    issuing.issue(workspace, order_of(task, profile), profile)
    before = everything(workspace)
    for statement in (
        "UPDATE orders SET snapshot = '{}'",
        "UPDATE orders SET issued_at = ''",
        "DELETE FROM orders",
        "UPDATE task_events SET reason = 'x'",
        "DELETE FROM task_events",
        (
            "INSERT INTO orders (order_no, revision, short_no, task_id, issued_at, snapshot, "
            "snapshot_sha256) VALUES ('mac-2026-0001', 1, '', '', '', '', '')"
        ),
    ):
        with opened(workspace, writing=True) as found, pytest.raises(WorkspaceError):
            found.run(statement)
    assert everything(workspace) == before
    issued = issuing.live_orders(workspace)["CT-1"].order()
    issuing.store_pack(workspace, issued, "ab" * 32)
    assert issuing.live_orders(workspace)["CT-1"].pack_sha256 == "ab" * 32


def _change_and_fail(found: database.Database) -> None:
    with transaction(found, RAISE_TRANSACTIONS):
        found.run("UPDATE tasks SET title = 'lost'")
        found.run("UPDATE tasks SET nonsense = 1")


def test_a_failed_transaction_leaves_the_connection_usable(workspace: Path) -> None:
    with_task(workspace)
    with opened(workspace, writing=True) as found:
        with pytest.raises(MineActionError, match="no such column"):
            _change_and_fail(found)
        with transaction(found, RAISE_TRANSACTIONS):
            found.run("UPDATE tasks SET team = 'kept'")
    stored = store.read_tasks(workspace)["CT-1"].task
    assert (stored.title, stored.team) == ("", "kept")


def test_a_huge_snapshot_lands(workspace: Path, profile: Profile) -> None:
    big = shapely.Point(18.0, 44.4).buffer(0.01, quad_segs=25_000)
    task = Task("BIG", big)
    store.save_tasks(workspace, [task])
    started = time.monotonic()
    issued = issuing.issue(workspace, order_of(task, profile), profile)
    assert issuing.live_orders(workspace)["BIG"].order() == issued
    assert time.monotonic() - started < 30
