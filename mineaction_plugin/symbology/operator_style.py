# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks by operator: a colour, a pattern and a marker each, told apart on a grey copy too."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.terms.profile import Look
from mineaction_plugin.symbology.fills import fill_symbol, made_of, stroke

COLOURS = (
    "#1B6CA8",
    "#D1495B",
    "#3A7D44",
    "#8E5AA8",
    "#C77D0A",
    "#2A9D8F",
    "#7A4B2A",
    "#4B5563",
)
PATTERNS = ("diagonal", "dots", "horizontal", "cross", "grid", "dense_diagonal", "solid")
MARKERS = (
    Qgis.MarkerShape.Circle,
    Qgis.MarkerShape.Square,
    Qgis.MarkerShape.Triangle,
    Qgis.MarkerShape.Diamond,
    Qgis.MarkerShape.Pentagon,
    Qgis.MarkerShape.Hexagon,
    Qgis.MarkerShape.CrossFill,
    Qgis.MarkerShape.EquilateralTriangle,
)
OPACITY = 0.35
OUTLINE_MM = 0.5
MARKER_MM = 3.0
"""A task that is smaller than this on paper is still seen."""
SOURCE = "plugin's own choice"


def renderer(field: str, labels: Mapping[str, str]) -> QgsFeatureRenderer:
    """One symbol for each operator.

    Args:
        field: the field with the operator.
        labels: operator to what the legend says of it, in the legend's order.
    """
    categories = [
        QgsRendererCategory(operator, operator_symbol(number), label)
        for number, (operator, label) in enumerate(labels.items())
    ]
    return QgsCategorizedSymbolRenderer(field, categories)


def operator_symbol(number: int) -> QgsFillSymbol:
    """The symbol of the n-th operator; 56 of colour and pattern come before the first again."""
    colour = COLOURS[number % len(COLOURS)]
    look = Look(colour, OPACITY, PATTERNS[number % len(PATTERNS)], SOURCE)
    symbol = fill_symbol(look)
    symbol.appendSymbolLayer(stroke(QColor(colour).darker(130), OUTLINE_MM))  # noqa: QGS201 (refused only for a layer of another kind)
    middle = QgsCentroidFillSymbolLayer()
    middle.setPointOnSurface(True)
    marker = QgsSimpleMarkerSymbolLayer(MARKERS[number % len(MARKERS)], MARKER_MM)
    marker.setColor(QColor(colour))
    marker.setStrokeColor(QColor("#FFFFFF"))
    marker.setStrokeWidth(0.3)
    middle.setSubSymbol(made_of(QgsMarkerSymbol(), marker))
    symbol.appendSymbolLayer(middle)  # noqa: QGS201 (refused only for a layer of another kind)
    return symbol
