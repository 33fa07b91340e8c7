# SPDX-License-Identifier: GPL-3.0-or-later
"""A map's place on a page where grid north is not up: the sheet is turned along a leg."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mineaction_plugin.layouts.map_frame import MapFrame


@dataclass(frozen=True)
class TurnedFrame(MapFrame):
    """A frame whose `west_m` and `north_m` count in the plane turned about `about`.

    The ground is turned by `turned_deg` clockwise: grid north points that far right of up.
    """

    turned_deg: float = 0.0
    about: tuple[float, float] = (0.0, 0.0)

    def to_page(self, plane: np.ndarray) -> np.ndarray:
        """Plane coordinates (n, 2) in metres to page coordinates (n, 2) in mm, y downwards."""
        return super().to_page(turned(plane, self.turned_deg, self.about))

    def corners_m(self) -> np.ndarray:
        """Lower left, upper left, upper right and lower right of the box in the plane (4, 2)."""
        return turned(super().corners_m(), -self.turned_deg, self.about)


def turned(plane: np.ndarray, clockwise_deg: float, about: tuple[float, float]) -> np.ndarray:
    """Positions (n, 2) turned clockwise about one of the plane."""
    angle = np.radians(clockwise_deg)
    east, north = plane[:, 0] - about[0], plane[:, 1] - about[1]
    return np.column_stack(
        [
            about[0] + east * np.cos(angle) + north * np.sin(angle),
            about[1] - east * np.sin(angle) + north * np.cos(angle),
        ]
    )
