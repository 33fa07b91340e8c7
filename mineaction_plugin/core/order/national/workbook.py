# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables as worksheets: a text is a text whatever it begins with, a date a date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.national.tables import Table
from mineaction_plugin.core.order.verification.workbook import Value, sheets

MOST_ROWS = 1_048_575
MOST_CELLS = 1_000_000
"""More is too much to read back, and for most who would open it."""
FIRST_YEAR = 1900
"""A worksheet has no earlier dates; they are written as text."""
LONGEST_NAME = 31
NARROWEST, WIDEST, LOOKED_AT = 8, 44, 500
"""Columns as wide as their first rows, in characters."""
DIGITS = 1e-15
"""A worksheet keeps 16 digits of a number."""
_NO_NAME = re.compile(r"[\[\]:*?/\\]")
_PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def sheet_names(tables: Sequence[Table]) -> list[str]:
    """What the sheets are called: the names of the tables, without what a worksheet forbids."""
    names: list[str] = []
    for table in tables:
        name = _NO_NAME.sub("_", table.name).strip("' ")[:LONGEST_NAME].strip("' ") or table.key
        same = sum(other.casefold() == name.casefold() for other in names)
        names.append(f"{name[: LONGEST_NAME - 2]} {same + 1}" if same else name)
    return names


def write_workbook(tables: Sequence[Table], path: Path) -> None:
    """Write a sheet a table, its headings in the first row and nothing above them.

    Raises:
        PackError: too many rows or cells, or the file cannot be written.
    """
    for table in tables:
        if len(table.rows) > MOST_ROWS:
            raise PackError(
                "{table} has {count} rows; a worksheet takes {most}. Choose fewer tasks, or "
                "another format.",
                table=table.name, count=len(table.rows), most=MOST_ROWS,
            )  # fmt: skip
        if len(table.rows) * len(table.columns) > MOST_CELLS:
            raise PackError(
                "{table} has {count} cells; a workbook of ours has at most {most}. Choose fewer "
                "tasks, or another format.",
                table=table.name, count=len(table.rows) * len(table.columns), most=MOST_CELLS,
            )  # fmt: skip
    library = load("xlsxwriter")
    book = library.Workbook(str(path), _PLAIN)
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    text = book.add_format({"num_format": "@", "quote_prefix": True})
    for name, table in zip(sheet_names(tables), tables, strict=True):
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for number, column in enumerate(table.columns):
            shown = [
                column.name,
                *(str(row.values[number] or "") for row in table.rows[:LOOKED_AT]),
            ]
            width = max(len(each) for each in shown) + 2
            sheet.set_column(number, number, min(WIDEST, max(NARROWEST, width)))
            sheet.write_string(0, number, column.name)
        for line, row in enumerate(table.rows, 1):
            for number, value in enumerate(row.values):
                _put(sheet, line, number, value, (text, day, moment))
    try:
        book.close()
    except (OSError, library.exceptions.FileCreateError) as error:
        raise PackError(
            "The file {file} cannot be written ({reason}). Choose another file or folder.",
            file=str(path),
            reason=str(error),
        ) from error


def _put(sheet: Any, line: int, number: int, value: object, looks: tuple[Any, Any, Any]) -> None:  # noqa: ANN401 (a shipped library's)
    text, day, moment = looks
    if value is None:
        return
    if isinstance(value, date) and value.year >= FIRST_YEAR:
        look = moment if isinstance(value, datetime) else day
        sheet.write_datetime(line, number, value, look)
    elif isinstance(value, int | float):
        sheet.write_number(line, number, value)
    else:
        sheet.write_string(line, number, str(value), text)


def unlike_workbook(tables: Sequence[Table], path: Path) -> Iterator[str]:
    """Read the closed file back by its own XML; what is not as it was written."""
    for table, rows in zip(tables, sheets(path).values(), strict=True):
        heads = tuple(column.name for column in table.columns)
        wanted = [heads, *(row.values for row in table.rows)]
        if len(rows) > len(wanted):
            yield f"{table.key}: {len(rows) - 1} / {len(table.rows)}"
        for line, values in enumerate(wanted):
            found = rows[line] if line < len(rows) else {}
            for number, value in enumerate(values):
                if not _same(value, found.get(number)):
                    yield f"{table.key} {line + 1} {heads[number]}"


def _same(ours: object, read: Value | None) -> bool:
    if ours is None or ours == "" or read is None:
        return read is None and ours in {None, ""}
    if isinstance(ours, date) and ours.year >= FIRST_YEAR:
        ours = _days(ours)
    if isinstance(ours, int | float):
        return read.is_number and abs(float(read.text) - ours) <= DIGITS * abs(ours)
    return not read.is_number and read.text == str(ours)


def _days(moment: date) -> float:
    """The number that a worksheet keeps for a date."""
    whole = moment if isinstance(moment, datetime) else datetime.combine(moment, time())
    since = whole - datetime(1899, 12, 30)  # noqa: DTZ001 (a worksheet knows no offset)
    return since.days + since.seconds / 86400
