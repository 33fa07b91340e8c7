# SPDX-License-Identifier: GPL-3.0-or-later
"""Annexes from the task to the pack: through `taskorder`, kept, and refused before a number."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import shapely
from qgis import processing

from mineaction_plugin.core.libraries import load as library
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.workspace import issuing, store
from mineaction_plugin.workspace.database import opened
from mineaction_plugin.workspace.files import keep
from tests.qgis.pdfs import pdf_of

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "programme.gpkg"
    store.create(path, load())
    boxes = [shapely.box(17.99 + 0.005 * i, 44.4, 17.991 + 0.005 * i, 44.401) for i in range(3)]
    store.save_tasks(path, [Task(f"CT-{i}", shape) for i, shape in enumerate(boxes)])
    return path


def attach(workspace: Path, task_id: str, file: Path) -> None:
    row = {"task_id": task_id, "title": f"About {task_id}", "file": file.name}
    with opened(workspace, writing=True) as database:
        database.insert("annexes", {**row, "sha256": keep(workspace, file)})


def issue(workspace: Path, folder: Path, **more: object) -> dict[str, dict[str, str]]:
    parameters = {
        "TASKS": f"{workspace}|layername=tasks",
        "OUTPUT_FOLDER": str(folder),
        "FORMATS": ["pdf"],
        "WORKERS": 1,
        "REASON": "first",
        **more,
    }
    processing.run("mineaction:taskorder", parameters)
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    return {task["task_id"]: task for task in summary["tasks"]}


def last_page(folder: str) -> str:
    (path,) = Path(folder).glob("*_order.pdf")
    said = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    ).stdout
    return said.split("\f")[:-1][-1]


def test_an_annex_is_printed_from_the_copy_that_was_kept(workspace: Path, tmp_path: Path) -> None:
    report = pdf_of(tmp_path / "report.pdf", ["survey of the orchard"])
    attach(workspace, "CT-1", report)
    report.unlink()
    found = issue(workspace, tmp_path / "out")
    assert {task["verdict"] for task in found.values()} == {"ok"}
    assert "survey of the orchard" in last_page(found["CT-1"]["folder"])
    assert "Annex A · About CT-1 · report.pdf" in last_page(found["CT-1"]["folder"])
    assert "Annex" not in last_page(found["CT-0"]["folder"])
    again = issue(workspace, tmp_path / "again", WORKERS=2)
    assert "survey of the orchard" in last_page(again["CT-1"]["folder"])


def test_one_that_cannot_be_printed_stops_its_task_before_a_number_is_used(
    workspace: Path, tmp_path: Path
) -> None:
    pypdf = library("pypdf")
    locked = pypdf.PdfWriter(clone_from=pdf_of(tmp_path / "open.pdf", ["secret"]))
    locked.encrypt("password", algorithm="RC4-128")
    locked.write(tmp_path / "locked.pdf")
    attach(workspace, "CT-0", tmp_path / "locked.pdf")
    attach(workspace, "CT-2", pdf_of(tmp_path / "book.pdf", ["leaf"] * 500))
    found = issue(workspace, tmp_path / "out")
    assert "CT-0: the annex locked.pdf is encrypted" in found["CT-0"]["reason"]
    assert "CT-2: its annexes have 500 pages (book.pdf: 500)" in found["CT-2"]["reason"]
    assert found["CT-1"]["verdict"] == "ok"
    assert found["CT-1"]["order_no"].endswith("0001")
    assert list(issuing.live_orders(workspace)) == ["CT-1"]
