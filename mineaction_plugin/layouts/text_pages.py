# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole of every text that a page of the order could only begin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.drawing import Mark, Text, Type, wrapped
from mineaction_plugin.layouts.form_flow import Overflow
from mineaction_plugin.layouts.order_text import foot_statements
from mineaction_plugin.layouts.page import (
    BODY,
    BODY_BOLD,
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    LEFT,
    PAD,
    Page,
    foot_is_cut,
)
from mineaction_plugin.translation import tr


def text_pages(order: Order, overflow: Sequence[Overflow]) -> list[Page]:
    """The whole texts, on as many pages as it takes."""
    overflow = [*overflow, *_foot_overflow(order)]
    if not overflow:
        return []
    rows: list[tuple[str, Type]] = []
    width = CONTENT_MM - 2 * PAD
    for each in overflow:
        rows.append((each.label or tr("Text"), BODY_BOLD))
        rows += [(line, BODY) for line in wrapped(each.value, BODY, width)]
        rows.append(("", BODY))
    a_page = int((BODY_BOTTOM - BODY_TOP) / BODY.line_mm)
    chunks = [rows[start : start + a_page] for start in range(0, len(rows), a_page)]
    return [Page(tr("Whole texts"), partial(_text_marks, chunk, width)) for chunk in chunks]


def _foot_overflow(order: Order) -> list[Overflow]:
    """What the foot of the pages could not hold."""
    if not foot_is_cut(order):
        return []
    facts, layers, statements = foot_statements(order)
    foot = tr("Foot of every page")
    return [Overflow(foot, text) for text in (facts, layers, statements)]


def _text_marks(rows: Sequence[tuple[str, Type]], width: float) -> list[Mark]:
    return [
        Text(line, LEFT + PAD, BODY_TOP + i * BODY.line_mm, width, BODY.line_mm, kind)
        for i, (line, kind) in enumerate(rows)
        if line
    ]
