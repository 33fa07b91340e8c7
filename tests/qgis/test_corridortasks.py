# SPDX-License-Identifier: GPL-3.0-or-later
"""`mineaction:corridortasks` as the toolbox runs it: km and m², chainages, nothing lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pyproj import Geod
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.processing.algorithms.corridor_tasks import CorridorTasks
from mineaction_plugin.symbology.apply import style_layer
from tests.qgis.boundary_runs import tried
from tests.qgis.hazard_runs import Log, layer_of, rows

ROAD = "LineString(18.1 44.4, 18.11 44.41, 18.13 44.41)"
LOOP = "LineString(18.2 44.4, 18.202 44.4, 18.202 44.402, 18.2 44.402, 18.2 44.4)"
PARTS = "MultiLineString((18.3 44.4, 18.301 44.4), (18.31 44.4, 18.311 44.4))"
POINT_LIKE = "LineString(18.4 44.4, 18.4 44.4)"
LINES = "MultiLineString?crs=EPSG:4326"


def corridors_of(
    layer: QgsVectorLayer,
    tmp_path: Path,
    **how: Any,  # noqa: ANN401 (parameters)
) -> tuple[dict[str, Any], Log, bool]:
    parameters = {
        "INPUT": layer.id(),
        "WIDTH_LEFT_M": 8.0,
        "WIDTH_RIGHT_M": 12.0,
        "OUTPUT": str(tmp_path / "corridors.gpkg"),
        "CHAINAGES": str(tmp_path / "chainages.gpkg"),
    }
    return tried(CorridorTasks(), parameters | how)


def test_corridors_carry_km_and_square_metres_and_the_lines_own_fields(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    results, log, ok = corridors_of(layer_of(LINES, [ROAD, LOOP, PARTS]), tmp_path)
    assert ok, log.text
    made = rows(results["OUTPUT"])
    assert {"source_row", "length_km", "area_m2", "ID", "TYPE"} <= set(made[0])
    assert [row["ID"] for row in made] == ["HZ-0", "HZ-1", "HZ-2"]
    geod = Geod(ellps="WGS84")
    length = geod.line_length([18.1, 18.11, 18.13], [44.4, 44.41, 44.41])
    assert made[0]["length_km"] * 1000 == pytest.approx(length, abs=0.01)
    assert made[0]["area_m2"] == pytest.approx(length * 20, rel=0.01)
    places = rows(results["CHAINAGES"])
    of_road = [row for row in places if row["source_row"] == 1]
    assert [row["chainage"] for row in of_road[:3]] == ["0+000", "1+000", "2+000"]
    assert of_road[-1]["chainage_m"] == pytest.approx(length, abs=0.01)
    assert {row["part_no"] for row in places if row["source_row"] == 3} == {1, 2}
    assert "3 lines read = 3 corridors + 0 refused" in log.text


def test_a_row_that_is_no_line_is_listed_with_its_reason_and_stops_nothing(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    layer = layer_of(LINES, [POINT_LIKE, None, ROAD])
    results, log, ok = corridors_of(layer, tmp_path, CHAINAGES=None)
    assert ok, log.text
    (only,) = rows(results["OUTPUT"])
    assert (only["source_row"], only["ID"]) == (3, "HZ-2")
    assert "Row 1 makes no corridor: It is a line of no length." in log.text
    assert "Row 2 makes no corridor: It has no geometry." in log.text
    assert "3 lines read = 1 corridors + 2 refused" in log.text


def test_lines_of_another_crs_make_the_same_corridor(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    here, log, ok = corridors_of(layer_of(LINES, [ROAD]), tmp_path)
    assert ok, log.text
    moved = QgsGeometry.fromWkt(ROAD)
    to_mercator = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:3857"),
        QgsProject.instance(),
    )
    assert moved.transform(to_mercator) == Qgis.GeometryOperationResult.Success
    mercator = layer_of("MultiLineString?crs=EPSG:3857", [moved.asWkt(9)])
    there, log, ok = corridors_of(
        mercator, tmp_path, OUTPUT=str(tmp_path / "m.gpkg"), CHAINAGES=str(tmp_path / "n.gpkg")
    )
    assert ok, log.text
    one, two = rows(here["OUTPUT"])[0], rows(there["OUTPUT"])[0]
    assert one["area_m2"] == pytest.approx(two["area_m2"], abs=0.1)
    assert one["length_km"] == pytest.approx(two["length_km"], abs=1e-6)


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"WIDTH_LEFT_M": 0.0, "WIDTH_RIGHT_M": 0.0}, "needs a width"),
        ({"only": POINT_LIKE}, "No corridor could be made"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    how: dict[str, Any],
    said: str,
) -> None:
    line = how.pop("only", ROAD)
    _, log, ok = corridors_of(layer_of(LINES, [line]), tmp_path, **how)
    assert not ok
    assert said in log.text


def test_both_results_have_a_look_of_their_own(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    results, log, ok = corridors_of(layer_of(LINES, [ROAD]), tmp_path)
    assert ok, log.text
    palette = load("imas").palette
    for kind, key in (("corridors", "OUTPUT"), ("chainages", "CHAINAGES")):
        layer = QgsVectorLayer(results[key], kind, "ogr")
        style_layer(layer, kind, palette)
        assert layer.labelsEnabled()
