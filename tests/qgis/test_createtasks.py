# SPDX-License-Identifier: GPL-3.0-or-later
"""`mineaction:createtasks` as the toolbox runs it, its validity check on, on dirty layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shapely
from qgis.core import QgsVectorLayer

from mineaction_plugin.adapters import bindings
from mineaction_plugin.core.hazard.binding import Binding, Role
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.processing.algorithms.create_tasks import CreateTasks
from mineaction_plugin.workspace.store import create
from tests.qgis.boundary_runs import tried
from tests.qgis.hazard_runs import Log, layer_of, rows

SQUARE = "Polygon((18.5 44.5, 18.501 44.5, 18.501 44.501, 18.5 44.501, 18.5 44.5))"
FIVE = (
    "Polygon((17.5 44.5, 17.501 44.5, 17.5015 44.501, 17.5005 44.5015, 17.4998 44.5008, 17.5 44.5))"
)
BOW_TIE = "Polygon((18.6 44.5, 18.601 44.501, 18.601 44.5, 18.6 44.501, 18.6 44.5))"
TWO_POINTS = "Polygon((18.7 44.5, 18.701 44.5))"
POLYGONS = "Polygon?crs=EPSG:4326"


def make(layer: QgsVectorLayer, tmp_path: Path, **how: Any) -> tuple[dict[str, Any], Log, bool]:  # noqa: ANN401
    return tried(
        CreateTasks(),
        {"HAZARDS": layer.id(), "OUTPUT": str(tmp_path / "tasks.gpkg"), **how},
    )


def test_dirty_hazards_are_made_repaired_or_listed_and_the_counts_add_up(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    layer = layer_of(POLYGONS, [SQUARE, FIVE, BOW_TIE, None, TWO_POINTS])
    results, log, ok = make(layer, tmp_path, MARGIN_M=10)
    assert ok, log.text
    made = rows(results["OUTPUT"])
    assert results["TASK_COUNT"] == len(made) == 3
    assert [row["hazard_ids"] for row in made] == ["HZ-0", "HZ-1", "HZ-2"]
    corners = [
        len(shapely.from_wkb(bytes(row["geometry"].asWkb())).geoms[0].exterior.coords) - 1
        for row in made
    ]
    assert corners[:2] == [4, 5]
    assert "Self-intersection" in made[2]["remarks"]
    assert "Row 4 makes no task: It has no geometry." in log.text
    unreadable = next(line for line in log.said if line.startswith("Row 5"))
    assert "no geometry" not in unreadable
    assert "5 hazards read = 3 used + 2 refused; 3 tasks." in log.text


def test_points_and_lines_need_their_size(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    points = layer_of("Point?crs=EPSG:4326", ["Point(18.5 44.5)"])
    _, log, ok = make(points, tmp_path)
    assert not ok
    assert "RADIUS_M" in log.text
    results, _, ok = make(points, tmp_path, RADIUS_M=50)
    assert ok
    assert rows(results["OUTPUT"])[0]["area_m2"] == pytest.approx(3.1416 * 50**2, rel=0.02)
    lines = layer_of("LineString?crs=EPSG:4326", ["LineString(18.5 44.5, 18.51 44.5)"])
    results, _, ok = make(lines, tmp_path, WIDTH_M=20)
    assert ok
    assert rows(results["OUTPUT"])[0]["area_m2"] == pytest.approx(795 * 20, rel=0.01)


def test_a_layer_without_ids_gets_stable_ones(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    def ids(wkts: list[str | None]) -> set[str]:
        layer = layer_of(POLYGONS, wkts)
        layer.startEditing()
        layer.deleteAttributes([0])
        layer.commitChanges()
        results, log, ok = make(layer, tmp_path)
        assert ok, log.text
        return {row["hazard_ids"] for row in rows(results["OUTPUT"])}

    assert ids([SQUARE, FIVE]) == ids([FIVE, SQUARE])


@pytest.mark.parametrize(
    ("kind", "wkts", "said"),
    [
        ("Polygon?crs=", [SQUARE], "no coordinate reference system"),
        (POLYGONS, [], "no rows"),
        (POLYGONS, [None], "No task could be made"),
    ],
)
def test_what_cannot_be_used_at_all_is_a_sentence(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    kind: str,
    wkts: list[str | None],
    said: str,
) -> None:
    _, log, ok = make(layer_of(kind, wkts), tmp_path)
    assert not ok
    assert said in log.text
    assert "Traceback" not in log.text


def test_ids_are_in_the_field_that_the_binding_says(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    layer = layer_of(f"{POLYGONS}&field=paper:string", [SQUARE])
    layer.dataProvider().changeAttributeValues({1: {0: "P-7"}})
    bindings.keep(layer, Binding(Role.HAZARDS, "h", {"hazard_id": "paper"}))
    results, log, ok = make(layer, tmp_path)
    assert ok, log.text
    assert [row["hazard_ids"] for row in rows(results["OUTPUT"])] == ["P-7"]


def test_tasks_go_into_the_workspace_once(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    workspace = tmp_path / "workspace.gpkg"
    create(workspace, load("imas"))
    layer = layer_of(POLYGONS, [SQUARE, FIVE])
    _, log, ok = make(layer, tmp_path, WORKSPACE=str(workspace))
    assert ok, log.text
    kept = QgsVectorLayer(f"{workspace}|layername=tasks", "tasks", "ogr")
    assert sorted(f["task_id"] for f in kept.getFeatures()) == ["T-HZ-0", "T-HZ-1"]
    del kept
    _, log, ok = make(layer, tmp_path, WORKSPACE=str(workspace))
    assert not ok
    assert "T-HZ-0" in log.text, "the second time they are there already, and that is said"


def test_twelve_real_hazards_on_both_sides_of_the_zone_border(
    qgis_new_project: None,  # noqa: ARG001
    shared_data: Path,
    tmp_path: Path,
) -> None:
    path = shared_data / "bosnia" / "maglaj_zavidovici.gpkg"
    layer = QgsVectorLayer(f"{path}|layername=suspect_areas", "suspects", "ogr")
    features = [f for f in layer.getFeatures() if f.geometry().isGeosValid()]
    west = [f for f in features if f.geometry().boundingBox().xMaximum() < 18.0][:6]
    east = [f for f in features if f.geometry().boundingBox().xMinimum() > 18.0][:6]
    picked = layer_of(POLYGONS, [f.geometry().asWkt(12) for f in west + east])
    results, log, ok = make(picked, tmp_path, MARGIN_M=10)
    assert ok, log.text
    made = rows(results["OUTPUT"])
    assert len(made) == 12
    for row, hazard in zip(made, picked.getFeatures(), strict=True):
        assert row["geometry"].contains(hazard.geometry())


def test_two_rows_with_one_id_of_which_one_has_no_shape_go_into_a_workspace(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    layer = layer_of(f"{POLYGONS}&field=hazard_id:string", [SQUARE, None])
    provider = layer.dataProvider()
    place = layer.fields().indexOf("hazard_id")
    assert provider.changeAttributeValues({row.id(): {place: "H-1"} for row in layer.getFeatures()})
    results, log, ok = make(layer, tmp_path, WORKSPACE=str(tmp_path / "own.gpkg"))
    assert ok, log.text
    assert results["TASK_COUNT"] == 1
    assert "Row 2 makes no task" in log.text
