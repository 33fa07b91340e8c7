# SPDX-License-Identifier: GPL-3.0-or-later
"""The next revision of an order: its labels as they were, and what changed since the one before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from mineaction_plugin.core.boundary.agreement import WITHIN_M
from mineaction_plugin.core.boundary.draft import Draft, DraftPoint, bounds, replaced
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.order import Change, Order
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.model import BoundaryPoint, Task


def points_kept(before: Order, task: Task) -> tuple[BoundaryPoint, ...]:
    """The points of a task's boundary now, named as the order before named them.

    For a task whose points are in no table: a vertex at the same place keeps its point, a new one
    gets a label of its own (TP3a).

    Raises:
        GeometryError: the task has no polygon.
    """
    named = tuple(DraftPoint(key, point) for key, point in enumerate(before.points, 1))
    draft = Draft(task.task_id, named, ordered=True)
    if not bounds(draft, task.geometry):
        draft = replaced(draft, task.geometry)
    return tuple(each.point for each in draft.points)


def refuse_renumbering(before: Order, points: Sequence[BoundaryPoint], task_id: str) -> None:
    """Refuse points that stand where they stood under another label (design §8, promise 5).

    Raises:
        OrderError: naming the point.
    """
    labels = {point.label for point in points}
    for old in before.points:
        if old.label in labels:
            continue
        twin = next((new for new in points if _same_place(old, new)), None)
        if twin is not None:
            raise OrderError(
                "Task {task}: point {old} of {order_no} r{revision} is now called {new}. Labels "
                "never change once they are out in the field: give it its label back.",
                task=task_id,
                old=old.label,
                new=twin.label,
                order_no=before.order_no,
                revision=before.revision,
            )


def next_revision(order: Order, before: Order, holders: Iterable[str] = ()) -> Order:
    """An order as the revision after another one, with what it says on its change page.

    Args:
        order: as built from the task now.
        before: the revision that it takes the place of.
        holders: who holds that one, beside its operator and its team.
    """
    named = [before.task.operator, before.task.team, *holders]
    return replace(
        order,
        order_no=before.order_no,
        short_no=before.short_no,
        revision=before.revision + 1,
        change=Change(
            before.revision,
            before.issued_at,
            before.task.geometry,
            before.points,
            tuple(dict.fromkeys(name.strip() for name in named if name.strip())),
        ),
    )


def _same_place(one: BoundaryPoint, two: BoundaryPoint) -> bool:
    if abs(one.lat - two.lat) > 1e-6:  # noqa: PLR2004 (a decimetre: a sieve before the measuring)
        return False
    _, distance_m = inverse([one.lon], [one.lat], [two.lon], [two.lat])
    return float(distance_m[0]) <= WITHIN_M
