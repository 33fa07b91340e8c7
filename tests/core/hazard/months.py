# SPDX-License-Identifier: GPL-3.0-or-later
"""Next month's copy of a hazard table, changed in known ways, and what was done to it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from mineaction_plugin.core.hazard.identity import shape_keys
from mineaction_plugin.core.hazard.reading import rows_of
from mineaction_plugin.core.hazard.table import HazardTable, shapes
from mineaction_plugin.core.position.geodesy import plane_of_zone, to_lonlat_geometry
from mineaction_plugin.core.position.geodesy import to_plane_geometry as to_plane
from mineaction_plugin.core.terms.vocabulary import LandClass

ROUNDED = 6
FAR_DEG = 0.5


@dataclass(frozen=True)
class NextMonth:
    """A changed copy; rows are those of the table before, `source_row` of the copy tells which.

    A row that was added has a source_row above the number of rows before.
    """

    table: HazardTable
    removed: set[int]
    added: int
    reshaped: set[int]
    reclassified: set[int]


def next_month(
    table: HazardTable, seed: int, removed: int, added: int, reshaped: int, reclassified: int
) -> NextMonth:
    """Change a copy, round it to 6 decimals, take it through UTM, shuffle it, strip its ids."""
    rng = np.random.default_rng(seed)
    once = _once(table)
    picks = rng.permutation(once)[: removed + reshaped + reclassified]
    gone, bent, other = np.split(picks, [removed, removed + reshaped])
    geometry = table.geometry.copy()
    land = list(table.land_class)
    for row in bent.tolist():
        geometry[row] = with_moved_corner(geometry[row], rng.uniform(1.0, 50.0), rng)
    for row in other.tolist():
        land[row] = LandClass.CHA if land[row] is not LandClass.CHA else LandClass.SHA
    copy = replace(table, geometry=geometry, land_class=land)
    kept = [row for row in range(len(table)) if row not in set(gone.tolist())]
    more = rows_of(table, rng.choice(once, added, replace=False).tolist())
    far = shapely.transform(more.geometry, lambda xy: xy + FAR_DEG)
    more = replace(more, geometry=far, source_row=[len(table) + 1] * added)
    copy = joined(rows_of(copy, kept), more)
    rounded = shapely.transform(copy.geometry, lambda xy: np.round(xy, ROUNDED))
    plane = plane_of_zone(34, north=True)
    through = [to_lonlat_geometry(to_plane(shape, plane), plane) for shape in rounded]
    copy = replace(
        copy,
        geometry=shapes(through),
        hazard_id=[f"H-{row:012x}" for row in range(len(copy))],
        id_computed=[True] * len(copy),
    )
    shuffled = rows_of(copy, rng.permutation(len(copy)).tolist())
    return NextMonth(shuffled, set(gone.tolist()), added, set(bent.tolist()), set(other.tolist()))


def joined(first: HazardTable, second: HazardTable) -> HazardTable:
    """The rows of both tables."""
    columns = {
        name: (
            np.concatenate([column, getattr(second, name)])
            if isinstance(column, np.ndarray)
            else column + getattr(second, name)
        )
        for name, column in vars(first).items()
        if isinstance(column, np.ndarray | list)
    }
    return replace(first, **columns)


def with_moved_corner(shape: shapely.Geometry, by_m: float, rng: np.random.Generator) -> object:
    """The shape with one corner of its first ring moved by so many metres, any way."""
    coordinates = shapely.get_coordinates(shape).copy()
    first = shapely.get_coordinates(shapely.get_parts(shape)[0].exterior)
    place = int(rng.integers(1, len(first) - 1))
    turn = rng.uniform(0, 2 * np.pi)
    lat = coordinates[place, 1]
    step = np.array([np.cos(turn) / np.cos(np.radians(lat)), np.sin(turn)]) * by_m / 111_200.0
    coordinates[place] += step
    return shapely.set_coordinates(shapely.from_wkb(shapely.to_wkb(shape)), coordinates)


def _once(table: HazardTable) -> np.ndarray:
    """The rows whose shape no other row has: of twins nobody can say which one was removed."""
    keys = shape_keys(table.geometry)
    counts = {key: keys.count(key) for key in set(keys)}
    return np.array([row for row, key in enumerate(keys) if key and counts[key] == 1])
