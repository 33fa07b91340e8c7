# SPDX-License-Identifier: GPL-3.0-or-later
"""Guess what a layer is and which of its fields carry what; shown for correction, never imposed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.binding.model import (
    ASK_BELOW,
    ATTRIBUTES,
    CODES,
    ROLE_ATTRIBUTES,
    Binding,
    FieldDescription,
    FieldGuess,
    Guess,
    LayerDescription,
    Role,
)
from mineaction_plugin.core.hazard.binding.names import is_common, name_confidence
from mineaction_plugin.core.hazard.binding.remarks import remarks
from mineaction_plugin.core.hazard.binding.roles import Words, guess_role, role_score
from mineaction_plugin.core.hazard.binding.value_words import VALUE_WORDS, codes_of_field
from mineaction_plugin.core.hazard.binding.words import plain
from mineaction_plugin.core.terms.profile import Profile

NAME_WEIGHT, VALUES_WEIGHT = 0.6, 0.75
"""Of a field that is a list of words: what its name is worth, and its values if all are known."""
KNOWN_CODES = 0.9
"""A field whose name and bare numbers are those of a known source."""
PARTS = re.compile(r"[,،;|+&]|\s/\s|\band\b", re.IGNORECASE)
"""What stands between the words of a list."""
ASK_FROM = 0.3
"""Less sure than this is not even asked."""
FEW_OWN = 0.5
"""Where fewer rows than this have a value of their own, it is hardly an id."""
HARDLY_AN_ID = 0.45


def guess(description: LayerDescription, profile: Profile, role: Role | None = None) -> Guess:
    """Propose a binding for a layer.

    Args:
        description: names and sample values of the layer.
        profile: its value words are known before ours.
        role: what the layer is, where somebody said so.
    """
    words = value_words(profile)
    found, role_confidence, why = guess_role(description, words)
    likely = role_confidence
    if role is not None:
        found, role_confidence = role, 1.0
        likely = role_score(description, role, words)
        why = say("{layer} holds {role}, as you said", layer=description.name, role=role.value)
    bound, asked = _fields(description, found, words)
    values = {
        attribute: value_map(_field(description, entry.field), attribute, words)
        for attribute, entry in bound.items()
        if attribute in CODES
    }
    sureness = sum(entry.confidence for entry in bound.values())
    return Guess(
        Binding(
            role=found,
            layer=description.name,
            fields={attribute: entry.field for attribute, entry in bound.items()},
            values=values,
        ),
        (why, *(entry.reason for entry in bound.values()), *remarks(description)),
        round(min(1.0, likely + 0.3 * min(1.0, sureness)), 2),
        role_confidence,
        bound,
        asked,
    )


def value_words(profile: Profile) -> dict[str, dict[str, str]]:
    """Attribute to {plain word: code}: ours, the codes themselves, the programme's over both."""
    return {
        attribute: {
            **VALUE_WORDS[attribute],
            **{plain(code): code for code in codes},
            **{plain(w): c for w, c in profile.value_words.get(attribute, {}).items()},
        }
        for attribute, codes in CODES.items()
    }


def value_map(entry: FieldDescription, attribute: str, words: Words) -> dict[str, str]:
    """The layer's own words that we know; the others stay out and are counted when read.

    A coded domain gives both: its codes, which are in the rows, and its texts, which an export
    of the same rows has.
    """
    values = dict.fromkeys([*entry.values, *entry.labels, *entry.labels.values()])
    codes = {value: _code(entry, value, attribute, words) for value in values}
    return {value: code for value, code in codes.items() if code}


def _code(entry: FieldDescription, value: str, attribute: str, words: Words) -> str:
    own = codes_of_field(entry.name).get(attribute)
    if own is not None:
        return own.get(value, "")
    known = words[attribute]
    said: tuple[str, ...] = (plain(value), plain(entry.labels.get(value, "")))
    if attribute == "point_kind":
        said = (*said, said[0].rstrip("0123456789 "))  # TP12, "Turning point 3"
    found = next((known[word] for word in said if word in known), "")
    if found or attribute != "contamination":
        return found
    return _first_of(entry.labels.get(value, value), known)


def _first_of(text: str, known: Mapping[str, str]) -> str:
    """The code of a list of words, as several choices are exported: the most dangerous of them."""
    codes = {known.get(plain(part), "") for part in PARTS.split(text) if part.strip()}
    if len(codes) == 0 or "" in codes:
        return ""
    return min(codes, key=CODES["contamination"].index)


def _field(description: LayerDescription, name: str) -> FieldDescription:
    return next(entry for entry in description.fields if entry.name == name)


def _fields(
    description: LayerDescription, role: Role, words: Words
) -> tuple[dict[str, FieldGuess], dict[str, FieldGuess]]:
    """Give fields to attributes, the surest pair first: bound, and those to be asked."""
    bound: dict[str, FieldGuess] = {}
    asked: dict[str, FieldGuess] = {}
    pairs = sorted(_pairs(description, role, words), key=_surest_first)
    for score, attribute, entry in pairs:
        sure = score >= ASK_BELOW
        taken = {
            other.field
            for name, other in (*bound.items(), *asked.items())
            if {name, attribute} != {"event", "land_class"}  # of a point, both may be said at once
        }
        if attribute in bound or attribute in asked or entry.name in taken:
            continue
        confidence = round(min(1.0, score), 2)
        reason = _why(entry, attribute, words)
        (bound if sure else asked)[attribute] = FieldGuess(entry.name, confidence, reason)
    return bound, asked


def _surest_first(pair: tuple[float, str, FieldDescription]) -> tuple[float, int, float]:
    """Of equally sure pairs the attribute that matters more, then the usual name."""
    score, attribute, _entry = pair
    return -round(score, 3), ATTRIBUTES.index(attribute), -score


def _pairs(
    description: LayerDescription, role: Role, words: Words
) -> Iterator[tuple[float, str, FieldDescription]]:
    for attribute in ATTRIBUTES:
        if attribute not in ROLE_ATTRIBUTES[role]:
            continue
        if attribute == "event" and not _has_events(description, role):
            continue
        for entry in description.fields:
            score = _score(entry, attribute, words)
            if attribute == "hazard_id" and _hardly_an_id(entry, role):
                score *= HARDLY_AN_ID
            if score >= ASK_FROM:
                yield score, attribute, entry


def _has_events(description: LayerDescription, role: Role) -> bool:
    """Only a point is an accident or a find; a table can be one of accidents."""
    return description.geometry == "point" or (
        description.geometry == "none" and role == Role.ACCIDENTS
    )


def _hardly_an_id(entry: FieldDescription, role: Role) -> bool:
    """A hazard's id is its own; in other layers an "id" is theirs and not the hazard's."""
    if role == Role.HAZARDS:
        return entry.unique is not None and entry.unique < FEW_OWN
    return is_common(entry.name) or is_common(entry.alias)


def _score(entry: FieldDescription, attribute: str, words: Words) -> float:
    """How sure it is that a field carries an attribute; may be over 1, for sorting."""
    if attribute == "hazard_id" and entry.values == ("0",):
        return 0.0  # a drawing program's own field that nobody filled in
    if attribute in codes_of_field(entry.name):
        return KNOWN_CODES
    by_name = max(name_confidence(name, attribute) for name in (entry.name, entry.alias))
    if attribute not in CODES or not entry.values:
        return by_name
    known = _known(entry, attribute, words)
    if attribute == "event" and not known:
        return 0.0  # many layers have a type; only its words make it a list of events
    if attribute == "surgery" and not (known and by_name):
        return 0.0  # yes and no are the words of many fields
    return NAME_WEIGHT * by_name + VALUES_WEIGHT * known / len(entry.values)


def _known(entry: FieldDescription, attribute: str, words: Words) -> int:
    return sum(bool(_code(entry, value, attribute, words)) for value in entry.values)


def _why(
    entry: FieldDescription, attribute: str, words: Mapping[str, Mapping[str, str]]
) -> Message:
    if attribute in CODES:
        known = _known(entry, attribute, words)
        if known:
            return say(
                "{field} carries {attribute}: {known} of its {count} different values are known",
                field=entry.name,
                attribute=attribute,
                known=known,
                count=len(entry.values),
            )
    return say("{field} carries {attribute}, by its name", field=entry.name, attribute=attribute)
