# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons for the chosen tasks: what is done often as buttons, the rest in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from mineaction_plugin.gui.pages.offers import Offer, OfferGrid, one
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.rows import TaskRow
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr


class TaskActions(OfferGrid):
    """What can be done with tasks; whether they allow it is said when it is tried."""

    def __init__(self) -> None:
        more = action_button(
            "more_task_actions",
            icon("tasks"),
            tr("&More"),
            tr("Fields, annexes, duplicate, merge, export, withdraw, remove"),
        )
        super().__init__(
            {f"task_{offer.key}": offer for offer in _often()},
            more,
            {offer.key: offer for offer in _seldom()},
        )

    def refresh(self, chosen: Sequence[TaskRow]) -> None:
        """Offer what can be done with these tasks."""
        self.offer(chosen)


def _several(rows: Sequence[TaskRow]) -> bool:
    return len(rows) > 1


def _often() -> tuple[Offer, ...]:
    return (
        Offer("zoom", icon("zoom"), tr("&Zoom"), tr("Show the chosen tasks on the map")),
        Offer(
            "boundary",
            icon("boundary"),
            tr("&Boundary"),
            tr("Open the boundary points of the task as a table, and edit them on the map"),
            one,
        ),
        Offer(
            "divide",
            icon("divide"),
            tr("&Divide…"),
            tr("Divide the task into parts for several teams"),
            one,
        ),
        Offer(
            "worksite",
            icon("worksite"),
            tr("&Worksite…"),
            tr("Place the control point, medical point, routes and the other worksite features"),
            one,
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
        Offer("fields", icon("tasks"), tr("&Fields…"), tr("Open the form of the task"), one),
        Offer(
            "annexes",
            icon("annex"),
            tr("&Annexes…"),
            tr("Attach documents that follow the order; files can also be dropped on the task"),
            one,
        ),
        Offer(
            "duplicate", icon("copy"), tr("D&uplicate"), tr("Make a draft like each chosen task")
        ),
        Offer(
            "merge", icon("merge"), tr("&Merge"), tr("Make one task of the chosen drafts"), _several
        ),
        Offer(
            "export",
            icon("national"),
            tr("E&xport to the national database…"),
            tr("Write the tasks under the national database's own names, words and CRS"),
        ),
        Offer(
            "withdraw", icon("status"), tr("W&ithdraw…"), tr("Call the tasks off, with the reason")
        ),
        Offer(
            "remove", icon("discard"), tr("&Remove"), tr("Take out drafts that were never ordered")
        ),
    )
