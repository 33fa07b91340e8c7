# SPDX-License-Identifier: GPL-3.0-or-later
"""Dated snapshots of hazard layers in a workspace, so that last month can be compared with."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from mineaction_plugin.core.hazard.comparison import compare
from mineaction_plugin.core.hazard.comparison.changes import land_classes, statuses
from mineaction_plugin.core.hazard.identity import shape_keys
from mineaction_plugin.core.hazard.snapshot import from_bytes, to_bytes
from mineaction_plugin.core.hazard.table import HazardTable
from mineaction_plugin.workspace.database import Database, literal, opened, transaction
from mineaction_plugin.workspace.migrations import RAISE_TRANSACTIONS
from mineaction_plugin.workspace.presence import now
from mineaction_plugin.workspace.schema import SNAPSHOTS
from mineaction_plugin.workspace.store import open_existing

KEPT = 24
"""So many of one source; two years of months."""
LEAST_SHARED = 0.3
"""Two files with less in common are two layers, not two months of one."""
KEPT_IN_ALL = 48
"""So many of all sources, whose names may change with every file."""


@dataclass(frozen=True)
class SnapshotRow:
    """What is known of a snapshot without reading it."""

    fid: int
    source: str
    kept_at: str
    """ISO 8601 with its UTC offset."""
    as_of: str
    hazards: int
    fingerprint: str


@dataclass(frozen=True)
class Snapshot:
    """A state of a hazard layer, as it was on a day."""

    table: HazardTable
    source: str
    kept_at: str


def keep(path: Path, table: HazardTable, source: str, *, moment: str = "") -> bool:
    """Keep a state of a layer, and let the oldest beyond KEPT go.

    Args:
        path: the workspace.
        table: hazards with raw shapes in WGS 84 longitude and latitude.
        source: the layer's name.
        moment: when, ISO 8601 with its offset; now where empty.

    Returns:
        False when nothing changed since the last snapshot of the source: none is kept then.

    Raises:
        WorkspaceError: no workspace, or one that cannot be written.
    """
    open_existing(path)
    sign = fingerprint(table)
    with opened(path, writing=True) as database, transaction(database, RAISE_TRANSACTIONS):
        known = [row for row in _rows(database) if row.source == source]
        if known and known[-1].fingerprint == sign:
            return False
        values = (source, moment or now(), table.as_of, len(table), sign)
        database.run(
            f"INSERT INTO {SNAPSHOTS} (source, kept_at, as_of, hazards, fingerprint, data) VALUES "  # noqa: S608 (quoted)
            f"({', '.join(map(literal, values))}, x'{to_bytes(table).hex()}')"
        )
        _prune(database)
    return True


def list_of(path: Path) -> list[SnapshotRow]:
    """All snapshots, the oldest first.

    Raises:
        WorkspaceError: no workspace, or one that cannot be brought to today's tables.
    """
    open_existing(path)
    with opened(path) as database:
        return _rows(database)


def latest(
    path: Path, source: str = "", before: str = "", *, unlike: HazardTable | None = None
) -> Snapshot | None:
    """The last snapshot of a source; of another where that holds the same hazards.

    Args:
        path: the workspace.
        source: the layer's name; any where empty. Files get new names every month, so a source
            that has no other state is looked for under the other names, too.
        before: ISO 8601 day: the snapshot is of that day or earlier.
        unlike: the state of now, which is no last month. Where the source has no other state, its
            last one of an earlier day is returned: nothing changed since.

    Raises:
        WorkspaceError: as `list_of`.
    """
    rows = [row for row in list_of(path) if not before or row.kept_at[:10] <= before[:10]]
    sign = "" if unlike is None else fingerprint(unlike)
    other = [row for row in rows if row.fingerprint != sign]
    own = [row for row in other if source in {"", row.source}]
    if own:
        return _read(path, own[-1])
    last = {row.source: row for row in other}
    for row in sorted(last.values(), key=lambda each: (each.kept_at, each.fid), reverse=True):
        found = _read(path, row)
        if unlike is None or _kin(found.table, unlike):
            return found
    same = [row for row in rows if row.source == source and row.kept_at[:10] < now()[:10]]
    return _read(path, same[-1]) if same else None


def refreshed_before(path: Path) -> str:
    """The day of the refresh before the last one, ISO 8601; empty where there were no two days."""
    days = sorted({row.kept_at[:10] for row in list_of(path)})
    return days[-2] if len(days) > 1 else ""


def _read(path: Path, row: SnapshotRow) -> Snapshot:
    with opened(path) as database:
        data = database.rows(f"SELECT hex(data) AS data FROM {SNAPSHOTS} WHERE fid = {row.fid}")  # noqa: S608 (a number)
    return Snapshot(from_bytes(bytes.fromhex(str(data[0]["data"]))), row.source, row.kept_at)


def _kin(one: HazardTable, other: HazardTable) -> bool:
    """Whether two states are of one layer: a good part of the smaller is in the larger, too."""
    found = compare(one, other, ids=False)
    shared = len(one) + len(other) - len(found)
    return shared >= LEAST_SHARED * max(1, min(len(one), len(other)))


def fingerprint(table: HazardTable) -> str:
    """What the hazards are, whatever the order of rows: equal where nothing changed."""
    said = zip(
        shape_keys(table.geometry), land_classes(table), statuses(table), table.name,
        table.contamination, strict=True,
    )  # fmt: skip
    rows = sorted(key + "\x1f".join(words).encode() for key, *words in said)
    digest = hashlib.sha256()
    for row in rows:
        digest.update(hashlib.sha256(row).digest())
    return digest.hexdigest()[:32]


def _rows(database: Database) -> list[SnapshotRow]:
    # A bare fid would be taken for the row's own number and not be a value.
    columns = "fid + 0 AS number, source, kept_at, as_of, hazards, fingerprint"
    return [
        SnapshotRow(
            int(str(row["number"])),
            str(row["source"] or ""),
            str(row["kept_at"]),
            str(row["as_of"] or ""),
            int(str(row["hazards"])),
            str(row["fingerprint"]),
        )
        for row in database.rows(f"SELECT {columns} FROM {SNAPSHOTS} ORDER BY kept_at, fid")  # noqa: S608 (constant)
    ]


def _prune(database: Database) -> None:
    rows = _rows(database)
    old = {row.fid for row in rows[:-KEPT_IN_ALL]}
    for source in {row.source for row in rows}:
        old |= {row.fid for row in [row for row in rows if row.source == source][:-KEPT]}
    if old:
        numbers = ", ".join(map(str, sorted(old)))
        database.run(f"DELETE FROM {SNAPSHOTS} WHERE fid IN ({numbers})")  # noqa: S608 (numbers)
