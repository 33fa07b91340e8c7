# SPDX-License-Identifier: GPL-3.0-or-later
"""The land of hazards: how much there is, and what was gained and lost, as shapes."""

from __future__ import annotations

import numpy as np
import shapely

from mineaction_plugin.core.hazard.comparison.matching import origins_of
from mineaction_plugin.core.hazard.comparison.piles import usable
from mineaction_plugin.core.hazard.comparison.sameness import POLYGONAL, in_metres
from mineaction_plugin.core.hazard.repair import joined, mend, polygons_of
from mineaction_plugin.core.hazard.table import Floats, Shapes, shapes
from mineaction_plugin.core.position.geodesy import area_m2


def areas_m2(geometries: Shapes) -> Floats:
    """Square metres on the ellipsoid of each shape as it would be mended; 0 where it has none."""
    return area_m2(whole(geometries))


def whole(geometries: Shapes) -> Shapes:
    """The land that each shape encloses, valid; an empty polygon where it encloses none."""
    result = np.full(len(geometries), shapely.Polygon(), dtype=object)
    there = np.isin(np.arange(len(geometries)), usable(geometries))
    fine = shapely.is_valid(geometries) & np.isin(shapely.get_type_id(geometries), POLYGONAL)
    result[fine & there] = geometries[fine & there]
    rows = np.flatnonzero(~fine & there)
    for row in rows.tolist():
        parts = polygons_of(geometries[row])
        repair = mend(geometries[row]) if parts else None
        if parts:
            result[row] = joined(parts) if repair is None else repair.geometry
    return result


def gained_and_lost(before: Shapes, now: Shapes, tolerance_m: float) -> tuple[Shapes, Shapes]:
    """The land of each pair that is new, and the land that is no more, in degrees.

    Slivers everywhere narrower than the tolerance are rounding and are left out.

    Args:
        before: (n,) shapes in degrees, invalid ones included.
        now: (n,) the same.
        tolerance_m: what is narrower is no land gained or lost.
    """
    here, there = whole(before), whole(now)
    with np.errstate(invalid="ignore"):
        gained, lost = shapely.difference(there, here), shapely.difference(here, there)
    return _without_slivers(gained, tolerance_m), _without_slivers(lost, tolerance_m)


def _without_slivers(geometries: Shapes, tolerance_m: float) -> Shapes:
    pieces, owner = shapely.get_parts(geometries, return_index=True)
    polygons = shapely.get_type_id(pieces) == POLYGONAL[0]
    pieces, owner = pieces[polygons], owner[polygons]
    pieces, owner = pieces[~shapely.is_empty(pieces)], owner[~shapely.is_empty(pieces)]
    wide = ~shapely.is_empty(
        shapely.buffer(in_metres(pieces, origins_of(pieces)), -tolerance_m / 2)
    )
    parts: list[list[shapely.Polygon]] = [[] for _ in geometries]
    for piece, row in zip(pieces[wide], owner[wide].tolist(), strict=True):
        parts[row].append(piece)
    return shapes([joined(some) if some else shapely.Polygon() for some in parts])
