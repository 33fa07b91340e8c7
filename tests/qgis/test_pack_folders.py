# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders that are odd, full or read-only: whole packs, or a sentence and nothing half."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.disk import disk_of
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.packs import job as jobs
from mineaction_plugin.packs import summary
from mineaction_plugin.packs.formats import FORMATS
from mineaction_plugin.packs.job import Job, PackResult
from mineaction_plugin.packs.writing import write_packs
from tests.qgis.orders import order_of

PATH_LENGTH = 250


def written(folder: Path, formats: tuple[str, ...] = FORMATS) -> PackResult:
    (result,) = write_packs(Job(folder, formats, (order_of(),)), lambda _result: None)
    return result


def long_path(root: Path) -> Path:
    """A folder whose path has 250 characters, none of its parts too long for a disk."""
    folder = root
    while len(str(folder)) < PATH_LENGTH - 101:
        folder /= "n" * 100
    return folder / ("x" * (PATH_LENGTH - len(str(folder)) - 1))


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot use such folders, and says so")
@pytest.mark.parametrize("odd", ["packs ", "con", "a:b", "%s {x} ' \" &", "Пакеты №1"])
def test_whole_packs_in_a_folder_with_an_odd_name(odd: str, tmp_path: Path) -> None:
    result = written(tmp_path / odd)
    assert result.verdict == "ok", result.reason
    assert verify_pack(Path(result.folder)).verdict is Verdict.OK
    assert sorted(path.name for path in tmp_path.iterdir()) == [odd]


@pytest.mark.skipif(os.name == "nt", reason="longer than Windows takes, which says so")
def test_whole_packs_below_a_path_of_250_characters(tmp_path: Path) -> None:
    folder = long_path(tmp_path)
    assert len(str(folder)) == PATH_LENGTH
    result = written(folder)
    assert result.verdict == "ok", result.reason
    assert verify_pack(Path(f"{result.folder}.zip")).verdict is Verdict.OK


@pytest.fixture
def small_disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A disk of so many kilobytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={request.param}k", "tmpfs", str(place)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only root may make a disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.parametrize("small_disk", [16, 100, 400, 800, 1200, 1600, 2400], indirect=True)
def test_a_disk_that_becomes_full_at_any_file_is_a_sentence(small_disk: Path) -> None:
    result = written(small_disk)
    assert result.verdict == "failed"
    assert result.reason
    assert not [
        word for word in ("Errno", "Error", "Traceback", "database") if word in result.reason
    ]
    assert str(small_disk) in result.reason, result.reason
    assert list(small_disk.iterdir()) == [], "something half was left"


@pytest.mark.parametrize("small_disk", [100_000], indirect=True)
def test_a_read_only_disk_is_a_sentence(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    result = written(small_disk)
    assert result.verdict == "failed"
    assert "is read-only" in result.reason


@pytest.mark.parametrize("small_disk", [100_000], indirect=True)
def test_a_disk_that_went_away_is_not_replaced_by_its_empty_mount_point(small_disk: Path) -> None:
    """Two orders, and the stick is pulled out after the first: its mount point is a folder too."""
    other = replace(order_of(), order_no="MAC-2026-0099")
    job = Job(small_disk, ("csv",), (order_of(), other), disk=summary.make_folder(small_disk))

    def pull_out(result: PackResult) -> None:
        if result.verdict == "ok":
            subprocess.run(["umount", "-l", str(small_disk)], check=True)

    try:
        first, second = write_packs(job, pull_out)
        assert (first.verdict, second.verdict) == ("ok", "failed")
        assert second.reason == (
            f"The folder {small_disk} is not on the disk any more that it was on when this export "
            "began. Plug its device in again, then run again: orders keep their numbers."
        )
        with pytest.raises(PackError, match="not on the disk any more"):
            summary.write(small_disk, [first, second], job.disk)
        assert list(small_disk.iterdir()) == []
    finally:  # what the fixture takes away again
        mount = ["mount", "-t", "tmpfs", "tmpfs", str(small_disk)]
        subprocess.run(mount, check=True)


def test_a_folder_that_went_away_is_not_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "packs"
    job = Job(folder, ("csv",), (order_of(),), disk=summary.make_folder(folder))
    folder.rmdir()
    (result,) = write_packs(job, lambda _result: None)
    assert "not on the disk any more" in result.reason
    assert not folder.exists()


def test_a_job_takes_its_disk_to_another_process(tmp_path: Path) -> None:
    job = Job(tmp_path, ("csv",), (order_of(),), disk=disk_of(tmp_path))
    jobs.save(job, tmp_path / "job.json")
    assert jobs.load(tmp_path / "job.json").disk == disk_of(tmp_path)
