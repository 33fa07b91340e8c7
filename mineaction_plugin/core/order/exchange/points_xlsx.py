# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_points.xlsx`: the boundary points for an office, and in the layout that IMSMA imports.

The sheet for IMSMA is the first, because importers read that one; the workbook opens on the plain
sheet, whose columns are those of the CSV. A text is a text whatever it begins with: it is written
as a string, in cells of the format Text with Excel's own mark of a text, so that neither opening
nor editing makes a formula, a number or a date of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.exchange import imsma, points_csv
from mineaction_plugin.core.order.exchange.text import grid_name, notice, printable, title
from mineaction_plugin.core.order.naming import pack_name
from mineaction_plugin.core.order.order import Order

FORMAT = "xlsx"
IMSMA, POINTS, ABOUT = "IMSMA import", "Points", "About"
LONGEST_TEXT = 32_767
"""Characters that a cell of Excel holds."""
DECIMALS = {
    "lon": 9, "lat": 9, "Xcoord": 9, "Ycoord": 9, "easting": 3, "northing": 3, "distance_m": 3,
    "bearing_true_deg": 5, "bearing_grid_deg": 5, "bearing_magnetic_deg": 5, "declination_deg": 5,
    "convergence_deg": 5, "revision": 0, "ring_no": 0, "point_no": 0, "PointNo": 0,
}  # fmt: skip
"""The columns of numbers; all others are texts."""
BEARINGS = (
    "Bearings: true, grid and magnetic, in degrees; true = magnetic + declination, "
    "grid = true - convergence."
)
FOR_IMSMA = (
    f'Sheet "{IMSMA}": longitude and latitude in {imsma.PROJECTION} degrees, for IMSMA\'s import '
    "of points and polygons. The first row is taken for headings."
)
_PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
WIDEST = 60
_WHOLE_DIGITS = 6
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
Book = Any
"""Something of xlsxwriter, which is loaded when it is needed."""


def file_name(order: Order) -> str:
    """The file's name inside the pack."""
    return f"{pack_name(order)}_points.xlsx"


def write(order: Order, path: Path) -> None:
    """Write the workbook; the same order gives the same bytes.

    Raises:
        PackError: a text is longer than a cell holds.
    """
    library = load("xlsxwriter")
    book = library.Workbook(str(path), {**_PLAIN, "in_memory": True})
    book.set_properties(
        {
            "title": title(order),
            "subject": "Boundary points",
            "keywords": printable(order.programme.handling),
            "created": _EPOCH.replace(tzinfo=None),
        }
    )
    writer = _Writer(book, order)
    writer.table(IMSMA, imsma.COLUMNS, [point.cells() for point in imsma.points(order)])
    writer.table(POINTS, points_csv.COLUMNS, list(points_csv.rows(order))).activate()
    writer.about(about(order))
    book.close()


def about(order: Order) -> list[str]:
    """What the third sheet says: the marks, the grid, and how the first sheet is used."""
    return [
        *notice(order),
        f"Easting and northing: {grid_name(order.frame)}, metres. MGRS: cut off to 1 m.",
        BEARINGS,
        FOR_IMSMA,
        f"Rows in each sheet: {len(order.points)}.",
    ]


class _Writer:
    """Puts rows into sheets, each value by the kind of its column."""

    def __init__(self, book: Book, order: Order) -> None:
        self._book = book
        self._order = order
        self._head = book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "num_format": "@"}
        )
        text = {"num_format": "@", "quote_prefix": True, "valign": "top", "indent": 1}
        self._text = book.add_format(text)
        self._wrapped = book.add_format({**text, "text_wrap": True})
        self._numbers = {
            decimals: book.add_format({"num_format": f"{0:.{decimals}f}", "valign": "top"})
            for decimals in set(DECIMALS.values())
        }

    def table(
        self, name: str, columns: Sequence[str], rows: Sequence[Sequence[str | float]]
    ) -> Book:
        """A sheet with its columns' names in the first row, which stays in view."""
        sheet = self._sheet(name)
        for number, column in enumerate(columns):
            texts = [str(row[number]) for row in rows]
            sheet.set_column(number, number, _width(column, texts))
            sheet.write_string(0, number, column, self._head)
        for line, row in enumerate(rows, 1):
            for number, (column, value) in enumerate(zip(columns, row, strict=True)):
                self._put(sheet, line, number, column, value)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        return sheet

    def about(self, lines: Sequence[str]) -> None:
        """A sheet of sentences."""
        sheet = self._sheet(ABOUT)
        sheet.set_column(0, 0, 100)
        for line, text in enumerate(lines):
            sheet.write_string(line, 0, _held(text), self._wrapped)

    def _sheet(self, name: str) -> Book:
        sheet = self._book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_header(
            f"&L{_in_header(title(self._order))}&C{_in_header(self._order.programme.handling)}&R&A"
        )
        sheet.set_footer("&R&P / &N")
        return sheet

    def _put(self, sheet: Book, line: int, number: int, column: str, value: str | float) -> None:
        if column not in DECIMALS:
            if value != "":
                sheet.write_string(line, number, _held(str(value)), self._text)
        elif value != "":
            sheet.write_number(line, number, float(value), self._numbers[DECIMALS[column]])


def _width(column: str, texts: Sequence[str]) -> float:
    """How wide a column is, in digits: its name, its longest text, or a number with its decimals.

    A column that is too narrow shows ### in the place of a number.
    """
    if column in DECIMALS:
        longest = _WHOLE_DIGITS + DECIMALS[column]
    else:
        longest = max(map(len, texts), default=0)
    return min(max(longest, len(column)) + 2, WIDEST)


def _held(text: str) -> str:
    """The text, if a cell holds it."""
    if len(text) > LONGEST_TEXT:
        raise PackError(
            "A text of {length} characters does not fit into a cell of a workbook, which holds "
            "{limit}: {beginning}… Shorten it, or leave out the format xlsx.",
            length=len(text), limit=LONGEST_TEXT, beginning=text[:40],
        )  # fmt: skip
    return text


def _in_header(text: str) -> str:
    """A text in a page's head, which holds 255 characters in all and where & begins a code."""
    return printable(text)[:60].replace("&", "&&")
