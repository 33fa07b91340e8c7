# SPDX-License-Identifier: GPL-3.0-or-later
"""A small note that follows the mouse over the map and never catches a click."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QLabel

from mineaction_plugin.translation import tr

AWAY_PIXELS = 18


class CursorNote(QLabel):
    """Lines of text beside the cursor, within the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("cursor_note")
        self.setAccessibleName(tr("Figures at the cursor"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setMargin(4)
        self.hide()

    def show_at(self, pixel: QPoint, lines: Sequence[str]) -> None:
        """Show these lines beside a place of the map; nothing where there are none."""
        text = "\n".join(lines)
        if text != self.text():
            self.setText(text)
            self.setAccessibleDescription(text)
            self.adjustSize()
        self.move(self._beside(pixel))
        self.setVisible(bool(text))

    def _beside(self, pixel: QPoint) -> QPoint:
        """Right of and below the cursor, or on the other side where there is no room."""
        x, y = pixel.x() + AWAY_PIXELS, pixel.y() + AWAY_PIXELS
        if x + self.width() > self._canvas.width():
            x = max(0, pixel.x() - AWAY_PIXELS - self.width())
        if y + self.height() > self._canvas.height():
            y = max(0, pixel.y() - AWAY_PIXELS - self.height())
        return QPoint(x, y)
