# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does to a draft, point by point: each makes a new draft or says why not.

A position that is TYPED takes the typed legs that stand on it along, where those agreed with what
was typed for them. A point that is MOVED on the map moves alone, and what was typed for it stays
beside it: `agrees` then says no.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from mineaction_plugin.core.boundary.draft import closing
from mineaction_plugin.core.boundary.draft.labels import (
    inserted_label,
    leading_label,
    numbered,
    without_source,
)
from mineaction_plugin.core.boundary.draft.model import (
    LEADING_RING,
    LEAST_RING,
    Draft,
    DraftPoint,
    Entry,
)
from mineaction_plugin.core.boundary.draft.naming import with_start
from mineaction_plugin.core.boundary.draft.placing import (
    completed,
    followed,
    placed_of,
    refuse_half_closed,
)
from mineaction_plugin.core.boundary.draft.walking import SAME_PLACE_M, apart_m
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import PointKind

NEAR_DEG = 1e-6
"""Points farther apart in latitude than this are not looked at closely: it is 11 cm."""
NOTHING = Entry()
LAST = 0
"""For `reordered`: no point to go before, so the end of the ring. For `inserted`: the start."""


def moved(draft: Draft, key: int, lon: float, lat: float) -> Draft:
    """Put one point elsewhere; nothing else moves.

    Raises:
        GeometryError: it would lie on the point before or behind it.
    """
    return _checked(draft.put(key, lon, lat), key)


def typed(draft: Draft, key: int, entry: Entry) -> Draft:
    """Put a point where a coordinate text, or a bearing and a distance, says.

    An entry with nothing in it takes away what was typed; the point stays where it is.

    Raises:
        CoordinateError, DatumError: a coordinate that cannot be read.
        TraverseError: a leg from no point, with no north, or with values that cannot be.
        GeometryError: the point would lie on the one before or behind it.
    """
    before = closing.as_typed_where_adjusted(draft, key)
    refuse_half_closed(before, key, entry)
    if not entry.is_typed:
        return before.entered(key, completed(before, before.of(key), entry))
    whole = completed(before, before.of(key), entry)
    after = before.entered(key, whole)
    after = after.put(key, *placed_of(after, after.of(key)))
    return _checked(followed(after, key, before), key)


def as_typed(draft: Draft, keys: Collection[int]) -> Draft:
    """Put points back to where what was typed for them says, in the order of the boundary."""
    for each in draft.points:
        if each.key in keys and each.entry.is_typed:
            draft = draft.put(each.key, *placed_of(draft, draft.of(each.key)))
    return draft


def inserted(draft: Draft, after_key: int, lon: float, lat: float, entry: Entry = NOTHING) -> Draft:
    """Put a new turning point behind another; 0 puts it at the start of the first ring.

    Args:
        draft: the boundary.
        after_key: the point it comes behind.
        lon: WGS 84 degrees; not looked at where something was typed.
        lat: likewise.
        entry: what was typed for it; a leg starts from `after_key` where it names no point.

    Raises:
        as `typed`.
    """
    key = draft.new_key()
    if after_key == LAST:
        row = len(draft.leading())
        ring_no, before = 1, ""
    else:
        row = draft.at(after_key) + 1
        near = draft.of(after_key)
        ring_no, before = max(near.point.ring_no, 1), near.point.label
        row = row if near.on_ring else len(draft.leading())
    label = inserted_label(draft, before) if draft.ordered else ""
    start = replace(entry, from_label=before) if entry.is_leg and not entry.from_label else entry
    source = draft.named(start.from_label) if start.is_leg else None
    if source is not None:
        # Until it is placed it waits where its leg starts, so that no far place decides the zone.
        lon, lat = source.point.lon, source.point.lat
    point = BoundaryPoint(ring_no, 1, label, PointKind.TURNING, lon, lat)
    new = DraftPoint(key, point, start)
    grown = draft.with_points((*draft.points[:row], new, *draft.points[row:]))
    grown = with_start(numbered(grown))
    if start.is_typed:
        return typed(grown, key, grown.of(key).entry)
    return _checked(grown, key)


def led_in(draft: Draft, kind: PointKind, lon: float, lat: float, entry: Entry = NOTHING) -> Draft:
    """Add a reference point, landmark or benchmark behind those that are there; raises as `typed`.

    With something typed the position comes from that, and `lon`, `lat` are not looked at.
    """
    key = draft.new_key()
    point = BoundaryPoint(LEADING_RING, 1, leading_label(draft, kind), kind, lon, lat)
    leading, ring = draft.leading(), [each for each in draft.points if each.on_ring]
    grown = draft.with_points((*leading, DraftPoint(key, point), *ring))
    return typed(grown, key, entry) if entry.is_typed else grown


def deleted(draft: Draft, keys: Collection[int]) -> Draft:
    """Take points out; a whole ring goes with all its points, but one ring stays.

    Raises:
        GeometryError: a ring would be left with fewer than three points.
    """
    rest = [each for each in draft.points if each.key not in keys]
    after = draft.with_points(rest)
    for ring_no in draft.ring_numbers():
        were, left = len(draft.ring(ring_no)), len(after.ring(ring_no))
        if were >= LEAST_RING and 0 < left < LEAST_RING:
            raise GeometryError(
                "A boundary needs three points: ring {ring} would be left with {left}.",
                ring=ring_no,
                left=left,
            )
        if were >= LEAST_RING and not left and not after.ring_numbers():
            raise GeometryError(
                "The task would have no boundary left. To give it up, withdraw or remove the task."
            )
    gone = [each.point.label for each in draft.points if each.key in keys]
    return with_start(numbered(without_source(after, gone)))


def reordered(draft: Draft, keys: Collection[int], before_key: int = LAST) -> Draft:
    """Move points to another place of their ring; 0 for its end.

    Raises:
        GeometryError: points of several rings, or a place in another ring.
    """
    going = [each for each in draft.points if each.key in keys]
    rings = {each.point.ring_no for each in going}
    if before_key in keys or not going:
        return draft
    if before_key != LAST:
        rings.add(draft.of(before_key).point.ring_no)
    if len(rings) > 1:
        raise GeometryError("Points stay in their ring: choose a place in the same ring.")
    rest = [each for each in draft.points if each.key not in keys]
    row = len(rest)
    if before_key != LAST:
        row = next(i for i, each in enumerate(rest) if each.key == before_key)
    return with_start(numbered(draft.with_points((*rest[:row], *going, *rest[row:]))))


def _checked(draft: Draft, key: int) -> Draft:
    """The draft, unless the point lies on one of its two neighbours."""
    each = draft.of(key)
    if not each.on_ring:
        return draft
    ring = draft.ring(each.point.ring_no)
    row = next(i for i, other in enumerate(ring) if other.key == key)
    for other in {ring[row - 1].key, ring[(row + 1) % len(ring)].key} - {key}:
        _refuse_one_place(each, draft.of(other))
    return draft


def _refuse_one_place(one: DraftPoint, two: DraftPoint) -> None:
    here, there = (one.point.lon, one.point.lat), (two.point.lon, two.point.lat)
    if abs(here[1] - there[1]) < NEAR_DEG and apart_m(here, there) < SAME_PLACE_M:
        raise GeometryError(
            "{one} would lie exactly on {two}: two points of a boundary are two places.",
            one=one.point.label,
            two=two.point.label,
        )
