# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs that accidents and strangers made: each gets a sentence, none fills a memory or a disk."""

from __future__ import annotations

import errno
import os
import struct
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.pack import Pack
from mineaction_plugin.core.order.verification import archive, pack_files, xml_reading
from mineaction_plugin.core.order.verification.pack_check import sentence, verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from tests.core.order.test_order_pack import P, evil_zip, reasons, rehash, write

MEGABYTE = 1024 * 1024


@pytest.fixture
def pack(tmp_path: Path, order: Order) -> Pack:
    return write(tmp_path / "packs", order)


def relisted(folder: Path, change: Callable[[list[dict[str, object]]], None]) -> None:
    """Change the manifest's list of files, and make its digest fit."""
    import json  # noqa: PLC0415

    from mineaction_plugin.core.order.snapshot import canonical, sha256  # noqa: PLC0415

    path = folder / "manifest.json"
    raw = json.loads(path.read_text(encoding="utf-8"))
    del raw["digest"]
    change(raw["files"])
    raw["digest"] = sha256(canonical(raw))
    path.write_bytes(canonical(raw).encode())


# --- links, devices, sizes ---


def test_a_link_is_no_file_even_to_the_same_bytes(pack: Pack, tmp_path: Path) -> None:
    name = f"{P}_task.gpx"
    (pack.folder / name).rename(tmp_path / "outside.gpx")
    (pack.folder / name).symlink_to(tmp_path / "outside.gpx")
    (pack.folder / "DCIM").symlink_to(tmp_path)
    said = reasons(verify_pack(pack.folder))
    assert said == {
        name: "It is a link to another place, and no file.",
        "DCIM": "It does not belong to the pack.",
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a POSIX thing")
def test_what_is_no_file_is_not_waited_for(pack: Pack) -> None:
    path = pack.folder / f"{P}_points.csv"
    path.unlink()
    os.mkfifo(path)
    assert reasons(verify_pack(pack.folder)) == {path.name: "It is no file."}


def test_a_file_of_ten_gigabytes_is_not_read(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    path = pack.folder / f"{P}_task.gpkg"
    with path.open("r+b") as stream:
        stream.truncate(10 * 1024**3)
    hashed = []
    sha256 = manifests.file_sha256
    monkeypatch.setattr(manifests, "file_sha256", lambda p: hashed.append(p.name) or sha256(p))
    assert "10737418240 bytes" in reasons(verify_pack(pack.folder))[path.name]
    assert path.name not in hashed


def test_a_manifest_of_ten_gigabytes_is_not_read(pack: Pack) -> None:
    with (pack.folder / "manifest.json").open("r+b") as stream:
        stream.truncate(10 * 1024**3)
    found = verify_pack(pack.folder)
    assert "10737418240 bytes" in reasons(found)["manifest.json"]
    assert all(file.verdict is Verdict.FAILED for file in found.files)


# --- a device that is unplugged while it is read ---


def test_a_file_that_cannot_be_read_is_named_and_the_others_go_on(
    pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    sha256 = manifests.file_sha256

    def unplugged(path: Path) -> str:
        if path.name.endswith(".gpx"):
            raise OSError(errno.EIO, "Input/output error")
        return sha256(path)

    monkeypatch.setattr(manifests, "file_sha256", unplugged)
    said = reasons(verify_pack(pack.folder))
    assert list(said) == [f"{P}_task.gpx"]
    assert "Input/output error" in said[f"{P}_task.gpx"]
    assert "Copy the pack to this computer" in said[f"{P}_task.gpx"]


def test_a_device_that_goes_while_contents_are_read_is_a_sentence(
    pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_bytes = Path.read_bytes

    def unplugged(path: Path) -> bytes:
        if path.suffix == ".gpx":
            raise OSError(errno.ENODEV, "No such device")
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", unplugged)
    said = reasons(verify_pack(pack.folder))
    assert list(said) == [f"{P}_task.gpx"]
    assert "No such device" in said[f"{P}_task.gpx"]


def test_a_folder_that_cannot_be_listed_is_a_sentence(
    pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unplugged(_path: object) -> object:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "scandir", unplugged)
    said = reasons(verify_pack(pack.folder))
    assert "cannot be read (Input/output error). Copy the pack" in said[P]


def test_a_zip_on_a_device_that_goes_is_not_called_a_full_disk(
    pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, left = zipfile.ZipExtFile.read, [3]

    def unplugged(stream: zipfile.ZipExtFile, n: int | None = -1) -> bytes:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.EIO, "Input/output error")
        return read(stream, n)

    monkeypatch.setattr(zipfile.ZipExtFile, "read", unplugged)
    said = reasons(verify_pack(pack.zip))
    assert "cannot be read (Input/output error). Copy it to this computer" in said[pack.zip.name]


# --- bombs ---


def lying_zip(path: Path, name: str) -> None:
    """A zip of 10 MB whose head says that a member has 100 bytes, and fits them; 10 GB come out."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH)
    data = block * (10 * 1024) + packer.flush()
    raw, said = name.encode(), 100
    local = struct.pack(
        "<4s5H3L2H", b"PK\x03\x04", 20, 0, 8, 0, 0, zlib.crc32(bytes(said)), len(data), said,
        len(raw), 0,
    )  # fmt: skip
    central = struct.pack(
        "<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 8, 0, 0, zlib.crc32(bytes(said)), len(data), said,
        len(raw), 0, 0, 0, 0, 0, 0,
    )  # fmt: skip
    start = len(local) + len(raw) + len(data)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(central) + len(raw), start, 0)
    path.write_bytes(local + raw + data + central + raw + end)


def peak_megabytes(work: Callable[[], object]) -> float:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / MEGABYTE
    finally:
        tracemalloc.stop()


def test_a_bomb_inside_a_pack_is_a_sentence_and_takes_no_memory(pack: Pack) -> None:
    path = pack.folder / f"{P}_task.kmz"
    lying_zip(path, "doc.kml")
    rehash(pack.folder)
    found = []
    assert peak_megabytes(lambda: found.append(verify_pack(pack.folder))) < 60
    assert list(reasons(found[0])) == [path.name]


def test_a_bomb_as_a_pack_is_a_sentence_and_takes_no_memory(tmp_path: Path) -> None:
    lying_zip(tmp_path / "bomb.zip", f"{P}/manifest.json")
    found = []
    assert peak_megabytes(lambda: found.append(verify_pack(tmp_path / "bomb.zip"))) < 60
    assert "no readable zip" in reasons(found[0])["bomb.zip"]


def test_a_bomb_that_says_what_it_is_is_not_unpacked(tmp_path: Path) -> None:
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packed.compress(bytes(MEGABYTE)) + packed.flush(zlib.Z_FULL_FLUSH)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as bomb:
        bomb.writestr(f"{P}/{P}_task.gpx", block * (10 * 1024) + packed.flush())
    content = bytearray(path.read_bytes())
    for sign, sizes in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = content.index(sign)
        content[start + sizes - 14 : start + sizes - 12] = (8).to_bytes(2, "little")
        content[start + sizes : start + sizes + 4] = (4 * 1024**3 - 2).to_bytes(4, "little")
    path.write_bytes(bytes(content))
    found = []
    assert peak_megabytes(lambda: found.append(verify_pack(path))) < 60
    assert "times its size" in reasons(found[0])["bomb.zip"]


@pytest.mark.parametrize("kind", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_packed_in_another_way_is_refused(kind: int, tmp_path: Path) -> None:
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w", kind) as other:
        other.writestr("p/a", bytes(1000))
    assert "packed in a way that no pack is" in reasons(verify_pack(path))["other.zip"]


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ({"doc.kml": bytes(40 * MEGABYTE)}, "times its size"),
        ({"../../doc.kml": b"<kml/>"}, "leaves the pack"),
        ({"doc.kml": b"<kml/>", "DOC.KML": b"<kml/>"}, "twice"),
    ],
)
def test_a_hostile_zip_inside_a_pack_is_named(
    entries: dict[str, bytes], words: str, pack: Pack
) -> None:
    path = evil_zip(pack.folder / f"{P}_task.kmz", entries)
    rehash(pack.folder)
    said = reasons(verify_pack(pack.folder))
    assert list(said) == [path.name]
    assert words in said[path.name]


def test_many_small_members_inside_a_file_are_too_much_together(
    pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "INNER_LIMIT", 3000)
    evil_zip(pack.folder / f"{P}_task.kmz", {f"{i}": os.urandom(500) for i in range(8)})
    rehash(pack.folder)
    assert "at most 3000" in reasons(verify_pack(pack.folder))[f"{P}_task.kmz"]


def test_a_zip_that_does_not_fit_on_the_disk_is_a_sentence(
    pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        free = 10

    monkeypatch.setattr(archive.shutil, "disk_usage", lambda _path: Full)
    assert "less room than that" in reasons(verify_pack(pack.zip))[pack.zip.name]


@pytest.mark.parametrize("width", ["utf-8", "utf-16"])
def test_xml_that_grows_is_refused(width: str) -> None:
    grown = "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
    head = f'<?xml version="1.0" encoding="{width}"?><!DOCTYPE x [<!ENTITY a "{"z" * 50}">{grown}]>'
    bomb = f'{head}<x y="&j;"/>'
    with pytest.raises(PackError, match="declares XML entities"):
        xml_reading.parsed(bomb.encode(width), "x.gpx")


# --- manifests made to fit ---


def test_a_manifest_that_calls_a_file_something_else_does_not_hide_it(pack: Pack) -> None:
    def frozen_as_working(files: list[dict[str, object]]) -> None:
        entry = next(each for each in files if each["format"] == "csv")
        entry["kind"] = "working"

    def unknown_format(files: list[dict[str, object]]) -> None:
        entry = next(each for each in files if each["format"] == "gpx")
        entry["format"] = "picture"

    relisted(pack.folder, frozen_as_working)
    relisted(pack.folder, unknown_format)
    said = reasons(verify_pack(pack.folder))
    assert said == {
        f"{P}_points.csv": "The manifest calls it csv, working; it is csv, frozen.",
        f"{P}_task.gpx": "The manifest calls it picture, frozen; it is gpx, frozen.",
    }


def test_a_file_that_was_taken_out_of_folder_and_manifest_is_missed(pack: Pack) -> None:
    (pack.folder / f"{P}_task.gpx").unlink()
    relisted(
        pack.folder, lambda files: files.remove(next(f for f in files if f["format"] == "gpx"))
    )
    said = reasons(verify_pack(pack.folder))
    assert said == {
        "verification.json": f"It and the manifest do not list the same files: {P}_task.gpx."
    }


def test_a_file_of_another_pack_does_not_fit_in(pack: Pack) -> None:
    other = "MAC-2026-0099_r1_task.gpx"
    (pack.folder / f"{P}_task.gpx").rename(pack.folder / other)

    def renamed(files: list[dict[str, object]]) -> None:
        next(f for f in files if f["format"] == "gpx")["path"] = other

    relisted(pack.folder, renamed)
    assert reasons(verify_pack(pack.folder))[other] == f"It does not carry the name {P}."


def test_a_path_that_is_listed_twice_is_refused(pack: Pack) -> None:
    relisted(pack.folder, lambda files: files.append(dict(files[0])))
    assert "twice" in reasons(verify_pack(pack.folder))["manifest.json"]


# --- names of folders ---


@pytest.mark.parametrize(
    "name",
    [
        f"{P} (2)", f"{P}_en", f"{P}-copy", f"Copy of {P}", P.lower(), f"{P.upper()}.old",
        f"P_en_{P}", "P_en", "for team 1", "MAC-20~1", "stick_red",
    ],
)  # fmt: skip
def test_a_copy_may_have_a_name_of_its_own(pack: Pack, name: str) -> None:
    for old, ending in ((pack.folder, ""), (pack.zip, ".zip")):
        renamed = old.rename(old.with_name(f"{name}{ending}"))
        assert reasons(verify_pack(renamed)) == {}


@pytest.mark.parametrize(
    "name",
    [
        "MAC-2026-0012_r2", "MAC-2026-0012_r2 (2)", "MAC-2026-0012_r10", "mac-2026-0012_R3_en",
        "MAC-2026-0013_r1", "copy of MAC-2026-0099_r1", "B-MAC-2026-0012_r1",
    ],
)  # fmt: skip
def test_a_pack_under_the_name_of_another_fails(pack: Pack, name: str) -> None:
    """Whoever reads "r2" on the folder works by it; inside is what was superseded."""
    for old, ending in ((pack.folder, ""), (pack.zip, ".zip")):
        renamed = old.rename(old.with_name(f"{name}{ending}"))
        found = verify_pack(renamed)
        assert found.verdict is Verdict.FAILED
        assert reasons(found) == {P: f"It was renamed to {name}{ending}."}


def test_a_zip_whose_folder_has_the_name_of_another_fails(pack: Pack, tmp_path: Path) -> None:
    inside = "MAC-2026-0012_r2"
    made = tmp_path / f"{P}.zip"
    with zipfile.ZipFile(made, "w") as sink:
        for path in pack.folder.iterdir():
            sink.write(path, f"{inside}/{path.name}")
    assert reasons(verify_pack(made)) == {P: f"It was renamed to {inside}."}


# --- what the field adds ---


def test_side_files_of_a_geopackage_are_no_failure_and_are_listed(pack: Pack) -> None:
    (pack.folder / f"{P}_task.gpkg-shm").write_bytes(bytes(10))
    found = verify_pack(pack.folder)
    assert found.verdict is Verdict.OK
    assert str(sentence(found)) == "ok"
    added = next(file for file in found.files if file.path.endswith("-shm"))
    assert str(added.reason) == "It was added in the field."


@pytest.mark.parametrize(
    ("path", "is_free"),
    [
        ("field/DCIM/a.jpg", True),
        ("field/audio/a.m4a", True),
        ("field/files/a.pdf", True),
        ("field/P_layers.gpkg-wal", True),
        ("field/P_field.qgz~", True),
        ("field/P_field_attachments.zip", True),
        ("DCIM/a.jpg", False),
        ("field/other.qgz", False),
        ("field/P_field.qgs", False),
        ("P_points.csv~", False),
        ("P_points.csv-wal", False),
    ],
)
def test_what_the_field_may_add(path: str, is_free: bool) -> None:  # noqa: FBT001 (a parameter of the test)
    kinds = {"P_points.csv": "frozen", "field/P_field.qgz": "working"}
    kinds |= {"field/P_layers.gpkg": "working"}
    listed = tuple(
        manifests.Listed(name, "", manifests.Kind(kind), 0, "") for name, kind in kinds.items()
    )
    assert pack_files.is_of_the_field(path, listed) is is_free
    assert not pack_files.is_of_the_field("field/DCIM/a.jpg", listed[:1])


def test_a_library_that_stumbles_is_a_sentence(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumbles(*_arguments: object, **_options: object) -> object:
        raise IndexError("tuple index out of range")

    monkeypatch.setattr(xml_reading, "words", stumbles)
    from mineaction_plugin.core.order.verification import task_gpx  # noqa: PLC0415

    monkeypatch.setattr(task_gpx, "words", stumbles)
    said = reasons(verify_pack(pack.folder))
    assert "damaged" in said[f"{P}_task.gpx"]
