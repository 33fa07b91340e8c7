# SPDX-License-Identifier: GPL-3.0-or-later
"""The coordinate of each boundary point as paper prints it, and the code that checks it."""

from __future__ import annotations

from collections.abc import Iterable

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.check_code import check_code
from mineaction_plugin.core.order.exchange.positions import point_positions
from mineaction_plugin.core.order.order import Frame, Order
from mineaction_plugin.core.position.coordinates import (
    format_dd,
    format_dm,
    format_dms,
    format_mgrs,
    format_utm,
)
from mineaction_plugin.core.position.ellipsoid import FloatArray


def printed_coordinates(order: Order) -> list[str]:
    """One coordinate a boundary point, in the frame's format.

    MGRS in the point's own zone, cut off to 1 m; UTM in the task's zone, one decimal; DD six, DM
    four, DMS two decimals (design §8, promise 1).
    """
    if not order.points:
        return []
    lonlat = point_positions(order)
    return [str(text) for text in _formatted(order.frame, lonlat[:, 0], lonlat[:, 1])]


def check_codes(order: Order) -> list[str]:
    """The check code of each boundary point, over its label and its printed coordinate."""
    return [
        check_code(point.label, coordinate)
        for point, coordinate in zip(order.points, printed_coordinates(order), strict=True)
    ]


def zone_number(frame: Frame) -> int | None:
    """The UTM zone of a frame as a number; None for UPS."""
    digits = frame.zone[:-1]
    return int(digits) if digits.isdigit() else None


def _formatted(frame: Frame, lon: FloatArray, lat: FloatArray) -> Iterable[object]:
    match frame.coordinate_format.lower():
        case "mgrs":
            return format_mgrs(lon, lat, precision_m=1, spaces=True)
        case "utm":
            return format_utm(lon, lat, zone=zone_number(frame), decimals=1)
        case "dd":
            return format_dd(lon, lat, decimals=6)
        case "dm":
            return format_dm(lon, lat, decimals=4)
        case "dms":
            return format_dms(lon, lat, decimals=2)
    raise OrderError(
        "The coordinate format {format} is unknown. Use mgrs, utm, dd, dm or dms.",
        format=frame.coordinate_format,
    )
