# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: move the mouse over 2,000 hazards while drawing, and note how long each move takes.

A move is done when the map has been painted again, with the way to the mouse and the figures.
QGIS's own measuring tool is the peer: as many points, the same moves, the same map.
"""

from __future__ import annotations

import math
import os
import statistics
import time
from pathlib import Path

from hand import the_hand
from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QLabel
from qgis.utils import iface

MOVES, POINTS = 400, 40
ROLE = "mineaction/result"
hand = the_hand()
canvas: QgsMapCanvas = iface.mapCanvas()


def open_map() -> QgsVectorLayer:
    layer = QgsVectorLayer(os.environ["HAZARDS_FILE"], "hazards", "ogr")
    layer.setCustomProperty(ROLE, "hazards")
    QgsProject.instance().addMapLayer(layer)
    iface.mainWindow().showMaximized()
    canvas.setExtent(QgsRectangle(layer.extent()))
    canvas.refresh()
    hand.wait(500)
    hand.wait_until(lambda: not canvas.isDrawing(), "the map to be drawn")
    return layer


def send(kind: QEvent.Type, at: QPoint, button: Qt.MouseButton) -> None:
    viewport = canvas.viewport()
    down = button if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind,
        QPointF(at),
        QPointF(viewport.mapToGlobal(at)),
        button,
        down,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def click(at: QPoint) -> None:
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        send(kind, at, Qt.MouseButton.LeftButton)


def places(count: int) -> list[QPoint]:
    """Places all over the map, the same for every tool; neighbours lie far apart."""
    width, height = canvas.width(), canvas.height()
    return [
        QPoint(20 + i * 7919 % (width - 40), 20 + i * 6101 % (height - 240)) for i in range(count)
    ]


class Painted(QObject):
    """Counts how often the map was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        self.times += event.type() == QEvent.Type.Paint
        return False


def moves() -> list[float]:
    """Milliseconds from each move of the mouse to the end of the painting that it brought."""
    taken = []
    QApplication.processEvents()
    for at in places(MOVES):
        before, begin = painted.times, time.perf_counter()
        send(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
        while painted.times == before:
            QApplication.processEvents()
        taken.append(1000.0 * (time.perf_counter() - begin))
    return taken


def figures(taken: list[float]) -> dict[str, float]:
    cut = statistics.quantiles(taken, n=100)
    return {"median": statistics.median(taken), "p95": cut[94], "most": max(taken)}


def ours() -> dict[str, float]:
    iface.mainWindow().findChild(QAction, "MineActionOpenDock").trigger()
    dock = iface.mainWindow().findChild(QDockWidget, "MineActionDock")
    hand.wait_until(lambda: dock.content is not None, "the dock's content")
    hand.wait(500)
    canvas.setExtent(layer.extent())
    hand.wait_until(lambda: not canvas.isDrawing(), "the map to be drawn")
    tools = dock.content.desk.editing.tools
    tools.capture("polygon", "Draw a boundary.", lambda _captured: None)
    for at in ring(POINTS):
        click(at)
    moves()  # the index of snapping is built beside this
    hand.wait(1000)
    taken = figures(moves())
    note = canvas.findChild(QLabel, "cursor_note")
    hand.notes["note"] = note.text()
    hand.picture("map_readout")
    tools.stop()
    return taken


def ring(count: int) -> list[QPoint]:
    """A boundary round the map that does not cross itself."""
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    return [
        middle
        + QPoint(
            round(canvas.width() * 0.3 * math.cos(2 * math.pi * i / count)),
            round(canvas.height() * 0.3 * math.sin(2 * math.pi * i / count)),
        )
        for i in range(count)
    ]


def peer() -> dict[str, float]:
    iface.actionMeasure().trigger()
    hand.wait(300)
    tool: QgsMapTool = canvas.mapTool()
    assert tool is not None
    for at in ring(POINTS):
        click(at)
    moves()
    taken = figures(moves())
    for window in QApplication.topLevelWidgets():
        if window.objectName() == "QgsMeasureBase":
            window.close()
    iface.actionPan().trigger()
    return taken


painted = Painted()
layer = open_map()
assert layer.featureCount() >= 2000, layer.featureCount()
hand.notes["hazards"] = layer.featureCount()
hand.notes["size"] = [canvas.width(), canvas.height()]
hand.notes["peer"] = peer()
hand.notes["ours"] = ours()
hand.notes["folder"] = str(Path(os.environ["WINDOW_OUT"]))
