# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the plugin's page into QGIS's own options; the page is made when it is opened."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from mineaction_plugin.settings import Settings
from mineaction_plugin.translation import tr


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time QGIS opens its options."""

    def __init__(self, settings: Settings, icon: QIcon, on_applied: Callable[[], None]) -> None:
        super().__init__(tr("Mine Action"), icon, "MineActionOptions")
        self._settings = settings
        self._on_applied = on_applied

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        """Make the page."""
        from mineaction_plugin.gui.options_page import OptionsPage  # noqa: PLC0415

        return OptionsPage(self._settings, self._on_applied, parent)
