# SPDX-License-Identifier: GPL-3.0-or-later
"""What a panel of the Tasks page is, and which ones there are."""

from __future__ import annotations

from importlib import import_module
from typing import ClassVar, NamedTuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.icons import icon


class Panel(QWidget):
    """One job on tasks, shown in place of the list until it is finished or closed.

    A panel is made when it is first opened and kept. Its widgets go into `body`; the page draws
    the heading and the way back. Nothing is put on the map, and no map tool is taken, before the
    user asks for it: the page also opens a panel by itself where there are no tasks yet.
    """

    ICON: ClassVar[str] = "create"
    """The name of an icon in resources/icons."""

    finished = pyqtSignal()
    """The job is done: the page goes back to its list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)

    @classmethod
    def title(cls) -> str:
        """The panel's name, translated."""
        raise NotImplementedError

    @classmethod
    def purpose(cls) -> str:
        """One line that says what it is for, translated; "" for none."""
        return ""

    @property
    def icon(self) -> QIcon:
        """The panel's icon."""
        return icon(self.ICON)

    def next_button(self) -> QPushButton | None:
        """The button that Ctrl+Return presses, None where there is none."""
        return None

    def started(self) -> None:
        """The panel is shown: read how things stand now."""

    def stopped(self) -> None:
        """The panel is left: the map is as it was before. A subclass calls this one too."""
        self.desk.editing.tools.stop()
        self.desk.editing.tools.clear_preview()

    def close_down(self) -> None:
        """Let go of whatever outlives the panel: it is about to go."""


class Place(NamedTuple):
    """Where a panel is found, so that it is imported only when somebody opens it."""

    module: str
    name: str


PANELS: dict[str, Place] = {
    "new_task": Place("new_task", "NewTaskPanel"),
    "corridor": Place("corridor", "CorridorPanel"),
    "divide": Place("divide", "DividePanel"),
    "worksite": Place("worksite", "WorksitePanel"),
    "status": Place("status", "StatusPanel"),
    "annexes": Place("annexes", "AnnexesPanel"),
    "export": Place("export", "ExportPanel"),
}
"""The key of each panel, as the page and other panels name it."""


def make(key: str, desk: Desk) -> Panel:
    """Import a panel and make it.

    Raises:
        KeyError: there is no panel of that key.
    """
    place = PANELS[key]
    module = import_module(f"mineaction_plugin.gui.planning.{place.module}")
    panel: Panel = getattr(module, place.name)(desk)
    return panel
