# SPDX-License-Identifier: GPL-3.0-or-later
"""A map in a window, with hazards on it, and what a hand does there by mouse and keyboard."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QWidget

from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.gui.controller import ROLE, Controller
from mineaction_plugin.gui.editing.editing import make_editing
from mineaction_plugin.gui.map_tools import Captured
from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.settings import Settings
from mineaction_plugin.workspace import store

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


class Said(Messages):
    """Remembers what was said."""

    def __init__(self, bar: QgsMessageBar) -> None:
        super().__init__(bar, lambda _text, _details: None)
        self.bar = bar

    @property
    def texts(self) -> list[str]:
        return [item.text() for item in self.bar.items()]


class MapWindow:
    """The window, and the hand."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.window.resize(900, 700)
        self.window.show()
        self.settings = Settings()
        self.settings.north.setValue("true")
        self.settings.angle_unit.setValue("deg")
        self.settings.boundary_format.setValue("mgrs")
        project = QgsProject.instance()
        self.controller = Controller(project, self.settings, self.window)
        self.said = Said(QgsMessageBar(self.window))
        self.editing = make_editing(self.controller, self.canvas, self.said, self.window)
        self.reported: list[str] = []
        self.editing.session.reported.connect(self.reported.append)
        self.tools = self.editing.tools
        self.got: list[Captured] = []
        self.cancelled = 0
        self.held = Qt.KeyboardModifier.NoModifier

    def close(self) -> None:
        self.editing.session.discard()
        self.editing.close_down()
        self.controller.close()
        self.settings.workspace.remove()
        self.settings.close()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def open_tasks(self, folder: Path, *tasks: Task) -> None:
        """Open a new workspace with these tasks, and work on the first one."""
        path = folder / "tasks.gpkg"
        shutil.copy(_made_once(tasks), path)
        self.controller.open_workspace(str(path))
        self.editing.boundary.choose(tasks[0].task_id)
        QApplication.processEvents()

    def show(self, crs: str, box: Sequence[float], rotation: float = 0.0) -> None:
        """Look at a box of degrees in a CRS."""
        there = QgsCoordinateReferenceSystem(crs)
        self.canvas.setDestinationCrs(there)
        to_map = QgsCoordinateTransform(WGS84, there, QgsProject.instance())
        self.canvas.setExtent(to_map.transformBoundingBox(QgsRectangle(*box)))
        self.canvas.setRotation(rotation)
        QApplication.processEvents()

    def capture(self, kind: str) -> None:
        def count() -> None:
            self.cancelled += 1

        self.tools.capture(kind, "Draw.", self.got.append, count)
        QApplication.processEvents()

    def pixel(self, lon: float, lat: float) -> QPoint:
        """Where a place is seen."""
        to_map = QgsCoordinateTransform(
            WGS84, self.canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        seen = self.canvas.getCoordinateTransform().transform(
            to_map.transform(QgsPointXY(lon, lat))
        )
        return QPoint(round(seen.x()), round(seen.y()))

    def move(self, lon: float, lat: float) -> None:
        self._mouse(QEvent.Type.MouseMove, self.pixel(lon, lat), Qt.MouseButton.NoButton)

    def click(
        self, lon: float, lat: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton
    ) -> None:
        at = self.pixel(lon, lat)
        self._mouse(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
        self._mouse(QEvent.Type.MouseButtonPress, at, button)
        self._mouse(QEvent.Type.MouseButtonRelease, at, button)
        QApplication.processEvents()

    def drag(self, first: tuple[float, float], last: tuple[float, float]) -> None:
        self.press_and_move(first, last)
        self.release(last)

    def press_and_move(self, first: tuple[float, float], last: tuple[float, float]) -> None:
        start, end = self.pixel(*first), self.pixel(*last)
        left = Qt.MouseButton.LeftButton
        self._mouse(QEvent.Type.MouseMove, start, Qt.MouseButton.NoButton)
        self._mouse(QEvent.Type.MouseButtonPress, start, left)
        self._mouse(QEvent.Type.MouseMove, (start + end) / 2, Qt.MouseButton.NoButton, left)
        self._mouse(QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, left)
        QApplication.processEvents()

    def move_held(self, place: tuple[float, float]) -> None:
        """Move with the left button down."""
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        self._mouse(QEvent.Type.MouseMove, self.pixel(*place), none, left)
        QApplication.processEvents()

    def release(self, place: tuple[float, float]) -> None:
        at = self.pixel(*place)
        self._mouse(QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def double_click(self, lon: float, lat: float) -> None:
        at = self.pixel(lon, lat)
        self.click(lon, lat)
        self._mouse(QEvent.Type.MouseButtonDblClick, at, Qt.MouseButton.LeftButton)
        self._mouse(QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        target = self.focus()
        QTest.keyClick(target, key, held or Qt.KeyboardModifier.NoModifier)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type one sign after the other where the focus is, as it moves."""
        for sign in text:
            QTest.keyClicks(self.focus(), sign)
        QApplication.processEvents()

    def focus(self) -> QWidget:
        return self.window.focusWidget() or self.canvas

    def _mouse(
        self,
        kind: QEvent.Type,
        at: QPoint,
        button: Qt.MouseButton,
        held: Qt.MouseButton | None = None,
    ) -> None:
        viewport = self.canvas.viewport()
        down = held or (button if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton)
        event = QMouseEvent(
            kind,
            QPointF(at),
            QPointF(viewport.mapToGlobal(at)),
            button,
            down,
            self.held,
        )
        QApplication.sendEvent(viewport, event)


_FOLDER = tempfile.TemporaryDirectory(prefix="workspaces_")
_MADE: dict[tuple[str, ...], Path] = {}


def _made_once(tasks: Sequence[Task]) -> Path:
    """A workspace with these tasks; made once, since a disk takes its time over each."""
    key = tuple(f"{task.task_id} {task.geometry.wkt}" for task in tasks)
    if key not in _MADE:
        path = Path(_FOLDER.name) / f"{len(_MADE)}.gpkg"
        store.create(path, load())
        store.save_tasks(path, tasks)
        _MADE[key] = path
    return _MADE[key]


def hazards(shapes: Sequence[shapely.Polygon], crs: str = "EPSG:4326") -> QgsVectorLayer:
    """A layer of hazards in the project, as the plugin keeps its copy."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=hazard_id:string", "hazards", "memory")
    for number, shape in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"H-{number}"])
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    layer.setCustomProperty(ROLE, "hazards")
    QgsProject.instance().addMapLayer(layer)
    return layer


def wait_until(holds: Callable[[], object], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.005)
