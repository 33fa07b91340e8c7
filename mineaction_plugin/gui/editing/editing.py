# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages and docks edit with: session, boundary, map tools, checks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.editing.boundary import BoundaryEditor
from mineaction_plugin.gui.editing.recovery import Recovery
from mineaction_plugin.gui.editing.restoring import Restoring
from mineaction_plugin.gui.editing.session import WorkspaceSession
from mineaction_plugin.gui.messages import Messages

if TYPE_CHECKING:
    from mineaction_plugin.gui.editing.live_checks import LiveChecks
    from mineaction_plugin.gui.map_tools import MapTools


@dataclass(frozen=True)
class Editing:
    """The edit session of the task database, and everything that works on it.

    Map tools and checks are made when they are first asked for: a dock opens without them.
    """

    controller: Controller
    canvas: QgsMapCanvas
    messages: Messages
    parent: QObject
    session: WorkspaceSession
    boundary: BoundaryEditor
    restoring: Restoring

    @cached_property
    def tools(self) -> MapTools:
        """Drawing and editing on the map."""
        from mineaction_plugin.gui.map_tools import MapTools, Surroundings  # noqa: PLC0415

        around = Surroundings(
            self.canvas, self.controller, self.messages, self.session, self.boundary
        )
        return MapTools(around, self.parent)

    @cached_property
    def checks(self) -> LiveChecks:
        """What is wrong with the boundary in work."""
        from mineaction_plugin.gui.editing.live_checks import LiveChecks  # noqa: PLC0415

        return LiveChecks(self.controller, self.session, self.boundary, self.parent)

    def close_down(self) -> None:
        """Give the map back and let go of the project's layers."""
        for name in ("tools", "checks"):
            made = self.__dict__.pop(name, None)
            if made is not None:
                made.close()
        self.boundary.close_down()
        self.session.close_down()


def make_editing(
    controller: Controller, canvas: QgsMapCanvas, messages: Messages, parent: QObject
) -> Editing:
    """Start editing's side of the dock; nothing is touched before something is edited."""
    recovery = Recovery()
    session = WorkspaceSession(controller, recovery, parent)
    restoring = Restoring(controller, session, recovery, messages)
    session.opened.connect(restoring.offer)
    restoring.offer()
    boundary = BoundaryEditor(session, parent)
    return Editing(controller, canvas, messages, parent, session, boundary, restoring)
