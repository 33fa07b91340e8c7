# SPDX-License-Identifier: GPL-3.0-or-later
"""Reference points and benchmarks taken from the hazard record into the tasks of a workspace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import shapely

from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import PointKind
from mineaction_plugin.workspace.database import Database, literal, opened, transaction
from mineaction_plugin.workspace.migrations import RAISE_TRANSACTIONS

LEADING_RING = 0
"""Points that lead to a boundary lie on no ring of it."""
LABELS = {PointKind.REFERENCE: "RP", PointKind.BENCHMARK: "BM"}


@dataclass(frozen=True)
class Taken:
    """What became of each task that has hazards: every one of them is in one of the four.

    Attributes:
        points: how many points were added.
        tasks: tasks that got some.
        had: tasks that had a reference point or benchmark already, which stays.
        issued: tasks that stand in an issued order, whose points never change.
        without: tasks none of whose hazards has such a point in the record.
    """

    points: int
    tasks: tuple[str, ...] = ()
    had: tuple[str, ...] = ()
    issued: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


def take(path: Path, recorded: Mapping[str, Sequence[BoundaryPoint]]) -> Taken:
    """Give each task the recorded points of its hazards; all tasks or none.

    Args:
        path: the workspace.
        recorded: hazard id to its points of the record, in WGS 84 degrees; those that are no
            reference point or benchmark are left out.

    Raises:
        WorkspaceError: no workspace, or read-only.
        LockedError: another program holds the file.
    """
    found: dict[str, list[str]] = {"tasks": [], "had": [], "issued": [], "without": []}
    added = 0
    with opened(path, writing=True) as database, transaction(database, RAISE_TRANSACTIONS):
        issued = _tasks_in(database, "SELECT DISTINCT task_id FROM orders")
        had = _tasks_in(
            database,
            "SELECT DISTINCT task_id FROM boundary_points "
            "WHERE kind IN ('reference_point', 'benchmark')",
        )
        for task_id, hazard_ids in _hazards(database).items():
            points = labelled([p for one in hazard_ids for p in recorded.get(one, ())])
            if task_id in issued:
                found["issued"].append(task_id)
            elif task_id in had:
                found["had"].append(task_id)
            elif not points:
                found["without"].append(task_id)
            else:
                _insert(database, task_id, points)
                found["tasks"].append(task_id)
                added += len(points)
    return Taken(added, **{name: tuple(ids) for name, ids in found.items()})


def labelled(points: Sequence[BoundaryPoint]) -> list[BoundaryPoint]:
    """Reference points first, then benchmarks, each with a label of its own: RP, RP2, BM, BM2.

    One point that two hazards share is taken once.
    """
    result: list[BoundaryPoint] = []
    for kind, label in LABELS.items():
        ours = {(p.lon, p.lat): p for p in reversed(points) if p.kind is kind}
        for number, point in enumerate(reversed(ours.values()), start=1):
            name = label if number == 1 else f"{label}{number}"
            place = len(result) + 1
            result.append(replace(point, ring_no=LEADING_RING, point_no=place, label=name))
    return result


def _insert(database: Database, task_id: str, points: Sequence[BoundaryPoint]) -> None:
    where = f"task_id = {literal(task_id)} AND ring_no = {LEADING_RING}"
    query = f"SELECT coalesce(max(point_no), 0) AS last FROM boundary_points WHERE {where}"  # noqa: S608 (quoted)
    last = int(str(database.rows(query)[0]["last"]))
    for point in points:
        values = {
            "task_id": task_id,
            "ring_no": point.ring_no,
            "point_no": last + point.point_no,
            "label": point.label,
            "kind": point.kind.value,
            "description": point.description,
            "fixed_by": point.fixed_by,
            "accuracy_m": point.accuracy_m,
            "entered_text": point.entered_text,
        }
        database.insert(
            "boundary_points", values, shapely.to_wkb(shapely.Point(point.lon, point.lat))
        )


def _hazards(database: Database) -> dict[str, list[str]]:
    hazards: dict[str, list[str]] = {}
    for row in database.rows("SELECT task_id, hazard_id FROM task_hazards ORDER BY fid"):
        hazards.setdefault(str(row["task_id"]), []).append(str(row["hazard_id"]))
    return hazards


def _tasks_in(database: Database, query: str) -> frozenset[str]:
    return frozenset(str(row["task_id"]) for row in database.rows(query))
