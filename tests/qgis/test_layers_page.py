# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Layers": every layer with its role, two tables, a trial on the map, one copy."""

from __future__ import annotations

from pathlib import Path

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QFileDialog

from mineaction_plugin.adapters import bindings
from mineaction_plugin.core.hazard.binding import Role, from_json
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.gui.pages.layers import LayersPage
from mineaction_plugin.gui.widgets.value_table import MEANS
from mineaction_plugin.workspace import snapshots, store
from mineaction_plugin.workspace.store import HazardLink
from tests.qgis.layers_window import (
    ROWS,
    add,
    choose,
    field,
    layer_of,
    listed,
    messages,
    page,
    project,
    saved,
    text,
    use,
)

__all__ = ["page", "project"]


def test_an_empty_project_is_told_what_to_do(page: LayersPage) -> None:
    assert "no layer yet" in text(page, "layers_state")
    assert not page.use.isVisible()


def test_every_layer_is_listed_with_its_role_and_hazards_are_offered(page: LayersPage) -> None:
    roads = QgsVectorLayer("LineString?crs=EPSG:4326&field=highway:string", "roads", "memory")
    add(page, roads, layer_of(ROWS))
    assert listed(page) == {"suspect_areas": "hazards ?", "roads": "roads ?"}
    assert "suspect_areas looks like hazards (4 rows)" in text(page, "layers_state")
    assert page.use.isEnabled()


def test_what_is_not_sure_is_asked_and_not_assumed(page: LayersPage) -> None:
    add(page, QgsVectorLayer("Polygon?crs=EPSG:4326&field=x1:string", "layer7", "memory"))
    assert "None looks like hazards for sure" in text(page, "layers_state")
    role = page.panel.role.role
    assert role.currentData() == ""
    assert not page.use.isEnabled()
    role.setCurrentIndex(role.findData("hazards"))
    role.activated.emit(role.currentIndex())
    assert page.use.isEnabled()
    assert bindings.missing(page.desk.controller.project) == []


def test_both_tables_count_rows_and_put_what_means_nothing_first(page: LayersPage) -> None:
    add(page, layer_of(ROWS))
    table = page.panel.form.fields
    filled = {
        table.item(row, 0).text(): table.item(row, 2).text() for row in range(table.rowCount())
    }
    assert filled["Land class"] == "4"
    assert filled["Status"] == "3"
    values = page.panel.form.values
    values.attribute.setCurrentIndex(values.attribute.findData("land_class"))
    model = values.view.model()
    words = [(model.index(i, 0).data(), model.index(i, 1).data()) for i in range(model.rowCount())]
    assert words[0] == ("odd word", "2")
    assert "unknown" in model.index(0, MEANS).data()
    assert "2 rows" in values.summary.text()
    assert "1 values mean nothing" in values.attribute.currentText()
    values.attribute.setCurrentIndex(values.attribute.findData("status"))
    assert model.index(0, 0).data() == "(empty)"
    assert not model.flags(model.index(0, MEANS)) & Qt.ItemFlag.ItemIsEditable


def test_a_meaning_that_is_chosen_is_in_the_binding_and_in_the_copy(page: LayersPage) -> None:
    layer = layer_of(ROWS)
    add(page, layer)
    page.panel.form.values.set_meaning("land_class", ["odd word"], "CHA")
    page.panel.role.as_of.setDate(QDate(2026, 10, 28))
    use(page)
    kept = bindings.stored(layer)
    assert kept is not None
    assert kept.values["land_class"]["odd word"] == "CHA"
    assert kept.as_of == "2026-10-28"
    copy = page.desk.controller.result("hazards")
    assert sorted(f["land_class"] for f in copy.getFeatures()) == ["CHA", "CHA", "CHA", "SHA"]
    assert {f["as_of"] for f in copy.getFeatures()} == {"2026-10-28"}


def test_two_thousand_values_are_all_counted_and_listed(page: LayersPage) -> None:
    rows = [(f"A-{n}", f"word {n}", "open") for n in range(2000)]
    add(page, layer_of(rows))
    box = field(page, "land_class")
    box.setCurrentIndex(box.findData("typeArea"))
    values = page.panel.form.values
    values.attribute.setCurrentIndex(values.attribute.findData("land_class"))
    assert values.view.model().rowCount() == 2000
    assert "2,000 rows" in values.summary.text()
    values.filter.setText("word 199")
    assert values.view.model().rowCount() == 11


def test_what_is_selected_on_the_own_layer_is_selected_in_the_copy(page: LayersPage) -> None:
    first, second = layer_of(ROWS), layer_of(ROWS[:2], "more_areas", 19.0)
    add(page, first, second)
    choose(page, first)
    use(page)
    choose(page, second)
    role = page.panel.role.role
    role.setCurrentIndex(role.findData("hazards"))
    role.activated.emit(role.currentIndex())
    use(page)
    copy = page.desk.controller.result("hazards")
    assert copy.featureCount() == 6
    assert [lay.name() for lay in page.desk.controller.project.mapLayers().values()].count(
        copy.name()
    ) == 1
    first.selectByExpression("AREA_CODE = 'A-3'")
    second.selectByExpression("AREA_CODE = 'A-2'")
    chosen = {(f["source_layer"], f["source_row"]) for f in copy.selectedFeatures()}
    assert chosen == {("suspect_areas", 3), ("more_areas", 2)}
    first.removeSelection()
    assert copy.selectedFeatureCount() == 1


def test_a_field_that_vanished_is_named(page: LayersPage) -> None:
    layer = layer_of(ROWS)
    add(page, layer)
    use(page)
    layer.dataProvider().deleteAttributes([layer.fields().indexOf("typeArea")])
    layer.updateFields()
    assert "typeArea" in text(page, "binding_problems")
    assert "not there any more" in field(page, "land_class").currentText()
    assert bindings.stored(layer).fields["land_class"] == "typeArea"


def test_new_words_in_a_bound_layer_are_named(page: LayersPage) -> None:
    layer = layer_of(ROWS[:2])
    add(page, layer)
    use(page)
    for feature in layer_of((("A-9", "new kind", "open"),)).getFeatures():
        layer.dataProvider().addFeature(feature)
    page.panel.clear()
    page.refresh()
    assert "new kind" in text(page, "binding_problems")


def test_a_layer_that_is_removed_while_it_is_shown_is_named_and_can_be_forgotten(
    page: LayersPage,
) -> None:
    layer = layer_of(ROWS)
    add(page, layer)
    use(page)
    page.group.setCollapsed(False)
    page.panel.preview.setChecked(True)
    page.desk.controller.project.removeMapLayer(layer.id())
    assert "suspect_areas was removed" in text(page, "layers_missing")
    assert page.forget.isVisible()
    page.forget.click()
    assert bindings.missing(page.desk.controller.project) == []
    assert not page.forget.isVisible()


def test_a_project_without_its_data_keeps_what_was_said(
    page: LayersPage, project: QgsProject, tmp_path: Path
) -> None:
    layer = saved(layer_of(ROWS), tmp_path)
    add(page, layer)
    use(page)
    said = bindings.stored(layer)
    file = tmp_path / "p.qgz"
    assert project.write(str(file))
    project.clear()
    (tmp_path / "suspect_areas.gpkg").unlink()
    before = file.read_bytes()
    assert project.read(str(file))
    assert "not on this machine" in text(page, "layers_missing")
    (lost,) = bindings.missing(project)
    assert lost.binding == said
    assert file.read_bytes() == before


def test_next_months_file_is_read_as_this_months(page: LayersPage, project: QgsProject) -> None:
    add(page, layer_of(ROWS, "areas_2026_10"))
    page.panel.form.values.set_meaning("land_class", ["odd word"], "CHA")
    page.panel.role.as_of.setDate(QDate(2026, 10, 28))
    use(page)
    project.clear()
    add(page, layer_of(ROWS, "areas_2026_11"))
    assert "areas_2026_10, which you bound before" in text(page, "layers_reasons")
    proposed = page.panel.binding()
    assert proposed.values["land_class"]["odd word"] == "CHA"
    assert proposed.as_of == ""


def test_a_binding_is_saved_to_a_file_and_read_from_it(
    page: LayersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(page, layer_of(ROWS))
    file = tmp_path / "b.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.panel.form.values.set_meaning("land_class", ["odd word"], "indication")
    page.panel.save_wanted.emit()
    assert from_json(file.read_text("utf-8")).values["land_class"]["odd word"] == "indication"
    page.panel.undo_wanted.emit()
    assert "odd word" not in page.panel.binding().values["land_class"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    page.panel.load_wanted.emit()
    assert page.panel.binding().values["land_class"]["odd word"] == "indication"
    file.write_text('{"fields": {"nonsense": "x"}}', "utf-8")
    page.panel.load_wanted.emit()
    assert "b.json" in messages(page)
    assert "nonsense" in messages(page)


def test_a_read_only_project_is_told(
    page: LayersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    layer = saved(layer_of(ROWS), tmp_path)
    add(page, layer)
    assert page.desk.controller.project.write(str(tmp_path / "p.qgz"))
    # Root may write everything, so the answer of the system is given here.
    monkeypatch.setattr("os.access", lambda *_: False)
    use(page)
    assert "read-only" in messages(page)
    assert bindings.stored(layer) is not None


def test_points_are_bound_as_hazards_but_no_area_is_read_from_them(page: LayersPage) -> None:
    points = QgsVectorLayer("Point?crs=EPSG:4326&field=TIPO_EVENTO:string", "sospecha", "memory")
    add(page, points)
    role = page.panel.role.role
    role.setCurrentIndex(role.findData("hazards"))
    role.activated.emit(role.currentIndex())
    use(page)
    assert [b.layer.name() for b in page.desk.controller.bound_as(Role.HAZARDS)] == ["sospecha"]
    assert page.desk.controller.result("hazards") is None
    assert "sospecha is used as hazards" in messages(page)


def test_tasks_take_the_points_of_their_hazards_record(page: LayersPage, tmp_path: Path) -> None:
    workspace = tmp_path / "tasks.gpkg"
    store.create(workspace, load())
    task = Task("T-1", shapely.box(18, 44, 18.01, 44.01))
    store.save_tasks(workspace, [task], {"T-1": [HazardLink("h", "A-1")]})
    page.desk.settings.workspace.setValue(str(workspace))
    fields = "field=hazard_id:string&field=point_type:string"
    points = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "hazard_points", "memory")
    for number, kind in enumerate(("Reference Point", "Benchmark", "some tree")):
        feature = QgsFeature(points.fields())
        feature.setAttributes(["A-1", kind])
        feature.setGeometry(QgsGeometry.fromWkt(f"Point (18.{number} 44)"))
        points.dataProvider().addFeature(feature)
    add(page, points)
    use(page)
    assert page.take_points.isVisible()
    page.take_points.click()
    kept = store.read_boundary_points(workspace)["T-1"]
    assert [(point.label, point.lon) for point in kept] == [("RP", 18.0), ("BM", 18.1)]
    assert kept[0].description.endswith("from hazard_points, row 1")
    assert "2 reference points and benchmarks written to 1 tasks" in messages(page)
    assert "1 rows of the points were refused" in messages(page)


def test_nothing_can_be_used_before_every_layer_was_looked_at(page: LayersPage) -> None:
    """A button that changes its layer under the hand would bind the wrong one."""
    other = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "municipalities", "memory")
    page.desk.controller.project.addMapLayers([other, layer_of(ROWS)])
    seen = []
    page.guesses.guessed.connect(lambda: seen.append((page.guesses.busy, page.use.isVisible())))
    assert not page.use.isVisible()
    add(page)
    assert [visible for busy, visible in seen if busy] == [False]
    assert page.use.isVisible()
    assert page.use.text() == "&Use it"


def test_devices_join_and_a_dated_snapshot_is_kept_when_hazards_are_read(
    page: LayersPage, tmp_path: Path
) -> None:
    workspace = tmp_path / "tasks.gpkg"
    page.desk.settings.workspace.setValue(str(workspace))
    fields = "field=hazard_id:string&field=device_type:string&field=quantity:int"
    devices = QgsVectorLayer(f"None?{fields}", "hazard_devices", "memory")
    feature = QgsFeature(devices.fields())
    feature.setAttributes(["A-1", "AP mine", 12])
    devices.dataProvider().addFeature(feature)
    areas = layer_of(ROWS)
    add(page, devices, areas)
    choose(page, devices)
    role = page.panel.role.role
    role.setCurrentIndex(role.findData("devices"))
    role.activated.emit(role.currentIndex())
    use(page)
    choose(page, areas)
    box = field(page, "hazard_id")
    box.setCurrentIndex(box.findData("AREA_CODE"))
    use(page)
    copy = page.desk.controller.result("hazards")
    found = {row["hazard_id"]: row["contamination"] for row in copy.getFeatures()}
    assert found["A-1"] == "AP mine × 12"
    assert not found["A-2"]
    (kept,) = snapshots.list_of(workspace)
    assert kept.source == "suspect_areas"


def test_a_meaning_that_is_taken_away_is_gone_from_the_binding(page: LayersPage) -> None:
    add(page, layer_of(ROWS))
    assert page.panel.binding().values["land_class"]["CHA"] == "CHA"
    page.panel.form.values.set_meaning("land_class", ["CHA"], "")
    assert "CHA" not in page.panel.binding().values["land_class"]
    box = field(page, "status")
    box.setCurrentIndex(0)
    assert "status" not in page.panel.binding().fields
    assert "CHA" not in page.panel.binding().values["land_class"]


def test_a_doubtful_field_is_asked_first_in_its_list_and_not_bound(page: LayersPage) -> None:
    fields = "field=hazard_id:string&field=hazard_type:string"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "hazard_areas", "memory")
    for _ in range(20):  # an id that all rows share is hardly one
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["same", "CHA"])
        layer.dataProvider().addFeature(feature)
    add(page, layer)
    assert "Is Id in the field hazard_id?" in text(page, "binding_problems")
    box = field(page, "hazard_id")
    assert box.currentData() == ""
    assert (box.itemText(1), box.itemData(1)) == ("hazard_id ?", "hazard_id")
    assert not page.group.isCollapsed()
    assert "hazard_id" not in page.panel.binding().fields
    box.setCurrentIndex(1)
    assert page.panel.binding().fields["hazard_id"] == "hazard_id"


def test_the_tab_key_goes_from_top_to_bottom(page: LayersPage) -> None:
    add(page, layer_of(ROWS))
    page.group.setCollapsed(False)
    place = page.list
    seen = []
    while (place := place.nextInFocusChain()) is not page.panel.more:
        seen.append(place)
    panel = page.panel
    wanted = (page.use, panel.role.role, *panel.form.places(), panel.preview)
    assert [one for one in seen if one in wanted] == list(wanted)


def test_a_closed_group_shows_nothing_of_what_is_in_it(
    page: LayersPage,
) -> None:
    add(page, layer_of([("SHA", "open")]))
    group = page.panel.group
    assert group.isCollapsed()
    assert not page.panel.preview.isVisible()
    assert not page.panel.form.isVisible()
