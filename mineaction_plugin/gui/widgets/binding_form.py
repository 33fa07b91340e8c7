# SPDX-License-Identifier: GPL-3.0-or-later
"""Which field carries what, and what its values mean: a guess, to be put right."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.hazard.binding import Binding, LayerDescription, Role
from mineaction_plugin.gui.widgets.value_map import ValueMap
from mineaction_plugin.symbology.words import land_class_word, status_word
from mineaction_plugin.translation import tr

SHOWN = (
    "hazard_id",
    "name",
    "land_class",
    "status",
    "contamination",
    "evidence",
    "area_reported_m2",
)
WORDS = {"land_class": land_class_word, "status": status_word}


class BindingForm(QWidget):
    """One row an attribute; below the two that are lists, what each value means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binding = Binding()
        self._description: LayerDescription | None = None
        self._fields: dict[str, QComboBox] = {}
        self._values: dict[str, ValueMap] = {}
        self.as_of = QgsDateEdit()
        self.as_of.setAllowNull(True)
        self.as_of.setNullRepresentation(tr("not known"))
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setContentsMargins(0, 0, 0, 0)
        titles = attribute_titles()
        for attribute in SHOWN:
            box = QComboBox()
            box.setObjectName(f"field_{attribute}")
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.currentIndexChanged.connect(lambda _index, name=attribute: self._on_field(name))
            self._fields[attribute] = box
            form.addRow(titles[attribute], box)
            if attribute in WORDS:
                self._values[attribute] = ValueMap(attribute, WORDS[attribute])
                form.addRow(self._values[attribute])
        form.addRow(tr("Data as of"), self.as_of)

    def show_binding(self, description: LayerDescription, binding: Binding) -> None:
        """Show how a layer is read."""
        self._binding = binding
        self._description = description
        for attribute, box in self._fields.items():
            box.blockSignals(True)
            box.clear()
            box.addItem(tr("– none –"), "")
            for entry in description.fields:
                box.addItem(entry.alias or entry.name, entry.name)
            box.setCurrentIndex(max(0, box.findData(binding.fields.get(attribute, ""))))
            box.blockSignals(False)
            self._on_field(attribute)
        day = QDate.fromString(binding.as_of, Qt.DateFormat.ISODate)
        if day.isValid():
            self.as_of.setDate(day)
        elif not self.as_of.isNull():
            self.as_of.clear()  # a second clear would show today's date

    def binding(self) -> Binding:
        """The binding as it was put right; attributes that are not shown stay as they were."""
        unseen = {a: f for a, f in self._binding.fields.items() if a not in self._fields}
        seen = {a: box.currentData() for a, box in self._fields.items() if box.currentData()}
        values = {a: shown.mapping() for a, shown in self._values.items() if a in seen}
        as_of = "" if self.as_of.isNull() else self.as_of.date().toString(Qt.DateFormat.ISODate)
        return replace(self._binding, fields={**seen, **unseen}, values=values, as_of=as_of)

    def _on_field(self, attribute: str) -> None:
        if attribute not in self._values or self._description is None:
            return
        name = self._fields[attribute].currentData()
        words = next((f.values for f in self._description.fields if f.name == name), ())
        known = self._binding.values.get(attribute, {})
        same = self._binding.fields.get(attribute) == name
        extra = tuple(word for word in known if same and word not in words)
        self._values[attribute].show_words((*words, *extra), known)


def attribute_titles() -> dict[str, str]:
    """What people read for the attributes of a hazard."""
    return {
        "hazard_id": tr("Id"),
        "name": tr("Name"),
        "land_class": tr("Land class"),
        "status": tr("Status"),
        "contamination": tr("Contamination"),
        "evidence": tr("Evidence"),
        "area_reported_m2": tr("Reported area (m²)"),
    }


def in_words(reason: Message) -> Message:
    """A reason of the guesser with the names of roles and attributes instead of their codes."""
    named = {**attribute_titles(), **role_titles()}
    values = {
        name: named.get(str(value), value) if name in {"attribute", "role"} else value
        for name, value in reason.values.items()
    }
    return replace(reason, values=values)


def role_titles() -> dict[str, str]:
    """What people read for the roles a layer can play."""
    return {
        Role.HAZARDS: tr("hazards"),
        Role.HAZARD_POINTS: tr("hazard points"),
        Role.DEVICES: tr("devices"),
        Role.CLEARED_LAND: tr("cleared land"),
        Role.TASKS: tr("tasks"),
        Role.ACCIDENTS: tr("accidents"),
        Role.SETTLEMENTS: tr("settlements"),
        Role.ROADS: tr("roads"),
        Role.MEDICAL: tr("medical facilities"),
        Role.ADMIN_UNITS: tr("administrative units"),
    }
