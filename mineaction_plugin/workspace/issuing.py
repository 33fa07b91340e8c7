# SPDX-License-Identifier: GPL-3.0-or-later
"""Issuing an order: number, revision, snapshot, event and status land together or not at all.

The order lands first and its pack is written from the snapshot afterwards: a pack that fails can
be written again for the same revision, whereas a number given back could already be on paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order import naming, snapshot
from mineaction_plugin.core.order.amendment import next_revision
from mineaction_plugin.core.order.clock import refuse_before_event, refuse_before_order
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.workspace.copies import keep_copy
from mineaction_plugin.workspace.database import Database, literal, opened, transaction
from mineaction_plugin.workspace.migrations import RAISE_TRANSACTIONS
from mineaction_plugin.workspace.numbers import free_number, next_number
from mineaction_plugin.workspace.presence import user_name

LIVE = "coalesce(superseded_by, '') = '' AND withdrawn_at IS NULL"
"""Of a row of `orders`: the revision that a team works by."""


@dataclass(frozen=True)
class Event:
    """A line in the history of a task."""

    happened_at: str
    user_name: str
    old_status: str
    new_status: str
    reason: str


@dataclass(frozen=True)
class IssuedOrder:
    """A row of `orders`: one revision as it was issued."""

    order_no: str
    revision: int
    short_no: str
    task_id: str
    snapshot: str
    snapshot_sha256: str
    pack_sha256: str
    superseded_by: str
    issued_at: str = ""
    accepted_at: str = ""
    accepted_by: str = ""
    withdrawn_at: str = ""

    def order(self) -> Order:
        """The order as it was issued.

        Raises:
            OrderError: the stored snapshot is not the one that was issued.
        """
        if snapshot.sha256(self.snapshot) != self.snapshot_sha256:
            raise OrderError(
                "The snapshot of order {order_no} revision {revision} was changed in the "
                "workspace. Take it from one of the dated copies.",
                order_no=self.order_no,
                revision=self.revision,
            )
        return snapshot.from_json(self.snapshot)


def issue(
    path: Path,
    order: Order,
    profile: Profile,
    *,
    row_version: int | None = None,
    amend: bool = False,
    order_no: str = "",
    copy_first: bool = True,
) -> Order:
    """Give an order its number and revision and keep it, in one transaction.

    Args:
        path: the workspace.
        order: the order as built; its number, revision, short number and status are set here.
        profile: whose numbering pattern and state transitions hold.
        row_version: the task's version when it was read; None does not compare.
        amend: make the next revision of the task's live order instead of a first one.
        order_no: the number as an authority gave it; empty: the next one of the pattern.
        copy_first: keep a dated copy first; several orders issued in one go need only one.

    Returns:
        The order as issued, whose snapshot is stored.

    Raises:
        OrderError: the task is not there, was changed meanwhile, or may not be issued now; the
            number is taken; the moment of issue lies before what happened already.
        ProfileError: the numbering pattern cannot be used.
        LockedError: another program holds the file.
    """
    with opened(path, writing=True) as database:
        if copy_first:
            keep_copy(database, "before_issue")
        with transaction(database, RAISE_TRANSACTIONS):
            old_status = _check_task(database, order, row_version)
            live = _live(database, order.task.task_id)
            if amend:
                issued = _next_revision(database, order, live, old_status)
            else:
                _refuse_second(order, live)
                allow_issuing(profile, order.task.task_id, old_status)
                issued = _first_revision(database, order, profile, order_no)
            _insert_order(database, issued)
            _note(database, issued, old_status)
            return issued


def live_orders(path: Path, task_ids: Sequence[str] | None = None) -> dict[str, IssuedOrder]:
    """The revision that holds of the orders of these tasks, or of all, by task id."""
    with opened(path) as database:
        if task_ids is None:
            rows = database.rows(f"SELECT * FROM orders WHERE {LIVE} ORDER BY fid")  # noqa: S608 (constant)
            return {str(row["task_id"]): issued_of_row(row) for row in rows}
        found = ((task_id, _live(database, task_id)) for task_id in task_ids)
        return {task_id: live for task_id, live in found if live is not None}


def store_pack(path: Path, order: Order, pack_sha256: str) -> None:
    """Remember the hash of the pack that was written for a revision."""
    with opened(path, writing=True) as database, transaction(database, RAISE_TRANSACTIONS):
        database.run(
            f"UPDATE orders SET pack_sha256 = {literal(pack_sha256)} "  # noqa: S608 (quoted)
            f"WHERE order_no = {literal(order.order_no)} COLLATE NOCASE "
            f"AND revision = {literal(order.revision)}"
        )


def allow_issuing(profile: Profile, task_id: str, old_status: str) -> None:
    """Refuse a task that cannot become issued from its state.

    Raises:
        OrderError: naming the states that it can get.
    """
    allowed = profile.state_transitions.get(old_status, ())
    if not allowed:
        raise OrderError(
            "Task {task} is {status}, and no order is issued for it any more. Duplicate the task "
            "(page Tasks) and issue an order for the copy.",
            task=task_id,
            status=old_status.replace("_", " "),
        )
    if TaskState.ISSUED not in allowed:
        raise OrderError(
            "Task {task} is {status} and cannot be issued from there. From {status} it can "
            "become: {allowed}.",
            task=task_id,
            status=old_status,
            allowed=", ".join(allowed),
        )


def _check_task(database: Database, order: Order, row_version: int | None) -> str:
    """The task's status now.

    Raises:
        OrderError: the task is not there, was changed since it was read, or the order would be
            dated before what happened to the task already.
    """
    task_id = order.task.task_id
    rows = database.rows(
        f"SELECT status, row_version FROM tasks WHERE task_id = {literal(task_id)}"  # noqa: S608 (quoted)
    )
    if not rows:
        raise OrderError(
            "Task {task} is not in the workspace {file}. Save it there first.",
            task=task_id,
            file=str(database.path),
        )
    if row_version is not None and rows[0]["row_version"] != row_version:
        raise OrderError(
            "Task {task} was changed by somebody else since it was read. Look at it again.",
            task=task_id,
        )
    refuse_before_event(task_id, order.issued_at, last_event_at(database, task_id))
    return str(rows[0]["status"])


def last_event_at(database: Database, task_id: str) -> str:
    """When the task's state was last changed; empty where it never was."""
    rows = database.rows(
        f"SELECT happened_at FROM task_events WHERE task_id = {literal(task_id)} "  # noqa: S608 (quoted)
        "ORDER BY fid DESC LIMIT 1"
    )
    return str(rows[0]["happened_at"]) if rows else ""


def _live(database: Database, task_id: str) -> IssuedOrder | None:
    rows = database.rows(
        f"SELECT * FROM orders WHERE task_id = {literal(task_id)} AND {LIVE} "  # noqa: S608 (quoted)
        "ORDER BY revision DESC"
    )
    return issued_of_row(rows[0]) if rows else None


def _refuse_second(order: Order, live: IssuedOrder | None) -> None:
    if live is not None:
        raise OrderError(
            "Task {task} was issued already as {order_no}, revision {revision}. "
            "Amend that order to change it.",
            task=order.task.task_id,
            order_no=live.order_no,
            revision=live.revision,
        )


def _first_revision(database: Database, order: Order, profile: Profile, typed: str) -> Order:
    """The order with its new number."""
    last = database.rows(
        "SELECT order_no, issued_at FROM orders WHERE withdrawn_at IS NULL "
        "ORDER BY fid DESC LIMIT 1"
    )
    for row in last:
        refuse_before_order(
            order.task.task_id, order.issued_at, str(row["order_no"]), str(row["issued_at"])
        )
    number = free_number(database, typed) if typed else next_number(database, profile, order)
    taken = {str(row["short_no"]) for row in database.rows("SELECT short_no FROM orders")}
    return replace(
        order,
        order_no=number,
        revision=1,
        short_no=naming.short_no(number, taken),
        draft=False,
        task=replace(order.task, status=TaskState.ISSUED),
    )


def _next_revision(
    database: Database, order: Order, live: IssuedOrder | None, old_status: str
) -> Order:
    """The order with its old number and the next revision; the old one is marked superseded."""
    if live is None:
        raise OrderError("Task {task} has no order to amend.", task=order.task.task_id)
    issued = next_revision(order, live.order(), (live.accepted_by,))
    if order.revision > 1 and order.revision != issued.revision:
        raise OrderError(
            "Order {order_no} was amended by somebody else meanwhile: it is at revision "
            "{revision}. Look at it again.",
            order_no=live.order_no,
            revision=live.revision,
        )
    refuse_before_event(order.task.task_id, order.issued_at, live.issued_at)
    database.run(
        f"UPDATE orders SET superseded_by = {literal(f'{live.order_no} r{issued.revision}')} "  # noqa: S608 (quoted)
        f"WHERE order_no = {literal(live.order_no)} AND revision = {literal(live.revision)}"
    )
    return replace(issued, draft=False, task=replace(order.task, status=TaskState(old_status)))


def _note(database: Database, issued: Order, old_status: str) -> None:
    """The task's new state, and a line in its history."""
    status, task_id = issued.task.status.value, literal(issued.task.task_id)
    database.run(
        f"UPDATE tasks SET status = {literal(status)}, updated_by = {literal(user_name())} "  # noqa: S608 (quoted)
        f"WHERE task_id = {task_id}"
    )
    named = f"{issued.order_no} r{issued.revision}"
    reason = f"{named}: {issued.reason}" if issued.reason else named
    add_event(
        database,
        issued.task.task_id,
        Event(issued.issued_at, issued.issued_by or user_name(), old_status, status, reason),
    )


def add_event(database: Database, task_id: str, event: Event) -> None:
    """Add a line to the history of a task."""
    database.insert("task_events", {"task_id": task_id, **vars(event)})


def _insert_order(database: Database, order: Order) -> None:
    text = snapshot.to_json(order)
    database.insert(
        "orders",
        {
            "order_no": order.order_no,
            "revision": order.revision,
            "short_no": order.short_no,
            "task_id": order.task.task_id,
            "approved_by": order.approved_by,
            "issued_by": order.issued_by,
            "issued_at": order.issued_at,
            "snapshot": text,
            "snapshot_sha256": snapshot.sha256(text),
            "title": order.task.title,
            "kind": order.task.kind.value,
            "operator": order.task.operator,
            "team": order.task.team,
            "area_m2": order.task.area_m2,
        },
    )


def issued_of_row(row: dict[str, object]) -> IssuedOrder:
    """A row of `orders` as a value."""
    return IssuedOrder(
        order_no=str(row["order_no"]),
        revision=int(str(row["revision"])),
        short_no=str(row["short_no"]),
        task_id=str(row["task_id"]),
        snapshot=str(row["snapshot"]),
        snapshot_sha256=str(row["snapshot_sha256"]),
        pack_sha256=str(row["pack_sha256"] or ""),
        superseded_by=str(row["superseded_by"] or ""),
        issued_at=str(row["issued_at"] or ""),
        accepted_at=str(row["accepted_at"] or ""),
        accepted_by=str(row["accepted_by"] or ""),
        withdrawn_at=str(row["withdrawn_at"] or ""),
    )
