# SPDX-License-Identifier: GPL-3.0-or-later
"""The legs of the printed point table: bearing from the paper's north, back bearing, distance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import Leg
from mineaction_plugin.core.terms.vocabulary import North

_BEARING = r"(?:(\d{3}\.\d) ?°|° ?(\d{3}\.\d))"
"""Behind its sign where a table is read from the right."""
_DISTANCE = r"(?<![\d.,])(\d{1,3}(?:,\d{3})*\.\d)(?!\d)"
_FROM_LEFT = re.compile(rf"(?<![\d.]){_BEARING} ?{_BEARING} ?{_DISTANCE}")
_FROM_RIGHT = re.compile(rf"{_DISTANCE} ?{_BEARING} ?{_BEARING}(?![\d.])")
PRINTED_DEG = 0.05 + 1e-6
"""Half the last digit of a printed bearing, and what floating point may add."""
_HALF_TURN_DEG = 180.0


def wrong_legs(order: Order, rows: Mapping[int, str]) -> Iterator[Message]:
    """Legs that the paper does not print as the order has them.

    Args:
        order: the order.
        rows: the words around a point's coordinate, up to those of its neighbours, by its place
            among the order's points.
    """
    legs = {(leg.ring_no, leg.from_label): leg for leg in order.legs}
    for place, text in rows.items():
        point = order.points[place]
        leg = legs.get((point.ring_no, point.label))
        if leg is not None and not _is_printed(order, leg, text):
            yield say(
                "Point table, {point}: the leg to {to} is not printed with {bearing}° from {north} "
                "north, its back bearing and {distance} m.",
                point=point.label, to=leg.to_label, bearing=f"{from_north(order, leg):.1f}",
                north=order.frame.field_north, distance=f"{leg.distance_m:,.1f}",
            )  # fmt: skip


def _is_printed(order: Order, leg: Leg, text: str) -> bool:
    within, there = within_deg(order), from_north(order, leg)
    return any(
        distance == f"{leg.distance_m:,.1f}"
        and apart_deg(bearing, there) <= within
        and apart_deg(back, there + _HALF_TURN_DEG) <= within
        for bearing, back, distance in _printed_legs(text)
    )


def _printed_legs(text: str) -> Iterator[tuple[float, float, str]]:
    """Bearing, back bearing and distance, as their columns stand, from the left or the right."""
    for first, or_first, second, or_second, distance in _FROM_LEFT.findall(text):
        yield float(first or or_first), float(second or or_second), distance
    for distance, first, or_first, second, or_second in _FROM_RIGHT.findall(text):
        yield float(second or or_second), float(first or or_first), distance


def within_deg(order: Order) -> float:
    """How far a bearing on paper may be from the order's: it is rounded to a step, then printed."""
    return order.frame.bearing_step_deg / 2 + PRINTED_DEG


def from_north(order: Order, leg: Leg) -> float:
    """A leg's bearing, in degrees, from the north that the order's paper uses."""
    return {
        str(North.TRUE): leg.bearing_true_deg,
        str(North.GRID): leg.bearing_grid_deg,
        str(North.MAGNETIC): leg.bearing_magnetic_deg,
    }[order.frame.field_north]


def apart_deg(one: float, two: float) -> float:
    """Degrees between two bearings, the short way round."""
    turn = 2 * _HALF_TURN_DEG
    return abs((one - two + _HALF_TURN_DEG) % turn - _HALF_TURN_DEG)
