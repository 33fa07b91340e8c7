# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Tasks": the list, what can be done with the chosen ones, and what makes new ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.map_view import zoom_to_features
from mineaction_plugin.gui.pages.page import Page, action_button
from mineaction_plugin.gui.planning.annexes import AnnexesPanel
from mineaction_plugin.gui.planning.panel import Panel
from mineaction_plugin.gui.planning.status import StatusPanel
from mineaction_plugin.gui.rows import TaskRow, count, square_metres
from mineaction_plugin.gui.tasks.doing import Doing
from mineaction_plugin.gui.tasks.panel_host import PanelHost
from mineaction_plugin.gui.tasks.session_bar import SessionBar
from mineaction_plugin.gui.tasks.state_icons import state_icons
from mineaction_plugin.gui.tasks.task_actions import TaskActions
from mineaction_plugin.gui.tasks.task_list import TaskList
from mineaction_plugin.gui.widgets.file_drop import RowDrop
from mineaction_plugin.gui.widgets.texts import apart, led, wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.words import kind_words, state_words

if TYPE_CHECKING:
    from mineaction_plugin.gui.widgets.task_findings import TaskFindings

NO_BREAK = "\u00a0"
"""Between a number and its unit, so that no line ends there."""
PANELS = frozenset({"divide", "worksite", "status", "annexes", "export"})
"""Actions that open the panel of the same name."""


class TasksPage(Page):
    """What is chosen in the list is selected on the map, and the other way round."""

    KEY = "tasks"
    ICON = "tasks"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: Sequence[TaskRow] | None = None
        self._profile: Profile | None = None
        self._following = False
        self._closed = False
        self._offered = False
        self.findings: TaskFindings | None = None
        self._refused = wrapped(name="tasks_refused")
        self.open_workspace = action_button(
            "open_workspace",
            icon("folder"),
            tr("O&pen task database"),
            tr("Open the project's task database, or make one beside the project"),
        )
        self.new = action_button(
            "new_task",
            icon("create"),
            tr("&New task"),
            tr("Draw it, or take it from hazards"),
            default=True,
        )
        self.corridor = action_button(
            "new_corridor", icon("corridor"), tr("Road tas&k…"), tr("Make a corridor along a line")
        )
        self.host = PanelHost(desk)
        self.list = TaskList()
        self.buttons = TaskActions()
        self._about = wrapped(name="current_task")
        self.bar = SessionBar(desk)
        self._none = wrapped(
            tr(
                "No tasks yet. “New task” draws one, or makes one of hazards, of numbers or of a "
                "track; “Road task…” makes one along a road."
            ),
            name="tasks_none",
        )
        self._kept = wrapped(name="tasks_kept")
        self._doing = Doing(desk, self.choose, self)
        self._lay_out()
        self._connect()

    @classmethod
    def title(cls) -> str:
        return tr("Tasks")

    @classmethod
    def purpose(cls) -> str:
        return tr("Turn hazards into tasks, divide them, and follow their work.")

    def next_button(self) -> QPushButton | None:
        return self.host.next_button() if self.host.open_key else self.new

    def refresh(self) -> None:
        if self._closed:
            return
        controller = self.desk.controller
        profile = controller.profile()
        if profile != self._profile:
            self._profile, self._rows = profile, None
            self.list.set_words(
                state_words(), kind_words(profile), state_icons(profile.palette.task_state)
            )
        rows = controller.task_rows.rows()
        if rows is not self._rows:
            self._rows = rows
            self.list.set_rows(rows)
            self._tell_rail(rows)
            self._keep_in_step()
        self._show_how_it_stands()
        if rows:
            self._offered = False
        elif self.isVisible() and not self.host.open_key and not self._offered:
            self._offered = True  # once: who goes back to the empty list wants to be there
            self.open_panel("new_task")

    def open_panel(self, key: str) -> Panel:
        """Show a panel in place of the list."""
        return self.host.open_panel(key)

    def choose(self, task_ids: Iterable[str]) -> None:
        """Choose tasks in the list and on the map."""
        self.refresh()
        self.list.choose(task_ids)
        if self.list.hidden():
            self.list.clear_filters()
        self._on_chosen()

    def close_down(self) -> None:
        self._closed = True
        self.host.close_down()
        if self.findings is not None:
            self.findings.close_down()

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self.refresh()

    # --- looks ---

    def _lay_out(self) -> None:
        makers = QHBoxLayout()
        makers.addWidget(self.new)
        makers.addWidget(self.corridor)
        self._listed = QWidget()
        listed = QVBoxLayout(self._listed)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.addLayout(makers)
        listed.setAlignment(Qt.AlignmentFlag.AlignTop)
        listed.addWidget(self.list, 1)
        listed.addWidget(self._none)
        self.body.addWidget(self._refused)
        self.body.addWidget(self.open_workspace)
        self.body.addWidget(self._listed, 1)
        self.body.addWidget(self.host, 1)
        self.body.addWidget(self._about)
        for widget in (self.buttons, self.bar, self._kept):
            self.body.addWidget(widget)

    def _connect(self) -> None:
        desk, controller, editing = self.desk, self.desk.controller, self.desk.editing
        self.new.clicked.connect(lambda: self.open_panel("new_task"))
        self.corridor.clicked.connect(lambda: self.open_panel("corridor"))
        self.open_workspace.clicked.connect(self._open_workspace)
        self.host.changed.connect(self._show_how_it_stands)
        self.list.chosen_changed.connect(self._on_chosen)
        self.list.filtered.connect(self._show_current)
        self.list.activated.connect(lambda row: self._zoom([row]))
        self.list.view.customContextMenuRequested.connect(self._on_menu)
        self._drop = RowDrop(self.list.view, self._on_dropped)
        self.bar.asking.connect(lambda: self.ensureWidgetVisible(self.bar.confirm))
        self.buttons.asked.connect(self._on_asked)
        controller.layers_changed.connect(self.refresh)
        controller.task_rows.changed.connect(self.refresh)
        controller.tasks_selected.connect(self._follow_map)
        editing.session.opened.connect(self.refresh)
        editing.session.state_changed.connect(self._show_how_it_stands)
        editing.boundary.current_changed.connect(lambda _task: self._show_current())
        editing.boundary.current_changed.connect(self._show_findings)
        desk.jobs.ended.connect(self.refresh)

    def _show_how_it_stands(self) -> None:
        if self._closed:
            return
        listed = not self.host.open_key
        any_task, refusal = bool(self._rows), self.desk.editing.session.refusal()
        self._listed.setVisible(listed)
        self.list.setVisible(any_task)
        self._none.setVisible(not any_task)
        self._refused.setText(refusal)
        self._refused.setVisible(bool(refusal))
        self.open_workspace.setVisible(bool(refusal) and not self.desk.editing.session.path)
        self.buttons.setVisible(listed and any_task)
        self._kept.setText(_where_kept(self.desk.editing.session.path))
        self._kept.setVisible(not refusal)
        self._show_current()

    def _show_current(self) -> None:
        chosen, current = self.list.chosen(), self._current()
        if len(chosen) > 1:
            area = square_metres(sum((row.area_m2 or 0.0 for row in chosen), 0.0))
            text = tr("Chosen: {n} tasks · {area}").format(n=count(len(chosen)), area=area)
        else:
            text = self._sentence(current) if current is not None else ""
        hidden = self.list.hidden()
        if hidden:
            text = tr("{chosen} · not shown by the filter: {n}").format(
                chosen=text, n=count(hidden)
            )
        self._about.setText(led(text))
        self._about.setVisible(bool(text))
        self.buttons.refresh(chosen)

    def _show_findings(self, *_task: object) -> None:
        """The checks are made with the first task that is worked on: a page opens without them."""
        if self._closed or self.findings is not None or not self.desk.editing.boundary.current:
            return
        from mineaction_plugin.gui.widgets.task_findings import TaskFindings  # noqa: PLC0415

        self.findings = TaskFindings(self.desk)
        self.findings.asked.connect(self._on_asked)
        self.body.insertWidget(self.body.indexOf(self._about) + 1, self.findings)

    def _sentence(self, row: TaskRow) -> str:
        kinds = self.desk.controller.kinds()
        length = tr("{length} m around").format(length=count(round(row.perimeter_m or 0)))
        area, length = (
            text.replace(" ", NO_BREAK) for text in (square_metres(row.area_m2), length)
        )
        parts = (
            row.task_id,
            row.title,
            kinds.get(row.kind, row.kind),
            state_words().get(row.status, row.status),
            area,
            length if row.perimeter_m else "",
            row.place or row.settlement,
        )
        return " · ".join(apart(part) for part in parts if part)

    def _tell_rail(self, rows: Sequence[TaskRow]) -> None:
        drafts = sum(row.status == "draft" for row in rows)
        summary = tr("{tasks} · {drafts} draft").format(
            tasks=count(len(rows)), drafts=count(drafts)
        )
        self.summary_changed.emit(summary if rows else "–")

    def _open_workspace(self) -> None:
        self.desk.editing.session.open_or_create()
        self.refresh()

    # --- choosing ---

    def _current(self) -> TaskRow | None:
        """The task that the boundary dock and the checks are about."""
        current = self.desk.editing.boundary.current
        return next((row for row in self._rows or () if row.task_id == current), None)

    def _keep_in_step(self) -> None:
        """Rows were read again. QGIS lets go of new rows when they are saved; the list does not."""
        layer = self.desk.controller.result("tasks")
        if layer is not None and self.list.chosen() and not layer.selectedFeatureCount():
            self._on_chosen()
        else:
            self._follow_map()

    def _on_chosen(self) -> None:
        """What is chosen in the list is selected on the map."""
        chosen, layer = self.list.chosen(), self.desk.controller.result("tasks")
        if layer is not None:
            self._following = True
            try:
                layer.selectByIds([row.feature_id for row in chosen])
            finally:
                self._following = False
        self._make_current(chosen)

    def _follow_map(self) -> None:
        """What is selected on the map is chosen in the list."""
        layer = self.desk.controller.result("tasks")
        if self._following or layer is None or self._rows is None:
            return
        ids = set(layer.selectedFeatureIds())
        chosen = [row for row in self._rows if row.feature_id in ids] if ids else []
        self.list.choose(row.task_id for row in chosen)
        self._make_current(chosen)

    def _make_current(self, chosen: Sequence[TaskRow]) -> None:
        """The first chosen task is the current one; where none is, the last one stays it."""
        boundary = self.desk.editing.boundary
        ids = [row.task_id for row in chosen]
        if ids and boundary.current not in ids:
            boundary.choose(ids[0])
        self._show_current()

    # --- doing ---

    def _on_asked(self, key: str) -> None:
        chosen = self.list.chosen()
        if not chosen:
            return
        if key in PANELS:
            self.open_panel(key)
            return
        {
            "zoom": lambda: self._zoom(chosen),
            "boundary": self.desk.controller.boundary_wanted.emit,
            "order": lambda: self.desk.controller.page_wanted.emit("orders"),
            "fields": lambda: self._doing.edit_fields(chosen[0]),
            "duplicate": lambda: self._doing.duplicate(chosen),
            "merge": lambda: self._doing.merge(chosen),
            "withdraw": self._withdraw,
            "remove": lambda: self._doing.remove(chosen),
        }[key]()

    def _on_dropped(self, row: int, files: Sequence[Path]) -> None:
        """Files dropped on a task are attached to it."""
        self.choose([self.list.table.row(row).task_id])
        panel = self.open_panel("annexes")
        if isinstance(panel, AnnexesPanel):
            panel.take(files)

    def _withdraw(self) -> None:
        panel = self.open_panel("status")
        if isinstance(panel, StatusPanel):
            panel.prefer("withdrawn")

    def _zoom(self, rows: Sequence[TaskRow]) -> None:
        layer = self.desk.controller.result("tasks")
        if layer is not None and rows:
            zoom_to_features(self.desk.canvas, layer, [row.feature_id for row in rows])

    def _on_menu(self, place: QPoint) -> None:
        if self.list.chosen():
            self.buttons.pop_up(always(self.list.view.viewport()).mapToGlobal(place))


def _where_kept(path: str) -> str:
    return tr("Tasks are kept in {file}").format(file=path) if path else ""
