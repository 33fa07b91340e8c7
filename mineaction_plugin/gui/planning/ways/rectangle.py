# SPDX-License-Identifier: GPL-3.0-or-later
"""A rectangle: drawn, or from its corner, a bearing and two sides."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtWidgets import QComboBox

from mineaction_plugin.core.boundary.draft import Entry
from mineaction_plugin.core.boundary.shapes import (
    LonLat,
    Sides,
    grid_bearing_deg,
    rectangle,
    sides_of,
)
from mineaction_plugin.core.terms.vocabulary import North
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.tasks import NewTask
from mineaction_plugin.gui.map_tools.words import bearing_words
from mineaction_plugin.gui.planning.ways.place_field import PlaceField
from mineaction_plugin.gui.planning.ways.way import Plan, Way, map_button, metres
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.gui.map_tools import Captured

RIGHT, LEFT = 1.0, -1.0


class RectangleWay(Way):
    """What is drawn fills the form; what is typed moves the preview."""

    KEY = "rectangle"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.corner = PlaceField(
            desk, "rectangle_corner", tr("First corner"), tr("Pick the first corner.")
        )
        self.bearing = _bearing_box()
        self.north = _north_box(str(desk.settings.north.value()))
        self.along = metres("rectangle_along", tr("Length of the first side, on the ground"))
        self.across = metres("rectangle_across", tr("Length of the second side, on the ground"))
        self.side = QComboBox()
        self.side.setObjectName("rectangle_side")
        self.side.setToolTip(tr("On which side of its first side the rectangle lies"))
        self.side.addItem(tr("to the right"), RIGHT)
        self.side.addItem(tr("to the left"), LEFT)
        self.draw = map_button(
            "draw_rectangle",
            tr("&Draw on the map"),
            tr("Click both ends of the first side, then a point of the opposite one"),
        )
        self._lay_out()
        self.corner.changed.connect(self.changed)
        for box in (self.bearing, self.along, self.across):
            box.valueChanged.connect(lambda _value: self.changed.emit())
        for chooser in (self.north, self.side):
            chooser.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.draw.clicked.connect(self._on_draw)

    def plan(self) -> Plan:
        place = self.corner.place()
        if place is None or not (self.along.value() and self.across.value()):
            return Plan(said=tr("Draw it, or type its corner, bearing and both sides."))
        north = North(self.north.currentData())
        grid_deg = grid_bearing_deg(self.bearing.value(), north, place, on=_today())
        across = self.across.value() * float(self.side.currentData())
        shape = rectangle(Sides(place, grid_deg, self.along.value(), across))
        return Plan((NewTask(shape, "", entries=self._entries(north)),), self._norths(grid_deg))

    def made(self) -> None:
        self.corner.text.clear()

    def _entries(self, north: North) -> tuple[Entry, ...]:
        """What was typed for the first two corners; the others follow from them."""
        leg = Entry(
            from_label="SP",
            bearing=self.bearing.value(),
            north=north,
            bearing_date=_today().isoformat() if north is North.MAGNETIC else "",
            distance_m=self.along.value(),
        )
        return (self.corner.entry(), leg, Entry(), Entry())

    def _norths(self, grid_deg: float) -> str:
        if self.north.currentData() == North.GRID.value:
            return ""
        return tr("The first side bears {bearing} grid.").format(bearing=bearing_words(grid_deg))

    def _on_draw(self) -> None:
        hint = tr("Click both ends of the first side, then a point of the opposite side.")
        self.desk.editing.tools.capture("rectangle", hint, self._on_drawn)

    def _on_drawn(self, captured: Captured) -> None:
        sides = sides_of(captured.geometry)
        for widget in (self.north, self.bearing, self.along, self.across, self.side):
            widget.blockSignals(True)
        self.north.setCurrentIndex(self.north.findData(North.GRID.value))
        self.bearing.setValue(sides.bearing_grid_deg)
        self.along.setValue(sides.along_m)
        self.across.setValue(abs(sides.right_m))
        self.side.setCurrentIndex(self.side.findData(RIGHT if sides.right_m > 0 else LEFT))
        for widget in (self.north, self.bearing, self.along, self.across, self.side):
            widget.blockSignals(False)
        self._place(sides.corner, captured)

    def _place(self, corner: LonLat, captured: Captured) -> None:
        self.corner.set_place(corner, captured.entries[0] if captured.entries else None)

    def _lay_out(self) -> None:
        self.form.addRow(tr("First &corner"), self.corner)
        self.form.addRow(tr("&Bearing"), self.bearing)
        self.form.addRow(tr("&North"), self.north)
        self.form.addRow(tr("&First side"), self.along)
        self.form.addRow(tr("&Second side"), self.across)
        self.form.addRow(tr("&Lies"), self.side)
        self.body.addWidget(self.draw)
        self.body.addLayout(self.form)


def _bearing_box() -> QgsDoubleSpinBox:
    box = QgsDoubleSpinBox()
    box.setObjectName("rectangle_bearing")
    box.setRange(0.0, 360.0)
    box.setDecimals(3)
    box.setSuffix("°")
    box.setWrapping(True)
    box.setToolTip(tr("Bearing of the first side, clockwise from north"))
    box.setAccessibleName(tr("Bearing of the first side"))
    return box


def _north_box(kept: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName("rectangle_north")
    box.setToolTip(tr("The north that the bearing is counted from"))
    box.setAccessibleName(tr("North of the bearing"))
    box.addItem(tr("true"), North.TRUE.value)
    box.addItem(tr("grid"), North.GRID.value)
    box.addItem(tr("magnetic, read today"), North.MAGNETIC.value)
    box.setCurrentIndex(max(0, box.findData(kept or North.GRID.value)))
    return box


def _today() -> date:
    return date.today()  # noqa: DTZ011 (the day where the user sits is what a compass reads)
