# SPDX-License-Identifier: GPL-3.0-or-later
"""The hand on the map: clicks, drags and types at places in longitude and latitude."""

from __future__ import annotations

from hand import Hand
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
Place = tuple[float, float]
"""Longitude and latitude, degrees."""


class MapHand:
    """Acts on the canvas of the window."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._canvas = iface.mapCanvas()

    def pixel(self, place: Place) -> QPoint:
        """Where a place lies on the canvas now."""
        frame = self._canvas.mapSettings().destinationCrs()
        to_map = QgsCoordinateTransform(WGS84, frame, QgsProject.instance())
        seen = self._canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(*place)))
        return QPoint(round(seen.x()), round(seen.y()))

    def move(self, place: Place) -> None:
        """Move the mouse there."""
        self._mouse(QEvent.Type.MouseMove, self.pixel(place), NONE, NONE)

    def click(self, place: Place, button: Qt.MouseButton = LEFT) -> None:
        """Move there, press and release."""
        self.move(place)
        self._mouse(QEvent.Type.MouseButtonPress, self.pixel(place), button, button)
        self._mouse(QEvent.Type.MouseButtonRelease, self.pixel(place), button, NONE)

    def double_click(self, place: Place) -> None:
        """Click, and click again at once."""
        self.click(place)
        self._mouse(QEvent.Type.MouseButtonDblClick, self.pixel(place), LEFT, LEFT)
        self._mouse(QEvent.Type.MouseButtonRelease, self.pixel(place), LEFT, NONE)

    def drag(self, first: Place, last: Place, picture: str = "") -> None:
        """Press at one place, release at another; a picture is taken before the release."""
        self.move(first)
        self._mouse(QEvent.Type.MouseButtonPress, self.pixel(first), LEFT, LEFT)
        half = (self.pixel(first) + self.pixel(last)) / 2
        self._mouse(QEvent.Type.MouseMove, half, NONE, LEFT)
        self._mouse(QEvent.Type.MouseMove, self.pixel(last), NONE, LEFT)
        if picture:
            self._hand.picture(picture)
        self._mouse(QEvent.Type.MouseButtonRelease, self.pixel(last), LEFT, NONE)
        self._hand.wait(150)

    def keys(self, text: str) -> None:
        """Type where the focus is, also where it moves with the first key."""
        for sign in text:
            QTest.keyClicks(QApplication.focusWidget(), sign)
            self._hand.wait(10)

    def _mouse(
        self, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held: Qt.MouseButton
    ) -> None:
        view = self._canvas.viewport()
        where = QPointF(view.mapToGlobal(at))
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(view, QMouseEvent(kind, QPointF(at), where, button, held, none))
        self._hand.wait(40)
