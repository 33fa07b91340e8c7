# SPDX-License-Identifier: GPL-3.0-or-later
"""Bindings in a project: guessed from what a layer holds, kept, found again and checked."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProject, QgsVectorLayer

from mineaction_plugin.adapters import binding_store
from mineaction_plugin.adapters.binding_store import (
    PROPERTY,
    Kept,
    Missing,
    Store,
    drop,
    forget,
    missing,
    stored,
)
from mineaction_plugin.adapters.coverage import CoverageReader
from mineaction_plugin.adapters.descriptions import (
    describe,
    describe_columns,
    kind_of,
    outline,
)
from mineaction_plugin.adapters.domains import labels_of
from mineaction_plugin.adapters.layers import LayerColumns
from mineaction_plugin.core.errors import BindingError, Message
from mineaction_plugin.core.hazard.binding import (
    CODES,
    Binding,
    Coverage,
    FieldDescription,
    Guess,
    LayerDescription,
    Role,
    best_match,
    completed,
    from_json,
    guess,
    problems_of,
    signature,
)
from mineaction_plugin.core.hazard.table import Rows
from mineaction_plugin.core.terms.profile import Profile

__all__ = [
    "PROPERTY",
    "CoverageReader",
    "Missing",
    "Store",
    "bound_layers",
    "completed",
    "coverage",
    "describe",
    "describe_columns",
    "drop",
    "forget",
    "keep",
    "kind_of",
    "labels_of",
    "missing",
    "outline",
    "problems",
    "problems_of",
    "remember",
    "remembered",
    "resolved",
    "rows_of",
    "signature",
    "stored",
]


def keep(layer: QgsVectorLayer, binding: Binding) -> None:
    """Keep a binding in the layer's project; it is found again when the project is opened."""
    binding_store.keep(layer, binding, signature(outline(layer)))


def bound_layers(
    project: QgsProject, role: Role | None = Role.HAZARDS
) -> list[tuple[QgsVectorLayer, Binding]]:
    """The readable layers that play a role, by name; of every role where it is None."""
    found = []
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            binding = stored(layer)
            if binding is not None and role in (None, binding.role):
                found.append((layer, binding))
    return sorted(found, key=lambda pair: (pair[0].name().casefold(), pair[0].id()))


def coverage(layer: QgsVectorLayer, binding: Binding) -> Coverage:
    """Count every row now; for a long layer take a `CoverageReader` to another thread."""
    return CoverageReader(layer, binding).read()


def problems(layer: QgsVectorLayer, binding: Binding) -> tuple[Message, ...]:
    """Bound fields that vanished, and values that the binding does not know."""
    return problems_of(binding, coverage(layer, binding))


def remember(layer: QgsVectorLayer, binding: Binding, store: Store) -> None:
    """Keep a binding for the next layer of this shape, in whatever project it arrives."""
    binding_store.remember(store, Kept(binding, signature(outline(layer))))


def remembered(layer: QgsVectorLayer, store: Store) -> Binding | None:
    """The binding of a layer of the same shape, used before in this project or by this user.

    Its `layer` is still the name of the layer it was made for, and its date is dropped: this
    month's data is of another day.
    """
    project = layer.project()
    known = [
        *(binding_store.kept_in(project) if project else ()),
        *binding_store.remembered_by(store),
    ]
    pairs = ((kept.signature, kept.binding) for kept in known if kept.signature)
    found = best_match(signature(outline(layer)), pairs)
    return None if found is None else replace(found, as_of="")


def rows_of(columns: LayerColumns) -> Rows:
    """A layer that was read, as the core takes it."""
    return Rows(
        name=columns.name,
        values=columns.values,
        geometries=columns.geometries,
        unreadable=columns.unreadable_wkt,
        labels=columns.field_labels,
    )


def resolved(  # noqa: PLR0917 (callers of old give the first five by place)
    text: str,
    kept: Binding | None,
    columns: LayerColumns,
    kind: str,
    profile: Profile,
    role: Role = Role.HAZARDS,
) -> tuple[Binding, Guess | None]:
    """The binding to read a layer by.

    Args:
        text: what the user gave as BINDING; where it names no fields, they are guessed, and
            where it maps no values of a bound field, those are.
        kept: what the project keeps for the layer; used when `text` is empty.
        columns: the layer.
        kind: its kind of geometry, as in a description.
        profile: the programme's own words.
        role: what the layer is read as.

    Returns:
        the binding, and the guess where the fields were guessed.

    Raises:
        BindingError: the text is no binding.
    """
    given = from_json(text) if text.strip() else kept
    return _resolved(given, describe_columns(columns, kind), profile, role)


def resolved_for(
    layer: QgsVectorLayer, text: str, profile: Profile
) -> tuple[Binding, Guess | None]:
    """As `resolved`, for a layer that is looked at and not read: for its style in its own role.

    Raises:
        BindingError: the text is no binding, or it names a field that the layer has not.
    """
    given = from_json(text) if text.strip() else stored(layer)
    binding, guessed = _resolved(given, describe(layer), profile, None)
    present = layer.fields().names()
    for attribute, name in binding.fields.items():
        if name not in present:
            raise BindingError(
                "The layer {layer} has no field {field}, which the binding gives to {attribute}. "
                "Its fields: {present}.",
                layer=layer.name(),
                field=name,
                attribute=attribute,
                present=", ".join(present) or "none",
            )
    return binding, guessed


def _resolved(
    given: Binding | None, description: LayerDescription, profile: Profile, role: Role | None
) -> tuple[Binding, Guess | None]:
    guessed = guess(description, profile, role)
    if given is None:
        return guessed.binding, guessed
    if not given.fields:
        return _filled(replace(given, fields=guessed.binding.fields), guessed.binding), guessed
    named = replace(description, fields=_under_attribute_names(description, given))
    return _filled(given, guess(named, profile, role).binding), None


def _under_attribute_names(
    description: LayerDescription, given: Binding
) -> tuple[FieldDescription, ...]:
    """The bound fields under our own names, so that the guesser maps their values."""
    values = {entry.name: entry.values for entry in description.fields}
    return tuple(
        FieldDescription(attribute, "", values.get(name, ()))
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
