# SPDX-License-Identifier: GPL-3.0-or-later
"""A programme's own figures of the field project: laid over the shipped ones, or refused by key."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mineaction_plugin.core.errors import ProfileError
from mineaction_plugin.core.terms.field_project import FieldProject
from mineaction_plugin.core.terms.profile import load, shipped_names


def of(tmp_path: Path, text: str) -> FieldProject:
    file = tmp_path / "own.json"
    file.write_text(f'{{"inherits": "imas", "field_project": {text}}}', encoding="utf-8")
    return load(file).field_project


@pytest.mark.parametrize("name", shipped_names())
def test_the_shipped_profiles_say_what_an_order_without_any_gets(name: str) -> None:
    assert load(name).field_project == FieldProject()


def test_a_programme_says_what_differs(tmp_path: Path) -> None:
    own = of(tmp_path, json.dumps({"stand_off_m": 25, "gps_error_m": 0}))
    assert own == FieldProject(stand_off_m=25.0, gps_error_m=0.0)
    assert own.fence_m == 25.0


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('{"stand_off_m": -1}', "field_project.stand_off_m"),
        ('{"gps_error_m": -0.01}', "field_project.gps_error_m"),
        ('{"gps_error_m": NaN}', "field_project.gps_error_m"),
        ('{"basemap_margin_m": Infinity}', "field_project.basemap_margin_m"),
        ('{"basemap_limit_mb": 0}', "field_project.basemap_limit_mb"),
        ('{"stand_off_m": "5 m"}', "field_project.stand_off_m"),
        ('{"stand_off_m": null}', "field_project.stand_off_m"),
        ('{"stand_of_m": 5}', "field_project.stand_of_m"),
        ('{"fence_m": 5}', "field_project.fence_m"),
        ("[]", "field_project"),
    ],
)
def test_what_can_be_none_is_refused_by_its_key(tmp_path: Path, text: str, key: str) -> None:
    with pytest.raises(ProfileError, match=key):
        of(tmp_path, text)
