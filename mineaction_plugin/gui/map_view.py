# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows a place on the map: zooms there, and flashes it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

AROUND_DEG = 0.002
"""About 200 m to each side of a point, so that its surroundings show."""
ROOM = 1.3


def zoom_to_point(canvas: QgsMapCanvas, project: QgsProject, lon: float, lat: float) -> bool:
    """Zoom to a place in EPSG:4326 degrees; False for a finding that has no place."""
    if math.isnan(lon) or math.isnan(lat):
        return False
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    box = QgsRectangle.fromCenterAndSize(QgsPointXY(lon, lat), 2 * AROUND_DEG, 2 * AROUND_DEG)
    to_map = QgsCoordinateTransform(wgs84, canvas.mapSettings().destinationCrs(), project)
    canvas.setExtent(to_map.transformBoundingBox(box))
    canvas.refresh()
    canvas.flashGeometries([QgsGeometry.fromPointXY(QgsPointXY(lon, lat))], wgs84)
    return True


def zoom_to_features(canvas: QgsMapCanvas, layer: QgsVectorLayer, ids: Sequence[int]) -> None:
    """Zoom to rows of a layer, with some room around them, and flash them."""
    canvas.zoomToFeatureIds(layer, list(ids))
    canvas.zoomByFactor(ROOM)
    canvas.flashFeatureIds(layer, list(ids))
