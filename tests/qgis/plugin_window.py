# SPDX-License-Identifier: GPL-3.0-or-later
"""A QGIS window for tests that records what a plugin puts into it and takes out again.

pytest-qgis's stand-in answers every call that it does not know with a mock, which proves nothing.
This one raises AttributeError for those, and fails when something is taken out that is not in.
"""

from __future__ import annotations

from pytest_qgis.qgis_interface import QgisInterface
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow


class Window(QgisInterface):
    """The parts of QgisInterface that our plugin uses, for real."""

    def __init__(self, canvas: QgsMapCanvas, main_window: QMainWindow) -> None:
        super().__init__(canvas, QgsMessageBar(main_window), main_window)
        self.menu_actions: list[tuple[str, QAction]] = []
        self.toolbar_actions: list[QAction] = []
        self.options_factories: list[QgsOptionsWidgetFactory] = []

    def let_go(self) -> None:
        """Listen to the project no more: the tests that follow add layers to it too."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.addLayers)
        project.removeAll.disconnect(self.removeAllLayers)

    def __getattr__(self, name: str) -> object:
        message = f"the test window has no {name}"
        raise AttributeError(message)

    def docks(self) -> list[QDockWidget]:
        return self.mainWindow().findChildren(QDockWidget)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock_widget: QDockWidget) -> None:  # noqa: N802
        self.mainWindow().addDockWidget(area, dock_widget)

    def removeDockWidget(self, dockwidget: QDockWidget) -> None:  # noqa: N802
        self.mainWindow().removeDockWidget(dockwidget)
        dockwidget.setParent(None)

    def addPluginToMenu(self, name: str, action: QAction) -> None:  # noqa: N802
        self.menu_actions.append((name, action))

    def removePluginMenu(self, name: str, action: QAction) -> None:  # noqa: N802
        self.menu_actions.remove((name, action))

    def addToolBarIcon(self, action: QAction) -> None:  # noqa: N802
        self.toolbar_actions.append(action)

    def removeToolBarIcon(self, action: QAction) -> None:  # noqa: N802
        self.toolbar_actions.remove(action)

    def registerOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:  # noqa: N802
        self.options_factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:  # noqa: N802
        self.options_factories.remove(factory)
