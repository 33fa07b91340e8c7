# SPDX-License-Identifier: GPL-3.0-or-later
"""The print frame and the expression functions in the real QGIS window."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.gui.desktop import run_in_qgis

SCRIPTS = Path(__file__).parent / "scripts"


def test_a_sheet_is_dragged_over_the_map_turned_and_printed(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPTS / "print_frame.py", tmp_path, time_limit_s=180)
    assert run.error == ""
    assert run.notes["mgrs"] == "33TYK 35358 31584"
    assert len(run.notes["functions"]) == 6
    assert run.notes["checked"] is True
    assert run.notes["dragged"] == pytest.approx([0.02, 0.01], abs=2e-4)
    assert run.notes["state"] == [25000.0, "landscape", 10.0, "A4"]
    (name,) = run.notes["files"]
    assert name.startswith("sheet_25000_A4_")
    assert any(name in text for text in run.notes["messages"])
    assert run.notes["after_escape"] is False
    text = subprocess.run(
        ["pdftotext", str(tmp_path / "sheet.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "This sheet is turned: grid north lies" in text
    assert "suspect_areas_2026" in text
