# SPDX-License-Identifier: GPL-3.0-or-later
"""The page Tasks in a real QGIS window."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.gui.desktop import missing_programs, run_in_qgis

SCRIPT = Path(__file__).parent / "scripts" / "tasks_page.py"
TIME_LIMIT_S = 240.0


@pytest.fixture(autouse=True)
def window_programs() -> None:
    """A machine without them cannot prove anything here: that is a failure, not a skip."""
    assert missing_programs() == [], "apt-get install qgis xvfb xauth"


def test_find_choose_withdraw_merge_undo_and_save(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPT, tmp_path, time_limit_s=TIME_LIMIT_S)
    assert not run.error, run.error
    assert str(run.notes["about"]).startswith("T-002 · Ridge 2 · Clearance · Draft")
    assert run.notes["history"] == ["Issued → Withdrawn", "The bridge is gone"]
    assert run.notes["kept"] == {"T-001": "draft", "T-003": "draft", "T-004": "withdrawn"}
    with sqlite3.connect(str(run.notes["file"])) as file:
        rows = file.execute("SELECT task_id, status FROM tasks ORDER BY task_id").fetchall()
        events = file.execute(
            "SELECT task_id, new_status, reason FROM task_events ORDER BY fid"
        ).fetchall()
    assert dict(rows) == run.notes["kept"]
    assert ("T-004", "withdrawn", "The bridge is gone") in events
    assert [(task, reason) for task, state, reason in events if not state] == [
        ("T-002", "Merged into T-001")
    ]
