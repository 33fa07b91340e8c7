# SPDX-License-Identifier: GPL-3.0-or-later
"""Look into every byte of a pack: what is in its files, in files in those, and in their streams."""

from __future__ import annotations

import base64
import binascii
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
import pyproj
import shapely

from mineaction_plugin.core.libraries import load

_BASE64 = re.compile(rb"[A-Za-z0-9+/]{48,}={0,2}")
_DEGREES = re.compile(rb"-?\d{1,3}\.\d{5,}")
_METRES = re.compile(rb"\d{6,7}(?:\.\d{1,})?")
_NOT_WORDS = re.compile(rb"[^0-9A-Za-z]+")
DEGREES, METRES = 2e-6, 0.06
"""How near a number must come to one of a vertex: half a step of five decimals, and of one."""
Named = tuple[str, bytes]


def streams(path: Path) -> Iterator[Named]:
    """A file of a pack, and all that is packed, compressed or encoded in it."""
    yield from _inside(path.name, path.read_bytes())


def _inside(name: str, data: bytes) -> Iterator[Named]:
    yield name, data
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.namelist():
                yield from _inside(f"{name}!{member}", archive.read(member))
    elif data[:5] == b"%PDF-":
        yield from _of_pdf(name, data)
    elif data[:8] == b"\x89PNG\r\n\x1a\n":
        yield from _of_png(name, data)
    else:
        for place, found in enumerate(_BASE64.finditer(data)):
            piece = found.group()
            with suppress(binascii.Error):
                decoded = base64.b64decode(piece[: len(piece) // 4 * 4])
                yield from _inside(f"{name}!base64 {place}", decoded)


def _of_pdf(name: str, data: bytes) -> Iterator[Named]:
    """Every stream of every object, attachments too, and the words of each page."""
    pypdf = load("pypdf")
    reader = pypdf.PdfReader(io.BytesIO(data))
    for number in range(1, int(reader.trailer["/Size"])):
        found = reader.get_object(number)
        if hasattr(found, "get_data"):
            yield f"{name}!{number}", found.get_data()
        yield f"{name}!{number} dictionary", repr(found).encode()
    for page in reader.pages:
        yield f"{name}!words", page.extract_text().encode()


def _of_png(name: str, data: bytes) -> Iterator[Named]:
    """The texts of a PNG, which may be compressed."""
    place = 8
    while place + 8 <= len(data):
        length = int.from_bytes(data[place : place + 4], "big")
        kind, body = data[place + 4 : place + 8], data[place + 8 : place + 8 + length]
        if kind in {b"zTXt", b"iTXt"}:
            with suppress(zlib.error):
                yield f"{name}!text", zlib.decompress(body[body.index(b"\0") + 2 :].lstrip(b"\0"))
        place += 12 + length


def words_in(data: bytes, words: Iterable[str]) -> set[str]:
    """Which of some words stand in the bytes, in any of the encodings that files have."""
    low = data.lower()
    return {
        word
        for word in words
        if any(word.lower().encode(code) in low for code in ("utf-8", "utf-16-le", "utf-16-be"))
    }


class Vertices:
    """Vertices of shapes in WGS 84, looked for as degrees, as metres of a grid, and as MGRS."""

    def __init__(self, shapes: Iterable[shapely.Geometry], epsg: int) -> None:
        self._lonlat = np.unique(shapely.get_coordinates(list(shapes)), axis=0)
        change = pyproj.Transformer.from_crs(4326, epsg, always_xy=True)
        self._grid = np.column_stack(change.transform(*self._lonlat.T))
        self._mgrs = [
            f"{int(east % 100_000):05d}{int(north % 100_000):05d}".encode()
            for east, north in self._grid
        ]

    def __len__(self) -> int:
        return len(self._lonlat)

    def found_in(self, data: bytes) -> set[int]:
        """Both numbers of which vertices stand in the bytes, wherever and however."""
        squeezed = _NOT_WORDS.sub(b"", data)
        found = {place for place, digits in enumerate(self._mgrs) if digits in squeezed}
        for pattern, pairs, within in (
            (_DEGREES, self._lonlat, DEGREES),
            (_METRES, self._grid, METRES),
        ):
            numbers = np.array([float(each) for each in pattern.findall(data)])
            found |= _near(numbers, pairs, within)
        for doubles in _doubles(data):
            found |= _near(doubles, self._lonlat, 1e-9)
            found |= _near(doubles, self._grid, METRES)
        return found


def _near(numbers: np.ndarray, pairs: np.ndarray, within: float) -> set[int]:
    """The pairs both of whose numbers are there."""
    may_be = (numbers > pairs.min() - 1.0) & (numbers < pairs.max() + 1.0)
    if not may_be.any():
        return set()
    ranked = np.sort(numbers[may_be])
    first = np.searchsorted(ranked, pairs - within)
    last = np.searchsorted(ranked, pairs + within, side="right")
    return set(np.flatnonzero((last > first).all(axis=1)).tolist())


def _doubles(data: bytes) -> Iterator[np.ndarray]:
    """All that may be a coordinate among the bytes, read as doubles from every place on."""
    for shift in range(8):
        count = (len(data) - shift) // 8
        for kind in ("<f8", ">f8") if count > 0 else ():
            yield np.frombuffer(data, kind, count, shift)
