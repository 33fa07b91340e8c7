# SPDX-License-Identifier: GPL-3.0-or-later
"""The paragraphs of a Word template as plain text, each with its place in words a person follows.

Word tears a tag into several runs as it likes (spelling, formatting, an edit): only the whole text
of a paragraph says what is in it (ECMA-376 part 1, 17.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from mineaction_plugin.core.errors import Message, say

Element = Any
"""An element of lxml, which is loaded when a document is."""
Part = Any
"""A part of a Word package, of python-docx, which is loaded when it is needed."""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WORDS_PART = ".wordprocessingml."
RENDERED = {
    "document.main": "",
    "header": "header",
    "footer": "footer",
    "footnotes": "footnotes",
}
"""The parts that are filled, by the middle of their content type."""
_BLANKS = {f"{W}tab", f"{W}br", f"{W}cr"}


@dataclass(frozen=True)
class Paragraph:
    """The text of one paragraph and where it stands."""

    text: str
    place: Message
    part: str = ""
    """The name of the part it stands in."""
    row: int = 0
    """Tells the rows of tables apart; 0: in none."""
    table: int = 0
    cell: int = 0
    has_pictures: bool = True
    """Whether the part it stands in can take one."""
    deleted: str = field(default="")
    """What a tracked change took out of it."""


def paragraphs_of(parts: Iterable[Part]) -> Iterator[Paragraph]:
    """Every paragraph of the parts that are filled, in the order in which they are read."""
    for part in parts:
        kind = kind_of(part)
        if kind in RENDERED:
            yield from _in_part(parsed(part), RENDERED[kind], str(part.partname))


def kind_of(part: Part) -> str:
    """What a part of a Word package is: "document.main", "header", "endnotes" and so on."""
    _, _, kind = str(part.content_type).partition(WORDS_PART)
    return kind.removesuffix("+xml")


def parsed(part: Part) -> Element:
    """The XML of a part, read without entities or network."""
    from lxml import etree  # noqa: PLC0415 (loaded to write, not with the plugin)

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(part.blob, parser)


def own_text(paragraph: Element) -> str:
    """The text of a paragraph without that of text boxes inside it."""
    own = _own(paragraph, f"{W}t", *_BLANKS)
    return "".join(" " if node.tag in _BLANKS else node.text or "" for node in own)


def _own(paragraph: Element, *tags: str) -> Iterator[Element]:
    """The elements of a paragraph that belong to no other paragraph inside it."""
    for node in paragraph.iter(*tags):
        if next(node.iterancestors(f"{W}p")) is paragraph:
            yield node


def _in_part(root: Element, part: str, name: str) -> Iterator[Paragraph]:
    tables = {table: number for number, table in enumerate(root.iter(f"{W}tbl"), 1)}
    cells = {cell: number for number, cell in enumerate(root.iter(f"{W}tc", f"{W}txbxContent"), 1)}
    rows = {row: number for number, row in enumerate(root.iter(f"{W}tr"), 1)}
    boxes = _numbered_boxes(root)
    outside = 0
    for paragraph in root.iter(f"{W}p"):
        cell = next(paragraph.iterancestors(f"{W}tc", f"{W}txbxContent"), None)
        if cell is None:
            outside += 1
            spot = say("paragraph {number}", number=outside)
        elif cell.tag == f"{W}txbxContent":
            spot = say("text box {number}", number=boxes[cell])
        else:
            spot = _cell_place(cell, tables)
        row = next(paragraph.iterancestors(f"{W}tr"), None)
        table = next(paragraph.iterancestors(f"{W}tbl"), None)
        yield Paragraph(
            own_text(paragraph),
            _part_place(part, spot),
            name,
            0 if row is None else rows[row],
            0 if table is None else tables[table],
            0 if cell is None else cells[cell],
            part != "footnotes",
            "".join(node.text or "" for node in _own(paragraph, f"{W}delText")),
        )


def _numbered_boxes(root: Element) -> dict[Element, int]:
    """Text boxes by number; the copy for old programs has the number of its original."""
    numbers: dict[Element, int] = {}
    counts = {False: 0, True: 0}
    for content in root.iter(f"{W}txbxContent"):
        is_copy = next(content.iterancestors(f"{MC}Fallback"), None) is not None
        counts[is_copy] += 1
        numbers[content] = counts[is_copy]
    return numbers


def _cell_place(cell: Element, tables: dict[Element, int]) -> Message:
    row = cell.getparent()
    while row.tag != f"{W}tr":  # a content control may lie between
        row = row.getparent()
    table = next(row.iterancestors(f"{W}tbl"))
    in_table = [
        each for each in table.iter(f"{W}tr") if next(each.iterancestors(f"{W}tbl")) is table
    ]
    in_row = [each for each in row.iter(f"{W}tc") if next(each.iterancestors(f"{W}tr")) is row]
    return say(
        "table {table}, row {row}, column {column}",
        table=tables[table],
        row=in_table.index(row) + 1,
        column=in_row.index(cell) + 1,
    )


def _part_place(part: str, spot: Message) -> Message:
    match part:
        case "header":
            return say("page header, {place}", place=spot)
        case "footer":
            return say("page footer, {place}", place=spot)
        case "footnotes":
            return say("footnotes, {place}", place=spot)
    return spot


def out_of_reach(parts: Iterable[Part]) -> Iterator[tuple[str, str]]:
    """What looks like a tag where none is filled: the part's name and the text.

    Endnotes, comments, charts; the code of a field, the name of a picture, the target of a link.
    """
    for part in parts:
        name = str(part.partname)
        if name.endswith((".xml", ".rels")) and not name.startswith("/docProps/"):
            found = _unfilled(part) if b"{" in part.blob else ()
            yield from ((name, text) for text in found if _looks_like_tag(text))
        for link in part.rels.values():
            if link.is_external and _looks_like_tag(unquote(link.target_ref)):
                yield name, unquote(link.target_ref)


def _unfilled(part: Part) -> Iterator[str]:
    """Every text of a part that filling does not reach, and the values of its attributes."""
    root = parsed(part)
    if kind_of(part) not in RENDERED:
        yield "".join(str(text) for text in root.itertext())
    for node in root.iter():
        if node.tag not in {f"{W}t", f"{W}delText"}:
            yield node.text or ""
        yield from (str(value) for value in node.attrib.values())


def _looks_like_tag(text: str) -> bool:
    return "{{" in text or "{%" in text
