# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_points.csv`: every coordinate column is brought back to longitude and latitude by PROJ.

The file is split by our own small reader (RFC 4180), as Python's csv module wrote it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.exchange.points_csv import COLUMNS
from mineaction_plugin.core.order.exchange.positions import point_positions
from mineaction_plugin.core.order.exchange.text import cell, state_word
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes
from mineaction_plugin.core.order.verification.compare import named
from mineaction_plugin.core.order.verification.delimited import Row, numbers, table
from mineaction_plugin.core.order.verification.grid_reading import (
    lonlat_to_rows,
    mgrs_corner,
    rows_to_lonlat,
)
from mineaction_plugin.core.order.verification.result import Content, Named
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.terms.model import Leg

READER = "own RFC 4180 reader, PROJ"
DISTANCE_TOLERANCE_M = 0.001
BEARING_TOLERANCE_DEG = 0.0001
_TURN_DEG = 360.0
Shown = Callable[[str], str]
"""How a format writes a text from data: the CSV keeps formulas out, a workbook need not."""


def read(path: Path, order: Order) -> Content:
    """Positions by longitude and latitude, by UTM and by MGRS, and what else is wrong."""
    return content_of(table(path, COLUMNS), order)


def content_of(rows: Sequence[Row], order: Order, shown: Shown = cell) -> Content:
    """The positions of a table's rows, and what in them is not the order's."""
    names = [row["label"] for row in rows]
    lonlat = numbers(rows, "lon", "lat")
    parts: dict[str, tuple[Named, ...]] = {
        "lon, lat": named(names, lonlat),
        "easting, northing": named(
            names,
            rows_to_lonlat([row["utm_zone"] for row in rows], numbers(rows, "easting", "northing")),
        ),
        "mgrs": named(names, _from_mgrs(rows, lonlat)),
    }
    return Content(parts, "", (*_wrong_words(rows, order, shown), *_wrong_legs(rows, order, shown)))


def expected(order: Order) -> Content:
    """What the file must hold."""
    return wanted(order, cell)


def wanted(order: Order, shown: Shown) -> Content:
    """What a table of the points must hold."""
    points = named((shown(point.label) for point in order.points), point_positions(order))
    return Content({"lon, lat": points, "easting, northing": points, "mgrs": points})


def _from_mgrs(rows: Sequence[Row], lonlat: FloatArray) -> FloatArray:
    """For each MGRS square its position nearest to longitude and latitude beside it.

    A square of 1 m is cut off, not rounded: a point inside it is 0 m away, one outside its
    distance from the edge.
    """
    corners = [
        mgrs_corner(row["mgrs"], float(lat)) for row, lat in zip(rows, lonlat[:, 1], strict=True)
    ]
    zones = [zone for zone, _, _ in corners]
    corner_m = np.array([place for _, *place in corners]).reshape(-1, 2)
    nearest = np.clip(lonlat_to_rows(zones, lonlat), corner_m, corner_m + 1)
    return rows_to_lonlat(zones, nearest)


def _wrong_words(rows: Sequence[Row], order: Order, shown: Shown) -> tuple[Message, ...]:
    """Marks, kinds, numbers and check codes that are not the order's."""
    head = {
        "order_no": shown(order.order_no),
        "revision": str(order.revision),
        "handling": shown(order.programme.handling),
        "state": state_word(order),
        "utm_zone": order.frame.zone,
    }
    wrong = []
    for i, (row, point, code) in enumerate(
        zip(rows, order.points, check_codes(order), strict=False), 1
    ):
        wanted = head | {
            "ring_no": str(point.ring_no),
            "point_no": str(point.point_no),
            "kind": point.kind.value,
            "check_code": code,
        }
        wrong += [
            say(
                "Row {row}, column {column}: {found} where {wanted} should be.",
                row=i, column=column, found=row[column], wanted=value,
            )
            for column, value in wanted.items()
            if row[column] != value
        ]  # fmt: skip
    return tuple(wrong)


def _wrong_legs(rows: Sequence[Row], order: Order, shown: Shown) -> tuple[Message, ...]:
    """Legs whose end, distance or bearings are not the order's."""
    legs = {(str(leg.ring_no), shown(leg.from_label)): leg for leg in order.legs}
    wrong = []
    for i, row in enumerate(rows, 1):
        leg = legs.get((row["ring_no"], row["label"]))
        column = _wrong_column(row, leg, shown)
        if column:
            wrong.append(
                say("Row {row}, column {column}: not as in the order.", row=i, column=column)
            )
    return tuple(wrong)


def _wrong_column(row: Row, leg: Leg | None, shown: Shown) -> str:
    if leg is None:
        return next((name for name in ("leg_to", "distance_m") if row[name]), "")
    if row["leg_to"] != shown(leg.to_label):
        return "leg_to"
    if not _near(row["distance_m"], leg.distance_m, DISTANCE_TOLERANCE_M, _straight):
        return "distance_m"
    bearings = {
        "bearing_true_deg": leg.bearing_true_deg,
        "bearing_grid_deg": leg.bearing_grid_deg,
        "bearing_magnetic_deg": leg.bearing_magnetic_deg,
    }
    return next(
        (
            name
            for name, value in bearings.items()
            if not _near(row[name], value, BEARING_TOLERANCE_DEG, _around)
        ),
        "",
    )


def _near(
    text: str, value: float, tolerance: float, apart: Callable[[float, float], float]
) -> bool:
    try:
        return apart(float(text), value) <= tolerance
    except ValueError:
        return False


def _straight(one: float, two: float) -> float:
    return abs(one - two)


def _around(one: float, two: float) -> float:
    """Degrees between two bearings, the short way round."""
    return abs((one - two + _TURN_DEG / 2) % _TURN_DEG - _TURN_DEG / 2)
