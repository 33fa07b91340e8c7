# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing on the map by mouse and keyboard, in maps of any CRS."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North
from tests.qgis.map_window import MapWindow, hazards, wait_until

BOX = (18.00, 44.40, 18.02, 44.415)
ANYWHERE = [
    ("EPSG:4326", 0.0),
    ("EPSG:3857", 0.0),
    ("EPSG:3857", 33.0),
    ("EPSG:32633", 0.0),
    ("EPSG:32634", -70.0),
]


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
    yield made
    made.close()
    QgsProject.instance().clear()


def note(here: MapWindow) -> str:
    return here.canvas.findChild(QLabel, "cursor_note").text()


@pytest.mark.parametrize(("crs", "rotation"), ANYWHERE)
def test_a_drawn_boundary_is_where_it_was_clicked(
    here: MapWindow, crs: str, rotation: float
) -> None:
    here.show(crs, BOX, rotation)
    corners = [(18.005, 44.405), (18.005, 44.41), (18.015, 44.41), (18.014, 44.404)]
    here.capture("polygon")
    for lon, lat in corners:
        here.click(lon, lat)
    here.click(18.016, 44.412, Qt.MouseButton.RightButton)
    (captured,) = here.got
    drawn = shapely.get_coordinates(captured.geometry)[:-1].tolist()
    pixel_m = 3.0
    for (lon, lat), (x, y) in zip(corners, drawn, strict=True):
        assert float(inverse(lon, lat, x, y)[1]) < pixel_m
    assert len(captured.entries) == 4
    assert here.tools.active == ""


def test_typed_legs_go_where_they_say_and_are_kept_as_typed(here: MapWindow) -> None:
    here.capture("polygon")
    here.type("44.405123N 18.005456E")
    here.key(Qt.Key.Key_Return)
    for leg in ("045 120", "135.5 80 m", "225 mag 60,5"):
        here.type(leg)
        here.key(Qt.Key.Key_Return)
    here.key(Qt.Key.Key_Return)
    (captured,) = here.got
    first, second, third, _fourth = shapely.get_coordinates(captured.geometry)[:-1].tolist()
    assert first == pytest.approx([18.005456, 44.405123], abs=1e-12)
    bearing, distance = inverse(*first, *second)
    assert (float(bearing), float(distance)) == pytest.approx((45.0, 120.0), abs=1e-6)
    bearing, distance = inverse(*second, *third)
    assert (float(bearing), float(distance)) == pytest.approx((135.5, 80.0), abs=1e-6)
    texts = [entry.text for entry in captured.entries]
    assert texts == ["44.405123N 18.005456E", "045 120", "135.5 80 m", "225 mag 60,5"]
    norths = [entry.north for entry in captured.entries]
    assert norths == [None, North.TRUE, North.TRUE, North.MAGNETIC]
    assert [entry.from_label for entry in captured.entries] == ["", "SP", "TP1", "TP2"]
    assert captured.entries[3].bearing_date == date.today().isoformat()  # noqa: DTZ011


def test_north_and_unit_are_chosen_beside_the_field_and_seen_in_what_is_understood(
    here: MapWindow,
) -> None:
    here.capture("line")
    here.click(18.005, 44.405)
    north = here.canvas.findChild(QComboBox, "typed_north")
    unit = here.canvas.findChild(QComboBox, "typed_unit")
    north.setCurrentIndex(north.findData("grid"))
    unit.setCurrentIndex(unit.findData("mil6400"))
    here.canvas.setFocus()
    here.type("1600 120")
    assert "090.0°\u2069 grid" in here.canvas.findChild(QLabel, "drawing_state").text()
    here.key(Qt.Key.Key_Return)
    here.key(Qt.Key.Key_Return)
    entry = here.got[0].entries[1]
    assert (entry.north, entry.angle_unit) == (North.GRID, AngleUnit.MIL_6400)
    assert (here.settings.north.value(), here.settings.angle_unit.value()) == ("grid", "mil6400")


def test_a_leg_with_nothing_to_leave_from_is_refused_and_the_text_stays(here: MapWindow) -> None:
    here.capture("polygon")
    here.type("045 120")
    here.key(Qt.Key.Key_Return)
    assert "first point needs a place" in here.canvas.findChild(QLabel, "drawing_state").text()
    assert here.canvas.findChild(QLineEdit, "typed_point").text() == "045 120"
    assert here.got == []


def test_the_cursor_says_bearings_distance_and_area(here: MapWindow) -> None:
    here.capture("polygon")
    here.click(18.005, 44.405)
    here.move(18.005, 44.41)
    text = note(here)
    assert "true" in text
    assert "grid" in text
    assert "magnetic" in text
    assert " m" in text
    here.click(18.005, 44.41)
    here.move(18.012, 44.41)
    assert "m²" in note(here)


def test_points_snap_to_a_hazards_own_vertex_bit_for_bit(here: MapWindow) -> None:
    corner = (18.0071234567891, 44.4051234567891)
    layer = hazards([shapely.Polygon([corner, (18.01, 44.405), (18.01, 44.408)])])
    for crs in ("EPSG:4326", "EPSG:3857", "EPSG:32634"):
        here.show(crs, BOX, 12.0)
        here.capture("point")
        wait_until(lambda: _caught(here, corner))
        here.click(*corner)
        assert here.got[-1].geometry.coords[0] == corner
    assert layer.featureCount() == 1


def _caught(here: MapWindow, place: tuple[float, float]) -> bool:
    """Move there until the index of snapping is built."""
    here.move(*place)
    tool = here.canvas.mapTool()
    found = tool._found()
    return found is not None and found[1] is not None


def test_tracing_follows_the_hazards_edge(here: MapWindow) -> None:
    ring = [(18.004, 44.404), (18.006, 44.4045), (18.008, 44.4041), (18.009, 44.4052),
            (18.009, 44.409), (18.004, 44.409)]  # fmt: skip
    hazards([shapely.Polygon(ring)])
    here.capture("line")
    wait_until(lambda: _caught(here, ring[0]))
    here.click(*ring[0])
    here.key(Qt.Key.Key_T)
    here.move(*ring[3])
    assert "3 points" in note(here)
    here.click(*ring[3])
    here.key(Qt.Key.Key_Return)
    assert list(here.got[0].geometry.coords) == ring[:4]


def test_shift_traces_and_ctrl_takes_the_other_way_round(here: MapWindow) -> None:
    ring = [(18.004, 44.404), (18.006, 44.4045), (18.008, 44.4041), (18.008, 44.411),
            (18.004, 44.411)]  # fmt: skip
    hazards([shapely.Polygon(ring)])
    for held, way in (
        (Qt.KeyboardModifier.ShiftModifier, [ring[0], ring[1], ring[2]]),
        (
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier,
            [ring[0], ring[4], ring[3], ring[2]],
        ),
    ):
        here.held = Qt.KeyboardModifier.NoModifier
        here.capture("line")
        wait_until(lambda: _caught(here, ring[0]))
        here.click(*ring[0])
        here.held = held
        here.click(*ring[2])
        here.key(Qt.Key.Key_Return)
        assert list(here.got[-1].geometry.coords) == way


def test_backspace_takes_a_whole_trace_back(here: MapWindow) -> None:
    ring = [(18.004, 44.404), (18.006, 44.4045), (18.008, 44.4041), (18.008, 44.409)]
    hazards([shapely.Polygon(ring)])
    here.capture("line")
    wait_until(lambda: _caught(here, ring[0]))
    here.click(*ring[0])
    here.key(Qt.Key.Key_T)
    here.click(*ring[2])
    assert len(here.canvas.mapTool().drawing.sketch.vertices) == 3
    here.key(Qt.Key.Key_Backspace)
    assert len(here.canvas.mapTool().drawing.sketch.vertices) == 1
    here.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert here.canvas.mapTool().drawing.sketch.vertices == ()


def test_a_click_on_the_start_closes_the_boundary(here: MapWindow) -> None:
    here.capture("polygon")
    for place in ((18.005, 44.405), (18.005, 44.41), (18.015, 44.41), (18.005, 44.405)):
        here.click(*place)
    assert len(here.got[0].entries) == 3


def test_a_rectangle_is_drawn_by_a_side_and_a_width(here: MapWindow) -> None:
    here.capture("rectangle")
    for place in ((18.005, 44.405), (18.01, 44.407), (18.008, 44.411)):
        here.click(*place)
    ring = shapely.get_coordinates(here.got[0].geometry)[:-1].tolist()
    bearings = [float(inverse(*ring[i], *ring[(i + 1) % 4])[0]) for i in range(4)]
    turns = [(b - a) % 360 for a, b in itertools.pairwise(bearings)]
    assert turns == pytest.approx([270.0] * 3, abs=0.01)


def test_two_points_are_no_boundary(here: MapWindow) -> None:
    here.capture("polygon")
    here.click(18.005, 44.405)
    here.click(18.006, 44.406)
    here.key(Qt.Key.Key_Return)
    assert here.got == []
    assert "three different points" in here.canvas.findChild(QLabel, "drawing_state").text()


def test_escape_asks_before_it_drops_points(here: MapWindow) -> None:
    here.capture("polygon")
    for place in ((18.005, 44.405), (18.005, 44.41), (18.015, 44.41)):
        here.click(*place)
    here.key(Qt.Key.Key_Escape)
    assert here.cancelled == 0
    here.key(Qt.Key.Key_Escape)
    assert here.cancelled == 1
    assert here.tools.active == ""


def test_a_tool_that_moves_the_map_lets_the_drawing_wait(here: MapWindow) -> None:
    pan = QgsMapToolPan(here.canvas)
    here.capture("polygon")
    here.click(18.005, 44.405)
    tool = here.canvas.mapTool()
    here.canvas.setMapTool(pan)
    QApplication.processEvents()
    assert here.tools.active == "capture"
    assert tool.bar.resume.isVisible()
    tool.bar.resume.click()
    here.click(18.005, 44.41)
    here.click(18.015, 44.41)
    here.key(Qt.Key.Key_Return)
    assert len(here.got) == 1


def test_the_tool_before_comes_back(here: MapWindow) -> None:
    pan = QgsMapToolPan(here.canvas)
    here.canvas.setMapTool(pan)
    here.capture("point")
    here.click(18.005, 44.405)
    assert here.canvas.mapTool() is pan


def test_a_layer_removed_and_a_project_closed_in_the_middle_of_drawing(here: MapWindow) -> None:
    ring = [(18.004, 44.404), (18.006, 44.4045), (18.008, 44.409)]
    layer = hazards([shapely.Polygon(ring)])
    here.capture("polygon")
    wait_until(lambda: _caught(here, ring[0]))
    here.click(*ring[0])
    here.key(Qt.Key.Key_T)
    QgsProject.instance().removeMapLayer(layer.id())
    here.move(*ring[1])
    here.click(*ring[1])
    assert len(here.canvas.mapTool().drawing.sketch.vertices) == 2
    QgsProject.instance().clear()
    assert here.cancelled == 1
    here.move(*ring[1])
    here.click(*ring[1])


def test_the_map_changes_its_crs_in_the_middle_of_drawing(here: MapWindow) -> None:
    here.capture("polygon")
    here.click(18.005, 44.405)
    here.show("EPSG:3857", BOX, 20.0)
    for place in ((18.005, 44.41), (18.015, 44.41)):
        here.click(*place)
    here.key(Qt.Key.Key_Return)
    drawn = shapely.get_coordinates(here.got[0].geometry).tolist()
    assert float(inverse(*drawn[1], 18.005, 44.41)[1]) < 3.0


def test_a_map_of_a_datum_that_cannot_be_trusted_is_refused(here: MapWindow) -> None:
    here.canvas.setDestinationCrs(type(here.canvas.mapSettings().destinationCrs())())
    here.capture("polygon")
    assert here.cancelled == 1
    assert "coordinate reference system" in here.said.texts[-1]


def test_the_users_snapping_settings_stay_as_they_are(here: MapWindow) -> None:
    hazards([shapely.Polygon([(18.004, 44.404), (18.006, 44.4045), (18.008, 44.409)])])
    before = QgsProject.instance().snappingConfig()
    here.capture("point")
    here.click(18.005, 44.405)
    assert QgsProject.instance().snappingConfig() == before
    assert not QgsProject.instance().isDirty() or before == QgsProject.instance().snappingConfig()


def test_a_preview_is_drawn_and_taken_off(here: MapWindow) -> None:
    before = len(here.canvas.scene().items())
    shapes = [shapely.box(18.004, 44.404, 18.006, 44.406), shapely.Point(18.01, 44.41)]
    here.tools.preview(shapes, ["1\n1,234 m²", "2"])
    assert len(here.canvas.scene().items()) > before
    here.canvas.grab()
    here.show("EPSG:3857", BOX)
    here.canvas.grab()
    here.tools.clear_preview()
    here.tools.stop()


@pytest.mark.parametrize("crs", ["EPSG:6316", "EPSG:31276", "EPSG:2180"])
def test_on_another_datum_a_click_lies_where_it_is_seen_or_nothing_is_drawn(
    here: MapWindow, crs: str
) -> None:
    here.show(crs, BOX)
    here.capture("point")
    if here.cancelled:
        assert "WGS 84" in here.said.texts[-1]
        return
    here.click(18.005, 44.405)
    (captured,) = here.got
    (place,) = captured.geometry.coords
    assert float(inverse(*place, 18.005, 44.405)[1]) < 3.0
