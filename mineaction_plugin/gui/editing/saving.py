# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving and giving up what is unsaved, by us or by QGIS itself, always all tables at once.

QGIS saves layer by layer, and what it begins cannot be stopped. So just before it saves one layer
everything is saved in one transaction of ours, and QGIS finds nothing left to do.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.editing.lockstep import Lockstep
from mineaction_plugin.gui.editing.recovery import Recovery
from mineaction_plugin.gui.editing.tables import LayerWatch
from mineaction_plugin.gui.editing.unsaved import Unsaved
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.edit_buffers import TableChanges
from mineaction_plugin.workspace.landing import ConflictError, Landed

SETTLES_MS = 300
"""So long after a change what is unsaved is written down for the case of a crash."""


class Saving(QObject):
    """Watches the layers of a workspace that are edited, and saves them together."""

    reported = pyqtSignal(str)
    conflicted = pyqtSignal(object)
    landed = pyqtSignal(object)
    """The tables are as the file is, and were read anew: `workspace.landing.Landed`."""
    about_to_save = pyqtSignal()
    """Everything unsaved is about to be saved, by us or by QGIS: the last moment to add to it."""
    reread = pyqtSignal()
    """Somebody read the file anew: what is in it may be another thing, an order for one."""

    def __init__(self, recovery: Recovery, lockstep: Lockstep, parent: QObject) -> None:
        super().__init__(parent)
        self._recovery, self._lockstep = recovery, lockstep
        self._unsaved = Unsaved()
        self._path = ""
        self._layers: dict[str, QgsVectorLayer] = {}
        self._turned_from: dict[str, Unsaved] = {}
        self._ours = self._unkept = False
        self._landed: Landed | None = None
        self._refused = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLES_MS)
        self._settle.timeout.connect(self.write_down)
        lockstep.moved.connect(self._settle.start)
        self._watch = LayerWatch(self)
        self._watch.editing_started.connect(self._on_editing_started)
        self._watch.before_commit.connect(self._on_before_commit)
        self._watch.after_commit.connect(self._on_after_commit)
        self._watch.before_rollback.connect(self._on_before_rollback)
        self._watch.after_rollback.connect(self._on_after_rollback)
        self._watch.read_anew.connect(self._on_read_anew)
        self._reread = QTimer(self)
        self._reread.setSingleShot(True)
        self._reread.timeout.connect(self.reread)

    def watch(self, path: str, layers: Mapping[str, QgsVectorLayer]) -> None:
        """These are the layers of the tables in that file from now on."""
        if path != self._path:
            self._turn_to(path)
        self._layers = dict(layers)
        self._watch.watch(layers)
        self._lockstep.watch(layers)
        if self.dirty:
            self._on_editing_started()

    def _turn_to(self, path: str) -> None:
        """Another file: what is unsaved in the one before stays in its layers."""
        if self.dirty:
            self.write_down()
            self._recovery.leave()
            self._turned_from[self._path] = self._unsaved
            self.reported.emit(
                tr(
                    "The task database {file} has unsaved changes. Make one of its tasks the "
                    "current one again to save them."
                ).format(file=self._path)
            )
        self._settle.stop()
        self._path, self._unsaved = path, self._turned_from.pop(path, Unsaved())

    def set_aside(self) -> None:
        """Take everything unsaved out of the layers; it stays written down, to be restored.

        A table that goes takes its half of each step with it: the other half alone is no boundary.
        """
        self.write_down()
        self._recovery.leave()
        self._close_buffers()
        self._unsaved.forget()
        self._settle.stop()
        self._watch.let_go()
        self._lockstep.let_go()

    def let_go(self) -> None:
        """Leave the layers as they are; what is unsaved in them stays written down."""
        self.write_down()
        self._settle.stop()
        self._reread.stop()
        self._recovery.leave()
        self._watch.let_go()
        self._lockstep.let_go()
        self._layers = {}

    @property
    def dirty(self) -> bool:
        """Whether something is not saved."""
        return any(layer.isModified() for layer in self._watch.layers())

    def unsaved(self) -> list[TableChanges]:
        """What is not saved, table by table."""
        return self._unsaved.note(self._path, self._watch.layers()) if self._path else []

    def expect(self, versions: Mapping[str, int]) -> None:
        """The changes that follow were made on these versions of their tasks."""
        self._unsaved.expect(versions)

    def save(self, *, even_if_changed: bool = False, take_theirs: Collection[str] = ()) -> bool:
        """Save everything in one transaction; see `WorkspaceSession.save`."""
        if not self.dirty:
            return True
        self.about_to_save.emit()
        try:
            landed = self._unsaved.land(
                self._path,
                self.unsaved(),
                even_if_changed=even_if_changed,
                take_theirs=take_theirs,
            )
        except ConflictError as error:
            self.conflicted.emit(error)
            return False
        except MineActionError as error:
            self.reported.emit(translated(error))
            return False
        self._start_anew(landed)
        return True

    def discard(self) -> None:
        """Give up everything that is not saved."""
        self._start_anew(Landed())

    def write_down(self) -> None:
        """Keep what is unsaved beside QGIS's settings, in case QGIS ends before it is saved."""
        try:
            changes = self.unsaved()
            self._recovery.keep(self._path, changes, self._unsaved.versions_of(changes))
        except MineActionError:
            return  # The file cannot be read just now; saving will say so.
        except OSError as error:
            if not self._unkept:
                self._unkept = True
                self.reported.emit(
                    tr(
                        "What is unsaved cannot be kept for the case of a crash: {reason}. Save "
                        "often."
                    ).format(reason=error.strerror or str(error))
                )

    def _start_anew(self, landed: Landed) -> None:
        """Close the edit sessions and read the file, which is the truth again."""
        self._close_buffers()
        self._settle.stop()
        self._unsaved.forget()
        self._recovery.forget()
        self._ours = True
        for layer in self._watch.layers():
            layer.reload()
        self._ours = False
        self._lockstep.start_anew()
        self.landed.emit(landed)

    def _close_buffers(self) -> None:
        self._ours = True
        try:
            with self._lockstep.held():
                for layer in self._watch.layers():
                    if layer.isEditable():
                        layer.rollBack()
        finally:
            self._ours = False

    def _on_editing_started(self) -> None:
        """Before the first change: the versions that everything is read in."""
        try:
            self._unsaved.remember(self._path)
        except MineActionError as error:
            self.reported.emit(translated(error))

    def _on_read_anew(self) -> None:
        """Each layer says so; told is it once, when all have."""
        if not self._ours:
            self._reread.start(0)

    # --- what QGIS itself does to one of the layers ---

    def _on_before_commit(self) -> None:
        if self._ours:
            return
        self._landed, self._refused = None, ""
        self.about_to_save.emit()
        try:
            self._landed = self._unsaved.land(self._path, self.unsaved())
        except MineActionError as error:
            self._refused = translated(error)
            return
        with self._lockstep.held():
            for layer in self._watch.layers():
                always(layer.undoStack()).setIndex(0)

    def _on_after_commit(self) -> None:
        if self._ours:
            return
        if self._landed is None:
            self.reported.emit(
                tr("QGIS has saved one table by itself all the same. {reason}").format(
                    reason=self._refused
                )
            )
        landed, self._landed = self._landed or Landed(), None
        # The layer is still in the middle of saving; it is read anew when that is done.
        QTimer.singleShot(0, lambda: self._after_save_by_qgis(landed))

    def _after_save_by_qgis(self, landed: Landed) -> None:
        if not self.dirty:
            self._start_anew(landed)
            return
        # QGIS wrote over what others had saved. The other tables belong to what it wrote.
        self._unsaved.forget()
        self._on_editing_started()
        self.save()

    def _on_before_rollback(self) -> None:
        if not self._ours:
            self._lockstep.let_go()

    def _on_after_rollback(self) -> None:
        """Somebody discarded one layer: what is left of the steps would be half of each."""
        if self._ours:
            return
        others = any(layer.isModified() for layer in self._watch.layers())
        self._lockstep.watch(self._layers)
        self._start_anew(Landed())
        if others:
            self.reported.emit(
                tr("The changes of one table were discarded, and those of the others with them.")
            )
