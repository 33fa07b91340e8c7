# SPDX-License-Identifier: GPL-3.0-or-later
"""The change page of an amended order: what became of the old boundary, and who holds it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from mineaction_plugin.core.order.changes import point_changes
from mineaction_plugin.core.order.order import Change, Order
from mineaction_plugin.core.position.geodesy import area_m2
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.change_map import STRIP_MM, change_map
from mineaction_plugin.layouts.change_table import Row, height_of, rows_in, rows_of, table_marks
from mineaction_plugin.layouts.drawing import Mark, box, wrapped
from mineaction_plugin.layouts.form_flow import lines_marks
from mineaction_plugin.layouts.map_frame import Box
from mineaction_plugin.layouts.order_layers import OrderLayers
from mineaction_plugin.layouts.order_text import revision_name, when_words
from mineaction_plugin.layouts.page import (
    BODY,
    BODY_BOLD,
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    KEY,
    LEFT,
    PAD,
    Page,
)
from mineaction_plugin.translation import tr

INNER_MM = CONTENT_MM - 2 * PAD
HOLDER_MM = 6.0
MAP_LEAST_MM, MAP_MOST_MM = 92.0, 150.0
TICK_MM = 3.6
IN_A_ROW = 2
Texts = tuple[list[Mark], float]
"""Marks, and where they end."""


def change_pages(order: Order, layers: OrderLayers, backgrounds: Backgrounds) -> list[Page]:
    """The change page, and as many more as its table takes; none for a first revision."""
    change = order.change
    if change is None:
        return []
    rows = rows_of(order, point_changes(order))
    title = tr("What changed since r{revision}").format(revision=change.revision)
    words, top = _words(order, change, is_changed=bool(rows))
    if not rows:
        return [Page(title, partial(list, words))]
    room = BODY_BOTTOM - top - STRIP_MM - height_of(len(rows))
    place = Box(LEFT + PAD, top, INNER_MM, min(max(room, MAP_LEAST_MM), MAP_MOST_MM))
    on_page, map_marks = change_map(order, change, layers, backgrounds, place)
    below = top + place.height + STRIP_MM
    here = rows_in(BODY_BOTTOM - below)
    first, rest = rows[:here], rows[here:]
    pages = [
        Page(
            title,
            lambda: [*words, *map_marks(), *(table_marks(order, first, below) if first else [])],
            (on_page,),
        )
    ]
    a_page = rows_in(BODY_BOTTOM - BODY_TOP)
    chunks = [rest[start : start + a_page] for start in range(0, len(rest), a_page)]
    return [*pages, *(Page(title, partial(_table_page, order, chunk)) for chunk in chunks)]


def _table_page(order: Order, rows: Sequence[Row]) -> list[Mark]:
    return table_marks(order, rows, BODY_TOP)


def _words(order: Order, change: Change, *, is_changed: bool) -> Texts:
    """Which takes the place of which, how large it is now, and who must hear of it."""
    said = tr("{order} takes the place of r{revision} of {when}.").format(
        order=revision_name(order), revision=change.revision, when=when_words(change.issued_at)
    )
    texts = [(said, KEY), (_area_words(order, change), BODY)]
    if not is_changed:
        texts.append((tr("The boundary and all its points are as they were."), BODY_BOLD))
    texts.append((_holding(change), BODY_BOLD))
    marks: list[Mark] = []
    y = BODY_TOP
    for text, kind in texts:
        lines = wrapped(text, kind, INNER_MM)
        marks += lines_marks(lines, LEFT + PAD, y, INNER_MM, kind)
        y += len(lines) * kind.line_mm + 1.2
    ticks, y = _ticks(change, y)
    return [*marks, *ticks], y + 2.0


def _area_words(order: Order, change: Change) -> str:
    both = np.array([change.boundary, order.task.geometry], dtype=object)
    was, now = (float(each) for each in area_m2(both))
    return tr("Size was {was} m², is {now} m² ({change} m²), on the ellipsoid.").format(
        was=f"{was:,.0f}", now=f"{now:,.0f}", change=f"{now - was:+,.0f}".replace("-", "−")
    )


def _holding(change: Change) -> str:
    if not change.holders:
        return tr("Nobody is named who holds r{revision}: ask for every copy of it.").format(
            revision=change.revision
        )
    return tr(
        "These hold r{revision}. Give each this one, and tick when the old one is handed back or "
        "destroyed, on paper and in every device:"
    ).format(revision=change.revision)


def _ticks(change: Change, y: float) -> Texts:
    """A box to tick before each holder, two in a row."""
    marks: list[Mark] = []
    width = INNER_MM / IN_A_ROW
    for start in range(0, len(change.holders), IN_A_ROW):
        height = HOLDER_MM
        for place, holder in enumerate(change.holders[start : start + IN_A_ROW]):
            x = LEFT + PAD + place * width
            lines = wrapped(holder, BODY, width - TICK_MM - 5.0)
            marks.append(box(x, y + 0.6, TICK_MM, TICK_MM, line=0.4))
            marks += lines_marks(lines, x + TICK_MM + 2.0, y, width - TICK_MM - 5.0, BODY)
            height = max(height, len(lines) * BODY.line_mm + 1.6)
        y += height
    return marks, y
