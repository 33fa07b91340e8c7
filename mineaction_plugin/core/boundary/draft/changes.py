# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does to a draft, point by point: each makes a new draft or says why not.

A position that is TYPED takes the typed legs that stand on it along, where those agreed with what
was typed for them. A point that is MOVED on the map moves alone, and what was typed for it stays
beside it: `agrees` then says no.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from mineaction_plugin.core.boundary.draft import closing
from mineaction_plugin.core.boundary.draft.labels import (
    inserted_label,
    leading_label,
    numbered,
    renamed,
    without_source,
)
from mineaction_plugin.core.boundary.draft.model import (
    LEADING_RING,
    Draft,
    DraftPoint,
    Entry,
    with_kind,
)
from mineaction_plugin.core.boundary.draft.placing import (
    SAME_PLACE_M,
    apart_m,
    completed,
    followed,
    located,
    placed_of,
    refuse_half_closed,
)
from mineaction_plugin.core.errors import GeometryError, TraverseError
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import RING_KINDS, PointKind

LEAST_RING = 3
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
        return before.entered(key, entry)
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
    grown = _with_start(numbered(grown))
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
    return _with_start(numbered(without_source(after, gone)))


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
    return _with_start(numbered(draft.with_points((*rest[:row], *going, *rest[row:]))))


def relabelled(draft: Draft, key: int, label: str) -> Draft:
    """Give a point another name; legs that were measured from it follow.

    Raises:
        GeometryError: no name, one that another point has, or the points were ordered.
    """
    name = label.strip()
    if name == draft.of(key).point.label:
        return draft
    if draft.ordered:
        raise GeometryError(
            "The point {label} stands in an issued order, and labels never change then.",
            label=draft.of(key).point.label,
        )
    if not name:
        raise GeometryError("A boundary point needs a label.")
    other = draft.named(name)
    if other is not None and other.key != key:
        raise GeometryError("There is a point {label} already: choose another label.", label=name)
    return renamed(draft, {key: name})


def kind_changed(draft: Draft, key: int, kind: PointKind) -> Draft:
    """Make a point one of another kind; between ring and lead-in it changes its place, too.

    Raises:
        GeometryError: its ring would be left with fewer than three points.
    """
    each = draft.of(key)
    if each.point.kind is kind:
        return draft
    changed = with_kind(each, kind)
    if each.on_ring == changed.on_ring:
        return _with_start(numbered(draft.with_point(changed)))
    others = [other for other in draft.points if other.key != key]
    if each.on_ring:
        left = len(draft.ring(each.point.ring_no)) - 1
        if 0 < left < LEAST_RING:
            raise GeometryError(
                "A boundary needs three points: ring {ring} would be left with {left}.",
                ring=each.point.ring_no,
                left=left,
            )
        label = leading_label(draft, kind)
        moved_point = replace(changed.point, ring_no=LEADING_RING)
    else:
        label = inserted_label(draft, "TP") if draft.ordered else ""
        moved_point = replace(changed.point, ring_no=1)
    placed = draft.with_points((*others, replace(changed, point=moved_point)))
    return (
        _with_start(numbered(renamed(placed, {key: label} if label else {})))
        if label
        else (_with_start(numbered(_unnamed(placed, key))))
    )


def described(
    draft: Draft,
    key: int,
    description: str | None = None,
    *,
    fixed_by: str | None = None,
    accuracy_m: float | None = None,
) -> Draft:
    """Say what a point is and how it was fixed; what is left out stays as it is."""
    each = draft.of(key)
    point = replace(
        each.point,
        description=each.point.description if description is None else description,
        fixed_by=each.point.fixed_by if fixed_by is None else fixed_by,
        accuracy_m=each.point.accuracy_m if accuracy_m is None else accuracy_m,
    )
    return draft.with_point(replace(each, point=point))


def _unnamed(draft: Draft, key: int) -> Draft:
    """A point that waits for its label by number; legs from it follow the name it gets."""
    each = draft.of(key)
    plain = draft.with_point(replace(each, point=replace(each.point, label="")))
    return without_source(plain, [each.point.label])


def _with_start(draft: Draft) -> Draft:
    """Each ring of an ordered task begins with a start point; the labels stay as they are."""
    if not draft.ordered:
        return draft
    kinds: dict[int, PointKind] = {}
    for ring_no in draft.ring_numbers():
        for place, each in enumerate(draft.ring(ring_no)):
            if place == 0:
                kinds[each.key] = PointKind.START
            elif each.point.kind is PointKind.START:
                kinds[each.key] = PointKind.TURNING
    points = [with_kind(each, kinds.get(each.key, each.point.kind)) for each in draft.points]
    return replace(draft, points=tuple(points))


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


def from_rows(
    task_id: str, rows: Sequence[tuple[BoundaryPoint, Entry]], *, ordered: bool = False
) -> Draft:
    """A draft of points as they were typed, one after the other; labels stay as given.

    Args:
        task_id: the task.
        rows: each point with its ring, kind and label, and what was typed for it. A point with
            nothing typed keeps its own position.
        ordered: whether they stand in an issued order.

    Raises:
        as `typed`, at the first row that makes no position.
    """
    waits = _first_place(rows)
    points = [
        DraftPoint(-number, _waiting(point, entry, waits), entry)
        for number, (point, entry) in enumerate(rows, start=1)
    ]
    draft = Draft(task_id, (), ordered).with_points(points)
    if not ordered and any(not each.point.label for each in draft.points):
        draft = numbered(draft)
    for each in draft.points:
        if each.entry.is_typed:
            draft = draft.entered(each.key, completed(draft, each, each.entry))
            draft = draft.put(each.key, *placed_of(draft, draft.of(each.key)))
    return draft


def _first_place(rows: Sequence[tuple[BoundaryPoint, Entry]]) -> tuple[float, float]:
    """The first position that is known without any leg."""
    for point, entry in rows:
        if not entry.is_typed:
            return point.lon, point.lat
        if not entry.is_leg:
            return located(entry.text, entry.crs, entry.datum_operation)[:2]
    raise TraverseError("No point of the boundary has a coordinate: type one to start from.")


def _waiting(point: BoundaryPoint, entry: Entry, waits: tuple[float, float]) -> BoundaryPoint:
    """A point in its ring; where something is typed for it, it waits at a place nearby."""
    lon, lat = waits if entry.is_typed else (point.lon, point.lat)
    return replace(point, ring_no=_ring_of(point), lon=lon, lat=lat)


def _ring_of(point: BoundaryPoint) -> int:
    return max(point.ring_no, 1) if point.kind in RING_KINDS else LEADING_RING
