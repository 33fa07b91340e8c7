# SPDX-License-Identifier: GPL-3.0-or-later
"""The maps of an order and its QR code as pictures for a Word document. Main thread only."""

from __future__ import annotations

import io

from qgis.PyQt.QtGui import QImage

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.map_pages import overview_pages, task_map_pages
from mineaction_plugin.layouts.map_picture import MM_AN_INCH, encoded, page_image
from mineaction_plugin.layouts.order_layers import layers_of
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.layouts.page import Page, on_its_side
from mineaction_plugin.layouts.word.pictures import Shown

DPI = 180.0
WIDTH_MM, QR_MM = 170.0, 28.0
QR_DOTS = 8
QUALITY = {"JPG": 88, "PNG": 80}
"""Of a JPEG how true it is, of a PNG how fast it is written: no picture is ever less true."""


def pictures_of(order: Order, backgrounds: Backgrounds) -> dict[str, Shown]:
    """What makes each of the pictures that a template can ask for."""

    def maps(pages: list[Page]) -> bytes:
        has_picture = backgrounds.plain is not None or bool(backgrounds.plain_pictures)
        kind = "JPG" if has_picture else "PNG"
        return encoded(body_of(order, pages[0]), kind, QUALITY[kind])

    return {
        "overview": Shown(
            lambda: maps(overview_pages(order, layers_of(order), backgrounds)), WIDTH_MM
        ),
        "task_map": Shown(
            lambda: maps(task_map_pages(order, layers_of(order), backgrounds)), WIDTH_MM
        ),
        "qr": Shown(lambda: _qr(order), QR_MM, is_asked=True),
    }


def body_of(order: Order, page: Page, dpi: float = DPI) -> QImage:
    """What a page of maps has between its two bands, as it will be printed.

    Raises:
        PackError: there is no memory for it.
    """
    page, dots_a_mm = on_its_side(order, page), dpi / MM_AN_INCH
    paper = page.paper
    left, top = round(paper.left * dots_a_mm), round(paper.body_top * dots_a_mm)
    right, bottom = round(paper.right * dots_a_mm), round(paper.body_bottom * dots_a_mm)
    return page_image(order, page, dpi).copy(left, top, right - left, bottom - top)


def _qr(order: Order) -> bytes:
    """Number, revision and the hash of what was issued, as on the order form."""
    result = io.BytesIO()
    text = f"{revision_name(order)} sha256:{digest(order)}"
    load("segno").make(text, error="m", micro=False).save(result, kind="png", scale=QR_DOTS)
    return result.getvalue()
