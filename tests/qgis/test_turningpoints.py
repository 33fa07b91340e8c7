# SPDX-License-Identifier: GPL-3.0-or-later
"""`mineaction:turningpoints` as the toolbox runs it: columns, norths, zones, clear refusals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pyproj import Geod, Transformer
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

from mineaction_plugin.processing.algorithms.turning_points import TurningPoints
from tests.qgis.boundary_runs import tried
from tests.qgis.hazard_runs import Log, layer_of, rows, toolbox_context

SQUARE = "Polygon((17.9 44.5, 17.901 44.5, 17.901 44.501, 17.9 44.501, 17.9 44.5))"
HOLED = (
    "Polygon((18.5 44.5, 18.502 44.5, 18.502 44.502, 18.5 44.502, 18.5 44.5), "
    "(18.5005 44.5005, 18.501 44.5005, 18.501 44.501, 18.5005 44.5005))"
)
BOW_TIE = "Polygon((18.6 44.5, 18.601 44.501, 18.601 44.5, 18.6 44.501, 18.6 44.5))"
POLYGONS = "Polygon?crs=EPSG:4326"


def points_of(
    layer: QgsVectorLayer,
    tmp_path: Path,
    **how: Any,  # noqa: ANN401 (parameters)
) -> tuple[dict[str, Any], Log, bool]:
    parameters = {
        "INPUT": layer.id(),
        "ID_FIELD": "ID",
        "START": "northernmost",
        "DATE": "2026-11-24",
        "OUTPUT": str(tmp_path / "points.gpkg"),
        "LEGS": str(tmp_path / "legs.gpkg"),
    }
    return tried(TurningPoints(), parameters | how)


def test_points_and_legs_carry_what_the_contract_promises(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    results, log, ok = points_of(layer_of(POLYGONS, [SQUARE, HOLED, BOW_TIE]), tmp_path)
    assert ok, log.text
    points, legs = rows(results["OUTPUT"]), rows(results["LEGS"])
    assert list(points[0])[1:-1] == [
        *("task_id", "ring_no", "point_no", "label", "kind", "lon", "lat"),
        *("utm_zone", "easting", "northing", "mgrs"),
    ]
    assert list(legs[0])[1:-1] == [
        *("task_id", "leg_no", "from_label", "to_label"),
        *("bearing_true_deg", "bearing_grid_deg", "bearing_magnetic_deg"),
        *("declination_deg", "declination_uncertainty_deg", "declination_model"),
        *("declination_date", "convergence_deg", "utm_zone", "distance_m"),
    ]
    assert [row["label"] for row in points if row["task_id"] == "HZ-1"] == [
        *("SP", "TP1", "TP2", "TP3", "B-SP", "B-TP1", "B-TP2"),
    ]
    assert len(points) == len(legs) == 4 + 7 + 4, "invalid rings have corners too"
    assert {row["utm_zone"] for row in points} == {"33N", "34N"}
    first = points[0]
    east, north = Transformer.from_crs(4326, 32633, always_xy=True).transform(
        first["lon"], first["lat"]
    )
    assert (first["easting"], first["northing"]) == pytest.approx((east, north), abs=1e-3)
    assert " " not in first["mgrs"]
    assert len(first["mgrs"]) == 15
    assert first["geometry"].asPoint().x() == first["lon"]
    leg = legs[0]
    line = leg["geometry"].asPolyline()
    azimuth, _, distance = Geod(ellps="WGS84").inv(
        line[0].x(), line[0].y(), line[-1].x(), line[-1].y()
    )
    assert leg["bearing_true_deg"] == pytest.approx(azimuth % 360, abs=1e-6)
    assert leg["distance_m"] == pytest.approx(distance, abs=1e-6)
    turned = (leg["bearing_magnetic_deg"] + leg["declination_deg"]) % 360
    assert turned == pytest.approx(leg["bearing_true_deg"], abs=1e-9)
    assert leg["declination_date"] == "2026-11-24"


def test_start_direction_spacing_and_grid_are_the_users(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    near = layer_of("Point?crs=EPSG:4326", ["Point(17.9012 44.4998)"], "near")
    results, log, ok = points_of(
        layer_of(POLYGONS, [SQUARE]),
        tmp_path,
        START="nearest",
        NEAREST_TO=near.id(),
        CLOCKWISE=False,
        INTERMEDIATE_EVERY_M=60,
        GRID_CRS="EPSG:32634",
    )
    assert ok, log.text
    points = rows(results["OUTPUT"])
    assert (points[0]["lon"], points[0]["lat"]) == (17.901, 44.5)
    assert [row["label"] for row in points] == [
        "SP",
        "IP1",
        "TP1",
        "IP2",
        "TP2",
        "IP3",
        "TP3",
        "IP4",
    ]
    assert {row["utm_zone"] for row in points} == {"34N"}
    assert {row["mgrs"][:3] for row in points} == {"33T"}, "MGRS is in the point's own zone"


def test_legs_may_be_left_out(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    results, log, ok = points_of(layer_of(POLYGONS, [SQUARE]), tmp_path, LEGS=None)
    assert ok, log.text
    assert len(rows(results["OUTPUT"])) == 4


@pytest.mark.parametrize(
    ("kind", "wkts", "how", "said"),
    [
        ("Polygon?crs=", [SQUARE], {}, "no coordinate reference system"),
        (POLYGONS, [], {}, "no rows"),
        (POLYGONS, [SQUARE, None], {}, "row 2"),
        (POLYGONS, [SQUARE], {"GRID_CRS": "EPSG:31276"}, "UTM"),
        (POLYGONS, [SQUARE], {"DATE": "1999-01-01"}, "declination"),
    ],
)
def test_what_cannot_be_used_is_a_sentence(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    kind: str,
    wkts: list[str | None],
    how: dict[str, str],
    said: str,
) -> None:
    _, log, ok = points_of(layer_of(kind, wkts), tmp_path, **how)
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
    algorithm = TurningPoints().create()
    results, _ = algorithm.run(
        {"INPUT": layer.id(), "ID_FIELD": "ID", "OUTPUT": str(tmp_path / "points.gpkg")},
        toolbox_context(),
        feedback,
    )
    assert results == {}


def test_a_leg_across_the_antimeridian_is_drawn_the_short_way(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    across = (
        "Polygon((179.999 -16.5, 180.001 -16.5, 180.001 -16.499, 179.999 -16.499, 179.999 -16.5))"
    )
    results, log, ok = points_of(layer_of(POLYGONS, [across]), tmp_path)
    assert ok, log.text
    for leg in rows(results["LEGS"]):
        assert leg["geometry"].boundingBox().width() < 0.01
        assert leg["distance_m"] < 300
