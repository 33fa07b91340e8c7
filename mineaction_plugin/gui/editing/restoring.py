# SPDX-License-Identifier: GPL-3.0-or-later
"""What was never saved is offered back: restored as one step of undo, or given up."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QLocale

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.editing import table_rows
from mineaction_plugin.gui.editing.recovery import Kept, Recovery
from mineaction_plugin.gui.editing.session import WorkspaceSession
from mineaction_plugin.gui.messages import Action, Messages
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.edit_buffers import Row, TableChanges

MOST_NAMED = 3


class RestoreError(MineActionError):
    """Unsaved work that does not fit the task database any more."""


class Restoring:
    """Offers in the message bar what earlier sessions left behind, each once."""

    def __init__(
        self,
        controller: Controller,
        session: WorkspaceSession,
        recovery: Recovery,
        messages: Messages,
    ) -> None:
        self._controller = controller
        self._session = session
        self._recovery = recovery
        self._messages = messages
        self._offered: set[Path] = set()

    def offer(self) -> None:
        """Look for what was left behind, and ask what shall become of it."""
        for kept in self._recovery.left_behind():
            if kept.path == self._session.path and list(kept.changes) == self._session.unsaved():
                # The plugin was taken out and put in again: the layers still hold all of it.
                self._recovery.drop(kept)
            elif kept.file not in self._offered:
                self._offered.add(kept.file)
                self._messages.warn(_sentence(kept), actions=self._answers(kept))

    def _answers(self, kept: Kept) -> tuple[Action, Action]:
        def restore() -> None:
            self.restore(kept)

        return (
            Action(tr("Restore"), restore),
            Action(tr("Discard"), lambda: self._recovery.drop(kept)),
        )

    def restore(self, kept: Kept) -> bool:
        """Bring unsaved work back, unsaved, in the task database it was made in.

        Returns:
            False where it does not fit; it stays written down, and the user was told why.
        """
        if not kept.file.is_file():
            return False
        try:
            if self._session.path != kept.path:
                self._open(kept)
            put_back(self._session, kept)
        except MineActionError as error:
            self._offered.discard(kept.file)
            self._messages.failed(translated(error))
            return False
        self._session.write_down()
        self._recovery.drop(kept)
        self._messages.done(
            tr("Restored, and not saved yet: {tasks}.").format(tasks=_named(kept.task_ids))
        )
        return True

    def _open(self, kept: Kept) -> None:
        if not Path(kept.path).is_file():
            raise RestoreError(
                "The task database {file} is not there: put it back to restore what was unsaved.",
                file=kept.path,
            )
        self._controller.open_workspace(kept.path)


def put_back(session: WorkspaceSession, kept: Kept) -> None:
    """Make the kept changes again, as one step.

    Saving compares with the versions that the work was begun on, so that what others saved since
    then is a conflict and not overwritten.

    Raises:
        MineActionError: nothing can be edited now, or a row is not there any more.
    """
    with session.step(tr("Restore unsaved changes of {tasks}").format(tasks=_named(kept.task_ids))):
        session.expect(kept.versions)
        for changes in kept.changes:
            layer = session.layer(changes.table)
            if layer is None:
                raise RestoreError(
                    "The table {table} is not in the project any more.", table=changes.table
                )
            _put_back(layer, changes)


def _put_back(layer: QgsVectorLayer, changes: TableChanges) -> None:
    for fid, task in (changes.deleted or {}).items():
        table_rows.delete(layer, [_row_there(layer, fid, task)])
    for row in changes.changed:
        _row_there(layer, row.fid, row.task_id)
        table_rows.change(layer, row.fid, row.values)
        if row.wkb is not None:
            table_rows.reshape(layer, row.fid, _shape(row))
    for row in changes.added:
        table_rows.add(layer, row.values, _shape(row))


def _row_there(layer: QgsVectorLayer, fid: int, task: str) -> QgsFeature:
    found = layer.getFeature(fid)
    if not found.isValid():
        raise RestoreError(
            "Task {task} was changed by others since then, and the unsaved work does not fit any "
            "more: a row of {table} is gone.",
            task=task or "–",
            table=layer.name(),
        )
    return found


def _shape(row: Row) -> QgsGeometry:
    shape = QgsGeometry()
    if row.wkb is not None:
        shape.fromWkb(row.wkb)
    return shape


def _sentence(kept: Kept) -> str:
    when, tasks = _when(kept.written_at), _named(kept.task_ids)
    if any(each.table == "boundary_points" for each in kept.changes):
        return tr("Unsaved boundary of {tasks} from {when}.").format(tasks=tasks, when=when)
    return tr("Unsaved changes of {tasks} from {when}.").format(tasks=tasks, when=when)


def _when(written_at: str) -> str:
    """The time of day, with the day before it where that is not today."""
    moment = QDateTime(datetime.fromisoformat(written_at).astimezone().replace(tzinfo=None))
    locale = QLocale()
    time = locale.toString(moment.time(), "HH:mm")
    if moment.date() == QDate.currentDate():
        return time
    return f"{locale.toString(moment.date(), QLocale.FormatType.ShortFormat)} {time}"


def _named(task_ids: tuple[str, ...]) -> str:
    """Some of the ids, and how many more."""
    named = ", ".join(task_ids[:MOST_NAMED])
    more = len(task_ids) - MOST_NAMED
    return tr("{tasks} and {count} more").format(tasks=named, count=more) if more > 0 else named
