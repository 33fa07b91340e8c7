# SPDX-License-Identifier: GPL-3.0-or-later
"""The rail of pages: an icon, a name, and a count or a warning on each."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.translation import tr

KEY = Qt.ItemDataRole.UserRole


class Rail(QTreeWidget):
    """A list of pages that never scrolls; arrow keys walk through it."""

    page_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(tr("Pages"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        header = always(self.header())
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._on_current)

    def set_pages(self, pages: Sequence[tuple[str, str, QIcon]]) -> None:
        """Fill the rail: key, name and icon of each page."""
        for key, name, icon in pages:
            item = QTreeWidgetItem(self, [name, ""])
            item.setData(0, KEY, key)
            item.setIcon(0, icon)
        self._fit()

    def choose(self, key: str) -> None:
        """Make a page the current one; the first where there is none of that key."""
        item = self._item(key) or self.topLevelItem(0)
        self.setCurrentItem(item)

    def set_summary(self, key: str, summary: str) -> None:
        """Say in a few words how things stand on a page."""
        item = self._item(key)
        if item is not None:
            item.setText(1, summary)
            item.setToolTip(1, summary)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}: {summary}")

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self._fit()

    def _item(self, key: str) -> QTreeWidgetItem | None:
        for row in range(self.topLevelItemCount()):
            item = always(self.topLevelItem(row))
            if item.data(0, KEY) == key:
                return item
        return None

    def _fit(self) -> None:
        """As high as its rows, with icons as high as its text."""
        self.setIconSize(QSize(1, 1) * self.fontMetrics().height())
        rows = sum(
            self.rowHeight(self.indexFromItem(self.topLevelItem(row)))
            for row in range(self.topLevelItemCount())
        )
        self.setFixedHeight(rows + 2 * self.frameWidth())

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.page_chosen.emit(item.data(0, KEY))
