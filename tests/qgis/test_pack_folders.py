# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders that are odd, full or read-only: whole packs, or a sentence and nothing half."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
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
