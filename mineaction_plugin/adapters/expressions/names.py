# SPDX-License-Identifier: GPL-3.0-or-later
"""The named places of a project, read in the main thread and asked for in any.

Labels are evaluated in the threads that draw the map, where layers must not be read. There the
first question gets no answer; the places are then read in the main thread, and the layers whose
labels asked are drawn again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QThread, pyqtSignal

if TYPE_CHECKING:
    from mineaction_plugin.core.boundary.place_words import Places


class ProjectNames(QObject):
    """Read when somebody first asks, and anew after a layer or its binding changed."""

    wanted = pyqtSignal()

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._places: Places | None = None
        self._watched: list[QgsVectorLayer] = []
        self.wanted.connect(
            self._read_and_draw,
            Qt.ConnectionType.QueuedConnection,  # type: ignore[call-arg, unused-ignore]
        )
        for signal in self._signals():
            signal.connect(self.forget)

    def places(self) -> Places | None:
        """What has a name here; None in another thread while it is not read yet."""
        if self._places is None:
            if QThread.currentThread() != self.thread():
                self.wanted.emit()
                return None
            self._read()
        return self._places

    def forget(self, *_what: object) -> None:
        """The layers are others now."""
        self._places = None

    def close(self) -> None:
        """Let go of the project and its layers."""
        self._unwatch()
        for signal in self._signals():
            signal.disconnect(self.forget)

    def _signals(self) -> tuple:
        project = self._project
        return (project.layersAdded, project.layersRemoved, project.cleared)

    def _read(self) -> None:
        from mineaction_plugin.adapters.places import places_of  # noqa: PLC0415 (heavy)

        self._unwatch()
        self._watch()
        self._places = places_of(self._project)

    def _read_and_draw(self) -> None:
        if self._places is not None:
            return
        self._read()
        for layer in self._project.mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and layer.labelsEnabled():
                layer.triggerRepaint()

    def _watch(self) -> None:
        for layer in self._project.mapLayers().values():
            if isinstance(layer, QgsVectorLayer):
                self._watched.append(layer)
                layer.dataChanged.connect(self.forget)
                layer.afterCommitChanges.connect(self.forget)
                layer.customPropertyChanged.connect(self.forget)

    def _unwatch(self) -> None:
        for layer in self._watched:
            if not sip.isdeleted(layer):
                layer.dataChanged.disconnect(self.forget)
                layer.afterCommitChanges.disconnect(self.forget)
                layer.customPropertyChanged.disconnect(self.forget)
        self._watched = []
