# SPDX-License-Identifier: GPL-3.0-or-later
"""How the national database is filled: kept in the project, or guessed from a layer of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.core import QgsField, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from mineaction_plugin.adapters.bindings import bound_layers
from mineaction_plugin.adapters.crs import definition_of
from mineaction_plugin.adapters.descriptions import describe
from mineaction_plugin.core.errors import BindingError, Message
from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.core.order.national.attributes import (
    DATE,
    DATETIME,
    NUMBER,
    POINTS,
    TASKS,
    TEXT,
    WHOLE,
)
from mineaction_plugin.core.order.national.guess import guess_table
from mineaction_plugin.core.order.national.model import (
    FieldType,
    NationalBinding,
    own_binding,
)
from mineaction_plugin.core.order.national.text import from_json, to_json
from mineaction_plugin.core.terms.profile import Profile

SCOPE, ENTRY = "mineaction", "national_database"
KINDS = {
    QMetaType.Type.QString: TEXT,
    QMetaType.Type.Double: NUMBER,
    QMetaType.Type.Int: WHOLE,
    QMetaType.Type.UInt: WHOLE,
    QMetaType.Type.LongLong: WHOLE,
    QMetaType.Type.ULongLong: WHOLE,
    QMetaType.Type.QDate: DATE,
    QMetaType.Type.QDateTime: DATETIME,
}


@dataclass(frozen=True)
class NationalGuess:
    """A binding, and why: a sentence a field; none where nothing was guessed."""

    binding: NationalBinding
    reasons: tuple[Message, ...] = ()


def kept_text(project: QgsProject) -> str:
    """The binding that the project keeps, as text; empty where it keeps none."""
    return project.readEntry(SCOPE, ENTRY)[0]


def keep(project: QgsProject, binding: NationalBinding) -> None:
    """Keep a binding in the project, for the next export."""
    text = to_json(binding)
    if kept_text(project) != text:
        project.writeEntry(SCOPE, ENTRY, text)


def task_layer(project: QgsProject) -> QgsVectorLayer | None:
    """The one layer of the project that is bound as the national database's own tasks."""
    found = bound_layers(project, Role.TASKS)
    return found[0][0] if len(found) == 1 else None


def guessed(
    tasks: QgsVectorLayer | None, points: QgsVectorLayer | None, profile: Profile
) -> NationalGuess:
    """Look at layers of the national database; our own names where there is none.

    Raises:
        BindingError: a layer has no field that takes the task's id.
        DatumError: the layer of tasks has no CRS.
    """
    binding = own_binding([each.key for each in profile.task_fields])
    reasons: tuple[Message, ...] = ()
    for key, layer in ((TASKS, tasks), (POINTS, points)):
        if layer is None:
            continue
        types = {entry.name(): type_of(entry) for entry in layer.fields().toList()}
        table, why = guess_table(describe(layer), types, key, profile)
        if not table.fields:
            raise BindingError("{reason}. Choose another layer, or give a binding.", reason=why[0])
        reasons += why
        binding = (
            replace(binding, tasks=table)
            if key == TASKS
            else replace(binding, boundary_points=table)
        )
    source = tasks or points
    if source is not None and source.isSpatial():
        binding = replace(binding, crs=definition_of(source.crs(), source.name()))
    return NationalGuess(binding, reasons)


def resolved(text: str, kept: str, profile: Profile) -> NationalBinding | None:
    """The binding that was given, or that the project keeps; None where neither is.

    Raises:
        BindingError: it is no binding.
    """
    own = [each.key for each in profile.task_fields]
    said = text.strip() or kept.strip()
    return from_json(said, own) if said else None


def type_of(entry: QgsField) -> FieldType:
    """What a field takes; a length of 0 is none."""
    kind = KINDS.get(entry.type(), TEXT)
    if kind == NUMBER and entry.length() > 0:
        return FieldType(NUMBER, entry.length(), max(0, entry.precision()))
    if kind in {TEXT, WHOLE} and entry.length() > 0:
        return FieldType(kind, entry.length())
    return FieldType(kind)
