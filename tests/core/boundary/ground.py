# SPDX-License-Identifier: GPL-3.0-or-later
"""Land for tests: rectangles in metres of UTM 33N near 15° E 44° N, brought to WGS 84."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.audit import (
    Facility,
    HazardLink,
    Surroundings,
    TaskRecord,
    audit,
)
from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.core.hazard.reading import tabulate
from mineaction_plugin.core.hazard.table import HazardTable, Rows, shapes
from mineaction_plugin.core.position.geodesy import plane_of_zone, to_lonlat_geometry
from mineaction_plugin.core.terms.model import BoundaryPoint, Finding, Task, WorksiteFeature
from mineaction_plugin.core.terms.profile import Profile, load

PLANE = plane_of_zone(33, north=True)
EAST, NORTH = 500_000.0, 4_872_000.0
PROFILE = load()
FILLED = {"operator": "Operator", "depth_m": 0.13, "medical": "Ambulance on site"}


def on_globe(shape: BaseGeometry) -> BaseGeometry:
    """A shape in metres from the corner of the test land."""
    moved = shapely.transform(shape, lambda xy: xy + np.array([EAST, NORTH]))
    return to_lonlat_geometry(moved, PLANE)


def box(x: float, y: float, wide: float = 100.0, high: float = 100.0) -> BaseGeometry:
    return on_globe(shapely.box(x, y, x + wide, y + high))


def point(x: float, y: float) -> BaseGeometry:
    return on_globe(shapely.Point(x, y))


def line(*places: tuple[float, float]) -> BaseGeometry:
    return on_globe(shapely.LineString(places))


def hazards(
    geometries: Sequence[BaseGeometry | None],
    land_class: str = "CHA",
    status: str | Sequence[str] = "open",
    **columns: Sequence[Any],
) -> HazardTable:
    """Hazards H-0, H-1…"""
    count = len(geometries)
    values: dict[str, Sequence[Any]] = {
        "hazard_id": [f"H-{row}" for row in range(count)],
        "land_class": [land_class] * count,
        "status": [status] * count if isinstance(status, str) else status,
        "repaired": [""] * count,
        "repair_reason": [""] * count,
        "confirmed_by": [""] * count,
    }
    values.update(columns)
    binding = Binding(layer="hazards", fields={name: name for name in values})
    return tabulate(binding, Rows("hazards", values, shapes(list(geometries)))).table


def task(
    geometry: BaseGeometry,
    task_id: str = "T-1",
    *,
    points: Sequence[BoundaryPoint] = (),
    worksite: Sequence[WorksiteFeature] = (),
    links: Sequence[HazardLink] = (),
    row: int = 1,
    **fields: Any,  # noqa: ANN401 (fields of a task)
) -> TaskRecord:
    """A task that lacks nothing but what is asked for."""
    known = {**FILLED, **fields}
    return TaskRecord(Task(task_id, geometry, **known), points, worksite, links, row)


def found(
    records: TaskRecord | Sequence[TaskRecord],
    known: HazardTable | None = None,
    *,
    cleared: HazardTable | None = None,
    others: Sequence[Task] = (),
    facilities: Sequence[Facility] | None = None,
    profile: Profile = PROFILE,
) -> list[Finding]:
    """What a check finds."""
    some = [records] if isinstance(records, TaskRecord) else list(records)
    around = Surroundings(known, cleared, others, facilities)
    return audit(some, around, profile=profile)


def only(findings: Sequence[Finding], rule: str) -> Finding:
    """The one finding of a rule."""
    (one,) = [each for each in findings if each.rule == rule]
    return one


def rules(findings: Sequence[Finding]) -> set[str]:
    return {each.rule for each in findings}
