# SPDX-License-Identifier: GPL-3.0-or-later
"""What a hand and an eye do in a QGIS window: click, type, wait, look, take a picture.

A click goes to the window at the widget's place, so that whatever lies on top of it, or a widget
that is scrolled out of sight, makes it fail, as it would for a person.
"""

from __future__ import annotations

import functools
import os
import time
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QScrollArea,
    QTreeView,
    QTreeWidget,
    QWidget,
)
from qgis.utils import iface


@functools.cache
def the_hand() -> Hand:
    """The one hand of this run."""
    return Hand(Path(os.environ["WINDOW_OUT"]))


class Hand:
    """Acts in the window, and notes facts for the test outside."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.notes: dict[str, object] = {}

    def wait(self, milliseconds: int = 100) -> None:
        """Let the window live for a while."""
        end = time.monotonic() + milliseconds / 1000
        while time.monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    def wait_until(self, holds: Callable[[], object], what: str, seconds: float = 60.0) -> None:
        """Wait for something to hold; name it when it does not."""
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                message = f"waited {seconds:.0f} s in vain for: {what}"
                raise AssertionError(message)
            self.wait(50)

    def find(self, name: str, kind: type = QWidget, root: QWidget | None = None) -> QWidget:
        """The widget of that object name."""
        roots = [root] if root else [iface.mainWindow(), *QApplication.topLevelWidgets()]
        for start in roots:
            found = start.findChild(kind, name)
            if found is not None:
                return found
        message = f"no {kind.__name__} called {name}"
        raise LookupError(message)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Press and release the left button over a widget, once it can be pressed."""
        self._bring_into_sight(widget)
        place = place or widget.rect().center()
        # Buttons of steps to come are grey while layers are still looked at or a job ends.
        self.wait_until(widget.isEnabled, f"{widget.objectName() or widget} to be enabled", 30.0)
        window = widget.window()
        spot = widget.mapTo(window, place)
        hit = window.childAt(spot)
        if hit is None or not (hit is widget or widget.isAncestorOf(hit)):
            message = f"{widget.objectName() or widget} is covered by {hit}"
            raise AssertionError(message)
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
        self.wait(100)

    def double_click(self, view: QTreeView, row: int) -> None:
        """Double-click the first cell of a row of a list."""
        self._bring_into_sight(view)
        place = view.visualRect(view.model().index(row, 0)).center()
        self.click(view.viewport(), place)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.wait(100)

    def drag(self, widget: QWidget, first: QPoint, last: QPoint) -> None:
        """Press at one place, move, release at another; QTest's own moves hold no button."""
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        half = QPoint((first.x() + last.x()) // 2, (first.y() + last.y()) // 2)
        for kind, place, button, held in (
            (QEvent.Type.MouseButtonPress, first, left, left),
            (QEvent.Type.MouseMove, half, none, left),
            (QEvent.Type.MouseMove, last, none, left),
            (QEvent.Type.MouseButtonRelease, last, left, none),
        ):
            event = QMouseEvent(
                kind,
                QPointF(place),
                QPointF(widget.mapToGlobal(place)),
                button,
                held,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(widget, event)
            self.wait(60)

    def type(self, widget: QWidget, text: str) -> None:
        """Click into a field, empty it, and type."""
        self.click(widget)
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, text)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        self.wait(50)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        QTest.keyClick(focus, key, held or Qt.KeyboardModifier.NoModifier)
        self.wait(50)

    def choose(self, box: QComboBox, text: str) -> None:
        """Open a list with the keyboard and walk to an entry."""
        self._bring_into_sight(box)
        box.setFocus()
        row = box.findText(text)
        if row < 0:
            message = f"no entry {text}: {[box.itemText(i) for i in range(box.count())]}"
            raise AssertionError(message)
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(row):
            if box.currentText() != text:  # a line that parts the list is stepped over
                QTest.keyClick(box, Qt.Key.Key_Down)
        if box.currentText() != text:
            message = f"walked to {box.currentText()}, not to {text}"
            raise AssertionError(message)

    def page(self, rail: QTreeWidget, row: int) -> None:
        """Click a page of the rail."""
        self.click(rail.viewport(), rail.visualItemRect(rail.topLevelItem(row)).center())

    def messages(self) -> list[str]:
        """The texts now in the message bar."""
        return [item.text() for item in iface.messageBar().items()]

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of a widget, or of the whole window."""
        self.wait(150)
        (widget or iface.mainWindow()).grab().save(str(self.out / f"{name}.png"))

    def _bring_into_sight(self, widget: QWidget) -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        self.wait(50)
