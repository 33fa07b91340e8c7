# SPDX-License-Identifier: GPL-3.0-or-later
"""Which layers have the same shape: next month's file has the fields of this month's."""

from __future__ import annotations

from collections.abc import Iterable

from mineaction_plugin.core.hazard.binding.model import Binding, LayerDescription

SEPARATOR = "\n"
ALIKE = 0.8
"""Of all fields of two layers, so many are in both: one was added, or one was dropped."""


def signature(description: LayerDescription) -> str:
    """What two layers of one shape have in common: the kind of geometry and the field names."""
    names = sorted(entry.name.casefold() for entry in description.fields)
    return SEPARATOR.join((description.geometry, *names))


def best_match(here: str, known: Iterable[tuple[str, Binding]]) -> Binding | None:
    """The binding of the layer most like this one; of equals the first.

    Args:
        here: the signature of the layer.
        known: signatures with the bindings used there, the newest first.

    Returns:
        a binding all of whose fields the layer has, or None.
    """
    best, best_score = None, 0.0
    for there, binding in known:
        score = _alike(here, there)
        names = set(here.split(SEPARATOR)[1:])
        fits = all(name.casefold() in names for name in binding.fields.values())
        if fits and binding.fields and score >= ALIKE and score > best_score:
            best, best_score = binding, score
    return best


def _alike(here: str, there: str) -> float:
    (kind, *names), (other_kind, *others) = here.split(SEPARATOR), there.split(SEPARATOR)
    if kind != other_kind:
        return 0.0
    every = set(names) | set(others)
    return len(set(names) & set(others)) / len(every) if every else 0.0
