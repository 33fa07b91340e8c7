# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels as pages use them: wrapped, and plain text where names come from data."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel, QSizePolicy

from mineaction_plugin.layouts.bidi import RLM, isolated


def wrapped(text: str = "", name: str = "") -> QLabel:
    """A label that wraps, never widens its dock, and shows text as it is."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    size = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    size.setHeightForWidth(True)  # a new policy forgets what the wrapping had set: lines were cut
    label.setSizePolicy(size)
    return label


def heading(text: str) -> QLabel:
    """A page's name, a little larger than its text at any font size."""
    label = wrapped(text)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.2)
    label.setFont(font)
    return label


def apart(text: str) -> str:
    """A text that stays whole in a line from the right: "24 Nov" keeps its 24 before its month."""
    return text if QApplication.isLeftToRight() else f"\u2068{text}\u2069"


def led(text: str) -> str:
    """A line that runs as the window does, also where it begins with a number or a Latin id.

    A label takes its direction from its first letter: "T-001: 4 points" would run from the left
    in an Arabic window, and its figures stand beside the wrong words. Each value inside it stays as
    it is: after an Arabic letter "00031TP9" would be read as "TP900031".
    """
    return text if QApplication.isLeftToRight() or not text else f"{RLM}{isolated(text)}"
