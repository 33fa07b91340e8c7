# SPDX-License-Identifier: GPL-3.0-or-later
"""How a ring closes as it was typed, which slip would explain it, and spreading it on request.

Judged is what was typed, never where points were moved to afterwards: the ring is walked again
from its first point, leg by leg, and the measured leg back is its last. A ring whose leg back was
not measured has no misclosure that anybody could know.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mineaction_plugin.core.boundary.adjustment import Shift, bowditch
from mineaction_plugin.core.boundary.blunders import RingLegs, Suspect, suspects_of
from mineaction_plugin.core.boundary.draft.model import Draft, DraftPoint
from mineaction_plugin.core.boundary.draft.placing import placed_of, plane_for
from mineaction_plugin.core.boundary.draft.walking import (
    SAME_PLACE_M,
    apart_m,
    closing_end,
    leg_end,
)
from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.errors import Message, MineActionError, TraverseError
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.vocabulary import UNITS_IN_A_CIRCLE, AngleUnit

LOOSEST_RATIO = 50.0
"""1:50, the shipped figure for compass and pacing; a ring that closes worse is worth a look."""


@dataclass(frozen=True)
class RingClosure:
    """How one ring closes.

    Attributes:
        ring_no: the ring.
        typed_legs: how many of its legs were typed, the one back included.
        length_m: of all its legs.
        misclosure_m: from where the leg back arrives to where the ring began, as typed and before
            any adjustment; None where that leg was not measured.
        ratio: the n of 1:n, length over misclosure; None without one, or where it is zero.
        suspects: legs whose correction would close the ring, the best first.
        adjusted: whether its points lie where spreading the misclosure puts them.
        fault: why the legs cannot be walked; None where they can.
    """

    ring_no: int
    typed_legs: int
    length_m: float
    misclosure_m: float | None = None
    ratio: float | None = None
    suspects: tuple[Suspect, ...] = ()
    adjusted: bool = False
    fault: Message | None = None


@dataclass(frozen=True)
class Closure:
    """How all rings of a boundary close."""

    rings: tuple[RingClosure, ...] = ()

    @property
    def misclosure_m(self) -> float | None:
        """The largest of its rings; None where none was measured."""
        return max((r.misclosure_m for r in self.rings if r.misclosure_m is not None), default=None)

    @property
    def ratio(self) -> float | None:
        """The worst of its rings."""
        return min((r.ratio for r in self.rings if r.ratio is not None), default=None)

    @property
    def suspects(self) -> tuple[Suspect, ...]:
        """Legs whose correction would close a ring."""
        return tuple(suspect for ring in self.rings for suspect in ring.suspects)

    @property
    def messages(self) -> tuple[Message, ...]:
        """Everything that is to be said, as sentences."""
        faults = tuple(ring.fault for ring in self.rings if ring.fault is not None)
        return (*faults, *(suspect.message for suspect in self.suspects))


@dataclass(frozen=True)
class _Walk:
    """A ring as typed: n points and where the leg back arrives (n + 1 positions)."""

    lon: FloatArray
    lat: FloatArray
    legs: RingLegs
    typed: tuple[bool, ...]


def misclosure(draft: Draft, worth_a_look: float = LOOSEST_RATIO) -> Closure:
    """How each ring closes as it was typed.

    Args:
        draft: the boundary.
        worth_a_look: the n of 1:n below which slips of the pen are looked for (profile).
    """
    return Closure(tuple(_closure(draft, no, worth_a_look) for no in draft.ring_numbers()))


def adjusted(draft: Draft, ring_no: int) -> tuple[Draft, tuple[Shift, ...]]:
    """Spread a ring's misclosure over its points by the compass rule (Bowditch).

    Returns:
        The draft with its points moved, and every point before and after. What was typed stays.

    Raises:
        TraverseError: the leg back was not measured, or the legs cannot be walked.
    """
    ring = draft.ring(ring_no)
    if not ring or not ring[-1].entry.closes:
        raise TraverseError(
            "The leg back to the start of ring {ring} was not measured, so there is no misclosure "
            "to spread: type it first.",
            ring=ring_no,
        )
    walk = _walk(draft, ring)
    shifts = bowditch(walk.legs.labels, walk.lon, walk.lat, walk.legs.distances_m)
    for each, shift in zip(ring, shifts, strict=True):
        draft = draft.put(each.key, shift.lon, shift.lat)
    return draft, shifts


def as_typed_where_adjusted(draft: Draft, key: int) -> Draft:
    """Take an adjustment of the point's ring back before something in it is typed anew.

    Spreading an old misclosure over corrected legs would be a lie; adjusting is chosen again. A
    point that leads to the boundary may carry any of its rings.
    """
    each = draft.of(key)
    for ring_no in (each.point.ring_no,) if each.on_ring else draft.ring_numbers():
        if _closure(draft, ring_no, 0.0).adjusted:
            draft = _as_walked(draft, ring_no)
    return draft


def _as_walked(draft: Draft, ring_no: int) -> Draft:
    """The ring's points where its legs lead, as typed."""
    ring = draft.ring(ring_no)
    walk = _walk(draft, ring)
    for row, each in enumerate(ring):
        draft = draft.put(each.key, float(walk.lon[row]), float(walk.lat[row]))
    return draft


def _closure(draft: Draft, ring_no: int, worth_a_look: float) -> RingClosure:
    ring = draft.ring(ring_no)
    typed = sum(each.entry.is_leg for each in ring[1:])
    if not ring or not ring[-1].entry.closes:
        return RingClosure(ring_no, typed, _length_m(ring))
    try:
        walk = _walk(draft, ring)
    except MineActionError as error:
        return RingClosure(ring_no, typed + 1, _length_m(ring), fault=error.message)
    missed_m = float(inverse(walk.lon[-1:], walk.lat[-1:], walk.lon[:1], walk.lat[:1])[1][0])
    length_m = float(walk.legs.distances_m.sum())
    ratio = length_m / missed_m if missed_m > 0.0 else None
    found: tuple[Suspect, ...] = ()
    if ratio is not None and ratio < worth_a_look:
        found = suspects_of(walk.legs, walk.lon, walk.lat, length_m / worth_a_look)
        labels = {label for label, was in zip(walk.legs.labels, walk.typed, strict=True) if was}
        found = tuple(suspect for suspect in found if suspect.from_label in labels)
    return RingClosure(
        ring_no, typed + 1, length_m, missed_m, ratio, found, _is_adjusted(ring, walk, missed_m)
    )


def _is_adjusted(ring: Sequence[DraftPoint], walk: _Walk, missed_m: float) -> bool:
    if missed_m < SAME_PLACE_M:
        return False
    shifts = bowditch(walk.legs.labels, walk.lon, walk.lat, walk.legs.distances_m)
    return all(
        apart_m((shift.lon, shift.lat), (each.point.lon, each.point.lat)) < SAME_PLACE_M
        for each, shift in zip(ring, shifts, strict=True)
    )


def _walk(draft: Draft, ring: Sequence[DraftPoint]) -> _Walk:
    """Walk a ring as typed; a point with nothing typed, or a coordinate, stands by itself.

    Raises:
        MineActionError: a leg that cannot be walked.
    """
    places = [_start(draft, ring[0])]
    at = {ring[0].point.label.casefold(): 0}
    typed: list[bool] = []
    for row, each in enumerate(ring[1:], start=1):
        source = at.get(each.entry.from_label.casefold())
        if each.entry.is_leg and source is not None:
            places.append(leg_end(places[source], each.entry, plane_for(draft, each.entry)))
        elif each.entry.is_typed:
            places.append(placed_of(draft, each))
        else:
            places.append((each.point.lon, each.point.lat))
        typed.append(each.entry.is_leg and source == row - 1)
        at[each.point.label.casefold()] = row
    last = ring[-1].entry
    places.append(closing_end(places[-1], last, plane_for(draft, last)))
    typed.append(True)
    lon, lat = (np.array(values) for values in zip(*places, strict=True))
    return _Walk(lon, lat, _legs(ring, lon, lat, typed), tuple(typed))


def _start(draft: Draft, first: DraftPoint) -> tuple[float, float]:
    """Where the ring begins: as typed, or where it lies."""
    return placed_of(draft, first) if first.entry.is_typed else (first.point.lon, first.point.lat)


def _legs(
    ring: Sequence[DraftPoint], lon: FloatArray, lat: FloatArray, typed: Sequence[bool]
) -> RingLegs:
    """The legs with their numbers as typed, or as computed where nothing was typed."""
    true_deg, distance_m = inverse(lon[:-1], lat[:-1], lon[1:], lat[1:])
    units = {each.entry.angle_unit for each in ring if each.entry.is_leg}
    unit = units.pop() if len(units) == 1 else AngleUnit.DEGREE
    circle = UNITS_IN_A_CIRCLE[unit]
    bearings = np.where(np.isnan(true_deg), 0.0, true_deg) * circle / 360.0
    for row, was in enumerate(typed):
        value, metres, own = _typed_leg(ring, row)
        if was and value is not None and metres is not None:
            bearings[row] = value * circle / UNITS_IN_A_CIRCLE[own]
            distance_m[row] = metres
    return RingLegs([each.point.label for each in ring], bearings, (), distance_m, (), unit)


def _typed_leg(
    ring: Sequence[DraftPoint], row: int
) -> tuple[float | None, float | None, AngleUnit]:
    """The leg that leaves a point, as typed; the last one leads back."""
    if row + 1 < len(ring):
        entry = ring[row + 1].entry
        return entry.bearing, entry.distance_m, entry.angle_unit
    entry = ring[-1].entry
    return entry.closing_bearing, entry.closing_distance_m, entry.angle_unit


def _length_m(ring: Sequence[DraftPoint]) -> float:
    lon = np.array([each.point.lon for each in ring])
    lat = np.array([each.point.lat for each in ring])
    if len(ring) < 2:  # noqa: PLR2004 (a leg has two ends)
        return 0.0
    return float(inverse(lon, lat, np.roll(lon, -1), np.roll(lat, -1))[1].sum())
