# SPDX-License-Identifier: GPL-3.0-or-later
"""The blocks of a form that people sign: who approved and issued, and who received it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.drawing import BLACK, Mark, Text, rule, wrapped
from mineaction_plugin.layouts.form_flow import lines_marks
from mineaction_plugin.layouts.order_text import revision_name, when_words
from mineaction_plugin.layouts.page import (
    CONTENT_MM,
    LEFT,
    PAD,
    QUIET,
    SMALL,
    SMALL_BOLD,
)
from mineaction_plugin.translation import tr

BLOCK_MM = 29.0
STATEMENT_LINES = 3


@dataclass(frozen=True)
class Person:
    """A role, and who has it where that is known."""

    role: str
    name: str = ""
    when: str = ""


def signed_marks(order: Order, keys: Sequence[str], y: float) -> list[Mark]:
    """One row of blocks below y."""
    width = CONTENT_MM / len(keys)
    marks: list[Mark] = [rule(LEFT, y, CONTENT_MM, line=0.4, colour=BLACK)]
    for number, key in enumerate(keys):
        x = LEFT + number * width
        if key == "signatures":
            people = (
                Person(tr("Approved by"), order.approved_by),
                Person(tr("Issued by"), order.issued_by, when_words(order.issued_at)),
            )
            marks += people_marks("", people, x, y, width)
        else:
            marks += people_marks(received(order), takers(), x, y, width)
    return marks


def takers() -> tuple[Person, ...]:
    """Who signs that the order arrived."""
    return (Person(tr("Accepted for the operator")), Person(tr("Team leader")))


def received(order: Order) -> str:
    """What those sign who take the order."""
    if order.revision > 1:
        return tr(
            "Received: {order}, all its pages and annexes. Older revisions were handed back or "
            "destroyed."
        ).format(order=revision_name(order))
    return tr("Received: {order}, all its pages and annexes.").format(order=revision_name(order))


def people_marks(
    statement: str, people: Sequence[Person], x: float, y: float, width: float
) -> list[Mark]:
    """A statement over columns for people to sign; it takes `BLOCK_MM`."""
    inner = width - 2 * PAD
    lines = wrapped(statement, SMALL, inner)[:STATEMENT_LINES] if statement else []
    marks = lines_marks(lines, x + PAD, y + 1.2, inner, SMALL)
    top = y + 1.2 + len(lines) * SMALL.line_mm
    column = width / len(people)
    for number, person in enumerate(people):
        left, room = x + number * column + PAD, column - 2 * PAD
        role = wrapped(person.role, SMALL_BOLD, room)
        marks += lines_marks(role, left, top, room, SMALL_BOLD)
        known = " · ".join(part for part in (person.name, person.when) if part)
        shown = wrapped(known, SMALL, room)[:3] if known else []
        below = top + len(role) * SMALL_BOLD.line_mm
        marks += lines_marks(shown, left, below, room, SMALL)
        marks.append(rule(left, y + BLOCK_MM - 5.6, room, colour=BLACK))
        caption = tr("name, signature, date")
        marks.append(Text(caption, left, y + BLOCK_MM - 5.0, room, 4.2, QUIET))
    return marks
