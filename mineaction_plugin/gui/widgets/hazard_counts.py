# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of hazards by class and status: all of them, and those on the map now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.hazard_survey import Key
from mineaction_plugin.gui.rows import count
from mineaction_plugin.symbology.words import land_class_legend, status_word
from mineaction_plugin.translation import tr

DANGER = ("CHA", "unknown", "SHA", "eod_spot", "ammunition_storage", "indication")
"""What may kill stands first; a class that nobody knows is taken for dangerous."""
LIFE = ("open", "unknown", "worked_on", "closed")
NUMBERS = (1, 2)


class HazardCounts(QTreeWidget):
    """As high as its rows: a class with its number, its statuses below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hazard_counts")
        self.setAccessibleName(tr("Hazards by class and status"))
        self.setToolTip(tr("Hazards by class and status: in all, and on the map as it shows now"))
        self.setColumnCount(3)
        self.setHeaderLabels([tr("Class, status"), tr("In all"), tr("On the map")])
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformRowHeights(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = always(self.header())
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in NUMBERS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            always(self.headerItem()).setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.itemExpanded.connect(self._fit)
        self.itemCollapsed.connect(self._fit)
        self._items: dict[Key, QTreeWidgetItem] = {}

    def show_counts(self, in_all: Mapping[Key, int]) -> None:
        """Fill the table; the numbers on the map follow by `show_on_map`."""
        self.clear()
        self._items.clear()
        for land_class, keys in groupby(sorted(in_all, key=_rank), key=lambda key: key[0]):
            self._add_class(land_class, list(keys), in_all)
        self.expandAll()
        self._fit()

    def show_on_map(self, on_map: Mapping[Key, int] | None) -> None:
        """Fill the last column; nothing in it for None."""
        for row in range(self.topLevelItemCount()):
            top = always(self.topLevelItem(row))
            key_class = str(top.data(0, Qt.ItemDataRole.UserRole))
            keys = [key for key in self._items if key[0] == key_class]
            top.setText(2, "" if on_map is None else count(sum(on_map.get(k, 0) for k in keys)))
            for key in keys:
                text = "" if on_map is None else count(on_map.get(key, 0))
                self._items[key].setText(2, text)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _add_class(self, land_class: str, keys: Sequence[Key], numbers: Mapping[Key, int]) -> None:
        top = _row(self, land_class_legend(land_class), sum(numbers[key] for key in keys))
        top.setData(0, Qt.ItemDataRole.UserRole, land_class)
        font = top.font(0)
        font.setBold(True)
        for column in range(3):
            top.setFont(column, font)
        for key in keys:
            self._items[key] = _row(top, status_word(key[1]), numbers[key])

    def _fit(self, *_item: object) -> None:
        """No scrolling inside a page that scrolls."""
        tops = [always(self.topLevelItem(row)) for row in range(self.topLevelItemCount())]
        rows = sum(1 + (top.childCount() if top.isExpanded() else 0) for top in tops)
        height = max(self.sizeHintForRow(0), self.fontMetrics().height())
        header = always(self.header()).sizeHint().height()
        self.setFixedHeight(rows * height + header + 2 * self.frameWidth())


def _row(parent: QTreeWidget | QTreeWidgetItem, name: str, number: int) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [name, count(number), ""])
    for column in NUMBERS:
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(0, name)
    return item


def _rank(key: Key) -> tuple[int, str, int, str]:
    land_class, status = key
    return (
        DANGER.index(land_class) if land_class in DANGER else len(DANGER),
        land_class,
        LIFE.index(status) if status in LIFE else len(LIFE),
        status,
    )
