# SPDX-License-Identifier: GPL-3.0-or-later
"""The dock "Boundary": wide, at the bottom, filled when first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from mineaction_plugin.gui.docks.mine_action_dock import MissingNote
from mineaction_plugin.gui.requirements import missing
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.gui.boundary.content import BoundaryContent
    from mineaction_plugin.gui.desk import Desk


class BoundaryDock(QgsDockWidget):
    """A shell that QGIS can place at once; it works at the desk of the dock "Mine Action"."""

    def __init__(self, desk: Callable[[], Desk], parent: QWidget) -> None:
        super().__init__(tr("Boundary"), parent)
        self.setObjectName("MineActionBoundaryDock")
        areas = Qt.DockWidgetArea
        self.setAllowedAreas(areas.BottomDockWidgetArea | areas.TopDockWidgetArea)
        self._desk = desk
        self.content: BoundaryContent | None = None

    def fill_when_opened(self) -> None:
        """To be called once QGIS has placed the dock: placing it shows it for a moment."""
        self.hide()
        self.openedStateChanged.connect(self._on_opened)

    def show_up(self) -> None:
        """Open it, and put the keyboard into its table."""
        self.setUserVisible(True)
        if self.content is not None:
            self.content.view.setFocus()

    def close_content(self) -> None:
        """Let go of the desk, before it goes."""
        if self.content is not None:
            self.content.close_down()
            self.content = None

    def _on_opened(self, opened: bool) -> None:  # noqa: FBT001 (a signal)
        if not opened or self.widget() is not None:
            return
        gaps = missing()
        if gaps:
            self.setWidget(MissingNote(gaps))
            return
        from mineaction_plugin.gui.boundary.content import BoundaryContent  # noqa: PLC0415

        self.content = BoundaryContent(self._desk())
        self.content.title_changed.connect(self.setWindowTitle)
        self.content.refresh()
        self.setWidget(self.content)
