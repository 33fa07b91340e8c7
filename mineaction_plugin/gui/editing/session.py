# SPDX-License-Identifier: GPL-3.0-or-later
"""The edit session of the task database: one undo, one redo, one save over all its tables.

The edit buffers of QGIS's layers are the one truth: what a form or another tool does to one of
them is part of the session as well. Saving is one transaction of our own, since QGIS saves layer
by layer; a save by QGIS itself is turned into it just before it begins.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.editing import opening
from mineaction_plugin.gui.editing.lockstep import Lockstep
from mineaction_plugin.gui.editing.recovery import Recovery
from mineaction_plugin.gui.editing.saving import Saving
from mineaction_plugin.gui.editing.tables import EDITED, tables_of
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.edit_buffers import TableChanges
from mineaction_plugin.workspace.landing import Landed


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
    about_to_save = pyqtSignal()
    """The last moment to add a step before everything is saved."""
    saved = pyqtSignal(object)
    """`workspace.landing.Landed`, before `changed`: which numbers new rows have now."""

    def __init__(self, controller: Controller, recovery: Recovery, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._lockstep = Lockstep(self)
        self._saving = Saving(recovery, self._lockstep, self)
        self._path, self._fault = "", ""
        self._ids: dict[str, str] = {}
        self._in_step = False
        self._lockstep.moved.connect(self._on_moved)
        self._saving.landed.connect(self._on_landed)
        self._saving.about_to_save.connect(self.about_to_save)
        self._saving.reread.connect(self.changed)
        self._saving.reported.connect(self.reported)
        self._saving.conflicted.connect(self.conflicted)
        controller.layers_changed.connect(self._look)
        controller.project.layersWillBeRemoved.connect(self._on_layers_going)
        self._look()

    def close_down(self) -> None:
        """Let go of the layers; what is unsaved is left in them and written down."""
        self._controller.layers_changed.disconnect(self._look)
        self._controller.project.layersWillBeRemoved.disconnect(self._on_layers_going)
        self._saving.let_go()

    # --- which workspace ---

    @property
    def path(self) -> str:
        """The file of the open workspace; "" where none is open."""
        return self._path

    def layer(self, table: str) -> QgsVectorLayer | None:
        """The project's layer of a table of the open workspace; None where it is not there."""
        layer = self._controller.project.mapLayer(self._ids.get(table, ""))
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _edited(self) -> dict[str, QgsVectorLayer]:
        """The layers of the tables that are edited, by table."""
        found = ((table, self.layer(table)) for table in EDITED)
        return {table: layer for table, layer in found if layer is not None}

    def refusal(self) -> str:
        """Why nothing can be edited, with the way out; "" where it can."""
        return self._fault or opening.refusal(self._controller.project, self._path, self._edited())

    def open_or_create(self) -> bool:
        """Open the workspace of the project, or make one beside it; ask where nobody can know.

        Returns:
            False where the user chose none, or it cannot be opened; `reported` has said why.
        """
        try:
            chosen = opening.open_or_create(self._controller, self._path)
        except MineActionError as error:
            self.reported.emit(translated(error))
            return False
        self._ids = {}
        self._look()
        return chosen and not self.refusal()

    def _look(self) -> None:
        """See whether the project has another workspace now, or other layers of it."""
        tasks = self._controller.result("tasks")
        path = self._controller.workspace_of(tasks) if tasks is not None else ""
        layers = tables_of(self._controller.project, path)
        ids = {table: layer.id() for table, layer in layers.items()}
        if (path, ids) == (self._path, self._ids):
            return
        self._path, self._ids = path, ids
        self._saving.watch(path, self._edited())
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
        layers = list(self._edited().values())
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
        return self._saving.dirty

    def _on_moved(self) -> None:
        if not self._in_step:
            self.changed.emit()
            self.state_changed.emit()

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
        return self._saving.save(even_if_changed=even_if_changed, take_theirs=take_theirs)

    def discard(self) -> None:
        """Give up everything that is not saved."""
        self._saving.discard()

    def expect(self, versions: Mapping[str, int]) -> None:
        """The changes that follow were made on these versions of their tasks."""
        self._saving.expect(versions)

    def unsaved(self) -> list[TableChanges]:
        """What is not saved, table by table."""
        return self._saving.unsaved()

    def write_down(self) -> None:
        """Keep what is unsaved now, in case QGIS ends before it is saved."""
        self._saving.write_down()

    def _on_landed(self, landed: Landed) -> None:
        self.saved.emit(landed)
        self._on_moved()

    def _on_layers_going(self, ids: list[str]) -> None:
        """A layer is taken out of the project, or the project is closed."""
        if not set(self._ids.values()).intersection(ids) or not self.dirty:
            return
        self._saving.set_aside()
        self.reported.emit(
            tr(
                "The task database was taken out of the project with unsaved changes. They are "
                "kept: open it again to restore them."
            )
        )


def _has_changes(layer: QgsVectorLayer) -> bool:
    """Whether the edit command that is open on a layer has changed anything."""
    stack = always(layer.undoStack())
    return bool(always(stack.command(stack.count() - 1)).childCount() > 0)
