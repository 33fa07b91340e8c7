# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of our own layers, in one place, and the way between features and records."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsFeature, QgsField, QgsFields, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QMetaType

from mineaction_plugin.adapters.geometry import to_qgs_multi

if TYPE_CHECKING:
    from mineaction_plugin.core.terms.model import Finding, Hazard, Task

TEXT = QMetaType.Type.QString
NUMBER = QMetaType.Type.Double
WHOLE = QMetaType.Type.Int
YES_NO = QMetaType.Type.Bool

Columns = tuple[tuple[str, QMetaType.Type], ...]

HAZARD_COLUMNS: Columns = (
    ("hazard_id", TEXT),
    ("name", TEXT),
    ("land_class", TEXT),
    ("status", TEXT),
    ("contamination", TEXT),
    ("evidence", TEXT),
    ("area_reported_m2", NUMBER),
    ("area_m2", NUMBER),
    ("source_layer", TEXT),
    ("source_row", WHOLE),
    ("as_of", TEXT),
    ("repaired", YES_NO),
    ("repair_reason", TEXT),
    ("confirmed_by", TEXT),
)
TASK_COLUMNS: Columns = (
    ("task_id", TEXT),
    ("kind", TEXT),
    ("title", TEXT),
    ("status", TEXT),
    ("priority", TEXT),
    ("operator", TEXT),
    ("team", TEXT),
    ("admin_1", TEXT),
    ("admin_2", TEXT),
    ("admin_3", TEXT),
    ("settlement", TEXT),
    ("place", TEXT),
    ("method", TEXT),
    ("depth_m", NUMBER),
    ("target_devices", TEXT),
    ("area_m2", NUMBER),
    ("perimeter_m", NUMBER),
    ("planned_start", TEXT),
    ("planned_end", TEXT),
    ("actual_start", TEXT),
    ("actual_end", TEXT),
    ("access", TEXT),
    ("threat", TEXT),
    ("medical", TEXT),
    ("communications", TEXT),
    ("land_use", TEXT),
    ("beneficiaries", TEXT),
    ("remarks", TEXT),
    ("hazard_ids", TEXT),
    ("extra", TEXT),
)
BOUNDARY_POINT_COLUMNS: Columns = (
    ("task_id", TEXT),
    ("ring_no", WHOLE),
    ("point_no", WHOLE),
    ("label", TEXT),
    ("kind", TEXT),
    ("lon", NUMBER),
    ("lat", NUMBER),
    ("utm_zone", TEXT),
    ("easting", NUMBER),
    ("northing", NUMBER),
    ("mgrs", TEXT),
)
LEG_COLUMNS: Columns = (
    ("task_id", TEXT),
    ("leg_no", WHOLE),
    ("from_label", TEXT),
    ("to_label", TEXT),
    ("bearing_true_deg", NUMBER),
    ("bearing_grid_deg", NUMBER),
    ("bearing_magnetic_deg", NUMBER),
    ("declination_deg", NUMBER),
    ("declination_uncertainty_deg", NUMBER),
    ("declination_model", TEXT),
    ("declination_date", TEXT),
    ("convergence_deg", NUMBER),
    ("utm_zone", TEXT),
    ("distance_m", NUMBER),
)
CORRIDOR_COLUMNS: Columns = (
    ("source_row", WHOLE),
    ("length_km", NUMBER),
    ("width_left_m", NUMBER),
    ("width_right_m", NUMBER),
    ("area_m2", NUMBER),
)
CHAINAGE_COLUMNS: Columns = (
    ("source_row", WHOLE),
    ("part_no", WHOLE),
    ("chainage", TEXT),
    ("chainage_m", NUMBER),
    ("lon", NUMBER),
    ("lat", NUMBER),
    ("mgrs", TEXT),
)
FINDING_COLUMNS: Columns = (
    ("rule", TEXT),
    ("severity", TEXT),
    ("record_id", TEXT),
    ("other_id", TEXT),
    ("value", NUMBER),
    ("message", TEXT),
    ("source_row", WHOLE),
    ("fix", TEXT),
)
REJECTED_COLUMNS: Columns = (("source_row", WHOLE), ("reason", TEXT), ("wkt", TEXT))


def fields_of(columns: Columns) -> QgsFields:
    """The columns as QGIS wants them."""
    result = QgsFields()
    for name, kind in columns:
        result.append(QgsField(name, kind))
    return result


def hazard_feature(hazard: Hazard) -> QgsFeature:
    """A hazard as a row of HAZARD_COLUMNS."""
    values = {name: getattr(hazard, name) for name, _ in HAZARD_COLUMNS}
    values["land_class"] = hazard.land_class.value
    values["status"] = hazard.status.value
    return _feature(list(values.values()), to_qgs_multi(hazard.geometry, _polygon()))


def task_feature(task: Task) -> QgsFeature:
    """A task as a row of TASK_COLUMNS."""
    values = {name: getattr(task, name) for name, _ in TASK_COLUMNS}
    values["kind"] = task.kind.value
    values["status"] = task.status.value
    values["hazard_ids"] = ",".join(task.hazard_ids)
    values["extra"] = json.dumps(dict(task.extra), ensure_ascii=False) if task.extra else ""
    return _feature(list(values.values()), to_qgs_multi(task.geometry, _polygon()))


def finding_feature(finding: Finding, message: str) -> QgsFeature:
    """A finding as a row of FINDING_COLUMNS, with its sentence already in the user's language.

    One without a place (NaN) is a row without geometry.
    """
    values = [
        finding.rule,
        finding.severity.value,
        finding.record_id,
        finding.other_id,
        finding.value,
        message,
        finding.source_row or None,
        finding.fix,
    ]
    nowhere = math.isnan(finding.lon) or math.isnan(finding.lat)
    place = (
        QgsGeometry() if nowhere else QgsGeometry.fromPointXY(QgsPointXY(finding.lon, finding.lat))
    )
    return _feature(values, place)


def row_feature(values: Sequence[object]) -> QgsFeature:
    """A row without geometry."""
    feature = QgsFeature()
    feature.setAttributes(list(values))
    return feature


def _polygon() -> Qgis.GeometryType:
    return Qgis.GeometryType.Polygon


def _feature(values: Sequence[object], geometry: QgsGeometry) -> QgsFeature:
    feature = QgsFeature()
    feature.setAttributes(list(values))
    feature.setGeometry(geometry)
    return feature
