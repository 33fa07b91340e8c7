# SPDX-License-Identifier: GPL-3.0-or-later
"""Orders that several processes issue, amend and number at once, and one that is killed at it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from mineaction_plugin.core.order import snapshot
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.workspace import issuing, orders, store
from tests.qgis.test_workspace import (
    ROOT,
    SQUARE,
    empty_workspace,
    order_of,
    profile,
    rows,
    workspace,
)

__all__ = ["empty_workspace", "profile", "workspace"]
PAUSES_S = (0, 0.002, 0.005, 0.008, 0.012, 0.017, 0.023, 0.03, 0.04, 0.055)
BEGINNING = """
import sys
from dataclasses import replace
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order import snapshot
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.workspace import issuing
path, profile = Path(sys.argv[2]), load()
order = snapshot.from_json(Path(sys.argv[3]).read_text(encoding="utf-8"))
"""
AMEND_AGAIN_AND_AGAIN = (
    BEGINNING
    + """
for _ in range(int(sys.argv[4])):
    done = issuing.issue(path, order, profile, amend=True, copy_first=False)
    print(done.revision, flush=True)
"""
)
ONE_NUMBER_FOR_MANY = (
    BEGINNING
    + """
for number in range(int(sys.argv[4])):
    for task_id in sys.argv[5:]:
        task = replace(order.task, task_id=f"{task_id}-{number}")
        try:
            issuing.issue(path, replace(order, task=task), profile, order_no=f"NMAA/{number}",
                          copy_first=False)
        except OrderError as error:
            print("refused", error.message.values["order_no"], flush=True)
        else:
            print("issued", f"NMAA/{number}", flush=True)
"""
)


def start(code: str, path: Path, order_file: Path, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, str(ROOT), str(path), str(order_file), *more],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def kept(path: Path, task: Task, programme: Profile) -> Path:
    text = path.with_name("order.json")
    text.write_text(snapshot.to_json(order_of(task, programme)), encoding="utf-8")
    return text


def test_a_process_that_is_killed_while_amending_leaves_whole_revisions(
    workspace: Path, profile: Profile
) -> None:
    """Killed at ten moments: revision, snapshot, mark and event are of one change."""
    task = Task("CT-1", SQUARE, operator="MAG")
    store.save_tasks(workspace, [task])
    issuing.issue(workspace, order_of(task, profile), profile)
    for pause_s in PAUSES_S:
        amending = start(AMEND_AGAIN_AND_AGAIN, workspace, kept(workspace, task, profile), "9999")
        assert amending.stdout is not None
        assert amending.stdout.readline(), "the process cannot amend at all"
        time.sleep(pause_s)
        amending.send_signal(signal.SIGKILL)
        amending.wait()
        assert rows(workspace, "PRAGMA integrity_check")[0]["integrity_check"] == "ok"
        found = orders.order_rows(workspace)
        assert [row.revision for row in found] == list(range(1, len(found) + 1))
        marks = [f"{row.order_no} r{row.revision + 1}" for row in found[:-1]]
        assert [row.superseded_by for row in found] == [*marks, ""]
        assert len(rows(workspace, "SELECT fid FROM task_events")) == len(found)
        latest = orders.order_of(workspace, found[-1].order_no)
        assert latest.revision == len(found)
        assert latest.change is not None
        assert latest.change.revision == len(found) - 1


def test_two_processes_that_amend_one_order_make_a_chain_of_revisions(
    workspace: Path, profile: Profile
) -> None:
    task, each = Task("CT-1", SQUARE), 25
    store.save_tasks(workspace, [task])
    issuing.issue(workspace, order_of(task, profile), profile)
    file = kept(workspace, task, profile)
    both = [start(AMEND_AGAIN_AND_AGAIN, workspace, file, str(each)) for _ in range(2)]
    printed = [one.communicate(timeout=300)[0].split() for one in both]
    assert [one.returncode for one in both] == [0, 0]
    revisions = sorted(int(number) for numbers in printed for number in numbers)
    assert revisions == list(range(2, 2 * each + 2))
    live = [row.revision for row in orders.order_rows(workspace) if not row.superseded_by]
    assert live == [2 * each + 1]


def test_a_number_typed_twice_at_once_is_given_once(workspace: Path, profile: Profile) -> None:
    each = 20
    tasks = [Task(f"{who}-{i}", SQUARE) for who in "AB" for i in range(each)]
    store.save_tasks(workspace, tasks)
    file = kept(workspace, tasks[0], profile)
    both = [start(ONE_NUMBER_FOR_MANY, workspace, file, str(each), who) for who in "AB"]
    said = [line for one in both for line in one.communicate(timeout=300)[0].splitlines()]
    assert [one.returncode for one in both] == [0, 0]
    wanted = [f"NMAA/{i}" for i in range(each)]
    issued = sorted(line for line in said if line.startswith("issued"))
    assert issued == sorted(f"issued {number}" for number in wanted)
    assert len(said) == 2 * each
    assert sorted(row.order_no for row in orders.order_rows(workspace)) == sorted(wanted)
