# SPDX-License-Identifier: GPL-3.0-or-later
"""A task database in a project, with everything that edits it, for tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shapely
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.editing.editing import Editing, make_editing
from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.settings import Settings
from mineaction_plugin.workspace import store

SQUARE = shapely.box(17.96, 44.49, 17.97, 44.50)


def workspace(folder: Path, *tasks: Task) -> Path:
    """A task database with these tasks, or with T-001, a square."""
    folder.mkdir(exist_ok=True)
    path = folder / "tasks.gpkg"
    store.create(path, load())
    store.save_tasks(path, tasks or (Task("T-001", SQUARE),))
    return path


@contextmanager
def editing_of(path: Path, *, opened: bool = True) -> Iterator[Editing]:
    """Editing with the task database of the settings, open in the project or not yet."""
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    settings, project = Settings(), QgsProject.instance()
    controller = Controller(project, settings, window)
    messages = Messages(QgsMessageBar(window), lambda _text, _details: None)
    editing = make_editing(controller, canvas, messages, window)
    settings.workspace.setValue(str(path))
    if opened:
        controller.open_workspace(str(path))
    try:
        yield editing
    finally:
        editing.close_down()
        controller.close()
        project.clear()
        settings.workspace.remove()
        settings.close()
        window.close()
        window.deleteLater()
        QApplication.processEvents()
