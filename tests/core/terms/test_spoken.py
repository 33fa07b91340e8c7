# SPDX-License-Identifier: GPL-3.0-or-later
"""What an order says in its own language where profile and task have words of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from shapely.geometry import box

from mineaction_plugin.core.errors import ProfileError
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.core.terms.spoken import PROGRAMME_WORDS, profile_in, task_in


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_the_shipped_profile_says_everything_in_every_language(language: str) -> None:
    profile = load("imas")
    spoken = profile_in(profile, language)
    for kind, settings in profile.kinds.items():
        assert spoken.kinds[kind].label != settings.label
        assert replace(spoken.kinds[kind], label="") == replace(settings, label="")
    for name in set(PROGRAMME_WORDS) - {"authority", "handling"}:
        assert getattr(spoken.programme, name) != getattr(profile.programme, name)
    assert spoken.programme.handling == profile.programme.handling


def test_a_language_without_words_changes_nothing() -> None:
    profile = load("imas")
    assert profile_in(profile, "en") is profile
    assert profile_in(profile, "sw") is profile


def test_words_for_what_is_not_there_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    own = {"profile": "own", "inherits": "imas", "words": {"fr": {"kinds": {"clearanse": "x"}}}}
    path.write_text(json.dumps(own), encoding="utf-8")
    with pytest.raises(ProfileError, match=r"words\.fr\.kinds\.clearanse"):
        load(path)


def test_a_task_is_called_what_it_is_called_there() -> None:
    own = {"place_ar": "ماغلاي", "title_ar": "", "place_fr": "Maglaj-Ville"}
    task = Task("T-1", box(0, 0, 1, 1), title="Orchard", place="Maglaj", extra=own)
    assert task_in(task, "ar").place == "ماغلاي"
    assert task_in(task, "ar").title == "Orchard"
    assert task_in(task, "en") is task
