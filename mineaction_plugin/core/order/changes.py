# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of each boundary point between two revisions of an order, by its label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.model import BoundaryPoint

SAME_PLACE_M = 0.01
"""Files agree to a centimetre (design §8, promise 1): less is no move."""
LON_LAT = ("lon", "lat")


class PointFate(StrEnum):
    """What became of a point."""

    MOVED = "moved"
    ADDED = "added"
    REMOVED = "removed"
    REDESCRIBED = "redescribed"


@dataclass(frozen=True)
class PointChange:
    """A point that is not as it was."""

    fate: PointFate
    before: BoundaryPoint | None
    now: BoundaryPoint | None
    distance_m: float = 0.0
    """From where it was to where it is, on the ellipsoid."""
    bearing_true_deg: float = 0.0
    """Likewise, read where it was; 0 ≤ b < 360."""

    @property
    def label(self) -> str:
        """The label, which a move does not change."""
        point = self.now or self.before
        return point.label if point else ""


def point_changes(order: Order) -> list[PointChange]:
    """All points that changed since the revision before, in the order in which they are walked.

    A removed point comes after the last one before it that still stands. Labels are unique in an
    order and never renumber (promise 5), so the same label is the same point.
    """
    change = order.change
    if change is None:
        return []
    old = {point.label: point for point in change.points}
    new = {point.label: place for place, point in enumerate(order.points)}
    found: list[tuple[tuple[int, int], PointChange]] = [
        ((place, 0), PointChange(PointFate.ADDED, None, point))
        for place, point in enumerate(order.points)
        if point.label not in old
    ]
    kept = [point for point in order.points if point.label in old]
    compared = _compared([old[point.label] for point in kept], kept)
    found += [((new[each.label], 0), each) for each in compared]
    last = -1
    for place, point in enumerate(change.points):
        if point.label in new:
            last = new[point.label]
        else:
            removed = PointChange(PointFate.REMOVED, point, None)
            found.append(((last, place + 1), removed))
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def _compared(
    before: Sequence[BoundaryPoint], now: Sequence[BoundaryPoint]
) -> Iterator[PointChange]:
    """Of points that there were and are, those that moved or are described anew."""
    if not now:
        return
    columns = [[getattr(p, name) for p in points] for points in (before, now) for name in LON_LAT]
    bearings, distances = inverse(*columns)
    for was, is_now, bearing, distance in zip(before, now, bearings, distances, strict=True):
        if distance > SAME_PLACE_M:
            yield PointChange(PointFate.MOVED, was, is_now, float(distance), float(bearing))
        elif (was.description, was.kind) != (is_now.description, is_now.kind):
            yield PointChange(PointFate.REDESCRIBED, was, is_now)
