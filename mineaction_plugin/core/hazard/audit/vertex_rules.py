# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on vertices: a point that is there twice, a leg that is far too long."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from mineaction_plugin.core.errors import say
from mineaction_plugin.core.hazard.audit.context import Context, Rings
from mineaction_plugin.core.hazard.fixes import FixKind, fix_kinds
from mineaction_plugin.core.hazard.table import Flags, Floats, Integers
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.model import Finding

SAME_DEG = 1e-7
"""Closer than this (about 1 cm) two vertices are one (reference/domain.md §4.4, [P])."""
SAME_LAST_DEG = 1e-6
"""The same for the last vertex before the ring closes on its first."""
SPHERE_M = 6_371_008.8
SPHERE_MARGIN = 0.99
"""A distance on the sphere is within 0.6 % of that on the ellipsoid."""


def duplicate_points(context: Context) -> Iterator[Finding]:
    """A vertex that repeats another of its ring; one finding a record, at the first such place."""
    rings = context.rings
    repeated = _repeats_previous(rings) | _repeats_elsewhere(context, rings)
    vertices = np.flatnonzero(repeated)
    rows = rings.row[rings.ring[vertices]]
    first_of, index, counts = np.unique(rows, return_index=True, return_counts=True)
    for row, place, count in zip(first_of, index, counts, strict=True):
        lon, lat = rings.coordinates[vertices[place]]
        yield context.finding(
            "duplicate_point",
            int(row),
            say(
                "{count} vertices repeat another vertex of the same ring, the first at "
                "longitude {lon:.6f} latitude {lat:.6f}.",
                count=int(count),
                lon=float(lon),
                lat=float(lat),
            ),
            (lon, lat),
            value=float(count),
            fix=_fix(context, int(row)),
        )


def _fix(context: Context, row: int) -> str:
    """A repeated closing vertex goes for certain; any other repeat may be a mistyped corner."""
    closing = FixKind.CLOSING_VERTEX
    return closing.value if closing in fix_kinds(context.table.geometry[row]) else ""


def _repeats_previous(rings: Rings) -> Flags:
    """Vertices that lie on the one before them, the closing vertex excepted."""
    result: Flags = np.zeros(len(rings.ring), dtype=bool)
    if len(rings.ring) == 0:
        return result
    step = np.abs(np.diff(rings.coordinates, axis=0)).max(axis=1)
    inside = rings.ring[1:] == rings.ring[:-1]
    closing: Flags = np.ones(len(rings.ring), dtype=bool)
    closing[:-1] = rings.ring[1:] != rings.ring[:-1]
    result[1:] = inside & (step < SAME_DEG)
    # Of the last leg it is the vertex before the closing one that repeats the ring's first.
    last = np.flatnonzero(closing[1:] & inside & (step < SAME_LAST_DEG))
    result[closing] = False
    result[last] = True
    return result


def _repeats_elsewhere(context: Context, rings: Rings) -> Flags:
    """Vertices met again further on in their ring; only an invalid polygon can have them."""
    result: Flags = np.zeros(len(rings.ring), dtype=bool)
    doubtful = ~context.valid[rings.row[rings.ring]] if len(rings.ring) else result
    closing: Flags = np.ones(len(rings.ring), dtype=bool)
    closing[:-1] = rings.ring[1:] != rings.ring[:-1]
    picked: Integers = np.flatnonzero(doubtful & ~closing)
    if len(picked) == 0:
        return result
    cells = np.column_stack(
        [rings.ring[picked], np.rint(rings.coordinates[picked] / SAME_DEG).astype(np.int64)]
    )
    order = np.lexsort((picked, cells[:, 2], cells[:, 1], cells[:, 0]))
    same = (cells[order][1:] == cells[order][:-1]).all(axis=1)
    result[picked[order[1:][same]]] = True
    return result


def long_legs(context: Context) -> Iterator[Finding]:
    """Neighbouring vertices further apart than allowed, by geodesic distance."""
    rings = context.rings
    if len(rings.ring) == 0:
        return
    start, end = rings.coordinates[:-1], rings.coordinates[1:]
    legs = np.flatnonzero(
        (rings.ring[1:] == rings.ring[:-1])
        & (_on_sphere_m(start, end) > context.max_leg_m * SPHERE_MARGIN)
    )
    if len(legs) == 0:
        return
    _, distance_m = inverse(start[legs, 0], start[legs, 1], end[legs, 0], end[legs, 1])
    for leg, length_m in zip(legs, distance_m, strict=True):
        if length_m > context.max_leg_m:
            yield context.finding(
                "long_leg",
                int(rings.row[rings.ring[leg]]),
                say(
                    "A leg of {length_m:,.0f} m, longer than {limit_m:,.0f} m; a point may be "
                    "missing or wrong.",
                    length_m=float(length_m),
                    limit_m=context.max_leg_m,
                ),
                (start[leg] + end[leg]) / 2,
                value=float(length_m),
            )


def _on_sphere_m(start: Floats, end: Floats) -> Floats:
    """Great-circle distance, to sort out the many legs that are short beyond doubt."""
    lon1, lat1 = np.radians(start[:, 0]), np.radians(start[:, 1])
    lon2, lat2 = np.radians(end[:, 0]), np.radians(end[:, 1])
    half = (
        np.sin((lat2 - lat1) / 2) ** 2
        + np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2
    )
    result: Floats = 2 * SPHERE_M * np.arcsin(np.sqrt(np.clip(half, 0, 1)))
    return result
