# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettingsTree, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QTranslator
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton

from mineaction_plugin import classFactory
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.gui import requirements
from mineaction_plugin.gui.dialogs.details import DetailsDialog
from mineaction_plugin.plugin import MineActionPlugin
from mineaction_plugin.translation import tr
from tests.qgis.plugin_window import Window

ROOT = Path(__file__).parents[2]


class Mirror(QTranslator):
    """Answers every text of ours with itself backwards, to see whether it is asked."""

    def translate(self, context: str, source: str, *_rest: object) -> str:
        return source[::-1] if context == "@default" else ""

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def plugin(window: Window) -> Iterator[MineActionPlugin]:
    made = classFactory(window)
    made.initGui()
    yield made
    made.unload()


def process_deferred_deletes() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def state_of(window: Window) -> dict[str, object]:
    process_deferred_deletes()
    return {
        "docks": [dock.objectName() for dock in window.docks()],
        "menu": [name for name, _ in window.menu_actions],
        "toolbar": len(window.toolbar_actions),
        "options": len(window.options_factories),
        "provider": QgsApplication.processingRegistry().providerById("mineaction") is not None,
        "settings": QgsSettingsTree.node("plugins").childrenNodes() != []
        and "mineaction_plugin"
        in [n.key() for n in QgsSettingsTree.node("plugins").childrenNodes()],
        "translation": tr("Mine Action"),
    }


def test_unload_undoes_everything_twice_over(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mineaction_plugin.plugin.translator_for", lambda _locale: Mirror())
    before = state_of(window)
    assert before["provider"] is False
    plugin = classFactory(window)
    for _ in range(2):
        plugin.initGui()
        loaded = state_of(window)
        assert loaded == {
            "docks": ["MineActionDock", "MineActionBoundaryDock"],
            "menu": ["Mine Action"] * 3,
            "toolbar": 3,
            "options": 1,
            "provider": True,
            "settings": True,
            "translation": "noitcA eniM",
        }
        plugin.unload()
        assert state_of(window) == before


def test_unload_with_the_dock_open_lets_go_of_the_project(window: Window) -> None:
    plugin = classFactory(window)
    plugin.initGui()
    dock, _boundary = window.docks()
    dock.setUserVisible(True)
    assert dock.content is not None
    plugin.unload()
    process_deferred_deletes()
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "later", "memory")
    QgsProject.instance().addMapLayer(layer)
    assert window.docks() == []


@pytest.mark.usefixtures("plugin")
def test_the_dock_is_filled_only_when_it_is_opened(window: Window) -> None:
    dock, _boundary = window.docks()
    assert dock.widget() is None
    dock.setUserVisible(True)
    assert dock.widget() is not None


@pytest.mark.usefixtures("plugin")
def test_the_boundary_dock_opens_where_it_is_asked_for(window: Window) -> None:
    dock, boundary = window.docks()
    assert boundary.widget() is None
    dock.setUserVisible(True)
    assert dock.content is not None
    dock.content.desk.controller.boundary_wanted.emit()
    assert boundary.isVisible()
    assert boundary.content is not None
    assert boundary.content.work.draft is None


@pytest.mark.usefixtures("plugin")
def test_the_boundary_dock_can_be_opened_alone(window: Window) -> None:
    dock, boundary = window.docks()
    boundary.setUserVisible(True)
    assert boundary.content is not None
    assert not dock.isVisible()
    dock.setUserVisible(True)
    assert dock.content.desk is boundary.content._desk


def test_without_shapely_the_plugin_loads_and_says_what_is_missing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requirements, "version_of", lambda _library: "1.8.5")
    plugin = classFactory(window)
    plugin.initGui()
    try:
        message = window.messageBar().currentItem()
        assert "shapely 2.0 or newer; version 1.8.5 was found" in message.text()
        provider = QgsApplication.processingRegistry().providerById("mineaction")
        assert provider.algorithms() == []
        dock, _boundary = window.docks()
        dock.setUserVisible(True)
        note = dock.findChild(QLabel, "missing_library")
        assert "python3-shapely" in note.text()
        assert window.options_factories[0].createWidget(window.mainWindow()) is not None
    finally:
        plugin.unload()


@pytest.mark.usefixtures("plugin")
def test_the_options_page_copies_what_runs_here(window: Window) -> None:
    page = window.options_factories[0].createWidget(window.mainWindow())
    page.findChild(QPushButton, "copy_diagnostics").click()
    text = QGuiApplication.clipboard().text()
    for name in ("Mine Action", "QGIS", "GEOS", "PROJ", "GDAL", "shapely", "pyproj", "fiona"):
        assert any(line.startswith(f"{name}: ") for line in text.splitlines()), name
    assert "Profile: imas" in text
    assert "DejaVu Sans" in text


@pytest.mark.usefixtures("plugin")
def test_the_options_page_refuses_a_profile_that_cannot_be_read(
    window: Window, tmp_path: Path
) -> None:
    bad = tmp_path / "ours.json"
    bad.write_text('{"inherits": "imas", "thresholds": {"max_leg": 100}}', encoding="utf-8")
    page = window.options_factories[0].createWidget(window.mainWindow())
    assert page.isValid()
    page.profile.setCurrentText(str(bad))
    assert not page.isValid()
    assert "max_leg" in page.profile_says.text()


@pytest.mark.usefixtures("plugin")
def test_the_details_of_a_message_carry_the_diagnostics_and_can_be_copied(window: Window) -> None:
    dock, _boundary = window.docks()
    dock._messages.failed("Row 3: the id is missing.", "the whole log")
    item = window.messageBar().currentItem()
    (button,) = item.findChildren(QPushButton)
    button.click()
    dialog = window.mainWindow().findChild(DetailsDialog)
    dialog.findChild(QPushButton, "copy_details").click()
    text = QGuiApplication.clipboard().text()
    assert "the whole log" in text
    assert "QGIS: " in text
    dialog.close()


def test_loading_imports_no_heavy_library(tmp_path: Path) -> None:
    """In a process of its own, since this one has imported everything already."""
    code = """
import sys
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas, QgsMessageBar
app = QgsApplication([], True); app.initQgis()
import qgis.utils
from osgeo import gdal
from unittest.mock import MagicMock
from qgis.PyQt.QtWidgets import QMainWindow
window = QMainWindow()
iface = MagicMock()
iface.mainWindow.return_value = window
iface.messageBar.return_value = QgsMessageBar(window)
iface.mapCanvas.return_value = QgsMapCanvas(window)
sys.path.insert(0, {root!r})
before = set(sys.modules)
from mineaction_plugin import classFactory
plugin = classFactory(iface)
plugin.initGui()
roots = {{name.partition(".")[0] for name in set(sys.modules) - before}}
heavy = roots & {{"shapely", "matplotlib", "pyproj", "fiona", "gpxpy", "simplekml", "pypdf",
                  "segno", "pygeomag", "lxml", "jinja2", "scipy", "pandas"}}
print("HEAVY", sorted(heavy))
plugin.unload()
"""
    run = subprocess.run(
        [sys.executable, "-c", code.format(root=str(ROOT))],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
        },
    )
    assert "HEAVY []" in run.stdout, run.stdout + run.stderr


def test_qgis_process_gets_the_algorithms_without_a_window(qgis_app: QgsApplication) -> None:  # noqa: ARG001
    plugin = MineActionPlugin(None)
    plugin.initProcessing()
    try:
        provider = QgsApplication.processingRegistry().providerById("mineaction")
        assert {"importhazards", "taskorder"} <= {a.name() for a in provider.algorithms()}
    finally:
        plugin.unload()
    assert QgsApplication.processingRegistry().providerById("mineaction") is None


@pytest.mark.usefixtures("plugin")
def test_a_profile_whose_colour_is_none_is_named_once(window: Window, tmp_path: Path) -> None:
    dock, _boundary = window.docks()
    dock.setUserVisible(True)
    controller = dock.content.desk.controller
    file = tmp_path / "own.json"
    wrong = {"inherits": "imas", "palette": {"land_class": {"CHA": {"colour": "red"}}}}
    file.write_text(json.dumps(wrong), encoding="utf-8")
    controller.settings.profile.setValue(str(file))
    try:
        assert controller.profile() == load()
        assert controller.profile() == load()
    finally:
        controller.settings.profile.remove()
    said = [item.text() for item in window.messageBar().items()]
    assert len(said) == 1
    assert "palette.land_class.CHA.colour" in said[0]
