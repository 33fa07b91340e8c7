# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from mineaction_plugin.core.errors import ProfileError
from mineaction_plugin.core.terms.profile import load, shipped_names
from mineaction_plugin.core.terms.vocabulary import (
    HazardStatus,
    LandClass,
    North,
    Product,
    TaskKind,
    TaskState,
)


def own(tmp_path: Path, settings: object, name: str = "own.json") -> Path:
    path = tmp_path / name
    path.write_text(json.dumps(settings), encoding="utf-8")
    return path


def test_the_shipped_profiles_speak_the_vocabulary() -> None:
    assert "imas" in shipped_names()
    for name in shipped_names():
        profile = load(name)
        assert set(profile.palette.land_class) == {each.value for each in LandClass}
        assert set(profile.palette.status) == {each.value for each in HazardStatus}
        assert set(profile.palette.product) == {each.value for each in Product}
        assert set(profile.kinds) == {each.value for each in TaskKind}
        states = {each.value for each in TaskState}
        assert set(profile.state_transitions) == states
        assert {to for ways in profile.state_transitions.values() for to in ways} <= states
        assert profile.field.north in {each.value for each in North}


def test_a_programme_says_only_what_differs(tmp_path: Path) -> None:
    path = own(
        tmp_path,
        {
            "inherits": "imas",
            "profile": "north",
            "field": {"north": "grid"},
            "minimum_data": ["hazard_id"],
        },
    )
    profile, shipped = load(path), load()
    assert profile.profile == "north"
    assert profile.field.north == "grid"
    assert profile.field.bearing_step_deg == shipped.field.bearing_step_deg
    assert profile.minimum_data == ("hazard_id",), "a list is replaced whole"
    assert profile.palette == shipped.palette


def test_a_profile_may_inherit_from_one_beside_it(tmp_path: Path) -> None:
    own(tmp_path, {"inherits": "imas", "programme": {"authority": "NMAA"}}, "country.json")
    path = own(tmp_path, {"inherits": "country.json", "programme": {"name": "North"}})
    assert (load(path).programme.authority, load(path).programme.name) == ("NMAA", "North")


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"feild": {}}, "own.json: The key “feild” is unknown. Did you mean “field”?"),
        ({"field": {"nroth": "grid"}}, "“field.nroth” is unknown. Did you mean “field.north”"),
        ({"colour_of_sky": 1}, "“colour_of_sky” is unknown. Known here: datum_operations"),
        ({"field": {"north": 3}}, "“field.north” must be text, not 3"),
        ({"thresholds": {"max_leg_m": "5"}}, "“thresholds.max_leg_m” must be a number, not '5'"),
        ({"thresholds": {"max_leg_m": True}}, "“thresholds.max_leg_m” must be a number"),
        ({"languages": "en"}, "“languages” must be a list"),
        ({"languages": ["en", 1]}, "“languages[1]” must be text"),
        ({"palette": {"status": {"open": {"opacity": None}}}}, "“palette.status.open.opacity”"),
        ({"kinds": {"clearance": []}}, "“kinds.clearance” must be an object"),
        ({"task_fields": [{"key": "a", "label": "A"}]}, "“task_fields[0].section” is missing"),
    ],
)
def test_a_wrong_key_or_type_is_named(tmp_path: Path, settings: object, sentence: str) -> None:
    path = own(tmp_path, {"inherits": "imas", **settings})  # type: ignore[dict-item]
    with pytest.raises(ProfileError) as refused:
        load(path)
    assert sentence in str(refused.value)


def test_a_profile_that_is_no_profile(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match=r"cannot be read.*Shipped profiles: hue, imas, sema"):
        load(tmp_path / "nowhere.json")
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    with pytest.raises(ProfileError, match="is not valid JSON"):
        load(broken)
    with pytest.raises(ProfileError, match="must be a JSON object"):
        load(own(tmp_path, []))


def test_a_profile_cannot_inherit_from_itself(tmp_path: Path) -> None:
    path = own(tmp_path, {"inherits": "own.json"})
    with pytest.raises(ProfileError, match="inherits from itself"):
        load(path)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"land_class": {"CHA": {"colour": "red"}}}, "palette.land_class.CHA.colour"),
        ({"boundary_colour": "#12345"}, "palette.boundary_colour"),
        ({"status": {"open": {"opacity": 50}}}, "palette.status.open.opacity"),
        ({"status": {"open": {"pattern": "cross"}}}, "palette.status.open.pattern"),
        ({"activity": {"clearance": {"width_mm": 0}}}, "palette.activity.clearance.width_mm"),
    ],
)
def test_a_look_that_cannot_be_drawn_is_refused_by_its_key(
    tmp_path: Path, change: dict[str, object], key: str
) -> None:
    file = tmp_path / "own.json"
    file.write_text(json.dumps({"inherits": "imas", "palette": change}), encoding="utf-8")
    with pytest.raises(ProfileError, match=re.escape(f"“{key}”")):
        load(file)


def test_every_look_says_where_it_comes_from() -> None:
    palette = load().palette
    axes = (
        palette.land_class,
        palette.status,
        palette.product,
        palette.contamination,
        palette.points,
        palette.activity,
        palette.task_state,
    )
    assert all(axes)
    assert all(look.source for axis in axes for look in axis.values())
