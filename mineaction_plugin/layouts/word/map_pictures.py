# SPDX-License-Identifier: GPL-3.0-or-later
"""The maps of an order and its QR code as pictures for a Word document. Main thread only."""

from __future__ import annotations

import io

from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererSequentialJob, QgsMapSettings
from qgis.PyQt.QtCore import QBuffer, QIODevice, QPointF, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.drawing import STEPS
from mineaction_plugin.layouts.map_frame import MapOnPage
from mineaction_plugin.layouts.map_pages import overview_pages, task_map_pages
from mineaction_plugin.layouts.order_layers import layers_of
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.layouts.page import Page, numbered, on_its_side
from mineaction_plugin.layouts.word.pictures import Shown

DPI = 180.0
MM_AN_INCH = 25.4
WIDTH_MM, QR_MM = 170.0, 28.0
QR_DOTS = 8
QUALITY = {"JPG": 88, "PNG": 80}
"""Of a JPEG how true it is, of a PNG how fast it is written: no picture is ever less true."""


def pictures_of(order: Order, backgrounds: Backgrounds) -> dict[str, Shown]:
    """What makes each of the pictures that a template can ask for."""

    def maps(pages: list[Page]) -> bytes:
        has_picture = backgrounds.plain is not None or bool(backgrounds.plain_pictures)
        return _encoded(body_of(order, pages[0]), "JPG" if has_picture else "PNG")

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
    """What a page of maps has between its two bands, as it will be printed."""
    page = on_its_side(order, page)
    paper, dots_a_mm = page.paper, dpi / MM_AN_INCH
    width = round(paper.content_mm * dots_a_mm)
    height = round((paper.body_bottom - paper.body_top) * dots_a_mm)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-paper.left * dots_a_mm, -paper.body_top * dots_a_mm)
    for each in page.maps:
        corner = QPointF(each.frame.box.x * dots_a_mm, each.frame.box.y * dots_a_mm)
        painter.drawImage(corner, _drawn(each, dpi))
    painter.scale(dots_a_mm / STEPS, dots_a_mm / STEPS)
    for mark in numbered(order, page, 1, 1):
        mark.paint(painter)
    painter.end()
    return image


def _drawn(wanted: MapOnPage, dpi: float) -> QImage:
    box, dots_a_mm = wanted.frame.box, dpi / MM_AN_INCH
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(wanted.epsg))
    settings.setLayers(list(wanted.layers))
    settings.setOutputDpi(dpi)
    settings.setOutputSize(QSize(round(box.width * dots_a_mm), round(box.height * dots_a_mm)))
    settings.setExtent(wanted.frame.extent())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    image.setDevicePixelRatio(1.0)
    return image


def _encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, kind, QUALITY[kind]):
        raise PackError("The picture of a map could not be made: there is too little memory.")
    return bytes(buffer.data())


def _qr(order: Order) -> bytes:
    """Number, revision and the hash of what was issued, as on the order form."""
    result = io.BytesIO()
    text = f"{revision_name(order)} sha256:{digest(order)}"
    load("segno").make(text, error="m", micro=False).save(result, kind="png", scale=QR_DOTS)
    return result.getvalue()
