# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables as a GeoPackage or as shapefiles, and the same read back from the closed file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.national.attributes import DATE, DATETIME, NUMBER, WHOLE
from mineaction_plugin.core.order.national.formats import GPKG, SHP
from mineaction_plugin.core.order.national.model import FieldType
from mineaction_plugin.core.order.national.tables import Row, Table

DRIVERS = {GPKG: "GPKG", SHP: "ESRI Shapefile"}
SHAPES = {"tasks": "MultiPolygon", "boundary_points": "Point"}
POINTS_ENDING = "_points"
SAME = 1e-9
"""Of numbers that went through digits: what is no difference."""


def points_file(path: Path) -> Path:
    """The shapefile of the points, beside that of the tasks."""
    return path.with_name(f"{path.stem}{POINTS_ENDING}{path.suffix}")


def layer_files(path: Path, form: str, tables: Sequence[Table]) -> list[Path]:
    """The file of each table: one GeoPackage of both, or a shapefile each."""
    if form == GPKG:
        return [path for _ in tables]
    return [path if table.key == "tasks" else points_file(path) for table in tables]


def write_layers(tables: Sequence[Table], path: Path, form: str, crs: str) -> None:
    """Write the tables into new files.

    Raises:
        PackError: what the library says about a failed write.
    """
    import fiona  # noqa: PLC0415 (QGIS's own GDAL: loaded to write, not with the plugin)

    with _said_by(_failures(), path):
        for file, table in zip(layer_files(path, form, tables), tables, strict=True):
            multi = form == GPKG and table.key == "tasks"
            shape = SHAPES[table.key] if multi or table.key != "tasks" else "Polygon"
            schema = {
                "geometry": shape,
                "properties": {each.name: _word(each.type, form) for each in table.columns},
            }
            with fiona.open(
                file, "w", driver=DRIVERS[form], crs=crs, schema=schema, encoding="UTF-8",
                **_options(table, form),
            ) as layer:  # fmt: skip
                layer.writerecords(_records(table, multi=multi))


def _options(table: Table, form: str) -> dict[str, str]:
    if form == SHP:
        return {}
    names = {column.name.casefold() for column in table.columns}
    fid = next(name for name in ("fid", "ogc_fid", "row_fid") if name not in names)
    return {"layer": table.name, "FID": fid, "GEOMETRY_NAME": "geom"}


def _records(table: Table, *, multi: bool) -> Iterator[dict[str, object]]:
    for row in table.rows:
        shape = row.shape
        if multi and isinstance(shape, shapely.Polygon):
            shape = shapely.MultiPolygon([shape])
        names = (column.name for column in table.columns)
        yield {
            "geometry": shapely.geometry.mapping(shape),
            "properties": {n: _plain(v) for n, v in zip(names, row.values, strict=True)},
        }


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _word(kind: FieldType, form: str) -> str:
    """The type in fiona's words; widths count in a shapefile only."""
    word = {NUMBER: "float", WHOLE: "int", DATE: "date", DATETIME: "datetime"}.get(kind.kind, "str")
    if word == "float" and form == GPKG:
        return "float"
    if word == "int" and form == GPKG:
        return "int64"
    if not kind.length or word in {"date", "datetime"}:
        return word
    decimals = f".{kind.decimals or 0}" if word == "float" else ""
    return f"{word}:{kind.length}{decimals}"


def _failures() -> tuple[type[Exception], ...]:
    """What fiona and GDAL raise where a file cannot be written, or not be read."""
    import fiona  # noqa: PLC0415

    return (fiona.errors.FionaError, RuntimeError, SystemError)


@contextmanager
def _said_by(errors: tuple[type[Exception], ...], path: Path) -> Iterator[None]:
    try:
        yield
    except errors as error:
        raise PackError(
            "The file {file} cannot be written ({reason}). Choose another file or folder.",
            file=str(path),
            reason=str(error),
        ) from error


def unlike_layers(tables: Sequence[Table], path: Path, form: str) -> Iterator[str]:
    """Read the closed files back; what is not as it was written, as `table record field`."""
    import fiona  # noqa: PLC0415

    for file, table in zip(layer_files(path, form, tables), tables, strict=True):
        options = {"layer": table.name} if form == GPKG else {}
        with _said_by(_failures(), file), fiona.open(file, encoding="UTF-8", **options) as layer:
            found = list(layer)
        if len(found) != len(table.rows):
            yield f"{table.key}: {len(found)} / {len(table.rows)}"
            continue
        for row, read in zip(table.rows, found, strict=True):
            yield from _unlike(table, row, read["properties"], shapely.geometry.shape(
                read["geometry"]))  # fmt: skip


def _unlike(
    table: Table, row: Row, properties: dict[str, object], shape: BaseGeometry
) -> Iterator[str]:
    if not _same_shape(row.shape, shape):
        yield f"{table.key} {row.record}"
    for column, value in zip(table.columns, row.values, strict=True):
        if not _same(value, properties.get(column.name)):
            yield f"{table.key} {row.record} {column.name}"


def _same_shape(ours: BaseGeometry, read: BaseGeometry) -> bool:
    """The same corners one after the other: a shapefile may turn and reorder rings."""
    if isinstance(ours, shapely.Point):
        return isinstance(read, shapely.Point) and ours.coords[0] == read.coords[0]
    return _rings(ours) == _rings(read)


def _rings(shape: BaseGeometry) -> list[bytes]:
    """Every ring in one direction from one corner, whichever it was written in."""
    rings = shapely.polygons(shapely.get_rings(shapely.get_parts(shape)))
    return sorted(shapely.to_wkb(shapely.normalize(rings)))


def _same(ours: object, read: object) -> bool:
    if ours is None:
        return read is None or read == ""
    if isinstance(ours, float | int) and isinstance(read, float | int):
        return abs(ours - read) <= SAME * max(1.0, abs(ours))
    if isinstance(ours, date | datetime):
        return str(read).replace(" ", "T").startswith(ours.isoformat())
    return str(ours) == str(read)
