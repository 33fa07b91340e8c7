# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks from hazards: their land, a margin around it, neighbours together, fewer corners.

Every hazard lies inside its task. Where nothing is asked for that changes its shape, a hazard's
polygon becomes the task's to the last bit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import GeometryCollection
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.footprints import (
    Footprint,
    NotUsed,
    footprints,
    grown,
)
from mineaction_plugin.core.boundary.grouping import near_groups
from mineaction_plugin.core.boundary.rings import ObjectArray
from mineaction_plugin.core.boundary.simplification import simplify_outward
from mineaction_plugin.core.errors import GeometryError, Message, say
from mineaction_plugin.core.position.geodesy import (
    area_m2,
    perimeter_m,
    to_lonlat_geometry,
    to_plane_geometry,
    working_plane_of,
)
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import TaskKind

ROUNDING_M = 0.001
"""What a simplified outline without a margin is grown by, so that rounding leaves no hazard out."""
ROUNDING_MITRE = 1000.0
LEAST_POINTS = 3


@dataclass(frozen=True)
class TaskSettings:
    """What to make of hazards; metres on the ground, 0 for what is not wanted."""

    kind: TaskKind = TaskKind.CLEARANCE
    radius_m: float = 0.0
    """Around hazards that are points."""
    width_m: float = 0.0
    """The whole width of hazards that are lines."""
    margin_m: float = 0.0
    merge_distance_m: float = 0.0
    """Hazards this close make one task, as one part where margin or overlap joins them."""
    simplify_m: float = 0.0
    """How far a simplified outline may lie from the full one."""
    max_points: int = 0
    """How many corners a task may have; all of its rings together."""
    depth_m: float | None = None


@dataclass(frozen=True)
class Creation:
    """Tasks, and all that was done or refused on the way."""

    tasks: tuple[Task, ...]
    added_m2: tuple[float, ...]
    """For each task its area beyond its hazards' own, on the ellipsoid."""
    simplified_m2: tuple[float, ...]
    """For each task what of that came from simplifying, in its plane."""
    notes: tuple[tuple[str, Message], ...]
    """Task id and a remark on it."""
    rejected: tuple[NotUsed, ...]
    repaired: tuple[NotUsed, ...]


@dataclass(frozen=True)
class _Made:
    """One task's shape on its way."""

    shape: BaseGeometry
    land: BaseGeometry
    simplified_m2: float = 0.0
    corners: int = 0


def create_tasks(
    geometries: ObjectArray,
    hazard_ids: Sequence[str],
    settings: TaskSettings,
    *,
    unreadable: Mapping[int, Message] | None = None,
    progress: Progress = silent,
) -> Creation:
    """Make tasks from hazards.

    Args:
        geometries: shape (n,), polygons, lines or points in WGS 84 lon/lat, or None.
        hazard_ids: one each; an empty one is called by its row.
        settings: what to make of them.
        unreadable: rows whose shape could not even be built, counted from 0, with the reason.
        progress: called with the share done.

    Raises:
        GeometryError: a setting that cannot be.
    """
    _refuse_impossible(settings)
    reasons = unreadable or {}
    land, rejected = footprints(geometries, settings.radius_m, settings.width_m)
    progress(0.3)
    groups = near_groups([each.geometry for each in land], settings.merge_distance_m)
    progress(0.5)
    made: list[_Made] = []
    for done, group in enumerate(groups):
        progress(0.5 + 0.4 * done / len(groups))
        made.append(_made([land[i] for i in group], settings))
    members = [[land[i] for i in group] for group in groups]
    tasks, notes = _tasks(made, members, hazard_ids, settings)
    return Creation(
        tasks=tasks,
        added_m2=tuple(
            (
                area_m2(_array([m.shape for m in made])) - area_m2(_array([m.land for m in made]))
            ).tolist()
        ),
        simplified_m2=tuple(each.simplified_m2 for each in made),
        notes=notes,
        rejected=tuple(NotUsed(e.row, reasons.get(e.row, e.reason)) for e in rejected),
        repaired=tuple(NotUsed(f.row, f.repaired) for f in land if f.repaired is not None),
    )


def _refuse_impossible(settings: TaskSettings) -> None:
    for name in ("radius_m", "width_m", "margin_m", "merge_distance_m", "simplify_m", "max_points"):
        value = getattr(settings, name)
        if not (np.isfinite(value) and value >= 0):
            raise GeometryError(
                "{name} is {value}: it must be zero or more.", name=name.upper(), value=value
            )
    if 0 < settings.max_points < LEAST_POINTS:
        raise GeometryError(
            "MAX_POINTS is {value}: a boundary needs at least three.", value=settings.max_points
        )


def _made(members: Sequence[Footprint], settings: TaskSettings) -> _Made:
    """One task's shape in WGS 84 degrees."""
    plain = members[0].geometry
    changes = settings.margin_m > 0 or settings.simplify_m > 0 or settings.max_points > 0
    if len(members) == 1 and not changes:
        return _Made(plain, plain)
    plane = working_plane_of(GeometryCollection([each.geometry for each in members]))
    flat = shapely.union_all([to_plane_geometry(each.geometry, plane) for each in members])
    land = plain if len(members) == 1 else to_lonlat_geometry(flat, plane)
    full = grown(flat, settings.margin_m, plane) if settings.margin_m > 0 else flat
    simple = simplify_outward(full, settings.simplify_m, settings.max_points)
    if not simple.changed:
        shape = land if full is flat else to_lonlat_geometry(full, plane)
        return _Made(shape, land, 0.0, simple.corners)
    shape = simple.polygon
    if not settings.margin_m > 0:
        shape = shapely.buffer(shape, ROUNDING_M, join_style="mitre", mitre_limit=ROUNDING_MITRE)
    added_m2 = float(shape.area - full.area)
    return _Made(to_lonlat_geometry(shape, plane), land, added_m2, simple.corners)


def _tasks(
    made: Sequence[_Made],
    members: Sequence[Sequence[Footprint]],
    hazard_ids: Sequence[str],
    settings: TaskSettings,
) -> tuple[tuple[Task, ...], tuple[tuple[str, Message], ...]]:
    """The tasks, each with an id of its own, and the remarks on them."""
    areas = area_m2(_array([each.shape for each in made]))
    around = perimeter_m(_array([each.shape for each in made]))
    used: set[str] = set()
    tasks: list[Task] = []
    notes: list[tuple[str, Message]] = []
    for i, (each, own) in enumerate(zip(made, members, strict=True)):
        ids = [hazard_ids[f.row].strip() or f"row {f.row + 1}" for f in own]
        task_id = _task_id(ids, used)
        remarks = [
            say("Hazard {hazard}: {reason}", hazard=name, reason=f.repaired)
            for name, f in zip(ids, own, strict=True)
            if f.repaired is not None
        ]
        if 0 < settings.max_points < each.corners:
            remarks.append(
                say(
                    "{count} corners are the fewest that could be had; {most} were asked for.",
                    count=each.corners,
                    most=settings.max_points,
                )
            )
        notes += [(task_id, remark) for remark in remarks]
        tasks.append(
            Task(
                task_id=task_id,
                geometry=each.shape,
                kind=settings.kind,
                depth_m=settings.depth_m,
                area_m2=float(areas[i]),
                perimeter_m=float(around[i]),
                hazard_ids=tuple(ids),
                remarks=" ".join(str(remark) for remark in remarks),
            )
        )
    return tuple(tasks), tuple(notes)


def _task_id(hazard_ids: Sequence[str], used: set[str]) -> str:
    """Make an id: "T-", the first hazard's, "+2" where two more joined; unique, ignoring case."""
    more = f"+{len(hazard_ids) - 1}" if len(hazard_ids) > 1 else ""
    wanted = f"T-{hazard_ids[0]}{more}"
    task_id, number = wanted, 1
    while task_id.casefold() in used:
        number += 1
        task_id = f"{wanted}-{number}"
    used.add(task_id.casefold())
    return task_id


def _array(shapes: Sequence[BaseGeometry]) -> ObjectArray:
    result = np.empty(len(shapes), dtype=object)
    result[:] = shapes
    return result
