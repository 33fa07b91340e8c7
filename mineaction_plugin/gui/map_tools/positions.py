# SPDX-License-Identifier: GPL-3.0-or-later
"""Between coordinates of a map or a layer and WGS 84 degrees, whatever the CRS."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (  # type: ignore[attr-defined, unused-ignore]  # stubs lack QgsCsException
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from mineaction_plugin.adapters.crs import definition_of, wgs84
from mineaction_plugin.adapters.geometry import to_shapely
from mineaction_plugin.core.boundary.pointing import converted
from mineaction_plugin.core.errors import CoordinateError, DatumError
from mineaction_plugin.core.position.datum import NO_CHANGE, DatumOperation, datum_operation
from mineaction_plugin.core.position.ellipsoid import on_globe
from mineaction_plugin.core.position.geodesy import inverse

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

LonLat = tuple[float, float]
Operations = Callable[[], Mapping[str, str]]
"""Gives a CRS ("EPSG:31276") to the change of datum that the programme fixed for it."""
SAME_M = 0.05
"""Two changes of datum that agree to this are one for somebody who points with a mouse."""
NOWHERE = math.nan


class ToDegrees:
    """From one CRS to WGS 84 degrees: never by a change of datum that nobody named.

    Args:
        crs: of a map or a layer.
        project: knows which changes of datum QGIS draws with.
        name: of the layer, for the sentence.
        operations: those that the programme fixed, by CRS.
        extent: of the data, in the CRS; an operation has to cover it.

    Raises:
        DatumError: the CRS has no change to WGS 84 that can be trusted.
    """

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        project: QgsProject,
        name: str,
        operations: Operations,
        extent: QgsRectangle,
    ) -> None:
        self.operation: DatumOperation | None = None
        self._same = crs == wgs84()
        self._transform = QgsCoordinateTransform(crs, wgs84(), project)
        if self._same:
            return
        definition, box = definition_of(crs, name), None
        if not extent.isEmpty() and extent.isFinite():
            box = (
                extent.xMinimum(),
                extent.yMinimum(),
                extent.xMaximum(),
                extent.yMaximum(),
            )
        found = datum_operation(definition, operations().get(definition), box)
        self.operation = None if found.name == NO_CHANGE else found

    def __call__(self, x: float, y: float) -> LonLat:
        """The place in degrees; NaN where there is none."""
        if self._same:
            return x, y
        if self.operation is not None:
            lon, lat = self.operation.to_wgs84(x, y)
            return float(lon), float(lat)
        return self.as_drawn(x, y)

    def as_drawn(self, x: float, y: float) -> LonLat:
        """The place in degrees as QGIS draws it; NaN where there is none."""
        try:
            place = self._transform.transform(QgsPointXY(x, y))
        except QgsCsException:
            return NOWHERE, NOWHERE
        return place.x(), place.y()

    def shape(self, geometry: QgsGeometry) -> BaseGeometry | None:
        """A geometry of the CRS in degrees; None where it is null."""
        shape = to_shapely(geometry)
        if shape is None or self._same:
            return shape
        return converted(shape, self)


class MapPositions:
    """The positions of one map, as long as its CRS stays what it is.

    What is stored goes through the core's named change of datum; what is drawn goes through
    QGIS's. Where the two do not agree, what one sees is not what one gets: that is refused.

    Raises:
        DatumError: the map's CRS has no change to WGS 84 that can be trusted, or QGIS uses
            another one; says what to do.
    """

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, operations: Operations) -> None:
        self._canvas = canvas
        self.crs = canvas.mapSettings().destinationCrs()
        if not self.crs.isValid():
            raise DatumError(
                "The map has no coordinate reference system, so a click has no place on the earth. "
                "Set one in the project's properties (CRS)."
            )
        self._to_degrees = ToDegrees(self.crs, project, "", operations, canvas.extent())
        self._to_map = QgsCoordinateTransform(wgs84(), self.crs, project)
        self._refuse_other_operation()

    def lonlat(self, point: QgsPointXY) -> LonLat:
        """A point of the map in degrees.

        Raises:
            CoordinateError: the point lies beyond the edge of the earth.
        """
        lon, lat = self._to_degrees(point.x(), point.y())
        if not on_globe(np.array(lon), np.array(lat)):
            raise CoordinateError("There is no place on the earth here: point into the map.")
        return lon, lat

    def on_map(self, place: LonLat) -> QgsPointXY:
        """A place in degrees as a point of the map; not finite where the map cannot show it."""
        try:
            return self._to_map.transform(QgsPointXY(*place))
        except QgsCsException:
            return QgsPointXY(NOWHERE, NOWHERE)

    def all_on_map(self, places: Sequence[LonLat]) -> list[QgsPointXY]:
        """Those of the places that the map can show."""
        points = [self.on_map(place) for place in places]
        return [p for p in points if math.isfinite(p.x()) and math.isfinite(p.y())]

    def _refuse_other_operation(self) -> None:
        operation = self._to_degrees.operation
        if operation is None:
            return
        middle = self._canvas.extent().center()
        ours = self._to_degrees(middle.x(), middle.y())
        drawn = self._to_degrees.as_drawn(middle.x(), middle.y())
        if not np.isfinite([*ours, *drawn]).all():
            return
        apart = float(inverse(*ours, *drawn)[1])
        if apart > SAME_M:
            raise DatumError(
                "QGIS draws this map's CRS, {crs}, {apart:.1f} m away from where '{operation}' "
                "puts it. Set the project's CRS to WGS 84 or to a UTM zone of it, or choose that "
                "operation in the project's properties (Transformations).",
                crs=self.crs.userFriendlyIdentifier(),
                apart=apart,
                operation=operation.name,
            )


def layer_degrees(
    layer: QgsVectorLayer, project: QgsProject, operations: Operations
) -> ToDegrees | None:
    """How a layer's coordinates become degrees; None where they cannot be trusted to."""
    try:
        return ToDegrees(layer.crs(), project, layer.name(), operations, layer.extent())
    except DatumError:
        return None
