# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a PDF page, read by pypdf without the lines of its maps.

pypdf takes apart every operator of a page in Python; of a map's page nineteen in twenty only draw
lines and areas, and no text depends on them.
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
    + NUMBERS + rb"w \d J \d j .*\bd"  # pens
    + rb")\n",
    re.MULTILINE,
)  # fmt: skip
"""Whole lines that draw no text (ISO 32000-2, annex A), as Qt writes them."""


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
    stream.set_data(DRAWN.sub(b"", data))
    key = generic.NameObject("/Contents")
    kept = page.raw_get(key)
    page[key] = stream
    try:
        return _words(page)
    finally:
        page[key] = kept


def _words(page: Any) -> str:  # noqa: ANN401 a page of pypdf, which is loaded late
    """The words of a page; of an annex that cannot be read as text, those of our bands alone."""
    try:
        return str(page.extract_text())
    except UNREADABLE:
        forms = page["/Resources"].get_object().get("/XObject", {})
        for key in [key for key in forms if key.startswith(ANNEX_FORM)]:
            del forms[key]
        return str(page.extract_text())
