# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies near a place on the layers that the tools know: tasks and hazards, by their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (  # type: ignore[attr-defined, unused-ignore]  # stubs lack QgsCsException
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayer,
)

from mineaction_plugin.adapters.crs import wgs84
from mineaction_plugin.core.boundary.pointing import covers
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.gui.map_tools.positions import LonLat
from mineaction_plugin.gui.map_tools.surroundings import Surroundings

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees."""
HAZARD_ID, TASK_ID, STATUS = "hazard_id", "task_id", "status"
A_POINT_DEG = 1e-7


@dataclass(frozen=True)
class Found:
    """A feature: what it is called, its shape in degrees, its status where it has one."""

    name: str
    shape: BaseGeometry
    status: str
    feature_id: int


def tasks_in(around: Surroundings, box: Box) -> Iterator[Found]:
    """The tasks that touch a box."""
    layer = around.tasks_layer()
    if layer is not None:
        yield from _in_box(layer, TASK_ID, box, around)


def hazards_in(around: Surroundings, box: Box) -> Iterator[Found]:
    """The hazards that touch a box."""
    for layer, name_field in around.hazard_sources():
        yield from _in_box(layer, name_field, box, around)


def task_at(around: Surroundings, place: LonLat) -> str:
    """The id of the task at a place, the smallest of several; "" for none."""
    lon, lat = place
    box = (lon - A_POINT_DEG, lat - A_POINT_DEG, lon + A_POINT_DEG, lat + A_POINT_DEG)
    there = [f for f in tasks_in(around, box) if covers(f.shape, place)]
    live = [f for f in there if f.status != TaskState.WITHDRAWN.value] or there
    return min(live, key=lambda f: float(f.shape.area)).name if live else ""


def _in_box(
    layer: QgsVectorLayer, name_field: str, box: Box, around: Surroundings
) -> Iterator[Found]:
    degrees = around.degrees(layer)
    to_layer = QgsCoordinateTransform(wgs84(), layer.crs(), around.controller.project)
    if degrees is None:
        return
    try:
        there = to_layer.transformBoundingBox(QgsRectangle(*box))
    except QgsCsException:
        return
    fields = layer.fields()
    name_at, status_at = fields.lookupField(name_field), fields.lookupField(STATUS)
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(there)):
        shape = degrees.shape(feature.geometry())
        if shape is None or shape.is_empty:
            continue
        name = str(feature.attribute(name_at)) if name_at >= 0 else str(feature.id())
        status = str(feature.attribute(status_at)) if status_at >= 0 else ""
        yield Found(name, shape, status, int(feature.id()))
