# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: see what is wrong with a task while its boundary moves, go there, and mend it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import shapely
import synthetic
from hand import the_hand
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget, QLabel, QListWidget, QPushButton
from qgis.utils import iface

NARROW = int(os.environ.get("WINDOW_DOCK_WIDTH", "320"))
hand = the_hand()
canvas, window, project = iface.mapCanvas(), iface.mainWindow(), QgsProject.instance()


def open_all() -> QDockWidget:
    window.findChild(QAction, "MineActionOpenDock").trigger()
    opened = window.findChild(QDockWidget, "MineActionDock")
    hand.wait_until(lambda: opened.isVisible() and opened.content is not None, "the dock to open")
    layer = synthetic.make_project(project, folder)
    opened.content.desk.controller.bind(
        layer,
        Binding(
            fields={"hazard_id": "AREA_CODE", "land_class": "typeArea", "status": "status"},
            values={"land_class": {"Suspected Minefield": "SHA"}},
        ),
    )
    window.resizeDocks([opened], [NARROW], Qt.Orientation.Horizontal)
    canvas.setReferencedExtent(synthetic.referenced_extent(project.crs()))
    hand.wait(300)
    return opened


def sentences() -> list[str]:
    view = hand.find("task_findings", QListWidget)
    return [view.item(row).text() for row in range(view.count())]


def fresh() -> None:
    hand.wait_until(lambda: not checks.pending and checks.task_id == task, "the checks")
    hand.wait(100)


def show_list() -> None:
    page.ensureWidgetVisible(hand.find("mend_task_finding", QPushButton))
    hand.wait(200)


folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
from mineaction_plugin.core.boundary.draft import replaced  # noqa: E402
from mineaction_plugin.core.hazard.binding import Binding  # noqa: E402
from mineaction_plugin.core.terms.vocabulary import WorksiteKind  # noqa: E402

dock = open_all()
from mineaction_plugin.gui.editing import worksite  # noqa: E402
from mineaction_plugin.gui.editing.tasks import NewTask, create  # noqa: E402

editing = dock.content.desk.editing
session, boundary = editing.session, editing.boundary
assert session.open_or_create(), hand.messages()
# On TR-008: half of it, and a route that leads through TR-007.
land = shapely.box(17.9990, 44.4085, 18.0002, 44.4115)
profile = dock.content.desk.controller.profile()
neighbour = shapely.box(17.9999, 44.4085, 18.0025, 44.4095)
task, other = create(
    session, profile, [NewTask(land, "clearance"), NewTask(neighbour, "clearance")], "Draw tasks"
)
route = shapely.LineString([(17.9985, 44.410), (17.965, 44.410)])
worksite.place(session, task, WorksiteKind.EVACUATION_ROUTE, route)
dock.content._rail.choose("tasks")
page = dock.content.page("tasks")
page.choose([task])
hand.wait(300)
checks = editing.checks
fresh()
show_list()
hand.notes["found"] = sentences()
hand.notes["summary"] = hand.find("task_findings_summary", QLabel).text()
hand.picture("checks_found")

view = hand.find("task_findings", QListWidget)
row = next(i for i, text in enumerate(sentences()) if "evacuation route" in text)
view.scrollToItem(view.item(row))
hand.click(view.viewport(), view.visualItemRect(view.item(row)).center())
QTest.keyClick(view, Qt.Key.Key_Return)
hand.wait(300)
hand.wait_until(lambda: not canvas.isDrawing(), "the map to be drawn")
middle = canvas.extent().center()
hand.notes["zoomed"] = [middle.x(), middle.y()]
hand.picture("checks_zoomed")

canvas.setReferencedExtent(synthetic.referenced_extent(project.crs()))
whole = shapely.box(17.9985, 44.4085, 17.9999, 44.4115)
assert boundary.apply(replaced(boundary.draft, whole), "Move a side")
assert checks.pending, "the checks wait for a pause"
fresh()
hand.notes["moved"] = sentences()

row = next(i for i, text in enumerate(sentences()) if "medical plan" in text)
view.scrollToItem(view.item(row))
hand.click(view.viewport(), view.visualItemRect(view.item(row)).center())
hand.click(hand.find("mend_task_finding", QPushButton), QPoint(10, 10))
hand.wait(400)
form = window.findChild(QDialog, "task_form")
hand.notes["form"] = form is not None
hand.picture("checks_form")
if form is not None:
    form.close()
hand.wait(200)
session.undo()
fresh()
hand.notes["undone"] = sentences()
hand.picture("checks_undone")
