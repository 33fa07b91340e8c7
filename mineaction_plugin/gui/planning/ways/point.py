# SPDX-License-Identifier: GPL-3.0-or-later
"""A task without a boundary of its own: a position with a search radius."""

from __future__ import annotations

from mineaction_plugin.core.boundary.shapes import search_circle
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.tasks import NewTask
from mineaction_plugin.gui.planning.ways.place_field import PlaceField
from mineaction_plugin.gui.planning.ways.way import Plan, Way, metres
from mineaction_plugin.translation import tr

MOST_RADIUS_M = 10_000.0


class PointWay(Way):
    """For EOD spots, surveys, a find to be looked at."""

    KEY = "point"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.centre = PlaceField(desk, "point_place", tr("Position"), tr("Pick the position."))
        self.radius = metres(
            "point_radius", tr("How far around the position to search"), most=MOST_RADIUS_M
        )
        self.form.addRow(tr("&Position"), self.centre)
        self.form.addRow(tr("Search &radius"), self.radius)
        self.body.addLayout(self.form)
        self.centre.changed.connect(self.changed)
        self.radius.valueChanged.connect(lambda _value: self.changed.emit())

    def plan(self) -> Plan:
        place = self.centre.place()
        if place is None or not self.radius.value():
            return Plan(said=tr("Pick or type the position, and the radius to search."))
        shape = search_circle(*place, self.radius.value())
        task = NewTask(shape, "", search_radius_m=self.radius.value())
        return Plan((task,), tr("Sixteen corners lie around the circle; none cuts into it."))

    def made(self) -> None:
        self.centre.text.clear()
