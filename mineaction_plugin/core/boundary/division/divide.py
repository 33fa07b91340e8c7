# SPDX-License-Identifier: GPL-3.0-or-later
"""Dividing a task: equal parts, parts of given areas, strips, boxes, and along lines.

Parts are equal on the ellipsoid to 1e-6 or 0.001 m², whichever is more, and to 1e-9 in the plane of
division; neighbours store the same cut points, and every part is valid and inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.along_lines import split_along
from mineaction_plugin.core.boundary.division.asks import (
    Cuts,
    Method,
    land_asked,
    land_of,
    refuse_impossible,
    refuse_too_many,
)
from mineaction_plugin.core.boundary.division.direction import (
    counted,
    line_bearing_deg,
    long_axis_deg,
)
from mineaction_plugin.core.boundary.division.outline import (
    Outline,
    outline_of,
    unrolled,
)
from mineaction_plugin.core.boundary.division.plane import EqualAreaPlane, Frame, Plane
from mineaction_plugin.core.boundary.division.slicing import LONG_EDGE_M, sliced
from mineaction_plugin.core.boundary.division.sweep import cut_places
from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.ellipsoid import wrapped
from mineaction_plugin.core.position.geodesy import WorkingPlane, area_m2, working_plane

WIDE_M = 10_000.0
"""From here on the equal-area plane's straight lines differ from those on the ellipsoid."""
CORRECTIONS = 6
CORRECTED = 1e-8
LOST = 1e-5
"""Parts whose areas miss the whole by this share are no division: something is wrong with it."""


@dataclass(frozen=True)
class Part:
    """One part of a divided task."""

    number: int
    geometry: BaseGeometry
    """WGS 84 degrees."""
    area_m2: float
    """On the ellipsoid."""


def divide(polygon: BaseGeometry | None, cuts: Cuts) -> tuple[Part, ...]:
    """Divide one task.

    Args:
        polygon: WGS 84 polygon or multipolygon.
        cuts: how.

    Returns:
        The parts in their order along the direction of division, numbered from 1.

    Raises:
        GeometryError: what was asked cannot be, or there is nothing to divide.
    """
    refuse_impossible(cuts)
    land = land_of(polygon)
    west, south, east, north = land.bounds
    # The middle of the bounds: unlike the centroid the same wherever the ring begins.
    middle = float(wrapped((west + east) / 2)), (south + north) / 2
    legs = working_plane(*middle)
    if cuts.method is Method.LINE:
        parts = _along_lines(land, cuts, legs)
    elif cuts.method is Method.BOXES:
        parts = _boxes(land, cuts, middle, legs)
    else:
        parts = _slices(land, cuts, middle, legs)
    return _numbered(parts, land)


def _sweep_deg(land: BaseGeometry, cuts: Cuts, plane: Plane, turned_deg: float) -> float:
    """The direction in which the parts count, clockwise from the plane's north.

    Args:
        land: what is divided.
        cuts: how.
        plane: where.
        turned_deg: the bearing of the UTM grid's north in that plane.
    """
    if cuts.bearing_grid_deg is not None:
        return counted(cuts.bearing_grid_deg + 90.0) + turned_deg
    if cuts.lines:
        return counted(line_bearing_deg(cuts.lines[0], plane) + 90.0)
    xy = shapely.get_coordinates(land)
    return long_axis_deg(*plane.to_plane(xy[:, 0], xy[:, 1]))


def _slices(
    land: BaseGeometry, cuts: Cuts, middle: tuple[float, float], legs: WorkingPlane
) -> list[BaseGeometry]:
    plane = EqualAreaPlane(*middle)
    turned_deg = float(legs.convergence_deg(*middle))
    outline = outline_of(land, Frame(plane, _sweep_deg(land, cuts, plane, turned_deg)))
    if cuts.method is Method.STRIPS:
        places = _grid_lines(outline, cuts.width_m, float(outline.u.min()))
        return [each for each in sliced(outline, places, legs) if each is not None]
    return _by_area(outline, land_asked(cuts, _land_m2(land, outline)), legs)


def _land_m2(land: BaseGeometry, outline: Outline) -> float:
    """The area that people read elsewhere, for large tasks; the plane's own has less noise."""
    return (
        float(area_m2(np.array([land], dtype=object))[0]) if _is_large(outline) else outline.area_m2
    )


def _is_large(outline: Outline) -> bool:
    return bool(
        outline.longest_edge_m > LONG_EDGE_M
        or np.ptp(outline.u) > WIDE_M
        or np.ptp(outline.v) > WIDE_M
    )


def _by_area(outline: Outline, asked_m2: Sequence[float], legs: WorkingPlane) -> list[BaseGeometry]:
    """Cut off the areas asked for, one after the other."""
    share = np.cumsum(asked_m2)[:-1] / sum(asked_m2)
    wanted = share * outline.area_m2
    parts = _land(sliced(outline, cut_places(outline, wanted), legs), len(asked_m2))
    if not _is_large(outline):
        return parts
    for _ in range(CORRECTIONS):
        found = np.cumsum(area_m2(np.array(parts, dtype=object)))
        missing = share * found[-1] - found[:-1]
        if np.abs(missing).max() <= CORRECTED * min(asked_m2):
            break
        wanted = wanted + missing
        parts = _land(sliced(outline, cut_places(outline, wanted), legs), len(asked_m2))
    return parts


def _land(parts: Sequence[BaseGeometry | None], count: int) -> list[BaseGeometry]:
    found = [each for each in parts if each is not None]
    if len(found) != count:
        raise GeometryError(
            "Only {found} of {count} parts could be cut: the task is too small for so many.",
            found=len(found),
            count=count,
        )
    return found


def _grid_lines(outline: Outline, width_m: float, origin_m: float) -> FloatArray:
    """Places every `width_m` from an origin that lie within an outline."""
    low, high = float(outline.u.min()), float(outline.u.max())
    first = int(np.floor((low - origin_m) / width_m)) + 1
    last = int(np.ceil((high - origin_m) / width_m)) - 1
    refuse_too_many(last - first + 2)
    return origin_m + width_m * np.arange(first, last + 1)


def _boxes(
    land: BaseGeometry, cuts: Cuts, middle: tuple[float, float], legs: WorkingPlane
) -> list[BaseGeometry]:
    """Boxes of a grid: along the UTM grid where it is rounded, else along a base line."""
    plane: Plane = legs if cuts.snap_m else EqualAreaPlane(*middle)
    if cuts.snap_m:
        frames = Frame(plane, 180.0), Frame(plane, 90.0)
    else:
        sweep_deg = _sweep_deg(land, cuts, plane, float(legs.convergence_deg(*middle)))
        frames = Frame(plane, sweep_deg), Frame(plane, counted(sweep_deg + 90.0))
    outlines = [outline_of(land, frame) for frame in frames]
    origins = [_origin_m(outline, cuts) for outline in outlines]
    lines = [
        _grid_lines(outline, cuts.width_m, origin)
        for outline, origin in zip(outlines, origins, strict=True)
    ]
    refuse_too_many((len(lines[0]) + 1) * (len(lines[1]) + 1) // 4)
    rows = [each for each in sliced(outlines[0], lines[0], legs) if each is not None]
    boxes: list[BaseGeometry] = []
    for row in rows:
        outline = outline_of(row, frames[1])
        own = lines[1][(lines[1] > outline.u.min()) & (lines[1] < outline.u.max())]
        boxes += [each for each in sliced(outline, own, legs) if each is not None]
    refuse_too_many(len(boxes))
    return boxes


def _origin_m(outline: Outline, cuts: Cuts) -> float:
    low = float(outline.u.min())
    if cuts.snap_m:
        return float(np.floor(low / cuts.snap_m) * cuts.snap_m)
    if cuts.lines:
        lon, lat = shapely.get_coordinates(cuts.lines[0])[0]
        return float(outline.frame.to_uv(lon, lat)[0])
    return low


def _along_lines(land: BaseGeometry, cuts: Cuts, legs: WorkingPlane) -> list[BaseGeometry]:
    """Pieces between lines, in their order along the long axis."""
    parts = split_along(land, cuts.lines, legs)
    refuse_too_many(len(parts))
    xy = shapely.get_coordinates(land)
    frame = Frame(legs, long_axis_deg(*legs.to_plane(xy[:, 0], xy[:, 1])))
    inner: list[Point] = [each.centroid for each in parts]
    u, v = frame.to_uv([each.x for each in inner], [each.y for each in inner])
    return [parts[i] for i in np.lexsort((v, np.round(u, 3)))]


def _numbered(parts: Sequence[BaseGeometry], land: BaseGeometry) -> tuple[Part, ...]:
    """Number the parts, and refuse them all where they are not the task's land."""
    if len(parts) == 1:
        raise GeometryError(
            "One part would be the whole task: there is nothing to divide. Ask for a smaller width."
        )
    shapes = np.empty(len(parts), dtype=object)
    shapes[:] = parts
    areas = area_m2(shapes)
    total = float(area_m2(np.array([land], dtype=object))[0])
    if not shapely.is_valid(shapes).all() or abs(areas.sum() - total) > LOST * total:
        raise GeometryError(
            "The boundary could not be divided without a fault: two of its edges nearly touch, or "
            "a cut nearly touches one. Take another direction or another number of parts."
        )
    return tuple(
        Part(number, unrolled(shape), float(area))
        for number, (shape, area) in enumerate(zip(shapes, areas, strict=True), start=1)
    )
