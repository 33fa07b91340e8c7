# SPDX-License-Identifier: GPL-3.0-or-later
"""A document of the shipped template as those read it who begin at the right.

Paragraphs and sections run from the right, tables begin at the right, and each run is either of a
right-to-left script, and says so, or a value that keeps its order (ECMA-376 part 1: 17.3.1.6 bidi,
17.3.2.30 rtl, 17.4.1 bidiVisual, 17.6.1 bidi). Word goes by these marks, LibreOffice by the signs
of direction in the text: both are written.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

from mineaction_plugin.core.libraries import load
from mineaction_plugin.layouts.bidi import LRI, PDI, is_rtl, isolated
from mineaction_plugin.layouts.word.template_text import Element, W

_VALUES = re.compile(f"({LRI}[^{PDI}]*{PDI})")
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def settle(document: Any) -> None:  # noqa: ANN401 (a document of python-docx)
    """Keep values whole in the paragraphs of an office's form that run from the right already."""
    for root in _roots(document):
        for paragraph in root.iter(f"{W}p"):
            properties = paragraph.find(f"{W}pPr")
            if properties is not None and properties.find(f"{W}bidi") is not None:
                _split_runs(paragraph)


def turn(document: Any) -> None:  # noqa: ANN401 (a document of python-docx)
    """Turn a document: its text, its tables, its headers and footers."""
    for section in document.sections:
        _add(section._sectPr, "bidi", _BEFORE_SECTION_BIDI)  # noqa: SLF001 (no other way)
    for root in _roots(document):
        for table in root.iter(f"{W}tbl"):
            properties = table.find(f"{W}tblPr")
            if properties is not None:
                _add(properties, "bidiVisual", _BEFORE_BIDI_VISUAL)
        for paragraph in list(root.iter(f"{W}p")):
            _turn_paragraph(paragraph)


def _roots(document: Any) -> Iterator[Element]:  # noqa: ANN401
    yield document.element.body
    for section in document.sections:
        for band in (
            section.header,
            section.footer,
            section.first_page_header,
            section.first_page_footer,
            section.even_page_header,
            section.even_page_footer,
        ):
            if not band.is_linked_to_previous:
                yield band._element  # noqa: SLF001


def _turn_paragraph(paragraph: Element) -> None:
    properties = paragraph.get_or_add_pPr()
    _add(properties, "bidi", _BEFORE_PARAGRAPH_BIDI)
    _split_runs(paragraph)


def _split_runs(paragraph: Element) -> None:
    for run in [node for node in paragraph.iter(f"{W}r") if node.find(f"{W}t") is not None]:
        _split(run)


def _split(run: Element) -> None:
    """A run for each stretch of one direction, and for each break and picture between them."""
    for child in run:
        if child.tag == f"{W}rPr":
            continue
        if child.tag != f"{W}t":
            run.addprevious(_run_of(run, child))
            continue
        words = child.text or ""
        shown = isolated(words) if is_rtl(words) else _whole(words)
        for piece in filter(None, _VALUES.split(shown)):
            text = copy.deepcopy(child)
            text.text = piece
            text.set(XML_SPACE, "preserve")
            part = _run_of(run, text)
            if is_rtl(piece):
                _mark_rtl(part)
            run.addprevious(part)
    run.getparent().remove(run)


def _run_of(run: Element, child: Element) -> Element:
    """A run that looks like another and has one child of it."""
    part = copy.deepcopy(run)
    for each in list(part):
        if each.tag != f"{W}rPr":
            part.remove(each)
    part.append(copy.deepcopy(child))
    return part


def _whole(words: str) -> str:
    """A text with no letter of a right-to-left script is one value."""
    inner = words.strip()
    if LRI in words or not any(sign.isalnum() for sign in inner):
        return words
    start = words.index(inner)
    return f"{words[:start]}{LRI}{inner}{PDI}{words[start + len(inner) :]}"


def _mark_rtl(run: Element) -> None:
    _add(run.get_or_add_rPr(), "rtl", _BEFORE_RTL)


def _add(properties: Element, name: str, before: tuple[str, ...]) -> None:
    """Add a switch where the schema's order has it: behind the elements named."""
    if properties.find(f"{W}{name}") is not None:
        return
    switch = load("docx.oxml").OxmlElement(f"w:{name}")
    place = 0
    for number, child in enumerate(properties):
        if child.tag.removeprefix(W) in before:
            place = number + 1
    properties.insert(place, switch)


_BEFORE_PARAGRAPH_BIDI = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
    "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
    "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN",
)  # fmt: skip
_BEFORE_BIDI_VISUAL = ("tblStyle", "tblpPr", "tblOverlap")
_BEFORE_RTL = (
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline",
    "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color",
    "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
    "fitText", "vertAlign",
)  # fmt: skip
_BEFORE_SECTION_BIDI = (
    "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar",
    "paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote",
    "titlePg", "textDirection",
)  # fmt: skip
