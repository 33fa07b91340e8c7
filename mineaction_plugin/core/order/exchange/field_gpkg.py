# SPDX-License-Identifier: GPL-3.0-or-later
"""The two GeoPackages of the field project: what is given, and what people note down.

`P_layers.gpkg` holds the tables of `P_task.gpkg` and the geofence; `P_notes.gpkg` one empty table
of points. They are two files because a phone writes into the second all day: what goes wrong in
it must not take the boundary along.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from mineaction_plugin.core.order.exchange import task_gpkg
from mineaction_plugin.core.order.exchange.task_gpkg import Table, said_by_libraries, write_tables
from mineaction_plugin.core.order.exchange.text import printable, title
from mineaction_plugin.core.order.geofence import Geofence
from mineaction_plugin.core.order.naming import pack_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.field_project import FieldProject

FOLDER = "field"
LAYERS_FORMAT = "field_layers"
NOTES_FORMAT = "field_notes"
GEOFENCE = "geofence"
NOTES = "notes"
FENCE_FIELDS = ("hazard_id", "land_class", "status")
NOTE_FIELDS = {
    "kind": "str",
    "note": "str",
    "photo": "str",
    "audio": "str",
    "noted_at": "datetime",
    "noted_by": "str",
    "phone_accuracy_m": "float",
    "task_id": "str",
    "order_no": "str",
    "revision": "int",
}
"""What a note says; QField fills in the last six."""
DECIMALS = {
    "area_m2": 0,
    "perimeter_m": 1,
    "distance_m": 2,
    "bearing_true_deg": 2,
    "bearing_grid_deg": 2,
    "bearing_magnetic_deg": 2,
}
"""A form on a phone shows a number as it is stored: nobody reads 23057.86029189825 m²."""


def layers_name(order: Order) -> str:
    """The name of the file with the layers, inside the pack."""
    return f"{FOLDER}/{pack_name(order)}_layers.gpkg"


def notes_name(order: Order) -> str:
    """The name of the file for notes, inside the pack."""
    return f"{FOLDER}/{pack_name(order)}_notes.gpkg"


def write_layers(order: Order, fence: Geofence, path: Path) -> None:
    """Write the file with the layers.

    Raises:
        PackError: when a library refuses a table, or the disk is full.
    """
    _write(order, layer_tables(order, fence), path)


def write_notes(order: Order, path: Path) -> None:
    """Write the empty file for notes.

    Raises:
        PackError: when a library refuses the table, or the disk is full.
    """
    _write(order, [Table(NOTES, "Point", NOTE_FIELDS, [])], path)


def layer_tables(order: Order, fence: Geofence) -> list[Table]:
    """The tables of `P_task.gpkg` to be read, and the fence: one row a hazard that alarms."""
    rows = [(area.geometry, area.hazard) for area in fence.areas]
    table = task_gpkg.table_of(order, GEOFENCE, FENCE_FIELDS, rows, "MultiPolygon")
    fence_m = (order.field_project or FieldProject()).fence_m
    return [
        *map(_readable, task_gpkg.tables(order)),
        Table(
            table.name,
            table.geometry,
            {**table.fields, "fence_m": "float"},
            [(geometry, {**values, "fence_m": fence_m}) for geometry, values in table.rows],
        ),
    ]


def _readable(table: Table) -> Table:
    """The table with its measures as people read them; no position is among them."""
    rows = [
        (geometry, {name: _rounded(name, value) for name, value in values.items()})
        for geometry, values in table.rows
    ]
    return replace(table, rows=rows)


def _rounded(name: str, value: object) -> object:
    if name in DECIMALS and isinstance(value, float):
        return round(value, DECIMALS[name])
    return value


def _write(order: Order, tables: Sequence[Table], path: Path) -> None:
    """Every table says whose it is, an empty one too; no page keeps what was there before."""
    with said_by_libraries(path, path.parents[2]):
        write_tables(tables, path)
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA synchronous = OFF")
            with database:
                database.execute("UPDATE gpkg_contents SET description = ?", (about(order),))
            database.execute("VACUUM")


def about(order: Order) -> str:
    """What every file of the field project says of itself: its order, DRAFT, its handling."""
    return f"{title(order)}. {printable(order.programme.handling)}"
