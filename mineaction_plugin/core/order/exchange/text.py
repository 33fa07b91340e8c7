# SPDX-License-Identifier: GPL-3.0-or-later
"""Values from data as plain text, and what every file says about itself."""

from __future__ import annotations

import re

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.order import Frame, Order
from mineaction_plugin.core.position.datum import NO_CHANGE

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
UNCLEARED = say("Uncleared until handed over.")
NO_RECORD = say("No record is not evidence of no contamination.")


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
    return str(order_name(order))


def order_name(order: Order) -> Message:
    """The same as it can be translated; the number, its revision and DRAFT stay as they are."""
    name = f"{printable(order.order_no)} r{order.revision}"
    return say("DRAFT Order {name}", name=name) if order.draft else say("Order {name}", name=name)


def grid_name(frame: Frame) -> str:
    """The task's grid by name and code: "WGS 84 / UTM zone 33N EPSG:32633"; it has no comma."""
    grid = {"UPS N": "UPS North", "UPS S": "UPS South"}.get(frame.zone, f"UTM zone {frame.zone}")
    return f"WGS 84 / {grid} EPSG:{frame.epsg}"


def notice(order: Order) -> list[str]:
    """The sentences of every file: which order, marking, datum, what it is not."""
    return [str(sentence) for sentence in notice_sentences(order)]


def notice_sentences(order: Order) -> list[Message | str]:
    """The same as they can be translated; the programme's own words are texts already."""
    frame = order.frame
    sentences: list[Message | str] = [
        say("{order}, issued {time}.", order=order_name(order), time=printable(order.issued_at)),
        say("Handling: {handling}.", handling=printable(order.programme.handling)),
    ]
    if order.draft:
        sentences.append(say("DRAFT: not for use in the field."))
    sentences += [
        say(
            "Coordinates: {datum}, longitude and latitude; datum operation: {operation}.",
            datum=frame.datum, operation=_operation(frame.datum_operation),
        ),
        printable(order.programme.disclaimer),
        "" if str(NO_RECORD) in order.programme.disclaimer else NO_RECORD,
    ]  # fmt: skip
    return [sentence for sentence in sentences if sentence]


def _operation(name: str) -> Message | str:
    """How positions came to WGS 84; the name of an operation is the same in every language."""
    return say("none: recorded in WGS 84") if name == NO_CHANGE else printable(name)
