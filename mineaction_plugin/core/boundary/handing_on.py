# SPDX-License-Identifier: GPL-3.0-or-later
"""The points of a boundary that was divided or merged: what was typed goes on with its point."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.draft import Draft, DraftPoint, Entry, from_polygon

SAME_PLACE_DEG = 1e-9
"""About 0.1 mm: the same corner, not one near it."""
NOWHERE = -1
"""Where a new corner comes from."""
Source = tuple[int, str]
"""A draft by its place, and the label that a point had there."""


def handed_on(task_id: str, shape: BaseGeometry, sources: Sequence[Draft]) -> Draft:
    """The boundary of a new shape, with what the boundaries it comes from say about its corners.

    A corner keeps what was typed for it, its description and how it was fixed. A typed leg goes on
    only together with the point it starts from. Points that lead to a boundary go on, all of them.
    Labels are the new boundary's own.

    Args:
        task_id: whose boundary it becomes.
        shape: polygon or multipolygon in WGS 84 lon/lat.
        sources: the boundaries it comes from; of two that say something of a corner, the first.
    """
    made = from_polygon(task_id, shape)
    known = {_cell(old): (at, old) for at, old in reversed(list(_ring_points(sources)))}
    labels: dict[Source, str] = {}
    points: list[DraftPoint] = []
    origins: list[int] = []
    taken = {each.point.label.casefold() for each in made.points}
    for at, old in _leading_points(sources):
        label = _free(old.point.label, taken)
        labels[at, old.point.label] = label
        points.append(replace(old, point=replace(old.point, label=label)))
        origins.append(at)
    for each in made.points:
        found = known.get(_cell(each))
        if found is None:
            points.append(each)
            origins.append(NOWHERE)
            continue
        at, old = found
        labels[at, old.point.label] = each.point.label
        points.append(_described(each, old))
        origins.append(at)
    standing = [
        replace(each, key=-place, entry=_standing(each.entry, at, labels))
        for place, (at, each) in enumerate(zip(origins, points, strict=True), start=1)
    ]
    return made.with_points(standing)


def _ring_points(sources: Sequence[Draft]) -> Iterator[tuple[int, DraftPoint]]:
    for at, draft in enumerate(sources):
        yield from ((at, each) for each in draft.points if each.on_ring)


def _leading_points(sources: Sequence[Draft]) -> Iterator[tuple[int, DraftPoint]]:
    for at, draft in enumerate(sources):
        yield from ((at, each) for each in draft.leading())


def _cell(each: DraftPoint) -> tuple[int, int]:
    return (round(each.point.lon / SAME_PLACE_DEG), round(each.point.lat / SAME_PLACE_DEG))


def _described(new: DraftPoint, old: DraftPoint) -> DraftPoint:
    """The new point at the same corner, with what the old one says; its exact place too."""
    point = replace(
        new.point,
        description=old.point.description,
        fixed_by=old.point.fixed_by,
        accuracy_m=old.point.accuracy_m,
        entered_text=old.point.entered_text,
    )
    return replace(new, point=point, entry=old.entry)


def _standing(entry: Entry, at: int, labels: dict[Source, str]) -> Entry:
    """What was typed, its leg from the point's new label; nothing where that point is not here."""
    entry = replace(entry, closing_bearing=None, closing_distance_m=None)
    if not entry.is_leg or not entry.from_label:
        return entry
    label = labels.get((at, entry.from_label))
    return replace(entry, from_label=label) if label else Entry()


def _free(label: str, taken: set[str]) -> str:
    """The label, or with a number behind it where another point has it; noted as taken."""
    name, number = label, 1
    while name.casefold() in taken:
        number += 1
        name = f"{label}-{number}"
    taken.add(name.casefold())
    return name
