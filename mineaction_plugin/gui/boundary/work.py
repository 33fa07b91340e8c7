# SPDX-License-Identifier: GPL-3.0-or-later
"""The boundary that the table shows: the current task's, or one that is typed anew.

A boundary typed anew is no polygon before its third point. Until it is finished it stays here, is
drawn as a preview, and what the task has now stays untouched.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.draft import Draft, is_whole, polygon
from mineaction_plugin.core.boundary.sheet import as_text, from_text, shapes_of
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.gui.desk import Desk


class Work(QObject):
    """Hands out the draft, and takes another one for it in one step of undo."""

    changed = pyqtSignal()
    """Another draft."""
    other = pyqtSignal()
    """Another task, or typing anew began or ended."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = desk.editing.boundary
        self._composed: Draft | None = None
        self._undone: list[Draft] = []
        self._redone: list[Draft] = []
        self._connections = (
            (self._editor.current_changed, self._on_current),
            (self._editor.draft_changed, self._on_draft),
            (desk.editing.session.opened, self._on_opened),
        )
        for signal, slot in self._connections:
            signal.connect(slot)

    def close_down(self) -> None:
        """Let go of the editor."""
        for signal, slot in self._connections:
            signal.disconnect(slot)

    @property
    def composing(self) -> bool:
        """Whether a boundary is typed anew."""
        return self._composed is not None

    @property
    def draft(self) -> Draft | None:
        """What the table shows; None for nothing."""
        return self._composed if self._composed is not None else self._editor.draft

    @property
    def task_id(self) -> str:
        """The task whose boundary it is or becomes; "" for a task that is not made yet."""
        return self.draft.task_id if self.draft is not None else ""

    @property
    def whole(self) -> bool:
        """Whether the points make a boundary."""
        return self.draft is not None and is_whole(self.draft)

    def select(self, keys: Iterable[int]) -> None:
        """Select points on the map, too."""
        if not self.composing:
            self._editor.select(keys)

    def selected(self) -> tuple[int, ...]:
        """The points that are selected."""
        return () if self.composing else self._editor.selected

    def apply(self, draft: Draft, text: str) -> str:
        """Make this the boundary.

        Args:
            draft: made from `self.draft`.
            text: what was done, as undo shows it.

        Returns:
            "" where that was done, else why not; then nothing changed.
        """
        if self._composed is not None:
            self._undone.append(self._composed)
            self._redone.clear()
            self._show(draft)
            return ""
        said: list[str] = []
        session = self._desk.editing.session
        session.reported.connect(said.append)
        try:
            done = self._editor.apply(draft, text)
        finally:
            session.reported.disconnect(said.append)
        if done:
            return ""
        return said[-1] if said else tr("The boundary could not be changed.")

    # --- typing anew ---

    def compose(self, draft: Draft | None = None) -> None:
        """Begin to type a boundary anew: the current task's, or that of a task to be made."""
        self._undone, self._redone = [], []
        self._composed = draft if draft is not None else Draft(self._editor.current)
        self.draw()
        self.other.emit()

    def left_behind(self) -> Draft | None:
        """A boundary that was typed and neither finished nor given up: QGIS ended before."""
        draft = from_text(str(self._desk.settings.boundary_typed.value()))
        return draft if draft is not None and draft.points else None

    def go_on(self) -> str:
        """Go on with what was left behind.

        Returns:
            "" where that can be done, else why not.
        """
        draft = self.left_behind()
        if draft is None:
            return ""
        if draft.task_id:
            self._editor.choose(draft.task_id)
            if self._editor.current != draft.task_id:
                return tr("The task {task} is not in the open task database.").format(
                    task=draft.task_id
                )
        self.compose(draft)
        return ""

    def forget(self) -> None:
        """What was left behind is not needed any more."""
        self._desk.settings.boundary_typed.remove()

    def give_up(self) -> None:
        """Go back to the boundary that the task has."""
        self._composed = None
        self.forget()
        self._desk.editing.tools.clear_preview()
        self.other.emit()

    def finish(self) -> str:
        """Make what was typed anew the boundary of its task, or a task of it.

        Returns:
            "" where that was done, else why not.
        """
        draft = self._composed
        if draft is None:
            return ""
        try:
            shape = polygon(draft)
        except MineActionError as error:
            return translated(error)
        self._composed = None
        fault = self._land(draft, shape)
        if fault:
            self._composed = draft
            return fault
        self.forget()
        self._desk.editing.tools.clear_preview()
        self.other.emit()
        return ""

    def _land(self, draft: Draft, shape: BaseGeometry) -> str:
        if draft.task_id:
            return self.apply(draft, tr("Type the boundary of {task}").format(task=draft.task_id))
        from mineaction_plugin.gui.editing.tasks import NewTask, create  # noqa: PLC0415 (heavy)

        desk, session = self._desk, self._desk.editing.session
        if session.refusal() and not session.open_or_create():
            return session.refusal() or tr("There is no task database to keep the task in.")
        text = tr("Make a task of a typed boundary")
        try:
            with session.step(text):
                made = NewTask(shape, str(desk.settings.task_kind.value()))
                (task_id,) = create(session, desk.controller.profile(), [made], text)
                self._editor.choose(task_id)
                _refuse(self.apply(replace(draft, task_id=task_id), text))
        except MineActionError as error:
            return translated(error)
        return ""

    # --- undo ---

    @property
    def undo_text(self) -> str:
        """What undo takes back; "" for nothing."""
        if self.composing:
            return tr("the last thing typed") if self._undone else ""
        return self._desk.editing.session.undo_text

    @property
    def redo_text(self) -> str:
        """What redo brings back; "" for nothing."""
        if self.composing:
            return tr("the last thing taken back") if self._redone else ""
        return self._desk.editing.session.redo_text

    def undo(self) -> None:
        """Take one step back."""
        if self._composed is None:
            self._desk.editing.session.undo()
        elif self._undone:
            self._redone.append(self._composed)
            self._show(self._undone.pop())

    def redo(self) -> None:
        """Take one step forward again."""
        if self._composed is None:
            self._desk.editing.session.redo()
        elif self._redone:
            self._undone.append(self._composed)
            self._show(self._redone.pop())

    def _show(self, draft: Draft) -> None:
        self._composed = draft
        self._desk.settings.boundary_typed.setValue(as_text(draft))
        self.draw()
        self.changed.emit()

    def draw(self) -> None:
        """Show on the map what is typed anew, as far as it goes."""
        if self._composed is not None:
            self._desk.editing.tools.preview(shapes_of(self._composed))

    def _on_current(self, _task_id: str) -> None:
        if self._composed is not None and self._composed.task_id:
            self._composed = None
            self._desk.editing.tools.clear_preview()
        if self._composed is None:
            self.other.emit()

    def _on_draft(self) -> None:
        if self._composed is None:
            self.changed.emit()

    def _on_opened(self) -> None:
        self.other.emit()


def _refuse(fault: str) -> None:
    """Give the whole step up where a part of it failed."""
    if fault:
        raise MineActionError("{fault}", fault=fault)
