# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: begin tasks in every way there is, on a map in Web Mercator, and take all back."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import synthetic
from hand import the_hand
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
)
from qgis.utils import iface

TASKS = 3
NARROW = int(os.environ.get("WINDOW_DOCK_WIDTH", "320"))
CRS = os.environ.get("WINDOW_CRS", "EPSG:3857")
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
hand = the_hand()
project = QgsProject.instance()
window = iface.mainWindow()
canvas = iface.mapCanvas()


def open_dock() -> QDockWidget:
    action = window.findChild(QAction, "MineActionOpenDock")
    buttons = [b for b in window.findChildren(QToolButton) if b.defaultAction() is action]
    hand.click(next(b for b in buttons if b.isVisible()))
    dock = window.findChild(QDockWidget, "MineActionDock")
    hand.wait_until(dock.isVisible, "the dock to open")
    window.resizeDocks([dock], [NARROW], Qt.Orientation.Horizontal)
    hand.wait(300)
    return dock


def session() -> object:
    return dock.content.desk.editing.session


def tasks() -> list[str]:
    layer = session().layer("tasks")
    return sorted(str(row["task_id"]) for row in layer.getFeatures()) if layer else []


def pixel(lon: float, lat: float) -> QPoint:
    to_map = QgsCoordinateTransform(WGS84, canvas.mapSettings().destinationCrs(), project)
    seen = canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(lon, lat)))
    return QPoint(round(seen.x()), round(seen.y()))


def map_click(lon: float, lat: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    place = pixel(lon, lat)
    QTest.mouseMove(canvas.viewport(), place)
    hand.wait(60)
    QTest.mouseClick(canvas.viewport(), button, pos=place)
    hand.wait(120)


def draw(*places: tuple[float, float]) -> None:
    """Click places, and finish with the right button."""
    for lon, lat in places:
        map_click(lon, lat)
    map_click(*places[-1], Qt.MouseButton.RightButton)


def choose(name: str, code: object) -> None:
    """Walk to the entry of a list, whatever it is called in this language."""
    box = hand.find(name, QComboBox)
    hand.choose(box, box.itemText(box.findData(code)))


def begin(way: str) -> None:
    """Open the panel, where it is not open by itself, and choose a way."""
    if not hand.find("new_task_way", QComboBox).isVisible():
        hand.click(hand.find("new_task", QPushButton))
    choose("new_task_way", way)


def create(name: str, state: str = "plan_state") -> None:
    """Look, keep a picture, and make it with the keyboard."""
    said = hand.find(state, QLabel).text()
    hand.notes[name] = said
    hand.wait(400)
    hand.picture(f"new_{name}")
    before = len(tasks())
    button = hand.find("create_corridor" if name == "corridor" else "create_tasks", QPushButton)
    assert button.isEnabled(), f"{name}: {said}"
    button.setFocus()
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.wait_until(lambda: len(tasks()) > before, f"a task from {name}: {said}", 20)


def drawn() -> None:
    begin("drawn")
    hand.click(hand.find("draw_boundary", QPushButton))
    draw((17.95, 44.40), (17.96, 44.40), (17.965, 44.41), (17.955, 44.415), (17.948, 44.408))
    create("drawn")


def rectangle() -> None:
    begin("rectangle")
    hand.type(hand.find("rectangle_corner", QLineEdit), "44.40, 17.98")
    choose("rectangle_north", "grid")
    for name, value in (("bearing", "30"), ("along", "900"), ("across", "400")):
        hand.type(hand.find(f"rectangle_{name}", QDoubleSpinBox).lineEdit(), value)
    create("rectangle")


def rectangle_on_the_map() -> None:
    begin("rectangle")
    hand.click(hand.find("draw_rectangle", QPushButton))
    for place in ((18.03, 44.42), (18.045, 44.425), (18.04, 44.44)):
        map_click(*place)
    hand.wait_until(hand.find("rectangle_corner", QLineEdit).text, "the form to be filled")
    hand.notes["sides"] = [
        hand.find(f"rectangle_{name}", QDoubleSpinBox).value()
        for name in ("bearing", "along", "across")
    ]
    create("rectangle_on_the_map")


def point() -> None:
    begin("point")
    hand.click(hand.find("point_place_pick", QToolButton))
    map_click(18.01, 44.43)
    hand.wait_until(hand.find("point_place", QLineEdit).text, "the position")
    hand.type(hand.find("point_radius", QDoubleSpinBox).lineEdit(), "250")
    create("point")


def box() -> None:
    begin("grid")
    hand.type(hand.find("grid_place", QLineEdit), "44.45, 17.96")
    choose("grid_size", 1000.0)
    create("box")


def track() -> None:
    spots = "".join(
        f'<trkpt lat="{lat}" lon="{lon}"/>'
        for lon, lat in ((18.0, 44.45), (18.01, 44.449), (18.02, 44.45), (18.015, 44.46))
    )
    path = folder / "walk.gpx"
    path.write_text(
        '<gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1"><trk>'
        f"<name>Walk</name><trkseg>{spots}</trkseg></trk></gpx>"
    )
    begin("file")
    field = hand.find("track_file").findChild(QLineEdit)
    hand.type(field, str(path))
    hand.wait_until(hand.find("track_choice", QComboBox).currentText, "the track")
    create("track")


def road() -> None:
    hand.click(hand.find("new_corridor", QPushButton))
    hand.click(hand.find("draw_line", QPushButton))
    draw((17.94, 44.39), (17.99, 44.392), (18.03, 44.41), (18.06, 44.405))
    hand.type(hand.find("width_left", QDoubleSpinBox).lineEdit(), "60")
    create("corridor", "corridor_state")


def take_all_back() -> None:
    hand.notes["made"] = tasks()
    count = len(tasks())
    for _ in range(count):
        hand.click(hand.find("undo_step", QPushButton))
    hand.notes["undone"] = tasks()
    for _ in range(count):
        hand.click(hand.find("redo_step", QPushButton))
    hand.notes["redone"] = tasks()
    hand.click(hand.find("save_tasks", QPushButton))
    hand.wait_until(lambda: not session().dirty, "the tasks to be saved")
    hand.notes["crs"] = canvas.mapSettings().destinationCrs().authid()
    hand.picture("new_saved")


folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
dock = open_dock()
synthetic.make_project(project, folder)
hand.wait(500)  # QGIS takes the CRS of a project's first layer in its own time
there = QgsCoordinateReferenceSystem(CRS)
project.setCrs(there)
hand.wait_until(lambda: canvas.mapSettings().destinationCrs() == there, "the map's CRS")
to_map = QgsCoordinateTransform(WGS84, there, project)
canvas.setExtent(to_map.transformBoundingBox(QgsRectangle(17.93, 44.38, 18.07, 44.47)))
canvas.setRotation(float(os.environ.get("WINDOW_ROTATION", "0")))
hand.wait(500)
hand.page(hand.find("rail"), TASKS)
drawn()
rectangle()
rectangle_on_the_map()
point()
box()
track()
road()
take_all_back()
