# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures of task states, drawn as the map outlines them; the word always stands beside."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from mineaction_plugin.core.terms.profile import Look

SIDE_PX = 32
"""Drawn twice as large as shown, so that a fine screen has what it needs."""
WIDTH_PX = 6.0
PATTERNS = {
    "solid": Qt.PenStyle.SolidLine,
    "dash": Qt.PenStyle.DashLine,
    "dot": Qt.PenStyle.DotLine,
    "dash_dot": Qt.PenStyle.DashDotLine,
}


def state_icons(looks: Mapping[str, Look]) -> dict[str, QIcon]:
    """State to its picture: a field with the outline of that state."""
    return {state: QIcon(_picture(look)) for state, look in looks.items()}


def _picture(look: Look) -> QPixmap:
    pixmap = QPixmap(SIDE_PX, SIDE_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    pen = QPen(QColor(look.colour), WIDTH_PX, PATTERNS[look.pattern])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter = QPainter(pixmap)
    painter.setPen(pen)
    inset = WIDTH_PX / 2 + 1
    painter.drawRect(QRectF(0, 0, SIDE_PX, SIDE_PX).adjusted(inset, inset, -inset, -inset))
    painter.end()
    return pixmap
