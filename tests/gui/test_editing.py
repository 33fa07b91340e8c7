# SPDX-License-Identifier: GPL-3.0-or-later
"""The edit session in the real window, QGIS killed in the middle of it, and its next start."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.desktop import run_in_qgis

SCRIPT = Path(__file__).parent / "scripts" / "edit_session.py"


def test_what_qgis_was_killed_over_comes_back_at_the_next_start(tmp_path: Path) -> None:
    folder = {"WINDOW_FOLDER": str(tmp_path)}
    run = run_in_qgis(SCRIPT, tmp_path / "killed", environment=folder)
    # Killed at the very end: it can have no result, and has left its work behind.
    assert "QGIS ended early" in run.error
    assert len(list((tmp_path / "left").glob("*.json"))) == 1, run.log[-3000:]
    again = run_in_qgis(SCRIPT, tmp_path / "again", environment=folder)
    assert again.error == ""
    assert again.notes["lon"] == pytest.approx(17.96 - 0.006)
    assert again.notes["saved_lon"] == again.notes["lon"]
