# SPDX-License-Identifier: GPL-3.0-or-later
"""`mineaction:audittasks` the way the toolbox runs it, on layers and on a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shapely
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from mineaction_plugin.adapters import bindings
from mineaction_plugin.core.hazard.binding import Binding, Role
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.processing.algorithms.audit_tasks import AuditTasks
from mineaction_plugin.workspace import store
from tests.qgis.hazard_runs import Log, rows, run

SQUARE = "Polygon((18 44, 18.001 44, 18.001 44.001, 18 44.001, 18 44))"
BESIDE = "Polygon((18.0005 44, 18.0015 44, 18.0015 44.001, 18.0005 44.001, 18.0005 44))"
BOWTIE = "Polygon((18.1 44, 18.101 44.001, 18.101 44, 18.1 44.001, 18.1 44))"
PLANE = "crs=EPSG:4326"

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")


def layer(
    kind: str, fields: str, features: list[tuple[str | None, list[object]]], name: str
) -> QgsVectorLayer:
    columns = "".join(f"&field={each}" for each in fields.split())
    made = QgsVectorLayer(f"{kind}?{PLANE}{columns}", name, "memory")
    for wkt, values in features:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert made.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(made)
    return made


def tasks(*features: tuple[str | None, list[object]]) -> QgsVectorLayer:
    return layer(
        "Polygon", "task_id:string kind:string status:string hazard_ids:string medical:string "
        "operator:string depth_m:double", list(features), "tasks",
    )  # fmt: skip


def whole(task_id: str, *, hazards: str = "", status: str = "draft") -> list[object]:
    return [task_id, "clearance", status, hazards, "Ambulance", "Operator", 0.13]


def check(source: str, tmp_path: Path, **more: object) -> tuple[dict[str, Any], Log, bool]:
    parameters = {
        "TASKS": source,
        "ISSUES": str(tmp_path / "issues.gpkg"),
        "REPORT": str(tmp_path / "report.html"),
    }
    return run(AuditTasks().create(), parameters | more)


def test_dirty_tasks_are_findings_and_no_errors(tmp_path: Path) -> None:
    source = tasks(
        (SQUARE, whole("T-1")),
        (BOWTIE, whole("T-2")),
        (None, whole("T-3")),
        (BESIDE, whole("")),
        (SQUARE, ["T-5", "gardening", "draft", "", "", "", None]),
        (BESIDE, whole("T-6", status="withdrawn")),
    )
    results, log, ok = check(source.id(), tmp_path)
    assert ok, log.text
    found = rows(results["ISSUES"])
    blocking = {row["rule"]: row for row in found if row["blocking"]}
    assert set(blocking) == {"invalid_polygon", "no_polygon", "unreadable_task"}
    assert results["BLOCKING_COUNT"] == 4
    assert blocking["no_polygon"]["geometry"].isEmpty()
    crossing = blocking["invalid_polygon"]["geometry"].asPoint()
    assert (crossing.x(), crossing.y()) == pytest.approx((18.1005, 44.0005))
    said = [row["message"] for row in found if row["rule"] == "unreadable_task"]
    assert any("Row 4" in each for each in said)
    assert any("Row 5" in each and "gardening" in each for each in said)
    assert "6 tasks: 5 checked, 1 withdrawn" in log.text
    counted = results["MANDATORY_COUNT"] + results["ADVISORY_COUNT"]
    assert counted == len(found)


def test_layers_of_the_analyst_are_read_by_their_binding(tmp_path: Path) -> None:
    source = tasks((SQUARE, whole("T-1", hazards="A1")))
    hazards = layer(
        "Polygon", "NR:string KLASSE:string STAND:string", [(BESIDE, ["A1", "VERDACHT", "ZU"])], "h"
    )  # fmt: skip
    bindings.keep(
        hazards,
        Binding(
            Role.HAZARDS, "h", {"hazard_id": "NR", "land_class": "KLASSE", "status": "STAND"},
            {"land_class": {"VERDACHT": "SHA"}, "status": {"ZU": "closed"}},
        ),
    )  # fmt: skip
    cleared = layer(
        "Polygon", "ID:string PRODUCT:string",
        [(SQUARE, ["C1", "cancelled"]), (BESIDE, ["C2", "cleared"])], "cleared",
    )  # fmt: skip
    medical = layer(
        "Point", "NAME:string SURGERY:string", [("Point(19.5 44)", ["Far", "yes"])], "hospitals"
    )  # fmt: skip
    results, log, ok = check(
        source.id(), tmp_path, HAZARDS=hazards.id(), CLEARED=cleared.id(), FACILITIES=medical.id()
    )
    assert ok, log.text
    found = {row["rule"]: row for row in rows(results["ISSUES"])}
    assert found["hazard_closed"]["other_id"] == "A1"
    half = pytest.approx(4456, rel=0.01)
    assert found["land_already_cleared"]["value"] == half
    assert "120.3 km away" in found["facility_far"]["message"]
    page = Path(results["REPORT"]).read_text(encoding="utf-8")
    assert "Closed hazard" in page
    assert "hospitals" not in page


def _workspace(path: Path) -> None:
    profile = load()
    store.create(path, profile)
    square = shapely.from_wkt(SQUARE.upper())
    old = shapely.box(18.0, 44.0, 18.001, 44.0009)
    made = Task("T-1", square, medical="Ambulance", operator="Operator", depth_m=0.13)
    link = store.HazardLink("hazards", "HZ-0", store.shape_hash(old))
    store.save_tasks(path, [made], {"T-1": [link]})


def test_a_workspace_brings_its_own_points_products_and_hazards(tmp_path: Path) -> None:
    path = tmp_path / "w.gpkg"
    _workspace(path)
    hazards = layer(
        "Polygon", "hazard_id:string land_class:string status:string",
        [(SQUARE, ["HZ-0", "CHA", "open"])], "hazards",
    )  # fmt: skip
    product = QgsVectorLayer(f"{path}|layername=products", "products", "ogr")
    feature = QgsFeature(product.fields())
    feature["task_id"], feature["kind"] = "T-9", "cleared"
    feature.setGeometry(
        QgsGeometry.fromWkt(f"Multi{BESIDE.replace('((', '(((').replace('))', ')))')}")
    )
    assert product.dataProvider().addFeature(feature)
    results, log, ok = check(f"{path}|layername=tasks", tmp_path, HAZARDS=hazards.id())
    assert ok, log.text
    found = {row["rule"]: row for row in rows(results["ISSUES"])}
    assert set(found) == {"hazard_changed", "land_already_cleared"}
    assert found["hazard_changed"]["record_id"] == "T-1"


def test_points_of_the_project_are_taken_with_their_unsaved_edits(tmp_path: Path) -> None:
    path = tmp_path / "w.gpkg"
    _workspace(path)
    # Opened with an option of its own, so that its source is not what anybody would write.
    source = f"{path}|layername=boundary_points|option:LIST_ALL_TABLES=NO"
    table = QgsVectorLayer(source, "boundary_points", "ogr")
    assert table.isValid()
    QgsProject.instance().addMapLayer(table)
    assert table.startEditing()
    corners = [(18.0, 44.0), (18.0, 44.001), (18.0015, 44.001), (18.001, 44.0)]
    for number, (lon, lat) in enumerate(corners, 1):
        feature = QgsFeature(table.fields())
        for name, value in {
            "task_id": "T-1", "ring_no": 1, "point_no": number, "label": f"P{number}",
            "kind": "turning_point",
        }.items():  # fmt: skip
            feature[name] = value
        feature.setGeometry(QgsGeometry.fromWkt(f"Point({lon} {lat})"))
        assert table.addFeature(feature)
    results, log, ok = check(f"{path}|layername=tasks", tmp_path)
    assert ok, log.text
    found = {row["rule"]: row for row in rows(results["ISSUES"])}
    assert "P3" in found["points_disagree"]["message"]
    assert found["points_disagree"]["blocking"]
    table.rollBack()


def test_points_of_no_task_are_told(tmp_path: Path) -> None:
    points = layer(
        "Point", "task_id:string ring_no:integer point_no:integer label:string kind:string",
        [("Point(18 44)", ["T-7", 0, 1, "RP", "reference_point"])], "points",
    )  # fmt: skip
    source = tasks((SQUARE, whole("T-1")))
    _, log, ok = check(source.id(), tmp_path, BOUNDARY_POINTS=points.id())
    assert ok
    assert "points: 1 rows belong to no task here, the first to T-7." in log.text


def test_a_layer_without_task_ids_is_refused_with_a_sentence(tmp_path: Path) -> None:
    other = layer("Polygon", "ID:string", [(SQUARE, ["1"])], "areas")
    with pytest.raises(QgsProcessingException, match=r"areas has no field task_id\. It has: ID"):
        check(other.id(), tmp_path)


def test_the_bosnian_layer(shared_data: Path, tmp_path: Path) -> None:
    """Tasks of real hazards, repaired as an import repairs them: every rule ends, nothing fails."""
    from mineaction_plugin.processing.algorithms.create_tasks import CreateTasks  # noqa: PLC0415
    from mineaction_plugin.processing.algorithms.import_hazards import (  # noqa: PLC0415
        ImportHazards,
    )

    source = f"{shared_data / 'bosnia' / 'maglaj_zavidovici.gpkg'}|layername="
    imported, _, _ = run(
        ImportHazards().create(),
        {"INPUT": f"{source}suspect_areas", "OUTPUT": str(tmp_path / "h.gpkg")},
    )
    made, _, _ = run(
        CreateTasks().create(),
        {"HAZARDS": imported["OUTPUT"], "KIND": "clearance", "OUTPUT": str(tmp_path / "t.gpkg")},
    )
    results, log, ok = check(
        made["OUTPUT"], tmp_path, HAZARDS=imported["OUTPUT"], CLEARED=f"{source}cleared_areas"
    )
    assert ok, log.text
    found = [row["rule"] for row in rows(results["ISSUES"])]
    assert results["BLOCKING_COUNT"] == 0
    assert "hazard_left_outside" not in found
    assert found.count("clearance_on_suspected_land") == 656
    assert found.count("tasks_overlap") > 100
