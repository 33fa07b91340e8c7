# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of a table of boundary points, as people keep them, sorted into tasks and rings.

A row is a point. Its leg, a bearing and a distance, is either the one that *leaves* the point
or the one that *arrives* at it; which of them a list means is told by its first row: where that
carries a leg, legs leave. Reference points, landmarks and benchmarks at the head of a list lead
to the ring and are no part of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from mineaction_plugin.core.errors import Message, TraverseError, say

LEAD_IN = re.compile(
    r"^(?:[A-Z]{1,3}-)?(?:RP|LM|BM|REF|REFERENCE|LANDMARK|BENCHMARK)", re.IGNORECASE
)
"""Labels of points that lead to a ring (reference/domain.md §4.1, [P])."""


@dataclass(frozen=True)
class Record:
    """One row; empty text where a cell is empty, None where a number is missing."""

    row: int
    """Counted from 1, as shown."""
    task: str
    order: str
    ring: str = ""
    label: str = ""
    start: str = ""
    bearing: str = ""
    distance: str = ""
    lon: float | None = None
    lat: float | None = None

    @property
    def has_leg(self) -> bool:
        """Whether a bearing or a distance was written down."""
        return bool(self.bearing or self.distance)

    @property
    def leads_in(self) -> bool:
        """Whether the label is that of a point outside the ring."""
        return bool(LEAD_IN.match(self.label.strip()))


def by_task(records: Sequence[Record]) -> tuple[dict[str, list[Record]], dict[int, Message]]:
    """Records by task, tasks in the order of their first rows; rows without a task are refused."""
    tasks: dict[str, list[Record]] = {}
    refused: dict[int, Message] = {}
    for record in records:
        if record.task:
            tasks.setdefault(record.task, []).append(record)
        else:
            refused[record.row] = say("It names no task.")
    return tasks, refused


def by_ring(records: Sequence[Record]) -> dict[str, list[Record]]:
    """A task's records by ring, each in its order.

    Raises:
        TraverseError: an order that is no number, or twice in one ring.
    """
    rings: dict[str, list[tuple[float, Record]]] = {}
    for record in records:
        place = number(record.order, "order", record.row)
        rings.setdefault(record.ring, []).append((place, record))
    for places in rings.values():
        places.sort(key=lambda entry: entry[0])
        for (one, first), (two, second) in pairwise(places):
            if one == two:
                raise TraverseError(
                    "Rows {first} and {second} have the same order {order}: which comes first?",
                    first=first.row,
                    second=second.row,
                    order=first.order,
                )
    return {ring: [record for _, record in places] for ring, places in rings.items()}


def number(text: str, what: str, row: int) -> float:
    """A number as people write it, with a decimal comma or point, perhaps a degree sign or m.

    Raises:
        TraverseError: naming the row and what it should be.
    """
    plain = text.strip().rstrip("°m ").replace(",", ".")
    try:
        return float(plain)
    except ValueError as error:
        raise TraverseError(
            "Row {row}: the {what} “{text}” is not a number.", row=row, what=what, text=text
        ) from error
