# SPDX-License-Identifier: GPL-3.0-or-later
"""Boxes of a grid: along the UTM grid where its coordinates are round, else along a base line."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.asks import Cuts, refuse_too_many
from mineaction_plugin.core.boundary.division.correcting import lengths_m
from mineaction_plugin.core.boundary.division.direction import counted
from mineaction_plugin.core.boundary.division.outline import Outlines, outlines_of
from mineaction_plugin.core.boundary.division.plane import GridPlane, Planes
from mineaction_plugin.core.boundary.division.slices import grid_places, laid_out
from mineaction_plugin.core.boundary.division.slicing import (
    HAIR_M,
    LONG_EDGE_M,
    Lines,
    sliced,
    touching,
)
from mineaction_plugin.core.boundary.rings import FloatArray, ObjectArray
from mineaction_plugin.core.position.geodesy import WorkingPlane

SOUTH_DEG, EAST_DEG = 180.0, 90.0
FEWEST_OF_BOUNDS = 4
"""A task fills at least about this share of its bounds; else it is refused when it is cut."""


def boxes(land: BaseGeometry, cuts: Cuts) -> list[BaseGeometry]:
    """The boxes of one task, row after row.

    Raises:
        GeometryError: so many that nobody can mean it.
    """
    whole = _array(land)
    outlines, (zone,) = laid_out(whole, cuts)
    planes: Planes = outlines.frames.planes
    sweep = float(outlines.frames.sweep_deg[0])
    across = float(counted(np.array(sweep + 90.0)))
    if cuts.snap_m:
        planes, sweep, across = GridPlane(zone), SOUTH_DEG, EAST_DEG
    rows = _outline(whole, planes, sweep)
    columns = _outline(whole, planes, across)
    row_lines, column_lines = (_places(each, cuts) for each in (rows, columns))
    refuse_too_many((len(row_lines) + 1) * (len(column_lines) + 1) // FEWEST_OF_BOUNDS)
    legs = zone if max(rows.height_m[0], columns.height_m[0]) > LONG_EDGE_M else None
    found: list[BaseGeometry] = []
    for row in _cut(rows, row_lines, legs, np.inf):
        outline = _outline(_array(row), planes, across)
        low, high, _, _ = outline.span()
        own = column_lines[(column_lines > low[0]) & (column_lines < high[0])]
        found += _cut(outline, own, legs, cuts.width_m)
    refuse_too_many(len(found))
    return found


def _cut(
    outline: Outlines, places: FloatArray, legs: WorkingPlane | None, most_m: float
) -> list[BaseGeometry]:
    """Cut along grid lines that are `most_m` long at most.

    That, and the legs, are the same for all rows, so that neighbours agree.
    """
    lines = Lines(np.zeros(len(places), dtype=np.int64), places)
    length = np.full(len(places), most_m) if np.isfinite(most_m) else lengths_m(outline, lines)
    on = touching(outline, lines, length)
    return [each.geometry for each in sliced(outline, lines, on, legs)]


def _outline(whole: ObjectArray, planes: Planes, sweep_deg: float) -> Outlines:
    return outlines_of(whole, planes, lambda _x, _y, _owner: np.array([sweep_deg]))


def _places(outline: Outlines, cuts: Cuts) -> FloatArray:
    """Where the grid's lines run: from a round coordinate, from the base line, or from the edge."""
    low, high, _, _ = (float(each[0]) for each in outline.span())
    origin = low
    if cuts.snap_m:
        origin = float(np.floor((low + HAIR_M) / cuts.snap_m) * cuts.snap_m)
    elif cuts.lines:
        lon, lat = shapely.get_coordinates(cuts.lines[0])[:1].T
        origin = float(outline.frames.to_uv(lon, lat, np.zeros(1, dtype=np.int64))[0][0])
    return grid_places(low, high, cuts.width_m, origin)


def _array(shape: BaseGeometry) -> ObjectArray:
    result = np.empty(1, dtype=object)
    result[0] = shape
    return result
