# SPDX-License-Identifier: GPL-3.0-or-later
"""How a layer is read: which field carries what, and what its values mean; to be put right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from mineaction_plugin.core.hazard.binding import ROLE_ATTRIBUTES, Binding, LayerDescription, Role
from mineaction_plugin.gui.widgets.field_table import FieldTable
from mineaction_plugin.gui.widgets.value_map import ValueMap
from mineaction_plugin.gui.widgets.value_table import ValueRow

NOT_ASKED = frozenset({"repaired", "repair_reason"})
"""Columns of our own, which only a copy of ours carries."""
SETTLES_MS = 150


class BindingForm(QWidget):
    """Two tables: field → attribute, value → vocabulary, each with the rows it covers."""

    fields_changed = pyqtSignal()
    """Other fields: what they cover must be counted anew."""
    changed = pyqtSignal()
    """Something of the binding changed, told once when a burst of changes is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binding = Binding()
        self._attributes: tuple[str, ...] = ()
        self.fields = FieldTable()
        self.values = ValueMap()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fields)
        layout.addWidget(self.values)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLES_MS)
        self._settle.timeout.connect(self.changed)
        self.fields.changed.connect(self._on_field)
        self.values.changed.connect(self._settle.start)

    def show_binding(
        self,
        description: LayerDescription,
        binding: Binding,
        notes: Mapping[str, str],
        asked: Mapping[str, str],
    ) -> None:
        """Show how a layer is read; what each table covers comes by `show_coverage`."""
        self._settle.stop()
        self._binding = binding
        self._attributes = shown_for(binding.role, description.geometry)
        self.fields.show_fields(description, self._attributes, binding.fields, notes, asked)
        self.values.show_values({})

    def show_coverage(
        self, filled: Mapping[str, int], values: Mapping[str, tuple[ValueRow, ...]], total: int
    ) -> None:
        """Show how many rows each field and each value covers."""
        self.fields.show_counts(filled, total)
        self.values.show_values(values)

    def places(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, from top to bottom."""
        values = self.values
        return (*self.fields.boxes(), values.attribute, values.filter, values.view)

    def binding(self) -> Binding:
        """The binding as it was put right; what is not shown stays as it was."""
        seen = self.fields.fields()
        unseen = {a: f for a, f in self._binding.fields.items() if a not in self._attributes}
        return replace(self._binding, fields={**seen, **unseen}, values=self._values(seen))

    def take_values(self, attribute: str, known: Mapping[str, str]) -> None:
        """Know what the words of another field mean, before its rows are counted."""
        self._binding = replace(
            self._binding, values={**self._binding.values, attribute: dict(known)}
        )

    def _values(self, fields: Mapping[str, str]) -> dict[str, dict[str, str]]:
        """Shown words mean what the table says; a word that no row says now keeps its meaning."""
        shown, words = self.values.mapping(), self.values.words()
        result: dict[str, dict[str, str]] = {}
        for attribute in {*self._binding.values, *shown} & set(fields):
            kept = self._binding.values.get(attribute, {})
            rest = {w: code for w, code in kept.items() if w not in words.get(attribute, ())}
            result[attribute] = {**rest, **shown.get(attribute, {})}
        return result

    def _on_field(self, _attribute: str) -> None:
        values = self._values(self._binding.fields)
        self._binding = replace(self._binding, values={**self._binding.values, **values})
        self.values.show_values({})
        self.fields_changed.emit()
        self._settle.start()


def shown_for(role: Role, geometry: str) -> tuple[str, ...]:
    """The attributes that a layer of this role can carry, in the order to show."""
    hidden = NOT_ASKED | ({"event"} if geometry == "polygon" else frozenset())
    return tuple(a for a in ROLE_ATTRIBUTES[role] if a not in hidden)
