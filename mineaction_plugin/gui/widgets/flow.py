# SPDX-License-Identifier: GPL-3.0-or-later
"""Widgets in a row that goes on below where there is no room, from the reader's side."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QApplication, QLayout, QLayoutItem

GAP = 4


class Flow(QLayout):
    """Like words of a text; nothing in it is ever hidden for want of room."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem | None) -> None:
        if item is not None:
            self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), only_measure=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, only_measure=False)

    def sizeHint(self) -> QSize:
        """All of it in one row."""
        shown = self._shown()
        width = sum(item.sizeHint().width() + GAP for item in shown) - GAP * bool(shown)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width, height)

    def minimumSize(self) -> QSize:
        """As wide as its widest widget."""
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, only_measure: bool) -> int:
        """Put the widgets into the rectangle; its height is what they take."""
        x = y = line = 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(rect.width(), item.sizeHint().height()))
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + GAP, 0
            if not only_measure:
                left = x if QApplication.isLeftToRight() else rect.width() - x - size.width()
                item.setGeometry(QRect(rect.topLeft() + QPoint(left, y), size))
            x, line = x + size.width() + GAP, max(line, size.height())
        return y + line
