# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a PDF page, read by pypdf without what no word depends on.

pypdf takes apart every operator of a page in Python. Of a map's page nineteen in twenty only draw
lines and areas; and Qt writes each letter as a step and a text of its own, whole lines of which
are read as one text here: the step over all of them follows, so that the next one starts where it
did.
"""

from __future__ import annotations

import re
from typing import Any

from mineaction_plugin.core.libraries import load

NUMBERS = rb"(?:[-+.\d]+ )"
DRAWN = re.compile(
    rb"^(?:"
    + NUMBERS + rb"{2}[ml]|" + NUMBERS + rb"{6}c|h|"  # paths
    + rb"f\*?|S|B\*|W\* n|"  # and what is done with them
    + rb"(?:/CSp cs )?" + NUMBERS + rb"{3}(?:SCN|scn)|/\w+ gs|"  # colours
    + NUMBERS + rb"w \d J (?:" + NUMBERS + rb"M )?\d j .*\bd"  # pens
    + rb")\n",
    re.MULTILINE,
)  # fmt: skip
"""Whole lines that draw no text (ISO 32000-2, annex A), as Qt writes them."""
IDLE = re.compile(
    rb"(?<![^\n])q\n(?:" + NUMBERS + rb"{6}cm\n)*(?:" + NUMBERS + rb"{4}re\n)?Q\n",
)
"""A state of graphics that is kept and restored with nothing drawn between."""
LETTERS = re.compile(
    rb"^(" + NUMBERS + rb"{2}Td )<(\w+)> Tj\n((?:" + NUMBERS + rb"0 Td <\w+> Tj\n)+)",
    re.MULTILINE,
)
"""Letters of one line: one that is placed, and those that stand beside it."""
LETTER = re.compile(rb"(\S+) 0 Td <(\w+)>")

ANNEX_FORM = "/MaUnder"
"""What the name of a page of somebody else's begins with where it is part of one of ours."""
UNREADABLE = (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError)
"""What pypdf may stumble over in such a page."""


def text_of(page: Any) -> str:  # noqa: ANN401 a page of pypdf, which is loaded late
    """The text of a page; what else the page holds is not changed."""
    contents = page.get_contents()
    if contents is None:
        return _words(page)
    data = contents.get_data()
    generic = load("pypdf").generic
    stream = generic.DecodedStreamObject()
    stream.set_data(without_drawing(data))
    key = generic.NameObject("/Contents")
    kept = page.raw_get(key)
    page[key] = stream
    try:
        return _words(page)
    finally:
        page[key] = kept


def without_drawing(content: bytes) -> bytes:
    """A content stream with its texts alone, line by line."""
    kept = DRAWN.sub(b"", content).replace(b"\nQ q\n", b"\nQ\nq\n").replace(b"\nq q\n", b"\nq\nq\n")
    count = 1
    while count:  # what stands around an empty state is empty now
        kept, count = IDLE.subn(b"", kept)
    return LETTERS.sub(_line, kept)


def _line(letters: re.Match[bytes]) -> bytes:
    """The letters of a line as one text, and the step to the last of them."""
    others = LETTER.findall(letters[3])
    step = sum(float(width) for width, _ in others)
    codes = b"".join(code for _, code in others)
    return letters[1] + b"<" + letters[2] + codes + b"> Tj\n%.6f 0 Td\n" % step


def _words(page: Any) -> str:  # noqa: ANN401 a page of pypdf, which is loaded late
    """The words of a page; of an annex that cannot be read as text, those of our bands alone."""
    try:
        return str(page.extract_text())
    except UNREADABLE:
        forms = page["/Resources"].get_object().get("/XObject", {})
        for key in [key for key in forms if key.startswith(ANNEX_FORM)]:
            del forms[key]
        return str(page.extract_text())
