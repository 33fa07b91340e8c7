# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on land that is recorded twice: parts of one record, two hazards, hazard and cleared."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from mineaction_plugin.core.errors import say
from mineaction_plugin.core.hazard.audit.context import Context, groups, inner_points, sound_of
from mineaction_plugin.core.hazard.repair import filled, unions
from mineaction_plugin.core.hazard.table import Flags, Floats, Integers, Shapes
from mineaction_plugin.core.position.geodesy import area_m2
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.vocabulary import HazardStatus

SLIVER_M2 = 1.0
"""Neighbours traced along one line overlap by less; only more is called an overlap."""
ROWS_AT_ONCE = 4096
M2_PER_SQUARE_DEG = 111_319.5 * 110_574.0
"""At the equator; an upper bound that sorts out slivers before areas on the ellipsoid."""


def parts(context: Context) -> Iterator[Finding]:
    """Parts of one record (rows of the same id included) that overlap each other.

    overlap % = 100·(sum of the parts' areas − area of their union) / area of their union
    (reference/domain.md §4.4, [P]; geocheck takes areas in EPSG:3395, here they are ellipsoidal).
    """
    rows, pieces, record = _records_of_parts(context)
    wholes = unions(pieces, record)
    twice_deg2 = np.bincount(record, weights=shapely.area(pieces)) - shapely.area(wholes)
    doubtful = np.flatnonzero(twice_deg2 > 0)
    taking_part = np.isin(record, doubtful)
    sums_m2 = np.bincount(
        record[taking_part], weights=area_m2(pieces[taking_part]), minlength=len(rows)
    )
    union_m2 = area_m2(wholes[doubtful])
    percent = 100.0 * (sums_m2[doubtful] / union_m2 - 1.0)
    over = percent > context.overlap_percent
    found = zip(rows[doubtful][over], percent[over], union_m2[over], strict=True)
    for (row, share, whole_m2), at in zip(found, context.places(rows[doubtful][over]), strict=True):
        said = say(
            "Parts of this record overlap by {percent:.1f} % ({area_m2:,.0f} m²); its area "
            "is counted twice there.",
            percent=float(share),
            area_m2=float(share * whole_m2 / 100.0),
        )
        yield context.finding("parts_overlap", int(row), said, at, value=float(share))


def _records_of_parts(context: Context) -> tuple[Integers, Shapes, Integers]:
    """All records that have more than one part, rows of one id being parts of one record.

    Returns:
        the first row of each record, all its mended parts, and the record's number of each part.
    """
    several = shapely.get_num_geometries(context.table.geometry) > 1
    several[[row for rows in groups(context.ids) for row in rows]] = True
    picked = np.flatnonzero(several & context.on_earth)
    parts, owner = shapely.get_parts(context.table.geometry[picked], return_index=True)
    polygons = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON.value
    parts, owner = parts[polygons], picked[owner[polygons]]
    records = groups([context.ids[row] for row in owner])
    places = np.array([place for record in records for place in record], dtype=np.int64)
    number = np.repeat(np.arange(len(records)), [len(record) for record in records])
    pieces = parts[places]
    broken = ~shapely.is_valid(pieces)
    pieces[broken] = filled(pieces[broken])
    first = np.array([owner[record[0]] for record in records], dtype=np.int64)
    return first, pieces, number


def hazards(context: Context) -> Iterator[Finding]:
    """Two different hazards on the same land; the very same polygon is another rule's."""
    single: Flags = ~shapely.is_missing(context.sound)
    single[[row for rows in context.twins for row in rows[1:]]] = False
    ids = context.ids
    rows = np.flatnonzero(single)
    for first, second, places, areas in _overlaps(context, rows, context.sound[rows], rows):
        for one, other, at, twice_m2 in zip(first, second, places, areas, strict=True):
            if ids[one] == ids[other]:
                continue
            yield context.finding(
                "hazards_overlap",
                int(one),
                say(
                    "{area_m2:,.0f} m² lie also in hazard {other}.",
                    area_m2=float(twice_m2),
                    other=context.table.hazard_id[other],
                ),
                at,
                other_id=context.table.hazard_id[other],
                value=float(twice_m2),
            )


def cleared_land(context: Context) -> Iterator[Finding]:
    """Hazards that are not closed on land that is recorded as cleared."""
    if context.cleared is None:
        return
    open_rows = np.array(
        [
            row
            for row, status in enumerate(context.table.status)
            if status != HazardStatus.CLOSED and context.sound[row] is not None
        ],
        dtype=np.int64,
    )
    land = sound_of(context.cleared.geometry)
    for first, second, places, areas in _overlaps(context, open_rows, land, None):
        whole = area_m2(context.sound[first])
        for one, other, at, shared_m2, all_m2 in zip(
            first, second, places, areas, whole, strict=True
        ):
            yield context.finding(
                "hazard_in_cleared_land",
                int(one),
                say(
                    "{area_m2:,.0f} m² of this hazard ({percent:.1f} %) lie in cleared land "
                    "{other}.",
                    area_m2=float(shared_m2),
                    percent=100.0 * float(shared_m2 / all_m2),
                    other=context.cleared.hazard_id[other],
                ),
                at,
                other_id=context.cleared.hazard_id[other],
                value=float(shared_m2),
            )


def _overlaps(
    context: Context, rows: Integers, others: Shapes, same: Integers | None
) -> Iterator[tuple[Integers, Integers, Floats, Floats]]:
    """Overlapping pairs with their common land, a few thousand rows at a time.

    Args:
        context: where the shapes of `rows` are.
        rows: the rows to look up.
        others: the shapes to look among.
        same: the rows of `others` where both are one layer: then each pair comes once.

    Yields:
        rows, rows of the others, a point in their common land, its area in m² (over SLIVER_M2).
    """
    tree = shapely.STRtree(others)
    for start in range(0, len(rows), ROWS_AT_ONCE):
        context.progress(start / max(len(rows), 1))
        chunk = rows[start : start + ROWS_AT_ONCE]
        left, right = tree.query(context.sound[chunk], predicate="intersects")
        one = chunk[left]
        other = right if same is None else same[right]
        if same is not None:
            once = one < other
            one, other, right = one[once], other[once], right[once]
        pieces = shapely.intersection(context.sound[one], others[right])
        worth = np.flatnonzero(shapely.area(pieces) * M2_PER_SQUARE_DEG >= SLIVER_M2 * 0.99)
        areas = area_m2(pieces[worth])
        big = areas >= SLIVER_M2
        picked = worth[big]
        yield one[picked], other[picked], inner_points(pieces[picked]), areas[big]
