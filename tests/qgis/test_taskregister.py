# SPDX-License-Identifier: GPL-3.0-or-later
"""`taskregister`: every revision once, as dates, numbers and harmless text."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from qgis import processing
from qgis.core import QgsProcessingException

from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.workspace import issuing, orders, store
from tests.qgis.orders import order_of

FORMULA = "=cmd|' /C calc'!A0"
SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EXCEL_DAY_ZERO = 25_569
"""1 January 1970 in days of a worksheet."""


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def workspace(tmp_path: Path, qgis_app: object) -> Path:  # noqa: ARG001
    """Three tasks: one issued in March, one amended in May, one with hostile texts."""
    path = tmp_path / "programme.gpkg"
    profile = load()
    store.create(path, profile)
    base = order_of()
    tasks = [
        replace(base.task, task_id="CT-1", title="Orchard", area_m2=1234.5),
        replace(base.task, task_id="CT-2", title=FORMULA, operator="@SUM(1)", area_m2=10.0),
        replace(base.task, task_id="CT-3", title="x" * 2000, area_m2=20.0),
    ]
    store.save_tasks(path, tasks)
    days = ("2026-03-02T09:00:00+01:00", "2026-04-02T09:00:00+01:00", "2026-05-02T09:00:00+01:00")
    for task, day in zip(tasks, days, strict=True):
        issuing.issue(path, replace(base, task=task, issued_at=day), profile)
    third = replace(base, task=tasks[2], issued_at="2026-05-09T09:00:00+01:00", reason="Moved.")
    issuing.issue(path, third, profile, amend=True)
    first = orders.order_rows(path)[0].order_no
    orders.accept(
        path, first, accepted_by="C.", accepted_at="2026-03-05T10:00:00+01:00", profile=profile
    )
    return path


def test_what_becomes_of_an_order_reaches_the_register(workspace: Path, tmp_path: Path) -> None:
    """By the calls that the plugin itself makes, not by what its tables look like today."""
    number = orders.order_rows(workspace)[1].order_no
    at = "2026-06-01T09:00:00+02:00"
    orders.withdraw(workspace, number, by="A.", at=at, reason="Flooded.", profile=load())
    output = tmp_path / "register.xlsx"
    run(workspace, output)
    row = cells(output)[2]
    assert row["A"][1] == number
    assert row["H"][1] == "withdrawn"
    assert row["M"][0] == "number"
    assert row["I"][1] == "Withdrawn"


def cells(path: Path, sheet: int = 1) -> list[dict[str, tuple[str, str]]]:
    """Each row of a sheet: column letters to the kind of the cell and its value."""
    with zipfile.ZipFile(path) as book:
        texts = [
            "".join(node.itertext()) for node in ET.fromstring(book.read("xl/sharedStrings.xml"))
        ]
        root = ET.fromstring(book.read(f"xl/worksheets/sheet{sheet}.xml"))
    assert not list(root.iter(f"{SPREADSHEET}f"))
    rows = []
    for row in root.iter(f"{SPREADSHEET}row"):
        found = {}
        for cell in row:
            raw = cell.findtext(f"{SPREADSHEET}v", "")
            is_text = cell.get("t") == "s"
            column = str(cell.get("r")).rstrip("0123456789")
            found[column] = ("text", texts[int(raw)]) if is_text else ("number", raw)
        rows.append(found)
    return rows


def run(workspace: Path, output: Path, **more: object) -> dict[str, object]:
    return processing.run(
        "mineaction:taskregister", {"WORKSPACE": str(workspace), "OUTPUT": str(output), **more}
    )


def test_every_revision_is_there_once(workspace: Path, tmp_path: Path) -> None:
    output = tmp_path / "new folder" / "register.xlsx"
    result = run(workspace, output)
    head, *rows = cells(output)
    assert result["ORDER_COUNT"] == len(rows) == 4
    assert [text for _, text in head.values()][:3] == ["Order", "Revision", "Task"]
    assert [(row["C"][1], row["B"][1]) for row in rows] == [
        ("CT-1", "1"),
        ("CT-2", "1"),
        ("CT-3", "1"),
        ("CT-3", "2"),
    ]
    assert [row["H"][1] for row in rows] == [
        "accepted",
        "issued, not accepted yet",
        "superseded",
        "issued, not accepted yet",
    ]
    assert rows[2]["L"][1].endswith("r2")


def test_dates_and_areas_are_numbers_and_formulas_are_text(workspace: Path, tmp_path: Path) -> None:
    output = tmp_path / "register.xlsx"
    run(workspace, output)
    first, second, third, _ = cells(output)[1:]
    assert first["J"] == ("number", str(EXCEL_DAY_ZERO + 20_514))  # 2 March 2026
    assert first["K"] == ("number", str(EXCEL_DAY_ZERO + 20_517))
    assert first["R"] == ("number", "1234.5")
    assert second["D"] == ("text", FORMULA)
    assert second["F"] == ("text", "@SUM(1)")
    assert third["D"] == ("text", "x" * 2000)


def test_the_period_takes_both_its_days_and_the_totals_add_up(
    workspace: Path, tmp_path: Path
) -> None:
    output = tmp_path / "register.xlsx"
    result = run(workspace, output, FROM="2026-04-02", TO="2026-05-02")
    assert result["ORDER_COUNT"] == 2
    counts = {row["A"][1]: row["B"][1] for row in cells(output, 2) if {"A", "B"} <= row.keys()}
    assert counts["Revisions in this register"] == "2"
    assert counts["issued before the period"] == "1"
    assert counts["issued after the period"] == "1"
    assert counts["Revisions in the workspace"] == "4"


def test_the_area_of_an_amended_task_counts_once(workspace: Path, tmp_path: Path) -> None:
    output = tmp_path / "register.xlsx"
    run(workspace, output)
    last = cells(output, 2)[-1]
    assert [last[column][1] for column in "ABCDE"] == ["All", "4", "3", "1264.5", "0"]


def test_a_folder_in_place_of_the_file_gets_a_sentence(workspace: Path, tmp_path: Path) -> None:
    (tmp_path / "register.xlsx").mkdir()
    with pytest.raises(QgsProcessingException, match="could not be written"):
        run(workspace, tmp_path / "register.xlsx")
