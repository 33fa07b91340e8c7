# SPDX-License-Identifier: GPL-3.0-or-later
"""A page with its maps as a picture, for a phone or another document. Main thread only."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererSequentialJob, QgsMapSettings
from qgis.PyQt.QtCore import QBuffer, QIODevice, QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.drawing import STEPS
from mineaction_plugin.layouts.drawn_png import png_of
from mineaction_plugin.layouts.map_frame import MapOnPage
from mineaction_plugin.layouts.page import Page, numbered
from mineaction_plugin.layouts.turned_frame import TurnedFrame

MM_AN_INCH = 25.4
DPI = 200.0


def page_image(order: Order, page: Page, dpi: float = DPI) -> QImage:
    """A page of its own, as it is printed.

    Args:
        order: whose page it is.
        page: the page as it stands in the order's language (`on_its_side`).
        dpi: dots an inch of paper.

    Raises:
        PackError: there is no memory for it.
    """
    dots_a_mm = dpi / MM_AN_INCH
    size = QSize(round(page.paper.width_mm * dots_a_mm), round(page.paper.height_mm * dots_a_mm))
    image = QImage(size, QImage.Format.Format_RGB32)
    if image.isNull():
        raise PackError("There was not enough memory for the picture of a map.")
    image.setDotsPerMeterX(round(dots_a_mm * 1000))
    image.setDotsPerMeterY(round(dots_a_mm * 1000))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for each in page.maps:
        corner = QPointF(each.frame.box.x * dots_a_mm, each.frame.box.y * dots_a_mm)
        painter.drawImage(corner, map_image(each, dpi))
    painter.scale(dots_a_mm / STEPS, dots_a_mm / STEPS)
    for mark in numbered(order, page, 1, 1):
        mark.paint(painter)
    painter.end()
    return image


def map_image(wanted: MapOnPage, dpi: float) -> QImage:
    """A map without the marks that lie on it."""
    box, dots_a_mm = wanted.frame.box, dpi / MM_AN_INCH
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(wanted.epsg))
    settings.setLayers(list(wanted.layers))
    settings.setBackgroundColor(QColor("#FFFFFF"))
    settings.setOutputDpi(dpi)
    settings.setOutputSize(QSize(round(box.width * dots_a_mm), round(box.height * dots_a_mm)))
    if isinstance(wanted.frame, TurnedFrame):
        settings.setRotation(wanted.frame.turned_deg)
    settings.setExtent(wanted.frame.extent())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    image.setDevicePixelRatio(1.0)
    return image


def encoded(image: QImage, kind: str, quality: int = -1) -> bytes:
    """A picture as the bytes of a file ("PNG", "JPG"; quality 0 to 100 of a JPEG).

    Raises:
        PackError: it cannot be encoded.
    """
    if kind == "PNG":
        return png_of(image)
    buffer = QBuffer()
    if not buffer.open(QIODevice.OpenModeFlag.WriteOnly) or not image.save(buffer, kind, quality):
        raise PackError("The picture of a map could not be made: there is too little memory.")
    return bytes(buffer.data().data())
