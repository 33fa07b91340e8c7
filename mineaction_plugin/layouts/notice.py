# SPDX-License-Identifier: GPL-3.0-or-later
"""The notice that an order is withdrawn: one page, for everybody who holds the order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.drawing import BLACK, Mark, Text, Type, box, rule, wrapped
from mineaction_plugin.layouts.form_flow import Overflow, lines_marks
from mineaction_plugin.layouts.form_signed import BLOCK_MM, Person, people_marks
from mineaction_plugin.layouts.order_text import revision_name, when_words
from mineaction_plugin.layouts.page import (
    BODY,
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    KEY,
    LEFT,
    PAD,
    QUIET,
    Page,
)
from mineaction_plugin.layouts.pdf_join import write
from mineaction_plugin.layouts.press import Press
from mineaction_plugin.layouts.text_pages import text_pages
from mineaction_plugin.translation import tr

SHOUT = Type(22.0, bold=True)
LABEL_MM = 42.0
MOST_LINES = 12
"""How many lines one answer may take; the rest is on the next page."""


@dataclass(frozen=True)
class Withdrawal:
    """That an order was withdrawn: when, by whom, why, and who must hear of it."""

    at: str
    """ISO 8601 with its UTC offset."""
    by: str
    reason: str
    holders: tuple[str, ...] = ()
    """Who holds the order; empty: the operator and the team of the task."""


def export(order: Order, withdrawal: Withdrawal, path: Path, *, press: Press | None = None) -> int:
    """Write the notice as a PDF. Main thread only.

    Texts come in the language that is spoken around the call (`packs.writing.speaking`).

    Args:
        order: the order that is withdrawn, as it was issued.
        withdrawal: what the notice says.
        path: the file to write; its folder exists.
        press: one press for many notices; without it the call has its own.

    Returns:
        The number of pages.

    Raises:
        PackError: the file cannot be written.
    """
    pages = notice_pages(order, withdrawal)
    write(order, pages, path, press=press)
    return len(pages)


def notice_pages(order: Order, withdrawal: Withdrawal) -> list[Page]:
    """The notice, and the whole of a text that it only begins."""
    facts = _facts(order, withdrawal)
    width = CONTENT_MM - LABEL_MM - 2 * PAD
    long = [fact for fact in facts if len(wrapped(fact[1], BODY, width)) > MOST_LINES]
    overflow = [Overflow(label, value) for label, value in long]
    marks = partial(_marks, order, facts, width)
    return [Page(tr("Notice of withdrawal"), marks), *text_pages(order, overflow)]


def _facts(order: Order, withdrawal: Withdrawal) -> list[tuple[str, str]]:
    task = order.task
    holders = withdrawal.holders or tuple(x for x in (task.operator, task.team) if x)
    title = " · ".join(part for part in (task.task_id, task.title, task.place) if part)
    facts = [
        (tr("Order"), tr("{order} of {when}").format(
            order=revision_name(order), when=when_words(order.issued_at)
        )),
        (tr("Task"), title),
        (tr("Withdrawn"), when_words(withdrawal.at)),
        (tr("By"), withdrawal.by),
        (tr("Because"), withdrawal.reason),
        (tr("To"), "\n".join(holders)),
    ]  # fmt: skip
    return [(label, value) for label, value in facts if value.strip()]


def _marks(order: Order, facts: Sequence[tuple[str, str]], width: float) -> list[Mark]:
    y = BODY_TOP
    shout = wrapped(
        tr("ORDER {order} IS WITHDRAWN").format(order=revision_name(order)), SHOUT, CONTENT_MM - 12
    )
    height = len(shout) * SHOUT.line_mm + 8.0
    marks: list[Mark] = [box(LEFT + PAD, y, CONTENT_MM - 2 * PAD, height, line=1.2)]
    marks += lines_marks(shout, LEFT + 6.0, y + 4.0, CONTENT_MM - 12, SHOUT)
    y += height + 5.0
    for label, value in facts:
        lines = wrapped(value, BODY, width)
        if len(lines) > MOST_LINES:
            lines = [*lines[: MOST_LINES - 1], tr("… [whole text: last pages]")]
        marks.append(Text(label, LEFT + PAD, y + 0.4, LABEL_MM, 5, QUIET))
        marks += lines_marks(lines, LEFT + LABEL_MM, y, width, BODY)
        y += len(lines) * BODY.line_mm + 1.8
        marks.append(rule(LEFT + PAD, y - 0.9, CONTENT_MM - 2 * PAD))
    marks += _instructions(y + 3.0)
    block = BODY_BOTTOM - BLOCK_MM
    people = (
        Person(tr("Notice given by")),
        Person(tr("Received for the operator")),
        Person(tr("Team leader")),
    )
    marks.append(rule(LEFT, block, CONTENT_MM, line=0.4, colour=BLACK))
    said = tr("We have stopped work by this order and handed back or destroyed all its copies.")
    return marks + people_marks(said, people, LEFT, block, CONTENT_MM)


def _instructions(y: float) -> list[Mark]:
    """What the notice asks for, and what it does not say."""
    width = CONTENT_MM - 2 * PAD
    texts = (
        (KEY, tr("Stop work by this order now. Leave all markings in place.")),
        (BODY, tr("Report where work stopped, and hand back or destroy every copy: paper, "
                  "handhelds, telephones.")),
        (BODY, tr("This notice says nothing about the land. What is recorded as hazardous stays "
                  "hazardous, worked on or not.")),
    )  # fmt: skip
    marks: list[Mark] = []
    for kind, text in texts:
        lines = wrapped(text, kind, width)
        marks += lines_marks(lines, LEFT + PAD, y, width, kind)
        y += len(lines) * kind.line_mm + 1.5
    label = tr("Where work stopped (point, coordinate, time)")
    marks.append(Text(label, LEFT + PAD, y + 2.0, width, 5, QUIET))
    marks += [rule(LEFT + PAD, y + 16.0 + i * 9.0, width, colour=BLACK) for i in range(2)]
    return marks
