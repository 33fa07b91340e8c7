# SPDX-License-Identifier: GPL-3.0-or-later
"""Guess what a layer is and which of its fields carry what; shown for correction, never imposed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.binding.model import (
    CODES,
    Binding,
    FieldDescription,
    Guess,
    LayerDescription,
    Role,
)
from mineaction_plugin.core.hazard.binding.words import (
    FIELD_WORDS,
    ROLE_GEOMETRY,
    ROLE_WORDS,
    SHAPEFILE_NAME,
    VALUE_WORDS,
    plain,
    squeezed,
)
from mineaction_plugin.core.terms.profile import Profile

EXACT, CUT, PARTIAL = 1.0, 0.9, 0.4
"""How sure a name makes: the very name; cut as a shapefile cuts it; one word of several."""
VALUES_WEIGHT = 1.5
"""A field most of whose values are our words is surer than any name."""
ENOUGH = 0.5
DIFFERENT_UNIT = re.compile(r"(^| )(ha|km|km2|sqkm|hectares?|acres?|dunums?)( |$)")


def guess(description: LayerDescription, profile: Profile) -> Guess:
    """Propose a binding for a layer.

    Args:
        description: names and sample values of the layer.
        profile: its value words are known before ours.
    """
    words = _value_words(profile)
    fields, reasons, sureness = _fields(description, words)
    values = {
        attribute: _value_map(_field(description, fields[attribute]), words[attribute])
        for attribute in CODES
        if attribute in fields
    }
    role, why, role_score = _role(description, values)
    confidence = min(1.0, role_score + 0.3 * min(1.0, sum(sureness)))
    return Guess(
        Binding(
            role=role,
            layer=description.name,
            fields=fields,
            values=values,
        ),
        (why, *reasons),
        round(confidence, 2),
    )


def _value_words(profile: Profile) -> dict[str, dict[str, str]]:
    """Our words, the codes themselves, and the programme's own over both."""
    return {
        attribute: {
            **{plain(word): code for word, code in VALUE_WORDS[attribute].items()},
            **{plain(code): code for code in codes},
            **{plain(w): c for w, c in profile.value_words.get(attribute, {}).items()},
        }
        for attribute, codes in CODES.items()
    }


def _field(description: LayerDescription, name: str) -> FieldDescription:
    return next(entry for entry in description.fields if entry.name == name)


def _fields(
    description: LayerDescription, words: Mapping[str, Mapping[str, str]]
) -> tuple[dict[str, str], list[Message], list[float]]:
    """Give fields to attributes, the surest pair first, each field and attribute once."""
    scored = sorted(
        (
            (-_score(entry, attribute, words), order, place, attribute, entry.name)
            for order, attribute in enumerate(FIELD_WORDS)
            for place, entry in enumerate(description.fields)
        ),
    )
    fields: dict[str, str] = {}
    reasons: list[Message] = []
    sureness: list[float] = []
    for negative, _, _, attribute, name in scored:
        if -negative < ENOUGH:
            break
        if attribute in fields or name in fields.values():
            continue
        fields[attribute] = name
        sureness.append(-negative)
        reasons.append(_why(_field(description, name), attribute, words))
    return fields, reasons, sureness


def _score(
    entry: FieldDescription, attribute: str, words: Mapping[str, Mapping[str, str]]
) -> float:
    if attribute == "hazard_id" and entry.values == ("0",):
        return 0.0  # a drawing program's own field that nobody filled in
    by_name = max(_name_score(name, attribute) for name in (entry.name, entry.alias))
    if attribute not in CODES or not entry.values:
        return by_name
    known = sum(plain(value) in words[attribute] for value in entry.values)
    return by_name + VALUES_WEIGHT * known / len(entry.values)


def _name_score(name: str, attribute: str) -> float:
    """How much a field's name says, less by a trifle for each place down the list of words."""
    if attribute == "area_reported_m2" and DIFFERENT_UNIT.search(plain(name)):
        return 0.0
    short = squeezed(name)
    if not short:
        return 0.0
    for place, word in enumerate(FIELD_WORDS[attribute]):
        trifle = place / 1000
        if short == squeezed(word):
            return EXACT - trifle
        # A shapefile cuts the name as written, underscores and all.
        if len(name) == SHAPEFILE_NAME and _cut(word) == name.casefold():
            return CUT - trifle
    inside = set(plain(name).split())
    return PARTIAL if any(plain(word) in inside for word in FIELD_WORDS[attribute]) else 0.0


def _cut(word: str) -> str:
    return word.casefold()[:SHAPEFILE_NAME]


def _why(
    entry: FieldDescription, attribute: str, words: Mapping[str, Mapping[str, str]]
) -> Message:
    if attribute in CODES:
        known = sum(plain(value) in words[attribute] for value in entry.values)
        if known:
            return say(
                "{field} carries {attribute}: {known} of its {count} different values are known",
                field=entry.name,
                attribute=attribute,
                known=known,
                count=len(entry.values),
            )
    return say("{field} carries {attribute}, by its name", field=entry.name, attribute=attribute)


def _value_map(entry: FieldDescription, words: Mapping[str, str]) -> dict[str, str]:
    """The layer's own words that we know; the others stay out and are counted when read."""
    return {value: words[plain(value)] for value in entry.values if plain(value) in words}


def _role(
    description: LayerDescription, values: Mapping[str, Mapping[str, str]]
) -> tuple[Role, Message, float]:
    """The role that the name, the geometry and the values speak for most."""
    inside = set(plain(description.name).split())
    scores = {
        role: 0.5 * bool(inside & set(words))
        + 0.2 * (description.geometry in ROLE_GEOMETRY[role])
        + 0.3 * (role == Role.HAZARDS and bool(set(values.get("land_class", {}).values())))
        for role, words in ROLE_WORDS.items()
    }
    best = max(scores, key=lambda role: scores[role])
    why = say(
        "{layer} looks like {role}, by its name, geometry ({geometry}) and values",
        layer=description.name,
        role=best,
        geometry=description.geometry,
    )
    return Role(best), why, scores[best]
