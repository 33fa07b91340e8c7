# SPDX-License-Identifier: GPL-3.0-or-later
"""Issuing an order: number, revision, snapshot, event and status land together or not at all.

The order lands first and its pack is written from the snapshot afterwards: a pack that fails can
be written again for the same revision, whereas a number given back could already be on paper.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from mineaction_plugin.core.errors import OrderError, ProfileError
from mineaction_plugin.core.order import naming, snapshot
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.workspace.copies import keep_copy
from mineaction_plugin.workspace.database import Database, literal, opened, transaction
from mineaction_plugin.workspace.migrations import RAISE_TRANSACTIONS
from mineaction_plugin.workspace.presence import user_name
from mineaction_plugin.workspace.schema import COUNTERS

_SEQUENCE = re.compile(r"\{sequence[^}]*\}")


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
    copy_first: bool = True,
) -> Order:
    """Give an order its number and revision and keep it, in one transaction.

    Args:
        path: the workspace.
        order: the order as built; its number, revision, short number and status are set here.
        profile: whose numbering pattern and state transitions hold.
        row_version: the task's version when it was read; None does not compare.
        amend: make the next revision of the task's live order instead of a first one.
        copy_first: keep a dated copy first; several orders issued in one go need only one.

    Returns:
        The order as issued, whose snapshot is stored.

    Raises:
        OrderError: the task is not there, was changed meanwhile, or may not be issued now.
        ProfileError: the numbering pattern cannot be used.
        LockedError: another program holds the file.
    """
    with opened(path, writing=True) as database:
        if copy_first:
            keep_copy(database, "before_issue")
        with transaction(database, RAISE_TRANSACTIONS):
            return _issue(database, order, profile, row_version, amend=amend)


def live_orders(path: Path) -> dict[str, IssuedOrder]:
    """The latest revision of each task's order, by task id."""
    with opened(path) as database:
        rows = database.rows(
            "SELECT * FROM orders WHERE superseded_by IS NULL OR superseded_by = '' ORDER BY fid"
        )
    return {str(row["task_id"]): issued_of_row(row) for row in rows}


def store_pack(path: Path, order: Order, pack_sha256: str) -> None:
    """Remember the hash of the pack that was written for a revision."""
    with opened(path, writing=True) as database, transaction(database, RAISE_TRANSACTIONS):
        database.run(
            f"UPDATE orders SET pack_sha256 = {literal(pack_sha256)} "  # noqa: S608 (quoted)
            f"WHERE order_no = {literal(order.order_no)} COLLATE NOCASE "
            f"AND revision = {literal(order.revision)}"
        )


def _issue(
    database: Database, order: Order, profile: Profile, row_version: int | None, *, amend: bool
) -> Order:
    old_status = _check_task(database, order.task.task_id, row_version)
    live = _live(database, order.task.task_id)
    if live is None and amend:
        raise OrderError("Task {task} has no order to amend.", task=order.task.task_id)
    if live is not None and not amend:
        raise OrderError(
            "Task {task} was issued already as {order_no}, revision {revision}. "
            "Amend that order to change it.",
            task=order.task.task_id,
            order_no=live.order_no,
            revision=live.revision,
        )
    if live is None:
        issued = _first_revision(database, order, profile, old_status)
    else:
        issued = _next_revision(database, order, live, old_status)
    _insert_order(database, issued)
    status = issued.task.status.value
    task_id = literal(issued.task.task_id)
    database.run(
        f"UPDATE tasks SET status = {literal(status)}, updated_by = {literal(user_name())} "  # noqa: S608 (quoted)
        f"WHERE task_id = {task_id}"
    )
    reason = order.reason or f"{issued.order_no} r{issued.revision}"
    database.run(
        "INSERT INTO task_events "  # noqa: S608 (quoted)
        "(task_id, happened_at, user_name, old_status, new_status, reason) VALUES "
        f"({task_id}, {literal(issued.issued_at)}, {literal(order.issued_by or user_name())}, "
        f"{literal(old_status)}, {literal(status)}, {literal(reason)})"
    )
    return issued


def _check_task(database: Database, task_id: str, row_version: int | None) -> str:
    """The task's status now.

    Raises:
        OrderError: the task is not there, or was changed since it was read.
    """
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
    return str(rows[0]["status"])


def _live(database: Database, task_id: str) -> IssuedOrder | None:
    rows = database.rows(
        f"SELECT * FROM orders WHERE task_id = {literal(task_id)} "  # noqa: S608 (quoted)
        "AND (superseded_by IS NULL OR superseded_by = '') ORDER BY revision DESC"
    )
    return issued_of_row(rows[0]) if rows else None


def _first_revision(database: Database, order: Order, profile: Profile, old_status: str) -> Order:
    """The order with its new number; the task becomes issued, if its state allows that."""
    allowed = profile.state_transitions.get(old_status, ())
    if TaskState.ISSUED not in allowed:
        raise OrderError(
            "Task {task} is {status} and cannot be issued from there. From {status} it can "
            "become: {allowed}.",
            task=order.task.task_id,
            status=old_status,
            allowed=", ".join(allowed) or "–",
        )
    number = _next_number(database, profile, order.issued_at)
    taken = {str(row["short_no"]) for row in database.rows("SELECT short_no FROM orders")}
    return replace(
        order,
        order_no=number,
        revision=1,
        short_no=naming.short_no(number, taken),
        draft=False,
        task=replace(order.task, status=TaskState.ISSUED),
    )


def _next_revision(database: Database, order: Order, live: IssuedOrder, old_status: str) -> Order:
    """The order with its old number and the next revision; the old one is marked superseded."""
    revision = live.revision + 1
    database.run(
        f"UPDATE orders SET superseded_by = {literal(f'{live.order_no} r{revision}')} "  # noqa: S608 (quoted)
        f"WHERE order_no = {literal(live.order_no)} AND revision = {literal(live.revision)}"
    )
    return replace(
        order,
        order_no=live.order_no,
        revision=revision,
        short_no=live.short_no,
        draft=False,
        task=replace(order.task, status=TaskState(old_status)),
    )


def _next_number(database: Database, profile: Profile, issued_at: str) -> str:
    """The next free number of the profile's pattern.

    Each spelling of the pattern without its sequence ("MAC-2026-") has a counter of its own, so
    that a pattern with the year begins again each year and one without never does.
    """
    pattern = profile.numbering.order_pattern
    if not _SEQUENCE.search(pattern):
        raise ProfileError(
            "The key numbering.order_pattern must hold {token}, not {value}.",
            token="{sequence}",  # noqa: S106 (a word of the pattern)
            value=pattern,
        )
    counter = f"order_no {_numbered(_SEQUENCE.sub('#', pattern), profile, issued_at, 0)}"
    first = profile.numbering.first_sequence
    while True:
        database.run(
            f"INSERT INTO {COUNTERS} (name, value) VALUES ({literal(counter)}, {literal(first)}) "  # noqa: S608 (quoted)
            "ON CONFLICT (name) DO UPDATE SET value = value + 1"
        )
        rows = database.rows(f"SELECT value FROM {COUNTERS} WHERE name = {literal(counter)}")  # noqa: S608 (quoted)
        number = _numbered(pattern, profile, issued_at, int(str(rows[0]["value"])))
        known = f"SELECT 1 AS n FROM orders WHERE order_no = {literal(number)} COLLATE NOCASE"  # noqa: S608 (quoted)
        if not database.rows(known):
            return number


def _numbered(pattern: str, profile: Profile, issued_at: str, sequence: int) -> str:
    """A number from the pattern and its tokens: organisation, year, month, sequence.

    Raises:
        ProfileError: the pattern has an unknown token or an impossible format.
    """
    moment = datetime.fromisoformat(issued_at)
    try:
        return pattern.format(
            organisation=profile.programme.organisation_code,
            year=moment.year,
            month=f"{moment.month:02d}",
            sequence=sequence,
        )
    except (KeyError, IndexError, ValueError, AttributeError) as error:
        raise ProfileError(
            "The key numbering.order_pattern is {value}. Known tokens: organisation, year, month, "
            "sequence ({reason}).",
            value=pattern,
            reason=str(error),
        ) from error


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
    )
