# SPDX-License-Identifier: GPL-3.0-or-later
"""The maps of an order and its QR code as pictures for a Word document. Main thread only."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from functools import cache

from qgis.PyQt.QtGui import QImage

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.change_page import change_pages
from mineaction_plugin.layouts.evacuation_map import evacuation_page
from mineaction_plugin.layouts.map_pages import imagery_pages, overview_pages, task_map_pages
from mineaction_plugin.layouts.map_picture import MM_AN_INCH, encoded, page_image
from mineaction_plugin.layouts.order_layers import OrderLayers, layers_of
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.layouts.page import Page, on_its_side
from mineaction_plugin.layouts.word.pictures import Shown
from mineaction_plugin.layouts.worksite_plan import worksite_pages

Maker = Callable[[Order, OrderLayers, Backgrounds], Sequence[Page]]
DPI = 180.0
WIDTH_MM, QR_MM = 170.0, 28.0
QR_DOTS = 8
HAIRLINE_MM = 0.3
"""The frame of the page is no part of the picture."""
LABELS_MM = 2.2
"""The labels of a map's grid reach so far up to the band."""
QUALITY = 88
"""Of a JPEG how true it is; a PNG is as true as what was drawn."""


def pictures_of(order: Order, backgrounds: Backgrounds) -> dict[str, Shown]:
    """What makes each of the pictures that a template can ask for."""

    @cache
    def layers() -> OrderLayers:
        return layers_of(order)

    def shown(pages_of: Maker) -> Shown:
        def make() -> bytes:
            pages = pages_of(order, layers(), backgrounds)
            return _first_body(order, pages, backgrounds) if pages else b""

        return Shown(make, WIDTH_MM)

    return {
        "overview": shown(overview_pages),
        "task_map": shown(task_map_pages),
        "imagery": shown(imagery_pages),
        "evacuation": shown(lambda *asked: [evacuation_page(*asked)]),
        "worksite": shown(worksite_pages),
        "change": shown(change_pages),
        "qr": Shown(lambda: _qr(order), QR_MM, is_asked=True),
    }


def _first_body(order: Order, pages: Sequence[Page], backgrounds: Backgrounds) -> bytes:
    has_picture = any((backgrounds.plain, backgrounds.imagery, backgrounds.plain_pictures))
    kind = "JPG" if has_picture or backgrounds.imagery_pictures else "PNG"
    return encoded(body_of(order, pages[0]), kind, QUALITY)


def body_of(order: Order, page: Page, dpi: float = DPI) -> QImage:
    """What a page of maps has between its two bands, as it will be printed.

    Raises:
        PackError: there is no memory for it.
    """
    page, dots_a_mm = on_its_side(order, page), dpi / MM_AN_INCH
    paper = page.paper
    left, right = paper.left + HAIRLINE_MM, paper.right - HAIRLINE_MM
    left, top, right, bottom = (
        round(each * dots_a_mm)
        for each in (left, paper.body_top - LABELS_MM, right, paper.body_bottom)
    )
    return page_image(order, page, dpi).copy(left, top, right - left, bottom - top)


def _qr(order: Order) -> bytes:
    """Number, revision and the hash of what was issued, as on the order form."""
    result = io.BytesIO()
    text = f"{revision_name(order)} sha256:{digest(order)}"
    load("segno").make(text, error="m", micro=False).save(result, kind="png", scale=QR_DOTS)
    return result.getvalue()
