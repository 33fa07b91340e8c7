# SPDX-License-Identifier: GPL-3.0-or-later
"""`taskorder`: numbers, packs, workers, and what bad input gets."""

from __future__ import annotations

import errno
import hashlib
import json
import subprocess
import threading
import time
from pathlib import Path

import pytest
import shapely
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from mineaction_plugin.core.order import pack
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.packs import workers, writing
from mineaction_plugin.workspace import issuing, store

QUICK = ["csv", "gpx"]
"""Formats that are written in a moment, where the paper is not the point."""
HOSTILE_IDS = (
    "CT/1",
    "../../etc/passwd",
    'CT "2"',
    "CT '3'",
    "CT\n4",
    "CT\u200f5\u202e",
    "x" * 300,
    "con",
    "CT-6.",
    "ct/1",
)
HOSTILE_TEXT = "<script>alert(1)</script> =cmd|' /C calc'!A0 [% $pi %] & {{ x }} {y} %(z)s"


pytestmark = pytest.mark.usefixtures("provider")


class Told(QgsProcessingFeedback):
    """Keeps what people are told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.lines: list[str] = []

    def pushWarning(self, text: str) -> None:  # noqa: N802
        self.warnings.append(text)

    def pushInfo(self, text: str) -> None:  # noqa: N802
        self.lines.append(text)


def box(i: int) -> shapely.Polygon:
    west = 17.99 + 0.005 * i
    return shapely.box(west, 44.4, west + 0.001, 44.401)


def layer_of(ids: object, **columns: list[object]) -> QgsVectorLayer:
    """A memory layer of squares with these ids."""
    ids = list(ids)  # type: ignore[call-overload]
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "squares", "memory")
    provider = layer.dataProvider()
    names = ["task_id", *columns]
    provider.addAttributes([QgsField(name, QMetaType.Type.QString) for name in names])
    layer.updateFields()
    features = []
    for i, task_id in enumerate(ids):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([task_id, *(values[i] for values in columns.values())])
        feature.setGeometry(QgsGeometry.fromWkt(box(i).wkt))
        features.append(feature)
    provider.addFeatures(features)
    return layer


def run(tasks: object, folder: Path, told: Told | None = None, **more: object) -> dict[str, object]:
    parameters = {"TASKS": tasks, "OUTPUT_FOLDER": str(folder), "FORMATS": QUICK, "WORKERS": 1}
    return processing.run("mineaction:taskorder", {**parameters, **more}, feedback=told or Told())


def summary_of(folder: Path) -> dict[str, object]:
    return json.loads((folder / "summary.json").read_text(encoding="utf-8"))


def tasks_of(folder: Path) -> list[dict[str, object]]:
    return summary_of(folder)["tasks"]  # type: ignore[return-value]


def reasons_of(folder: Path) -> list[str]:
    return [str(task["reason"]) for task in tasks_of(folder)]


def packs_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_dir())


# --- without a workspace ---


def test_every_task_gets_a_verified_pack_and_the_summary_adds_up(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet" / "there"
    result = run(layer_of(["CT-1", "CT-2"]), folder, FORMATS=["pdf", "csv", "gpx", "kmz", "gpkg"])
    assert (result["PACK_COUNT"], result["FAILED_COUNT"]) == (2, 0)
    assert packs_in(folder) == ["CT-1_r1", "CT-2_r1"]
    for name in packs_in(folder):
        written = {path.name for path in (folder / name).iterdir()}
        assert written == {
            f"{name}_order.pdf",
            f"{name}_points.csv",
            f"{name}_task.gpx",
            f"{name}_task.kmz",
            f"{name}_task.gpkg",
            "verification.json",
            "manifest.json",
        }
        verification = json.loads((folder / name / "verification.json").read_text())
        assert verification["verdict"] == "ok"
        assert (folder / f"{name}.zip").is_file()
    assert summary_of(folder)["pack_count"] == 2
    assert [task["verdict"] for task in tasks_of(folder)] == ["ok", "ok"]
    assert not list(folder.glob(".*")), "something half was left"


def test_hostile_ids_give_safe_unique_names(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    run(layer_of(HOSTILE_IDS), folder)
    names = packs_in(folder)
    assert len(names) == len(HOSTILE_IDS)
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert name.isascii()
        assert len(name) < 64
        assert not set(name) & set("/\\:*?\"<>|\n'")
    assert [task["task_id"] for task in tasks_of(folder)] == list(HOSTILE_IDS)
    assert [path.name for path in tmp_path.iterdir()] == ["out"], "a name left its folder"


def test_hostile_text_is_escaped_in_every_file(tmp_path: Path) -> None:
    columns = {name: [HOSTILE_TEXT] for name in ("title", "remarks", "operator", "threat")}
    formats = ["pdf", "csv", "xlsx", "gpx", "kmz", "stakeout", "dxf", "gpkg"]
    run(layer_of(["CT-1"], **columns), tmp_path, FORMATS=formats)
    (task,) = tasks_of(tmp_path)
    assert task["verdict"] == "ok", task["reason"]


def test_numbers_do_not_depend_on_the_selection(tmp_path: Path) -> None:
    layer = layer_of(["A/1", "A-1", "a/1"])
    run(layer, tmp_path / "all")
    run(layer, tmp_path / "one", SELECTED_IDS="a/1")
    numbers = {task["task_id"]: task["order_no"] for task in tasks_of(tmp_path / "all")}
    (only,) = tasks_of(tmp_path / "one")
    assert only["order_no"] == numbers["a/1"]


def test_selected_ids(tmp_path: Path) -> None:
    layer = layer_of(["CT-1", "CT-2", "a, b"])
    run(layer, tmp_path / "two", SELECTED_IDS='CT-2, "a, b"')
    assert {task["task_id"] for task in tasks_of(tmp_path / "two")} == {"CT-2", "a, b"}
    with pytest.raises(QgsProcessingException, match="no task has the id CT-9"):
        run(layer, tmp_path / "none", SELECTED_IDS="CT-1,CT-9")


def test_an_existing_pack_fails_that_task_only(tmp_path: Path) -> None:
    run(layer_of(["CT-1"]), tmp_path)
    before = hashlib.sha256((tmp_path / "CT-1_r1.zip").read_bytes()).hexdigest()
    result = run(layer_of(["CT-1", "CT-2"]), tmp_path)
    assert (result["PACK_COUNT"], result["FAILED_COUNT"]) == (1, 1)
    failed = next(task for task in tasks_of(tmp_path) if task["task_id"] == "CT-1")
    assert "already in the folder" in str(failed["reason"])
    assert hashlib.sha256((tmp_path / "CT-1_r1.zip").read_bytes()).hexdigest() == before


def test_all_failed_is_an_error_and_the_summary_is_there(tmp_path: Path) -> None:
    run(layer_of(["CT-1"]), tmp_path)
    with pytest.raises(QgsProcessingException, match="No pack was written"):
        run(layer_of(["CT-1"]), tmp_path)
    assert summary_of(tmp_path)["pack_count"] == 0


def test_rows_without_id_and_twins_are_refused_by_their_rows(tmp_path: Path) -> None:
    told = Told()
    result = run(layer_of(["CT-1", None, "CT-2", "CT-2", ""]), tmp_path, told)
    assert (result["PACK_COUNT"], result["FAILED_COUNT"]) == (1, 4)
    reasons = [reason for reason in reasons_of(tmp_path) if reason]
    assert "Row 2 has nothing in its id field task_id." in reasons
    assert "Row 5 has nothing in its id field task_id." in reasons
    assert sum("Rows 3, 4 share the id CT-2" in reason for reason in reasons) == 2
    assert len(told.warnings) == 5  # and that no hazard layer was given


@pytest.mark.parametrize(
    ("wkt", "sentence"),
    [
        ("", "has no boundary"),
        ("POLYGON EMPTY", "has no boundary"),
        ("POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))", "not a valid polygon"),
        ("POLYGON((0 0, 1 1, 0 0))", "CT-9"),
        ("POLYGON((0 0, 1 1, nan 1, 0 0))", "CT-9"),
        ("POLYGON((0 0, 1 1, inf 1, 0 0))", "CT-9"),
    ],
)
def test_bad_geometry_is_refused_by_its_row(tmp_path: Path, wkt: str, sentence: str) -> None:
    layer = layer_of(["CT-1", "CT-9"])
    bad = QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry()
    layer.dataProvider().changeGeometryValues({2: bad})
    result = run(layer, tmp_path)
    assert (result["PACK_COUNT"], result["FAILED_COUNT"]) == (1, 1)
    assert any(sentence in reason for reason in reasons_of(tmp_path))


def test_a_kind_that_is_none_of_ours_is_refused(tmp_path: Path) -> None:
    result = run(layer_of(["CT-1", "CT-2"], kind=["clearance", "digging"]), tmp_path)
    assert result["FAILED_COUNT"] == 1
    assert any("digging is not one of" in reason for reason in reasons_of(tmp_path))


def test_drafts_use_no_number_and_say_so(tmp_path: Path) -> None:
    run(layer_of(["CT-1"]), tmp_path, DRAFT=True)
    assert packs_in(tmp_path) == ["DRAFT-CT-1_r1"]
    manifest = json.loads((tmp_path / "DRAFT-CT-1_r1" / "manifest.json").read_text())
    assert '"draft":true' in json.dumps(manifest).replace("\\", "").replace(" ", "")


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"LANGUAGE": "xx"}, "xx is not a language of the profile"),
        ({"ID_FIELD": "nope"}, "has no field nope"),
        ({"PROFILE": "/no/such/profile.json"}, "cannot be read"),
        ({"TEMPLATE": "/"}, "letterhead.json"),
    ],
)
def test_bad_parameters_are_sentences(
    tmp_path: Path, more: dict[str, object], sentence: str
) -> None:
    with pytest.raises(QgsProcessingException, match=sentence):
        run(layer_of(["CT-1"]), tmp_path / "out", **more)


def test_a_profile_with_an_unknown_key_names_it(tmp_path: Path) -> None:
    profile = tmp_path / "own.json"
    profile.write_text('{"inherits": "imas", "numbring": {}}')
    with pytest.raises(QgsProcessingException, match=r"own.json: The key “numbring” is unknown"):
        run(layer_of(["CT-1"]), tmp_path / "out", PROFILE=str(profile))


def test_an_empty_layer_and_a_missing_crs_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="has no rows"):
        run(layer_of([]), tmp_path)
    layer = layer_of(["CT-1"])
    layer.setCrs(type(layer.crs())())
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run(layer, tmp_path)


def test_an_output_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(
        QgsProcessingException, match=r"cannot be written: .* Choose another folder"
    ):
        run(layer_of(["CT-1"]), blocked / "out")


def test_a_full_disk_is_a_sentence_and_leaves_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(pack.task_gpx, "write", full)
    with pytest.raises(QgsProcessingException, match="is full"):
        run(layer_of(["CT-1"]), tmp_path)
    assert packs_in(tmp_path) == []
    assert [path.name for path in tmp_path.iterdir()] == ["summary.json"]


def test_the_letterhead_of_an_office_is_on_its_orders(tmp_path: Path) -> None:
    office = tmp_path / "office"
    office.mkdir()
    head = {"name": "Regional office North", "handling": "RESTRICTED"}
    (office / "letterhead.json").write_text(json.dumps(head))
    run(layer_of(["CT-1"]), tmp_path / "out", TEMPLATE=str(office))
    manifest = (tmp_path / "out" / "CT-1_r1" / "manifest.json").read_text(encoding="utf-8")
    assert "Regional office North" in manifest
    assert "RESTRICTED" in manifest
    (office / "letterhead.json").write_text('{"nmae": "x"}')
    with pytest.raises(QgsProcessingException, match=r"letterhead.json: The key “nmae” is unknown"):
        run(layer_of(["CT-1"]), tmp_path / "out2", TEMPLATE=str(office))


def hazard_layer(**columns: object) -> QgsVectorLayer:
    """One hazard on the square of the second task."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "hazards", "memory")
    names = ["hazard_id", *columns]
    layer.dataProvider().addAttributes([QgsField(n, QMetaType.Type.QString) for n in names])
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["H-7", *columns.values()])
    feature.setGeometry(QgsGeometry.fromWkt(box(1).wkt))
    layer.dataProvider().addFeatures([feature])
    return layer


def test_a_missing_hazard_layer_is_said(tmp_path: Path) -> None:
    said = "No hazard layer was given: hazards around the task are not shown."
    without, with_layer = Told(), Told()
    run(layer_of(["CT-1"]), tmp_path / "without", without)
    run(layer_of(["CT-1"]), tmp_path / "with", with_layer, HAZARDS=hazard_layer())
    assert without.warnings == [said]
    assert with_layer.warnings == []


def test_a_shape_that_nobody_confirmed_is_a_warning_of_its_task(tmp_path: Path) -> None:
    told = Told()
    hazards = hazard_layer(repair_reason="rebuilt: it crossed itself")
    tasks = layer_of(["CT-1", "CT-2"])
    run(tasks, tmp_path, told, HAZARDS=hazards, REASON="The school opens on Monday")
    (warning,) = told.warnings
    assert warning.startswith("CT-2: Hazard H-7 was repaired and nobody has confirmed its shape")
    manifest = (tmp_path / "CT-2_r1" / "manifest.json").read_text(encoding="utf-8")
    assert "nobody has confirmed its shape" in manifest


def test_open_findings_without_a_reason_stop_their_task_alone(tmp_path: Path) -> None:
    told = Told()
    hazards = hazard_layer(repair_reason="rebuilt: it crossed itself")
    run(layer_of(["CT-1", "CT-2"]), tmp_path, told, HAZARDS=hazards)
    assert [task["verdict"] for task in tasks_of(tmp_path)] == ["failed", "ok"]
    (warning,) = told.warnings
    assert "Task CT-2 is not issued. Mandatory findings that are open: 1. Hazard H-7" in warning
    assert "give a reason for issuing all the same" in warning


def test_a_draft_needs_no_reason(tmp_path: Path) -> None:
    hazards = hazard_layer(repair_reason="rebuilt: it crossed itself")
    found = run(layer_of(["CT-2", "CT-3"]), tmp_path, HAZARDS=hazards, DRAFT=True)
    assert found["FAILED_COUNT"] == 0


# --- with a workspace ---


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "programme.gpkg"
    store.create(path, load())
    store.save_tasks(path, [Task(f"CT-{i}", box(i)) for i in range(3)])
    return path


def test_tasks_of_a_workspace_are_issued_in_it(workspace: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    run(f"{workspace}|layername=tasks", folder, ISSUED_BY="A. Planner", REASON="first")
    numbers = [task["order_no"] for task in tasks_of(folder)]
    year = time.localtime().tm_year
    assert numbers == [f"MAC-{year}-{i:04d}" for i in (1, 2, 3)]
    live = issuing.live_orders(workspace)
    for task in tasks_of(folder):
        issued = live[str(task["task_id"])]
        assert issued.order_no == task["order_no"]
        manifest = json.loads((Path(str(task["folder"])) / "manifest.json").read_text())
        assert issued.snapshot_sha256 in json.dumps(manifest)
        zipped = Path(f"{task['folder']}.zip").read_bytes()
        assert issued.pack_sha256 == hashlib.sha256(zipped).hexdigest()


def test_a_pack_that_failed_is_written_again_for_the_same_revision(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    folder = tmp_path / "out"
    tasks = f"{workspace}|layername=tasks"
    with monkeypatch.context() as broken:
        broken.setattr(pack.task_gpx, "write", full)
        with pytest.raises(QgsProcessingException, match="is full"):
            run(tasks, folder, SELECTED_IDS="CT-1", REASON="first")
    issued = issuing.live_orders(workspace)["CT-1"]
    assert (issued.revision, issued.pack_sha256) == (1, "")
    result = run(tasks, folder, SELECTED_IDS="CT-1")
    assert result["PACK_COUNT"] == 1
    again = issuing.live_orders(workspace)["CT-1"]
    assert (again.order_no, again.revision) == (issued.order_no, 1)
    assert again.snapshot == issued.snapshot
    assert again.pack_sha256


def test_what_an_issued_order_takes_no_notice_of_is_said(workspace: Path, tmp_path: Path) -> None:
    tasks, told = f"{workspace}|layername=tasks", Told()
    run(tasks, tmp_path / "first", SELECTED_IDS="CT-1", REASON="first")
    run(tasks, tmp_path / "again", told, SELECTED_IDS="CT-1,CT-2", REASON="other",
        HAZARDS=hazard_layer())  # fmt: skip
    again = [text for text in told.warnings if "written again from its snapshot" in text]
    assert len(again) == 1
    assert again[0].startswith("CT-1 was issued before as ")
    assert "HAZARDS, REASON and the other inputs of this run were not used" in again[0]
    assert "an issued revision never changes" in again[0]


def test_a_typed_number_is_given_to_one_task(workspace: Path, tmp_path: Path) -> None:
    tasks = f"{workspace}|layername=tasks"
    with pytest.raises(QgsProcessingException, match="can be given to one task, and 3"):
        run(tasks, tmp_path / "all", ORDER_NO="NMAA/77", REASON="first")
    with pytest.raises(QgsProcessingException, match="A draft uses no number"):
        run(tasks, tmp_path / "d", ORDER_NO="NMAA/77", SELECTED_IDS="CT-0", DRAFT=True)
    run(tasks, tmp_path / "a", ORDER_NO=" NMAA/77 ", SELECTED_IDS="CT-0", REASON="first")
    assert issuing.live_orders(workspace)["CT-0"].order_no == "NMAA/77"
    with pytest.raises(QgsProcessingException, match="There is an order nmaa/77 already"):
        run(tasks, tmp_path / "b", ORDER_NO="nmaa/77", SELECTED_IDS="CT-1", REASON="first")
    with pytest.raises(QgsProcessingException, match="an order never changes its number"):
        run(tasks, tmp_path / "c", ORDER_NO="NMAA/78", SELECTED_IDS="CT-0", REASON="first")
    run(tasks, tmp_path / "e", ORDER_NO="nmaa/77", SELECTED_IDS="CT-0")
    assert [row["order_no"] for row in tasks_of(tmp_path / "e")] == ["NMAA/77"]


def test_drafts_leave_the_workspace_alone(workspace: Path, tmp_path: Path) -> None:
    before = hashlib.sha256(workspace.read_bytes()).hexdigest()
    run(f"{workspace}|layername=tasks", tmp_path / "out", DRAFT=True)
    assert hashlib.sha256(workspace.read_bytes()).hexdigest() == before


def test_another_boundary_than_the_workspace_knows_is_refused(
    workspace: Path, tmp_path: Path
) -> None:
    moved = layer_of(["CT-1", "CT-0"])
    with pytest.raises(QgsProcessingException, match="has another boundary in the layer than"):
        run(moved, tmp_path / "out", WORKSPACE=str(workspace))
    assert issuing.live_orders(workspace) == {}


def test_unsaved_edits_are_refused(workspace: Path, tmp_path: Path) -> None:
    layer = QgsVectorLayer(f"{workspace}|layername=tasks", "tasks", "ogr")
    project = QgsProject()  # owns the layer, which must not outlive QGIS
    assert project.addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("title"), "not yet saved")
    with pytest.raises(QgsProcessingException, match="edits that are not saved"):
        run(layer, tmp_path / "out")
    layer.rollBack()
    project.clear()


def test_a_locked_workspace_is_a_sentence(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mineaction_plugin.workspace.database.SECONDS_TO_WAIT", 0.1)
    layer = layer_of(["CT-0"])
    holder = subprocess.Popen(
        [
            "/usr/bin/python3",
            "-c",
            (
                "import sqlite3, sys, time\n"
                "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                "c.execute('BEGIN EXCLUSIVE')\nprint('held', flush=True)\ntime.sleep(120)\n"
            ),
            str(workspace),
        ],
        stdout=subprocess.PIPE,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(QgsProcessingException, match="locked by another program"):
            run(layer, tmp_path / "out", WORKSPACE=str(workspace))
    finally:
        holder.kill()
        holder.wait()


def test_a_file_that_is_no_workspace_is_a_sentence(tmp_path: Path) -> None:
    other = tmp_path / "other.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer_of(["x"]),
        str(other),
        QgsProject().transformContext(),
        QgsVectorFileWriter.SaveVectorOptions(),
    )
    with pytest.raises(QgsProcessingException, match="no workspace of this plugin"):
        run(layer_of(["CT-1"]), tmp_path / "out", WORKSPACE=str(other))


# --- workers ---


def test_children_write_the_same_packs(tmp_path: Path) -> None:
    result = run(layer_of(["CT-1", "CT-2", "CT-3"]), tmp_path, WORKERS=2, FORMATS=["pdf", "csv"])
    assert (result["PACK_COUNT"], result["FAILED_COUNT"]) == (3, 0)
    assert packs_in(tmp_path) == ["CT-1_r1", "CT-2_r1", "CT-3_r1"]
    assert {path.name for path in (tmp_path / "CT-2_r1").glob("*.pdf")} == {"CT-2_r1_order.pdf"}


def test_a_failing_task_does_not_stop_the_others_in_children(tmp_path: Path) -> None:
    run(layer_of(["CT-2"]), tmp_path)
    result = run(layer_of(["CT-1", "CT-2", "CT-3"]), tmp_path, WORKERS=2)
    assert (result["PACK_COUNT"], result["FAILED_COUNT"]) == (2, 1)


def test_a_child_that_dies_takes_one_pack_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "qgis_process"
    broken.write_text(
        "#!/bin/sh\n"
        f"if mkdir {tmp_path}/once 2>/dev/null; then echo crashed >&2; exit 139; fi\n"
        f'exec {workers.qgis_process()} "$@"\n'
    )
    broken.chmod(0o755)
    monkeypatch.setattr(workers, "qgis_process", lambda: str(broken))
    result = run(layer_of(["CT-1", "CT-2", "CT-3", "CT-4"]), tmp_path / "out", WORKERS=2)
    assert (result["PACK_COUNT"], result["FAILED_COUNT"]) == (3, 1)
    assert any("ended with 139: crashed" in reason for reason in reasons_of(tmp_path / "out"))


def test_stopping_ends_the_children_and_leaves_no_half_pack(tmp_path: Path) -> None:
    told = Told()
    layer = layer_of([f"CT-{i}" for i in range(24)])

    def stop_at_the_first_pack() -> None:
        while not any(tmp_path.glob("*_r1")):
            time.sleep(0.02)
        told.cancel()

    threading.Thread(target=stop_at_the_first_pack, daemon=True).start()
    run(layer, tmp_path, told, WORKERS=2, FORMATS=["pdf"])
    content = summary_of(tmp_path)
    assert content["pack_count"] + content["failed_count"] == 24  # type: ignore[operator]
    assert content["failed_count"]
    assert any("Stopped before its pack was written" in reason for reason in reasons_of(tmp_path))
    assert not list(tmp_path.glob(".*")), "a half pack was left"


def test_stopping_works_in_this_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Told()
    original = writing.write_pack

    def cancel_after_one(*arguments: object) -> object:
        told.cancel()
        return original(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "write_pack", cancel_after_one)
    run(layer_of(["CT-1", "CT-2"]), tmp_path, told)
    content = summary_of(tmp_path)
    assert (content["pack_count"], content["failed_count"]) == (1, 1)


def test_the_toolbox_runs_it_in_the_background(tmp_path: Path, qtbot: object) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mineaction:taskorder")
    context, told = QgsProcessingContext(), Told()
    parameters = {
        "TASKS": layer_of(["CT-1", "CT-2"]),
        "OUTPUT_FOLDER": str(tmp_path),
        "FORMATS": QUICK,
    }
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, told)
    ended: list[tuple[bool, dict[str, object]]] = []
    task.executed.connect(lambda fine, results: ended.append((fine, results)))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(ended), timeout=60_000)  # type: ignore[attr-defined]
    ((fine, results),) = ended
    assert fine
    assert results["PACK_COUNT"] == 2


def test_a_basemap_travels_to_the_children(tmp_path: Path) -> None:
    picture = tmp_path / "relief.tif"
    subprocess.run(
        ["gdal_create", "-outsize", "64", "64", "-bands", "1", "-burn", "200", "-a_srs",
         "EPSG:4326", "-a_ullr", "17.9", "44.5", "18.1", "44.3", str(picture)],
        check=True,
        capture_output=True,
    )  # fmt: skip
    before = hashlib.sha256(picture.read_bytes()).hexdigest()
    result = run(
        layer_of(["CT-1", "CT-2"]), tmp_path / "out", WORKERS=2, FORMATS=["pdf"],
        BASEMAP=str(picture),
    )  # fmt: skip
    assert result["PACK_COUNT"] == 2
    assert hashlib.sha256(picture.read_bytes()).hexdigest() == before
