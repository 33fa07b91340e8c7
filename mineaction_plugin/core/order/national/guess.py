# SPDX-License-Identifier: GPL-3.0-or-later
"""Guess how a layer of the national database is to be filled, from what is in it already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.binding import FieldDescription, LayerDescription
from mineaction_plugin.core.hazard.binding.value_words import VALUE_WORDS
from mineaction_plugin.core.hazard.binding.words import SHAPEFILE_NAME, listed, plain, squeezed
from mineaction_plugin.core.order.national.attributes import ATTRIBUTES, Attribute
from mineaction_plugin.core.order.national.model import FieldType, NationalTable
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.vocabulary import TaskKind, TaskState


def _means(words: Mapping[str, str]) -> dict[str, str]:
    return {plain(word): code for code, text in words.items() for word in listed(text)}


CUT = 1000
"""Less sure than any whole name."""
STATE_WORDS = _means({
    TaskState.DRAFT: "draft, planned, brouillon, borrador",
    TaskState.FOR_APPROVAL: "for approval, submitted, pending, submit to org, submit to im",
    TaskState.ISSUED: "issued, tasked, assigned, open, ouvert, abierto",
    TaskState.ACCEPTED: "accepted, authorized, accepte, aceptado",
    TaskState.IN_PROGRESS: "in progress, ongoing, on going, worked on, active, en cours, en curso, "
    "قيد العمل, в роботі",
    TaskState.SUSPENDED: "suspended, suspendu, suspendido, متوقف, призупинено",
    TaskState.COMPLETED: "completed, complete, finished, done, termine, terminado, مكتمل, "
    "завершено",
    TaskState.INSPECTED: "inspected, validated, qa done",
    TaskState.HANDED_OVER: "handed over, released, closed, finalised, ferme, cerrado, مغلق",
    TaskState.WITHDRAWN: "withdrawn, cancelled, canceled, expired, annule, cancelado",
})  # fmt: skip
"""Hue's, SEMA's and Sri Lanka's lists first (reference/programmes.md §1.1 [T])."""
KIND_WORDS = _means({
    TaskKind.NON_TECHNICAL_SURVEY: "non technical survey, nts, nontechsurvey, land release nts",
    TaskKind.TECHNICAL_SURVEY: "technical survey, ts, cmrs, land release ts",
    TaskKind.CLEARANCE: "clearance, clc, manual clearance, mine clearance, land release clearance",
    TaskKind.BATTLE_AREA_CLEARANCE: "battle area clearance, bac",
    TaskKind.EOD_SPOT: "eod, eod spot, eod spot task, spot task",
    TaskKind.IED_CLEARANCE: "ied clearance, ied, iedd",
    TaskKind.ROAD_CLEARANCE: "road clearance",
    TaskKind.ROAD_VERIFICATION: "road verification, route verification",
    TaskKind.STOCKPILE_DESTRUCTION: "stockpile destruction",
})  # fmt: skip
WORDS: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "tasks": {"status": STATE_WORDS, "kind": KIND_WORDS},
    "boundary_points": {"kind": VALUE_WORDS["point_kind"]},
}


def guess_table(
    description: LayerDescription, types: Mapping[str, FieldType], key: str, profile: Profile
) -> tuple[NationalTable, tuple[Message, ...]]:
    """Propose how to fill a layer.

    Args:
        description: the names, labels and words of the national layer's own fields.
        types: what each field takes.
        key: "tasks" or "boundary_points".
        profile: whose own task fields are known by their keys and labels.

    Returns:
        the table, without fields where none says which task a row is; and why, a sentence a field.
    """
    known = dict(ATTRIBUTES[key])
    if key == "tasks":
        known |= {each.key: Attribute(names=(each.key, each.label)) for each in profile.task_fields}
    fields: dict[str, str] = {}
    taken: dict[str, FieldDescription] = {}
    # The surest first: what is far down one attribute's names may be the first of another's.
    for _place, number, attribute in sorted(_candidates(description, known)):
        entry = description.fields[number]
        if attribute not in fields and entry.name not in taken:
            fields[attribute], taken[entry.name] = entry.name, entry
    if "task_id" not in fields:
        why = say("{layer} has no field that takes the task's id", layer=description.name)
        return NationalTable(description.name), (why,)
    ordered = {
        attribute: entry.name
        for entry in description.fields
        for attribute, name in fields.items()
        if name == entry.name
    }
    words = {name: _values(taken[fields[name]], WORDS[key][name]) for name in WORDS[key]
             if name in fields}  # fmt: skip
    table = NationalTable(
        description.name,
        ordered,
        {attribute: found for attribute, found in words.items() if found},
        {name: types[name] for name in ordered.values() if name in types},
    )
    return table, tuple(
        say("{field} takes {attribute}, by its name", field=name, attribute=attribute)
        for attribute, name in ordered.items()
    )


def _candidates(
    description: LayerDescription, known: Mapping[str, Attribute]
) -> Iterator[tuple[int, int, str]]:
    """How surely, as a place in its list, which field is which attribute; whole names first."""
    for number, entry in enumerate(description.fields):
        whole = {name: _place(entry, _words(name, each)) for name, each in known.items()}
        cut = [name for name, each in known.items() if _is_cut(entry.name, _words(name, each))]
        yield from ((place, number, name) for name, place in whole.items() if place is not None)
        if len(cut) == 1:  # the ten letters of several say nothing
            yield CUT, number, cut[0]


def _words(attribute: str, each: Attribute) -> tuple[str, ...]:
    return tuple(dict.fromkeys((attribute, *each.names)))


def _place(entry: FieldDescription, words: Sequence[str]) -> int | None:
    """How far down an attribute's names a field's own name or label stands."""
    shown = {squeezed(entry.name), squeezed(entry.alias)}
    return next((place for place, word in enumerate(words) if squeezed(word) in shown), None)


def _is_cut(name: str, words: Sequence[str]) -> bool:
    """Whether a name is one of these as a shapefile cuts it."""
    return any(
        len(word.encode()) > SHAPEFILE_NAME
        and name.casefold() == word.encode()[:SHAPEFILE_NAME].decode(errors="ignore").casefold()
        for each in words
        for word in (each, squeezed(each))
    )


def _values(entry: FieldDescription, words: Mapping[str, str]) -> dict[str, str]:
    """The layer's own words, or the codes of its domain, to our codes."""
    found = {}
    for word in dict.fromkeys((*entry.labels, *entry.values)):
        for said in (plain(word), plain(entry.labels.get(word, ""))):
            if said in words:
                found[word] = str(words[said])
                break
    return found
