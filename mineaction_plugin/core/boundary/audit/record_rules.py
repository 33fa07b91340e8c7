# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on what a task says: its kind's fields, its medical plan, the nearest surgery."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from mineaction_plugin.core.boundary.audit.ground import Ground
from mineaction_plugin.core.boundary.audit.records import Facility
from mineaction_plugin.core.boundary.audit.words import field_word
from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.table import Floats, shapes
from mineaction_plugin.core.position.geodesy import centroids, inverse
from mineaction_plugin.core.terms.model import Finding, Task
from mineaction_plugin.core.terms.profile import Kind, Profile

MEDICAL = "medical"


def required_fields(ground: Ground) -> Iterator[Finding]:
    """Fields that the task's kind, or the programme, asks for and nobody filled."""
    profile = ground.scope.profile
    for number, record in enumerate(ground.records):
        task = record.task
        if not ground.live[number]:
            continue
        kind = profile.kinds.get(task.kind.value)
        if kind is None:
            said = say(
                "Task {task}: the profile {profile} has no kind {kind}.",
                task=task.task_id, profile=profile.profile, kind=task.kind.value,
            )  # fmt: skip
            yield ground.finding("unknown_kind", number, said, ground.shape[number])
            continue
        for name, word in _missing(task, kind, profile):
            yield _lacking(ground, number, kind, name, word)


def _missing(task: Task, kind: Kind, profile: Profile) -> Iterator[tuple[str, Message]]:
    needed = dict.fromkeys(kind.required_fields)
    if kind.people_enter_hazard:
        needed[MEDICAL] = None
    for name in needed:
        if _empty(getattr(task, name, None)):
            yield name, field_word(name)
    for field in profile.task_fields:
        if field.required and _empty(task.extra.get(field.key)):
            yield field.key, say("{name}", name=field.label)


def _empty(value: object) -> bool:
    return value is None or not str(value).strip()


def _lacking(ground: Ground, number: int, kind: Kind, name: str, word: Message) -> Finding:
    values = {
        "task": ground.records[number].task.task_id,
        "field": word,
        "kind": kind.label,
    }
    if name == MEDICAL and kind.people_enter_hazard:
        said = say("Task {task} has no medical plan, and people enter a hazard ({kind}).", **values)
        return ground.finding(
            "medical_missing", number, said, ground.shape[number], other_id=MEDICAL
        )
    said = say("Task {task}: {field} is empty, and {kind} asks for it.", **values)
    return ground.finding(
        "required_field_missing", number, said, ground.shape[number], other_id=name
    )


def facilities(ground: Ground) -> Iterator[Finding]:
    """The nearest facility without surgery, or none with it as near as the profile allows.

    Distances are in a straight line: the way there is longer.
    """
    known = ground.scope.surroundings.facilities
    if known is None:
        return
    kinds = ground.scope.profile.kinds
    concerned = [
        number
        for number, record in enumerate(ground.records)
        if ground.live[number]
        and (kind := kinds.get(record.task.kind.value)) is not None
        and kind.people_enter_hazard
    ]
    if not concerned:
        return
    surgical = [each for each in known if each.surgery]
    lon, lat = centroids(shapes([ground.records[i].task.geometry for i in concerned]))
    nearest, near_m = _nearest(lon, lat, known)
    better, better_m = _nearest(lon, lat, surgical)
    for place, number in enumerate(concerned):
        one = None if nearest[place] < 0 else known[nearest[place]]
        other = None if better[place] < 0 else surgical[better[place]]
        yield from _facility(ground, number, (one, near_m[place]), (other, better_m[place]))


def _facility(
    ground: Ground,
    number: int,
    nearest: tuple[Facility | None, float],
    better: tuple[Facility | None, float],
) -> Iterator[Finding]:
    allowed_km = ground.scope.profile.thresholds.facility_km
    shape = ground.shape[number]
    task = ground.records[number].task.task_id
    one, other = nearest[0], better[0]
    if other is None:
        said = say("Task {task}: no medical facility is recorded as having surgery.", task=task)
        yield ground.finding("facility_without_surgery", number, said, shape)
        return
    far_km = better[1] / 1000.0
    if one is not None and not one.surgery:
        said = say(
            "Task {task}: the nearest medical facility, {facility} ({near_km:,.1f} km), is not "
            "recorded as having surgery; the nearest that is: {other} ({far_km:,.1f} km in a "
            "straight line).",
            task=task, facility=one.name or "–", near_km=nearest[1] / 1000.0,
            other=other.name or "–", far_km=far_km,
        )  # fmt: skip
        yield ground.finding(
            "facility_without_surgery", number, said, shape, other_id=one.name, value=nearest[1]
        )
    if far_km > allowed_km:
        said = say(
            "Task {task}: the nearest surgery, {facility}, is {far_km:,.1f} km away in a straight "
            "line; the profile allows {allowed_km:g} km.",
            task=task, facility=other.name or "–", far_km=far_km, allowed_km=allowed_km,
        )  # fmt: skip
        yield ground.finding(
            "facility_far", number, said, shape, other_id=other.name, value=better[1]
        )


def _nearest(lon: Floats, lat: Floats, known: Sequence[Facility]) -> tuple[list[int], list[float]]:
    """For each place the nearest facility, -1 for none, and how far it is on the ellipsoid.

    The nearest is found by the chord through a sphere: with some thousand facilities that is a
    product of two matrices.
    """
    if not known:
        return [-1] * len(lon), [float("nan")] * len(lon)
    there_lon = np.array([each.lon for each in known])
    there_lat = np.array([each.lat for each in known])
    best = np.argmax(_on_sphere(lon, lat) @ _on_sphere(there_lon, there_lat).T, axis=1)
    _, away_m = inverse(lon, lat, there_lon[best], there_lat[best])
    return best.tolist(), away_m.tolist()


def _on_sphere(lon_deg: Floats, lat_deg: Floats) -> Floats:
    lon, lat = np.radians(lon_deg), np.radians(lat_deg)
    result: Floats = np.column_stack(
        [np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)]
    )
    return result
