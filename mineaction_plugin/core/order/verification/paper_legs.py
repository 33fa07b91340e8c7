# SPDX-License-Identifier: GPL-3.0-or-later
"""The legs of the printed point table: bearing from the paper's north, back bearing, distance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import Leg
from mineaction_plugin.core.terms.vocabulary import North

_BEARING = re.compile(r"(?<![\d.])(\d{3}\.\d) ?°|° ?(\d{3}\.\d)(?![\d.])")
"""Behind its sign where a table is read from the right."""
_PRINTED_DEG = 0.05
"""Half the last digit of a printed bearing."""
_ROUNDING_DEG = 1e-6
_TURN_DEG = 360.0


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
                point=point.label, to=leg.to_label, bearing=f"{_from_north(order, leg):.1f}",
                north=order.frame.field_north, distance=f"{leg.distance_m:,.1f}",
            )  # fmt: skip


def _is_printed(order: Order, leg: Leg, text: str) -> bool:
    within = order.frame.bearing_step_deg / 2 + _PRINTED_DEG + _ROUNDING_DEG
    wanted = _from_north(order, leg)
    found = [float(one or two) for one, two in _BEARING.findall(text)]
    has_both = all(
        any(_apart(bearing, each) <= within for bearing in found)
        for each in (wanted, wanted + _TURN_DEG / 2)
    )
    distance = re.escape(f"{leg.distance_m:,.1f}")
    return has_both and re.search(rf"(?<![\d.,]){distance}(?!\d)", text) is not None


def _from_north(order: Order, leg: Leg) -> float:
    return {
        str(North.TRUE): leg.bearing_true_deg,
        str(North.GRID): leg.bearing_grid_deg,
        str(North.MAGNETIC): leg.bearing_magnetic_deg,
    }[order.frame.field_north]


def _apart(one: float, two: float) -> float:
    """Degrees between two bearings, the short way round."""
    return abs((one - two + _TURN_DEG / 2) % _TURN_DEG - _TURN_DEG / 2)
