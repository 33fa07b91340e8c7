# SPDX-License-Identifier: GPL-3.0-or-later
"""Fewer corners, never less land: simplification that only grows a polygon."""

from __future__ import annotations

import math
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.outline import Outline
from mineaction_plugin.core.terms.progress import Progress, silent

BOX_CORNERS = 4


@dataclass(frozen=True)
class Simplified:
    """A polygon with fewer corners that contains the one it was made from."""

    polygon: BaseGeometry
    corners: int
    changed: bool


def simplify_outward(
    polygon: BaseGeometry,
    tolerance_m: float = 0.0,
    max_points: int = 0,
    progress: Progress = silent,
) -> Simplified:
    """Take corners out of a polygon so that it only grows.

    First every step within the tolerance is taken, then, where there are still more than
    `max_points` corners, the cheapest ones by area, up to the polygon's own size away. Where the
    smallest rectangle around the polygon is smaller than what comes of that, it is taken.

    Args:
        polygon: valid, in metres in a plane.
        tolerance_m: no point of the new outline lies farther than this from the old one; 0: none.
        max_points: how many corners all rings together may have; 0: any number. Where parts and
            holes that cannot be joined need more, more remain: look at `corners`.
        progress: called with the share done.
    """
    outline = Outline(polygon)
    before = outline.count
    if tolerance_m > 0.0:
        outline.reduce(tolerance_m, 0, progress)
    if 0 < max_points < outline.count:
        west, south, east, north = polygon.bounds
        outline.reduce(math.hypot(east - west, north - south), max_points, progress)
        boxed = shapely.minimum_rotated_rectangle(polygon)
        if max_points >= BOX_CORNERS and _is_better(boxed, outline, max_points):
            return Simplified(boxed, BOX_CORNERS, changed=True)
    if outline.count == before:
        return Simplified(polygon, before, changed=False)
    made = outline.polygon()
    if not shapely.is_valid(made) or made.area < polygon.area:
        # Rounding in a needle-thin place: leave the polygon as it is rather than guess.
        return Simplified(polygon, before, changed=False)
    return Simplified(made, outline.count, changed=True)


def _is_better(boxed: BaseGeometry, outline: Outline, max_points: int) -> bool:
    return outline.count > max_points or boxed.area < outline.polygon().area
