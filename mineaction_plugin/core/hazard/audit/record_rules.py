# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on what a record says: minimum data, words we know, repairs that somebody confirmed."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from mineaction_plugin.core.errors import ProfileError, say
from mineaction_plugin.core.hazard.audit.context import NOWHERE, Context
from mineaction_plugin.core.hazard.repair import RepairKind, kind_of_reason
from mineaction_plugin.core.hazard.table import HazardTable
from mineaction_plugin.core.terms.model import Finding

WHOLE_LAYER = "*"
"""The record id of a finding on the layer as a whole."""


def minimum_data(context: Context) -> Iterator[Finding]:
    """What the profile asks of every record and some lack (reference/domain.md §1.1).

    Where no record has it, that is one finding on the layer, with the number of records.
    """
    rows_lacking: dict[int, list[str]] = {}
    for attribute in context.profile.minimum_data:
        lacking = _lacking(context.table, attribute)
        if len(lacking) == len(context.table):
            yield _on_layer(context, attribute)
            continue
        for row in lacking:
            rows_lacking.setdefault(row, []).append(attribute)
    rows = sorted(rows_lacking)
    for row, at in zip(rows, context.places(rows), strict=True):
        said = say(
            "Row {row} lacks {attributes}.",
            row=context.table.source_row[row],
            attributes=", ".join(rows_lacking[row]),
        )
        yield context.finding(
            "minimum_data_missing", row, said, at, value=float(len(rows_lacking[row]))
        )


def _on_layer(context: Context, attribute: str) -> Finding:
    places = np.flatnonzero(context.on_earth)[:1]
    lon, lat = context.places(places)[0] if len(places) else NOWHERE
    return Finding(
        rule="minimum_data_missing",
        severity=context.severity["minimum_data_missing"],
        record_id=WHOLE_LAYER,
        message=say("No record of the layer has {attribute}.", attribute=attribute),
        value=float(len(context.table)),
        lon=float(lon),
        lat=float(lat),
    )


def _lacking(table: HazardTable, attribute: str) -> list[int]:
    if attribute == "hazard_id":
        return [row for row, computed in enumerate(table.id_computed) if computed]
    recorded = {"land_class": "land_class_recorded", "status": "status_recorded"}
    column = getattr(table, recorded.get(attribute, attribute), None)
    if column is None:
        raise ProfileError(
            "The key minimum_data names {attribute}, which no hazard has.", attribute=attribute
        )
    if isinstance(column, np.ndarray) and column.dtype == np.float64:
        return [int(row) for row in np.flatnonzero(np.isnan(column))]
    return [row for row, value in enumerate(column) if value in ("", "unknown")]


def unknown_words(context: Context) -> Iterator[Finding]:
    """A class or status that the record states in a word the binding does not know."""
    for attribute in ("land_class", "status"):
        codes = getattr(context.table, attribute)
        words = getattr(context.table, f"{attribute}_recorded")
        rows = [
            row
            for row, (code, word) in enumerate(zip(codes, words, strict=True))
            if code == "unknown" and word and word != "unknown"
        ]
        for row, at in zip(rows, context.places(rows), strict=True):
            said = say(
                "{attribute} is {word}, which the binding does not know; it is treated as unknown.",
                attribute=attribute,
                word=words[row],
            )
            yield context.finding("unknown_word", row, said, at)


def repairs(context: Context) -> Iterator[Finding]:
    """Repaired in any way but removing duplicate points, and nobody confirmed it (promise 4)."""
    table = context.table
    rows = np.flatnonzero(table.repaired)
    for row, at in zip(rows, context.places(rows), strict=True):
        harmless = kind_of_reason(table.repair_reason[row]) is RepairKind.DUPLICATE_POINTS
        if not harmless and not table.confirmed_by[row]:
            yield context.finding(
                "repair_not_confirmed",
                int(row),
                say(
                    "The shape was repaired and may be larger on the ground than it looks; nobody "
                    "has confirmed it. Reason: {reason}.",
                    reason=table.repair_reason[row] or "none recorded",
                ),
                at,
            )
