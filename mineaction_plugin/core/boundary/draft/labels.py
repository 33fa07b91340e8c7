# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of boundary points: SP, TP1 … in a draft; none ever renumbered once ordered.

A point that is put in after TP3 of an ordered task is TP3a, the next one behind it TP3b
(design §8, promise 5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count

from mineaction_plugin.core.boundary.draft.model import Draft, DraftPoint, with_kind
from mineaction_plugin.core.boundary.points import ring_letter
from mineaction_plugin.core.terms.vocabulary import PointKind

AUTOMATIC = re.compile(r"^(?:[A-Z]+-)?(?:SP|EP|(?:TP|IP)\d+[a-z]*)$")
"""Labels that were given by number; any other was given by a person and stays."""
LEADING = {PointKind.REFERENCE: "RP", PointKind.LANDMARK: "LM", PointKind.BENCHMARK: "BM"}
GONE = "({label})"
"""How a leg names the point it was measured from when that point is there no more."""


def numbered(draft: Draft) -> Draft:
    """The draft with its rings' labels by number; those of an ordered task as they are."""
    if draft.ordered:
        return draft
    labels: dict[int, str] = {}
    kinds: dict[int, PointKind] = {}
    own = {
        each.point.label.casefold()
        for each in draft.points
        if not (each.on_ring and _automatic(each))
    }
    for ring_no in draft.ring_numbers():
        for each, kind, label in _by_number(draft.ring(ring_no), ring_no):
            kinds[each.key] = kind
            if _automatic(each):
                labels[each.key] = _free(label, own)
    points = [with_kind(each, kinds.get(each.key, each.point.kind)) for each in draft.points]
    return renamed(replace(draft, points=tuple(points)), labels)


def _automatic(each: DraftPoint) -> bool:
    return not each.point.label or bool(AUTOMATIC.match(each.point.label))


def _by_number(
    ring: Sequence[DraftPoint], ring_no: int
) -> Iterator[tuple[DraftPoint, PointKind, str]]:
    """Each point of a ring with the kind and the label that its place gives it."""
    letter = "" if ring_no <= 1 else f"{ring_letter(ring_no)}-"
    turning = intermediate = 0
    for place, each in enumerate(ring):
        kind = each.point.kind
        if place == 0:
            yield each, PointKind.START, f"{letter}SP"
        elif kind is PointKind.INTERMEDIATE:
            intermediate += 1
            yield each, kind, f"{letter}IP{intermediate}"
        else:
            turning += 1
            turned = PointKind.TURNING if kind is PointKind.START else kind
            yield each, turned, f"{letter}TP{turning}"


def _free(label: str, taken: set[str]) -> str:
    """The label, or with a letter behind it where a person gave it to another point."""
    found = label
    if found.casefold() in taken:
        found = next(name for name in _suffixed(label) if name.casefold() not in taken)
    taken.add(found.casefold())
    return found


def renamed(draft: Draft, labels: Mapping[int, str]) -> Draft:
    """Give points other labels; legs that were measured from them follow the name."""
    old = {each.point.label.casefold(): each.key for each in draft.points if each.point.label}
    points = []
    for each in draft.points:
        source = old.get(each.entry.from_label.casefold())
        named = labels.get(source, each.entry.from_label) if source else each.entry.from_label
        entry = (
            each.entry if named == each.entry.from_label else replace(each.entry, from_label=named)
        )
        label = labels.get(each.key, each.point.label)
        point = each.point if label == each.point.label else replace(each.point, label=label)
        points.append(replace(each, point=point, entry=entry))
    return replace(draft, points=tuple(points))


def without_source(draft: Draft, labels: Sequence[str]) -> Draft:
    """Legs that were measured from points that went say so: no other point takes their name."""
    gone = {label.casefold() for label in labels}
    points = [
        replace(
            each, entry=replace(each.entry, from_label=GONE.format(label=each.entry.from_label))
        )
        if each.entry.from_label.casefold() in gone
        else each
        for each in draft.points
    ]
    return replace(draft, points=tuple(points))


def inserted_label(draft: Draft, after: str) -> str:
    """The label of a point put in behind another of an ordered task: TP3a, TP3b … TP3z, TP3aa."""
    stem = re.sub(r"(?<=\d)[a-z]+$", "", after) or "TP"
    taken = {each.point.label.casefold() for each in draft.points}
    return next(label for label in _suffixed(stem) if label.casefold() not in taken)


def leading_label(draft: Draft, kind: PointKind) -> str:
    """The label of a point that leads to the boundary: RP, RP2, BM."""
    taken = {each.point.label.casefold() for each in draft.points}
    stem = LEADING[kind]
    names = (stem if number == 1 else f"{stem}{number}" for number in count(1))
    return next(name for name in names if name.casefold() not in taken)


def _suffixed(stem: str) -> Iterator[str]:
    return (stem + ring_letter(number).lower() for number in count(1))
