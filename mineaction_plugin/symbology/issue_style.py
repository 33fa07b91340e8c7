# SPDX-License-Identifier: GPL-3.0-or-later
"""Audit findings: mandatory ones cannot be overlooked, advisory ones are quieter."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.terms.vocabulary import Severity
from mineaction_plugin.symbology.fills import made_of
from mineaction_plugin.symbology.labels import label_format
from mineaction_plugin.symbology.words import severity_word

LOOKS = {
    Severity.MANDATORY: (Qgis.MarkerShape.Triangle, 4.4, "#C4122F"),
    Severity.ADVISORY: (Qgis.MarkerShape.Circle, 3.0, "#E0A100"),
}
"""Severity to shape, size in mm and colour; the shape alone tells them apart in grey."""
RIM = "#FFFFFF"
RIM_MM = 0.5
EDGE = "#1B1B1B"
EDGE_MM = 0.25
LABELS_FROM_SCALE = 10_000.0
LABEL_SIZE_PT = 7.5


def renderer() -> QgsFeatureRenderer:
    """Findings by the field `severity`; any other value looks like a mandatory one.

    A mandatory finding is drawn over the advisory ones at the same place, never under them.
    """
    categories = [
        QgsRendererCategory(str(severity), _marker(severity), severity_word(str(severity)))
        for severity in LOOKS
    ]
    categories.append(
        QgsRendererCategory(None, _marker(Severity.MANDATORY), severity_word("unknown"))
    )
    findings = QgsCategorizedSymbolRenderer("severity", categories)
    first = QgsFeatureRequest.OrderByClause(
        f"coalesce(\"severity\", '') <> '{Severity.ADVISORY}'", True
    )
    findings.setOrderBy(QgsFeatureRequest.OrderBy([first]))
    findings.setOrderByEnabled(True)
    return findings


def labelling() -> QgsVectorLayerSimpleLabeling:
    """The record that a finding is about, where there is room to read it."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "record_id"
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    settings.dist = 0.5
    settings.setFormat(label_format(LABEL_SIZE_PT, EDGE))
    settings.scaleVisibility = True
    settings.minimumScale = LABELS_FROM_SCALE
    return QgsVectorLayerSimpleLabeling(settings)


def _marker(severity: Severity) -> QgsMarkerSymbol:
    """A coloured shape with a white rim in a dark edge, seen on imagery and on white paper."""
    shape, size_mm, colour = LOOKS[severity]
    edge = QgsSimpleMarkerSymbolLayer(shape, size_mm + 2 * RIM_MM)
    edge.setColor(QColor(RIM))
    edge.setStrokeColor(QColor(EDGE))
    edge.setStrokeWidth(EDGE_MM)
    body = QgsSimpleMarkerSymbolLayer(shape, size_mm)
    body.setColor(QColor(colour))
    body.setStrokeColor(QColor(RIM))
    body.setStrokeWidth(RIM_MM)
    return made_of(QgsMarkerSymbol(), edge, body)
