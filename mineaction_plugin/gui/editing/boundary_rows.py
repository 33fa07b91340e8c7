# SPDX-License-Identifier: GPL-3.0-or-later
"""A task's boundary in the tables: its points with what was typed, and the polygon they make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.geometry import to_qgs_multi, to_shapely
from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.draft import Draft, DraftPoint, Entry
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import area_m2, perimeter_m
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North, PointKind
from mineaction_plugin.gui.editing import table_rows
from mineaction_plugin.workspace.edit_buffers import plain

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.gui.editing.session import WorkspaceSession

POINTS = "boundary_points"
ENTRY_COLUMNS = {
    "entered_text": "text",
    "entered_format": "format",
    "entered_crs": "crs",
    **{
        each.name: each.name for each in fields(Entry) if each.name not in {"text", "format", "crs"}
    },
}
"""Column of the table to attribute of an entry."""
Word = TypeVar("Word", PointKind, AngleUnit, North)
WITHOUT = {"ring_no": 1, "point_no": 0, "label": ""}
"""What a row that was half filled by hand is read as."""
POINT_COLUMNS = ("ring_no", "point_no", "label", "description", "fixed_by", "accuracy_m")


@dataclass(frozen=True)
class Stored:
    """A boundary as the tables have it: the draft, and the rows that its points are already in."""

    draft: Draft
    rows: Mapping[int, DraftPoint]
    """Row number to the point that is stored there."""
    follows: bool = False
    """Whether the points are not yet stored where another tool has put the polygon."""


def read(session: WorkspaceSession, task_id: str) -> Stored | None:
    """The boundary of a task; from its polygon where it has no points yet. None: no such task.

    A polygon that was changed by another tool keeps its points where they still are.

    Raises:
        GeometryError: a point of a kind that nobody knows.
    """
    from shapely.errors import GEOSException  # noqa: PLC0415 (the window loads without shapely)

    tasks, points = session.layer("tasks"), session.layer(POINTS)
    if tasks is None or points is None:
        return None
    row = next(table_rows.of_tasks(tasks, [task_id]), None)
    if row is None:
        return None
    ordered = _is_ordered(session, task_id)
    names = points.fields().names()
    found = [_point(each, names) for each in table_rows.of_tasks(points, [task_id])]
    found.sort(key=lambda each: (each.point.ring_no, each.point.point_no))
    rows = {each.key: each for each in found}
    draft = Draft(task_id, (), ordered).with_points(found)
    try:
        shape = to_shapely(row.geometry())
    except GEOSException:  # rings that cannot be built: another program wrote them
        shape = None
    if shape is None or shape.is_empty or drafts.bounds(draft, shape):
        return Stored(draft, rows)
    if not draft.ring_numbers():
        printed = _as_in_file(tasks, row.id()) if ordered else None
        made = drafts.from_polygon(task_id, printed or shape, ordered)
        draft = _beside(draft, made)
        if printed is None or drafts.bounds(draft, shape):
            return Stored(draft, rows)
    return Stored(drafts.replaced(draft, shape), rows, follows=True)


def _as_in_file(tasks: QgsVectorLayer, number: int) -> BaseGeometry | None:
    """The polygon of a row as it was saved last, which the labels of an order were given by."""
    request = QgsFeatureRequest(number).setNoAttributes()
    row = next(iter(always(tasks.dataProvider()).getFeatures(request)), None)
    shape = to_shapely(row.geometry()) if row is not None else None
    return None if shape is None or shape.is_empty else shape


def write(
    session: WorkspaceSession, draft: Draft, stored: Mapping[int, DraftPoint]
) -> dict[int, int]:
    """Write a draft in the step that is open: its points, and the task's polygon and measures.

    Args:
        session: the open task database.
        draft: what is to stand there.
        stored: the rows that are there (`Stored.rows`).

    Returns:
        Each new point's key to the number of its row.
    """
    layer = _layer(session, POINTS)
    left = {each.key for each in draft.points}
    gone = [key for key in stored if key not in left]
    if gone and not layer.deleteFeatures(gone):
        raise _refused(layer)
    numbers: dict[int, int] = {}
    for each in draft.points:
        old = stored.get(each.key)
        if old is None:
            numbers[each.key] = _add(layer, draft.task_id, each)
        elif old != each:
            _change(layer, each, old)
    _write_polygon(session, draft)
    return numbers


def _is_ordered(session: WorkspaceSession, task_id: str) -> bool:
    orders = session.layer("orders")
    return orders is not None and any(table_rows.of_tasks(orders, [task_id]))


def _beside(leading: Draft, made: Draft) -> Draft:
    """The points that lead to a boundary, and those that were made of its polygon."""
    first = leading.new_key()
    ring = [replace(each, key=first - row) for row, each in enumerate(made.points)]
    return made.with_points((*leading.points, *ring))


def _point(row: QgsFeature, names: Sequence[str]) -> DraftPoint:
    values = {name: plain(value) for name, value in zip(names, row.attributes(), strict=True)}
    entry = {
        name: values[column]
        for column, name in ENTRY_COLUMNS.items()
        if values.get(column) not in (None, "")
    }
    if "angle_unit" in entry:
        entry["angle_unit"] = _word(AngleUnit, values, "angle_unit")
    if "north" in entry:
        entry["north"] = _word(North, values, "north")
    known = {name: values[name] for name in POINT_COLUMNS if values.get(name) is not None}
    place = _place(row, values)
    point = BoundaryPoint(
        kind=_word(PointKind, values, "kind"),
        lon=place.x(),
        lat=place.y(),
        entered_text=str(values.get("entered_text") or ""),
        **{**WITHOUT, **known},  # type: ignore[arg-type]
    )
    return DraftPoint(row.id(), point, Entry(**entry))  # type: ignore[arg-type]


def _place(row: QgsFeature, values: Mapping[str, object]) -> QgsPointXY:
    shape = row.geometry()
    if shape.isNull() or shape.isMultipart() or shape.type() != Qgis.GeometryType.Point:
        raise GeometryError(
            "Point {label} of task {task} has no place: put it on the map, or delete its row in "
            "the table of boundary points.",
            label=values.get("label") or "–",
            task=values.get("task_id"),
        )
    return shape.asPoint()


def _word(kind: type[Word], values: Mapping[str, object], column: str) -> Word:
    try:
        return kind(str(values[column]))
    except ValueError as error:
        raise GeometryError(
            "Point {label} of task {task} has “{value}” as its {column}, and there is only: "
            "{words}. Correct it in the table of boundary points.",
            label=values.get("label") or "–",
            task=values.get("task_id"),
            value=values[column],
            column=column,
            words=", ".join(word.value for word in kind),
        ) from error


def _values(each: DraftPoint) -> dict[str, object]:
    """The columns of a point; an empty text is no value."""
    values: dict[str, object] = {name: getattr(each.point, name) for name in POINT_COLUMNS}
    values["kind"] = each.point.kind.value
    for column, name in ENTRY_COLUMNS.items():
        values[column] = getattr(each.entry, name)
    if not each.entry.is_leg and not each.entry.closes:
        values["angle_unit"] = None
    return {name: _stored(value) for name, value in values.items()}


def _stored(value: object) -> object:
    if isinstance(value, str):
        return str(value) or None
    return value


def _add(layer: QgsVectorLayer, task_id: str, each: DraftPoint) -> int:
    values = {"task_id": task_id, **_values(each)}
    feature = QgsFeature(layer.fields())
    for name, value in values.items():
        feature[name] = value
    feature.setGeometry(_at(each))
    if not layer.addFeature(feature):
        raise _refused(layer)
    return int(feature.id())


def _change(layer: QgsVectorLayer, each: DraftPoint, old: DraftPoint) -> None:
    before = _values(old)
    changed = {name: value for name, value in _values(each).items() if value != before[name]}
    table_rows.change(layer, each.key, changed)
    if (each.point.lon, each.point.lat) != (old.point.lon, old.point.lat):
        table_rows.reshape(layer, each.key, _at(each))


def _at(each: DraftPoint) -> QgsGeometry:
    return QgsGeometry.fromPointXY(QgsPointXY(each.point.lon, each.point.lat))


def _write_polygon(session: WorkspaceSession, draft: Draft) -> None:
    layer = _layer(session, "tasks")
    row = next(table_rows.of_tasks(layer, [draft.task_id]), None)
    if row is None:
        raise GeometryError("There is no task {task} any more.", task=draft.task_id)
    if not drafts.is_whole(draft):
        table_rows.reshape(layer, row.id(), QgsGeometry())
        table_rows.change(layer, row.id(), {"area_m2": None, "perimeter_m": None})
        return
    shape = drafts.polygon(draft)
    one = np.array([shape], dtype=object)
    table_rows.reshape(layer, row.id(), to_qgs_multi(shape, Qgis.GeometryType.Polygon))
    measures = {"area_m2": float(area_m2(one)[0]), "perimeter_m": float(perimeter_m(one)[0])}
    table_rows.change(layer, row.id(), measures)


def _layer(session: WorkspaceSession, table: str) -> QgsVectorLayer:
    layer = session.layer(table)
    if layer is None:
        raise GeometryError("The table {table} is not in the project any more.", table=table)
    return layer


def _refused(layer: QgsVectorLayer) -> GeometryError:
    return GeometryError("The layer {layer} did not take the change.", layer=layer.name())
