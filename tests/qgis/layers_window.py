# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Layers" in a window of its own, and what a hand does there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QMainWindow, QWidget

from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.editing import make_editing
from mineaction_plugin.gui.jobs import Jobs
from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.gui.pages.layers import LayersPage
from mineaction_plugin.processing.provider import MineActionProvider
from mineaction_plugin.settings import Settings

FIELDS = "field=AREA_CODE:string&field=typeArea:string&field=status:string"
ROWS = (
    ("A-1", "Suspected Minefield", "open"),
    ("A-2", "CHA", "closed"),
    ("A-3", "odd word", None),
    ("A-4", "odd word", "open"),
)
Words = Sequence[tuple[str | None, ...]]


def wait_until(holds: Callable[[], object], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.005)


def layer_of(rows: Words, name: str = "suspect_areas", x: float = 18.0) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{FIELDS}", name, "memory")
    for number, words in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(words))
        west = x + number / 100
        east = west + 0.004
        wkt = f"Polygon (({west} 44, {west} 44.004, {east} 44.004, {east} 44, {west} 44))"
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def saved(layer: QgsVectorLayer, folder: Path) -> QgsVectorLayer:
    """The same rows in a file, so that a project can lose them."""
    path = folder / f"{layer.name()}.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0
    return QgsVectorLayer(str(path), layer.name(), "ogr")


class Said(Messages):
    """Remembers what was said."""

    def __init__(self, bar: QgsMessageBar) -> None:
        super().__init__(bar, lambda _text, _details: None)
        self.bar = bar

    @property
    def texts(self) -> list[str]:
        return [item.text() for item in self.bar.items()]


@pytest.fixture
def project(qgis_app: object) -> Iterator[QgsProject]:  # noqa: ARG001
    """A project of the test's own: the page works on the one that it is given."""
    made = QgsProject()
    yield made
    made.clear()


@pytest.fixture
def page(project: QgsProject, tmp_path: Path) -> Iterator[LayersPage]:
    provider = MineActionProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    settings = Settings()
    settings.bindings.setValue("")
    settings.workspace.setValue(str(tmp_path / "no" / "tasks.gpkg"))
    owner = QWidget(window)
    controller, jobs = Controller(project, settings, owner), Jobs(project, owner)
    said = Said(QgsMessageBar(window))
    editing = make_editing(controller, canvas, said, owner)
    made = LayersPage(Desk(controller, jobs, canvas, settings, said, editing))
    made.setParent(owner)
    owner.resize(400, 900)
    made.resize(400, 900)
    window.setCentralWidget(owner)
    window.resize(500, 1000)
    window.show()
    made.show()
    yield made
    jobs.close()
    editing.close_down()
    made.close_down()
    controller.close()
    settings.bindings.setValue("")
    settings.workspace.setValue("")
    settings.close()
    project.clear()
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    QgsApplication.processingRegistry().removeProvider(provider)


def add(page: LayersPage, *layers: QgsVectorLayer) -> None:
    """Bring layers into the project, and wait until the page has looked at them."""
    page.desk.controller.project.addMapLayers(list(layers))
    wait_until(lambda: not page.guesses.busy)


def use(page: LayersPage) -> None:
    page.use.click()
    wait_until(lambda: not page.desk.jobs.busy)


def choose(page: LayersPage, layer: QgsVectorLayer) -> None:
    for place in range(page.list.topLevelItemCount()):
        item = page.list.topLevelItem(place)
        if item.data(0, Qt.ItemDataRole.UserRole) == layer.id():
            page.list.setCurrentItem(item)
            return
    pytest.fail(f"{layer.name()} is not in the list")


def text(page: LayersPage, name: str) -> str:
    return page.findChild(QLabel, name).text()


def field(page: LayersPage, attribute: str) -> QComboBox:
    return page.findChild(QComboBox, f"field_{attribute}")


def messages(page: LayersPage) -> str:
    said = page.desk.messages
    assert isinstance(said, Said)
    return "\n".join(said.texts)


def listed(page: LayersPage) -> dict[str, str]:
    items = [page.list.topLevelItem(i) for i in range(page.list.topLevelItemCount())]
    return {item.text(0): item.text(1) for item in items}
