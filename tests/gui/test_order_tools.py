# SPDX-License-Identifier: GPL-3.0-or-later
"""Devices, bundles, packs and rows in a real QGIS window, by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.desktop import missing_programs, run_in_qgis

SCRIPT = Path(__file__).parent / "scripts" / "order_tools.py"
TIME_LIMIT_S = 240.0


@pytest.fixture(autouse=True)
def window_programs() -> None:
    """A machine without them cannot prove anything here: that is a failure, not a skip."""
    assert missing_programs() == [], "apt-get install qgis xvfb xauth"


def test_a_device_a_bundle_packs_and_a_row(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPT, tmp_path, time_limit_s=TIME_LIMIT_S)
    assert not run.error, run.error
    assert run.notes["found"] == [
        ["MAC-2026-0002 r1", "withdrawn"],
        ["MAC-2026-0001 r1", "superseded"],
        ["MAC-2026-0003 r1", "holds"],
    ]
    assert "Files looked at: 4, of orders: 3." in str(run.notes["about"])
    assert run.notes["asked"] == run.notes["before"], "nothing is touched before the answer"
    others = ["MAC-2026-0003_r1_task.gpx", "Track_2026-11-20.gpx"]
    assert run.notes["after"] == ["MAC-2026-0001_r2_task.gpx", *others]
    assert run.notes["kept"] == ["MAC-2026-0002_r1_task.gpx", "orchard.gpx"]
    endings = [Path(name).suffix for name in list(run.notes["bundle"])]  # type: ignore[call-overload]
    assert sorted(endings) == [".pdf", ".zip"]
    assert run.notes["verified"] == [["MAC-2026-0003_r1", "failed"], ["MAC-2026-0001_r2", "ok"]]
    assert str(run.notes["row"]).startswith("✓")
    assert str(run.notes["row_swapped"]).startswith("✕")
