# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks and temporary folders, held by processes that live, end, or are killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mineaction_plugin.core.order import lock
from mineaction_plugin.core.order.growing_file import growing
from mineaction_plugin.core.order.scratch import clean, scratch

ROOT = Path(__file__).parents[3]
HOLD = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from mineaction_plugin.core.order import lock
from mineaction_plugin.core.order.growing_file import growing
from mineaction_plugin.core.order.scratch import scratch
with lock.held(Path(sys.argv[2])), scratch() as folder:
    (folder / "half.pdf").write_bytes(b"half")
    print(folder, flush=True)
    time.sleep(600)
"""


@contextmanager
def another_process(path: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """A process that holds a lock and a temporary folder until it is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(ROOT), str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        yield process, Path(process.stdout.readline().strip())
    finally:
        process.kill()
        process.wait()


@pytest.fixture(autouse=True)
def temporary_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def test_a_lock_is_held_once_and_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    with lock.held(path):
        assert not lock.is_free(path)
        with pytest.raises(lock.HeldError), lock.held(path):
            pytest.fail("two hold one lock")
    assert lock.is_free(path)
    assert not path.exists()


def test_a_lock_of_another_process_ends_with_it(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    with another_process(path) as (process, folder):
        assert not lock.is_free(path)
        clean(folder.parent)
        assert (folder / "half.pdf").is_file(), "the folder of a living process was taken away"
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert path.exists()
        assert folder.is_dir()
        assert lock.is_free(path)
    assert not path.exists()
    with scratch() as own:
        assert own != folder
        assert not folder.exists(), "a dead process's folder was left"
    assert list(folder.parent.iterdir()) == []


def test_waiting_for_a_lock_ends_when_it_is_free_or_patience_does(tmp_path: Path) -> None:
    path, looks = tmp_path / "x.lock", []
    let_go, is_held = threading.Event(), threading.Event()

    def hold() -> None:
        with lock.held(path):
            is_held.set()
            let_go.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    is_held.wait()

    def look() -> None:
        looks.append(1)
        let_go.set()

    with lock.held(path, patience_s=60, look=look):
        assert looks
    holder.join()


def test_what_looking_raises_ends_the_waiting(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"

    def stop() -> None:
        raise KeyboardInterrupt

    with lock.held(path), pytest.raises(KeyboardInterrupt), lock.held(path, 60, stop):
        pytest.fail("two hold one lock")


def test_folders_that_are_not_ours_stay(temporary_place: Path) -> None:
    others = [temporary_place / name for name in ("mineaction_", "mineaction_x.lock", "tmpab12")]
    for other in others:
        other.mkdir()
    with scratch() as own:
        assert own.stat().st_mode & 0o077 == 0 or os.name == "nt"
    assert sorted(temporary_place.iterdir()) == sorted(others)


def test_a_disk_without_locks_goes_by_the_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsupported(_handle: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(lock, "_lock_by_system", unsupported)
    path = tmp_path / "x.lock"
    with lock.held(path):
        assert not lock.is_free(path)
        os.utime(path, (0, 0))
        assert lock.is_free(path)


def test_a_growing_file_is_whole_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "copy.gpkg"
    with growing(path) as half:
        half.write_text("half")
        assert not path.exists()
        half.write_text("whole")
    assert path.read_text() == "whole"
    with pytest.raises(IsADirectoryError), growing(path) as half:
        half.write_bytes(tmp_path.read_bytes())
    assert path.read_text() == "whole"
    assert [each.name for each in tmp_path.glob("*copy.g*")] == ["copy.gpkg"]


def test_half_files_of_the_dead_go_and_those_of_the_living_stay(tmp_path: Path) -> None:
    dead, living = tmp_path / ".a.tif.half", tmp_path / ".b.tif.half"
    for half in (dead, living):
        half.write_text("half")
    with lock.held(tmp_path / ".b.tif.half.lock"), growing(tmp_path / "c.tif") as half:
        half.write_text("whole")
        assert not dead.exists()
        assert living.read_text() == "half"
    assert (tmp_path / "c.tif").read_text() == "whole"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no folders that are read-only")
def test_asking_makes_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    opening = os.open
    monkeypatch.setattr(os, "open", lambda *args: made.append(args) or opening(*args))
    assert lock.is_free(tmp_path / "a.lock")
    assert not made
