# SPDX-License-Identifier: GPL-3.0-or-later
"""`mineaction:comparehazards`, run as the toolbox runs it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.processing.algorithms.compare_hazards import CompareHazards
from mineaction_plugin.processing.algorithms.import_hazards import ImportHazards
from mineaction_plugin.workspace import snapshots, store
from tests.core.hazard.months import with_moved_corner
from tests.core.hazard.records import square, table
from tests.qgis.hazard_runs import layer_of, rows, run

ROUNDED = 6
A = "POLYGON((18 44,18.001 44,18.001 44.001,18 44.001,18 44))"
B = "POLYGON((18.1 44,18.101 44,18.101 44.001,18.1 44.001,18.1 44))"
C = "POLYGON((18.2 44,18.201 44,18.201 44.001,18.2 44.001,18.2 44))"


def compare(
    tmp_path: Path, **parameters: object
) -> tuple[dict[str, Any], list[dict[str, Any]], str]:
    given = {"OUTPUT": str(tmp_path / "changes.gpkg"), **parameters}
    results, log, ok = run(CompareHazards(), given)
    assert ok, log.text
    return results, rows(results["OUTPUT"]), log.text


def moved_in_file(tmp_path: Path, seed: int, source: QgsVectorLayer) -> tuple[str, dict[str, set]]:
    """Next month's file: in UTM, rounded, shuffled, changed in known ways, as a GeoPackage."""
    rng = np.random.default_rng(seed)
    features = list(source.getFeatures())
    wkbs = [bytes(feature.geometry().asWkb()) for feature in features]
    once = [row for row, wkb in enumerate(wkbs) if wkbs.count(wkb) == 1]
    picks = rng.permutation(once)
    gone, bent, other = map(
        set, (picks[:20].tolist(), picks[20:35].tolist(), picks[35:40].tolist())
    )
    layer = QgsVectorLayer(
        "MultiPolygon?crs=EPSG:32634&field=typeArea:string", "november", "memory"
    )
    to_utm = QgsCoordinateTransform(source.crs(), layer.crs(), QgsProject.instance())
    made = []
    for row, feature in enumerate(features):
        if row in gone:
            continue
        shape = feature.geometry()
        if row in bent:
            import shapely  # noqa: PLC0415 (not before QGIS)

            bent_shape = with_moved_corner(shapely.from_wkb(wkbs[row]), rng.uniform(1, 50), rng)
            shape.fromWkb(shapely.to_wkb(bent_shape))
        word = "Confirmed hazardous area" if row in other else feature["typeArea"]
        made.append(_feature(shape, word, to_utm))
    for row in picks[40:50]:
        shape = features[row].geometry()
        shape.translate(0.4, 0.4)
        made.append(_feature(shape, features[row]["typeArea"], to_utm))
    layer.dataProvider().addFeatures([made[place] for place in rng.permutation(len(made))])
    path = str(tmp_path / "november.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, path, QgsProject.instance().transformContext(), options
    )
    return path, {"removed": gone, "reshaped": bent, "reclassified": other}


def _feature(shape: QgsGeometry, word: str, to_utm: QgsCoordinateTransform) -> QgsFeature:
    feature = QgsFeature()
    rounded = shape.snappedToGrid(10**-ROUNDED, 10**-ROUNDED)
    rounded = rounded if not rounded.isEmpty() else shape
    rounded.transform(to_utm)
    feature.setAttributes([word])
    feature.setGeometry(rounded)
    return feature


def test_finds_exactly_what_changed_in_the_real_layer(tmp_path: Path, shared_data: Path) -> None:
    previous = f"{shared_data / 'bosnia/maglaj_zavidovici.gpkg'}|layername=suspect_areas"
    source = QgsVectorLayer(previous, "suspect_areas", "ogr")
    current, done = moved_in_file(tmp_path, 3, source)
    results, found, _ = compare(
        tmp_path, PREVIOUS=previous, CURRENT=current,
        CHANGED_LAND=str(tmp_path / "land.gpkg"), REPORT=str(tmp_path / "report.html"),
    )  # fmt: skip
    assert (results["ADDED"], results["REMOVED"]) == (10, 20)
    assert (results["RESHAPED"], results["RECLASSIFIED"], results["REOPENED"]) == (15, 5, 0)
    assert results["UNCHANGED"] == 616
    for kind, expected in done.items():
        assert {row["previous_row"] - 1 for row in found if row["change"] == kind} == expected
    land = rows(str(tmp_path / "land.gpkg"))
    for row in found:
        if row["change"] == "reshaped":
            pieces = [piece for piece in land if piece["current_id"] == row["current_id"]]
            net = sum(p["area_m2"] * (1 if p["kind"] == "gained" else -1) for p in pieces)
            assert net == pytest.approx(row["area_change_m2"], abs=400)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "suspect_areas" in page
    assert ">656<" in page
    assert ">646<" in page


def test_an_id_field_matches_what_shapes_would_not(tmp_path: Path) -> None:
    crs = "Polygon?crs=EPSG:4326"
    before, now = layer_of(crs, [A, B, C]), layer_of(crs, [B, A, C, C])
    results, found, _ = compare(tmp_path, PREVIOUS=before, CURRENT=now, ID_FIELD="ID")
    assert (results["RESHAPED"], results["ADDED"], results["UNCHANGED"]) == (2, 1, 1)
    assert {(str(row["previous_id"]), row["current_id"]) for row in found} == {
        ("HZ-0", "HZ-0"), ("HZ-1", "HZ-1"), ("HZ-2", "HZ-2"), ("NULL", "HZ-3")
    }  # fmt: skip
    results, found, _ = compare(tmp_path, PREVIOUS=before, CURRENT=now)
    assert (results["RESHAPED"], results["ADDED"], results["UNCHANGED"]) == (0, 1, 3)
    binding = json.dumps({"fields": {"hazard_id": "ID", "land_class": "TYPE"}})
    results, _, _ = compare(tmp_path, PREVIOUS=before, CURRENT=now, BINDING=binding)
    assert results["RESHAPED"] == 2


def test_the_same_words_are_read_the_same_in_both_layers(tmp_path: Path) -> None:
    crs = "Polygon?crs=EPSG:4326"
    before, now = layer_of(crs, [A, B]), layer_of(crs, [A, B])
    binding = json.dumps(
        {"fields": {"land_class": "TYPE"}, "values": {"land_class": {"SHA": "CHA"}}}
    )
    results, found, _ = compare(tmp_path, PREVIOUS=before, CURRENT=now, BINDING=binding)
    assert results["UNCHANGED"] == 2
    assert {row["land_class_before"] for row in found} == {"CHA"}


def test_without_a_layer_the_last_snapshot_counts(tmp_path: Path) -> None:
    workspace = tmp_path / "programme.gpkg"
    now = layer_of("Polygon?crs=EPSG:4326", [A, B])
    given = {"CURRENT": now, "WORKSPACE": str(workspace), "OUTPUT": "memory:"}
    store.create(workspace, load())
    with pytest.raises(QgsProcessingException, match="no earlier snapshot of hazards"):
        run(CompareHazards(), given)
    october = table([square(18.0, 44.0), square(19.0)], CLASS=["SHA", "SHA"], STATUS=["", ""])
    snapshots.keep(workspace, october, "hazards", moment="2026-10-28T08:00:00+01:00")
    results, found, said = compare(tmp_path, CURRENT=now, WORKSPACE=str(workspace))
    assert (results["ADDED"], results["REMOVED"], results["UNCHANGED"]) == (1, 1, 1)
    assert results["PREVIOUS_AS_OF"] == "2026-10-28"
    assert "2026-10-28" in said
    assert len(found) == 3


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"PREVIOUS": None}, "PREVIOUS"),
        ({"ID_FIELD": "NOPE"}, "no field NOPE"),
        ({"REPORT": "/nowhere/at/all.html"}, "/nowhere/at/all.html"),
        ({"PREVIOUS": None, "WORKSPACE": "/nowhere/at.gpkg"}, "no workspace /nowhere/at.gpkg"),
        ({"BINDING": "{"}, "JSON"),
    ],
)
def test_says_what_is_missing(more: dict[str, Any], said: str) -> None:
    now = layer_of("Polygon?crs=EPSG:4326", [A])
    with pytest.raises(QgsProcessingException, match=said):
        run(CompareHazards(), {"PREVIOUS": now, "CURRENT": now, "OUTPUT": "memory:", **more})


def test_points_are_compared(tmp_path: Path) -> None:
    crs = "Point?crs=EPSG:4326"
    before, now = layer_of(crs, ["POINT(18 44)", None]), layer_of(crs, ["POINT(18.0002 44)", None])
    results, found, _ = compare(tmp_path, PREVIOUS=before, CURRENT=now)
    assert (results["RESHAPED"], results["UNCHANGED"]) == (1, 1)
    assert found[0]["moved_m"] == pytest.approx(16, abs=1)


def test_a_projected_crs_in_metres_is_no_hindrance(tmp_path: Path) -> None:
    before = layer_of("Polygon?crs=EPSG:4326", [A, B])
    now = layer_of("Polygon?crs=EPSG:32633", [])
    shift = QgsCoordinateTransform(
        before.crs(), QgsCoordinateReferenceSystem("EPSG:32633"), QgsProject.instance()
    )
    for feature in before.getFeatures():
        shape = feature.geometry()
        shape.transform(shift)
        feature.setGeometry(shape)
        now.dataProvider().addFeature(feature)
    results, _, _ = compare(tmp_path, PREVIOUS=before, CURRENT=now)
    assert results["UNCHANGED"] == 2


def test_an_import_keeps_the_snapshot_that_is_compared_with(tmp_path: Path) -> None:
    workspace = tmp_path / "programme.gpkg"
    october = layer_of("Polygon?crs=EPSG:4326", [A, B, None], "hazards_october")
    november = layer_of("Polygon?crs=EPSG:4326", [A, C, None], "hazards_november")
    for layer, said in (
        (october, "snapshot of 3 hazards"),
        (october, "Nothing changed"),
        (november, "snapshot of 3 hazards"),
    ):
        given = {"INPUT": layer, "OUTPUT": "memory:", "WORKSPACE": str(workspace)}
        _, log, ok = run(ImportHazards(), given)
        assert ok
        assert said in log.text
    assert [row.source for row in snapshots.list_of(workspace)] == [
        "hazards_october", "hazards_november"
    ]  # fmt: skip
    results, _, _ = compare(tmp_path, CURRENT=november, WORKSPACE=str(workspace))
    assert (results["ADDED"], results["REMOVED"], results["UNCHANGED"]) == (1, 1, 2)


def test_an_import_goes_on_where_no_snapshot_can_be_kept(tmp_path: Path) -> None:
    (tmp_path / "no.gpkg").write_text("no workspace", encoding="utf-8")
    given = {"INPUT": layer_of("Polygon?crs=EPSG:4326", [A]), "OUTPUT": "memory:",
             "WORKSPACE": str(tmp_path / "no.gpkg")}  # fmt: skip
    results, log, ok = run(ImportHazards(), given)
    assert ok
    assert results["ACCEPTED"] == 1
    assert "No snapshot was kept" in log.text


def test_ids_that_were_issued_anew_are_told(tmp_path: Path) -> None:
    before = layer_of("Polygon?crs=EPSG:4326", [A, B])
    now = layer_of("Polygon?crs=EPSG:4326", [A, B])
    for feature in now.getFeatures():
        now.dataProvider().changeAttributeValues({feature.id(): {0: f"N-{feature.id()}"}})
    results, _, said = compare(tmp_path, PREVIOUS=before, CURRENT=now, ID_FIELD="ID")
    assert (results["ADDED"], results["REMOVED"]) == (2, 2)
    assert "No id of hazards is in hazards" in said
