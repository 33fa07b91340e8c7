# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows on the map how a layer would be drawn, and takes it back unless it is wanted."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsMessageLog, QgsProject, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument

from mineaction_plugin.gui.messages import TAG

Dress = Callable[[QgsVectorLayer], None]
LOOKS = (
    QgsMapLayer.StyleCategories()
    | QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Rendering
)
"""Only how it looks: fields, forms and notes of the layer are never touched."""


class StylePreview(QObject):
    """One layer at a time; a project is never saved, and a layer never left, in a trial's look."""

    def __init__(self, project: QgsProject, undressed: Dress, parent: QObject) -> None:
        super().__init__(parent)
        self._undressed = undressed
        self._project = project
        self._layer_id = ""
        self._own: QDomDocument | None = None
        self._was_dirty = False
        project.writeProject.connect(self.undo)
        project.layersWillBeRemoved.connect(self._on_removed)

    @property
    def shown(self) -> bool:
        """Whether a trial is on the map."""
        return self._own is not None

    def show(self, layer: QgsVectorLayer, dress: Dress) -> None:
        """Draw the layer as `dress` does; what the layer had is kept to come back to."""
        if self._own is None or self._layer_id != layer.id():
            self.undo()
            self._was_dirty = self._project.isDirty()
            self._layer_id, self._own = layer.id(), QDomDocument("qgis")
            layer.exportNamedStyle(self._own, QgsReadWriteContext(), LOOKS)
        dress(layer)
        layer.triggerRepaint()

    def undo(self, *_what: object) -> None:
        """Draw the layer as it was."""
        layer = self._project.mapLayer(self._layer_id)
        own, self._own = self._own, None
        if own is None or not isinstance(layer, QgsVectorLayer):
            return
        taken, reason = layer.importNamedStyle(own, LOOKS)
        if not taken:
            QgsMessageLog.logMessage(f"{layer.name()}: {reason}", TAG)
        self._undressed(layer)
        layer.triggerRepaint()
        layer.emitStyleChanged()
        if not self._was_dirty:
            self._project.setDirty(False)

    def close(self) -> None:
        """Take the trial back and let go of the project."""
        self.undo()
        self._project.writeProject.disconnect(self.undo)
        self._project.layersWillBeRemoved.disconnect(self._on_removed)

    def _on_removed(self, ids: list[str]) -> None:
        if self._layer_id in ids:
            self._own = None
