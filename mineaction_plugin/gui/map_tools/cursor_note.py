# SPDX-License-Identifier: GPL-3.0-or-later
"""A small note that follows the mouse over the map and never catches a click."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QLabel

from mineaction_plugin.gui.widgets.texts import led
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

    def show_at(self, pixel: QPoint, lines: Sequence[str], kept_free: int = 0) -> None:
        """Show these lines beside a place of the map; nothing where there are none.

        Args:
            pixel: the place on the map.
            lines: what to say.
            kept_free: so many pixels at the foot of the map are taken.
        """
        text = "\n".join(map(led, lines))
        if text != self.text():
            self.setText(text)
            self.setAccessibleDescription(text)
            self._fit()
        self.move(self._beside(pixel, self._canvas.height() - kept_free))
        self.setVisible(bool(text))

    def _fit(self) -> None:
        """As wide as its longest line; lines are broken where the map is narrower."""
        self.setWordWrap(False)
        if self.sizeHint().width() > self._canvas.width():
            self.setWordWrap(True)
            width = self._canvas.width()
            self.resize(width, self.heightForWidth(width))
        else:
            self.adjustSize()

    def _beside(self, pixel: QPoint, height: int) -> QPoint:
        """Right of and below the cursor, or on the other side where there is no room.

        A note as wide as the map goes to its top or foot, whichever is farther from the cursor.
        """
        if self.width() >= self._canvas.width() - AWAY_PIXELS:
            return QPoint(0, 0 if pixel.y() > height / 2 else max(0, height - self.height()))
        x, y = pixel.x() + AWAY_PIXELS, pixel.y() + AWAY_PIXELS
        if x + self.width() > self._canvas.width():
            x = max(0, pixel.x() - AWAY_PIXELS - self.width())
        if y + self.height() > height:
            y = max(0, pixel.y() - AWAY_PIXELS - self.height())
        return QPoint(x, y)
