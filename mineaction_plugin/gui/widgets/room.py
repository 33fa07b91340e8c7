# SPDX-License-Identifier: GPL-3.0-or-later
"""How much room a list asks for in a dock that is low."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget


def modest(widget: QWidget, least_lines: int) -> None:
    """Let a widget take what is left, from a few lines of its font on.

    In a page whose labels wrap, a scroll area keeps every widget at the height it would like,
    and Qt's lists would like 192 pixels.
    """
    size = widget.sizePolicy()
    size.setVerticalPolicy(QSizePolicy.Policy.Ignored)
    widget.setSizePolicy(size)
    widget.setMinimumHeight(widget.fontMetrics().height() * least_lines)


class Inside(QWidget):
    """What scrolls: as high as its widgets need at the width it has, not at their narrowest."""

    def minimumSizeHint(self) -> QSize:
        layout, least = self.layout(), super().minimumSizeHint()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return QSize(least.width(), layout.minimumHeightForWidth(self.width()))
