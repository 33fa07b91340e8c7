# SPDX-License-Identifier: GPL-3.0-or-later
"""The QGIS window stays usable while packs are exported from the dock."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.desktop import missing_programs, run_in_qgis

SCRIPT = Path(__file__).parent / "scripts" / "window_alive.py"
TIME_LIMIT_S = 900.0
LONGEST_WAIT_S = 1.0
"""The machine does not stall two processes at the very same moments."""


@pytest.fixture(autouse=True)
def window_programs() -> None:
    """A machine without them cannot prove anything here: that is a failure, not a skip."""
    assert missing_programs() == [], "apt-get install qgis xvfb xauth"


def test_the_window_is_never_blocked_while_ten_packs_are_exported(tmp_path: Path) -> None:
    """Its thread never works for more than 0.2 s between two ticks of its event loop, and waits
    for nobody: a gap that is longer must be the machine's, which a second process measures."""
    run = run_in_qgis(SCRIPT, tmp_path, time_limit_s=TIME_LIMIT_S)
    assert not run.error, run.error
    print(dict(run.notes))  # noqa: T201 (with -s: the figures)
    assert run.notes["packs"] == 10, run.notes["said"]
    assert run.notes["ticks"] > 100, "the clock did not tick, so nothing was tried"
    assert run.notes["longest_work_s"] <= 0.2, run.notes
    assert run.notes["longest_block_s"] <= LONGEST_WAIT_S, run.notes
    assert run.notes["cancelled"] == [True]
    assert run.notes["cancelled_after_s"] <= 2.0, run.notes
    assert run.notes["left"] == []
