# SPDX-License-Identifier: GPL-3.0-or-later
"""A block of text cut into rows and cells, whatever it was copied from."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass

from mineaction_plugin.core.boundary.pasting.headings import headings

LEAST_COMMAS = 2


@dataclass(frozen=True)
class Row:
    """A row of the block, its line counted from 1, its cells without blanks around them."""

    number: int
    cells: tuple[str, ...]

    @property
    def filled(self) -> tuple[str, ...]:
        """The cells that say something."""
        return tuple(cell for cell in self.cells if cell)


@dataclass(frozen=True)
class Grid:
    """The rows that say something, and how many said nothing."""

    rows: tuple[Row, ...]
    blanks: int
    separator: str
    """A tab, ";", "|" or ","; empty: each row is one cell of running text."""


def cut(text: str) -> Grid:
    """Cut a block into rows; a comma only parts cells where it is no decimal comma."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    separator = _separator([line for line in lines if line.strip()])
    rows, blanks = [], 0
    for number, line in enumerate(lines, 1):
        cells = _cells(line, separator)
        if any(cells):
            rows.append(Row(number, cells))
        else:
            blanks += 1
    return Grid(tuple(rows), blanks, separator)


def _separator(lines: Sequence[str]) -> str:
    for sign in ("\t", ";", "|"):
        if lines and sum(sign in line for line in lines) * 2 > len(lines):
            return sign
    return "," if lines and _comma_parts(lines) else ""


def _comma_parts(lines: Sequence[str]) -> bool:
    """Whether commas part cells: "SP,44.5,17.9" has three; "44.5, 17.9" is one coordinate.

    "44,4991,17,9604" could be two numbers or four: it stays whole, and is refused as it is.
    """
    many = sum(line.count(",") >= LEAST_COMMAS for line in lines) * 2 > len(lines)
    points = any(re.search(r"\d\.\d", line) for line in lines)
    decimal = any(re.search(r"\d,\d", line) for line in lines)
    return many and (points or not decimal or headings(lines[0].split(",")) is not None)


def _cells(line: str, separator: str) -> tuple[str, ...]:
    if not separator:
        return (_clean(line),)
    row = next(csv.reader([line.strip("\n")], delimiter=separator), [])
    return tuple(_clean(cell) for cell in row)


def _clean(cell: str) -> str:
    """Without blanks around, without the quote marks and the bullets of an e-mail."""
    return re.sub(r"^[>•·*\s]+", "", cell.replace("\u00a0", " ")).strip()
