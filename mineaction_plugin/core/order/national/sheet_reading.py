# SPDX-License-Identifier: GPL-3.0-or-later
"""Worksheets read by their own XML: another way than that of the library that wrote them."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from lxml import etree

_SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLACE = re.compile(r"([A-Z]+)(\d+)")
Cells = dict[int, dict[int, object]]
"""Line to column to value, both counted from 0: a float, or a text."""


def sheets_of(path: Path) -> list[Cells]:
    """The sheets of a workbook in their order."""
    with zipfile.ZipFile(path) as book:
        count = sum(name.startswith("xl/worksheets/sheet") for name in book.namelist())
        return [
            _cells(book.read(f"xl/worksheets/sheet{number}.xml"), _shared(book))
            for number in range(1, count + 1)
        ]


def _shared(book: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    return [_text(node) for node in _root(book.read("xl/sharedStrings.xml"))]


def _root(raw: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(raw, parser)


def _cells(raw: bytes, shared: list[str]) -> Cells:
    cells: Cells = {}
    for node in _root(raw).iter(f"{_SPACE}c"):
        column, line = _place(str(node.get("r")))
        value = node.find(f"{_SPACE}v")
        inside = node.find(f"{_SPACE}is")
        if node.get("t") == "s" and value is not None:
            cells.setdefault(line, {})[column] = shared[int(value.text or 0)]
        elif inside is not None:
            cells.setdefault(line, {})[column] = _text(inside)
        elif value is not None and value.text is not None:
            cells.setdefault(line, {})[column] = float(value.text)
    return cells


def _text(node: etree._Element) -> str:
    text = "".join(each.text or "" for each in node.iter(f"{_SPACE}t"))
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _place(text: str) -> tuple[int, int]:
    found = _PLACE.fullmatch(text)
    if found is None:
        return 0, 0
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1, int(found[2]) - 1
