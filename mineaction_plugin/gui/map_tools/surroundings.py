# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tools find around them: the map, its layers, the task being worked on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.core.position.coordinates import CoordinateFormat
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North
from mineaction_plugin.gui.map_tools.positions import MapPositions, ToDegrees, layer_degrees

if TYPE_CHECKING:
    from mineaction_plugin.gui.controller import Controller
    from mineaction_plugin.gui.editing.boundary import BoundaryEditor
    from mineaction_plugin.gui.editing.session import WorkspaceSession
    from mineaction_plugin.gui.messages import Messages

TASKS, POINTS, HAZARD_ID = "tasks", "boundary_points", "hazard_id"


@dataclass(frozen=True)
class Surroundings:
    """Handed to every tool."""

    canvas: QgsMapCanvas
    controller: Controller
    messages: Messages
    session: WorkspaceSession
    boundary: BoundaryEditor

    def positions(self) -> MapPositions:
        """Where clicks on the map lie.

        Raises:
            DatumError: the map's CRS gives no place that can be trusted.
        """
        return MapPositions(self.canvas, self.controller.project, self.operations)

    def degrees(self, layer: QgsVectorLayer) -> ToDegrees | None:
        """How a layer's coordinates become degrees; None where they cannot be trusted to."""
        return layer_degrees(layer, self.controller.project, self.operations)

    def operations(self) -> Mapping[str, str]:
        """The changes of datum that the programme fixed; reads its profile."""
        return self.controller.profile().datum_operations

    def hazard_sources(self) -> list[tuple[QgsVectorLayer, str]]:
        """The hazards as the plugin read them, with the field of their ids.

        The analyst's own layers until they are read.
        """
        copy = self.controller.result("hazards")
        if copy is not None and self.controller.hazards_read():
            return [(copy, HAZARD_ID)]
        return [
            (bound.layer, bound.binding.fields.get(HAZARD_ID, ""))
            for bound in self.controller.bound_as(Role.HAZARDS)
        ]

    def tasks_layer(self) -> QgsVectorLayer | None:
        """The tasks of the workspace, or those that were made without one."""
        return self.session.layer(TASKS) or self.controller.result(TASKS)

    def snap_layers(self) -> list[QgsVectorLayer]:
        """Hazards, tasks, and every vector layer that is on the map, each once."""
        ours = [*(layer for layer, _ in self.hazard_sources()), *filter(None, [self.tasks_layer()])]
        left_out = {each.layer.id() for each in self.controller.bound_as(Role.HAZARDS)}
        points = self.session.layer(POINTS)  # each lies on a vertex of its task already
        left_out |= {points.id()} if points is not None else set()
        shown = [
            layer
            for layer in self.canvas.layers()
            if isinstance(layer, QgsVectorLayer) and layer.id() not in left_out
        ]
        found = {layer.id(): layer for layer in (*ours, *shown)}
        return [layer for layer in found.values() if has_edges_or_points(layer)]

    def labelled(self, keys: Sequence[int]) -> bool:
        """Whether the map shows these points with their labels already, as rows of their table."""
        points = self.session.layer(POINTS)
        if points is None or points not in self.canvas.layers() or not points.labelsEnabled():
            return False
        return bool(keys) and all(points.getFeature(key).isValid() for key in keys)

    def north(self) -> North:
        """The north that bearings were last typed in; the programme's where none was."""
        kept = str(self.controller.settings.north.value()) or self.controller.profile().field.north
        return North(kept) if kept in set(North) else North.MAGNETIC

    def coordinate_format(self) -> CoordinateFormat:
        """The format that coordinates are shown in: that of the Boundary dock."""
        kept = str(self.controller.settings.boundary_format.value())
        kept = kept or self.controller.profile().field.coordinate_format
        return CoordinateFormat(kept) if kept in set(CoordinateFormat) else CoordinateFormat.MGRS

    def keep_north(self, north: North) -> None:
        """Remember the north that was chosen."""
        self.controller.settings.north.setValue(north.value)

    def keep_unit(self, unit: AngleUnit) -> None:
        """Remember the unit that was chosen."""
        self.controller.settings.angle_unit.setValue(unit.value)

    def angle_unit(self) -> AngleUnit:
        """The unit that bearings are typed in."""
        kept = str(self.controller.settings.angle_unit.value())
        return AngleUnit(kept) if kept in set(AngleUnit) else AngleUnit.DEGREE


def has_edges_or_points(layer: QgsVectorLayer) -> bool:
    """Whether a layer has shapes that one can snap to."""
    shapes = {Qgis.GeometryType.Point, Qgis.GeometryType.Line, Qgis.GeometryType.Polygon}
    return bool(layer.isValid()) and layer.geometryType() in shapes
