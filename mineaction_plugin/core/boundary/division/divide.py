# SPDX-License-Identifier: GPL-3.0-or-later
"""Dividing tasks: equal parts, parts of given areas, strips, boxes, and along lines.

Parts are equal on the ellipsoid to 1e-6 or 0.001 m², whichever is more, and to 1e-9 in the plane of
division; neighbours store the same cut points, and every part is valid and inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.along_lines import pieces_between
from mineaction_plugin.core.boundary.division.asks import (
    Cuts,
    Method,
    land_of,
    refuse_impossible,
)
from mineaction_plugin.core.boundary.division.boxes import boxes
from mineaction_plugin.core.boundary.division.correcting import Share
from mineaction_plugin.core.boundary.division.outline import unrolled
from mineaction_plugin.core.boundary.division.slices import slices, with_areas
from mineaction_plugin.core.boundary.rings import ObjectArray
from mineaction_plugin.core.errors import GeometryError, Message, say
from mineaction_plugin.core.position.geodesy import area_m2

LOST, LOST_OF_WIDE, WIDE_DEG = 1e-5, 1e-3, 0.1
"""Parts whose areas miss the whole by this share are no division: something is wrong with it.

Of a wide task, pieces of an edge enclose a little more or less on the ellipsoid than the edge."""


@dataclass(frozen=True)
class Part:
    """One part of a divided task."""

    number: int
    geometry: BaseGeometry
    """WGS 84 degrees."""
    area_m2: float
    """On the ellipsoid."""


Divided = tuple[Part, ...] | Message


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
    (found,) = divide_all([polygon], cuts)
    if isinstance(found, Message):
        raise GeometryError(found.template, **found.values)
    return found


def divide_all(polygons: Sequence[BaseGeometry | None], cuts: Cuts) -> list[Divided]:
    """Divide many tasks in one way; what cannot be divided so has its reason instead.

    Raises:
        GeometryError: what was asked can be of no task.
    """
    refuse_impossible(cuts)
    result: list[Divided] = []
    rows: list[int] = []
    lands: list[BaseGeometry] = []
    for row, polygon in enumerate(polygons):
        try:
            lands.append(land_of(polygon))
            rows.append(row)
            result.append(())
        except GeometryError as error:
            result.append(error.message)
    made = _made(_array(lands), cuts) if lands else []
    whole = area_m2(_array(lands)).tolist()
    for row, land, whole_m2, shares in zip(rows, lands, whole, made, strict=True):
        result[row] = shares if isinstance(shares, Message) else _numbered(shares, land, whole_m2)
    return result


def _made(lands: ObjectArray, cuts: Cuts) -> list[list[Share] | Message]:
    if cuts.method not in {Method.BOXES, Method.LINE}:
        return slices(lands, cuts)
    lines = shapely.STRtree(cuts.lines)
    result: list[list[Share] | Message] = []
    for land in lands:
        try:
            if cuts.method is Method.BOXES:
                shapes = boxes(land, cuts)
            else:
                near = np.sort(lines.query(land))
                shapes = pieces_between(land, [cuts.lines[i] for i in near])
            result.append(with_areas(shapes))
        except GeometryError as error:
            result.append(error.message)
    return result


def _numbered(shares: Sequence[Share], land: BaseGeometry, land_m2: float) -> Divided:
    """Number the parts, or refuse them all where they are not the task's land."""
    if len(shares) == 1:
        return say(
            "One part would be the whole task: there is nothing to divide. Ask for a smaller width."
        )
    shapes = _array([each.geometry for each in shares])
    if not shares or not shapely.is_valid(shapes).all() or _is_lost(shares, land, land_m2):
        return say(
            "The boundary could not be divided without a fault: two of its edges nearly touch, or "
            "a cut nearly touches one. Take another direction or another number of parts."
        )
    return tuple(
        Part(number, unrolled(each.geometry), each.area_m2)
        for number, each in enumerate(shares, start=1)
    )


def _is_lost(shares: Sequence[Share], land: BaseGeometry, land_m2: float) -> bool:
    """Whether parts do not add up to the land."""
    west, south, east, north = land.bounds
    lost = LOST_OF_WIDE if max(east - west, north - south) > WIDE_DEG else LOST
    return abs(sum(each.area_m2 for each in shares) - land_m2) > lost * land_m2


def _array(shapes: Sequence[BaseGeometry]) -> ObjectArray:
    result = np.empty(len(shapes), dtype=object)
    result[:] = shapes
    return result
