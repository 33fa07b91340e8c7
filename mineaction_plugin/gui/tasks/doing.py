# SPDX-License-Identifier: GPL-3.0-or-later
"""What the menu of the task list does at once; each can be undone from its message."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.gui import QgsAttributeDialog, QgsEditorWidgetWrapper
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing import task_rows, tasks
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.rows import TaskRow
from mineaction_plugin.gui.tasks.chosen import names_of
from mineaction_plugin.translation import tr

LOCKED = frozenset({"task_id", "status", "area_m2", "perimeter_m"})
"""What a form does not change: it is given once, has a way of its own, or is computed."""


class Doing(QObject):
    """Duplicates, merges, removes; opens the form. What is refused is said, and nothing changed."""

    def __init__(
        self, desk: Desk, choose: Callable[[Sequence[str]], None], parent: QObject
    ) -> None:
        """Make it; `choose` selects tasks by their ids."""
        super().__init__(parent)
        self._desk = desk
        self._choose = choose

    def duplicate(self, rows: Sequence[TaskRow]) -> None:
        """A draft like each of these tasks; the new ones are chosen."""
        ids: list[str] = []
        session = self._desk.editing.session
        if self._done(lambda: ids.extend(tasks.duplicate(session, _ids(rows)))):
            self._choose(ids)
            self._tell(tr("Made: {tasks}.").format(tasks=", ".join(ids)))

    def merge(self, rows: Sequence[TaskRow]) -> None:
        """One task of these; it is chosen."""
        session = self._desk.editing.session
        if self._done(lambda: tasks.merge(session, _ids(rows))):
            self._choose([rows[0].task_id])
            self._tell(
                tr("{tasks} are one task now: {task}.").format(
                    tasks=names_of(rows), task=rows[0].task_id
                )
            )

    def remove(self, rows: Sequence[TaskRow]) -> None:
        """Take drafts out."""
        session = self._desk.editing.session
        if self._done(lambda: tasks.remove(session, _ids(rows))):
            self._tell(tr("Removed: {tasks}.").format(tasks=names_of(rows)))

    def edit_fields(self, row: TaskRow) -> None:
        """Open QGIS's own form of the task; what is typed there is a step like any other."""
        session = self._desk.editing.session
        if not self._done(lambda: self._open_session(row)):
            return
        layer = always(session.layer("tasks"))
        feature = task_rows.task(session, row.task_id)
        window = self._desk.canvas.window()
        dialog = QgsAttributeDialog(layer, feature, False, window)
        dialog.setObjectName("task_form")
        dialog.setWindowTitle(tr("Task {task}").format(task=row.task_id))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _lock(dialog)
        dialog.show()

    def _open_session(self, row: TaskRow) -> None:
        """Make the layers editable: a step that changes nothing."""
        with self._desk.editing.session.step(tr("Fields of {task}").format(task=row.task_id)):
            task_rows.task(self._desk.editing.session, row.task_id)

    def _done(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except MineActionError as error:
            self._desk.messages.warn(translated(error))
            return False
        return True

    def _tell(self, text: str) -> None:
        """Say what was done, with an Undo that takes back this step and no later one."""
        session = self._desk.editing.session
        step = session.undo_text
        undo = Action(tr("Undo"), lambda: session.undo() if session.undo_text == step else None)
        self._desk.messages.done(text, (undo,))


def _lock(dialog: QgsAttributeDialog) -> None:
    """Keep the id, which other tables name, and the status, which has a history, as they are."""
    found = [QgsEditorWidgetWrapper.fromWidget(each) for each in dialog.findChildren(QWidget)]
    for wrapper in found:  # all found first: to disable one takes other widgets away
        if wrapper is not None and wrapper.field().name() in LOCKED:
            wrapper.setEnabled(False)


def _ids(rows: Sequence[TaskRow]) -> list[str]:
    return [row.task_id for row in rows]
