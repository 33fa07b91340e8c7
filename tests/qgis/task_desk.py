# SPDX-License-Identifier: GPL-3.0-or-later
"""A task database of four tasks in a project, for tests of what a planner does with them.

T-001 and T-002 are neighbours, T-003 lies apart, T-004 was ordered.
"""

from __future__ import annotations

from pathlib import Path

import shapely
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.adapters.geometry import to_shapely
from mineaction_plugin.core.position.geodesy import (
    area_m2,
    perimeter_m,
    plane_of_zone,
    to_lonlat_geometry,
)
from mineaction_plugin.core.terms.model import BoundaryPoint, Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.core.terms.vocabulary import PointKind, TaskState
from mineaction_plugin.gui.editing import table_rows
from mineaction_plugin.gui.editing.session import WorkspaceSession
from mineaction_plugin.workspace import store
from mineaction_plugin.workspace.database import opened
from mineaction_plugin.workspace.edit_buffers import plain

PLANE = plane_of_zone(33, north=True)


def field(west: float, south: float, east: float, north: float) -> BaseGeometry:
    """A rectangle straight on the plane, metres from 730 km E 4,920 km N, in lon/lat."""
    flat = box(730_000 + west, 4_920_000 + south, 730_000 + east, 4_920_000 + north)
    return to_lonlat_geometry(flat, PLANE)


SHAPES = {
    "T-001": field(0, 0, 800, 500),
    "T-002": field(800, 0, 1600, 500),
    "T-003": field(2000, 0, 2400, 500),
    "T-004": field(3000, 0, 3400, 500),
}
HAZARDS = {"H-1": field(10, 10, 100, 100), "H-2": field(500, 10, 700, 100)}


def make_workspace(path: Path) -> None:
    """Four tasks with hazards, points, an order."""
    store.create(path, load())
    tasks = [
        Task(
            task_id,
            shape,
            title=f"Ridge {task_id[-1]}",
            team="Team 1" if task_id == "T-001" else "",
            operator="" if task_id == "T-001" else "Norte",
            status=TaskState.ISSUED if task_id == "T-004" else TaskState.DRAFT,
            area_m2=float(area_m2([shape])[0]),
            perimeter_m=float(perimeter_m([shape])[0]),
        )
        for task_id, shape in SHAPES.items()
    ]
    links = {
        "T-001": [
            store.HazardLink("areas", name, store.shape_hash(HAZARDS[name])) for name in HAZARDS
        ],
        "T-002": [store.HazardLink("areas", "H-2", "x")],
    }
    store.save_tasks(path, tasks, links)
    store.save_boundary_points(path, "T-001", _points(SHAPES["T-001"]))
    with opened(path, writing=True) as database:
        database.run(
            "INSERT INTO orders (order_no, revision, short_no, task_id, issued_at, snapshot, "
            "snapshot_sha256) VALUES ('MAC-2026-0001', 1, '1', 'T-004', "
            "'2026-11-12T14:02:00+01:00', '{}', 'x')"
        )
        database.run(
            "INSERT INTO task_events (task_id, happened_at, user_name, old_status, new_status, "
            "reason) VALUES ('T-004', '2026-11-12T14:02:00+01:00', 'A. Planner', 'draft', "
            "'issued', 'MAC-2026-0001 r1')"
        )


def _points(shape: BaseGeometry) -> list[BoundaryPoint]:
    """The corners as somebody typed them, and a reference point."""
    corners = shapely.get_coordinates(shape)[:-1].tolist()
    points = [
        BoundaryPoint(
            1,
            number,
            "SP" if number == 1 else f"TP{number - 1}",
            PointKind.START if number == 1 else PointKind.TURNING,
            *corner,
            description=f"stake {number}",
            entered_text=f"typed {number}",
        )
        for number, corner in enumerate(corners, start=1)
    ]
    west, south = corners[0]
    lead = BoundaryPoint(0, 1, "RP", PointKind.REFERENCE, west - 0.01, south, "crossroads")
    return [lead, *points]


def rows_of(session: WorkspaceSession, table: str, *task_ids: str) -> list[QgsFeature]:
    """Rows of tasks as they stand in the edit session."""
    return list(table_rows.of_tasks(_layer(session, table), task_ids))


def ids(session: WorkspaceSession) -> set[str]:
    """The ids of all tasks in the edit session."""
    return {str(row["task_id"]) for row in _layer(session, "tasks").getFeatures()}


def shape(session: WorkspaceSession, task_id: str) -> BaseGeometry:
    """The land of a task in the edit session."""
    (row,) = rows_of(session, "tasks", task_id)
    found = to_shapely(row.geometry())
    assert found is not None
    return found


def everything(session: WorkspaceSession) -> dict[str, list[list[str]]]:
    """All rows of all tables, to compare before and after; times and versions aside."""
    result = {}
    for table in ("tasks", "boundary_points", "task_hazards", "task_events", "worksite_points"):
        layer = _layer(session, table)
        keep = [
            place
            for place, name in enumerate(layer.fields().names())
            if not name.endswith("_at") and name not in {"fid", "row_version"}
        ]
        rows = []
        for row in layer.getFeatures():
            cells = [str(plain(row.attributes()[place]) or "") for place in keep]
            rows.append([*cells, row.geometry().asWkt(9)])
        result[table] = sorted(rows)
    return result


def _layer(session: WorkspaceSession, table: str) -> QgsVectorLayer:
    layer = session.layer(table)
    assert layer is not None
    return layer


def clear_project() -> None:
    """Take the database out of the project."""
    QgsProject.instance().clear()
