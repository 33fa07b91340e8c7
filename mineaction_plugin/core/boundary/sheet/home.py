# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a boundary lies, and what is refused because it lies somewhere else."""

from __future__ import annotations

from functools import lru_cache

from mineaction_plugin.core.boundary.did_you_mean import Offer, advice, far_from_home, middle
from mineaction_plugin.core.boundary.draft import Draft, DraftPoint, Entry
from mineaction_plugin.core.boundary.sheet.model import RowKind, SheetRow, Typing
from mineaction_plugin.core.errors import CoordinateError, GeometryError, TraverseError
from mineaction_plugin.core.position.coordinates import parse
from mineaction_plugin.core.position.datum import datum_operation
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


def coordinate_entry(text: str, home: Place | None, typing: Typing) -> Entry:
    """A coordinate text that lies where the task is.

    Raises:
        CoordinateError: it cannot be read, or lies far away; then with what it may have meant.
    """
    found = advice(text, home) if home is not None else None
    if found is not None:
        raise CoordinateError(found.message.template, **found.message.values)
    if not typing.crs:
        return Entry(text=text.strip())
    return Entry(text=text.strip(), crs=typing.crs, datum_operation=operation_of(text, typing))


def operation_of(text: str, typing: Typing) -> str:
    """The name of the change of datum for the place that a text names.

    Raises:
        CoordinateError: the text cannot be read.
        DatumError: no change of datum for that place can be named and trusted.
    """
    read = parse(text)
    return _operation_at(typing.crs, typing.datum_operation, round(read.lon, 1), round(read.lat, 1))


@lru_cache(maxsize=64)
def _operation_at(crs: str, fixed: str, lon: float, lat: float) -> str:
    """As above, for a place to 0.1°: PROJ is slow to choose, and is asked with every letter."""
    return datum_operation(crs, fixed or None, (lon, lat, lon, lat)).name


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
