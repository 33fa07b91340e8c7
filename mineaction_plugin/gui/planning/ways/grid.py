# SPDX-License-Identifier: GPL-3.0-or-later
"""A box of round UTM coordinates, as cluster munition surveys work in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QComboBox

from mineaction_plugin.core.boundary.shapes import GRID_SIZES_M, grid_box, grid_box_at
from mineaction_plugin.core.position.geodesy import working_plane_of
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.tasks import NewTask
from mineaction_plugin.gui.planning.ways.place_field import PlaceField
from mineaction_plugin.gui.planning.ways.way import Plan, Way, map_button
from mineaction_plugin.gui.rows import count
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.gui.map_tools import Captured


class GridWay(Way):
    """One box around a position, or the smallest round box around an area that is drawn."""

    KEY = "grid"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._area: BaseGeometry | None = None
        self.place = PlaceField(
            desk, "grid_place", tr("Position in the box"), tr("Pick a position in the box.")
        )
        self.sides = QComboBox()
        self.sides.setObjectName("grid_size")
        self.sides.setToolTip(tr("The sides lie on multiples of this of easting and northing"))
        self.sides.setAccessibleName(tr("Round coordinates"))
        for size_m in GRID_SIZES_M:
            self.sides.addItem(tr("{size} m").format(size=count(int(size_m))), size_m)
        self.sides.setCurrentIndex(1)
        self.draw = map_button(
            "draw_grid_area",
            tr("&Draw an area instead"),
            tr("The box goes around what you draw, to the next round coordinates"),
        )
        self.form.addRow(tr("&Position"), self.place)
        self.form.addRow(tr("&Round to"), self.sides)
        self.body.addLayout(self.form)
        self.body.addWidget(self.draw)
        self.place.changed.connect(self._on_place)
        self.sides.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.draw.clicked.connect(self._on_draw)

    def plan(self) -> Plan:
        place = self.place.place()
        size_m = float(self.sides.currentData())
        if place is not None:
            box = grid_box_at(place, size_m)
        elif self._area is not None:
            box = grid_box(self._area, size_m)
        else:
            return Plan(said=tr("Pick or type a position, or draw an area."))
        return Plan(
            (NewTask(box, ""),),
            tr("Easting and northing of its corners are round in UTM zone {zone}.").format(
                zone=working_plane_of(box).zone
            ),
        )

    def made(self) -> None:
        self._area = None
        self.place.text.clear()

    def _on_place(self) -> None:
        self._area = None
        self.changed.emit()

    def _on_draw(self) -> None:
        hint = tr("Draw the area that the box is to hold.")
        self.desk.editing.tools.capture("polygon", hint, self._on_drawn)

    def _on_drawn(self, captured: Captured) -> None:
        self.place.text.clear()
        self._area = captured.geometry
        self.changed.emit()
