# SPDX-License-Identifier: GPL-3.0-or-later
"""Mends a shape of the analyst's layer inside its edit session, so that QGIS can undo it.

Nothing is saved here: the user saves the layer, or undoes, as after any edit. Heights and
measures of the vertices that stay are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import cast

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLineString,
    QgsMultiPolygon,
    QgsPolygon,
    QgsVectorDataProvider,
    QgsVectorLayer,
    QgsVertexId,
    QgsWkbTypes,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.geometry import to_shapely
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.hazard.fixes import Fix, FixKind, fixes_of

STRAIGHT = frozenset({Qgis.WkbType.Polygon, Qgis.WkbType.MultiPolygon})


def feature_ids(layer: QgsVectorLayer, rows: Iterable[int]) -> dict[int, int]:
    """The id of each of these rows, counted from 1 as the layer is read; gone ones are missing."""
    wanted = set(rows)
    if not wanted:
        return {}
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setNoAttributes()
    features = islice(layer.getFeatures(request), max(wanted))
    return {
        number: feature.id() for number, feature in enumerate(features, start=1) if number in wanted
    }


def needs(layer: QgsVectorLayer, feature_id: int, kind: FixKind) -> bool:
    """Whether a row has, as it stands now, what this kind of fix mends."""
    return bool(_fixes(layer.getGeometry(feature_id), kind))


def mend(layer: QgsVectorLayer, feature_id: int, kind: FixKind, title: str) -> int:
    """Mend a row as one step of the layer's edit session, which is opened where there is none.

    Args:
        layer: the analyst's layer.
        feature_id: the row.
        kind: what is to be mended.
        title: the step's name in QGIS's undo list.

    Returns:
        how many rings were mended.

    Raises:
        GeometryError: the layer cannot be edited, or the row no longer has this fault.
    """
    geometry = layer.getGeometry(feature_id)
    fixes = _fixes(geometry, kind)
    if not fixes:
        raise GeometryError(
            "The shape in {layer} has changed since the check, and there is nothing left to fix "
            "in it. Check again.",
            layer=layer.name(),
        )
    _open_session(layer)
    layer.beginEditCommand(title)
    if not layer.changeGeometry(feature_id, mended(geometry, fixes)):
        layer.destroyEditCommand()
        raise GeometryError("The shape in {layer} could not be changed.", layer=layer.name())
    layer.endEditCommand()
    layer.triggerRepaint()
    return len(fixes)


def _open_session(layer: QgsVectorLayer) -> None:
    provider = always(layer.dataProvider())
    able = bool(provider.capabilities() & QgsVectorDataProvider.Capability.ChangeGeometries)
    if not able or not (layer.isEditable() or layer.startEditing()):
        raise GeometryError(
            "The layer {layer} cannot be edited: its source is read-only here. Save it as a "
            "GeoPackage, or mend the shape in the database it comes from.",
            layer=layer.name(),
        )


def _fixes(geometry: QgsGeometry, kind: FixKind) -> list[Fix]:
    if geometry.isNull() or QgsWkbTypes.flatType(geometry.wkbType()) not in STRAIGHT:
        return []
    return [fix for fix in fixes_of(to_shapely(geometry)) if fix.kind == kind]


def mended(geometry: QgsGeometry, fixes: Sequence[Fix]) -> QgsGeometry:
    """The polygon or multipolygon with these rings mended; all else as it was."""
    by_ring = {(fix.part, fix.ring): fix for fix in fixes}
    parts = [
        _polygon([_ring(line, by_ring.get((number, place))) for place, line in enumerate(lines)])
        for number, lines in enumerate(_lines(geometry))
    ]
    if not geometry.isMultipart():
        return QgsGeometry(parts[0])
    whole = QgsMultiPolygon()
    for part in parts:
        whole.addGeometry(part)
    return QgsGeometry(whole)


def _lines(geometry: QgsGeometry) -> list[list[QgsLineString]]:
    """Copies of all rings, polygon by polygon, the outline first."""
    result = []
    for part in geometry.constParts():
        polygon = cast("QgsPolygon", part)  # nothing else is mended
        count = polygon.numInteriorRings()
        rings = [polygon.exteriorRing(), *(polygon.interiorRing(place) for place in range(count))]
        result.append([cast("QgsLineString", always(ring).clone()) for ring in rings])
    return result


def _ring(line: QgsLineString, fix: Fix | None) -> QgsLineString:
    if fix is None:
        return line
    if fix.kind is FixKind.RING_ORIENTATION:
        return always(line.reversed())
    for _ in range(fix.surplus):
        if not line.deleteVertex(QgsVertexId(0, 0, line.numPoints() - 2)):
            raise GeometryError("The repeated vertex could not be taken out.")
    return line


def _polygon(rings: Sequence[QgsLineString]) -> QgsPolygon:
    polygon = QgsPolygon()
    polygon.setExteriorRing(rings[0])
    for ring in rings[1:]:
        polygon.addInteriorRing(ring)
    return polygon
