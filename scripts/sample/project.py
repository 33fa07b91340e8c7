# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample's QGIS project: the layers as an analyst has them, plainly styled, paths relative."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from sample.world import CENTRE_LAT, CENTRE_LON, NOTE

# Drawn from bottom to top, with a colour that a hazard never has.
LAYERS = (
    ("coast", "#d9d4c3"),
    ("municipalities", "#8a8a8a"),
    ("roads", "#7a5c3e"),
    ("cleared_areas", "#2e9e4f"),
    ("suspect_areas", "#f4a718"),
    ("settlements", "#303030"),
    ("medical_facilities", "#1f77b4"),
    ("accidents", "#8e44ad"),
    ("reference_points", "#0b2e6b"),
)
OUTLINES = {"coast", "municipalities"}


def write_project(folder: Path) -> None:
    """Write training_area.qgz beside the data."""
    application = QgsApplication([], True)
    application.initQgis()
    path = folder / "training_area.qgz"
    _write(folder, path)
    application.exitQgis()
    _without_side_file(path)


def _write(folder: Path, path: Path) -> None:
    """Every QGIS object of it is gone when this returns, before QGIS itself goes."""
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    project.setTitle(NOTE)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    layers: list[QgsMapLayer] = [
        QgsRasterLayer(str(folder / "basemap.tif"), f"basemap ({NOTE})"),
        *(_vector(folder, name, colour) for name, colour in LAYERS),
    ]
    for layer in layers:
        project.addMapLayer(layer)
    extent = QgsRectangle(
        CENTRE_LON - 0.07, CENTRE_LAT - 0.055, CENTRE_LON + 0.07, CENTRE_LAT + 0.055
    )
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    project.write(str(path))


def _vector(folder: Path, name: str, colour: str) -> QgsVectorLayer:
    source = f"{folder / 'training_area.gpkg'}|layername={name}"
    layer = QgsVectorLayer(source, f"{name} ({NOTE})", "ogr")
    symbol = layer.renderer().symbol()
    symbol.setColor(QColor(colour))
    if name in OUTLINES:
        symbol.symbolLayer(0).setBrushStyle(Qt.BrushStyle.NoBrush)
        symbol.symbolLayer(0).setStrokeColor(QColor(colour))
    elif layer.geometryType() == Qgis.GeometryType.Polygon:
        symbol.setOpacity(0.6)
    return layer


def _without_side_file(path: Path) -> None:
    """Write the archive again: no styles' side file, no time, no name of who made it."""
    with zipfile.ZipFile(path) as archive:
        name = next(entry for entry in archive.namelist() if entry.endswith(".qgs"))
        content = archive.read(name).decode("utf-8")
    content = re.sub(r' (saveUserFull|saveUser|saveDateTime)="[^"]*"', "", content)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        archive.writestr(entry, content, compress_type=zipfile.ZIP_DEFLATED)
