# SPDX-License-Identifier: GPL-3.0-or-later
"""What is seen of a boundary that is edited: its land, points with labels, what is pointed at."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QRect, Qt

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.boundary.draft import Draft
from mineaction_plugin.core.boundary.pointing import FloatArray, Hit, neighbours, place_of
from mineaction_plugin.gui.map_tools import bands
from mineaction_plugin.gui.map_tools.map_labels import Words
from mineaction_plugin.gui.map_tools.positions import LonLat, MapPositions

MOST_LABELS = 150
"""More than these would only cover the map."""
LABEL_PIXELS = 14


class EditBands:
    """The bands of one boundary; where each of its points is seen."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._land = bands.fill_band(canvas)
        self._preview = bands.line_band(canvas, Qt.PenStyle.DashLine)
        self._side = bands.line_band(canvas)
        self._side.setWidth(bands.RIM_WIDTH)
        self._points = bands.handle_band(canvas)
        self._selected = bands.handle_band(canvas, filled=True)
        self._box = bands.line_band(canvas, Qt.PenStyle.DotLine)
        self._words: Words | None = None
        self._draft: Draft | None = None
        self._map_xy: FloatArray = np.zeros((0, 2))

    def show_draft(
        self, draft: Draft | None, positions: MapPositions, *, labelled: bool = False
    ) -> None:
        """Draw a boundary as it is, with its labels where the map does not show them itself."""
        self._draft = draft
        points = [positions.on_map(place_of(each)) for each in draft.points] if draft else []
        self._map_xy = np.array([(p.x(), p.y()) for p in points], dtype=float).reshape(-1, 2)
        rings = _rings(draft, self._map_xy)
        self._land.setToGeometry(QgsGeometry.fromMultiPolygonXY([[r] for r in rings if r]), None)
        bands.show_points(self._points, [p for p in points if np.isfinite([p.x(), p.y()]).all()])
        self.show_preview((), positions)
        self.point_at(None)
        self._label(None if labelled else draft, points)

    def show_selected(self, keys: Collection[int]) -> None:
        """Fill the marks of these points."""
        if self._draft is None:
            bands.show_points(self._selected, [])
            return
        rows = [row for row, each in enumerate(self._draft.points) if each.key in keys]
        bands.show_points(self._selected, self._finite(rows))

    def show_preview(self, places: Sequence[LonLat], positions: MapPositions) -> None:
        """Draw the legs as they would be; nothing: as they are."""
        bands.show_line(self._preview, positions.all_on_map(places))

    def point_at(self, found: Hit | None) -> None:
        """Mark the side that is pointed at; points show by the cursor."""
        ends: list[QgsPointXY] = []
        if found is not None and found.is_side and self._draft is not None:
            near = neighbours(self._draft, found.key)
            if near is not None:
                ends = self._finite([self._draft.at(found.key), self._draft.at(near[1].key)])
        bands.show_line(self._side, ends)

    def show_box(self, box: QRect | None) -> None:
        """Draw the box that selects points; None for none."""
        if box is None:
            bands.show_line(self._box, [])
            return
        corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
        to_map = always(self._canvas.getCoordinateTransform())
        points = [to_map.toMapCoordinates(corner) for corner in (*corners, corners[0])]
        bands.show_line(self._box, points)

    def pixels(self) -> FloatArray:
        """Where each point of the boundary is seen, shape (points, 2)."""
        to_pixel = always(self._canvas.getCoordinateTransform())
        size = self._canvas.mapUnitsPerPixel() * 1000.0
        middle = self._canvas.center()
        at = [
            to_pixel.transform(middle.x() + dx * size, middle.y() + dy * size)
            for dx, dy in ((0, 0), (1, 0), (0, 1))
        ]
        origin, right, up = (np.array([p.x(), p.y()]) for p in at)
        away = (self._map_xy - (middle.x(), middle.y())) / size
        pixels: FloatArray = origin + away[:, :1] * (right - origin) + away[:, 1:] * (up - origin)
        return pixels

    def take_off(self) -> None:
        """Take everything off the map for good."""
        self._take_words_off()
        bands.take_off(
            self._canvas,
            (
                self._land,
                self._preview,
                self._side,
                self._points,
                self._selected,
                self._box,
            ),
        )

    def _finite(self, rows: list[int]) -> list[QgsPointXY]:
        xy = self._map_xy[rows]
        return [QgsPointXY(x, y) for x, y in xy[np.isfinite(xy).all(axis=1)].tolist()]

    def _label(self, draft: Draft | None, points: list[QgsPointXY]) -> None:
        self._take_words_off()
        if draft is None or len(points) > MOST_LABELS:
            return
        placed = [
            (point, each.point.label)
            for point, each in zip(points, draft.points, strict=True)
            if np.isfinite([point.x(), point.y()]).all()
        ]
        self._words = Words(self._canvas, placed, above_pixels=LABEL_PIXELS)

    def _take_words_off(self) -> None:
        scene = self._canvas.scene()
        if self._words is not None and scene is not None:
            scene.removeItem(self._words)
        self._words = None


def _rings(draft: Draft | None, xy: FloatArray) -> list[list[QgsPointXY]]:
    """The rings of a draft on the map, those that it can show."""
    if draft is None:
        return []
    rows = {each.key: row for row, each in enumerate(draft.points)}
    rings = []
    for ring_no in draft.ring_numbers():
        corners = xy[[rows[each.key] for each in draft.ring(ring_no)]]
        rings.append([QgsPointXY(x, y) for x, y in corners[np.isfinite(corners).all(1)].tolist()])
    return rings
