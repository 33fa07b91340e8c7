# SPDX-License-Identifier: GPL-3.0-or-later
"""The radius that somebody set for a site, drawn to scale round it on any map; and its labels.

A symbol sized "in metres at scale" would be a quarter too small on a Web Mercator map at 44°. So
the ring is made in degrees on the ellipsoid, and the map's own projection does the rest.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsPalLayerSettings,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.position.ellipsoid import EQUATORIAL_RADIUS_M, FLATTENING
from mineaction_plugin.symbology import worksite_style
from mineaction_plugin.symbology.fills import made_of, stroke
from mineaction_plugin.symbology.labels import label_format
from mineaction_plugin.translation import tr

CLEAR_MM = 3.5
"""A label keeps off the symbol, which is 6 mm wide; the ring may be as wide as it likes."""
STEP_DEG = 2
"""A corner every two degrees: the ring's sides lie 0.015 % of the radius inside the circle."""
_E2 = FLATTENING * (2.0 - FLATTENING)
_W2 = f"(1 - {_E2!r} * sin(radians($y)) ^ 2)"
_NORTH = (
    f'("radius_m" * cos(radians(@element)) / ({EQUATORIAL_RADIUS_M} * (1 - {_E2!r}) / {_W2} ^ 1.5))'
)
_EAST = (
    f'("radius_m" * sin(radians(@element)) / ({EQUATORIAL_RADIUS_M} / sqrt({_W2}) '
    f"* cos(radians($y) + {_NORTH} / 2)))"
)
RING = (
    f'CASE WHEN "radius_m" > 0 THEN make_polygon(make_line(array_foreach('
    f"generate_series(0, 360, {STEP_DEG}), "
    f"make_point($x + degrees({_EAST}), $y + degrees({_NORTH}))))) END"
)
"""The ring in degrees of WGS 84, for a layer of points in WGS 84: a step north along the meridian's
curve and east along the parallel's half-way up, which is right to 0.01 % up to five kilometres."""


def points_with_rings() -> QgsFeatureRenderer:
    """Worksite points as in `worksite_style`, each above the ring that somebody set for it."""
    return with_rings(worksite_style.points_renderer())


def with_rings(renderer: QgsFeatureRenderer) -> QgsFeatureRenderer:
    """The same symbols, each above its ring; as it is where the ring is there, or by another rule.

    A task database that was made before there were rings keeps its own symbols, and gets them.
    """
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return renderer
    for place, category in enumerate(renderer.categories()):
        symbol = always(always(category.symbol()).clone())
        if isinstance(symbol.symbolLayer(0), QgsGeometryGeneratorSymbolLayer):
            continue
        if symbol.insertSymbolLayer(0, _ring()):
            renderer.updateCategorySymbol(place, symbol)
    return renderer


def labelling() -> QgsVectorLayerSimpleLabeling:
    """The label; proposed ones say so, and a radius is named with its metres."""
    proposed = QgsExpression.quotedString(tr("proposed"))
    radius = QgsExpression.quotedString(tr("{radius} m").format(radius="§"))
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = (
        '"label" '
        f"|| CASE WHEN coalesce(\"verified_on\", '') = '' THEN ' (' || {proposed} || ')' "
        "ELSE '' END "
        f"|| CASE WHEN \"radius_m\" > 0 THEN '\\n' || replace({radius}, '§', \"radius_m\") "
        "ELSE '' END"
    )
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.dist = CLEAR_MM
    settings.distUnits = Qgis.RenderUnit.Millimeters
    settings.setFormat(label_format(9.0, bold=True))
    return QgsVectorLayerSimpleLabeling(settings)


def line_labelling() -> QgsVectorLayerSimpleLabeling:
    """The label along the way; proposed ones say so."""
    proposed = QgsExpression.quotedString(tr("proposed"))
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = (
        '"label" '
        f"|| CASE WHEN coalesce(\"verified_on\", '') = '' THEN ' (' || {proposed} || ')' "
        "ELSE '' END"
    )
    settings.placement = Qgis.LabelPlacement.Line
    settings.setFormat(label_format(9.0, bold=True))
    return QgsVectorLayerSimpleLabeling(settings)


def _ring() -> QgsGeometryGeneratorSymbolLayer:
    ring = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": RING})
    if not isinstance(ring, QgsGeometryGeneratorSymbolLayer):
        raise TypeError("QGIS makes another symbol layer than it was asked for.")
    ring.setSymbolType(Qgis.SymbolType.Fill)
    ring.setUnits(Qgis.RenderUnit.MapUnits)
    halo = stroke(QColor("#FFFFFF"), 1.2)
    ring.setSubSymbol(made_of(QgsFillSymbol(), halo, stroke(QColor("#A33A00"), 0.5, "dash_dot")))
    return ring
