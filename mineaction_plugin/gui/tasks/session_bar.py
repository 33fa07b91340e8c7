# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo, redo, save and discard of the edit session, wherever the change was made."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.widgets.confirm import Confirm
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr


class SessionBar(QWidget):
    """Shown while something can be undone, redone or saved."""

    asking = pyqtSignal()
    """The question is on the page, perhaps below what is in sight."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._session = desk.editing.session
        self._state = wrapped(name="session_state")
        self.undo = _button("undo_step", icon("take_back"), tr("&Undo"))
        self.redo = _button("redo_step", icon("redo"), tr("&Redo"))
        self.save = _button("save_tasks", icon("save"), tr("&Save"))
        self.discard = _button("discard_tasks", icon("discard"), tr("D&iscard…"))
        self.confirm = Confirm("confirm_discard")
        self._buttons = QWidget()
        grid = QGridLayout(self._buttons)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, button in enumerate((self.undo, self.redo, self.save, self.discard)):
            grid.addWidget(button, place // 2, place % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._state, self._buttons, self.confirm):
            layout.addWidget(widget)
        self.save.setToolTip(tr("Keep all changes in the task database, in one piece"))
        self.undo.clicked.connect(self._session.undo)
        self.redo.clicked.connect(self._session.redo)
        self.save.clicked.connect(self._save)
        self.discard.clicked.connect(self._ask)
        self.confirm.confirmed.connect(self._session.discard)
        self._session.state_changed.connect(self.refresh)
        self._session.opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be taken back and what is not saved."""
        undo, redo, dirty = self._session.undo_text, self._session.redo_text, self._session.dirty
        self.undo.setEnabled(bool(undo))
        self.undo.setToolTip(tr("Take back: {step}").format(step=undo) if undo else tr("Undo"))
        self.redo.setEnabled(bool(redo))
        self.redo.setToolTip(tr("Do again: {step}").format(step=redo) if redo else tr("Redo"))
        self.save.setEnabled(dirty)
        self.discard.setEnabled(dirty)
        self._state.setText(tr("There are changes that are not saved.") if dirty else "")
        self._state.setVisible(dirty)
        self._buttons.setVisible(bool(undo or redo or dirty))
        if not dirty:
            self.confirm.dismiss()

    def _save(self) -> None:
        self._session.save()

    def _ask(self) -> None:
        self.confirm.ask(
            tr("Give up everything that is not saved? It cannot be taken back."),
            tr("&Discard changes"),
        )
        QTimer.singleShot(0, self.asking.emit)  # once it has its place


def _button(name: str, face: QIcon, text: str) -> QPushButton:
    return action_button(name, face, text, text.replace("&", ""))
