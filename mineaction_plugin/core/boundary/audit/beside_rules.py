# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on what lies beside a boundary: strips that nobody is sent to, hazards of other tasks."""

from __future__ import annotations

from collections.abc import Iterator

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.audit.ground import LEAST_M2, Ground, Near
from mineaction_plugin.core.boundary.audit.land import common_land, joined, largest, less, moved
from mineaction_plugin.core.boundary.audit.neighbour_rules import SAME_M, is_told
from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.table import shapes
from mineaction_plugin.core.terms.model import Finding

Strips = dict[int, list[BaseGeometry]]
"""A task's place among all under check to the strips beside it that were told."""


def beside(ground: Ground) -> Iterator[Finding]:
    """Strips narrower than the profile allows, and open hazards near that are not the task's own.

    A strip is told once: to the neighbouring task, else to cleared land, else to the hazard; and
    of a hazard behind a strip nothing else is said.
    """
    told: Strips = {}
    yield from _strips(ground, ground.tasks, told)
    yield from _strips(ground, ground.cleared, told)
    near_m = ground.scope.profile.thresholds.near_hazard_m
    gap_m = ground.scope.profile.thresholds.gap_m
    task, other = ground.within(ground.hazards, max(near_m, gap_m))
    away_m = shapely.distance(ground.shape[task], ground.hazards.shape[other])
    for number, place, far_m in zip(task.tolist(), other.tolist(), away_m.tolist(), strict=True):
        if not ground.live[number] or not _counts(ground, ground.hazards, number, place):
            continue
        piece = _strip(ground, number, ground.hazards, place) if far_m <= gap_m else None
        if piece is not None and not _known(told, int(ground.place[number]), piece):
            yield _gap(ground, number, piece, *_named(ground, ground.hazards, place))
        elif far_m <= near_m:
            yield _near_boundary(ground, number, place, far_m)


def _strips(ground: Ground, near: Near, told: Strips) -> Iterator[Finding]:
    gap_m = ground.scope.profile.thresholds.gap_m
    task, other = ground.within(near, gap_m)
    for number, place in zip(task.tolist(), other.tolist(), strict=True):
        if not ground.live[number] or not _counts(ground, near, number, place):
            continue
        piece = _strip(ground, number, near, place)
        if piece is not None and not _known(told, int(ground.place[number]), piece):
            for each in (int(ground.place[number]), _checked(ground, near, place)):
                told.setdefault(each, []).append(piece)
            yield _gap(ground, number, piece, *_named(ground, near, place))


def _checked(ground: Ground, near: Near, place: int) -> int:
    """The place among all under check of a neighbour, to whom the strip is told as well."""
    return int(ground.scope.checked[near.rows[place]]) if near is ground.tasks else -1


def _known(told: Strips, number: int, piece: BaseGeometry) -> bool:
    """Whether the strip, or most of it, was told already."""
    return any(common_land(piece, each).area > piece.area / 2 for each in told.get(number, ()))


def _counts(ground: Ground, near: Near, number: int, place: int) -> bool:
    """Whether a strip between the two would be told: another task, another open hazard."""
    if near is ground.tasks:
        return is_told(ground, number, place)
    if near is ground.hazards:
        return bool(ground.open_hazards[place]) and place not in ground.own[number]
    return not ground.cleared_by(number, place)


def _named(ground: Ground, near: Near, place: int) -> tuple[Message, str]:
    """What lies beside, as a sentence calls it, and its id."""
    if near is ground.tasks:
        name = ground.neighbour(place).task_id
        return say("task {id}", id=name), name
    if near is ground.hazards:
        name = ground.hazard_id(place)
        return say("hazard {id}", id=name), name
    name = ground.cleared_id(place)
    return say("cleared land {id}", id=name), name


def _gap(
    ground: Ground, number: int, piece: BaseGeometry, between: Message, other_id: str
) -> Finding:
    # A strip's area over half its outline is its width.
    width_m = min(2.0 * piece.area / piece.length, ground.scope.profile.thresholds.gap_m)
    said = say(
        "Task {task}: a strip about {width_m:.1f} m wide ({area_m2:,.0f} m²) lies between it and "
        "{other}, and belongs to neither.",
        task=ground.records[number].task.task_id,
        width_m=width_m,
        area_m2=ground.area_m2(piece),
        other=between,
    )
    return ground.finding("narrow_gap", number, said, piece, other_id=other_id, value=width_m)


def _strip(ground: Ground, number: int, near: Near, place: int) -> BaseGeometry | None:
    """What a closing by half the gap adds between the two, less what has land of its own.

    Corners are mitred both ways, so that the closing leaves angles as they are.
    """
    gap_m = ground.scope.profile.thresholds.gap_m
    one, other = ground.shape[number], near.shape[place]
    if gap_m <= 0 or not near.areal[place]:
        return None
    mine, theirs = _facing(one, other, gap_m), _facing(other, one, gap_m)
    both = joined(shapes([mine, theirs]))
    closed = moved(moved(shapes([both]), gap_m / 2), -gap_m / 2)[0]
    parts = shapely.get_parts(less(closed, both))
    parts = parts[shapely.area(parts) >= LEAST_M2]
    between = (shapely.distance(parts, mine) < SAME_M) & (shapely.distance(parts, theirs) < SAME_M)
    for part in sorted(parts[between], key=lambda part: -part.area):
        left = part
        for taking in (ground.tasks, ground.cleared, ground.hazards):
            left = taking.taken_from(left)
        if left.area >= LEAST_M2:
            return largest(left)
    return None


def _facing(shape: BaseGeometry, other: BaseGeometry, gap_m: float) -> BaseGeometry:
    """The part of a shape that can have a strip beside the other."""
    west, south, east, north = other.bounds
    reach = 2 * gap_m
    return common_land(shape, shapely.box(west - reach, south - reach, east + reach, north + reach))


def _near_boundary(ground: Ground, number: int, place: int, far_m: float) -> Finding:
    shape, hazard = ground.shape[number], ground.hazards.shape[place]
    inside = common_land(shape, hazard)
    values = {
        "task": ground.records[number].task.task_id,
        "hazard": ground.hazard_id(place),
        "away_m": far_m,
        "area_m2": ground.area_m2(inside) if inside.area >= LEAST_M2 else 0.0,
    }
    at = inside
    if far_m > 0:
        at = shapely.get_point(shapely.shortest_line(shape, hazard), 0)
        said = say("Task {task}: hazard {hazard} lies {away_m:,.1f} m from the boundary.", **values)
    elif inside.area >= LEAST_M2:
        said = say(
            "Task {task}: hazard {hazard} reaches into the task ({area_m2:,.0f} m²) and is not "
            "one of its hazards.",
            **values,
        )
    else:
        said = say(
            "Task {task}: hazard {hazard} touches the task and is not one of its hazards.", **values
        )
    return ground.finding(
        "hazard_near_boundary", number, said, at, other_id=ground.hazard_id(place), value=far_m
    )
