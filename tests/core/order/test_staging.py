# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs that grow: killed, disturbed by another export, held by another program."""

from __future__ import annotations

import errno
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mineaction_plugin.core.errors import MineActionError, PackError
from mineaction_plugin.core.order import disk, lock, pack, snapshot, staging
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.pack import finish, growing, write_exchange
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import Verdict

ROOT = Path(__file__).parents[3]
P = "MAC-2026-0012_r1"
GROW = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from mineaction_plugin.core.order import snapshot
from mineaction_plugin.core.order.pack import growing, write_exchange
order = snapshot.from_json(Path(sys.argv[2]).read_text(encoding="utf-8"))
with growing(Path(sys.argv[3]), order) as staging:
    write_exchange(staging, order, ["csv"])
    print("growing", flush=True)
    time.sleep(600)
"""


def write(folder: Path, order: Order) -> pack.Pack:
    with growing(folder, order) as place:
        return finish(place, order, write_exchange(place, order, ["csv"]))


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def other(order: Order, tmp_path: Path) -> Callable[[], subprocess.Popen[str]]:
    """Starts another process that is in the middle of writing the same pack."""
    file = tmp_path / "order.json"
    file.write_text(snapshot.to_json(order), encoding="utf-8")
    started = []

    def start() -> subprocess.Popen[str]:
        command = [sys.executable, "-c", GROW, str(ROOT), str(file), str(tmp_path / "packs")]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "growing\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()


def test_what_a_killed_export_left_goes_with_the_next_one(
    order: Order, tmp_path: Path, other: Callable[[], subprocess.Popen[str]]
) -> None:
    folder, killed = tmp_path / "packs", other()
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert f".{P}.part" in names_in(folder)
    write(folder, replace(order, revision=2))
    second = P.replace("_r1", "_r2")
    assert names_in(folder) == [second, f"{second}.zip"]


def test_what_another_export_is_busy_with_stays(
    order: Order, tmp_path: Path, other: Callable[[], subprocess.Popen[str]]
) -> None:
    folder, _living = tmp_path / "packs", other()
    before = names_in(folder)
    made = write(folder, replace(order, revision=2))
    assert names_in(folder) == sorted([*before, made.folder.name, made.zip.name])
    assert list((folder / f".{P}.part").iterdir()), "another export's half pack was emptied"


def test_two_exports_of_one_pack_into_one_folder(
    order: Order,
    tmp_path: Path,
    other: Callable[[], subprocess.Popen[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder, living = tmp_path / "packs", other()
    monkeypatch.setattr(staging, "PATIENCE_S", 0.3)
    before = names_in(folder)
    for twin in (order, replace(order, order_no=order.order_no.lower())):
        with pytest.raises(PackError, match=r"_r1 is being written .* Wait until"):
            write(folder, twin)
    assert names_in(folder) == before
    monkeypatch.setattr(staging, "PATIENCE_S", 60)

    def end_the_other(_share: float) -> None:
        living.kill()

    with growing(folder, order, end_the_other) as place:
        finish(place, order, write_exchange(place, order, ["csv"]))
    assert names_in(folder) == [P, f"{P}.zip"]
    assert verify_pack(folder / P).verdict is Verdict.OK


def test_who_waits_for_another_export_can_stop(
    order: Order, tmp_path: Path, other: Callable[[], subprocess.Popen[str]]
) -> None:
    other()

    def stop(_share: float) -> None:
        raise MineActionError("Stopped.")

    with pytest.raises(MineActionError, match="Stopped"), growing(tmp_path / "packs", order, stop):
        pytest.fail("two write one pack")


def test_a_folder_without_its_zip_gets_it_even_for_the_same_order(
    order: Order, tmp_path: Path
) -> None:
    made = write(tmp_path, order)
    made.zip.rename(tmp_path / f".{P}.zip.part")
    with pytest.raises(PackError, match="already in the folder"):
        write(tmp_path, order)
    assert names_in(tmp_path) == [P, f"{P}.zip"]
    assert verify_pack(made.zip).verdict is Verdict.OK


@pytest.mark.parametrize("holds", [1, 3])
def test_a_name_that_an_antivirus_delays_is_given_at_last(
    holds: int, order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename, refused = Path.rename, {}

    def held_at_first(self: Path, target: Path) -> Path:
        refused[target] = refused.get(target, 0) + 1
        if refused[target] <= holds:
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", held_at_first)
    monkeypatch.setattr(disk.time, "sleep", lambda _seconds: None)
    made = write(tmp_path, order)
    assert refused == {made.folder: holds + 1, made.zip: holds + 1}
    assert names_in(tmp_path) == [P, f"{P}.zip"]


def test_a_name_that_is_never_free_is_a_sentence(
    order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_self: Path, _target: Path) -> Path:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    pauses: list[float] = []
    monkeypatch.setattr(Path, "rename", held)
    monkeypatch.setattr(disk.time, "sleep", pauses.append)
    with pytest.raises(PackError, match=rf"{P} could not be given .* another program holds it"):
        write(tmp_path, order)
    assert names_in(tmp_path) == []
    assert pauses == sorted(pauses)
    assert 5 < sum(pauses) < 15


def test_where_the_zip_gets_no_name_the_folder_keeps_none(
    order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_staged: Path, _final: Path) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    monkeypatch.setattr(pack, "name_zip", held)
    with pytest.raises(PackError):
        write(tmp_path, order)
    assert names_in(tmp_path) == []
    monkeypatch.undo()
    write(tmp_path, order)
    assert names_in(tmp_path) == [P, f"{P}.zip"]


def test_a_file_that_cannot_be_saved_is_named_with_the_folder_that_people_know(
    tmp_path: Path,
) -> None:
    path = tmp_path / ".MAC-1_r1.part" / "field" / "MAC-1_r1_order.pdf"
    full = re.escape(f"{path.name}: The disk of the folder {tmp_path} is full. Free some space")
    with pytest.raises(PackError, match=full), disk.saving(path):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_another_process_may_name_the_zip_first(
    order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def after_another(staged: Path, final: Path) -> None:
        staged.rename(final)  # what `clean` of another export may do in this moment
        staging.name_zip(staged, final)

    monkeypatch.setattr(pack, "name_zip", after_another)
    made = write(tmp_path, order)
    assert names_in(tmp_path) == [P, made.zip.name]
    with pytest.raises(FileNotFoundError):
        staging.name_zip(tmp_path / "nothing", tmp_path / "nowhere")


def test_a_device_that_is_unplugged_is_a_sentence(
    order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_arguments: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(pack.manifests, "write", gone)
    with pytest.raises(PackError, match=r"is not there any more .* plug the device in again"):
        write(tmp_path, order)


def test_a_leftover_that_cannot_be_removed_stops_nobody(
    order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".X_r1.part").mkdir()

    def refused(_path: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(staging.shutil, "rmtree", refused)
    assert write(tmp_path, order).zip.is_file()
    assert lock.is_free(tmp_path / ".x_r1.lock")


def test_a_device_that_cannot_be_listed_any_more_does_not_hide_what_went_wrong(
    order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cleaning comes last, too, when an export ends with an error or a stop."""

    def gone(*_arguments: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "glob", gone)
    staging.clean(tmp_path)
    monkeypatch.setattr(Path, "iterdir", gone)
    with pytest.raises(PackError, match=r"is not there any more .* plug the device in again"):
        write(tmp_path, order)
