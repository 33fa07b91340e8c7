# SPDX-License-Identifier: GPL-3.0-or-later
"""What a shape measures, for sentences about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.shapes.flat import Flat
from mineaction_plugin.core.position.geodesy import area_m2, perimeter_m


@dataclass(frozen=True)
class Figures:
    """Area and perimeter on the ellipsoid, and the corners of all rings."""

    area_m2: float
    perimeter_m: float
    corners: int


def figures_of(shapes: Sequence[BaseGeometry]) -> list[Figures]:
    """What polygons in WGS 84 degrees measure, one each."""
    array = np.empty(len(shapes), dtype=object)
    array[:] = shapes
    return [
        Figures(area, around, _corners(shape))
        for shape, area, around in zip(
            shapes, area_m2(array).tolist(), perimeter_m(array).tolist(), strict=True
        )
    ]


def crosses_itself(polygon: BaseGeometry) -> bool:
    """Whether the boundary, straight in its working plane, is not a simple one."""
    corners = shapely.MultiPoint(shapely.get_coordinates(polygon))
    # The plane is that of its corners: the middle of a ring that crosses itself may lie anywhere.
    return not shapely.is_valid(Flat(corners).to_plane(polygon))


def _corners(shape: BaseGeometry) -> int:
    rings = shapely.get_rings(shapely.get_parts(shape))
    return int(shapely.get_num_coordinates(rings).sum()) - len(rings)
