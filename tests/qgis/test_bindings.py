# SPDX-License-Identifier: GPL-3.0-or-later
"""A binding stays with its layer in the project, and the layer stays as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from mineaction_plugin.adapters import bindings
from mineaction_plugin.core.hazard.binding import Binding, Role, guess
from mineaction_plugin.core.terms.profile import load

pytestmark = pytest.mark.usefixtures("qgis_app")

BINDING = Binding(Role.HAZARDS, "h", {"hazard_id": "id"}, {"status": {"Open": "open"}})


def memory_layer() -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=id:string&field=typeArea:string&field=size:double",
        "suspect_areas",
        "memory",
    )
    for number in range(3):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"a{number}", "Suspected Minefield", 1.5])
        layer.dataProvider().addFeature(feature)
    return layer


def test_a_binding_is_kept_through_a_saved_project(tmp_path: Path) -> None:
    project = QgsProject()
    layer = memory_layer()
    project.addMapLayer(layer)
    assert bindings.stored(layer) is None
    bindings.keep(layer, BINDING)
    assert project.isDirty()
    file = str(tmp_path / "project.qgz")
    assert project.write(file)
    again = QgsProject()
    assert again.read(file)
    found = next(iter(again.mapLayers().values()))
    assert bindings.stored(found) == BINDING
    bindings.forget(found)
    assert bindings.stored(found) is None


def test_a_broken_stored_binding_is_as_none() -> None:
    layer = memory_layer()
    layer.setCustomProperty(bindings.PROPERTY, "{")
    assert bindings.stored(layer) is None


def test_a_layer_is_described_by_names_and_different_values() -> None:
    described = bindings.describe(memory_layer())
    assert (described.name, described.geometry) == ("suspect_areas", "polygon")
    assert [entry.name for entry in described.fields] == ["id", "typeArea", "size"]
    assert described.fields[1].values == ("Suspected Minefield",)
    found = guess(described, load())
    assert found.binding.fields["land_class"] == "typeArea"
