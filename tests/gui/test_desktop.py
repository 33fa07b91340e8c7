# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin in the real QGIS window, driven by mouse and keyboard, each run with a time limit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.gui.desktop import missing_programs, run_in_qgis

SCRIPTS = Path(__file__).parent / "scripts"
TIME_LIMIT_S = 240.0


@pytest.fixture(autouse=True)
def window_programs() -> None:
    """A machine without them cannot prove anything here: that is a failure, not a skip."""
    assert missing_programs() == [], "apt-get install qgis xvfb xauth"


def test_from_the_open_project_to_verified_packs(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPTS / "main_job.py", tmp_path, time_limit_s=TIME_LIMIT_S)
    assert run.error == ""
    assert run.notes["read"] == "22 rows read: 21 hazards (1 repaired), 1 rejected."
    assert len(run.notes["packs"]) == 3
    assert {verdict for _name, verdict, _reason in run.notes["packs"]} == {"ok"}
    folder = Path(str(run.notes["folder"])) / "orders"
    assert run.notes["opened"] == [str(folder)]
    for name, _verdict, _reason in run.notes["packs"]:
        verification = json.loads((folder / name / "verification.json").read_text("utf-8"))
        assert verification["verdict"] == "ok"
    # The window was alive while the packs were written: it answered every tenth of a second.
    assert run.notes["live_ticks"] > 5


def test_the_plugin_reloads_with_its_dock_open(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPTS / "reload.py", tmp_path, time_limit_s=TIME_LIMIT_S)
    assert run.error == ""
    assert run.notes["loaded"]["actions"] == 1
    assert run.notes["loaded"]["algorithms"] >= 7


def test_the_toolbox_with_its_validity_check_on(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPTS / "toolbox.py", tmp_path, time_limit_s=TIME_LIMIT_S)
    assert run.error == ""
    assert run.notes["counts"]["READ"] == 22


def test_a_window_that_never_answers_is_ended_at_its_time_limit(tmp_path: Path) -> None:
    script = tmp_path / "hang.py"
    script.write_text("import time\ntime.sleep(600)\n", encoding="utf-8")
    run = run_in_qgis(script, tmp_path / "out", time_limit_s=15)
    assert not run.ended
    assert "no result within 15 s" in run.error


def test_an_error_inside_the_window_is_reported(tmp_path: Path) -> None:
    script = tmp_path / "fault.py"
    script.write_text("assert False, 'seen inside'\n", encoding="utf-8")
    run = run_in_qgis(script, tmp_path / "out", time_limit_s=60)
    assert "seen inside" in run.error


def test_errors_are_sentences_and_a_stopped_job_leaves_no_half_pack(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPTS / "errors.py", tmp_path, time_limit_s=TIME_LIMIT_S)
    assert run.error == ""


def test_look_check_fix_undo_and_see_what_moved(tmp_path: Path) -> None:
    run = run_in_qgis(SCRIPTS / "what_moved.py", tmp_path, time_limit_s=TIME_LIMIT_S)
    assert run.error == ""
    assert "Hazards changed under issued orders: 1" in run.notes["moved"]
    ((_hazard, change),) = run.notes["changes"]
    assert change == "reclassified"
    assert run.notes["states"] == ["None", "issued"]
