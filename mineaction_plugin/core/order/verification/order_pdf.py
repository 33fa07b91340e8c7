# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_order.pdf` with pypdf: its point table, the marks of every page, its georeferencing.

Coordinates are parsed from the text in the format the sheet prints and brought back by PROJ, so
paper is held to what paper can say: half its last digit, or the square of 1 m for MGRS.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.exchange.positions import point_positions
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes
from mineaction_plugin.core.order.verification.compare import named
from mineaction_plugin.core.order.verification.grid_reading import (
    grid_to_lonlat,
    lonlat_to_grid,
    mgrs_corner,
)
from mineaction_plugin.core.order.verification.result import Content
from mineaction_plugin.core.position.ellipsoid import FloatArray

READER = "pypdf"
Page = Any
"""A page of pypdf, which is loaded when it is needed."""
WITHIN_M = {"mgrs": 0.01, "utm": 0.08, "dd": 0.09, "dm": 0.15, "dms": 0.25}
"""Half the last printed digit, on the ground, both ways; the square itself for MGRS."""
LEAST_MAP_PAGES = 2
CODE_REACH = 60
"""How many characters from a coordinate its check code may stand: a second one lies between."""
_MGRS = r"(?:\d{1,2})?[A-HJ-NP-Z]\s?[A-HJ-NP-Z]{2}\s?\d{5}\s?\d{5}"
_UTM = r"(\d{1,2}|UPS) (north|south) (\d+\.\d) (\d+\.\d)"
_ANGLE = r"(\d{1,3}(?:\.\d+)?)°(?:(\d{1,2}(?:\.\d+)?)′(?:(\d{1,2}(?:\.\d+)?)″)?)?"
_DEGREES = rf"{_ANGLE}([NS])\s{_ANGLE}([EW])"
_PATTERNS = {"mgrs": _MGRS, "utm": _UTM, "dd": _DEGREES, "dm": _DEGREES, "dms": _DEGREES}


def read(path: Path, order: Order) -> Content:
    """The point table's rows in order, and what is missing on any page."""
    pages = _pages(path)
    texts = [_plain(page.extract_text()) for page in pages]
    everything = " ".join(texts)
    labels, found = _rows(_table_text(pages, texts), order)
    problems = (
        *_missing_on_pages(texts, order),
        *_missing_maps(pages, order),
    )
    paper_m = WITHIN_M.get(order.frame.coordinate_format.lower(), 0.01)
    return Content({"point table": named(labels, found)}, everything, problems, paper_m)


def expected(order: Order) -> Content:
    """What the table must hold."""
    labels = [_plain(point.label) for point in order.points]
    return Content({"point table": named(labels, point_positions(order))})


def _pages(path: Path) -> list[Page]:
    library = load("pypdf")
    try:
        reader = library.PdfReader(path, strict=False)
        return list(reader.pages)
    except (library.errors.PyPdfError, OSError, ValueError, KeyError, TypeError) as error:
        raise PackError("It is no readable PDF ({reason}).", reason=str(error)) from error


def _plain(text: str) -> str:
    """Compatibility forms undone (Arabic comes out of PDFs in them), all blanks alike."""
    # NFKC would also turn the prime signs of minutes and seconds into other characters.
    kept = text.replace("″", "\0s").replace("′", "\0m")
    normal = unicodedata.normalize("NFKC", kept)
    return " ".join(normal.replace("\0s", "″").replace("\0m", "′").split())


def _table_text(pages: Sequence[Page], texts: Sequence[str]) -> str:
    """The pages that may hold the point table: neither the form nor a map."""
    return " ".join(
        text
        for page, text in zip(pages[1:], texts[1:], strict=True)
        if not list(_geographic_corners(page))
    )


def _rows(text: str, order: Order) -> tuple[list[str], FloatArray]:
    """For each point, in order: the next row that has its label beside a coordinate.

    The coordinate is what is printed there, whatever it is; a point with no row is not found.
    """
    candidates = list(_coordinates(text, order))
    wanted = point_positions(order)
    codes = check_codes(order)
    labels, found = [], np.full_like(wanted, np.nan)
    place = 0
    for i, point in enumerate(order.points):
        label = _plain(point.label)
        rows = range(place, len(candidates))
        row = next((k for k in rows if _is_row(text, candidates[k][0], label, codes[i])), None)
        labels.append(label if row is not None else "")
        if row is not None:
            found[i] = candidates[row][1](wanted[i])
            place = row + 1
    return labels, found


def _is_row(text: str, where: tuple[int, int], label: str, code: str) -> bool:
    """Whether the label stands beside a coordinate, and its check code soon behind.

    The label is before it, or behind where a table is read from the right.
    """
    start, end = where
    before = text[max(0, start - len(label) - 2) : start]
    after = text[end : end + CODE_REACH]
    is_before = re.search(rf"(?:^|\s){re.escape(label)}\s?$", before) is not None
    is_after = re.match(rf"\s?{re.escape(label)}(?:\s|$)", after) is not None
    around = text[max(0, start - CODE_REACH) : start] + " " + after
    return (is_before or is_after) and code in around.split()


Near = Callable[[FloatArray], FloatArray]


def _coordinates(text: str, order: Order) -> Iterator[tuple[tuple[int, int], Near]]:
    """Where each coordinate of the sheet's format stands, and how to bring it back."""
    kind = order.frame.coordinate_format.lower()
    for match in re.finditer(_PATTERNS[kind], text):
        yield match.span(), _reader(kind, match, order.frame.zone)


def _reader(kind: str, match: re.Match[str], zone: str) -> Near:
    if kind == "mgrs":
        reference = re.sub(r"\s", "", match[0])
        return lambda near: _from_mgrs(reference, near)
    if kind == "utm":
        return lambda _near: _from_utm(match, zone)
    return lambda _near: _from_degrees(match)


def _from_mgrs(reference: str, near: FloatArray) -> FloatArray:
    """The position in the square of 1 m that is nearest to where it should be."""
    try:
        zone, easting_m, northing_m = mgrs_corner(reference, float(near[1]))
    except PackError:
        return np.full(2, np.nan)
    point = lonlat_to_grid(zone, near[np.newaxis])[0]
    nearest = np.clip(point, [easting_m, northing_m], [easting_m + 1, northing_m + 1])
    return np.asarray(grid_to_lonlat(zone, nearest[np.newaxis])[0])


def _from_utm(match: re.Match[str], zone: str) -> FloatArray:
    """A task over the equator keeps its zone's number; its hemisphere is in the row."""
    letter = "N" if match[2] == "north" else "S"
    written = f"UPS {letter}" if match[1] == "UPS" else f"{match[1]}{letter}"
    if written[:-1] != zone[:-1]:
        return np.full(2, np.nan)
    return np.asarray(grid_to_lonlat(written, np.array([[float(match[3]), float(match[4])]]))[0])


def _from_degrees(match: re.Match[str]) -> FloatArray:
    def angle(first: int) -> float:
        degrees, minutes, seconds = (float(match[first + k] or 0) for k in range(3))
        return degrees + minutes / 60 + seconds / 3600

    lat = angle(1) * (-1 if match[4] == "S" else 1)
    lon = angle(5) * (-1 if match[8] == "W" else 1)
    return np.array([lon, lat])


def _missing_on_pages(texts: Sequence[str], order: Order) -> list[Message]:
    """Pages without number and revision, marking, page number, or DRAFT."""
    wrong = []
    for number, text in enumerate(texts, 1):
        solid = text.replace(" ", "")
        marks = [f"{order.order_no} r{order.revision}", order.programme.handling]
        if order.language.startswith("en"):
            marks.append(f"Page {number} of {len(texts)}")
            marks += ["DRAFT"] if order.draft else []
        wrong += [
            say("Page {page}: the mark {mark} is missing.", page=number, mark=mark)
            for mark in marks
            if _plain(mark).replace(" ", "") not in solid
        ]
    return wrong


def _missing_maps(pages: Sequence[Page], order: Order) -> list[Message]:
    """Too few georeferenced pages, or none on which the whole task lies."""
    corners = [frame for page in pages for frame in _geographic_corners(page)]
    if len(corners) < LEAST_MAP_PAGES:
        return [
            say(
                "{found} pages are georeferenced; at least {wanted} must be.",
                found=len(corners), wanted=LEAST_MAP_PAGES,
            )
        ]  # fmt: skip
    west, south, east, north = order.task.geometry.bounds
    for lat, lon in corners:
        if lat.min() <= south and lat.max() >= north and lon.min() <= west and lon.max() >= east:
            return []
    return [say("The whole task lies on none of the georeferenced pages.")]


def _geographic_corners(page: Page) -> Iterator[tuple[FloatArray, FloatArray]]:
    """Latitudes and longitudes of the corners of each georeferenced frame (ISO 32000-2, 12.10)."""
    for viewport in page.get("/VP") or []:
        measure = viewport.get_object().get("/Measure")
        values = measure.get_object().get("/GPTS") if measure is not None else None
        if values is not None:
            numbers = np.array([float(value) for value in values.get_object()])
            yield numbers[0::2], numbers[1::2]
