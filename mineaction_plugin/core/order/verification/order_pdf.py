# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_order.pdf` with pypdf: its point table, the marks of every page, its georeferencing.

Coordinates are parsed from the text in the format the sheet prints and brought back by PROJ, so
paper is held to what paper can say: half its last digit, or the square of 1 m for MGRS.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.exchange.positions import point_positions
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes
from mineaction_plugin.core.order.verification.compare import named
from mineaction_plugin.core.order.verification.drawn_boundary import off_mm
from mineaction_plugin.core.order.verification.page_text import text_of
from mineaction_plugin.core.order.verification.paper_legs import wrong_legs
from mineaction_plugin.core.order.verification.paper_reading import WITHIN_M, coordinates, plain
from mineaction_plugin.core.order.verification.result import Content
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.position.proj_thread import in_own_thread

READER = "pypdf"
Page = Any
"""A page of pypdf, which is loaded when it is needed."""
WHOLE_TASK = ("overview", "task_map")
"""The sheets that show the whole task, on a georeferenced page each."""
ROW_REACH = 300
"""How many characters before the first and behind the last coordinate its leg may stand."""
MAP_MM = 0.2
"""How exactly a map is drawn: finer than that no eye reads it. The map alone on its page is held to
less (`map_files`); here a form of an office's own may scale it."""
_PLACED = "/MaUnder"
"""The name under which `layouts.underlay` places a page that is not ours."""
CODE_REACH = 60
"""How many characters from a coordinate its check code may stand: a second one lies between."""


def read(path: Path, order: Order) -> Content:
    """The point table's rows in order, and what is missing on any page."""
    pages = pages_of_pdf(path)
    texts = [plain(text_of(page)) for page in pages]
    everything = " ".join(texts)
    labels, found, rows = in_own_thread(_rows, _table_text(pages, texts), order)
    problems = (
        *missing_on_pages(texts, order),
        *wrong_legs(order, rows),
        *_missing_maps(pages, order),
    )
    paper_m = WITHIN_M.get(order.frame.coordinate_format.lower(), 0.01)
    return Content({"point table": named(labels, found)}, everything, problems, paper_m)


def expected(order: Order) -> Content:
    """What the table must hold; nothing where the programme prints none."""
    if not _is_printed(order, "points"):
        return Content({})
    labels = [plain(point.label) for point in order.points]
    return Content({"point table": named(labels, point_positions(order))})


def _is_printed(order: Order, sheet: str) -> bool:
    """Whether the programme prints a sheet; orders of an earlier version have them all."""
    return order.sheets is None or sheet in order.sheets.printed


def pages_of_pdf(path: Path) -> list[Page]:
    """The pages of a PDF.

    Raises:
        PackError: it cannot be read.
    """
    library = load("pypdf")
    try:
        reader = library.PdfReader(path, strict=False)
        return list(reader.pages)
    except (library.errors.PyPdfError, OSError, ValueError, KeyError, TypeError) as error:
        raise PackError("It is no readable PDF ({reason}).", reason=str(error)) from error


def _table_text(pages: Sequence[Page], texts: Sequence[str]) -> str:
    """The pages that may hold the point table: neither the form nor a map."""
    return " ".join(
        text
        for page, text in zip(pages[1:], texts[1:], strict=True)
        if not list(_geographic_corners(page))
    )


def _rows(text: str, order: Order) -> tuple[list[str], FloatArray, dict[int, str]]:
    """For each point, in order: the next row that has its label beside a coordinate.

    The coordinate is what is printed there, whatever it is; a point with no row is not found. Last
    are the words around each coordinate that was found, up to those of its neighbours.
    """
    kind = order.frame.coordinate_format.lower()
    candidates = list(coordinates(text, kind, order.frame.zone))
    wanted = point_positions(order)
    codes = check_codes(order)
    labels, found, around = [], np.full_like(wanted, np.nan), {}
    place = 0
    for i, point in enumerate(order.points):
        label = plain(point.label)
        rows = range(place, len(candidates))
        row = next((k for k in rows if _is_row(text, candidates[k][0], label, codes[i])), None)
        labels.append(label if row is not None else "")
        if row is not None:
            found[i] = candidates[row][1](wanted[i])
            around[i] = _around(text, [where for where, _ in candidates], row)
            place = row + 1
    return labels, found, around


def _around(text: str, places: Sequence[tuple[int, int]], row: int) -> str:
    """The words between the coordinates before and behind a row, without its own."""
    start, end = places[row]
    first = places[row - 1][1] if row else max(0, start - ROW_REACH)
    last = places[row + 1][0] if row + 1 < len(places) else end + ROW_REACH
    return f"{text[first:start]} {text[end:last]}"


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


def missing_on_pages(texts: Sequence[str], order: Order) -> list[Message]:
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
            if not _is_said(mark, solid)
        ]
    return wrong


def _is_said(mark: str, solid: str) -> bool:
    """Whether a page's text, without its blanks, has a mark.

    A script that is read from the right comes out of a PDF in its shaped letters and in the order
    of the page, so each word is looked for in both directions.
    """
    words = plain(mark).split()
    if "".join(words) in solid:
        return True
    return not mark.isascii() and all(word in solid or word[::-1] in solid for word in words)


def _missing_maps(pages: Sequence[Page], order: Order) -> list[Message]:
    """Too few georeferenced pages, or none on which the whole task lies."""
    least = sum(_is_printed(order, sheet) for sheet in WHOLE_TASK)
    corners = [frame for page in pages for frame in _geographic_corners(page)]
    if len(corners) < least:
        return [
            say(
                "{found} pages are georeferenced; at least {wanted} must be.",
                found=len(corners), wanted=least,
            )
        ]  # fmt: skip
    if not least:
        return []
    whole = [
        page for page in pages if any(_holds(order, *each) for each in _geographic_corners(page))
    ]
    if not whole:
        return [say("The whole task lies on none of the georeferenced pages.")]
    ours = [page for page in whole if not _is_of_the_office(page)]
    return _misplaced(ours, min(least, len(ours)), order)


def _holds(order: Order, lat: FloatArray, lon: FloatArray) -> bool:
    """Whether the whole task lies between the corners of a frame."""
    west, south, east, north = order.task.geometry.bounds
    return bool(
        lat.min() <= south and lat.max() >= north and lon.min() <= west and lon.max() >= east
    )


def _is_of_the_office(page: Page) -> bool:
    """Whether a sheet of the office's own design was placed: its strokes, or pixels, are its own.

    Its text and corners are held to the order; the map alone (P_map.pdf) is always of our drawing.
    """
    resources = page.get("/Resources")
    objects = resources.get_object().get("/XObject") if resources is not None else None
    return objects is not None and _PLACED in objects.get_object()


def _misplaced(ours: Sequence[Page], least: int, order: Order) -> list[Message]:
    """Too few pages of ours that draw the boundary where their corners say that it lies."""
    placed, nearest_mm = 0, float("inf")
    if not least:
        return []
    for page in ours:
        off = off_mm(page, order)
        placed += off is not None and off <= MAP_MM
        nearest_mm = min(nearest_mm, off if off is not None and off > MAP_MM else nearest_mm)
        if placed >= least:
            return []
    return [
        say(
            "{found} maps draw the boundary where their corners say that it lies; at least "
            "{wanted} must (the nearest other is {off} mm away on the paper).",
            found=placed, wanted=least, off=f"{nearest_mm:.2f}",
        )
    ]  # fmt: skip


def _geographic_corners(page: Page) -> Iterator[tuple[FloatArray, FloatArray]]:
    """Latitudes and longitudes of the corners of each georeferenced frame (ISO 32000-2, 12.10)."""
    for viewport in page.get("/VP") or []:
        measure = viewport.get_object().get("/Measure")
        values = measure.get_object().get("/GPTS") if measure is not None else None
        if values is not None:
            numbers = np.array([float(value) for value in values.get_object()])
            yield numbers[0::2], numbers[1::2]
