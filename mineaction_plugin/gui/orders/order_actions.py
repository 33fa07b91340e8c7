# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons for the chosen orders: what is done often as buttons, the rest in a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QGridLayout, QMenu, QPushButton, QWidget

from mineaction_plugin.gui.orders.order_rows import ISSUED, LIVE, state_of
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.orders import OrderRow

COLUMNS = 2
Rows = Sequence["OrderRow"]


@dataclass(frozen=True, eq=False)
class Offer:
    """Something that can be done with the chosen revisions, and which ones allow it."""

    key: str
    face: QIcon
    text: str
    tip: str
    fits: Callable[[Rows], bool]
    often: bool = False


class OrderActions(QWidget):
    """Says which action is asked for."""

    asked = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        offers = _offers()
        self._buttons = {offer: _button(offer) for offer in offers if offer.often}
        self.more = action_button(
            "more_order_actions",
            icon("orders"),
            tr("&More"),
            tr("Write the pack again, worksite plan, signed scan, withdraw, show on the map"),
        )
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self._actions = {offer: self._action(offer) for offer in offers if not offer.often}
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

    def refresh(self, chosen: Rows, *, busy: bool) -> None:
        """Offer what can be done with these revisions; while a job runs, only to look at them."""
        for offer, widget in (*self._buttons.items(), *self._actions.items()):
            widget.setEnabled(
                bool(chosen) and offer.fits(chosen) and (not busy or offer.key in LOOKING)
            )
        self.more.setEnabled(bool(chosen))

    def pop_up(self, place: QPoint) -> None:
        """Show the menu at a place of the screen, as a right click does."""
        self.menu.popup(place)

    def _action(self, offer: Offer) -> QAction:
        action = QAction(offer.face, offer.text, self)
        action.setObjectName(f"order_{offer.key}")
        action.setToolTip(offer.tip)
        action.triggered.connect(lambda _checked=False, key=offer.key: self.asked.emit(key))
        self.menu.addAction(action)
        return action


LOOKING = frozenset({"folder", "zoom", "open_scan"})


def _button(offer: Offer) -> QPushButton:
    return action_button(f"order_{offer.key}", offer.face, offer.text, offer.tip)


def _one(rows: Rows) -> bool:
    return len(rows) == 1


def _one_live(rows: Rows) -> bool:
    return len(rows) == 1 and state_of(rows[0]) in LIVE


def _all_live(rows: Rows) -> bool:
    return all(state_of(row) in LIVE for row in rows)


def _all_waiting(rows: Rows) -> bool:
    return all(state_of(row) == ISSUED for row in rows)


def _offers() -> tuple[Offer, ...]:
    return (
        Offer(
            "folder", icon("folder"), tr("Open &folder"),
            tr("Open the folder of the pack"), _one, often=True,
        ),
        Offer(
            "accept", icon("verify"), tr("A&ccepted…"),
            tr("Note who accepted the order, and when"), _all_waiting, often=True,
        ),
        Offer(
            "amend", icon("draw"), tr("A&mend…"),
            tr("Issue the next revision, from the task as it is now"), _one_live, often=True,
        ),
        Offer(
            "again", icon("save"), tr("&Write pack again"),
            tr("Write the packs of these orders again, in the language chosen above"), _all_live,
        ),
        Offer(
            "worksite", icon("worksite"), tr("W&orksite plan anew"),
            tr("Print plan and site board from the worksite as it is now; no new revision"),
            _one_live,
        ),
        Offer(
            "scan", icon("import"), tr("&Attach signed scan…"),
            tr("Keep the signed paper as PDF or picture; no new revision"), _one,
        ),
        Offer(
            "open_scan", icon("order"), tr("&Open signed scan"),
            tr("Open the scan that was attached"),
            lambda rows: len(rows) == 1 and rows[0].has_scan,
        ),
        Offer(
            "zoom", icon("zoom"), tr("&Show on the map"),
            tr("Zoom to the tasks of these orders"), bool,
        ),
        Offer(
            "withdraw", icon("discard"), tr("W&ithdraw…"),
            tr("Call the order off; a notice is written for those who hold it"), _one_live,
        ),
    )  # fmt: skip
