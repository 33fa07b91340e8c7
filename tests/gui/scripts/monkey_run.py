# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: a monkey in the planner, by seed; MONKEY_ACTIONS acts, or MONKEY_MINUTES long.

Now and then it does what breaks careless plugins: takes layers out of the project, starts a new
project in the middle of drawing, opens the old one again, turns the map, changes its CRS.
"""

from __future__ import annotations

import faulthandler
import os
import random
import tempfile
import time
from pathlib import Path

import record
import synthetic
from hand import the_hand
from monkey import Monkey
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QAction, QDockWidget, QPushButton
from qgis.utils import iface

SEED = int(os.environ.get("MONKEY_SEED", "20261124"))
ACTIONS = int(os.environ.get("MONKEY_ACTIONS", "400"))
MINUTES = float(os.environ.get("MONKEY_MINUTES", "0"))
HANGS_AFTER_S = 60
STEPS = frozenset(
    {
        "open_workspace",
        "new_task",
        "draw_boundary",
        "create_tasks",
        "task_boundary",
        "task_divide",
        "divide_task",
        "task_worksite",
        "worksite_place",
        "task_status",
        "undo_step",
        "redo_step",
        "save_tasks",
    }
)
FRAMES = ("EPSG:4326", "EPSG:3857", "EPSG:32633", "EPSG:32634")
hand = the_hand()
window = iface.mainWindow()
project = QgsProject.instance()
chance = random.Random(SEED + 1)  # noqa: S311 (not for secrets)
folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))


def open_project() -> None:
    """The fictional project, its hazards bound and read, its tasks begun."""
    number = len(list(folder.iterdir()))
    place = folder / f"project_{number}"
    place.mkdir()
    synthetic.make_project(project, place)
    iface.mapCanvas().setExtent(synthetic.extent())
    hand.wait(200)
    show_docks()
    rail.choose("layers")
    use = hand.find("use_layer", QPushButton)
    if use.isVisible() and use.isEnabled():
        use.click()
    hand.wait_until(lambda: not jobs.busy, "reading to end", 60)
    rail.choose("tasks")


def show_docks() -> str:
    """Whatever was closed or taken out of the window comes back into it."""
    for each in docks:
        each.setFloating(False)
        each.setUserVisible(True)
    return ""


def plan() -> str:
    """Do what a planner does most: choose a task, and press one of the planner's buttons."""
    rail.choose("tasks")
    page = dock.content.page("tasks")
    rows = page.list.shown()
    if rows and chance.random() < 0.5:
        page.choose([chance.choice(rows).task_id])
    buttons = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.objectName() in STEPS and button.isVisible() and button.isEnabled()
    ]
    if buttons and chance.random() < 0.9:
        button = chance.choice(buttons)
        button.click()
        return str(button.objectName())
    edit = window.findChild(QAction, "boundary_edit")
    if edit is not None and edit.isEnabled():
        edit.trigger()
        return "boundary_edit"
    return "none"


def switch_tool() -> str:
    """Take one of QGIS's own tools."""
    action = chance.choice((iface.actionPan(), iface.actionZoomIn(), iface.actionSelect()))
    action.trigger()
    return action.text()


def change_map() -> str:
    """Turn the map, or show it in another CRS, or come back to the hazards."""
    canvas = iface.mapCanvas()
    what = chance.randrange(3)
    if what == 0:
        canvas.setRotation(chance.choice((0.0, 30.0, -117.0)))
    elif what == 1:
        project.setCrs(QgsCoordinateReferenceSystem(chance.choice(FRAMES)))
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    canvas.setReferencedExtent(synthetic.referenced_extent(wgs84))
    return str(what)


def remove_layer() -> str:
    """Take any layer out of the project."""
    layers = list(project.mapLayers().values())
    if not layers:
        open_project()
        return "reopened"
    layer = chance.choice(layers)
    name = layer.name()
    project.removeMapLayer(layer.id())
    return name


def new_project() -> str:
    """Leave the project, in the middle of whatever is being done."""
    project.clear()
    hand.wait(50)
    open_project()
    return ""


window.findChild(QAction, "MineActionOpenDock").trigger()
dock = window.findChild(QDockWidget, "MineActionDock")
hand.wait_until(dock.isVisible, "the dock to open")
docks = [dock, *window.findChildren(QDockWidget, "MineActionBoundaryDock")]
show_docks()
window.resizeDocks([dock], [420], Qt.Orientation.Horizontal)
jobs = dock.content.desk.jobs
rail = hand.find("rail")
open_project()
monkey = Monkey(SEED, hand, Path(os.environ["WINDOW_OUT"]) / "monkey.log")
extra = {plan: 40, switch_tool: 3, change_map: 3, show_docks: 3, remove_layer: 1, new_project: 1}
end = time.monotonic() + 60 * MINUTES
done = 0
while (time.monotonic() < end if MINUTES else done < ACTIONS) and not record.ERRORS:
    # An act that takes so long is a hang: the log of QGIS then says where it is.
    faulthandler.dump_traceback_later(HANGS_AFTER_S, exit=True)
    monkey.act(extra)
    done += 1
faulthandler.cancel_dump_traceback_later()
monkey.stop()
hand.notes["seed"], hand.notes["actions"], hand.notes["counts"] = SEED, done, monkey.counts
hand.picture("monkey_end")
