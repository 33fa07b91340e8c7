# SPDX-License-Identifier: GPL-3.0-or-later
"""Corridors look like the tasks they will be; their chainages are ticks that say how far."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.symbology import task_style
from mineaction_plugin.symbology.fills import made_of
from mineaction_plugin.symbology.labels import label_format

TICK_MM = 2.2
LABEL_SIZE_PT = 8.0


def dress_corridors(layer: QgsVectorLayer, palette: Palette) -> None:
    """The boundary of a task, and the corridor's length in km inside it."""
    layer.setRenderer(task_style.renderer(palette))
    settings = QgsPalLayerSettings()
    settings.fieldName = "format_number(\"length_km\", 3) || ' km'"
    settings.isExpression = True
    settings.setFormat(label_format(LABEL_SIZE_PT, bold=True))
    _label(layer, settings)


def dress_chainages(layer: QgsVectorLayer, palette: Palette) -> None:
    """White dots rimmed in the boundary's colour, with "12+000" beside them."""
    tick = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, TICK_MM)
    tick.setColor(QColor("#FFFFFF"))
    tick.setStrokeColor(QColor(palette.boundary_colour))
    tick.setStrokeWidth(0.5)
    layer.setRenderer(QgsSingleSymbolRenderer(made_of(QgsMarkerSymbol(), tick)))
    settings = QgsPalLayerSettings()
    settings.fieldName = "chainage"
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    settings.dist = 0.5
    settings.setFormat(label_format(LABEL_SIZE_PT))
    _label(layer, settings)


def _label(layer: QgsVectorLayer, settings: QgsPalLayerSettings) -> None:
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
