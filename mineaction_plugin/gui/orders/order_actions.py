# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons for the chosen orders: what is done often as buttons, the rest in a menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mineaction_plugin.gui.orders.order_rows import ISSUED, LIVE, state_of
from mineaction_plugin.gui.pages.offers import Offer, OfferGrid, one
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.orders import OrderRow

Rows = Sequence["OrderRow"]
LOOKING = frozenset({"folder", "zoom", "open_scan"})
"""What can be done while a job runs."""


class OrderActions(OfferGrid):
    """What can be done with orders; where they stand says what is offered."""

    def __init__(self) -> None:
        more = action_button(
            "more_order_actions",
            icon("orders"),
            tr("&More"),
            tr("Write the pack again, worksite plan, signed scan, withdraw, show on the map"),
        )
        super().__init__(
            {f"order_{offer.key}": offer for offer in _often()},
            more,
            {f"order_{offer.key}": offer for offer in _seldom()},
        )

    def refresh(self, chosen: Rows, *, busy: bool) -> None:
        """Offer what can be done with these revisions; while a job runs, only to look at them."""
        self.offer(chosen, lambda key: not busy or key in LOOKING)


def _one_live(rows: Rows) -> bool:
    return len(rows) == 1 and state_of(rows[0]) in LIVE


def _all_live(rows: Rows) -> bool:
    return all(state_of(row) in LIVE for row in rows)


def _all_waiting(rows: Rows) -> bool:
    return all(state_of(row) == ISSUED for row in rows)


def _often() -> tuple[Offer, ...]:
    return (
        Offer(
            "folder", icon("folder"), tr("Open &folder"),
            tr("Open the folder of the pack"), one,
        ),
        Offer(
            "accept", icon("verify"), tr("A&ccepted…"),
            tr("Note who accepted the order, and when"), _all_waiting,
        ),
        Offer(
            "amend", icon("draw"), tr("A&mend…"),
            tr("Issue the next revision, from the task as it is now"), _one_live,
        ),
    )  # fmt: skip


def _seldom() -> tuple[Offer, ...]:
    return (
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
            tr("Keep the signed paper as PDF or picture; no new revision"), one,
        ),
        Offer(
            "open_scan", icon("order"), tr("&Open signed scan"),
            tr("Open the scan that was attached"),
            lambda rows: len(rows) == 1 and rows[0].has_scan,
        ),
        Offer(
            "zoom", icon("zoom"), tr("&Show on the map"),
            tr("Zoom to the tasks of these orders"),
        ),
        Offer(
            "withdraw", icon("discard"), tr("W&ithdraw…"),
            tr("Call the order off; a notice is written for those who hold it"), _one_live,
        ),
    )  # fmt: skip
