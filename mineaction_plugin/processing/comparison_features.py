# SPDX-License-Identifier: GPL-3.0-or-later
"""Features of a comparison; apart, because this needs shapely to load."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import shapely
from qgis.core import Qgis, QgsFeature, QgsGeometry

from mineaction_plugin.adapters.features import NUMBER, TEXT, WHOLE, YES_NO, Columns
from mineaction_plugin.adapters.geometry import to_qgs_multi
from mineaction_plugin.core.hazard.comparison import NO_ROW, Change, Comparison, gained_and_lost
from mineaction_plugin.core.hazard.comparison.changes import land_classes, statuses
from mineaction_plugin.core.hazard.table import HazardTable, Shapes
from mineaction_plugin.core.position.geodesy import area_m2

CHANGE_COLUMNS: Columns = (
    ("change", TEXT),
    ("also_reshaped", YES_NO),
    ("area_change_m2", NUMBER),
    ("previous_id", TEXT),
    ("current_id", TEXT),
    ("name", TEXT),
    ("land_class_before", TEXT),
    ("land_class_now", TEXT),
    ("status_before", TEXT),
    ("status_now", TEXT),
    ("fields_changed", TEXT),
    ("moved_m", NUMBER),
    ("previous_row", WHOLE),
    ("current_row", WHOLE),
)
"""The rows count from 1, in the order in which QGIS reads each layer."""

LAND_COLUMNS: Columns = (
    ("kind", TEXT),
    ("change", TEXT),
    ("previous_id", TEXT),
    ("current_id", TEXT),
    ("area_m2", NUMBER),
)


def change_features(comparison: Comparison) -> Iterator[QgsFeature]:
    """One row a hazard, in CHANGE_COLUMNS, where it lies now or, if removed, where it lay."""
    before, now = _Side(comparison.previous), _Side(comparison.current)
    columns = zip(
        comparison.change,
        comparison.reshaped.tolist(),
        comparison.area_change_m2.tolist(),
        comparison.moved_m.tolist(),
        comparison.previous_row.tolist(),
        comparison.current_row.tolist(),
        comparison.differs,
        _multi_wkb(comparison),
        strict=True,
    )
    for change, reshaped, area, moved, was, has, differs, wkb in columns:
        feature = QgsFeature()
        feature.setAttributes(
            [
                change.value,
                reshaped and change is not Change.RESHAPED,
                area,
                before.ids[was],
                now.ids[has],
                now.names[has] or before.names[was],
                before.classes[was],
                now.classes[has],
                before.states[was],
                now.states[has],
                ",".join(differs),
                moved if math.isfinite(moved) else None,
                before.rows[was],
                now.rows[has],
            ]
        )
        if wkb is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            feature.setGeometry(geometry)
        yield feature


class _Side:
    """The columns of one table as they are written; the last entry of each is for NO_ROW."""

    def __init__(self, table: HazardTable) -> None:
        self.ids: list[str | None] = [*table.hazard_id, None]
        self.names = [*table.name, ""]
        self.classes = [*land_classes(table), ""]
        self.states = [*statuses(table), ""]
        self.rows: list[int | None] = [*table.source_row, None]


def _multi_wkb(comparison: Comparison) -> list[bytes | None]:
    """The shape of each row in its multi form, as GeoPackage tables want it."""
    now = comparison.current_row != NO_ROW
    shapes = np.full(len(now), None, dtype=object)
    shapes[now] = comparison.current.geometry[comparison.current_row[now]]
    shapes[~now] = comparison.previous.geometry[comparison.previous_row[~now]]
    for single, make in (
        (0, shapely.multipoints),
        (1, shapely.multilinestrings),
        (3, shapely.multipolygons),
    ):
        rows = np.flatnonzero((shapely.get_type_id(shapes) == single) & ~shapely.is_empty(shapes))
        if len(rows):
            shapes[rows] = make(shapes[rows], indices=np.arange(len(rows)))
    return list(shapely.to_wkb(shapes))


def land_features(comparison: Comparison) -> Iterator[QgsFeature]:
    """The land gained and lost, in LAND_COLUMNS: by new outlines, by coming and by going."""
    moves = np.flatnonzero(comparison.area_change_m2 != 0).tolist()
    moves = sorted({*moves, *np.flatnonzero(comparison.reshaped).tolist()})
    before = _shapes(comparison.previous, comparison.previous_row[moves])
    now = _shapes(comparison.current, comparison.current_row[moves])
    gained, lost = gained_and_lost(before, now, comparison.tolerance_m)
    for kind, found in (("gained", gained), ("lost", lost)):
        for row, land, area in zip(moves, found, area_m2(found), strict=True):
            if land.is_empty:
                continue
            was, has = int(comparison.previous_row[row]), int(comparison.current_row[row])
            feature = QgsFeature()
            feature.setAttributes(
                [
                    kind,
                    comparison.change[row].value,
                    comparison.previous.hazard_id[was] if was != NO_ROW else None,
                    comparison.current.hazard_id[has] if has != NO_ROW else None,
                    float(area),
                ]
            )
            feature.setGeometry(to_qgs_multi(land, Qgis.GeometryType.Polygon))
            yield feature


def wkb_kind(comparison: Comparison) -> Qgis.WkbType:
    """What a layer of the changes holds: multipolygons, or multipoints or lines as now."""
    return {
        Qgis.GeometryType.Point: Qgis.WkbType.MultiPoint,
        Qgis.GeometryType.Line: Qgis.WkbType.MultiLineString,
    }.get(_kind(comparison), Qgis.WkbType.MultiPolygon)


def _kind(comparison: Comparison) -> Qgis.GeometryType:
    for table in (comparison.current, comparison.previous):
        dimensions = shapely.get_dimensions(table.geometry)
        if (dimensions >= 0).any():
            return (Qgis.GeometryType.Point, Qgis.GeometryType.Line, Qgis.GeometryType.Polygon)[
                int(dimensions.max())
            ]
    return Qgis.GeometryType.Polygon


def _shapes(table: HazardTable, rows: np.ndarray) -> Shapes:
    """The shapes of rows; an empty polygon for NO_ROW."""
    found = np.full(len(rows), shapely.Polygon(), dtype=object)
    there = rows != NO_ROW
    found[there] = table.geometry[rows[there]]
    return found
