# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of tasks with what filters it; 20,000 tasks scroll and filter as twenty do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.rows import TaskRow, count, square_metres
from mineaction_plugin.gui.tasks.task_table import BY_ID, TaskTable, Wanted
from mineaction_plugin.gui.widgets.fast_table import NOTHING, PICTURE_COLUMN
from mineaction_plugin.gui.widgets.fast_view import RowView
from mineaction_plugin.gui.widgets.filter_box import FilterBox
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

VISIBLE_ROWS = 8
WIDEST_LETTERS = 18


class TaskList(QWidget):
    """Search, four filters, a line that counts, the table; Enter or a double click activates."""

    chosen_changed = pyqtSignal()
    activated = pyqtSignal(object)
    filtered = pyqtSignal()
    """Other tasks are shown; what is chosen is as it was."""

    def __init__(self) -> None:
        super().__init__()
        self.table = TaskTable(self)
        self.search = QgsFilterLineEdit()
        self.boxes = _boxes()
        self.counts = wrapped(name="task_counts")
        self.view = _view(self.table)
        self._chosen: set[str] = set()
        self._quiet = False
        self._status: Mapping[str, str] = {}
        self._kind: Mapping[str, str] = {}
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        for box in self.boxes.values():
            box.currentIndexChanged.connect(self._filter)
        self.view.activated.connect(lambda index: self.activated.emit(self.table.row(index.row())))
        always(self.view.selectionModel()).selectionChanged.connect(self._on_selection)
        self.table.modelAboutToBeReset.connect(self._hush)
        self.table.modelReset.connect(self._on_reset)

    def set_words(
        self, status: Mapping[str, str], kind: Mapping[str, str], icons: Mapping[str, QIcon]
    ) -> None:
        """What the codes are called, and how states are drawn; before `set_rows`."""
        self._status, self._kind = status, kind
        self.table.set_words(status, kind, icons)

    def set_rows(self, rows: Sequence[TaskRow]) -> None:
        """Show these tasks; those chosen before stay chosen."""
        first = not self.table.rows
        self._offer(rows)
        self.table.set_rows(rows)
        self._filter()
        if first and rows:
            self._fit_columns()

    def shown(self) -> list[TaskRow]:
        """The tasks that the filters let through, in the order shown."""
        return self.table.shown()

    def chosen(self) -> list[TaskRow]:
        """The tasks that are chosen, by their ids, also those that a filter hides.

        Letters typed into the search must not change what a button acts on, nor what an order is
        issued for.
        """
        if not self._chosen:
            return []
        return [row for row in self.table.rows if row.task_id in self._chosen]

    def hidden(self) -> int:
        """How many of the chosen tasks the filters hide."""
        return len(self.chosen()) - len(self.view.selected())

    def choose(self, task_ids: Iterable[str]) -> None:
        """Choose these tasks; nothing is signalled."""
        wanted = set(task_ids)
        if wanted != self._chosen:
            self._chosen = wanted
            self._select_chosen(scroll=True)

    def clear_filters(self) -> None:
        """Let every task through."""
        self._hush()
        self.search.clear()
        for box in self.boxes.values():
            box.choose("")
        self._filter()

    # --- filtering ---

    def _filter(self, *_what: object) -> None:
        codes = {name: box.code for name, box in self.boxes.items()}
        self.table.look_for(Wanted(text=self.search.text(), **codes))

    def _offer(self, rows: Sequence[TaskRow]) -> None:
        """What the tasks have is what can be filtered by; what was chosen stays so."""
        words = {"status": self._status, "kind": self._kind}
        for name, box in self.boxes.items():
            found = {getattr(row, name) for row in rows}
            known = words.get(name, {})
            named = [(known.get(code, code), code) for code in found if code]
            if known:
                order = {code: place for place, code in enumerate(known)}
                named.sort(key=lambda entry: order.get(entry[1], len(order)))
            else:
                named.sort(key=lambda entry: entry[0].casefold())
            none = [(_no_word(name), NOTHING)] if "" in found and named else []
            before = box.code
            box.offer([(_all_word(name), ""), *named, *none])
            box.choose(before)
            box.setEnabled(len(named) + len(none) > 1)

    def _count(self) -> None:
        shown, every = self.table.shown_count(), len(self.table.rows)
        area = square_metres(self.table.shown_area_m2())
        if shown == every:
            text = tr("Tasks: {n} · {area}").format(n=count(every), area=area)
        elif shown:
            text = tr("Tasks: {n} of {all} · {area}").format(
                n=count(shown), all=count(every), area=area
            )
        else:
            text = tr("None of {all} tasks fits. Empty the search, or choose “All”.").format(
                all=count(every)
            )
        self.counts.setText(text)

    # --- choosing ---

    def _hush(self) -> None:
        self._quiet = True

    def _on_reset(self) -> None:
        self._select_chosen(scroll=False)
        self._count()
        self.filtered.emit()

    def _on_selection(self, *_what: object) -> None:
        if not self._quiet:
            self._chosen = {self.table.row(place).task_id for place in self.view.selected()}
            self.chosen_changed.emit()

    def _select_chosen(self, *, scroll: bool) -> None:
        rows = self.table.shown() if self._chosen else ()
        places = [place for place, row in enumerate(rows) if row.task_id in self._chosen]
        self._quiet = True
        try:
            self.view.select(places, scroll=scroll)
        finally:
            self._quiet = False

    # --- looks ---

    def _lay_out(self) -> None:
        self.search.setObjectName("task_search")
        self.search.setPlaceholderText(tr("Search tasks…"))
        self.search.setShowSearchIcon(True)
        self.search.setAccessibleName(tr("Search tasks"))
        self.search.setToolTip(
            tr("Words in the id, title, kind, status, operator, team or place; all must be found")
        )
        grid = QGridLayout()
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // 2, place % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addLayout(grid)
        layout.addWidget(self.counts)
        layout.addWidget(self.view, 1)

    def _fit_columns(self) -> None:
        """Columns as wide as the rows in sight need, within reason; any status fits its own."""
        metrics = self.view.fontMetrics()
        letter = metrics.averageCharWidth()
        self.view.resizeColumnsToContents()
        for column in range(self.table.columnCount()):
            wanted = self.view.columnWidth(column) + letter
            self.view.setColumnWidth(column, min(wanted, letter * WIDEST_LETTERS))
        words = max(map(metrics.horizontalAdvance, self._status.values()), default=0)
        picture = metrics.height() + 4 * letter
        self.view.setColumnWidth(PICTURE_COLUMN, words + picture)


def _boxes() -> dict[str, FilterBox]:
    return {
        "status": FilterBox("filter_task_status", tr("Status"), tr("Show tasks of this status")),
        "operator": FilterBox("filter_operator", tr("Operator"), tr("Show this operator's tasks")),
        "team": FilterBox("filter_team", tr("Team"), tr("Show the tasks of this team")),
        "kind": FilterBox("filter_task_kind", tr("Kind"), tr("Show tasks of this kind")),
    }


def _all_word(name: str) -> str:
    return {
        "status": tr("All statuses"),
        "operator": tr("All operators"),
        "team": tr("All teams"),
        "kind": tr("All kinds"),
    }[name]


def _no_word(name: str) -> str:
    return {
        "status": tr("No status"),
        "operator": tr("No operator"),
        "team": tr("No team"),
        "kind": tr("No kind"),
    }[name]


def _view(table: TaskTable) -> RowView:
    view = RowView(table, BY_ID, VISIBLE_ROWS)
    view.setObjectName("task_table")
    view.setAccessibleName(tr("Tasks"))
    view.setToolTip(tr("Enter or a double click shows the task on the map"))
    return view
