# SPDX-License-Identifier: GPL-3.0-or-later
"""What is seen of a drawing: its land, its legs, its points, and the way to the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt

from mineaction_plugin.gui.map_tools import bands
from mineaction_plugin.gui.map_tools.positions import LonLat, MapPositions


class CaptureBands:
    """Four bands of the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._land = bands.fill_band(canvas)
        self._legs = bands.line_band(canvas)
        self._way = bands.line_band(canvas, Qt.PenStyle.DashLine)
        self._points = bands.handle_band(canvas)

    def show_sketch(self, places: Sequence[LonLat], positions: MapPositions) -> None:
        """Draw the points so far and the legs between them."""
        points = positions.all_on_map(places)
        bands.show_line(self._legs, points)
        bands.show_points(self._points, points)

    def show_way(
        self, way: Sequence[LonLat], ring: Sequence[LonLat], positions: MapPositions
    ) -> None:
        """Draw the way to the mouse, and the land as it would be."""
        bands.show_line(self._way, positions.all_on_map(way))
        bands.show_ring(self._land, positions.all_on_map(ring))

    def take_off(self) -> None:
        """Take everything off the map for good."""
        bands.take_off(self._canvas, (self._land, self._legs, self._way, self._points))
