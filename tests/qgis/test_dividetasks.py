# SPDX-License-Identifier: GPL-3.0-or-later
"""`mineaction:dividetasks` as the toolbox runs it: fields, names, refusals, lines, cancelling."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shapely
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsProcessingFeedback, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from mineaction_plugin.processing.algorithms.divide_tasks import DivideTasks
from tests.qgis.boundary_runs import tried
from tests.qgis.hazard_runs import Log, layer_of, rows, toolbox_context

SQUARE = "Polygon((17.9 44.5, 17.902 44.5, 17.902 44.501, 17.9 44.501, 17.9 44.5))"
TWO = (
    "MultiPolygon(((18.5 44.5, 18.501 44.5, 18.501 44.501, 18.5 44.5)),"
    "((18.51 44.5, 18.511 44.5, 18.511 44.501, 18.51 44.5)))"
)
BOW_TIE = "Polygon((18.6 44.5, 18.601 44.501, 18.601 44.5, 18.6 44.501, 18.6 44.5))"
ROAD = "LineString(17.899 44.5004, 17.9011 44.5006, 17.903 44.5005)"
TOUCH = "LineString(17.899 44.5004, 17.9011 44.5006)"
POLYGONS = "Polygon?crs=EPSG:4326"
LINES = "LineString?crs=EPSG:4326"


def divide(
    layer: QgsVectorLayer | str,
    tmp_path: Path,
    **how: Any,  # noqa: ANN401 (parameters)
) -> tuple[dict[str, Any], Log, bool]:
    source = layer if isinstance(layer, str) else layer.id()
    parameters = {"INPUT": source, "ID_FIELD": "ID", "OUTPUT": str(tmp_path / "parts.gpkg")}
    return tried(DivideTasks(), parameters | how)


def test_parts_keep_the_fields_and_are_named_after_their_task(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    results, log, ok = divide(
        layer_of(POLYGONS, [SQUARE, BOW_TIE, TWO, None]), tmp_path, METHOD="parts", PARTS=3
    )
    assert ok, log.text
    made = rows(results["OUTPUT"])
    assert list(made[0])[1:-1] == ["parent_id", "part_no", "area_m2", "ID", "TYPE"]
    assert [row["ID"] for row in made] == [
        *("HZ-0-1", "HZ-0-2", "HZ-0-3"),
        *("HZ-2-1", "HZ-2-2", "HZ-2-3"),
    ]
    assert {row["parent_id"] for row in made} == {"HZ-0", "HZ-2"}
    assert [row["part_no"] for row in made] == [1, 2, 3, 1, 2, 3]
    assert {row["TYPE"] for row in made} == {"SHA"}
    areas = [row["area_m2"] for row in made[:3]]
    assert max(areas) - min(areas) < 1e-6 * areas[0]
    assert "Row 2, HZ-1, is not divided: The boundary contradicts itself" in log.text
    assert "Row 4, HZ-3, is not divided: There is no polygon" in log.text
    assert "4 tasks read = 2 divided + 2 refused; 6 parts." in log.text


def test_stored_corners_stay_to_the_last_bit(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    results, _, ok = divide(layer_of(POLYGONS, [SQUARE]), tmp_path, PARTS=5)
    assert ok
    kept = {
        tuple(xy)
        for row in rows(results["OUTPUT"])
        for xy in shapely.get_coordinates(shapely.from_wkb(bytes(row["geometry"].asWkb())))
    }
    assert {(17.9, 44.5), (17.902, 44.5), (17.902, 44.501), (17.9, 44.501)} <= kept
    assert len(kept) == 4 + 8


def test_a_file_with_row_numbers_and_a_numeric_id(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    """A GeoPackage counts its rows in fid: parts cannot share one."""
    layer = QgsVectorLayer(
        POLYGONS + "&field=number:integer&field=perimeter_m:double", "t", "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setAttributes([7, 1.0])
    feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
    layer.dataProvider().addFeature(feature)
    layer.dataProvider().addAttributes([QgsField("fid", QMetaType.Type.Int)])
    layer.updateFields()
    toolbox_context().project().addMapLayer(layer)
    results, log, ok = divide(layer, tmp_path, ID_FIELD="number", PARTS=2)
    assert ok, log.text
    made = rows(results["OUTPUT"])
    assert [row["number"] for row in made] == ["7-1", "7-2"]
    assert made[0]["perimeter_m"] == pytest.approx(380, abs=20)
    again, log, ok = divide(
        f"{results['OUTPUT']}|layername=parts", tmp_path / "..", ID_FIELD="number", PARTS=2,
        OUTPUT=str(tmp_path / "again.gpkg"),
    )  # fmt: skip
    assert ok, log.text
    assert [row["number"] for row in rows(again["OUTPUT"])] == [
        *("7-1-1", "7-1-2", "7-2-1", "7-2-2"),
    ]


@pytest.mark.parametrize(
    ("how", "count"),
    [
        ({"METHOD": "area", "AREA_M2": 5000}, 4),
        ({"METHOD": "areas", "AREAS": "1000, 2000.5"}, 3),
        ({"METHOD": "strips", "WIDTH_M": 20}, 8),
        ({"METHOD": "boxes", "WIDTH_M": 100, "SNAP_M": 100}, 6),
        ({"PARTS": 4, "BEARING_DEG": 30}, 4),
    ],
)
def test_every_method(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    how: dict[str, Any],
    count: int,
) -> None:
    results, log, ok = divide(layer_of(POLYGONS, [SQUARE]), tmp_path, **how)
    assert ok, log.text
    made = rows(results["OUTPUT"])
    assert len(made) == count
    assert sum(row["area_m2"] for row in made) == pytest.approx(17667, abs=30)


def test_a_layer_of_roads_divides_and_a_single_line_directs(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    tasks = layer_of(POLYGONS, [SQUARE, TWO])
    roads = layer_of(LINES, [ROAD, "LineString(10 10, 11 11)"], "roads")
    results, log, ok = divide(tasks, tmp_path, METHOD="line", LINE=roads.id())
    assert ok, log.text
    assert len(rows(results["OUTPUT"])) == 2
    assert "Row 2, HZ-1, is not divided: No line crosses the task." in log.text
    _, log, ok = divide(tasks, tmp_path, PARTS=2, LINE=roads.id())
    assert not ok
    assert "has 2. Select one" in log.text
    one = layer_of(LINES, [ROAD], "road")
    results, log, ok = divide(tasks, tmp_path, PARTS=2, LINE=one.id())
    assert ok, log.text
    first, second = rows(results["OUTPUT"])[:2]
    assert first["geometry"].centroid().asPoint().y() > second["geometry"].centroid().asPoint().y()


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"PARTS": 1}, "into 1"),
        ({"METHOD": "areas", "AREAS": "100, many"}, "“many”"),
        ({"METHOD": "areas", "AREAS": "90000"}, "only 17,6"),
        ({"METHOD": "strips"}, "wide or more"),
        ({"METHOD": "line"}, "no line to cut along"),
        ({"ID_FIELD": "none"}, "no field none"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    how: dict[str, Any],
    said: str,
) -> None:
    _, log, ok = divide(layer_of(POLYGONS, [SQUARE]), tmp_path, **how)
    assert not ok
    assert said in log.text
    assert "Traceback" not in log.text


def test_it_stops_when_asked(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    layer = layer_of(POLYGONS, [SQUARE])
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    algorithm = DivideTasks().create()
    results, _ = algorithm.run(
        {"INPUT": layer.id(), "ID_FIELD": "ID", "OUTPUT": str(tmp_path / "x.gpkg")},
        toolbox_context(),
        feedback,
    )
    assert "OUTPUT" not in results
