# SPDX-License-Identifier: GPL-3.0-or-later
"""Reference points and benchmarks of the hazard record in the tasks of a workspace."""

from __future__ import annotations

from pathlib import Path

import pytest
import shapely

from mineaction_plugin.core.terms.model import BoundaryPoint, Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.core.terms.vocabulary import PointKind
from mineaction_plugin.workspace import record_points, store
from mineaction_plugin.workspace.database import opened, transaction
from mineaction_plugin.workspace.migrations import RAISE_TRANSACTIONS
from mineaction_plugin.workspace.store import HazardLink

pytestmark = pytest.mark.usefixtures("qgis_app")


def point(kind: PointKind, lon: float, label: str = "") -> BoundaryPoint:
    return BoundaryPoint(0, 0, label, kind, lon, 44.0, description="from points, row 1")


RECORDED = {
    "H-1": [
        point(PointKind.BENCHMARK, 18.2),
        point(PointKind.REFERENCE, 18.1),
        point(PointKind.TURNING, 18.3),
    ],
    "H-2": [point(PointKind.REFERENCE, 18.1), point(PointKind.REFERENCE, 18.4)],
    "H-4": [point(PointKind.REFERENCE, 18.5)],
    "H-5": [point(PointKind.REFERENCE, 18.6)],
}
HAZARDS = {"T-1": ("H-1", "H-2"), "T-2": ("H-3",), "T-3": ("H-4",), "T-4": ("H-5",)}
"""T-2's hazard has no point, T-3 stands in an order, T-4 has a reference point already."""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "w.gpkg"
    store.create(path, load())
    tasks = [Task(task_id, shapely.box(18, 44, 18.01, 44.01)) for task_id in HAZARDS]
    links = {task: [HazardLink("h", one) for one in ids] for task, ids in HAZARDS.items()}
    store.save_tasks(path, tasks, links)
    own = [
        point(PointKind.REFERENCE, 17.9, "OWN"),
        BoundaryPoint(0, 1, "LM1", PointKind.LANDMARK, 17.8, 44.0),
    ]
    store.save_boundary_points(path, "T-4", own[:1])
    store.save_boundary_points(path, "T-1", own[1:])
    with opened(path, writing=True) as database, transaction(database, RAISE_TRANSACTIONS):
        database.run(
            "INSERT INTO orders (order_no, revision, short_no, task_id, issued_at, snapshot, "
            "snapshot_sha256) VALUES ('O-1', 1, 'O1', 'T-3', '2026-01-01', '{}', '')"
        )
    return path


def test_every_task_is_in_one_of_the_four(workspace: Path) -> None:
    taken = record_points.take(workspace, RECORDED)
    assert taken == record_points.Taken(3, ("T-1",), ("T-4",), ("T-3",), ("T-2",))


def test_points_of_two_hazards_get_labels_of_their_own_and_a_shared_one_is_taken_once(
    workspace: Path,
) -> None:
    record_points.take(workspace, RECORDED)
    found = store.read_boundary_points(workspace)
    kept = [(p.ring_no, p.point_no, p.label, p.kind, p.lon) for p in found["T-1"]]
    assert kept == [
        (0, 1, "LM1", PointKind.LANDMARK, 17.8),
        (0, 2, "RP", PointKind.REFERENCE, 18.1),
        (0, 3, "RP2", PointKind.REFERENCE, 18.4),
        (0, 4, "BM", PointKind.BENCHMARK, 18.2),
    ]
    assert found["T-1"][1].description == "from points, row 1"
    assert [p.label for p in found["T-4"]] == ["OWN"]
    assert set(found) == {"T-1", "T-4"}


def test_taking_them_twice_adds_nothing(workspace: Path) -> None:
    record_points.take(workspace, RECORDED)
    again = record_points.take(workspace, RECORDED)
    assert again.points == 0
    assert again.had == ("T-1", "T-4")
