# SPDX-License-Identifier: GPL-3.0-or-later
"""Shapes that are not there yet, drawn over the map with a label each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (  # type: ignore[attr-defined, unused-ignore]  # stubs lack QgsCsException
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand

from mineaction_plugin.adapters.crs import wgs84
from mineaction_plugin.adapters.geometry import to_qgs
from mineaction_plugin.gui.map_tools import bands
from mineaction_plugin.gui.map_tools.map_labels import Words

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


class Preview:
    """One preview at a time; it follows the map into another CRS."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        self._canvas = canvas
        self._project = project
        self._shapes: tuple[BaseGeometry, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._bands: list[QgsRubberBand] = []
        self._words: Words | None = None
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, shapes: Sequence[BaseGeometry], labels: Sequence[str]) -> None:
        """Draw these instead of what was drawn before."""
        self._shapes, self._labels = tuple(shapes), tuple(labels)
        self._draw()

    def clear(self) -> None:
        """Draw nothing."""
        self.show((), ())

    def close(self) -> None:
        """Let go of the map."""
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self.clear()

    def _draw(self) -> None:
        bands.take_off(self._canvas, self._bands)
        self._bands = []
        scene = self._canvas.scene()
        if self._words is not None and scene is not None:
            scene.removeItem(self._words)
            self._words = None
        for kind, make in (
            (Qgis.GeometryType.Polygon, bands.fill_band),
            (Qgis.GeometryType.Line, bands.line_band),
            (Qgis.GeometryType.Point, bands.handle_band),
        ):
            self._draw_kind(kind, make(self._canvas))
        placed = self._placed_labels()
        if placed:
            self._words = Words(self._canvas, placed)

    def _draw_kind(self, kind: Qgis.GeometryType, band: QgsRubberBand) -> None:
        self._bands.append(band)
        for shape in self._shapes:
            geometry = to_qgs(shape)
            if geometry.type() == kind:
                band.addGeometry(geometry, wgs84(), doUpdate=False)
        band.updatePosition()
        band.update()

    def _placed_labels(self) -> list[tuple[QgsPointXY, str]]:
        """Each label with a point of the map inside its shape."""
        to_map = QgsCoordinateTransform(
            wgs84(), self._canvas.mapSettings().destinationCrs(), self._project
        )
        placed = []
        for shape, label in zip(self._shapes, self._labels, strict=False):
            if not label or shape.is_empty:
                continue
            inside = shape.representative_point()
            try:
                placed.append((to_map.transform(QgsPointXY(inside.x, inside.y)), label))
            except QgsCsException:
                continue
        return placed
