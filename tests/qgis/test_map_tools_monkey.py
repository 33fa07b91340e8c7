# SPDX-License-Identifier: GPL-3.0-or-later
"""A seeded monkey with the map tools: whatever it does, no Python error, and the map is given back.

MONKEY_SEED and MONKEY_ACTIONS make it another one, or a longer one.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapToolEmitPoint, QgsMapToolPan
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMenu

from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.gui.map_tools.drawing_bar import DrawingBar
from tests.qgis.map_window import MapWindow, hazards

SEED = int(os.environ.get("MONKEY_SEED", "20261124"))
ACTIONS = int(os.environ.get("MONKEY_ACTIONS", "500"))
BOX = (17.99, 44.40, 18.01, 44.415)
KINDS = ("point", "line", "polygon", "rectangle")
FRAMES = ("EPSG:4326", "EPSG:3857", "EPSG:32633", "EPSG:32634", "EPSG:31276", "EPSG:54030", "")
KEYS = (
    "Return", "Escape", "Backspace", "Delete", "Insert", "Tab", "Backtab", "T", "M", "O", "K", "H",
    "Left", "Up", "Shift", "Control", "A", "5", "Plus",
)  # fmt: skip
TEXTS = (
    "045 120", "90 20", "400 7", "44.41N 18.001E", "abc", "-5", "5", "33 mag 49", "", "1e9",
    "12,5 grid 40", "33TYK 35320 31540",
)  # fmt: skip
TASKS = (
    Task("T-001", shapely.box(17.995, 44.405, 18.002, 44.41)),
    Task("T-002", shapely.box(18.001, 44.406, 18.005, 44.412)),
)


class ToolMonkey:
    """Random acts with the tools."""

    def __init__(self, here: MapWindow, folder: Path) -> None:
        self.here = here
        self.chance = random.Random(SEED)  # noqa: S311 (not for secrets)
        self.folder = folder
        self.pan = QgsMapToolPan(here.canvas)
        self.point = QgsMapToolEmitPoint(here.canvas)
        self.projects = 0
        self.done: list[str] = []
        self.open()

    def open(self) -> None:
        self.projects += 1
        place = self.folder / f"p{self.projects}"
        place.mkdir()
        self.here.open_tasks(place, *TASKS)
        hazards(
            [shapely.box(17.998, 44.409, 18.004, 44.413), shapely.box(17.99, 44.40, 17.995, 44.41)]
        )

    def act(self) -> None:
        acts = {
            self.click: 30, self.double_click: 6, self.drag: 14, self.move: 10, self.key: 24,
            self.type: 14, self.capture: 8, self.edit: 8, self.choose: 3, self.preview: 3,
            self.other_tool: 4, self.frame: 4, self.remove: 1, self.leave: 1, self.stop: 1,
            self.cut_short: 3,
        }  # fmt: skip
        (what,) = self.chance.choices(list(acts), weights=list(acts.values()))
        self.done.append(what.__name__)
        what()
        for menu in self.here.canvas.findChildren(QMenu):
            if self.chance.random() < 0.5 and menu.actions():
                self.chance.choice(menu.actions()).trigger()
            menu.close()
        QApplication.processEvents()

    def place(self) -> tuple[float, float]:
        if self.chance.random() < 0.4:
            corners = shapely.get_coordinates([task.geometry for task in TASKS]).tolist()
            lon, lat = self.chance.choice(corners)
            return lon, lat
        return self.chance.uniform(BOX[0], BOX[2]), self.chance.uniform(BOX[1], BOX[3])

    def click(self) -> None:
        left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
        QTimer.singleShot(0, _close_menu)  # QGIS's own tools open one, and wait for it
        self.here.click(*self.place(), self.chance.choice((left, left, left, right)))

    def double_click(self) -> None:
        self.here.double_click(*self.place())

    def drag(self) -> None:
        self.here.drag(self.place(), self.place())

    def cut_short(self) -> None:
        """A key, or another tool, while the button is down."""
        self.here.press_and_move(self.place(), self.place())
        self.chance.choice((self.key, self.other_tool, self.remove, self.frame, self.edit))()
        self.here.release(self.place())

    def move(self) -> None:
        self.here.move(*self.place())

    def key(self) -> None:
        none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        held = self.chance.choice((none, none, control, Qt.KeyboardModifier.ShiftModifier))
        name = self.chance.choice((*KEYS, "Z", "Z", "Y"))
        self.here.key(getattr(Qt.Key, f"Key_{name}"), control if name in "ZY" else held)

    def type(self) -> None:
        self.here.type(self.chance.choice(TEXTS))
        self.here.key(Qt.Key.Key_Return)

    def capture(self) -> None:
        self.here.capture(self.chance.choice(KINDS))

    def edit(self) -> None:
        self.here.tools.edit()

    def stop(self) -> None:
        self.here.tools.stop()

    def choose(self) -> None:
        self.here.editing.boundary.choose(self.chance.choice(("T-001", "T-002", "", "nobody")))

    def preview(self) -> None:
        shapes = [task.geometry for task in TASKS] if self.chance.random() < 0.7 else []
        self.here.tools.preview(shapes, ["1", "2"][: len(shapes)])
        self.here.canvas.grab()

    def other_tool(self) -> None:
        self.here.canvas.setMapTool(self.chance.choice((self.pan, self.point)))

    def frame(self) -> None:
        crs = self.chance.choice(FRAMES)
        if crs:
            self.here.show(crs, BOX, self.chance.choice((0.0, 40.0, -120.0)))
        else:
            self.here.canvas.setDestinationCrs(
                type(self.here.canvas.mapSettings().destinationCrs())()
            )

    def remove(self) -> None:
        layers = list(QgsProject.instance().mapLayers())
        if layers:
            QgsProject.instance().removeMapLayer(self.chance.choice(layers))

    def leave(self) -> None:
        QgsProject.instance().clear()
        QApplication.processEvents()
        self.open()


def _close_menu() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None and popup.objectName() != "edit_boundary_menu":
        popup.close()


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


def test_a_monkey_breaks_nothing(here: MapWindow, tmp_path: Path) -> None:
    monkey = ToolMonkey(here, tmp_path)
    for _ in range(ACTIONS):
        monkey.act()
    here.tools.stop()
    assert here.tools.active == ""
    bars = here.canvas.findChildren(DrawingBar)
    assert not any(bar.isVisible() for bar in bars)
    assert len(monkey.done) == ACTIONS
