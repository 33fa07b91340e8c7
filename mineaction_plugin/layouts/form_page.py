# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the order form: a title block with the QR code, the sections, the signatures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import takewhile

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.layouts.drawing import Mark, Text, Type, wrapped
from mineaction_plugin.layouts.form_facts import SIGNED, Section, sections_of
from mineaction_plugin.layouts.form_flow import (
    Flowed,
    Overflow,
    Room,
    Setting,
    Strip,
    cut,
    flow,
    lines_marks,
    next_page,
)
from mineaction_plugin.layouts.form_signed import BLOCK_MM, signed_marks
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.layouts.page import (
    BODY,
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    LEFT,
    PAD,
    RIGHT,
    SMALL,
    TITLE,
    Page,
    notes_by_hand,
)
from mineaction_plugin.layouts.qr import qr_marks
from mineaction_plugin.translation import tr

QR_MM = 31.0
HEAD_BLOCK_MM = 31.5
TITLE_LINES = 3
PLACE = Type(12.0)
ROOM = Room(BODY_TOP + HEAD_BLOCK_MM, BODY_TOP, BODY_BOTTOM)
SMALLER = Type(9.0)
"""No text of a sheet is smaller (ux §5)."""
ON_ONE_PAGE = ((400, BODY), (400, SMALLER), (12, BODY))
"""How many lines a text may take and how large it is, tried in turn for a form of one page."""
ON_MANY = (20, BODY)
"""The same where the form has several pages anyway."""


def form_pages(order: Order, after: int) -> tuple[list[Page], list[Overflow]]:
    """The form, and what it could not hold.

    Args:
        order: the order.
        after: how many pages come between the form and those with whole texts.
    """
    count = 1
    while True:
        flowed = _flowed(order, count + after + 1)
        if len(flowed.pages) <= count:
            return [Page(tr("Order form"), partial(list, marks)) for marks in flowed.pages], (
                flowed.overflow
            )
        count = len(flowed.pages)


def _flowed(order: Order, text_page: int) -> Flowed:
    title_marks, title_overflow = _title_block(order, text_page)
    sections = sections_of(order)
    for most_lines, body in (*ON_ONE_PAGE, ON_MANY):
        flowed = _set(order, sections, Setting(most_lines, text_page, body))
        if len(flowed.pages) == 1:
            break
    flowed.pages[0] = [*title_marks, *flowed.pages[0]]
    flowed.overflow = [*title_overflow, *flowed.overflow]
    return flowed


def _set(order: Order, sections: Sequence[Section], setting: Setting) -> Flowed:
    """The sections and the blocks to sign; those at the end stand at the foot of the last page."""
    is_signed = [section.key in SIGNED for section in sections]
    end = len(sections) - len(list(takewhile(bool, reversed(is_signed))))
    flowed = flow(sections[:end], ROOM, setting, partial(_signed, order))
    keys = [section.key for section in sections[end:]]
    if keys:
        top = BODY_BOTTOM - BLOCK_MM
        if flowed.end > top:
            next_page(flowed, ROOM)
        flowed.pages[-1] += notes_by_hand(flowed.end + 2.0, top - 1.0)
        flowed.pages[-1] += signed_marks(order, keys, top)
    else:
        flowed.pages[-1] += notes_by_hand(flowed.end + 2.0, BODY_BOTTOM - 1.0)
    return flowed


def _signed(order: Order, section: Section) -> Strip | None:
    """A block to sign among the sections."""
    if section.key not in SIGNED:
        return None
    return Strip(BLOCK_MM, partial(signed_marks, order, [section.key]))


def _title_block(order: Order, text_page: int) -> tuple[list[Mark], list[Overflow]]:
    """Title, place in words, programme; the QR code at the right."""
    width = CONTENT_MM - QR_MM - 6
    title = order.task.title or order.task.place or order.task.task_id
    lines = wrapped(title, TITLE, width)
    overflow = []
    if len(lines) > TITLE_LINES:
        overflow.append(Overflow(tr("Title"), title))
        lines = [*lines[: TITLE_LINES - 1], cut(lines[TITLE_LINES - 1], TITLE, width, text_page)]
    marks: list[Mark] = []
    y = BODY_TOP
    authority = " · ".join(x for x in (order.programme.name, order.programme.authority) if x)
    for text, kind in (
        (f"{order.kind_label}: {authority}", BODY),
        *((line, TITLE) for line in lines),
    ):
        marks.append(Text(text, LEFT + PAD, y, width, kind.line_mm, kind))
        y += kind.line_mm + 0.3
    place = order.task.place if order.task.place != title else ""
    said = wrapped(governs, SMALL, width) if (governs := _governs(order)) else []
    foot = BODY_TOP + HEAD_BLOCK_MM - 1.0 - len(said) * SMALL.line_mm
    marks += lines_marks(said, LEFT + PAD, foot, width, SMALL)
    room = max(1, int((foot - y) / PLACE.line_mm))
    place_lines = wrapped(place, PLACE, width)
    if len(place_lines) > room:
        overflow.append(Overflow(tr("Place"), place))
        last = cut(place_lines[room - 1], PLACE, width, text_page)
        place_lines = [*place_lines[: room - 1], last]
    marks += lines_marks(place_lines, LEFT + PAD, y, width, PLACE)
    return [*marks, *order_code(order, RIGHT - QR_MM, BODY_TOP - 1.5, QR_MM)], overflow


def _governs(order: Order) -> str:
    """That this form holds, where the programme says so; that Word holds, every foot says."""
    if order.form is None or order.form.governs != "pdf":
        return ""
    return tr("Where the Word document of this order differs, this PDF governs.")


def order_code(order: Order, x: float, y: float, size_mm: float) -> list[Mark]:
    """Order no., revision and the SHA-256 of the canonical snapshot (design §7) as a QR code."""
    return qr_marks(f"{revision_name(order)} sha256:{digest(order)}", x, y, size_mm)
