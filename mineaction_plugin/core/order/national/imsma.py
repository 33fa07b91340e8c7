# SPDX-License-Identifier: GPL-3.0-or-later
"""Many tasks in the layout that IMSMA imports points of polygons from (see exchange/imsma.py)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import say
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.order.exchange.imsma import COLUMNS, HOLE, POINT_TYPES, unused
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

NUMBERS = frozenset({"PointNo", "Xcoord", "Ycoord"})
WORDS: Mapping[str, str] = {word: kind.value for kind, word in POINT_TYPES.items()}
CARRIED = frozenset({"task_id", "label", "kind", "point_no", "ring_no", "description"})
IS_HOLE = say("the IMSMA layout has no holes; it is a polygon of its own, to be set to Exclusion")
IS_PART = say("the IMSMA layout has no polygons of several parts; it is a polygon of its own")
NO_COLUMN = say("the IMSMA layout has no column for it; rows with a value: {count}").template


def imsma_table(ready: Ready, binding: NationalBinding) -> tuple[Table, list[Loss]]:
    """The one sheet, and what the layout cannot say."""
    layout = _Layout(ready, binding)
    columns = tuple(Column(each, each, each, _type(each)) for each in COLUMNS)
    table = Table(POINTS, "IMSMA", columns, tuple(layout.rows))
    return table, [*layout.losses, *_not_carried(ready)]


def _type(name: str) -> FieldType:
    return FieldType("number" if name in NUMBERS else "text")


class _Layout:
    """The rows of all tasks; every PolyID and every PointID is used once."""

    def __init__(self, ready: Ready, binding: NationalBinding) -> None:
        self.rows: list[Row] = []
        self.losses: list[Loss] = []
        self._words = dict(binding.boundary_points.values.get("kind") or WORDS)
        self._projection = crs_name(binding.crs)
        self._poly_ids = {task.task_id.casefold() for task in ready.tasks}
        self._point_ids: set[str] = set()
        for task in ready.tasks:
            alone = (point for point in task.points if not point.on_ring)
            for number, point in enumerate(alone, 1):
                self._put("", number, point)
            self._rings(task)

    def _rings(self, task: ReadyTask) -> None:
        """Each ring a polygon of its own; parts and holes are listed, for they are one task."""
        rings: dict[int, list[ReadyPoint]] = {}
        for point in task.points:
            if point.on_ring:
                rings.setdefault(point.ring_no, []).append(point)
        # The task's own id is for land of the task, whichever ring has the first number.
        held = [(_is_hole(task.shape, ring), number, ring) for number, ring in rings.items()]
        for place, (hole, number, ring) in enumerate(sorted(held, key=lambda each: each[0])):
            poly_id = task.task_id
            if place or hole:
                kind = f"hole-{number}" if hole else f"{number}"
                poly_id = unused(f"{task.task_id}-{kind}", self._poly_ids)
                self.losses.append(Loss(POINTS, task.task_id, "PolyID", task.task_id, poly_id,
                                        IS_HOLE if hole else IS_PART))  # fmt: skip
            for point_no, point in enumerate(ring, 1):
                self._put(poly_id, point_no, point, HOLE if hole else "")

    def _put(self, poly_id: str, number: int, point: ReadyPoint, remark: str = "") -> None:
        """One point; distance and bearing stay empty, for the position is given by itself."""
        kind = str(point.values["kind"])
        text = as_text(point.values.get("description"))
        described = " ".join(part for part in (remark, text) if part)
        cells = {
            "PointType": (kind, word_for(kind, self._words)),
            "PointDesc": (described, fitted(described, LIMITS[IMSMA].text)),
        }
        self.losses += [
            Loss(POINTS, point_record(point), name, value, as_text(cell.value), cell.reason)
            for name, (value, cell) in cells.items()
            if cell.reason is not None
        ]
        written: dict[str, object] = {
            "ProjName": self._projection,
            "PolyID": poly_id or None,
            "PointNo": number,
            "PointID": unused(point_record(point), self._point_ids),
            "Xcoord": point.x,
            "Ycoord": point.y,
            **{name: cell.value for name, (_value, cell) in cells.items()},
        }
        values = tuple(written.get(name) for name in COLUMNS)
        self.rows.append(Row(point_record(point), shapely.Point(point.x, point.y), values))


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


def _not_carried(ready: Ready) -> Iterator[Loss]:
    tasks = [(task.task_id, task.shape, task.values) for task in ready.tasks]
    points = [
        (point.label, task.shape, point.values) for task in ready.tasks for point in task.points
    ]
    own = {*ATTRIBUTES[TASKS], *(name for task in ready.tasks for name in task.own)}
    for key, records, names in (
        (TASKS, tasks, sorted(own - {"task_id"})),
        (POINTS, points, [name for name in ATTRIBUTES[POINTS] if name not in CARRIED]),
    ):
        yield from without_field(key, names, records, NO_COLUMN)
