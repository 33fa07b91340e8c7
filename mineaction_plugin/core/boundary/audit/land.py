# SPDX-License-Identifier: GPL-3.0-or-later
"""Land in metres of a plane: mended, moved, cut and joined, whatever the outlines look like.

GEOS computes in floating point first. Where outlines all but coincide that can fail; the same is
then computed on a grid of a tenth of a millimetre, which always ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
import shapely
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.hazard.repair import filled, polygons_of
from mineaction_plugin.core.hazard.table import Integers, Shapes, shapes

POLYGONS = (3, 6)
GRID_M = 1e-4
COARSE_M = 1e-3
MITRE = 5.0
"""Corners sharper than 2·asin(1/5), 23 degrees, count with the spike that they are."""
Shape = TypeVar("Shape", BaseGeometry, Shapes)


def common(one: Shape, other: Shape) -> Shape:
    """The land that both have."""
    return _ended(shapely.intersection, one, other)  # type: ignore[no-any-return]


def common_land(one: BaseGeometry, other: BaseGeometry) -> BaseGeometry:
    """The land that both have, without the lines and points where they only touch."""
    shape: BaseGeometry = only_land(shapes([common(one, other)]))[0]
    return shape


def only_land(land: Shapes) -> Shapes:
    """The same without lines and points; an empty shape where nothing else was there."""
    for row in np.flatnonzero(~np.isin(shapely.get_type_id(land), POLYGONS)):
        land[row] = joined(shapes(polygons_of(land[row])))
    return land


def less(one: Shape, other: Shape) -> Shape:
    """The land of the first that the other does not have."""
    try:
        return shapely.difference(one, other)  # type: ignore[return-value]
    except GEOSException:
        return shapely.difference(_bare(one), _bare(other), grid_size=GRID_M)  # type: ignore[return-value]


def joined(land: Shapes) -> BaseGeometry:
    """All of it as one."""
    whole: BaseGeometry = _ended(shapely.union_all, land)
    return whole


def joined_by(land: Shapes, owner: Integers) -> tuple[Integers, Shapes]:
    """The owners that there are, in order, and the whole land of each."""
    order = np.argsort(owner, kind="stable")
    owners, starts = np.unique(owner[order], return_index=True)
    pieces = np.split(land[order], starts[1:]) if len(owners) else []
    return owners, shapes([joined(each) for each in pieces])


def moved(land: Shapes, by_m: float) -> Shapes:
    """Outlines moved outward, or inward where negative; corners stay corners."""
    result = shapely.buffer(land, by_m, join_style="mitre", mitre_limit=MITRE)
    return mended(np.asarray(result, dtype=object))


def mended(land: Shapes) -> Shapes:
    """The same shapes, all valid, all that a broken outline encloses inside.

    It is done in the plane: across the antimeridian a sound outline looks broken in degrees, and
    projecting and moving can make one touch itself.
    """
    mixed = shapely.get_type_id(land) == shapely.GeometryType.GEOMETRYCOLLECTION.value
    broken = np.flatnonzero((~shapely.is_valid(land) | mixed) & ~shapely.is_missing(land))
    for row in broken:
        land[row] = _mended(land[row])
    return land


def largest(land: BaseGeometry) -> BaseGeometry:
    """The largest part: the place to look at."""
    part: BaseGeometry = max(shapely.get_parts(land), key=lambda each: each.area)
    return part


def _bare(land: Shape) -> Shape:
    """Only land: on a grid GEOS takes no lines beside it."""
    if isinstance(land, np.ndarray):
        return only_land(land.copy())
    return only_land(shapes([land]))[0]  # type: ignore[no-any-return]


def _mended(shape: BaseGeometry) -> BaseGeometry:
    for attempt in (shape, shapely.set_precision(shape, COARSE_M, mode="pointwise")):
        try:
            return filled(shapes([attempt]))[0]  # type: ignore[no-any-return]
        except GEOSException:
            continue
    return shapely.union_all(polygons_of(shapely.make_valid(shape)))


def _ended(work: Callable[..., Any], *land: Any) -> Any:  # noqa: ANN401 (GEOS's own signatures)
    try:
        return work(*land)
    except GEOSException:
        return work(*land, grid_size=GRID_M)
