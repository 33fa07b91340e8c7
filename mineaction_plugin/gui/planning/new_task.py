# SPDX-License-Identifier: GPL-3.0-or-later
"""Make new tasks: choose a way, look at what would come of it, create."""

from __future__ import annotations

from importlib import import_module

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.planning import making
from mineaction_plugin.gui.planning.panel import Panel
from mineaction_plugin.gui.planning.ways.way import Plan, Way, narrow_form
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.pause import pause
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

SETTLES_MS = 150
"""So long after the last change in the form the map shows what would be made."""
FEWEST_LETTERS = 12
WAYS: dict[str, tuple[str, str]] = {
    "hazards": ("from_hazards", "HazardsWay"),
    "drawn": ("drawn", "DrawnWay"),
    "rectangle": ("rectangle", "RectangleWay"),
    "point": ("point", "PointWay"),
    "grid": ("grid", "GridWay"),
    "file": ("from_file", "FileWay"),
}
"""Key to module and class, in the order of the list."""


class NewTaskPanel(Panel):
    """One button makes what the sentence above it says, as drafts that can be undone."""

    ICON = "create"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.way = QComboBox()
        self.kind = QComboBox()
        self.task_title = QLineEdit()
        self._ways: dict[str, Way] = {}
        self._now = Plan()
        self._place = QVBoxLayout()
        self._said = wrapped(name="plan_state")
        self.make = action_button(
            "create_tasks",
            icon("create"),
            tr("&Create tasks"),
            tr("Make these tasks, as drafts"),
            default=True,
        )
        self._settle = pause(self, SETTLES_MS)
        self._settle.timeout.connect(self._show_on_map)
        self._lay_out()
        self.way.currentIndexChanged.connect(self._on_way)
        self.make.clicked.connect(self._on_make)
        desk.jobs.started.connect(self._on_job)
        desk.jobs.ended.connect(self._on_job)
        self._on_way()

    @classmethod
    def title(cls) -> str:
        return tr("New task")

    @classmethod
    def purpose(cls) -> str:
        return tr("Draw it, or take it from hazards, numbers or a track.")

    def next_button(self) -> QPushButton | None:
        return self.make

    def started(self) -> None:
        making.fill_kinds(self.kind, self.desk)
        self.current.started()
        self._judge()
        self.way.setFocus()

    def stopped(self) -> None:
        self._settle.stop()
        super().stopped()

    def close_down(self) -> None:
        for way in self._ways.values():
            way.close_down()

    @property
    def current(self) -> Way:
        """The way that is shown."""
        return self._ways[str(self.way.currentData())]

    def choose_way(self, key: str) -> None:
        """Show this way, as other pages ask for it."""
        self.way.setCurrentIndex(max(0, self.way.findData(key)))

    def _on_way(self) -> None:
        key = str(self.way.currentData())
        if key not in self._ways:
            module, name = WAYS[key]
            found = import_module(f"mineaction_plugin.gui.planning.ways.{module}")
            made: Way = getattr(found, name)(self.desk)
            made.changed.connect(self._on_changed)
            self._ways[key] = made
            self._place.addWidget(made)
        for other, way in self._ways.items():
            way.setVisible(other == key)
        self.current.started()
        if self.isVisible():
            self.desk.editing.tools.stop()
            self.desk.editing.tools.clear_preview()
        self._judge()

    def _on_changed(self) -> None:
        """What the way that is shown says counts; a hidden one hears of selections, too."""
        if self.isVisible() and self.sender() is self.current:
            self._judge()
            self._settle.start()

    def _plan(self, *, whole: bool = False) -> Plan:
        try:
            return self.current.whole_plan() if whole else self.current.plan()
        except MineActionError as error:
            return Plan(said=translated(error))

    def _on_job(self, *_title: object) -> None:
        if self.isVisible():
            self._judge()

    def _judge(self) -> None:
        """Say what would be made, and whether it can be."""
        self._now = plan = self._plan()
        made = making.said_of(plan.tasks) if plan.tasks else ""
        self._said.setText(" ".join(filter(None, (made, plan.said))))
        number = len(plan.tasks) or plan.count
        self.make.setText(
            tr("&Create tasks ({chosen})").format(chosen=count(number))
            if number > 1
            else tr("&Create task")
        )
        self.make.setEnabled(plan.ready and not self.desk.jobs.busy)

    def _show_on_map(self) -> None:
        making.preview(self.desk, self._now.tasks)

    def _on_make(self) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            plan = self._plan(whole=True)
        finally:
            QApplication.restoreOverrideCursor()
        if not plan.tasks:
            self.desk.messages.failed(plan.said)
            return
        kind = str(self.kind.currentData())
        ids = making.make(self.desk, plan.tasks, kind, self.task_title.text().strip(), plan.details)
        if ids:
            self.desk.settings.task_kind.setValue(kind)
            self.task_title.clear()
            self.current.made()
            self._judge()
            self.desk.editing.tools.clear_preview()
            self.finished.emit()

    def _lay_out(self) -> None:
        self.way.setObjectName("new_task_way")
        self.way.setToolTip(tr("What the new task is made from"))
        self.way.setAccessibleName(tr("Made from"))
        self.way.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.way.setMinimumContentsLength(FEWEST_LETTERS)
        for key, title in _titles().items():
            self.way.addItem(title, key)
        self.kind.setObjectName("task_kind")
        self.kind.setToolTip(tr("The kind of task, from the programme's profile"))
        self.kind.setAccessibleName(tr("Kind of task"))
        self.task_title.setObjectName("task_title")
        self.task_title.setToolTip(tr("A few words for the list and the order; may stay empty"))
        self.task_title.setAccessibleName(tr("Title"))
        above, below = narrow_form(), narrow_form()
        above.addRow(tr("M&ade from"), self.way)
        below.addRow(tr("&Kind"), self.kind)
        below.addRow(tr("Tit&le"), self.task_title)
        self.body.addLayout(above)
        self.body.addLayout(self._place)
        self.body.addLayout(below)
        self.body.addWidget(self._said)
        self.body.addWidget(self.make)
        self.body.addStretch()


def _titles() -> dict[str, str]:
    """The ways as the list names them; their forms are imported when they are chosen."""
    return {
        "hazards": tr("Selected hazards"),
        "drawn": tr("Drawing on the map"),
        "rectangle": tr("Rectangle by numbers"),
        "point": tr("Point with a radius"),
        "grid": tr("Round grid box"),
        "file": tr("GPX or KML file"),
    }
