# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: from the open project to verified packs, by mouse and keyboard alone."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

import synthetic
from hand import the_hand
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeView,
)
from qgis.utils import iface

MOVED, LAYERS, HAZARDS, TASKS, ORDERS = range(5)
NARROW = int(os.environ.get("WINDOW_DOCK_WIDTH", "360"))
hand = the_hand()
project = QgsProject.instance()
window = iface.mainWindow()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def text(name: str) -> str:
    return hand.find(name, QLabel).text()


def open_dock() -> QDockWidget:
    """Press the button in the plugins toolbar."""
    action = window.findChild(QAction, "MineActionOpenDock")
    buttons = [b for b in window.findChildren(QToolButton) if b.defaultAction() is action]
    button = next(b for b in buttons if b.isVisible())
    hand.click(button)
    dock = window.findChild(QDockWidget, "MineActionDock")
    hand.wait_until(dock.isVisible, "the dock to open")
    window.resizeDocks([dock], [NARROW], Qt.Orientation.Horizontal)
    hand.wait(300)
    return dock


def wait_for_message(part: str) -> str:
    hand.wait_until(
        lambda: any(part in message for message in hand.messages()), f"a message with “{part}”", 45
    )
    return next(message for message in hand.messages() if part in message)


def bind() -> None:
    """Take the guess, and put right the one field it could not know."""
    assert "suspect_areas_2026 looks like hazards (22 rows)" in text("layers_state")
    group = hand.find("page_layers").group
    hand.click(group.findChild(QToolButton, "collapseButton"))
    hand.wait_until(lambda: not group.isCollapsed(), "the fields to unfold")
    hand.choose(hand.find("field_hazard_id", QComboBox), "AREA_CODE")
    hand.picture("layers_fields", dock)
    hand.click(hand.find("use_layer", QPushButton))
    hand.notes["read"] = wait_for_message("22 rows read")
    hand.wait_until(lambda: not jobs().busy, "reading to end")


def jobs() -> object:
    return dock.content.desk.jobs


def check() -> None:
    """Check, choose a finding with the keyboard, and zoom to it."""
    hand.page(rail, HAZARDS)
    hand.click(hand.find("check_hazards", QPushButton))
    hand.notes["checked"] = wait_for_message("Checked:")
    page = hand.find("page_hazards")
    findings = page.list.shown()
    assert findings, "the dirty layer must have findings"
    before = iface.mapCanvas().extent()
    view = page.list.findChild(QTreeView)
    placed = next(i for i, row in enumerate(findings) if row.lon == row.lon)
    hand.double_click(view, placed)
    after = iface.mapCanvas().extent()
    assert after.width() < before.width(), "the map must zoom to the finding"
    assert after.contains(findings[placed].lon, findings[placed].lat)
    hand.notes["findings"] = len(findings)
    hand.notes["finding"] = text("finding_sentence")
    hand.picture("hazards", dock)


def create() -> None:
    """Select three hazards on both sides of 18° E on the map, and make tasks of them."""
    hand.page(rail, TASKS)
    assert not hand.find("create_tasks", QPushButton).isEnabled()
    controller = dock.content.desk.controller
    hazards = controller.result("hazards")
    iface.setActiveLayer(hazards)
    iface.actionSelectRectangle().trigger()
    canvas = iface.mapCanvas()
    canvas.setExtent(synthetic.extent())
    hand.wait(600)
    hand.wait_until(lambda: not canvas.isDrawing(), "the map to be drawn")
    drag(17.965, 44.385, 18.035, 44.395)
    hand.wait_until(hazards.selectedFeatureCount, "hazards to be selected")
    assert hazards.selectedFeatureCount() == 3, hazards.selectedFeatureCount()
    margin = hand.find("margin_m", QDoubleSpinBox)
    hand.type(margin.lineEdit(), "15")
    assert "3 of " in text("selection_state")
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.notes["made"] = wait_for_message("3 tasks made")
    rows = hand.find("page_tasks").list.shown()
    assert len(rows) == 3, rows
    hand.notes["tasks"] = [(row.task_id, row.area_m2) for row in rows]
    hand.picture("tasks", dock)


def drag(west: float, south: float, east: float, north: float) -> None:
    """Drag a rectangle over the map."""
    canvas = iface.mapCanvas()
    to_pixel = canvas.getCoordinateTransform()
    start, end = to_pixel.transform(west, north), to_pixel.transform(east, south)
    first = QPoint(round(start.x()), round(start.y()))
    last = QPoint(round(end.x()), round(end.y()))
    hand.drag(canvas.viewport(), first, last)


def issue() -> None:
    """Issue orders, answer the one question, and open the folder from the message."""
    hand.page(rail, ORDERS)
    hand.type(hand.find("issued_by", QLineEdit), "Training desk")
    hand.type(hand.find("issue_reason", QLineEdit), "Training, with fields left open")
    hand.click(hand.find("issue_orders", QPushButton))
    yes = hand.find("confirm_issue_yes", QPushButton)
    assert yes.isVisible(), "issuing must ask first"
    hand.picture("orders_question", dock)
    hand.click(yes)
    hand.wait_until(lambda: jobs().busy, "the job to start")
    hand.picture("orders_running", dock)
    ticks = 0
    while jobs().busy:
        hand.wait(100)
        ticks += 1
        assert ticks < 1800, "issuing takes too long"
    hand.notes["live_ticks"] = ticks
    hand.notes["issued"] = wait_for_message("orders written")
    packs = hand.find("page_orders").packs.shown()
    hand.notes["packs"] = [(pack.name, pack.verdict, pack.reason) for pack in packs]
    opened: list[str] = []
    opener = Opener(opened)
    QDesktopServices.setUrlHandler("file", opener.take)
    hand.picture("orders", dock)
    hand.picture("window")
    item = next(i for i in iface.messageBar().items() if "orders written" in i.text())
    button = next(b for b in item.findChildren(QPushButton) if b.text() == "Open folder")
    hand.click(button)
    hand.notes["opened"] = opened
    assert "Every task has its order" in text("orders_state")
    QDesktopServices.unsetUrlHandler("file")


class Opener(QObject):
    """Takes what would be opened in a file manager."""

    def __init__(self, opened: list[str]) -> None:
        super().__init__()
        self._opened = opened

    @pyqtSlot(QUrl)
    def take(self, url: QUrl) -> None:
        self._opened.append(url.toLocalFile())


folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
dock = open_dock()
rail = hand.find("rail")
hand.page(rail, LAYERS)
assert "no layer yet" in text("layers_state")
hand.picture("layers_empty", dock)
synthetic.make_project(project, folder)
source_before = digest(folder / "hazards.gpkg")
project_before = digest(folder / "training.qgz")
iface.mapCanvas().setExtent(synthetic.extent())
hand.wait(500)
hand.picture("layers_guess", dock)
bind()
check()
create()
issue()
assert digest(folder / "hazards.gpkg") == source_before, "the analyst's data was changed"
assert digest(folder / "training.qgz") == project_before, "the saved project was changed"
hand.notes["folder"] = str(folder)
hand.notes["groups"] = [group.name() for group in project.layerTreeRoot().findGroups()]
