# SPDX-License-Identifier: GPL-3.0-or-later
"""The search for leaks finds what is hidden in each of the ways that the files of a pack have."""

from __future__ import annotations

import base64
import io
import json
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pyproj
import pytest
import shapely

from mineaction_plugin.core.libraries import load
from tests.qgis.leaks import Vertices, streams, words_in

WORD = "zq07kx"
LON, LAT = 17.98123456789, 44.49876543211
EAST, NORTH = pyproj.Transformer.from_crs(4326, 32633, always_xy=True).transform(LON, LAT)


def zipped(data: bytes, name: str = "a.txt") -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return held.getvalue()


def in_pdf(data: bytes) -> bytes:
    generic = load("pypdf.generic")
    writer = load("pypdf").PdfWriter()
    writer.add_blank_page(100, 100)
    stream = generic.StreamObject()
    stream.set_data(data)
    writer._add_object(stream.flate_encode())
    held = io.BytesIO()
    writer.write(held)
    assert data not in held.getvalue()
    return held.getvalue()


def in_png(data: bytes) -> bytes:
    body = b"Comment\0\0" + zlib.compress(data)
    chunk = struct.pack(">I", len(body)) + b"zTXt" + body + struct.pack(">I", 0)
    return b"\x89PNG\r\n\x1a\n" + chunk


def in_free_page(data: bytes) -> bytes:
    """What was deleted from a database stays in its file."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("PRAGMA secure_delete = OFF")
        database.execute("CREATE TABLE a (b BLOB)")
        database.execute("INSERT INTO a VALUES (?)", (data * 500,))
        database.execute("DELETE FROM a")
        database.commit()
        assert database.execute("SELECT count(*) FROM a").fetchone() == (0,)
        return database.serialize()


WAYS: dict[str, Callable[[bytes], bytes]] = {
    "as it is": bytes,
    "in a zip in a zip": lambda data: zipped(zipped(data), "b.kmz"),
    "in a stream of a PDF": in_pdf,
    "in a PDF in a zip": lambda data: zipped(in_pdf(data), "a.pdf"),
    "in a text of a picture": in_png,
    "in a free page": in_free_page,
    "as base64": lambda data: b'<img src="data:x;base64,' + base64.b64encode(data * 9) + b'">',
    "as base64 of a picture": lambda data: b'"' + base64.b64encode(in_png(data * 20)) + b'"',
}
CODES = {
    "words": WORD.upper().encode(),
    "UTF-16": WORD.encode("utf-16-le"),
    "UTF-16 of PDF": WORD.encode("utf-16-be"),
}
PLACES = {
    "WKB": shapely.to_wkb(shapely.Point(LON, LAT), byte_order=1),
    "WKB, other order": shapely.to_wkb(shapely.Point(LON, LAT), byte_order=0),
    "text": json.dumps([LON, LAT]).encode(),
    "six decimals": f"{LAT:.6f}, {LON:.6f} ".encode(),
    "grid": f"<td>{EAST:.1f}</td><td>{NORTH:.1f}</td>".encode(),
    "grid doubles": struct.pack("<dd", EAST, NORTH),
    "MGRS": f"33T YK {int(EAST % 100_000):05d} {int(NORTH % 100_000):05d} ".encode(),
}


def held(tmp_path: Path, data: bytes) -> list[bytes]:
    path = tmp_path / "file"
    path.write_bytes(data)
    return [each for _, each in streams(path)]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("code", CODES)
def test_a_word_is_found(tmp_path: Path, way: str, code: str) -> None:
    found = held(tmp_path, WAYS[way](b" " + CODES[code] + b"      "))
    assert any(words_in(each, [WORD]) == {WORD} for each in found)
    assert not any(words_in(each, ["zq08kx"]) for each in found)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("place", PLACES)
def test_a_vertex_is_found(tmp_path: Path, way: str, place: str) -> None:
    found = held(tmp_path, WAYS[way](b"a" + PLACES[place] + b" "))
    there, elsewhere = shapely.Point(LON, LAT), shapely.Point(LON, LAT + 0.001)
    assert any(Vertices([there], 32633).found_in(each) for each in found)
    assert not any(Vertices([elsewhere], 32633).found_in(each) for each in found)
