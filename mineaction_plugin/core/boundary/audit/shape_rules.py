# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on a task's own shape: there, on Earth, valid, no slivers, legs that somebody can walk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.agreement import check_points
from mineaction_plugin.core.boundary.audit.ground import Ground
from mineaction_plugin.core.boundary.audit.land import less, moved
from mineaction_plugin.core.boundary.audit.records import POLYGONS, TaskRecord
from mineaction_plugin.core.boundary.audit.scope import Scope
from mineaction_plugin.core.errors import MineActionError, say
from mineaction_plugin.core.hazard.audit.context import inner_points, trimmed
from mineaction_plugin.core.hazard.identity import finite, on_earth
from mineaction_plugin.core.hazard.repair import why_invalid
from mineaction_plugin.core.hazard.table import Floats, Integers, shapes
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.vocabulary import RING_KINDS

WIDEST_TASK_DEG, POLAR_LAT_DEG = 10.0, 80.0


def contradictions(scope: Scope, records: Sequence[TaskRecord]) -> Iterator[Finding]:
    """What makes a task no place on the ground: these findings block its order."""
    first: dict[str, int] = {}
    for record in records:
        if record.fault is not None:
            yield scope.finding("unreadable_task", record, record.fault, _inside(record))
        elif record.task.task_id:
            key = trimmed(record.task.task_id)
            if key in first:
                said = say(
                    "Task {task}: rows {first} and {row} have this id. Give each task its own.",
                    task=record.task.task_id,
                    first=first[key],
                    row=record.source_row,
                )
                yield scope.finding("duplicate_task_id", record, said, _inside(record))
            first.setdefault(key, record.source_row)
        yield from _shape(scope, record)


def is_sound(record: TaskRecord) -> bool:
    """Whether the task has a polygon that can be measured and compared."""
    return _fault(record.task.geometry) == ""


def _fault(shape: BaseGeometry) -> str:
    """The rule that the shape breaks, "" for none."""
    if shape.is_empty or shapely.get_type_id(shape) not in POLYGONS:
        return "no_polygon"
    if not finite(shapes([shape]))[0] or not on_earth(shapely.bounds(shapes([shape])))[0]:
        return "impossible_coordinates"
    if _is_too_wide(shape):
        return "impossible_coordinates"
    return "" if shapely.is_valid(shape) else "invalid_polygon"


def _is_too_wide(shape: BaseGeometry) -> bool:
    """Whether no plane could carry the shape: a corner of it was typed on another continent."""
    lon, lat = shapely.get_coordinates(shape).T
    width = min(np.ptp(lon), np.ptp(lon % 360.0))
    polar = np.abs(lat).min() > POLAR_LAT_DEG
    return bool(np.ptp(lat) > WIDEST_TASK_DEG or (width > WIDEST_TASK_DEG and not polar))


def _shape(scope: Scope, record: TaskRecord) -> Iterator[Finding]:
    shape = record.task.geometry
    rule = _fault(shape)
    task = record.task.task_id
    if rule == "no_polygon":
        said = say("Task {task} has no polygon. Draw its boundary, or type it.", task=task)
        yield scope.finding(rule, record, said)
    elif rule == "impossible_coordinates":
        said = say(
            "Task {task}: a corner is nowhere on Earth, or on another continent. Look at the "
            "coordinates, and at the layer's CRS.",
            task=task,
        )
        yield scope.finding(rule, record, said)
    elif rule:
        why, lon, lat = why_invalid(shape)
        at = _inside(record) if np.isnan(lon) else (lon, lat)
        said = say("Task {task}: {why}. Move or delete a point there.", task=task, why=why)
        yield scope.finding(rule, record, said, at)


def _inside(record: TaskRecord) -> tuple[float, float]:
    lon, lat = inner_points(shapes([record.task.geometry]))[0]
    return float(lon), float(lat)


def points_disagree(ground: Ground) -> Iterator[Finding]:
    """Recorded boundary points that lead along another line than the polygon's."""
    for number, record in enumerate(ground.records):
        try:
            if any(point.kind in RING_KINDS for point in record.points):
                check_points(record.task, record.points, ground.plane)
        except MineActionError as error:
            yield _disagreement(ground, number, error)


def _disagreement(ground: Ground, number: int, error: MineActionError) -> Finding:
    """The finding, at the point that the error names where it names one."""
    record = ground.records[number]
    label = error.message.values.get("label")
    named = [
        p for p in record.points if p.label == label and ground.reaches(shapely.Point(p.lon, p.lat))
    ]
    at = ground.point(named[0].lon, named[0].lat) if named else ground.shape[number]
    return ground.finding("points_disagree", number, error.message, at)


def slivers(ground: Ground) -> Iterator[Finding]:
    """Parts of a task that are narrower than somebody can work in.

    What an inward and then outward move by half the width does not bring back is too narrow.
    """
    width_m = ground.scope.profile.thresholds.sliver_m
    if width_m <= 0:
        return
    opened = moved(moved(ground.shape, -width_m / 2), width_m / 2)
    thin = less(ground.shape, opened)
    for number in np.flatnonzero(shapely.area(thin) >= width_m**2).tolist():
        parts = [part for part in shapely.get_parts(thin[number]) if part.area >= width_m**2]
        if parts:
            worst = max(parts, key=lambda part: part.area)
            said = say(
                "Task {task}, places narrower than {width_m:g} m: {count}; the largest has "
                "{area_m2:,.1f} m².",
                task=ground.records[number].task.task_id,
                width_m=width_m,
                count=len(parts),
                area_m2=ground.area_m2(worst),
            )
            yield ground.finding("sliver", number, said, worst, value=ground.area_m2(worst))


def legs(ground: Ground) -> Iterator[Finding]:
    """Legs that are too short to be walked by a bearing, or too long to be believed."""
    limits = ground.scope.profile.thresholds
    geometries = shapes([record.task.geometry for record in ground.records])
    parts, task_of = shapely.get_parts(geometries, return_index=True)
    rings, part_of = shapely.get_rings(parts, return_index=True)
    xy, ring_of = shapely.get_coordinates(rings, return_index=True)
    same = np.flatnonzero(ring_of[1:] == ring_of[:-1])
    start, end = xy[same], xy[same + 1]
    _, length_m = inverse(start[:, 0], start[:, 1], end[:, 0], end[:, 1])
    owner = task_of[part_of[ring_of[same]]]
    for rule, places in (
        ("short_leg", np.flatnonzero(length_m < limits.least_leg_m)),
        ("long_leg", np.flatnonzero(length_m > limits.max_leg_m)),
    ):
        for number in np.unique(owner[places]):
            of_task = places[owner[places] == number]
            yield _leg(ground, int(number), rule, of_task, (start, end, length_m))


def _leg(
    ground: Ground,
    number: int,
    rule: str,
    places: Integers,
    of_all: tuple[Floats, Floats, Floats],
) -> Finding:
    start, end, length_m = of_all
    short = rule == "short_leg"
    lengths = length_m[places]
    worst = int(places[int(np.argmin(lengths) if short else np.argmax(lengths))])
    record = ground.records[number]
    limits = ground.scope.profile.thresholds
    values = {
        "task": record.task.task_id,
        "count": len(places),
        "leg_m": float(length_m[worst]),
        "label": _label(record, start[worst]),
        "limit_m": limits.least_leg_m if short else limits.max_leg_m,
    }
    said = (
        say(
            "Task {task}, legs shorter than {limit_m:g} m: {count}; the shortest, {leg_m:.2f} m, "
            "starts at {label}.",
            **values,
        )
        if short
        else say(
            "Task {task}, legs longer than {limit_m:,.0f} m: {count}; the longest, {leg_m:,.0f} m, "
            "starts at {label}.",
            **values,
        )
    )
    at = shapely.LineString([ground.point(*each[worst]) for each in (start, end)])
    return ground.finding(rule, number, said, at, value=float(length_m[worst]))


def _label(record: TaskRecord, at: Floats) -> str:
    """The label of the boundary point at a corner, or where it is."""
    named = {(point.lon, point.lat): point.label for point in record.points}
    lon, lat = float(at[0]), float(at[1])
    return named.get((lon, lat)) or f"{lat:.6f}, {lon:.6f}"
