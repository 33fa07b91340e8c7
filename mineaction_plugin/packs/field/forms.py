# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms of the field project: words first, then fields, large enough for a thumb."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsAttributeEditorElement,
    QgsAttributeEditorField,
    QgsAttributeEditorTextElement,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsVectorLayer,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.packs.field.words import read_first
from mineaction_plugin.symbology.words import (
    land_class_word,
    point_kind_word,
    status_word,
    worksite_word,
)
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.words import column_titles

IMAGE, AUDIO = 1, 3
"""What a QGIS form shows of a file (`DocumentViewer`)."""
RELATIVE_TO_PROJECT = 1
HIDDEN_IN_NOTES = ("fid", "task_id", "order_no", "revision")
OF_THE_ORDER = ("fid", "order_no", "revision", "handling", "state")
"""What every row says alike; the words at the top say it once."""


def note_kinds() -> dict[str, str]:
    """What a note can be about, code to word."""
    return {
        "observation": tr("Observation"),
        "find": tr("Find"),
        "marking": tr("Marking"),
        "obstacle": tr("Obstacle"),
        "change": tr("Change on the ground"),
        "other": tr("Other"),
    }


def note_titles() -> dict[str, str]:
    """What the fields of a note are called."""
    return {
        "kind": tr("Kind"),
        "note": tr("Note"),
        "photo": tr("Photo"),
        "audio": tr("Spoken note"),
        "noted_at": tr("Noted at"),
        "noted_by": tr("Noted by"),
        "phone_accuracy_m": tr("Accuracy of the phone’s own position then (m)"),
    }


def notes_form(layer: QgsVectorLayer, order: Order) -> None:
    """The first form: what the alarm is not, then the note."""
    for name, title in note_titles().items():
        _alias(layer, name, title)
    _list(layer, "kind", note_kinds())
    _widget(layer, "note", "TextEdit", {"IsMultiline": True})
    _widget(layer, "photo", "ExternalResource", _attachment(IMAGE))
    _widget(layer, "audio", "ExternalResource", _attachment(AUDIO))
    _widget(layer, "noted_at", "DateTime", _MOMENT)
    for name in HIDDEN_IN_NOTES:
        _widget(layer, name, "Hidden", {})
    for name, expression in _note_defaults(order).items():
        index = layer.fields().indexOf(name)
        layer.setDefaultValueDefinition(index, QgsDefaultValue(expression))
    layer.setDisplayExpression('concat("kind", \' \', "note")')
    words_first(layer, order, HIDDEN_IN_NOTES)
    form = layer.editFormConfig()
    form.setReuseLastValue(layer.fields().indexOf("noted_by"), True)
    layer.setEditFormConfig(form)


def given_form(layer: QgsVectorLayer, table: str, order: Order) -> None:
    """The form of a layer that is given: codes in words, and nothing to write into."""
    for name, title in {**column_titles(), **_more_titles()}.items():
        _alias(layer, name, title)
    for name, choices in _lists(layer, table, order).items():
        _list(layer, name, choices)
    for name in OF_THE_ORDER:
        _widget(layer, name, "Hidden", {})
    form = layer.editFormConfig()
    for index in range(layer.fields().count()):
        form.setReadOnly(index, True)
    layer.setEditFormConfig(form)


def words_first(layer: QgsVectorLayer, order: Order, left_out: tuple[str, ...]) -> None:
    """Put the words above the fields of a form.

    There are no tabs: QField shows nothing that stands beside a tab.
    """
    form = layer.editFormConfig()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    root = always(form.invisibleRootContainer())
    root.clear()
    notice = QgsAttributeEditorTextElement(tr("Read first"), root)
    notice.setText(read_first(order))
    elements: list[QgsAttributeEditorElement] = [notice]
    for index, name in enumerate(layer.fields().names()):
        if name not in left_out:
            elements.append(QgsAttributeEditorField(name, index, root))
    for element in elements:
        root.addChildElement(element)
    layer.setEditFormConfig(form)


_MOMENT = {
    "display_format": "yyyy-MM-dd HH:mm",
    "field_format": "yyyy-MM-dd HH:mm:ss",
    "calendar_popup": True,
    "allow_null": True,
}


def _note_defaults(order: Order) -> Mapping[str, str]:
    """What QField fills in; the words of the order are texts, never expressions."""
    return {
        "noted_at": "now()",
        "phone_accuracy_m": "@position_horizontal_accuracy",
        "task_id": QgsExpression.quotedString(printable(order.task.task_id)),
        "order_no": QgsExpression.quotedString(printable(order.order_no)),
        "revision": str(order.revision),
    }


def _attachment(shown_as: int) -> dict[str, object]:
    return {
        "DocumentViewer": shown_as,
        "RelativeStorage": RELATIVE_TO_PROJECT,
        "StorageMode": 0,
        "FileWidget": True,
        "FileWidgetButton": True,
        "FileWidgetFilter": "",
        "UseLink": False,
        "FullUrl": False,
    }


def _more_titles() -> dict[str, str]:
    return {
        "ring_no": tr("Ring"),
        "point_no": tr("No."),
        "leg_no": tr("No."),
        "hazard_id": tr("Hazard"),
        "name": tr("Name"),
        "land_class": tr("Land class"),
        "contamination": tr("Contamination"),
        "fence_m": tr("Alarm up to (m)"),
        "check_code": tr("Check code"),
        "distance_m": tr("Distance (m)"),
        "bearing_true_deg": tr("Bearing, true (°)"),
        "bearing_grid_deg": tr("Bearing, grid (°)"),
        "bearing_magnetic_deg": tr("Bearing, magnetic (°)"),
        "from_label": tr("From"),
        "to_label": tr("To"),
        "fixed_by": tr("Fixed by"),
        "accuracy_m": tr("Accuracy (m)"),
        "as_of": tr("As of"),
    }


def _lists(layer: QgsVectorLayer, table: str, order: Order) -> Mapping[str, Mapping[str, str]]:
    """Codes that a layer holds, by field, with their words."""
    codes = order.palette
    kinds = {
        "task": {str(order.task.kind): order.kind_label},
        "boundary_points": {str(point.kind): point_kind_word(point.kind) for point in order.points},
    }
    found = {
        "land_class": {code: land_class_word(code) for code in codes.land_class},
        "status": {code: status_word(code) for code in codes.status},
        "kind": kinds.get(
            table, {str(each.kind): worksite_word(each.kind) for each in order.worksite}
        ),
    }
    return {name: words for name, words in found.items() if layer.fields().indexOf(name) >= 0}


def _alias(layer: QgsVectorLayer, name: str, title: str) -> None:
    index = layer.fields().indexOf(name)
    if index >= 0:
        layer.setFieldAlias(index, title)


def _list(layer: QgsVectorLayer, name: str, choices: Mapping[str, str]) -> None:
    _widget(layer, name, "ValueMap", {"map": [{word: code} for code, word in choices.items()]})


def _widget(layer: QgsVectorLayer, name: str, kind: str, config: dict[str, object]) -> None:
    index = layer.fields().indexOf(name)
    if index >= 0:
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(kind, config))
