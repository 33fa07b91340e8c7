# SPDX-License-Identifier: GPL-3.0-or-later
"""Layers in our schema as the checks of tasks take them; a bad row is a finding and no error."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import shapely
from shapely.geometry import Polygon

from mineaction_plugin.adapters import bindings
from mineaction_plugin.adapters.layers import LayerColumns
from mineaction_plugin.adapters.records import points_from, tasks_from, worksite_from
from mineaction_plugin.core.boundary.audit import Facility, HazardLink, TaskRecord
from mineaction_plugin.core.boundary.audit.facilities import facilities_of
from mineaction_plugin.core.errors import BindingError, Message, MineActionError
from mineaction_plugin.core.hazard.binding import Binding, Role
from mineaction_plugin.core.hazard.reading import COLUMNS_A_ROW, as_text, rows_of, tabulate
from mineaction_plugin.core.hazard.table import HazardTable, Rows
from mineaction_plugin.core.terms.model import BoundaryPoint, Task, WorksiteFeature
from mineaction_plugin.core.terms.profile import Profile

RELEASED_OTHERWISE = frozenset({"cancelled", "reduced"})
"""Land that was released without being cleared."""


def task_records(
    tasks: LayerColumns,
    points: LayerColumns | None = None,
    worksite: Sequence[LayerColumns | None] = (),
    links: LayerColumns | None = None,
) -> list[TaskRecord]:
    """A record a row, with what belongs to its task.

    Args:
        tasks: a layer of tasks in our schema.
        points: its boundary points, in our schema.
        worksite: layers of worksite points and lines.
        links: the table of the hazards that tasks were made for.

    Raises:
        BindingError: a layer lacks a column; a row of points or worksite cannot be read.
    """
    if "task_id" not in tasks.values:
        raise BindingError(
            "The layer {layer} has no field task_id. It has: {present}.",
            layer=tasks.name,
            present=", ".join(tasks.values) or "–",
        )
    of_task = points_from(points) if points is not None else {}
    features = worksite_by_task(worksite)
    made_for = links_by_task(links) if links is not None else {}
    return [_record(tasks, row, of_task, features, made_for) for row in range(len(tasks))]


def _record(
    tasks: LayerColumns,
    row: int,
    points: Mapping[str, Sequence[BoundaryPoint]],
    features: Mapping[str, Sequence[WorksiteFeature]],
    links: Mapping[str, Sequence[HazardLink]],
) -> TaskRecord:
    task_id = as_text(tasks.values["task_id"][row])
    task, fault = _task(tasks, row, task_id)
    return TaskRecord(
        task,
        points.get(task_id, ()),
        features.get(task_id, ()),
        links.get(task_id, ()),
        row + 1,
        fault,
    )


def _task(tasks: LayerColumns, row: int, task_id: str) -> tuple[Task, Message | None]:
    """The task of a row; one that is none keeps its id and its shape."""
    shape = tasks.geometries[row]
    shape = Polygon() if shape is None else shape
    one = replace(
        tasks,
        feature_ids=tasks.feature_ids[row : row + 1],
        geometries=np.array([shape], dtype=object),
        values={name: column[row : row + 1] for name, column in tasks.values.items()},
    )
    try:
        (task,) = tasks_from(one)
    except MineActionError as error:
        values = {**error.message.values, "row": row + 1}
        return Task(task_id, shape), Message(error.message.template, values)
    return task, None


def worksite_by_task(layers: Sequence[LayerColumns | None]) -> dict[str, list[WorksiteFeature]]:
    """The features of several layers by their task."""
    found: dict[str, list[WorksiteFeature]] = {}
    for columns in layers:
        if columns is not None:
            for task_id, features in worksite_from(columns).items():
                found.setdefault(task_id, []).extend(features)
    return found


def links_by_task(links: LayerColumns) -> dict[str, list[HazardLink]]:
    """The hazards that each task was made for, with their shape's hash."""
    found: dict[str, list[HazardLink]] = {}
    names = ("task_id", "hazard_id", "shape_hash")
    empty: list[object] = [None] * len(links)
    columns = [links.values.get(name, empty) for name in names]
    for task_id, hazard_id, shape in zip(*columns, strict=True):
        link = HazardLink(as_text(hazard_id), as_text(shape))
        found.setdefault(as_text(task_id), []).append(link)
    return found


def hazard_table(
    columns: LayerColumns, kept: Binding | None, kind: str, profile: Profile
) -> HazardTable:
    """Hazards, as they were read.

    Args:
        columns: the layer in WGS 84 longitude/latitude.
        kept: the project's binding of it; guessed where there is none.
        kind: its kind of geometry: "polygon", "line", "point".
        profile: the programme's own words.
    """
    binding, _ = bindings.resolved("", kept, columns, kind, profile)
    return tabulate(replace(binding, role=Role.HAZARDS), bindings.rows_of(columns)).table


def joined(tables: Sequence[HazardTable]) -> HazardTable | None:
    """The rows of several layers as one table; None of none."""
    if not tables:
        return None
    columns: dict[str, object] = {}
    for name in COLUMNS_A_ROW:
        each = [getattr(table, name) for table in tables]
        columns[name] = (
            np.concatenate(each)
            if isinstance(each[0], np.ndarray)
            else [value for column in each for value in column]
        )
    names = ", ".join(dict.fromkeys(table.source_layer for table in tables))
    return replace(tables[0], source_layer=names, unreadable={}, **columns)  # type: ignore[arg-type]


def each_once(table: HazardTable | None) -> HazardTable | None:
    """Each hazard once: one that lies near and was looked for by its id was read twice."""
    if table is None:
        return None
    seen: set[tuple[str, object]] = set()
    kept = []
    for row, hazard_id in enumerate(table.hazard_id):
        shape = table.geometry[row]
        key = (hazard_id, None if shape is None else shapely.to_wkb(shape))
        if key not in seen:
            seen.add(key)
            kept.append(row)
    return rows_of(table, kept)


def cleared_table(columns: LayerColumns, kept: Binding | None, profile: Profile) -> HazardTable:
    """Land that was cleared; what its layer calls cancelled or reduced is left out."""
    binding, _ = bindings.resolved("", kept, columns, "polygon", profile, Role.CLEARED_LAND)
    rows = bindings.rows_of(columns)
    table = tabulate(replace(binding, role=Role.CLEARED_LAND), rows).table
    words = _column(rows, binding, "product")
    known = {word.strip(): code for word, code in binding.values.get("product", {}).items()}
    kept_rows = [
        row
        for row, word in enumerate(words)
        if known.get(word, word.casefold()) not in RELEASED_OTHERWISE
    ]
    return rows_of(table, kept_rows)


def products_table(columns: LayerColumns, profile: Profile) -> HazardTable:
    """The cleared land of a workspace's own table of products, called by its task."""
    fields = {"hazard_id": "task_id", "product": "kind"}
    return cleared_table(columns, Binding(Role.CLEARED_LAND, columns.name, fields), profile)


def facilities(
    columns: LayerColumns, kept: Binding | None, kind: str, profile: Profile
) -> tuple[Facility, ...]:
    """Medical facilities."""
    binding, _ = bindings.resolved("", kept, columns, kind, profile, Role.MEDICAL)
    return facilities_of(bindings.rows_of(columns), binding)


def _column(rows: Rows, binding: Binding, attribute: str) -> list[str]:
    field = binding.fields.get(attribute)
    if field is None or field not in rows.values:
        return [""] * len(rows)
    return [as_text(value).strip() for value in rows.values[field]]
