# SPDX-License-Identifier: GPL-3.0-or-later
"""Bindings in a project: kept with the layer they are about, and guessed from what it holds.

A binding lives in the layer's custom properties, which a project saves with the layer; the
layer's own data is never touched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from mineaction_plugin.adapters.layers import LayerColumns, plain
from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.binding import (
    CODES,
    Binding,
    FieldDescription,
    Guess,
    LayerDescription,
    from_json,
    guess,
    to_json,
)
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.hazard.table import Rows
from mineaction_plugin.core.terms.profile import Profile

PROPERTY = "mineaction/binding"
MOST_VALUES = 200
"""A field with more different values than this is no list of words."""
LOOK_AT = 5000
"""So many rows tell whether a field is a list of words at all."""
KINDS = {
    Qgis.GeometryType.Polygon: "polygon",
    Qgis.GeometryType.Line: "line",
    Qgis.GeometryType.Point: "point",
}
WORDY = frozenset(
    {
        QMetaType.Type.QString,
        QMetaType.Type.Int,
        QMetaType.Type.LongLong,
        QMetaType.Type.UInt,
        QMetaType.Type.ULongLong,
    }
)


def stored(layer: QgsVectorLayer) -> Binding | None:
    """The binding that the project keeps for a layer; None where there is none to be read."""
    text = layer.customProperty(PROPERTY)
    if not text:
        return None
    try:
        return from_json(str(text))
    except BindingError:
        # Written by a newer version or by hand: the layer is then guessed and shown again.
        return None


def keep(layer: QgsVectorLayer, binding: Binding) -> None:
    """Keep a binding with its layer in the project."""
    layer.setCustomProperty(PROPERTY, to_json(binding))
    _touch(layer)


def forget(layer: QgsVectorLayer) -> None:
    """The layer plays no role any more."""
    layer.removeCustomProperty(PROPERTY)
    _touch(layer)


def _touch(layer: QgsVectorLayer) -> None:
    project = layer.project()
    if project is not None:
        project.setDirty(True)


def kind_of(geometry: Qgis.GeometryType) -> str:
    """The word of a geometry type in a description; a table without geometry is "none"."""
    return KINDS.get(geometry, "none")


def describe(layer: QgsVectorLayer) -> LayerDescription:
    """What the guesser wants to know of a layer of the project."""
    return LayerDescription(
        layer.name(),
        kind_of(layer.geometryType()),
        tuple(
            FieldDescription(entry.name(), entry.alias(), _different(layer, place))
            for place, entry in enumerate(layer.fields().toList())
        ),
    )


def _different(layer: QgsVectorLayer, field: int) -> tuple[str, ...]:
    if layer.fields()[field].type() not in WORDY:
        return ()
    values = (as_text(plain(value)) for value in layer.uniqueValues(field, MOST_VALUES))
    return tuple(sorted(value for value in values if value))


def describe_columns(columns: LayerColumns, kind: str) -> LayerDescription:
    """The same of a layer that was read already."""
    return LayerDescription(
        columns.name,
        kind,
        tuple(
            FieldDescription(name, columns.field_aliases.get(name, ""), _frequent(values))
            for name, values in columns.values.items()
        ),
    )


def _frequent(values: Sequence[object]) -> tuple[str, ...]:
    if any(isinstance(value, float) for value in values[:1]):
        return ()
    counts = Counter(map(as_text, values[:LOOK_AT]))
    if len(counts) <= MOST_VALUES:
        counts.update(map(as_text, values[LOOK_AT:]))
    return tuple(word for word, _ in counts.most_common(MOST_VALUES) if word.strip())


def rows_of(columns: LayerColumns) -> Rows:
    """A layer that was read, as the core takes it."""
    return Rows(
        name=columns.name,
        values=columns.values,
        geometries=columns.geometries,
        unreadable=columns.unreadable_wkt,
    )


def resolved(
    text: str, kept: Binding | None, columns: LayerColumns, kind: str, profile: Profile
) -> tuple[Binding, Guess | None]:
    """The binding to read a layer by.

    Args:
        text: what the user gave as BINDING; where it names no fields, they are guessed, and
            where it maps no values of a bound field, those are.
        kept: what the project keeps for the layer; used when `text` is empty.
        columns: the layer.
        kind: its kind of geometry, as in a description.
        profile: the programme's own words.

    Returns:
        the binding, and the guess where the fields were guessed.

    Raises:
        BindingError: the text is no binding.
    """
    given = from_json(text) if text.strip() else kept
    guessed = guess(describe_columns(columns, kind), profile)
    if given is None:
        return guessed.binding, guessed
    if not given.fields:
        return _filled(replace(given, fields=guessed.binding.fields), guessed.binding), guessed
    named = LayerDescription(columns.name, kind, _under_attribute_names(columns, given))
    return _filled(given, guess(named, profile).binding), None


def _under_attribute_names(columns: LayerColumns, given: Binding) -> tuple[FieldDescription, ...]:
    """The bound fields under our own names, so that the guesser maps their values."""
    return tuple(
        FieldDescription(attribute, "", _frequent(columns.values.get(name, ())))
        for attribute, name in given.fields.items()
        if attribute in CODES
    )


def _filled(given: Binding, guessed: Binding) -> Binding:
    """The given binding, with a guessed value map for each attribute that has none."""
    values = {
        attribute: given.values.get(attribute, guessed.values.get(attribute, {}))
        for attribute in CODES
        if attribute in given.fields
    }
    return replace(
        given,
        layer=given.layer or guessed.layer,
        values={**given.values, **values},
        id_source=given.id_source or guessed.id_source,
    )
