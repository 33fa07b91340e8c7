# SPDX-License-Identifier: GPL-3.0-or-later
"""Audit findings: mandatory ones cannot be overlooked, advisory ones are quieter."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.terms.vocabulary import Severity
from mineaction_plugin.symbology.fills import made_of
from mineaction_plugin.symbology.words import severity_word

LOOKS = {
    Severity.MANDATORY: (Qgis.MarkerShape.Triangle, 4.4, "#C4122F"),
    Severity.ADVISORY: (Qgis.MarkerShape.Circle, 3.0, "#E0A100"),
}
"""Severity to shape, size in mm and colour; the shape alone tells them apart."""


def renderer() -> QgsFeatureRenderer:
    """Findings by the field `severity`; any other value looks like a mandatory one."""
    categories = [
        QgsRendererCategory(str(severity), _marker(severity), severity_word(str(severity)))
        for severity in LOOKS
    ]
    categories.append(
        QgsRendererCategory(None, _marker(Severity.MANDATORY), severity_word("unknown"))
    )
    return QgsCategorizedSymbolRenderer("severity", categories)


def _marker(severity: Severity) -> QgsMarkerSymbol:
    shape, size_mm, colour = LOOKS[severity]
    marker = QgsSimpleMarkerSymbolLayer(shape, size_mm)
    marker.setColor(QColor(colour))
    marker.setStrokeColor(QColor("#FFFFFF"))
    marker.setStrokeWidth(0.5)
    return made_of(QgsMarkerSymbol(), marker)
