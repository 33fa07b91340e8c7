# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: place a worksite by mouse and keyboard, take it back, save, meet a conflict."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import shapely
import synthetic
from hand import the_hand
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLineEdit,
    QListWidget,
    QPushButton,
)
from qgis.utils import iface

TASKS = 3
NARROW = int(os.environ.get("WINDOW_DOCK_WIDTH", "320"))
LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
SEEN = QgsReferencedRectangle(QgsRectangle(17.97, 44.40, 18.03, 44.435), WGS84)
hand = the_hand()
canvas, window, project = iface.mapCanvas(), iface.mainWindow(), QgsProject.instance()


def click_map(place: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    to_map = QgsCoordinateTransform(WGS84, canvas.mapSettings().destinationCrs(), project)
    seen = canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(*place)))
    at, view = QPoint(round(seen.x()), round(seen.y())), canvas.viewport()
    for kind, one, held in (
        (QEvent.Type.MouseMove, NONE, NONE),
        (QEvent.Type.MouseButtonPress, button, button),
        (QEvent.Type.MouseButtonRelease, button, NONE),
    ):
        none = Qt.KeyboardModifier.NoModifier
        where = QPointF(view.mapToGlobal(at))
        QApplication.sendEvent(view, QMouseEvent(kind, QPointF(at), where, one, held, none))
        hand.wait(60)


def open_all() -> QDockWidget:
    window.findChild(QAction, "MineActionOpenDock").trigger()
    opened = window.findChild(QDockWidget, "MineActionDock")
    hand.wait_until(lambda: opened.isVisible() and opened.content is not None, "the dock to open")
    synthetic.make_project(project, folder)
    hand.wait(500)  # QGIS takes the CRS of a project's first layer in its own time
    project.setCrs(MERCATOR)
    hand.wait_until(lambda: canvas.mapSettings().destinationCrs() == MERCATOR, "the map's CRS")
    window.resizeDocks([opened], [NARROW], Qt.Orientation.Horizontal)
    hand.wait(300)
    return opened


def place(kind: str, *places: tuple[float, float]) -> None:
    hand.choose(hand.find("worksite_kind", QComboBox), kind)
    hand.click(hand.find("worksite_place", QPushButton))
    for each in places:
        click_map(each)
    if len(places) > 1:
        click_map(places[-1], RIGHT)
    hand.wait(200)


def lines() -> list[str]:
    view = hand.find("worksite_list", QListWidget)
    return [view.item(row).text() for row in range(view.count())]


def choose_line(label: str) -> None:
    view = hand.find("worksite_list", QListWidget)
    row = next(row for row, text in enumerate(lines()) if text.startswith(f"{label} "))
    view.scrollToItem(view.item(row))
    hand.click(view.viewport(), view.visualItemRect(view.item(row)).center())


folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
dock = open_all()
from mineaction_plugin.gui.editing.tasks import NewTask, create  # noqa: E402
from mineaction_plugin.workspace import store  # noqa: E402
from mineaction_plugin.workspace.database import opened as open_file  # noqa: E402

editing = dock.content.desk.editing
session, boundary = editing.session, editing.boundary
assert session.open_or_create(), hand.messages()
square = shapely.box(17.99, 44.41, 18.005, 44.425)
profile = dock.content.desk.controller.profile()
(task,) = create(session, profile, [NewTask(square, "clearance")], "Draw a task")
assert session.save(), hand.messages()
canvas.setReferencedExtent(SEEN)
dock.content._rail.choose("tasks")
page = dock.content.page("tasks")
page.choose([task])
hand.wait(300)
hand.click(hand.find("task_worksite", QPushButton))
hand.wait(200)
hand.picture("worksite_empty")
place("Control point", (17.985, 44.407))
place("Medical point", (17.984, 44.4085))
place("Helicopter landing site", (17.978, 44.409))
place("Demolition site", (18.015, 44.412))
place("Access lane", (17.985, 44.407), (17.99, 44.41))
place("Evacuation route", (17.984, 44.4085), (17.978, 44.412), (17.973, 44.405))
hand.choose(hand.find("worksite_kind", QComboBox), "reference point")
field = hand.find("worksite_typed", QLineEdit)
hand.click(field)
QTest.keyClicks(field, "44.4045 17.982")
QTest.keyClick(field, Qt.Key.Key_Return)
hand.wait(200)
hand.notes["placed"] = lines()
choose_line("DEMO")
hand.type(hand.find("worksite_radius_m", QLineEdit), "300")
hand.picture("worksite_fault")
hand.type(hand.find("worksite_radius_set_by", QLineEdit), "EOD officer")
choose_line("EVAC")
hand.type(hand.find("worksite_driven_min", QLineEdit), "47")
hand.notes["described"] = lines()
hand.wait_until(lambda: not canvas.isDrawing(), "the map to be drawn")
hand.picture("worksite_placed")

before, steps = lines(), []
while session.undo_text:
    steps.append(session.undo_text)
    session.undo()
hand.notes["undone"] = [steps, lines()]
while session.redo_text:
    session.redo()
assert lines() == before, "redone, it is as it was"

with open_file(Path(session.path), writing=True) as database:
    database.run("UPDATE tasks SET team = 'Team 7', updated_by = 'B. Rival'")
assert not session.save(), "others changed the task"
hand.wait(200)
dialog = hand.find("MineActionConflict", QDialog)
hand.picture("worksite_conflict", dialog)
hand.click(hand.find("conflict_mine", QPushButton))
hand.wait(300)
assert not session.dirty, hand.messages()
kept = store.read_worksite(Path(session.path))[task]
hand.notes["saved"] = [[each.label, each.radius_m, each.driven_min] for each in kept]
hand.notes["team"] = store.read_tasks(Path(session.path))[task].task.team
assert lines() == before, "saved, it is as it was"
hand.picture("worksite_saved")
