# SPDX-License-Identifier: GPL-3.0-or-later
"""What the field project says to whoever opens it."""

from __future__ import annotations

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.field_words import FIELD_WORDS, SHORT, fence_words
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.field_project import FieldProject
from mineaction_plugin.translation import tr

JOINER = "\u2060"
"""WORD JOINER: takes no room, and keeps signs apart that a form would read as code."""


def harmless(text: str) -> str:
    """A text from data that no form or decoration takes for an expression or for HTML.

    QGIS and QField evaluate "[% … %]" in texts of forms and in a map's title, and show what begins
    with a tag as rich text.
    """
    kept = printable(text)
    return kept.replace("[%", f"[{JOINER}%").replace("<", f"<{JOINER}").replace("&", f"&{JOINER}")


def order_name(order: Order) -> str:
    """Which order and revision this is; DRAFT stands before a draft, in every language."""
    name = f"{harmless(order.order_no)} r{order.revision}"
    return f"DRAFT {name}" if order.draft else name


def project_title(order: Order) -> str:
    """The order, and what the alarm is not."""
    return f"{order_name(order)} · {translated(SHORT)} {translated(FIELD_WORDS[-1])}"


def map_title(order: Order) -> str:
    """The two lines that stand over the map all the time; one would be too long for a phone."""
    return f"{order_name(order)}\n{translated(SHORT)}"


def read_first(order: Order) -> str:
    """What stands in the first form, one sentence a line."""
    said: tuple[Message, ...] = (*FIELD_WORDS, fence_words(order.field_project or FieldProject()))
    head = tr("{order} · handling: {handling}").format(
        order=order_name(order), handling=harmless(order.programme.handling)
    )
    disclaimer = [harmless(order.programme.disclaimer)] if order.programme.disclaimer else []
    return "\n".join([head, *map(translated, said), *disclaimer])
