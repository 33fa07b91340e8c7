# SPDX-License-Identifier: GPL-3.0-or-later
"""What a tool draws on top of the map: dark lines with a light rim, seen on any background."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

LINE = QColor("#7a0177")
"""A purple that no class of hazard and no state of a task has."""
RIM = QColor(255, 255, 255, 200)
FILL = QColor(122, 1, 119, 40)
NONE = QColor(0, 0, 0, 0)
WIDTH, RIM_WIDTH, HANDLE = 2, 4, 7


def fill_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """A tinted area with a solid edge."""
    band = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
    band.setFillColor(FILL)
    band.setStrokeColor(LINE)
    band.setSecondaryStrokeColor(RIM)
    band.setWidth(WIDTH)
    return band


def line_band(canvas: QgsMapCanvas, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QgsRubberBand:
    """A line."""
    band = QgsRubberBand(canvas, Qgis.GeometryType.Line)
    band.setStrokeColor(LINE)
    band.setSecondaryStrokeColor(RIM)
    band.setWidth(WIDTH)
    band.setLineStyle(style)
    return band


def handle_band(canvas: QgsMapCanvas, *, filled: bool = False) -> QgsRubberBand:
    """Small squares, one a point: hollow, or filled where it is chosen."""
    band = QgsRubberBand(canvas, Qgis.GeometryType.Point)
    band.setIcon(
        QgsRubberBand.IconType.ICON_FULL_BOX if filled else QgsRubberBand.IconType.ICON_BOX
    )
    band.setIconSize(HANDLE)
    band.setStrokeColor(LINE)
    band.setFillColor(LINE if filled else RIM)
    band.setSecondaryStrokeColor(RIM)
    band.setWidth(WIDTH)
    return band


def show_line(band: QgsRubberBand, points: Sequence[QgsPointXY]) -> None:
    """Draw a line through points of the map; nothing of fewer than two."""
    if len(points) > 1:
        band.setToGeometry(QgsGeometry.fromPolylineXY(list(points)), None)
    else:
        band.reset(Qgis.GeometryType.Line)


def show_ring(band: QgsRubberBand, points: Sequence[QgsPointXY]) -> None:
    """Draw the land inside a ring of the map; nothing of fewer than three corners."""
    if len(points) > 2:  # noqa: PLR2004 (a triangle)
        band.setToGeometry(QgsGeometry.fromPolygonXY([list(points)]), None)
    else:
        band.reset(Qgis.GeometryType.Polygon)


def show_points(band: QgsRubberBand, points: Sequence[QgsPointXY]) -> None:
    """Draw a mark on each point of the map."""
    if points:
        band.setToGeometry(QgsGeometry.fromMultiPointXY(list(points)), None)
    else:
        band.reset(Qgis.GeometryType.Point)


def take_off(canvas: QgsMapCanvas, bands: Sequence[QgsRubberBand]) -> None:
    """Take bands off the map for good."""
    scene = canvas.scene()
    for band in bands:
        if scene is not None and band.scene() is scene:
            scene.removeItem(band)
