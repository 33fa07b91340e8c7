# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: type a task's boundary from a form, by keyboard alone, and put every slip right."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import synthetic
from hand import the_hand
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QLabel
from qgis.utils import iface

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
DAY_OF_THE_FORM = QDate(2026, 11, 24)
BLOCK = (
    "Reference list of CT-014\r\n\r\n"
    "Point\tBearing\tDistance (m)\r\n"
    "TP1\t050\t210,5\r\nTP2\t140\t180\r\nTP3\t230\t210,5\r\nSP\t320\t181\r\n"
)
hand = the_hand()
window, project = iface.mainWindow(), QgsProject.instance()


def keys(text: str) -> None:
    """Type where the focus is, also where it moves with the first key."""
    for sign in text:
        QTest.keyClicks(QApplication.focusWidget(), sign)
        hand.wait(5)


def enter(text: str) -> None:
    """Open the cell, type over what is in it, and leave it with Enter."""
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_A, CONTROL)
    keys(text)
    hand.key(Qt.Key.Key_Return)
    hand.wait(100)


def go(label: str, column: str) -> None:
    """Walk to a cell with the arrow keys."""
    view = content.view
    rows = [content.model.row(at) for at in range(content.model.rowCount())]
    kinds = {"+": "new", "back": "closing"}
    at = next(
        place
        for place, row in enumerate(rows)
        if row.kind == kinds.get(label, "point") and (label in kinds or row.label == label)
    )
    wanted = COLUMNS.index(column)
    view.setFocus()
    hand.key(Qt.Key.Key_Home, CONTROL)
    for _ in range(at):
        hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Home)
    for _ in range(wanted):
        hand.key(Qt.Key.Key_Left if QApplication.isRightToLeft() else Qt.Key.Key_Right)
    here = view.currentIndex()
    assert (here.row(), here.column()) == (at, wanted), (label, column, here.row(), here.column())


def said(name: str) -> str:
    return content.findChild(QLabel, name).text()


def labels() -> list[str]:
    draft = boundary.draft
    return [each.point.label for each in draft.points] if draft else []


def open_all() -> QDockWidget:
    """A project with hazards and a town bound, a task database, and both docks."""
    window.findChild(QAction, "MineActionOpenDock").trigger()
    dock = window.findChild(QDockWidget, "MineActionDock")
    hand.wait_until(lambda: dock.isVisible() and dock.content is not None, "the dock to open")
    layer = synthetic.make_project(project, folder)
    town = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "towns", "memory")
    row = QgsFeature(town.fields())
    row.setAttributes(["Maglaj"])
    row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(17.98, 44.42)))
    assert town.dataProvider().addFeatures([row])[0]
    project.addMapLayer(town)
    controller = dock.content.desk.controller
    controller.bind(layer, Binding(Role.HAZARDS, layer.name(), {"hazard_id": "AREA_CODE"}))
    controller.bind(town, Binding(Role.SETTLEMENTS, "towns", {"name": "name"}))
    iface.mapCanvas().setReferencedExtent(synthetic.referenced_extent(layer.crs()))
    assert dock.content.desk.editing.session.open_or_create(), hand.messages()
    window.findChild(QAction, "MineActionOpenBoundary").trigger()
    bottom = window.findChild(QDockWidget, "MineActionBoundaryDock")
    hand.wait_until(lambda: bottom.isVisible() and bottom.content is not None, "the table")
    window.resizeDocks([bottom], [330], Qt.Orientation.Vertical)
    hand.wait(300)
    return bottom


def type_it() -> None:
    """From an empty table to a task: a coordinate, a leg in two cells, a leg in one go."""
    hand.picture("boundary_empty")
    # A magnetic bearing means another direction each day: the form's day is said, not today's.
    content.header.day.setDate(DAY_OF_THE_FORM)
    hand.find("boundary_type_new").setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.key(Qt.Key.Key_Return)
    keys("44.4205 17.9902")
    hand.notes["words"] = content.foot.words()
    hand.picture("boundary_typing")
    hand.key(Qt.Key.Key_Return)
    go("+", "magnetic")
    enter("033")
    enter("180")  # the keyboard stands in the distance now
    go("+", "typed")
    enter("120 true 240,5")
    enter("205 grid 160")
    hand.picture("boundary_typed")
    content.header.tools["finish"].trigger()
    hand.wait(300)
    hand.notes["task"] = [boundary.current, *labels()]


def wrong_and_right() -> None:
    """Bad input turns red, the boundary keeps its value, and what was meant is one key away."""
    go("TP2", "coordinate")
    before = boundary.draft
    enter("17.9950, 44.4210")
    hand.notes["wrong"] = content.foot.words()
    hand.picture("boundary_wrong")
    assert boundary.draft == before
    offer = hand.find("boundary_offer_0")
    offer.setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.notes["taken"] = [p.entry.text for p in boundary.draft.points if p.point.label == "TP2"]
    content.view.setFocus()
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert boundary.draft == before
    go("TP1", "true")
    enter("400")
    hand.notes["bearing"] = content.foot.words()
    hand.key(Qt.Key.Key_Escape)


def close_and_adjust() -> None:
    """The leg back: read the wrong way round first, then right; spread and taken back."""
    go("back", "typed")
    enter("114.1 grid 275")
    hand.notes["advice"] = said("boundary_advice")
    hand.notes["misclosure"] = said("boundary_figures")
    hand.picture("boundary_misclosure")
    enter("294.1 grid 276")
    hand.notes["better"] = said("boundary_figures")
    content.header.tools["adjust"].trigger()
    hand.wait(200)
    hand.picture("boundary_adjust")
    hand.find("adjust_yes").setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.notes["spread"] = said("boundary_figures")


def rows_by_keys() -> None:
    """Put in, move, delete; undo all and redo all; save."""
    go("TP1", "label")
    hand.key(Qt.Key.Key_Insert)
    hand.notes["inserted"] = labels()
    hand.key(Qt.Key.Key_Down, ALT)
    hand.key(Qt.Key.Key_Delete)
    hand.notes["deleted"] = labels()
    after, steps = boundary.draft, 0
    content.view.setFocus()
    while session.undo_text and steps < 30:
        hand.key(Qt.Key.Key_Z, CONTROL)
        content.view.setFocus()
        steps += 1
    hand.notes["undone"] = [steps, labels()]
    while session.redo_text:
        window.setFocus()
        session.redo()
    boundary.choose(hand.notes["task"][0])
    places = [(each.point.label, each.point.lon, each.point.lat) for each in after.points]
    assert [(p.point.label, p.point.lon, p.point.lat) for p in boundary.draft.points] == places
    content.view.setFocus()
    hand.key(Qt.Key.Key_S, CONTROL)
    hand.notes["saved"] = not session.dirty


def paste() -> None:
    """A block with a title, empty rows, decimal commas and no north; then a narrow dock."""
    go("SP", "label")
    QGuiApplication.clipboard().setText(BLOCK)
    hand.key(Qt.Key.Key_V, CONTROL)
    hand.wait(200)
    hand.notes["asked"] = said("paste_faults")
    hand.picture("boundary_paste")
    hand.choose(hand.find("paste_north"), content.paste.norths.itemText(1))
    content.paste.start.setText("44.4205 17.9902")
    content.paste.replace.setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.wait(200)
    hand.notes["pasted"] = [*labels(), said("boundary_figures")]
    hand.picture("boundary_pasted")


def narrow() -> None:
    """Floating at 320 pixels, table and panel."""
    bottom.setFloating(True)
    bottom.resize(320, 420)
    hand.wait(300)
    hand.notes["width"] = bottom.width()
    hand.picture("boundary_320", bottom)
    content.header.tools["paste"].trigger()
    hand.wait(200)
    hand.picture("boundary_paste_320", bottom)
    hand.find("paste_cancel").click()
    content.header.tools["adjust"].trigger()
    hand.wait(200)
    hand.picture("boundary_adjust_320", bottom)
    hand.find("adjust_no").click()
    bottom.setFloating(False)


folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
from mineaction_plugin.core.boundary.sheet import Column  # noqa: E402 (once it is loaded)
from mineaction_plugin.core.hazard.binding import Binding, Role  # noqa: E402

COLUMNS = [column.value for column in Column]
bottom = open_all()
content = bottom.content
editing = window.findChild(QDockWidget, "MineActionDock").content.desk.editing
session, boundary = editing.session, editing.boundary
type_it()
wrong_and_right()
close_and_adjust()
rows_by_keys()
paste()
narrow()
