# SPDX-License-Identifier: GPL-3.0-or-later
"""Where lines come from: those selected in a layer of the project, or one that is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.layers import read_lonlat
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.planning.ways.way import map_button, narrow_form
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.core.boundary.rings import ObjectArray
    from mineaction_plugin.gui.map_tools import Captured

MOST = 200
"""So many lines are followed at once; for more there is the toolbox."""


class LineSource(QWidget):
    """The selection of the chosen layer counts; without one, the line that was drawn last."""

    changed = pyqtSignal()

    def __init__(self, desk: Desk, hint: str) -> None:
        """Make it; `hint` is what the map says while a line is drawn."""
        super().__init__()
        self._desk = desk
        self._hint = hint
        self._drawn: BaseGeometry | None = None
        self._watched: QgsVectorLayer | None = None
        self.draw = map_button("draw_line", tr("&Draw the line"), hint)
        self.layer = QgsMapLayerComboBox()
        self._state = wrapped(name="line_state")
        self._lay_out()
        self.draw.clicked.connect(self._on_draw)
        self.layer.layerChanged.connect(self._on_layer)

    def follow(self) -> None:
        """Follow the selection of the chosen layer; our own tables hold no roads."""
        controller = self._desk.controller
        theirs = {layer.id() for layer in controller.analyst_layers()}
        ours = [each for key, each in controller.project.mapLayers().items() if key not in theirs]
        self.layer.setExceptedLayerList(ours)
        layer = self.layer.currentLayer()
        self._watch(layer if isinstance(layer, QgsVectorLayer) else None)
        self._tell()

    def leave(self) -> None:
        """Follow nothing any more."""
        self._watch(None)

    def forget(self) -> None:
        """The drawn line was used."""
        self._drawn = None
        self._on_selected()

    def lines(self) -> ObjectArray:
        """The lines in degrees; none where nothing is selected or drawn.

        Raises:
            MineActionError: too many of them, or a CRS that cannot be trusted.
        """
        chosen = self._selected()
        if self._watched is None or not chosen:
            drawn = [] if self._drawn is None else [self._drawn]
            made = np.empty(len(drawn), dtype=object)
            made[:] = drawn
            return made
        if chosen > MOST:
            raise GeometryError(
                "{chosen} lines are selected. Here at most {most} are made into tasks at once; "
                "for more there is “Corridors along lines” in the Processing toolbox.",
                chosen=chosen,
                most=MOST,
            )
        request = QgsFeatureRequest().setFilterFids(self._watched.selectedFeatureIds())
        request.addOrderBy("$id")
        picked = always(self._watched.materialize(request))
        fixed = self._desk.controller.profile().datum_operations
        operation = fixed.get(self._watched.crs().authid())
        return read_lonlat(picked, fields=(), fixed_operation=operation).geometries

    def _selected(self) -> int:
        return self._watched.selectedFeatureCount() if self._watched is not None else 0

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        if self._watched is not None:
            self._watched.selectionChanged.disconnect(self._on_selected)
            self._watched.willBeDeleted.disconnect(self._on_gone)
        self._watched = layer
        if layer is not None:
            layer.selectionChanged.connect(self._on_selected)
            layer.willBeDeleted.connect(self._on_gone)

    def _on_layer(self, *_what: object) -> None:
        if self.isVisible():
            self.follow()
            self.changed.emit()

    def _on_selected(self, *_what: object) -> None:
        self._tell()
        self.changed.emit()

    def _on_gone(self) -> None:
        self._watched = None
        self._on_selected()

    def _on_draw(self) -> None:
        self._desk.editing.tools.capture("line", self._hint, self._on_drawn)

    def _on_drawn(self, captured: Captured) -> None:
        self._drawn = captured.geometry
        if self._selected() and self._watched is not None:
            self._watched.removeSelection()
        self._on_selected()

    def _tell(self) -> None:
        chosen = self._selected()
        if chosen:
            text = tr("{count} selected lines of the layer are followed.").format(
                count=count(chosen)
            )
        elif self._drawn is not None:
            text = tr("The drawn line is followed.")
        else:
            text = tr("Draw the line, or choose a layer and select its lines on the map.")
        self._state.setText(text)

    def _lay_out(self) -> None:
        self.layer.setObjectName("line_layer")
        self.layer.setFilters(Qgis.LayerFilter.LineLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.layer.setToolTip(tr("The layer of roads; its selected lines are followed"))
        self.layer.setAccessibleName(tr("Layer of lines"))
        form = narrow_form()
        form.addRow(tr("L&ayer"), self.layer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.draw)
        layout.addLayout(form)
        layout.addWidget(self._state)
