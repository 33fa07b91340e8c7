# SPDX-License-Identifier: GPL-3.0-or-later
"""From an order that is out to its next revision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order import naming
from mineaction_plugin.core.order.amendment import points_kept, refuse_renumbering
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import BoundaryPoint, Task
from mineaction_plugin.core.terms.vocabulary import RING_KINDS
from mineaction_plugin.packs.orders import Surroundings, Wish, order_of_task
from mineaction_plugin.workspace import issuing, store
from mineaction_plugin.workspace.orders import issued_order


def amendable(path: Path, order_no: str) -> issuing.IssuedOrder:
    """The revision of an order that holds now.

    Raises:
        OrderError: there is no such order, it is withdrawn, or its waypoints have no sign left for
            one more revision.
    """
    before = issued_order(path, order_no)
    if before.withdrawn_at:
        raise OrderError(
            "Order {order_no} was withdrawn on {day}. Duplicate its task (page Tasks) and issue an "
            "order for the copy.",
            order_no=before.order_no,
            day=before.withdrawn_at[:10],
        )
    naming.waypoint_prefix(replace(before.order(), revision=before.revision + 1))
    return before


def with_former_hazards(before: Order, around: Surroundings) -> Surroundings:
    """The surroundings; where no hazard layer was given, with the hazards of the order before."""
    if any(source.role == "hazards" for source in around.sources):
        return around
    former = tuple(source for source in before.sources if source.role == "hazards")
    return replace(around, hazards=before.hazards, sources=(*around.sources, *former))


def amend_order(path: Path, before: issuing.IssuedOrder, around: Surroundings, wish: Wish) -> Order:
    """Issue the next revision of an order from its task as it is in the workspace now.

    Labels stay.

    Args:
        path: the workspace.
        before: the revision that holds now.
        around: hazards, boundary points and worksite.
        wish: who, when, why.

    Raises:
        OrderError: the task is gone; a point lost its label; findings are open and no reason is
            given; the task or the order changed meanwhile.
    """
    old = before.order()
    kept = store.read_task(path, before.task_id)
    if kept is None:
        raise OrderError(
            "Task {task} of order {order_no} is not in the workspace {file} any more.",
            task=before.task_id,
            order_no=before.order_no,
            file=path.name,
        )
    points = _points_now(old, kept.task, around.points.get(before.task_id, ()))
    refuse_renumbering(old, points, before.task_id)
    around = replace(around, points={before.task_id: points})
    order = order_of_task(kept.task, before.order_no, around, wish)
    order = replace(
        order,
        revision=before.revision + 1,
        facilities=order.facilities or old.facilities,
        pictures=order.pictures or old.pictures,
    )
    return issuing.issue(
        path, order, wish.profile, row_version=kept.row_version, amend=True, copy_first=True
    )


def _points_now(
    before: Order, task: Task, stored: Sequence[BoundaryPoint]
) -> tuple[BoundaryPoint, ...]:
    """The points of a task now; a ring that is in no table keeps the labels of the order before."""
    if any(point.kind in RING_KINDS for point in stored):
        return tuple(stored)
    kept = points_kept(before, task)
    ring = (point for point in kept if point.kind in RING_KINDS)
    return (*stored, *ring) if stored else kept
