# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels over the map, dark with a light rim, upright on a rotated map too."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from mineaction_plugin.adapters.always import always

HALO_PIXELS = 4.0
INK = QColor("#1d1d1d")
HALO = QColor(255, 255, 255, 230)
CLEAR = QColor(0, 0, 0, 0)


class Words(QgsMapCanvasItem):
    """Each label is drawn once, and then only copied: the map is painted at every mouse move."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        placed: Sequence[tuple[QgsPointXY, str]],
        *,
        above_pixels: float = 0.0,
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._above = above_pixels
        self._placed = [(point, self._drawn(label)) for point, label in placed]
        self._cover()

    def updatePosition(self) -> None:
        self._cover()

    def paint(
        self,
        painter: QPainter | None,
        _option: QStyleOptionGraphicsItem | None = None,
        _widget: QWidget | None = None,
    ) -> None:
        painter = always(painter)
        for point, picture in self._placed:
            half = QPointF(picture.width(), picture.height()) / picture.devicePixelRatio() / 2
            middle = self.toCanvasCoordinates(point) - self.pos() - QPointF(0.0, self._above)
            painter.drawPixmap(middle - half, picture)

    def _cover(self) -> None:
        """Be as large as the map."""
        self.setRect(self._canvas.extent())

    def _drawn(self, label: str) -> QPixmap:
        """A label of one or several lines, in the middle of its picture."""
        font = self._canvas.font()
        font.setBold(True)
        metrics = QFontMetricsF(font)
        lines = label.split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines) + 2 * HALO_PIXELS
        height = metrics.height() * len(lines) + 2 * HALO_PIXELS
        fine = self._canvas.devicePixelRatioF()
        picture = QPixmap(round(width * fine) + 1, round(height * fine) + 1)
        picture.setDevicePixelRatio(fine)
        picture.fill(CLEAR)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rim = QPen(HALO, HALO_PIXELS, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        for row, line in enumerate(lines):
            path = QPainterPath()
            left = (width - metrics.horizontalAdvance(line)) / 2
            path.addText(left, HALO_PIXELS + row * metrics.height() + metrics.ascent(), font, line)
            painter.strokePath(path, rim)
            painter.fillPath(path, INK)
        painter.end()
        return picture
