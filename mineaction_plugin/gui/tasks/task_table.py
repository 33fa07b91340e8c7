# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows that the list of tasks shows: their columns, and what they are filtered by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon

from mineaction_plugin.gui.rows import TaskRow, square_metres
from mineaction_plugin.gui.tasks.task_rows import natural
from mineaction_plugin.gui.widgets.fast_table import NOTHING, Column, FastTable, folded
from mineaction_plugin.translation import tr

BY_ID = (0, Qt.SortOrder.AscendingOrder)


@dataclass(frozen=True)
class Wanted:
    """What is looked for: words that must all be found, and codes; "" lets everything through."""

    text: str = ""
    status: str = ""
    operator: str = ""
    team: str = ""
    kind: str = ""

    def __bool__(self) -> bool:
        return any((self.text.strip(), self.status, self.operator, self.team, self.kind))


class TaskTable(FastTable[TaskRow]):
    """Tasks in a table; the second column shows how the state is drawn on the map."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(BY_ID, parent)
        self._words: Mapping[str, Mapping[str, str]] = {"status": {}, "kind": {}}
        self._icons: Mapping[str, QIcon] = {}
        self._rank: dict[str, int] = {}
        self._areas: list[float] = []
        self._wanted = Wanted()

    def set_words(
        self, status: Mapping[str, str], kind: Mapping[str, str], icons: Mapping[str, QIcon]
    ) -> None:
        """What the codes are called, and how states are drawn; before `set_rows`."""
        self._words, self._icons = {"status": status, "kind": kind}, icons
        self._rank = {code: place for place, code in enumerate(status)}

    def set_rows(self, rows: Sequence[TaskRow]) -> None:
        """Show these rows, filtered and sorted as before."""
        self._areas = [row.area_m2 or 0.0 for row in rows]
        super().set_rows(rows)
        self.prepare_search()

    def look_for(self, wanted: Wanted) -> None:
        """Show only what is wanted."""
        self._wanted = wanted
        self.filter()

    def shown_area_m2(self) -> float:
        """The land of the rows that are shown."""
        areas = self._areas
        return sum([areas[place] for place in self._shown], 0.0)

    # --- what the table asks ---

    def wanted_of(self, places: list[int]) -> list[int]:
        wanted, rows = self._wanted, self._rows
        places = self.with_words(places, wanted.text)
        for name in ("status", "operator", "team", "kind"):
            code = getattr(wanted, name)
            if code:
                value = "" if code == NOTHING else code
                places = [place for place in places if getattr(rows[place], name) == value]
        return places

    def picture_of(self, row: TaskRow) -> QIcon | None:
        return self._icons.get(row.status)

    def text_of(self, row: TaskRow) -> str:
        parts = (
            row.task_id,
            row.title,
            self._word("kind", row.kind),
            self._word("status", row.status),
            row.operator,
            row.team,
            row.settlement,
            row.place,
        )
        return folded("\n".join(parts))

    def columns(self) -> tuple[Column[TaskRow], ...]:
        return (
            Column(tr("Task"), lambda row: row.task_id, lambda row: natural(row.task_id)),
            Column(
                tr("Status"),
                lambda row: self._word("status", row.status),
                lambda row: self._rank.get(row.status, -1),
            ),
            Column(
                tr("Area"),
                lambda row: square_metres(row.area_m2),
                lambda row: row.area_m2 or 0.0,
                number=True,
            ),
            Column(tr("Team"), lambda row: row.team, lambda row: natural(row.team)),
            Column(tr("Operator"), lambda row: row.operator, lambda row: natural(row.operator)),
            Column(
                tr("Kind"),
                lambda row: self._word("kind", row.kind),
                lambda row: self._word("kind", row.kind).casefold(),
            ),
            Column(
                tr("Place"),
                lambda row: row.place or row.settlement,
                lambda row: natural(row.place or row.settlement),
            ),
        )

    def _word(self, name: str, code: str) -> str:
        return self._words[name].get(code, code)
