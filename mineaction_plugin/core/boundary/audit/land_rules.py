# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on a task's land: hazards left outside, land without a hazard, land cleared already."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from mineaction_plugin.core.boundary.audit.ground import LEAST_M2, Ground, Shared
from mineaction_plugin.core.boundary.audit.land import joined_by, largest, less
from mineaction_plugin.core.errors import say
from mineaction_plugin.core.hazard.table import Shapes
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.vocabulary import LandClass, TaskKind

CLEARANCE = frozenset(
    {
        TaskKind.CLEARANCE,
        TaskKind.BATTLE_AREA_CLEARANCE,
        TaskKind.IED_CLEARANCE,
        TaskKind.ROAD_CLEARANCE,
    }
)
SUSPECTED = frozenset({LandClass.SHA, LandClass.INDICATION})
"""Land on indirect evidence: a survey may release it at less cost (domain.md §2.1)."""


def hazards_left_outside(ground: Ground) -> Iterator[Finding]:
    """Land of a task's hazards that lies in no task and was not cleared, once a hazard."""
    told: set[int] = set()
    for number, own in enumerate(ground.own):
        for place in own:
            wanted = ground.live[number] and ground.open_hazards[place] and place not in told
            if not wanted or not ground.hazards.areal[place]:
                continue
            told.add(place)
            yield from _left_outside(ground, number, place)


def _left_outside(ground: Ground, number: int, place: int) -> Iterator[Finding]:
    hazard = ground.hazards.shape[place]
    rest = hazard
    for near in (ground.tasks, ground.cleared):
        rest = near.taken_from(rest)
    pieces = [part for part in shapely.get_parts(rest) if part.area >= LEAST_M2]
    if not pieces:
        return
    left_m2 = sum(ground.area_m2(part) for part in pieces)
    name = ground.hazard_id(place)
    values = {
        "task": ground.records[number].task.task_id,
        "area_m2": left_m2,
        "hazard": name,
        "percent": 100.0 * left_m2 / ground.area_m2(hazard),
    }
    said = (
        say(
            "Task {task}: {area_m2:,.0f} m² of hazard {hazard} ({percent:.1f} %) lie in no task.",
            **values,
        )
        if ground.scope.surroundings.cleared is None
        else say(
            "Task {task}: {area_m2:,.0f} m² of hazard {hazard} ({percent:.1f} %) lie in no task "
            "and are not cleared.",
            **values,
        )
    )
    largest = max(pieces, key=lambda part: part.area)
    yield ground.finding("hazard_left_outside", number, said, largest, other_id=name, value=left_m2)


def land_outside_hazards(ground: Ground) -> Iterator[Finding]:
    """Land of a task where no hazard is recorded; not of one whose hazards are points or lines."""
    if ground.scope.surroundings.hazards is None:
        return
    allowed = ground.scope.profile.thresholds.outside_hazards_percent
    on = _unions(ground, ground.shared_hazards)
    for number in np.flatnonzero(ground.live).tolist():
        if not ground.hazards.areal[ground.own[number]].all():
            continue
        shape = ground.shape[number]
        outside = shape if on[number] is None else less(shape, on[number])
        percent = 100.0 * outside.area / shape.area
        if outside.area < LEAST_M2 or percent <= allowed:
            continue
        outside_m2 = ground.area_m2(outside)
        said = say(
            "Task {task}: {area_m2:,.0f} m² ({percent:.0f} %) lie outside every recorded hazard.",
            task=ground.records[number].task.task_id,
            area_m2=outside_m2,
            percent=percent,
        )
        yield ground.finding(
            "land_outside_hazards", number, said, largest(outside), value=outside_m2
        )


def land_already_cleared(ground: Ground) -> Iterator[Finding]:
    """Land of a task that is recorded as cleared, but not what the task itself cleared."""
    shared = ground.shared(ground.cleared)
    foreign = np.array(
        [
            not ground.cleared_by(number, place)
            for number, place in zip(shared.task, shared.other, strict=True)
        ],
        dtype=bool,
    )
    shared = Shared(shared.task[foreign], shared.other[foreign], shared.piece[foreign])
    for number, cleared in enumerate(_unions(ground, shared)):
        if cleared is None or not ground.live[number]:
            continue
        cleared_m2 = ground.area_m2(cleared)
        said = say(
            "Task {task}: {area_m2:,.0f} m² ({percent:.1f} %) are recorded as cleared already.",
            task=ground.records[number].task.task_id,
            area_m2=cleared_m2,
            percent=100.0 * cleared.area / ground.shape[number].area,
        )
        yield ground.finding(
            "land_already_cleared", number, said, largest(cleared), value=cleared_m2
        )


def clearance_on_suspected_land(ground: Ground) -> Iterator[Finding]:
    """A clearance task on land that is only suspected."""
    table = ground.scope.surroundings.hazards
    if table is None:
        return
    shared = ground.shared_hazards
    rows = ground.hazards.rows[shared.other]
    kept = np.array(
        [
            table.land_class[row] in SUSPECTED and bool(ground.open_hazards[place])
            for row, place in zip(rows, shared.other, strict=True)
        ],
        dtype=bool,
    )
    suspected = Shared(shared.task[kept], shared.other[kept], shared.piece[kept])
    for number, land in enumerate(_unions(ground, suspected)):
        task = ground.records[number].task
        if land is None or task.kind not in CLEARANCE or not ground.live[number]:
            continue
        land_m2 = ground.area_m2(land)
        said = say(
            "Task {task} is clearance, and {area_m2:,.0f} m² of it are only suspected. A survey "
            "may release some of them first.",
            task=task.task_id,
            area_m2=land_m2,
        )
        yield ground.finding(
            "clearance_on_suspected_land", number, said, largest(land), value=land_m2
        )


def _unions(ground: Ground, shared: Shared) -> Shapes:
    """(n,) for each task all the land that it shares, None where it shares none."""
    result = np.full(len(ground.records), None, dtype=object)
    numbers, land = joined_by(shared.piece, shared.task)
    result[numbers] = land
    return result
