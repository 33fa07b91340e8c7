# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons for the chosen tasks: what is done often as buttons, the rest in a menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPoint, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QGridLayout, QMenu, QPushButton, QWidget

from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.rows import TaskRow
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

COLUMNS = 2


@dataclass(frozen=True, eq=False)
class Offer:
    """Something that can be done with the chosen tasks, and how many it needs."""

    key: str
    face: QIcon
    text: str
    tip: str
    least: int = 1
    most: int = 0
    """0: any number."""

    def fits(self, count: int) -> bool:
        """Whether it can be done with so many tasks."""
        return self.least <= count and (not self.most or count <= self.most)


class TaskActions(QWidget):
    """Says which action is asked for; whether the tasks allow it is said when it is tried."""

    asked = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons = {offer: _button(offer) for offer in _often()}
        self.more = action_button(
            "more_task_actions",
            icon("tasks"),
            tr("&More"),
            tr("Fields, annexes, duplicate, merge, withdraw, remove"),
        )
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self._actions = {offer: self._action(offer) for offer in _seldom()}
        self.more.setMenu(self.menu)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (offer, button) in enumerate(self._buttons.items()):
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            button.clicked.connect(lambda _checked=False, key=offer.key: self.asked.emit(key))
        last = len(self._buttons)
        grid.addWidget(self.more, last // COLUMNS, last % COLUMNS, 1, COLUMNS - last % COLUMNS)

    def button(self, key: str) -> QPushButton:
        """The button of an action."""
        return next(button for offer, button in self._buttons.items() if offer.key == key)

    def action(self, key: str) -> QAction:
        """The entry of the menu."""
        return next(action for offer, action in self._actions.items() if offer.key == key)

    def refresh(self, chosen: Sequence[TaskRow]) -> None:
        """Offer what can be done with these tasks."""
        for offer, button in self._buttons.items():
            button.setEnabled(offer.fits(len(chosen)))
        for offer, action in self._actions.items():
            action.setEnabled(offer.fits(len(chosen)))
        self.more.setEnabled(bool(chosen))

    def pop_up(self, place: QPoint) -> None:
        """Show the menu at a place of the screen, as a right click does."""
        self.menu.popup(place)

    def _action(self, offer: Offer) -> QAction:
        action = QAction(offer.face, offer.text, self)
        action.setObjectName(offer.key)
        action.setToolTip(offer.tip)
        action.triggered.connect(lambda _checked=False, key=offer.key: self.asked.emit(key))
        self.menu.addAction(action)
        return action


def _button(offer: Offer) -> QPushButton:
    return action_button(f"task_{offer.key}", offer.face, offer.text, offer.tip)


def _often() -> tuple[Offer, ...]:
    return (
        Offer("zoom", icon("zoom"), tr("&Zoom"), tr("Show the chosen tasks on the map")),
        Offer(
            "boundary",
            icon("boundary"),
            tr("&Boundary"),
            tr("Open the boundary points of the task as a table, and edit them on the map"),
            most=1,
        ),
        Offer(
            "divide",
            icon("divide"),
            tr("&Divide…"),
            tr("Divide the task into parts for several teams"),
            most=1,
        ),
        Offer(
            "worksite",
            icon("worksite"),
            tr("&Worksite…"),
            tr("Place the control point, medical point, routes and the other worksite features"),
            most=1,
        ),
        Offer(
            "status", icon("status"), tr("S&tatus…"), tr("Change the status, and read the history")
        ),
        Offer(
            "order",
            icon("order"),
            tr("Issue &order…"),
            tr("Go to the page Orders with these tasks"),
        ),
    )


def _seldom() -> tuple[Offer, ...]:
    return (
        Offer("fields", icon("tasks"), tr("&Fields…"), tr("Open the form of the task"), most=1),
        Offer(
            "annexes",
            icon("annex"),
            tr("&Annexes…"),
            tr("Attach documents that follow the order; files can also be dropped on the task"),
            most=1,
        ),
        Offer(
            "duplicate", icon("copy"), tr("D&uplicate"), tr("Make a draft like each chosen task")
        ),
        Offer(
            "merge", icon("merge"), tr("&Merge"), tr("Make one task of the chosen drafts"), least=2
        ),
        Offer(
            "withdraw", icon("status"), tr("W&ithdraw…"), tr("Call the tasks off, with the reason")
        ),
        Offer(
            "remove", icon("discard"), tr("&Remove"), tr("Take out drafts that were never ordered")
        ),
    )
