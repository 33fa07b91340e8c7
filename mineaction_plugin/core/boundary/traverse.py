# SPDX-License-Identifier: GPL-3.0-or-later
"""Bearings and distances to a ring, with the misclosure shown and never silently spread.

A leg runs along the geodesic that leaves its first point at the true bearing; grid and magnetic
bearings are turned into true ones by the convergence and the declination at that point. So a
list of legs made by `legs.legs` comes back to the same points.

A list *closes* when its last leg leads back to the ring's first point: the distance between
where it arrives and where the ring began is the misclosure. A list whose last leg was not
measured has no misclosure that anybody could know: it is closed by a computed leg, and says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from mineaction_plugin.core.boundary.adjustment import Shift, bowditch
from mineaction_plugin.core.boundary.blunders import RingLegs, Suspect, suspects_of
from mineaction_plugin.core.boundary.north import NorthReference
from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.errors import Message, TraverseError, say
from mineaction_plugin.core.position.geodesy import direct, inverse, true_from
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import UNITS_IN_A_CIRCLE, AngleUnit

LEAST_RING = 3
LOOSEST_RATIO = 50.0
"""1:50, where a profile names no way of measuring; the shipped figure for compass and pacing."""


class Adjust(StrEnum):
    """What to do with a misclosure."""

    NONE = "none"
    BOWDITCH = "bowditch"


@dataclass(frozen=True)
class MeasuredLegs:
    """What somebody measured: leg i leaves point i; point 0 is where the list starts.

    `labels` names the points. There are as many legs as points when the last one leads back, one
    less when it was not measured. The first `lead_in` points (reference point, benchmark) lead to
    the ring and are no part of it. The texts are the values as typed, to look for swapped digits.
    """

    labels: Sequence[str]
    bearings: FloatArray
    distances_m: FloatArray
    unit: AngleUnit = AngleUnit.DEGREE
    lead_in: int = 0
    bearing_texts: Sequence[str] = ()
    distance_texts: Sequence[str] = ()

    def ring(self) -> RingLegs:
        """The ring's own legs."""
        begin = self.lead_in
        return RingLegs(
            self.labels[begin:],
            self.bearings[begin:],
            self.bearing_texts[begin:],
            self.distances_m[begin:],
            self.distance_texts[begin:],
            self.unit,
        )


@dataclass(frozen=True)
class Limits:
    """What misclosure is refused, and which one is worth a remark (profile thresholds)."""

    max_misclosure_ratio: float = 20.0
    """The n of 1:n; a larger misclosure is refused."""
    advisory_ratios: Mapping[str, float] | None = None
    """A way of measuring to the n of 1:n that it should reach."""
    measured_by: str = ""
    """The way this list was measured; empty where nobody said."""


@dataclass(frozen=True)
class Traverse:
    """A ring from bearings and distances, one vertex a point, in WGS 84 degrees."""

    labels: tuple[str, ...]
    lon: FloatArray
    lat: FloatArray
    length_m: float
    """The sum of the ring's measured legs."""
    misclosure_m: float | None
    """As measured, before any adjustment; None where the last leg was not measured."""
    misclosure_ratio: float | None
    """The n of 1:n, length over misclosure; None without one, or where it is exactly zero."""
    notes: tuple[Message, ...] = ()
    suspects: tuple[Suspect, ...] = ()
    shifts: tuple[Shift, ...] = ()
    """Every point before and after, where the misclosure was spread."""
    lead_in: tuple[tuple[str, float, float], ...] = ()
    """Label, longitude and latitude of the points that lead to the ring."""


def traverse(
    start: tuple[float, float],
    legs: MeasuredLegs,
    reference: NorthReference,
    *,
    adjust: Adjust = Adjust.NONE,
    limits: Limits = Limits(),
    progress: Progress = silent,
) -> Traverse:
    """Walk the legs from a known point and judge how the ring closes.

    Args:
        start: lon, lat of the first named point, which may be a reference point.
        legs: what was measured.
        reference: the north of the bearings, with what it takes to bring it to true north.
        adjust: Bowditch (compass rule) only where somebody chose it.
        limits: what is refused and what is remarked on.
        progress: called with the share done.

    Raises:
        TraverseError: legs that make no ring, values that cannot be, or a misclosure beyond the
            limit; its sentence names the legs whose correction would close the ring.
    """
    _refuse_impossible(legs)
    lon, lat = _walked(start, legs, reference, progress)
    begin, points = legs.lead_in, len(legs.labels)
    led = tuple((legs.labels[i], float(lon[i]), float(lat[i])) for i in range(begin))
    if len(legs.bearings) < points:
        return _open_ring(legs, lon[begin:], lat[begin:], led, adjust)
    return _closed_ring(legs, lon[begin:], lat[begin:], led, (adjust, limits))


def _refuse_impossible(legs: MeasuredLegs) -> None:
    points, measured = len(legs.labels), len(legs.bearings)
    if points - legs.lead_in < LEAST_RING:
        raise TraverseError(
            "{count} points make no boundary: a ring needs three.",
            count=max(points - legs.lead_in, 0),
        )
    if measured not in {points, points - 1} or measured != len(legs.distances_m):
        raise TraverseError(
            "{points} points need {points} legs, or one less where the last was not measured; "
            "there are {bearings} bearings and {distances} distances.",
            points=points,
            bearings=measured,
            distances=len(legs.distances_m),
        )
    circle = UNITS_IN_A_CIRCLE[legs.unit]
    for label, bearing, distance in zip(legs.labels, legs.bearings, legs.distances_m, strict=False):
        if not 0.0 <= bearing <= circle:
            raise TraverseError(
                "The bearing {value:g} from {label} is outside 0 to {circle:g} ({unit}).",
                value=float(bearing),
                label=label,
                circle=circle,
                unit=legs.unit.value,
            )
        if not (np.isfinite(distance) and distance > 0.0):
            raise TraverseError(
                "The distance {value:g} m from {label} must be a number above zero.",
                value=float(distance),
                label=label,
            )


def _walked(
    start: tuple[float, float], legs: MeasuredLegs, reference: NorthReference, progress: Progress
) -> tuple[FloatArray, FloatArray]:
    """Where the list starts and where each leg arrives, degrees."""
    measured = len(legs.bearings)
    lon, lat = np.empty(measured + 1), np.empty(measured + 1)
    lon[0], lat[0] = start
    bearing_deg = np.asarray(legs.bearings) * (360.0 / UNITS_IN_A_CIRCLE[legs.unit])
    for i in range(measured):
        progress(i / measured)
        here, there = slice(i, i + 1), slice(i + 1, i + 2)
        turn = reference.turn_at(lon[here], lat[here])
        true_deg = true_from(bearing_deg[here], reference.north, *turn)
        lon[there], lat[there] = direct(lon[here], lat[here], true_deg, legs.distances_m[here])
    return lon, lat


def _open_ring(
    legs: MeasuredLegs,
    lon: FloatArray,
    lat: FloatArray,
    led: tuple[tuple[str, float, float], ...],
    adjust: Adjust,
) -> Traverse:
    """A ring whose last leg nobody measured: closed by a computed one."""
    labels = tuple(legs.labels[legs.lead_in :])
    if adjust is Adjust.BOWDITCH:
        raise TraverseError(
            "The last leg, from {last} to {first}, was not measured, so there is no misclosure "
            "to spread: add the leg, or do not adjust.",
            last=labels[-1],
            first=labels[0],
        )
    azimuth_deg, distance_m = inverse(lon[-1:], lat[-1:], lon[:1], lat[:1])
    note = say(
        "The last leg, from {last} to {first}, was not measured; computed it is "
        "{bearing:.1f}° true, {distance:.1f} m. How well the list closes cannot be known.",
        last=labels[-1],
        first=labels[0],
        bearing=float(azimuth_deg[0]),
        distance=float(distance_m[0]),
    )
    length_m = float(legs.distances_m[legs.lead_in :].sum())
    return Traverse(labels, lon, lat, length_m, None, None, (note,), lead_in=led)


def _closed_ring(
    legs: MeasuredLegs,
    lon: FloatArray,
    lat: FloatArray,
    led: tuple[tuple[str, float, float], ...],
    choice: tuple[Adjust, Limits],
) -> Traverse:
    """A ring whose last leg came back, judged by how far it missed."""
    adjust, limits = choice
    ring = legs.ring()
    length_m = float(ring.distances_m.sum())
    misclosure_m = float(inverse(lon[-1:], lat[-1:], lon[:1], lat[:1])[1][0])
    ratio = length_m / misclosure_m if misclosure_m > 0.0 else None
    notes = _advice(misclosure_m, ratio, limits)
    suspects: tuple[Suspect, ...] = ()
    worth_a_look = max(_expected(limits), limits.max_misclosure_ratio)
    if ratio is not None and ratio < worth_a_look:
        suspects = suspects_of(ring, lon, lat, length_m / worth_a_look)
    if ratio is not None and ratio < limits.max_misclosure_ratio:
        raise _too_far(misclosure_m, ratio, limits, suspects)
    shifts: tuple[Shift, ...] = ()
    if adjust is Adjust.BOWDITCH:
        shifts = bowditch(ring.labels, lon, lat, ring.distances_m)
        lon = np.array([shift.lon for shift in shifts])
        lat = np.array([shift.lat for shift in shifts])
    points = len(ring.labels)
    return Traverse(
        tuple(ring.labels),
        lon[:points],
        lat[:points],
        length_m,
        misclosure_m,
        ratio,
        (*notes, *(suspect.message for suspect in suspects)),
        suspects,
        shifts,
        led,
    )


def _expected(limits: Limits) -> float:
    """The n of 1:n that the list should reach; the loosest where nobody said how it was made."""
    known = limits.advisory_ratios or {}
    if limits.measured_by and limits.measured_by not in known:
        raise TraverseError(
            "The profile knows no way of measuring {way}. It knows: {known}.",
            way=limits.measured_by,
            known=", ".join(sorted(known)) or "-",
        )
    return known.get(limits.measured_by, min(known.values(), default=LOOSEST_RATIO))


def _advice(misclosure_m: float, ratio: float | None, limits: Limits) -> tuple[Message, ...]:
    """What a misclosure that is accepted still says about the measuring."""
    known = limits.advisory_ratios or {}
    asked = {limits.measured_by: _expected(limits)} if limits.measured_by else known
    short = {way: most for way, most in asked.items() if ratio is not None and ratio < most}
    if not short:
        return ()
    return (
        say(
            "The ring misses its start by {misclosure:.2f} m, 1:{ratio:.0f}. That is less exact "
            "than should come of: {ways}.",
            misclosure=misclosure_m,
            ratio=ratio,
            ways=", ".join(f"{way} (1:{most:g})" for way, most in sorted(short.items())),
        ),
    )


def _too_far(
    misclosure_m: float, ratio: float, limits: Limits, suspects: Sequence[Suspect]
) -> TraverseError:
    advice = say(
        "No single leg turned round and no two digits swapped would close it: measure again."
    )
    if suspects:
        advice = suspects[0].message
        for other in suspects[1:]:
            advice = say("{first} Or: {second}", first=advice, second=other.message)
    return TraverseError(
        "The ring misses its start by {misclosure:.1f} m, 1:{ratio:.1f}; more than 1:{most:g} is "
        "refused. {advice}",
        misclosure=misclosure_m,
        ratio=ratio,
        most=limits.max_misclosure_ratio,
        advice=advice,
    )
