# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a layer says what a hazard is: our own columns, or the analyst's fields and words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import QgsExpression

from mineaction_plugin.core.hazard.binding.model import CODES, Binding

UNKNOWN = "unknown"


@dataclass(frozen=True)
class Axis:
    """One attribute of hazards in a layer.

    Attributes:
        field: the field that carries it; empty where none does.
        words: our code to the layer's words for it, and always the code itself.
    """

    field: str
    words: Mapping[str, tuple[str, ...]]

    @property
    def value(self) -> str:
        """The field as an expression."""
        return QgsExpression.quotedColumnRef(self.field)

    def says(self, code: str) -> str:
        """A condition: the row has this code; "unknown" is whatever has no other, null included.

        Not a rule's ELSE: QGIS draws that rightly, but names it for every row when it is asked
        which symbols a row has, as exports do. Words are compared as they are: taking blanks off
        each value would cost as much as the drawing. One with a blank that nobody saw is loud.
        """
        if code == UNKNOWN:
            known = {word for key in self.words if key != UNKNOWN for word in self.words[key]}
            return f"({self.value} IS NULL OR {self.value} NOT IN ({_listed(sorted(known))}))"
        words = self.words.get(code, (code,))
        return f"{self.value} IN ({_listed(words)})"

    def says_none_of_ours(self) -> str:
        """A condition: the row has a word, and it means nothing to us."""
        return f"trim({self.value}) <> '' AND {self.says(UNKNOWN)}"


@dataclass(frozen=True)
class Axes:
    """The two axes, the marker's, and what labels say; an empty field says nothing."""

    land_class: Axis
    status: Axis
    contamination: Axis
    hazard_id: str = ""
    area_m2: str = ""
    task_state: str = ""
    """The joined field with the state of the current task; it goes before the hazard's status."""
    contamination_is_text: bool = False
    """In our own columns contamination is free text, of which only our codes are drawn."""


def _ours(attribute: str) -> Axis:
    return Axis(attribute, {code: (code,) for code in CODES[attribute]})


def our_axes() -> Axes:
    """The columns that an import writes."""
    return Axes(
        _ours("land_class"),
        _ours("status"),
        _ours("contamination"),
        hazard_id="hazard_id",
        area_m2="area_m2",
        contamination_is_text=True,
    )


def axes_of(binding: Binding | None) -> Axes:
    """The fields and words of a bound layer; without a binding, our own columns."""
    if binding is None:
        return our_axes()
    return Axes(
        _bound(binding, "land_class"),
        _bound(binding, "status"),
        _bound(binding, "contamination"),
        hazard_id=binding.fields.get("hazard_id", ""),
        area_m2=binding.fields.get("area_reported_m2", ""),
    )


def _bound(binding: Binding, attribute: str) -> Axis:
    own = binding.values.get(attribute, {})
    words: dict[str, list[str]] = {code: [] for code in CODES[attribute]}
    for word, code in own.items():
        words[code] += [form for form in (word, word.strip()) if form not in words[code]]
    for code in CODES[attribute]:
        if code not in own and code not in words[code]:
            words[code].append(code)  # our codes stand for themselves, as when the layer is read
    return Axis(
        binding.fields.get(attribute, ""), {code: tuple(found) for code, found in words.items()}
    )


def _listed(words: tuple[str, ...] | list[str]) -> str:
    return ", ".join(QgsExpression.quotedString(word) for word in words) or "''"
