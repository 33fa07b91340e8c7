# SPDX-License-Identifier: GPL-3.0-or-later
"""What all checks look at: the records as read, their usable shapes, their rings; made once."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import shapely

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.hazard.identity import UNIT_DEG, finite, on_earth, shape_keys
from mineaction_plugin.core.hazard.repair import filled, polygons_of
from mineaction_plugin.core.hazard.table import Flags, Floats, HazardTable, Integers, Shapes
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import Severity

NOWHERE = (float("nan"), float("nan"))


@dataclass(frozen=True)
class PointRecords:
    """Recorded points that belong to hazards: reference points, benchmarks, turning points."""

    point_id: Sequence[str]
    hazard_id: Sequence[str]
    lon: Floats
    lat: Floats


@dataclass(frozen=True)
class DeviceRecords:
    """A table of devices: each row is a tuple of what describes it, the hazard's id first."""

    device_id: Sequence[str]
    hazard_id: Sequence[str]
    description: Sequence[tuple[str, ...]]
    """Category, model, quantity, position…: equal descriptions of one hazard are one device."""


@dataclass(frozen=True)
class Rings:
    """All rings of all usable polygons as one list of vertices, each ring closed.

    Attributes:
        coordinates: (m, 2) longitude, latitude.
        ring: (m,) index of the ring of each vertex.
        row: (r,) row of each ring.
    """

    coordinates: Floats
    ring: Integers
    row: Integers


@dataclass
class Context:
    """The records under check and everything the rules share; only `progress` ever changes."""

    table: HazardTable
    profile: Profile
    severity: dict[str, Severity]
    max_leg_m: float
    overlap_percent: float
    cleared: HazardTable | None = None
    points: PointRecords | None = None
    devices: DeviceRecords | None = None
    progress: Progress = field(default=silent)

    @cached_property
    def finite(self) -> Flags:
        """(n,) true where all coordinates are numbers."""
        return finite(self.table.geometry)

    @cached_property
    def polygonal(self) -> Flags:
        """(n,) true where there is a polygon to look at, valid or not."""
        return polygonal(self.table.geometry) & self.finite

    @cached_property
    def on_earth(self) -> Flags:
        """(n,) true where there is a polygon and its coordinates can be measured between."""
        result: Flags = self.polygonal.copy()
        result[result] = on_earth(shapely.bounds(self.table.geometry[result]))
        return result

    @cached_property
    def valid(self) -> Flags:
        """(n,) true where the polygon is valid."""
        result: Flags = self.polygonal.copy()
        result[result] = shapely.is_valid(self.table.geometry[result])
        return result

    @cached_property
    def twins(self) -> list[list[int]]:
        """The rows of each shape that is there more than once, in row order."""
        return twins(self.table.geometry)

    @cached_property
    def sound(self) -> Shapes:
        """(n,) valid polygons, invalid ones as the import would mend them; None without any.

        Checks of overlap run on these, so that a crossed outline hides nothing else.
        """
        return sound(self.table.geometry, self.on_earth, self.valid)

    @cached_property
    def rings(self) -> Rings:
        """The vertices of all polygons as they were read."""
        rows = np.flatnonzero(self.on_earth)
        parts, of_row = shapely.get_parts(self.table.geometry[rows], return_index=True)
        rings, of_part = shapely.get_rings(parts, return_index=True)
        coordinates, of_ring = shapely.get_coordinates(rings, return_index=True)
        return Rings(coordinates, of_ring, rows[of_row[of_part]])

    @cached_property
    def ids(self) -> list[str]:
        """The records' ids as people compare them."""
        return [trimmed(word) for word in self.table.hazard_id]

    def places(self, rows: Sequence[int] | Integers) -> Floats:
        """(m, 2) longitude, latitude in each row's shape, to zoom to; NaN where it has none."""
        picked = np.asarray(rows, dtype=np.int64)
        sound = self.sound[picked]
        best = np.where(shapely.is_missing(sound), self.table.geometry[picked], sound)
        return inner_points(best)

    def finding(
        self,
        rule: str,
        row: int | np.signedinteger[Any],
        message: Message,
        at: Sequence[float] | Floats,
        *,
        other_id: str = "",
        value: float | None = None,
        fix: str = "",
    ) -> Finding:
        """A finding on a row, at a longitude and latitude."""
        return Finding(
            rule=rule,
            severity=self.severity[rule],
            record_id=self.table.hazard_id[row],
            message=message,
            lon=float(at[0]),
            lat=float(at[1]),
            other_id=other_id,
            value=value,
            source_row=self.table.source_row[row],
            fix=fix,
        )


def twins(geometries: Shapes) -> list[list[int]]:
    """Groups of rows with one and the same shape, wherever its rings start.

    Only shapes of equal extent can be twins, and extents are quick to compare.
    """
    usable = np.flatnonzero(finite(geometries) & ~shapely.is_empty(geometries))
    extents = np.rint(shapely.bounds(geometries[usable]) / UNIT_DEG).astype(np.int64)
    keys = [extent.tobytes() for extent in np.ascontiguousarray(extents)]
    alike = usable[np.array([place for rows in groups(keys) for place in rows], dtype=np.int64)]
    return [[int(alike[place]) for place in rows] for rows in groups(shape_keys(geometries[alike]))]


def groups(keys: Sequence[Hashable]) -> list[list[int]]:
    """The rows of each key that is there more than once, in row order; empty keys apart."""
    first: dict[Hashable, int] = {}
    found: dict[int, list[int]] = {}
    for row, key in enumerate(keys):
        if key and first.setdefault(key, row) != row:
            found.setdefault(first[key], [first[key]]).append(row)
    return list(found.values())


def trimmed(text: str) -> str:
    """An id as people compare it: without blanks around it, whatever its case."""
    return text.strip().casefold()


def inner_points(geometries: Shapes) -> Floats:
    """(n, 2) a point on each shape; NaN where it is missing, empty or not finite."""
    result: Floats = np.full((len(geometries), 2), np.nan)
    usable = finite(geometries) & ~shapely.is_empty(geometries)
    points = shapely.point_on_surface(geometries[usable])
    result[usable] = np.column_stack([shapely.get_x(points), shapely.get_y(points)])
    return result


def polygonal(geometries: Shapes) -> Flags:
    """(n,) true where a geometry is, or holds, a polygon."""
    kind = shapely.get_type_id(geometries)
    result: Flags = np.isin(kind, [3, 6]) & ~shapely.is_empty(geometries)
    for row in np.flatnonzero(kind == shapely.GeometryType.GEOMETRYCOLLECTION.value):
        result[row] = bool(polygons_of(geometries[row]))
    return result


def sound(geometries: Shapes, polygons: Flags, valid: Flags) -> Shapes:
    """Valid copies of all polygons; None where there is nothing usable."""
    result = geometries.copy()
    result[~polygons] = None
    kind = shapely.get_type_id(geometries)
    collections = kind == shapely.GeometryType.GEOMETRYCOLLECTION.value
    doubtful = np.flatnonzero(polygons & (~valid | collections))
    made = filled(geometries[doubtful])
    made[shapely.is_empty(made)] = None
    result[doubtful] = made
    return result


def sound_of(geometries: Shapes) -> Shapes:
    """`sound` for a layer that is only compared with, such as cleared land."""
    usable = polygonal(geometries) & finite(geometries)
    usable[usable] = on_earth(shapely.bounds(geometries[usable]))
    valid: Flags = usable.copy()
    valid[usable] = shapely.is_valid(geometries[usable])
    return sound(geometries, usable, valid)
