# SPDX-License-Identifier: GPL-3.0-or-later
"""A small fictional project on both sides of a UTM zone border, as dirty as real ones are."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

WGS84 = "EPSG:4326"
LAYER = "suspect_areas_2026"
CLASSES = ("Suspected Minefield", "CHA", "indication", "Suspected Minefield", "odd word")
STATES = ("active", "closed", "ongoing")
SOUND_ROWS = 20


def make_project(project: QgsProject, folder: Path) -> QgsVectorLayer:
    """Write hazards to a GeoPackage, show them in the project, and save that."""
    path = folder / "hazards.gpkg"
    _write(path)
    project.clear()
    project.setCrs(QgsCoordinateReferenceSystem(WGS84))
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", LAYER, "ogr")
    roads = QgsVectorLayer(f"LineString?crs={WGS84}", "roads", "memory")
    other = QgsVectorLayer(f"Polygon?crs={WGS84}&field=name:string", "municipalities", "memory")
    project.addMapLayers([other, roads, layer])
    if not project.write(str(folder / "training.qgz")):
        raise OSError(project.error())
    return layer


def extent() -> QgsRectangle:
    """Where the hazards lie."""
    return QgsRectangle(17.93, 44.38, 18.07, 44.47)


def referenced_extent(crs: QgsCoordinateReferenceSystem) -> QgsReferencedRectangle:
    """The same with its CRS, for a map in another one."""
    return QgsReferencedRectangle(extent(), crs)


def _write(path: Path) -> None:
    fields = QgsFields()
    for name in ("AREA_CODE", "typeArea", "status", "locality"):
        fields.append(QgsField(name, QMetaType.Type.QString))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = LAYER
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        QgsWkbTypes.Type.Polygon,
        QgsCoordinateReferenceSystem(WGS84),
        QgsCoordinateTransformContext(),
        options,
    )
    for feature in _features(fields):
        if not writer.addFeature(feature):
            raise OSError(writer.errorMessage())
    del writer


def _features(fields: QgsFields) -> list[QgsFeature]:
    rows = []
    for row in range(SOUND_ROWS):
        lon = 17.94 + 0.03 * (row % 5)
        lat = 44.39 + 0.02 * (row // 5)
        rows.append(_feature(fields, row, _ring(lon, lat, 4 + row % 3)))
    bow_tie = "POLYGON((18.01 44.46, 18.02 44.462, 18.02 44.46, 18.01 44.462, 18.01 44.46))"
    rows.append(_feature(fields, SOUND_ROWS, QgsGeometry.fromWkt(bow_tie)))
    rows.append(_feature(fields, SOUND_ROWS + 1, QgsGeometry()))
    return rows


def _feature(fields: QgsFields, row: int, geometry: QgsGeometry) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes(
        [
            f"TR-{row + 1:03d}",
            CLASSES[row % len(CLASSES)],
            STATES[row % len(STATES)],
            ("Training Hill", "Colline d'essai", "تلة التدريب")[row % 3],
        ]
    )
    feature.setGeometry(geometry)
    return feature


def _ring(lon: float, lat: float, corners: int) -> QgsGeometry:
    """A closed ring of so many corners, about 150 m across."""
    points = [
        QgsPointXY(
            lon + 0.0011 * math.cos(2 * math.pi * i / corners + 0.3),
            lat + 0.0007 * math.sin(2 * math.pi * i / corners + 0.3),
        )
        for i in range(corners)
    ]
    return QgsGeometry.fromPolygonXY([[*points, points[0]]])
