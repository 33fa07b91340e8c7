# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_task.gpkg`: this task only, for a GIS, with styles inside.

Only listed fields go in (design §8, promise 9): nothing of a person, nothing of another task.
Points, lines and polygons of one kind lie in tables of their own, because QGIS opens a mixed
table as points only.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.exchange.layer_styles import STYLE_TABLE, plain_styles
from mineaction_plugin.core.order.exchange.positions import point_positions, simple_parts
from mineaction_plugin.core.order.exchange.text import printable, state_word
from mineaction_plugin.core.order.naming import pack_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes

FORMAT = "gpkg"
CRS = "EPSG:4326"
FULL_BYTES = 1024 * 1024
"""GDAL does not say why it could not write; less room than this is why."""
TASK_FIELDS = (
    "task_id", "kind", "title", "priority", "operator", "team", "admin_1", "admin_2", "admin_3",
    "settlement", "place", "method", "depth_m", "target_devices", "area_m2", "perimeter_m",
    "search_radius_m", "width_m",
    "planned_start", "planned_end", "access", "threat", "medical", "communications", "land_use",
)  # fmt: skip
POINT_FIELDS = (
    "ring_no", "point_no", "label", "kind", "description", "fixed_by", "accuracy_m",
)  # fmt: skip
LEG_FIELDS = (
    "ring_no", "leg_no", "from_label", "to_label", "bearing_true_deg", "bearing_grid_deg",
    "bearing_magnetic_deg", "distance_m",
)  # fmt: skip
HAZARD_FIELDS = (
    "hazard_id", "name", "land_class", "status", "contamination", "evidence",
    "area_reported_m2", "area_m2", "source_layer", "as_of", "repaired", "repair_reason",
)  # fmt: skip
WORKSITE_FIELDS = (
    "kind", "label", "description", "radius_m", "radius_set_by", "verified_on", "verified_by",
    "driven_on", "driven_min", "driven_by",
)  # fmt: skip
_COLLECT: dict[str, Callable[..., BaseGeometry]] = {
    "MultiPoint": shapely.MultiPoint,
    "MultiLineString": shapely.MultiLineString,
    "MultiPolygon": shapely.MultiPolygon,
}
Row = tuple[BaseGeometry, dict[str, object]]


@dataclass(frozen=True)
class Table:
    """One table: its name, its geometry type, its fields with fiona's type words, its rows."""

    name: str
    geometry: str
    fields: Mapping[str, str]
    rows: Sequence[Row]


def file_name(order: Order) -> str:
    """The file's name inside the pack."""
    return f"{pack_name(order)}_task.gpkg"


def write(order: Order, path: Path, styles: Mapping[str, str] | None = None) -> None:
    """Write the file.

    Args:
        order: what to write.
        path: a file that does not exist yet.
        styles: table name to a QGIS style document; plain ones in the palette's colours where a
            table is not among them.

    Raises:
        PackError: when the library refuses a table, or the disk is full.
    """
    with said_by_libraries(path, path.parents[1]):
        write_tables(tables(order), path)
        _put_styles(path, {**plain_styles(order.palette), **(styles or {})})


def write_tables(tables_of_file: Sequence[Table], path: Path) -> None:
    """Write tables into a new file, the same bytes for the same tables.

    Nothing waits for the disk between two tables: a file of an interrupted export is never used.
    """
    import fiona  # noqa: PLC0415 (QGIS's own GDAL: loaded to write, not with the plugin)

    with fiona.Env(OGR_CURRENT_DATE="1980-01-01T00:00:00.000Z", OGR_SQLITE_SYNCHRONOUS="OFF"):
        for table in tables_of_file:
            schema = {"geometry": table.geometry, "properties": dict(table.fields)}
            with fiona.open(
                path, "w", driver="GPKG", layer=table.name, crs=CRS, schema=schema
            ) as layer:
                layer.writerecords(
                    {"geometry": shapely.geometry.mapping(geometry), "properties": values}
                    for geometry, values in table.rows
                )


@contextmanager
def said_by_libraries(path: Path, folder: Path) -> Iterator[None]:
    """Turn what fiona, GDAL or SQLite say about a failed write into a sentence.

    Args:
        path: the file.
        folder: what the sentence calls its place.
    """
    import fiona  # noqa: PLC0415 (as in write_tables)

    try:
        yield
    except (fiona.errors.FionaError, RuntimeError, SystemError, sqlite3.DatabaseError) as error:
        if shutil.disk_usage(path.parent).free < FULL_BYTES:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        raise PackError(
            "The file {file} in the folder {folder} cannot be written ({reason}).",
            file=path.name,
            folder=str(folder),
            reason=str(error),
        ) from error


def tables(order: Order) -> list[Table]:
    """All tables of an order's file; hazards and worksite only in the tables they need."""
    return [
        table_of(order, "task", TASK_FIELDS, [(order.task.geometry, order.task)], "MultiPolygon"),
        _boundary_points(order),
        _legs(order),
        *_by_geometry(order, "hazards", HAZARD_FIELDS, order.hazards),
        *_by_geometry(order, "worksite", WORKSITE_FIELDS, order.worksite),
    ]


def _boundary_points(order: Order) -> Table:
    positions = [shapely.Point(position) for position in point_positions(order)]
    table = table_of(
        order, "boundary_points", POINT_FIELDS, list(zip(positions, order.points, strict=True)),
        "Point",
    )  # fmt: skip
    codes = check_codes(order)
    rows = [
        (geometry, {**values, "check_code": code})
        for (geometry, values), code in zip(table.rows, codes, strict=True)
    ]
    return Table(table.name, "Point", {**table.fields, "check_code": "str"}, rows)


def _legs(order: Order) -> Table:
    position = {point.label: (point.lon, point.lat) for point in order.points}
    rows = [
        (
            shapely.LineString([position[leg.from_label], position[leg.to_label]]),
            leg,
        )
        for leg in order.legs
    ]
    return table_of(order, "legs", LEG_FIELDS, rows, "MultiLineString")


def _by_geometry(
    order: Order, name: str, fields: Sequence[str], records: Sequence[object]
) -> Iterator[Table]:
    """A table for polygons, and ones for lines and points where there are any."""
    sorts: dict[str, list[tuple[BaseGeometry, object]]] = {"MultiPolygon": []}
    for record in records:
        by_type: dict[str, list[BaseGeometry]] = {}
        for part in simple_parts(record.geometry):  # type: ignore[attr-defined]
            kind = "MultiLineString" if part.geom_type == "LinearRing" else f"Multi{part.geom_type}"
            by_type.setdefault(kind, []).append(part)
        for kind, parts in by_type.items():
            sorts.setdefault(kind, []).append((_COLLECT[kind](parts), record))
    suffix = {"MultiPolygon": "", "MultiLineString": "_lines", "MultiPoint": "_points"}
    for kind, rows in sorts.items():
        yield table_of(order, name + suffix[kind], fields, rows, kind)


def table_of(
    order: Order,
    name: str,
    fields: Sequence[str],
    records: Sequence[tuple[BaseGeometry, object]],
    geometry: str,
) -> Table:
    """A table of the named fields of records, with what every row says of its order."""
    head = {
        "order_no": printable(order.order_no),
        "revision": order.revision,
        "handling": printable(order.programme.handling),
        "state": state_word(order),
    }
    types = {"order_no": "str", "revision": "int", "handling": "str", "state": "str"}
    types |= {field: _type_of(field) for field in fields}
    rows = [
        (
            _as(geometry, shape),
            head | {field: _plain(getattr(record, field)) for field in fields},
        )
        for shape, record in records
    ]
    return Table(name, geometry, types, rows)


def _as(geometry: str, shape: BaseGeometry) -> BaseGeometry:
    """The shape as the table's multi type."""
    collect = _COLLECT.get(geometry)
    return shape if collect is None or shape.geom_type == geometry else collect([shape])


def _type_of(field: str) -> str:
    if field.endswith(("_m", "_m2", "_deg", "_min")):
        return "float"
    return {"ring_no": "int", "point_no": "int", "leg_no": "int", "repaired": "bool"}.get(
        field, "str"
    )


def _plain(value: object) -> object:
    return printable(value) if isinstance(value, str) else value


def _put_styles(path: Path, styles: Mapping[str, str]) -> None:
    """Add QGIS's own table of styles to the closed file, for the tables that are in it."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA synchronous = OFF")
        columns = dict(
            database.execute("SELECT table_name, column_name FROM gpkg_geometry_columns")
        )
        database.execute(STYLE_TABLE)
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change)"
            " VALUES ('layer_styles', 'attributes', 'layer_styles', '1980-01-01T00:00:00.000Z')"
        )
        for name, style in styles.items():
            if name in columns:
                database.execute(
                    "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,"
                    " f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description,"
                    " owner, update_time) VALUES ('', '', ?, ?, 'default', ?, '', 1, '', '',"
                    " '1980-01-01T00:00:00.000Z')",
                    (name, columns[name], style),
                )
