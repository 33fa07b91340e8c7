# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a boundary lies, and what is refused because it lies somewhere else."""

from __future__ import annotations

from mineaction_plugin.core.boundary.did_you_mean import Offer, advice, far_from_home, middle
from mineaction_plugin.core.boundary.draft import Draft, DraftPoint, Entry
from mineaction_plugin.core.boundary.sheet.model import RowKind, SheetRow, Typing
from mineaction_plugin.core.errors import CoordinateError, GeometryError, TraverseError
from mineaction_plugin.core.position.geodesy import inverse

Place = tuple[float, float]
SAME_PLACE_M = 0.001
NEAR_DEG = 1e-6


def home_of(draft: Draft, key: int, typing: Typing) -> Place | None:
    """Where the other points lie; where the task is said to lie while there is none."""
    others = [each.point for each in draft.points if each.key != key]
    if not others:
        return typing.home
    return middle([point.lon for point in others], [point.lat for point in others])


def coordinate_entry(text: str, home: Place | None) -> Entry:
    """A coordinate text that lies where the task is.

    Raises:
        CoordinateError: it cannot be read, or lies far away; then with what it may have meant.
    """
    found = advice(text, home) if home is not None else None
    if found is not None:
        raise CoordinateError(found.message.template, **found.message.values)
    return Entry(text=text.strip())


def refuse_far(draft: Draft, key: int, home: Place | None) -> None:
    """Refuse a point that a leg led far away from where the others were.

    Raises:
        TraverseError: it lies there.
    """
    point = draft.of(key).point
    far = far_from_home(point.lon, point.lat, home) if home is not None else None
    if far is not None:
        raise TraverseError(far.template, **far.values)


def refuse_same(draft: Draft, key: int) -> None:
    """Refuse a point of a ring at the place of another one, also of one that is no neighbour.

    Raises:
        GeometryError: naming the other point.
    """
    each = draft.of(key)
    for other in draft.ring(each.point.ring_no) if each.on_ring else ():
        near = abs(other.point.lat - each.point.lat) < NEAR_DEG
        if other.key != key and near and _apart_m(each, other) < SAME_PLACE_M:
            raise GeometryError(
                "{one} would lie exactly on {two}: two points of a boundary are two places.",
                one=each.point.label,
                two=other.point.label,
            )


def _apart_m(one: DraftPoint, two: DraftPoint) -> float:
    here, there = one.point, two.point
    return float(inverse([here.lon], [here.lat], [there.lon], [there.lat])[1][0])


def offers(draft: Draft, row: SheetRow, text: str, typing: Typing) -> tuple[Offer, ...]:
    """What a coordinate that was refused may have been meant to be."""
    home = home_of(draft, row.key if row.kind is RowKind.POINT else 0, typing)
    if home is None:
        return ()
    try:
        found = advice(text, home)
    except CoordinateError:
        return ()
    return found.offers if found is not None else ()
