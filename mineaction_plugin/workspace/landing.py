# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving an edit session: every change of every table lands in one transaction, or none does.

QGIS saves its layers one by one, so that a crash between two of them leaves a polygon without its
points. This does not: either the file has all of it afterwards, or it is as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.workspace.conflicts import (
    POINTS,
    RECORD,
    Base,
    Conflict,
    ConflictError,
    bases_in,
    conflicts_with,
    in_lists,
    named,
    on_theirs,
    read_bases,
)
from mineaction_plugin.workspace.database import (
    Database,
    WorkspaceError,
    literal,
    opened,
    transaction,
)
from mineaction_plugin.workspace.edit_buffers import (
    Row,
    TableChanges,
    touched_tasks,
    without_tasks,
)
from mineaction_plugin.workspace.migrations import RAISE_TRANSACTIONS, refuse_newer
from mineaction_plugin.workspace.presence import user_name

__all__ = ["Base", "Conflict", "ConflictError", "Landed", "land", "read_bases"]


@dataclass(frozen=True)
class Landed:
    """What was saved.

    Attributes:
        versions: the version of each task that was touched and is still there.
        fids: table to {number in the edit buffer: number in the file} of the new rows.
    """

    versions: Mapping[str, int] = field(default_factory=dict)
    fids: Mapping[str, Mapping[int, int]] = field(default_factory=dict)


def land(
    path: Path,
    changes: Sequence[TableChanges],
    expected: Mapping[str, int],
    *,
    bases: Mapping[str, Base] | None = None,
    even_if_changed: bool = False,
    take_theirs: Collection[str] = (),
    user: str = "",
) -> Landed:
    """Save changes of several tables in one transaction.

    Args:
        path: the workspace.
        changes: what the edit buffers hold (`edit_buffers.changes_of`).
        expected: task id to the row version that was read before it was changed.
        bases: the tasks as they were read (`read_bases`); without them a conflict can be told but
            not be settled with `even_if_changed`.
        even_if_changed: where others changed a task meanwhile, lay mine on theirs; see `on_theirs`.
        take_theirs: tasks whose changes are left out.
        user: who saves; the computer's user when empty.

    Raises:
        ConflictError: others changed or deleted a task meanwhile, with both versions.
        OrderError: an id is there already; a task that was issued meanwhile.
        WorkspaceError: the file is read-only, newer, damaged; two points with one label.
        LockedError: another program holds the file. Nothing is saved in any of these cases.
    """
    known = bases or {}
    wanted = [each for each in without_tasks(named(changes, known), take_theirs) if each]
    if not wanted:
        return Landed()
    with opened(path, writing=True) as database:
        refuse_newer(database)
        with transaction(database, RAISE_TRANSACTIONS):
            ready = _settled(database, wanted, expected, known, even_if_changed=even_if_changed)
            return _write(database, ready, user or user_name())


def _settled(
    database: Database,
    changes: Sequence[TableChanges],
    expected: Mapping[str, int],
    bases: Mapping[str, Base],
    *,
    even_if_changed: bool,
) -> Sequence[TableChanges]:
    """The changes as they may be written."""
    made = {row.task_id for each in changes if each.table == "tasks" for row in each.added}
    touched = touched_tasks(changes) - made
    now = bases_in(database, touched)
    found = conflicts_with(now, changes, expected, bases, touched)
    if not found:
        return changes
    if not even_if_changed:
        raise ConflictError(found)
    ids = {conflict.task_id for conflict in found}
    ready = without_tasks(changes, ids)
    for conflict in found:
        if conflict.deleted:
            raise WorkspaceError(
                "Task {task} was deleted by others meanwhile. Take theirs; to keep yours, "
                "duplicate the task first.",
                task=conflict.task_id,
            )
        others = touched - {conflict.task_id}
        ready += on_theirs(
            now[conflict.task_id],
            bases.get(conflict.task_id),
            without_tasks(changes, others | made),
            expected.get(conflict.task_id),
        )
    return ready


def _write(database: Database, changes: Sequence[TableChanges], who: str) -> Landed:
    """Deletions first, so that a label or an id that one row gives up is free for another."""
    _refuse_known_ids(database, changes)
    for each in changes:
        if each.deleted:
            numbers = ", ".join(str(int(fid)) for fid in sorted(each.deleted))
            database.run(f"DELETE FROM {each.table} WHERE fid IN ({numbers})")  # noqa: S608 (numbers)
    for each in changes:
        for row in each.changed:
            if not database.update(each.table, row.fid, _of_people(row), row.wkb):
                raise WorkspaceError(
                    "Task {task}: a row of {table} was deleted by others meanwhile. Discard your "
                    "changes of it, and make them again.",
                    task=row.task_id,
                    table=each.table,
                )
    fids: dict[str, dict[int, int]] = {}
    # Tasks last: what is put to a task that is there counts as a change of it.
    for each in sorted(changes, key=lambda each: each.table == "tasks"):
        for row in each.added:
            fids.setdefault(each.table, {})[row.fid] = _insert(database, each.table, row, who)
    touched = touched_tasks(changes)
    _refuse_twins(database, touched)
    made = {row.task_id for each in changes if each.table == "tasks" for row in each.added}
    return Landed(_raised(database, touched, touched - made, who), fids)


def _insert(database: Database, table: str, row: Row, who: str) -> int:
    values = {name: value for name, value in row.values.items() if value is not None}
    if table == "tasks":
        values = {"created_by": who, "updated_by": who, **values}
        # The database itself fills in when, and begins to count versions.
        for name in ("created_at", "updated_at", "row_version"):
            values.pop(name, None)
    return database.insert(table, values, row.wkb)


def _of_people(row: Row) -> dict[str, object]:
    """The values without what the database keeps itself."""
    return {name: value for name, value in row.values.items() if name not in RECORD}


def _raised(
    database: Database, touched: Collection[str], there_before: Collection[str], who: str
) -> dict[str, int]:
    """Raise the version of every task that was touched, also where only its points moved."""
    for some in in_lists(there_before):
        database.run(
            f"UPDATE tasks SET updated_by = {literal(who)} WHERE task_id IN ({some})"  # noqa: S608 (quoted)
        )
    versions: dict[str, int] = {}
    for some in in_lists(touched):
        query = f"SELECT task_id, row_version FROM tasks WHERE task_id IN ({some})"  # noqa: S608 (quoted)
        versions |= {
            str(row["task_id"]): int(str(row["row_version"])) for row in database.rows(query)
        }
    return versions


def _refuse_known_ids(database: Database, changes: Sequence[TableChanges]) -> None:
    """Two people who make a task at the same time give it the same next free id."""
    made = [row.task_id for each in changes if each.table == "tasks" for row in each.added]
    if not made:
        return
    gone = {fid for each in changes if each.table == "tasks" for fid in each.deleted or {}}
    rows = database.rows("SELECT task_id, fid + 0 AS number FROM tasks")
    known = {str(row["task_id"]).casefold() for row in rows if int(str(row["number"])) not in gone}
    for task_id in made:
        if task_id.casefold() in known:
            raise OrderError(
                "The workspace has a task {task} already. Give the new one another id.",
                task=task_id,
            )


def _refuse_twins(database: Database, task_ids: Collection[str]) -> None:
    """Two points of one label, or in one place of the list, would make two boundaries of one."""
    for some in in_lists(task_ids):
        for names in ("label", "ring_no, point_no"):
            query = (
                f"SELECT task_id, min(label) AS one, max(label) AS other FROM {POINTS} "  # noqa: S608 (quoted)
                f"WHERE task_id IN ({some}) GROUP BY task_id, {names} HAVING count(*) > 1"
            )
            for row in database.rows(query):
                raise WorkspaceError(
                    "Task {task}: the boundary points {one} and {other} have the same label or "
                    "the same place in the list. Give one of them another.",
                    task=row["task_id"],
                    one=row["one"],
                    other=row["other"],
                )
