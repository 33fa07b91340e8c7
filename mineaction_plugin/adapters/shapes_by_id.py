# SPDX-License-Identifier: GPL-3.0-or-later
"""Shapes of a layer found by the ids that name them."""

from __future__ import annotations

from collections.abc import Iterable

import shapely
from qgis.core import Qgis, QgsExpression, QgsFeatureRequest, QgsVectorLayer
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.adapters.geometry import to_shapely


def shapes_by_id(layer: QgsVectorLayer, field: str, ids: Iterable[str]) -> dict[str, BaseGeometry]:
    """The land of each id in the layer's CRS, its rows taken together.

    A shape that contradicts itself is mended for this; a row whose rings cannot be built is left
    out, and so is an id that the layer does not have.
    """
    quoted = ", ".join(QgsExpression.quotedValue(each) for each in ids)
    if not quoted:
        return {}
    request = QgsFeatureRequest().setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    request.setFilterExpression(f"{QgsExpression.quotedColumnRef(field)} IN ({quoted})")
    found: dict[str, BaseGeometry] = {}
    for row in layer.getFeatures(request):
        try:
            shape = shapely.make_valid(to_shapely(row.geometry()))
        except GEOSException:
            continue
        name = str(row[field])
        if shape is not None:
            found[name] = shapely.union(shape, found[name]) if name in found else shape
    return found
