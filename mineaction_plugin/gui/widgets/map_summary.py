# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on this map: hazards by class and status, counted anew whenever the map rests."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (  # type: ignore[attr-defined, unused-ignore]  # stubs lack QgsCsException
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.hazard.binding import Binding, to_json
from mineaction_plugin.gui.controller import Bound
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.hazard_survey import Survey, SurveyTask
from mineaction_plugin.gui.rows import count, square_metres
from mineaction_plugin.gui.widgets.hazard_counts import HazardCounts
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

REST_MS = 300
"""The map has come to rest when it has not moved for so long."""


class MapSummary(QWidget):
    """Counts in the background, and only while somebody can see it."""

    def __init__(self, desk: Desk, chosen: Callable[[], Bound | None]) -> None:
        """Make the table; `chosen` says which bound layer the page is about."""
        super().__init__()
        self._chosen = chosen
        self._desk = desk
        self._survey: Survey | None = None
        self._of: tuple[str, int, str] | None = None
        self._task: SurveyTask | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self.table = HazardCounts()
        self._sentence = wrapped(name="map_summary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addWidget(self._sentence)
        desk.canvas.extentsChanged.connect(self._rest.start)

    def refresh(self) -> None:
        """The layer may be another one, or have other rows."""
        layer, binding = self._layer(), self._binding()
        self.setVisible(layer is not None)
        read_by = "" if binding is None else to_json(binding)
        of = None if layer is None else (layer.id(), layer.featureCount(), read_by)
        if of == self._of:
            return
        self._of = of
        self._survey = None
        self.table.show_counts({})
        self._sentence.setText(tr("Counting…"))
        if self.isVisible():
            self._count()

    def close_down(self) -> None:
        """Count no more."""
        self._rest.stop()
        self._desk.canvas.extentsChanged.disconnect(self._rest.start)
        if self._task is not None:
            self._task.surveyed.disconnect(self._on_surveyed)
            self._task.cancel()
            self._task = None

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        if self._survey is None:
            self._count()
        else:
            self._rest.start()

    def _layer(self) -> QgsVectorLayer | None:
        """The hazards as read; where none were read, as with points, the chosen layer itself."""
        read, bound = self._desk.controller.result("hazards"), self._chosen()
        return read or (bound.layer if bound is not None and bound.layer.isSpatial() else None)

    def _binding(self) -> Binding | None:
        bound = self._chosen()
        read = self._desk.controller.result("hazards") is not None
        return None if read or bound is None else bound.binding

    def _count(self) -> None:
        layer = self._layer()
        if layer is None:
            return
        if self._task is not None:
            self._task.surveyed.disconnect(self._on_surveyed)
        self._task = SurveyTask(layer, self._binding())
        self._task.surveyed.connect(self._on_surveyed)
        always(QgsApplication.taskManager()).addTask(self._task)

    def _on_surveyed(self, survey: Survey) -> None:
        self._task = None
        self._survey = survey
        self.table.show_counts(survey.counts())
        self._on_rest()

    def _on_rest(self) -> None:
        survey, layer = self._survey, self._layer()
        if survey is None or layer is None or not self.isVisible():
            return
        extent = self._extent(layer)
        if extent is None:
            self.table.show_on_map(None)
            self._sentence.setText(tr("The map shows no place on Earth where hazards could be."))
            return
        here = survey.within(extent, layer)
        self.table.show_on_map(survey.counts(here))
        numbers = {"here": count(int(here.sum())), "all": count(len(survey.key))}
        total_m2 = survey.total_m2(here)
        self._sentence.setText(
            tr("On this map: {here} of {all} hazards, {area} in all.").format(
                area=square_metres(total_m2), **numbers
            )
            if total_m2
            else tr("On this map: {here} of {all} hazards.").format(**numbers)
        )

    def _extent(self, layer: QgsVectorLayer) -> QgsRectangle | None:
        """What the map shows, in the layer's CRS."""
        desk = self._desk
        map_crs = desk.canvas.mapSettings().destinationCrs()
        to_layer = QgsCoordinateTransform(map_crs, layer.crs(), desk.controller.project)
        to_layer.setBallparkTransformsAreAppropriate(True)
        try:
            return to_layer.transformBoundingBox(desk.canvas.extent())
        except QgsCsException:
            return None
