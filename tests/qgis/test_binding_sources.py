# SPDX-License-Identifier: GPL-3.0-or-later
"""Bindings of what databases really hand over: FileGDB, XLSX, CSV, and the real layers."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsFeature, QgsField, QgsProject, QgsVectorLayer, QgsVectorLayerJoinInfo
from qgis.PyQt.QtCore import QMetaType

from mineaction_plugin.adapters import bindings
from mineaction_plugin.adapters.layers import read
from mineaction_plugin.core.hazard.binding import ASK_BELOW, Guess, Role, guess
from mineaction_plugin.core.hazard.reading import tabulate
from mineaction_plugin.core.terms.profile import load

pytestmark = pytest.mark.usefixtures("qgis_app")

ARABIC = ("رقم المنطقة", "نوع المنطقة", "الحالة")
CLASSES = ("منطقة خطرة مؤكدة", "منطقة مشتبه بها")


def opened(source: str, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(source, name, "ogr")
    assert layer.isValid(), source
    return layer


def guessed(layer: QgsVectorLayer, role: Role | None = None) -> Guess:
    return guess(bindings.describe(layer), load(), role)


@pytest.mark.parametrize(
    ("name", "role", "fields"),
    [
        ("suspect_areas", Role.HAZARDS, {"land_class": "typeArea"}),
        ("cleared_areas", Role.CLEARED_LAND, {"product": "typeArea"}),
        ("incidents", Role.ACCIDENTS, {"event": "typeArea"}),
        ("lifted_minefields", Role.CLEARED_LAND, {"event": "typeArea"}),
        ("osm_places", Role.SETTLEMENTS, {"name": "NAME"}),
        ("municipalities", Role.ADMIN_UNITS, {"name": "shapeName"}),
    ],
)
def test_the_layers_of_maglaj_are_recognised(
    shared_data: Path, name: str, role: Role, fields: dict[str, str]
) -> None:
    source = shared_data / "bosnia" / "maglaj_zavidovici.gpkg"
    layer = opened(f"{source}|layername={name}", name)
    found = guessed(layer)
    assert found.binding.role is role
    assert found.role_confidence >= ASK_BELOW
    assert found.binding.fields == fields
    assert bindings.problems(layer, found.binding) == ()


@pytest.mark.parametrize("name", ["osm_amenity", "rivers"])
def test_what_a_layer_of_no_role_is_must_be_asked(shared_data: Path, name: str) -> None:
    source = shared_data / "bosnia" / "maglaj_zavidovici.gpkg"
    assert guessed(opened(f"{source}|layername={name}", name)).role_confidence < ASK_BELOW


def test_the_events_of_colombia_need_no_correction(shared_data: Path) -> None:
    layer = opened(str(shared_data / "colombia" / "events_caqueta.geojson"), "events_caqueta")
    found = guessed(layer)
    assert found.binding.role is Role.ACCIDENTS
    assert found.binding.fields == {"event": "TIPO_EVENTO"}
    covered = bindings.coverage(layer, found.binding)
    assert sum(one.rows for one in covered.values["event"]) == covered.rows == 3125
    assert all(one.code for one in covered.values["event"])
    as_hazards = guessed(layer, Role.HAZARDS).binding
    assert as_hazards.values["land_class"] == {"3": "ammunition_storage", "8": "SHA"}


def test_rows_without_geometry_are_hazards_too(shared_data: Path) -> None:
    source = shared_data / "bosnia" / "suspect_null_geometry_rows.csv"
    found = guessed(opened(str(source), "suspect_null_geometry_rows"))
    assert found.binding.role is Role.HAZARDS
    assert found.binding.fields == {"land_class": "typeArea"}


@pytest.mark.parametrize("label", ["Suggested Text", "Arabic Label"])
def test_the_survey_form_is_read_by_its_labels(shared_data: Path, label: str) -> None:
    with (shared_data / "imsma" / "survey_form_fields.csv").open(encoding="utf-8-sig") as file:
        form = [
            row
            for row in csv.DictReader(file)
            if row["form"] == "ha" and row[label] and not row["Type"].startswith("begin")
        ]
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "survey_1 ha", "memory")
    fields = [QgsField(f"c{number}", QMetaType.Type.QString) for number in range(len(form))]
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    for number, row in enumerate(form):
        layer.setFieldAlias(number, row[label])
    found = guessed(layer)
    named = {form[int(name[1:])]["field"]: a for a, name in found.binding.fields.items()}
    assert found.binding.role is Role.HAZARDS
    assert found.role_confidence >= ASK_BELOW
    assert named.get("status_ha") == "status"
    assert named.get("ev") == "evidence"
    assert "hazard_id" in named.values()


def test_the_fields_of_the_survey_form_are_read_by_their_names(shared_data: Path) -> None:
    with (shared_data / "imsma" / "survey_form_fields.csv").open(encoding="utf-8-sig") as file:
        names = {row["field"] for row in csv.DictReader(file) if row["form"] == "ha"}
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "survey_1", "memory")
    fields = [QgsField(name, QMetaType.Type.QString) for name in sorted(names)]
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    found = guessed(layer)
    assert found.binding.role is Role.HAZARDS
    assert found.role_confidence >= ASK_BELOW  # by its fields: the name says nothing
    assert found.binding.fields["hazard_id"] == "ha_code"
    assert found.binding.fields["status"] == "status_ha"


def test_the_coded_domain_of_a_file_geodatabase_is_read(tmp_path: Path) -> None:
    path = str(tmp_path / "imsma.gdb")
    driver = gdal.GetDriverByName("OpenFileGDB")
    source = driver.Create(path, 0, 0, 0, gdal.GDT_Unknown)
    if source is None:
        pytest.skip("this GDAL writes no file geodatabase")
    texts = {1: "Suspected Hazardous Area", 2: "Confirmed Hazardous Area", 3: "Other"}
    domain = ogr.CreateCodedFieldDomain("cvd", "", ogr.OFTInteger, ogr.OFSTNone, texts)
    source.AddFieldDomain(domain)
    place = osr.SpatialReference()
    place.ImportFromEPSG(4326)
    table = source.CreateLayer("nts_hazard_polygon", place, ogr.wkbMultiPolygon)
    table.CreateField(ogr.FieldDefn("imsma_id", ogr.OFTString))
    coded = ogr.FieldDefn("area_type", ogr.OFTInteger)
    coded.SetDomainName("cvd")
    table.CreateField(coded)
    for number in range(6):
        feature = ogr.Feature(table.GetLayerDefn())
        feature["imsma_id"] = f"hazard_poly_{number}"
        feature["area_type"] = number % 3 + 1
        table.CreateFeature(feature)
    del feature, table, source
    layer = opened(f"{path}|layername=nts_hazard_polygon", "nts_hazard_polygon")
    found = guessed(layer)
    assert found.binding.fields == {"hazard_id": "imsma_id", "land_class": "area_type"}
    values = found.binding.values["land_class"]
    assert (values["1"], values["2"], values["Confirmed Hazardous Area"]) == ("SHA", "CHA", "CHA")
    first = bindings.coverage(layer, found.binding).values["land_class"][0]
    assert (first.word, first.rows, first.code, first.label) == ("3", 2, "", "Other")
    rows = bindings.rows_of(read(layer))
    assert tabulate(found.binding, rows).table.land_class_recorded[2] == "Other"


def sheet(driver: str, path: Path, *, numbers: bool) -> QgsVectorLayer:
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    table = source.CreateLayer("hazards", None, ogr.wkbNone)
    for name in ARABIC:
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    if numbers:
        table.CreateField(ogr.FieldDefn("المساحة", ogr.OFTReal))
    for row in range(4):
        feature = ogr.Feature(table.GetLayerDefn())
        for place, value in enumerate((f"A{row}", CLASSES[row % 2], "مفتوح")):
            feature.SetField(place, value)
        if numbers:
            feature.SetField(3, 12.5)
        table.CreateFeature(feature)
    del feature, table, source
    return opened(str(path), "hazards")


@pytest.mark.parametrize("driver", ["XLSX", "ODS", "CSV"])
def test_a_sheet_in_arabic_is_read(tmp_path: Path, driver: str) -> None:
    layer = sheet(driver, tmp_path / f"hazards.{driver.lower()}", numbers=True)
    binding = guessed(layer).binding
    assert binding.role is Role.HAZARDS
    assert binding.fields == {
        "hazard_id": ARABIC[0],
        "land_class": ARABIC[1],
        "status": ARABIC[2],
        "area_reported_m2": "المساحة",
    }
    assert binding.values["land_class"] == dict(zip(CLASSES, ("CHA", "SHA"), strict=True))
    assert bindings.problems(layer, binding) == ()


def test_a_sheet_whose_headings_were_not_seen_says_so(tmp_path: Path) -> None:
    layer = sheet("XLSX", tmp_path / "hazards.xlsx", numbers=False)
    said = [str(reason) for reason in guessed(layer).reasons]
    assert any("not taken for headings" in one for one in said)


def test_a_file_in_another_encoding_says_so(tmp_path: Path) -> None:
    file = tmp_path / "peligro.csv"
    file.write_bytes("code,estado,tipo\nA1,cerrado,Área confirmada\n".encode("latin-1"))
    said = [str(reason) for reason in guessed(opened(str(file), "peligro")).reasons]
    assert any("set the encoding" in one for one in said)


def test_a_sample_of_a_long_layer_sees_its_end_too() -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=status:string", "hazards", "memory")
    features = []
    for number in range(20_000):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["Open" if number < 10_000 else "Closed"])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    (field,) = bindings.describe(layer).fields
    assert set(field.values) == {"Open", "Closed"}


@pytest.mark.usefixtures("qgis_new_project")
def test_a_joined_table_is_read_by_the_names_of_its_own() -> None:
    project = QgsProject.instance()
    shapes = QgsVectorLayer("Polygon?crs=EPSG:4326&field=ObjectUID:string", "hazards", "memory")
    table = QgsVectorLayer(
        "None?field=hazard_guid:string&field=status:string&field=Areasize:double",
        "gis_report",
        "memory",
    )
    project.addMapLayers([shapes, table])
    for layer, row in ((shapes, ["u1"]), (table, ["u1", "Active", 12.5])):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        layer.dataProvider().addFeature(feature)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("hazard_guid")
    join.setTargetFieldName("ObjectUID")
    shapes.addJoin(join)
    binding = guessed(shapes).binding
    assert binding.fields == {
        "hazard_id": "ObjectUID",
        "status": "gis_report_status",
        "area_reported_m2": "gis_report_Areasize",
    }
    assert bindings.coverage(shapes, binding).values["status"][0].code == "open"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (
            (
                "hazard_localid hazard_classification hazard_status type_of_contamination "
                "type_of_hazardous_area estimated_area evidence_of_contamination"
            ),
            {
                "hazard_id": "hazard_loc",
                "land_class": "hazard_cla",
                "status": "hazard_sta",
                "contamination": "type_of_co",
                "area_reported_m2": "estimated_",
                "evidence": "evidence_o",
            },
        ),
        (
            "HazardlocalID TypeofHazardousArea TypeofHazard StatusChangeReason Areasize",
            {
                "hazard_id": "Hazardloca",
                "land_class": "TypeofHaza",
                "contamination": "TypeofHa_1",
                "area_reported_m2": "Areasize",
            },
        ),
        (
            "numero_zone_dangereuse classification_zone statut_zone type_contamination",
            {
                "hazard_id": "numero_zon",
                "land_class": "classifica",
                "status": "statut_zon",
                "contamination": "type_conta",
            },
        ),
        ("номер_ділянки статус_ділянки площа", {"area_reported_m2": "площа"}),
        ("المساحة", {"area_reported_m2": "المسا"}),
    ],
)
def test_a_shapefile_is_read_though_it_cuts_the_names(
    tmp_path: Path, names: str, expected: dict[str, str]
) -> None:
    path = str(tmp_path / "hazards.shp")
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(path)
    table = source.CreateLayer("hazards", None, ogr.wkbPolygon, options=["ENCODING=UTF-8"])
    for name in names.split():
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    del table, source
    found = guessed(opened(path, "hazards"))
    assert found.binding.fields.items() >= expected.items()
    assert not any("garbled" in str(reason) for reason in found.reasons)
