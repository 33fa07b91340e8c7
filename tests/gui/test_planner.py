# SPDX-License-Identifier: GPL-3.0-or-later
"""The planner in the real QGIS window: its whole way by hand, and a monkey in it."""

from __future__ import annotations

from pathlib import Path

from tests.gui.desktop import run_in_qgis

SCRIPTS = Path(__file__).parent / "scripts"


def test_a_plan_is_drawn_divided_undone_redone_saved_and_opened_again(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPTS / "plan_task.py", tmp_path, time_limit_s=240.0)
    assert run.error == ""
    assert run.notes["typed"][3:5] == ["120 true 900", "187.5 grid 650,5"]
    assert run.notes["divided"].startswith("3 parts of ")
    assert run.notes["parts"] == ["T-001-1", "T-001-2", "T-001-3"]
    assert run.notes["worksite"] == [1, 1]
    # Drawn, moved, inserted, divided, a point, a line.
    assert run.notes["steps"] == 6
    assert set(run.notes["undone"].values()) == {0}


def test_a_monkey_breaks_nothing(tmp_path: Path) -> None:
    """`make monkey` lets it play for half an hour; here it has a few minutes' worth of acts."""
    limits = {"MONKEY_SEED": "4", "MONKEY_ACTIONS": "300"}
    run = run_in_qgis(SCRIPTS / "monkey_run.py", tmp_path, time_limit_s=240.0, environment=limits)
    assert run.error == "", (tmp_path / "monkey.log").read_text(encoding="utf-8")[-2000:]
    assert run.notes["actions"] == 300
