# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of page 1 of an order as it will be printed: the same marks, on a screen."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPainter

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.annex_reading import AnnexFile
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.drawing import GREY, STEPS, Align, Mark, Text, Type
from mineaction_plugin.layouts.order_pdf import pages_of
from mineaction_plugin.layouts.page import Page, numbered
from mineaction_plugin.translation import tr

DPI = 120.0
MM_AN_INCH = 25.4


def first_page(
    order: Order,
    annexes: Sequence[AnnexFile] = (),
    backgrounds: Backgrounds | None = None,
    dpi: float = DPI,
) -> QImage:
    """Page 1 of the order, which is its form. Main thread only.

    Args:
        order: all that is printed.
        annexes: where the bytes of its annexes are: they are counted with the pages.
        backgrounds: where the office's own templates are.
        dpi: dots an inch of paper.

    Raises:
        MineActionError: a sentence that says why this order cannot be printed.
    """
    pages = pages_of(order, backgrounds, annexes)
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
    try:
        for mark in (*numbered(order, page, number, count), *_stands_here(page)):
            mark.paint(painter)
    finally:
        painter.end()
    return image


def _stands_here(page: Page) -> list[Mark]:
    """What is said in place of a page of another PDF, which only the printer lays below."""
    if page.below is None and page.bands:
        return []
    paper = page.paper
    return [
        Text(
            tr("The office’s own form stands here."),
            paper.left,
            paper.body_top,
            paper.content_mm,
            paper.body_bottom - paper.body_top,
            Type(14.0, bold=True, colour=GREY),
            Align.CENTRE,
            middle=True,
        )
    ]
