# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Hazards" on a small project: counts, findings, filters, a fix and its undo."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QMainWindow, QPushButton, QWidget

from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.gui.controller import ROLE, Controller
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.editing import make_editing
from mineaction_plugin.gui.jobs import Jobs
from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.gui.pages.hazards import HazardsPage
from mineaction_plugin.gui.widgets.changes_panel import ChangesPanel
from mineaction_plugin.processing.provider import MineActionProvider
from mineaction_plugin.settings import Settings
from mineaction_plugin.symbology import named_styles

AREAS = (
    "Polygon ((18 44, 18.01 44, 18.01 44.01, 18 44.01, 18 44, 18 44))",
    "Polygon ((18.1 44, 18.11 44, 18.11 44.01, 18.1 44.01, 18.1 44))",
    "Polygon ((18.2 44, 18.21 44.01, 18.21 44, 18.2 44.01, 18.2 44))",
)
BINDING = Binding(
    layer="areas",
    fields={"hazard_id": "ID", "land_class": "CLASS"},
    values={"land_class": {"SHA": "SHA"}},
)
COPY = "Polygon?crs=EPSG:4326&field=land_class:string&field=status:string&field=area_m2:double"


def wait_until(holds: Callable[[], object], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def bar(qgis_app: object, qgis_new_project: None) -> Iterator[QgsMessageBar]:  # noqa: ARG001
    window = QMainWindow()
    made = QgsMessageBar(window)
    window.setCentralWidget(QgsMapCanvas(window))
    window.resize(800, 600)
    window.show()
    yield made
    QgsProject.instance().clear()
    window.close()
    window.deleteLater()


@pytest.fixture
def page(bar: QgsMessageBar, tmp_path: Path) -> Iterator[HazardsPage]:
    provider = MineActionProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    settings = Settings()
    settings.workspace.setValue(str(tmp_path / "none.gpkg"))
    project = QgsProject.instance()
    messages = Messages(bar, lambda _text, _details: None)
    window = bar.parentWidget()
    assert isinstance(window, QMainWindow)
    canvas = window.centralWidget()
    owner = QWidget(window)
    controller, jobs = Controller(project, settings, owner), Jobs(project, owner)
    editing = make_editing(controller, canvas, messages, owner)
    made = HazardsPage(Desk(controller, jobs, canvas, settings, messages, editing))
    made.setParent(owner)
    made.resize(320, 900)
    made.refresh()
    owner.show()
    yield made
    jobs.close()
    editing.close_down()
    made.close_down()
    controller.close()
    owner.setParent(None)
    owner.deleteLater()
    settings.workspace.remove()
    settings.close()
    QgsApplication.processingRegistry().removeProvider(provider)


def add_hazards(page: HazardsPage) -> QgsVectorLayer:
    """The analyst's layer, bound, and the copy that reading it would have made."""
    project = page.desk.controller.project
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=ID:string&field=CLASS:string", "areas", "memory"
    )
    copy = QgsVectorLayer(COPY, "Hazards", "memory")
    for number, wkt in enumerate(AREAS):
        shape = QgsGeometry.fromWkt(wkt)
        theirs, ours = QgsFeature(layer.fields()), QgsFeature(copy.fields())
        theirs.setAttributes([f"HZ-{number}", "SHA"])
        ours.setAttributes(["SHA" if number else "CHA", "open", 1000.0])
        for feature in (theirs, ours):
            feature.setGeometry(shape)
        layer.dataProvider().addFeature(theirs)
        copy.dataProvider().addFeature(ours)
    copy.setCustomProperty(ROLE, "hazards")
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    project.addMapLayers([layer, copy])
    page.desk.controller.bind(layer, BINDING)
    return layer


def check(page: HazardsPage) -> None:
    page.check.click()
    wait_until(lambda: page.desk.controller.findings is not None and not page.desk.jobs.busy)


def choose(page: HazardsPage, rule: str) -> None:
    rows = page.list.shown()
    row = next(number for number, finding in enumerate(rows) if finding.rule == rule)
    page.list.view.setCurrentIndex(page.list.view.model().index(row, 0))


def corners(layer: QgsVectorLayer) -> int:
    """Of the first hazard, as its edit session has it."""
    geometry = next(layer.getFeatures()).geometry()  # the vertices are read from it: it must stay
    return sum(1 for _ in geometry.vertices())


def test_without_a_layer_it_leads_to_the_layers(page: HazardsPage) -> None:
    wanted: list[str] = []
    page.desk.controller.page_wanted.connect(wanted.append)
    button = page.findChild(QPushButton, "hazards_to_layers")
    assert button.isVisible()
    assert not page.check.isVisible()
    button.click()
    assert wanted == ["layers"]


def test_it_counts_by_class_in_all_and_on_the_map(page: HazardsPage) -> None:
    add_hazards(page)
    canvas = page.desk.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(18.05, 43.9, 18.3, 44.1))
    sentence = page.findChild(QLabel, "map_summary")
    wait_until(lambda: "2 of 3" in sentence.text())
    table = page.summary.table
    assert [[table.topLevelItem(row).text(column) for column in range(3)] for row in range(2)] == [
        ["CHA, confirmed", "1", "0"],
        ["SHA, suspected", "2", "2"],
    ]
    assert "2,000 m²" in sentence.text()
    canvas.setExtent(QgsRectangle(17.8, 43.9, 18.05, 44.1))
    wait_until(lambda: "1 of 3" in sentence.text())


def test_a_hazard_beside_the_corner_of_the_map_is_not_on_it(page: HazardsPage) -> None:
    """Its box reaches into the map, the land does not."""
    add_hazards(page)
    canvas = page.desk.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    sentence = page.findChild(QLabel, "map_summary")
    wait_until(lambda: "of 3" in sentence.text())
    survey = page.summary._survey
    copy = page.desk.controller.result("hazards")
    between = QgsRectangle(18.203, 44.0085, 18.207, 44.0095)
    assert survey.within(between).tolist() == [False, False, True]
    assert survey.within(between, copy).tolist() == [False, False, False]


def test_the_filters_show_a_rule_and_a_weight(page: HazardsPage) -> None:
    add_hazards(page)
    check(page)
    everything = page.list.shown()
    assert {"duplicate_point", "invalid_polygon"} <= {row.rule for row in everything}
    weight = page.findChild(QComboBox, "filter_severity")
    rule = page.findChild(QComboBox, "filter_rule")
    weight.setCurrentIndex(weight.findData("advisory"))
    assert page.list.shown()
    assert not any(row.mandatory for row in page.list.shown())
    weight.setCurrentIndex(weight.findData("mandatory"))
    assert 0 < len(page.list.shown()) < len(everything)
    assert all(row.mandatory for row in page.list.shown())
    weight.setCurrentIndex(weight.findData("fixable"))
    assert [row.rule for row in page.list.shown()] == ["duplicate_point"]
    weight.setCurrentIndex(0)
    rule.setCurrentIndex(rule.findData("invalid_polygon"))
    assert {row.rule for row in page.list.shown()} == {"invalid_polygon"}


def test_a_fix_is_made_in_the_layer_and_undone_from_the_message(
    page: HazardsPage, bar: QgsMessageBar
) -> None:
    layer = add_hazards(page)
    check(page)
    choose(page, "invalid_polygon")
    assert not page.findings.fix.isEnabled()
    choose(page, "duplicate_point")
    assert page.findings.fix.isEnabled()
    page.findings.fix.click()
    assert layer.isEditable()
    assert corners(layer) == 5
    choose(page, "duplicate_point")
    assert not page.findings.fix.isEnabled(), "a fixed finding is not fixed twice"
    item = bar.currentItem()
    assert "HZ-0 is fixed in areas" in item.text()
    next(b for b in item.findChildren(QPushButton) if b.text() == "Undo").click()
    assert corners(layer) == 6
    choose(page, "duplicate_point")
    assert page.findings.fix.isEnabled()
    layer.rollBack()


def test_a_layer_taken_out_of_the_project_leaves_a_sentence(
    page: HazardsPage, bar: QgsMessageBar
) -> None:
    layer = add_hazards(page)
    check(page)
    choose(page, "duplicate_point")
    page.desk.controller.project.removeMapLayer(layer.id())
    assert (
        "The data of areas is not on this machine" in page.findChild(QLabel, "hazards_state").text()
    )
    choose(page, "duplicate_point")
    page.findings.fix.click()
    assert "no longer in the project" in bar.currentItem().text()


def test_last_months_layer_is_compared_and_each_change_leads_to_the_map(
    page: HazardsPage, bar: QgsMessageBar
) -> None:
    add_hazards(page)
    box = page.changes.previous
    assert not page.changes.compare.isEnabled(), "there is nothing to compare with"
    before = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=ID:string&field=CLASS:string", "last month", "memory"
    )
    for number, wkt in enumerate((AREAS[0], AREAS[1].replace("18.11", "18.12"))):
        feature = QgsFeature(before.fields())
        feature.setAttributes([f"HZ-{number}", "SHA" if number else "CHA"])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        before.dataProvider().addFeature(feature)
    page.desk.controller.project.addMapLayer(before)
    offered = [box.layer(row).name() for row in range(box.count()) if box.layer(row)]
    assert offered == ["last month"], "neither the layer itself nor our copy"
    box.setLayer(before)
    page.changes.compare.click()
    wait_until(lambda: page.changes.list.shown() and not page.desk.jobs.busy)
    found = {row.hazard_id: row.change for row in page.changes.list.shown()}
    assert found == {"HZ-0": "reclassified", "HZ-1": "reshaped", "HZ-2": "added"}
    assert "3 hazards" in bar.currentItem().text()
    kind = page.findChild(QComboBox, "filter_change")
    kind.setCurrentIndex(kind.findData("added"))
    (added,) = page.changes.list.shown()
    page.changes.list.activated.emit(added)
    assert page.desk.canvas.extent().contains(QgsRectangle(18.2, 44, 18.21, 44.01))


def test_the_theme_is_switched_and_the_own_style_comes_back(page: HazardsPage) -> None:
    layer = add_hazards(page)
    own = layer.renderer().dump()
    box = page.findChild(QComboBox, "hazard_theme")
    assert box.currentData() == "own"
    for theme in ("print", "mono"):
        box.setCurrentIndex(box.findData(theme))
        box.activated.emit(box.currentIndex())
        assert named_styles.current(layer) == theme
        assert layer.renderer().dump() != own
    box.setCurrentIndex(box.findData("own"))
    box.activated.emit(box.currentIndex())
    assert named_styles.current(layer) is None
    assert layer.renderer().dump() == own
    assert page.desk.controller.bound() is not None, "the binding outlives the switch"


def test_the_last_reading_is_what_is_compared_with_unless_a_layer_is_chosen(
    page: HazardsPage,
) -> None:
    page.desk.controller.project.addMapLayer(
        QgsVectorLayer("Polygon?crs=EPSG:4326", "a municipality", "memory")
    )
    add_hazards(page)
    panel = ChangesPanel(page.desk, page.chosen)
    assert panel.previous.currentLayer() is None
    panel.refresh()
    assert panel.previous.count() == 2
    assert panel.previous.currentLayer() is None
    panel.close_down()
    Path(page.desk.controller.workspace_path()).write_bytes(b"a task database")
    page.refresh()
    assert page.changes.compare.isEnabled()


def test_points_that_no_area_is_read_from_are_counted_by_their_binding(page: HazardsPage) -> None:
    points = QgsVectorLayer("Point?crs=EPSG:4326&field=TIPO:int", "events", "memory")
    for kind in (8, 8, 3, None):
        feature = QgsFeature(points.fields())
        feature.setAttributes([kind])
        feature.setGeometry(QgsGeometry.fromWkt("Point (18 44)"))
        points.dataProvider().addFeature(feature)
    page.desk.controller.project.addMapLayer(points)
    fields, values = {"land_class": "TIPO"}, {"land_class": {"8": "SHA"}}
    page.desk.controller.bind(points, Binding(layer="events", fields=fields, values=values))
    table = page.summary.table
    wait_until(lambda: table.topLevelItemCount() == 2)
    assert [
        (table.topLevelItem(row).text(0), table.topLevelItem(row).text(1)) for row in range(2)
    ] == [("Class unknown", "2"), ("SHA, suspected", "2")]


def test_of_several_bound_layers_the_chosen_one_is_counted_and_checked(page: HazardsPage) -> None:
    project = page.desk.controller.project
    for name, number in (("east", 1), ("west", 2)):
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=ID:string", name, "memory")
        for row in range(number):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([f"{name}-{row}"])
            feature.setGeometry(QgsGeometry.fromWkt(AREAS[row]))
            layer.dataProvider().addFeature(feature)
        project.addMapLayer(layer)
        page.desk.controller.bind(layer, Binding(layer=name, fields={"hazard_id": "ID"}))
    table, box = page.summary.table, page.findChild(QComboBox, "hazard_layer")
    assert box.isVisible()
    wait_until(lambda: table.topLevelItemCount() == 1)
    assert table.topLevelItem(0).text(1) == "1"
    box.setCurrentIndex(box.findText("west"))
    wait_until(lambda: table.topLevelItemCount() == 1)
    assert table.topLevelItem(0).text(1) == "2"
    check(page)
    assert {row.record_id for row in page.list.shown()} >= {"west-0"}
