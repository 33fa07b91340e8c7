# SPDX-License-Identifier: GPL-3.0-or-later
"""Guess which role a layer plays, from its name, geometry, fields and values."""

from __future__ import annotations

from collections.abc import Mapping

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.binding.model import FieldDescription, LayerDescription, Role
from mineaction_plugin.core.hazard.binding.role_words import (
    ROLE_CODES,
    ROLE_FIELDS,
    ROLE_GEOMETRY,
    ROLE_VALUES,
    ROLE_WORDS,
)
from mineaction_plugin.core.hazard.binding.value_words import codes_of_field
from mineaction_plugin.core.hazard.binding.words import plain, squeezed

BY_NAME, BY_FIELD, BY_MORE_FIELDS, BY_VALUES = 0.5, 0.3, 0.1, 0.3
RELEASED_FIRST = 0.05
"""A layer called "lifted minefields" is about what was lifted, and so on."""
USUAL_GEOMETRY, POSSIBLE_GEOMETRY, WRONG_GEOMETRY = 0.2, 0.15, -0.4
MOST = 0.5
"""So many of a field's values make it a list of those words."""
Words = Mapping[str, Mapping[str, str]]


def guess_role(description: LayerDescription, words: Words) -> tuple[Role, float, Message]:
    """The role that most signs speak for, how sure (0 to 1), and why."""
    scores = {role: role_score(description, role, words) for role in Role}
    best = max(scores, key=lambda role: scores[role])
    why = say(
        "{layer} looks like {role}, by its name, geometry ({geometry}) and values",
        layer=description.name,
        role=best.value,
        geometry=description.geometry,
    )
    return best, scores[best], why


def role_score(description: LayerDescription, role: Role, words: Words) -> float:
    """How much speaks for a role, 0 to 1."""
    named = _names(description.name, ROLE_WORDS[role])
    own_fields = {squeezed(word) for word in ROLE_FIELDS[role]}
    hits = sum(
        not own_fields.isdisjoint((squeezed(entry.name), squeezed(entry.alias)))
        for entry in description.fields
    )
    score = (
        named * (BY_NAME + RELEASED_FIRST * (role == Role.CLEARED_LAND))
        + _geometry(description.geometry, ROLE_GEOMETRY[role])
        + BY_FIELD * bool(hits)
        + BY_MORE_FIELDS * (hits > 1)
        + BY_VALUES * max((_values(entry, role, words) for entry in description.fields), default=0)
    )
    return round(min(1.0, max(0.0, score)), 2)


def _names(name: str, known: tuple[str, ...]) -> bool:
    inside = f" {plain(name)} "
    return any(f" {plain(word)} " in inside for word in known)


def _geometry(kind: str, possible: tuple[str, ...]) -> float:
    if kind not in possible:
        return WRONG_GEOMETRY
    return USUAL_GEOMETRY if kind == possible[0] else POSSIBLE_GEOMETRY


def _values(entry: FieldDescription, role: Role, words: Words) -> float:
    """1 where a field's values are a list of this role, 0.5 where a few of them are."""
    attribute = ROLE_CODES.get(role, "")
    if attribute in codes_of_field(entry.name):
        return 1.0 if role == Role.ACCIDENTS else 0.0
    known = words[attribute] if attribute else ROLE_VALUES.get(role, frozenset())
    said = [plain(entry.labels.get(value, value)) for value in entry.values]
    hits = sum(word in known for word in said)
    if not hits:
        return 0.0
    return 1.0 if hits >= MOST * len(said) else 0.5
