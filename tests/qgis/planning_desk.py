# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk with a map and an empty task database, for tests of the panels that make tasks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.gui.controller import ROLE, Controller
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.editing import make_editing
from mineaction_plugin.gui.jobs import Jobs
from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.settings import Settings
from mineaction_plugin.workspace import store

FIELDS = "&field=hazard_id:string&field=source_layer:string"


def hazards(*wkts: str) -> QgsVectorLayer:
    """The copy of the hazards, H-0, H-1 and so on."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326{FIELDS}", "Hazards", "memory")
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"H-{number}", "areas 2026"])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    layer.setCustomProperty(ROLE, "hazards")
    assert QgsProject.instance().addMapLayer(layer) is not None
    return layer


@contextmanager
def planning_desk(folder: Path, *, with_workspace: bool = True) -> Iterator[Desk]:
    """The desk; its window is its canvas's window."""
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    window.resize(900, 700)
    window.show()
    canvas.setExtent(QgsRectangle(18.09, 44.39, 18.13, 44.42))
    settings, project = Settings(), QgsProject.instance()
    controller = Controller(project, settings, window)
    messages = Messages(QgsMessageBar(window), lambda _text, _details: None)
    jobs = Jobs(project, window)
    editing = make_editing(controller, canvas, messages, window)
    if with_workspace:
        path = folder / "tasks.gpkg"
        store.create(path, load())
        controller.open_workspace(str(path))
    try:
        yield Desk(controller, jobs, canvas, settings, messages, editing)
    finally:
        jobs.close()
        editing.close_down()
        controller.close()
        project.clear()
        settings.workspace.remove()
        settings.close()
        window.close()
        window.deleteLater()
        QApplication.processEvents()
