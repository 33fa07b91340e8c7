# SPDX-License-Identifier: GPL-3.0-or-later
"""`mineaction:audithazards` the way the toolbox runs it, on dirty layers."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from mineaction_plugin.processing.algorithms.audit_hazards import AuditHazards, source_name
from mineaction_plugin.processing.algorithms.import_hazards import ImportHazards
from tests.qgis.hazard_runs import Log, layer_of, rows, run

SQUARE = "Polygon((18 44, 18.001 44, 18.001 44.001, 18 44.001, 18 44))"
HALF = "Polygon((18.0005 44, 18.0015 44, 18.0015 44.001, 18.0005 44.001, 18.0005 44))"
BOWTIE = "Polygon((18.1 44, 18.101 44.001, 18.101 44, 18.1 44.001, 18.1 44))"
PLANE = "Polygon?crs=EPSG:4326"

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")


def check(source: str, tmp_path: Path, **more: object) -> tuple[dict[str, Any], Log, bool]:
    parameters = {
        "INPUT": source,
        "ISSUES": str(tmp_path / "issues.gpkg"),
        "REPORT": str(tmp_path / "report.html"),
    }
    return run(AuditHazards().create(), parameters | more)


def test_the_bosnian_layer(shared_data: Path, tmp_path: Path) -> None:
    source = f"{shared_data / 'bosnia' / 'maglaj_zavidovici.gpkg'}|layername="
    results, _, ok = check(f"{source}suspect_areas", tmp_path, CLEARED=f"{source}cleared_areas")
    assert ok
    issues = rows(results["ISSUES"])
    counts = Counter(row["severity"] for row in issues)
    assert counts["mandatory"] == results["MANDATORY_COUNT"]
    assert counts["advisory"] == results["ADVISORY_COUNT"]
    by_rule = Counter(row["rule"] for row in issues)
    assert by_rule["invalid_polygon"] == 57
    assert by_rule["hazards_overlap"] > 100
    assert by_rule["hazard_in_cleared_land"] > 100
    assert "57" in Path(results["REPORT"]).read_text(encoding="utf-8")


def test_issues_point_at_the_place_and_a_row_without_one_has_none(tmp_path: Path) -> None:
    results, _, ok = check(layer_of(PLANE, [SQUARE, HALF, BOWTIE, None]).id(), tmp_path)
    assert ok
    by_rule = {row["rule"]: row for row in rows(results["ISSUES"])}
    assert by_rule["hazards_overlap"]["other_id"] == "HZ-1"
    assert by_rule["hazards_overlap"]["value"] > 1000
    crossing = by_rule["invalid_polygon"]["geometry"].asPoint()
    assert (crossing.x(), crossing.y()) == pytest.approx((18.1005, 44.0005))
    assert by_rule["null_geometry"]["geometry"].isEmpty()


def test_the_id_field_goes_before_the_guess(tmp_path: Path) -> None:
    results, _, _ = check(layer_of(PLANE, [SQUARE, HALF]).id(), tmp_path, ID_FIELD="TYPE")
    assert "duplicate_id" in {row["rule"] for row in rows(results["ISSUES"])}


def test_limits_are_the_parameters(tmp_path: Path) -> None:
    layer = layer_of(PLANE, [SQUARE])
    results, _, _ = check(layer.id(), tmp_path, MAX_LEG_M=50.0)
    assert sum(row["rule"] == "long_leg" for row in rows(results["ISSUES"])) == 4


def test_what_an_import_repaired_waits_for_somebody(tmp_path: Path) -> None:
    imported, _, ok = run(
        ImportHazards().create(),
        {"INPUT": layer_of(PLANE, [SQUARE, BOWTIE]).id(), "OUTPUT": str(tmp_path / "h.gpkg")},
    )
    assert ok
    results, _, _ = check(imported["OUTPUT"], tmp_path)
    found = [row for row in rows(results["ISSUES"]) if row["rule"] == "repair_not_confirmed"]
    assert [(row["record_id"], row["severity"]) for row in found] == [("HZ-1", "mandatory")]


def test_a_report_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    layer = layer_of(PLANE, [SQUARE])
    report = str(tmp_path / "file" / "report.html")
    with pytest.raises(QgsProcessingException, match="could not be written"):
        check(layer.id(), tmp_path, REPORT=report)


def test_points_and_empty_layers_are_told(tmp_path: Path) -> None:
    results, log, ok = check(layer_of("Point?crs=EPSG:4326", ["Point(18 44)"]).id(), tmp_path)
    assert ok
    assert "not_polygon" in {row["rule"] for row in rows(results["ISSUES"])}
    (tmp_path / "second").mkdir()
    _, log, ok = check(layer_of(PLANE, []).id(), tmp_path / "second")
    assert ok
    assert "has no rows" in log.text


def test_a_report_names_file_and_database_without_folder_or_password() -> None:
    file = QgsVectorLayer("/srv/secret/areas.gpkg|layername=areas", "areas", "ogr")
    assert source_name(file) == "areas.gpkg"
    database = QgsVectorLayer(
        "dbname='mine' host=db.example port=5432 user='me' password='hush' "
        'table="public"."areas" (geom)',
        "areas",
        "postgres",
    )
    assert source_name(database) == "db.example · mine · public · areas"


def test_issues_name_the_row_and_what_is_certain_to_mend(tmp_path: Path) -> None:
    twice = SQUARE.replace("18 44))", "18 44, 18 44))")
    results, _, ok = check(layer_of(PLANE, [HALF, twice]).id(), tmp_path)
    assert ok
    (row,) = (row for row in rows(results["ISSUES"]) if row["rule"] == "duplicate_point")
    assert (row["source_row"], row["fix"]) == (2, "closing_vertex")
