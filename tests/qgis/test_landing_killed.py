# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace whose writer is killed at any moment holds whole saves only."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import shapely

from mineaction_plugin.workspace import store
from mineaction_plugin.workspace.forms import layer_of
from tests.qgis.test_landing import ROOT, empty, points, rows, workspace

__all__ = ["empty", "workspace"]
PAUSES_S = (0, 0.003, 0.007, 0.011, 0.016, 0.021, 0.025, 0.031, 0.038, 0.044, 0.052, 0.06)
LAND_AGAIN_AND_AGAIN = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import shapely
from mineaction_plugin.workspace.edit_buffers import Row, TableChanges
from mineaction_plugin.workspace.landing import land, read_bases
path = Path(sys.argv[2])
mine, rounds = sys.argv[3], int(sys.argv[4])
number = 0
while number < rounds:
    base = read_bases(path, [mine])[mine]
    number += 1
    word = f"round {base.row_version}"
    task = next(iter(base.rows["tasks"]))
    shift = number % 50 * 1e-6
    corners = base.rows["boundary_points"].values()
    places = {row.fid: shapely.from_wkb(row.wkb) for row in corners}
    moved = {fid: shapely.Point(place.x + shift, place.y) for fid, place in places.items()}
    ring = shapely.MultiPolygon([shapely.Polygon([moved[fid] for fid in moved])])
    changes = [
        TableChanges("tasks", changed=(Row(task, mine, {"team": word}, shapely.to_wkb(ring)),)),
        TableChanges("boundary_points", changed=tuple(
            Row(fid, mine, {"description": word}, shapely.to_wkb(place))
            for fid, place in moved.items())),
        TableChanges("task_events", added=(
            Row(-1, mine, {"task_id": mine, "happened_at": "now", "reason": word}),)),
    ]
    land(path, changes, {mine: base.row_version})
    print(number, flush=True)
"""


def test_a_process_that_is_killed_while_saving_leaves_all_or_nothing(workspace: Path) -> None:
    """Killed at twelve moments: polygon, points, event and status are always of one save."""
    for pause_s in PAUSES_S:
        saving = subprocess.Popen(
            [sys.executable, "-c", LAND_AGAIN_AND_AGAIN, str(ROOT), str(workspace), "CT-1", "9999"],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        assert saving.stdout is not None
        assert saving.stdout.readline(), "the process cannot save at all"
        time.sleep(pause_s)
        saving.send_signal(signal.SIGKILL)
        saving.wait()
        assert rows(workspace, "PRAGMA integrity_check")[0]["integrity_check"] == "ok"
        task = store.read_tasks(workspace)["CT-1"].task
        corners = points(workspace)
        assert task.geometry.equals(shapely.Polygon([place for _, *place in corners]))
        words = {
            str(row["description"])
            for row in rows(workspace, "SELECT * FROM boundary_points WHERE task_id = 'CT-1'")
        }
        assert words == {task.team}
        last = rows(workspace, "SELECT reason FROM task_events ORDER BY fid DESC LIMIT 1")
        assert last[0]["reason"] == task.team


DIE_HALF_WAY = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from mineaction_plugin.workspace.database import opened, transaction
from mineaction_plugin.workspace.migrations import RAISE_TRANSACTIONS
with opened(Path(sys.argv[2]), writing=True) as database, \\
        transaction(database, RAISE_TRANSACTIONS):
    database.run("PRAGMA cache_size = 2")
    database.run("UPDATE tasks SET team = 'half'")
    for number in range(2000):
        database.insert("annexes", {"task_id": "CT-1", "title": f"{number} " * 50})
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_dead_writer_left_half_is_taken_back_at_the_next_reading(workspace: Path) -> None:
    journal = workspace.with_name(f"{workspace.name}-journal")
    ended = subprocess.run(
        [sys.executable, "-c", DIE_HALF_WAY, str(ROOT), str(workspace)],
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert ended.returncode == -signal.SIGKILL
    assert journal.stat().st_size > 0, "nothing was left half: the test proves nothing"
    tasks = store.read_tasks(workspace)
    assert {stored.task.team for stored in tasks.values()} == {""}
    assert rows(workspace, "SELECT * FROM annexes") == []
    assert layer_of(workspace, "tasks").featureCount() == len(tasks)


def test_two_programs_that_save_at_the_same_time_lose_nothing(workspace: Path) -> None:
    rounds = 25
    both = [
        subprocess.Popen(
            [sys.executable, "-c", LAND_AGAIN_AND_AGAIN, str(ROOT), str(workspace), task, "25"],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        for task in ("CT-1", "CT-2")
    ]
    said = [each.communicate(timeout=240)[0].split() for each in both]
    assert [each.returncode for each in both] == [0, 0]
    assert [lines[-1] for lines in said] == [str(rounds), str(rounds)]
    for task_id in ("CT-1", "CT-2"):
        events = rows(workspace, f"SELECT * FROM task_events WHERE task_id = '{task_id}'")
        assert len(events) == rounds
        task = store.read_tasks(workspace)[task_id].task
        corners = [place for _, *place in points(workspace, task_id)]
        assert task.geometry.equals(shapely.Polygon(corners))
