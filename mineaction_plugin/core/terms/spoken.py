# SPDX-License-Identifier: GPL-3.0-or-later
"""A profile and a task in the language of one order, where they have words of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mineaction_plugin.core.errors import ProfileError

if TYPE_CHECKING:
    from mineaction_plugin.core.terms.model import Task
    from mineaction_plugin.core.terms.profile import Profile

PROGRAMME_WORDS = ("name", "authority", "handling", "disclaimer", "governs")
TASK_WORDS = (
    "title", "place", "settlement", "admin_1", "admin_2", "admin_3", "method", "target_devices",
    "access", "threat", "medical", "communications", "land_use", "beneficiaries", "remarks",
)  # fmt: skip
"""The texts of a task that may have a twin in another language."""


@dataclass(frozen=True)
class Words:
    """What a programme says in one more language."""

    programme: Mapping[str, str] = field(default_factory=dict)
    """Keys of `programme`, of PROGRAMME_WORDS."""
    kinds: Mapping[str, str] = field(default_factory=dict)
    """The label of each kind of task."""
    task_fields: Mapping[str, str] = field(default_factory=dict)
    """The label of each of the programme's own fields."""


def check_words(profile: Profile) -> None:
    """Refuse words for what the profile does not have.

    Raises:
        ProfileError: naming the key.
    """
    fields = {each.key for each in profile.task_fields}
    for language, words in profile.words.items():
        for axis, known in (
            ("programme", set(PROGRAMME_WORDS)), ("kinds", set(profile.kinds)),
            ("task_fields", fields),
        ):  # fmt: skip
            for key in getattr(words, axis):
                if key not in known:
                    raise ProfileError(
                        "The key “{key}” is unknown. Known here: {known}.",
                        key=f"words.{language}.{axis}.{key}",
                        known=", ".join(sorted(known)) or "–",
                    )


def profile_in(profile: Profile, language: str) -> Profile:
    """The profile with its words of a language; what has none stays as it is."""
    words = profile.words.get(language)
    if words is None:
        return profile
    return replace(
        profile,
        programme=replace(profile.programme, **words.programme),  # type: ignore[arg-type]
        kinds={
            key: replace(kind, label=words.kinds.get(key, kind.label))
            for key, kind in profile.kinds.items()
        },
        task_fields=tuple(
            replace(each, label=words.task_fields.get(each.key, each.label))
            for each in profile.task_fields
        ),
    )


def task_in(task: Task, language: str) -> Task:
    """The task with the texts that it has in a language, as "place_ar" among its own fields.

    Only fields of `extra` that are filled count; the others stay as they are.
    """
    texts = {
        name: str(task.extra[f"{name}_{language}"])
        for name in TASK_WORDS
        if task.extra.get(f"{name}_{language}") not in (None, "")
    }
    return replace(task, **texts) if texts else task  # type: ignore[arg-type]
