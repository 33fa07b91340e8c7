# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures of where a revision stands: told apart by their shape; the word stands beside."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from mineaction_plugin.gui.orders.order_rows import ACCEPTED, ISSUED, SUPERSEDED, WITHDRAWN

SIDE_PX = 48
"""Drawn larger than shown, so that a fine screen has what it needs."""
INSET_PX, WIDTH_PX = 5.0, 5.0
Stroke = tuple[tuple[float, float], ...]
MARKS: dict[str, tuple[str, tuple[Stroke, ...]]] = {
    ISSUED: ("#1F5FA8", ()),
    ACCEPTED: ("#1B7837", (((0.26, 0.52), (0.44, 0.70), (0.75, 0.33)),)),
    SUPERSEDED: (
        "#5A5A5A",
        (((0.28, 0.5), (0.72, 0.5)), ((0.54, 0.32), (0.72, 0.5), (0.54, 0.68))),
    ),
    WITHDRAWN: ("#B2182B", (((0.32, 0.32), (0.68, 0.68)), ((0.68, 0.32), (0.32, 0.68)))),
}
"""The colour of a standing and the strokes in its ring, as shares of the picture's side."""


def order_icons() -> dict[str, QIcon]:
    """Standing to its picture."""
    return {state: QIcon(_picture(*mark)) for state, mark in MARKS.items()}


def _picture(colour: str, strokes: tuple[Stroke, ...]) -> QPixmap:
    pixmap = QPixmap(SIDE_PX, SIDE_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), WIDTH_PX)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.GlobalColor.white)  # or a grey ring is lost on a selected row
    whole = QRectF(0, 0, SIDE_PX, SIDE_PX)
    painter.drawEllipse(whole.adjusted(INSET_PX, INSET_PX, -INSET_PX, -INSET_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        painter.drawPolyline(QPolygonF([QPointF(x * SIDE_PX, y * SIDE_PX) for x, y in stroke]))
    painter.end()
    return pixmap
