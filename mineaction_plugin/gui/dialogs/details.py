# SPDX-License-Identifier: GPL-3.0-or-later
"""The longer text of a message, to read and to copy; it never blocks the window."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.translation import tr


class DetailsDialog(QDialog):
    """A sentence, what is behind it, and the diagnostics of this QGIS."""

    def __init__(self, sentence: str, details: str, diagnostics: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("MineActionDetails")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Mine Action: details"))
        self._whole = f"{details}\n\n{diagnostics}\n"
        heading = QLabel(sentence)
        heading.setWordWrap(True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        text = QPlainTextEdit(self._whole)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Details"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = always(buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole))
        copy.setObjectName("copy_details")
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(text)
        layout.addWidget(buttons)
        size = self.fontMetrics().averageCharWidth()
        self.resize(size * 90, size * 60)

    def _copy(self) -> None:
        always(QGuiApplication.clipboard()).setText(self._whole)
