# SPDX-License-Identifier: GPL-3.0-or-later
"""Dated snapshots of hazard layers in a workspace, so that last month can be compared with."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

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
    """The last snapshot of a source; of any where that source has none: files get new names.

    Args:
        path: the workspace.
        source: the layer's name; any where empty.
        before: ISO 8601 day: the snapshot is of that day or earlier.
        unlike: a state that is not looked for: what was imported today is no last month.

    Raises:
        WorkspaceError: as `list_of`.
    """
    row = latest_row(path, source, before, unlike=unlike)
    if row is None:
        return None
    with opened(path) as database:
        data = database.rows(f"SELECT hex(data) AS data FROM {SNAPSHOTS} WHERE fid = {row.fid}")  # noqa: S608 (a number)
    return Snapshot(from_bytes(bytes.fromhex(str(data[0]["data"]))), row.source, row.kept_at)


def latest_row(
    path: Path, source: str = "", before: str = "", *, unlike: HazardTable | None = None
) -> SnapshotRow | None:
    """As `latest`, without reading the hazards themselves."""
    sign = "" if unlike is None else fingerprint(unlike)
    found = [
        row
        for row in list_of(path)
        if row.fingerprint != sign and (not before or row.kept_at[:10] <= before[:10])
    ]
    chosen = [row for row in found if row.source == source] or found
    return chosen[-1] if chosen else None


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
