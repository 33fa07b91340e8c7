# SPDX-License-Identifier: GPL-3.0-or-later
"""The print frame behind its action: nothing of it is made before somebody wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from mineaction_plugin.gui.docks.mine_action_dock import MineActionDock
from mineaction_plugin.gui.requirements import missing

if TYPE_CHECKING:
    from mineaction_plugin.gui.print_frame.print_frame import PrintFrame


class LazyPrintFrame(QObject):
    """Works at the desk of the dock "Mine Action"."""

    def __init__(self, main: MineActionDock, action: QAction) -> None:
        super().__init__()
        self._main = main
        self._action = action
        self._frame: PrintFrame | None = None

    def toggle(self, wanted: bool) -> None:  # noqa: FBT001 (a signal)
        """Put the frame onto the map, or take it off."""
        if missing():
            self._action.setChecked(False)
            self._main.setUserVisible(True)  # it says what is missing
            return
        if self._frame is None:
            from mineaction_plugin.gui.print_frame.print_frame import PrintFrame  # noqa: PLC0415

            self._frame = PrintFrame(self._main.filled().desk, self)
            self._frame.active_changed.connect(self._action.setChecked)
        if wanted:
            self._frame.start()
        else:
            self._frame.stop()

    def close_down(self) -> None:
        """Before the dock goes."""
        if self._frame is not None:
            self._frame.close_down()
            self._frame = None
