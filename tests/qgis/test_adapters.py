# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.features import (
    HAZARD_COLUMNS,
    TASK_COLUMNS,
    fields_of,
    hazard_feature,
    task_feature,
)
from mineaction_plugin.adapters.geometry import to_qgs, to_shapely
from mineaction_plugin.adapters.layers import read, read_lonlat
from mineaction_plugin.adapters.records import hazards_from, points_from, tasks_from
from mineaction_plugin.core.errors import BindingError, DatumError
from mineaction_plugin.core.terms.model import Hazard, Task
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass, TaskKind, TaskState

BOW_TIE = "POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))"


def layer_of(rows: list[tuple[str | None, list[object]]], uri: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(uri, "rows", "memory")
    assert layer.isValid()
    features = []
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


@pytest.mark.parametrize(
    "wkt",
    [
        "POINT (18.5 -44.25)",
        "POLYGON ((0 0, 0 1, 1 1, 1 0, 0 0), (0.2 0.2, 0.4 0.2, 0.4 0.4, 0.2 0.2))",
        "MULTIPOLYGON (((0 0, 0 1, 1 1, 0 0)), ((5 5, 5 6, 6 6, 5 5)))",
        "LINESTRING (0 0, 1e-9 1e-9)",
        "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))",
    ],
)
def test_geometry_goes_there_and_back_bit_by_bit(wkt: str) -> None:
    first = shapely.from_wkt(wkt)
    again = to_shapely(to_qgs(first))
    assert shapely.to_wkb(again) == shapely.to_wkb(first)


def test_every_row_is_read_as_it_is() -> None:
    layer = layer_of(
        [
            ("POLYGON((0 0, 0 1, 1 1, 0 0))", ["a", 1]),
            (None, ["b", None]),
            (BOW_TIE, [None, 3]),
            ("POLYGON((0 0, 1 1))", ["two vertices", 4]),
        ],
        "Polygon?crs=EPSG:4326&field=id:string&field=n:integer",
    )
    columns = read(layer)
    assert len(columns) == 4
    assert columns.values == {
        "id": ["a", "b", None, "two vertices"],
        "n": [1, None, 3, 4],
    }
    assert list(shapely.is_missing(columns.geometries)) == [False, True, False, True]
    assert not columns.geometries[2].is_valid
    assert set(columns.unreadable_wkt) == {3}
    assert "1 1" in columns.unreadable_wkt[3]


def test_a_corner_that_is_no_number_is_read_for_the_checks_to_find() -> None:
    corners = [QgsPointXY(0, 0), QgsPointXY(0, math.nan), QgsPointXY(1, 1), QgsPointXY(0, 0)]
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "rows", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPolygonXY([corners]))
    assert layer.dataProvider().addFeatures([feature])[0]
    assert np.isnan(shapely.get_coordinates(read(layer).geometries[0])).sum() == 1


def test_curves_are_straightened_and_heights_left_out_and_both_counted() -> None:
    layer = layer_of(
        [("CurvePolygonZ(CircularStringZ(0 0 5, 10 10 5, 20 0 5, 10 -10 5, 0 0 5))", [])],
        "CurvePolygonZ?crs=EPSG:32633",
    )
    columns = read(layer)
    assert columns.curves_straightened == 1
    assert columns.z_or_m_dropped == 1
    assert not columns.geometries[0].has_z
    # The area of the circle, to what a chord error of 0.1 mm leaves out.
    assert columns.geometries[0].area == pytest.approx(np.pi * 100, abs=2 * np.pi * 10 * 1e-4)


def test_a_layer_without_crs_is_refused_by_name() -> None:
    layer = layer_of([("POINT(1 2)", [])], "Point")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(DatumError, match="rows has no coordinate reference system"):
        read(layer)


def test_a_table_without_geometry_needs_no_crs() -> None:
    columns = read(layer_of([(None, ["a"]), (None, ["b"])], "None?field=id:string"))
    assert columns.crs == ""
    assert list(columns.geometries) == [None, None]


def test_projected_layers_arrive_in_longitude_and_latitude() -> None:
    layer = layer_of([("POINT(500000 4900000)", []), (None, [])], "Point?crs=EPSG:32633")
    columns = read_lonlat(layer)
    assert columns.geometries[0].x == pytest.approx(15.0, abs=1e-12)
    assert columns.geometries[0].y == pytest.approx(44.25323751871, abs=1e-11)  # GeoConvert
    assert columns.geometries[1] is None
    assert columns.datum is not None


def test_hazards_and_tasks_keep_every_field_through_a_layer() -> None:
    square = shapely.box(18.0, 44.0, 18.01, 44.01)
    hazard = Hazard(
        hazard_id="H-1",
        geometry=square,
        land_class=LandClass.CHA,
        status=HazardStatus.OPEN,
        area_m2=12.5,
        source_row=7,
        repaired=True,
        repair_reason="ring crossed itself",
    )
    task = Task(
        task_id="CT-1",
        geometry=square,
        kind=TaskKind.BATTLE_AREA_CLEARANCE,
        status=TaskState.FOR_APPROVAL,
        depth_m=0.2,
        hazard_ids=("H-1", "H-2"),
        extra={"câmp": "ق"},
    )
    for record, columns, make, back in (
        (hazard, HAZARD_COLUMNS, hazard_feature, hazards_from),
        (task, TASK_COLUMNS, task_feature, tasks_from),
    ):
        layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "rows", "memory")
        provider = layer.dataProvider()
        provider.addAttributes(list(fields_of(columns)))
        layer.updateFields()
        assert provider.addFeatures([make(record)])[0]
        read_back = back(read_lonlat(layer))[0]
        assert read_back.geometry.geom_type == "MultiPolygon"
        assert read_back.geometry.equals(square)
        for name, _ in columns:
            assert getattr(read_back, name) == getattr(record, name), name


def test_a_point_of_no_known_kind_is_refused_by_row() -> None:
    layer = layer_of(
        [("POINT(1 2)", ["T", 1, 1, "SP", "control point"])],
        "Point?crs=EPSG:4326&field=task_id:string&field=ring_no:integer&field=point_no:integer"
        "&field=label:string&field=kind:string",
    )
    with pytest.raises(BindingError, match="Row 1 of rows: control point is not one of"):
        points_from(read_lonlat(layer))


def test_a_task_without_id_is_refused_by_row() -> None:
    layer = layer_of(
        [(BOW_TIE, ["A"]), (BOW_TIE, [None])], "Polygon?crs=EPSG:4326&field=task_id:string"
    )
    with pytest.raises(BindingError, match="Row 2 of rows has nothing in its id field task_id"):
        tasks_from(read_lonlat(layer))


def test_a_source_with_a_validity_check_is_read_all_the_same() -> None:
    layer = layer_of([(BOW_TIE, [])], "Polygon?crs=EPSG:4326")
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    context.temporaryLayerStore().addMapLayer(layer)
    source = QgsProcessingUtils.variantToSource(layer, context, None)
    assert len(read(source)) == 1


def test_what_is_always_there_is_given_back_and_its_lack_is_a_fault() -> None:
    assert always(0) == 0
    with pytest.raises(RuntimeError, match="always has something"):
        always(None)


def test_a_task_of_a_kind_that_is_none_of_ours_is_refused_by_row() -> None:
    uri = "Polygon?crs=EPSG:4326&field=task_id:string&field=kind:string"
    known = tasks_from(read_lonlat(layer_of([(BOW_TIE, ["A", None])], uri)))
    assert known[0].kind is TaskKind.CLEARANCE
    with pytest.raises(BindingError, match="Row 1 of rows: digging is not one of"):
        tasks_from(read_lonlat(layer_of([(BOW_TIE, ["A", "digging"])], uri)))


def test_hazards_without_a_usable_geometry_are_left_to_be_counted() -> None:
    layer = layer_of(
        [("POLYGON((0 0, 0 1, 1 1, 0 0))", ["A"]), (None, ["B"]), ("POLYGON EMPTY", ["C"])],
        "Polygon?crs=EPSG:4326&field=hazard_id:string",
    )
    corners = [QgsPointXY(0, 0), QgsPointXY(0, math.nan), QgsPointXY(1, 1), QgsPointXY(0, 0)]
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["D"])
    feature.setGeometry(QgsGeometry.fromPolygonXY([corners]))
    assert layer.dataProvider().addFeatures([feature])[0]
    columns = read_lonlat(layer)
    assert len(columns) == 4
    assert [hazard.hazard_id for hazard in hazards_from(columns)] == ["A"]
