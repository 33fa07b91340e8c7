# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory layers of one order in its working plane: all that its maps draw.

Everything is projected once, by the core, into the plane of the order; QGIS re-projects nothing
but a basemap. Legs are therefore straight in the plane, as they are defined (design §8, 3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import Qgis, QgsFeature, QgsFeatureRenderer, QgsVectorLayer
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.geometry import to_qgs
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.terms.vocabulary import PointKind
from mineaction_plugin.symbology import hazard_style, task_style, worksite_style
from mineaction_plugin.symbology.theme import Theme

Row = tuple[BaseGeometry, tuple[str, ...]]
THINNED = (PointKind.TURNING, PointKind.INTERMEDIATE)
KINDS = ("Point", "LineString", "Polygon")


@dataclass(frozen=True)
class OrderLayers:
    """The layers of an order, and its shapes in the plane in metres."""

    plane: WorkingPlane
    hazards: tuple[QgsVectorLayer, ...]
    boundary: QgsVectorLayer
    worksite: tuple[QgsVectorLayer, ...]
    task_m: BaseGeometry
    points_m: np.ndarray
    """Boundary points (n, 2) in the order of `Order.points`."""
    hazards_m: tuple[BaseGeometry, ...]
    worksite_m: tuple[BaseGeometry, ...]

    def top_down(
        self, points: QgsVectorLayer | None, grid: QgsVectorLayer
    ) -> tuple[QgsVectorLayer, ...]:
        """The layers of a map, the topmost first: the grid crosses hazards, never the boundary.

        On an overview, which has no points, the boundary covers the worksite too. A way leads to
        a reference point and never hides it.
        """
        if points is None:
            return (self.boundary, *self.worksite, grid, *self.hazards)
        is_post = Qgis.GeometryType.Point
        posts = [each for each in self.worksite if each.geometryType() == is_post]
        ways = [each for each in self.worksite if each.geometryType() != is_post]
        return (*posts, points, *ways, self.boundary, grid, *self.hazards)


def layers_of(order: Order) -> OrderLayers:
    """Make the layers of an order."""
    plane = WorkingPlane(order.frame.zone, order.frame.epsg)
    lon = np.array([point.lon for point in order.points], dtype=float)
    lat = np.array([point.lat for point in order.points], dtype=float)
    points_m = np.column_stack(plane.to_plane(lon, lat)) if len(lon) else np.zeros((0, 2))
    task_m = in_plane(order.task.geometry, plane)
    hazards_m = tuple(in_plane(hazard.geometry, plane) for hazard in order.hazards)
    worksite_m = tuple(in_plane(feature.geometry, plane) for feature in order.worksite)
    return OrderLayers(
        plane=plane,
        hazards=_hazard_layers(order, hazards_m),
        boundary=memory_layer(
            "Polygon",
            order.frame.epsg,
            ("task_id",),
            [(task_m, (order.task.task_id,))],
            task_style.renderer(order.palette),
        ),
        worksite=_worksite_layers(order, worksite_m),
        task_m=task_m,
        points_m=points_m,
        hazards_m=hazards_m,
        worksite_m=worksite_m,
    )


def shown_points(order: Order, every: int) -> list[int]:
    """Which points a map shows: all that lead there or start a ring, and each n-th of the others.

    Thousands of symbols side by side would hide the boundary that they stand on.
    """
    return [
        row
        for row, point in enumerate(order.points)
        if point.kind not in THINNED or (point.point_no - 1) % every == 0
    ]


def points_layer(order: Order, layers: OrderLayers, every: int) -> QgsVectorLayer:
    """The boundary points that a map shows."""
    rows: list[Row] = [
        (shapely.Point(layers.points_m[row]), (str(order.points[row].kind),))
        for row in shown_points(order, every)
    ]
    return memory_layer(
        "Point", order.frame.epsg, ("kind",), rows, task_style.points_renderer(order.palette)
    )


def in_plane(geometry: BaseGeometry, plane: WorkingPlane) -> BaseGeometry:
    """A geometry from WGS 84 degrees to the plane's metres, vertex by vertex."""
    return shapely.transform(
        geometry, lambda lonlat: np.column_stack(plane.to_plane(lonlat[:, 0], lonlat[:, 1]))
    )


def _hazard_layers(order: Order, shapes: Sequence[BaseGeometry]) -> tuple[QgsVectorLayer, ...]:
    rows = [
        (shape, (hazard.hazard_id, str(hazard.land_class), str(hazard.status)))
        for hazard, shape in zip(order.hazards, shapes, strict=True)
    ]
    renderers: dict[str, Callable[[], QgsFeatureRenderer]] = {
        "Polygon": lambda: hazard_style.renderer(order.palette, Theme.PRINT),
        "LineString": lambda: hazard_style.lines_renderer(order.palette, Theme.PRINT),
        "Point": lambda: hazard_style.points_renderer(order.palette, Theme.PRINT),
    }
    return _by_kind(rows, order.frame.epsg, ("hazard_id", "land_class", "status"), renderers)


def _worksite_layers(order: Order, shapes: Sequence[BaseGeometry]) -> tuple[QgsVectorLayer, ...]:
    rows: list[Row] = []
    for feature, shape in zip(order.worksite, shapes, strict=True):
        rows.append((shape, (str(feature.kind),)))
        if feature.radius_m:
            rows.append(
                (shape.buffer(feature.radius_m, quad_segs=32).exterior, (worksite_style.RADIUS,))
            )
    renderers: dict[str, Callable[[], QgsFeatureRenderer]] = {
        "Point": worksite_style.points_renderer,
        "LineString": worksite_style.lines_renderer,
        "Polygon": worksite_style.areas_renderer,
    }
    return _by_kind(rows, order.frame.epsg, ("kind",), renderers)


def _by_kind(
    rows: Iterable[Row],
    epsg: int,
    names: tuple[str, ...],
    renderers: dict[str, Callable[[], QgsFeatureRenderer]],
) -> tuple[QgsVectorLayer, ...]:
    """One layer a kind of geometry that occurs; mixed collections are taken apart, none is lost."""
    sorted_rows: dict[str, list[Row]] = {kind: [] for kind in KINDS}
    for shape, values in rows:
        for part in shapely.get_parts(shape):
            for piece in shapely.get_parts(part):
                dimension = int(shapely.get_dimensions(piece))
                sorted_rows[KINDS[max(dimension, 0)]].append((piece, values))
    return tuple(
        memory_layer(kind, epsg, names, sorted_rows[kind], renderers[kind]())
        for kind in KINDS
        if sorted_rows[kind]
    )


def memory_layer(
    kind: str, epsg: int, names: tuple[str, ...], rows: Iterable[Row], renderer: QgsFeatureRenderer
) -> QgsVectorLayer:
    """A styled layer of geometries in a plane; that every row arrived is checked, not hoped."""
    fields = "".join(f"&field={name}:string" for name in names)
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:{epsg}{fields}", kind, "memory")
    provider = always(layer.dataProvider())
    features = []
    for shape, values in rows:
        for piece in shapely.get_parts(shape):
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(values))
            feature.setGeometry(to_qgs(piece))
            features.append(feature)
    added, _ = provider.addFeatures(features)
    if not added or layer.featureCount() != len(features):
        raise OrderError(
            "The map could not take all shapes of the order: {taken} of {total}.",
            taken=layer.featureCount(),
            total=len(features),
        )
    layer.setRenderer(renderer)
    layer.updateExtents()
    return layer
