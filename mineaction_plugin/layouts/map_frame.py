# SPDX-License-Identifier: GPL-3.0-or-later
"""A map's place on a page and on the ground: round scale, extent, grid interval."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsMapLayer, QgsRectangle

SCALE_STEPS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5)
GRID_STEPS = (1.0, 2.0, 5.0)
LARGEST_SCALE = 250


@dataclass(frozen=True)
class Box:
    """A rectangle on the page, in millimetres from its top left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class MapFrame:
    """A box on the page and the piece of the working plane (metres) that fills it."""

    box: Box
    scale: float
    west_m: float
    north_m: float

    @property
    def east_m(self) -> float:
        """Easting of the right edge."""
        return self.west_m + self.box.width * self.scale / 1000.0

    @property
    def south_m(self) -> float:
        """Northing of the lower edge."""
        return self.north_m - self.box.height * self.scale / 1000.0

    def extent(self) -> QgsRectangle:
        """The extent in the working plane."""
        return QgsRectangle(self.west_m, self.south_m, self.east_m, self.north_m)

    def corners_m(self) -> np.ndarray:
        """Lower left, upper left, upper right and lower right of the box in the plane (4, 2)."""
        west, east, south, north = self.west_m, self.east_m, self.south_m, self.north_m
        return np.array([(west, south), (west, north), (east, north), (east, south)])

    def to_page(self, plane: np.ndarray) -> np.ndarray:
        """Plane coordinates (n, 2) in metres to page coordinates (n, 2) in mm, y downwards."""
        return np.column_stack(
            [
                self.box.x + (plane[:, 0] - self.west_m) * 1000.0 / self.scale,
                self.box.y + (self.north_m - plane[:, 1]) * 1000.0 / self.scale,
            ]
        )

    def grid_interval_m(self, least_mm: float = 26.0) -> float:
        """The smallest round interval (1, 2, 5) whose lines stand `least_mm` apart."""
        return round_up(least_mm * self.scale / 1000.0, GRID_STEPS)

    def grid_lines(self) -> tuple[list[float], list[float]]:
        """Eastings and northings of the grid's lines in the map, in metres."""
        interval = self.grid_interval_m()
        return (
            _multiples(self.west_m, self.east_m, interval),
            _multiples(self.south_m, self.north_m, interval),
        )

    def contains(self, page: np.ndarray, inside_mm: float = 0.0) -> np.ndarray:
        """Which page positions (n, 2) lie in the map, at least `inside_mm` from its edge."""
        x, y = page[:, 0], page[:, 1]
        return (
            (x >= self.box.x + inside_mm)
            & (x <= self.box.x + self.box.width - inside_mm)
            & (y >= self.box.y + inside_mm)
            & (y <= self.box.y + self.box.height - inside_mm)
        )


@dataclass(frozen=True)
class MapOnPage:
    """What the press needs to print a map: its frame, its plane, its layers, top layer first."""

    frame: MapFrame
    epsg: int
    layers: tuple[QgsMapLayer, ...]


def _multiples(low: float, high: float, interval: float) -> list[float]:
    first, last = math.ceil(low / interval), math.floor(high / interval)
    return [number * interval for number in range(first, last + 1)]


def round_up(value: float, steps: Sequence[float]) -> float:
    """The smallest number of a step times a power of ten that is not less than the value."""
    power = 10.0 ** np.floor(np.log10(value))
    return float(next((s * power for s in steps if s * power >= value * 0.999999), 10.0 * power))


def fit(
    bounds_m: tuple[float, float, float, float],
    on_page: Box,
    *,
    margin_mm: float = 12.0,
    least_scale: float = LARGEST_SCALE,
) -> MapFrame:
    """The frame whose round scale shows the bounds with a margin, the bounds in its middle.

    Args:
        bounds_m: west, south, east, north in the working plane.
        on_page: the map's box.
        margin_mm: paper kept free around the bounds.
        least_scale: no larger scale than 1 to this, however small the bounds.
    """
    west, south, east, north = bounds_m
    needed = max(
        (east - west) * 1000.0 / (on_page.width - 2 * margin_mm),
        (north - south) * 1000.0 / (on_page.height - 2 * margin_mm),
        least_scale,
    )
    scale = round_up(needed, SCALE_STEPS)
    return MapFrame(
        on_page,
        scale,
        (west + east) / 2 - on_page.width * scale / 2000.0,
        (south + north) / 2 + on_page.height * scale / 2000.0,
    )
