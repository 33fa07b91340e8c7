# SPDX-License-Identifier: GPL-3.0-or-later
"""Every way to begin a task, in the real QGIS window, on maps that are not in degrees."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.desktop import missing_programs, run_in_qgis

SCRIPT = Path(__file__).parent / "scripts" / "new_tasks.py"
TIME_LIMIT_S = 240.0
SEVEN = [f"T-{number:03d}" for number in range(1, 8)]


@pytest.mark.parametrize(
    ("crs", "rotation"), [("EPSG:3857", "30"), ("EPSG:32634", "0"), ("EPSG:4326", "0")]
)
def test_tasks_begin_in_every_way_and_are_undone_redone_and_saved(
    tmp_path: Path, crs: str, rotation: str
) -> None:
    assert missing_programs() == [], "apt-get install qgis xvfb xauth"
    run = run_in_qgis(
        SCRIPT,
        tmp_path,
        time_limit_s=TIME_LIMIT_S,
        environment={"WINDOW_CRS": crs, "WINDOW_ROTATION": rotation},
    )
    assert run.error == ""
    assert run.notes["crs"] == crs
    assert (run.notes["made"], run.notes["undone"], run.notes["redone"]) == (SEVEN, [], SEVEN)
    # What was typed is what is on the ground, whatever the map measures in.
    assert "360,000 m²" in run.notes["rectangle"]
    assert "198,912 m²" in run.notes["point"]
    assert "4 corners" in run.notes["box"]
    assert "10.1" in run.notes["corridor"] or "10.2" in run.notes["corridor"]
