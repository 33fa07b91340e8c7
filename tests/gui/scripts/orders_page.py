# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: draw a task, issue it, and follow its order to the end, by mouse and keyboard."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import synthetic
from hand import the_hand
from map_hand import RIGHT, MapHand
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
)
from qgis.utils import iface

TASKS, ORDERS = 3, 4
WIDTH = int(os.environ.get("WINDOW_DOCK_WIDTH", "360"))
CORNERS = ((17.95, 44.40), (17.96, 44.40), (17.965, 44.41), (17.955, 44.415), (17.948, 44.408))
hand = the_hand()
on_map = MapHand(hand)
window = iface.mainWindow()
folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
clicks: list[str] = []


def press(name: str) -> None:
    """A click that counts."""
    hand.click(hand.find(name, QPushButton))
    clicks.append(name)


def open_dock() -> QDockWidget:
    window.findChild(QAction, "MineActionOpenDock").trigger()
    dock = window.findChild(QDockWidget, "MineActionDock")
    hand.wait_until(dock.isVisible, "the dock to open")
    window.resizeDocks([dock], [WIDTH], Qt.Orientation.Horizontal)
    hand.wait(300)
    return dock


def text(name: str) -> str:
    return hand.find(name, QLabel).text()


def shown() -> list[tuple[str, int, str]]:
    page = hand.find("page_orders")
    table = page.list.table
    return [
        (row.order_no, row.revision, table.data(table.index(place, 1)))
        for place, row in enumerate(table.shown())
    ]


def told(part: str, seconds: float = 120.0) -> str:
    hand.wait_until(
        lambda: any(part in message for message in hand.messages()),
        f"a message with “{part}” among {hand.messages()}",
        seconds,
    )
    found = next(message for message in hand.messages() if part in message)
    hand.wait_until(lambda: not desk.jobs.busy, "the job to end")
    iface.messageBar().clearWidgets()
    return found


def draw_a_task() -> None:
    """What comes before the clicks that are counted: the boundary is on the map."""
    hand.page(rail, TASKS)
    box = hand.find("new_task_way", QComboBox)
    hand.choose(box, box.itemText(box.findData("drawn")))
    hand.click(hand.find("draw_boundary", QPushButton))
    for corner in CORNERS:
        on_map.click(corner)
        hand.wait(80)
    on_map.click(CORNERS[-1], RIGHT)
    hand.wait(300)


def drop_an_annex() -> None:
    """Drop a photograph on the task in the list, and go back."""
    photo = folder / "bridge_from_the_north.jpg"
    assert iface.mapCanvas().grab().save(str(photo), "JPG")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    view = hand.find("task_table", QTableView).viewport()
    left, none, copy = (
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.DropAction.CopyAction,
    )
    QApplication.sendEvent(view, QDragEnterEvent(QPoint(20, 10), copy, data, left, none))
    QApplication.sendEvent(view, QDropEvent(QPointF(20, 10), copy, data, left, none))
    hand.wait_until(lambda: hand.find("annex_list").count() == 1, "the annex in the list")
    hand.picture("annexes", dock)
    hand.click(hand.find("back_to_tasks", QToolButton))


def issue() -> None:
    """The counted clicks: make the task, go to its order, say why, ask, answer."""
    press("create_tasks")
    hand.wait_until(lambda: hand.find("task_order", QPushButton).isVisible(), "the list of tasks")
    drop_an_annex()
    press("task_order")
    assert hand.find("page_orders").isVisible()
    assert text("orders_state").startswith("1 of 1 tasks"), text("orders_state")
    page = hand.find("page_orders")
    page.form.folder.setFilePath(str(folder / "packs"))
    hand.click(hand.find("issue_reason", QLineEdit))
    clicks.append("issue_reason")
    for letter in "Roofs before winter":
        hand.key(Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper())))
    press("issue_orders")
    hand.wait_until(lambda: not page.confirm.page.sheet.whole.isNull(), "page 1")
    hand.picture("orders_question", dock)
    larger()
    page.confirm.page.sheet.whole.save(str(hand.out / "page_one.png"))
    hand.notes["asked"] = page.confirm.findChild(QLabel).text()
    press("confirm_issue_yes")
    hand.notes["clicks"] = clicks
    hand.notes["issued"] = told("its pack verified")
    hand.wait_until(shown, "the order in the list")
    hand.notes["after_issue"] = shown()
    hand.picture("orders_issued", dock)


def larger() -> None:
    """Page 1 in a window of its own, where it is read without glasses."""
    hand.click(hand.find("page_one_larger", QPushButton))
    dialog = hand.find("page_one_window", QDialog)
    assert dialog.isVisible()
    hand.picture("page_one_window", dialog)
    dialog.close()
    hand.wait(100)


def choose_order(row: int = 0) -> None:
    view = hand.find("order_table", QTableView)
    place = QPoint(20, view.rowViewportPosition(row) + view.rowHeight(row) // 2)
    hand.click(view.viewport(), place)


def accept() -> None:
    choose_order()
    hand.click(hand.find("order_accept", QPushButton))
    hand.type(hand.find("deed_who", QLineEdit), "B. Leader, Team 4")
    hand.picture("orders_accept", dock)
    hand.click(hand.find("deed_yes", QPushButton))
    hand.notes["accepted"] = told("Accepted by")
    hand.notes["after_accept"] = shown()


def attach_scan() -> None:
    scan = folder / "signed.pdf"
    scan.write_bytes(b"%PDF-1.4 signed")
    QFileDialog.getOpenFileName = staticmethod(lambda *_a, **_k: (str(scan), ""))
    page = hand.find("page_orders")
    page.buttons.action("scan").trigger()
    hand.notes["scan"] = told("signed scan")


def worksite_plan() -> None:
    """A page is laid out in the window itself: it must not bring the window down."""
    page = hand.find("page_orders")
    page.buttons.action("worksite").trigger()
    hand.notes["worksite"] = told("worksite plan of")


def amend() -> None:
    choose_order()
    hand.click(hand.find("order_amend", QPushButton))
    page = hand.find("page_orders")
    hand.wait_until(lambda: not page.ask.page.sheet.whole.isNull(), "page 1 of r2")
    assert not hand.find("deed_yes", QPushButton).isEnabled()
    hand.type(hand.find("deed_who", QLineEdit), "A. Planner")
    hand.type(hand.find("deed_why", QLineEdit), "The track was moved")
    page.ask.page.sheet.whole.save(str(hand.out / "page_one_r2.png"))
    hand.picture("orders_amend", dock)
    hand.click(hand.find("deed_yes", QPushButton))
    hand.notes["amended"] = told("is superseded")
    hand.wait_until(lambda: shown()[0][1] == 2, "revision 2")
    box = hand.find("filter_order_state", QComboBox)
    hand.choose(box, "All revisions")
    hand.notes["after_amend"] = shown()
    hand.picture("orders_amended", dock)
    hand.choose(box, "Latest revisions")


def withdraw() -> None:
    choose_order()
    page = hand.find("page_orders")
    page.buttons.action("withdraw").trigger()
    hand.wait(200)
    hand.type(hand.find("deed_who", QLineEdit), "A. Planner")
    hand.type(hand.find("deed_why", QLineEdit), "Cancelled after survey")
    hand.picture("orders_withdraw", dock)
    hand.click(hand.find("deed_yes", QPushButton))
    hand.notes["withdrawn"] = told("is withdrawn")
    hand.wait_until(lambda: shown()[0][2] == "Withdrawn", "the list to say so")
    hand.notes["after_withdraw"] = shown()
    hand.picture("orders_withdrawn", dock)
    hand.picture("orders_window")


synthetic.make_project(QgsProject.instance(), folder)
QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
dock = open_dock()
desk = dock.content.desk
rail = hand.find("rail")
iface.mapCanvas().setExtent(synthetic.extent())
hand.wait(500)
draw_a_task()
issue()
accept()
attach_scan()
worksite_plan()
amend()
withdraw()
hand.notes["packs"] = sorted(path.name for path in (folder / "packs").iterdir())
hand.notes["workspace"] = desk.editing.session.path
