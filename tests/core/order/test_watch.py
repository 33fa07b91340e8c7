# SPDX-License-Identifier: GPL-3.0-or-later
"""What moved under the orders that are out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import shapely

from mineaction_plugin.core.hazard.table import HazardTable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.watch import (
    Accident,
    Alert,
    AlertKind,
    Watched,
    acceptance_alerts,
    accident_alerts,
    hazard_alerts,
)
from mineaction_plugin.core.terms.model import Hazard, Task
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass, TaskState
from tests.core.hazard.records import square, table

METRE = 1 / 111_000.0


@pytest.fixture
def order(order_once: Order) -> Order:
    """An order of one task on hazard HZ-0, with HZ-1 beside it."""
    task = Task(task_id="CT-1", geometry=square(17.9995, 43.9995, 0.002), hazard_ids=("HZ-0",))
    hazards = tuple(
        Hazard(hazard_id=f"HZ-{row}", geometry=square(18 + row / 100), land_class=LandClass.SHA,
               status=HazardStatus.OPEN)
        for row in range(2)
    )  # fmt: skip
    return replace(
        order_once, order_no="MAC-2026-0001", task=task, hazards=hazards,
        issued_at="2026-10-01T08:00:00+01:00",
    )  # fmt: skip


def now(*lons: float, **columns: list[str]) -> HazardTable:
    return table([square(lon) for lon in lons], **columns)


def kinds(alerts: list[Alert]) -> list[tuple[str, str]]:
    return [(alert.kind.value, alert.hazard_id) for alert in alerts]


def test_nothing_changed_says_nothing(order: Order) -> None:
    assert hazard_alerts([Watched(order, TaskState.ISSUED)], now(18.0, 18.01)) == []
    words = now(18.0, 18.01, CLASS=["Suspected Minefield", "Suspected Minefield"])
    assert hazard_alerts([Watched(order, TaskState.ISSUED)], words) == []


def test_a_hazard_of_the_task_that_changed_is_named(order: Order) -> None:
    watched = [Watched(order, TaskState.IN_PROGRESS)]
    (moved,) = hazard_alerts(watched, now(18.0 + 100 * METRE, 18.01))
    assert (moved.kind, moved.hazard_id) == (AlertKind.HAZARD_CHANGED, "HZ-0")
    assert moved.distance_m == pytest.approx(72, abs=1)
    assert "72 m apart" in str(moved.message)
    assert square(18.0 + 100 * METRE).contains(shapely.Point(moved.lon, moved.lat))
    (other,) = hazard_alerts(watched, now(18.0, 18.01, CLASS=["CHA", "SHA"]))
    assert "was SHA · open" in str(other.message)
    assert "is CHA · open now" in str(other.message)
    (gone,) = hazard_alerts(watched, table([square(18.01)], ID=["HZ-1"]))
    assert gone.kind is AlertKind.HAZARD_REMOVED


def test_a_new_hazard_on_the_task_is_named_and_one_beside_it_is_not(order: Order) -> None:
    found = hazard_alerts([Watched(order, TaskState.ISSUED)], now(18.0, 18.01, 18.0012, 18.1))
    assert kinds(found) == [("hazard_added", "HZ-2")]


def test_what_changed_beside_the_task_is_no_alert(order: Order) -> None:
    moved = now(18.0, 18.011)
    assert hazard_alerts([Watched(order, TaskState.ISSUED)], moved) == []


def test_two_orders_that_printed_one_hazard_differently_are_told_apart(order: Order) -> None:
    """The later one printed the new outline: only the earlier is to be amended."""
    wide = replace(order.hazards[0], geometry=square(18.0, side=0.0015))
    later = replace(order, order_no="MAC-2026-0002", hazards=(wide, order.hazards[1]))
    current = table([square(18.0, side=0.0015), square(18.01)])
    watched = [Watched(order, TaskState.ISSUED), Watched(later, TaskState.ISSUED)]
    found = hazard_alerts(watched, current)
    assert [(alert.order_no, alert.kind.value) for alert in found] == [
        ("MAC-2026-0001", "hazard_changed")
    ]


@pytest.mark.parametrize("state", [TaskState.COMPLETED, TaskState.WITHDRAWN, TaskState.HANDED_OVER])
def test_where_nobody_works_hazards_are_not_watched(order: Order, state: TaskState) -> None:
    assert hazard_alerts([Watched(order, state)], now()) == []


def test_ids_made_of_shapes_are_no_ids(order: Order) -> None:
    own = replace(order.hazards[0], hazard_id="H-0123456789ab")
    made = replace(order, hazards=(own,), task=replace(order.task, hazard_ids=("H-0123456789ab",)))
    current = table([square(18.0 + 20 * METRE)], ID=[""])
    (alert,) = hazard_alerts([Watched(made, TaskState.ISSUED)], current)
    assert alert.kind is AlertKind.HAZARD_CHANGED


def test_accidents_near_tasks_are_found_by_metres(order: Order) -> None:
    east = 18.0015
    places = [
        Accident("in", 18.0, 44.0, "2026-11-01"),
        Accident("near", east + 400 * METRE / np.cos(np.radians(44)), 44.0, "2026-11-01"),
        Accident("far", east + 560 * METRE / np.cos(np.radians(44)), 44.0, "2026-11-01"),
        Accident("old", 18.0, 44.0, "2026-09-30"),
        Accident("undated", 18.0, 44.0),
    ]
    watched = [Watched(order, TaskState.HANDED_OVER)]
    found = accident_alerts(watched, places, near_m=500)
    assert [alert.hazard_id for alert in found] == ["in", "undated", "near"]
    assert found[-1].distance_m == pytest.approx(400, abs=3)
    assert "inside task CT-1" in str(found[0].message)
    late = accident_alerts(watched, places, near_m=500, since="2026-11-02")
    assert [alert.hazard_id for alert in late] == ["undated"]
    assert accident_alerts([Watched(order, TaskState.WITHDRAWN)], places, near_m=500) == []
    assert accident_alerts(watched, [], near_m=500) == []


@pytest.mark.parametrize(
    ("day", "state", "accepted", "told"),
    [
        (date(2026, 10, 15), TaskState.ISSUED, "", False),
        (date(2026, 10, 16), TaskState.ISSUED, "", True),
        (date(2026, 10, 16), TaskState.ISSUED, "2026-10-02T08:00:00+01:00", False),
        (date(2026, 10, 16), TaskState.IN_PROGRESS, "", False),
    ],
)
def test_orders_that_nobody_accepted(
    order: Order,
    day: date,
    state: TaskState,
    accepted: str,
    told: bool,  # noqa: FBT001 (a case)
) -> None:
    found = acceptance_alerts([Watched(order, state, accepted)], today=day, days=14)
    assert bool(found) == told
    if found:
        assert "15 days ago" in str(found[0].message)
        assert order.task.geometry.contains(shapely.Point(found[0].lon, found[0].lat))
