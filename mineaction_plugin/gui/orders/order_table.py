# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows that the list of orders shows: their columns, and what they are filtered by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon

from mineaction_plugin.gui.orders.order_rows import (
    ACCEPTED,
    SUPERSEDED,
    day,
    holder_of,
    moment,
    name_of,
    state_of,
    state_words,
)
from mineaction_plugin.gui.tasks.task_rows import natural
from mineaction_plugin.gui.widgets.fast_table import NOTHING, Column, FastTable, folded
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.orders import OrderRow

ISSUED_COLUMN = 4
LAST_ISSUED = (ISSUED_COLUMN, Qt.SortOrder.DescendingOrder)
LATEST = "latest"
"""Every revision that no other one follows."""


@dataclass(frozen=True)
class Wanted:
    """What is looked for: words that must all be found, a standing, to whom."""

    text: str = ""
    state: str = LATEST
    operator: str = ""


class OrderTable(FastTable["OrderRow"]):
    """Revisions in a table; the second column shows where each stands."""

    def __init__(self, icons: Mapping[str, QIcon], parent: QObject | None = None) -> None:
        super().__init__(LAST_ISSUED, parent)
        self._icons, self._words = icons, state_words()
        self._wanted = Wanted()

    def look_for(self, wanted: Wanted) -> None:
        """Show only what is wanted."""
        self._wanted = wanted
        self.filter()

    # --- what the table asks ---

    def wanted_of(self, places: list[int]) -> list[int]:
        wanted, rows = self._wanted, self._rows
        places = self.with_words(places, wanted.text)
        if wanted.state == LATEST:
            places = [place for place in places if not rows[place].superseded_by]
        elif wanted.state:
            places = [place for place in places if state_of(rows[place]) == wanted.state]
        if wanted.operator:
            operator = "" if wanted.operator == NOTHING else wanted.operator
            places = [place for place in places if rows[place].operator == operator]
        return places

    def picture_of(self, row: OrderRow) -> QIcon | None:
        return self._icons.get(state_of(row))

    def text_of(self, row: OrderRow) -> str:
        parts = (name_of(row), row.task_id, row.title, row.operator, row.team)
        return folded("\n".join((*parts, self._words[state_of(row)])))

    def columns(self) -> tuple[Column[OrderRow], ...]:
        words = state_words()
        rank = list(words)
        return (
            Column(tr("Order"), name_of, lambda row: (natural(row.order_no), row.revision)),
            Column(
                tr("State"),
                lambda row: words[state_of(row)],
                lambda row: rank.index(state_of(row)),
            ),
            Column(tr("To"), holder_of, lambda row: natural(holder_of(row))),
            Column(tr("Task"), lambda row: row.task_id, lambda row: natural(row.task_id)),
            Column(tr("Issued"), lambda row: day(row.issued_at), lambda row: moment(row.issued_at)),
            Column(
                tr("Accepted"),
                lambda row: day(row.accepted_at),
                lambda row: moment(row.accepted_at) if state_of(row) == ACCEPTED else 0.0,
            ),
            Column(
                tr("Pack"),
                lambda row: tr("✓ verified") if row.pack_sha256 else "–",
                lambda row: not row.pack_sha256,
            ),
            Column(
                tr("Scan"),
                lambda row: tr("✓ attached") if row.has_scan else "–",
                lambda row: not row.has_scan,
            ),
        )


def state_choices() -> list[tuple[str, str]]:
    """What the list can be narrowed to, the first one chosen: words and codes."""
    words = state_words()
    named = [(words[code], code) for code in words if code != SUPERSEDED]
    return [
        (tr("Latest revisions"), LATEST),
        *named,
        (words[SUPERSEDED], SUPERSEDED),
        (tr("All revisions"), ""),
    ]
