# SPDX-License-Identifier: GPL-3.0-or-later
"""What every page of the dock works with."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.editing.editing import Editing
from mineaction_plugin.gui.jobs import Jobs, Outcome
from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.settings import Settings
from mineaction_plugin.translation import tr


@dataclass(frozen=True)
class Desk:
    """State, background work, the map, the user's settings, the message bar, and editing."""

    controller: Controller
    jobs: Jobs
    canvas: QgsMapCanvas
    settings: Settings
    messages: Messages
    editing: Editing

    def tell_failure(self, outcome: Outcome, what: str) -> None:
        """Say that a job did not end well; a job stopped by the user is only noted."""
        if outcome.cancelled:
            self.messages.note(what)
        else:
            self.messages.failed(outcome.sentence, outcome.log or "\n".join(outcome.errors))

    def open_file(self, path: str) -> None:
        """Open a file or a folder with what the system has for it; say where it is if nothing."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self.messages.note(tr("It lies here: {path}").format(path=path))
