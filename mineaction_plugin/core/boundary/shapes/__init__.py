# SPDX-License-Identifier: GPL-3.0-or-later
"""Boundaries that are made, and changed as a whole; all in WGS 84 longitude and latitude."""

from __future__ import annotations

from mineaction_plugin.core.boundary.shapes.drawn import (
    GRID_SIZES_M,
    Sides,
    grid_bearing_deg,
    grid_box,
    grid_box_at,
    rectangle,
    rectangle_on,
    search_circle,
    sides_of,
    sides_on,
)
from mineaction_plugin.core.boundary.shapes.edges import Edge, edge_taken
from mineaction_plugin.core.boundary.shapes.figures import Figures, crosses_itself, figures_of
from mineaction_plugin.core.boundary.shapes.flat import Flat, LonLat
from mineaction_plugin.core.boundary.shapes.moves import (
    offset_polygon,
    side_distance_m,
    side_moved,
    without_overlap,
)
from mineaction_plugin.core.boundary.shapes.track import TrackArea, recorded_area, track_area

__all__ = [
    "GRID_SIZES_M",
    "Edge",
    "Figures",
    "Flat",
    "LonLat",
    "Sides",
    "TrackArea",
    "crosses_itself",
    "edge_taken",
    "figures_of",
    "grid_bearing_deg",
    "grid_box",
    "grid_box_at",
    "offset_polygon",
    "recorded_area",
    "rectangle",
    "rectangle_on",
    "search_circle",
    "side_distance_m",
    "side_moved",
    "sides_of",
    "sides_on",
    "track_area",
    "without_overlap",
]
