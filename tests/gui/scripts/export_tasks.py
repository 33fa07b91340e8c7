# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: choose tasks, export them to the national database, read what was not said."""

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
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QTreeWidget,
)
from qgis.utils import iface

sys.path.insert(0, str(Path(__file__).parents[3]))

from tests.qgis import task_desk

TASKS = 3
NARROW = 340
hand = the_hand()
window = iface.mainWindow()


def open_dock() -> QDockWidget:
    action = window.findChild(QAction, "MineActionOpenDock")
    buttons = [b for b in window.findChildren(QToolButton) if b.defaultAction() is action]
    hand.click(next(b for b in buttons if b.isVisible()))
    dock = window.findChild(QDockWidget, "MineActionDock")
    hand.wait_until(dock.isVisible, "the dock to open")
    window.resizeDocks([dock], [NARROW], Qt.Orientation.Horizontal)
    hand.wait(300)
    return dock


def choose(row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = hand.find("task_table", QTableView)
    place = QPoint(30, view.rowViewportPosition(row) + view.rowHeight(row) // 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)
    hand.wait(200)


def name_the_team() -> None:
    """F2 types over what the database calls a field."""
    tree = hand.find("national_fields", QTreeWidget)
    top = tree.topLevelItem(0)
    line = next(top.child(i) for i in range(top.childCount())
                if top.child(i).data(0, Qt.ItemDataRole.UserRole) == "team")  # fmt: skip
    tree.scrollToItem(line)
    hand.click(tree.viewport(), tree.visualItemRect(line).center())
    QTest.keyClick(tree, Qt.Key.Key_F2)
    hand.wait(200)
    editor = tree.findChild(QLineEdit)
    QTest.keyClicks(editor, "TeamName")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    hand.wait(200)
    assert line.text(1) == "TeamName", line.text(1)


folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
task_desk.make_workspace(folder / "tasks.gpkg")
dock = open_dock()
hand.page(hand.find("rail"), TASKS)
page = hand.find("page_tasks")
page.desk.controller.open_workspace(str(folder / "tasks.gpkg"))
QgsProject.instance().setCrs(page.desk.controller.result("tasks").crs())
hand.wait(300)
hand.click(hand.find("back_to_tasks", QToolButton))
choose(0)
choose(2, Qt.KeyboardModifier.ControlModifier)
assert hand.find("more_task_actions", QPushButton).isEnabled()
page.buttons.action("export").trigger()
hand.wait(300)
name_the_team()
hand.choose(hand.find("export_format", QComboBox), "Shapefiles (names of 10 characters)")
path = hand.find("export_file").findChild(QLineEdit)
hand.type(path, str(folder / "out.shp"))
hand.picture("export_panel", dock)
hand.click(hand.find("export_tasks", QPushButton))
hand.wait_until((folder / "out.shp").exists, "the shapefile")
hand.wait_until(lambda: not page.desk.jobs.busy, "the job to end")
hand.wait(300)
hand.notes["said"] = page.desk.messages._bar.currentItem().text()
hand.notes["file"] = str(folder / "out.shp")
hand.picture("export_done")
