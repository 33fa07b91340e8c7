# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel "New task": what the sentence says is what is made, and one undo takes it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeature
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit
from shapely.geometry import Point, Polygon

from mineaction_plugin.adapters.geometry import to_shapely
from mineaction_plugin.core.boundary.draft import Entry, agrees
from mineaction_plugin.core.boundary.shapes import grid_box, search_circle, sides_of
from mineaction_plugin.core.terms.vocabulary import North
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.map_tools import Captured
from mineaction_plugin.gui.planning import making
from mineaction_plugin.gui.planning.new_task import NewTaskPanel
from mineaction_plugin.workspace.store import shape_hash
from tests.qgis.planning_desk import hazards, planning_desk

SQUARE = "Polygon ((18.10 44.40, 18.101 44.40, 18.101 44.401, 18.10 44.401, 18.10 44.40))"
NEAR = "Polygon ((18.1012 44.40, 18.102 44.40, 18.102 44.401, 18.1012 44.401, 18.1012 44.40))"
BOW = "Polygon ((18.11 44.40, 18.111 44.401, 18.111 44.40, 18.11 44.401, 18.11 44.40))"
DRAWN = Polygon([(18.1, 44.4), (18.102, 44.4), (18.102, 44.402), (18.1, 44.402)])


@pytest.fixture
def desk(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001
    with planning_desk(tmp_path) as made:
        yield made


@pytest.fixture
def panel(desk: Desk) -> Iterator[NewTaskPanel]:
    made = NewTaskPanel(desk)
    made.setParent(desk.canvas.window())
    made.resize(320, 700)
    made.show()
    made.started()
    yield made
    made.stopped()
    made.close_down()
    made.setParent(None)
    made.deleteLater()


def said(panel: NewTaskPanel, name: str = "plan_state") -> str:
    return panel.findChild(QLabel, name).text()


def tasks_of(desk: Desk) -> list[QgsFeature]:
    return list(desk.editing.session.layer("tasks").getFeatures())


def test_selected_hazards_become_tasks_with_their_margin_and_their_links(
    desk: Desk, panel: NewTaskPanel
) -> None:
    layer = hazards(SQUARE, NEAR, BOW)
    desk.controller.layers_changed.emit()
    assert not panel.make.isEnabled()
    assert "No hazard is selected" in said(panel, "selection_state")
    layer.selectByIds([1, 2])
    way = panel.current
    way.margin.setValue(15.0)
    assert "2 of 3 hazards" in said(panel, "selection_state")
    assert "2 tasks, together" in said(panel)
    assert "beyond the hazards" in said(panel)
    panel.make.click()
    made = tasks_of(desk)
    assert {row["task_id"]: row["title"] for row in made} == {"T-001": "H-0", "T-002": "H-1"}
    links = list(desk.editing.session.layer("task_hazards").getFeatures())
    hashes = {to_shapely(row.geometry()): row["hazard_id"] for row in layer.getFeatures()}
    for link in links:
        shape = next(s for s, name in hashes.items() if name == link["hazard_id"])
        assert link["hazard_layer"] == "areas 2026"
        assert link["shape_hash"] == shape_hash(shape)
    for row in made:
        hazard = next(s for s, name in hashes.items() if name == row["title"])
        assert to_shapely(row.geometry()).buffer(1e-9).covers(hazard)
    desk.editing.session.undo()
    assert tasks_of(desk) == []


def test_neighbours_become_one_task_of_few_corners_and_the_added_land_is_said(
    desk: Desk, panel: NewTaskPanel
) -> None:
    layer = hazards(SQUARE, NEAR)
    desk.controller.layers_changed.emit()
    layer.selectAll()
    way = panel.current
    way.margin.setValue(10.0)
    way.merge.setValue(50.0)
    way.corners.setValue(4)
    assert "1 task" in said(panel)
    assert "4 corners" in said(panel)
    assert "by simplifying" in said(panel)
    panel.make.click()
    (row,) = tasks_of(desk)
    assert row["title"] == "H-0, H-1"


def test_a_mended_hazard_is_named_before_and_after(desk: Desk, panel: NewTaskPanel) -> None:
    layer = hazards(BOW)
    desk.controller.layers_changed.emit()
    layer.selectAll()
    assert "was repaired" in said(panel)
    panel.make.click()
    (row,) = tasks_of(desk)
    assert "was repaired" in row["remarks"]


def test_a_drawn_boundary_keeps_what_was_typed(desk: Desk, panel: NewTaskPanel) -> None:
    panel.choose_way("drawn")
    assert "Nothing is drawn yet" in said(panel)
    entries = (Entry(text="44.4, 18.1", format="dd"), Entry(), Entry(), Entry())
    panel.current._on_drawn(Captured(DRAWN, entries))
    assert "4 corners" in said(panel)
    panel.task_title.setText("Orchard")
    panel.make.click()
    (row,) = tasks_of(desk)
    assert row["title"] == "Orchard"
    assert to_shapely(row.geometry()).equals(DRAWN)
    points = list(desk.editing.session.layer("boundary_points").getFeatures())
    assert [point["entered_text"] or "" for point in points][:2] == ["44.4, 18.1", ""]
    assert desk.editing.boundary.current == row["task_id"]


def test_a_boundary_that_crosses_itself_is_a_draft_with_a_warning(
    desk: Desk, panel: NewTaskPanel
) -> None:
    panel.choose_way("drawn")
    bow = Polygon([(18.1, 44.4), (18.102, 44.402), (18.102, 44.4), (18.1, 44.402)])
    panel.current._on_drawn(Captured(bow, (Entry(),) * 4))
    assert "crosses itself" in said(panel)
    panel.make.click()
    assert len(tasks_of(desk)) == 1


def test_a_rectangle_is_typed_and_the_drawn_one_fills_the_form(
    desk: Desk, panel: NewTaskPanel
) -> None:
    panel.choose_way("rectangle")
    way = panel.current
    assert not panel.make.isEnabled()
    way.corner.text.setText("44.4, 18.1")
    way.north.setCurrentIndex(way.north.findData("grid"))
    way.bearing.setValue(30.0)
    way.along.setValue(200.0)
    way.across.setValue(50.0)
    way.side.setCurrentIndex(1)
    panel.make.click()
    (row,) = tasks_of(desk)
    shape = to_shapely(row.geometry())
    sides = sides_of(shape.geoms[0])
    assert (sides.along_m, sides.right_m) == pytest.approx((200.0, -50.0), abs=0.01)
    assert sides.bearing_grid_deg == pytest.approx(30.0, abs=1e-4)
    way._on_drawn(Captured(shape.geoms[0], (Entry(),) * 3))
    assert way.along.value() == pytest.approx(200.0, abs=0.1)
    assert way.side.currentData() < 0
    assert way.corner.place() == shape.geoms[0].exterior.coords[0]


@pytest.mark.parametrize("north", ["true", "grid", "magnetic"])
def test_the_numbers_of_a_rectangle_stand_beside_its_corners_and_agree_with_them(
    desk: Desk, panel: NewTaskPanel, north: str
) -> None:
    panel.choose_way("rectangle")
    way = panel.current
    way.corner.text.setText("34TCQ 12345 12345")
    way.north.setCurrentIndex(way.north.findData(north))
    way.bearing.setValue(30.0)
    way.along.setValue(200.0)
    way.across.setValue(50.0)
    panel.make.click()
    draft = desk.editing.boundary.draft
    start, second, third, _ = draft.points
    assert start.entry.text == "34TCQ 12345 12345"
    assert (second.entry.bearing, second.entry.north) == (30.0, North(north))
    assert (second.entry.from_label, second.entry.distance_m) == ("SP", 200.0)
    assert agrees(draft, start.key)
    assert agrees(draft, second.key)
    assert third.entry == Entry()


def test_a_wrong_position_says_why_and_makes_nothing(panel: NewTaskPanel) -> None:
    panel.choose_way("point")
    way = panel.current
    way.radius.setValue(25.0)
    way.centre.text.setText("33TYK 35320")
    assert not panel.make.isEnabled()
    assert said(panel)
    way.centre.text.setText("somewhere")
    assert "somewhere" in said(panel)


def test_a_point_task_carries_its_radius(desk: Desk, panel: NewTaskPanel) -> None:
    panel.choose_way("point")
    way = panel.current
    way.radius.setValue(25.0)
    way.centre._on_picked(Captured(Point(18.1, 44.4), (Entry(),)))
    assert way.centre.place() == (18.1, 44.4)
    panel.make.click()
    (row,) = tasks_of(desk)
    assert row["search_radius_m"] == 25.0
    assert to_shapely(row.geometry()).equals(search_circle(18.1, 44.4, 25.0))


def test_a_grid_box_goes_around_a_position_or_a_drawn_area(desk: Desk, panel: NewTaskPanel) -> None:
    panel.choose_way("grid")
    way = panel.current
    way.sides.setCurrentIndex(2)
    way.place.text.setText("44.4, 18.1")
    assert "UTM zone 34N" in said(panel)
    way._on_drawn(Captured(DRAWN, (Entry(),) * 4))
    panel.make.click()
    (row,) = tasks_of(desk)
    assert to_shapely(row.geometry()).equals(grid_box(DRAWN, 1000.0))


def test_a_track_of_a_file_is_closed_and_simplified_outward(
    desk: Desk, panel: NewTaskPanel, tmp_path: Path
) -> None:
    ring = [(18.1, 44.4), (18.101, 44.39999), (18.102, 44.4), (18.102, 44.402), (18.1, 44.402)]
    spots = "".join(f'<trkpt lat="{lat}" lon="{lon}"/>' for lon, lat in ring)
    path = tmp_path / "walk.gpx"
    path.write_text(
        '<gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1"><trk>'
        f"<name>Obilazak</name><trkseg>{spots}</trkseg></trk></gpx>"
    )
    panel.choose_way("file")
    way = panel.current
    assert "Choose a file" in said(panel)
    way.file.setFilePath(str(tmp_path / "none.gpx"))
    assert "There is no file" in said(panel)
    way.file.setFilePath(str(path))
    assert way.track.currentText() == "Obilazak · track · 5 points"
    assert "Closed from its last point" in said(panel)
    assert "does not come back" in said(panel)
    way.simpler.setValue(3.0)
    assert "5 points became 4 corners" in said(panel)
    panel.make.click()
    (row,) = tasks_of(desk)
    assert to_shapely(row.geometry()).buffer(1e-9).covers(Polygon(ring))


def test_the_undo_of_a_message_takes_back_its_own_step_only(
    desk: Desk, panel: NewTaskPanel
) -> None:
    panel.choose_way("drawn")
    steps = []
    for _ in range(2):
        panel.current._on_drawn(Captured(DRAWN, (Entry(),) * 4))
        panel.make.click()
        steps.append(desk.editing.session.undo_text)
    assert steps == ["New: T-001", "New: T-002"]
    making._undo(desk, steps[0])
    assert len(tasks_of(desk)) == 2
    making._undo(desk, steps[1])
    assert [row["task_id"] for row in tasks_of(desk)] == ["T-001"]


def test_a_hidden_panel_computes_nothing(desk: Desk, panel: NewTaskPanel) -> None:
    layer = hazards(SQUARE)
    desk.controller.layers_changed.emit()
    panel.hide()
    before = said(panel)
    layer.selectAll()
    assert said(panel) == before
    panel.show()
    panel.started()
    assert "1 task" in said(panel)


def test_hazards_that_a_saved_project_lost_are_to_be_read_again(
    desk: Desk, panel: NewTaskPanel
) -> None:
    hazards()
    desk.controller.layers_changed.emit()
    assert "No hazards are read yet" in said(panel, "selection_state")
    assert not panel.make.isEnabled()


def test_nothing_is_put_on_the_map_before_somebody_asks(desk: Desk, panel: NewTaskPanel) -> None:
    layer = hazards(SQUARE)
    layer.selectAll()
    desk.controller.layers_changed.emit()
    fresh = NewTaskPanel(desk)
    fresh.started()
    assert not fresh._settle.isActive()
    panel.current.margin.setValue(12.0)
    assert panel._settle.isActive()
    fresh.close_down()
    fresh.deleteLater()


def test_every_field_says_what_it_is_for_and_fits_a_narrow_dock(panel: NewTaskPanel) -> None:
    for key in range(panel.way.count()):
        panel.way.setCurrentIndex(key)
        assert panel.minimumSizeHint().width() <= 300, panel.current.KEY
        for kind in (QAbstractSpinBox, QComboBox, QLineEdit):
            for widget in panel.current.findChildren(kind):
                inside = widget.objectName().startswith("qt_") or not widget.objectName()
                assert inside or widget.toolTip(), widget.objectName()
