# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: look, check, fix, undo, and a month later see what moved under the orders."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path

import synthetic
from hand import the_hand
from qgis.core import QgsFeature, QgsGeometry, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
)
from qgis.utils import iface

MOVED, LAYERS, HAZARDS, TASKS, ORDERS = range(5)
TWICE = "POLYGON((18.03 44.46, 18.04 44.46, 18.04 44.462, 18.03 44.462, 18.03 44.46, 18.03 44.46))"
hand = the_hand()
window = iface.mainWindow()
folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
layer = synthetic.make_project(QgsProject.instance(), folder)
twice = QgsFeature(layer.fields())
twice.setAttributes([None, "TR-099", "CHA", "active", "Training Hill"])
twice.setGeometry(QgsGeometry.fromWkt(TWICE))
assert layer.dataProvider().addFeature(twice)
window.findChild(QAction, "MineActionOpenDock").trigger()
dock = window.findChild(QDockWidget, "MineActionDock")
hand.wait_until(dock.isVisible, "the dock to open")
width = int(os.environ.get("WINDOW_DOCK_WIDTH", "360"))
window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
hand.wait(300)
desk = dock.content.desk
rail = hand.find("rail")
iface.mapCanvas().setExtent(synthetic.extent())


def text(name: str) -> str:
    return hand.find(name, QLabel).text()


def told(part: str) -> None:
    hand.wait_until(
        lambda: any(part in message for message in hand.messages()), f"a message with “{part}”"
    )
    hand.wait_until(lambda: not desk.jobs.busy, "the job to end")


def read() -> None:
    hand.page(rail, LAYERS)
    hand.click(hand.find("use_layer", QPushButton))
    told("23 rows read")
    iface.messageBar().clearWidgets()


def name_the_ids() -> None:
    """What a person would choose on the page Layers."""
    bound = desk.controller.bound()
    fields = {**bound.binding.fields, "hazard_id": "AREA_CODE"}
    desk.controller.bind(bound.layer, replace(bound.binding, fields=fields))


def order_two() -> tuple[str, int]:
    """Orders for two hazards; the id and the row of the first."""
    hand.page(rail, TASKS)
    hazards = desk.controller.result("hazards")
    hazards.selectByIds([feature.id() for feature in hazards.getFeatures()][:2])
    first = next(hazards.getFeatures())
    hand.click(hand.find("create_tasks", QPushButton))
    told("2 tasks made")
    hand.page(rail, ORDERS)
    hand.type(hand.find("issued_by", QLineEdit), "Training desk")
    hand.type(hand.find("issue_reason", QLineEdit), "Training, with fields left open")
    hand.click(hand.find("issue_orders", QPushButton))
    hand.click(hand.find("confirm_issue_yes", QPushButton))
    told("orders written")
    iface.messageBar().clearWidgets()
    return first["hazard_id"], first["source_row"]


def look_and_check() -> None:
    hand.page(rail, HAZARDS)
    hand.wait_until(lambda: "of 22 hazards" in text("map_summary"), "the hazards to be counted")
    box = hand.find("hazard_theme", QComboBox)
    for title in ("Mine action: print", "Mine action: screen"):
        hand.choose(box, title)
        hand.key(Qt.Key.Key_Return)
        hand.wait(300)
    hand.notes["styles"] = layer.styleManager().styles()
    outline_by_task()
    hand.picture("hazards_look", dock)
    hand.click(hand.find("check_hazards", QPushButton))
    told("Checked:")
    hand.notes["checked"] = text("hazards_state")
    iface.messageBar().clearWidgets()


def outline_by_task() -> None:
    """By a join, which goes as it came."""
    names = layer.fields().names()
    hand.click(hand.find("by_task_state", QCheckBox))
    states = {f["AREA_CODE"]: f["mineaction_task_status"] for f in layer.getFeatures()}
    hand.notes["states"] = sorted({str(state) for state in states.values()})
    hand.picture("by_task")
    hand.click(hand.find("by_task_state", QCheckBox))
    assert layer.fields().names() == names


def fix_and_undo() -> None:
    """Find the one that can be fixed by the filter, fix it, take it back with QGIS's own undo."""
    page = hand.find("page_hazards")
    weight = hand.find("filter_severity", QComboBox)
    hand.choose(weight, "Can be fixed (1)")
    (row,) = page.list.shown()
    assert row.rule == "duplicate_point", row
    view = page.list.findChild(QTreeView)
    hand.double_click(view, 0)
    assert iface.mapCanvas().extent().contains(row.lon, row.lat)
    hand.click(hand.find("fix_finding", QPushButton))
    told("is fixed in")
    assert layer.isEditable()
    assert corners(row.feature_id) == 5
    hand.picture("hazards_fixed", dock)
    iface.setActiveLayer(layer)
    window.findChild(QAction, "mActionUndo").trigger()
    hand.wait(200)
    assert corners(row.feature_id) == 6, "QGIS's undo takes the fix back"
    assert not page.findings.fix.isEnabled() or page.list.selected()
    layer.rollBack()
    iface.messageBar().clearWidgets()


def corners(feature_id: int) -> int:
    geometry = layer.getGeometry(feature_id)  # the vertices are read from it: it must stay
    return sum(1 for _ in geometry.vertices())


def a_month_later(number: int) -> None:
    """A hazard under an order is closed and moved in the database."""
    row = list(layer.getFeatures())[number - 1]
    shape = row.geometry()
    shape.translate(0.0002, 0.0)
    status = layer.fields().lookupField("status")
    assert layer.dataProvider().changeGeometryValues({row.id(): shape})
    assert layer.dataProvider().changeAttributeValues({row.id(): {status: "closed"}})
    layer.reload()
    read()


def see_what_moved(hazard_id: str) -> None:
    hand.page(rail, MOVED)
    page = hand.find("page_monday")
    hand.wait_until(lambda: page.list.shown() and not desk.jobs.busy, "the news")
    hand.notes["moved"] = text("monday_state")
    rows = page.list.shown()
    assert [row.hazard_id for row in rows] == [hazard_id], rows
    hand.picture("monday", dock)
    hand.double_click(page.list.findChild(QTreeView), 0)
    assert iface.mapCanvas().extent().contains(rows[0].lon, rows[0].lat)
    hand.notes["news"] = text("news_sentence")
    hand.click(hand.find("go_news", QPushButton))
    assert hand.find("page_orders").isVisible(), "the line leads to the order"
    assert desk.controller.result("tasks").selectedFeatureCount() == 1


def compare_with_the_last_reading() -> None:
    hand.page(rail, HAZARDS)
    hand.click(hand.find("compare_hazards", QPushButton))
    told("hazards")
    page = hand.find("page_hazards")
    hand.notes["changes"] = [(row.hazard_id, row.change) for row in page.changes.list.shown()]
    page.ensureWidgetVisible(hand.find("zoom_change", QPushButton))
    hand.picture("changes", dock)


read()
name_the_ids()
read()
first, number = order_two()
look_and_check()
fix_and_undo()
a_month_later(number)
see_what_moved(first)
compare_with_the_last_reading()
