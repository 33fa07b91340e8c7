# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: find, choose, withdraw, merge, undo and save tasks, by mouse and keyboard alone."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from hand import the_hand
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QToolButton,
)
from qgis.utils import iface

sys.path.insert(0, str(Path(__file__).parents[3]))

from tests.qgis import task_desk

TASKS = 3
NARROW = 360
CONTROL = Qt.KeyboardModifier.ControlModifier
hand = the_hand()
window = iface.mainWindow()


def open_dock() -> QDockWidget:
    """Press the button in the plugins toolbar."""
    action = window.findChild(QAction, "MineActionOpenDock")
    buttons = [b for b in window.findChildren(QToolButton) if b.defaultAction() is action]
    hand.click(next(b for b in buttons if b.isVisible()))
    dock = window.findChild(QDockWidget, "MineActionDock")
    hand.wait_until(dock.isVisible, "the dock to open")
    window.resizeDocks([dock], [NARROW], Qt.Orientation.Horizontal)
    hand.wait(300)
    return dock


def text(name: str) -> str:
    return hand.find(name, QLabel).text()


def chosen() -> list[str]:
    return [row.task_id for row in page.list.chosen()]


def on_map() -> list[str]:
    layer = page.desk.controller.result("tasks")
    return sorted(str(feature["task_id"]) for feature in layer.selectedFeatures())


def shown() -> list[str]:
    return [row.task_id for row in page.list.shown()]


def click_row(row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Click a row of the list, with a key held down."""
    place = QPoint(30, view.rowViewportPosition(row) + view.rowHeight(row) // 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)
    hand.wait(200)


def choose_both_ways() -> None:
    """The list selects on the map; a click on the map chooses in the list."""
    click_row(0)
    assert chosen() == on_map() == ["T-001"]
    click_row(2, CONTROL)
    assert chosen() == on_map() == ["T-001", "T-003"]
    layer = page.desk.controller.result("tasks")
    canvas = iface.mapCanvas()
    canvas.setExtent(layer.extent())
    hand.wait(500)
    hand.wait_until(lambda: not canvas.isDrawing(), "the map to be drawn")
    iface.setActiveLayer(layer)
    iface.actionSelect().trigger()
    inside = task_desk.SHAPES["T-002"].centroid
    place = canvas.getCoordinateTransform().transform(inside.x, inside.y)
    spot = QPoint(round(place.x()), round(place.y()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    hand.wait_until(lambda: chosen() == ["T-002"], "the click on the map to arrive in the list")
    hand.notes["about"] = text("current_task")
    hand.wait(2500)  # the checks follow after a pause
    hand.picture("tasks_chosen")


def find() -> None:
    """Letters find; they change nothing that is chosen."""
    hand.type(hand.find("task_search", QLineEdit), "ridge 3")
    assert shown() == ["T-003"]
    assert chosen() == ["T-002"]
    assert "not shown by the filter: 1" in text("current_task")
    hand.picture("tasks_found", dock)
    hand.find("task_search", QLineEdit).clear()
    hand.choose(hand.find("filter_task_status", QComboBox), "Issued")
    assert shown() == ["T-004"]
    hand.choose(hand.find("filter_task_status", QComboBox), "All statuses")


def withdraw() -> None:
    """The order stays; the reason is asked for, and kept in the history."""
    click_row(3)
    hand.click(hand.find("task_status", QPushButton))
    hand.choose(hand.find("new_status", QComboBox), "Withdrawn")
    change = hand.find("change_status", QPushButton)
    assert not change.isEnabled()
    hand.picture("tasks_status", dock)
    reason = hand.find("status_reason", QPlainTextEdit)
    hand.click(reason.viewport())
    QTest.keyClicks(reason.viewport(), "The bridge is gone")
    hand.key(Qt.Key.Key_Return, CONTROL)  # the next step of the page
    hand.wait_until(lambda: not hand.find("panel_host").isVisible(), "the list to come back")
    hand.click(hand.find("task_status", QPushButton))
    hand.notes["history"] = hand.find("task_history", QListWidget).item(0).text().splitlines()[1:]
    hand.click(hand.find("back_to_tasks", QToolButton))


def merge_undo_save() -> None:
    """One undo of QGIS takes a merge back on all tables; what is saved is there after a reload."""
    click_row(0)
    click_row(1, CONTROL)
    page.buttons.action("merge").trigger()
    hand.wait_until(lambda: len(shown()) == 3, "two tasks to be one")
    hand.picture("tasks_merged")
    hand.click(hand.find("undo_step", QPushButton))
    hand.wait_until(lambda: len(shown()) == 4, "the undo")
    hand.click(hand.find("redo_step", QPushButton))
    hand.wait_until(lambda: len(shown()) == 3, "the redo")
    hand.click(hand.find("save_tasks", QPushButton))
    hand.wait_until(lambda: not page.desk.editing.session.dirty, "the save")
    hand.wait(300)
    hand.notes["kept"] = {row.task_id: row.status for row in page.list.shown()}


folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
task_desk.make_workspace(folder / "tasks.gpkg")
dock = open_dock()
rail = hand.find("rail")
hand.page(rail, TASKS)
assert hand.find("create_tasks", QPushButton).isVisible(), "an empty page shows how to make tasks"
hand.picture("tasks_empty", dock)
page = hand.find("page_tasks")
page.desk.controller.open_workspace(str(folder / "tasks.gpkg"))
QgsProject.instance().setCrs(page.desk.controller.result("tasks").crs())
hand.wait(300)
hand.click(hand.find("back_to_tasks", QToolButton))
view = hand.find("task_table", QTableView)
choose_both_ways()
find()
withdraw()
merge_undo_save()
hand.notes["file"] = str(folder / "tasks.gpkg")
