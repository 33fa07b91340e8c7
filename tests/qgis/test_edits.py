# SPDX-License-Identifier: GPL-3.0-or-later
"""Fixes are made in the analyst's edit session, one step each, and QGIS's undo takes them back."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorFileWriter, QgsVectorLayer

from mineaction_plugin.adapters import edits
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.hazard.fixes import FixKind

TWICE = "PolygonZ ((18 44 1, 19 44 2, 19 45 3, 18 45 4, 18 44 1, 18 44 1))"
ONCE = "PolygonZ ((18 44 1, 19 44 2, 19 45 3, 18 45 4, 18 44 1))"
TURNED = (
    "MultiPolygon (((10 44, 11 44, 11 45, 10 45, 10 44)),"
    "((18 44, 19 44, 19 45, 18 45, 18 44),(18.2 44.2, 18.4 44.2, 18.4 44.4, 18.2 44.2)))"
)
RIGHT = TURNED.replace(
    "18.2 44.2, 18.4 44.2, 18.4 44.4, 18.2 44.2", "18.2 44.2, 18.4 44.4, 18.4 44.2, 18.2 44.2"
)

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")


def layer_of(kind: str, *wkts: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=id:string", "areas", "memory")
    features = []
    for wkt in wkts:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def same(geometry: QgsGeometry, wkt: str) -> bool:
    wanted = QgsGeometry.fromWkt(wkt)
    return bool(geometry.asWkb() == wanted.asWkb())


@pytest.mark.parametrize(
    ("kind", "before", "after", "fix"),
    [
        ("PolygonZ", TWICE, ONCE, FixKind.CLOSING_VERTEX),
        ("MultiPolygon", TURNED, RIGHT, FixKind.RING_ORIENTATION),
    ],
)
def test_a_fix_is_one_step_that_can_be_undone(
    kind: str, before: str, after: str, fix: FixKind
) -> None:
    layer = layer_of(kind, before)
    (row,) = edits.feature_ids(layer, [1]).values()
    assert edits.needs(layer, row, fix)
    assert edits.mend(layer, row, fix, "Fix") == 1
    assert layer.isEditable()
    assert same(layer.getGeometry(row), after)
    assert not edits.needs(layer, row, fix)
    assert [layer.undoStack().text(step) for step in range(layer.undoStack().count())] == ["Fix"]
    layer.undoStack().undo()
    assert same(layer.getGeometry(row), before)
    layer.rollBack()
    assert same(next(layer.dataProvider().getFeatures()).geometry(), before)


def test_a_row_mended_already_is_said_and_opens_no_session() -> None:
    layer = layer_of("PolygonZ", ONCE)
    (row,) = edits.feature_ids(layer, [1]).values()
    with pytest.raises(GeometryError, match="areas has changed since the check"):
        edits.mend(layer, row, FixKind.CLOSING_VERTEX, "Fix")
    assert not layer.isEditable()


def test_a_row_that_is_gone_has_no_id_and_needs_nothing() -> None:
    layer = layer_of("PolygonZ", TWICE)
    assert edits.feature_ids(layer, [7]) == {}
    assert not edits.needs(layer, 4711, FixKind.CLOSING_VERTEX)


def test_a_read_only_layer_is_refused_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "areas.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    memory = layer_of("PolygonZ", TWICE)
    QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, str(file), QgsProject.instance().transformContext(), options
    )
    layer = QgsVectorLayer(str(file), "areas", "ogr")
    layer.setReadOnly(True)
    (row,) = edits.feature_ids(layer, [1]).values()
    with pytest.raises(GeometryError, match="areas cannot be edited"):
        edits.mend(layer, row, FixKind.CLOSING_VERTEX, "Fix")
    assert same(layer.getGeometry(row), TWICE)


def test_curves_are_left_to_a_person() -> None:
    layer = layer_of(
        "CurvePolygon",
        "CurvePolygon (CompoundCurve (CircularString (18 44, 18.5 44.5, 19 44), (19 44, 18 44)))",
    )
    (row,) = edits.feature_ids(layer, [1]).values()
    assert not edits.needs(layer, row, FixKind.CLOSING_VERTEX)
