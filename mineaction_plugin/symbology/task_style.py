# SPDX-License-Identifier: GPL-3.0-or-later
"""The boundary of a task is the strongest thing on any map; its points and legs go with it."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.symbology.fills import made_of, stroke
from mineaction_plugin.symbology.labels import label_format
from mineaction_plugin.symbology.words import point_kind_word

BOUNDARY_WIDTH_MM = 0.9
HALO_WIDTH_MM = 2.3
WHITE = QColor("#FFFFFF")

POINT_SHAPES = {
    "reference_point": (Qgis.MarkerShape.Diamond, 3.2),
    "landmark": (Qgis.MarkerShape.Diamond, 3.2),
    "benchmark": (Qgis.MarkerShape.Triangle, 3.2),
    "start_point": (Qgis.MarkerShape.Square, 3.0),
    "turning_point": (Qgis.MarkerShape.Circle, 2.0),
    "intermediate_point": (Qgis.MarkerShape.Circle, 1.3),
    "end_point": (Qgis.MarkerShape.Square, 2.2),
}
"""Kind to shape and size in mm: shape tells the kinds apart on a grey copy."""


def renderer(palette: Palette) -> QgsFeatureRenderer:
    """Task polygons by `boundary_symbol`."""
    return QgsSingleSymbolRenderer(boundary_symbol(palette))


def boundary_symbol(palette: Palette) -> QgsFillSymbol:
    """A thick line with a white halo and no fill."""
    halo = QColor(WHITE)
    halo.setAlphaF(0.9)
    ink = QColor(palette.boundary_colour)
    return made_of(QgsFillSymbol(), stroke(halo, HALO_WIDTH_MM), stroke(ink, BOUNDARY_WIDTH_MM))


def labelling() -> QgsVectorLayerSimpleLabeling:
    """The task's id inside its boundary."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "task_id"
    settings.setFormat(label_format(10.0, bold=True))
    return QgsVectorLayerSimpleLabeling(settings)


def points_renderer(palette: Palette) -> QgsFeatureRenderer:
    """Boundary points by kind (field `kind`); an unknown kind is drawn as a loud cross."""
    categories = [
        QgsRendererCategory(
            kind, _marker(shape, size_mm, palette.boundary_colour), point_kind_word(kind)
        )
        for kind, (shape, size_mm) in POINT_SHAPES.items()
    ]
    loud = _marker(Qgis.MarkerShape.CrossFill, 4.0, "#FF00FF")
    categories.append(QgsRendererCategory(None, loud, point_kind_word("unknown")))
    return QgsCategorizedSymbolRenderer("kind", categories)


def _marker(shape: Qgis.MarkerShape, size_mm: float, colour: str) -> QgsMarkerSymbol:
    marker = QgsSimpleMarkerSymbolLayer(shape, size_mm)
    marker.setColor(QColor(colour))
    marker.setStrokeColor(WHITE)
    marker.setStrokeWidth(0.35)
    return made_of(QgsMarkerSymbol(), marker)


def points_labelling() -> QgsVectorLayerSimpleLabeling:
    """The label of each boundary point."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "label"
    settings.setFormat(label_format(9.0, bold=True))
    return QgsVectorLayerSimpleLabeling(settings)


def legs_renderer(palette: Palette) -> QgsFeatureRenderer:
    """Legs between boundary points: a thin line in the boundary's colour."""
    return QgsSingleSymbolRenderer(
        made_of(QgsLineSymbol(), stroke(QColor(palette.boundary_colour), 0.5))
    )
