# SPDX-License-Identifier: GPL-3.0-or-later
"""Values from data as plain text, and what every file says about itself."""

from __future__ import annotations

import re

from mineaction_plugin.core.order.order import Frame, Order

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
UNCLEARED = "Uncleared until handed over."
NO_RECORD = "No record is not evidence of no contamination."


def printable(text: str) -> str:
    """The text, with each character that XML forbids replaced by the visible U+FFFD.

    Source: XML 1.0, production [2] Char.
    """
    return _NOT_XML.sub("\ufffd", text)


def cell(text: str) -> str:
    """A text as a spreadsheet cell that is never taken for a formula.

    A leading = + - @ or control blank gets an apostrophe before it, as OWASP's page on CSV
    injection advises. Numbers of ours do not pass through here.
    """
    shown = printable(text)
    return f"'{shown}" if shown.lstrip(" ").startswith(_FORMULA) else shown


def state_word(order: Order) -> str:
    """DRAFT or ISSUED, in the words that every file carries."""
    return "DRAFT" if order.draft else "ISSUED"


def title(order: Order) -> str:
    """Name the order: "Order MAC-2026-0012 r1", with DRAFT before it for a draft."""
    name = f"Order {printable(order.order_no)} r{order.revision}"
    return f"DRAFT {name}" if order.draft else name


def grid_name(frame: Frame) -> str:
    """The task's grid by name and code: "WGS 84 / UTM zone 33N EPSG:32633"; it has no comma."""
    grid = {"UPS N": "UPS North", "UPS S": "UPS South"}.get(frame.zone, f"UTM zone {frame.zone}")
    return f"WGS 84 / {grid} EPSG:{frame.epsg}"


def notice(order: Order) -> list[str]:
    """The sentences of every file: which order, marking, datum, what it is not."""
    frame = order.frame
    datum = (
        f"Coordinates: {frame.datum}, longitude and latitude; datum operation: "
        f"{printable(frame.datum_operation)}."
    )
    sentences = [
        f"{title(order)}, issued {printable(order.issued_at)}.",
        f"Handling: {printable(order.programme.handling)}.",
        "DRAFT: not for use in the field." if order.draft else "",
        datum,
        printable(order.programme.disclaimer),
        "" if NO_RECORD in order.programme.disclaimer else NO_RECORD,
    ]
    return [sentence for sentence in sentences if sentence]
