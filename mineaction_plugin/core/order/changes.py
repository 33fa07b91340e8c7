# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of each boundary point between two revisions of an order, by its label."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.model import BoundaryPoint

SAME_PLACE_M = 0.01
"""Files agree to a centimetre (design §8, promise 1): less is no move."""


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
    old = {point.label: (place, point) for place, point in enumerate(change.points)}
    new = {point.label: place for place, point in enumerate(order.points)}
    found: list[tuple[tuple[int, int], PointChange]] = []
    for place, point in enumerate(order.points):
        before = old[point.label][1] if point.label in old else None
        fate = _fate_of(before, point)
        if fate is not None:
            found.append(((place, 0), fate))
    last = -1
    for place, point in enumerate(change.points):
        if point.label in new:
            last = new[point.label]
        else:
            removed = PointChange(PointFate.REMOVED, point, None)
            found.append(((last, place + 1), removed))
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def _fate_of(before: BoundaryPoint | None, now: BoundaryPoint) -> PointChange | None:
    if before is None:
        return PointChange(PointFate.ADDED, None, now)
    bearing, distance = inverse([before.lon], [before.lat], [now.lon], [now.lat])
    if distance[0] > SAME_PLACE_M:
        bearing_deg = float(np.nan_to_num(bearing[0]))
        return PointChange(PointFate.MOVED, before, now, float(distance[0]), bearing_deg)
    if (before.description, before.kind) != (now.description, now.kind):
        return PointChange(PointFate.REDESCRIBED, before, now)
    return None
