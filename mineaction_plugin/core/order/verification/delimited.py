# SPDX-License-Identifier: GPL-3.0-or-later
"""A small reader of comma separated values (RFC 4180), apart from Python's csv that writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.position.ellipsoid import FloatArray

Row = Mapping[str, str]


def table(path: Path, columns: Sequence[str]) -> list[Row]:
    """The rows of a file as mappings from its columns.

    Raises:
        PackError: when it is not UTF-8, or has other columns.
    """
    try:
        lines = fields(path.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise PackError("It is not UTF-8 ({reason}).", reason=str(error)) from error
    if not lines or tuple(lines[0]) != tuple(columns):
        raise PackError("The columns of the first line are not the agreed ones.")
    uneven = next((i for i, line in enumerate(lines, 1) if len(line) != len(columns)), None)
    if uneven is not None:
        raise PackError("Line {line} has not {count} fields.", line=uneven, count=len(columns))
    return [dict(zip(columns, line, strict=True)) for line in lines[1:]]


def fields(text: str) -> list[list[str]]:
    """Split comma separated values; quoted fields may hold commas, quotes and line ends."""
    rows: list[list[str]] = []
    row: list[str] = []
    place, end = 0, len(text)
    while place < end:
        value, place = _quoted(text, place) if text[place] == '"' else _bare(text, place)
        row.append(value)
        if place < end and text[place] == ",":
            place += 1
            if place == end:
                row.append("")
            continue
        rows.append(row)
        row = []
        place += 2 if text.startswith("\r\n", place) else 1
    if row:
        rows.append(row)
    return rows


def _bare(text: str, start: int) -> tuple[str, int]:
    place = start
    while place < len(text) and text[place] not in ",\r\n":
        place += 1
    return text[start:place], place


def _quoted(text: str, start: int) -> tuple[str, int]:
    value, place = [], start + 1
    while place < len(text):
        close = text.find('"', place)
        if close < 0:
            break
        value.append(text[place:close])
        if text.startswith('""', close):
            value.append('"')
            place = close + 2
            continue
        return "".join(value), close + 1
    raise PackError("A quoted field does not end.")


def numbers(rows: Sequence[Row], *columns: str) -> FloatArray:
    """The named columns as an (n, k) array.

    Raises:
        PackError: naming the row and the value that is no number.
    """

    def number(place: int, row: Row, column: str) -> float:
        try:
            return float(row[column])
        except ValueError as error:
            raise PackError(
                "Row {row}, column {column}: {value} is no number.",
                row=place, column=column, value=row[column],
            ) from error  # fmt: skip

    return np.array(
        [[number(i, row, column) for column in columns] for i, row in enumerate(rows, 1)],
        dtype=float,
    ).reshape(-1, len(columns))
