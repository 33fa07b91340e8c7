# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: drag a sheet over the map, turn it, print it, and ask our expression functions."""

from __future__ import annotations

import tempfile
from pathlib import Path

import synthetic
from hand import the_hand
from map_hand import MapHand
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsPalLayerSettings,
    QgsProject,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QFrame, QToolButton
from qgis.utils import iface

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
SHIFT = Qt.KeyboardModifier.ShiftModifier
hand = the_hand()
on_map = MapHand(hand)
canvas, window, project = iface.mapCanvas(), iface.mainWindow(), QgsProject.instance()
folder = Path(tempfile.mkdtemp())


def button_of(action: QAction) -> QToolButton:
    return next(each for each in window.findChildren(QToolButton) if action in each.actions())


layer = synthetic.make_project(project, folder)
hand.wait(500)
project.setCrs(MERCATOR)
labels = QgsPalLayerSettings()
labels.fieldName, labels.isExpression = (
    "mgrs(@geometry) || '\n' || coalesce(dms(@geometry), '')",
    True,
)
layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
layer.setLabelsEnabled(True)
hand.wait_until(lambda: canvas.mapSettings().destinationCrs() == MERCATOR, "the map's CRS")
canvas.setReferencedExtent(synthetic.referenced_extent(WGS84))
hand.wait(500)
hand.wait_until(lambda: not canvas.isDrawing(), "the map to be drawn")

expression = QgsExpression("mgrs(make_point(17.9605, 44.4992), crs:='EPSG:4326')")
hand.notes["mgrs"] = expression.evaluate(QgsExpressionContext())
names = ("mgrs", "utm", "dms", "declination", "convergence", "place_in_words")
hand.notes["functions"] = [name for name in names if QgsExpression.isFunctionName(name)]

action = window.findChild(QAction, "MineActionPrintFrame")
hand.click(button_of(action))
tool = canvas.mapTool()
hand.notes["checked"] = action.isChecked()
start = tool.state.centre
on_map.drag(start, (start[0] + 0.02, start[1] + 0.01))
hand.notes["dragged"] = [tool.state.centre[i] - start[i] for i in (0, 1)]
canvas.setFocus()
for key in (Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_O, Qt.Key.Key_R):
    hand.key(key)
hand.key(Qt.Key.Key_R)
hand.key(Qt.Key.Key_Left, SHIFT)
state = tool.state
hand.notes["state"] = [state.scale, state.orientation, state.turned_deg, state.paper]
hand.picture("print_frame")

bar = hand.find("print_frame_bar", QFrame)
hand.choose(hand.find("frame_grid", root=bar), "UTM")
hand.click(hand.find("print_sheet", root=bar))
hand.wait_until(lambda: list(folder.glob("sheet_*.pdf")), "the sheet", 60)
hand.wait(300)
hand.notes["messages"] = hand.messages()
hand.notes["files"] = [path.name for path in folder.glob("sheet_*.pdf")]
(printed,) = folder.glob("sheet_*.pdf")
(hand.out / "sheet.pdf").write_bytes(printed.read_bytes())
hand.picture("print_frame_printed")
canvas.setFocus()
hand.key(Qt.Key.Key_Escape)
hand.notes["after_escape"] = action.isChecked()
