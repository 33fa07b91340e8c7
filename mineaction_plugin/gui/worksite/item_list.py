# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of a worksite: each line with its symbol, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qgis.core import QgsApplication, QgsSymbol, QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.terms.vocabulary import WORKSITE_LINES
from mineaction_plugin.gui.worksite.items import Item, facts_of
from mineaction_plugin.symbology import worksite_style
from mineaction_plugin.translation import tr

MOVE, UP, DOWN, ZOOM, OUT = "move", "up", "down", "zoom", "out"


class _Deed(NamedTuple):
    """Something that can be done with a line: name, icon of QGIS, words, keys."""

    name: str
    face: str
    tip: str
    keys: str


def _deeds() -> tuple[_Deed, ...]:
    return (
        _Deed(MOVE, "mActionMoveFeaturePoint", tr("Move it on the map"), "F2"),
        _Deed(UP, "mActionArrowUp", tr("One place up in the list"), "Alt+Up"),
        _Deed(DOWN, "mActionArrowDown", tr("One place down in the list"), "Alt+Down"),
        _Deed(ZOOM, "mActionZoomToSelected", tr("Show it on the map"), "F3"),
        _Deed(OUT, "mActionDeleteSelected", tr("Take it out"), "Delete"),
    )


class ItemList(QWidget):
    """Two lines an item: what it is called and is; where, how long, who saw it."""

    chosen = pyqtSignal()
    wanted = pyqtSignal(str, object)
    """MOVE, UP, DOWN, ZOOM or OUT, and the line it is wanted for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Item] = ()
        self.view = _Lines()
        self.view.currentRowChanged.connect(lambda _row: self._judge())
        self.view.itemActivated.connect(lambda _line: self._tell(ZOOM))
        self.view.deed.connect(self._tell)
        row = QHBoxLayout()
        self._buttons = [self._button(each) for each in _deeds()]
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        layout.addLayout(row)

    def show_items(self, items: Sequence[Item], coordinate_format: str) -> None:
        """Show these lines; the one that was chosen stays chosen, by its row in its table."""
        current = self.current()
        before, row = current.key if current else None, self.view.currentRow()
        self._items = items
        self.view.blockSignals(True)
        self.view.clear()
        for item in items:
            text = tr("{label} · {kind}").format(label=item.label, kind=item.kind_words)
            line = QListWidgetItem(f"{text}\n{facts_of(item, coordinate_format)}")
            line.setIcon(_icon(item))
            line.setToolTip(line.text())
            self.view.addItem(line)
        keys = [item.key for item in items]
        row = keys.index(before) if before in keys else min(row, len(keys) - 1)
        self.view.setCurrentRow(row)
        self.view.blockSignals(False)
        self.setVisible(bool(items))
        self.view.fit()
        self._judge()

    def current(self) -> Item | None:
        """The chosen line; None for none."""
        row = self.view.currentRow()
        return self._items[row] if 0 <= row < len(self._items) else None

    def items(self) -> Sequence[Item]:
        """All lines as shown."""
        return self._items

    def choose(self, row: int) -> None:
        """Choose a line by its place."""
        self.view.setCurrentRow(row)

    def _button(self, deed: _Deed) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"worksite_{deed.name}")
        button.setIcon(QgsApplication.getThemeIcon(f"/{deed.face}.svg"))
        button.setIconSize(QSize(1, 1) * (self.fontMetrics().height() * 4 // 3))
        button.setAutoRaise(True)
        button.setAccessibleName(deed.tip)
        button.setToolTip(tr("{what} ({keys})").format(what=deed.tip, keys=deed.keys))
        button.clicked.connect(lambda: self._tell(deed.name))
        return button

    def _tell(self, deed: str) -> None:
        item = self.current()
        if item is not None:
            self.wanted.emit(deed, item)

    def _judge(self) -> None:
        for button in self._buttons:
            button.setEnabled(self.current() is not None)
        self.chosen.emit()


class _Lines(QListWidget):
    """As high as its lines; text wraps at the width there is."""

    deed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("worksite_list")
        self.setAccessibleName(tr("Worksite"))
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setIconSize(QSize(1, 1) * (self.fontMetrics().height() * 3 // 2))
        # As high as all its lines: the page scrolls, and no bar comes and goes with the width.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None and event.size().width() != event.oldSize().width():
            self.fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 20, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        deed = "" if event is None else _deed_of(event)
        if deed:
            self.deed.emit(deed)
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Take the height of the lines."""
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()  # else the heights are those of the width before
        lines = sum(self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        self.setFixedHeight(lines + 2 * self.frameWidth() + 2)


def _deed_of(event: QKeyEvent) -> str:
    """What a key asks for; "" for nothing of ours."""
    with_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
    plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    key = Qt.Key(event.key())
    if with_alt:
        return {Qt.Key.Key_Up: UP, Qt.Key.Key_Down: DOWN}.get(key, "")
    keys = {Qt.Key.Key_F2: MOVE, Qt.Key.Key_F3: ZOOM, Qt.Key.Key_Delete: OUT}
    return keys.get(key, "") if plain else ""


def _icon(item: Item) -> QIcon:
    """The symbol as on the map; points that lead to the boundary have none of their own."""
    if item.post is None:
        return QgsApplication.getThemeIcon("/mIconPointLayer.svg")
    kind = item.post.feature.kind
    make = worksite_style.line_symbol if kind in WORKSITE_LINES else worksite_style.point_symbol
    symbol: QgsSymbol = make(str(kind))
    return always(QgsSymbolLayerUtils.symbolPreviewIcon(symbol, QSize(32, 32)))
