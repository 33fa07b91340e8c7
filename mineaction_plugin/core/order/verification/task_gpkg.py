# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_task.gpkg` with sqlite3 and shapely's WKB (fiona wrote it).

A working file: a QGIS that has it open leaves a write-ahead log beside it, so a copy is read
together with its log; the file itself is not touched.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.exchange.positions import lines, point_positions, simple_parts
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.scratch import scratch
from mineaction_plugin.core.order.verification.compare import missing_marks, named
from mineaction_plugin.core.order.verification.result import Content, Named

READER = "sqlite3, shapely"
SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite leaves beside a GeoPackage that is, or was, open."""
_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_HAZARD_TABLES = ("hazards", "hazards_lines", "hazards_points")
_SUFFIX = {"Polygon": "", "LineString": "_lines", "LinearRing": "_lines", "Point": "_points"}


def read(path: Path, order: Order) -> Content:
    """Boundary, points and hazards: what a difference in fails; anything else may change in use."""
    with copied(path) as database:
        return read_from(database, order)


def read_from(database: sqlite3.Connection, order: Order) -> Content:
    """The same from a database that is open."""
    try:
        tables = geometry_tables(database)
        parts: dict[str, tuple[Named, ...]] = {
            "task": rows_of(database, tables, "task", "task_id"),
            "boundary_points": rows_of(database, tables, "boundary_points", "label"),
        }
        for name in _HAZARD_TABLES:
            if name in tables:
                parts[name] = rows_of(database, tables, name, "hazard_id")
        text = _marks(database)
    except (sqlite3.DatabaseError, shapely.errors.ShapelyError, IndexError) as error:
        raise PackError("It is no readable GeoPackage ({reason}).", reason=str(error)) from error
    return Content(parts, text, missing_marks(order, text))


def expected(order: Order) -> Content:
    """What the file must hold, in the order it was written."""
    hazards: dict[str, list[Named]] = {"hazards": []}
    for hazard in order.hazards:
        for part in _grouped(hazard.geometry):
            table = "hazards" + _SUFFIX[part.geom_type]
            name = printable(hazard.hazard_id)
            hazards.setdefault(table, []).extend((name, line) for line in lines([part]))
    return Content(
        {
            "task": tuple(
                (printable(order.task.task_id), line)
                for line in lines(simple_parts(order.task.geometry))
            ),
            "boundary_points": named(
                (printable(point.label) for point in order.points), point_positions(order)
            ),
            **{table: tuple(rows) for table, rows in hazards.items()},
        }
    )


def _grouped(geometry: BaseGeometry) -> list[BaseGeometry]:
    """The parts of a geometry, those of one type together, as the tables have them."""
    parts = simple_parts(geometry)
    seen = list(dict.fromkeys(_SUFFIX[part.geom_type] for part in parts))
    return [part for suffix in seen for part in parts if _SUFFIX[part.geom_type] == suffix]


@contextmanager
def copied(path: Path) -> Iterator[sqlite3.Connection]:
    """The database of a copy, its log included."""
    with scratch() as folder:
        copy = folder / "copy.gpkg"
        shutil.copyfile(path, copy)
        log = path.with_name(path.name + "-wal")
        if log.is_file():
            shutil.copyfile(log, copy.with_name(copy.name + "-wal"))
        with closing(sqlite3.connect(copy)) as database:
            yield database


def geometry_tables(database: sqlite3.Connection) -> dict[str, str]:
    """Table to its column of geometry."""
    rows = database.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchall()
    return {str(table): str(column) for table, column in rows}


def rows_of(
    database: sqlite3.Connection, tables: dict[str, str], table: str, key: str
) -> tuple[Named, ...]:
    """Every line of every row, named by a field, in the order of the table."""
    if table not in tables:
        raise PackError("The table {table} is missing.", table=table)
    column = tables[table].replace('"', '""')
    # The table and its key are ours; the column comes from the file and is quoted.
    query = f'SELECT "{key}", "{column}" FROM "{table}" ORDER BY rowid'  # noqa: S608 (above)
    return tuple(
        (str(name), line)
        for name, blob in database.execute(query)
        for line in lines(simple_parts(geometry_of(blob, table)))
    )


def geometry_of(blob: object, table: str) -> BaseGeometry:
    """Undo a GeoPackage geometry: a head of 8 bytes, an envelope, then WKB (GPKG 2.1.3)."""
    if not isinstance(blob, bytes) or blob[:2] != b"GP":
        raise PackError("The table {table} has a row without geometry.", table=table)
    envelope = _ENVELOPE_BYTES.get((blob[3] >> 1) & 7, 0)
    return shapely.from_wkb(blob[8 + envelope :])


def _marks(database: sqlite3.Connection) -> str:
    rows = database.execute("SELECT order_no, revision, handling, state FROM task").fetchall()
    return " ".join(f"{row[0]} r{row[1]} {row[2]} {row[3]}" for row in rows)
