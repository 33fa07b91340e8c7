# SPDX-License-Identifier: GPL-3.0-or-later
"""The workspace of one programme: made, opened, and its tasks kept and read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path

import shapely
from osgeo import gdal, ogr, osr
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.worksite import in_order
from mineaction_plugin.core.errors import GeometryError, OrderError
from mineaction_plugin.core.hazard.identity import shape_hash as shape_hash  # noqa: PLC0414 (callers know it from here)
from mineaction_plugin.core.terms.model import BoundaryPoint, Task, WorksiteFeature
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.vocabulary import PointKind, TaskKind, TaskState, WorksiteKind
from mineaction_plugin.workspace import schema
from mineaction_plugin.workspace.database import (
    Database,
    WorkspaceError,
    literal,
    opened,
    transaction,
)
from mineaction_plugin.workspace.forms import save_forms
from mineaction_plugin.workspace.migrations import (
    RAISE_TRANSACTIONS,
    STEPS,
    Step,
    migrate,
    version_of,
)
from mineaction_plugin.workspace.presence import now, user_name
from mineaction_plugin.workspace.schema import VERSION

KINDS = {"text": ogr.OFTString, "number": ogr.OFTReal, "whole": ogr.OFTInteger}
SHAPES = {
    "MultiPolygon": ogr.wkbMultiPolygon,
    "Point": ogr.wkbPoint,
    "LineString": ogr.wkbLineString,
    "": ogr.wkbNone,
}
TASK_FIELDS = tuple(
    column.name
    for column in schema.TASKS.columns
    if column.name in Task.__dataclass_fields__ and column.name not in {"kind", "status", "extra"}
)


@dataclass(frozen=True)
class HazardLink:
    """Which hazard a task was made for, and how the hazard looked then."""

    hazard_layer: str
    hazard_id: str
    shape_hash: str = ""


@dataclass(frozen=True)
class StoredTask:
    """A task as it lies in the workspace, with the version that a change must still find."""

    task: Task
    row_version: int


@dataclass(frozen=True)
class Workspace:
    """A workspace that this plugin can read and write."""

    path: Path
    profile_name: str
    created_at: str


def create(path: Path, profile: Profile) -> Workspace:
    """Make a workspace: all tables, their rules, and forms with the profile's lists.

    Raises:
        WorkspaceError: the file exists already, or its folder cannot be written.
    """
    if path.exists():
        raise WorkspaceError(
            "{file} exists already. Open it, or choose another name.", file=str(path)
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        path.unlink()
    except OSError as error:
        raise WorkspaceError(
            "The workspace {file} cannot be made: {reason}.",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
    try:
        _make_tables(path, profile)
        save_forms(path, profile)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return open_existing(path)


def open_existing(path: Path, steps: Mapping[int, Step] = STEPS) -> Workspace:
    """Open a workspace; an older one is copied and brought to today's schema first.

    Raises:
        WorkspaceError: no workspace, of a newer plugin, read-only where it must be migrated.
        LockedError: another program holds the file.
    """
    with opened(path) as database:
        version = version_of(database)
    if version != VERSION:
        with opened(path, writing=version < VERSION) as database:
            migrate(database, steps)
    with opened(path) as database:
        settings = settings_of(database)
    return Workspace(path, settings.get("profile", ""), settings.get("created_at", ""))


def is_workspace(path: Path) -> bool:
    """Whether the file is a workspace of any version."""
    try:
        with opened(path) as database:
            return schema.SETTINGS in database.tables()
    except WorkspaceError:
        return False


def settings_of(database: Database) -> dict[str, str]:
    """What the workspace says about itself, name to text."""
    rows = database.rows(f"SELECT name, value FROM {schema.SETTINGS}")  # noqa: S608 (constant)
    return {str(row["name"]): str(row["value"]) for row in rows}


def save_tasks(
    path: Path,
    tasks: Sequence[Task],
    links: Mapping[str, Sequence[HazardLink]] | None = None,
    *,
    user: str = "",
) -> None:
    """Add tasks and what they were made for; all of them or none.

    Args:
        path: the workspace.
        tasks: with polygons in WGS 84 longitude and latitude.
        links: task id to the hazards of that task.
        user: who made them; the computer's user when empty.

    Raises:
        OrderError: an id is there already, ignoring case, or twice among the new ones.
        GeometryError: a task has no polygon.
    """
    links = links or {}
    who, moment = user or user_name(), now()
    shapes = [_multipolygon(task) for task in tasks]
    with opened(path, writing=True) as database, transaction(database, RAISE_TRANSACTIONS):
        _refuse_known_ids(database, [task.task_id for task in tasks])
        for task, wkb in zip(tasks, shapes, strict=True):
            stamp = {
                "created_at": moment,
                "created_by": who,
                "updated_at": moment,
                "updated_by": who,
                "row_version": 1,
            }
            # The task last: what is put to a task that is there counts as a change of it.
            for link in links.get(task.task_id, ()):
                database.insert("task_hazards", {"task_id": task.task_id, **vars(link)})
            database.insert("tasks", {**_task_values(task), **stamp}, wkb)


def save_boundary_points(path: Path, task_id: str, points: Sequence[BoundaryPoint]) -> None:
    """Keep the boundary points of one task in place of those there are.

    Raises:
        OrderError: the task was issued, whose labels never renumber (design §8, promise 5).
    """
    with opened(path, writing=True) as database, transaction(database, RAISE_TRANSACTIONS):
        where = f"WHERE task_id = {literal(task_id)}"
        if database.rows(f"SELECT order_no FROM orders {where}"):  # noqa: S608 (quoted)
            raise OrderError(
                "Task {task}: its boundary points stand in an issued order and stay as they are. "
                "Amend the order to change them.",
                task=task_id,
            )
        database.run(f"DELETE FROM boundary_points {where}")  # noqa: S608 (quoted)
        for point in points:
            values = {
                name: getattr(point, name)
                for name in ("ring_no", "point_no", "label", "description", "fixed_by")
            }
            more = {"accuracy_m": point.accuracy_m, "entered_text": point.entered_text}
            database.insert(
                "boundary_points",
                {"task_id": task_id, "kind": point.kind.value, **values, **more},
                shapely.to_wkb(shapely.Point(point.lon, point.lat)),
            )


def read_tasks(path: Path) -> dict[str, StoredTask]:
    """All tasks by their id, with their hazards' ids and their versions."""
    with opened(path) as database:
        return _tasks(database, "")


def read_task(path: Path, task_id: str) -> StoredTask | None:
    """One task; None where there is none of that id.

    Raises:
        WorkspaceError: the task has no boundary.
    """
    with opened(path) as database:
        return _tasks(database, f"WHERE task_id = {literal(task_id)}").get(task_id)


def _tasks(database: Database, where: str) -> dict[str, StoredTask]:
    rows = database.rows(f"SELECT * FROM tasks {where} ORDER BY fid")  # noqa: S608 (quoted)
    hazards: dict[str, list[str]] = {}
    for link in database.rows(f"SELECT task_id, hazard_id FROM task_hazards {where} ORDER BY fid"):  # noqa: S608 (quoted)
        hazards.setdefault(str(link["task_id"]), []).append(str(link["hazard_id"]))
    return {
        str(row["task_id"]): StoredTask(
            _task(row, tuple(hazards.get(str(row["task_id"]), ()))), int(str(row["row_version"]))
        )
        for row in rows
    }


def read_boundary_points(path: Path) -> dict[str, list[BoundaryPoint]]:
    """Boundary points by task, in ring and point order."""
    with opened(path) as database:
        rows = database.rows("SELECT * FROM boundary_points ORDER BY task_id, ring_no, point_no")
    result: dict[str, list[BoundaryPoint]] = {}
    for row in rows:
        place = _shape(row)
        known = _known(row, BoundaryPoint, {"kind": _word(PointKind, row, "kind")})
        lon, lat = place.coords[0][:2]
        point = BoundaryPoint(lon=lon, lat=lat, **known)  # type: ignore[arg-type]
        result.setdefault(str(row["task_id"]), []).append(point)
    return result


def read_worksite(path: Path) -> dict[str, list[WorksiteFeature]]:
    """Worksite points and lines by task, in the order of the list."""
    result: dict[str, list[WorksiteFeature]] = {}
    with opened(path) as database:
        for table in ("worksite_points", "worksite_lines"):
            for row in database.rows(f"SELECT * FROM {table} ORDER BY fid"):  # noqa: S608 (constant)
                known = _known(row, WorksiteFeature, {"kind": _word(WorksiteKind, row, "kind")})
                known.setdefault("label", "")
                feature = WorksiteFeature(geometry=_shape(row), **known)  # type: ignore[arg-type]
                result.setdefault(str(row["task_id"]), []).append(feature)
    return {task_id: in_order(features) for task_id, features in result.items()}


def _make_tables(path: Path, profile: Profile) -> None:
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise WorkspaceError("The workspace {file} cannot be made.", file=str(path))
    for table in schema.TABLES:
        srs = wgs84 if table.geometry else None
        layer = dataset.CreateLayer(table.name, srs, SHAPES[table.geometry])
        for column in table.columns:
            field = ogr.FieldDefn(column.name, KINDS[column.kind])
            field.SetNullable(not column.required)
            if column.default:
                field.SetDefault(column.default)
            layer.CreateField(field)
    del layer, dataset
    with opened(path, writing=True) as database:
        for rule in (*schema.RULES, *schema.SINCE_VERSION_2):
            database.run(rule)
        database.run(f"CREATE TABLE {schema.SETTINGS} (name TEXT PRIMARY KEY, value TEXT)")
        database.run(
            f"CREATE TABLE {schema.COUNTERS} (name TEXT PRIMARY KEY, value INTEGER NOT NULL)"
        )
        database.run(
            f"INSERT INTO {schema.COUNTERS} VALUES ({literal(schema.TRANSACTIONS)}, 0)"  # noqa: S608 (constants)
        )
        facts = {
            "schema_version": str(VERSION),
            "profile": profile.profile,
            "created_at": now(),
            "created_by": user_name(),
        }
        for name, value in facts.items():
            database.run(
                f"INSERT INTO {schema.SETTINGS} VALUES ({literal(name)}, {literal(value)})"  # noqa: S608 (quoted)
            )


def _refuse_known_ids(database: Database, task_ids: Sequence[str]) -> None:
    known = {str(row["task_id"]).casefold() for row in database.rows("SELECT task_id FROM tasks")}
    for task_id in task_ids:
        if not task_id:
            raise OrderError("A task has no id. Give it one.")
        if task_id.casefold() in known:
            raise OrderError(
                "The workspace has a task {task} already. Give the new one another id.",
                task=task_id,
            )
        known.add(task_id.casefold())


def _multipolygon(task: Task) -> bytes:
    shape = task.geometry
    if shape is None or shape.geom_type not in {"Polygon", "MultiPolygon"} or shape.is_empty:
        raise GeometryError("Task {task} has no polygon.", task=task.task_id)
    return bytes(shapely.to_wkb(as_multipolygon(shape)))


def _task_values(task: Task) -> dict[str, object]:
    values: dict[str, object] = {name: getattr(task, name) for name in TASK_FIELDS}
    extra = json.dumps(dict(task.extra), ensure_ascii=False) if task.extra else ""
    return {**values, "kind": task.kind.value, "status": task.status.value, "extra": extra}


def _task(row: Mapping[str, object], hazard_ids: tuple[str, ...]) -> Task:
    own = {
        "kind": _word(TaskKind, row, "kind"),
        "status": _word(TaskState, row, "status"),
        "extra": json.loads(str(row["extra"] or "{}")),
        "hazard_ids": hazard_ids,
    }
    return Task(geometry=_shape(row), **_known(row, Task, own))  # type: ignore[arg-type]


def _shape(row: Mapping[str, object]) -> BaseGeometry:
    wkb = row.get("wkb")
    if not isinstance(wkb, bytes):
        raise WorkspaceError("Task {task} has a row without geometry.", task=row["task_id"])
    return shapely.from_wkb(wkb)


def as_multipolygon(shape: BaseGeometry) -> BaseGeometry:
    """The shape as the tables keep it: a polygon is a multipolygon of one part."""
    return shapely.MultiPolygon([shape]) if isinstance(shape, shapely.Polygon) else shape


def _word(kind: type[StrEnum], row: Mapping[str, object], column: str) -> object:
    try:
        return kind(str(row[column]))
    except ValueError as error:
        raise WorkspaceError(
            "Task {task}: {value} in {column} is not one of {words}.",
            task=row["task_id"],
            value=str(row[column]),
            column=column,
            words=", ".join(word.value for word in kind),
        ) from error


def _known(row: Mapping[str, object], record: type, own: Mapping[str, object]) -> dict[str, object]:
    """The row's values that the record has a place for, NULL left to its default; `own` wins."""
    names = [each.name for each in fields(record)]
    found = {name: row[name] for name in names if row.get(name) is not None and name != "geometry"}
    return {**found, **own}
