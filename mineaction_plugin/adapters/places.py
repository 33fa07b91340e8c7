# SPDX-License-Identifier: GPL-3.0-or-later
"""What has a name in the analyst's layers, for places in words."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer

from mineaction_plugin.adapters.bindings import bound_layers
from mineaction_plugin.adapters.layers import read_lonlat
from mineaction_plugin.core.boundary.place_words import Named, Places
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.binding import Binding, Role


def places_of(project: QgsProject) -> Places:
    """The bound hazards and settlements of a project. Main thread only."""
    hazards, settlements = (
        [
            named
            for layer, binding in bound_layers(project, role)
            for named in named_by_binding(layer, binding, attribute)
        ]
        for role, attribute in ((Role.HAZARDS, "hazard_id"), (Role.SETTLEMENTS, "name"))
    )
    return Places(hazards, settlements)


def named_by_binding(layer: QgsVectorLayer, binding: Binding, attribute: str) -> list[Named]:
    """The rows of a bound layer, by the field that carries the attribute or else the name."""
    field = binding.fields.get(attribute, "") or binding.fields.get("name", "")
    return named_by_field(layer, field) if field else []


def named_by_field(layer: QgsVectorLayer, field: str) -> list[Named]:
    """The rows that have a name and a shape; a layer that cannot be placed has none."""
    try:
        columns = read_lonlat(layer, fields=[field])
    except MineActionError:
        return []  # no CRS, or no sure change of datum: words are left out, nothing is wrong
    return [
        Named(str(name), shape)
        for name, shape in zip(columns.values.get(field, []), columns.geometries, strict=False)
        if name and shape is not None and not shape.is_empty
    ]
