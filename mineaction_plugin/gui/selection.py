# SPDX-License-Identifier: GPL-3.0-or-later
"""What is selected on the analyst's hazard layers is selected in the copy that tasks take."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.gui.controller import Controller


class SelectionLink(QObject):
    """One way only: the copy follows the analyst's layers.

    A row is found again by its place in its layer, which the copy keeps as `source_row`: the
    order in which QGIS gives the rows, counted from 1.
    """

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._watched: set[str] = set()
        self._places: dict[str, dict[int, int]] = {}
        self._copy = ""
        self._copies: dict[tuple[str, int], int] = {}
        controller.layers_changed.connect(self.watch)
        self.watch()

    def watch(self) -> None:
        """Listen to every layer that is bound as hazards."""
        for bound in self._controller.bound_as(Role.HAZARDS):
            layer = bound.layer
            if layer.id() not in self._watched:
                self._watched.add(layer.id())
                layer.selectionChanged.connect(self.follow)  # let go of with this object

    def follow(self, *_what: object) -> None:
        """Select in the copy what is selected in the bound layers."""
        copy = self._controller.result("hazards")
        if copy is None:
            return
        if copy.id() != self._copy:
            self._learn(copy)
        wanted = [
            self._copies[place]
            for bound in self._controller.bound_as(Role.HAZARDS)
            for place in self._selected(bound.layer)
            if place in self._copies
        ]
        if set(wanted) != set(copy.selectedFeatureIds()):
            copy.selectByIds(wanted)

    def _selected(self, layer: QgsVectorLayer) -> Iterator[tuple[str, int]]:
        chosen = layer.selectedFeatureIds()
        if not chosen:
            return
        if layer.id() not in self._places:
            self._places[layer.id()] = _places(layer)
        places = self._places[layer.id()]
        for feature_id in chosen:
            if feature_id in places:
                yield layer.name(), places[feature_id]

    def _learn(self, copy: QgsVectorLayer) -> None:
        """Read the places of a new copy once; those of its layers are then new too."""
        self._copy = copy.id()
        self._places.clear()
        fields = copy.fields()
        names = ("source_layer", "source_row")
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes([fields.lookupField(name) for name in names])
        self._copies = {
            (str(feature["source_layer"]), int(feature["source_row"])): feature.id()
            for feature in copy.getFeatures(request)
        }


def _places(layer: QgsVectorLayer) -> dict[int, int]:
    """Feature id to its place among the rows, counted from 1."""
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setNoAttributes()
    return {feature.id(): row for row, feature in enumerate(layer.getFeatures(request), start=1)}
