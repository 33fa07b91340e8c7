# SPDX-License-Identifier: GPL-3.0-or-later
"""The tasks of the project as plain rows, kept up to date row by row while somebody edits."""

from __future__ import annotations

import re
from collections.abc import Callable

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from mineaction_plugin.gui.rows import TaskRow, tasks_of

DIGITS = re.compile(r"(\d+)")


class TaskRows(QObject):
    """Reads the layer once when somebody asks, then only the rows that changed.

    A step in the edit session of 20,000 tasks must not read 20,000 rows again.
    """

    changed = pyqtSignal()
    """Rows came, went or changed; what is asked for next is new."""

    def __init__(
        self, find_layer: Callable[[], QgsVectorLayer | None], parent: QObject | None = None
    ) -> None:
        """Make it; `find_layer` gives the layer of tasks as it is now."""
        super().__init__(parent)
        self._find_layer = find_layer
        self._layer_id = ""
        self._rows: dict[int, TaskRow] = {}
        self._sorted: list[TaskRow] | None = None
        self._dirty: set[int] = set()
        self._stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.changed)

    def rows(self) -> list[TaskRow]:
        """All tasks, by their ids as people count: T-2 before T-10."""
        layer = self._find_layer()
        if layer is None:
            self._layer_id, self._rows, self._sorted = "", {}, []
            return []
        if layer.id() != self._layer_id:
            self._watch(layer)
        if self._stale:
            self._rows = {row.feature_id: row for row in tasks_of(layer)}
            self._stale, self._sorted = False, None
            self._dirty.clear()
        elif self._dirty:
            self._read_again(layer)
        if self._sorted is None:
            self._sorted = sorted(self._rows.values(), key=lambda row: natural(row.task_id))
        return self._sorted

    def reread(self) -> None:
        """The layer is another one, or its file has changed past QGIS."""
        self._stale = True
        self._soon.start()

    def close(self) -> None:
        """Tell nobody any more."""
        self._soon.stop()
        self.blockSignals(True)

    def _watch(self, layer: QgsVectorLayer) -> None:
        self._layer_id, self._stale = layer.id(), True
        layer.featureAdded.connect(self._on_row)
        layer.attributeValueChanged.connect(self._on_row)
        layer.featuresDeleted.connect(self._on_deleted)
        for signal in (layer.dataChanged, layer.afterRollBack, layer.afterCommitChanges):
            signal.connect(self.reread)

    def _read_again(self, layer: QgsVectorLayer) -> None:
        for feature_id in self._dirty:
            self._rows.pop(feature_id, None)
        self._rows.update({row.feature_id: row for row in tasks_of(layer, self._dirty)})
        self._dirty.clear()
        self._sorted = None

    def _on_row(self, feature_id: int, *_what: object) -> None:
        self._dirty.add(feature_id)
        self._soon.start()

    def _on_deleted(self, feature_ids: list[int]) -> None:
        self._dirty.update(feature_ids)
        self._soon.start()


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts numbers inside names by their value, and ignores case."""
    parts = DIGITS.split(text.casefold())
    return tuple((1, int(part), "") if part.isdigit() else (0, 0, part) for part in parts)
