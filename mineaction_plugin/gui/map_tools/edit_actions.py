# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done to a boundary by key or from the menu: one list for both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.boundary.typed_step import read_shift_m
from mineaction_plugin.gui.map_tools.edit_commands import Commands
from mineaction_plugin.gui.map_tools.surroundings import Surroundings
from mineaction_plugin.translation import tr

Ask = Callable[[str, str, Callable[[str], None]], None]
"""A question, an example of an answer, and what to do with the answer."""
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FINE_M, STEP_M, COARSE_M = 0.1, 1.0, 10.0
ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}
"""East and north in the grid of the task."""


@dataclass(frozen=True)
class EditAction:
    """Something to do, its key, and how many points it wants selected (None: any number)."""

    text: str
    key: Qt.Key
    run: Callable[[], str | None]
    points: int | None = None


class EditActions:
    """The list. `run` may raise a sentence, and gives one back where there is something to say."""

    def __init__(self, around: Surroundings, commands: Commands, ask: Ask) -> None:
        self._around = around
        self._commands = commands
        self._ask = ask
        self.actions = (
            EditAction(tr("Insert a point behind"), Qt.Key.Key_Insert, self._insert, 1),
            EditAction(tr("Delete the selected points"), Qt.Key.Key_Delete, self._delete),
            EditAction(tr("Move the side behind by metres…"), Qt.Key.Key_M, self._ask_side, 1),
            EditAction(tr("Offset the boundary by metres…"), Qt.Key.Key_O, self._ask_offset),
            EditAction(tr("Keep clear of other tasks"), Qt.Key.Key_K, commands.keep_clear),
            EditAction(
                tr("Take the hazard's edge between two points"), Qt.Key.Key_H, self._edge, 2
            ),
        )

    @property
    def selected(self) -> tuple[int, ...]:
        """The keys of the selected points."""
        return tuple(self._around.boundary.selected)

    def of_key(self, event: QKeyEvent) -> Callable[[], str | None] | None:
        """What a key asks for; None for nothing of this list."""
        held = event.modifiers() & (CONTROL | SHIFT)
        if event.key() == Qt.Key.Key_Z and held == CONTROL:
            return self._around.session.undo
        if (event.key() == Qt.Key.Key_Z and held) or (event.key() == Qt.Key.Key_Y and held):
            return self._around.session.redo
        if event.key() in ARROWS and self.selected:
            return lambda: self._nudge(Qt.Key(event.key()), held)
        if event.key() == Qt.Key.Key_Backspace:
            return self._delete
        if held:
            return None
        return next((each.run for each in self.actions if each.key == event.key()), None)

    def menu(self, parent: QWidget, run: Callable[[Callable[[], str | None]], None]) -> QMenu:
        """A menu of all that can be done; what needs other points selected is grey."""
        menu = QMenu(parent)
        menu.setObjectName("edit_boundary_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        session = self._around.session
        for each in self.actions:
            entry = self._entry(menu, each.text, each.key)
            entry.triggered.connect(lambda _on, what=each.run: run(what))
            entry.setEnabled(each.points is None or each.points == len(self.selected))
        menu.addSeparator()
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        for said, key, what, there in (
            (tr("Undo"), undo, session.undo, session.undo_text),
            (tr("Redo"), redo, session.redo, session.redo_text),
        ):
            text = f"{said} ({there})" if there else said
            entry = self._entry(menu, text, key)
            entry.triggered.connect(lambda _on, what=what: run(what))
            entry.setEnabled(bool(there))
        return menu

    def _entry(self, menu: QMenu, text: str, key: Qt.Key | QKeySequence.StandardKey) -> QAction:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        return always(menu.addAction(f"{text}\t{shown}"))

    def _insert(self) -> None:
        self._commands.insert_middle(self.selected)

    def _delete(self) -> None:
        self._commands.delete(self.selected)

    def _edge(self) -> str:
        return self._commands.take_edge(self.selected)

    def _nudge(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        metres = COARSE_M if held & SHIFT else FINE_M if held & CONTROL else STEP_M
        east, north = ARROWS[key]
        self._commands.nudge(self.selected, east * metres, north * metres)

    def _ask_side(self) -> None:
        key = self._commands.one(self.selected)
        label = self._commands.label(key)
        question = tr("Move the side behind {label} by how many metres? Below zero is inward.")
        self._ask(
            question.format(label=label),
            tr("metres, for example 5 or -5"),
            lambda text: self._commands.move_side(key, read_shift_m(text)),
        )

    def _ask_offset(self) -> None:
        self._ask(
            tr("Move the whole boundary by how many metres? Below zero is inward."),
            tr("metres, for example 5 or -5"),
            lambda text: self._commands.offset(read_shift_m(text)),
        )
