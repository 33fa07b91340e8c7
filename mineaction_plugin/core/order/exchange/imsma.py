# SPDX-License-Identifier: GPL-3.0-or-later
"""The layout in which IMSMA NG imports points and polygons from a worksheet.

Columns, their names and their order, and that the first row is taken for headings: IMSMA wiki,
"Import Geospatial Data from Excel", 2016 and 2017 [P]. A row with a PolyID is a point of that
polygon, one without is a point by itself; rows of one polygon stand together; a PointID and a
PolyID are each used once. Positions are given as coordinates, so that distance, bearing and the
point they start from stay empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mineaction_plugin.core.order.exchange.positions import hole_rings, point_positions, written
from mineaction_plugin.core.order.exchange.text import printable, title
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.vocabulary import RING_KINDS, PointKind

COLUMNS = (
    "ProjName", "PolyID", "PointNo", "PointID", "PointType", "Xcoord", "Ycoord", "Distance",
    "Bearing", "FrPointID", "PointDesc",
)  # fmt: skip
PROJECTION = "WGS 84"
"""As the wiki's own samples are named: longitude and latitude in degrees."""
POINT_TYPES = {
    PointKind.REFERENCE: "Reference Point",
    PointKind.LANDMARK: "Landmark",
    PointKind.BENCHMARK: "Benchmark",
    PointKind.START: "Start Point",
    PointKind.TURNING: "Turning Point",
    PointKind.INTERMEDIATE: "Intermediate Point",
    PointKind.END: "End Point",
}
HOLE = "Hole, not part of the task: set this polygon to Exclusion."


class ImsmaPoint(NamedTuple):
    """One row: the columns of `COLUMNS` without the three that stay empty."""

    poly_id: str
    """Empty for a point by itself: a reference point, landmark or benchmark."""
    point_no: int
    point_id: str
    point_type: str
    x_lon: float
    y_lat: float
    description: str

    def cells(self) -> tuple[str | int | float, ...]:
        """The row as the worksheet has it."""
        return (PROJECTION, *self[:6], "", "", "", self.description)


def points(order: Order) -> Iterator[ImsmaPoint]:
    """The rows of an order, in its own order; the start point of each ring is its number 1."""
    holes = hole_rings(order)
    numbers: dict[str, int] = {}
    taken: set[str] = set()
    positions = written(point_positions(order))
    for point, (lon, lat) in zip(order.points, positions, strict=True):
        poly_id = _poly_id(order, point.ring_no, holes) if point.kind in RING_KINDS else ""
        numbers[poly_id] = numbers.get(poly_id, 0) + 1
        hole = HOLE if poly_id and point.ring_no in holes else ""
        yield ImsmaPoint(
            poly_id,
            numbers[poly_id],
            unused(f"{printable(order.task.task_id)}-{printable(point.label)}", taken),
            POINT_TYPES[point.kind],
            float(lon),
            float(lat),
            " ".join(
                part
                for part in (
                    f"{title(order)}. {printable(order.programme.handling)}.",
                    hole,
                    printable(point.description),
                )
                if part
            ),
        )


def _poly_id(order: Order, ring_no: int, holes: frozenset[int]) -> str:
    """The task's id for its first ring of land; the others say their number, and what they are."""
    task_id = printable(order.task.task_id)
    if ring_no in holes:
        return f"{task_id}-hole-{ring_no}"
    first = min(point.ring_no for point in order.points if point.ring_no not in holes | {0})
    return task_id if ring_no == first else f"{task_id}-{ring_no}"


def unused(name: str, taken: set[str]) -> str:
    """The name, with a number behind it where another row has it."""
    number, candidate = 1, name
    while candidate.casefold() in taken:
        number += 1
        candidate = f"{name}-{number}"
    taken.add(candidate.casefold())
    return candidate
