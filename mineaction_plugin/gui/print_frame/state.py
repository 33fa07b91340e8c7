# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the print frame lies and what it is; each step gives a new one."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from mineaction_plugin.core.position.geodesy import working_plane
from mineaction_plugin.layouts.paper import SIZES_MM, paper_of
from mineaction_plugin.layouts.series.strip import frame_about, map_box

PAPERS = tuple(SIZES_MM)
ORIENTATIONS = ("portrait", "landscape")
GRIDS = ("mgrs", "utm", "dms", "profile")
SCALES = (
    250.0,
    500.0,
    1_000.0,
    2_000.0,
    2_500.0,
    5_000.0,
    10_000.0,
    20_000.0,
    25_000.0,
    50_000.0,
    100_000.0,
    250_000.0,
)
LARGEST_SCALE, SMALLEST_SCALE = 100.0, 1_000_000.0
LonLat = tuple[float, float]


@dataclass(frozen=True)
class FrameState:
    """A sheet over the ground."""

    centre: LonLat
    """WGS 84 degrees."""
    scale: float = 5_000.0
    paper: str = PAPERS[0]
    orientation: str = ORIENTATIONS[0]
    turned_deg: float = 0.0
    """The ground on the sheet, clockwise."""
    grid: str = GRIDS[0]

    def corners(self) -> list[LonLat]:
        """The corners of what its map shows, in degrees, in order around it.

        Raises:
            CoordinateError: the frame reaches beyond the edge of the earth.
        """
        plane = working_plane(*self.centre)
        x, y = (float(each) for each in plane.to_plane(*self.centre))
        box = map_box(paper_of(self.paper, self.orientation))
        frame = frame_about(box, self.scale, (x, y), self.turned_deg)
        lon, lat = plane.to_lonlat(*frame.corners_m().T)
        return list(zip(lon.tolist(), lat.tolist(), strict=True))

    def moved(self, right: float, up: float) -> FrameState:
        """Moved by shares of its width and height, as they lie on the sheet.

        Raises:
            CoordinateError: beyond the edge of the earth.
        """
        plane = working_plane(*self.centre)
        x, y = (float(each) for each in plane.to_plane(*self.centre))
        box = map_box(paper_of(self.paper, self.orientation))
        # The ground is turned clockwise, so the sheet lies turned the other way on it.
        turn = np.radians(self.turned_deg)
        east, north = right * box.width * self.scale / 1e3, up * box.height * self.scale / 1e3
        x += east * np.cos(turn) - north * np.sin(turn)
        y += east * np.sin(turn) + north * np.cos(turn)
        lon, lat = plane.to_lonlat(x, y)
        return replace(self, centre=(float(lon), float(lat)))

    def scaled(self, step: int) -> FrameState:
        """The next smaller (step 1: more ground) or larger (-1) round scale."""
        if step > 0:
            scale = next((s for s in SCALES if s > self.scale), self.scale)
        else:
            scale = next((s for s in reversed(SCALES) if s < self.scale), self.scale)
        return replace(self, scale=scale)

    def turned(self, by_deg: float) -> FrameState:
        """Turned further clockwise, from -180 to 180 degrees."""
        turned = (self.turned_deg + by_deg + 180.0) % 360.0 - 180.0
        return replace(self, turned_deg=round(turned, 1))

    def on_its_side(self) -> FrameState:
        """Portrait instead of landscape, and back."""
        return replace(self, orientation=ORIENTATIONS[1 - ORIENTATIONS.index(self.orientation)])

    def next_paper(self) -> FrameState:
        """The next larger paper, and after the largest the smallest."""
        return replace(self, paper=PAPERS[(PAPERS.index(self.paper) + 1) % len(PAPERS)])

    def parameters(self) -> dict[str, object]:
        """What the algorithm `onesheet` takes."""
        lon, lat = self.centre
        return {
            "CENTRE": f"{lon!r},{lat!r} [EPSG:4326]",
            "SCALE": self.scale,
            "PAPER": self.paper,
            "ORIENTATION": self.orientation,
            "ROTATION_DEG": self.turned_deg,
            "GRID": self.grid,
        }
