# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_points.csv`: one row a boundary point, with the leg to the next.

UTF-8 with a byte order mark (spreadsheets need it for anything but Latin letters), comma, CRLF,
decimal points. Every row carries order, revision, handling marking and DRAFT or ISSUED, so that
rows pasted elsewhere still say what they are. Text from data that a spreadsheet would take for a
formula gets an apostrophe before it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from mineaction_plugin.core.order.exchange.positions import digits, point_positions, written
from mineaction_plugin.core.order.exchange.text import cell, printable, state_word
from mineaction_plugin.core.order.naming import pack_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes
from mineaction_plugin.core.position.coordinates import format_mgrs
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.terms.model import Leg

FORMAT = "csv"
COLUMNS = (
    "order_no",
    "revision",
    "handling",
    "state",
    "ring_no",
    "point_no",
    "label",
    "kind",
    "lon",
    "lat",
    "utm_zone",
    "easting",
    "northing",
    "mgrs",
    "check_code",
    "leg_to",
    "distance_m",
    "bearing_true_deg",
    "bearing_grid_deg",
    "bearing_magnetic_deg",
    "declination_deg",
    "declination_model",
    "declination_date",
    "convergence_deg",
)


NUMBERS = frozenset(
    {
        "revision", "ring_no", "point_no", "lon", "lat", "easting", "northing", "distance_m",
        "bearing_true_deg", "bearing_grid_deg", "bearing_magnetic_deg", "declination_deg",
        "convergence_deg",
    }
)  # fmt: skip


def file_name(order: Order) -> str:
    """The file's name inside the pack."""
    return f"{pack_name(order)}_points.csv"


def write(order: Order, path: Path) -> None:
    """Write the table; declination and convergence are those at each leg's start."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(COLUMNS)
        for row in rows(order):
            table.writerow(
                [
                    value if name in NUMBERS else cell(value)
                    for name, value in zip(COLUMNS, row, strict=True)
                ]
            )


def rows(order: Order) -> Iterator[list[str]]:
    """The values of each row, texts as they are: a file's own rules make them safe in it."""
    if not order.points:
        return
    lonlat = point_positions(order)
    lon, lat = lonlat[:, 0], lonlat[:, 1]
    rounded = written(lonlat)
    easting_m, northing_m = WorkingPlane(order.frame.zone, order.frame.epsg).to_plane(lon, lat)
    mgrs = format_mgrs(lon, lat, precision_m=1, spaces=False)
    codes = check_codes(order)
    legs = {(leg.ring_no, leg.from_label): leg for leg in order.legs}
    head = [
        printable(order.order_no), str(order.revision), printable(order.programme.handling),
        state_word(order),
    ]  # fmt: skip
    for i, point in enumerate(order.points):
        yield [
            *head,
            str(point.ring_no),
            str(point.point_no),
            printable(point.label),
            point.kind.value,
            digits(rounded[i, 0]),
            digits(rounded[i, 1]),
            order.frame.zone,
            f"{easting_m[i]:.3f}",
            f"{northing_m[i]:.3f}",
            str(mgrs[i]),
            codes[i],
            *_leg_cells(order, legs.get((point.ring_no, point.label))),
        ]


def _leg_cells(order: Order, leg: Leg | None) -> list[str]:
    """Where the leg goes, how far, its three bearings and what they rest on; empty without one."""
    if leg is None:
        return [""] * 9
    return [
        printable(leg.to_label),
        f"{leg.distance_m:.3f}",
        f"{leg.bearing_true_deg:.5f}",
        f"{leg.bearing_grid_deg:.5f}",
        f"{leg.bearing_magnetic_deg:.5f}",
        f"{_between(leg.bearing_magnetic_deg, leg.bearing_true_deg):.5f}",
        printable(order.frame.declination_model),
        printable(order.frame.declination_date),
        f"{_between(leg.bearing_grid_deg, leg.bearing_true_deg):.5f}",
    ]


def _between(one_deg: float, other_deg: float) -> float:
    """The turn from one bearing to another, -180 to 180: declination and convergence are that.

    true = magnetic + declination, grid = true - convergence (reference/domain.md §4.3, [M]).
    """
    return (other_deg - one_deg + 180.0) % 360.0 - 180.0
