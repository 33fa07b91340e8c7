# SPDX-License-Identifier: GPL-3.0-or-later
"""The export to the national database in a real QGIS window."""

from __future__ import annotations

from pathlib import Path

import fiona
import pytest

from tests.gui.desktop import missing_programs, run_in_qgis

SCRIPT = Path(__file__).parent / "scripts" / "export_tasks.py"
TIME_LIMIT_S = 240.0


@pytest.fixture(autouse=True)
def window_programs() -> None:
    """A machine without them cannot prove anything here: that is a failure, not a skip."""
    assert missing_programs() == [], "apt-get install qgis xvfb xauth"


def test_choose_name_a_field_export_and_hear_what_is_not_in_the_file(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPT, tmp_path, time_limit_s=TIME_LIMIT_S)
    assert not run.error, run.error
    assert str(run.notes["said"]) == "2 of 2 tasks exported. 14 differences are listed."
    with fiona.open(str(run.notes["file"])) as layer:
        rows = {row["properties"]["task_id"]: row["properties"]["TeamName"] for row in layer}
    assert rows == {"T-001": "Team 1", "T-003": None}
