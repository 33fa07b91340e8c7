# SPDX-License-Identifier: GPL-3.0-or-later
"""Between QGIS's geometries and shapely's, through well-known binary."""

from __future__ import annotations

from functools import cache

import shapely
from qgis.core import Qgis, QgsAbstractGeometry, QgsGeometry, QgsWkbTypes
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.errors import GeometryError

CURVE_TOLERANCE_DEG = 1e-9
"""How far a straightened curve may lie from the curve in a geographic CRS: about 0.1 mm."""
CURVE_TOLERANCE_M = 1e-4
"""The same in a projected CRS."""


@cache
def traits(kind: Qgis.WkbType) -> tuple[bool, bool]:
    """Whether a kind of geometry has curves, and whether it has Z or M; asked for every row."""
    return QgsWkbTypes.isCurvedType(kind), QgsWkbTypes.hasZ(kind) or QgsWkbTypes.hasM(kind)


def flat_wkb(geometry: QgsGeometry, curve_tolerance: float = CURVE_TOLERANCE_M) -> bytes:
    """The geometry as two-dimensional WKB of straight segments; empty bytes where it is null.

    Curves are straightened to within `curve_tolerance` (units of the CRS), Z and M are left out.
    """
    if geometry.isNull():
        return b""
    curved, raised = traits(geometry.wkbType())
    if curved:
        geometry = QgsGeometry(
            always(geometry.constGet()).segmentize(
                curve_tolerance, QgsAbstractGeometry.SegmentationToleranceType.MaximumDifference
            )
        )
    if raised:
        geometry = QgsGeometry(geometry)
        shape = always(geometry.get())
        shape.dropZValue()
        shape.dropMValue()
    return bytes(geometry.asWkb().data())


def to_shapely(geometry: QgsGeometry) -> BaseGeometry | None:
    """A shapely geometry in the same CRS; None where it is null.

    Raises:
        shapely.errors.GEOSException: rings that cannot be built, as of two points.
    """
    wkb = flat_wkb(geometry)
    return shapely.from_wkb(wkb) if wkb else None


def to_qgs(geometry: BaseGeometry | None) -> QgsGeometry:
    """A QGIS geometry in the same CRS; a null one for None."""
    result = QgsGeometry()
    if geometry is not None:
        result.fromWkb(shapely.to_wkb(geometry))
    return result


def to_qgs_multi(geometry: BaseGeometry | None, kind: Qgis.GeometryType) -> QgsGeometry:
    """As `to_qgs`, always in the multi form, as GeoPackage tables of multipolygons want it."""
    result = to_qgs(geometry)
    if geometry is None or result.isNull() or result.type() != kind:
        return result
    if not result.convertToMultiType():
        raise GeometryError("A {kind} cannot be written in parts.", kind=geometry.geom_type)
    return result
