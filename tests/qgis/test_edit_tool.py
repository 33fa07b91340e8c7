# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing a boundary on the map by mouse and keyboard, one step of undo for each change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMenu
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.model import Task
from tests.qgis.map_window import MapWindow, hazards, wait_until
from tests.qgis.test_map_tools import ANYWHERE, BOX

SW, NW, NE, SE = (18.005, 44.405), (18.005, 44.41), (18.012, 44.41), (18.012, 44.405)
MINE = Task("T-001", shapely.Polygon([SW, NW, NE, SE]))
OTHER = Task("T-002", shapely.box(18.011, 44.406, 18.015, 44.409))
PIXEL_M = 4.0


@pytest.fixture
def here(
    qgis_app: object,  # noqa: ARG001
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MapWindow]:
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path))
    made = MapWindow()
    made.show("EPSG:4326", BOX)
    made.open_tasks(tmp_path, MINE, OTHER)
    made.tools.edit()
    QApplication.processEvents()
    yield made
    made.close()
    QgsProject.instance().clear()


def places(here: MapWindow) -> dict[str, tuple[float, float]]:
    draft = here.editing.boundary.draft
    return {each.point.label: (each.point.lon, each.point.lat) for each in draft.points}


def stored(here: MapWindow) -> BaseGeometry:
    return drafts.polygon(here.editing.boundary.draft)


def apart_m(one: tuple[float, float], two: tuple[float, float]) -> float:
    return inverse(*one, *two)[1].item()


def label_at(here: MapWindow, place: tuple[float, float]) -> str:
    return min(places(here).items(), key=lambda item: apart_m(item[1], place))[0]


def said(here: MapWindow) -> str:
    return here.canvas.findChild(QLabel, "drawing_state").text()


def choose(here: MapWindow, *labels: str) -> None:
    draft = here.editing.boundary.draft
    here.editing.boundary.select(draft.named(label).key for label in labels)


@pytest.mark.parametrize(("crs", "rotation"), ANYWHERE)
def test_a_dragged_point_goes_there_alone_and_comes_back_by_undo(
    here: MapWindow, crs: str, rotation: float
) -> None:
    here.show(crs, BOX, rotation)
    label, before = label_at(here, NE), places(here)
    here.drag(NE, (18.0105, 44.4115))
    after = places(here)
    assert apart_m(after[label], (18.0105, 44.4115)) < PIXEL_M
    assert {k: v for k, v in after.items() if k != label} == {
        k: v for k, v in before.items() if k != label
    }
    assert label in here.editing.session.undo_text
    here.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert places(here) == before


def test_a_double_click_on_a_side_puts_a_point_onto_it(here: MapWindow) -> None:
    here.double_click(18.0085, 44.41)
    assert len(places(here)) == 5
    (new,) = [p for p in places(here).values() if p not in {SW, NW, NE, SE}]
    assert apart_m(new, (18.0085, 44.41)) < PIXEL_M
    assert shapely.area(stored(here)) == pytest.approx(shapely.area(MINE.geometry), rel=1e-4)
    assert len(here.editing.boundary.selected) == 1


def test_a_selected_point_is_deleted_by_key(here: MapWindow) -> None:
    here.click(*NE)
    here.key(Qt.Key.Key_Delete)
    assert len(places(here)) == 3
    here.click(*NW)
    here.key(Qt.Key.Key_Delete)
    assert len(places(here)) == 3
    assert "needs three points" in said(here)


def test_a_dragged_side_stays_parallel(here: MapWindow) -> None:
    here.drag((18.0085, 44.41), (18.0085, 44.412))
    ring = shapely.get_coordinates(stored(here))
    north = ring[ring[:, 1] > 44.408][:, 1]
    assert north == pytest.approx(44.412, abs=5e-5)
    assert float(north.max() - north.min()) < 1e-6
    west, east = ring[:, 0].min(), ring[:, 0].max()
    assert (west, east) == pytest.approx((SW[0], SE[0]), abs=1e-6)


def test_a_box_selects_points_and_ctrl_adds_to_them(here: MapWindow) -> None:
    here.drag((18.003, 44.411), (18.014, 44.4095))
    assert len(here.editing.boundary.selected) == 2
    here.click(18.003, 44.4)
    assert here.editing.boundary.selected == ()


def test_typing_with_one_point_selected_puts_it_there_and_keeps_the_text(here: MapWindow) -> None:
    label = label_at(here, NE)
    choose(here, label)
    here.canvas.setFocus()
    here.type("44.4108N 18.0117E")
    here.key(Qt.Key.Key_Return)
    assert places(here)[label] == pytest.approx((18.0117, 44.4108), abs=1e-12)
    entry = here.editing.boundary.draft.named(label).entry
    assert entry.text == "44.4108N 18.0117E"


def test_offset_and_side_by_typed_metres(here: MapWindow) -> None:
    here.canvas.setFocus()
    here.key(Qt.Key.Key_O)
    here.type("20")
    here.key(Qt.Key.Key_Return)
    grown = stored(here)
    assert grown.contains(MINE.geometry)
    here.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stored(here).equals(MINE.geometry)
    choose(here, label_at(here, NW))
    here.key(Qt.Key.Key_M)
    here.type("-10 m")
    here.key(Qt.Key.Key_Return)
    assert stored(here).area < MINE.geometry.area


def test_letters_are_no_metres(here: MapWindow) -> None:
    here.canvas.setFocus()
    here.key(Qt.Key.Key_O)
    here.type("5 ha")
    here.key(Qt.Key.Key_Return)
    assert "no distance to move by" in said(here)
    assert stored(here).equals(MINE.geometry)


def test_keeping_clear_of_a_neighbour_shares_its_corners(here: MapWindow) -> None:
    here.canvas.setFocus()
    here.key(Qt.Key.Key_K)
    assert "T-002" in said(here)
    assert shapely.intersection(stored(here), OTHER.geometry).area < 1e-11
    corners = {tuple(c) for c in shapely.get_coordinates(stored(here)).tolist()}
    assert {(18.011, 44.406), (18.011, 44.409)} <= corners


def test_the_hazards_edge_is_taken_between_two_points(here: MapWindow) -> None:
    bend = [(18.005, 44.411), (18.008, 44.4118), (18.012, 44.411)]
    hazards([shapely.Polygon([*bend, (18.012, 44.414), (18.005, 44.414)])])
    choose(here, label_at(here, NW), label_at(here, NE))
    here.canvas.setFocus()
    here.key(Qt.Key.Key_H)
    assert "H-0" in said(here)
    corners = shapely.get_coordinates(stored(here)).tolist()
    assert min(apart_m(tuple(c), bend[1]) for c in corners) < 0.001


def test_the_hazards_edge_wants_two_points(here: MapWindow) -> None:
    here.canvas.setFocus()
    here.key(Qt.Key.Key_H)
    assert "Select the two points" in said(here)


def test_arrows_move_a_point_by_a_metre_and_tab_walks(here: MapWindow) -> None:
    here.canvas.setFocus()
    here.key(Qt.Key.Key_Tab)
    (key,) = here.editing.boundary.selected
    label = here.editing.boundary.draft.of(key).point.label
    before = places(here)[label]
    here.key(Qt.Key.Key_Up)
    assert apart_m(before, places(here)[label]) == pytest.approx(1.0, abs=0.002)
    here.key(Qt.Key.Key_Tab)
    assert here.editing.boundary.selected != (key,)


def test_a_click_beside_chooses_another_task_by_double_click(here: MapWindow) -> None:
    here.double_click(18.014, 44.4075)
    assert here.editing.boundary.current == "T-002"


def test_the_menu_says_what_can_be_done(here: MapWindow) -> None:
    here.click(18.0085, 44.4075, Qt.MouseButton.RightButton)
    menu = here.canvas.findChild(QMenu, "edit_boundary_menu")
    texts = [action.text() for action in menu.actions() if action.text()]
    assert any("Delete" in text for text in texts)
    assert not menu.actions()[0].isEnabled()
    menu.close()


def test_escape_drops_a_drag_then_leaves(here: MapWindow) -> None:
    before = places(here)
    here.press_and_move(NE, (18.0105, 44.4115))
    here.key(Qt.Key.Key_Escape)
    here.release((18.0105, 44.4115))
    assert places(here) == before
    assert here.tools.active == "edit"
    here.key(Qt.Key.Key_Escape)
    assert here.tools.active == ""


def test_the_project_is_closed_in_the_middle_of_a_drag(here: MapWindow) -> None:
    here.press_and_move(NE, (18.0105, 44.4115))
    QgsProject.instance().clear()
    QApplication.processEvents()
    here.release((18.0105, 44.4115))
    assert here.tools.active == ""
    assert here.editing.boundary.draft is None


def test_the_task_layer_is_removed_in_the_middle_of_a_drag(here: MapWindow) -> None:
    here.press_and_move(NE, (18.0105, 44.4115))
    QgsProject.instance().removeMapLayer(here.editing.session.layer("tasks").id())
    QApplication.processEvents()
    here.release((18.0105, 44.4115))
    here.move(*NE)
    here.click(*NE)
    here.key(Qt.Key.Key_Delete)


def test_no_workspace_is_said_with_the_way_out(here: MapWindow) -> None:
    here.tools.stop()
    QgsProject.instance().clear()
    QApplication.processEvents()
    here.tools.edit()
    assert here.tools.active == ""
    assert here.said.texts


def test_a_point_is_not_caught_by_its_own_boundary(here: MapWindow) -> None:
    label = label_at(here, NE)
    place = (18.01185, 44.41001)
    here.press_and_move(NE, (18.0145, 44.4085))
    wait_until(lambda: _dragged_onto(here, (18.015, 44.409)))  # the index of snapping is built
    here.move_held(place)
    here.release(place)
    assert apart_m(places(here)[label], place) < PIXEL_M
    assert places(here)[label] != NE


def test_a_point_is_caught_by_a_neighbours_corner_to_the_last_digit(here: MapWindow) -> None:
    label, corner = label_at(here, NE), (18.015, 44.409)
    here.press_and_move(NE, (18.0145, 44.4085))
    wait_until(lambda: _dragged_onto(here, corner))
    here.release(corner)
    assert places(here)[label] == corner


def _dragged_onto(here: MapWindow, corner: tuple[float, float]) -> bool:
    """Move there until the index of snapping is built."""
    here.move_held(corner)
    indicator = here.canvas.mapTool()._snapper._indicator
    return bool(indicator.match().isValid())
