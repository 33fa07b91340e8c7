# SPDX-License-Identifier: GPL-3.0-or-later
"""Slices of tasks by parallel cuts: of so much land each, or of one width."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.asks import Cuts, Method, land_asked, refuse_too_many
from mineaction_plugin.core.boundary.division.correcting import (
    Measure,
    Share,
    corrected,
    lengths_m,
)
from mineaction_plugin.core.boundary.division.direction import (
    counted,
    line_bearings_deg,
    long_axes_deg,
)
from mineaction_plugin.core.boundary.division.faces import Piece
from mineaction_plugin.core.boundary.division.outline import Outlines, outlines_of
from mineaction_plugin.core.boundary.division.plane import EqualAreaPlanes
from mineaction_plugin.core.boundary.division.slicing import LONG_EDGE_M, Lines, sliced, touching
from mineaction_plugin.core.boundary.division.sweep import cut_places
from mineaction_plugin.core.boundary.rings import BoolArray, FloatArray, IntArray, ObjectArray
from mineaction_plugin.core.errors import GeometryError, Message
from mineaction_plugin.core.position.ellipsoid import wrapped
from mineaction_plugin.core.position.geodesy import WorkingPlane, area_m2, working_plane

WIDE_M = 2_000.0
"""From here on the equal-area plane's straight lines differ from those on the ellipsoid."""


def with_areas(shapes: Sequence[BaseGeometry]) -> list[Share]:
    """Parts with their area on the ellipsoid."""
    areas = area_m2(np.array([*shapes, None], dtype=object)[:-1])
    return [Share(shape, area) for shape, area in zip(shapes, areas.tolist(), strict=True)]


def _on_ellipsoid(found: Sequence[Piece]) -> list[Share]:
    return with_areas([each.geometry for each in found])


def _in_plane(found: Sequence[Piece]) -> list[Share]:
    return [Share(each.geometry, each.area_m2) for each in found]


def equal_area_planes(lands: ObjectArray) -> tuple[EqualAreaPlanes, list[WorkingPlane]]:
    """Around the middle of the bounds, which is the same wherever a ring begins; and the zones."""
    west, south, east, north = shapely.bounds(lands).T
    lon, lat = wrapped((west + east) / 2), (south + north) / 2
    zones = [working_plane(x, y) for x, y in zip(lon.tolist(), lat.tolist(), strict=True)]
    return EqualAreaPlanes(lon, lat), zones


def laid_out(lands: ObjectArray, cuts: Cuts) -> tuple[Outlines, list[WorkingPlane]]:
    """Outlines on equal-area planes, turned to the direction of division; and their UTM zones."""
    planes, zones = equal_area_planes(lands)

    def sweep(x: FloatArray, y: FloatArray, owner: IntArray) -> FloatArray:
        if cuts.bearing_grid_deg is not None:
            asked = float(counted(np.array(cuts.bearing_grid_deg + 90.0)))
            turned = [
                float(zone.convergence_deg(lon, lat))
                for zone, lon, lat in zip(zones, planes.lon, planes.lat, strict=True)
            ]
            return asked + np.array(turned)
        if cuts.lines:
            return counted(line_bearings_deg(cuts.lines[0], planes, len(lands)) + 90.0)
        return long_axes_deg(x, y, owner)

    return outlines_of(lands, planes, sweep), zones


def slices(lands: ObjectArray, cuts: Cuts) -> list[list[Share] | Message]:
    """Divide tasks by parallel cuts; one that cannot be has its reason instead."""
    outlines, zones = laid_out(lands, cuts)
    large = _are_large(outlines)
    if len(lands) > 1 and large.any():
        result: list[list[Share] | Message] = [[] for _ in lands]
        alone = [np.array([row]) for row in np.flatnonzero(large)]
        for rows in (np.flatnonzero(~large), *alone):
            made = slices(lands[rows], cuts) if len(rows) else []
            for row, shares in zip(rows.tolist(), made, strict=True):
                result[row] = shares
        return result
    legs = zones[0] if outlines.longest_edge_m[0] > LONG_EDGE_M else None
    if cuts.method is Method.STRIPS:
        return _strips(outlines, cuts, legs)
    if large[0]:
        return [_corrected(outlines, cuts, float(area_m2(lands)[0]), _on_ellipsoid, legs)]
    result, bent = _by_area(outlines, cuts)
    for row in bent:
        again, _ = laid_out(lands[row : row + 1], cuts)
        result[row] = _corrected(again, cuts, float(again.area_m2[0]), _in_plane)
    return result


def _are_large(outlines: Outlines) -> BoolArray:
    low_u, high_u, low_v, high_v = outlines.span()
    wide = np.maximum(high_u - low_u, high_v - low_v) > WIDE_M
    return np.asarray(wide | (outlines.longest_edge_m > LONG_EDGE_M))


def _by_area(outlines: Outlines, cuts: Cuts) -> tuple[list[list[Share] | Message], list[int]]:
    """Cut off the areas asked for, one after the other.

    Returns:
        the shares of each polygon; and the polygons of which a cut goes through corners, so that
        it is not straight to the last bit: their areas are not yet right.
    """
    asked: list[tuple[float, ...]] = []
    result: list[list[Share] | Message] = []
    for area in outlines.area_m2.tolist():
        try:
            asked.append(land_asked(cuts, area))
            result.append([])
        except GeometryError as error:
            asked.append((area,))
            result.append(error.message)
    owner = np.repeat(np.arange(len(asked)), [len(each) - 1 for each in asked])
    wanted = np.concatenate([np.cumsum(each)[:-1] for each in asked])
    lines = Lines(owner, cut_places(outlines, owner, wanted))
    on = touching(outlines, lines, lengths_m(outlines, lines))
    for piece in sliced(outlines, lines, on):
        shares = result[piece.owner]
        if not isinstance(shares, Message):
            shares.append(Share(piece.geometry, piece.area_m2))
    touched = np.unique(outlines.owner[on >= 0])
    return result, [row for row in touched.tolist() if not isinstance(result[row], Message)]


def _corrected(
    outlines: Outlines,
    cuts: Cuts,
    whole_m2: float,
    measure: Measure,
    legs: WorkingPlane | None = None,
) -> list[Share] | Message:
    """Divide one task of that area, measure the parts, and move the cuts until they are right."""
    try:
        asked = land_asked(cuts, whole_m2)
    except GeometryError as error:
        return error.message
    return corrected(outlines, asked, measure, legs)


def _strips(
    outlines: Outlines, cuts: Cuts, legs: WorkingPlane | None
) -> list[list[Share] | Message]:
    result: list[list[Share] | Message] = []
    places: list[FloatArray] = []
    low, high, _, _ = outlines.span()
    for west, east in zip(low.tolist(), high.tolist(), strict=True):
        try:
            places.append(grid_places(west, east, cuts.width_m, west))
            result.append([])
        except GeometryError as error:
            places.append(np.zeros(0))
            result.append(error.message)
    owner = np.repeat(np.arange(len(places)), [len(each) for each in places])
    lines = Lines(owner, np.concatenate(places))
    found: list[list[BaseGeometry]] = [[] for _ in places]
    for piece in sliced(
        outlines, lines, touching(outlines, lines, lengths_m(outlines, lines)), legs
    ):
        found[piece.owner].append(piece.geometry)
    return [
        each if isinstance(each, Message) else with_areas(own)
        for each, own in zip(result, found, strict=True)
    ]


def grid_places(low: float, high: float, width_m: float, origin_m: float) -> FloatArray:
    """Places every `width_m` from an origin, between two others.

    Raises:
        GeometryError: so many that nobody can mean it.
    """
    first = int(np.floor((low - origin_m) / width_m)) + 1
    last = int(np.ceil((high - origin_m) / width_m)) - 1
    refuse_too_many(last - first + 2)
    places: FloatArray = origin_m + width_m * np.arange(first, last + 1, dtype=np.float64)
    return places
