# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on the hazards that a task was made for: still there, still open, still that shape."""

from __future__ import annotations

from collections.abc import Iterator

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.audit.ground import Ground
from mineaction_plugin.core.errors import say
from mineaction_plugin.core.hazard.audit.context import trimmed
from mineaction_plugin.core.hazard.identity import shape_hash
from mineaction_plugin.core.hazard.repair import awaits_confirmation, mend
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.vocabulary import HazardStatus


def hazards_gone(ground: Ground) -> Iterator[Finding]:
    """Hazards of a task that the hazard layer does not have."""
    around = ground.scope.surroundings
    if around.hazards is None or not around.whole_record:
        return
    for number, record in enumerate(ground.records):
        for hazard_id in record.hazard_ids if ground.live[number] else ():
            if trimmed(hazard_id) not in around.hazard_rows:
                said = say(
                    "Task {task}: hazard {hazard} is no longer in the hazard layer.",
                    task=record.task.task_id,
                    hazard=hazard_id,
                )
                yield ground.finding(
                    "hazard_gone", number, said, ground.shape[number], other_id=hazard_id
                )


def hazards_closed(ground: Ground) -> Iterator[Finding]:
    """Hazards of a task that are recorded as closed, which cancelled ones are too."""
    table = ground.scope.surroundings.hazards
    for number, own in enumerate(ground.own):
        for place in own if table is not None and ground.live[number] else ():
            row = int(ground.hazards.rows[place])
            if table is None or table.status[row] is not HazardStatus.CLOSED:
                continue
            word = table.status_recorded[row]
            values = {
                "task": ground.records[number].task.task_id,
                "hazard": table.hazard_id[row],
                "word": word,
            }
            said = (
                say("Task {task}: hazard {hazard} is closed (recorded as {word}).", **values)
                if word.casefold() not in {"", HazardStatus.CLOSED.value}
                else say("Task {task}: hazard {hazard} is closed.", **values)
            )
            yield ground.finding(
                "hazard_closed", number, said, ground.hazards.shape[place],
                other_id=table.hazard_id[row],
            )  # fmt: skip


def hazards_changed(ground: Ground) -> Iterator[Finding]:
    """Hazards that have another shape than when the task was made for them."""
    around = ground.scope.surroundings
    for number, record in enumerate(ground.records):
        for link in record.links if ground.live[number] else ():
            rows = around.hazard_rows.get(trimmed(link.hazard_id), ())
            if around.hazards is None or not rows or not link.shape_hash:
                continue
            now = [around.hazards.geometry[row] for row in rows]
            if any(link.shape_hash in _hashes(each) for each in now if each is not None):
                continue
            said = say(
                "Task {task}: hazard {hazard} has another outline than when the task was made. "
                "Compare the two, and draw the boundary anew where it must change.",
                task=record.task.task_id,
                hazard=link.hazard_id,
            )
            own = [place for place in ground.own[number] if ground.hazards.rows[place] in rows]
            at = ground.hazards.shape[own[0]] if own else ground.shape[number]
            yield ground.finding("hazard_changed", number, said, at, other_id=link.hazard_id)


def _hashes(geometry: BaseGeometry) -> set[str]:
    """The hashes of a shape as layers hold it: single, in parts, as an import mends it."""
    repair = mend(geometry)
    forms = [geometry] if repair is None else [geometry, repair.geometry]
    for form in tuple(forms):
        parts = list(shapely.get_parts(form))
        if len(parts) == 1 and parts[0].geom_type == "Polygon":
            forms += [parts[0], shapely.MultiPolygon(parts)]
    return {shape_hash(form) for form in forms}


def hazards_not_confirmed(ground: Ground) -> Iterator[Finding]:
    """Hazards under a task that were repaired, and nobody has confirmed their shape."""
    table = ground.scope.surroundings.hazards
    if table is None:
        return
    shared = ground.shared_hazards
    on = {(int(i), int(j)) for i, j in zip(shared.task, shared.other, strict=True)}
    on |= {(number, place) for number, own in enumerate(ground.own) for place in own}
    for number, place in sorted(on):
        row = int(ground.hazards.rows[place])
        if not ground.live[number]:
            continue
        values = {
            "task": ground.records[number].task.task_id,
            "hazard": table.hazard_id[row],
        }
        if awaits_confirmation(table.hazard(row)):
            said = say(
                "Task {task}: hazard {hazard} was repaired and nobody has confirmed its shape: it "
                "may be larger on the ground than it looks.",
                **values,
            )
        elif not shapely.is_valid(table.geometry[row]) and not table.confirmed_by[row]:
            said = say(
                "Task {task}: the outline of hazard {hazard} is broken; all that it encloses was "
                "taken as hazard here. Repair it, and have its shape confirmed.",
                **values,
            )
        else:
            continue
        yield ground.finding(
            "hazard_not_confirmed", number, said, ground.hazards.shape[place],
            other_id=table.hazard_id[row],
        )  # fmt: skip
