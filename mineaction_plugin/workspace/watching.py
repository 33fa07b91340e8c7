# SPDX-License-Identifier: GPL-3.0-or-later
"""The orders of a workspace that are out, as they are watched."""

from __future__ import annotations

from pathlib import Path

from mineaction_plugin.core.order import snapshot
from mineaction_plugin.core.order.watch import Watched
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.workspace.database import WorkspaceError, opened
from mineaction_plugin.workspace.issuing import LIVE
from mineaction_plugin.workspace.store import open_existing

_WATCHED = (
    "SELECT o.order_no, o.snapshot, o.snapshot_sha256, o.accepted_at, t.status "  # noqa: S608 (constant)
    "FROM orders AS o JOIN tasks AS t ON t.task_id = o.task_id "
    f"WHERE {LIVE} ORDER BY o.order_no, o.revision"
)


def watched_orders(path: Path) -> list[Watched]:
    """The live revision of every order, with the state of its task now.

    Raises:
        WorkspaceError: no workspace, or a snapshot in it that is not the one that was issued.
    """
    open_existing(path)
    with opened(path) as database:
        rows = database.rows(_WATCHED)
    return [_watched(row) for row in rows]


def _watched(row: dict[str, object]) -> Watched:
    text = str(row["snapshot"])
    if snapshot.sha256(text) != row["snapshot_sha256"]:
        raise WorkspaceError(
            "The snapshot of order {order_no} was changed in the workspace. Take it from one of "
            "the dated copies.",
            order_no=str(row["order_no"]),
        )
    states = {word.value: word for word in TaskState}
    # A programme's own state is none of ours: somebody may be at work.
    status = states.get(str(row["status"]), TaskState.IN_PROGRESS)
    return Watched(snapshot.from_json(text), status, str(row["accepted_at"] or ""))
