# SPDX-License-Identifier: GPL-3.0-or-later
"""The present revision goes onto a device; the old one leaves only where that was asked."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mineaction_plugin.core.order import device_replace
from mineaction_plugin.core.order.device import State, check_device
from mineaction_plugin.core.order.device_replace import Replaced, Replacer
from mineaction_plugin.core.order.manifest import file_sha256
from mineaction_plugin.core.order.order import Order
from tests.core.order.test_device import Book, pack

NAME = "MAC-2026-0012"
Files = dict[str, str]


@pytest.fixture
def packs(tmp_path: Path, order: Order) -> Path:
    for number in (1, 2):
        pack(tmp_path / "packs", replace(order, revision=number))
    return tmp_path / "packs"


@pytest.fixture
def book(order: Order) -> Book:
    return Book(order, replace(order, revision=2))


@pytest.fixture
def handheld(tmp_path: Path, packs: Path) -> Path:
    """An old file, an old zip, an old pack in three places."""
    folder = tmp_path / "GARMIN"
    (folder / "Garmin" / "GPX").mkdir(parents=True)
    shutil.copy(packs / f"{NAME}_r1" / f"{NAME}_r1_task.gpx", folder / "Garmin" / "GPX" / "old.gpx")
    shutil.copytree(packs / f"{NAME}_r1", folder / "Download" / f"{NAME}_r1")
    shutil.copy(packs / f"{NAME}_r1.zip", folder)
    return folder


def files(folder: Path) -> Files:
    return {
        path.relative_to(folder).as_posix(): file_sha256(path)
        for path in folder.rglob("*")
        if path.is_file()
    }


def run(handheld: Path, packs: Path, book: Book, away: Path | None = None) -> list[Replaced]:
    return Replacer(handheld, packs, book, away).replace(check_device(handheld, book).rows)


def test_without_a_place_for_old_files_the_new_ones_lie_beside_them(
    handheld: Path, packs: Path, book: Book
) -> None:
    before = files(handheld)
    done = run(handheld, packs, book)
    after = files(handheld)
    assert before.items() <= after.items(), "nothing old was touched"
    assert [each.moved for each in done] == [False] * 3
    new = {name for each in done for name in each.written}
    assert new == {
        f"Garmin/GPX/{NAME}_r2_task.gpx", f"Download/{NAME}_r2", f"{NAME}_r2.zip",
    }  # fmt: skip
    states = [row.state for row in check_device(handheld, book).rows]
    assert sorted(states) == [State.HOLDS] * 3 + [State.SUPERSEDED] * 3
    again = run(handheld, packs, book)
    assert files(handheld) == after, "a second run finds them there"
    assert [each.written for each in again] == [()] * 3


def test_old_files_go_where_they_are_asked_to_with_every_byte(
    handheld: Path, packs: Path, book: Book, tmp_path: Path
) -> None:
    before = files(handheld)
    done = run(handheld, packs, book, tmp_path / "old")
    assert all(each.moved for each in done)
    assert files(tmp_path / "old") == before
    assert {row.state for row in check_device(handheld, book).rows} == {State.HOLDS}
    assert not (before.keys() & files(handheld).keys())


def test_an_old_file_of_the_same_name_in_the_old_place_is_kept_too(
    handheld: Path, packs: Path, book: Book, tmp_path: Path
) -> None:
    kept = tmp_path / "old" / "Garmin" / "GPX" / "old.gpx"
    kept.parent.mkdir(parents=True)
    kept.write_text("of another day")
    run(handheld, packs, book, tmp_path / "old")
    assert kept.read_text() == "of another day"
    assert (kept.parent / "old (2).gpx").is_file()


def test_a_present_pack_that_fails_is_not_copied(
    handheld: Path, packs: Path, book: Book, tmp_path: Path
) -> None:
    table = packs / f"{NAME}_r2" / f"{NAME}_r2_points.csv"
    table.write_bytes(table.read_bytes() + b"\r\n")
    before = files(handheld)
    done = run(handheld, packs, book, tmp_path / "old")
    assert files(handheld) == before, "and the old one stays: better old than nothing, and said so"
    assert all("fails verification" in str(each.message) for each in done)


def test_another_file_of_the_present_name_is_neither_overwritten_nor_taken_for_it(
    handheld: Path, packs: Path, book: Book
) -> None:
    beside = handheld / "Garmin" / "GPX" / f"{NAME}_r2_task.gpx"
    beside.write_text("<gpx/>")
    done = run(handheld, packs, book)
    (refused,) = [each for each in done if each.row.seen.path.endswith("old.gpx")]
    assert "another MAC-2026-0012_r2_task.gpx lies beside it" in str(refused.message)
    assert beside.read_text() == "<gpx/>"
    assert (beside.parent / "old.gpx").is_file()


def test_a_sound_pack_of_another_making_is_not_copied(
    handheld: Path, packs: Path, book: Book, order: Order, tmp_path: Path
) -> None:
    shutil.rmtree(packs / f"{NAME}_r2")
    (packs / f"{NAME}_r2.zip").unlink()
    pack(packs, replace(order, revision=2, issued_by="Somebody else"))
    before = files(handheld)
    done = run(handheld, packs, book, tmp_path / "old")
    assert files(handheld) == before
    assert all("another thing than the order" in str(each.message) for each in done)


def test_a_missing_pack_is_a_sentence(
    handheld: Path, packs: Path, book: Book, tmp_path: Path
) -> None:
    shutil.rmtree(packs / f"{NAME}_r2")
    before = files(handheld)
    done = run(handheld, packs, book, tmp_path / "old")
    assert files(handheld) == before
    assert all("Write it again" in str(each.message) for each in done)


def test_a_changed_file_is_replaced_only_where_old_files_have_a_place(
    handheld: Path, packs: Path, book: Book, tmp_path: Path
) -> None:
    shutil.rmtree(handheld)
    handheld.mkdir()
    gpx = handheld / f"{NAME}_r2_task.gpx"
    right = (packs / f"{NAME}_r2" / gpx.name).read_text("utf-8")
    point = right.split('lat="')[2].split('"')[0]
    gpx.write_text(right.replace(point, f"{float(point) + 1e-5:.8f}", 1), encoding="utf-8")
    (refused,) = run(handheld, packs, book)
    assert "Say where old files" in str(refused.message)
    (done,) = run(handheld, packs, book, tmp_path / "old")
    assert done.moved
    assert gpx.read_text("utf-8") == right
    assert (tmp_path / "old" / gpx.name).is_file()


def test_a_file_of_several_orders_is_left_alone(
    handheld: Path, packs: Path, book: Book, tmp_path: Path
) -> None:
    shutil.rmtree(handheld)
    handheld.mkdir()
    texts = [(packs / f"{NAME}_r{n}" / f"{NAME}_r{n}_task.gpx").read_text("utf-8") for n in (1, 2)]
    (handheld / "Current.gpx").write_text("".join(texts), encoding="utf-8")
    before = files(handheld)
    (done,) = run(handheld, packs, book, tmp_path / "old")
    assert files(handheld) == before
    assert "several orders" in str(done.message)


def test_a_withdrawn_order_gets_its_notice(
    handheld: Path, packs: Path, order: Order, tmp_path: Path
) -> None:
    notice = packs / f"{NAME}_withdrawn.pdf"
    notice.write_bytes(b"%PDF notice")
    book = Book(order, withdrawn=NAME)
    done = run(handheld, packs, book, tmp_path / "old")
    assert all(each.moved for each in done)
    assert files(handheld).keys() == {
        f"Garmin/GPX/{notice.name}", f"Download/{notice.name}", notice.name,
    }  # fmt: skip


def test_a_full_device_leaves_the_old_file_and_no_half_one(
    handheld: Path, packs: Path, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(handheld)
    whole: Callable[..., object] = shutil.copyfile

    def full(source: Path, target: Path, **more: object) -> object:
        if handheld in Path(target).parents:
            Path(target).write_bytes(b"half")
            raise OSError(28, "No space left on device")
        return whole(source, target, **more)

    monkeypatch.setattr(device_replace.shutil, "copyfile", full)
    monkeypatch.setattr(device_replace.shutil, "copytree", lambda s, t: full(s, Path(t)))
    done = run(handheld, packs, book, tmp_path / "old")
    assert files(handheld) == before
    assert all("No space left" in str(each.message) for each in done)


def test_a_full_card_leaves_a_changed_file_where_it_was(
    handheld: Path, packs: Path, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has the name of the file that takes its place, which did not fit beside it."""
    shutil.rmtree(handheld)
    handheld.mkdir()
    gpx = handheld / f"{NAME}_r2_task.gpx"
    text = (packs / f"{NAME}_r2" / gpx.name).read_text("utf-8")
    point = text.split('lat="')[2].split('"')[0]
    gpx.write_text(text.replace(point, f"{float(point) + 0.0001:.9f}"), encoding="utf-8")
    before = files(handheld)

    copying = shutil.copyfile

    def full(source: Path, target: Path) -> None:
        if not target.is_relative_to(handheld):
            copying(source, target)
            return
        target.write_text(text[:100])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(shutil, "copyfile", full)
    (done,) = run(handheld, packs, book, tmp_path / "old")
    assert done.row.state is State.CHANGED
    assert files(handheld) == before
    assert not done.moved
    assert "No space left on device). It is still there as it was." in str(done.message)


def test_a_copy_that_lost_a_byte_never_gets_its_name(
    handheld: Path, packs: Path, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(handheld / "Download")
    (handheld / f"{NAME}_r1.zip").unlink()
    before = files(handheld)
    copying = shutil.copyfile

    def short(source: Path, target: Path) -> None:
        copying(source, target)
        if target.is_relative_to(handheld):
            target.write_bytes(target.read_bytes()[:-1])

    monkeypatch.setattr(shutil, "copyfile", short)
    (done,) = run(handheld, packs, book, tmp_path / "old")
    assert "not like it" in str(done.message)
    assert files(handheld) == before
    assert not (tmp_path / "old").exists()
