# SPDX-License-Identifier: GPL-3.0-or-later
"""A device is read to its end: what is old, changed or unknown on it is named, nothing written."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from mineaction_plugin.core.errors import StoppedByUserError
from mineaction_plugin.core.order import device_things
from mineaction_plugin.core.order.device import (
    Checked,
    DeviceError,
    Part,
    Row,
    State,
    check_device,
)
from mineaction_plugin.core.order.device_names import Known
from mineaction_plugin.core.order.device_report import Words, not_read, report_html
from mineaction_plugin.core.order.manifest import file_sha256
from mineaction_plugin.core.order.naming import waypoint_prefix
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.pack import begin, finish, write_exchange
from mineaction_plugin.core.order.standing import Place, Standing

NUMBERS = ("MAC-2026-0012", "MAC 2026/Ωmega")


class Book:
    """What a workspace would say."""

    def __init__(self, *orders: Order, withdrawn: str = "") -> None:
        self._orders = {(each.order_no, each.revision): each for each in orders}
        self._withdrawn = withdrawn
        self.known = Known.of(
            (each.order_no, each.revision, waypoint_prefix(each)) for each in orders
        )

    def standing(self, order_no: str, revision: int) -> Standing:
        if (order_no, revision) not in self._orders:
            return Standing(Place.UNKNOWN, order_no, revision)
        if order_no == self._withdrawn:
            return Standing(Place.WITHDRAWN, order_no, revision, "", "2026-11-24", "A.", "Flood.")
        present = self.present(order_no)
        if revision < present:
            return Standing(Place.SUPERSEDED, order_no, revision, f"{order_no} r{present}")
        return Standing(Place.LIVE, order_no, revision)

    def present(self, order_no: str) -> int:
        if order_no == self._withdrawn:
            return 0
        return max((rev for number, rev in self._orders if number == order_no), default=0)

    def order(self, order_no: str, revision: int) -> Order:
        return self._orders[order_no, revision]


def pack(folder: Path, order: Order) -> Path:
    staging = begin(folder, order)
    return finish(staging, order, write_exchange(staging, order)).folder


@pytest.fixture
def first(order: Order) -> Order:
    return order


@pytest.fixture
def packs(tmp_path: Path, first: Order) -> list[Path]:
    """Three revisions of an order."""
    return [pack(tmp_path / "packs", replace(first, revision=number)) for number in (1, 2, 3)]


@pytest.fixture
def book(first: Order) -> Book:
    return Book(*(replace(first, revision=number) for number in (1, 2, 3)))


@pytest.fixture
def handheld(tmp_path: Path) -> Path:
    folder = tmp_path / "GARMIN"
    (folder / "Garmin" / "GPX").mkdir(parents=True)
    return folder


def state_of(checked: Checked, name: str) -> State:
    return row_of(checked, name).state


def row_of(checked: Checked, name: str) -> Row:
    (row,) = [row for row in checked.rows if row.seen.path.endswith(name)]
    return row


def test_old_and_present_files_are_told_apart_by_what_is_in_them(
    packs: list[Path], book: Book, handheld: Path
) -> None:
    gpx = handheld / "Garmin" / "GPX"
    for number, folder in enumerate(packs, 1):
        for suffix in ("gpx", "kmz", "gpkg"):
            shutil.copy(folder / f"{folder.name}_task.{suffix}", gpx / f"x{number}.{suffix}")
        shutil.copy(folder / f"{folder.name}_points.csv", gpx / f"x{number}.csv")
    (gpx / "Track_2026-11-01.gpx").write_text("<gpx><trk><name>Walk r1</name></trk></gpx>")
    (gpx / "photo_r2.jpg").write_bytes(b"jpg")
    found = check_device(handheld, book)
    assert len(found.rows) == 12
    assert found.files == 14
    assert found.ours == 12
    assert {row.state for row in found.rows if "x3" in row.seen.path} == {State.HOLDS}
    old = {row.seen.path: row for row in found.old}
    assert len(old) == 8
    assert all("r3" in str(row.message) for row in old.values()), "the one that holds, not the next"
    assert all(row.seen.by_content for row in found.rows)


def test_a_changed_file_of_the_present_revision_is_not_called_holding(
    packs: list[Path], book: Book, handheld: Path
) -> None:
    text = (packs[2] / f"{packs[2].name}_task.gpx").read_text("utf-8")
    first_lon = text.split('lon="')[2].split('"')[0]
    moved = text.replace(f'lon="{first_lon}"', f'lon="{float(first_lon) + 6e-6:.8f}"', 1)
    assert moved != text
    (handheld / "good.gpx").write_text(text, encoding="utf-8")
    (handheld / "moved.gpx").write_text(moved, encoding="utf-8")
    found = check_device(handheld, book)
    assert state_of(found, "good.gpx") is State.HOLDS
    assert state_of(found, "moved.gpx") is State.CHANGED
    assert "Do not use it" in str(row_of(found, "moved.gpx").message)


@pytest.mark.parametrize("ending", ["_points.csv", "_points.xlsx", "_stakeout.csv", "_task.gpkg"])
def test_a_file_under_another_name_is_held_to_its_order_too(
    packs: list[Path], first: Order, handheld: Path, ending: str
) -> None:
    file = packs[2] / f"{packs[2].name}{ending}"
    name = f"good{file.suffix}"
    shutil.copyfile(file, handheld / name)
    third = replace(first, revision=3)
    point = replace(third.points[2], lon=third.points[2].lon + 1e-5)
    moved = replace(third, points=(*third.points[:2], point, *third.points[3:]))
    assert state_of(check_device(handheld, Book(third)), name) is State.HOLDS
    assert state_of(check_device(handheld, Book(moved)), name) is State.CHANGED


def test_a_file_that_holds_waypoints_of_several_orders_names_each(
    packs: list[Path], book: Book, handheld: Path
) -> None:
    texts = [(folder / f"{folder.name}_task.gpx").read_text("utf-8") for folder in packs]
    points = "".join(text.split("<trk>")[0].split("</metadata>")[1] for text in texts)
    (handheld / "Current.gpx").write_text(f"<gpx>{points}</gpx>", encoding="utf-8")
    found = check_device(handheld, book)
    assert {(row.revision, row.state) for row in found.rows} == {
        (1, State.SUPERSEDED), (2, State.SUPERSEDED), (3, State.HOLDS),
    }  # fmt: skip
    assert found.ours == 1


def test_waypoints_without_descriptions_are_known_by_their_names(
    book: Book, handheld: Path
) -> None:
    (handheld / "Waypoints.gpx").write_text(
        "<gpx><wpt><name>00121SP</name></wpt><wpt><name>00121TP1</name></wpt>"
        "<wpt><name>99991TP1</name></wpt><wpt><name>CAMP</name></wpt></gpx>"
    )
    found = check_device(handheld, book)
    assert [(row.order_no, row.revision) for row in found.rows] == [("MAC-2026-0012", 1)]


def test_packs_and_zips_are_one_thing_each(
    packs: list[Path], book: Book, handheld: Path, tmp_path: Path
) -> None:
    shutil.copytree(packs[0], handheld / "Download" / packs[0].name)
    shutil.copytree(packs[2], handheld / "Download" / packs[2].name)
    shutil.copy(tmp_path / "packs" / f"{packs[1].name}.zip", handheld / "mail (1).zip")
    found = check_device(handheld, book)
    assert {(row.seen.part, row.revision, row.state) for row in found.rows} == {
        (Part.PACK, 1, State.SUPERSEDED),
        (Part.PACK, 3, State.HOLDS),
        (Part.ZIP, 2, State.SUPERSEDED),
    }
    assert found.files == found.ours == 2 * len(list(packs[0].iterdir())) + 1


def test_a_pack_with_one_changed_byte_is_named(
    packs: list[Path], book: Book, handheld: Path
) -> None:
    copy = handheld / packs[2].name
    shutil.copytree(packs[2], copy)
    table = copy / f"{copy.name}_points.csv"
    table.write_bytes(table.read_bytes().replace(b"SP", b"ZP", 1))
    row = row_of(check_device(handheld, book), copy.name)
    assert row.state is State.CHANGED
    assert table.name in str(row.message)


def test_a_whole_pack_of_another_making_of_the_same_revision_is_named(
    first: Order, book: Book, handheld: Path
) -> None:
    other = replace(first, revision=3, issued_by="Somebody else")
    pack(handheld, other)
    for row in check_device(handheld, book).rows:
        assert row.state is State.CHANGED, row.seen.path


@pytest.mark.parametrize("number", NUMBERS)
def test_withdrawn_unknown_and_draft_orders_are_named(
    tmp_path: Path, handheld: Path, make: Callable[..., Order], number: str
) -> None:
    gone = make(order_no=number)
    stranger = make(order_no="OTHER-1", short_no="OTH1")
    draft = make(order_no="DRAFT-CT-012", draft=True)
    for order in (gone, stranger, draft):
        folder = pack(tmp_path / "packs", order)
        shutil.copy(folder / f"{folder.name}_task.gpx", handheld)
        (handheld / f"{folder.name}_map.jpg").write_bytes(b"by its name alone")
    found = check_device(handheld, Book(gone, withdrawn=number))
    assert [found.count(each) for each in (State.WITHDRAWN, State.UNKNOWN, State.DRAFT)] == [
        2,
        2,
        2,
    ]
    assert "Flood." in str(next(r for r in found.rows if r.state is State.WITHDRAWN).message)
    assert sum(row.seen.by_content for row in found.rows) == 3


def test_nothing_is_written_to_the_device(packs: list[Path], book: Book, handheld: Path) -> None:
    for folder in packs:
        shutil.copytree(folder, handheld / folder.name)
        shutil.copy(folder / f"{folder.name}_task.gpkg", handheld)
    loose = handheld / f"{packs[2].name}_task.gpkg"
    with closing(sqlite3.connect(loose)) as database:  # as an app leaves it
        database.execute("PRAGMA journal_mode=WAL")
    before = {p: (file_sha256(p), p.stat().st_mtime_ns) for p in handheld.rglob("*") if p.is_file()}
    found = check_device(handheld, book)
    assert state_of(found, loose.name) is State.HOLDS
    after = {p: (file_sha256(p), p.stat().st_mtime_ns) for p in handheld.rglob("*") if p.is_file()}
    assert after == before


def test_a_device_that_goes_away_says_so(
    packs: list[Path], book: Book, handheld: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in packs:
        shutil.copy(folder / f"{folder.name}_task.gpx", handheld)
    inside = device_things.named_inside
    calls: list[Path] = []

    def unplugged(path: Path, known: Known) -> object:
        calls.append(path)
        if len(calls) == 2:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return inside(path, known)

    monkeypatch.setattr(device_things, "named_inside", unplugged)
    with pytest.raises(DeviceError, match=r"read to its end .*1 files.*Connect the device again"):
        check_device(handheld, book)


def test_a_file_that_nobody_may_read_does_not_stop_the_others(
    packs: list[Path], book: Book, handheld: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in packs:
        shutil.copy(folder / f"{folder.name}_task.gpx", handheld)
    inside = device_things.named_inside

    def locked(path: Path, known: Known) -> object:
        if path.name.startswith(packs[1].name):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return inside(path, known)

    monkeypatch.setattr(device_things, "named_inside", locked)
    states = [row.state for row in check_device(handheld, book).rows]
    assert states == [State.SUPERSEDED, State.UNREADABLE, State.HOLDS]


def test_no_folder_is_a_sentence(tmp_path: Path, book: Book) -> None:
    with pytest.raises(DeviceError, match="Connect the device"):
        check_device(tmp_path / "nowhere", book)


def test_strange_files_are_passed_over(book: Book, handheld: Path) -> None:
    for name in ("a.gpx", "b.kmz", "c.pdf", "d.gpkg", "e.csv", "f.zip", "manifest.json", "g.html"):
        (handheld / name).write_bytes(b"\x00\xffPK\x03\x04 no such thing")
    with zipfile.ZipFile(handheld / "h.zip", "w") as archive:
        archive.writestr("../manifest.json", "[" * 100_000)
    found = check_device(handheld, book)
    assert found.rows == ()
    assert found.files == 9


def test_files_in_another_language_and_of_other_programs_are_known_by_their_content(
    handheld: Path, make: Callable[..., Order]
) -> None:
    """What each writer writes of the order, in the least that it needs to be seen."""
    number = "MAC 2026/12"
    arabic = f"<kml><Document><name>\u0623\u0645\u0631 {number} r1</name></Document></kml>"
    (handheld / "a.kml").write_text(arabic, encoding="utf-8")
    with zipfile.ZipFile(handheld / "b.kmz", "w") as archive:
        archive.writestr("doc.kml", arabic)
    with zipfile.ZipFile(handheld / "c.qgz", "w") as archive:
        archive.writestr("x.qgs", f"<qgis><title>{number} r1 · Approach aid only</title></qgis>")
    with zipfile.ZipFile(handheld / "d.xlsx", "w") as archive:
        archive.writestr("docProps/core.xml", f"<dc:title>Order {number} r1</dc:title>")
    (handheld / "e.dxf").write_text(f"  1\nOrder {number} r1, issued today.\n  0\nEOF\n")
    with closing(sqlite3.connect(handheld / "f.gpkg")) as database:
        database.execute("CREATE TABLE gpkg_contents (table_name TEXT, description TEXT)")
        about = f"Order {number} r1. CONTROLLED"
        database.execute("INSERT INTO gpkg_contents VALUES ('notes', ?)", (about,))
        database.commit()
    (handheld / "g.html").write_text('<a href="MAC-2026-12-x_r1_order.pdf">')
    book = Book(make(order_no=number), make(order_no="26/12"), withdrawn=number)
    found = check_device(handheld, book)
    assert [(row.seen.path, row.order_no, row.state) for row in found.rows[:6]] == [
        (name, number, State.WITHDRAWN)
        for name in ("a.kml", "b.kmz", "c.qgz", "d.xlsx", "e.dxf", "f.gpkg")
    ]
    assert [(row.order_no, row.state) for row in found.rows[6:]] == [
        ("MAC-2026-12-x", State.UNKNOWN)
    ]


def test_the_reading_stops_when_the_user_asks(
    packs: list[Path], book: Book, handheld: Path
) -> None:
    for folder in packs:
        shutil.copytree(folder, handheld / folder.name)

    def stop(share: float) -> None:
        if share > 0.3:
            raise StoppedByUserError("Stopped.")

    with pytest.raises(StoppedByUserError):
        check_device(handheld, book, stop)


def test_waypoints_without_words_are_told_beside_those_with_words(
    packs: list[Path], book: Book, handheld: Path, make: Callable[..., Order]
) -> None:
    """A Garmin's file of the day: what was sent to it, and what somebody typed from paper."""
    other = make(order_no="MAC-2026-0077", short_no="0077")
    text = (packs[2] / f"{packs[2].name}_task.gpx").read_text("utf-8")
    typed = (
        '<wpt lat="44" lon="18"><name>00121TP1</name></wpt>'
        '<wpt lat="44" lon="18"><name>00771TP1</name><desc>by hand</desc></wpt>'
    )
    (handheld / "Current.gpx").write_text(text.replace("<trk>", f"{typed}<trk>", 1), "utf-8")
    both = Book(
        *(
            replace(packs_order, revision=n)
            for packs_order, n in (
                (book.order("MAC-2026-0012", 3), 1),
                (book.order("MAC-2026-0012", 3), 3),
                (other, 1),
            )
        )
    )
    rows = check_device(handheld, both).rows
    assert {(row.order_no, row.revision, row.state) for row in rows} == {
        ("MAC-2026-0012", 3, State.HOLDS),
        ("MAC-2026-0012", 1, State.SUPERSEDED),
        ("MAC-2026-0077", 1, State.HOLDS),
    }


def test_waypoints_with_words_are_not_guessed_by_their_names(
    packs: list[Path], first: Order, handheld: Path, make: Callable[..., Order]
) -> None:
    """Another order of this workspace may begin its waypoints as a stranger's does."""
    shutil.copy(packs[0] / f"{packs[0].name}_task.gpx", handheld)
    same = make(order_no="OTHER-1", short_no=first.short_no)
    (row,) = check_device(handheld, Book(same)).rows
    assert (row.order_no, row.state) == ("MAC-2026-0012", State.UNKNOWN)


def test_files_that_cannot_be_read_are_counted_and_the_first_are_listed(
    packs: list[Path], book: Book, handheld: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(packs[2] / f"{packs[2].name}_task.gpx", handheld)
    (handheld / "note.txt").write_text("mine")
    for number in range(25):
        (handheld / f"locked {number}.gpx").write_text("?")
    inside = device_things.named_inside

    def locked(path: Path, known: Known) -> object:
        if path.name.startswith("locked"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return inside(path, known)

    monkeypatch.setattr(device_things, "named_inside", locked)
    found = check_device(handheld, book)
    assert (found.files, found.ours, found.unreadable) == (27, 1, 25)
    assert found.count(State.UNREADABLE) == 20
    said = str(not_read(found))
    assert said.startswith("25 of the files could not be read")
    assert "20 are listed" in said
    page = report_html(found, (), Words("T", "A", ("", "", "", ""), dict.fromkeys(State, "s"), ""))
    assert said in page


def test_a_folder_that_nobody_may_look_into_is_listed(
    packs: list[Path], book: Book, handheld: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(packs[2], handheld / "Download")
    (handheld / "Private").mkdir()
    listing, closed = os.scandir, {str(handheld / "Private"), str(handheld / "Download")}

    def locked(path: str) -> object:
        if str(path) in closed:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return listing(path)

    monkeypatch.setattr(os, "scandir", locked)
    found = check_device(handheld, book)
    assert (found.files, found.ours, found.unreadable) == (2, 0, 2)
    assert [row.seen.path for row in found.rows] == ["Download", "Private"]


def test_a_pack_whose_manifest_is_locked_is_checked_file_by_file(
    packs: list[Path], book: Book, handheld: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(packs[0], handheld / packs[0].name)

    def locked(_pack: Path) -> object:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(device_things, "_manifest_in", locked)
    found = check_device(handheld, book)
    assert state_of(found, "_task.gpx") is State.SUPERSEDED
    assert all(row.seen.part is Part.FILE for row in found.rows)
