# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every layer that is bound as hazards into one copy, the one that tasks are made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from qgis.core import Qgis, QgsMapLayer, QgsVectorLayer

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.gui.controller import Bound
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.translation import tr

ALGORITHM = "mineaction:importhazards"
COUNTS = ("READ", "ACCEPTED", "REPAIRED_COUNT", "REJECTED_COUNT")
READABLE = (Qgis.GeometryType.Polygon, Qgis.GeometryType.Null)
"""Points and lines are drawn and asked about, but no hazard area is made of them."""


class HazardReader:
    """One job a layer, one after the other; what they bring is joined when the last has ended."""

    def __init__(self, desk: Desk, on_read: Callable[[Outcome, Counter[str]], None]) -> None:
        self._desk = desk
        self._on_read = on_read
        self._waiting: list[Bound] = []
        self._counts: Counter[str] = Counter()
        self._brought: list[dict[str, QgsMapLayer]] = []

    def readable(self) -> list[Bound]:
        """The layers that areas can be read from."""
        return [
            bound
            for bound in self._desk.controller.bound_as(Role.HAZARDS)
            if bound.layer.geometryType() in READABLE
        ]

    def start(self) -> None:
        """Read them all; the end is told once."""
        self._waiting, self._counts, self._brought = self.readable(), Counter(), []
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        bound = self._waiting.pop(0)
        jobs = self._desk.jobs
        parameters = {
            "INPUT": bound.layer.id(),
            "BINDING": bound.text,
            "PROFILE": self._desk.controller.profile_source,
            "OUTPUT": jobs.output(),
            "REJECTED": jobs.output(),
            **self._companions(),
        }
        title = tr("Reading {layer}").format(layer=bound.layer.name())
        jobs.run(ALGORITHM, parameters, title, self._on_end)

    def _companions(self) -> dict[str, object]:
        """The table of devices, and the task database, which keeps a dated snapshot."""
        controller = self._desk.controller
        found: dict[str, object] = {}
        for bound in controller.bound_as(Role.DEVICES)[:1]:
            found["DEVICES"] = bound.layer.id()
        workspace = controller.workspace_path()
        if workspace:
            found["WORKSPACE"] = workspace
        return found

    def _on_end(self, outcome: Outcome) -> None:
        if not outcome.ok:
            self._drop()
            self._on_read(outcome, self._counts)
            return
        self._brought.append(dict(outcome.layers))
        self._counts.update({name: _whole(outcome.results.get(name)) for name in COUNTS})
        if self._waiting:
            self._next()
            return
        joined = self._joined()
        if not self._counts["REJECTED_COUNT"] and "REJECTED" in joined:
            self._desk.controller.project.removeMapLayer(joined.pop("REJECTED").id())
        self._desk.controller.keep_results({"OUTPUT": "hazards", "REJECTED": "rejected"}, joined)
        self._on_read(outcome, self._counts)

    def _joined(self) -> dict[str, QgsMapLayer]:
        """The rows of all layers in those of the first; a copy of a copy is taken out again."""
        first, *others = self._brought
        for name, layer in first.items():
            for other in others:
                _append(layer, other.get(name))
        self._desk.controller.project.removeMapLayers(
            [layer.id() for brought in others for layer in brought.values()]
        )
        return first

    def _drop(self) -> None:
        """Half of the layers is no copy: nothing of a reading that failed stays."""
        project = self._desk.controller.project
        project.removeMapLayers([layer.id() for b in self._brought for layer in b.values()])
        self._waiting, self._brought = [], []


def _append(layer: QgsMapLayer, more: QgsMapLayer | None) -> None:
    if isinstance(layer, QgsVectorLayer) and isinstance(more, QgsVectorLayer):
        always(layer.dataProvider()).addFeatures(list(more.getFeatures()))
        layer.updateExtents()


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
