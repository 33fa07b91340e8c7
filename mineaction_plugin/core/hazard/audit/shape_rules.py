# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on one record's shape: there, finite, a polygon, with three vertices, valid, with area."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import shapely

from mineaction_plugin.core.errors import say
from mineaction_plugin.core.hazard.audit.context import NOWHERE, Context
from mineaction_plugin.core.hazard.reading import unreadable_reason
from mineaction_plugin.core.hazard.repair import read_reason
from mineaction_plugin.core.terms.model import Finding

TRIANGLE = 3


def missing(context: Context) -> Iterator[Finding]:
    """null_geometry, empty_geometry, and rings that make no polygon at all."""
    geometries = context.table.geometry
    numbers = context.table.source_row
    for row in np.flatnonzero(shapely.is_missing(geometries)):
        wkt = context.table.unreadable.get(int(row))
        if wkt is None:
            said = say("Row {row} has no geometry.", row=numbers[row])
            yield context.finding("null_geometry", row, said, NOWHERE)
            continue
        reason = unreadable_reason(wkt)
        rule = "too_few_vertices" if "count" in reason.values else "invalid_polygon"
        said = say("Row {row}: {why}.", row=numbers[row], why=reason)
        yield context.finding(rule, row, said, _first_position(wkt))
    for row in np.flatnonzero(shapely.is_empty(geometries) & ~shapely.is_missing(geometries)):
        said = say("Row {row} has an empty geometry.", row=numbers[row])
        yield context.finding("empty_geometry", row, said, NOWHERE)


def _first_position(wkt: str) -> tuple[float, float]:
    """The first position in a text that is no geometry: better than nowhere to look."""
    numbers = re.findall(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?", wkt)
    return (float(numbers[0]), float(numbers[1])) if len(numbers) > 1 else NOWHERE


def kind(context: Context) -> Iterator[Finding]:
    """not_finite and not_polygon."""
    geometries = context.table.geometry
    numbers = context.table.source_row
    there = ~shapely.is_missing(geometries) & ~shapely.is_empty(geometries)
    for row in np.flatnonzero(there & ~context.finite):
        said = say("Row {row}: a coordinate is not a number or is infinite.", row=numbers[row])
        yield context.finding("not_finite", row, said, NOWHERE)
    rows = np.flatnonzero(there & context.finite & ~context.polygonal)
    for row, at in zip(rows, context.places(rows), strict=True):
        said = say(
            "Row {row} is a {kind}; a hazard's extent is a polygon.",
            row=numbers[row],
            kind=geometries[row].geom_type,
        )
        yield context.finding("not_polygon", row, said, at)


def validity(context: Context) -> Iterator[Finding]:
    """too_few_vertices, invalid_polygon and zero_area."""
    few = _few_vertices(context)
    rows = np.flatnonzero(context.polygonal & ~context.valid)
    reasons = shapely.is_valid_reason(context.table.geometry[rows])
    for row, text, inside in zip(rows, reasons, context.places(rows), strict=True):
        if int(row) in few:
            count = few[int(row)]
            said = say("A ring has {count} different vertices; a polygon needs three.", count=count)
            yield context.finding("too_few_vertices", row, said, inside, value=float(count))
            continue
        reason, lon, lat = read_reason(str(text))
        at = inside if np.isnan(lon) else (lon, lat)
        yield context.finding(
            "invalid_polygon", row, say("Invalid polygon: {why}.", why=reason), at
        )
        if context.sound[row] is None and context.on_earth[row]:
            yield context.finding("zero_area", row, say("The outline encloses no land."), at)


def _few_vertices(context: Context) -> dict[int, int]:
    """Row to the number of different vertices, where some ring has fewer than three."""
    rings = context.rings
    picked = np.flatnonzero(~context.valid[rings.row[rings.ring]])
    if len(picked) == 0:
        return {}
    different = np.unique(np.column_stack([rings.ring[picked], rings.coordinates[picked]]), axis=0)[
        :, 0
    ].astype(np.int64)
    ring, counts = np.unique(different, return_counts=True)
    few = counts < TRIANGLE
    return {
        int(rings.row[number]): int(count)
        for number, count in zip(ring[few], counts[few], strict=True)
    }
