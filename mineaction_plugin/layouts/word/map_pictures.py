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
from mineaction_plugin.layouts.map_picture import DPI as MAP_DPI
from mineaction_plugin.layouts.map_picture import MM_AN_INCH, encoded, page_image
from mineaction_plugin.layouts.order_layers import OrderLayers, layers_of
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.layouts.page import Page, on_its_side
from mineaction_plugin.layouts.paper import Paper
from mineaction_plugin.layouts.word.pictures import Shown
from mineaction_plugin.layouts.worksite_plan import worksite_pages

Maker = Callable[[Order, OrderLayers, Backgrounds], Sequence[Page]]
DPI = 150.0
WIDTH_MM, QR_MM = 170.0, 28.0
QR_DOTS = 8
HAIRLINE_MM = 0.3
"""The frame of the page is no part of the picture."""
LABELS_MM = 2.2
"""The labels of a map's grid reach so far up to the band."""
QUALITY = 88
"""Of a JPEG how true it is; a PNG is as true as what was drawn."""


def pictures_of(
    order: Order, backgrounds: Backgrounds, task_map: QImage | None = None
) -> dict[str, Shown]:
    """What makes each of the pictures that a template can ask for.

    Args:
        order: whose they are.
        backgrounds: what lies below the maps.
        task_map: its page as `map_files.export_map` has drawn it, which saves drawing it again.
    """

    @cache
    def layers() -> OrderLayers:
        return layers_of(order)

    def shown(pages_of: Maker) -> Shown:
        def make() -> bytes:
            pages = pages_of(order, layers(), backgrounds)
            if not pages:
                return b""
            page = on_its_side(order, pages[0])
            if task_map is not None and pages_of is task_map_pages:
                return _written(body_of(task_map, page.paper, MAP_DPI), backgrounds)
            return _written(body_of(page_image(order, page, DPI), page.paper, DPI), backgrounds)

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


def _written(picture: QImage, backgrounds: Backgrounds) -> bytes:
    has_picture = any((backgrounds.plain, backgrounds.imagery, backgrounds.plain_pictures))
    kind = "JPG" if has_picture or backgrounds.imagery_pictures else "PNG"
    return encoded(picture, kind, QUALITY)


def body_of(page: QImage, paper: Paper, dpi: float) -> QImage:
    """What a page of maps has between its two bands, out of the picture of the whole page."""
    dots_a_mm = dpi / MM_AN_INCH
    left, right = paper.left + HAIRLINE_MM, paper.right - HAIRLINE_MM
    left, top, right, bottom = (
        round(each * dots_a_mm)
        for each in (left, paper.body_top - LABELS_MM, right, paper.body_bottom)
    )
    return page.copy(left, top, right - left, bottom - top)


def _qr(order: Order) -> bytes:
    """Number, revision and the hash of what was issued, as on the order form."""
    result = io.BytesIO()
    text = f"{revision_name(order)} sha256:{digest(order)}"
    load("segno").make(text, error="m", micro=False).save(result, kind="png", scale=QR_DOTS)
    return result.getvalue()
