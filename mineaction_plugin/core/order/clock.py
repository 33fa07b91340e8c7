# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock that was set back would date an order before what came before it."""

from __future__ import annotations

from datetime import datetime, timedelta

from mineaction_plugin.core.errors import OrderError

CLOCKS_APART = timedelta(minutes=5)
"""So much the clocks of two computers may differ."""
RUNS_APART = timedelta(hours=1)
"""Orders of one run carry the time of its beginning, and several runs may issue at once."""


def refuse_before_event(task_id: str, moment: str, event_at: str) -> None:
    """Refuse a moment that lies before the last thing that happened to the task.

    Args:
        task_id: the task.
        moment: of what is to happen, ISO 8601 with its UTC offset.
        event_at: of what happened last; empty or unreadable: nothing is refused.

    Raises:
        OrderError: naming both moments.
    """
    if _lies_before(moment, event_at, CLOCKS_APART):
        raise OrderError(
            "Task {task}: this would be dated {moment}, before {earlier}, when its state was last "
            "changed. Set the clock of this computer, or give the right time.",
            task=task_id,
            moment=moment,
            earlier=event_at,
        )


def refuse_before_order(task_id: str, moment: str, order_no: str, issued_at: str) -> None:
    """Refuse a moment that lies before the order that was issued last.

    Raises:
        OrderError: naming both moments.
    """
    if _lies_before(moment, issued_at, RUNS_APART):
        raise OrderError(
            "Task {task}: its order would be dated {moment}, before {order_no}, which was issued "
            "at {earlier}. Set the clock of this computer, or give the right time. Where the date "
            "of {order_no} is the wrong one, withdraw that order.",
            task=task_id,
            moment=moment,
            order_no=order_no,
            earlier=issued_at,
        )


def _lies_before(moment: str, earlier: str, patience: timedelta) -> bool:
    try:
        one, other = datetime.fromisoformat(moment), datetime.fromisoformat(earlier)
        return one + patience < other
    except (ValueError, TypeError):  # no time, or one without an offset, proves nothing
        return False
