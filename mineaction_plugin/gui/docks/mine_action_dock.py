# SPDX-License-Identifier: GPL-3.0-or-later
"""The dock "Mine Action": a shell that QGIS can place at once, filled when first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QWidget

from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.gui.requirements import Missing, missing, sentence
from mineaction_plugin.settings import Settings
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.gui.docks.content import DockContent


class MineActionDock(QgsDockWidget):
    """Cheap to make; its pages, and whatever they import, wait until somebody looks."""

    boundary_wanted = pyqtSignal()
    """The dock "Boundary" is asked for."""

    def __init__(
        self,
        project: QgsProject,
        canvas: QgsMapCanvas,
        settings: Settings,
        messages: Messages,
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Mine Action"), parent)
        self.setObjectName("MineActionDock")
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._project = project
        self._canvas = canvas
        self._settings = settings
        self._messages = messages
        self.content: DockContent | None = None

    def fill_when_opened(self) -> None:
        """To be called once QGIS has placed the dock: placing it shows it for a moment."""
        self.hide()
        self.openedStateChanged.connect(self._on_opened)

    def settings_applied(self) -> None:
        """The options were changed: the pages read them anew."""
        if self.content is not None:
            self.content.desk.controller.settings_applied()

    def close_content(self) -> None:
        """Stop what runs and let go of the project, before the dock goes."""
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
        self.filled()

    def filled(self) -> DockContent:
        """What is in the dock, made now if it was not yet; only where nothing is missing."""
        if self.content is None:
            from mineaction_plugin.gui.docks.content import DockContent  # noqa: PLC0415

            self.content = DockContent(self._project, self._canvas, self._settings, self._messages)
            self.setWidget(self.content)
            wanted = self.content.desk.controller.boundary_wanted
            wanted.connect(self.boundary_wanted)
        return self.content


class MissingNote(QLabel):
    """Stands in the dock where the platform lacks what every page needs."""

    def __init__(self, gaps: list[Missing]) -> None:
        super().__init__("\n\n".join(sentence(gap) for gap in gaps))
        self.setObjectName("missing_library")
        self.setWordWrap(True)
        self.setMargin(self.fontMetrics().height())
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
