# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one panel of a page is shown, with its name and the way back to the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.planning import panel as panels
from mineaction_plugin.gui.planning.panel import Panel
from mineaction_plugin.gui.widgets.texts import heading, wrapped
from mineaction_plugin.translation import tr


class Back(NamedTuple):
    """The way back to a list: the button's name as an object, what it says, its tip."""

    name: str
    text: str
    tip: str


class PanelHost(QWidget):
    """Hidden until a panel is opened; each is made when it is first opened, and kept."""

    changed = pyqtSignal()
    """Another panel is shown, or none any more."""

    def __init__(
        self,
        desk: Desk,
        make: Callable[[str, Desk], Panel] = panels.make,
        back: Back | None = None,
    ) -> None:
        """Make it; `make` imports and makes a panel, `back` names the list (that of the tasks)."""
        super().__init__()
        self.setObjectName("panel_host")
        self._desk, self._make = desk, make
        leads = back or Back(
            "back_to_tasks",
            tr("Tasks"),
            tr("Back to the list; what is drawn and not finished is given up"),
        )
        self._panels: dict[str, Panel] = {}
        self._open = ""
        self._title = heading("")
        self._purpose = wrapped()
        self._stack = QStackedWidget()
        self.back = QToolButton()
        self.back.setObjectName(leads.name)
        self.back.setText(leads.text)
        self.back.setArrowType(_backwards())
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setAutoRaise(True)
        self.back.setToolTip(leads.tip)
        self.back.clicked.connect(self.close_panel)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._purpose)
        layout.addWidget(self._stack, 1)
        self.hide()

    @property
    def open_key(self) -> str:
        """The key of the panel that is shown; "" for none."""
        return self._open

    @property
    def panel(self) -> Panel | None:
        """The panel that is shown."""
        return self._panels.get(self._open)

    def next_button(self) -> QPushButton | None:
        """The next step of the panel that is shown."""
        return self.panel.next_button() if self.panel is not None else None

    def open_panel(self, key: str) -> Panel:
        """Show a panel; the one that was open before is left."""
        if key == self._open:
            return self._panels[key]
        self._leave()
        if key not in self._panels:
            made = self._make(key, self._desk)
            made.finished.connect(self.close_panel)
            self._panels[key] = made
            self._stack.addWidget(made)
        shown = self._panels[key]
        self._open = key
        self._title.setText(shown.title())
        self._purpose.setText(shown.purpose())
        self._purpose.setVisible(bool(shown.purpose()))
        self._stack.setCurrentWidget(shown)
        self.show()
        shown.started()
        self.changed.emit()
        return shown

    def close_panel(self) -> None:
        """Go back to the list."""
        if self._open:
            self._leave()
            self.hide()
            self.changed.emit()

    def close_down(self) -> None:
        """The page is about to go."""
        self._leave()
        for each in self._panels.values():
            each.close_down()

    def _leave(self) -> None:
        left, self._open = self.panel, ""
        if left is not None:
            left.stopped()


def _backwards() -> Qt.ArrowType:
    from qgis.PyQt.QtWidgets import QApplication  # noqa: PLC0415

    return Qt.ArrowType.LeftArrow if QApplication.isLeftToRight() else Qt.ArrowType.RightArrow
