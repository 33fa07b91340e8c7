# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: the edit session under QGIS's own undo, save and discard, and a closed project."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import shapely
from hand import the_hand
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMessageBox, QPushButton
from qgis.utils import iface

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.workspace import store

hand = the_hand()
window = iface.mainWindow()
project = QgsProject.instance()
folder = Path(os.environ["WINDOW_FOLDER"])
path = folder / "tasks.gpkg"
unsaved = Path(QgsApplication.qgisSettingsDirPath()) / "mineaction_plugin" / "unsaved"
left = folder / "left"


def open_dock() -> object:
    window.findChild(QAction, "MineActionOpenDock").trigger()
    dock = window.findChild(QDockWidget, "MineActionDock")
    hand.wait_until(lambda: dock.content is not None, "the dock to be filled")
    return dock.content.desk


def move_last(by: float) -> None:
    draft = boundary.draft
    last = draft.points[-1]
    moved = drafts.moved(draft, last.key, last.point.lon - by, last.point.lat)
    assert boundary.apply(moved, f"Move {by}")
    hand.wait(50)


def points() -> int:
    return session.layer("boundary_points").featureCount()


def active(table: str) -> None:
    iface.setActiveLayer(session.layer(table))
    hand.wait(100)


def press(name: str) -> None:
    action = window.findChild(QAction, name)
    assert action.isEnabled(), name
    action.trigger()
    hand.wait(200)


def undo_redo_by_qgis() -> None:
    boundary.choose("T-001")
    move_last(0.001)
    move_last(0.002)
    active("worksite_points")
    hand.picture("edit_undo_panel")
    press("mActionUndo")
    assert session.undo_text == "Move 0.001", session.undo_text
    active("tasks")
    press("mActionUndo")
    assert not session.dirty
    assert points() == 0
    press("mActionRedo")
    press("mActionRedo")
    assert points() == 4
    assert session.redo_text == ""


def save_by_qgis() -> None:
    wanted = [each.point for each in boundary.draft.points]
    active("boundary_points")
    press("mActionSaveLayerEdits")
    hand.wait_until(lambda: not session.dirty, "everything to be saved")
    assert [each.point for each in boundary.draft.points] == wanted
    assert len(store.read_boundary_points(path)["T-001"]) == 4
    assert not list(unsaved.glob("*.json"))


def crash() -> None:
    """What is unsaved is written down by itself; then the process is gone."""
    move_last(0.003)
    hand.wait_until(lambda: list(unsaved.glob("*.json")), "the unsaved work to be written down")
    hand.wait(600)
    shutil.copytree(unsaved, left)
    os.kill(os.getpid(), signal.SIGKILL)


def come_back() -> None:
    """The next start offers it, and one click brings it back."""
    hand.wait_until(lambda: any("Unsaved boundary of T-001" in m for m in hand.messages()), "offer")
    hand.picture("edit_offer")
    restore = next(b for b in window.findChildren(QPushButton) if b.text() == "Restore")
    hand.click(restore)
    hand.wait_until(lambda: session.dirty, "the work to come back")
    boundary.choose("T-001")
    hand.notes["lon"] = boundary.draft.points[-1].point.lon
    assert session.undo_text.startswith("Restore"), session.undo_text
    hand.picture("edit_restored")
    close_and_save()


def close_and_save() -> None:
    """QGIS asks for each edited layer of a project that is closed; saving one saves all."""
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            box.button(QMessageBox.StandardButton.Save).click()

    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(200)
    wanted = [each.point.label for each in boundary.draft.points]
    project.clear()
    timer.stop()
    hand.wait(300)
    assert len(asked) == 1, asked
    assert (session.path, boundary.current) == ("", "")
    assert not list(unsaved.glob("*.json"))
    stored = store.read_boundary_points(path)["T-001"]
    assert [each.label for each in stored] == wanted
    hand.notes["saved_lon"] = stored[-1].lon


assert not [w for w in window.findChildren(QMessageBox) if w.isVisible()]
if left.is_dir():
    shutil.copytree(left, unsaved, dirs_exist_ok=True)
    desk = open_dock()
    session, boundary = desk.editing.session, desk.editing.boundary
    come_back()
else:
    store.create(path, load())
    store.save_tasks(path, [Task("T-001", shapely.box(17.96, 44.49, 17.97, 44.50))])
    desk = open_dock()
    session, boundary = desk.editing.session, desk.editing.boundary
    desk.controller.open_workspace(str(path))
    hand.wait(300)
    undo_redo_by_qgis()
    save_by_qgis()
    crash()
