# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that the dock opens on: what moved under the tasks and orders (ux §4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import QgsExpression, QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton

from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.map_view import zoom_to_features, zoom_to_point
from mineaction_plugin.gui.pages.page import Page, action_button
from mineaction_plugin.gui.rows import NewsRow, count, day_word, news_of
from mineaction_plugin.gui.widgets.row_list import Column, RowList
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

Due = tuple[str, int, str, int]
"""The task database and when it was written, the hazards and how many they are."""


HAZARDS = ("hazard_changed", "hazard_removed", "hazard_added")
ACCIDENT, NOT_ACCEPTED = "new_accident", "not_accepted"
"""The kinds of news, as `whatchanged` names them."""


class MondayPage(Page):
    """Looks by itself when there is something new to look at; each line leads somewhere."""

    KEY = "monday"
    ICON = "monday"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._news: Sequence[NewsRow] | None = None
        self._looked: Due | None = None
        self._since, self._orders = "", 0
        self._target = ""
        self._state = wrapped(name="monday_state")
        self.next = action_button(
            "monday_next", icon("monday"), "", tr("The next step"), default=True
        )
        self.list = RowList(tr("What moved"), _columns())
        self._sentence = wrapped(name="news_sentence")
        self.zoom = action_button(
            "zoom_news", icon("zoom"), tr("&Zoom"), tr("Show the place on the map")
        )
        self.go = action_button(
            "go_news", icon("orders"), tr("Show &order"), tr("Go to the order or task it is about")
        )
        self._lay_out()
        self.next.clicked.connect(self._on_next)
        self.list.activated.connect(self._zoom)
        self.list.selection_changed.connect(self._on_selection)
        self.zoom.clicked.connect(lambda: self._with_chosen(self._zoom))
        self.go.clicked.connect(lambda: self._with_chosen(self._go))
        desk.controller.layers_changed.connect(self.refresh)
        desk.jobs.started.connect(lambda _title: self._enable())
        desk.jobs.ended.connect(self.refresh)

    @classmethod
    def title(cls) -> str:
        return tr("What moved")

    @classmethod
    def purpose(cls) -> str:
        return tr("See what moved under your tasks and orders since they were made.")

    def next_button(self) -> QPushButton | None:
        return self.next

    def refresh(self) -> None:
        due = self._due()
        if due is None or (self._looked is not None and due[0] != self._looked[0]):
            self._news = None
        self._state.setText(self._how_it_stands())
        text, tip, self._target = self._next_step()
        self.next.setText(text)
        self.next.setToolTip(tr("{what} (Ctrl+Return)").format(what=tip))
        self.list.set_rows(self._news or ())
        for widget in (self.list, self._sentence, self.zoom, self.go):
            widget.setVisible(bool(self._news))
        self.summary_changed.emit(self._summary())
        self._enable()
        self._look_when_due()

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self._look_when_due()

    def _lay_out(self) -> None:
        for widget in (self._state, self.next, self.list, self._sentence):
            self.body.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.zoom)
        row.addWidget(self.go)
        self.body.addLayout(row)
        self.body.addStretch()

    # --- how things stand ---

    def _due(self) -> Due | None:
        """What there is to look at; None where something is missing."""
        controller = self.desk.controller
        hazards, path = controller.result("hazards"), controller.workspace_path()
        if hazards is None or not path or not Path(path).is_file():
            return None
        written = Path(path).stat().st_mtime_ns
        return path, written, hazards.id(), hazards.featureCount()

    def _has_tasks(self) -> bool:
        path = self.desk.controller.workspace_path()
        return bool(path) and Path(path).is_file()

    def _next_step(self) -> tuple[str, str, str]:
        """What the button says, explains, and which page it leads to ("" to look)."""
        controller = self.desk.controller
        if controller.bound() is None:
            return tr("Go to &Layers"), tr("Say which layer holds the hazards"), "layers"
        if controller.result("hazards") is None:
            return tr("Go to &Layers"), tr("Read the hazards there"), "layers"
        if not self._has_tasks():
            return tr("Go to &Tasks"), tr("Make tasks from hazards"), "tasks"
        return tr("&Look again"), tr("Compare tasks and orders with the hazards as read"), ""

    def _how_it_stands(self) -> str:
        controller = self.desk.controller
        if controller.bound() is None:
            return tr(
                "Nothing to watch yet. Once this project has hazards, tasks and orders, this page "
                "says each week what moved under them."
            )
        if controller.result("hazards") is None:
            return tr("The hazards are bound and not read yet: read them on the page Layers.")
        if not self._has_tasks():
            return tr(
                "No tasks are kept with this project yet. Save the project, make tasks from its "
                "hazards, and this page says when a hazard under them changes."
            )
        return self._what_was_found()

    def _what_was_found(self) -> str:
        if self._news is None:
            return tr("Not looked yet.")
        if not self._news:
            return tr("Orders looked at: {n}. Nothing moved under them.").format(
                n=count(self._orders)
            )
        said = headline(self._news)
        if not self._since:
            return said
        return tr("Since {day}: {news}").format(day=day_word(self._since), news=said)

    def _summary(self) -> str:
        if self._news is None:
            return "–"
        if not self._news:
            return tr("nothing moved ✓")
        return tr("{n} to look at ⚠").format(n=count(len(self._news)))

    def _enable(self) -> None:
        self.next.setEnabled(bool(self._target) or not self.desk.jobs.busy)
        self._on_selection()

    # --- looking ---

    def _on_next(self) -> None:
        if self._target:
            self.desk.controller.page_wanted.emit(self._target)
        else:
            self._look()

    def _look_when_due(self) -> None:
        due = self._due()
        if self.isVisible() and due not in {None, self._looked} and not self.desk.jobs.busy:
            self._look()

    def _look(self) -> None:
        due, controller = self._due(), self.desk.controller
        if due is None:
            return
        self._looked = due
        path, _, hazards, _ = due
        # A file, not a layer of the project: to look at news must not change the project.
        parameters: dict[str, object] = {
            "WORKSPACE": path,
            "HAZARDS": hazards,
            "PROFILE": controller.profile_source,
            "OUTPUT": QgsProcessingUtils.generateTempFilename("moved.gpkg"),
        }
        accidents = controller.bound_as(Role.ACCIDENTS)
        if accidents:
            parameters["ACCIDENTS"] = accidents[0].layer.id()
        self.desk.jobs.run(
            "mineaction:whatchanged", parameters, tr("Looking what moved"), self._on_looked
        )

    def _on_looked(self, outcome: Outcome) -> None:
        if not outcome.ok:
            self.desk.tell_failure(outcome, tr("Looking was stopped."))
            return
        found = QgsVectorLayer(str(outcome.results.get("OUTPUT")), "moved", "ogr")
        self._news = news_of(found)
        self._since = str(outcome.results.get("SINCE_USED") or "")
        self._orders = int(str(outcome.results.get("ORDER_COUNT") or 0))
        self.refresh()
        for row in (self._news or ())[:1]:  # the project may have been left meanwhile
            self.list.choose(row)

    # --- one line ---

    def _on_selection(self) -> None:
        chosen = self.list.selected()[:1]
        self.zoom.setEnabled(bool(chosen))
        self.go.setEnabled(bool(chosen))
        self._sentence.setText(
            chosen[0].message if chosen else tr("Choose a line to read it whole.")
        )
        orders = bool(chosen) and bool(chosen[0].order_no)
        self.go.setText(tr("Show &order") if orders else tr("Show &task"))

    def _with_chosen(self, act: Callable[[NewsRow], None]) -> None:
        for row in self.list.selected()[:1]:
            act(row)

    def _zoom(self, row: NewsRow) -> None:
        desk = self.desk
        if zoom_to_point(desk.canvas, desk.controller.project, row.lon, row.lat):
            return
        if not self._show_task(row):
            desk.messages.note(
                tr("This has no place on the map: {sentence}").format(sentence=row.message)
            )

    def _go(self, row: NewsRow) -> None:
        """To the page where something can be done about it, its task selected."""
        self._show_task(row)
        self.desk.controller.page_wanted.emit("orders" if row.order_no else "tasks")

    def _show_task(self, row: NewsRow) -> bool:
        """Select and show the task; False where it is not in the project."""
        tasks = self.desk.controller.result("tasks")
        if tasks is None or not row.task_id:
            return False
        tasks.selectByExpression(
            QgsExpression.createFieldEqualityExpression("task_id", row.task_id)
        )
        found = tasks.selectedFeatureIds()
        if found:
            zoom_to_features(self.desk.canvas, tasks, found)
        return bool(found)


def headline(news: Sequence[NewsRow]) -> str:
    """The week in a few words."""
    numbers = Counter(row.kind for row in news)
    accidents = [row for row in news if row.kind == ACCIDENT]
    said = [
        tr("Hazards changed under issued orders: {n}.").format(
            n=count(sum(numbers[kind] for kind in HAZARDS))
        ),
        _nearest(accidents),
        tr("Orders not accepted in time: {n}.").format(n=count(numbers[NOT_ACCEPTED])),
    ]
    there = (any(numbers[kind] for kind in HAZARDS), bool(accidents), numbers[NOT_ACCEPTED] > 0)
    return " ".join(sentence for sentence, is_there in zip(said, there, strict=True) if is_there)


def _nearest(accidents: Sequence[NewsRow]) -> str:
    if not accidents:
        return ""
    nearest = min(accidents, key=lambda row: row.distance_m or 0.0)
    return tr("New accidents near tasks: {n}, the nearest {distance} m from {task}.").format(
        n=count(len(accidents)),
        distance=count(round(nearest.distance_m or 0.0)),
        task=nearest.task_id,
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Order, task"), lambda row: row.order_no or row.task_id),
        Column(tr("What"), lambda row: row.message),
    )
