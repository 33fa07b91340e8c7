# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an order has the row that was read: a code may agree, and the row be of another order."""

from __future__ import annotations

import math

from mineaction_plugin.core.errors import CoordinateError, Message, say
from mineaction_plugin.core.order.check_row import typed_text
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes, printed_coordinates
from mineaction_plugin.core.position.coordinates import parse
from mineaction_plugin.core.position.geodesy import inverse

SLACK_M = 0.011
"""Beyond what the format's last digit says: positions are stored to 1 cm."""


def row_of_order(order: Order, label: str, coordinate: str) -> tuple[bool, Message]:
    """Whether an order has this row, and the row that it has.

    Args:
        order: as it was issued.
        label: of the boundary point, in any case of letters.
        coordinate: in any format that is printed.
    """
    wanted = typed_text(label).casefold()
    texts = zip(order.points, printed_coordinates(order), check_codes(order), strict=True)
    rows = [row for row in texts if typed_text(row[0].label).casefold() == wanted]
    said = {"order_no": order.order_no, "revision": order.revision}
    if not rows:
        return False, say(
            "Order {order_no} r{revision} has no point {label}.", **said, label=label.strip()
        )
    point, written, code = rows[0]
    try:
        position = parse(coordinate)
    except CoordinateError as error:
        return False, error.message
    distance_m = inverse(position.lon, position.lat, point.lon, point.lat)[1].item()
    # The writer can have meant any place within half the last digit, north and east.
    if distance_m <= position.precision_m * math.sqrt(2) + SLACK_M:
        return True, say(
            "Order {order_no} r{revision} has it: {label}, {coordinate}, {code}.",
            **said, label=point.label, coordinate=written, code=code,
        )  # fmt: skip
    return False, say(
        "Order {order_no} r{revision} has {label} elsewhere, {distance} m away: {coordinate}, "
        "{code}.",
        **said, label=point.label, distance=f"{distance_m:,.1f}", coordinate=written, code=code,
    )  # fmt: skip
