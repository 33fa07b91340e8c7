# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_stakeout.csv`: eastings and northings are brought back by PROJ, in the zone it names.

The file is split by our own small reader (RFC 4180), as Python's csv module wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange.positions import point_positions
from mineaction_plugin.core.order.exchange.stakeout_csv import CODES, COLUMNS
from mineaction_plugin.core.order.exchange.text import cell, grid_name, state_word
from mineaction_plugin.core.order.naming import waypoint_names
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.compare import named
from mineaction_plugin.core.order.verification.delimited import Row, numbers, table
from mineaction_plugin.core.order.verification.grid_reading import rows_to_lonlat
from mineaction_plugin.core.order.verification.result import Content

READER = "own RFC 4180 reader, PROJ"
_UTM = re.compile(r"WGS 84 / UTM zone (\d{1,2}[NS]) EPSG:32[67]\d\d")
_UPS = {"North": "UPS N", "South": "UPS S"}


def read(path: Path, order: Order) -> Content:
    """The points in their order, and words that are not the order's."""
    rows = table(path, COLUMNS)
    zones = [zone_of(row["grid"]) for row in rows]
    position = rows_to_lonlat(zones, numbers(rows, "easting_m", "northing_m"))
    points = named([row["name"] for row in rows], position)
    return Content({"points": points}, "", _wrong_words(rows, order))


def expected(order: Order) -> Content:
    """What the file must hold."""
    return Content({"points": named(waypoint_names(order), point_positions(order))})


def zone_of(grid: str) -> str:
    """The zone in a grid's name: "33N", or "UPS N".

    Raises:
        PackError: when it is no grid of ours.
    """
    if found := _UTM.fullmatch(grid):
        return found[1]
    for word, zone in _UPS.items():
        if re.fullmatch(rf"WGS 84 / UPS {word} EPSG:\d+", grid):
            return zone
    raise PackError("The grid {grid} is not known.", grid=grid)


def _wrong_words(rows: Sequence[Row], order: Order) -> tuple[Message, ...]:
    marks = {
        "grid": grid_name(order.frame),
        "order_no": cell(order.order_no),
        "revision": str(order.revision),
        "handling": cell(order.programme.handling),
        "state": state_word(order),
    }
    return tuple(
        say(
            "Row {row}, column {column}: {found} where {wanted} should be.",
            row=i, column=column, found=row[column], wanted=value,
        )
        for i, (row, point) in enumerate(zip(rows, order.points, strict=False), 1)
        for column, value in (
            marks | {"code": CODES[point.kind], "label": cell(point.label)}
        ).items()
        if row[column] != value
    )  # fmt: skip
