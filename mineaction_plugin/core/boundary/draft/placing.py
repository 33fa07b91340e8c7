# SPDX-License-Identifier: GPL-3.0-or-later
"""From what was typed to a position, and which points stand on which."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from mineaction_plugin.core.boundary.draft.measuring import plane_of
from mineaction_plugin.core.boundary.draft.model import Draft, DraftPoint, Entry
from mineaction_plugin.core.boundary.draft.walking import (
    SAME_PLACE_M,
    apart_m,
    closing_end,
    leg_end,
    plane_of_crs,
    settled,
)
from mineaction_plugin.core.boundary.locating import TextLocating
from mineaction_plugin.core.errors import MineActionError, TraverseError
from mineaction_plugin.core.position.coordinates import parse
from mineaction_plugin.core.position.geodesy import WorkingPlane


def placed_of(draft: Draft, each: DraftPoint) -> tuple[float, float]:
    """Where what was typed for a point puts it, given where the other points lie.

    Raises:
        CoordinateError, DatumError: a coordinate that cannot be read.
        TraverseError: a leg from no point, with no north, or with values that cannot be.
    """
    entry = each.entry
    if not entry.is_leg:
        return located(entry.text, entry.crs, entry.datum_operation)[:2]
    source = source_of(draft, each)
    return leg_end((source.point.lon, source.point.lat), entry, plane_for(draft, entry))


@lru_cache(maxsize=4096)
def located(text: str, crs: str = "", operation: str = "") -> tuple[float, float, str, str]:
    """Longitude and latitude of a coordinate text, its format, and the change of datum.

    Raises:
        CoordinateError, DatumError: why it cannot be read.
    """
    written = parse(text).format.value
    if not crs:
        position = parse(text)
        return position.lon, position.lat, written, ""
    locating = TextLocating.of(crs, operation or None)
    return (*locating.one(text), written, locating.name)


def source_of(draft: Draft, each: DraftPoint) -> DraftPoint:
    """The point that a leg was measured from.

    Raises:
        TraverseError: it names no point of this boundary, or the point itself.
    """
    source = draft.named(each.entry.from_label)
    if source is None:
        raise TraverseError(
            "The leg to {label} is measured from {source}, and there is no such point: choose the "
            "point it starts from.",
            label=each.point.label,
            source=each.entry.from_label or "-",
        )
    if source.key == each.key:
        raise TraverseError(
            "The leg to {label} starts from {label} itself: choose another point.",
            label=each.point.label,
        )
    return source


def plane_for(draft: Draft, entry: Entry) -> WorkingPlane | None:
    """Whose grid north the entry's bearing is counted from; None where its start decides.

    Raises:
        TraverseError: a grid that is none of UTM.
    """
    if entry.grid_crs:
        return plane_of_crs(entry.grid_crs)
    for each in draft.points:
        if each.entry.grid_crs:
            return plane_of_crs(each.entry.grid_crs)  # one boundary, one grid
    return plane_of(draft) if any(each.on_ring for each in draft.points) else None


def refuse_half_closed(draft: Draft, key: int, entry: Entry) -> None:
    """Refuse a leg back to the start that cannot be walked; raises as `leg_end`."""
    if entry.closing_bearing is not None or entry.closing_distance_m is not None:
        point = draft.of(key).point
        closing_end((point.lon, point.lat), entry, plane_for(draft, entry))


def agrees(draft: Draft, key: int) -> bool:
    """Whether a point lies where what was typed for it puts it; true where nothing was typed."""
    return _agrees(draft, draft.of(key))


def _agrees(draft: Draft, each: DraftPoint) -> bool:
    if not each.entry.is_typed:
        return True
    try:
        lon, lat = placed_of(draft, each)
    except MineActionError:
        return False
    return apart_m((lon, lat), (each.point.lon, each.point.lat)) < SAME_PLACE_M


def followed(draft: Draft, key: int, before: Draft) -> Draft:
    """Bring the legs that stand on a point after it, those that agreed before it was changed.

    Raises:
        TraverseError: the legs go round in a circle, so that no point of them has a place.
    """
    _refuse_circle(draft, draft.of(key))
    known = {each.key: each for each in before.points}
    for each in _standing_on(draft, key):
        old = known.get(each.key)
        if old is not None and _agrees(before, old):
            draft = draft.put(each.key, *placed_of(draft, each))
    return draft


def _standing_on(draft: Draft, key: int) -> Iterator[DraftPoint]:
    """The points whose legs lead back to this one, nearest first."""
    standing: dict[str, list[DraftPoint]] = {}
    for each in draft.points:
        if each.entry.is_leg:
            standing.setdefault(each.entry.from_label.casefold(), []).append(each)
    waiting, seen = [draft.of(key)], {key}
    while waiting:
        for each in standing.get(waiting.pop(0).point.label.casefold(), ()):
            if each.key not in seen:
                seen.add(each.key)
                waiting.append(each)
                yield each


def _refuse_circle(draft: Draft, each: DraftPoint) -> None:
    seen = [each]
    while seen[-1].entry.is_leg:
        source = source_of(draft, seen[-1])
        if source.key == each.key:
            raise TraverseError(
                "The legs {labels} stand on each other in a circle: one of them needs a "
                "coordinate, or another point to start from.",
                labels=", ".join(p.point.label for p in reversed(seen)),
            )
        if source in seen:
            return
        seen.append(source)


def completed(draft: Draft, each: DraftPoint, entry: Entry) -> Entry:
    """The entry with what follows from it: where it starts, its grid, declination and datum.

    A declination that is not given is computed once, for the day the bearing was read, and kept:
    a stored magnetic bearing is never computed anew (design §8, promise 2).
    """
    if not entry.is_leg:
        place = (each.point.lon, each.point.lat)
        if entry.is_typed:
            lon, lat, written, operation = located(entry.text, entry.crs, entry.datum_operation)
            place = (lon, lat)
            entry = replace(entry, format=entry.format or written, datum_operation=operation)
        return settled(entry, place, plane_for(draft, entry)) if entry.closes else entry
    if not entry.from_label:
        before = draft.points[: draft.at(each.key)]
        near = [p for p in before if p.point.ring_no == each.point.ring_no] or list(before)
        entry = replace(entry, from_label=near[-1].point.label if near else "")
    start = draft.named(entry.from_label)
    if start is None:
        return entry
    return settled(entry, (start.point.lon, start.point.lat), plane_for(draft, entry))
