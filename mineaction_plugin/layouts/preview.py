# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of page 1 of an order as it will be printed: the same marks, on a screen."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPainter

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.drawing import STEPS
from mineaction_plugin.layouts.order_pdf import pages_of
from mineaction_plugin.layouts.page import Page, numbered

DPI = 120.0
MM_AN_INCH = 25.4


def first_page(order: Order, dpi: float = DPI) -> QImage:
    """Page 1 of the order, which is its form. Main thread only.

    Raises:
        MineActionError: a sentence that says why this order cannot be printed.
    """
    pages = pages_of(order)
    return page_image(order, pages[0], 1, len(pages), dpi)


def page_image(order: Order, page: Page, number: int, count: int, dpi: float = DPI) -> QImage:
    """A page without maps on white paper.

    Args:
        order: whose page it is.
        page: the page.
        number: which of the pages it is, from 1.
        count: how many there are.
        dpi: dots an inch of paper.
    """
    dots_a_mm = dpi / MM_AN_INCH
    paper = page.paper
    image = QImage(
        round(paper.width_mm * dots_a_mm),
        round(paper.height_mm * dots_a_mm),
        QImage.Format.Format_RGB32,
    )
    image.setDotsPerMeterX(round(dots_a_mm * 1000))
    image.setDotsPerMeterY(round(dots_a_mm * 1000))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(dots_a_mm / STEPS, dots_a_mm / STEPS)
    for mark in numbered(order, page, number, count):
        mark.paint(painter)
    painter.end()
    return image
