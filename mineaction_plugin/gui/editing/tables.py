# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers of a task database that a planner edits, and what happens to their edit sessions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from mineaction_plugin.gui.controller import file_of

EDITED = (
    "tasks",
    "boundary_points",
    "task_hazards",
    "worksite_points",
    "worksite_lines",
    "annexes",
    "task_events",
)
"""The tables that are edited together; the others are written by issuing, or by field returns."""


def tables_of(project: QgsProject, path: str) -> dict[str, QgsVectorLayer]:
    """The project's layers of the tables in this file, by table; a table's first layer counts."""
    found: dict[str, QgsVectorLayer] = {}
    if not path:
        return found
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and file_of(layer) == path:
            found.setdefault(_table(layer), layer)
    found.pop("", None)
    return found


def _table(layer: QgsVectorLayer) -> str:
    named = [part for part in layer.source().split("|") if part.startswith("layername=")]
    return named[0].removeprefix("layername=") if named else ""


class LayerWatch(QObject):
    """What happens to the edit sessions of some layers, as one set of signals."""

    editing_started = pyqtSignal()
    before_commit = pyqtSignal()
    after_commit = pyqtSignal()
    before_rollback = pyqtSignal()
    after_rollback = pyqtSignal()
    read_anew = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._layers: list[QgsVectorLayer] = []

    def watch(self, layers: Mapping[str, QgsVectorLayer]) -> None:
        """Listen to these layers from now on, and to no others."""
        self.let_go()
        self._layers = list(layers.values())
        for layer in self._layers:
            for signal, slot in self._pairs(layer):
                signal.connect(slot)

    def let_go(self) -> None:
        """Listen to no layer any more."""
        for layer in self._layers:
            if not sip.isdeleted(layer):
                for signal, slot in self._pairs(layer):
                    signal.disconnect(slot)
        self._layers = []

    def layers(self) -> list[QgsVectorLayer]:
        """The layers that are still there."""
        return [layer for layer in self._layers if not sip.isdeleted(layer)]

    def _pairs(self, layer: QgsVectorLayer) -> tuple[tuple[Any, object], ...]:
        return (
            (layer.editingStarted, self.editing_started),
            (layer.beforeCommitChanges, self._on_before_commit),
            (layer.afterCommitChanges, self.after_commit),
            (layer.beforeRollBack, self.before_rollback),
            (layer.afterRollBack, self.after_rollback),
            (layer.dataChanged, self.read_anew),
        )

    def _on_before_commit(self, *_stops: bool) -> None:
        self.before_commit.emit()
