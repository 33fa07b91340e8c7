# SPDX-License-Identifier: GPL-3.0-or-later
"""What moved under the orders that are out: hazards, accidents, and orders nobody accepted.

A hazard is compared with what the order printed, whenever that was: a change stays here until the
order is amended, for a team may stand on it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.comparison import NO_ROW, Change, Comparison, compare
from mineaction_plugin.core.hazard.comparison.land import whole
from mineaction_plugin.core.hazard.comparison.sameness import metres_a_degree
from mineaction_plugin.core.hazard.reading import rows_of
from mineaction_plugin.core.hazard.table import HazardTable, shapes, table_of
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import to_plane_geometry, working_plane_of
from mineaction_plugin.core.terms.model import Hazard
from mineaction_plugin.core.terms.vocabulary import TaskState

AT_WORK = frozenset(
    {TaskState.ISSUED, TaskState.ACCEPTED, TaskState.IN_PROGRESS, TaskState.SUSPENDED}
)
"""The states in which somebody may be working by the order."""


class AlertKind(StrEnum):
    """What there is to look at."""

    HAZARD_CHANGED = "hazard_changed"
    HAZARD_REMOVED = "hazard_removed"
    HAZARD_ADDED = "hazard_added"
    NEW_ACCIDENT = "new_accident"
    NOT_ACCEPTED = "not_accepted"


@dataclass(frozen=True)
class Watched:
    """An order that is out: its live revision, and where it and its task stand now."""

    order: Order
    status: TaskState
    accepted_at: str = ""


@dataclass(frozen=True)
class Accident:
    """An accident or incident: a place, and the day, ISO 8601, empty where the record has none."""

    record_id: str
    lon: float
    lat: float
    day: str = ""


@dataclass(frozen=True)
class Alert:
    """One line of the Monday page, with the place it leads to."""

    kind: AlertKind
    order_no: str
    task_id: str
    hazard_id: str
    distance_m: float
    """Of an accident from the task's boundary, of an outline from the one printed; else NaN."""
    message: Message
    lon: float
    lat: float


def hazard_alerts(
    orders: Sequence[Watched], current: HazardTable, *, tolerance_m: float = 0.5
) -> list[Alert]:
    """Hazards on the task of an order that are not as the order printed them.

    Args:
        orders: live revisions; those of tasks where nobody works any more are passed over.
        current: the hazards as they are recorded now; mended here as an import mends them.
        tolerance_m: outlines no farther apart are the same.
    """
    count = len(current)
    # The order printed our codes, not the record's own words.
    words = {"land_class_recorded": [""] * count, "status_recorded": [""] * count}
    now = _Now(replace(current, **words))  # type: ignore[arg-type]
    return [
        alert
        for each in orders
        if each.status in AT_WORK
        for alert in _of_order(each, now, tolerance_m)
    ]


class _Now:
    """The hazards of now, found by place and by id."""

    def __init__(self, table: HazardTable) -> None:
        self.table = table
        self._tree = shapely.STRtree(table.geometry)
        self._rows: dict[str, list[int]] = {}
        for row, word in enumerate(table.hazard_id):
            self._rows.setdefault(word, []).append(row)

    def around(self, order: Order) -> HazardTable:
        """The hazards that may be those of an order, or lie on its task."""
        boxes = [shapely.box(*each.geometry.bounds) for each in order.hazards]
        boxes.append(shapely.box(*order.task.geometry.bounds))
        rows = set(self._tree.query(boxes)[1].tolist())
        for hazard in order.hazards:
            rows.update(self._rows.get(hazard.hazard_id, ()))
        found = rows_of(self.table, sorted(rows))
        mended = whole(found.geometry)
        mended[shapely.is_empty(mended)] = None
        return replace(found, geometry=mended)


def _of_order(each: Watched, now: _Now, tolerance_m: float) -> list[Alert]:
    order = each.order
    found = compare(table_of(order.hazards), now.around(order), tolerance_m=tolerance_m)
    own, task = set(order.task.hazard_ids), order.task.geometry
    alerts: list[Alert] = []
    for place, row in enumerate(found.previous_row.tolist()):
        if found.change[place] is Change.ADDED:
            shape = found.current.geometry[int(found.current_row[place])]
            if shape is not None and shape.intersects(task):
                alerts.append(_added(each, found, place))
        elif found.change[place] is not Change.UNCHANGED:
            hazard = order.hazards[row]
            if hazard.hazard_id in own or hazard.geometry.intersects(task):
                alerts.append(_changed(each, hazard, found, place))
    return alerts


def accident_alerts(
    orders: Sequence[Watched], accidents: Sequence[Accident], *, near_m: float, since: str = ""
) -> list[Alert]:
    """Accidents near the task of an order, since a day or, where none is given, since its issue.

    One whose day is not recorded counts as new: nobody can say that it is not. The tasks of all
    orders count, finished ones too: an accident on cleared land is the first thing to know of.

    Args:
        orders: live revisions; withdrawn tasks are passed over.
        accidents: places in WGS 84.
        near_m: metres from the task's boundary; inside is 0.
        since: ISO 8601 day.
    """
    places = shapes([shapely.Point(each.lon, each.lat) for each in accidents])
    tree = shapely.STRtree(places)
    alerts: list[Alert] = []
    for each in orders:
        if each.status is TaskState.WITHDRAWN:
            continue
        task = each.order.task.geometry
        plane = working_plane_of(task)
        boundary = to_plane_geometry(task, plane)
        for place in _near(tree, task, near_m):
            accident = accidents[place]
            if accident.day and accident.day[:10] < (since or each.order.issued_at)[:10]:
                continue
            away = float(boundary.distance(to_plane_geometry(places[place], plane)))
            if away <= near_m:
                alerts.append(_accident(each, accident, away))
    return sorted(alerts, key=lambda alert: alert.distance_m)


def acceptance_alerts(orders: Sequence[Watched], *, today: date, days: int) -> list[Alert]:
    """Orders that were issued more than so many days ago and that nobody has accepted."""
    alerts = []
    for each in orders:
        waiting = (today - datetime.fromisoformat(each.order.issued_at).date()).days
        if each.status is not TaskState.ISSUED or each.accepted_at or waiting <= days:
            continue
        said = say(
            "Order {order} was issued {days} days ago and is not accepted. Ask the operator, or "
            "withdraw it.",
            order=each.order.order_no,
            days=waiting,
        )
        alerts.append(_alert(AlertKind.NOT_ACCEPTED, each, said, each.order.task.geometry))
    return alerts


def _changed(each: Watched, hazard: Hazard, found: Comparison, row: int) -> Alert:
    values = {"hazard": hazard.hazard_id, "order": each.order.order_no}
    now = int(found.current_row[row])
    if now == NO_ROW:
        said = say(
            "Hazard {hazard} of order {order} is no longer in the hazard layer. Find out why, then "
            "amend or withdraw the order.",
            **values,
        )
        return _alert(AlertKind.HAZARD_REMOVED, each, said, hazard.geometry, hazard.hazard_id)
    shape = found.current.geometry[now]
    moved = float(found.moved_m[row])
    if found.change[row] is Change.RESHAPED:
        said = say(
            "Hazard {hazard} has another outline than order {order} printed: up to {moved_m:,.0f} "
            "m apart, {area_m2:+,.0f} m². Amend the order.",
            **values, moved_m=moved, area_m2=float(found.area_change_m2[row]),
        )  # fmt: skip
    else:
        said = say(
            "Hazard {hazard} was {before} when order {order} was printed and is {now} now. Amend "
            "the order.",
            **values,
            before=f"{hazard.land_class.value} · {hazard.status.value}",
            now=f"{found.current.land_class[now].value} · {found.current.status[now].value}",
        )
    distance = moved if math.isfinite(moved) else math.nan
    place = hazard.geometry if shape is None or shape.is_empty else shape
    return _alert(AlertKind.HAZARD_CHANGED, each, said, place, hazard.hazard_id, distance)


def _added(each: Watched, found: Comparison, row: int) -> Alert:
    now = int(found.current_row[row])
    hazard_id = found.current.hazard_id[now]
    said = say(
        "Hazard {hazard} lies on task {task} and is not on order {order}. Amend the order.",
        hazard=hazard_id,
        task=each.order.task.task_id,
        order=each.order.order_no,
    )
    shape = found.current.geometry[now]
    return _alert(AlertKind.HAZARD_ADDED, each, said, shape, hazard_id)


def _near(tree: shapely.STRtree, task: BaseGeometry, near_m: float) -> list[int]:
    """The rows whose place lies in the task's box, made wider by the distance."""
    west, south, east, north = task.bounds
    along, up = metres_a_degree(np.array([min(max(abs(south), abs(north)) + 0.1, 89.9)]))[0]
    wide, high = near_m / along * 1.01, near_m / up * 1.02
    found: set[int] = set()
    for turn in (-360.0, 0.0, 360.0):
        box = shapely.box(west - wide + turn, south - high, east + wide + turn, north + high)
        found.update(tree.query(box).tolist())
    return sorted(found)


def _accident(each: Watched, accident: Accident, away_m: float) -> Alert:
    values = {"task": each.order.task.task_id, "day": accident.day[:10] or "–"}
    said = (
        say("An accident inside task {task} ({day}). Look at it before work goes on.", **values)
        if away_m == 0
        else say(
            "An accident {distance_m:,.0f} m from task {task} ({day}). Look whether the task must "
            "be larger.",
            **values,
            distance_m=away_m,
        )
    )
    place = shapely.Point(accident.lon, accident.lat)
    return _alert(AlertKind.NEW_ACCIDENT, each, said, place, accident.record_id, away_m)


def _alert(  # noqa: PLR0917 (the columns of an alert)
    kind: AlertKind,
    each: Watched,
    said: Message,
    place: BaseGeometry,
    hazard_id: str = "",
    distance_m: float = math.nan,
) -> Alert:
    point = place.point_on_surface()
    return Alert(
        kind=kind,
        order_no=each.order.order_no,
        task_id=each.order.task.task_id,
        hazard_id=hazard_id,
        distance_m=distance_m,
        message=said,
        lon=float(point.x),
        lat=float(point.y),
    )
