# SPDX-License-Identifier: GPL-3.0-or-later
"""Read the sheets of a workbook (ECMA-376 Part 1, SpreadsheetML) with zipfile and lxml.

Only what a plain table needs: texts and numbers. Anything that could compute or reach out, a
formula above all, is refused and named.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path
from posixpath import normpath
from typing import NamedTuple

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.verification.xml_reading import Node, parsed

PART_LIMIT = 64 * 1024 * 1024
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CELL = re.compile(r"([A-Z]{1,3})(\d+)")


class Value(NamedTuple):
    """A cell: its text, and whether it is a number."""

    text: str
    is_number: bool


Rows = list[dict[int, Value]]
"""The rows of a sheet from the first on: column number, from 0, to value."""


def sheets(path: Path) -> dict[str, Rows]:
    """The sheets of a workbook by name, in their order.

    Raises:
        PackError: when it is no workbook, or holds a formula or anything else that is no value.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _sheets(archive)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError) as error:
        raise PackError("It is no readable workbook ({reason}).", reason=str(error)) from error


def _sheets(archive: zipfile.ZipFile) -> dict[str, Rows]:
    odd = [
        name for name in archive.namelist()
        if re.search(r"vba|macro|externalLink|connections|embeddings", name, re.IGNORECASE)
    ]  # fmt: skip
    if odd:
        raise PackError("It holds {part}, which a table of ours never has.", part=repr(odd[0]))
    relations = {
        node.get("Id"): str(node.get("Target"))
        for node in _part(archive, "xl/_rels/workbook.xml.rels")
    }
    has_texts = "xl/sharedStrings.xml" in archive.namelist()
    texts = _texts(_part(archive, "xl/sharedStrings.xml")) if has_texts else []
    result = {}
    for node in _part(archive, "xl/workbook.xml").iter(f"{_MAIN}sheet"):
        target = relations.get(node.get(_RELATION), "")
        place = target.lstrip("/") if target.startswith("/") else normpath(f"xl/{target}")
        result[str(node.get("name"))] = _rows(_part(archive, place), texts, str(node.get("name")))
    return result


def _part(archive: zipfile.ZipFile, name: str) -> Node:
    if archive.getinfo(name).file_size > PART_LIMIT:
        raise PackError("{part} is larger than {limit} bytes.", part=name, limit=PART_LIMIT)
    return parsed(archive.read(name), name)


def _texts(root: Node) -> list[str]:
    """Shared strings: the runs of each put together, without the hints for reading aloud."""
    return [
        _unescaped("".join(run.text or "" for run in item.iter(f"{_MAIN}t")
                           if run.getparent().tag != f"{_MAIN}rPh"))
        for item in root.iterfind(f"{_MAIN}si")
    ]  # fmt: skip


def _rows(root: Node, texts: list[str], sheet: str) -> Rows:
    rows: Rows = []
    for row in root.iter(f"{_MAIN}row"):
        number = int(row.get("r", len(rows) + 1))
        rows.extend({} for _ in range(number - len(rows)))
        for cell in row.iterfind(f"{_MAIN}c"):
            found = _CELL.fullmatch(str(cell.get("r")))
            if not found or int(found[2]) != number:
                raise PackError(
                    "Sheet {sheet}: a cell names no place in its row: {cell}.",
                    sheet=sheet, cell=repr(cell.get("r")),
                )  # fmt: skip
            value = _value(cell, texts, f"{sheet}!{found[0]}")
            if value is not None:
                rows[number - 1][_column(found[1])] = value
    return rows


def _value(cell: Node, texts: list[str], place: str) -> Value | None:
    """A text or a number; None for a cell that only has a format."""
    kind = cell.get("t", "n")
    if cell.find(f"{_MAIN}f") is not None or kind not in {"s", "inlineStr", "n"}:
        raise PackError("{place} is neither a text nor a number: a formula, perhaps.", place=place)
    if kind == "inlineStr":
        runs = cell.iter(f"{_MAIN}t")
        return Value(_unescaped("".join(run.text or "" for run in runs)), is_number=False)
    shown = cell.findtext(f"{_MAIN}v")
    if shown is None:
        return None
    try:
        return Value(texts[int(shown)], is_number=False) if kind == "s" else _number(shown)
    except (IndexError, ValueError) as error:
        raise PackError("{place} cannot be read.", place=place) from error


def _number(shown: str) -> Value:
    float(shown)
    return Value(shown, is_number=True)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _unescaped(text: str) -> str:
    """A text as it was: a character that XML may not hold is _x0007_ in the file."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
