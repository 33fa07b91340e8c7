# SPDX-License-Identifier: GPL-3.0-or-later
"""Number, revision, handling and DRAFT on every page of a document, whatever its template says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.layouts.word.template_text import Element, W, own_text
from mineaction_plugin.translation import tr

Document = Any
"""A document of python-docx."""
Band = Any
"""A header or footer of python-docx."""
SIZE_PT = 9


def add_missing_bands(document: Document, order: Order) -> None:
    """A line on top of each header whose page would not say what it belongs to.

    A form's own header that has all marks, or has them in its footer, stays as it is.
    """
    for header, footer in _pairs(document):
        text = "".join(_text(header) + _text(footer)).split()
        said = "".join(text)
        missing = [mark for mark in _marks(order) if "".join(mark.split()) not in said]
        if missing:
            line = header.paragraphs[0].insert_paragraph_before(" · ".join(missing))
            for run in line.runs:
                run.bold = True
                run.font.size = load("docx.shared").Pt(SIZE_PT)


def _marks(order: Order) -> list[str]:
    marks = [tr("DRAFT, not an order")] if order.draft else []
    return [*marks, printable(revision_name(order)), printable(order.programme.handling)]


def _pairs(document: Document) -> Iterator[tuple[Band, Band]]:
    """Header and footer of every kind of page: first, even, and all others."""
    has_even = document.settings.odd_and_even_pages_header_footer
    for number, section in enumerate(document.sections):
        pairs = [(section.header, section.footer)]
        if section.different_first_page_header_footer:
            pairs.append((section.first_page_header, section.first_page_footer))
        if has_even:
            pairs.append((section.even_page_header, section.even_page_footer))
        for header, footer in pairs:
            if number == 0 or not header.is_linked_to_previous:
                yield header, footer


def _text(band: Band) -> str:
    """All text of a band, tables and text boxes too."""
    root: Element = band._element  # noqa: SLF001 (python-docx has no other way to all of it)
    return " ".join(own_text(paragraph) for paragraph in root.iter(f"{W}p"))
