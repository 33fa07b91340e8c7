# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a layer whole, dirt and all, as columns that the core can work on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QVariant

from mineaction_plugin.adapters.crs import definition_of
from mineaction_plugin.adapters.domains import labels_of
from mineaction_plugin.adapters.geometry import (
    CURVE_TOLERANCE_DEG,
    CURVE_TOLERANCE_M,
    flat_wkb,
    traits,
)
from mineaction_plugin.core.position.datum import DatumOperation, datum_operation
from mineaction_plugin.core.terms.progress import Progress, silent

ROWS_A_REPORT = 2000
LONLAT = frozenset({"EPSG:4326", "OGC:CRS84"})
"""What QGIS reads as longitude, latitude on WGS 84 already: there is nothing to compute."""


@dataclass(frozen=True)
class LayerColumns:
    """All rows of a layer; row i of every column is the same row, counted from 0."""

    name: str
    crs: str
    """What names the CRS to the core; empty for a table without geometry."""
    feature_ids: list[int]
    geometries: np.ndarray
    """Shapely geometries or None, in the layer's CRS unless read by `read_lonlat`."""
    values: dict[str, list[object]]
    """Field name to its column; NULL is None, dates are ISO 8601 text."""
    field_aliases: dict[str, str]
    unreadable_wkt: dict[int, str] = field(default_factory=dict)
    """Rows whose rings cannot be built at all, with their text as read."""
    curves_straightened: int = 0
    z_or_m_dropped: int = 0
    datum: DatumOperation | None = None
    field_labels: dict[str, dict[str, str]] = field(default_factory=dict)
    """Field name to {code: text} where the field has a coded domain."""

    def __len__(self) -> int:
        return len(self.feature_ids)


def read(
    source: QgsFeatureSource,
    *,
    fields: Sequence[str] | None = None,
    request: QgsFeatureRequest | None = None,
    progress: Progress = silent,
) -> LayerColumns:
    """Read every row as it is; invalid geometry is read, not refused.

    Args:
        source: a layer, or what Processing made of an INPUT parameter.
        fields: the names of the fields to read; all when None.
        request: which rows to read; all when None. Unsaved rows of a layer are among them.
        progress: called with the share of rows read.

    Raises:
        DatumError: the layer has geometry and no CRS.
    """
    spatial = source.wkbType() != Qgis.WkbType.NoGeometry
    name = str(source.sourceName())
    crs = definition_of(source.sourceCrs(), name) if spatial else ""
    tolerance = CURVE_TOLERANCE_DEG if source.sourceCrs().isGeographic() else CURVE_TOLERANCE_M
    names = [entry.name() for entry in source.fields().toList()]
    wanted = [i for i, entry in enumerate(names) if fields is None or entry in fields]
    total = max(source.featureCount(), 1)
    ids: list[int] = []
    wkbs: list[bytes] = []
    # One list a column: a list kept for each row would have the collector look at all of them.
    columns: list[list[object]] = [[] for _ in wanted]
    curves = dropped = 0
    for feature in _features(source, request):
        if len(ids) % ROWS_A_REPORT == 0:
            progress(len(ids) / total)
        ids.append(feature.id())
        attributes = feature.attributes()
        for column, place in zip(columns, wanted, strict=True):
            column.append(plain(attributes[place]))
        if not spatial:
            continue
        geometry = feature.geometry()
        curved, raised = traits(geometry.wkbType())
        curves += curved
        dropped += raised
        wkbs.append(flat_wkb(geometry, tolerance))
    geometries, unreadable = _geometries(wkbs, len(ids))
    return LayerColumns(
        name=name,
        crs=crs,
        feature_ids=ids,
        geometries=geometries,
        values={names[i]: column for i, column in zip(wanted, columns, strict=True)},
        field_aliases={entry.name(): entry.alias() for entry in source.fields().toList()},
        field_labels={entry.name(): labels_of(entry) for entry in source.fields().toList()},
        unreadable_wkt=_texts(source, request, unreadable),
        curves_straightened=curves,
        z_or_m_dropped=dropped,
    )


def read_lonlat(
    source: QgsFeatureSource,
    *,
    fields: Sequence[str] | None = None,
    fixed_operation: str | None = None,
    request: QgsFeatureRequest | None = None,
    progress: Progress = silent,
) -> LayerColumns:
    """As `read`, with the geometries brought to WGS 84 longitude and latitude.

    Raises:
        DatumError: no CRS, or no change of datum that can be named and trusted.
    """
    columns = read(source, fields=fields, request=request, progress=progress)
    if not columns.crs:
        return columns
    operation = datum_operation(columns.crs, fixed_operation, _extent(columns.geometries))
    if columns.crs in LONLAT:
        return replace(columns, datum=operation)

    def to_wgs84(xy: np.ndarray) -> np.ndarray:
        return np.column_stack(operation.to_wgs84(xy[:, 0], xy[:, 1]))

    moved = shapely.transform(columns.geometries, to_wgs84)
    return replace(columns, geometries=moved, datum=operation)


def _extent(geometries: np.ndarray) -> tuple[float, float, float, float] | None:
    """Where the data lies, in its own CRS: a change of datum is chosen for that place."""
    bounds = shapely.bounds(geometries)
    bounds = bounds[np.isfinite(bounds).all(axis=1)]
    if not len(bounds):
        return None
    west, south = bounds[:, :2].min(axis=0)
    east, north = bounds[:, 2:].max(axis=0)
    return float(west), float(south), float(east), float(north)


def plain(value: object) -> object:
    """A value of an attribute table as Python knows it: NULL is None, dates are ISO 8601 text."""
    if isinstance(value, QVariant):
        return None
    if isinstance(value, QDate | QDateTime | QTime):
        return value.toString(Qt.DateFormat.ISODate) if value.isValid() else None
    return value


def _features(
    source: QgsFeatureSource, request: QgsFeatureRequest | None = None
) -> Iterator[QgsFeature]:
    request = request or QgsFeatureRequest()
    if isinstance(source, QgsProcessingFeatureSource):
        # The toolbox refuses a whole layer for its first invalid ring; dirty layers are our job.
        skip = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
        return iter(source.getFeatures(request, skip))
    return iter(source.getFeatures(request))


def _geometries(wkbs: list[bytes], rows: int) -> tuple[np.ndarray, list[int]]:
    """Build all geometries at once; the rows that GEOS cannot build come back as a list."""
    if not wkbs:
        return np.full(rows, None, dtype=object), []
    raw = np.array([wkb or None for wkb in wkbs], dtype=object)
    built = shapely.from_wkb(raw, on_invalid="ignore")
    unreadable = [i for i in np.flatnonzero(shapely.is_missing(built)) if raw[i] is not None]
    return built, [int(i) for i in unreadable]


def _texts(
    source: QgsFeatureSource, request: QgsFeatureRequest | None, rows: list[int]
) -> dict[int, str]:
    """The text of the few geometries that could not be built; they are read once more for it."""
    if not rows:
        return {}
    wanted = set(rows)
    return {
        row: feature.geometry().asWkt(9)
        for row, feature in enumerate(_features(source, request))
        if row in wanted
    }


def vector_layer(path: str, name: str) -> QgsVectorLayer:
    """Open a file through OGR, without reading its style."""
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    return QgsVectorLayer(path, name, "ogr", options)
