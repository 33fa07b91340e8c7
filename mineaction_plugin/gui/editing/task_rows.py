# SPDX-License-Identifier: GPL-3.0-or-later
"""What all changes of tasks share: finding a task, its ids, its land, its history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsVectorLayer

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.geometry import to_qgs_multi, to_shapely
from mineaction_plugin.core.errors import GeometryError, Message, OrderError
from mineaction_plugin.core.order.states import BEFORE_ORDER
from mineaction_plugin.core.position.geodesy import area_m2, perimeter_m
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.gui.editing import table_rows
from mineaction_plugin.gui.editing.table_rows import text_of
from mineaction_plugin.workspace.presence import now, user_name

if TYPE_CHECKING:
    from qgis.core import QgsGeometry
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.gui.editing.session import WorkspaceSession

NAMED_IN = ("tasks", "orders", "task_events")
"""Tables that tell which ids were ever used: a task that was taken out stays in its history."""

PLAN = ("boundary_points", "task_hazards", "worksite_points", "worksite_lines", "annexes")
"""What belongs to the plan of a task."""
WORK = ("products", "finds", "visits")
"""What was recorded of its work."""


def table(session: WorkspaceSession, name: str) -> QgsVectorLayer:
    """A table of the open task database.

    Raises:
        OrderError: it is not in the project any more.
    """
    layer = session.layer(name)
    if layer is None:
        raise OrderError(
            "The table {table} of the task database is not in the project. Open the database "
            "anew, on the page Tasks.",
            table=name,
        )
    return layer


def task(session: WorkspaceSession, task_id: str) -> QgsFeature:
    """The row of a task.

    Raises:
        OrderError: there is none.
    """
    found = next(table_rows.of_tasks(table(session, "tasks"), [task_id]), None)
    if found is None:
        raise OrderError("There is no task {task} any more.", task=task_id)
    return found


def tasks(session: WorkspaceSession, task_ids: Iterable[str]) -> list[QgsFeature]:
    """The rows of these tasks, in this order.

    Raises:
        OrderError: one of them is not there any more.
    """
    ids = list(task_ids)
    found = {
        text_of(row, "task_id"): row for row in table_rows.of_tasks(table(session, "tasks"), ids)
    }
    for each in ids:
        if each not in found:
            raise OrderError("There is no task {task} any more.", task=each)
    return [found[each] for each in ids]


def taken_ids(session: WorkspaceSession) -> set[str]:
    """All ids that stand, or ever stood, for a task."""
    ids: set[str] = set()
    for name in NAMED_IN:
        layer = session.layer(name)
        if layer is not None:
            request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
            request.setSubsetOfAttributes([layer.fields().lookupField("task_id")])
            ids.update(text_of(row, "task_id") for row in layer.getFeatures(request))
    return ids


def ordered_among(session: WorkspaceSession, rows: Iterable[QgsFeature]) -> set[str]:
    """The ids of those tasks for which an order was ever issued."""
    status = {text_of(row, "task_id"): text_of(row, "status") for row in rows}
    orders = session.layer("orders")
    named = table_rows.of_tasks(orders, status) if orders is not None else ()
    never = {"", *BEFORE_ORDER, "withdrawn"}
    by_status = {task_id for task_id, state in status.items() if state not in never}
    return by_status | {text_of(row, "task_id") for row in named}


def shape_of(row: QgsFeature) -> BaseGeometry:
    """The land of a task.

    Raises:
        GeometryError: it has none, or one whose rings cannot be built.
    """
    from shapely.errors import GEOSException  # noqa: PLC0415 (the window loads without shapely)

    try:
        shape = to_shapely(row.geometry())
    except GEOSException as error:
        raise GeometryError(
            "The boundary of task {task} cannot be read. Draw it anew.",
            task=text_of(row, "task_id"),
        ) from error
    if shape is None or shape.is_empty:
        raise GeometryError(
            "Task {task} has no boundary yet. Draw one first.", task=text_of(row, "task_id")
        )
    return shape


def stored_shape(shape: BaseGeometry, called: str) -> QgsGeometry:
    """The land of a task as its table keeps it.

    Raises:
        GeometryError: no polygon.
    """
    if shape.is_empty or shape.geom_type not in {"Polygon", "MultiPolygon"}:
        raise GeometryError("{task}: a task's land is a polygon.", task=called)
    return to_qgs_multi(shape, Qgis.GeometryType.Polygon)


def measures(shape: BaseGeometry) -> dict[str, object]:
    """Area and perimeter on the ellipsoid, as columns."""
    return measures_of([shape])[0]


def measures_of(shapes: Sequence[BaseGeometry]) -> list[dict[str, object]]:
    """Area and perimeter of many shapes, at once."""
    array = np.empty(len(shapes), dtype=object)
    array[:] = shapes
    pairs = zip(area_m2(array).tolist(), perimeter_m(array).tolist(), strict=True)
    return [{"area_m2": area, "perimeter_m": length} for area, length in pairs]


def birth() -> dict[str, object]:
    """The columns that say who made a row and when."""
    moment, who = now(), user_name()
    return {
        "row_version": 1,
        "created_at": moment,
        "created_by": who,
        "updated_at": moment,
        "updated_by": who,
    }


def note_event(
    session: WorkspaceSession, task_id: str, old: str, new: str, reason: str = ""
) -> None:
    """Add a line to a task's history."""
    table_rows.add(
        table(session, "task_events"),
        {
            "task_id": task_id,
            "happened_at": now(),
            "user_name": user_name(),
            "old_status": old,
            "new_status": new,
            "reason": reason.strip(),
        },
    )


def children_of(
    session: WorkspaceSession, tables: Sequence[str], task_id: str
) -> list[tuple[QgsVectorLayer, list[QgsFeature]]]:
    """The rows that belong to a task, table by table; a table that is not there has none."""
    layers = [always(session.layer(name)) for name in tables if session.layer(name) is not None]
    return [(layer, list(table_rows.of_tasks(layer, [task_id]))) for layer in layers]


def refuse_withdrawn(row: QgsFeature) -> None:
    """A task that was called off stays as it was then.

    Raises:
        OrderError: it is withdrawn.
    """
    if text_of(row, "status") == TaskState.WITHDRAWN:
        raise OrderError(
            "Task {task} is withdrawn and stays as it is. Duplicate it and change the copy.",
            task=text_of(row, "task_id"),
        )


def refuse_bound(session: WorkspaceSession, row: QgsFeature, what: Message) -> None:
    """Refuse to do away with a task that papers or records name; see `refuse_any_bound`."""
    refuse_any_bound(session, [row], what)


def refuse_any_bound(session: WorkspaceSession, rows: Sequence[QgsFeature], what: Message) -> None:
    """Refuse to do away with tasks that papers or records name.

    Args:
        session: the open task database.
        rows: the tasks.
        what: what was to be done, as in "is never removed".

    Raises:
        OrderError: an order was issued for one of them, or work was recorded.
    """
    ids = [text_of(row, "task_id") for row in rows]
    ordered = ordered_among(session, rows)
    for task_id in ids:
        if task_id in ordered:
            raise OrderError(
                "Task {task} was ordered and {what}. Withdraw it, or duplicate it and change the "
                "copy.",
                task=task_id,
                what=what,
            )
    for name in WORK:
        layer = session.layer(name)
        found = Counter(
            text_of(row, "task_id") for row in (table_rows.of_tasks(layer, ids) if layer else ())
        )
        for task_id, count in found.items():
            raise OrderError(
                "Task {task} has rows in {table} ({count}) and {what}. Withdraw it, or duplicate "
                "it and change the copy.",
                task=task_id,
                count=count,
                table=always(layer).name(),
                what=what,
            )


def take_out(session: WorkspaceSession, rows: Sequence[QgsFeature], why: str) -> None:
    """Take drafts out with what belongs to their plan; a line in the history of each says why."""
    ids = [text_of(row, "task_id") for row in rows]
    for name in PLAN:
        layer = session.layer(name)
        if layer is not None:
            table_rows.delete(layer, table_rows.of_tasks(layer, ids))
    table_rows.delete(table(session, "tasks"), rows)
    for row in rows:
        note_event(session, text_of(row, "task_id"), text_of(row, "status"), "", why)
