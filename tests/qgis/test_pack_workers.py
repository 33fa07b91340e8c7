# SPDX-License-Identifier: GPL-3.0-or-later
"""Children that write packs: they end with their parent, and nothing of them is left."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mineaction_plugin.core.errors import StoppedByUserError
from mineaction_plugin.core.order import lock
from mineaction_plugin.core.order.staging import clean
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.packs import summary, workers
from mineaction_plugin.packs.job import Job, PackResult, save
from tests.qgis.orders import order_of

ROOT = Path(__file__).parents[2]
PARENT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
application = QgsApplication([], False)
from mineaction_plugin.packs import job, workers
for result in workers.write_packs(job.load(Path(sys.argv[2])), 2, lambda _result: None):
    print(result.verdict, result.order_no, result.reason, flush=True)
"""


def job_of(folder: Path, count: int, formats: tuple[str, ...] = ("pdf", "csv")) -> Job:
    orders = tuple(order_of(order_no=f"MAC-2026-{i}") for i in range(count))
    return Job(folder, formats, orders)


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for temporary files that holds nobody else's."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return place


def ours(place: Path) -> list[Path]:
    """What the plugin left; QGIS itself leaves folders of its own when it is killed."""
    return list(place.glob("mineaction_*"))


def until(happened: Callable[[], object], limit_s: float = 60.0) -> None:
    end = time.monotonic() + limit_s
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


def processes_of(place: Path) -> list[int]:
    """The processes that work in a temporary place, by their command lines."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if str(place).encode() in command and b"writepacks" in command:
            found.append(int(entry.name))
    return found


def start(file: Path) -> subprocess.Popen[str]:
    """An export in a process of its own; what became of each order is in what it prints."""
    return subprocess.Popen(
        [sys.executable, "-c", PARENT, str(ROOT), str(file)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are found in /proc")
def test_children_end_when_their_parent_is_killed(tmp_path: Path, temporary: Path) -> None:
    """The half packs and temporary folders that are left go with the next export."""
    packs, file = tmp_path / "packs", tmp_path / "job.json"
    packs.mkdir()
    save(job_of(packs, 12), file)
    parent = start(file)
    until(lambda: any(packs.glob("*_r1")) and len(list(packs.glob(".*.part"))) == 2)
    assert processes_of(temporary)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    until(lambda: not processes_of(temporary), 5.0)
    assert list(packs.glob(".*_r1.part")), "both children had just finished: nothing was tried"
    assert ours(temporary)
    whole = sorted(path.name for path in packs.glob("*_r1"))
    results = workers.write_packs(job_of(packs, 12), 2, lambda _result: None)
    assert sorted(f"{r.order_no}_r1" for r in results if r.verdict != "ok") == whole
    assert len(list(packs.glob("*_r1.zip"))) == 12
    assert not list(packs.glob(".*"))
    assert not ours(temporary)
    assert all(verify_pack(path).verdict is Verdict.OK for path in packs.glob("*_r1"))


def test_a_stop_ends_many_children_and_their_half_packs(tmp_path: Path, temporary: Path) -> None:
    """How soon is tried in a window, by tests/gui/test_window_alive.py."""
    job = job_of(tmp_path / "packs", 24)

    def is_stopped() -> bool:
        return len(list(job.folder.glob(".*.part"))) >= 4

    with pytest.raises(StoppedByUserError):
        workers.write_packs(job, 6, lambda _result: None, is_stopped)
    assert not processes_of(temporary)
    assert not list(job.folder.glob(".*"))
    assert not list(temporary.iterdir())


def test_what_a_child_writes_for_a_moment_lies_in_a_folder_of_ours(
    tmp_path: Path, temporary: Path
) -> None:
    seen = set()

    def look() -> bool:
        seen.update(path.name for path in temporary.iterdir())
        return False

    workers.write_packs(job_of(tmp_path / "packs", 2), 2, lambda _result: None, look)
    assert seen
    assert all(name.startswith("mineaction_") for name in seen), seen
    assert not list(temporary.iterdir())


def test_two_summaries_at_once_are_both_whole(tmp_path: Path) -> None:
    """Another export's half summary is neither taken for ours nor removed by us."""
    result = PackResult("CT-1", "MAC-1", 1, "ok")
    with lock.held(tmp_path / ".summary.json.lock"):
        assert not clean(tmp_path)
        (tmp_path / ".summary.json.part").write_text("{")
    assert json.loads(summary.write(tmp_path, [result]).read_text())["pack_count"] == 1
    assert [path.name for path in tmp_path.glob("*summary*")] == ["summary.json"]
    assert not list(tmp_path.glob(".summary*"))


def test_two_exports_at_once_into_one_folder_write_each_pack_once(
    tmp_path: Path, temporary: Path
) -> None:
    packs = tmp_path / "packs"
    job = job_of(packs, 6, ("csv", "gpx", "gpkg"))
    for name, orders in (("one", job.orders), ("other", job.orders[::-1])):
        save(replace(job, orders=orders), tmp_path / name)
    both = [start(tmp_path / name) for name in ("one", "other")]
    said = [line for each in both for line in each.communicate(timeout=300)[0].splitlines()]
    names = sorted(order.order_no for order in job.orders)
    assert sorted(line.split()[1] for line in said if line.startswith("ok ")) == names
    refused = [line for line in said if line.startswith("failed ")]
    assert sorted(line.split()[1] for line in refused) == names
    sentences = ("already in the folder", "being written")
    assert all(any(sentence in line for sentence in sentences) for line in refused), refused
    assert sorted(path.name for path in packs.glob("*.zip")) == [f"{name}_r1.zip" for name in names]
    assert all(verify_pack(path).verdict is Verdict.OK for path in packs.glob("*_r1"))
    assert not list(packs.glob(".*"))
    assert not ours(temporary)
