# SPDX-License-Identifier: GPL-3.0-or-later
"""The page Orders in a real QGIS window: from a drawn task to an order, and what becomes of it."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path

import pytest

from tests.gui.desktop import missing_programs, run_in_qgis

SCRIPT = Path(__file__).parent / "scripts" / "orders_page.py"
TIME_LIMIT_S = 300.0
MOST_CLICKS = 5


@pytest.fixture(autouse=True)
def window_programs() -> None:
    """A machine without them cannot prove anything here: that is a failure, not a skip."""
    assert missing_programs() == [], "apt-get install qgis xvfb xauth"


def test_from_a_drawn_task_to_an_order_and_to_its_end(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPT, tmp_path, time_limit_s=TIME_LIMIT_S)
    assert not run.error, run.error
    clicks = run.notes["clicks"]
    assert 0 < len(clicks) <= MOST_CLICKS, clicks
    assert "Mandatory findings that stay open" in str(run.notes["asked"])
    number = run.notes["after_issue"][0][0]  # of the year in which it is issued: today's
    assert re.fullmatch(r"MAC-20\d\d-0001", number)
    assert run.notes["after_issue"] == [[number, 1, "Not accepted yet"]]
    assert run.notes["after_accept"] == [[number, 1, "Accepted"]]
    assert run.notes["after_amend"] == [
        [number, 2, "Not accepted yet"],
        [number, 1, "Superseded"],
    ]
    assert run.notes["after_withdraw"] == [[number, 2, "Withdrawn"]]
    packs = run.notes["packs"]
    assert {f"{number}_r1", f"{number}_r2", f"{number}_withdrawn.pdf"} <= set(packs)
    assert f"{number}_r1_worksite.pdf" in packs
    for file in Path(str(run.notes["workspace"])).parent.glob("packs/*/verification.json"):
        assert json.loads(file.read_text("utf-8"))["verdict"] == "ok", file
    _look_into(Path(str(run.notes["workspace"])), number)


def _look_into(workspace: Path, number: str) -> None:
    """What the window said is what the file holds."""
    with sqlite3.connect(workspace) as file:
        rows = file.execute(
            "SELECT revision, accepted_by, superseded_by, withdrawn_reason, signed_scan "
            "FROM orders ORDER BY revision"
        ).fetchall()
        (status,) = file.execute("SELECT status FROM tasks").fetchone()
    (first, second) = rows
    assert first[1] == "B. Leader, Team 4"
    assert first[2] == f"{number} r2"
    assert first[4], "the signed scan stays with the revision that was signed"
    assert second[3] == "Cancelled after survey"
    assert not second[4]
    assert status == "withdrawn"
