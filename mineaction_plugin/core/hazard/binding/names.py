# SPDX-License-Identifier: GPL-3.0-or-later
"""How much the name of a field says about what it carries."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from mineaction_plugin.core.hazard.binding.field_words import FIELD_WORDS, GENERIC
from mineaction_plugin.core.hazard.binding.words import SHAPEFILE_NAME, plain, squeezed

EXACT, CUT, NUMBERED, COMMON, PART, PART_COMMON = 0.95, 0.85, 0.7, 0.6, 0.4, 0.2
"""The very name; cut as a shapefile cuts it; cut and numbered; a name that many things have; a
word of several; a common word of several."""
CUT_SHORT, SHORT = 0.45, 8
"""Of Arabic and Cyrillic the ten bytes leave five letters, which may begin several words."""
HALF_A_LETTER = "\ufffd"
"""What is left of a letter whose second byte was cut off."""
DIFFERENT_UNIT = re.compile(r"(^| )(ha|km|km2|sqkm|hectares?|acres?|dunums?|га|км2)( |$)")
TRIFLE = 100_000
"""What a place further down the list of words costs: it decides between equals only."""
NUMBERED_CUT = re.compile(r"^(.{6,8})_\d{1,2}$")


def name_confidence(name: str, attribute: str) -> float:
    """How sure a field's name or label makes, 0 to 1; words first in their list win a tie."""
    if attribute == "area_reported_m2" and DIFFERENT_UNIT.search(plain(name)):
        return 0.0
    short = squeezed(name)
    if not short:
        return 0.0
    exact, cut = _known(attribute)
    if short in exact:
        return exact[short]
    place = cut.get(_written(name)) if _may_be_cut(name) else None
    if place is not None:
        clear = len(name) >= SHORT or _begins_one(_written(name))
        return (CUT if clear else CUT_SHORT) - place / TRIFLE
    return _numbered(name, cut) or _part(name, attribute)


def is_common(name: str) -> bool:
    """True for a name that many other things have too: "id", "type", "code"."""
    return squeezed(name) in GENERIC


def _may_be_cut(name: str) -> bool:
    return SHAPEFILE_NAME - 1 <= len(_written(name).encode()) <= SHAPEFILE_NAME


def _written(name: str) -> str:
    return name.rstrip(HALF_A_LETTER).casefold()


@cache
def _begins_one(cut_name: str) -> bool:
    """Whether the words of one attribute only begin like this."""
    return sum(cut_name in _known(attribute)[1] for attribute in FIELD_WORDS) == 1


@cache
def _known(attribute: str) -> tuple[Mapping[str, float], Mapping[str, int]]:
    """The squeezed words with what they are worth, and the cut ones with their place."""
    exact: dict[str, float] = {}
    cut: dict[str, int] = {}
    for place, word in enumerate(FIELD_WORDS[attribute]):
        worth = COMMON if is_common(word) else EXACT
        exact.setdefault(squeezed(word), worth - place / TRIFLE)
        # The name as written, underscores and all, and as camel case has it.
        for written in (word, word.replace(" ", "_"), squeezed(word)):
            if len(written.encode()) > SHAPEFILE_NAME:
                cut.setdefault(_cut(written), place)
    return exact, cut


def _cut(word: str) -> str:
    return word.casefold().encode()[:SHAPEFILE_NAME].decode(errors="ignore")


def _numbered(name: str, cut: Mapping[str, int]) -> float:
    """`hazard_l_1`: two names were cut to the same one, and the second was numbered."""
    found = NUMBERED_CUT.match(name)
    if found is None:
        return 0.0
    start = found[1].casefold()
    return NUMBERED if any(word.startswith(start) for word in cut) else 0.0


def _part(name: str, attribute: str) -> float:
    inside = f" {plain(name)} "
    found = [word for word in FIELD_WORDS[attribute] if f" {plain(word)} " in inside]
    if not found:
        return 0.0
    return PART_COMMON if all(is_common(word) for word in found) else PART
