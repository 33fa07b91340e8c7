# SPDX-License-Identifier: GPL-3.0-or-later
"""A boundary from a list of points as somebody typed them, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mineaction_plugin.core.boundary.draft.labels import numbered
from mineaction_plugin.core.boundary.draft.model import LEADING_RING, Draft, DraftPoint, Entry
from mineaction_plugin.core.boundary.draft.placing import completed, located, placed_of
from mineaction_plugin.core.errors import TraverseError
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import RING_KINDS


def from_rows(
    task_id: str, rows: Sequence[tuple[BoundaryPoint, Entry]], *, ordered: bool = False
) -> Draft:
    """A draft of points as they were typed, one after the other; labels stay as given.

    Args:
        task_id: the task.
        rows: each point with its ring, kind and label, and what was typed for it. A point with
            nothing typed keeps its own position.
        ordered: whether they stand in an issued order.

    Raises:
        as `typed`, at the first row that makes no position.
    """
    waits = _first_place(rows)
    points = [
        DraftPoint(-number, _waiting(point, entry, waits), entry)
        for number, (point, entry) in enumerate(rows, start=1)
    ]
    draft = Draft(task_id, (), ordered).with_points(points)
    if not ordered and any(not each.point.label for each in draft.points):
        draft = numbered(draft)
    for each in draft.points:
        if each.entry.is_typed:
            draft = draft.entered(each.key, completed(draft, each, each.entry))
            draft = draft.put(each.key, *placed_of(draft, draft.of(each.key)))
    return draft


def _first_place(rows: Sequence[tuple[BoundaryPoint, Entry]]) -> tuple[float, float]:
    """The first position that is known without any leg."""
    for point, entry in rows:
        if not entry.is_typed:
            return point.lon, point.lat
        if not entry.is_leg:
            return located(entry.text, entry.crs, entry.datum_operation)[:2]
    raise TraverseError("No point of the boundary has a coordinate: type one to start from.")


def _waiting(point: BoundaryPoint, entry: Entry, waits: tuple[float, float]) -> BoundaryPoint:
    """A point in its ring; where something is typed for it, it waits at a place nearby."""
    lon, lat = waits if entry.is_typed else (point.lon, point.lat)
    return replace(point, ring_no=_ring_of(point), lon=lon, lat=lat)


def _ring_of(point: BoundaryPoint) -> int:
    return max(point.ring_no, 1) if point.kind in RING_KINDS else LEADING_RING
