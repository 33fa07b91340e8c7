# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: errors are sentences with details to copy; a stopped job leaves no half pack."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import synthetic
from hand import the_hand
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QLabel, QLineEdit, QPushButton
from qgis.utils import iface

hand = the_hand()
window = iface.mainWindow()
folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
layer = synthetic.make_project(QgsProject.instance(), folder)
window.findChild(QAction, "MineActionOpenDock").trigger()
dock = window.findChild(QDockWidget, "MineActionDock")
hand.wait_until(dock.isVisible, "the dock to open")
window.resizeDocks([dock], [320], Qt.Orientation.Horizontal)
hand.wait(300)
jobs = dock.content.desk.jobs

layer.setCrs(QgsCoordinateReferenceSystem())
hand.click(hand.find("use_layer", QPushButton))
hand.wait_until(lambda: any(layer.name() in m for m in hand.messages()), "the error to be told")
message = next(m for m in hand.messages() if layer.name() in m)  # QGIS has messages of its own
assert "coordinate reference system" in message, message
assert "Traceback" not in message, message
hand.picture("error_bar")
item = next(i for i in iface.messageBar().items() if layer.name() in i.text())
hand.click(next(b for b in item.findChildren(QPushButton) if b.text() == "Details…"))
dialog = hand.find("MineActionDetails")
hand.click(hand.find("copy_details", QPushButton, dialog))
copied = QGuiApplication.clipboard().text()
assert message.split(" Set it")[0] in copied, copied
assert "GEOS of shapely: " in copied, copied
hand.picture("error_details", dialog)
dialog.close()
iface.messageBar().clearWidgets()

layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
hand.click(hand.find("use_layer", QPushButton))
hand.wait_until(lambda: any("22 rows read" in m for m in hand.messages()), "the hazards")
rail = hand.find("rail")
hand.page(rail, 3)
dock.content.desk.controller.result("hazards").selectAll()
hand.click(hand.find("create_tasks", QPushButton))
hand.wait_until(lambda: any("21 tasks made" in m for m in hand.messages()), "the tasks")
hand.page(rail, 4)
hand.type(hand.find("issue_reason", QLineEdit), "Training, with fields left open")
hand.click(hand.find("issue_orders", QPushButton))
hand.click(hand.find("confirm_issue_yes", QPushButton))
orders = folder / "orders"
hand.wait_until(lambda: orders.is_dir() and any(orders.iterdir()), "the first pack")
hand.click(hand.find("cancel_job", QPushButton))
hand.wait_until(lambda: not jobs.busy, "the job to stop", 120)
hand.wait(300)
hand.notes["stopped"] = hand.messages()
assert any("stopped" in m for m in hand.messages()), hand.messages()
assert not hand.find("cancel_job", QPushButton).isVisible()
names = sorted(path.name for path in orders.iterdir())
hand.notes["left"] = names
packs = [path for path in orders.iterdir() if path.is_dir()]
assert len(packs) < 21, "nothing was stopped"
for pack in packs:
    assert (pack / "manifest.json").is_file(), f"half a pack: {pack.name}"
hand.picture("stopped")
hand.notes["state"] = hand.find("orders_state", QLabel).text()
