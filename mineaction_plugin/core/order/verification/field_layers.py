# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `field/P_layers.gpkg`: the tables of `P_task.gpkg`, and the geofence.

The fence is held as a shape and not corner by corner: another version of the library that grows
hazards may put its corners elsewhere on the same line.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange.field_gpkg import GEOFENCE
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.geofence import FenceArea, geofence_of
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification import task_gpkg
from mineaction_plugin.core.order.verification.result import TOLERANCE_M, Content
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    to_plane_geometry,
    working_plane_of,
)

READER = task_gpkg.READER
expected = task_gpkg.expected


def read(path: Path, order: Order) -> Content:
    """What `P_task.gpkg` holds too, and what is wrong with the fence."""
    with task_gpkg.copied(path) as database:
        content = task_gpkg.read_from(database, order)
        try:
            found = _fence_rows(database)
        except (sqlite3.DatabaseError, shapely.errors.ShapelyError, IndexError) as error:
            raise PackError(
                "It is no readable GeoPackage ({reason}).", reason=str(error)
            ) from error
    wrong = _difference(found, geofence_of(order).areas, working_plane_of(order.task.geometry))
    problems = (*content.problems, *(() if wrong is None else (wrong,)))
    return Content(content.parts, content.text, problems)


def _fence_rows(database: sqlite3.Connection) -> list[tuple[str, BaseGeometry]]:
    """Hazard and area, row by row."""
    column = task_gpkg.geometry_tables(database).get(GEOFENCE, "").replace('"', '""')
    if not column:
        raise PackError("The table {table} is missing.", table=GEOFENCE)
    # The table is ours; the column comes from the file and is quoted.
    query = f'SELECT "hazard_id", "{column}" FROM "{GEOFENCE}" ORDER BY rowid'  # noqa: S608 (above)
    return [
        (str(name), task_gpkg.geometry_of(blob, GEOFENCE)) for name, blob in database.execute(query)
    ]


def _difference(
    found: Sequence[tuple[str, BaseGeometry]], areas: Sequence[FenceArea], plane: WorkingPlane
) -> Message | None:
    """The first thing that is wrong with the fence."""
    if len(found) != len(areas):
        return say(
            "{part}: {found} instead of {wanted}.",
            part=GEOFENCE, found=len(found), wanted=len(areas),
        )  # fmt: skip
    for row, ((name, shape), area) in enumerate(zip(found, areas, strict=True), 1):
        wanted_name = printable(area.hazard.hazard_id)
        if name != wanted_name:
            return say(
                "{part}, row {row}: {found} where {wanted} should be.",
                part=GEOFENCE, row=row, found=name, wanted=wanted_name,
            )  # fmt: skip
        off_m = _apart_m(shape, area.geometry, plane)
        if not off_m <= TOLERANCE_M:
            return say(
                "{part}, {name}: its edge is {distance_m} m from where the order has it.",
                part=GEOFENCE, name=wanted_name, distance_m=f"{off_m:.3f}",
            )  # fmt: skip
    return None


def _apart_m(one: BaseGeometry, two: BaseGeometry, plane: WorkingPlane) -> float:
    """How far the outlines of two areas lie apart at most, in the plane; infinite for no area."""
    if one.geom_type not in {"Polygon", "MultiPolygon"} or one.is_empty:
        return float("inf")
    if shapely.equals_exact(one, two):
        return 0.0
    first, second = (shapely.boundary(to_plane_geometry(each, plane)) for each in (one, two))
    return float(shapely.hausdorff_distance(first, second))
