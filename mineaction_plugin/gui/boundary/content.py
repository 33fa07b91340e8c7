# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the dock "Boundary": tool bar, figures, table, words; panels come in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.boundary.draft import Draft, misclosure
from mineaction_plugin.core.boundary.pasting import Pasted
from mineaction_plugin.gui.boundary.adjust_panel import AdjustPanel
from mineaction_plugin.gui.boundary.datum_box import datum_name
from mineaction_plugin.gui.boundary.deeds import Deeds
from mineaction_plugin.gui.boundary.empty import EmptyState
from mineaction_plugin.gui.boundary.figures import closure_advice, closure_words, land_words
from mineaction_plugin.gui.boundary.foot import Foot
from mineaction_plugin.gui.boundary.header import Header
from mineaction_plugin.gui.boundary.manner import Manner
from mineaction_plugin.gui.boundary.paste_panel import PastePanel
from mineaction_plugin.gui.boundary.places import ProjectPlaces
from mineaction_plugin.gui.boundary.table_model import BoundaryModel
from mineaction_plugin.gui.boundary.table_view import BoundaryView
from mineaction_plugin.gui.boundary.typing_words import TypingWords
from mineaction_plugin.gui.boundary.work import Work
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.confirm import Confirm
from mineaction_plugin.gui.widgets.room import Inside
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.gui.desk import Desk

LEAST_LINES = 9


class BoundaryContent(QWidget):
    """Joins the parts; what they do to the boundary is in `Deeds`."""

    title_changed = pyqtSignal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.work = Work(desk, self)
        self.manner = Manner(desk, self)
        self.places = ProjectPlaces(desk.controller)
        self.model = BoundaryModel(self.work, self.manner, self)
        self.view = BoundaryView(self.model)
        self.header = Header(self.manner)
        self.foot = Foot()
        self.paste = PastePanel()
        self.adjust = AdjustPanel()
        self.empty = EmptyState(desk)
        self.confirm = Confirm("confirm_discard_boundary")
        self._figures = wrapped(name="boundary_figures")
        self._shown: QWidget = self.empty
        self._inside, self._scroll = Inside(), QgsScrollArea()
        self._deeds = Deeds(desk, self.work, self.view, self.model)
        self._words = TypingWords(self.work, self.model, self.places, desk)
        self._lay_out()
        self._connect()
        self.refresh()
        self._offer_back()

    def close_down(self) -> None:
        """Let go of whatever outlives the dock."""
        self.work.close_down()
        self.places.close_down()
        for signal, slot in self._connections:
            signal.disconnect(slot)

    def minimumSizeHint(self) -> QSize:
        """Low, for a dock at the bottom leaves room for the map; as narrow as nothing is cut."""
        bar = always(self._scroll.verticalScrollBar()).sizeHint().width()
        width = self._inside.minimumSizeHint().width() + bar
        return QSize(width, self.fontMetrics().height() * LEAST_LINES)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        asked = event is not None and event.type() == QEvent.Type.LayoutRequest
        if asked and watched is self._inside:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Show the work as it is now."""
        draft = self.work.draft
        self.header.show_manner()
        self.header.show_zones(self.model.own_zone())
        if draft is None:
            self.empty.refresh()
            self._show(self.empty)
        elif self._shown is self.empty:
            self._show(self.view)
        self._say_figures()
        self._enable()
        self.title_changed.emit(self._title())

    # --- looks ---

    def _lay_out(self) -> None:
        inside, scroll = self._inside, self._scroll  # scrolls in a low dock, or with large letters
        inside.installEventFilter(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(4, 0, 4, 4)
        layout.setSpacing(2)
        layout.addWidget(self.header)
        layout.addWidget(self._figures)
        for widget in (self.empty, self.view, self.paste, self.adjust):
            layout.addWidget(widget, 1)
        layout.addWidget(self.foot)
        layout.addWidget(self.confirm)

    def _connect(self) -> None:
        editing = self._desk.editing
        self._connections = (
            (editing.session.state_changed, self._enable),
            (editing.session.opened, self.refresh),
            (editing.boundary.selection_changed, self._follow_map),
            (editing.tools.active_changed, self._on_tool),
            (editing.checks.findings_changed, self._say_figures),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self.work.changed.connect(self.refresh)
        self.work.other.connect(self._on_other)
        self.manner.changed.connect(self.refresh)
        self.header.asked.connect(self._do)
        self.view.asked.connect(self._do)
        self.view.typing.connect(self._on_typing)
        self.view.typing_ended.connect(self._on_typing_ended)
        self.model.refused.connect(lambda _reason: self._on_cell())
        selection = always(self.view.selectionModel())
        selection.selectionChanged.connect(lambda *_: self._on_selection())
        selection.currentChanged.connect(lambda *_: self._on_cell())
        self.foot.chosen.connect(self._take_offer)
        self.paste.replace_asked.connect(self._replace)
        self.paste.insert_asked.connect(self._insert_block)
        self.paste.left.connect(self._back_to_table)
        self.adjust.accepted.connect(self._on_adjusted)
        self.adjust.left.connect(self._back_to_table)
        self.confirm.confirmed.connect(editing.session.discard)
        self.empty.compose_asked.connect(self._compose)

    def _show(self, widget: QWidget) -> None:
        """Show the table or a panel; what is hidden asks for no room."""
        self._shown = widget
        for page in (self.empty, self.view, self.paste, self.adjust):
            page.setVisible(page is widget)
        self.foot.setVisible(widget is self.view)

    def _title(self) -> str:
        task_id = self.work.task_id
        if self.work.composing:
            name = task_id or tr("new task")
            return tr("Boundary · {task} · typed anew").format(task=name)
        return tr("Boundary · {task}").format(task=task_id) if task_id else tr("Boundary")

    def _say_figures(self) -> None:
        draft = self.work.draft
        self._figures.setVisible(draft is not None)
        if draft is None:
            return
        closure = misclosure(draft)
        parts = [closure_words(closure), land_words(draft)]
        found = len(self._desk.editing.checks.findings)
        if found and not self.work.composing:
            parts.append(tr("⚠ {n} to look at, on the page Tasks").format(n=count(found)))
        if self.manner.crs:
            name = datum_name(self.manner.crs)
            parts.insert(0, tr("⚠ coordinates are read on {datum}").format(datum=name))
        self._figures.setText("  ·  ".join(parts))
        self.foot.advise(closure_advice(closure))

    def _enable(self) -> None:
        session, work = self._desk.editing.session, self.work
        draft, chosen = work.draft, bool(self.view.keys())
        can = {
            "undo": bool(work.undo_text),
            "redo": bool(work.redo_text),
            "save": session.dirty,
            "discard": session.dirty,
            "insert": draft is not None,
            "delete": chosen,
            "up": chosen,
            "down": chosen,
            "paste": True,
            "compose": not work.composing and not (draft is not None and draft.ordered),
            "finish": work.composing and work.whole,
            "give_up": work.composing,
            "adjust": draft is not None and not work.composing,
            "edit": draft is not None and not work.composing,
            "zoom": draft is not None and bool(draft.points),
        }
        enabled = [key for key, possible in can.items() if possible]
        self.header.enable(enabled, composing=work.composing)
        self._describe_composing()
        for key, step, plain in (
            ("undo", work.undo_text, tr("Undo")),
            ("redo", work.redo_text, tr("Redo")),
        ):
            text = tr("{what}: {step}").format(what=plain, step=step) if step else plain
            self.header.describe(key, text)

    def _describe_composing(self) -> None:
        draft = self.work.draft
        text = tr("Type a boundary anew")
        if draft is not None and draft.ordered:
            text = tr("The points stand in an issued order: change them one by one")
        self.header.describe("compose", text)

    # --- doing ---

    def _do(self, what: str) -> None:
        """What a button or a key asks for."""
        if not self.header.tools[what].isEnabled():
            return
        own = {
            "undo": self.work.undo,
            "redo": self.work.redo,
            "save": self._save,
            "discard": self._ask_discard,
            "paste": self._paste,
            "compose": self._compose,
            "finish": self._finish,
            "give_up": self.work.give_up,
            "adjust": self._ask_adjust,
            "edit": self._edit_on_map,
        }
        if what in own:
            own[what]()
        else:
            self._say(self._deeds.do(what))

    def _say(self, fault: str) -> None:
        if fault:
            self.foot.say(f"⚠ {fault}")

    def _save(self) -> None:
        self._desk.editing.session.save()

    def _compose(self) -> None:
        self.work.compose()
        self._show(self.view)
        from mineaction_plugin.core.boundary.sheet import Column  # noqa: PLC0415

        self.view.start_typing(Column.COORDINATE)

    def _offer_back(self) -> None:
        """What was typed and not finished when QGIS ended is offered back."""
        draft = self.work.left_behind()
        if draft is None:
            return
        self._desk.messages.note(
            tr("A boundary of {points} points was typed and not finished ({task}).").format(
                points=count(len(draft.points)), task=draft.task_id or tr("new task")
            ),
            (
                Action(tr("Go on with it"), lambda: self._say(self.work.go_on())),
                Action(tr("Give it up"), self.work.forget),
            ),
        )

    def _finish(self) -> None:
        self._say(self.work.finish())

    def _ask_discard(self) -> None:
        self.confirm.ask(
            tr("Give up everything that is not saved? It cannot be taken back."),
            tr("&Discard changes"),
        )

    def _ask_adjust(self) -> None:
        draft = self.work.draft
        fault = self.adjust.show_for(draft, self.manner.format) if draft is not None else ""
        if fault:
            self._say(fault)
        else:
            self._show(self.adjust)

    def _on_adjusted(self, draft: Draft, text: str) -> None:
        self._back_to_table()
        self._say(self.work.apply(draft, text))

    def _paste(self) -> None:
        text = always(QGuiApplication.clipboard()).text()
        place = self.view.currentIndex()
        one_cell = "\n" not in text.strip() and "\t" not in text.strip()
        if one_cell and place.isValid() and text.strip():
            self.model.setData(place, text.strip())
            return
        if self._deeds.can_fill(place, text):
            self._say(self._deeds.fill_down(place, text))
            return
        draft, keys = self.work.draft, self.view.keys()
        after = draft.of(keys[-1]).point.label if draft is not None and keys else ""
        self.paste.show_block(text, after, whole=self.work.whole)
        self._show(self.paste)

    def _replace(self, pasted: Pasted) -> None:
        self._end_paste(self._deeds.replace(pasted, self.manner.typing(self._words.home())))

    def _insert_block(self, pasted: Pasted) -> None:
        self._end_paste(self._deeds.insert_block(pasted, self.manner.typing(self._words.home())))

    def _end_paste(self, fault: str) -> None:
        if fault:
            self.paste.show_fault(fault)
        else:
            self._back_to_table()

    def _back_to_table(self) -> None:
        self._show(self.view if self.work.draft is not None else self.empty)
        self.view.setFocus()

    def _edit_on_map(self) -> None:
        tools = self._desk.editing.tools
        if tools.active == "edit":
            tools.stop()
        else:
            tools.edit()

    # --- in step ---

    def _on_other(self) -> None:
        self.model.home = None
        if self.work.draft is not None:
            self._show(self.view)
        self.refresh()

    def _on_tool(self, active: str) -> None:
        self.header.tools["edit"].setChecked(active == "edit")

    def _follow_map(self) -> None:
        self.view.choose(self.work.selected())
        self._enable()

    def _on_selection(self) -> None:
        self.work.select(self.view.keys())
        self._enable()

    def _on_cell(self) -> None:
        """Say what is wrong with the current cell, or nothing."""
        wrong = self.model.wrong(self.view.currentIndex())
        if wrong is None:
            self.foot.say(self._words.of_row(self.view.currentIndex()))
        else:
            self.foot.say(f"⚠ {wrong.reason}", wrong.offers)

    def _on_typing(self, index: QModelIndex, text: str) -> None:
        self.foot.say(self._words.while_typing(index, text))

    def _on_typing_ended(self) -> None:
        self._words.ended()
        self._on_cell()

    def _take_offer(self, text: str) -> None:
        self.model.setData(self.view.currentIndex(), text, Qt.ItemDataRole.EditRole)
        self._on_cell()
        self.view.setFocus()
