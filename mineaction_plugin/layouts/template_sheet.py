# SPDX-License-Identifier: GPL-3.0-or-later
"""A template that was filled with an order, and whether its pages say what every page must."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from qgis.core import Qgis, QgsLayoutItem, QgsLayoutItemLabel, QgsPrintLayout, QgsProject

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.drawing import Type, wrapped
from mineaction_plugin.layouts.map_frame import MapOnPage
from mineaction_plugin.layouts.order_layers import OrderLayers
from mineaction_plugin.layouts.order_text import foot_statements, revision_name
from mineaction_plugin.layouts.paper import Paper
from mineaction_plugin.layouts.template_layout import items_of, reads_html, set_item_values
from mineaction_plugin.layouts.template_values import page_values, prefixed
from mineaction_plugin.translation import tr

ANY_PAGE, ANY_COUNT = 7771, 8887
"""Numbers that no template says by chance: whether it prints them is seen before they are known."""
LINE_SPARE = 0.93
"""Fonts differ in their line height by so much."""
_TAG = re.compile(r"<[^>]*>")
_BLANKS = re.compile(r"\s+")


@dataclass
class Sheet:
    """The layout, and all that it draws and that QGIS does not hold for it."""

    project: QgsProject
    layout: QgsPrintLayout
    order: Order
    title: str
    layers: OrderLayers
    maps: dict[int, MapOnPage] = field(default_factory=dict)
    """Page, counted from 0, to the map by which it is georeferenced."""
    drawn: list[MapOnPage] = field(default_factory=list)
    """All maps, so that their layers live as long as the layout."""

    @property
    def count(self) -> int:
        """How many pages it has."""
        return int(always(self.layout.pageCollection()).pageCount())

    def paper(self, number: int) -> Paper:
        """The paper of a page, counted from 0."""
        size = always(always(self.layout.pageCollection()).page(number)).rect()
        return Paper(round(size.width(), 3), round(size.height(), 3))

    def number_pages(self, first: int, count: int) -> None:
        """Tell each item on which page of how many it stands."""
        for item in items_of(self.layout):
            values = page_values(first + max(item.page(), 0), count, self.title)
            escape = reads_html(item)
            texts = {n: html.escape(text) if escape else text for n, text in values.items()}
            set_item_values(item, prefixed(texts))
            item.refresh()

    def says_it_all(self, number: int) -> bool:
        """Whether a page, counted from 0, says itself what our two bands say on every page."""
        self.number_pages(ANY_PAGE, ANY_COUNT)
        on_page = [item for item in items_of(self.layout) if item.page() == number]
        said = squeezed(" ".join(label_text(item) for item in on_page))
        needed = [
            revision_name(self.order),
            page_values(ANY_PAGE + number, ANY_COUNT, self.title)["page_text"],
            self.order.programme.handling,
            *([tr("DRAFT, not an order")] if self.order.draft else []),
            *foot_statements(self.order),
        ]
        return all(squeezed(text) in said for text in needed)


def label_text(item: QgsLayoutItem) -> str:
    """What a label prints; nothing where it is hidden or its box cannot hold it."""
    if not isinstance(item, QgsLayoutItemLabel) or not item.isVisible():
        return ""
    if item.excludeFromExports() or item.itemOpacity() == 0.0:
        return ""
    text = item.currentText()
    if reads_html(item):
        text = html.unescape(_TAG.sub(" ", text))
    return text if _fits(item, text) else ""


def _fits(label: QgsLayoutItemLabel, text: str) -> bool:
    format_ = label.textFormat()
    if format_.sizeUnit() != Qgis.RenderUnit.Points:
        return True
    kind = Type(format_.size(), bold=format_.font().bold())
    lines = len(wrapped(text, kind, label.rect().width() - 2 * label.marginX()))
    room = label.rect().height() - 2 * label.marginY()
    return lines * kind.line_mm * LINE_SPARE <= room


def squeezed(text: str) -> str:
    """The text with single blanks, so that line breaks do not matter."""
    return _BLANKS.sub(" ", text).strip()
