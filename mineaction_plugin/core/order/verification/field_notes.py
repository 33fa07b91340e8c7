# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `field/P_notes.gpkg` with sqlite3: whose it is, and that it can be read.

What people noted down is theirs: no row of it is held to anything.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange.field_gpkg import NOTES
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.compare import missing_marks
from mineaction_plugin.core.order.verification.result import Content
from mineaction_plugin.core.order.verification.task_gpkg import copied, geometry_tables

READER = "sqlite3"
_SOUND = "ok"


def read(path: Path, order: Order) -> Content:
    """The marks of the table, and what is wrong with the file."""
    with copied(path) as database:
        try:
            problems, text = _looked_at(database)
        except sqlite3.DatabaseError as error:
            raise PackError(
                "It is no readable GeoPackage ({reason}).", reason=str(error)
            ) from error
    return Content({}, text, (*problems, *missing_marks(order, text)))


def expected(_order: Order) -> Content:
    """There are no positions to compare."""
    return Content({})


def _looked_at(database: sqlite3.Connection) -> tuple[list[Message], str]:
    problems = []
    if NOTES not in geometry_tables(database):
        problems.append(say("The table {table} is missing.", table=NOTES))
    (found,) = database.execute("PRAGMA quick_check(1)").fetchone()
    if found != _SOUND:
        problems.append(say("The GeoPackage is damaged ({reason}).", reason=str(found)))
    rows = database.execute(
        "SELECT description FROM gpkg_contents WHERE table_name = ?", (NOTES,)
    ).fetchall()
    return problems, " ".join(str(row[0]) for row in rows)
