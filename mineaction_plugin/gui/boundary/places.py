# SPDX-License-Identifier: GPL-3.0-or-later
"""The hazards and settlements of the project, by name, for places in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mineaction_plugin.adapters.places import named_by_binding, named_by_field
from mineaction_plugin.core.boundary.place_words import Named, Places
from mineaction_plugin.core.hazard.binding import Role

if TYPE_CHECKING:
    from mineaction_plugin.gui.controller import Controller


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
            return named_by_field(copy, "hazard_id")
        return [
            named
            for bound in self._controller.bound_as(Role.HAZARDS)
            for named in named_by_binding(bound.layer, bound.binding, "hazard_id")
        ]

    def _settlements(self) -> list[Named]:
        return [
            named
            for bound in self._controller.bound_as(Role.SETTLEMENTS)
            for named in named_by_binding(bound.layer, bound.binding, "name")
        ]
