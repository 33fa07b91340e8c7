# SPDX-License-Identifier: GPL-3.0-or-later
"""Our PNG of a drawn page, read by others."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from mineaction_plugin.layouts.drawn_png import png_of


@pytest.mark.parametrize("width", [1, 3, 64, 333])
def test_every_dot_comes_back(width: int) -> None:
    """Widths whose rows Qt pads to four bytes, and one that it does not."""
    image = QImage(width, 50, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(7087)
    image.setDotsPerMeterY(7087)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(200, 30, 7))
    painter.drawEllipse(QPointF(width / 2, 25), width / 3, 20)
    painter.end()
    data = png_of(image)
    by_qt = QImage.fromData(data)
    assert by_qt.convertToFormat(image.format()) == image
    assert by_qt.dotsPerMeterX() == image.dotsPerMeterX()
    read = Image.open(io.BytesIO(data))
    read.verify()
    dots = np.asarray(Image.open(io.BytesIO(data)))
    assert dots.shape == (50, width, 3)
    for x, y in ((0, 0), (width // 2, 5), (width - 1, 49)):
        assert QColor(*map(int, dots[y, x])) == image.pixelColor(x, y)
