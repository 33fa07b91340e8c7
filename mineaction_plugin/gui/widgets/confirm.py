# SPDX-License-Identifier: GPL-3.0-or-later
"""A question in the dock itself: asked once, answered with one key, never a dialog."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr


class Confirm(QFrame):
    """Hidden until it asks."""

    confirmed = pyqtSignal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._question = wrapped()
        self.yes = QPushButton()
        self.yes.setObjectName(f"{name}_yes")
        self.yes.setDefault(True)
        self.no = QPushButton(tr("Not yet"))
        self.no.setObjectName(f"{name}_no")
        row = QHBoxLayout()
        row.addWidget(self.yes, 1)
        row.addWidget(self.no)
        layout = QVBoxLayout(self)
        layout.addWidget(self._question)
        layout.addLayout(row)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.dismiss)
        self.hide()

    def ask(self, question: str, answer: str) -> None:
        """Show the question; the safe answer has the focus."""
        self._question.setText(question)
        self.yes.setText(answer)
        self.show()
        self.no.setFocus()

    def dismiss(self) -> None:
        """Take the question away unanswered."""
        self.hide()

    def _on_yes(self) -> None:
        self.hide()
        self.confirmed.emit()
