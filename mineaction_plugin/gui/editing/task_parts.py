# SPDX-License-Identifier: GPL-3.0-or-later
"""One task into several, and several into one."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsFeature

from mineaction_plugin.core.boundary.merging import merged
from mineaction_plugin.core.errors import GeometryError, OrderError, say
from mineaction_plugin.core.terms.task_ids import part_ids
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.gui.editing import table_rows, task_rows
from mineaction_plugin.gui.editing.table_rows import text_of
from mineaction_plugin.gui.editing.task_points import kept_points, write_points
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.gui.editing.session import WorkspaceSession

LEAST = 2
MADE_OF = ("search_radius_m", "centre_line_wkt", "width_m")
"""Columns that say what the land was made of; they are not true of a part, nor of a union."""
WORKSITE = ("worksite_points", "worksite_lines")
SHARED = (*WORKSITE, "annexes")


def split(
    session: WorkspaceSession,
    task_id: str,
    parts: Sequence[BaseGeometry],
    hazards: Mapping[str, BaseGeometry] | None = None,
) -> tuple[str, ...]:
    """Put a draft's parts in its place, called "<id>-1", "<id>-2"… in the order given.

    Each part gets the fields, the worksite and the annexes of the whole, and the points that lie
    on its own boundary as they were typed.

    Args:
        session: the open task database.
        task_id: the task to divide.
        parts: polygons in WGS 84 lon/lat.
        hazards: hazard id to its shape (WGS 84 lon/lat): such a hazard goes to the parts that it
            touches; one that touches none, or is not named here, goes to every part.

    Returns:
        the ids of the parts.

    Raises:
        OrderError: it was ordered, or its work has begun.
        GeometryError: fewer than two parts.
    """
    if len(parts) < LEAST:
        raise GeometryError("Task {task} stays whole: one part is no division.", task=task_id)
    with session.step(tr("Divide {task}").format(task=task_id)):
        row = task_rows.task(session, task_id)
        task_rows.refuse_bound(session, row, say("stays whole"))
        task_rows.refuse_withdrawn(row)
        ids = part_ids(task_id, task_rows.taken_ids(session), len(parts))
        points = kept_points(session, [task_id])
        met = {
            hazard_id: shape
            for hazard_id, shape in (hazards or {}).items()
            if any(shape.intersects(part) for part in parts)
        }
        for part_id, part in zip(ids, parts, strict=True):
            _add_part(session, row, part_id, part, met)
            write_points(session, part_id, part, points)
        task_rows.take_out(session, [row], tr("Divided into {tasks}").format(tasks=", ".join(ids)))
    return ids


def merge(session: WorkspaceSession, task_ids: Sequence[str]) -> str:
    """Make one draft of several: the first keeps its id and takes in the others.

    Where a field of the first is empty it is filled from the next; hazards, worksite and annexes
    of all are kept.

    Returns:
        the id of the whole.

    Raises:
        OrderError: one was ordered, its work has begun, or they are of several kinds.
        GeometryError: fewer than two tasks, or a boundary that crosses itself.
    """
    if len(set(task_ids)) < LEAST:
        raise GeometryError("Choose the tasks to merge: at least two.")
    with session.step(tr("Merge {tasks}").format(tasks=", ".join(task_ids))):
        rows = task_rows.tasks(session, task_ids)
        _refuse_unlike(rows)
        task_rows.refuse_any_bound(session, rows, say("cannot be merged"))
        shape = merged([task_rows.shape_of(row) for row in rows])
        points = kept_points(session, task_ids)
        _fill_first(session, rows, shape)
        for row in rows[1:]:
            _move_children(session, text_of(row, "task_id"), task_ids[0])
        reason = tr("Merged into {task}").format(task=task_ids[0])
        task_rows.take_out(session, rows[1:], reason)
        write_points(session, task_ids[0], shape, points)
    return task_ids[0]


def _add_part(
    session: WorkspaceSession,
    whole: QgsFeature,
    part_id: str,
    part: BaseGeometry,
    hazards: Mapping[str, BaseGeometry],
) -> None:
    whole_id = text_of(whole, "task_id")
    values = {
        **table_rows.values_of(whole),
        **dict.fromkeys(MADE_OF),
        "task_id": part_id,
        **task_rows.measures(part),
        **task_rows.birth(),
    }
    shape = task_rows.stored_shape(part, part_id)
    table_rows.add(task_rows.table(session, "tasks"), values, shape)
    for layer, rows in task_rows.children_of(session, SHARED, whole_id):
        for row in rows:
            table_rows.copy(layer, row, {"task_id": part_id})
    for layer, rows in task_rows.children_of(session, ("task_hazards",), whole_id):
        for row in rows:
            hazard = hazards.get(text_of(row, "hazard_id"))
            if hazard is None or hazard.intersects(part):
                table_rows.copy(layer, row, {"task_id": part_id})
    reason = tr("Part of {task}").format(task=whole_id)
    task_rows.note_event(session, part_id, "", text_of(whole, "status"), reason)


def _refuse_unlike(rows: Sequence[QgsFeature]) -> None:
    kinds = sorted({text_of(row, "kind") for row in rows})
    if len(kinds) > 1:
        raise OrderError(
            "The tasks are of several kinds ({kinds}). Give them the same kind before merging.",
            kinds=", ".join(kind.replace("_", " ") for kind in kinds),
        )


def _fill_first(session: WorkspaceSession, rows: Sequence[QgsFeature], shape: BaseGeometry) -> None:
    """The first row with the land of all, what it lacks taken from the others, as a draft."""
    layer, first = task_rows.table(session, "tasks"), rows[0]
    own = table_rows.values_of(first)
    missing: dict[str, object] = {}
    for row in reversed(rows[1:]):
        missing.update(table_rows.values_of(row))
    extras = _extras(rows)
    filled = {name: value for name, value in missing.items() if name not in own}
    values = {
        **filled,
        "extra": json.dumps(extras, ensure_ascii=False) if extras else None,
        **dict.fromkeys(MADE_OF),
        "status": TaskState.DRAFT.value,
        **task_rows.measures(shape),
    }
    task_id = text_of(first, "task_id")
    table_rows.reshape(layer, first.id(), task_rows.stored_shape(shape, task_id))
    table_rows.change(layer, first.id(), values)
    names = ", ".join(text_of(row, "task_id") for row in rows[1:])
    reason = tr("Took in {tasks}").format(tasks=names)
    task_rows.note_event(session, task_id, text_of(first, "status"), TaskState.DRAFT, reason)


def _extras(rows: Sequence[QgsFeature]) -> dict[str, object]:
    """The programme's own fields: those of the first, and what it lacks from the next."""
    found: dict[str, object] = {}
    for row in reversed(rows):
        try:
            told = json.loads(text_of(row, "extra") or "{}").items()
        except (ValueError, AttributeError) as error:
            raise OrderError(
                "The programme's own fields of task {task} cannot be read. Correct its column "
                "extra first.",
                task=text_of(row, "task_id"),
            ) from error
        found |= {name: value for name, value in told if value not in (None, "")}
    return found


def _move_children(session: WorkspaceSession, source: str, target: str) -> None:
    """Hazards, worksite and annexes go to the other task.

    A hazard that it has already does not; a worksite feature whose label it has gets another.
    """
    taken = {
        text_of(row, "label").casefold()
        for _layer, rows in task_rows.children_of(session, WORKSITE, target)
        for row in rows
    }
    for layer, rows in task_rows.children_of(session, WORKSITE, source):
        for row in rows:
            label = _free_label(text_of(row, "label"), taken)
            taken.add(label.casefold())
            table_rows.change(layer, row.id(), {"task_id": target, "label": label})
    for layer, rows in task_rows.children_of(session, ("annexes",), source):
        for row in rows:
            table_rows.change(layer, row.id(), {"task_id": target})
    for layer, rows in task_rows.children_of(session, ("task_hazards",), source):
        known = {
            (text_of(row, "hazard_layer"), text_of(row, "hazard_id"))
            for row in table_rows.of_tasks(layer, [target])
        }
        for row in rows:
            if (text_of(row, "hazard_layer"), text_of(row, "hazard_id")) not in known:
                table_rows.change(layer, row.id(), {"task_id": target})


def _free_label(label: str, taken: Collection[str]) -> str:
    """The label itself, or with the first number that nothing has: CP, CP2, CP3."""
    stem, number, free = label.rstrip("0123456789"), 2, label
    while label and free.casefold() in taken:
        free, number = f"{stem}{number}", number + 1
    return free
