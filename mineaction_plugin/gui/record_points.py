# SPDX-License-Identifier: GPL-3.0-or-later
"""One click: the tasks get the reference points and benchmarks of their hazards' record."""

from __future__ import annotations

from pathlib import Path

from mineaction_plugin.adapters.bindings import rows_of
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.adapters.layers import read_lonlat
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.core.hazard.companions import HazardPoint, read_points
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.gui.controller import Bound
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.translation import tr


def possible(desk: Desk) -> bool:
    """Whether there are hazard points, and tasks that could take them."""
    controller = desk.controller
    return bool(controller.bound_as(Role.HAZARD_POINTS)) and _workspace(desk).is_file()


def take(desk: Desk) -> None:
    """Write the points of every bound layer of hazard points to the tasks of the workspace."""
    from mineaction_plugin.workspace import record_points  # noqa: PLC0415 (heavy)

    recorded: dict[str, tuple[BoundaryPoint, ...]] = {}
    refused: list[str] = []
    try:
        for bound in desk.controller.bound_as(Role.HAZARD_POINTS):
            for hazard_id, points in _read(desk, bound, refused).items():
                recorded[hazard_id] = (*recorded.get(hazard_id, ()), *points)
        taken = record_points.take(_workspace(desk), recorded)
    except MineActionError as error:
        desk.messages.failed(translated(error))
        return
    desk.controller.reload_tasks()
    text = tr(
        "{points} reference points and benchmarks written to {tasks} tasks. {had} tasks had "
        "theirs, {issued} stand in an issued order, of {without} the record has none."
    ).format(
        points=taken.points,
        tasks=len(taken.tasks),
        had=len(taken.had),
        issued=len(taken.issued),
        without=len(taken.without),
    )
    if refused:
        desk.messages.warn(
            tr("{text} {n} rows of the points were refused.").format(text=text, n=len(refused)),
            "\n".join(refused),
        )
    else:
        desk.messages.done(text)


def _read(desk: Desk, bound: Bound, refused: list[str]) -> dict[str, tuple[BoundaryPoint, ...]]:
    operations = desk.controller.profile().datum_operations
    fixed = operations.get(bound.layer.crs().authid())
    columns = read_lonlat(bound.layer, fixed_operation=fixed)
    read = read_points(rows_of(columns), bound.binding)
    refused += [
        tr("{layer}, row {row}: {reason}").format(
            layer=bound.layer.name(), row=one.source_row, reason=translated(one.reason)
        )
        for one in read.refused
    ]
    source = bound.layer.name()
    return {
        hazard_id: tuple(_boundary_point(point, source) for point in points)
        for hazard_id, points in read.by_hazard.items()
    }


def _boundary_point(point: HazardPoint, source: str) -> BoundaryPoint:
    where = tr("from {layer}, row {row}").format(layer=source, row=point.source_row)
    said = f"{point.label}, {where}" if point.label else where
    return BoundaryPoint(0, 0, "", point.kind, point.lon, point.lat, description=said)


def _workspace(desk: Desk) -> Path:
    tasks = desk.controller.result("tasks")
    path = desk.controller.workspace_of(tasks) if tasks is not None else ""
    return Path(path or desk.controller.workspace_path())
