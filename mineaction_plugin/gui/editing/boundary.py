# SPDX-License-Identifier: GPL-3.0-or-later
"""The boundary that is being worked on: one for table and map."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.PyQt.QtCore import QObject, pyqtSignal

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.draft import Draft
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.editing import boundary_rows, task_rows
from mineaction_plugin.gui.editing.boundary_rows import POINTS, Stored
from mineaction_plugin.gui.editing.session import WorkspaceSession
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.landing import Landed


class BoundaryEditor(QObject):
    """Holds the draft of the current task, which the tables have, too, and what is selected."""

    current_changed = pyqtSignal(str)
    """The id of the current task, "" for none."""
    draft_changed = pyqtSignal()
    selection_changed = pyqtSignal()

    def __init__(self, session: WorkspaceSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.selected: tuple[int, ...] = ()
        self._current = ""
        self._stored: Stored | None = None
        session.opened.connect(self._on_opened)
        session.about_to_save.connect(self._follow_polygons)
        session.saved.connect(self._on_saved)
        session.changed.connect(self._on_changed)

    def close_down(self) -> None:
        """Listen to the session no more."""
        self.session.opened.disconnect(self._on_opened)
        self.session.about_to_save.disconnect(self._follow_polygons)
        self.session.saved.disconnect(self._on_saved)
        self.session.changed.disconnect(self._on_changed)

    @property
    def current(self) -> str:
        """The id of the task whose boundary is worked on; "" for none."""
        return self._current

    @property
    def draft(self) -> Draft | None:
        """Its boundary; None where there is no current task."""
        return self._stored.draft if self._stored is not None else None

    def choose(self, task_id: str) -> None:
        """Work on this task's boundary; "" for none."""
        if task_id == self._current:
            return
        self._take(task_id, self._read(task_id))

    def select(self, keys: Iterable[int]) -> None:
        """Select points, in table and map; keys that no point has are left out."""
        known = [each.key for each in self.draft.points] if self.draft else []
        wanted = set(keys)
        selected = tuple(key for key in known if key in wanted)
        if selected != self.selected:
            self.selected = selected
            self.selection_changed.emit()

    def apply(self, draft: Draft, text: str) -> bool:
        """Make this the boundary, in one step of undo.

        Args:
            draft: of the current task, made from `self.draft`.
            text: what was done, as undo shows it.

        Returns:
            False where it cannot be; `session.reported` has said why, and nothing changed.
        """
        if self._stored is None or draft.task_id != self._current:
            return False
        if draft == self._stored.draft:
            return True
        before = self._stored
        try:
            task_rows.refuse_withdrawn(task_rows.task(self.session, self._current))
            with self.session.step(text):
                self._rename(boundary_rows.write(self.session, draft, before.rows))
        except MineActionError as error:
            self.session.reported.emit(translated(error))
            return False
        if self._stored is before:
            # Within a longer step, which tells what changed when it is done.
            self._on_changed()
        return True

    def _rename(self, numbers: Mapping[int, int]) -> None:
        """Points that got a row have its number as their key from now on."""
        self.selected = tuple(numbers.get(key, key) for key in self.selected)

    def _read(self, task_id: str) -> Stored | None:
        if not task_id:
            return None
        try:
            return boundary_rows.read(self.session, task_id)
        except MineActionError as error:
            self.session.reported.emit(translated(error))
            return None

    def _take(self, task_id: str, stored: Stored | None) -> None:
        """Show what was read, and say what is different now."""
        current = task_id if stored is not None else ""
        other = current != self._current
        changed = other or (stored.draft if stored else None) != self.draft
        self._current, self._stored = current, stored
        known = {each.key for each in stored.draft.points} if stored else set()
        selected = () if other else tuple(key for key in self.selected if key in known)
        reselected = selected != self.selected
        self.selected = selected
        if other:
            self.current_changed.emit(current)
        if changed:
            self.draft_changed.emit()
        if reselected or changed:
            self.selection_changed.emit()

    def _follow_polygons(self) -> None:
        """Points go where another tool has put their polygon, before both are saved."""
        try:
            for task_id in self._reshaped():
                stored = boundary_rows.read(self.session, task_id)
                if stored is not None and stored.follows:
                    text = tr("Points of {task} follow its polygon").format(task=task_id)
                    with self.session.step(text):
                        boundary_rows.write(self.session, stored.draft, stored.rows)
                    self.session.reported.emit(
                        tr(
                            "The polygon of {task} was changed by another tool; its boundary "
                            "points have followed."
                        ).format(task=task_id)
                    )
        except MineActionError as error:
            self.session.reported.emit(translated(error))

    def _reshaped(self) -> list[str]:
        """The tasks whose polygon is not as the file has it."""
        changed = [each.changed for each in self.session.unsaved() if each.table == "tasks"]
        return sorted(row.task_id for rows in changed for row in rows if row.wkb is not None)

    def _on_opened(self) -> None:
        self._take(self._current, self._read(self._current))

    def _on_changed(self) -> None:
        self._take(self._current, self._read(self._current))

    def _on_saved(self, landed: Landed) -> None:
        self._rename(landed.fids.get(POINTS, {}))
