# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Tasks": make tasks from the selected hazards, and see the tasks there are."""

from __future__ import annotations

from qgis.core import QgsProcessingFeatureSourceDefinition
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QPushButton

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.map_view import zoom_to_features
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.pages.page import Page, action_button
from mineaction_plugin.gui.rows import TaskRow, count, square_metres, tasks_of
from mineaction_plugin.gui.widgets.row_list import Column, RowList
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.words import state_words

MOST_MARGIN_M = 1000.0


class TasksPage(Page):
    """Selection, margin and kind → tasks; the list zooms and selects on the map."""

    KEY = "tasks"
    ICON = "tasks"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._selection = wrapped(name="selection_state")
        self.margin = _margin_box(desk.settings.margin_m.value())
        self.kind = QComboBox()
        self.make = action_button(
            "create_tasks",
            icon("create"),
            tr("&Create tasks"),
            tr("One task for each hazard"),
            default=True,
        )
        self._kept = wrapped(name="tasks_kept")
        self.list = RowList(tr("Tasks"), _columns())
        self.zoom = action_button(
            "zoom_task", icon("zoom"), tr("&Zoom"), tr("Show the task on the map")
        )
        self._lay_out()
        self._connect()

    @classmethod
    def title(cls) -> str:
        return tr("Tasks")

    @classmethod
    def purpose(cls) -> str:
        return tr("Make tasks from the hazards you select on the map.")

    def next_button(self) -> QPushButton | None:
        return self.make

    def refresh(self) -> None:
        controller = self.desk.controller
        self._fill_kinds()
        layer = controller.result("tasks")
        rows = tasks_of(layer) if layer is not None else []
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.zoom.setVisible(bool(rows))
        self._kept.setText(self._where_kept())
        drafts = sum(row.status == "draft" for row in rows)
        self.summary_changed.emit(
            tr("{tasks} · {drafts} draft").format(tasks=count(len(rows)), drafts=count(drafts))
            if rows
            else "–"
        )
        self.on_selection()

    def on_selection(self) -> None:
        """Say how many hazards are selected, and offer to make as many tasks."""
        hazards = self.desk.controller.result("hazards")
        chosen = hazards.selectedFeatureCount() if hazards is not None else 0
        if hazards is None:
            text = tr("No hazards are read yet: bind the hazard layer on the page Layers.")
        elif not chosen:
            text = tr("No hazard is selected. Select some of the layer {layer} on the map.").format(
                layer=hazards.name()
            )
        else:
            text = tr("{chosen} of {all} hazards are selected.").format(
                chosen=count(chosen), all=count(hazards.featureCount())
            )
        self._selection.setText(text)
        self.make.setText(
            tr("&Create tasks ({chosen})").format(chosen=count(chosen))
            if chosen
            else tr("&Create tasks")
        )
        self.make.setEnabled(bool(chosen) and not self.desk.jobs.busy)
        self.zoom.setEnabled(bool(self.list.selected()))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Margin"), self.margin)
        form.addRow(tr("&Kind"), self.kind)
        self.body.addWidget(self._selection)
        self.body.addLayout(form)
        self.body.addWidget(self.make)
        self.body.addWidget(self._kept)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.zoom)
        self.body.addStretch()

    def _connect(self) -> None:
        self.make.clicked.connect(self._on_create)
        self.zoom.clicked.connect(self._zoom_selected)
        self.list.activated.connect(lambda row: self._zoom([row]))
        self.list.selection_changed.connect(self._on_chosen)
        self.desk.controller.layers_changed.connect(self.refresh)
        self.desk.controller.hazards_selected.connect(self.on_selection)
        self.desk.jobs.started.connect(lambda _title: self.on_selection())
        self.desk.jobs.ended.connect(self.on_selection)

    def _fill_kinds(self) -> None:
        wanted = self.kind.currentData() or self.desk.settings.task_kind.value()
        self.kind.clear()
        for key, kind in self.desk.controller.kinds().items():
            self.kind.addItem(kind, key)
        self.kind.setCurrentIndex(max(0, self.kind.findData(wanted)))

    def _where_kept(self) -> str:
        path = self.desk.controller.workspace_path()
        if path:
            return tr("Tasks are kept in {file}").format(file=path)
        return tr(
            "Tasks will be a temporary layer. Save the project, or choose a task database in the "
            "options, to keep them and to number their orders."
        )

    def _on_create(self) -> None:
        desk = self.desk
        hazards = desk.controller.result("hazards")
        if hazards is None:
            return
        desk.settings.margin_m.setValue(self.margin.value())
        desk.settings.task_kind.setValue(self.kind.currentData())
        workspace = desk.controller.workspace_path()
        parameters = {
            "HAZARDS": QgsProcessingFeatureSourceDefinition(hazards.id(), True),
            "MARGIN_M": self.margin.value(),
            "KIND": self.kind.currentData(),
            "PROFILE": desk.controller.profile_source,
            "WORKSPACE": workspace,
            "OUTPUT": "TEMPORARY_OUTPUT" if workspace else desk.jobs.output(),
        }
        desk.jobs.run("mineaction:createtasks", parameters, tr("Creating tasks"), self._on_created)

    def _on_created(self, outcome: Outcome) -> None:
        desk = self.desk
        if not outcome.ok:
            desk.tell_failure(outcome, tr("Making tasks was stopped. No task was made."))
            return
        desk.controller.keep_tasks(outcome.layers)
        actions = (Action(tr("Go to orders"), lambda: desk.controller.page_wanted.emit("orders")),)
        made = tr("{made} tasks made.").format(made=outcome.results.get("TASK_COUNT"))
        if outcome.warnings:
            desk.messages.warn(made, "\n".join(outcome.warnings), actions)
        else:
            desk.messages.done(made, actions)

    def _on_chosen(self) -> None:
        """What is chosen in the list is selected on the map."""
        layer = self.desk.controller.result("tasks")
        if layer is not None:
            layer.selectByIds([row.feature_id for row in self.list.selected()])
        self.zoom.setEnabled(bool(self.list.selected()))

    def _zoom_selected(self) -> None:
        self._zoom(self.list.selected())

    def _zoom(self, rows: list[TaskRow]) -> None:
        layer = self.desk.controller.result("tasks")
        if layer is not None and rows:
            zoom_to_features(self.desk.canvas, layer, [row.feature_id for row in rows])


def _margin_box(value: float) -> QgsDoubleSpinBox:
    box = QgsDoubleSpinBox()
    box.setObjectName("margin_m")
    box.setRange(0.0, MOST_MARGIN_M)
    box.setDecimals(1)
    box.setSuffix(tr(" m"))
    box.setValue(value)
    box.setClearValue(0.0)
    box.setToolTip(tr("How far the task's boundary lies outside the hazard; corners stay corners"))
    return box


def _columns() -> tuple[Column, ...]:
    states = state_words()
    return (
        Column(tr("Task"), lambda row: row.task_id),
        Column(tr("Status"), lambda row: states.get(row.status, row.status)),
        Column(
            tr("Area"),
            lambda row: square_metres(row.area_m2),
            lambda row: row.area_m2 or 0.0,
            number=True,
            tip=tr("Area on the ellipsoid"),
        ),
        Column(tr("Team"), lambda row: row.team),
    )
