# SPDX-License-Identifier: GPL-3.0-or-later
"""How the page "Layers" dresses the analyst's layer, and gives it back."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProject,
)
from qgis.PyQt.QtCore import Qt

from mineaction_plugin.adapters import bindings
from mineaction_plugin.gui.pages.layers import LayersPage
from mineaction_plugin.symbology import named_styles
from mineaction_plugin.symbology.theme import Theme
from tests.qgis.layers_window import (
    ROWS,
    add,
    layer_of,
    page,
    project,
    saved,
    use,
)

__all__ = ["page", "project"]


def test_using_keeps_the_analysts_style_and_unticks_the_copy(page: LayersPage) -> None:
    layer = layer_of(ROWS)
    layer.renderer().symbol().setColor(Qt.GlobalColor.blue)
    add(page, layer)
    own = layer.renderer().dump()
    use(page)
    assert named_styles.current(layer) is Theme.SCREEN
    assert layer.renderer().dump() != own
    root = page.desk.controller.project.layerTreeRoot()
    copy = page.desk.controller.result("hazards")
    assert root.findLayer(layer).isVisible()
    assert not root.findLayer(copy).itemVisibilityChecked()
    named_styles.own(layer)
    assert layer.renderer().dump() == own
    assert bindings.stored(layer) is not None


def test_a_trial_on_the_map_is_taken_back(page: LayersPage) -> None:
    layer = layer_of(ROWS)
    add(page, layer)
    project = page.desk.controller.project
    own = layer.renderer().dump()
    project.setDirty(False)
    page.group.setCollapsed(False)
    page.panel.preview.setChecked(True)
    assert layer.renderer().dump() != own
    project.setDirty(True)  # as QGIS's window does when a style changes
    page.panel.preview.setChecked(False)
    assert layer.renderer().dump() == own
    assert not project.isDirty()
    node = project.layerTreeRoot().findLayer(layer)
    assert node.customProperty("legend/node-order") is None
    page.panel.preview.setChecked(True)
    page.hide()
    assert layer.renderer().dump() == own


def test_a_project_is_never_saved_in_a_trials_look(page: LayersPage, tmp_path: Path) -> None:
    layer = saved(layer_of(ROWS), tmp_path)
    add(page, layer)
    own = layer.renderer().dump()
    page.group.setCollapsed(False)
    page.panel.preview.setChecked(True)
    assert page.trial.shown
    assert page.desk.controller.project.write(str(tmp_path / "p.qgz"))
    other = QgsProject()
    assert other.read(str(tmp_path / "p.qgz"))
    (again,) = other.mapLayers().values()
    assert again.renderer().dump() == own
    other.clear()


def test_reading_again_stays_in_the_theme_that_was_chosen(page: LayersPage) -> None:
    layer = layer_of(ROWS)
    add(page, layer)
    use(page)
    named_styles.switch(layer, Theme.MONO)
    use(page)
    assert named_styles.current(layer) is Theme.MONO
    page.release.click()
    assert named_styles.current(layer) is None
    assert bindings.stored(layer) is None
