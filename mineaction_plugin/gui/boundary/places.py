# SPDX-License-Identifier: GPL-3.0-or-later
"""The hazards and settlements of the project, by name, for places in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from mineaction_plugin.adapters.layers import read_lonlat
from mineaction_plugin.core.boundary.place_words import Named, Places
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.binding import Role

if TYPE_CHECKING:
    from mineaction_plugin.gui.controller import Bound, Controller


class ProjectPlaces:
    """Read when somebody first asks, and anew after the project's layers changed."""

    def __init__(self, controller: Controller) -> None:
        self._controller = controller
        self._places: Places | None = None
        controller.layers_changed.connect(self.forget)

    def close_down(self) -> None:
        """Let go of the controller."""
        self._controller.layers_changed.disconnect(self.forget)

    def forget(self) -> None:
        """The layers are others now."""
        self._places = None

    @property
    def known(self) -> bool:
        """Whether they are read already, so that asking costs nothing."""
        return self._places is not None

    def places(self) -> Places:
        """What has a name in this project."""
        if self._places is None:
            self._places = Places(self._hazards(), self._settlements())
        return self._places

    def _hazards(self) -> list[Named]:
        copy = self._controller.result("hazards")
        if copy is not None and self._controller.hazards_read():
            return _named(copy, "hazard_id")
        return [
            named
            for bound in self._controller.bound_as(Role.HAZARDS)
            for named in _bound_named(bound, "hazard_id")
        ]

    def _settlements(self) -> list[Named]:
        return [
            named
            for bound in self._controller.bound_as(Role.SETTLEMENTS)
            for named in _bound_named(bound, "name")
        ]


def _bound_named(bound: Bound, attribute: str) -> list[Named]:
    fields = bound.binding.fields
    name = fields.get(attribute, "") or fields.get("name", "")
    return _named(bound.layer, name) if name else []


def _named(layer: QgsVectorLayer, field: str) -> list[Named]:
    """The rows that have a name and a shape; a layer that cannot be placed has none."""
    try:
        columns = read_lonlat(layer, fields=[field])
    except MineActionError:
        return []  # no CRS, or no sure change of datum: words are left out, nothing is wrong
    return [
        Named(str(name), shape)
        for name, shape in zip(columns.values.get(field, []), columns.geometries, strict=False)
        if name and shape is not None and not shape.is_empty
    ]
