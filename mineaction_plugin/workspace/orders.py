# SPDX-License-Identifier: GPL-3.0-or-later
"""The orders of a workspace as a list, and what becomes of them after they were issued."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.clock import refuse_before_event
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.standing import Place, Standing, place_of
from mineaction_plugin.core.order.states import refuse_change
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.workspace.copies import keep_copy
from mineaction_plugin.workspace.database import (
    Database,
    WorkspaceError,
    literal,
    opened,
    transaction,
)
from mineaction_plugin.workspace.files import ENDINGS, file_of, keep
from mineaction_plugin.workspace.issuing import Event, IssuedOrder, add_event, issued_of_row
from mineaction_plugin.workspace.migrations import RAISE_TRANSACTIONS
from mineaction_plugin.workspace.presence import now, user_name
from mineaction_plugin.workspace.store import open_existing

_LIST = (
    "SELECT json_group_array(json_array(o.order_no, o.revision, o.task_id, coalesce(o.title, ''), "
    "coalesce(o.kind, ''), coalesce(o.operator, ''), coalesce(o.team, ''), coalesce(t.status, ''), "
    "o.issued_at, coalesce(o.accepted_at, ''), coalesce(o.accepted_by, ''), "
    "coalesce(o.superseded_by, ''), coalesce(o.withdrawn_at, ''), "
    "json(iif(coalesce(o.signed_scan, '') <> '', 'true', 'false')), coalesce(o.pack_sha256, ''), "
    "o.area_m2)) AS found FROM orders AS o LEFT JOIN tasks AS t ON t.task_id = o.task_id"
)
"""One text for all rows: handing each value over by itself takes ten times as long."""


class OrderRow(NamedTuple):
    """One revision as a list shows it; texts are empty where there is nothing."""

    order_no: str
    revision: int
    task_id: str
    title: str
    kind: str
    """A code of `terms.vocabulary.TaskKind`."""
    operator: str
    team: str
    status: str
    """The task's state now; empty where the task is gone."""
    issued_at: str
    accepted_at: str
    accepted_by: str
    superseded_by: str
    """"MAC-2026-0012 r2"; empty for the latest revision."""
    withdrawn_at: str
    has_scan: bool
    pack_sha256: str
    area_m2: float | None

    @property
    def place(self) -> Place:
        """Where it stands."""
        return place_of(self.superseded_by, self.withdrawn_at)


def order_rows(path: Path) -> Sequence[OrderRow]:
    """Every revision of every order, by number and revision, without reading a snapshot.

    Raises:
        WorkspaceError: no workspace, or one that cannot be brought to today's tables.
    """
    open_existing(path)
    with opened(path) as database:
        found = json.loads(str(database.rows(_LIST)[0]["found"]))
    return sorted(map(OrderRow._make, found))


def issued_order(path: Path, order_no: str, revision: int = 0) -> IssuedOrder:
    """One revision with its snapshot; the latest where no revision is named.

    Raises:
        OrderError: there is none.
    """
    open_existing(path)
    with opened(path) as database:
        return issued_of_row(row_of(database, order_no, revision))


def order_of(path: Path, order_no: str, revision: int = 0) -> Order:
    """One revision as it was issued; the latest where no revision is named.

    Raises:
        OrderError: there is none, or its snapshot was changed.
    """
    return issued_order(path, order_no, revision).order()


def standing(path: Path, order_no: str, revision: int) -> Standing:
    """Whether a revision still holds: said wherever it is opened.

    Raises:
        WorkspaceError: no workspace.
    """
    open_existing(path)
    with opened(path) as database:
        found = database.rows(
            "SELECT order_no, task_id, superseded_by, withdrawn_at, withdrawn_by, "  # noqa: S608 (quoted)
            f"withdrawn_reason FROM orders WHERE order_no = {literal(order_no)} COLLATE NOCASE "
            f"AND revision = {literal(revision)}"
        )
        if not found:
            return Standing(Place.UNKNOWN, order_no, revision)
        texts = {name: str(value or "") for name, value in found[0].items()}
        successor = texts["superseded_by"] and _latest(database, texts["order_no"])
        reason = texts["withdrawn_reason"]
        if texts["withdrawn_at"] and not reason:
            reason = _reason_of_event(database, texts["task_id"])
    return Standing(
        place_of(texts["superseded_by"], texts["withdrawn_at"]),
        texts["order_no"],
        revision,
        successor,
        texts["withdrawn_at"],
        texts["withdrawn_by"],
        reason,
    )


def _latest(database: Database, order_no: str) -> str:
    """The last revision of an order: of several later ones it is the one that may hold."""
    rows = database.rows(
        "SELECT order_no, revision FROM orders "  # noqa: S608 (quoted)
        f"WHERE order_no = {literal(order_no)} COLLATE NOCASE ORDER BY revision DESC LIMIT 1"
    )
    return f"{rows[0]['order_no']} r{rows[0]['revision']}"


def _reason_of_event(database: Database, task_id: str) -> str:
    """Why a task was withdrawn by hand, with its order."""
    rows = database.rows(
        f"SELECT reason FROM task_events WHERE task_id = {literal(task_id)} "  # noqa: S608 (quoted)
        f"AND new_status = {literal(TaskState.WITHDRAWN.value)} ORDER BY fid DESC LIMIT 1"
    )
    return str(rows[0]["reason"] or "") if rows else ""


def row_of(database: Database, order_no: str, revision: int = 0) -> dict[str, object]:
    """The row of one revision, the latest where none is named.

    Raises:
        OrderError: there is none.
    """
    of_revision = f"AND revision = {literal(revision)} " if revision else ""
    rows = database.rows(
        f"SELECT * FROM orders WHERE order_no = {literal(order_no.strip())} COLLATE NOCASE "  # noqa: S608 (quoted)
        f"{of_revision}ORDER BY revision DESC LIMIT 1"
    )
    if rows:
        return rows[0]
    if revision:
        raise OrderError(
            "There is no order {order_no} revision {revision} in the workspace {file}.",
            order_no=order_no,
            revision=revision,
            file=database.path.name,
        )
    raise OrderError(
        "There is no order {order_no} in the workspace {file}.",
        order_no=order_no or "–",
        file=database.path.name,
    )


def accept(
    path: Path, order_no: str, *, accepted_by: str, accepted_at: str, profile: Profile
) -> OrderRow:
    """Note that the operator accepted the latest revision; an issued task becomes accepted.

    Args:
        path: the workspace.
        order_no: which order, whatever the case of its letters.
        accepted_by: who accepted it.
        accepted_at: when, ISO 8601 with its UTC offset.
        profile: whose state transitions hold.

    Raises:
        OrderError: no such order, nobody named, accepted or withdrawn already, or accepted before
            it was issued.
        LockedError: another program holds the file.
    """
    with _changing(path) as database:
        order = issued_of_row(row_of(database, order_no))
        _refuse_end(order)
        if not accepted_by.strip():
            raise OrderError("Order {order_no}: say who accepted it.", order_no=order.order_no)
        if order.accepted_at:
            raise OrderError(
                "Order {order_no} r{revision} was accepted already, by {who}.",
                order_no=order.order_no, revision=order.revision, who=order.accepted_by or "–",
            )  # fmt: skip
        refuse_before_event(order.task_id, accepted_at, order.issued_at)
        old = _status(database, order.task_id)
        ways = profile.state_transitions.get(old, ())
        new = TaskState.ACCEPTED.value if TaskState.ACCEPTED in ways else old
        _set(database, _the_revision(order), accepted_at=accepted_at, accepted_by=accepted_by)
        said = f"{order.order_no} r{order.revision}"
        _follow(database, order.task_id, Event(accepted_at, accepted_by, old, new, said))
    return _row(path, order.order_no, order.revision)


def withdraw(
    path: Path, order_no: str, *, by: str, at: str, reason: str, profile: Profile
) -> IssuedOrder:
    """Withdraw an order, all its revisions, and its task; a dated copy is kept first.

    Args:
        path: the workspace.
        order_no: which order, whatever the case of its letters.
        by: who withdraws it.
        at: when, ISO 8601 with its UTC offset.
        reason: why; the notice prints it.
        profile: whose state transitions hold.

    Returns:
        The latest revision, which the notice is made from.

    Raises:
        OrderError: no such order, no reason, withdrawn already, withdrawn before it was issued, or
            a task that cannot be withdrawn any more.
        LockedError: another program holds the file.
    """
    with _changing(path, "before_withdrawal") as database:
        order = issued_of_row(row_of(database, order_no))
        _refuse_end(order)
        order.order()  # a snapshot that was tampered with is found out before anything is changed
        refuse_before_event(order.task_id, at, order.issued_at)
        old = _status(database, order.task_id)
        refuse_change(profile, order.task_id, old, TaskState.WITHDRAWN, reason)
        _set(
            database,
            f"order_no = {literal(order.order_no)}",
            withdrawn_at=at,
            withdrawn_by=by,
            withdrawn_reason=reason.strip(),
        )
        new = TaskState.WITHDRAWN.value
        said = f"{order.order_no}: {reason.strip()}"
        _follow(database, order.task_id, Event(at, by or user_name(), old, new, said))
    return order


def attach_scan(path: Path, order_no: str, revision: int, file: Path) -> str:
    """Keep the signed scan of a revision, in place of one that was attached before.

    No new revision: what was issued stays as it is.

    Returns:
        the SHA-256 by which `files.file_of` finds the copy.

    Raises:
        OrderError: no such revision.
        WorkspaceError: the file cannot be read, is empty, or is no PDF and no picture.
    """
    with _changing(path) as database:
        order = issued_of_row(row_of(database, order_no, revision))
        if file.suffix.lower() not in ENDINGS:
            raise WorkspaceError(
                "{file} is no PDF and no picture. Scan the signed order as a PDF, JPG or PNG.",
                file=file.name,
            )
        sha256 = keep(path, file)
        _set(database, _the_revision(order), signed_scan=sha256)
        status = _status(database, order.task_id)
        said = f"{order.order_no} r{order.revision}: {file.name}"
        add_event(database, order.task_id, Event(now(), user_name(), status, status, said))
    return sha256


def scan_of(path: Path, order_no: str, revision: int) -> Path | None:
    """The signed scan of a revision; None where there is none.

    Raises:
        OrderError: no such revision.
        WorkspaceError: the file is gone, or was changed.
    """
    with opened(path) as database:
        sha256 = str(row_of(database, order_no, revision)["signed_scan"] or "")
    return file_of(path, sha256) if sha256 else None


@contextmanager
def _changing(path: Path, copy: str = "") -> Iterator[Database]:
    """The workspace in a transaction, after a copy of it was kept where one is asked for."""
    open_existing(path)
    with opened(path, writing=True) as database:
        if copy:
            keep_copy(database, copy)
        with transaction(database, RAISE_TRANSACTIONS):
            yield database


def _status(database: Database, task_id: str) -> str:
    rows = database.rows(f"SELECT status FROM tasks WHERE task_id = {literal(task_id)}")  # noqa: S608 (quoted)
    return str(rows[0]["status"]) if rows else ""


def _refuse_end(order: IssuedOrder) -> None:
    if order.withdrawn_at:
        raise OrderError(
            "Order {order_no} was withdrawn on {day}.",
            order_no=order.order_no,
            day=order.withdrawn_at[:10],
        )


def _the_revision(order: IssuedOrder) -> str:
    return f"order_no = {literal(order.order_no)} AND revision = {literal(order.revision)}"


def _set(database: Database, where: str, **values: str) -> None:
    given = ", ".join(f"{name} = {literal(value)}" for name, value in values.items())
    database.run(f"UPDATE orders SET {given} WHERE {where}")  # noqa: S608 (quoted)


def _follow(database: Database, task_id: str, event: Event) -> None:
    """The task's new state, with a line in its history."""
    if event.new_status != event.old_status:
        database.run(
            f"UPDATE tasks SET status = {literal(event.new_status)}, "  # noqa: S608 (quoted)
            f"updated_by = {literal(user_name())} WHERE task_id = {literal(task_id)}"
        )
    add_event(database, task_id, event)


def _row(path: Path, order_no: str, revision: int) -> OrderRow:
    return next(r for r in order_rows(path) if (r.order_no, r.revision) == (order_no, revision))
