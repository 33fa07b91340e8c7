# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_stakeout.csv`: what a survey controller takes: name, easting, northing, code.

The first four columns are those that controllers read; the others name the grid and the order in
every row, so that a row that was copied elsewhere still says what it is. Names are those of the
GPX: order, revision and point, unique over all live orders, so that a second job on the same
controller cannot overwrite the first. Codes have two letters; some controllers keep few.

UTF-8 without a byte order mark, which controllers take for a part of the first name; CRLF,
decimal points, metres in the task's own grid to a millimetre.
"""

from __future__ import annotations

import csv
from pathlib import Path

from mineaction_plugin.core.order.exchange.positions import point_positions
from mineaction_plugin.core.order.exchange.text import cell, grid_name, state_word
from mineaction_plugin.core.order.naming import pack_name, waypoint_names
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.terms.vocabulary import PointKind

FORMAT = "stakeout"
COLUMNS = (
    "name", "easting_m", "northing_m", "code", "grid", "label", "order_no", "revision",
    "handling", "state",
)  # fmt: skip
CODES = {
    PointKind.REFERENCE: "RP",
    PointKind.LANDMARK: "LM",
    PointKind.BENCHMARK: "BM",
    PointKind.START: "SP",
    PointKind.TURNING: "TP",
    PointKind.INTERMEDIATE: "IP",
    PointKind.END: "EP",
}


def file_name(order: Order) -> str:
    """The file's name inside the pack."""
    return f"{pack_name(order)}_stakeout.csv"


def write(order: Order, path: Path) -> None:
    """Write one row a boundary point, in their order."""
    lonlat = point_positions(order)
    plane = WorkingPlane(order.frame.zone, order.frame.epsg)
    easting_m, northing_m = plane.to_plane(lonlat[:, 0], lonlat[:, 1])
    grid = grid_name(order.frame)
    foot = [
        cell(order.order_no), str(order.revision), cell(order.programme.handling),
        state_word(order),
    ]  # fmt: skip
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(COLUMNS)
        for i, (name, point) in enumerate(zip(waypoint_names(order), order.points, strict=True)):
            position = [f"{easting_m[i]:.3f}", f"{northing_m[i]:.3f}"]
            table.writerow([name, *position, CODES[point.kind], grid, cell(point.label), *foot])
