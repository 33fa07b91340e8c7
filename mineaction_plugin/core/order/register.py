# SPDX-License-Identifier: GPL-3.0-or-later
"""The register of orders: which revisions were issued in a period, and totals that add up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mineaction_plugin.core.errors import OrderError


class OrderState(StrEnum):
    """What became of one revision of an order."""

    ISSUED = "issued"
    ACCEPTED = "accepted"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


LIVE = frozenset({OrderState.ISSUED, OrderState.ACCEPTED})
"""A team may work by these; each task has at most one of them, so their areas can be added."""


@dataclass(frozen=True)
class RegisterRow:
    """One revision of one order; moments are ISO 8601 text as stored, empty where there is none."""

    order_no: str
    revision: int
    task_id: str
    title: str
    kind: str
    operator: str
    team: str
    state: OrderState
    task_state: str
    issued_at: str
    accepted_at: str
    superseded_by: str
    withdrawn_at: str
    planned_start: str
    planned_end: str
    actual_start: str
    actual_end: str
    area_m2: float | None
    """On the ellipsoid, as issued."""


@dataclass(frozen=True)
class Register:
    """The revisions of a period, and how many lie outside of it."""

    rows: tuple[RegisterRow, ...]
    before: int
    after: int
    undated: int
    """Revisions whose day of issue cannot be read; they are in `rows`, whatever the period."""

    @property
    def known(self) -> int:
        """All revisions that the workspace has."""
        return self.before + len(self.rows) + self.after


@dataclass(frozen=True)
class Total:
    """How many revisions, and the area of those that are live: no task is counted twice."""

    name: str
    revisions: int
    live: int
    live_area_m2: float
    without_area: int
    """Live ones whose area is not known: the sum is too small by theirs."""


def state_of(accepted_at: str, superseded_by: str, withdrawn_at: str) -> OrderState:
    """What became of a revision: what ended it comes before what began it."""
    if superseded_by:
        return OrderState.SUPERSEDED
    if withdrawn_at:
        return OrderState.WITHDRAWN
    return OrderState.ACCEPTED if accepted_at else OrderState.ISSUED


def day_of(moment: str) -> date | None:
    """The day of a stored moment where it was written, by its own UTC offset."""
    try:
        return date.fromisoformat(moment[:10])
    except ValueError:
        return None


def register_of(rows: Sequence[RegisterRow], first: date | None, last: date | None) -> Register:
    """The revisions issued from `first` to `last`, both days included; None does not limit.

    Raises:
        OrderError: the last day comes before the first.
    """
    if first is not None and last is not None and last < first:
        raise OrderError(
            "The register's last day, {last}, comes before its first day, {first}. Exchange them.",
            first=first.isoformat(),
            last=last.isoformat(),
        )
    kept: list[RegisterRow] = []
    before = after = undated = 0
    for row in rows:
        day = day_of(row.issued_at)
        undated += day is None
        if day is not None and first is not None and day < first:
            before += 1
        elif day is not None and last is not None and day > last:
            after += 1
        else:
            kept.append(row)
    return Register(tuple(kept), before, after, undated)


def totals_by(
    rows: Sequence[RegisterRow], name_of: Callable[[RegisterRow], str]
) -> tuple[Total, ...]:
    """The totals of each group, in the order of their names; every row is in exactly one."""
    groups: dict[str, list[RegisterRow]] = {}
    for row in rows:
        groups.setdefault(name_of(row), []).append(row)
    return tuple(total_of(name, groups[name]) for name in sorted(groups, key=str.casefold))


def total_of(name: str, rows: Sequence[RegisterRow]) -> Total:
    """The total of these rows."""
    live = [row for row in rows if row.state in LIVE]
    areas = [row.area_m2 for row in live if row.area_m2 is not None]
    return Total(name, len(rows), len(live), sum(areas), len(live) - len(areas))
