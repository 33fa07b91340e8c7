# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: draw a boundary of six points, two of them typed, edit it, undo and redo all, save.

By mouse and keyboard on a turned map in Web Mercator, over a hazard that lies on a zone border.
"""

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
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QLabel, QLineEdit, QMenu
from qgis.utils import iface

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SP, TP1, TP2, TP5 = (17.985, 44.41), (17.99, 44.425), (18.005, 44.428), (18.012, 44.408)
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
CLOSE = QgsReferencedRectangle(QgsRectangle(17.97, 44.40, 18.03, 44.435), WGS84)
hand = the_hand()
canvas, window, project = iface.mapCanvas(), iface.mainWindow(), QgsProject.instance()


def pixel(place: tuple[float, float]) -> QPoint:
    to_map = QgsCoordinateTransform(WGS84, canvas.mapSettings().destinationCrs(), project)
    seen = canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(*place)))
    return QPoint(round(seen.x()), round(seen.y()))


def mouse(kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    view = canvas.viewport()
    where = QPointF(view.mapToGlobal(at))
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QMouseEvent(kind, QPointF(at), where, button, held, none))
    hand.wait(40)


def move(place: tuple[float, float]) -> None:
    mouse(QEvent.Type.MouseMove, pixel(place), NONE, NONE)


def click(place: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    move(place)
    mouse(QEvent.Type.MouseButtonPress, pixel(place), button, button)
    mouse(QEvent.Type.MouseButtonRelease, pixel(place), button, NONE)


def double_click(place: tuple[float, float]) -> None:
    click(place)
    mouse(QEvent.Type.MouseButtonDblClick, pixel(place), LEFT, LEFT)
    mouse(QEvent.Type.MouseButtonRelease, pixel(place), LEFT, NONE)


def drag(first: tuple[float, float], last: tuple[float, float], picture: str = "") -> None:
    move(first)
    mouse(QEvent.Type.MouseButtonPress, pixel(first), LEFT, LEFT)
    half = (pixel(first) + pixel(last)) / 2
    mouse(QEvent.Type.MouseMove, half, NONE, LEFT)
    mouse(QEvent.Type.MouseMove, pixel(last), NONE, LEFT)
    if picture:
        hand.picture(picture)
    mouse(QEvent.Type.MouseButtonRelease, pixel(last), LEFT, NONE)
    hand.wait(150)


def keys(text: str) -> None:
    """Type where the focus is, also where it moves with the first key."""
    for sign in text:
        QTest.keyClicks(QApplication.focusWidget(), sign)
        hand.wait(10)


def note(name: str) -> str:
    return canvas.findChild(QLabel, name).text()


def places() -> dict[str, tuple[float, float]]:
    draft = boundary.draft
    return {p.point.label: (p.point.lon, p.point.lat) for p in draft.points} if draft else {}


def open_all() -> QDockWidget:
    """The plugin's dock, a project with hazards, read, and a workspace beside it."""
    window.findChild(QAction, "MineActionOpenDock").trigger()
    dock = window.findChild(QDockWidget, "MineActionDock")
    hand.wait_until(lambda: dock.isVisible() and dock.content is not None, "the dock to open")
    synthetic.make_project(project, folder)
    hand.wait(500)  # QGIS takes the CRS of a project's first layer in its own time
    project.setCrs(MERCATOR)
    hand.wait_until(lambda: canvas.mapSettings().destinationCrs() == MERCATOR, "the map's CRS")
    canvas.setReferencedExtent(synthetic.referenced_extent(WGS84))
    canvas.setRotation(25.0)
    hand.wait(500)
    hand.wait_until(lambda: not canvas.isDrawing(), "the map to be drawn")
    return dock


def draw() -> None:
    """Four points by mouse, two by keyboard; one step is taken back on the way."""
    got: list[object] = []
    tools.capture("polygon", "Draw the boundary of the new task.", got.append)
    hand.wait(100)
    move(SP)
    hand.notes["first"] = note("cursor_note")
    for place in (SP, TP1, (17.999, 44.43)):
        click(place)
    hand.key(Qt.Key.Key_Z, CONTROL)
    click(TP2)
    move((18.02, 44.425))
    hand.notes["figures"] = note("cursor_note")
    hand.picture("draw_mouse")
    keys("120 true 900")
    hand.notes["meaning"] = note("drawing_state")
    hand.picture("draw_typing")
    hand.key(Qt.Key.Key_Return)
    keys("187.5 grid 650,5")
    hand.key(Qt.Key.Key_Return)
    assert canvas.findChild(QLineEdit, "typed_point").hasFocus(), "typing goes on"
    click(TP5)
    move((18.0, 44.405))
    hand.picture("draw_six")
    click((18.0, 44.405), RIGHT)
    (captured,) = got
    assert len(captured.entries) == 6, captured
    hand.notes["typed"] = [entry.text for entry in captured.entries]
    made = NewTask(captured.geometry, "clearance", entries=captured.entries)
    profile = dock.content.desk.controller.profile()
    hand.notes["task"] = create(session, profile, [made], "Draw a task")[0]


def edit() -> None:
    """Move a point, insert one, move a side, delete one, by the map and by keys."""
    boundary.choose(hand.notes["task"])
    tools.edit()
    hand.wait(200)
    hand.picture("edit_begin")
    hand.notes["typed_kept"] = [p.entry.text for p in boundary.draft.points if p.entry.text]
    drag(places()["SP"], (17.98, 44.412), "edit_drag")
    start, end = places()["SP"], places()["TP1"]
    double_click(((start[0] + end[0]) / 2, (start[1] + end[1]) / 2))
    assert len(places()) == 7, places()
    start, end = places()["TP2"], places()["TP3"]
    drag(((start[0] + end[0]) / 2, (start[1] + end[1]) / 2), (17.996, 44.431), "edit_side")
    click((18.0, 44.417), RIGHT)
    menu = canvas.findChild(QMenu, "edit_boundary_menu")
    hand.wait_until(menu.isVisible, "the menu")
    hand.picture("edit_menu", menu)
    menu.close()
    hand.wait(100)
    canvas.setFocus()
    keys("o")
    keys("-15")
    hand.key(Qt.Key.Key_Return)
    hand.picture("edit_end")
    hand.notes["state"] = note("drawing_state")


def undo_and_redo() -> None:
    """Back to nothing, and forward to all of it again, by keys alone."""
    after = places()
    canvas.setFocus()
    steps = 0
    while session.undo_text and steps < 30:
        hand.key(Qt.Key.Key_Z, CONTROL)
        steps += 1
    hand.notes["undone"] = [steps, places(), session.layer("tasks").featureCount()]
    while session.redo_text:
        hand.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    boundary.choose(hand.notes["task"])
    hand.wait(100)
    assert places() == after, "redone, it is as it was"
    hand.picture("edit_redone")


def save_and_reopen() -> None:
    """Saved, and read from the file again: the same."""
    before = places()
    assert session.save(), hand.messages()
    tools.stop()
    path = session.path
    assert project.write()
    project.clear()
    hand.wait(300)
    assert project.read(str(folder / "training.qgz"))
    hand.wait(500)
    assert session.path == path, session.path
    boundary.choose(hand.notes["task"])
    assert places() == before, "reopened, it is as it was"
    tools.edit()
    hand.wait(400)
    hand.picture("edit_reopened")
    tools.stop()


folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
dock = open_all()
from mineaction_plugin.gui.editing.tasks import NewTask, create  # noqa: E402 (once it is loaded)

editing = dock.content.desk.editing
session, boundary, tools = editing.session, editing.boundary, editing.tools
assert session.open_or_create(), hand.messages()
hand.wait(300)
assert canvas.mapSettings().destinationCrs() == MERCATOR
canvas.setReferencedExtent(CLOSE)
hand.wait(300)
draw()
edit()
undo_and_redo()
save_and_reopen()
