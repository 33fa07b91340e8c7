# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on a task and its neighbours: the same land twice, a strip between them, corners apart."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.audit.ground import LEAST_M2, Ground
from mineaction_plugin.core.boundary.audit.land import common
from mineaction_plugin.core.boundary.audit.records import FINISHED
from mineaction_plugin.core.errors import say
from mineaction_plugin.core.hazard.audit.context import trimmed
from mineaction_plugin.core.hazard.table import Floats, Integers, Shapes
from mineaction_plugin.core.terms.model import Finding, Task

SAME_M = 0.001
"""Corners closer than this are one corner."""


def overlaps(ground: Ground) -> Iterator[Finding]:
    """Land that two tasks share; each pair once."""
    shared = ground.shared(ground.tasks)
    for number, place, piece in zip(shared.task, shared.other, shared.piece, strict=True):
        if not is_pair(ground, number, place):
            continue
        other = ground.neighbour(place)
        values = {
            "task": ground.records[number].task.task_id,
            "other": other.task_id,
            "area_m2": ground.area_m2(piece),
            "state": other.status.value.replace("_", " "),
        }
        finished = other.status in FINISHED or not ground.live[number]
        said = (
            say("Task {task}: {area_m2:,.0f} m² lie also in task {other} ({state}).", **values)
            if finished
            else say(
                "Task {task}: {area_m2:,.0f} m² lie also in task {other}. Two teams would be sent "
                "to the same land.",
                **values,
            )
        )
        rule = "finished_task_overlap" if finished else "tasks_overlap"
        yield ground.finding(
            rule, number, said, piece, other_id=other.task_id, value=ground.area_m2(piece)
        )


def is_pair(ground: Ground, number: int, place: int) -> bool:
    """Whether a neighbour is another task, and this side is the one that tells of the pair."""
    checked = ground.scope.checked[ground.tasks.rows[place]]
    if ground.scope.both_sides:
        return bool(checked != ground.place[number])
    return checked < 0 or bool(checked > ground.place[number])


def is_told(ground: Ground, number: int, place: int) -> bool:
    """Whether what lies between is told here: at a finished task nothing is, so at the other."""
    here = ground.scope.checked[ground.tasks.rows[place]] == ground.place[number]
    finished = ground.neighbour(place).status in FINISHED
    return is_pair(ground, number, place) or bool(finished and not here)


def hazards_in_other_tasks(ground: Ground) -> Iterator[Finding]:
    """A hazard of the task whose land, or place, lies in another live task too."""
    task, other = ground.tasks.tree.query(ground.shape, predicate="intersects")
    for number, place in zip(task, other, strict=True):
        neighbour = ground.neighbour(place)
        live = ground.live[number] and neighbour.status not in FINISHED
        if not live or not is_pair(ground, number, place):
            continue
        both = common(ground.shape[number], ground.tasks.shape[place])
        theirs = ground.scope.hazard_ids[ground.tasks.rows[place]]
        for hazard in ground.own[number]:
            strange = theirs and trimmed(ground.hazard_id(hazard)) not in theirs
            if strange or not ground.open_hazards[hazard]:
                continue  # records that overlap, not one hazard in two tasks
            yield from _in_both(ground, number, hazard, both, neighbour)


def _in_both(
    ground: Ground, number: int, hazard: int, both: BaseGeometry, other: Task
) -> Iterator[Finding]:
    land = common(both, ground.hazards.shape[hazard])
    areal = bool(ground.hazards.areal[hazard])
    if land.is_empty or (areal and land.area < LEAST_M2):
        return
    area_m2 = ground.area_m2(land)
    values = {
        "task": ground.records[number].task.task_id,
        "hazard": ground.hazard_id(hazard),
        "other": other.task_id,
        "area_m2": area_m2,
    }
    said = (
        say(
            "Task {task}: {area_m2:,.0f} m² of hazard {hazard} lie also in live task {other}.",
            **values,
        )
        if areal
        else say("Task {task}: hazard {hazard} lies also in live task {other}.", **values)
    )
    yield ground.finding(
        "hazard_in_other_task", number, said, land, other_id=ground.hazard_id(hazard), value=area_m2
    )


def corners(ground: Ground) -> Iterator[Finding]:
    """Corners beside a neighbour's corner that should be the same one; each pair once."""
    most_m = ground.scope.profile.thresholds.corner_m
    task, other = ground.within(ground.tasks, most_m) if most_m > 0 else ((), ())
    for number, place in zip(task, other, strict=True):
        if not ground.live[number] or not is_told(ground, number, place):
            continue
        mine, theirs = (
            shapely.get_parts(shapely.extract_unique_points(shape))
            for shape in (ground.shape[number], ground.tasks.shape[place])
        )
        found, away_m = _beside(mine, theirs, most_m)
        if not len(found):
            continue
        worst = int(np.argmax(away_m))
        other_id = ground.neighbour(place).task_id
        said = say(
            "Task {task}, corners beside corners of task {other} that are not the same: {count}; "
            "up to {away_m:.2f} m apart. Snap them, or a marker stands twice.",
            task=ground.records[number].task.task_id,
            count=len(found),
            other=other_id,
            away_m=float(away_m[worst]),
        )
        yield ground.finding(
            "corner_not_shared", number, said, mine[found[worst]],
            other_id=other_id, value=float(away_m[worst]),
        )  # fmt: skip


def _beside(mine: Shapes, theirs: Shapes, most_m: float) -> tuple[Integers, Floats]:
    """My corners with a neighbour's nearest corner near but not the same, and how far it is."""
    tree = shapely.STRtree(theirs)
    pair, away_m = tree.query_nearest(
        mine, max_distance=most_m, return_distance=True, all_matches=False
    )
    apart = away_m > SAME_M
    return pair[0][apart], away_m[apart]
