# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dock shows while there is no boundary in work: what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.gui.desk import Desk


class EmptyState(QWidget):
    """A sentence, and a button for each way on."""

    compose_asked = pyqtSignal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._text = wrapped(name="boundary_empty")
        self.open = QPushButton(icon("folder"), tr("&Open a task database"))
        self.open.setObjectName("boundary_open_workspace")
        self.open.setToolTip(tr("The one beside the project, or another one"))
        self.compose = QPushButton(icon("create"), tr("&Type a boundary"))
        self.compose.setObjectName("boundary_type_new")
        self.compose.setToolTip(tr("From a form with coordinates, or with bearings and distances"))
        self.tasks = QPushButton(icon("tasks"), tr("Go to the &tasks"))
        self.tasks.setObjectName("boundary_go_to_tasks")
        self.tasks.setToolTip(tr("Choose a task, or make one from hazards or by drawing"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        for button in (self.open, self.compose, self.tasks):
            layout.addWidget(button)
        layout.addStretch()
        self.open.clicked.connect(lambda _on: desk.editing.session.open_or_create())
        self.compose.clicked.connect(self.compose_asked)
        self.tasks.clicked.connect(lambda: desk.controller.page_wanted.emit("tasks"))
        self.refresh()

    def refresh(self) -> None:
        """Say why there is nothing, and what can be done."""
        session = self._desk.editing.session
        refusal = session.refusal()
        self._text.setText(
            refusal
            or tr(
                "No task is chosen. Choose one on the page Tasks or on the map, or type a boundary "
                "from a form: it becomes a task."
            )
        )
        self.open.setVisible(bool(refusal) and not session.path)
        self.compose.setVisible(not refusal or not session.path)
