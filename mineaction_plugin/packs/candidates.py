# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a task layer as tasks, each either fit to be ordered or refused with its reason."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.adapters.layers import LayerColumns
from mineaction_plugin.adapters.records import tasks_from
from mineaction_plugin.core.errors import BindingError, Message, MineActionError, OrderError, say
from mineaction_plugin.core.order import naming
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import Profile


@dataclass(frozen=True)
class Candidate:
    """A row that an order is asked for."""

    row: int
    """Counted from 1, as people see it."""
    task_id: str
    task: Task | None
    refused: Message | None = None


def read_candidates(columns: LayerColumns, id_field: str) -> list[Candidate]:
    """Every row of the layer, in its order; what cannot be ordered carries the reason.

    Raises:
        BindingError: the layer has no rows, or lacks the id field.
    """
    if id_field not in columns.values:
        raise BindingError(
            "The layer {layer} has no field {field} to take ids from. It has: {present}.",
            layer=columns.name,
            field=id_field,
            present=", ".join(columns.values) or "–",
        )
    if len(columns) == 0:
        raise BindingError("The layer {layer} has no rows.", layer=columns.name)
    ids = [_text(value) for value in columns.values[id_field]]
    often = Counter(ids)
    found = [_candidate(columns, id_field, row, task_id) for row, task_id in enumerate(ids)]
    return [
        _refused_twin(candidate, ids) if often[candidate.task_id] > 1 else candidate
        for candidate in found
    ]


def selected(candidates: Sequence[Candidate], wanted: str) -> list[Candidate]:
    """The candidates whose ids are in a comma list; all of them when it is empty.

    An id with a comma in it is written in double quotes, as in a CSV file.

    Raises:
        OrderError: naming the ids that no row has.
    """
    ids = [text.strip() for line in csv.reader([wanted], skipinitialspace=True) for text in line]
    ids = [text for text in ids if text]
    if not ids:
        return list(candidates)
    known = {candidate.task_id for candidate in candidates}
    missing = [text for text in ids if text not in known]
    if missing:
        raise OrderError("SELECTED_IDS: no task has the id {ids}.", ids=", ".join(missing))
    return [candidate for candidate in candidates if candidate.task_id in ids]


def numbers_without_workspace(
    candidates: Sequence[Candidate], profile: Profile, *, draft: bool, year: int
) -> list[str]:
    """An order number for each row of the whole layer: safe as a name, unique ignoring case.

    All rows are named together, so that a task's number does not depend on the selection.

    Raises:
        OrderError: the profile's pattern cannot be used.
    """
    pattern = "DRAFT-{task_id}" if draft else profile.numbering.without_workspace
    organisation = profile.programme.organisation_code
    try:
        texts = [
            pattern.format(task_id=candidate.task_id, organisation=organisation, year=year)
            for candidate in candidates
        ]
    except (KeyError, IndexError, ValueError, AttributeError) as error:
        raise OrderError(
            "The key numbering.without_workspace is {value}. Known tokens: task_id, organisation, "
            "year ({reason}).",
            value=pattern,
            reason=str(error),
        ) from error
    return naming.unique_names(texts)


def _candidate(columns: LayerColumns, id_field: str, row: int, task_id: str) -> Candidate:
    refused = _fault(columns, id_field, row, task_id)
    if refused is not None:
        return Candidate(row + 1, task_id, None, refused)
    try:
        (task,) = tasks_from(_one_row(columns, row), id_field)
    except MineActionError as error:
        values = {**error.message.values, "row": row + 1}
        return Candidate(row + 1, task_id, None, Message(error.message.template, values))
    return Candidate(row + 1, task_id, task)


def _fault(columns: LayerColumns, id_field: str, row: int, task_id: str) -> Message | None:
    """Why a row cannot be ordered, before anything is made of it."""
    if not task_id:
        return say("Row {row} has nothing in its id field {field}.", row=row + 1, field=id_field)
    if row in columns.unreadable_wkt:
        return say("Row {row}, task {task}: its rings cannot be built.", row=row + 1, task=task_id)
    return _shape_fault(columns.geometries[row], row, task_id)


def _shape_fault(geometry: BaseGeometry | None, row: int, task_id: str) -> Message | None:
    if geometry is None or geometry.is_empty:
        return say(
            "Row {row}, task {task} has no boundary. Draw it, or leave the task out.",
            row=row + 1,
            task=task_id,
        )
    if geometry.geom_type not in {"Polygon", "MultiPolygon"}:
        return say(
            "Row {row}, task {task} is a {kind}, not a polygon.",
            row=row + 1,
            task=task_id,
            kind=geometry.geom_type,
        )
    if not shapely.is_valid(geometry):
        return say(
            "Row {row}, task {task} is not a valid polygon: {reason}. Mend it first; a boundary "
            "is never repaired on the way to a team.",
            row=row + 1,
            task=task_id,
            reason=shapely.is_valid_reason(geometry),
        )
    return None


def _refused_twin(candidate: Candidate, ids: Sequence[str]) -> Candidate:
    """Two rows with one id: nobody can say which of them a team should be sent to."""
    if not candidate.task_id:
        return candidate
    rows = [str(row + 1) for row, task_id in enumerate(ids) if task_id == candidate.task_id]
    reason = say(
        "Rows {rows} share the id {task}. Give each task an id of its own.",
        rows=", ".join(rows[:10]) + (", …" if len(rows) > 10 else ""),  # noqa: PLR2004 (enough to see)
        task=candidate.task_id,
    )
    return replace(candidate, task=None, refused=reason)


def _one_row(columns: LayerColumns, row: int) -> LayerColumns:
    return replace(
        columns,
        feature_ids=columns.feature_ids[row : row + 1],
        geometries=columns.geometries[row : row + 1],
        values={name: column[row : row + 1] for name, column in columns.values.items()},
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)
