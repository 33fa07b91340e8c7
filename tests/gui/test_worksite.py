# SPDX-License-Identifier: GPL-3.0-or-later
"""A worksite in the real QGIS window: placed, taken back, brought again, saved beside others."""

from __future__ import annotations

from pathlib import Path

from tests.gui.desktop import run_in_qgis

SCRIPT = Path(__file__).parent / "scripts" / "worksite.py"


def test_a_worksite_is_placed_described_undone_redone_and_saved(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPT, tmp_path, time_limit_s=240)
    assert run.error == ""
    labels = [line.split(" ")[0] for line in run.notes["placed"]]
    assert labels == ["RP", "CP", "MED", "HLS", "DEMO", "LANE", "EVAC"]
    assert "radius 300 m set by EOD officer" in run.notes["described"][4]
    assert "NOT DRIVEN, estimate 47 min" in run.notes["described"][6]
    steps, left = run.notes["undone"]
    assert len(steps) == 9, "seven were placed, two described"
    assert left == []
    assert run.notes["saved"] == [
        ["CP", None, None],
        ["MED", None, None],
        ["HLS", None, None],
        ["DEMO", 300.0, None],
        ["LANE", None, None],
        ["EVAC", None, 47.0],
    ]
    assert run.notes["team"] == "Team 7", "what only they changed stays theirs"
