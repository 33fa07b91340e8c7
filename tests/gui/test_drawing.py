# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing and editing in the real QGIS window, by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

from tests.gui.desktop import run_in_qgis

SCRIPTS = Path(__file__).parent / "scripts"


def test_a_boundary_is_drawn_typed_edited_undone_redone_and_saved(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPTS / "draw_and_edit.py", tmp_path, time_limit_s=240)
    assert run.error == ""
    assert run.notes["typed"] == ["", "", "", "120 true 900", "187.5 grid 650,5", ""]
    assert run.notes["typed_kept"] == ["120 true 900", "187.5 grid 650,5"]
    for word in ("true", "grid", "magnetic", "m²"):
        assert word in run.notes["figures"]
    assert run.notes["meaning"].startswith("A leg from TP2")
    steps, places, tasks = run.notes["undone"]
    assert (steps, places, tasks) == (5, {}, 0)
