# SPDX-License-Identifier: GPL-3.0-or-later
"""The layout that IMSMA imports points of polygons from.

Columns, their names and their order; a polygon's points together, its start point first; the first
row holds the names; a point without PolyID is a point by itself; PolyID and PointID are unique
(IMSMA Wiki, "Import Geospatial Data from Excel", revisions of 2014 to 2017, [P]).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.points import ring_letter
from mineaction_plugin.core.errors import say
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.order.national.attributes import ATTRIBUTES, POINTS, TASKS
from mineaction_plugin.core.order.national.cells import fitted, word_for
from mineaction_plugin.core.order.national.formats import IMSMA, LIMITS, Column
from mineaction_plugin.core.order.national.model import FieldType, Loss, NationalBinding
from mineaction_plugin.core.order.national.ready import (
    Ready,
    ReadyPoint,
    ReadyTask,
    point_record,
)
from mineaction_plugin.core.order.national.tables import Row, Table, without_field
from mineaction_plugin.core.position.datum import crs_name
from mineaction_plugin.core.terms.vocabulary import PointKind

COLUMNS = (
    "ProjName", "PolyID", "PointNo", "PointID", "PointType", "Xcoord", "Ycoord", "Distance",
    "Bearing", "FrPointID", "PointDesc",
)  # fmt: skip
NUMBERS = frozenset({"PointNo", "Xcoord", "Ycoord"})
WORDS: Mapping[str, str] = {
    "Reference Point": PointKind.REFERENCE,
    "Landmark": PointKind.LANDMARK,
    "Benchmark": PointKind.BENCHMARK,
    "Start Point": PointKind.START,
    "Turning Point": PointKind.TURNING,
    "Intermediate Point": PointKind.INTERMEDIATE,
    "End Point": PointKind.END,
}
"""IMSMA's point types [P] to ours."""
CARRIED = frozenset({"task_id", "label", "kind", "point_no", "ring_no", "description"})
NO_COLUMN = say("the IMSMA layout has no column for it; {count} rows have a value").template


def imsma_table(ready: Ready, binding: NationalBinding) -> tuple[Table, list[Loss]]:
    """The one sheet, and what the layout cannot say."""
    words = dict(binding.boundary_points.values.get("kind") or WORDS)
    name = crs_name(binding.crs)
    rows: list[Row] = []
    losses: list[Loss] = []
    for task in ready.tasks:
        for made in (_alone(task), _rings(task, losses)):
            for poly_id, number, point in made:
                values, lost = _values(name, poly_id, number, point, words)
                rows.append(Row(point_record(point), shapely.Point(point.x, point.y), values))
                losses += lost
    columns = tuple(Column(each, each, each, _type(each)) for each in COLUMNS)
    return Table(POINTS, "IMSMA", columns, tuple(rows)), [*losses, *_not_carried(ready)]


def _type(name: str) -> FieldType:
    return FieldType("number" if name in NUMBERS else "text")


def _alone(task: ReadyTask) -> Iterator[tuple[str, int, ReadyPoint]]:
    for number, point in enumerate((p for p in task.points if not p.on_ring), 1):
        yield "", number, point


def _rings(task: ReadyTask, losses: list[Loss]) -> list[tuple[str, int, ReadyPoint]]:
    """The points of the outer rings, each ring a polygon of its own; holes are listed."""
    rings: dict[int, list[ReadyPoint]] = {}
    for point in task.points:
        if point.on_ring:
            rings.setdefault(point.ring_no, []).append(point)
    outer = {number for number, ring in rings.items() if not _is_hole(task.shape, ring)}
    for number, ring in rings.items():
        if number not in outer:
            labels = ", ".join(point.label for point in ring)
            reason = say("the IMSMA layout has no holes; the polygon is larger by this one")
            losses.append(Loss(POINTS, task.task_id, "PolyID", labels, "", reason))
    if len(outer) > 1:
        reason = say("the IMSMA layout has no polygons of several parts; each is one of its own")
        names = ", ".join(_poly_id(task, number, len(outer)) for number in sorted(outer))
        losses.append(Loss(POINTS, task.task_id, "PolyID", task.task_id, names, reason))
    return [
        (_poly_id(task, number, len(outer)), place, point)
        for number, ring in rings.items()
        if number in outer
        for place, point in enumerate(ring, 1)
    ]


def _poly_id(task: ReadyTask, ring_no: int, rings: int) -> str:
    return task.task_id if rings == 1 else f"{task.task_id}-{ring_letter(ring_no)}"


def _is_hole(shape: BaseGeometry, ring: list[ReadyPoint]) -> bool:
    """Whether a ring's points lie on a hole of the shape rather than on its outside."""
    points = shapely.MultiPoint([(point.x, point.y) for point in ring])
    parts = shapely.get_parts(shape)
    holes = [hole for part in parts for hole in part.interiors]
    if not holes:
        return False
    outside = shapely.MultiLineString([part.exterior for part in parts])
    inside = shapely.MultiLineString(holes)
    return _furthest(points, inside) < _furthest(points, outside)


def _furthest(points: BaseGeometry, line: BaseGeometry) -> float:
    return float(shapely.distance(shapely.get_parts(points), line).max())


def _values(
    projection: str, poly_id: str, number: int, point: ReadyPoint, words: Mapping[str, str]
) -> tuple[tuple[object, ...], list[Loss]]:
    """The cells of a point in the order of COLUMNS.

    Distance and bearing stay empty, for the position is given by itself.
    """
    cells = {
        "PointType": (as_text(point.values["kind"]), word_for(str(point.values["kind"]), words)),
        "PointDesc": (
            as_text(point.values.get("description")),
            fitted(point.values.get("description"), LIMITS[IMSMA].text),
        ),
    }
    losses = [
        Loss(POINTS, point_record(point), name, value, as_text(cell.value), cell.reason)
        for name, (value, cell) in cells.items()
        if cell.reason is not None
    ]
    written: dict[str, object] = {
        "ProjName": projection,
        "PolyID": poly_id or None,
        "PointNo": number,
        "PointID": point_record(point),
        "Xcoord": point.x,
        "Ycoord": point.y,
        **{name: cell.value for name, (_value, cell) in cells.items()},
    }
    return tuple(written.get(name) for name in COLUMNS), losses


def _not_carried(ready: Ready) -> Iterator[Loss]:
    tasks = [(task.task_id, task.shape, task.values) for task in ready.tasks]
    points = [
        (point.label, task.shape, point.values) for task in ready.tasks for point in task.points
    ]
    own = {name for _, _, values in tasks for name in values} & set(ATTRIBUTES[TASKS])
    for key, records, names in (
        (TASKS, tasks, sorted(own - {"task_id"})),
        (POINTS, points, [name for name in ATTRIBUTES[POINTS] if name not in CARRIED]),
    ):
        yield from without_field(key, names, records, NO_COLUMN)
