# SPDX-License-Identifier: GPL-3.0-or-later
"""The register: the right days are in it, and its counts add up."""

from __future__ import annotations

from datetime import date

import pytest

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.register import (
    OrderState,
    RegisterRow,
    register_of,
    state_of,
    total_of,
    totals_by,
)


def row(issued_at: str, **changes: object) -> RegisterRow:
    values: dict[str, object] = {
        "order_no": "MAC-1",
        "revision": 1,
        "task_id": "CT-1",
        "title": "",
        "kind": "clearance",
        "operator": "A",
        "team": "",
        "state": OrderState.ISSUED,
        "task_state": "issued",
        "issued_at": issued_at,
        "accepted_at": "",
        "superseded_by": "",
        "withdrawn_at": "",
        "planned_start": "",
        "planned_end": "",
        "actual_start": "",
        "actual_end": "",
        "area_m2": 100.0,
    }
    return RegisterRow(**{**values, **changes})  # type: ignore[arg-type]


def test_a_day_is_the_day_where_the_order_was_issued() -> None:
    late = row("2026-03-31T23:30:00-05:00")  # 1 April in UTC
    early = row("2026-04-01T00:30:00+03:00")  # 31 March in UTC
    found = register_of([late, early], date(2026, 4, 1), date(2026, 4, 1))
    assert found.rows == (early,)
    assert (found.before, found.after, found.known) == (1, 0, 2)


def test_both_days_are_included_and_the_counts_add_up() -> None:
    rows = [row(f"2026-01-{day:02d}T12:00:00+00:00") for day in range(1, 11)]
    found = register_of(rows, date(2026, 1, 3), date(2026, 1, 7))
    assert [each.issued_at[8:10] for each in found.rows] == ["03", "04", "05", "06", "07"]
    assert (found.before, found.after, found.known) == (2, 3, len(rows))


def test_a_revision_without_a_day_is_never_left_out() -> None:
    found = register_of([row("last autumn")], date(2026, 1, 1), date(2026, 1, 2))
    assert len(found.rows) == 1
    assert found.undated == 1


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(OrderError, match="2026-02-01, comes before its first day, 2026-03-01"):
        register_of([], date(2026, 3, 1), date(2026, 2, 1))


@pytest.mark.parametrize(
    ("accepted", "superseded", "withdrawn", "state"),
    [
        ("", "", "", OrderState.ISSUED),
        ("2026", "", "", OrderState.ACCEPTED),
        ("2026", "MAC-1 r2", "", OrderState.SUPERSEDED),
        ("2026", "", "2026", OrderState.WITHDRAWN),
        ("", "MAC-1 r2", "2026", OrderState.SUPERSEDED),
    ],
)
def test_what_ended_a_revision_comes_first(
    accepted: str, superseded: str, withdrawn: str, state: OrderState
) -> None:
    assert state_of(accepted, superseded, withdrawn) is state


def test_the_area_of_a_task_counts_once() -> None:
    rows = [
        row("2026-01-01", state=OrderState.SUPERSEDED),
        row("2026-01-02", revision=2, area_m2=120.0, state=OrderState.ACCEPTED),
        row("2026-01-03", order_no="MAC-2", operator="B", state=OrderState.WITHDRAWN),
        row("2026-01-04", order_no="MAC-3", operator="B", area_m2=None),
    ]
    whole = total_of("All", rows)
    assert (whole.revisions, whole.live, whole.live_area_m2, whole.without_area) == (4, 2, 120.0, 1)
    groups = totals_by(rows, lambda each: each.operator)
    assert [each.name for each in groups] == ["A", "B"]
    assert sum(each.revisions for each in groups) == whole.revisions
    assert sum(each.live_area_m2 for each in groups) == whole.live_area_m2
