# SPDX-License-Identifier: GPL-3.0-or-later
"""From the tables of an older plugin to today's, one version at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from mineaction_plugin.workspace.copies import keep_copy
from mineaction_plugin.workspace.database import Database, WorkspaceError, literal, transaction
from mineaction_plugin.workspace.schema import (
    COUNTERS,
    NEW_IN_VERSION_3,
    NEW_IN_VERSION_4,
    SETTINGS,
    SINCE_VERSION_2,
    SINCE_VERSION_3,
    SINCE_VERSION_4,
    SQL_KINDS,
    TABLES,
    TRANSACTIONS,
    VERSION,
)

_COLUMNS_OF = "SELECT name FROM pragma_table_info('{table}')"
Step = Callable[[Database], None]


def _to_version_2(database: Database) -> None:
    for statement in SINCE_VERSION_2:
        database.run(statement)


def _to_version_3(database: Database) -> None:
    _add_columns(database, NEW_IN_VERSION_3)
    for statement in SINCE_VERSION_3:
        database.run(statement)


def _to_version_4(database: Database) -> None:
    _add_columns(database, NEW_IN_VERSION_4)
    for statement in SINCE_VERSION_4:
        database.run(statement)


def _add_columns(database: Database, new: Mapping[str, Sequence[str]]) -> None:
    """Add the columns that a version brought, where they are not there already."""
    for table in TABLES:
        there = {row["name"] for row in database.rows(_COLUMNS_OF.format(table=table.name))}
        for column in table.columns:
            if column.name in new.get(table.name, ()) and column.name not in there:
                kind = SQL_KINDS[column.kind]
                database.run(f"ALTER TABLE {table.name} ADD COLUMN {column.name} {kind}")


STEPS: Mapping[int, Step] = {1: _to_version_2, 2: _to_version_3, 3: _to_version_4}
"""Schema version to the step that brings it to the next one. Version 1 is the first."""

RAISE_TRANSACTIONS = f"UPDATE {COUNTERS} SET value = value + 1 WHERE name = '{TRANSACTIONS}'"  # noqa: S608 (constants)


def version_of(database: Database) -> int:
    """The stored schema version.

    Raises:
        WorkspaceError: the file is no workspace.
    """
    if SETTINGS not in database.tables():
        raise WorkspaceError(
            "{file} is a GeoPackage, but no workspace of this plugin.", file=str(database.path)
        )
    query = f"SELECT value FROM {SETTINGS} WHERE name = 'schema_version'"  # noqa: S608 (constants)
    rows = database.rows(query)
    text = str(rows[0]["value"]) if rows else ""
    if not text.isdecimal():
        raise WorkspaceError(
            "The workspace {file} does not say its schema version; it may be damaged. "
            "Take the latest of its dated copies.",
            file=str(database.path),
        )
    return int(text)


def refuse_newer(database: Database) -> int:
    """The stored version, when this plugin can read it.

    Raises:
        WorkspaceError: the file was written by a newer plugin.
    """
    version = version_of(database)
    if version > VERSION:
        raise WorkspaceError(
            "The workspace {file} was written by a newer version of the plugin (schema {version}, "
            "this one reads up to {known}). Update the plugin.",
            file=str(database.path),
            version=version,
            known=VERSION,
        )
    return version


def migrate(database: Database, steps: Mapping[int, Step] = STEPS) -> None:
    """Bring an older workspace to today's version, after a copy of it was kept.

    All steps land together or not at all.

    Raises:
        WorkspaceError: a version without a step, or a step that the database refuses.
    """
    version = refuse_newer(database)
    if version == VERSION:
        return
    missing = [number for number in range(version, VERSION) if number not in steps]
    if missing:
        raise WorkspaceError(
            "The workspace {file} has the schema {version}, which this plugin cannot bring to "
            "{known}.",
            file=str(database.path),
            version=version,
            known=VERSION,
        )
    keep_copy(database, f"schema_{version}")
    with transaction(database, RAISE_TRANSACTIONS):
        for number in range(version, VERSION):
            steps[number](database)
        database.run(
            f"UPDATE {SETTINGS} SET value = {literal(str(VERSION))} "  # noqa: S608 (constants)
            "WHERE name = 'schema_version'"
        )
