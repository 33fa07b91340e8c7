# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of an outline whose mending is certain: the land that it encloses stays the same.

Two only. The vertex before the closing one repeats the first exactly: without it the ring is the
same ring. An inner ring turns the way of its outline: turned round it is the same hole, and
programs that go by the direction (shapefile readers among them) no longer take it for land.
Whatever would move a line by a hair is a person's decision and no fix.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import shapely
from shapely import LinearRing, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.hazard.table import Floats

FEWEST = 4
"""A closed ring has three different vertices and the first one again."""


class FixKind(StrEnum):
    """What is mended; the codes stand in the column `fix` of the issues of a check."""

    CLOSING_VERTEX = "closing_vertex"
    RING_ORIENTATION = "ring_orientation"


@dataclass(frozen=True)
class Fix:
    """One ring to mend: which of the record's polygons, and which of its rings, both from 0.

    Attributes:
        ring: 0 is the outline, the others are inner rings.
        surplus: how many vertices before the closing one go; 0 for a ring that is turned round.
    """

    kind: FixKind
    part: int
    ring: int
    surplus: int = 0


def fixes_of(geometry: BaseGeometry | None) -> tuple[Fix, ...]:
    """Every certain fix of a polygon or multipolygon, in any plane; none for another geometry."""
    return tuple(
        fix
        for number, part in enumerate(parts_of(geometry))
        if not part.is_empty
        for fix in (*_closing(number, part), *_turned(number, part))
    )


def parts_of(geometry: BaseGeometry | None) -> list[Polygon]:
    """The polygons that `Fix.part` counts, empty ones too; none of another geometry."""
    if isinstance(geometry, Polygon):
        return [geometry]
    return list(geometry.geoms) if isinstance(geometry, MultiPolygon) else []


def fix_kinds(geometry: BaseGeometry | None) -> frozenset[FixKind]:
    """The kinds of certain fixes that a geometry needs."""
    return frozenset(fix.kind for fix in fixes_of(geometry))


def _rings(part: Polygon) -> list[LinearRing]:
    return [part.exterior, *part.interiors]


def _closing(number: int, part: Polygon) -> Iterator[Fix]:
    for place, ring in enumerate(_rings(part)):
        surplus = _surplus(shapely.get_coordinates(ring))
        if surplus:
            yield Fix(FixKind.CLOSING_VERTEX, number, place, surplus)


def _surplus(coordinates: Floats) -> int:
    """How many vertices before the closing one repeat it, without making the ring too short."""
    others = ~(coordinates[:-1] == coordinates[-1]).all(axis=1)
    if not others.any():
        return 0
    repeats = len(coordinates) - 2 - int(np.flatnonzero(others)[-1])
    return max(0, min(repeats, len(coordinates) - FEWEST))


def _turned(number: int, part: Polygon) -> Iterator[Fix]:
    """Inner rings that turn as the outline; only where the polygon leaves no doubt what is in."""
    if not part.interiors or not shapely.is_valid(part):
        return
    turns = shapely.is_ccw(np.array(_rings(part), dtype=object))
    for place in np.flatnonzero(turns[1:] == turns[0]):
        yield Fix(FixKind.RING_ORIENTATION, number, int(place) + 1)
