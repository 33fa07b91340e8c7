# SPDX-License-Identifier: GPL-3.0-or-later
"""What a point of a draft is called, what it is, and what is to be known about it."""

from __future__ import annotations

from dataclasses import replace

from mineaction_plugin.core.boundary.draft.labels import (
    leading_label,
    numbered,
    renamed,
    without_source,
)
from mineaction_plugin.core.boundary.draft.model import (
    LEADING_RING,
    LEAST_RING,
    Draft,
    with_kind,
)
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.terms.vocabulary import PointKind


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

    In an ordered task it keeps its label.

    Raises:
        GeometryError: its ring would be left with fewer than three points.
    """
    each = draft.of(key)
    if each.point.kind is kind:
        return draft
    changed = with_kind(each, kind)
    if each.on_ring == changed.on_ring:
        return with_start(numbered(draft.with_point(changed)))
    others = [other for other in draft.points if other.key != key]
    if each.on_ring:
        left = len(draft.ring(each.point.ring_no)) - 1
        if 0 < left < LEAST_RING:
            raise GeometryError(
                "A boundary needs three points: ring {ring} would be left with {left}.",
                ring=each.point.ring_no,
                left=left,
            )
        label = each.point.label if draft.ordered else leading_label(draft, kind)
        moved_point = replace(changed.point, ring_no=LEADING_RING)
    else:
        label = each.point.label if draft.ordered else ""
        moved_point = replace(changed.point, ring_no=1)
    placed = draft.with_points((*others, replace(changed, point=moved_point)))
    return (
        with_start(numbered(renamed(placed, {key: label} if label else {})))
        if label
        else (with_start(numbered(_unnamed(placed, key))))
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


def with_start(draft: Draft) -> Draft:
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
