# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks that somebody else changed between reading and saving: both versions, and mine on theirs.

Nobody is locked out while somebody draws. Instead each task carries a version that every program
that writes it raises, and saving compares it with the one that was read (design §5.2).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.workspace.database import Database, WorkspaceError, literal, opened
from mineaction_plugin.workspace.edit_buffers import COLUMNS, TASK_ID, Row, TableChanges
from mineaction_plugin.workspace.schema import PARTS

POINTS = "boundary_points"
MEASURED = ("area_m2", "perimeter_m")
"""They follow the polygon."""
RECORD = frozenset({"row_version", "created_at", "created_by", "updated_at", "updated_by"})
AT_ONCE = 400
"""So many ids in one statement: SQLite's limit on its length is far away."""


@dataclass(frozen=True)
class Base:
    """A task as it was read before somebody began to change it.

    `rows` are those of `tasks` and of PARTS: table to row number to row.
    """

    task_id: str
    row_version: int
    rows: Mapping[str, Mapping[int, Row]]
    orders: int = 0


@dataclass(frozen=True)
class Conflict:
    """The two versions of a task: only what differs between them, column or table to value.

    A shape is given as WKB under "wkb", a table of PARTS as its rows. `theirs` is empty where the
    others deleted the task.
    """

    task_id: str
    theirs: Mapping[str, object]
    mine: Mapping[str, object]
    by: str = ""
    at: str = ""
    deleted: bool = False


class ConflictError(WorkspaceError):
    """Somebody else changed a task meanwhile. Nothing was saved."""

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        first = conflicts[0]
        super().__init__(
            "Task {task} was changed by {who} at {when} since you read it. Nothing is saved yet: "
            "compare both versions.",
            task=", ".join(conflict.task_id for conflict in conflicts),
            who=first.by or "–",
            when=first.at or "–",
        )
        self.conflicts = tuple(conflicts)
        self.task_ids = tuple(conflict.task_id for conflict in conflicts)
        self.task_id = first.task_id
        self.theirs, self.mine = first.theirs, first.mine
        self.by, self.at = first.by, first.at


def read_bases(path: Path, task_ids: Collection[str]) -> dict[str, Base]:
    """Tasks as they are in the file now, to be kept until they are saved; unknown ids are left out.

    To be read when a task is read for changing, not when it is saved.

    Raises:
        WorkspaceError: no workspace, or one that cannot be read.
    """
    with opened(path) as database:
        return bases_in(database, task_ids)


def bases_in(database: Database, task_ids: Collection[str]) -> dict[str, Base]:
    """As `read_bases`, of a database that is open."""
    found: dict[str, dict[str, dict[int, Row]]] = {}
    for table in ("tasks", *PARTS):
        for row in rows_of(database, table, task_ids):
            found.setdefault(row.task_id, {}).setdefault(table, {})[row.fid] = row
    orders = _orders(database, task_ids)
    return {
        task_id: Base(task_id, _version(rows["tasks"]), rows, orders.get(task_id, 0))
        for task_id, rows in found.items()
        if "tasks" in rows
    }


def rows_of(database: Database, table: str, task_ids: Collection[str]) -> Iterator[Row]:
    """The rows of some tasks, in the order in which they were added."""
    for some in in_lists(task_ids):
        # A bare fid would be taken for the row's own number and not be a value.
        query = f"SELECT *, fid + 0 AS number FROM {table} WHERE task_id IN ({some}) ORDER BY fid"  # noqa: S608 (quoted)
        for row in database.rows(query):
            values = {name: row[name] for name in row if name in COLUMNS[table]}
            wkb = row.get("wkb")
            yield Row(
                int(str(row["number"])),
                str(row[TASK_ID]),
                values,
                wkb if isinstance(wkb, bytes) else None,
            )


def in_lists(task_ids: Collection[str]) -> Iterator[str]:
    """Ids as SQL lists, so many at once."""
    ids = sorted(task_ids)
    for start in range(0, len(ids), AT_ONCE):
        yield ", ".join(map(literal, ids[start : start + AT_ONCE]))


def named(changes: Sequence[TableChanges], bases: Mapping[str, Base]) -> list[TableChanges]:
    """The changes with the task of rows that the file has no more: the bases know them."""
    owners = {
        (table, fid): base.task_id
        for base in bases.values()
        for table, rows in base.rows.items()
        for fid in rows
    }
    return [
        replace(
            each,
            changed=tuple(
                replace(row, task_id=row.task_id or owners.get((each.table, row.fid), ""))
                for row in each.changed
            ),
            deleted={
                fid: task or owners.get((each.table, fid), "")
                for fid, task in (each.deleted or {}).items()
            },
        )
        for each in changes
    ]


def conflicts_with(
    now: Mapping[str, Base],
    changes: Sequence[TableChanges],
    expected: Mapping[str, int],
    bases: Mapping[str, Base],
    touched: Collection[str],
) -> list[Conflict]:
    """The touched tasks whose version is not the one that was read.

    Args:
        now: the tasks as they are in the file.
        changes: what is to be saved.
        expected: task id to the version that was read; a task of the file that is missing here
            was never read, and is a conflict, too.
        bases: the tasks as they were read, for telling what mine says as a whole.
        touched: the tasks that the changes touch and do not make.
    """
    found = []
    for task_id in sorted(touched):
        theirs = now.get(task_id)
        if theirs is None and task_id in expected:
            found.append(Conflict(task_id, {}, {}, deleted=True))
        elif theirs is not None and theirs.row_version != expected.get(task_id):
            found.append(_conflict(theirs, mine_of(bases.get(task_id, theirs), changes)))
    return found


def mine_of(base: Base, changes: Sequence[TableChanges]) -> Base:
    """A task as it is with the changes, whatever others did meanwhile."""
    rows = {table: dict(kept) for table, kept in base.rows.items()}
    for each in changes:
        if each.table not in ("tasks", *PARTS):
            continue
        mine = rows.setdefault(each.table, {})
        for fid in each.deleted or {}:
            mine.pop(fid, None)
        for row in each.changed:
            if row.fid in mine:
                old = mine[row.fid]
                mine[row.fid] = Row(
                    row.fid, old.task_id, {**old.values, **row.values}, row.wkb or old.wkb
                )
        for row in each.added:
            if row.task_id == base.task_id:
                mine[row.fid] = row
    return Base(base.task_id, base.row_version, rows, base.orders)


def on_theirs(
    now: Base, base: Base | None, changes: Sequence[TableChanges], read: int | None
) -> list[TableChanges]:
    """My changes of one task, laid on the version that others saved meanwhile.

    A column that I changed gets my value, the others keep theirs. The boundary is one thing: where
    I changed the polygon or any of its points, all of it becomes mine, so that no boundary is
    ever a mixture of two. A row of another table that they deleted and I changed comes back.

    Args:
        now: the task as it is in the file.
        base: the task as it was read; needed to know what mine says as a whole.
        changes: of this task only.
        read: the version they were made on; a base of a later one cannot tell what was issued.

    Raises:
        OrderError: an order was issued meanwhile, whose boundary never changes unseen.
        WorkspaceError: the task was never read before it was changed.
    """
    if base is None:
        raise WorkspaceError(
            "Task {task} was changed by others and was not read before. Take theirs, and make "
            "your changes again.",
            task=now.task_id,
        )
    if now.orders and (now.orders != base.orders or base.row_version != read):
        raise OrderError(
            "Task {task} was issued meanwhile: an issued boundary never changes unseen. Take "
            "theirs, and amend the order.",
            task=now.task_id,
        )
    mine = mine_of(base, changes)
    result = [_back_again(each, now, mine) for each in changes if each.table != POINTS]
    if not _changes_boundary(changes):
        return result
    old, new = next(iter(now.rows["tasks"].values())), next(iter(mine.rows["tasks"].values()))
    measured = {name: new.values.get(name) for name in MEASURED}
    result.append(TableChanges("tasks", changed=(Row(old.fid, now.task_id, measured, new.wkb),)))
    theirs = dict.fromkeys(now.rows.get(POINTS, {}), now.task_id)
    result.append(TableChanges(POINTS, tuple(mine.rows.get(POINTS, {}).values()), (), theirs))
    return result


def _back_again(changes: TableChanges, now: Base, mine: Base) -> TableChanges:
    there = now.rows.get(changes.table, {})
    gone = [row for row in changes.changed if row.fid not in there]
    whole = mine.rows.get(changes.table, {})
    return TableChanges(
        changes.table,
        (*changes.added, *(whole[row.fid] for row in gone if row.fid in whole)),
        tuple(row for row in changes.changed if row.fid in there),
        {fid: task for fid, task in (changes.deleted or {}).items() if fid in there},
    )


def outline_of(wkb: object) -> BaseGeometry | None:
    """The polygon under "wkb" of a version; None where it has none."""
    return shapely.from_wkb(wkb) if isinstance(wkb, bytes) else None


def corners_of(outline: BaseGeometry) -> int:
    """How many corners a polygon has, those of holes counted too."""
    rings = len(shapely.get_rings(shapely.get_parts(outline)))
    return int(shapely.get_num_coordinates(outline)) - rings


def _changes_boundary(changes: Sequence[TableChanges]) -> bool:
    tasks = (row for each in changes if each.table == "tasks" for row in each.changed)
    return any(each.table == POINTS and each for each in changes) or any(
        row.wkb is not None for row in tasks
    )


def _conflict(theirs: Base, mine: Base) -> Conflict:
    one, other = _facts(theirs), _facts(mine)
    names = [name for name in {**one, **other} if not _alike(name, one.get(name), other.get(name))]
    row = _task_row(theirs)
    return Conflict(
        theirs.task_id,
        {name: one.get(name) for name in names},
        {name: other.get(name) for name in names},
        by=str(row.values.get("updated_by") or "") if row else "",
        at=str(row.values.get("updated_at") or "") if row else "",
    )


def _alike(name: str, one: object, other: object) -> bool:
    """Whether two values say the same; a ring may begin at another corner, or run backwards."""
    if name != "wkb" or one == other:
        return one == other
    shapes = outline_of(one), outline_of(other)
    if shapes[0] is None or shapes[1] is None:
        return False
    return bool(shapely.normalize(shapes[0]) == shapely.normalize(shapes[1]))


def _facts(base: Base) -> dict[str, object]:
    row = _task_row(base)
    facts: dict[str, object] = {}
    if row is not None:
        facts = {name: value for name, value in row.values.items() if name not in RECORD}
        facts["wkb"] = row.wkb
    for table in PARTS:
        facts[table] = tuple(base.rows.get(table, {}).values())
    return facts


def _task_row(base: Base) -> Row | None:
    return next(iter(base.rows.get("tasks", {}).values()), None)


def _version(rows: Mapping[int, Row]) -> int:
    return int(str(next(iter(rows.values())).values["row_version"]))


def _orders(database: Database, task_ids: Collection[str]) -> dict[str, int]:
    counted: dict[str, int] = {}
    for some in in_lists(task_ids):
        query = (
            f"SELECT task_id, count(*) AS n FROM orders WHERE task_id IN ({some}) GROUP BY task_id"  # noqa: S608 (quoted)
        )
        counted |= {str(row[TASK_ID]): int(str(row["n"])) for row in database.rows(query)}
    return counted
