# SPDX-License-Identifier: GPL-3.0-or-later
"""The print frame: what it shows on the map is what the sheet prints."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyproj
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsRectangle,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QComboBox, QPushButton, QWidget

from mineaction_plugin import classFactory
from mineaction_plugin.core.libraries import load
from mineaction_plugin.gui.print_frame.bar import PrintFrameBar
from mineaction_plugin.gui.print_frame.print_frame import PrintFrame
from mineaction_plugin.gui.print_frame.state import FrameState
from mineaction_plugin.plugin import MineActionPlugin
from tests.qgis.plugin_window import Window

MIDDLE = (17.95, 44.53)
TO_ZONE = pyproj.Transformer.from_crs(4326, 32633, always_xy=True)
Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def plugin(
    window: Window,
    qgis_processing: None,  # noqa: ARG001
) -> Iterator[MineActionPlugin]:
    window.mainWindow().resize(900, 700)
    canvas = window.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    x, y = pyproj.Transformer.from_crs(4326, 3857, always_xy=True).transform(*MIDDLE)
    canvas.setExtent(QgsRectangle(x - 2000, y - 2000, x + 2000, y + 2000))
    QApplication.processEvents()
    made = classFactory(window)
    made.initGui()
    yield made
    made.unload()


@pytest.fixture
def frame(plugin: MineActionPlugin, window: Window) -> PrintFrame:  # noqa: ARG001
    action_of(window).trigger()
    frames = [each for each in gc.get_objects() if isinstance(each, PrintFrame) and each.tool]
    assert len(frames) == 1
    return frames[0]


def action_of(window: Window) -> QAction:
    return next(a for a in window.toolbar_actions if a.objectName() == "MineActionPrintFrame")


def bar_of(window: Window) -> PrintFrameBar:
    bar = window.mapCanvas().findChild(PrintFrameBar, "print_frame_bar")
    assert bar is not None
    return bar


def press(window: Window, key: int, modifier: object = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.mapCanvas(), key, modifier)


def sides_m(state: FrameState) -> tuple[float, float]:
    """Width and height of the frame in zone 33."""
    x, y = np.array(TO_ZONE.transform(*np.array(state.corners()).T))
    lengths = np.hypot(np.diff(x), np.diff(y))
    return float(lengths[1]), float(lengths[0])


def test_the_frame_covers_what_paper_and_scale_say() -> None:
    width, height = sides_m(FrameState(MIDDLE, scale=10_000))
    wide, high = sides_m(FrameState(MIDDLE, scale=20_000))
    assert (wide, high) == pytest.approx((2 * width, 2 * height))
    turned = sides_m(FrameState(MIDDLE, scale=10_000, turned_deg=37.0))
    assert turned == pytest.approx((width, height))
    assert width < 2100 < height + 1000  # inside A4


def test_turning_the_ground_clockwise_turns_the_frame_the_other_way() -> None:
    x, y = TO_ZONE.transform(*np.array(FrameState(MIDDLE, turned_deg=30.0).corners()).T)
    up = np.degrees(np.arctan2(x[1] - x[0], y[1] - y[0]))  # from lower left to upper left
    assert up == pytest.approx(-30.0, abs=1e-6)


@pytest.mark.parametrize("turned_deg", [0.0, 30.0, -90.0])
def test_a_step_moves_along_the_sheet(turned_deg: float) -> None:
    state = FrameState(MIDDLE, turned_deg=turned_deg)
    corners = np.array(TO_ZONE.transform(*np.array(state.corners()).T)).T
    moved = np.array(TO_ZONE.transform(*np.array(state.moved(1.0, 0.0).corners()).T)).T
    assert moved[0] == pytest.approx(corners[3], abs=0.05)  # its left lies where the right was
    moved = np.array(TO_ZONE.transform(*np.array(state.moved(0.0, 1.0).corners()).T)).T
    assert moved[0] == pytest.approx(corners[1], abs=0.05)


def test_scales_step_through_round_numbers_and_end() -> None:
    state = FrameState(MIDDLE, scale=6_000.0)
    assert state.scaled(1).scale == 10_000
    assert state.scaled(-1).scale == 5_000
    assert FrameState(MIDDLE, scale=250_000).scaled(1).scale == 250_000
    assert state.turned(-190).turned_deg == 170.0


def test_keys_change_the_frame_and_the_bar_follows(frame: PrintFrame, window: Window) -> None:
    bar = bar_of(window)
    press(window, Key.Key_Minus)
    press(window, Key.Key_R)
    press(window, Key.Key_R)
    press(window, Key.Key_R, Shift)
    press(window, Key.Key_O)
    press(window, Key.Key_P)
    state = frame.tool.state
    assert (state.scale, state.turned_deg, state.orientation, state.paper) == (
        10_000,
        5.0,
        "landscape",
        "A3",
    )
    assert bar.scale.scale() == pytest.approx(10_000)
    assert (bar.paper.currentData(), bar.orientation.currentData()) == ("A3", "landscape")
    assert bar.turn.value() == 5.0
    before = state.centre
    press(window, Key.Key_Right, Shift)
    assert frame.tool.state.centre[0] > before[0]
    press(window, Key.Key_0)
    assert frame.tool.state.turned_deg == 0.0


def test_the_bar_changes_the_frame(frame: PrintFrame, window: Window) -> None:
    bar = bar_of(window)
    bar.scale.setScale(2_500)
    bar.paper.setCurrentIndex(bar.paper.findData("A2"))
    bar.turn.setValue(-12.5)
    bar.grid.setCurrentIndex(bar.grid.findData("dms"))
    state = frame.tool.state
    assert (state.scale, state.paper, state.turned_deg, state.grid) == (
        pytest.approx(2_500),
        "A2",
        -12.5,
        "dms",
    )


def pixel_of(window: Window, lonlat: tuple[float, float]) -> QPoint:
    canvas = window.mapCanvas()
    x, y = pyproj.Transformer.from_crs(4326, 3857, always_xy=True).transform(*lonlat)
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(place.x()), round(place.y()))


def test_the_frame_is_dragged_by_where_it_is_held(frame: PrintFrame, window: Window) -> None:
    view = window.mapCanvas().viewport()
    start = pixel_of(window, frame.tool.state.centre)
    held, end = start + QPoint(10, 5), start + QPoint(70, -35)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, place, button, down in (
        (QEvent.Type.MouseButtonPress, held, left, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        at = QPointF(place), QPointF(view.mapToGlobal(place))
        event = QMouseEvent(kind, *at, button, down, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, event)
    now = pixel_of(window, frame.tool.state.centre)
    assert (now - start - QPoint(60, -40)).manhattanLength() <= 3


def test_escape_gives_back_the_tool_that_was_there(window: Window, plugin: object) -> None:  # noqa: ARG001
    canvas = window.mapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    action = action_of(window)
    action.trigger()
    assert action.isChecked()
    press(window, Key.Key_Escape)
    assert canvas.mapTool() is pan
    assert not action.isChecked()
    action.trigger()
    canvas.setMapTool(pan)
    assert not action.isChecked()
    assert (
        canvas.findChild(PrintFrameBar, "print_frame_bar") is None or not bar_of(window).isVisible()
    )


def test_escape_in_a_field_of_the_bar_takes_the_frame_off(
    frame: PrintFrame, window: Window
) -> None:
    QTest.keyClick(bar_of(window).turn, Key.Key_Escape)
    assert frame.tool is None
    assert not action_of(window).isChecked()


def test_the_printed_sheet_shows_what_the_frame_framed(
    frame: PrintFrame, window: Window, tmp_path: Path
) -> None:
    frame._desk.settings.output_folder.setValue(str(tmp_path / "packs"))
    press(window, Key.Key_R)
    expected = np.array(frame.tool.state.corners())
    press(window, Key.Key_Return)
    (path,) = (tmp_path / "packs").glob("sheet_5000_A4_*.pdf")
    (page,) = load("pypdf").PdfReader(str(path)).pages
    pairs = np.array([float(v) for v in page["/VP"][0]["/Measure"]["/GPTS"]]).reshape(-1, 2)
    assert pairs[:, ::-1] == pytest.approx(expected, abs=1e-7)
    assert path.name in window.messageBar().currentItem().text()


def test_a_map_without_crs_gets_a_sentence(window: Window, plugin: object) -> None:  # noqa: ARG001
    window.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem())
    action = action_of(window)
    action.trigger()
    assert not action.isChecked()
    assert "no coordinate reference system" in window.messageBar().currentItem().text()


@pytest.mark.usefixtures("frame")
def test_every_field_has_a_name_and_a_tip_and_fits_a_narrow_map(window: Window) -> None:
    bar = bar_of(window)
    for field in bar.findChildren(QWidget):
        if isinstance(field, QComboBox | QPushButton) and field.objectName().startswith(
            ("frame_", "print_", "close_")
        ):
            assert field.toolTip()
            assert field.accessibleName() or field.text()
    window.mainWindow().resize(320, 700)
    QApplication.processEvents()
    assert bar.width() <= window.mapCanvas().width()
    for field in bar.findChildren(QPushButton):
        if field.isVisible():
            assert bar.rect().contains(field.geometry())
