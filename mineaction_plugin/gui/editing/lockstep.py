# SPDX-License-Identifier: GPL-3.0-or-later
"""The undo stacks of several layers as one: a step back or forward on any of them moves all.

QGIS keeps one stack a layer. A step of ours is one command on every stack, also where it changed
nothing there; what somebody else does to one layer (a form, another tool) is a step of its own.
Each step leaves a mark: where every stack stood after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from mineaction_plugin.adapters.always import always


class _Stack(Protocol):
    """What is asked of a QUndoStack, which Qt 5 and Qt 6 keep in different modules."""

    indexChanged: Any  # noqa: N815 (Qt's name)

    def index(self) -> int: ...
    def count(self) -> int: ...
    def text(self, row: int) -> str: ...
    def command(self, row: int) -> object: ...
    def setIndex(self, index: int) -> None: ...


@dataclass(frozen=True)
class _Mark:
    """Where every stack stood after a step, and what the step is called."""

    text: str
    at: Mapping[str, int] = field(default_factory=dict)


class Lockstep(QObject):
    """Holds the undo stacks of the layers it is given together."""

    moved = pyqtSignal()
    """A step was made, undone or redone, by whomever."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stacks: dict[str, _Stack] = {}
        self._slots: dict[str, Callable[[int], None]] = {}
        self._commands: dict[str, list[int]] = {}
        self._marks: list[_Mark] = [_Mark("")]
        self._place = 0
        self._held = 0

    def watch(self, layers: Mapping[str, QgsVectorLayer]) -> None:
        """Hold the stacks of these layers together from now on, and no others."""
        self.let_go()
        for name, layer in layers.items():
            stack: _Stack = always(layer.undoStack())
            self._stacks[name] = stack
            self._slots[name] = slot = self._slot_of(name)
            stack.indexChanged.connect(slot)
        self.start_anew()

    def let_go(self) -> None:
        """Listen to no stack any more."""
        for name, stack in self._stacks.items():
            if not _is_gone(stack):
                stack.indexChanged.disconnect(self._slots[name])
        self._stacks.clear()
        self._slots.clear()

    def start_anew(self) -> None:
        """The stacks as they are now are the beginning: nothing to undo or redo before it."""
        self._commands = {name: _commands(stack) for name, stack in self._alive()}
        self._marks = [_Mark("", self._indices())]
        self._place = 0

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let stacks move in the block without following them."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1

    def note_step(self, text: str) -> None:
        """Mark a step that has just been made on the stacks."""
        for name, stack in self._alive():
            self._commands[name] = _commands(stack)
        self._marks = [*self._marks[: self._place + 1], _Mark(text, self._indices())]
        self._place += 1
        self.moved.emit()

    @property
    def undo_text(self) -> str:
        """What the next step back takes away; "" for nothing."""
        return self._marks[self._place].text if self._place else ""

    @property
    def redo_text(self) -> str:
        """What the next step forward brings again; "" for nothing."""
        after = self._place + 1
        return self._marks[after].text if after < len(self._marks) else ""

    def undo(self) -> None:
        """One step back on all stacks."""
        if self._place:
            self._go(self._place - 1)

    def redo(self) -> None:
        """One step forward on all stacks."""
        if self._place + 1 < len(self._marks):
            self._go(self._place + 1)

    def _go(self, place: int) -> None:
        with self.held():
            for name, stack in self._alive():
                stack.setIndex(self._marks[place].at.get(name, 0))
        self._place = place
        self.moved.emit()

    def _slot_of(self, name: str) -> Callable[[int], None]:
        return lambda index: self._on_index(name, index)

    def _on_index(self, name: str, index: int) -> None:
        """A stack moved: a command of somebody else, or a step back or forward on this layer."""
        stack = self._stacks[name]
        if self._held or not stack.count():
            return  # A stack with nothing on it was emptied by a save, which is no step back.
        if _commands(stack)[:index] != self._commands[name][:index]:
            self.note_step(stack.text(index - 1))
            return
        places = [i for i, mark in enumerate(self._marks) if mark.at.get(name, 0) == index]
        # A place that no mark knows is one that a later step has taken away: back to where we are.
        nearest = min(places, key=lambda place: abs(place - self._place), default=self._place)
        self._go(nearest)

    def _alive(self) -> list[tuple[str, _Stack]]:
        return [(name, each) for name, each in self._stacks.items() if not _is_gone(each)]

    def _indices(self) -> dict[str, int]:
        return {name: stack.index() for name, stack in self._alive()}


def _commands(stack: _Stack) -> list[int]:
    """The commands of a stack, each by its address: one that is replaced has another."""
    address = cast("Callable[[object], int]", sip.unwrapinstance)  # its stub forgets the address
    return [address(stack.command(row)) for row in range(stack.count())]


def _is_gone(stack: _Stack) -> bool:
    return bool(sip.isdeleted(cast("sip.simplewrapper", stack)))
