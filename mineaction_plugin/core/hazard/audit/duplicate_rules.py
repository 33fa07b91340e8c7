# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on records that are there twice: polygons, ids, points, devices."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from mineaction_plugin.core.errors import say
from mineaction_plugin.core.hazard.audit.context import NOWHERE, Context, groups, trimmed
from mineaction_plugin.core.hazard.audit.vertex_rules import SAME_DEG
from mineaction_plugin.core.terms.model import Finding


def polygons(context: Context) -> Iterator[Finding]:
    """The same outline in several records, wherever it starts and however it turns."""
    table = context.table
    pairs = [(row, rows[0]) for rows in context.twins for row in rows[1:] if context.polygonal[row]]
    for (row, other), at in zip(pairs, context.places([row for row, _ in pairs]), strict=True):
        said = say(
            "Row {row} has the very polygon of row {other}.",
            row=table.source_row[row],
            other=table.source_row[other],
        )
        yield context.finding("duplicate_polygon", row, said, at, other_id=table.hazard_id[other])


def ids(context: Context) -> Iterator[Finding]:
    """The same recorded id in several records, also when only blanks or case differ."""
    table = context.table
    pairs = [(row, rows[0]) for rows in groups(context.ids) for row in rows[1:]]
    for (row, other), at in zip(pairs, context.places([row for row, _ in pairs]), strict=True):
        named = {"row": table.source_row[row], "other": table.source_row[other]}
        alike = table.hazard_id[row] == table.hazard_id[other]
        said = (
            say("Row {row} has the id of row {other}.", **named)
            if alike
            else say(
                "Row {row} has the id of row {other}, but for blanks or capital letters.", **named
            )
        )
        yield context.finding("duplicate_id", row, said, at, other_id=table.hazard_id[other])


def points(context: Context) -> Iterator[Finding]:
    """Recorded points (reference points, benchmarks…) with the same place or the same id."""
    records = context.points
    if records is None:
        return
    cells = np.rint(np.column_stack([records.lon, records.lat]) / SAME_DEG).astype(np.int64)
    places = [tuple(cell) for cell in cells.tolist()]
    labels = [
        trimmed(word) and (records.hazard_id[i], trimmed(word))
        for i, word in enumerate(records.point_id)
    ]
    for keys, said in (
        (places, say("The point lies where another recorded point lies.")),
        (labels, say("Another point of the same hazard has this id.")),
    ):
        for rows in groups(keys):
            for row in rows[1:]:
                yield Finding(
                    rule="duplicate_point_outside",
                    severity=context.severity["duplicate_point_outside"],
                    record_id=records.point_id[row],
                    other_id=records.point_id[rows[0]],
                    message=said,
                    lon=float(records.lon[row]),
                    lat=float(records.lat[row]),
                )


def devices(context: Context) -> Iterator[Finding]:
    """Two rows of the device table that say the same of the same hazard."""
    records = context.devices
    if records is None:
        return
    row_of = {word: row for row, word in enumerate(context.table.hazard_id)}
    keys = list(zip(records.hazard_id, records.description, strict=True))
    for rows in groups(keys):
        for row in rows[1:]:
            hazard = row_of.get(records.hazard_id[row])
            lon, lat = NOWHERE if hazard is None else context.places([hazard])[0]
            yield Finding(
                rule="duplicate_device",
                severity=context.severity["duplicate_device"],
                record_id=records.device_id[row],
                other_id=records.device_id[rows[0]],
                message=say(
                    "Row {row} of the device table says of hazard {hazard} what row {other} says.",
                    row=row + 1,
                    other=rows[0] + 1,
                    hazard=records.hazard_id[row],
                ),
                lon=float(lon),
                lat=float(lat),
            )
