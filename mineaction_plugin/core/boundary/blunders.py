# SPDX-License-Identifier: GPL-3.0-or-later
"""Which single slip of the pen would explain that a ring does not close.

Two slips are looked for: a leg written from its far end (bearing turned by half a circle), and
two neighbouring digits written in the wrong order, in a bearing or in a distance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import numpy as np

from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.vocabulary import UNITS_IN_A_CIRCLE, AngleUnit

BETTER_BY = 3.0
"""A slip is named only where its correction leaves a third of the misclosure or less."""
MOST_NAMED = 5
WHOLE_DIGITS = {
    AngleUnit.DEGREE: 3,
    AngleUnit.GON: 3,
    AngleUnit.MIL_6400: 4,
    AngleUnit.MIL_6000: 4,
}
"""How many digits a bearing is written with before the point: 7 degrees is 007."""


class Slip(StrEnum):
    """A slip of the pen."""

    REVERSED = "reversed"
    BEARING_DIGITS = "bearing_digits"
    DISTANCE_DIGITS = "distance_digits"


@dataclass(frozen=True)
class Suspect:
    """A leg whose correction would close the ring."""

    from_label: str
    to_label: str
    slip: Slip
    typed: str
    instead: str
    remaining_m: float

    @property
    def message(self) -> Message:
        """The suspicion as a sentence."""
        named = {"first": self.from_label, "second": self.to_label, "left": self.remaining_m}
        if self.slip is Slip.REVERSED:
            return say(
                "The leg from {first} to {second} turned round (its back bearing) would close "
                "the ring to {left:.1f} m.",
                **named,
            )
        changed = {**named, "typed": self.typed, "instead": self.instead}
        if self.slip is Slip.BEARING_DIGITS:
            return say(
                "The bearing from {first} to {second} read as {instead} instead of {typed} would "
                "close the ring to {left:.1f} m.",
                **changed,
            )
        return say(
            "The distance from {first} to {second} read as {instead} instead of {typed} would "
            "close the ring to {left:.1f} m.",
            **changed,
        )


@dataclass(frozen=True)
class RingLegs:
    """The legs of one ring as typed; leg i leads from label i to the next, the last one back."""

    labels: Sequence[str]
    bearings: FloatArray
    bearing_texts: Sequence[str]
    distances_m: FloatArray
    distance_texts: Sequence[str]
    unit: AngleUnit


def suspects_of(
    ring: RingLegs, lon: FloatArray, lat: FloatArray, close_m: float
) -> tuple[Suspect, ...]:
    """Legs whose single correction would close the ring, the best first.

    Args:
        ring: the legs.
        lon: shape (legs + 1,), where they lead, the last where the list arrives.
        lat: the same.
        close_m: what still counts as closed.
    """
    azimuth_deg, distance_m = inverse(
        np.full(len(lon), lon[0]), np.full(len(lat), lat[0]), lon, lat
    )
    # Complex numbers, north the real axis: turning clockwise is a multiplication.
    # The ring's first point lies in no direction from itself, yet its own leg may be the wrong one.
    direction_deg = np.where(distance_m > 0.0, azimuth_deg, 0.0)
    place = distance_m * np.exp(1j * np.radians(direction_deg))
    leg, missed = np.diff(place), place[-1]
    most = min(close_m, abs(missed) / BETTER_BY)
    found: list[Suspect] = []
    for i, label in enumerate(ring.labels):
        onward = ring.labels[(i + 1) % len(ring.labels)]
        for slip, typed, instead, factor in _corrections(ring, i):
            remaining_m = abs(missed + leg[i] * (factor - 1.0))
            if remaining_m <= most:
                found.append(Suspect(label, onward, slip, typed, instead, float(remaining_m)))
    return tuple(sorted(found, key=lambda suspect: suspect.remaining_m)[:MOST_NAMED])


def _corrections(ring: RingLegs, i: int) -> Iterator[tuple[Slip, str, str, complex]]:
    """Each slip that leg i may hide: typed, instead, and what its correction does to the leg."""
    yield Slip.REVERSED, "", "", -1.0 + 0j
    bearing, distance = float(ring.bearings[i]), float(ring.distances_m[i])
    circle = UNITS_IN_A_CIRCLE[ring.unit]
    typed = _padded(_typed(ring.bearing_texts, i, bearing), WHOLE_DIGITS[ring.unit])
    for instead, value in swapped(typed):
        if 0.0 <= value <= circle and value != bearing:
            turn = np.exp(2j * np.pi * (value - bearing) / circle)
            yield Slip.BEARING_DIGITS, typed, instead, complex(turn)
    typed = _typed(ring.distance_texts, i, distance)
    for instead, value in swapped(typed):
        if value > 0.0 and value != distance:
            yield Slip.DISTANCE_DIGITS, typed, instead, complex(value / distance)


def swapped(text: str) -> Iterator[tuple[str, float]]:
    """The number with each pair of neighbouring, different digits exchanged."""
    digits = [place for place, sign in enumerate(text) if sign.isdigit()]
    for one, two in pairwise(digits):
        if text[one] != text[two]:
            signs = list(text)
            signs[one], signs[two] = signs[two], signs[one]
            yield "".join(signs), float("".join(signs))


def _typed(texts: Sequence[str], i: int, value: float) -> str:
    """The number as it was typed, or as it would be; a decimal comma becomes a point."""
    text = texts[i].strip().replace(",", ".") if i < len(texts) else ""
    plain = text.replace(".", "", 1)
    return text if plain.isascii() and plain.isdigit() else f"{value:.10g}"


def _padded(text: str, digits: int) -> str:
    whole, point, rest = text.partition(".")
    return whole.zfill(digits) + point + rest
