# SPDX-License-Identifier: GPL-3.0-or-later
"""Divide the current task; the parts are seen on the map before anything is changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QPushButton

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.adapters.shapes_by_id import shapes_by_id
from mineaction_plugin.core.boundary.division import Part, divide
from mineaction_plugin.core.errors import MineActionError, say
from mineaction_plugin.core.terms.task_ids import part_ids
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing import task_rows, tasks
from mineaction_plugin.gui.editing.table_rows import text_of
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.planning import making
from mineaction_plugin.gui.planning.divide_form import DivideForm
from mineaction_plugin.gui.planning.line_source import LineSource
from mineaction_plugin.gui.planning.panel import Panel
from mineaction_plugin.gui.rows import count, square_metres
from mineaction_plugin.gui.widgets.pause import pause
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

SETTLES_MS = 150
SHOWN_AT_MOST, NUMBERED_AT_MOST, NAMED_AT_MOST = 400, 100, 15
"""So many parts are drawn before one divides, with their numbers, with their names and areas."""
ALIKE = 1e-4
"""Areas that differ by less than this share are said as one."""


class DividePanel(Panel):
    """A form, a sentence that says what it gives, and one button."""

    ICON = "divide"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._about = wrapped(name="divide_about")
        self.form = DivideForm()
        self.source = LineSource(
            desk, tr("Draw the line that the cuts follow; to cut along it, right across the task.")
        )
        self._said = wrapped(name="divide_state")
        self.divide = action_button(
            "divide_task",
            icon("divide"),
            tr("&Divide"),
            tr("Put the parts in the place of the task"),
            default=True,
        )
        self._parts: tuple[Part, ...] = ()
        self._lines: tuple[BaseGeometry, ...] = ()
        self._settle = pause(self, SETTLES_MS)
        for widget in (self._about, self.form, self.source, self._said, self.divide):
            self.body.addWidget(widget)
        self.body.addStretch()
        self._settle.timeout.connect(self._work_out)
        self.form.changed.connect(self._on_changed)
        self.source.changed.connect(self._on_changed)
        self.divide.clicked.connect(self._on_divide)
        desk.editing.boundary.current_changed.connect(self._on_changed)
        desk.editing.session.changed.connect(self._on_changed)
        desk.editing.session.opened.connect(self._on_changed)

    @classmethod
    def title(cls) -> str:
        return tr("Divide")

    @classmethod
    def purpose(cls) -> str:
        return tr("Share a draft among teams. The parts are shown on the map first.")

    def next_button(self) -> QPushButton | None:
        return self.divide

    def started(self) -> None:
        self.source.follow()
        self.source.setVisible(self.form.wants_line)
        self._work_out()
        self.form.method.setFocus()

    def stopped(self) -> None:
        self._settle.stop()
        self.source.leave()
        super().stopped()

    def close_down(self) -> None:
        self.source.leave()
        editing = self.desk.editing
        editing.boundary.current_changed.disconnect(self._on_changed)
        editing.session.changed.disconnect(self._on_changed)
        editing.session.opened.disconnect(self._on_changed)

    def _on_changed(self, *_what: object) -> None:
        """Divide anew once nothing was typed for a moment."""
        self.source.setVisible(self.form.wants_line)
        if self.isVisible():
            self._settle.start()

    def _work_out(self) -> None:
        """Find the parts and show them, or say why there are none."""
        task_id = self.desk.editing.boundary.current
        self._parts = ()
        self._lines = ()
        try:
            land = self._land(task_id) if task_id else None
            if land is not None:
                cuts = self.form.cuts(self._chosen_lines)
                self._lines = cuts.lines
                self._parts = divide(land, cuts)
            said = _said(self._parts)
        except MineActionError as error:
            said = translated(error)
        self._about.setText(
            tr("Task {task}").format(task=task_id)
            if task_id
            else tr("Choose the task to divide in the list or on the map.")
        )
        self._said.setText(said)
        self.divide.setEnabled(bool(self._parts))
        self._show(task_id)

    def _chosen_lines(self) -> list[BaseGeometry]:
        """The selected lines, or the drawn one."""
        found = self.source.lines()
        return [each for each in found if each is not None and not each.is_empty]

    def _land(self, task_id: str) -> BaseGeometry:
        """The land of a task that may be divided.

        Raises:
            MineActionError: no task database, no such task, or one that was ordered.
        """
        session = self.desk.editing.session
        row = task_rows.task(session, task_id)
        task_rows.refuse_bound(session, row, say("stays whole"))
        task_rows.refuse_withdrawn(row)
        return task_rows.shape_of(row)

    def _show(self, task_id: str) -> None:
        tools = self.desk.editing.tools
        if not self._parts or len(self._parts) > SHOWN_AT_MOST:
            tools.preview(self._lines)
            return
        taken = task_rows.taken_ids(self.desk.editing.session)
        ids = part_ids(task_id, taken, len(self._parts))
        if len(ids) <= NAMED_AT_MOST:
            labels = [
                f"{part_id}\n{square_metres(each.area_m2)}"
                for part_id, each in zip(ids, self._parts, strict=True)
            ]
        else:
            labels = [count(each.number) for each in self._parts]
        shapes = [each.geometry for each in self._parts]
        tools.preview([*shapes, *self._lines], labels if len(ids) <= NUMBERED_AT_MOST else ())

    def _on_divide(self) -> None:
        self._settle.stop()
        self._work_out()  # what is divided is what the form says now
        if not self._parts:
            return
        session, task_id = self.desk.editing.session, self.desk.editing.boundary.current
        shapes = [each.geometry for each in self._parts]
        try:
            ids = tasks.split(session, task_id, shapes, self._hazards(task_id))
        except MineActionError as error:
            self._said.setText(translated(error))
            return
        self._tell(task_id, ids)
        self.source.forget()
        self.desk.editing.tools.clear_preview()
        making.choose(self.desk, ids)
        self.finished.emit()

    def _hazards(self, task_id: str) -> dict[str, BaseGeometry]:
        """The shapes of the hazards that the task was made for, as far as they are known."""
        layer = self.desk.controller.result("hazards")
        children = task_rows.children_of(self.desk.editing.session, ("task_hazards",), task_id)
        ids = [text_of(row, "hazard_id") for _, rows in children for row in rows]
        return shapes_by_id(layer, "hazard_id", ids) if layer is not None else {}

    def _tell(self, task_id: str, ids: Sequence[str]) -> None:
        session = self.desk.editing.session
        step = session.undo_text
        self.desk.messages.done(
            tr("{task} is divided into {parts} parts: {first} to {last}.").format(
                task=task_id, parts=count(len(ids)), first=ids[0], last=ids[-1]
            ),
            (Action(tr("Undo"), lambda: session.undo() if session.undo_text == step else None),),
        )


def _said(parts: Sequence[Part]) -> str:
    """How many parts, and of what areas."""
    if not parts:
        return ""
    areas = [each.area_m2 for each in parts]
    least, most = min(areas), max(areas)
    if most - least <= ALIKE * most:
        return tr("{parts} parts of {area} each (ellipsoid).").format(
            parts=count(len(parts)), area=square_metres(least)
        )
    return tr("{parts} parts of {least} to {most} (ellipsoid).").format(
        parts=count(len(parts)), least=square_metres(least), most=square_metres(most)
    )
