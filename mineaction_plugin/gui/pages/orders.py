# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Orders": issue the orders of the chosen tasks, and see what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.orders import inputs, panels
from mineaction_plugin.gui.orders.deed_form import DeedForm
from mineaction_plugin.gui.orders.deeds import Deeds
from mineaction_plugin.gui.orders.issue_form import IssueForm
from mineaction_plugin.gui.orders.issuing import Issuing
from mineaction_plugin.gui.orders.order_actions import OrderActions
from mineaction_plugin.gui.orders.order_list import OrderList
from mineaction_plugin.gui.orders.order_rows import ISSUED, OrderRows, sentences, state_of
from mineaction_plugin.gui.orders.order_tools import OrderTools
from mineaction_plugin.gui.orders.panels import AtHand
from mineaction_plugin.gui.orders.question import Question
from mineaction_plugin.gui.pages.page import Page, action_button
from mineaction_plugin.gui.rows import PackRow, TaskRow, count
from mineaction_plugin.gui.tasks.chosen import chosen_tasks
from mineaction_plugin.gui.tasks.panel_host import Back, PanelHost
from mineaction_plugin.gui.widgets.row_list import Column, RowList
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.orders import OrderRow


class OrdersPage(Page):
    """Which tasks → who, why → asked once with page 1 → packs; below, all that was issued."""

    KEY = "orders"
    ICON = "orders"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._closed = False
        self._listed = QWidget()
        self._state = wrapped(name="orders_state")
        self.form = IssueForm(desk)
        self.issue = action_button(
            "issue_orders",
            icon("order"),
            tr("&Issue orders…"),
            tr("Asks once before it issues, and shows page 1"),
            default=True,
        )
        self.confirm = Question("confirm_issue")
        self.issuing = Issuing(desk, self.form, self.confirm, self)
        self.rows = OrderRows(lambda: inputs.workspace(desk), self)
        self.list = OrderList()
        self._none = wrapped(name="orders_none")
        self._about = wrapped(name="current_order")
        self.buttons = OrderActions()
        self.tools = OrderTools()
        at_hand = AtHand(self.form, lambda: self.rows.rows, self.list.chosen)
        self.host = PanelHost(
            desk,
            lambda key, desk: panels.make(key, desk, at_hand),
            Back("back_to_orders", tr("Orders"), tr("Back to the list of orders")),
        )
        self.ask = DeedForm()
        self.deeds = Deeds(desk, self.form, self.ask, self)
        self.packs = RowList(tr("Packs"), _columns())
        self._failed = wrapped(name="pack_sentence")
        self._lay_out()
        self._connect()

    @classmethod
    def title(cls) -> str:
        return tr("Orders")

    @classmethod
    def purpose(cls) -> str:
        return tr(
            "Issue numbered orders with a verified pack each, and follow what became of them."
        )

    def next_button(self) -> QPushButton | None:
        if self.host.open_key:
            return self.host.next_button()
        for question in (self.confirm, self.ask):
            if question.isVisible():
                return question.yes
        return self.issue

    def refresh(self) -> None:
        if self._closed:
            return
        self.form.refresh()
        self.rows.look(only_small=not self.isVisible())
        self._show_packs()
        self.on_tasks()

    def on_tasks(self) -> None:
        """Say which tasks will get an order."""
        if self._closed:
            return
        tasks, chosen = self._tasks(), self._to_issue()
        self._state.setText(_how_it_stands(tasks, chosen))
        self.issue.setEnabled(bool(chosen) and not self.desk.jobs.busy)
        self.form.allow_number(len(chosen) == 1)
        self.issuing.take_back(chosen)
        self._show_chosen()

    def close_down(self) -> None:
        self._closed = True
        self.host.close_down()
        self.issuing.preview.close_down()
        self.deeds.preview.close_down()

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self.refresh()

    # --- looks ---

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._listed)
        inside.setContentsMargins(0, 0, 0, 0)
        above: tuple[QWidget, ...] = (
            self._state, self.form, self.issue, self.confirm, self._none,
        )  # fmt: skip
        for widget in above:
            inside.addWidget(widget)
        inside.addWidget(self.list, 1)
        below = (self._about, self.buttons, self.ask, self.tools, self.packs, self._failed)
        for widget in below:
            inside.addWidget(widget)
        inside.addStretch()
        self.body.addWidget(self._listed, 1)
        self.body.addWidget(self.host, 1)

    def _connect(self) -> None:
        controller, jobs = self.desk.controller, self.desk.jobs
        self.issue.clicked.connect(lambda: self.issuing.ask(self._to_issue()))
        self.issuing.asking.connect(lambda: self._bring_up(self.confirm))
        self.rows.changed.connect(self._on_rows)
        self.list.chosen_changed.connect(self._on_chosen)
        self.list.activated.connect(lambda row: self.deeds.zoom([row]))
        self.list.view.customContextMenuRequested.connect(self._on_menu)
        self.buttons.asked.connect(self._on_asked)
        self.tools.asked.connect(self.host.open_panel)
        self.host.changed.connect(self._on_panel)
        self.packs.activated.connect(lambda pack: self.desk.open_file(pack.folder))
        self.packs.selection_changed.connect(self._show_reason)
        controller.layers_changed.connect(self.refresh)
        controller.packs_changed.connect(self.refresh)
        controller.tasks_selected.connect(self._on_tasks_selected)
        controller.task_rows.changed.connect(self.refresh)
        jobs.started.connect(lambda _title: self.on_tasks())
        jobs.ended.connect(self.refresh)

    def _on_panel(self) -> None:
        """A panel stands in the place of the list, and begins at its heading."""
        self._listed.setVisible(not self.host.open_key)
        QTimer.singleShot(0, lambda: always(self.verticalScrollBar()).setValue(0))

    def _bring_up(self, question: Question | DeedForm) -> None:
        QTimer.singleShot(0, lambda: self.ensureWidgetVisible(question.yes))

    def _on_rows(self) -> None:
        rows = self.rows.rows
        self.list.set_rows(rows)
        for widget in (self.list, self.buttons):
            widget.setVisible(bool(rows))
        path = inputs.workspace(self.desk)
        self._none.setText(self.rows.fault or _why_none(path, self._tasks()))
        self._none.setVisible(not rows)
        self._tell_rail(rows)
        self._follow_map()
        self._show_chosen()

    def _tell_rail(self, rows: Sequence[OrderRow]) -> None:
        live = [row for row in rows if not row.superseded_by and not row.withdrawn_at]
        waiting = sum(state_of(row) == ISSUED for row in live)
        text = tr("{live} live · {waiting} not accepted").format(
            live=count(len(live)), waiting=count(waiting)
        )
        self.summary_changed.emit(text if rows else "–")

    def _show_chosen(self) -> None:
        chosen = self.list.chosen()
        if len(chosen) == 1:
            text = sentences(chosen[0])
        else:
            text = tr("Chosen: {n} orders").format(n=count(len(chosen))) if chosen else ""
        self._about.setText(text)
        self._about.setVisible(bool(text) and not self.list.isHidden())
        self.buttons.refresh(chosen, busy=self.desk.jobs.busy)

    def _show_packs(self) -> None:
        """What the last run wrote, where the list of orders does not say it already."""
        packs = self.desk.controller.packs
        self.packs.set_rows(packs)
        wanted = bool(packs) and (not self.rows.rows or not all(pack.ok for pack in packs))
        self.packs.setVisible(wanted)
        self._failed.setVisible(wanted)

    def _show_reason(self) -> None:
        chosen: list[PackRow] = self.packs.selected()
        self._failed.setText(_sentence(chosen[0]) if chosen else "")

    # --- choosing ---

    def _tasks(self) -> list[TaskRow]:
        return self.desk.controller.task_rows.rows()

    def _to_issue(self) -> list[TaskRow]:
        """The selected tasks; where none is selected, all that have no order yet."""
        return chosen_tasks(self.desk) or [row for row in self._tasks() if not row.ordered]

    def _on_tasks_selected(self) -> None:
        self._follow_map()
        self.on_tasks()

    def _follow_map(self) -> None:
        """The orders of the tasks that are selected on the map are chosen in the list."""
        self.list.choose_tasks(row.task_id for row in chosen_tasks(self.desk))

    def _on_chosen(self) -> None:
        self.ask.dismiss()
        self._show_chosen()

    # --- doing ---

    def _on_asked(self, key: str) -> None:
        chosen = self.list.chosen()
        if not chosen:
            return
        deeds, first = self.deeds, chosen[0]
        {
            "folder": lambda: deeds.open_folder(first),
            "accept": lambda: deeds.accept(chosen),
            "amend": lambda: deeds.amend(first),
            "withdraw": lambda: deeds.withdraw(first),
            "again": lambda: self.issuing.write_again(chosen),
            "worksite": lambda: deeds.worksite_plan(first),
            "scan": lambda: deeds.attach_scan(first),
            "open_scan": lambda: deeds.open_scan(first),
            "zoom": lambda: deeds.zoom(chosen),
        }[key]()
        if self.ask.isVisible():
            self._bring_up(self.ask)

    def _on_menu(self, place: QPoint) -> None:
        if self.list.chosen():
            self.buttons.pop_up(always(self.list.view.viewport()).mapToGlobal(place))


def _how_it_stands(tasks: Sequence[TaskRow], chosen: Sequence[TaskRow]) -> str:
    if not tasks:
        return tr("No tasks yet: make some on the page Tasks.")
    if not chosen:
        return tr("Every task has its order. Select tasks to write their packs again.")
    again = sum(row.ordered for row in chosen)
    text = tr("{chosen} of {all} tasks get an order.").format(
        chosen=count(len(chosen)), all=count(len(tasks))
    )
    if again:
        more = tr("{again} of them have one: its pack is written again, unchanged.")
        return f"{text} {more.format(again=count(again))}"
    return text


def _why_none(workspace: str, tasks: Sequence[TaskRow]) -> str:
    """What to do where no order is listed."""
    if workspace:
        return tr("No order was issued yet.")
    if tasks:
        return tr(
            "These tasks lie in no task database, so their orders are written and not kept. "
            "Make the tasks in a database on the page Tasks to follow their orders here."
        )
    return ""


def _sentence(pack: PackRow) -> str:
    if pack.ok:
        return tr("{pack}: every file was read back and agrees.").format(pack=pack.name)
    return tr("{task}: {reason}").format(task=pack.task_id, reason=pack.reason or pack.verdict)


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Verdict"), lambda row: tr("✓ verified") if row.ok else tr("⚠ failed")),
        Column(tr("Order"), lambda row: row.name or "–"),
        Column(tr("Task"), lambda row: row.task_id),
    )
