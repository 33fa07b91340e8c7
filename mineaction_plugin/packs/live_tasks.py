# SPDX-License-Identifier: GPL-3.0-or-later
"""The tasks that teams may work on now: those whose latest order holds and whose work goes on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.workspace.database import opened
from mineaction_plugin.workspace.orders import Place, order_rows

WORKED_ON = frozenset(
    {TaskState.ISSUED, TaskState.ACCEPTED, TaskState.IN_PROGRESS, TaskState.SUSPENDED}
)
_SHAPES = (
    "SELECT order_no, revision, json_extract(snapshot, '$.task.geometry') AS shape FROM orders "
    "WHERE coalesce(superseded_by, '') = ''"
)


@dataclass(frozen=True)
class LiveTask:
    """A task as it was issued."""

    task_id: str
    order_no: str
    revision: int
    operator: str
    area_m2: float | None
    geometry: BaseGeometry
    """WGS 84 degrees."""


def live_tasks(workspace: Path) -> list[LiveTask]:
    """All live tasks of a workspace, with the boundaries that their orders have.

    Raises:
        OrderError: there is none.
        WorkspaceError: no workspace.
    """
    rows = [
        row for row in order_rows(workspace) if row.place is Place.LIVE and row.status in WORKED_ON
    ]
    if not rows:
        raise OrderError(
            "The workspace {file} has no live task: no order holds whose task is issued, accepted, "
            "in progress or suspended.",
            file=workspace.name,
        )
    with opened(workspace) as database:
        found = database.rows(_SHAPES)
    shapes = {(str(row["order_no"]), row["revision"]): str(row["shape"]) for row in found}
    return [
        LiveTask(
            row.task_id,
            row.order_no,
            row.revision,
            row.operator,
            row.area_m2,
            shapely.from_wkb(bytes.fromhex(shapes[row.order_no, row.revision])),
        )
        for row in rows
    ]
