# SPDX-License-Identifier: GPL-3.0-or-later
"""Read what lies around one task for its live checks: by place, never a whole layer of hazards."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayer,
)

from mineaction_plugin.adapters import task_records
from mineaction_plugin.adapters.bindings import kind_of
from mineaction_plugin.adapters.layers import LayerColumns, read, read_lonlat
from mineaction_plugin.core.boundary.audit import Facility, Surroundings, TaskRecord, reach_m
from mineaction_plugin.core.hazard.audit.context import trimmed
from mineaction_plugin.core.hazard.binding import Binding, Role
from mineaction_plugin.core.hazard.comparison.sameness import metres_a_degree
from mineaction_plugin.core.hazard.table import HazardTable
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.editing.session import WorkspaceSession

AROUND_DEG = 0.005
"""What is read beyond what matters, about 500 m, so that the next corner needs no new reading."""
GETS_OLD_S = 15.0
"""So long hazards that were read are believed."""
Box = tuple[float, float, float, float]
"""West, south, east, north in degrees."""


@dataclass
class _Land:
    """Hazards and cleared land as they were read, where, and when."""

    box: Box
    read_at: float
    ids: frozenset[str]
    hazards: HazardTable | None
    cleared: HazardTable | None
    whole_record: bool


class CheckReading:
    """Keeps what it read for a while: the next corner of the same task needs no new reading."""

    def __init__(self, controller: Controller, session: WorkspaceSession) -> None:
        self._controller = controller
        self._session = session
        self._land: _Land | None = None
        self._facilities: tuple[Facility, ...] | None = None

    def forget(self) -> None:
        """Layers came or went: what was read is of no use."""
        self._land, self._facilities = None, None

    def record(self, task_id: str) -> TaskRecord | None:
        """A task as it stands in the edit session, with its points, worksite and hazards.

        Raises:
            MineActionError: a row of its tables that cannot be read.
        """
        tasks = self._of_task("tasks", task_id)
        if tasks is None or not len(tasks):
            return None
        worksite = [self._of_task(name, task_id) for name in ("worksite_points", "worksite_lines")]
        links = self._of_task("task_hazards", task_id)
        points = self._of_task("boundary_points", task_id)
        (record,) = task_records.task_records(tasks, points, worksite, links)[:1]
        return replace(record, source_row=0)

    def around(self, record: TaskRecord, profile: Profile) -> Surroundings:
        """What lies around a task, as far as the profile's limits reach.

        Raises:
            MineActionError: a layer that cannot be read by its binding, or has no CRS.
        """
        box = _box_of(record, reach_m(profile))
        ids = frozenset(map(trimmed, record.hazard_ids))
        if self._land is None or not self._serves(self._land, box, ids):
            self._land = self._read_land(record, _grown(box, AROUND_DEG), ids, profile)
        land = self._land
        return Surroundings(
            hazards=land.hazards,
            cleared=land.cleared,
            tasks=self._neighbours(land),
            facilities=self._read_facilities(profile),
            whole_record=land.whole_record,
        )

    @staticmethod
    def _serves(land: _Land, box: Box, ids: frozenset[str]) -> bool:
        fresh = time.monotonic() - land.read_at < GETS_OLD_S
        return fresh and ids == land.ids and _union([land.box, box]) == land.box

    # --- the task database: its tables are in WGS 84, so that nothing is to be computed ---

    def _of_task(self, table: str, task_id: str) -> LayerColumns | None:
        layer = self._session.layer(table)
        if layer is None:
            return None
        wanted = QgsExpression(f'"task_id" = {QgsExpression.quotedString(task_id)}')
        return read(layer, request=QgsFeatureRequest(wanted))

    def _neighbours(self, land: _Land) -> list[Task]:
        """The other tasks near, and near the task's own hazards, with the hazards they name."""
        layer = self._session.layer("tasks")
        if layer is None:
            return []
        boxes = [land.box, *_boxes(land.hazards, land.ids)]
        columns = read(layer, request=_in_box(layer, _union(boxes)))
        names = ", ".join(QgsExpression.quotedString(str(e)) for e in columns.values["task_id"])
        table = self._session.layer("task_hazards")
        links = None
        if table is not None and names:
            wanted = QgsExpression(f'"task_id" IN ({names})')
            links = read(table, request=QgsFeatureRequest(wanted))
        records = task_records.task_records(columns, links=links)
        return [replace(each.task, hazard_ids=each.hazard_ids) for each in records]

    # --- the analyst's layers ---

    def _read_land(
        self, record: TaskRecord, box: Box, ids: frozenset[str], profile: Profile
    ) -> _Land:
        layers = [(b.layer, b.binding) for b in self._controller.bound_as(Role.HAZARDS)]
        copy = self._controller.result("hazards")
        sources: list[tuple[QgsVectorLayer, Binding | None]] = [*layers]
        if not sources and copy is not None and copy.featureCount():
            sources = [(copy, None)]
        tables = [_hazards_in(layer, binding, box, profile) for layer, binding in sources]
        known = {trimmed(each) for table in tables for each in table.hazard_id}
        searched = True
        if ids - known:
            for layer, binding in sources:
                far = _hazards_called(layer, binding, record.hazard_ids, profile)
                searched &= far is not None
                tables += [far] if far is not None else []
        hazards = task_records.each_once(task_records.joined(tables))
        wide = _union([box, *_boxes(hazards, ids)])
        return _Land(box, time.monotonic(), ids, hazards, self._cleared_in(wide, profile), searched)

    def _cleared_in(self, box: Box, profile: Profile) -> HazardTable | None:
        tables = [
            task_records.cleared_table(
                _some(bound.layer, _in_box(bound.layer, box)), bound.binding, profile
            )
            for bound in self._controller.bound_as(Role.CLEARED_LAND)
            if kind_of(bound.layer.geometryType()) == "polygon"
        ]
        products = self._session.layer("products")
        if products is not None:
            columns = read(products, request=_in_box(products, box))
            tables.append(task_records.products_table(columns, profile))
        return task_records.joined(tables)

    def _read_facilities(self, profile: Profile) -> tuple[Facility, ...] | None:
        bound = self._controller.bound_as(Role.MEDICAL)
        if not bound:
            return None
        if self._facilities is None:
            self._facilities = tuple(
                facility
                for each in bound
                for facility in task_records.facilities(
                    read_lonlat(each.layer),
                    each.binding,
                    kind_of(each.layer.geometryType()),
                    profile,
                )
            )
        return self._facilities


def _hazards_in(
    layer: QgsVectorLayer, binding: Binding | None, box: Box, profile: Profile
) -> HazardTable:
    columns = _some(layer, _in_box(layer, box))
    kind = kind_of(layer.geometryType())
    return task_records.hazard_table(columns, binding, kind, profile)


def _hazards_called(
    layer: QgsVectorLayer, binding: Binding | None, ids: Iterable[str], profile: Profile
) -> HazardTable | None:
    """The hazards of these ids, wherever they lie; None where ids are computed from shapes."""
    field = "hazard_id" if binding is None else binding.fields.get("hazard_id", "")
    if not field:
        return None
    names = ", ".join(QgsExpression.quotedString(each.strip()) for each in ids)
    wanted = f"to_string({QgsExpression.quotedColumnRef(field)}) IN ({names})"
    columns = _some(layer, QgsFeatureRequest(QgsExpression(wanted)))
    kind = kind_of(layer.geometryType())
    return task_records.hazard_table(columns, binding, kind, profile)


def _some(layer: QgsVectorLayer, request: QgsFeatureRequest) -> LayerColumns:
    """Some rows of a layer, unsaved edits included, in WGS 84."""
    return read_lonlat(layer, request=request)


def _in_box(layer: QgsVectorLayer, box: Box) -> QgsFeatureRequest:
    """The rows in a box of degrees."""
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    to_layer = QgsCoordinateTransform(wgs84, layer.crs(), layer.transformContext())
    return QgsFeatureRequest().setFilterRect(to_layer.transformBoundingBox(QgsRectangle(*box)))


def _box_of(record: TaskRecord, away_m: float) -> Box:
    """All that is of a task, and the reach around it."""
    shapes = [record.task.geometry, *(feature.geometry for feature in record.worksite)]
    boxes = [shape.bounds for shape in shapes if not shape.is_empty]
    boxes += [(point.lon, point.lat, point.lon, point.lat) for point in record.points]
    boxes = [each for each in boxes if np.isfinite(each).all()]
    box = _union(boxes or [(0.0, 0.0, 0.0, 0.0)])
    # A degree of longitude is the shortest, and shortest where it is farthest from the equator.
    pole_most = min(max(abs(box[1]), abs(box[3])) + AROUND_DEG, 89.0)
    return _grown(box, away_m / float(metres_a_degree(np.array([pole_most])).min()))


def _boxes(table: HazardTable | None, ids: frozenset[str]) -> list[Box]:
    """The boxes of the hazards of these ids."""
    if table is None:
        return []
    found = [
        table.geometry[row].bounds
        for row, each in enumerate(table.hazard_id)
        if trimmed(each) in ids and table.geometry[row] is not None
    ]
    return [box for box in found if np.isfinite(box).all()]


def _union(boxes: Sequence[Box]) -> Box:
    west, south, east, north = zip(*boxes, strict=True)
    return min(west), min(south), max(east), max(north)


def _grown(box: Box, by_deg: float) -> Box:
    west, south, east, north = box
    return west - by_deg, max(south - by_deg, -90.0), east + by_deg, min(north + by_deg, 90.0)
