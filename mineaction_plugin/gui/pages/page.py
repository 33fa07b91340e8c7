# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages of the dock share: a heading, a line that says what for, one next action."""

from __future__ import annotations

from typing import ClassVar

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QShortcut,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.widgets.texts import heading, wrapped
from mineaction_plugin.translation import tr


class Page(QgsScrollArea):
    """Content scrolls up and down only; Ctrl+Return presses the button that is the next step."""

    KEY: ClassVar[str]
    ICON: ClassVar[str]
    summary_changed = pyqtSignal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName(f"page_{self.KEY}")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.installEventFilter(self)
        self.body = QVBoxLayout(inside)
        self.body.addWidget(heading(self.title()))
        self.body.addWidget(wrapped(self.purpose()))
        self.setWidget(inside)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._press_next)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its content: the dock grows with the font instead of cutting it."""
        inside = always(self.widget()).minimumSizeHint()
        bar = always(self.verticalScrollBar()).sizeHint()
        return QSize(inside.width() + bar.width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        asked = event is not None and event.type() == QEvent.Type.LayoutRequest
        if asked and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @classmethod
    def title(cls) -> str:
        """The page's name, translated."""
        raise NotImplementedError

    @classmethod
    def purpose(cls) -> str:
        """One line that says what the page is for, translated."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show how things stand now."""

    def close_down(self) -> None:
        """Let go of whatever outlives the page: it is about to go."""

    def next_button(self) -> QPushButton | None:
        """The button of the most likely next step, None where there is none."""
        return None

    def _press_next(self) -> None:
        button = self.next_button()
        if button is not None and button.isEnabled():
            button.click()


def action_button(
    name: str, face: QIcon, text: str, tip: str, *, default: bool = False
) -> QPushButton:
    """A button that keeps its dock narrow; the default one is the next step of its page."""
    button = QPushButton(text)
    if QApplication.isLeftToRight():
        button.setIcon(face)  # right to left, Qt's style tears icon and text apart
    button.setObjectName(name)
    button.setDefault(default)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setIconSize(QSize(1, 1) * button.fontMetrics().height())
    button.setToolTip(tr("{what} (Ctrl+Return)").format(what=tip) if default else tip)
    return button
