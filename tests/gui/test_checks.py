# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of a task in the real QGIS window: found while it is drawn, shown, left behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.desktop import run_in_qgis

SCRIPT = Path(__file__).parent / "scripts" / "check_tasks.py"
ROUTE = "⚠ Task T-001: the evacuation route EVAC crosses hazard TR-007 (140 m)."


def test_what_is_wrong_is_said_while_the_boundary_moves(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPT, tmp_path, time_limit_s=240)
    assert run.error == ""
    found, moved = run.notes["found"], run.notes["moved"]
    assert ROUTE in found
    assert found[0].startswith("⚠ Task T-001: 2,655 m² lie also in task T-002.")
    assert run.notes["summary"].startswith("Checks: ⚠ ")
    assert run.notes["zoomed"] == pytest.approx([17.97, 44.41], abs=1e-4)
    assert ROUTE in moved
    assert not any("T-002" in sentence for sentence in moved), "the side left the neighbour"
    assert run.notes["form"], "an empty field is filled in the task's own form"
    assert run.notes["undone"] == found
