# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand that does anything at all: seeded, so that what it did can be done again.

It clicks, types, drags and presses buttons where a person could, and answers whatever dialog
comes up. It knows nothing of what the plugin should do: the only judges are Python's errors, Qt's
life signs, and QGIS's process being there at the end.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

from hand import Hand
from qgis.PyQt.QtCore import QAbstractListModel, QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from qgis.utils import iface

KEYS = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Tab,
    Qt.Key.Key_T,
    Qt.Key.Key_Space,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_F2,
)
TYPED = (
    "045 120",
    "90 20",
    "-5 10",
    "400 7",
    "44.42, 18.01",
    "18.01 44.42",
    "33TYK 35320 31540",
    "abc",
    "0 0",
    "12,5",
    "T-001",
    "",
    "١٢ ٣",
    "1e9 1e9",
    "033 mag 49",
    "grid 12 40",
)
LEFT_ALONE = frozenset({"MineActionOpenDock", "open_folder", "help"})
"""Buttons that leave the window: a file manager, a browser."""
PAUSE_MS = 8


class Monkey:
    """Random acts on the map and in the docks."""

    def __init__(self, seed: int, hand: Hand, log: Path) -> None:
        self._random = random.Random(seed)  # noqa: S311 (not for secrets)
        self._hand = hand
        self._log = log.open("w", encoding="utf-8", buffering=1)
        self.counts: dict[str, int] = {}
        # A file dialog of the system's own answers to no event of ours.
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self._closer = QTimer()
        self._closer.setInterval(400)
        self._closer.timeout.connect(self._answer_dialog)
        self._closer.start()

    def act(self, acts: dict[Callable[[], str], int]) -> None:
        """Do one thing out of the own acts and those given, each with its weight."""
        own: dict[Callable[[], str], int] = {
            self._click_map: 30,
            self._move_over_map: 14,
            self._drag_map: 8,
            self._press_key: 20,
            self._type_text: 12,
            self._press_button: 20,
            self._click_cell: 12,
            self._choose: 4,
            self._undo_redo: 8,
        }
        own.update(acts)
        (what,) = self._random.choices(list(own), weights=list(own.values()))
        name = getattr(what, "__name__", "act").strip("_")
        self._log.write(f"{time.monotonic():.1f} {sum(self.counts.values())} {name}\n")
        self._log.write(f"    {what()}\n")
        self.counts[name] = self.counts.get(name, 0) + 1
        self._hand.wait(PAUSE_MS)

    def stop(self) -> None:
        """Answer no dialogs any more."""
        self._closer.stop()
        self._log.close()

    def _place(self) -> QPoint:
        size = iface.mapCanvas().viewport().size()
        return QPoint(
            self._random.randrange(4, max(5, size.width() - 4)),
            self._random.randrange(4, max(5, size.height() - 4)),
        )

    def _held(self) -> Qt.KeyboardModifier:
        none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        control = Qt.KeyboardModifier.ControlModifier
        return self._random.choice((none, none, none, none, shift, control))

    def _click_map(self) -> str:
        view, place = iface.mapCanvas().viewport(), self._place()
        button = self._random.choices(
            (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton), weights=(6, 1)
        )[0]
        QTest.mouseMove(view, place)
        if self._random.random() < 0.1:
            QTest.mouseDClick(view, button, self._held(), place)
        else:
            QTest.mouseClick(view, button, self._held(), place)
        return f"{place.x()},{place.y()} {button}"

    def _move_over_map(self) -> str:
        for _ in range(self._random.randrange(1, 6)):
            QTest.mouseMove(iface.mapCanvas().viewport(), self._place())
            self._hand.wait(2)
        return ""

    def _drag_map(self) -> str:
        first, last = self._place(), self._place()
        self._hand.drag(iface.mapCanvas().viewport(), first, last)
        return f"{first.x()},{first.y()} {last.x()},{last.y()}"

    def _press_key(self) -> str:
        key = self._random.choice(KEYS)
        focus = QApplication.focusWidget()
        target = self._random.choice((iface.mapCanvas(), focus or iface.mapCanvas()))
        QTest.keyClick(target, key, self._held())
        return str(key)

    def _type_text(self) -> str:
        text = self._random.choice(TYPED)
        target: QWidget = iface.mapCanvas()
        if self._random.random() < 0.5:
            fields = [f for f in self._widgets((QLineEdit, QPlainTextEdit)) if f.isEnabled()]
            target = self._random.choice(fields) if fields else target
            target.setFocus()
        for sign in text:  # QTest types ASCII alone
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(target, QKeyEvent(kind, 0, none, sign))
        if self._random.random() < 0.7:
            QTest.keyClick(target, Qt.Key.Key_Return)
        return f"{target.objectName()} {text!r}"

    def _press_button(self) -> str:
        buttons = [
            b
            for b in self._widgets((QAbstractButton,))
            if b.isEnabled() and b.objectName() not in LEFT_ALONE
        ]
        if not buttons:
            return "none"
        button = self._random.choice(buttons)
        name = f"{button.objectName()} {button.text()!r}"
        button.click()
        return name

    def _click_cell(self) -> str:
        views = [
            v
            for v in self._widgets((QAbstractItemView,))
            if v.model() is not None and not isinstance(v, QHeaderView)
        ]
        if not views:
            return "none"
        view = self._random.choice(views)
        model = view.model()
        # PyQt keeps the columns of a plain list to itself: it has one.
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        if not model.rowCount() or not columns:
            return f"{view.objectName()} empty"
        index = model.index(
            self._random.randrange(model.rowCount()), self._random.randrange(columns)
        )
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        place = view.visualRect(index).center()
        act = QTest.mouseDClick if self._random.random() < 0.4 else QTest.mouseClick
        act(view.viewport(), Qt.MouseButton.LeftButton, self._held(), place)
        return f"{view.objectName()} {index.row()},{index.column()}"

    def _choose(self) -> str:
        boxes = [b for b in self._widgets((QComboBox,)) if b.isEnabled() and b.count()]
        spins = [s for s in self._widgets((QAbstractSpinBox,)) if s.isEnabled()]
        if boxes and self._random.random() < 0.7:
            box = self._random.choice(boxes)
            box.setCurrentIndex(self._random.randrange(box.count()))
            return box.objectName()
        if spins:
            spin = self._random.choice(spins)
            spin.stepBy(self._random.choice((-10, -1, 1, 10)))
            return spin.objectName()
        return "none"

    def _undo_redo(self) -> str:
        key = self._random.choice((Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y))
        target = QApplication.focusWidget() or iface.mapCanvas()
        QTest.keyClick(target, key, Qt.KeyboardModifier.ControlModifier)
        return str(key)

    def _widgets(self, kinds: tuple[type, ...]) -> list[QWidget]:
        """The plugin's widgets that can be seen."""
        found: list[QWidget] = []
        for name in ("MineActionDock", "MineActionBoundaryDock"):
            dock = iface.mainWindow().findChild(QWidget, name)
            if dock is not None and dock.isVisible():
                for kind in kinds:
                    found += [w for w in dock.findChildren(kind) if w.isVisible()]
        return found

    def _answer_dialog(self) -> None:
        """Answer or leave what blocks the window, also from inside its own loop of events.

        The answers themselves come by timers of their own: what they open would block this one.
        """
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu) and popup.actions():
            action = self._random.choice(popup.actions())
            self._log.write(f"  menu {action.text()!r}\n")
            if action.isEnabled() and self._random.random() < 0.6:
                QTimer.singleShot(0, action.trigger)
        if popup is not None:
            popup.close()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self._log.write(f"  dialog {dialog.objectName()} {dialog.windowTitle()!r}\n")
            buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible()]
            if buttons and self._random.random() < 0.4 and not dialog.inherits("QFileDialog"):
                QTimer.singleShot(0, self._random.choice(buttons).click)
            else:
                QTimer.singleShot(0, dialog.reject)
