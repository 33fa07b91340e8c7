# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: a planner's whole way by mouse and keyboard, back to nothing, forth again, saved.

Bind the hazards, draw a boundary of six points with two typed legs, move a point, insert one,
divide in three, place a worksite; undo everything, redo everything, save, reopen: the same.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import synthetic
from hand import the_hand
from map_hand import RIGHT, WGS84, MapHand
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsReferencedRectangle
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QDockWidget,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableView,
)
from qgis.utils import iface

LAYERS, TASKS = 1, 3
NARROW = int(os.environ.get("WINDOW_DOCK_WIDTH", "380"))
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
CLOSE = QgsReferencedRectangle(QgsRectangle(17.97, 44.40, 18.03, 44.435), WGS84)
SP, TP1, TP2, TP5 = (17.985, 44.41), (17.99, 44.425), (18.005, 44.428), (18.012, 44.408)
TABLES = ("tasks", "boundary_points", "worksite_points", "worksite_lines", "task_events")
hand = the_hand()
at_map = MapHand(hand)
window, canvas, project = iface.mainWindow(), iface.mapCanvas(), QgsProject.instance()
folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))


def open_docks() -> QDockWidget:
    window.findChild(QAction, "MineActionOpenDock").trigger()
    opened = window.findChild(QDockWidget, "MineActionDock")
    hand.wait_until(lambda: opened.isVisible() and opened.content is not None, "the dock to open")
    synthetic.make_project(project, folder)
    hand.wait(500)  # QGIS takes the CRS of a project's first layer in its own time
    project.setCrs(MERCATOR)
    hand.wait_until(lambda: canvas.mapSettings().destinationCrs() == MERCATOR, "the map's CRS")
    window.resizeDocks([opened], [NARROW], Qt.Orientation.Horizontal)
    show_map()
    return opened


def show_map() -> None:
    canvas.setRotation(15.0)
    canvas.setReferencedExtent(CLOSE)
    hand.wait(400)
    hand.wait_until(lambda: not canvas.isDrawing(), "the map to be drawn")


def bind() -> None:
    """Take the guess; the hazards are read."""
    hand.page(rail, LAYERS)
    hand.click(hand.find("use_layer", QPushButton))
    hand.wait_until(lambda: any("22 rows read" in m for m in hand.messages()), "the hazards")
    hand.wait_until(lambda: not desk.jobs.busy, "reading to end")
    iface.messageBar().clearWidgets()
    hand.page(rail, TASKS)
    hand.wait(300)
    hand.picture("plan_1_empty")
    way_out = hand.find("open_workspace", QPushButton)
    if way_out.isVisible():
        hand.click(way_out)
    hand.wait_until(lambda: session.path, "the task database")


def draw() -> None:
    """Four points by mouse, two typed as legs, then the one button."""
    hand.page(rail, TASKS)
    if hand.find("page_tasks").host.open_key != "new_task":
        hand.click(hand.find("new_task", QPushButton))
    hand.choose(hand.find("new_task_way", QComboBox), "Drawing on the map")
    show_map()
    hand.click(hand.find("draw_boundary", QPushButton))
    for place in (SP, TP1, TP2):
        at_map.click(place)
    at_map.move((18.02, 44.42))
    at_map.keys("120 true 900")
    hand.picture("plan_2_typing")
    hand.key(Qt.Key.Key_Return)
    at_map.keys("187.5 grid 650,5")
    hand.key(Qt.Key.Key_Return)
    at_map.click(TP5)
    at_map.move((18.0, 44.405))
    hand.picture("plan_3_drawn")
    at_map.click((18.0, 44.405), RIGHT)
    hand.wait(300)
    hand.click(hand.find("create_tasks", QPushButton))
    hand.wait_until(lambda: boundary.draft is not None, "the task to be made")
    assert len(boundary.draft.points) == 6, boundary.draft
    hand.notes["typed"] = [p.entry.text or p.entry.bearing for p in boundary.draft.points]
    hand.picture("plan_4_made")


def edit() -> None:
    """The table opens below the map; a point is dragged, one inserted, and both follow."""
    hand.click(hand.find("task_boundary", QPushButton))
    dock = window.findChild(QDockWidget, "MineActionBoundaryDock")
    hand.wait_until(dock.isVisible, "the boundary dock to open")
    show_map()
    action = window.findChild(QAction, "boundary_edit")
    bar = hand.find("boundary_tools")
    hand.click(bar.widgetForAction(action))
    hand.wait(200)
    at_map.drag(places()["SP"], (17.98, 44.412), "plan_5_drag")
    start, end = places()["SP"], places()["TP1"]
    at_map.double_click(((start[0] + end[0]) / 2, (start[1] + end[1]) / 2))
    assert len(places()) == 7, places()
    table = hand.find("boundary_table", QTableView)
    hand.notes["rows"] = table.model().rowCount()
    hand.picture("plan_6_edited")
    editing.tools.stop()


def divide() -> None:
    """Three equal parts, seen before they are made."""
    hand.click(hand.find("task_divide", QPushButton))
    box = hand.find("divide_parts", QSpinBox)
    hand.type(box.lineEdit(), "3")
    said = hand.find("divide_state", QLabel)
    hand.wait_until(lambda: said.text().startswith("3 "), "the three parts to be found")
    hand.notes["divided"] = hand.find("divide_state", QLabel).text()
    hand.picture("plan_7_preview")
    hand.click(hand.find("divide_task", QPushButton))
    hand.wait(400)
    hand.notes["parts"] = task_ids()
    hand.picture("plan_8_divided")


def worksite() -> None:
    """A control point and an evacuation route for the first part."""
    hand.page(rail, TASKS)
    page = hand.find("page_tasks")
    page.choose([task_ids()[0]])
    hand.wait(200)
    hand.click(hand.find("task_worksite", QPushButton))
    place("Control point", (17.977, 44.407))
    place("Evacuation route", (17.977, 44.407), (17.972, 44.404), (17.971, 44.401))
    hand.notes["worksite"] = [count("worksite_points"), count("worksite_lines")]
    hand.picture("plan_9_worksite")
    back = hand.find("back_to_tasks")
    hand.click(back)


def place(kind: str, *where: tuple[float, float]) -> None:
    hand.choose(hand.find("worksite_kind", QComboBox), kind)
    hand.click(hand.find("worksite_place", QPushButton))
    for each in where:
        at_map.click(each)
    if len(where) > 1:
        at_map.click(where[-1], RIGHT)
    hand.wait(250)


def places() -> dict[str, tuple[float, float]]:
    return {p.point.label: (p.point.lon, p.point.lat) for p in boundary.draft.points}


def task_ids() -> list[str]:
    return sorted(str(row["task_id"]) for row in session.layer("tasks").getFeatures())


def count(table: str) -> int:
    return int(session.layer(table).featureCount())


def content() -> dict[str, list[list[str]]]:
    """Every row of every table as people would see it, numbers of rows left out."""
    found: dict[str, list[list[str]]] = {}
    for table in TABLES:
        layer = session.layer(table)
        names = [n for n in layer.fields().names() if n not in {"fid", *KEPT_BY_THE_FILE}]
        found[table] = sorted(
            [row.geometry().asWkt(9), *(_plain(row[name]) for name in names)]
            for row in layer.getFeatures()
        )
    return found


KEPT_BY_THE_FILE = ("row_version", "created_at", "created_by", "updated_at", "updated_by")


def _plain(value: object) -> str:
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    return value.toString(Qt.DateFormat.ISODate) if isinstance(value, QDate) else str(value)


def undo_and_redo() -> None:
    """Back to nothing by the buttons of the page, and forth to all of it."""
    after = content()
    steps = 0
    while session.undo_text and steps < 40:
        hand.click(hand.find("undo_step", QPushButton))
        steps += 1
    hand.notes["steps"] = steps
    hand.notes["undone"] = {table: count(table) for table in TABLES}
    hand.picture("plan_10_undone")
    while session.redo_text:
        hand.click(hand.find("redo_step", QPushButton))
    assert content() == after, "redone, it is not as it was"
    hand.picture("plan_11_redone")


def save_and_reopen() -> None:
    """Saved, left, and opened again: every row as it was."""
    before = content()
    hand.click(hand.find("save_tasks", QPushButton))
    hand.wait_until(lambda: not session.dirty, "saving")
    assert content() == before, "saved, it is not as it was"
    assert project.write()
    project.clear()
    hand.wait(300)
    hand.picture("plan_12_left")
    assert project.read(str(folder / "training.qgz"))
    hand.wait_until(lambda: session.path, "the task database to open again")
    hand.wait(300)
    assert content() == before, "reopened, it is not as it was"
    hand.page(rail, TASKS)
    hand.find("page_tasks").choose([task_ids()[0]])
    show_map()
    hand.picture("plan_13_reopened")


dock = open_docks()
rail = hand.find("rail")
desk = dock.content.desk
editing = desk.editing
session, boundary = editing.session, editing.boundary
bind()
draw()
edit()
divide()
worksite()
undo_and_redo()
save_and_reopen()
