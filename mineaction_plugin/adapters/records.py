# SPDX-License-Identifier: GPL-3.0-or-later
"""From the rows of layers in our schema (see features.py for the columns) to the core's records."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields as dataclass_fields
from enum import StrEnum
from typing import TypeVar

import numpy as np
import shapely

from mineaction_plugin.adapters.layers import LayerColumns
from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.terms.model import (
    BoundaryPoint,
    Hazard,
    SourceValue,
    Task,
    WorksiteFeature,
)
from mineaction_plugin.core.terms.vocabulary import (
    HazardStatus,
    LandClass,
    PointKind,
    TaskKind,
    TaskState,
    WorksiteKind,
)

Word = TypeVar("Word", bound=StrEnum)


def hazards_from(columns: LayerColumns, source_fields: Sequence[str] = ()) -> list[Hazard]:
    """Hazards of a layer in our schema; an unknown class or status is a value of its own.

    Of the columns that are none of ours only those of `source_fields` are taken, as text.

    Rows without a usable geometry (none, empty, a coordinate that is no number) are left out: the
    caller counts and tells them.

    Raises:
        BindingError: the layer lacks the column hazard_id.
    """
    _demand(columns, ("hazard_id",))
    records = []
    allowed = [name for name in source_fields if name in columns.values]
    for row, values in _rows(columns):
        geometry = columns.geometries[row]
        if geometry is None or geometry.is_empty:
            continue
        if not np.isfinite(shapely.get_coordinates(geometry)).all():
            continue
        known = _known(Hazard, values)
        known["land_class"] = _word(LandClass, values.get("land_class"), LandClass.UNKNOWN)
        known["status"] = _word(HazardStatus, values.get("status"), HazardStatus.UNKNOWN)
        known["source"] = tuple(SourceValue(name, as_text(values[name])) for name in allowed)
        records.append(Hazard(geometry=geometry, **known))  # type: ignore[arg-type]
    return records


def tasks_from(columns: LayerColumns, id_field: str = "task_id") -> list[Task]:
    """Tasks of a layer in our schema, or of any polygon layer that has an id field.

    Raises:
        BindingError: the id field is missing; a row, named by its number, has no id or a kind
            that is none of ours.
    """
    _demand(columns, (id_field,))
    records = []
    for row, values in _rows(columns):
        task_id = _text(values[id_field])
        if not task_id:
            raise BindingError(
                "Row {row} of {layer} has nothing in its id field {field}. Give it an id.",
                row=row + 1,
                layer=columns.name,
                field=id_field,
            )
        known = _known(Task, values)
        known["task_id"] = task_id
        known["kind"] = TaskKind.CLEARANCE
        if _text(values.get("kind")):
            # What a team is sent to do is never guessed.
            known["kind"] = _strict_word(TaskKind, values["kind"], columns.name, row)
        known["status"] = _word(TaskState, values.get("status"), TaskState.DRAFT)
        known["hazard_ids"] = tuple(filter(None, _text(values.get("hazard_ids")).split(",")))
        known["extra"] = _extra(values.get("extra"), columns.name, row)
        records.append(Task(geometry=columns.geometries[row], **known))  # type: ignore[arg-type]
    return records


def points_from(columns: LayerColumns) -> dict[str, list[BoundaryPoint]]:
    """Boundary points by task, in ring and point order; positions come from the geometry.

    Raises:
        BindingError: a column is missing, a kind is unknown, or a row has no point.
    """
    _demand(columns, ("task_id", "ring_no", "point_no", "label", "kind"))
    result: dict[str, list[BoundaryPoint]] = {}
    for row, values in _rows(columns):
        geometry = columns.geometries[row]
        if geometry is None or geometry.is_empty or geometry.geom_type != "Point":
            raise BindingError(
                "Row {row} of {layer} has no point.", row=row + 1, layer=columns.name
            )
        known = _known(BoundaryPoint, values)
        known.update(lon=geometry.x, lat=geometry.y)
        known["kind"] = _strict_word(PointKind, values["kind"], columns.name, row)
        point = BoundaryPoint(**known)  # type: ignore[arg-type]
        result.setdefault(_text(values["task_id"]), []).append(point)
    for points in result.values():
        points.sort(key=lambda point: (point.ring_no, point.point_no))
    return result


def worksite_from(columns: LayerColumns) -> dict[str, list[WorksiteFeature]]:
    """Worksite points or lines by task.

    Raises:
        BindingError: a column is missing, or a kind is unknown.
    """
    _demand(columns, ("task_id", "kind"))
    result: dict[str, list[WorksiteFeature]] = {}
    for row, values in _rows(columns):
        if columns.geometries[row] is None:
            raise BindingError(
                "Row {row} of {layer} has no geometry.", row=row + 1, layer=columns.name
            )
        known = _known(WorksiteFeature, values)
        known["kind"] = _strict_word(WorksiteKind, values["kind"], columns.name, row)
        known.setdefault("label", "")
        feature = WorksiteFeature(geometry=columns.geometries[row], **known)  # type: ignore[arg-type]
        result.setdefault(_text(values["task_id"]), []).append(feature)
    return result


def _rows(columns: LayerColumns) -> Iterator[tuple[int, dict[str, object]]]:
    names = list(columns.values)
    for row in range(len(columns)):
        yield row, {name: columns.values[name][row] for name in names}


def _demand(columns: LayerColumns, names: Sequence[str]) -> None:
    missing = [name for name in names if name not in columns.values]
    if missing:
        raise BindingError(
            "The layer {layer} has no column {columns}. It has: {present}.",
            layer=columns.name,
            columns=", ".join(missing),
            present=", ".join(columns.values),
        )


def _known(kind: type, values: Mapping[str, object]) -> dict[str, object]:
    """The values that a record has a place for; an empty cell leaves the record's own default."""
    result: dict[str, object] = {}
    for entry in dataclass_fields(kind):
        value = values.get(entry.name)
        if value is None or entry.name == "geometry":
            continue
        result[entry.name] = _text(value) if entry.type == "str" else value
    return result


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _word(kind: type[Word], value: object, default: Word) -> Word:
    """The word, or the default where the cell holds none of ours: unknown is drawn and counted."""
    try:
        return kind(_text(value))
    except ValueError:
        return default


def _strict_word(kind: type[Word], value: object, layer: str, row: int) -> Word:
    try:
        return kind(_text(value))
    except ValueError as error:
        raise BindingError(
            "Row {row} of {layer}: {value} is not one of {words}.",
            row=row + 1,
            layer=layer,
            value=_text(value) or "NULL",
            words=", ".join(word.value for word in kind),
        ) from error


def _extra(value: object, layer: str, row: int) -> dict[str, object]:
    text = _text(value)
    if not text:
        return {}
    try:
        parsed = json.loads(text)
    except ValueError as error:
        raise BindingError(
            "Row {row} of {layer}: the column extra is not valid JSON ({reason}).",
            row=row + 1,
            layer=layer,
            reason=str(error),
        ) from error
    return dict(parsed)
