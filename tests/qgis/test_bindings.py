# SPDX-License-Identifier: GPL-3.0-or-later
"""A binding stays with its layer in the project, and the layer stays as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from mineaction_plugin.adapters import bindings
from mineaction_plugin.core.hazard.binding import Binding, Role, guess, to_json
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


def test_a_binding_survives_another_named_style_of_its_layer() -> None:
    project = QgsProject()
    layer = memory_layer()
    project.addMapLayer(layer)
    old = replace(BINDING, as_of="2026-01-01")
    layer.setCustomProperty(bindings.PROPERTY, to_json(old))
    assert bindings.stored(layer) == old  # what earlier versions kept is read
    styles = layer.styleManager()
    styles.addStyleFromLayer("other")
    bindings.keep(layer, BINDING)
    styles.setCurrentStyle("other")
    styles.setCurrentStyle("default")
    assert bindings.stored(layer) == BINDING
    bindings.forget(layer)
    styles.setCurrentStyle("other")
    assert bindings.stored(layer) is None


def test_a_layer_whose_id_is_no_xml_name_keeps_its_binding(tmp_path: Path) -> None:
    project = QgsProject()
    layer = memory_layer()
    layer.setId("2026_11_hazards")
    project.addMapLayer(layer)
    bindings.keep(layer, BINDING)
    file = str(tmp_path / "project.qgz")
    assert project.write(file)
    again = QgsProject()
    assert again.read(file)
    assert bindings.stored(next(iter(again.mapLayers().values()))) == BINDING


def test_several_layers_share_a_role() -> None:
    project = QgsProject()
    layers = [memory_layer() for _ in range(3)]
    for layer, name in zip(layers, ("b", "A", "c"), strict=True):
        layer.setName(name)
        project.addMapLayer(layer)
    bindings.keep(layers[0], BINDING)
    bindings.keep(layers[1], BINDING)
    bindings.keep(layers[2], replace(BINDING, role=Role.DEVICES))
    assert [layer.name() for layer, _ in bindings.bound_layers(project)] == ["A", "b"]
    assert [layer.name() for layer, _ in bindings.bound_layers(project, Role.DEVICES)] == ["c"]
    assert len(bindings.bound_layers(project, None)) == 3


def test_data_that_is_not_on_this_machine_leaves_its_binding_alone(tmp_path: Path) -> None:
    data = tmp_path / "hazards.geojson"
    data.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"1"},'
        '"geometry":{"type":"Point","coordinates":[1,2]}}]}'
    )
    project = QgsProject()
    layer = QgsVectorLayer(str(data), "hazards", "ogr")
    project.addMapLayer(layer)
    bindings.keep(layer, BINDING)
    file = tmp_path / "project.qgs"
    assert project.write(str(file))
    project.clear()
    data.unlink()
    again = QgsProject()
    again.read(str(file))
    found = bindings.missing(again)
    assert [(one.layer, one.gone, one.binding) for one in found] == [("hazards", False, BINDING)]
    assert bindings.bound_layers(again) == []
    assert again.write(str(tmp_path / "saved.qgs"))
    (kept,) = bindings.missing(again)
    assert kept.binding == BINDING
    again.removeAllMapLayers()
    (gone,) = bindings.missing(again)
    assert gone.gone
    bindings.drop(again, gone)
    assert bindings.missing(again) == []


class Memory:
    """Settings that last as long as the test."""

    text = ""

    def value(self) -> str:
        return self.text

    def setValue(self, value: str) -> None:  # noqa: N802 (QGIS's own name)
        self.text = value


def test_the_binding_of_last_month_is_offered_for_a_layer_of_the_same_shape() -> None:
    store = Memory()
    last_month = memory_layer()
    bindings.remember(last_month, replace(BINDING, as_of="2026-10-01"), store)
    this_month = memory_layer()
    this_month.setName("export_2026_11")
    assert bindings.remembered(this_month, store) == BINDING  # the date is another
    stranger = QgsVectorLayer("Polygon?crs=EPSG:4326&field=id:string", "x", "memory")
    assert bindings.remembered(stranger, store) is None
    points = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=id:string&field=typeArea:string&field=size:double", "p", "memory"
    )
    assert bindings.remembered(points, store) is None
    store.text = "["
    assert bindings.remembered(this_month, store) is None


def test_a_project_remembers_bindings_of_its_own() -> None:
    project = QgsProject()
    old, new = memory_layer(), memory_layer()
    project.addMapLayers([old, new])
    bindings.keep(old, BINDING)
    assert bindings.remembered(new, Memory()) == BINDING
    project.removeMapLayer(old)
    assert bindings.remembered(new, Memory()) == BINDING


def test_coverage_counts_every_row_and_lists_unknown_words_first() -> None:
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=id:string&field=kind:string", "hazards", "memory"
    )
    words = [*["CHA"] * 3, *["??"] * 2, None, "", *(f"w{n}" for n in range(2000))]
    features = []
    for number, word in enumerate(words):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([str(number), word])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    binding = Binding(
        Role.HAZARDS,
        "h",
        {"hazard_id": "id", "land_class": "kind", "status": "gone"},
        {"land_class": {"CHA": "CHA"}},
    )
    found = bindings.coverage(layer, binding)
    assert found.rows == 2007
    assert found.fields == {"hazard_id": 2007, "land_class": 2005}
    assert found.missing == ("status",)
    values = found.values["land_class"]
    assert sum(one.rows for one in values) == 2007
    assert [(one.word, one.rows, one.code) for one in values[:2]] == [("", 2, ""), ("??", 2, "")]
    assert (values[-1].word, values[-1].rows, values[-1].code) == ("CHA", 3, "CHA")
    said = [str(message) for message in bindings.problems(layer, binding)]
    assert said[0].startswith("gone, bound as status, is not a field")
    assert "kind has 2001 values that the binding does not know (2002 rows): ??" in said[1]
    progress: list[float] = []
    bindings.CoverageReader(layer, binding).read(progress.append)
    assert progress == [0.0, pytest.approx(2000 / 2007)]


def test_a_layer_is_described_by_names_and_different_values() -> None:
    described = bindings.describe(memory_layer())
    assert (described.name, described.geometry) == ("suspect_areas", "polygon")
    assert [entry.name for entry in described.fields] == ["id", "typeArea", "size"]
    assert described.fields[1].values == ("Suspected Minefield",)
    found = guess(described, load())
    assert found.binding.fields["land_class"] == "typeArea"
