# SPDX-License-Identifier: GPL-3.0-or-later
"""What all changes of tasks share: finding a task, its ids, its land, its history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsVectorLayer

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.geometry import to_qgs_multi, to_shapely
from mineaction_plugin.core.errors import GeometryError, Message, OrderError
from mineaction_plugin.core.order.states import BEFORE_ORDER
from mineaction_plugin.core.position.geodesy import area_m2, perimeter_m
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


def is_ordered(session: WorkspaceSession, row: QgsFeature) -> bool:
    """Whether an order was ever issued for a task."""
    if text_of(row, "status") not in {"", *BEFORE_ORDER, "withdrawn"}:
        return True
    orders = session.layer("orders")
    return orders is not None and any(table_rows.of_tasks(orders, [text_of(row, "task_id")]))


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
    one = np.array([shape], dtype=object)
    return {"area_m2": float(area_m2(one)[0]), "perimeter_m": float(perimeter_m(one)[0])}


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


def refuse_bound(session: WorkspaceSession, row: QgsFeature, what: Message) -> None:
    """Refuse to do away with a task that papers or records name.

    Args:
        session: the open task database.
        row: the task.
        what: what was to be done, as in "is never removed".

    Raises:
        OrderError: an order was issued, or work was recorded.
    """
    task_id = text_of(row, "task_id")
    if is_ordered(session, row):
        raise OrderError(
            "Task {task} was ordered and {what}. Withdraw it, or duplicate it and change the copy.",
            task=task_id,
            what=what,
        )
    for layer, rows in children_of(session, WORK, task_id):
        if rows:
            raise OrderError(
                "Task {task} has {count} rows in {table} and {what}. Withdraw it, or duplicate it "
                "and change the copy.",
                task=task_id,
                count=len(rows),
                table=layer.name(),
                what=what,
            )


def take_out(session: WorkspaceSession, row: QgsFeature, why: str) -> None:
    """Take a draft out with what belongs to its plan; a line in the history says why."""
    task_id = text_of(row, "task_id")
    for layer, rows in children_of(session, PLAN, task_id):
        table_rows.delete(layer, rows)
    table_rows.delete(table(session, "tasks"), [row])
    note_event(session, task_id, text_of(row, "status"), "", why)
