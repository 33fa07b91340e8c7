# SPDX-License-Identifier: GPL-3.0-or-later
"""How many rows each bound field and each word of a layer covers, and what to say about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.binding.guess import value_map, value_words
from mineaction_plugin.core.hazard.binding.model import CODES, Binding, FieldDescription
from mineaction_plugin.core.hazard.binding.remarks import GARBLED
from mineaction_plugin.core.terms.profile import Profile

NAMED = 5
"""So many words are named in a sentence; the others are counted."""


@dataclass(frozen=True)
class ValueCount:
    """A word of the layer, its rows and our code for it; "" is NULL and empty, code "" unmapped."""

    word: str
    rows: int
    code: str
    label: str = ""
    """What a coded domain calls it."""


@dataclass(frozen=True)
class Coverage:
    """What a binding covers of a layer.

    Attributes:
        rows: of the layer.
        fields: attribute to rows in which its field is filled.
        values: attribute of CODES to its words, unmapped ones first, then the most frequent.
        missing: attributes whose field the layer does not have.
    """

    rows: int
    fields: Mapping[str, int] = field(default_factory=dict)
    values: Mapping[str, tuple[ValueCount, ...]] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


def counted(
    binding: Binding,
    rows: int,
    counts: Mapping[str, Counter[str]],
    labels: Mapping[str, Mapping[str, str]],
) -> Coverage:
    """Coverage from the counts of words, field by field.

    Args:
        binding: how the layer is read.
        rows: of the layer.
        counts: field name to its words with their rows; NULL and empty are "".
        labels: field name to {code of its domain: text}.
    """
    here = {a: name for a, name in binding.fields.items() if name in counts}
    return Coverage(
        rows,
        {attribute: rows - counts[name][""] for attribute, name in here.items()},
        {
            attribute: _values(
                {**_own(attribute), **binding.values.get(attribute, {})},
                counts[name],
                labels.get(name, {}),
            )
            for attribute, name in here.items()
            if attribute in CODES
        },
        tuple(attribute for attribute in binding.fields if attribute not in here),
    )


def _own(attribute: str) -> dict[str, str]:
    """Our codes are read as themselves, as `core.hazard.reading` does."""
    return {code: code for code in CODES[attribute]}


def _values(
    known: Mapping[str, str], counts: Counter[str], labels: Mapping[str, str]
) -> tuple[ValueCount, ...]:
    bare = {word.strip(): code for word, code in known.items()}
    found = (
        ValueCount(word, rows, bare.get(word, ""), labels.get(word, ""))
        for word, rows in counts.items()
        if rows
    )
    return tuple(sorted(found, key=lambda one: (bool(one.code), -one.rows, one.word)))


def completed(binding: Binding, coverage: Coverage, profile: Profile) -> Binding:
    """The binding with the words that only a look at every row found, where we know them.

    What somebody said about a word stays as it is.
    """
    words = value_words(profile)
    values = {name: dict(known) for name, known in binding.values.items()}
    for attribute, found in coverage.values.items():
        new = [one for one in found if not one.code and one.word]
        entry = FieldDescription(
            binding.fields[attribute],
            "",
            tuple(one.word for one in new),
            {one.word: one.label for one in new if one.label},
        )
        values[attribute] = {**value_map(entry, attribute, words), **values.get(attribute, {})}
    return replace(binding, values=values)


def problems_of(binding: Binding, coverage: Coverage) -> tuple[Message, ...]:
    """What a person must look at before the layer is used: fields and words that changed."""
    return (*_vanished(binding, coverage.missing), *_changed(binding, coverage))


def _vanished(binding: Binding, missing: Sequence[str]) -> Iterator[Message]:
    for attribute in missing:
        yield say(
            "{field}, bound as {attribute}, is not a field of this layer any more; choose another",
            field=binding.fields[attribute],
            attribute=attribute,
        )


def _changed(binding: Binding, coverage: Coverage) -> Iterator[Message]:
    for attribute, values in coverage.values.items():
        name = binding.fields[attribute]
        filled = [one for one in values if one.word]
        unknown = [one for one in filled if not one.code]
        if unknown:
            yield say(
                "{field} has {count} values that the binding does not know ({rows} rows): {words}",
                field=name,
                count=len(unknown),
                rows=sum(one.rows for one in unknown),
                words=_some(one.word for one in unknown),
            )
        known = binding.values.get(attribute, {})
        if known and filled and len(unknown) == len(filled):
            yield say(
                "none of the {count} values that the binding knows of {field} is in it any more; "
                "the list of values has changed",
                count=len(known),
                field=name,
            )
        garbled = [one for one in filled if GARBLED.search(one.word)]
        if garbled:
            yield say(
                "{field} has values that look garbled, such as {words}: set the encoding of the "
                "layer in its properties, Source",
                field=name,
                words=_some(one.word for one in garbled),
            )


def _some(words: Iterable[str]) -> str:
    every = list(words)
    more = f", +{len(every) - NAMED}" if len(every) > NAMED else ""
    return ", ".join(every[:NAMED]) + more
