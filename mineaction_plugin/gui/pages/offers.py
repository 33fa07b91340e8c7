# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with the chosen rows: the frequent as buttons, the rest in a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QPoint, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QGridLayout, QMenu, QPushButton, QWidget

from mineaction_plugin.gui.pages.page import action_button

COLUMNS = 2
Fits = Callable[[Sequence[Any]], bool]


def one(rows: Sequence[Any]) -> bool:
    """Whether just one row is chosen."""
    return len(rows) == 1


@dataclass(frozen=True, eq=False)
class Offer:
    """Something that can be done, and with which rows; `bool` takes any."""

    key: str
    face: QIcon
    text: str
    tip: str
    fits: Fits = bool


class OfferGrid(QWidget):
    """Says which action is asked for; subclasses say which ones there are."""

    asked = pyqtSignal(str)

    def __init__(
        self, buttons: dict[str, Offer], more: QPushButton, menu: dict[str, Offer]
    ) -> None:
        """Lay out what is done often as buttons, and what is not behind "More".

        Args:
            buttons: what is done often, by its name as an object.
            more: the button that opens the menu.
            menu: the rest, by its name as an object.
        """
        super().__init__()
        self.more = more
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self._buttons = {offer: _button(name, offer) for name, offer in buttons.items()}
        self._actions = {offer: self._action(name, offer) for name, offer in menu.items()}
        self.more.setMenu(self.menu)
        self._lay_out()

    def button(self, key: str) -> QPushButton:
        """The button of an action."""
        return next(button for offer, button in self._buttons.items() if offer.key == key)

    def action(self, key: str) -> QAction:
        """The entry of the menu."""
        return next(action for offer, action in self._actions.items() if offer.key == key)

    def offer(self, chosen: Sequence[Any], allowed: Callable[[str], bool] = bool) -> None:
        """Offer what can be done with these rows, of the keys that are allowed now."""
        for offer in (*self._buttons, *self._actions):
            fits = bool(chosen) and allowed(offer.key) and offer.fits(chosen)
            (self._buttons.get(offer) or self._actions[offer]).setEnabled(fits)
        self.more.setEnabled(bool(chosen))

    def pop_up(self, place: QPoint) -> None:
        """Show the menu at a place of the screen, as a right click does."""
        self.menu.popup(place)

    def _action(self, name: str, offer: Offer) -> QAction:
        action = QAction(offer.face, offer.text, self)
        action.setObjectName(name)
        action.setToolTip(offer.tip)
        action.triggered.connect(lambda _checked=False: self.asked.emit(offer.key))
        self.menu.addAction(action)
        return action

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (offer, button) in enumerate(self._buttons.items()):
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            button.clicked.connect(lambda _checked=False, key=offer.key: self.asked.emit(key))
        last = len(self._buttons)
        grid.addWidget(self.more, last // COLUMNS, last % COLUMNS, 1, COLUMNS - last % COLUMNS)


def _button(name: str, offer: Offer) -> QPushButton:
    return action_button(name, offer.face, offer.text, offer.tip)
