# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits the current task's boundary: mouse and keys become commands, each one step of undo."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North
from mineaction_plugin.gui.map_tools.drawing_bar import DrawingBar, begins_a_text, is_tool_key
from mineaction_plugin.gui.map_tools.edit_actions import EditActions
from mineaction_plugin.gui.map_tools.edit_commands import Commands
from mineaction_plugin.gui.map_tools.edit_gestures import Gestures, Press
from mineaction_plugin.gui.map_tools.edit_words import state_words
from mineaction_plugin.gui.map_tools.positions import MapPositions
from mineaction_plugin.gui.map_tools.snapping import Snapper
from mineaction_plugin.gui.map_tools.surroundings import Surroundings
from mineaction_plugin.gui.map_tools.words import meaning_words
from mineaction_plugin.translation import tr

TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class EditTool(QgsMapTool):
    """Works on `boundary.draft` until it is stopped."""

    left = pyqtSignal()
    """The user wants to stop."""

    def __init__(self, around: Surroundings, positions: MapPositions) -> None:
        super().__init__(around.canvas)
        self._around = around
        self._boundary = around.boundary
        self._snapper = Snapper(around, self)
        self._commands = Commands(around)
        self._actions = EditActions(around, self._commands, self._ask)
        self.bar = self._make_bar()
        self._gestures = Gestures(around, positions, self._snapper, self._commands, self.bar)
        self._press: Press | None = None
        self._answer: Callable[[str], str | None] | None = None
        self._closed = False
        self._signals = (
            (around.boundary.current_changed, self._on_draft),
            (around.boundary.draft_changed, self._on_draft),
            (around.boundary.selection_changed, self._on_selection),
            (around.canvas.destinationCrsChanged, self._on_map),
        )
        for signal, slot in self._signals:
            signal.connect(slot)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._on_draft()

    # --- QGIS calls these ---

    def activate(self) -> None:
        super().activate()
        self._around.canvas.installEventFilter(self)
        self.bar.suspend(suspended=False)
        self._around.canvas.setFocus()

    def deactivate(self) -> None:
        self._around.canvas.removeEventFilter(self)
        self._drop()
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent | None) -> None:
        event = always(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = self._gestures.press(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent | None) -> None:
        event = always(event)
        if self._press is None:
            self._gestures.hover(event.pixelPoint())
        else:
            self._gestures.move(self._press, event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent | None) -> None:
        event = always(event)
        press = self._press
        self._drop()
        if event.button() == Qt.MouseButton.RightButton:
            menu = self._actions.menu(self._around.canvas, self._run)
            viewport = always(self._around.canvas.viewport())
            menu.popup(viewport.mapToGlobal(event.pixelPoint()))
        elif press is not None and not press.drags:
            self._run(lambda: self._gestures.click(press, event))
        elif press is not None and press.then is not None:
            self._run(press.then)

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent | None) -> None:
        event = always(event)
        then = self._gestures.insertion(event)
        if then is not None:
            self._run(then)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        event = always(event)
        if self._key(event):
            event.accept()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Our keys come before the window's shortcuts; Tab walks through the points."""
        if not isinstance(event, QKeyEvent):
            return bool(super().eventFilter(watched, event))
        if event.type() == QEvent.Type.ShortcutOverride and (
            is_tool_key(event) or begins_a_text(event) or self._actions.of_key(event) is not None
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() in TABS:
            return self._walk(TABS[Qt.Key(event.key())])
        if event.type() == QEvent.Type.KeyPress and self._press is not None:
            return self._key(event)  # QGIS hands no keys on while a button is down
        return bool(super().eventFilter(watched, event))

    def close(self) -> None:
        """Take everything off the map; the tool is of no use afterwards."""
        if self._closed:
            return
        self._closed = True
        for signal, slot in self._signals:
            signal.disconnect(slot)
        self._around.canvas.removeEventFilter(self)
        self._snapper.close()
        self._gestures.take_off()
        self.bar.hide()
        self.bar.deleteLater()
        self.deleteLater()

    # --- inside ---

    def _make_bar(self) -> DrawingBar:
        hint = tr(
            "Drag a point or a side. Double-click a side for a new point. Right-click for more."
        )
        bar = DrawingBar(self._around.canvas, hint, self._key)
        bar.for_editing()
        bar.choose_manner(self._around.north(), self._around.angle_unit())
        bar.typed.connect(self._take_typed)
        bar.reading.connect(self._read_typed)
        bar.north_chosen.connect(lambda north: self._around.keep_north(North(north)))
        bar.unit_chosen.connect(lambda unit: self._around.keep_unit(AngleUnit(unit)))
        bar.finish_pressed.connect(self.left)
        bar.back_pressed.connect(lambda: self._run(self._around.session.undo))
        bar.resume_pressed.connect(lambda: self._around.canvas.setMapTool(self))
        return bar

    def _on_draft(self, *_what: object) -> None:
        self._drop()
        self._gestures.redraw()
        self._say_state()

    def _on_map(self) -> None:
        """The map has another CRS; where it is one without a trusted datum, editing stops."""
        try:
            self._gestures.map_changed()
        except MineActionError as error:
            self._around.messages.failed(translated(error))
            self.left.emit()

    def _on_selection(self) -> None:
        self._gestures.show_selected()
        self._say_state()

    def _say_state(self) -> None:
        self.bar.say(state_words(self._boundary.draft, len(self._boundary.selected)))

    def _drop(self) -> None:
        """Let go of what is dragged; the boundary is as it was."""
        self._press = None
        self._gestures.drop()

    def _run(self, what: Callable[[], object]) -> None:
        """Do something, and say why where it cannot be done."""
        try:
            said = what()
        except MineActionError as error:
            self.bar.say(translated(error), fault=True)
            return
        if isinstance(said, str) and said:
            self.bar.say(said)

    def _ask(self, question: str, example: str, answer: Callable[[str], str | None]) -> None:
        self._answer = answer
        self.bar.ask(question, example)

    def _ask_no_more(self) -> None:
        self._answer = None
        self.bar.ask_no_more()
        self._say_state()
        self._around.canvas.setFocus()

    def _take_typed(self, text: str) -> None:
        """Enter: the answer to what was asked, or the place of the selected point."""
        try:
            if self._answer is not None:
                self._answer(text)
            else:
                north, unit = self._around.north(), self._around.angle_unit()
                self._commands.type(self._boundary.selected, text, north, unit)
        except MineActionError as error:
            self.bar.say(translated(error), fault=True)
            return
        self._ask_no_more()

    def _read_typed(self, text: str) -> None:
        """Say what a text means while it is typed."""
        if self._answer is not None:
            return
        if not text.strip():
            self._say_state()
            return
        try:
            north, unit = self._around.north(), self._around.angle_unit()
            read = self._commands.read(self._boundary.selected, text, north, unit)
        except MineActionError as error:
            self.bar.say(translated(error))
            return
        self.bar.say(meaning_words(*read, self._around.coordinate_format()))

    def _walk(self, step: int) -> bool:
        """Select the next point, or the one before."""
        draft = self._boundary.draft
        keys = [each.key for each in draft.points] if draft is not None else []
        if not keys:
            return False
        if self._boundary.selected:
            now = (keys.index(self._boundary.selected[0]) + step) % len(keys)
        else:
            now = 0 if step > 0 else -1
        self._boundary.select((keys[now],))
        return True

    def _key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; whether it asked for something."""
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif (wanted := self._actions.of_key(event)) is not None:
            self._run(wanted)
        elif begins_a_text(event) and not self.bar.field.hasFocus():
            self.bar.begin(event.text())
            self._read_typed(event.text())
        else:
            return False
        return True

    def _escape(self) -> None:
        """Back out one step: of a drag, of a question, of editing."""
        if self._press is not None:
            self._drop()
        elif self._answer is not None:
            self._ask_no_more()
        else:
            self.left.emit()
