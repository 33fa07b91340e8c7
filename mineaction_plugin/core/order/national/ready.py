# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks and their boundary points, checked and brought to the CRS of the national database."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.agreement import check_points
from mineaction_plugin.core.boundary.points import boundary_points
from mineaction_plugin.core.errors import BindingError, Message, MineActionError, OrderError, say
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.hazard.table import Rows
from mineaction_plugin.core.order.national.attributes import TASKS
from mineaction_plugin.core.order.national.model import Loss
from mineaction_plugin.core.position.coordinates import format_mgrs
from mineaction_plugin.core.position.datum import DatumOperation, datum_operation
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.position.geodesy import area_m2, perimeter_m, working_plane_of
from mineaction_plugin.core.terms.model import BoundaryPoint, Task
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import RING_KINDS, PointKind

POLYGONS = frozenset({"Polygon", "MultiPolygon"})
BACK_DEG = 1e-9
"""0.1 mm: a CRS in which a position does not come back has no place there."""
POINT_COLUMNS = ("task_id", "ring_no", "point_no", "label", "kind")


@dataclass(frozen=True)
class ReadyPoint:
    """A boundary point: what of it can be written, by attribute."""

    label: str
    ring_no: int
    on_ring: bool
    values: Mapping[str, object]
    x: float
    y: float


@dataclass(frozen=True)
class ReadyTask:
    """A task: its shape in the database's CRS, its points, and its values by attribute."""

    task_id: str
    shape: BaseGeometry
    points: tuple[ReadyPoint, ...]
    values: Mapping[str, object]
    named: bool
    """Its points were named from its outline, for none were given."""
    own: frozenset[str] = frozenset()
    """Which of the values are the programme's own fields."""


@dataclass(frozen=True)
class Ready:
    """All that can be written, and what cannot: `read` = tasks + refused of each table."""

    tasks: tuple[ReadyTask, ...]
    operation: DatumOperation
    tasks_read: int
    points_read: int
    refused: tuple[Loss, ...] = ()
    losses: tuple[Loss, ...] = ()

    @property
    def points_written(self) -> int:
        """Points that were given and are written."""
        return sum(sum("row" in point.values for point in task.points) for task in self.tasks)

    def keeping(self, tasks: Sequence[ReadyTask], refused: Sequence[Loss]) -> Ready:
        """Only these tasks, the others refused for these reasons."""
        return replace(self, tasks=tuple(tasks), refused=(*self.refused, *refused))


@dataclass
class _Refusing:
    """Collects what is not written, with the reason."""

    found: list[Loss] = field(default_factory=list)

    def task(self, task_id: str, row: int, reason: Message) -> None:
        record = task_id or f"#{row + 1}"
        self.found.append(Loss(TASKS, record, "", "", "", reason))


def make_ready(
    tasks: Rows,
    points: Rows | None,
    crs: str,
    fixed_operation: str | None = None,
    progress: Progress = silent,
) -> Ready:
    """Check every task with its points, and bring them to a CRS.

    Args:
        tasks: in our schema, WGS 84 longitude and latitude; the column task_id is required.
        points: boundary points in our schema; a task without any gets them from its outline.
        crs: of the national database, as PROJ reads it.
        fixed_operation: the change of datum that the programme fixed for it.
        progress: called with the share done.

    Raises:
        BindingError: a column that is required is missing.
        DatumError: a CRS or a change of datum that cannot be used.
    """
    _demand(tasks, ("task_id",))
    if points is not None:
        _demand(points, POINT_COLUMNS)
    refusing = _Refusing()
    rows = _usable(tasks, refusing)
    shapes = [shapely.force_2d(tasks.geometries[row]) for row in rows.values()]
    operation = datum_operation(crs, fixed_operation, degrees=_bounds(shapes))
    given = _by_task(points)
    ready: list[ReadyTask] = []
    losses: list[Loss] = []
    for number, (task_id, row) in enumerate(rows.items()):
        progress(number / max(len(rows), 1))
        try:
            task, said = _task(tasks, row, shapes[number], given.get(task_id, ()), operation)
        except MineActionError as error:
            refusing.task(task_id, row, error.message)
            continue
        ready.append(task)
        losses += said
    total = 0 if points is None else len(points)
    return Ready(tuple(ready), operation, len(tasks), total, tuple(refusing.found), tuple(losses))


def _demand(rows: Rows, names: Sequence[str]) -> None:
    missing = [name for name in names if name not in rows.values]
    if missing:
        raise BindingError(
            "The layer {layer} has no column {columns}. It has: {present}.",
            layer=rows.name,
            columns=", ".join(missing),
            present=", ".join(rows.values) or "–",
        )


def _usable(tasks: Rows, refusing: _Refusing) -> dict[str, int]:
    """Task id to its row, of the rows that have an id of their own and a polygon."""
    found: dict[str, int] = {}
    seen: dict[str, int] = {}
    for row, value in enumerate(tasks.values["task_id"]):
        task_id, shape = as_text(value).strip(), tasks.geometries[row]
        first = seen.setdefault(task_id.casefold(), row)
        reason = None
        if not task_id:
            reason = say("it has no task_id")
        elif first != row:
            reason = say("row {row} has the same task_id", row=first + 1)
        elif shape is None or shape.is_empty or shape.geom_type not in POLYGONS:
            reason = say("it has no polygon")
        elif not np.isfinite(shapely.get_coordinates(shape)).all():
            reason = say("a coordinate is not a number")
        elif not shape.is_valid:
            reason = say("its outline crosses itself: {reason}",
                         reason=shapely.is_valid_reason(shape))  # fmt: skip
        if reason is None:
            found[task_id] = row
        else:
            refusing.task(task_id, row, reason)
    return found


def _bounds(shapes: Sequence[BaseGeometry]) -> tuple[float, float, float, float] | None:
    if not shapes:
        return None
    west, south, east, north = shapely.total_bounds(np.array(shapes, dtype=object))
    return float(west), float(south), float(east), float(north)


def _by_task(points: Rows | None) -> dict[str, list[dict[str, object]]]:
    """The rows of points by the id of their task."""
    result: dict[str, list[dict[str, object]]] = defaultdict(list)
    if points is None:
        return result
    for row in range(len(points)):
        values = {name: column[row] for name, column in points.values.items()}
        values["geometry"], values["row"] = points.geometries[row], row + 1
        result[as_text(values["task_id"]).strip()].append(values)
    return result


def _task(
    tasks: Rows,
    row: int,
    shape: BaseGeometry,
    given: Sequence[Mapping[str, object]],
    operation: DatumOperation,
) -> tuple[ReadyTask, list[Loss]]:
    """One task with its points.

    Raises:
        MineActionError: they are not the same boundary, or the CRS has no place for them.
    """
    task_id = as_text(tasks.values["task_id"][row]).strip()
    plane = working_plane_of(shape)
    records = [_point(task_id, values) for values in given]
    rings = [(point, dict(values)) for point, values in zip(records, given, strict=True)]
    named = not any(point.kind in RING_KINDS for point in records)
    if named:
        rings += [(point, {}) for point in _from_outline(shape)]
    check_points(Task(task_id, shape), [point for point, _values in rings], plane)
    rings.sort(key=lambda pair: (pair[0].ring_no, pair[0].point_no))
    points = np.array([(point.lon, point.lat) for point, _values in rings])
    corners = shapely.get_coordinates(shape)
    inside = shapely.get_coordinates(shape.representative_point())
    # All at once: each call into PROJ costs as much as a thousand positions.
    there = _moved(np.concatenate([points, corners, inside]), operation)
    ready = _ready_points(task_id, rings, points, there[: len(points)], plane.zone)
    moved = shapely.transform(shape, lambda _corners: there[len(points) : -1])
    values, own, losses = _values(tasks, row, task_id)
    measured = {
        **_measured(shape, moved),
        "point_count": len(ready),
        **dict(zip(("lon", "lat"), inside[0].tolist(), strict=True)),
        **dict(zip(("x", "y"), there[-1].tolist(), strict=True)),
        "mgrs": str(format_mgrs(inside[:, 0], inside[:, 1])[0]),
    }
    task = ReadyTask(task_id, moved, ready, {**own, **values, **measured}, named, frozenset(own))
    return task, losses


def _ready_points(
    task_id: str,
    rings: Sequence[tuple[BoundaryPoint, Mapping[str, object]]],
    lonlat: FloatArray,
    there: FloatArray,
    zone: str,
) -> tuple[ReadyPoint, ...]:
    mgrs = format_mgrs(lonlat[:, 0], lonlat[:, 1])
    return tuple(
        ReadyPoint(
            point.label, point.ring_no, point.kind in RING_KINDS,
            {
                **values, "task_id": task_id, "point_id": f"{task_id}-{point.label}",
                "ring_no": point.ring_no, "point_no": point.point_no, "label": point.label,
                "kind": point.kind.value, "lon": point.lon, "lat": point.lat,
                "x": x, "y": y, "mgrs": str(grid), "utm_zone": zone,
            },
            x, y,
        )
        for (point, values), (x, y), grid in zip(rings, there.tolist(), mgrs, strict=True)
    )  # fmt: skip


def _point(task_id: str, values: Mapping[str, object]) -> BoundaryPoint:
    place = values["geometry"]
    if not isinstance(place, shapely.Point) or place.is_empty:
        raise OrderError(
            "Task {task}: row {row} of the boundary points has no point.",
            task=task_id, row=values["row"],
        )  # fmt: skip
    try:
        return BoundaryPoint(
            int(as_text(values["ring_no"])), int(as_text(values["point_no"])),
            as_text(values["label"]).strip(), PointKind(as_text(values["kind"])),
            place.x, place.y,
        )  # fmt: skip
    except ValueError as error:
        raise OrderError(
            "Task {task}: row {row} of the boundary points cannot be read: {reason}.",
            task=task_id, row=values["row"], reason=str(error),
        ) from error  # fmt: skip


def _from_outline(shape: BaseGeometry) -> list[BoundaryPoint]:
    table = boundary_points(np.array([shape], dtype=object))
    return [
        BoundaryPoint(
            int(table.ring_no[i]), int(table.point_no[i]), str(table.label[i]), table.kind[i],
            float(table.lon[i]), float(table.lat[i]),
        )
        for i in range(len(table))
    ]  # fmt: skip


def _moved(lonlat: FloatArray, operation: DatumOperation) -> FloatArray:
    """Positions, shape (n, 2), in the CRS.

    Raises:
        OrderError: a position that does not come back from there.
    """
    lon, lat = lonlat.T
    x, y = operation.from_wgs84(lon, lat)
    east, north = _off(x, y, lon, lat, operation)
    # The inverse of a change of datum by small angles is off by millimetres.
    x, y = operation.from_wgs84(lon - east, lat - north)
    east, north = _off(x, y, lon, lat, operation)
    if not (np.maximum(np.abs(east * np.cos(np.radians(lat))), np.abs(north)) <= BACK_DEG).all():
        raise OrderError(
            "The CRS of the national database has no place for it. Choose another CRS."
        )
    return np.column_stack([x, y])


def _off(
    x: FloatArray, y: FloatArray, lon: FloatArray, lat: FloatArray, operation: DatumOperation
) -> tuple[FloatArray, FloatArray]:
    """How far positions of the CRS, read as an importer reads them, are from where they should."""
    back_lon, back_lat = operation.to_wgs84(x, y)
    return (back_lon - lon + 180.0) % 360.0 - 180.0, back_lat - lat


def _values(
    tasks: Rows, row: int, task_id: str
) -> tuple[dict[str, object], dict[str, object], list[Loss]]:
    """The row's own values, and those of the programme's own fields."""
    values = {name: column[row] for name, column in tasks.values.items()}
    text = as_text(values.pop("extra", None)).strip()
    try:
        extra = json.loads(text or "{}")
    except ValueError:
        extra = None
    if isinstance(extra, dict):
        return values, {str(key): value for key, value in extra.items()}, []
    reason = say("the programme's own fields of this task are not valid JSON")
    return values, {}, [Loss(TASKS, task_id, "extra", text, "", reason)]


def _measured(shape: BaseGeometry, moved: BaseGeometry) -> dict[str, object]:
    """What is computed of a shape: areas on the ellipsoid."""
    one = np.array([shape], dtype=object)
    return {
        "area_m2": float(area_m2(one)[0]),
        "perimeter_m": float(perimeter_m(one)[0]),
        "wkt": shapely.to_wkt(moved, rounding_precision=-1),
    }


def point_record(point: ReadyPoint) -> str:
    """How a point is named in a list."""
    return str(point.values["point_id"])
