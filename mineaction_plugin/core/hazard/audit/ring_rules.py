# SPDX-License-Identifier: GPL-3.0-or-later
"""The rule on the direction of rings: a hole turns against its outline (OGC 06-103r4, 6.1.11)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from mineaction_plugin.core.errors import say
from mineaction_plugin.core.hazard.audit.context import Context
from mineaction_plugin.core.hazard.fixes import FixKind, fixes_of, parts_of
from mineaction_plugin.core.hazard.table import Integers
from mineaction_plugin.core.terms.model import Finding


def orientation(context: Context) -> Iterator[Finding]:
    """An inner ring that turns as its outline; one finding a record, at the first such ring.

    Nothing is wrong with the land: but programs that go by the direction read a hole as land.
    """
    geometries = context.table.geometry
    for row in _suspects(context):
        fixes = [f for f in fixes_of(geometries[row]) if f.kind is FixKind.RING_ORIENTATION]
        if not fixes:
            continue
        part = parts_of(geometries[row])[fixes[0].part]
        yield context.finding(
            "ring_orientation",
            int(row),
            say(
                "{count} inner rings turn the same way as their outline; some programs then read "
                "the hole as land.",
                count=len(fixes),
            ),
            part.interiors[fixes[0].ring - 1].coords[0][:2],
            value=float(len(fixes)),
            fix=FixKind.RING_ORIENTATION.value,
        )


def _suspects(context: Context) -> Integers:
    """The rows with an inner ring that turns as its outline; few are left to be looked at."""
    rows = np.flatnonzero(context.on_earth)
    parts, owner = shapely.get_parts(context.table.geometry[rows], return_index=True)
    holed = np.flatnonzero(shapely.get_num_interior_rings(parts) > 0)
    rings, of_part = shapely.get_rings(parts[holed], return_index=True)
    if len(rings) == 0:
        return np.array([], dtype=np.int64)
    turns = shapely.is_ccw(rings)
    first = np.concatenate([[True], of_part[1:] != of_part[:-1]])
    outline = turns[np.flatnonzero(first)][np.cumsum(first) - 1]
    alike = ~first & (turns == outline)
    found: Integers = np.unique(rows[owner[holed[of_part[alike]]]])
    return found
