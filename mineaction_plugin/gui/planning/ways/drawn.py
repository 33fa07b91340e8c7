# SPDX-License-Identifier: GPL-3.0-or-later
"""A task that is drawn on the map, point by point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mineaction_plugin.core.boundary.shapes import crosses_itself
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.tasks import NewTask
from mineaction_plugin.gui.planning.ways.way import Plan, Way, map_button
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.gui.map_tools import Captured


class DrawnWay(Way):
    """Draw, look, create; drawing again replaces what was drawn."""

    KEY = "drawn"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._captured: Captured | None = None
        self.draw = map_button(
            "draw_boundary", tr("&Draw on the map"), tr("Draw the boundary point by point")
        )
        self.body.addWidget(
            wrapped(
                tr(
                    "Click its points. For a point of a form, type its leg, as 045 120 (bearing, "
                    "distance), or its coordinate."
                )
            )
        )
        self.body.addWidget(self.draw)
        self.draw.clicked.connect(self._on_draw)

    def plan(self) -> Plan:
        if self._captured is None:
            return Plan(said=tr("Nothing is drawn yet."))
        shape = self._captured.geometry
        said = tr(
            "The boundary crosses itself. It can be kept as a draft, but no order is issued for "
            "it before its points are put right."
        )
        task = NewTask(shape, "", entries=self._captured.entries)
        return Plan((task,), said if crosses_itself(shape) else "")

    def made(self) -> None:
        self._captured = None

    def _on_draw(self) -> None:
        hint = tr("Draw the boundary of the task.")
        self.desk.editing.tools.capture("polygon", hint, self._on_drawn)

    def _on_drawn(self, captured: Captured) -> None:
        self._captured = captured
        self.changed.emit()
