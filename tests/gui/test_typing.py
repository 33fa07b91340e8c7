# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing a boundary in the real QGIS window, by keyboard."""

from __future__ import annotations

from pathlib import Path

from tests.gui.desktop import run_in_qgis

SCRIPTS = Path(__file__).parent / "scripts"
RING = ["SP", "TP1", "TP2", "TP3"]


def test_a_boundary_is_typed_from_a_form_by_keyboard_alone(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPTS / "type_boundary.py", tmp_path, time_limit_s=240)
    assert run.error == ""
    assert run.notes["words"] == "SP lies 814 m E of Maglaj."
    assert run.notes["task"] == ["T-001", *RING]
    assert "Did you mean 44.421000°N 17.995000°E" in run.notes["wrong"]
    assert run.notes["taken"] == ["44.421000°N 17.995000°E"]
    assert "no bearing 400" in run.notes["bearing"]
    assert "from TP3 to SP turned round" in run.notes["advice"]
    assert run.notes["misclosure"].startswith("misclosure 549.9 m (1:2)")
    assert run.notes["better"].startswith("misclosure 1.1 m (1:794)")
    assert "spread over the points" in run.notes["spread"]
    assert run.notes["inserted"] == [*RING, "TP4"]
    assert run.notes["deleted"] == RING
    assert run.notes["undone"][1] == []
    assert run.notes["saved"] is True
    assert run.notes["asked"].startswith("? Which north")
    assert run.notes["pasted"][:4] == RING
    assert run.notes["pasted"][4].startswith("misclosure 1.0 m")
    assert run.notes["width"] == 320
    assert "Traceback" not in run.log
