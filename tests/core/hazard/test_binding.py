# SPDX-License-Identifier: GPL-3.0-or-later
"""Bindings: guessed from what exports really call things, and kept as text that checks itself."""

from __future__ import annotations

import json

import pytest

from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.binding import (
    ASK_BELOW,
    Binding,
    FieldDescription,
    LayerDescription,
    Role,
    from_json,
    guess,
    to_json,
)
from mineaction_plugin.core.terms.profile import load

PROFILE = load()


def layer(name: str, *fields: FieldDescription, geometry: str = "polygon") -> LayerDescription:
    return LayerDescription(name, geometry, fields)


def named(*names: str) -> tuple[FieldDescription, ...]:
    return tuple(FieldDescription(name) for name in names)


def test_the_bosnian_layer_is_hazards_by_its_values() -> None:
    found = guess(
        layer(
            "suspect_areas",
            FieldDescription("typeArea", "", ("Suspected Minefield",)),
            FieldDescription("fileId", "", ("2684-II", "2684-III")),
        ),
        PROFILE,
    )
    assert found.binding.role is Role.HAZARDS
    assert found.binding.fields == {"land_class": "typeArea"}
    assert found.binding.values["land_class"] == {"Suspected Minefield": "SHA"}
    assert found.confidence > 0.9
    assert any("typeArea" in str(reason) for reason in found.reasons)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (
            ("hazard_localid", "status_enum", "areasize"),
            {
                "hazard_id": "hazard_localid",
                "status": "status_enum",
                "area_reported_m2": "areasize",
            },
        ),
        (
            ("imsma_id", "area_type", "status", "area_size"),
            {
                "hazard_id": "imsma_id",
                "land_class": "area_type",
                "status": "status",
                "area_reported_m2": "area_size",
            },
        ),
        (
            ("HazardLoca", "TypeofHaza", "contaminat"),
            {"hazard_id": "HazardLoca", "land_class": "TypeofHaza", "contamination": "contaminat"},
        ),
        (
            ("Code", "Nom", "Type_zone", "Statut", "Superficie"),
            {
                "hazard_id": "Code",
                "name": "Nom",
                "land_class": "Type_zone",
                "status": "Statut",
                "area_reported_m2": "Superficie",
            },
        ),
        (
            ("codigo", "nombre", "clasificación", "estado"),
            {
                "hazard_id": "codigo",
                "name": "nombre",
                "land_class": "clasificación",
                "status": "estado",
            },
        ),
        (
            ("رقم المنطقة", "الاسم", "نوع المنطقة", "الحالة", "المساحة"),
            {
                "hazard_id": "رقم المنطقة",
                "name": "الاسم",
                "land_class": "نوع المنطقة",
                "status": "الحالة",
                "area_reported_m2": "المساحة",
            },
        ),
    ],
)
def test_field_names_of_exports_and_languages(
    names: tuple[str, ...], expected: dict[str, str]
) -> None:
    assert dict(guess(layer("hazards", *named(*names)), PROFILE).binding.fields) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        # IMSMA NG's GIS export, and the same in a shapefile
        (
            ("ObjectUID", "TypeofHazardousArea", "TypeofHazard", "Areasize"),
            {
                "hazard_id": "ObjectUID",
                "land_class": "TypeofHazardousArea",
                "contamination": "TypeofHazard",
                "area_reported_m2": "Areasize",
            },
        ),
        (
            ("hazard_loc", "hazard_cla", "hazard_sta", "type_of_co", "estimated_"),
            {
                "hazard_id": "hazard_loc",
                "land_class": "hazard_cla",
                "status": "hazard_sta",
                "contamination": "type_of_co",
                "area_reported_m2": "estimated_",
            },
        ),
        (("hazard_l_1", "HAZARD_STA"), {"hazard_id": "hazard_l_1", "status": "HAZARD_STA"}),
        # MARS: ten characters, camel case
        (
            ("hazardCode", "hazardType", "hazStatus", "areaSize", "contamType"),
            {
                "hazard_id": "hazardCode",
                "land_class": "hazardType",
                "status": "hazStatus",
                "area_reported_m2": "areaSize",
                "contamination": "contamType",
            },
        ),
        # IMSMA Core: Somalia, Syria
        (
            ("id_ha_sy", "status_ha", "ev"),
            {"hazard_id": "id_ha_sy", "status": "status_ha", "evidence": "ev"},
        ),
        (
            ("código", "nome", "classificação", "situação"),
            {
                "hazard_id": "código",
                "name": "nome",
                "land_class": "classificação",
                "status": "situação",
            },
        ),
        (
            ("Номер ділянки", "Назва", "Тип території", "Стан", "Площа"),
            {
                "hazard_id": "Номер ділянки",
                "name": "Назва",
                "land_class": "Тип території",
                "status": "Стан",
                "area_reported_m2": "Площа",
            },
        ),
        # Arabic in a shapefile: ten bytes are five letters, which begin many words
        (("نوع ا", "حالة "), {"status": "حالة "}),
    ],
)
def test_more_names_of_exports_and_languages(
    names: tuple[str, ...], expected: dict[str, str]
) -> None:
    assert dict(guess(layer("hazards", *named(*names)), PROFILE).binding.fields) == expected


def test_labels_speak_where_names_do_not() -> None:
    fields = (
        FieldDescription("f1", "HA Code"),
        FieldDescription("f2", "حالة المنطقة الخطرة"),
        FieldDescription("f3", "Is there any evidence of contamination?"),
    )
    found = guess(layer("survey ha", *fields, geometry="point"), PROFILE)
    assert found.binding.fields == {"hazard_id": "f1", "status": "f2", "evidence": "f3"}


def test_what_is_not_sure_is_asked_and_not_assumed() -> None:
    fields = (
        FieldDescription("type", "", ("gravel", "asphalt")),
        FieldDescription("code", "", ("a", "b"), {}, 0.01),
        FieldDescription("hazard_status", "", ("1", "2")),
    )
    found = guess(layer("hazards", *fields), PROFILE)
    assert found.binding.fields == {"status": "hazard_status"}
    assert {name: one.field for name, one in found.asked.items()} == {"land_class": "type"}
    assert all(one.confidence < ASK_BELOW for one in found.asked.values())
    assert found.fields["status"].confidence >= ASK_BELOW
    assert "type" in str(found.asked["land_class"].reason)


def test_the_codes_of_a_domain_are_read_by_their_texts() -> None:
    field = FieldDescription(
        "area_type", "", ("1", "2", "9"), {"1": "Suspected", "2": "CHA", "3": "Spot task"}
    )
    found = guess(layer("hazards", field), PROFILE)
    assert found.binding.values["land_class"] == {
        "1": "SHA",
        "2": "CHA",
        "3": "eod_spot",
        "Suspected": "SHA",
        "CHA": "CHA",
        "Spot task": "eod_spot",
    }


def test_a_list_with_a_strange_word_is_left_to_people() -> None:
    odd = FieldDescription("contamination", "", ("UXO, something", ","))
    assert guess(layer("hazards", odd), PROFILE).binding.values == {"contamination": {}}


def test_the_events_of_colombia_are_known_by_their_field() -> None:
    events = FieldDescription("TIPO_EVENTO", "", ("4", "1", "5", "2", "8"))
    year = FieldDescription("AÑO", "", ("2014", "1"))
    described = layer("events_caqueta", events, year, geometry="point")
    found = guess(described, PROFILE)
    assert found.binding.role is Role.ACCIDENTS
    assert found.binding.values["event"]["1"] == "accident"
    assert found.binding.values["event"]["8"] == "indication"
    as_hazards = guess(described, PROFILE, Role.HAZARDS)
    assert as_hazards.binding.role is Role.HAZARDS
    assert as_hazards.binding.values["land_class"] == {"8": "SHA"}
    cut = FieldDescription("TIPO_EVENT", "", ("4", "8"))  # as a shapefile has it
    assert guess(layer("x", cut, geometry="point"), PROFILE).binding.values["event"]["8"]
    plain_numbers = FieldDescription("kind", "", ("1", "8"))
    assert "land_class" not in guess(layer("hazards", plain_numbers), PROFILE).binding.fields


def test_the_id_of_another_layer_is_not_that_of_a_hazard() -> None:
    fields = named("id", "acc_type")
    assert "hazard_id" not in guess(layer("accidents", *fields, geometry="point"), PROFILE).fields
    linked = named("hazard_guid", "ordcategory", "qty", "model")
    devices = guess(layer("hazdeviceinfo", *linked, geometry="none"), PROFILE)
    assert devices.binding.fields == {
        "hazard_id": "hazard_guid",
        "contamination": "ordcategory",
        "quantity": "qty",
        "model": "model",
    }


def test_the_points_of_imsma_are_told_apart() -> None:
    kinds = FieldDescription("Subtype", "", ("Benchmark", "Reference Point", "TP12", "Tree"))
    points = layer("Hazards_point", *named("ObjectUID"), kinds, geometry="point")
    binding = guess(points, PROFILE).binding
    assert binding.role is Role.HAZARD_POINTS
    assert binding.fields == {"hazard_id": "ObjectUID", "point_kind": "Subtype"}
    assert binding.values["point_kind"] == {
        "Benchmark": "benchmark",
        "Reference Point": "reference_point",
        "TP12": "turning_point",
    }


def test_how_to_open_a_file_again_is_said() -> None:
    headless = guess(layer("book", *named("Field1", "Field2")), PROFILE)
    assert "its first row was not taken for headings" in str(headless.reasons[-1])
    garbled = guess(layer("peligro", *named("clasificaci\ufffdn", "code")), PROFILE)
    assert "clasificaci\ufffdn" in str(garbled.reasons[-1])
    arabic = layer("x", FieldDescription("a", "", ("Ø§Ù„Ø­Ø§Ù„Ø©",)))
    assert "set the encoding" in str(guess(arabic, PROFILE).reasons[-1])
    french = layer("x", FieldDescription("a", "", ("ÉTÉ À ÑANDÚ",)))
    assert "set the encoding" not in str(guess(french, PROFILE).reasons[-1])


def test_an_area_in_another_unit_is_not_taken_for_square_metres() -> None:
    fields = guess(layer("hazards", *named("area_ha", "size_km2")), PROFILE).binding.fields
    assert "area_reported_m2" not in fields


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("CHA", "CHA"),
        ("Zone dangereuse confirmée", "CHA"),
        ("Área peligrosa sospechosa", "SHA"),
        ("منطقة خطرة مؤكدة", "CHA"),
        ("SUSPECTED  HAZARDOUS-AREA", "SHA"),
        ("Área perigosa suspeita", "SHA"),
        ("Підтверджена небезпечна територія", "CHA"),
        ("Мінне поле", "CHA"),
    ],
)
def test_values_of_several_languages(word: str, code: str) -> None:
    found = guess(layer("x", FieldDescription("type", "", (word, "???"))), PROFILE)
    assert found.binding.values["land_class"] == {word: code}


@pytest.mark.parametrize(
    ("attribute", "word", "code"),
    [
        ("status", "En cours", "worked_on"),
        ("status", "Clôturée", "closed"),
        ("status", "En proceso", "worked_on"),
        ("status", "Encerrado", "closed"),
        ("status", "قيد العمل", "worked_on"),
        ("status", "В роботі", "worked_on"),
        ("status", "Expired", "closed"),
        ("contamination", "MF/AP", "mines"),
        ("contamination", "Sous-munitions", "cluster_munitions"),
        ("contamination", "MUSE", "uxo_axo"),
        ("contamination", "Протипіхотні міни", "mines"),
        ("contamination", "عبوات ناسفة", "ied"),
        ("contamination", "UXO, AP mines", "mines"),
        ("contamination", "IED;UXO and AXO", "uxo_axo"),
    ],
)
def test_words_of_the_other_lists(attribute: str, word: str, code: str) -> None:
    found = guess(layer("hazards", FieldDescription(attribute, "", (word,))), PROFILE)
    assert found.binding.values[attribute] == {word: code}


@pytest.mark.parametrize(
    ("name", "geometry", "role"),
    [
        ("cleared_areas", "polygon", Role.CLEARED_LAND),
        ("incidents", "point", Role.ACCIDENTS),
        ("osm_places", "point", Role.SETTLEMENTS),
        ("hospitals", "point", Role.MEDICAL),
        ("Zones dangereuses", "polygon", Role.HAZARDS),
        ("roads", "line", Role.ROADS),
        ("municipalities", "polygon", Role.ADMIN_UNITS),
        ("hazdeviceinfo", "none", Role.DEVICES),
        ("lifted_minefields", "point", Role.CLEARED_LAND),
        ("Hazard_Reductions_polygon", "polygon", Role.CLEARED_LAND),
        ("Hazards_polygon", "polygon", Role.HAZARDS),
        ("Hazards_point", "point", Role.HAZARD_POINTS),
        ("Заміновані території", "polygon", Role.HAZARDS),
        ("Áreas perigosas", "polygon", Role.HAZARDS),
        ("المناطق الخطرة", "polygon", Role.HAZARDS),
    ],
)
def test_roles_by_name_and_geometry(name: str, geometry: str, role: Role) -> None:
    assert guess(layer(name, geometry=geometry), PROFILE).binding.role is role


@pytest.mark.parametrize("name", ["forest_ha", "events", "sectores", "parcels", "survey_va"])
def test_other_layers_of_a_country_are_not_taken_for_ours(name: str) -> None:
    for geometry in ("polygon", "point"):
        found = guess(layer(name, *named("id", "name", "type"), geometry=geometry), PROFILE)
        assert found.role_confidence < ASK_BELOW


def test_a_layer_that_says_nothing_is_not_sure() -> None:
    found = guess(layer("layer1", *named("a", "b")), PROFILE)
    assert found.confidence < 0.3
    assert found.role_confidence < ASK_BELOW


def test_text_and_back() -> None:
    binding = Binding(
        Role.HAZARDS, 'l"1', {"hazard_id": "رقم"}, {"status": {"مفتوح": "open"}}, "2026-11-01", "l"
    )
    assert from_json(to_json(binding)) == binding


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ("{", "not valid JSON"),
        ("[]", "JSON object"),
        ({"feilds": {}}, "feilds"),
        ({"fields": {"hazard": "ID"}}, "'hazard' under fields"),
        ({"fields": {"hazard_id": 3}}, "fields.hazard_id"),
        ({"fields": ["ID"]}, "fields"),
        ({"values": {"status": {"Open": "opened"}}}, "values.status.Open"),
        ({"values": {"name": {}}}, "'name' under values"),
        ({"values": 3}, "values"),
        ({"role": "hazard"}, "role"),
        ({"as_of": "yesterday"}, "as_of"),
        ({"as_of": 2026}, "as_of"),
    ],
)
def test_a_wrong_binding_names_its_key(raw: object, key: str) -> None:
    text = raw if isinstance(raw, str) else json.dumps(raw)
    with pytest.raises(BindingError, match=key):
        from_json(text)
