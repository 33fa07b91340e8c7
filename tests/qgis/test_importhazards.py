# SPDX-License-Identifier: GPL-3.0-or-later
"""`mineaction:importhazards` the way the toolbox runs it, on dirty layers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

from mineaction_plugin.processing.algorithms.import_hazards import ImportHazards
from tests.qgis.hazard_runs import Log, layer_of, rows, run

SQUARE = "Polygon((18 44, 18.001 44, 18.001 44.001, 18 44.001, 18 44))"
BOWTIE = "Polygon((18.1 44, 18.101 44.001, 18.101 44, 18.1 44.001, 18.1 44))"
PLANE = "Polygon?crs=EPSG:4326"

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")


def read(source: str, tmp_path: Path, **more: object) -> tuple[dict[str, Any], Log, bool]:
    parameters = {
        "INPUT": source,
        "OUTPUT": str(tmp_path / "out.gpkg"),
        "REJECTED": str(tmp_path / "rejected.csv"),
    }
    return run(ImportHazards().create(), parameters | more)


def test_the_bosnian_layer_adds_up(shared_data: Path, tmp_path: Path) -> None:
    source = shared_data / "bosnia" / "maglaj_zavidovici.gpkg"
    before = source.read_bytes()
    results, _, ok = read(f"{source}|layername=suspect_areas", tmp_path)
    assert ok
    assert (results["READ"], results["ACCEPTED"] + results["REJECTED_COUNT"]) == (656, 656)
    written = rows(results["OUTPUT"])
    assert len(written) == results["ACCEPTED"]
    repaired = [row for row in written if row["repaired"]]
    assert len(repaired) == results["REPAIRED_COUNT"] == 57
    assert all(row["repair_reason"].startswith("rebuilt: ") for row in repaired)
    assert {row["land_class"] for row in written} == {"SHA"}
    assert {row["source_layer"] for row in written} == {"suspect_areas"}
    assert all(row["geometry"].isGeosValid() for row in written)
    assert source.read_bytes() == before


def test_a_table_without_geometry_is_refused_row_by_row(shared_data: Path, tmp_path: Path) -> None:
    source = str(shared_data / "bosnia" / "suspect_null_geometry_rows.csv")
    results, _, ok = read(source, tmp_path)
    assert ok
    assert (results["READ"], results["ACCEPTED"], results["REJECTED_COUNT"]) == (359, 0, 359)
    refused = rows(results["REJECTED"])
    assert [int(row["source_row"]) for row in refused] == list(range(1, 360))
    assert {row["reason"] for row in refused} == {"the row has no geometry"}


def test_dirty_rows_are_refused_or_repaired_with_their_reason(tmp_path: Path) -> None:
    two_vertices = "Polygon((18 44, 18.1 44, 18 44))"
    layer = layer_of(PLANE, [SQUARE, BOWTIE, None, "Polygon EMPTY", two_vertices])
    results, _, ok = read(layer.id(), tmp_path)
    assert ok
    assert (results["READ"], results["ACCEPTED"], results["REJECTED_COUNT"]) == (5, 2, 3)
    refused = {int(row["source_row"]): row for row in rows(results["REJECTED"])}
    assert set(refused) == {3, 4, 5}
    assert refused[5]["reason"] == (
        "the outline encloses no land: a ring has fewer than three different points"
    )
    assert refused[5]["wkt"] == "POLYGON ((18 44, 18.1 44, 18 44))"


def test_a_projected_layer_lands_in_longitude_and_latitude(tmp_path: Path) -> None:
    wkt = (
        "Polygon((580000 4870000, 580100 4870000, 580100 4870100, 580000 4870100, 580000 4870000))"
    )
    results, _, ok = read(layer_of("Polygon?crs=EPSG:32633", [wkt]).id(), tmp_path)
    assert ok
    (row,) = rows(results["OUTPUT"])
    assert row["geometry"].boundingBox().xMinimum() == pytest.approx(15.996, abs=0.01)
    assert row["area_m2"] == pytest.approx(10_000, rel=2e-3)


def test_points_are_no_hazard_polygons_and_it_says_so(tmp_path: Path) -> None:
    results, log, ok = read(layer_of("Point?crs=EPSG:4326", ["Point(18 44)"]).id(), tmp_path)
    assert ok
    assert results["REJECTED_COUNT"] == 1
    assert "no layer of polygons" in log.text


def test_an_empty_layer_is_told(tmp_path: Path) -> None:
    results, log, ok = read(layer_of(PLANE, []).id(), tmp_path)
    assert ok
    assert results["READ"] == 0
    assert "has no rows" in log.text


def refusal(source: str, tmp_path: Path, **more: object) -> str:
    """The sentence of a refusal, whether QGIS raises it or logs it."""
    try:
        _, log, ok = read(source, tmp_path, **more)
    except QgsProcessingException as error:
        return str(error)
    assert not ok
    assert "Traceback" not in log.text
    return log.text


def test_a_layer_without_crs_is_refused_in_a_sentence(tmp_path: Path) -> None:
    layer = layer_of(PLANE, [SQUARE])
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert "no coordinate reference system" in refusal(layer.id(), tmp_path)


@pytest.mark.parametrize(
    ("binding", "said"),
    [('{"feilds": {}}', "feilds"), ('{"fields": {"hazard_id": "NOPE"}}', "NOPE"), ("{", "JSON")],
)
def test_a_wrong_binding_names_its_key(binding: str, said: str, tmp_path: Path) -> None:
    assert said in refusal(layer_of(PLANE, [SQUARE]).id(), tmp_path, BINDING=binding)


def test_a_binding_with_fields_alone_has_its_values_read(tmp_path: Path) -> None:
    binding = json.dumps({"fields": {"hazard_id": "ID", "land_class": "TYPE"}})
    results, _, ok = read(layer_of(PLANE, [SQUARE]).id(), tmp_path, BINDING=binding)
    assert ok
    (row,) = rows(results["OUTPUT"])
    assert (row["hazard_id"], row["land_class"]) == ("HZ-0", "SHA")


def test_what_the_table_of_devices_says_is_added_by_the_hazards_id(tmp_path: Path) -> None:
    other = SQUARE.replace("44", "45")
    layer = layer_of(f"{PLANE}&field=contamination:string", [SQUARE, other])
    provider = layer.dataProvider()
    provider.changeAttributeValues({1: {0: None, 1: "HZ-0"}, 2: {0: "UXO", 1: "HZ-1"}})
    table = tmp_path / "hazdeviceinfo.csv"
    table.write_text(
        "hazard_localid,ordcategory,ordnance_model,qty\n"
        "HZ-0,AP mine,PMA-2,12\nHZ-0,UXO,,\nHZ-1,UXO,,3\nHZ-0,AP mine,PMA-2,1\nB9,IED,,1\n"
    )
    results, log, ok = read(layer.id(), tmp_path, DEVICES=str(table))
    assert ok
    said = {row["hazard_id"]: row["contamination"] for row in rows(results["OUTPUT"])}
    assert said == {"HZ-0": "AP mine (PMA-2) × 13; UXO", "HZ-1": "UXO × 3"}
    assert "has devices of 1 hazards that are not here; the first is B9" in log.text


def test_a_table_of_devices_without_the_hazards_id_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "devices.csv"
    table.write_text("model,qty\nPMA-2,12\n")
    with pytest.raises(QgsProcessingException, match="devices needs a field for hazard_id"):
        read(layer_of(PLANE, [SQUARE]).id(), tmp_path, DEVICES=str(table))
