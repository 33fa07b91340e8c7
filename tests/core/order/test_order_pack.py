# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs: whole and verified or not there; and what verification sees of tampering."""

from __future__ import annotations

import csv
import errno
import json
import os
import re
import shutil
import sqlite3
import stat
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import shapely

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order import pack as packs
from mineaction_plugin.core.order.exchange import task_gpx
from mineaction_plugin.core.order.manifest import Kind, PackFile, file_sha256
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.pack import Pack, begin, discard, finish, write_exchange
from mineaction_plugin.core.order.snapshot import canonical, digest, from_json, sha256, to_json
from mineaction_plugin.core.order.verification import archive, pack_check
from mineaction_plugin.core.order.verification.pack_check import sentence, verify_pack
from mineaction_plugin.core.order.verification.report import report_html
from mineaction_plugin.core.order.verification.result import Verdict, Verification

P = "MAC-2026-0012_r1"


def write(folder: Path, order: Order) -> Pack:
    staging = begin(folder, order)
    return finish(staging, order, write_exchange(staging, order))


@pytest.fixture
def pack(tmp_path: Path, order: Order) -> Pack:
    return write(tmp_path, order)


def reasons(found: Verification) -> dict[str, str]:
    return {file.path: str(file.reason) for file in found.failures}


def rehash(folder: Path) -> None:
    """Make the manifest fit the changed files, as somebody who knows how would."""
    raw = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    del raw["digest"]
    for entry in raw["files"]:
        path = folder / entry["path"]
        entry["sha256"], entry["size"] = file_sha256(path), path.stat().st_size
    raw["digest"] = sha256(canonical(raw))
    (folder / "manifest.json").write_bytes(canonical(raw).encode())


# --- making ---


def test_a_pack_is_a_folder_and_a_zip_of_it(pack: Pack, order: Order, tmp_path: Path) -> None:
    assert sorted(p.name for p in tmp_path.iterdir()) == [P, f"{P}.zip"]
    names = {
        *(module.file_name(order) for module in packs.EXCHANGE.values()),
        "manifest.json", "verification.json",
    }  # fmt: skip
    assert {p.name for p in pack.folder.iterdir()} == names
    with zipfile.ZipFile(pack.zip) as zipped:
        assert set(zipped.namelist()) == {f"{P}/{name}" for name in names}
        assert all(zipped.read(f"{P}/{n}") == (pack.folder / n).read_bytes() for n in names)
    assert pack.zip_sha256 == file_sha256(pack.zip)
    manifest = json.loads((pack.folder / "manifest.json").read_text(encoding="utf-8"))
    assert from_json(manifest["snapshot"]) == order
    assert manifest["snapshot_sha256"] == digest(order)
    assert manifest["handling"] == "CONTROLLED"
    assert {e["path"]: e["kind"] for e in manifest["files"]}[f"{P}_task.gpkg"] == "working"


def test_verification_json_is_as_the_contract_says(pack: Pack) -> None:
    raw = json.loads((pack.folder / "verification.json").read_text(encoding="utf-8"))
    assert raw["verdict"] == "ok"
    assert len(raw["files"]) == len(packs.EXCHANGE)
    for entry in raw["files"]:
        assert set(entry) == {"path", "verdict", "points", "max_difference_m", "reader"}
        assert entry["verdict"] == "ok"
        assert entry["points"] > 0
        assert entry["max_difference_m"] <= 0.01


def test_the_same_order_makes_the_same_zip(order: Order, tmp_path: Path) -> None:
    one, two = write(tmp_path / "a", order), write(tmp_path / "b", order)
    assert one.zip.read_bytes() == two.zip.read_bytes()


@pytest.mark.parametrize("which", ["order", "nasty"])
def test_folder_and_zip_verify(which: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    made = write(tmp_path, request.getfixturevalue(which))
    for path in (made.folder, made.zip):
        found = verify_pack(path)
        assert reasons(found) == {}
        assert found.verdict is Verdict.OK
        assert str(sentence(found)) == "ok"


def test_a_draft_pack_verifies_and_says_draft(order: Order, tmp_path: Path) -> None:
    draft = replace(order, order_no="DRAFT-CT-012", draft=True)
    made = write(tmp_path, draft)
    assert made.folder.name == "DRAFT-CT-012_r1"
    assert verify_pack(made.folder).draft
    assert made.manifest["state"] == made.verification["state"] == "DRAFT"


@pytest.mark.parametrize("name", [P, P.lower(), f"{P}.zip", f"{P}.ZIP".lower()])
def test_an_existing_pack_of_the_name_is_refused(name: str, order: Order, tmp_path: Path) -> None:
    (tmp_path / name).mkdir()
    with pytest.raises(PackError, match="already in the folder"):
        begin(tmp_path, order)
    assert [p.name for p in tmp_path.iterdir()] == [name]


def test_an_interrupted_export_leaves_nothing_under_the_final_name(
    order: Order, tmp_path: Path
) -> None:
    staging = begin(tmp_path, order)
    write_exchange(staging, order, ["csv"])
    assert [p.name for p in tmp_path.iterdir()] == [f".{P}.part"]
    made = write(tmp_path, order)
    assert sorted(p.name for p in tmp_path.iterdir()) == [P, f"{P}.zip"]
    assert verify_pack(made.zip).verdict is Verdict.OK


def test_an_export_interrupted_between_the_two_names_is_finished(
    order: Order, tmp_path: Path
) -> None:
    made = write(tmp_path, order)
    made.zip.rename(tmp_path / f".{P}.zip.part")
    begin(tmp_path, replace(order, revision=2))
    assert verify_pack(made.zip).verdict is Verdict.OK


def test_an_error_in_the_middle_leaves_nothing(order: Order, tmp_path: Path) -> None:
    staging = begin(tmp_path, order)
    files = write_exchange(staging, order)
    gpx = staging / f"{P}_task.gpx"
    gpx.write_bytes(moved(gpx.read_bytes(), order))
    with pytest.raises(PackError, match=r"does not verify.*_task\.gpx.*0\.5"):
        finish(staging, order, files)
    assert list(tmp_path.iterdir()) == []


def test_files_not_listed_or_not_named_after_the_pack_are_refused(
    order: Order, tmp_path: Path
) -> None:
    staging = begin(tmp_path, order)
    files = write_exchange(staging, order, ["csv"])
    (staging / "notes.txt").write_text("x")
    with pytest.raises(PackError, match=r"notes\.txt"):
        finish(staging, order, files)
    staging = begin(tmp_path, order)
    (staging / "notes.txt").write_text("x")
    with pytest.raises(PackError, match="begin with the pack's name"):
        finish(staging, order, [PackFile("notes.txt", "txt", Kind.FROZEN)])


def test_a_full_disk_is_a_sentence_that_names_the_folder(
    order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    staging = begin(tmp_path, order)
    monkeypatch.setattr(task_gpx, "write", full)
    with pytest.raises(PackError, match=re.escape(f"folder {tmp_path} is full")):
        write_exchange(staging, order)
    discard(staging)
    monkeypatch.undo()
    staging = begin(tmp_path, order)
    files = write_exchange(staging, order)
    monkeypatch.setattr(packs.manifests, "write", full)
    with pytest.raises(PackError, match=re.escape(f"folder {tmp_path} is full")):
        finish(staging, order, files)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="/dev/full is a POSIX device")
def test_a_geopackage_that_does_not_fit_is_a_sentence(order: Order, tmp_path: Path) -> None:
    staging = begin(tmp_path, order)
    (staging / f"{P}_task.gpkg").symlink_to("/dev/full")
    with pytest.raises(PackError, match="cannot be written"):
        write_exchange(staging, order, ["gpkg"])


def test_a_read_only_folder_is_a_sentence(
    order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_arguments: object, **_options: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    # Root may write anywhere, so the refusal is the system's own error, made by hand.
    monkeypatch.setattr(Path, "mkdir", refused)
    with pytest.raises(PackError, match=re.escape(f"folder {tmp_path / 'out'} is read-only")):
        begin(tmp_path / "out", order)


# --- tampering ---


def test_every_flipped_byte_of_a_frozen_file_is_seen(pack: Pack) -> None:
    frozen = [p for p in pack.folder.iterdir() if p.suffix != ".gpkg"]
    assert len(frozen) == len(packs.EXCHANGE) + 1  # all but the GeoPackage, and two records
    for path in frozen:
        sound = path.read_bytes()
        for share in (0.0, 0.1, 0.33, 0.5, 0.77, 0.999999):
            place = int(share * len(sound))
            broken = bytearray(sound)
            broken[place] ^= 1
            path.write_bytes(bytes(broken))
            found = verify_pack(pack.folder)
            assert found.verdict is Verdict.FAILED, (path.name, place)
            assert path.name in reasons(found), (path.name, place)
        path.write_bytes(sound)
    assert verify_pack(pack.folder).verdict is Verdict.OK


def test_every_byte_of_the_manifest_counts(pack: Pack) -> None:
    path = pack.folder / "manifest.json"
    sound = path.read_bytes()
    for place in range(0, len(sound), max(1, len(sound) // 120)):
        broken = bytearray(sound)
        broken[place] ^= 1
        path.write_bytes(bytes(broken))
        assert "manifest.json" in reasons(verify_pack(pack.folder)), place


def moved(gpx: bytes, order: Order) -> bytes:
    """The GPX with the first boundary vertex of its track half a metre to the north."""
    lat = f"{order.points[1].lat:.9f}".rstrip("0")
    changed = f"{order.points[1].lat + 0.5 / 111_120:.9f}"
    start = gpx.index(b"<trk>")
    return gpx[:start] + gpx[start:].replace(f'"{lat}"'.encode(), f'"{changed}"'.encode(), 1)


def test_a_vertex_moved_by_half_a_metre_is_found_even_when_rehashed(
    pack: Pack, order: Order
) -> None:
    path = pack.folder / f"{P}_task.gpx"
    changed = moved(path.read_bytes(), order)
    assert changed != path.read_bytes()
    path.write_bytes(changed)
    assert f"{P}_task.gpx" in reasons(verify_pack(pack.folder))
    rehash(pack.folder)
    found = verify_pack(pack.folder)
    assert list(reasons(found)) == [f"{P}_task.gpx"]
    assert re.search(
        r"is 0\.(49|50)\d m from where the order has it", str(found.failures[0].reason)
    )
    assert found.failures[0].max_difference_m == pytest.approx(0.5, abs=0.01)


def test_two_swapped_lines_of_the_csv_are_found_even_when_rehashed(pack: Pack) -> None:
    path = pack.folder / f"{P}_points.csv"
    lines = path.read_bytes().split(b"\r\n")
    lines[3], lines[4] = lines[4], lines[3]
    path.write_bytes(b"\r\n".join(lines))
    rehash(pack.folder)
    assert list(reasons(verify_pack(pack.folder))) == [path.name]


@pytest.mark.parametrize(
    ("column", "change"),
    [
        ("lon", lambda v: f"{float(v) + 0.5 / 79_000:.9f}"),
        ("easting", lambda v: f"{float(v) + 0.02:.3f}"),
        ("northing", lambda v: f"{float(v) - 0.02:.3f}"),
        ("mgrs", lambda v: v[:-1] + str((int(v[-1]) + 1) % 10)),
        ("mgrs", lambda v: "32" + v[2:]),
        ("utm_zone", lambda _: "34N"),
        ("label", lambda _: "TP9"),
        ("kind", lambda _: "end_point"),
        ("check_code", lambda v: v[::-1] if v[0] != v[1] else "00"),
        ("leg_to", lambda _: "SP"),
        ("distance_m", lambda v: f"{float(v) + 0.01:.3f}"),
        ("bearing_magnetic_deg", lambda v: f"{float(v) + 0.01:.5f}"),
        ("bearing_grid_deg", lambda v: f"{float(v) - 0.01:.5f}"),
        ("revision", lambda _: "2"),
        ("lat", lambda _: "nan"),
        ("lat", lambda _: "north"),
    ],
)
def test_every_column_of_the_csv_is_held(
    column: str, change: Callable[[str], str], pack: Pack
) -> None:
    path = pack.folder / f"{P}_points.csv"
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    rows[2][column] = change(rows[2][column])
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        table = csv.DictWriter(stream, rows[0].keys())
        table.writeheader()
        table.writerows(rows)
    rehash(pack.folder)
    assert list(reasons(verify_pack(pack.folder))) == [path.name]


def test_a_moved_coordinate_in_the_kmz_is_found_when_rehashed(pack: Pack) -> None:
    path = pack.folder / f"{P}_task.kmz"
    with zipfile.ZipFile(path) as archive_read:
        files = {name: archive_read.read(name) for name in archive_read.namelist()}
    assert b"17.951000000,44.502000000" in files["doc.kml"]
    files["doc.kml"] = files["doc.kml"].replace(
        b"17.951000000,44.502000000", b"17.951000000,44.502000200"
    )
    with zipfile.ZipFile(path, "w") as archive_write:
        for name, content in files.items():
            archive_write.writestr(name, content)
    rehash(pack.folder)
    assert list(reasons(verify_pack(pack.folder))) == [path.name]


def test_missing_extra_and_renamed_files_are_named(pack: Pack) -> None:
    folder = pack.folder
    (folder / f"{P}_points.csv").unlink()
    (folder / f"{P}_task.gpx").rename(folder / "team4.gpx")
    (folder / "virus.exe").write_bytes(b"MZ")
    said = reasons(verify_pack(folder))
    assert said[f"{P}_points.csv"] == "It is missing."
    assert said[f"{P}_task.gpx"] == "It was renamed to team4.gpx."
    assert said["virus.exe"] == said["team4.gpx"] == "It does not belong to the pack."


def change_gpkg(pack: Pack, sql: str) -> Verification:
    with sqlite3.connect(pack.folder / f"{P}_task.gpkg") as database:
        database.create_function("ST_IsEmpty", 1, lambda _: 0)
        for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            database.create_function(name, 1, lambda _: 0.0)
        database.execute(sql)
    database.close()
    return verify_pack(pack.folder)


def test_a_working_file_may_change_in_use_but_not_in_substance(pack: Pack) -> None:
    found = change_gpkg(pack, "UPDATE worksite_points SET label = 'moved in the field'")
    assert found.verdict is Verdict.OK
    assert str(sentence(found)) == "ok, 1 working file changed since issue; the PDF governs"
    assert "governs" in report_html(found)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM boundary_points WHERE label = 'TP2'",
        "UPDATE boundary_points SET label = 'TP9' WHERE label = 'TP2'",
        "UPDATE boundary_points SET geom = (SELECT geom FROM task) WHERE label = 'TP2'",
        "DELETE FROM hazards WHERE hazard_id = 'H-221'",
        "UPDATE task SET geom = (SELECT geom FROM hazards WHERE hazard_id = 'H-221')",
        "UPDATE task SET state = 'DRAFT', order_no = 'other'",
    ],
)
def test_a_working_file_that_lost_its_substance_fails(sql: str, pack: Pack) -> None:
    assert f"{P}_task.gpkg" in reasons(change_gpkg(pack, sql))


def test_a_geopackage_open_elsewhere_is_read_with_its_log(pack: Pack) -> None:
    database = sqlite3.connect(pack.folder / f"{P}_task.gpkg")
    database.execute("PRAGMA journal_mode=WAL")
    database.create_function("ST_IsEmpty", 1, lambda _: 0)
    database.execute("DELETE FROM boundary_points WHERE label = 'TP2'")
    database.commit()
    try:
        assert (pack.folder / f"{P}_task.gpkg-wal").exists()
        assert list(reasons(verify_pack(pack.folder))) == [f"{P}_task.gpkg"]
    finally:
        database.close()


def test_a_swapped_snapshot_does_not_pass(pack: Pack, order: Order) -> None:
    other = replace(order, points=(*order.points[:-1], replace(order.points[-1], lat=44.51)))
    raw = json.loads((pack.folder / "manifest.json").read_text(encoding="utf-8"))
    del raw["digest"]
    raw["snapshot"], raw["snapshot_sha256"] = to_json(other), digest(other)
    raw["digest"] = sha256(canonical(raw))
    (pack.folder / "manifest.json").write_bytes(canonical(raw).encode())
    assert len(verify_pack(pack.folder).failures) == len(packs.EXCHANGE)


# --- zips ---


def evil_zip(path: Path, entries: dict[str, bytes], mode: int = 0o644) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive_write:
        for name, content in entries.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive_write.writestr(entry, content)
    return path


@pytest.mark.parametrize(
    ("entries", "mode", "words"),
    [
        ({"../x": b""}, 0o644, "leaves the pack"),
        ({"/etc/x": b""}, 0o644, "leaves the pack"),
        ({"a\\..\\x": b""}, 0o644, "leaves the pack"),
        ({"C:x": b""}, 0o644, "leaves the pack"),
        ({"p/link": b"/etc/passwd"}, stat.S_IFLNK | 0o777, "leaves the pack"),
        ({"p/a": b"", "p/A": b""}, 0o644, "twice"),
        ({"p/\u00e9": b"", "p/e\u0301": b""}, 0o644, "twice"),
        ({"p/a.": b""}, 0o644, "Windows does not take"),
        ({"p /a": b""}, 0o644, "Windows does not take"),
        ({"p/con.txt": b""}, 0o644, "Windows does not take"),
        ({"p/Com1": b""}, 0o644, "Windows does not take"),
        ({"p/a": b"", "q/a": b""}, 0o644, "one folder"),
        ({"a": b""}, 0o644, "one folder"),
        ({"p/bomb": bytes(40 * 1024 * 1024)}, 0o644, "times its size"),
    ],
)
def test_a_hostile_zip_is_a_failed_pack(
    entries: dict[str, bytes], mode: int, words: str, tmp_path: Path
) -> None:
    path = evil_zip(tmp_path / "evil.zip", entries, mode)
    if any("\\" in name for name in entries):
        path.write_bytes(path.read_bytes().replace(b"a/../x", b"a\\..\\x"))
    found = verify_pack(path)
    assert words in reasons(found)["evil.zip"]
    assert "readable" not in reasons(found)["evil.zip"]
    assert not (tmp_path / "x").exists()


def test_limits_of_a_zip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = evil_zip(tmp_path / "big.zip", {"p/a": os.urandom(2000), "p/b": os.urandom(2000)})
    monkeypatch.setattr(archive, "BYTES_LIMIT", 3000)
    assert "at most 3000" in reasons(verify_pack(path))["big.zip"]
    monkeypatch.setattr(archive, "MEMBERS_LIMIT", 1)
    assert "2 files" in reasons(verify_pack(path))["big.zip"]


def test_a_changed_file_of_any_size_is_not_read(
    pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pack.folder / f"{P}_points.csv"
    path.write_bytes(path.read_bytes() + b" " * 2000)
    monkeypatch.setattr(pack_check, "READ_CHANGED", 2000)
    (failed,) = verify_pack(pack.folder).failures
    assert (failed.path, failed.points) == (path.name, 0)
    assert "SHA-256 does not fit" in str(failed.reason)


def test_every_part_of_a_zip_counts(pack: Pack) -> None:
    sound = pack.zip.read_bytes()
    for share in (0.02, 0.2, 0.4, 0.6, 0.8):
        broken = bytearray(sound)
        broken[int(share * len(sound))] ^= 0xFF
        pack.zip.write_bytes(bytes(broken))
        assert verify_pack(pack.zip).verdict is Verdict.FAILED
    pack.zip.write_bytes(sound[: len(sound) // 2])
    assert verify_pack(pack.zip).verdict is Verdict.FAILED


def test_what_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="neither a folder nor a zip"):
        verify_pack(tmp_path / "nothing")
    assert "manifest.json" in reasons(verify_pack(tmp_path))
    (tmp_path / "x.zip").write_bytes(b"no zip")
    assert "no readable zip" in reasons(verify_pack(tmp_path / "x.zip"))["x.zip"]


def test_the_report_escapes_what_it_shows(nasty: Order, tmp_path: Path) -> None:
    made = write(tmp_path, nasty)
    (made.folder / "<script>alert(1)<").mkdir()
    (made.folder / "<script>alert(1)<" / "x").write_text("x")
    page = report_html(verify_pack(made.folder))
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_a_pack_of_a_big_task_verifies(make: Callable[..., Order], tmp_path: Path) -> None:
    order = make(shapely.Point(17.95, 44.5).buffer(0.01, quad_segs=1250))
    assert len(order.points) == 5001
    assert verify_pack(write(tmp_path, order).folder).verdict is Verdict.OK
    shutil.rmtree(tmp_path)
