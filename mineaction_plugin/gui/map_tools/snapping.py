# SPDX-License-Identifier: GPL-3.0-or-later
"""Snaps to hazards, tasks and what else is on the map, with rules of its own.

The user's snapping settings in the project are neither used nor changed. A snapped place is the
layer's own vertex in degrees, not the map's rounded picture of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsPointLocator,
    QgsPointXY,
    QgsSnappingConfig,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvasSnappingUtils, QgsSnapIndicator
from qgis.PyQt.QtCore import QObject

from mineaction_plugin.core.boundary.pointing import foot_on_leg
from mineaction_plugin.gui.map_tools.positions import LonLat, ToDegrees, layer_degrees
from mineaction_plugin.gui.map_tools.surroundings import Surroundings

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

REACH_PIXELS = 10.0
MOST_SHAPES = 16
"""Shapes kept ready, those last pointed at."""

Key = tuple[str, int]
"""Layer id and feature id."""


@dataclass(frozen=True)
class Snap:
    """Where the mouse was caught."""

    place: LonLat
    key: Key
    on_vertex: bool


class Snapper(QObject):
    """Finds what the mouse is near to; made for one use of a tool."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        project, canvas = around.controller.project, around.canvas
        self._project = project
        self._operations = cache(around.operations)
        self._degrees: dict[str, ToDegrees] = {}
        self._shapes: dict[Key, BaseGeometry] = {}
        self._finder = QgsMapCanvasSnappingUtils(canvas, self)
        self._finder.setEnableSnappingForInvisibleFeature(True)
        self._indicator = QgsSnapIndicator(canvas)
        self._signals = (
            (project.layersAdded, self._on_layers),
            (project.layersRemoved, self._on_layers),
            (project.layersWillBeRemoved, self._on_removal),
        )
        for signal, slot in self._signals:
            signal.connect(slot)
        self._configure(())

    def close(self) -> None:
        """Let go of the project and its layers."""
        for signal, slot in self._signals:
            signal.disconnect(slot)
        self._indicator.setVisible(False)
        self._finder.clearAllLocators()
        self._finder.setConfig(QgsSnappingConfig())

    def at(
        self, point: QgsPointXY, place: LonLat, accept: Callable[[Key], bool] | None = None
    ) -> Snap | None:
        """What lies within reach of a point of the map; never waits for an index to be built.

        Args:
            point: on the map.
            place: the same in degrees.
            accept: refuses features, as the task itself while its points are moved.
        """
        chosen = _Accepting(accept) if accept else None
        match = self._finder.snapToMap(point, chosen, True)
        snap = self._snap_of(match, place) if match.isValid() else None
        self._indicator.setMatch(match if snap else QgsPointLocator.Match())
        return snap

    def hide(self) -> None:
        """Take the mark of a caught point off the map."""
        self._indicator.setMatch(QgsPointLocator.Match())

    def layer_name(self, key: Key) -> str:
        """The name of the layer that a feature is on."""
        layer = self._project.mapLayer(key[0])
        return str(layer.name()) if layer is not None else ""

    def forget_shapes(self) -> None:
        """Read shapes anew: they were edited."""
        self._shapes.clear()

    def shape(self, key: Key) -> BaseGeometry | None:
        """The shape of a feature in degrees; None where it is gone."""
        if key not in self._shapes:
            layer = self._project.mapLayer(key[0])
            degrees = self._degrees.get(key[0])
            if not isinstance(layer, QgsVectorLayer) or degrees is None:
                return None
            shape = degrees.shape(layer.getGeometry(key[1]))
            if shape is None:
                return None
            if len(self._shapes) >= MOST_SHAPES:
                self._shapes.pop(next(iter(self._shapes)))
            self._shapes[key] = shape
        return self._shapes[key]

    def _snap_of(self, match: QgsPointLocator.Match, place: LonLat) -> Snap | None:
        """The match in the layer's own coordinates; None where the layer is gone."""
        layer = match.layer()
        degrees = self._degrees.get(layer.id()) if layer is not None else None
        if layer is None or degrees is None:
            return None
        key = (layer.id(), match.featureId())
        geometry = layer.getGeometry(match.featureId())
        start = geometry.vertexAt(match.vertexIndex())
        if geometry.isNull() or start.isEmpty():
            return None
        caught = degrees(start.x(), start.y())
        if match.hasVertex():
            return Snap(caught, key, on_vertex=True)
        end = geometry.vertexAt(match.vertexIndex() + 1)
        if end.isEmpty():
            return None
        return Snap(foot_on_leg(caught, degrees(end.x(), end.y()), place), key, on_vertex=False)

    def _configure(self, without: Sequence[str]) -> None:
        config = QgsSnappingConfig()
        config.setEnabled(True)
        config.setMode(Qgis.SnappingMode.AdvancedConfiguration)
        settings = QgsSnappingConfig.IndividualLayerSettings(
            True,
            Qgis.SnappingTypes(Qgis.SnappingType.Vertex) | Qgis.SnappingType.Segment,
            REACH_PIXELS,
            Qgis.MapToolUnit.Pixels,
        )
        for layer in self._around.snap_layers():
            if layer.id() in without:
                continue
            if layer.id() not in self._degrees:
                found = layer_degrees(layer, self._project, self._operations)
                if found is None:
                    continue
                self._degrees[layer.id()] = found
            config.setIndividualLayerSettings(layer, settings)
        self._finder.setConfig(config)

    def _on_layers(self, *_what: object) -> None:
        self._configure(())

    def _on_removal(self, ids: Sequence[str]) -> None:
        """Nothing of a layer is touched once it is gone."""
        self._finder.clearAllLocators()
        self._configure(ids)
        self._shapes = {key: shape for key, shape in self._shapes.items() if key[0] not in ids}
        for layer_id in ids:
            self._degrees.pop(layer_id, None)


class _Accepting(QgsPointLocator.MatchFilter):
    """Leaves out features of some kind."""

    def __init__(self, accept: Callable[[Key], bool]) -> None:
        super().__init__()
        self._accept = accept

    def acceptMatch(self, match: QgsPointLocator.Match) -> bool:
        layer = match.layer()
        return layer is not None and self._accept((layer.id(), match.featureId()))
