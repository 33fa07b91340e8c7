# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's layers and what each of them is; one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from mineaction_plugin.adapters.always import always
from mineaction_plugin.translation import tr

LAYER, ROLE, ROWS = range(3)
FEWEST, MOST = 3, 8
"""So many rows are seen at once; more are scrolled to."""


@dataclass(frozen=True)
class LayerRow:
    """A line of the list, in words."""

    layer_id: str
    name: str
    role: str
    rows: str
    tip: str = ""
    icon: QIcon | None = None


class LayerList(QTreeWidget):
    """Arrow keys move through the layers; what plays a role stands on top."""

    chosen = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("layer_list")
        self.setAccessibleName(tr("Layers of this project and their roles"))
        self.setToolTip(tr("Choose a layer to see what it is read as, and to put it right"))
        self.setHeaderLabels([tr("Layer"), tr("Role"), tr("Rows")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = always(self.header())
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 5)
        header.setSectionResizeMode(LAYER, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ROLE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ROWS, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._on_current)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a dock of 320 px; long names are cut and whole in the tool tip."""
        return QSize(self.fontMetrics().averageCharWidth() * 20, super().minimumSizeHint().height())

    def show_rows(self, rows: Sequence[LayerRow], chosen: str) -> None:
        """Show these layers; the chosen one stays chosen without being told of again."""
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QTreeWidgetItem([row.name, row.role, row.rows])
            item.setData(LAYER, Qt.ItemDataRole.UserRole, row.layer_id)
            item.setTextAlignment(ROWS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column in (LAYER, ROLE, ROWS):
                item.setToolTip(column, row.tip or row.name)
            if row.icon is not None:
                item.setIcon(LAYER, row.icon)
            self.addTopLevelItem(item)
            if row.layer_id == chosen:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self._fit(len(rows))

    def _fit(self, rows: int) -> None:
        line = max(self.sizeHintForRow(0), self.fontMetrics().height())
        seen = min(max(rows, FEWEST), MOST)
        self.setFixedHeight(always(self.header()).sizeHint().height() + seen * line + 4)

    def _on_current(self, item: QTreeWidgetItem | None, _before: object) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(LAYER, Qt.ItemDataRole.UserRole)))
