# SPDX-License-Identifier: GPL-3.0-or-later
"""The legs in a Word document: in the rows of its points, or in a table of their own.

An office's form has its columns in any order, so a row is asked what it says, not where.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.paper_legs import (
    PRINTED_DEG,
    apart_deg,
    from_north,
    within_deg,
)
from mineaction_plugin.core.order.verification.paper_reading import unsigned
from mineaction_plugin.core.terms.model import Leg

_BEARING = re.compile(r"(?<![\d.])(\d{3}\.\d)°")
_BACK_DEG = 180.0
_DISTANCE = "distance_m"
Angle = tuple[float, float]
"""A bearing and how far from it a document may be, in degrees."""
_ANGLES: dict[str, Callable[[Order, Leg], Angle]] = {
    "bearing": lambda order, leg: (from_north(order, leg), within_deg(order)),
    "back_bearing": lambda order, leg: (from_north(order, leg) + _BACK_DEG, within_deg(order)),
    "bearing_true": lambda _order, leg: (leg.bearing_true_deg, PRINTED_DEG),
    "bearing_grid": lambda _order, leg: (leg.bearing_grid_deg, PRINTED_DEG),
    "bearing_magnetic": lambda _order, leg: (leg.bearing_magnetic_deg, PRINTED_DEG),
}
OF_POINT = tuple(f"points.{name}" for name in ("bearing", "back_bearing", _DISTANCE))
ENDS = ("legs.from", "legs.to")
OF_LEG = tuple(f"legs.{name}" for name in (*_ANGLES, _DISTANCE))
"""The tags of a form whose values are read back."""


def wrong_in_points(order: Order, rows: Sequence[str], noted: Collection[str]) -> Iterator[Message]:
    """Legs that are not as in the order in the row of the point at which they begin.

    Args:
        order: the order.
        rows: the text of each point's row, in order; "" for one that was not found.
        noted: the tags that each row of points had.
    """
    legs = {(leg.ring_no, leg.from_label): leg for leg in order.legs}
    for point, row in zip(order.points, rows, strict=True):
        leg = legs.get((point.ring_no, point.label))
        if leg is not None and row:
            yield from _wrong(order, leg, [row], [tag for tag in OF_POINT if tag in noted])


def wrong_in_table(order: Order, rows: Sequence[str], noted: Collection[str]) -> Iterator[Message]:
    """Legs that no row of the document has as the order has them.

    Args:
        order: the order.
        rows: the text of every row of every table.
        noted: the tags that each row of legs had.
    """
    tags = [tag for tag in OF_LEG if tag in noted]
    if not tags or not all(tag in noted for tag in ENDS):
        return
    for leg in order.legs:
        ends = [unsigned(printable(label)) for label in (leg.from_label, leg.to_label)]
        own = [row for row in rows if all(_is_word(end, row) for end in ends)]
        yield from _wrong(order, leg, own, tags)


def _is_word(word: str, row: str) -> bool:
    """Whether a row has a word whole, whatever stands beside it: "SP → TP1"."""
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", row) is not None


def _wrong(order: Order, leg: Leg, rows: Sequence[str], tags: Sequence[str]) -> Iterator[Message]:
    if not any(all(_says(order, leg, row, tag) for tag in tags) for row in rows):
        yield say(
            "The leg from {start} to {end} does not have the bearings and the length of the order.",
            start=leg.from_label, end=leg.to_label,
        )  # fmt: skip


def _says(order: Order, leg: Leg, row: str, tag: str) -> bool:
    name = tag.partition(".")[2]
    if name == _DISTANCE:
        return re.search(rf"(?<![\d.,]){leg.distance_m:.1f}(?!\d)", row) is not None
    wanted_deg, within = _ANGLES[name](order, leg)
    return any(apart_deg(float(each), wanted_deg) <= within for each in _BEARING.findall(row))
