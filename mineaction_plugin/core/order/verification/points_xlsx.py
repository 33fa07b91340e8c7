# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_points.xlsx` with zipfile and lxml (xlsxwriter wrote it): both tables, cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange import imsma, points_csv
from mineaction_plugin.core.order.exchange.points_xlsx import ABOUT, DECIMALS, IMSMA, POINTS
from mineaction_plugin.core.order.exchange.positions import point_positions
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification import points_csv as points_table
from mineaction_plugin.core.order.verification.compare import missing_marks, named
from mineaction_plugin.core.order.verification.delimited import Row, numbers
from mineaction_plugin.core.order.verification.result import Content
from mineaction_plugin.core.order.verification.workbook import Rows, sheets

READER = "zipfile, lxml, PROJ"


def read(path: Path, order: Order) -> Content:
    """The points of both tables, by longitude and latitude, UTM and MGRS."""
    book = sheets(path)
    if list(book) != [IMSMA, POINTS, ABOUT]:
        raise PackError("Its sheets are {found}.", found=", ".join(map(repr, book)) or "-")
    office = points_table.content_of(_table(book, POINTS, points_csv.COLUMNS), order, printable)
    rows = _table(book, IMSMA, imsma.COLUMNS)
    imported = named([row["PointID"] for row in rows], numbers(rows, "Xcoord", "Ycoord"))
    text = " ".join(value.text for row in book[ABOUT] for value in row.values())
    return Content(
        {**office.parts, IMSMA: imported},
        text,
        (*office.problems, *_wrong_words(rows, order), *missing_marks(order, text)),
    )


def expected(order: Order) -> Content:
    """What the file must hold."""
    office = points_table.wanted(order, printable)
    names = [point.point_id for point in imsma.points(order)]
    return Content({**office.parts, IMSMA: named(names, point_positions(order))})


def _table(book: dict[str, Rows], sheet: str, columns: Sequence[str]) -> list[Row]:
    """The rows below the headings, as texts; each cell of the kind that its column has."""
    head, *rows = book[sheet] or [{}]
    if [value.text for value in head.values()] != list(columns):
        raise PackError("Sheet {sheet}: the columns are not the agreed ones.", sheet=sheet)
    for line, row in enumerate(rows, 2):
        for number, value in row.items():
            wanted = number < len(columns) and columns[number] in DECIMALS
            if number >= len(columns) or value.is_number != wanted:
                raise PackError(
                    "Sheet {sheet}, row {row}: {found} is not of its column's kind.",
                    sheet=sheet, row=line, found=value.text,
                )  # fmt: skip
    return [
        {name: row[i].text if i in row else "" for i, name in enumerate(columns)} for row in rows
    ]


def _wrong_words(rows: Sequence[Row], order: Order) -> tuple[Message, ...]:
    """Cells of the sheet for IMSMA that are not the order's; its positions are compared apart."""
    return tuple(
        say(
            "Sheet {sheet}, row {row}, column {column}: {found} where {wanted} should be.",
            sheet=IMSMA, row=line, column=column, found=row[column], wanted=str(value),
        )
        for line, (row, point) in enumerate(zip(rows, imsma.points(order), strict=False), 2)
        for column, value in zip(imsma.COLUMNS, point.cells(), strict=True)
        if column not in {"Xcoord", "Ycoord"} and row[column] != str(value)
    )  # fmt: skip
