# SPDX-License-Identifier: GPL-3.0-or-later
"""`checkdevice`: a handheld's folder held against the orders of a real workspace."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer

from mineaction_plugin.core.order import device_things
from mineaction_plugin.core.order.device_names import Known
from mineaction_plugin.core.order.language import in_language
from mineaction_plugin.core.order.manifest import file_sha256
from mineaction_plugin.core.order.naming import waypoint_prefix
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.pack import begin, finish, write_exchange
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.layouts.bidi import LRI, PDI
from mineaction_plugin.packs.job import Job
from mineaction_plugin.packs.writing import speaking, write_packs
from mineaction_plugin.workspace import issuing, orders, store
from tests.qgis.orders import order_of

NASTY = "<b>x.gpx"


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def workspace(tmp_path: Path, qgis_app: object) -> Path:  # noqa: ARG001
    """One order with two revisions and one that is withdrawn; their packs lie beside it."""
    path, profile, base = tmp_path / "programme.gpkg", load(), order_of()
    store.create(path, profile)
    tasks = [replace(base.task, task_id=name) for name in ("CT-1", "CT-2")]
    store.save_tasks(path, tasks)
    for task in tasks:
        issuing.issue(path, replace(base, task=task), profile)
    moved = replace(base, task=tasks[0], reason="Moved.", issued_at="2026-11-25T06:00:00+00:00")
    issuing.issue(path, moved, profile, amend=True)
    for row in orders.order_rows(path):
        order = orders.order_of(path, row.order_no, row.revision)
        staging = begin(tmp_path / "packs", order)
        finish(staging, order, write_exchange(staging, order, ("csv", "gpx")))
    orders.withdraw(
        path, "MAC-2026-0002", by="A.", at="2026-11-26T06:00:00+00:00", reason="Flooded.",
        profile=profile,
    )  # fmt: skip
    return path


@pytest.fixture
def handheld(workspace: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "GARMIN"
    folder.mkdir()
    for name in ("MAC-2026-0001_r1", "MAC-2026-0001_r2", "MAC-2026-0002_r1"):
        shutil.copy(workspace.parent / "packs" / name / f"{name}_task.gpx", folder)
    (folder / "MAC-2026-0001_r1_task.gpx").rename(folder / NASTY)
    (folder / "Track.gpx").write_text("<gpx/>")
    return folder


def run(handheld: Path, workspace: Path, **more: object) -> dict[str, Any]:
    wanted = {"FOLDER": str(handheld), "WORKSPACE": str(workspace), **more}
    result: dict[str, Any] = processing.run("mineaction:checkdevice", wanted)
    return result


def files(folder: Path) -> dict[str, str]:
    return {path.name: file_sha256(path) for path in folder.rglob("*") if path.is_file()}


def test_what_is_old_is_listed_first_and_nothing_is_written(
    handheld: Path, workspace: Path, tmp_path: Path
) -> None:
    before = files(handheld)
    report = tmp_path / "report.html"
    result = run(handheld, workspace, REPORT=str(report), OUTPUT="memory:")
    assert files(handheld) == before
    assert [result[key] for key in ("FILE_COUNT", "ORDER_FILE_COUNT", "OLD_COUNT")] == [4, 3, 2]
    assert result["REPLACED_COUNT"] == 0
    found = json.loads(result["FOUND"])
    assert [(row["file"], row["state"], row["present_revision"]) for row in found] == [
        ("MAC-2026-0002_r1_task.gpx", "withdrawn", 0),
        (NASTY, "superseded", 2),
        ("MAC-2026-0001_r2_task.gpx", "holds", 2),
    ]
    assert "Flooded." in found[0]["message"]
    layer: QgsVectorLayer = result["OUTPUT"]
    assert [feature["file"] for feature in layer.getFeatures()] == [row["file"] for row in found]
    page = report.read_text("utf-8")
    assert "&lt;b&gt;x.gpx" in page
    assert "<b>" not in page
    assert str(handheld) in page


def test_a_line_of_the_arabic_report_runs_as_its_page_does(
    handheld: Path, workspace: Path, tmp_path: Path
) -> None:
    """A line that takes its direction from its first letter, a path, runs against its page."""
    report = tmp_path / "report.html"
    with speaking("ar"):
        run(handheld, workspace, REPORT=str(report))
    (line,) = lxml.html.parse(str(report)).xpath("//h1/following-sibling::p[1]")
    assert not line.xpath("bdi")
    assert re.search(rf"{LRI}{re.escape(str(handheld))}", line.text)
    assert re.search(rf"{LRI}\d{{4}}-\d\d-\d\d \d\d:\d\d[+-][\d:]+{PDI}", line.text)


def test_old_files_are_replaced_where_that_is_asked(
    handheld: Path, workspace: Path, tmp_path: Path
) -> None:
    packs, away = workspace.parent / "packs", tmp_path / "old"
    (handheld / "MAC-2026-0001_r2_task.gpx").unlink()
    more = {"REPLACE": True, "PACKS": str(packs), "MOVE_TO": str(away), "FILES": NASTY}
    away.mkdir()
    result = run(handheld, workspace, **more)
    assert result["REPLACED_COUNT"] == 1
    assert files(handheld).keys() == {
        "MAC-2026-0001_r2_task.gpx", "MAC-2026-0002_r1_task.gpx", "Track.gpx",
    }  # fmt: skip
    assert files(away).keys() == {NASTY}


def test_without_a_folder_of_packs_nothing_is_replaced(handheld: Path, workspace: Path) -> None:
    before = files(handheld)
    with pytest.raises(QgsProcessingException, match="present packs"):
        run(handheld, workspace, REPLACE=True)
    assert files(handheld) == before


def test_without_a_workspace_it_says_so(handheld: Path) -> None:
    with pytest.raises(QgsProcessingException, match="Say which workspace"):
        processing.run("mineaction:checkdevice", {"FOLDER": str(handheld)})


def test_a_device_that_is_not_there_is_a_sentence(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="Connect the device"):
        run(tmp_path / "nowhere", workspace)


def test_files_of_an_export_in_another_language_hold(
    handheld: Path, workspace: Path, tmp_path: Path
) -> None:
    order = in_language(orders.order_of(workspace, "MAC-2026-0001"), "ar")
    formats = ("pdf", "map", "csv", "xlsx", "gpx", "kmz", "stakeout", "dxf", "gpkg")
    (result,) = write_packs(Job(tmp_path / "ar", formats, (order,)), lambda _result: None)
    assert result.verdict == "ok", result.reason
    shutil.rmtree(handheld)
    shutil.copytree(tmp_path / "ar" / "MAC-2026-0001_r2", handheld)
    whole = json.loads(run(handheld.parent, workspace)["FOUND"])
    assert {row["state"] for row in whole if row["file"].startswith("GARMIN")} == {"holds"}
    (handheld / "manifest.json").unlink()  # somebody copied the files, not the pack
    found = json.loads(run(handheld, workspace)["FOUND"])
    assert len(found) == len(list(handheld.iterdir())) - 1, "all but verification.json"
    assert {row["file"]: row["message"] for row in found if row["state"] != "holds"} == {}


def test_a_field_project_is_replaced_as_a_whole_and_the_notes_of_the_team_stay(
    handheld: Path, workspace: Path, tmp_path: Path
) -> None:
    revisions = tuple(orders.order_of(workspace, "MAC-2026-0001", number) for number in (1, 2))
    packs = tmp_path / "whole"
    for result in write_packs(Job(packs, ("gpx", "field"), revisions), lambda _result: None):
        assert result.verdict == "ok", result.reason
    shutil.rmtree(handheld)
    project = handheld / "Imported Projects" / "orchard"
    shutil.copytree(packs / "MAC-2026-0001_r1" / "field", project)
    (project / "MAC-2026-0001_r1_basemap.tif").write_bytes(b"by its name alone")
    (project / "DCIM").mkdir()
    (project / "DCIM" / "find.jpg").write_bytes(b"a photograph")
    away = tmp_path / "old"
    away.mkdir()
    result = run(handheld, workspace, REPLACE=True, PACKS=str(packs), MOVE_TO=str(away))
    new = files(packs / "MAC-2026-0001_r2" / "field")
    here = files(project)
    assert new.items() <= here.items(), "the whole present project is there"
    assert here.keys() - new.keys() == {"MAC-2026-0001_r1_notes.gpkg", "find.jpg"}
    endings = ("field.qgz", "layers.gpkg", "basemap.tif")
    assert files(away).keys() == {f"MAC-2026-0001_r1_{ending}" for ending in endings}
    found = json.loads(run(handheld, workspace)["FOUND"])
    old = [row["file"].rsplit("/", 1)[-1] for row in found if row["state"] != "holds"]
    assert old == ["MAC-2026-0001_r1_notes.gpkg"]


def test_waypoints_with_nothing_but_names_are_known_by_the_workspace(
    handheld: Path, workspace: Path
) -> None:
    shutil.rmtree(handheld)
    handheld.mkdir()
    (row,) = [r for r in orders.order_rows(workspace) if r.order_no == "MAC-2026-0002"]
    prefix = waypoint_prefix(orders.order_of(workspace, row.order_no))
    points = "".join(f"<wpt><name>{prefix}{label}</name></wpt>" for label in ("SP", "TP1"))
    (handheld / "Waypoints_24-NOV-26.gpx").write_text(f"<gpx>{points}</gpx>")
    (found,) = json.loads(run(handheld, workspace)["FOUND"])
    assert (found["order_no"], found["state"]) == ("MAC-2026-0002", "withdrawn")


def moved(order: Order) -> Order:
    """The same order with a point 2 m further east: the paper reads it to 1 m."""
    east = replace(order.points[2], lon=order.points[2].lon + 2.6e-5)
    return replace(order, points=(*order.points[:2], east, *order.points[3:]))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_renamed_papers_and_a_lone_page_are_held_to_their_order(
    handheld: Path, workspace: Path, tmp_path: Path, language: str
) -> None:
    """Each by what is in it, in whichever language it was exported."""
    order = in_language(orders.order_of(workspace, "MAC-2026-0001"), language)
    for name, held in (("right", order), ("wrong", moved(order))):
        folder = tmp_path / name
        (result,) = write_packs(
            Job(folder, ("pdf", "map", "docx", "html"), (held,)), lambda _result: None
        )
        assert result.verdict == "ok", result.reason
        pack = Path(result.folder)
        for path in pack.iterdir():
            kind = path.name.removeprefix("MAC-2026-0001_r2_")
            if kind in {"order.pdf", "index.html"}:
                shutil.copyfile(path, handheld / f"{name} {kind}")
        docx = f"{pack.name}_order.docx"
        (handheld / name).mkdir()
        shutil.copyfile(pack / docx, handheld / name / docx)
        if name == "right":
            shutil.copyfile(pack / f"{pack.name}_map.pdf", handheld / "right map.pdf")
    found = json.loads(run(handheld, workspace)["FOUND"])
    states = {
        row["file"]: row["state"] for row in found if "/" in row["file"] or " " in row["file"]
    }
    docx = "MAC-2026-0001_r2_order.docx"
    assert states == {
        "right order.pdf": "holds", "wrong order.pdf": "changed",
        "right index.html": "holds", "wrong index.html": "changed",
        f"right/{docx}": "holds", f"wrong/{docx}": "changed",
        "right map.pdf": "holds",
    }, {row["file"]: row["message"] for row in found}  # fmt: skip


def test_files_that_cannot_be_read_make_the_counts_add_up(
    handheld: Path, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (handheld / "locked.gpx").write_text("?")
    inside = device_things.named_inside

    def locked(path: Path, known: Known) -> object:
        if path.name == "locked.gpx":
            raise PermissionError(13, "Permission denied")
        return inside(path, known)

    monkeypatch.setattr(device_things, "named_inside", locked)
    result = run(handheld, workspace)
    counts = ("FILE_COUNT", "ORDER_FILE_COUNT", "UNREADABLE_COUNT")
    assert [result[key] for key in counts] == [5, 3, 1]
    (row,) = [row for row in json.loads(result["FOUND"]) if row["state"] == "unreadable"]
    assert (row["file"], row["order_no"], row["known_by"]) == ("locked.gpx", "", "")
