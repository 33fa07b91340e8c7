# SPDX-License-Identifier: GPL-3.0-or-later
"""The edit session of the task database: one undo, one redo, one save over all its tables.

The edit buffers of QGIS's layers are the one truth: what a form or another tool does to one of
them is part of the session as well. Saving is one transaction of our own, since QGIS saves layer
by layer; a save by QGIS itself is turned into it just before it begins.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.editing import opening
from mineaction_plugin.gui.editing.lockstep import Lockstep
from mineaction_plugin.gui.editing.recovery import Recovery
from mineaction_plugin.gui.editing.tables import EDITED, LayerWatch, tables_of
from mineaction_plugin.gui.editing.unsaved import Unsaved
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.landing import ConflictError, Landed

SETTLES_MS = 300
"""So long after a change what is unsaved is written down for the case of a crash."""


class NotEditableError(MineActionError):
    """A change that cannot be made now; its sentence says why and what to do."""


class WorkspaceSession(QObject):
    """Edits the workspace that the newest tasks of the project lie in."""

    opened = pyqtSignal()
    """Another workspace, or none any more."""
    changed = pyqtSignal()
    """Rows changed: a step, undo, redo, saved, discarded, read anew."""
    state_changed = pyqtSignal()
    """`dirty`, `undo_text` or `redo_text` may say something else."""
    reported = pyqtSignal(str)
    conflicted = pyqtSignal(object)
    """`workspace.landing.ConflictError`: both versions."""
    saved = pyqtSignal(object)
    """`workspace.landing.Landed`, before `changed`: which numbers new rows have now."""

    def __init__(self, controller: Controller, recovery: Recovery, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._recovery = recovery
        self._lockstep = Lockstep(self)
        self._watch = LayerWatch(self)
        self._unsaved = Unsaved()
        self._path, self._ids, self._fault = "", frozenset[str](), ""
        self._in_step = self._ours = False
        self._landed: Landed | None = None
        self._overwritten = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLES_MS)
        self._settle.timeout.connect(self.write_down)
        self._lockstep.moved.connect(self._on_moved)
        self._watch.editing_started.connect(self._on_editing_started)
        self._watch.before_commit.connect(self._on_before_commit)
        self._watch.after_commit.connect(self._on_after_commit)
        self._watch.before_rollback.connect(self._on_before_rollback)
        self._watch.after_rollback.connect(self._on_after_rollback)
        controller.layers_changed.connect(self._look)
        controller.project.layersWillBeRemoved.connect(self._on_layers_going)
        self._look()

    def close_down(self) -> None:
        """Let go of the layers; what is unsaved is left in them and written down."""
        self.write_down()
        self._settle.stop()
        self._controller.layers_changed.disconnect(self._look)
        self._controller.project.layersWillBeRemoved.disconnect(self._on_layers_going)
        self._watch.let_go()
        self._lockstep.let_go()
        self._recovery.close()

    # --- which workspace ---

    @property
    def path(self) -> str:
        """The file of the open workspace; "" where none is open."""
        return self._path

    def layer(self, table: str) -> QgsVectorLayer | None:
        """The project's layer of a table of the open workspace; None where it is not there."""
        return tables_of(self._controller.project, self._path).get(table)

    def refusal(self) -> str:
        """Why nothing can be edited, with the way out; "" where it can."""
        return self._fault or opening.refusal(self._controller.project, self._path)

    def open_or_create(self) -> bool:
        """Open the workspace of the project, or make one beside it; ask where nobody can know.

        Returns:
            False where the user chose none, or it cannot be opened; `reported` has said why.
        """
        try:
            chosen = opening.open_or_create(self._controller)
        except MineActionError as error:
            self.reported.emit(translated(error))
            return False
        self._ids = frozenset()
        self._look()
        return chosen and not self.refusal()

    def _look(self) -> None:
        """See whether the project has another workspace now, or other layers of it."""
        tasks = self._controller.result("tasks")
        path = self._controller.workspace_of(tasks) if tasks is not None else ""
        layers = tables_of(self._controller.project, path)
        edited = {table: layers[table] for table in EDITED if table in layers}
        ids = frozenset(layer.id() for layer in edited.values())
        if (path, ids) == (self._path, self._ids):
            return
        other = path != self._path
        self._path, self._ids = path, ids
        self._watch.watch(edited)
        self._lockstep.watch(edited)
        if other:
            self._unsaved.forget()
        self._fault = opening.fault_of(path)
        self.opened.emit()
        self.state_changed.emit()

    # --- steps ---

    @contextmanager
    def step(self, text: str) -> Iterator[None]:
        """Everything in the block is one step of undo on all tables; with an error none of it.

        A step within a step belongs to the outer one. A step that changed nothing leaves no trace.

        Raises:
            NotEditableError: nothing can be edited now.
        """
        if self._in_step:
            yield
            return
        layers = self._begin(text)
        self._in_step = True
        try:
            yield
        except BaseException:
            self._abandon(layers)
            raise
        finally:
            self._in_step = False
        if not any(_has_changes(layer) for layer in layers):
            self._abandon(layers)
            return
        with self._lockstep.held():
            for layer in layers:
                layer.endEditCommand()
        self._lockstep.note_step(text)

    def _begin(self, text: str) -> list[QgsVectorLayer]:
        refusal = self.refusal()
        if refusal:
            raise NotEditableError("{reason}", reason=refusal)
        known = tables_of(self._controller.project, self._path)
        layers = [known[table] for table in EDITED]
        busy = [layer.name() for layer in layers if layer.isEditCommandActive()]
        if busy:
            raise NotEditableError(
                "A change of {layers} is not finished. Finish or cancel it first.",
                layers=", ".join(busy),
            )
        for layer in layers:
            if not layer.isEditable() and not layer.startEditing():
                raise NotEditableError("The layer {layer} cannot be edited.", layer=layer.name())
        with self._lockstep.held():
            for layer in layers:
                layer.beginEditCommand(text)
        return layers

    def _abandon(self, layers: Sequence[QgsVectorLayer]) -> None:
        with self._lockstep.held():
            for layer in layers:
                layer.destroyEditCommand()

    def undo(self) -> None:
        """One step back, on all tables."""
        self._lockstep.undo()

    def redo(self) -> None:
        """One step forward, on all tables."""
        self._lockstep.redo()

    @property
    def undo_text(self) -> str:
        """What `undo` takes away; "" for nothing."""
        return self._lockstep.undo_text

    @property
    def redo_text(self) -> str:
        """What `redo` brings again; "" for nothing."""
        return self._lockstep.redo_text

    @property
    def dirty(self) -> bool:
        """Whether something is not saved."""
        return any(layer.isModified() for layer in self._watch.layers())

    def _on_moved(self) -> None:
        if not self._in_step:
            self._settle.start()
            self.changed.emit()
            self.state_changed.emit()

    def _on_editing_started(self) -> None:
        """Before the first change: the versions that everything is read in."""
        try:
            self._unsaved.remember(self._path)
        except MineActionError as error:
            self.reported.emit(translated(error))

    # --- saving ---

    def save(self, *, even_if_changed: bool = False, take_theirs: Collection[str] = ()) -> bool:
        """Save everything in one transaction.

        Args:
            even_if_changed: lay mine on what others saved meanwhile.
            take_theirs: tasks whose changes are given up.

        Returns:
            Whether it is saved; else `conflicted` or `reported` has said why not, and all of it
            is still there.
        """
        if not self.dirty:
            return True
        try:
            landed = self._unsaved.land(
                self._path,
                self._unsaved.note(self._path, self._watch.layers()),
                even_if_changed=even_if_changed,
                take_theirs=take_theirs,
            )
        except ConflictError as error:
            self.conflicted.emit(error)
            return False
        except MineActionError as error:
            self.reported.emit(translated(error))
            return False
        self._close_buffers()
        self._start_anew(landed)
        return True

    def discard(self) -> None:
        """Give up everything that is not saved."""
        self._close_buffers()
        self._start_anew(Landed())

    def write_down(self) -> None:
        """Keep what is unsaved beside the file, in case QGIS ends before it is saved."""
        if not self._path:
            return
        try:
            changes = self._unsaved.note(self._path, self._watch.layers())
        except MineActionError:
            return  # Nobody can be told in the middle of drawing; saving will say it.
        self._recovery.keep(self._path, changes, self._unsaved.versions_of(changes))

    def _close_buffers(self) -> None:
        self._ours = True
        try:
            with self._lockstep.held():
                for layer in self._watch.layers():
                    if layer.isEditable():
                        layer.rollBack()
        finally:
            self._ours = False

    def _start_anew(self, landed: Landed) -> None:
        """The file is the truth again: read it, and begin to count steps from here."""
        self._settle.stop()
        self._unsaved.forget()
        self._recovery.forget()
        for layer in self._watch.layers():
            layer.reload()
        self._lockstep.start_anew()
        self.saved.emit(landed)
        self.changed.emit()
        self.state_changed.emit()

    # --- what QGIS itself does to one of the layers ---

    def _on_before_commit(self) -> None:
        """QGIS saves one layer: everything is saved as one instead, and QGIS finds nothing left."""
        if self._ours:
            return
        self._landed, self._overwritten = None, ""
        try:
            changes = self._unsaved.note(self._path, self._watch.layers())
            self._landed = self._unsaved.land(self._path, changes)
        except MineActionError as error:
            self._overwritten = translated(error)
            return
        with self._lockstep.held():
            for layer in self._watch.layers():
                layer.undoStack().setIndex(0)

    def _on_after_commit(self) -> None:
        if self._ours:
            return
        if self._landed is None:
            self.reported.emit(
                tr("QGIS saved one table by itself, whatever others changed: {reason}").format(
                    reason=self._overwritten
                )
            )
        landed, self._landed = self._landed or Landed(), None
        # The layer is still in the middle of saving; it is read anew when it is done.
        QTimer.singleShot(0, lambda: self._after_save_by_qgis(landed))

    def _after_save_by_qgis(self, landed: Landed) -> None:
        if self.dirty:
            self._unsaved.forget()
            self._unsaved.remember(self._path)
            self.save()
            return
        self._close_buffers()
        self._start_anew(landed)

    def _on_before_rollback(self) -> None:
        if not self._ours:
            self._lockstep.let_go()

    def _on_after_rollback(self) -> None:
        """Somebody discarded one layer: what is left of the steps would be half of each."""
        if self._ours:
            return
        others = any(layer.isModified() for layer in self._watch.layers())
        self._close_buffers()
        self._relisten()
        self._start_anew(Landed())
        if others:
            self.reported.emit(
                tr("The changes of one table were discarded, and those of the others with them.")
            )

    def _relisten(self) -> None:
        layers = tables_of(self._controller.project, self._path)
        self._lockstep.watch({table: layers[table] for table in EDITED if table in layers})

    def _on_layers_going(self, ids: list[str]) -> None:
        """A layer is taken out of the project, or the project is closed."""
        if not self._ids.intersection(ids) or not self.dirty:
            return
        self.write_down()
        self._settle.stop()
        self._recovery.leave()
        self._watch.let_go()
        self._lockstep.let_go()
        self.reported.emit(
            tr(
                "The task database was taken out of the project with unsaved changes. They are "
                "kept: open it again to restore them."
            )
        )


def _has_changes(layer: QgsVectorLayer) -> bool:
    """Whether the edit command that is open on a layer has changed anything."""
    stack = layer.undoStack()
    return stack.command(stack.count() - 1).childCount() > 0
