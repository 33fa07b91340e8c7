# SPDX-License-Identifier: GPL-3.0-or-later
"""Bindings: guessed from what exports really call things, and kept as text that checks itself."""

from __future__ import annotations

import json

import pytest

from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.binding import (
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
    ],
)
def test_values_of_several_languages(word: str, code: str) -> None:
    found = guess(layer("x", FieldDescription("type", "", (word, "???"))), PROFILE)
    assert found.binding.values["land_class"] == {word: code}


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
    ],
)
def test_roles_by_name_and_geometry(name: str, geometry: str, role: Role) -> None:
    assert guess(layer(name, geometry=geometry), PROFILE).binding.role is role


def test_a_layer_that_says_nothing_is_not_sure() -> None:
    assert guess(layer("layer1", *named("a", "b")), PROFILE).confidence < 0.3


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
