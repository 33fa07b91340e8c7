# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures of task states: how much of the way is done; the word always stands beside.

The colour is the one that outlines the state on the map; the shape alone tells states apart.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QLineF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from mineaction_plugin.core.terms.profile import Look
from mineaction_plugin.core.terms.vocabulary import TaskState

SIDE_PX = 48
"""Drawn larger than shown, so that a fine screen has what it needs."""
INSET_PX, WIDTH_PX = 5.0, 4.5
TOP, TURN = 90 * 16, 360 * 16
"""As Qt counts arcs: sixteenths of a degree, from three o'clock, against the clock."""
DONE: Mapping[str, float] = {
    TaskState.DRAFT: 0.0,
    TaskState.FOR_APPROVAL: 0.125,
    TaskState.ISSUED: 0.25,
    TaskState.ACCEPTED: 0.375,
    TaskState.IN_PROGRESS: 0.5,
    TaskState.COMPLETED: 0.75,
    TaskState.INSPECTED: 0.875,
    TaskState.HANDED_OVER: 1.0,
}
"""The share of the circle that is filled."""


def state_icons(looks: Mapping[str, Look]) -> dict[str, QIcon]:
    """State to its picture."""
    return {state: QIcon(_picture(state, QColor(look.colour))) for state, look in looks.items()}


def _picture(state: str, colour: QColor) -> QPixmap:
    pixmap = QPixmap(SIDE_PX, SIDE_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, WIDTH_PX))
    box = QRectF(0, 0, SIDE_PX, SIDE_PX).adjusted(INSET_PX, INSET_PX, -INSET_PX, -INSET_PX)
    painter.setBrush(Qt.GlobalColor.white)  # or a grey ring is lost on a selected row
    painter.drawEllipse(box)
    third = box.width() / 3.4
    inner = box.adjusted(third, third, -third, -third)
    if state == TaskState.SUSPENDED:
        painter.drawLine(QLineF(inner.topLeft(), inner.bottomLeft()))
        painter.drawLine(QLineF(inner.topRight(), inner.bottomRight()))
    elif state == TaskState.WITHDRAWN:
        painter.drawLine(QLineF(inner.topLeft(), inner.bottomRight()))
        painter.drawLine(QLineF(inner.topRight(), inner.bottomLeft()))
    elif (done := DONE.get(state, 0.0)) > 0:
        painter.setBrush(colour)
        painter.drawPie(box, TOP, -round(done * TURN))
    painter.end()
    return pixmap
