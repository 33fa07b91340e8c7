# SPDX-License-Identifier: GPL-3.0-or-later
"""The worksite of the current task: place posts and ways, and say what is known of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.worksite import typed_point
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WORKSITE_LINES, PointKind, WorksiteKind
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing import worksite
from mineaction_plugin.gui.map_tools.captured import Captured
from mineaction_plugin.gui.map_view import zoom_to_features, zoom_to_point
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.planning.panel import Panel
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.gui.worksite import actions
from mineaction_plugin.gui.worksite.form import BAD, FeatureForm
from mineaction_plugin.gui.worksite.item_list import MOVE, OUT, UP, ZOOM, ItemList
from mineaction_plugin.gui.worksite.items import LEADING, Item, home_of, items_of, kind_of, written
from mineaction_plugin.icons import icon
from mineaction_plugin.symbology.words import point_kind_word, worksite_word
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


class WorksitePanel(Panel):
    """Choose a kind, place it, and it stands in the list; a chosen line shows its form."""

    ICON = "worksite"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._about = wrapped(name="worksite_about")
        self.way_out = QPushButton(tr("Open or make the task database"))
        self.way_out.setObjectName("worksite_way_out")
        self.way_out.setToolTip(tr("What you place is kept there"))
        self.kind = _kinds()
        self.place = action_button(
            "worksite_place", icon("worksite"), tr("&Place on the map"), "", default=True
        )
        self.typed = QLineEdit()
        self.typed.setObjectName("worksite_typed")
        self.typed.setAccessibleName(tr("Coordinate of what is to be placed"))
        self.typed.setPlaceholderText(tr("or type its coordinate, Enter"))
        self.typed.setToolTip(tr("Any format: degrees, UTM, MGRS; Enter places it"))
        self.fault = wrapped(name="worksite_typed_fault")
        self.fault.hide()
        self.items = ItemList()
        self.form = FeatureForm()
        self._lay_out()
        self.way_out.clicked.connect(self._on_way_out)
        self.kind.currentIndexChanged.connect(lambda _index: self._judge())
        self.place.clicked.connect(self._on_place)
        self.typed.returnPressed.connect(self._on_typed)
        self.typed.textEdited.connect(lambda _text: self._show_fault(""))
        self.items.chosen.connect(self._show_form)
        self.items.wanted.connect(self._on_deed)
        self.form.wanted.connect(self._on_wanted)
        self.form.given_up.connect(self._on_given_up)
        for signal in self._signals():
            signal.connect(self._read_if_shown)

    @classmethod
    def title(cls) -> str:
        return tr("Worksite")

    @classmethod
    def purpose(cls) -> str:
        return tr(
            "Control point, medical point, routes and the rest. All of it is proposed until "
            "somebody verified it on site."
        )

    def next_button(self) -> QPushButton | None:
        return self.place

    def started(self) -> None:
        self._read()
        self.kind.setFocus()

    def close_down(self) -> None:
        for signal in self._signals():
            signal.disconnect(self._read_if_shown)

    def _signals(self) -> tuple[Any, ...]:
        editing = self.desk.editing
        return (
            editing.session.opened,
            editing.session.changed,
            editing.boundary.current_changed,
            editing.boundary.draft_changed,
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.kind, 1)
        self.body.addWidget(self._about)
        self.body.addWidget(self.way_out)
        self.body.addLayout(row)
        self.body.addWidget(self.place)
        self.body.addWidget(self.typed)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.items)
        self.body.addWidget(self.form)
        self.body.addStretch(1)

    # --- how things stand ---

    def _read_if_shown(self, *_what: object) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        refusal = self.desk.editing.session.refusal()
        task_id = self.desk.editing.boundary.current
        fault = ""
        items: list[Item] = []
        try:
            items = items_of(self.desk.editing)
        except MineActionError as error:
            fault = translated(error)
        nothing = tr("Choose a task in the list or on the map; its worksite is shown here.")
        about = tr("Worksite of {task}").format(task=task_id) if task_id else nothing
        self._about.setText(fault or refusal or about)
        self.way_out.setVisible(bool(refusal))
        self.items.show_items(items, self._format())
        self._show_form()
        self._judge()

    def _judge(self) -> None:
        """What can be placed now, and how."""
        ready = bool(self.desk.editing.boundary.current) and not self.desk.editing.session.refusal()
        line = self._kind() in WORKSITE_LINES
        for widget in (self.kind, self.place):
            widget.setEnabled(ready)
        self.typed.setEnabled(ready and not line)
        self.typed.setVisible(not line)
        self.place.setToolTip(
            tr("Draw it from point to point; Enter finishes, Esc cancels (Ctrl+Return)")
            if line
            else tr("Click its place on the map; Esc cancels (Ctrl+Return)")
        )

    def _show_form(self) -> None:
        item = self.items.current()
        feature = item.post.feature if item is not None and item.post is not None else None
        place = ""
        if feature is not None and feature.kind not in WORKSITE_LINES:
            ((lon, lat),) = feature.geometry.coords
            place = written(self._format(), lon, lat)
        self.form.show_feature(feature, place, home_of(self.desk.editing))

    def _kind(self) -> PointKind | WorksiteKind:
        return kind_of(str(self.kind.currentData()))

    def _format(self) -> str:
        return self.desk.controller.profile().field.coordinate_format

    # --- what somebody does ---

    def _on_way_out(self) -> None:
        self.desk.editing.session.open_or_create()
        self._read()

    def _on_place(self) -> None:
        line = self._kind() in WORKSITE_LINES
        hint = tr("{what}: {how}").format(
            what=self.kind.currentText(),
            how=tr("draw it from point to point") if line else tr("click its place"),
        )
        drawn = self._of_this_task(self._on_drawn)
        self.desk.editing.tools.capture("line" if line else "point", hint, drawn)

    def _of_this_task(self, done: Callable[[Captured], None]) -> Callable[[Captured], None]:
        """What is drawn for one task is never given to another that was chosen meanwhile."""
        task_id = self.desk.editing.boundary.current

        def judged(captured: Captured) -> None:
            current = self.desk.editing.boundary.current
            if current == task_id:
                done(captured)
                return
            self.desk.messages.warn(
                tr(
                    "You drew for {task}, and {current} was chosen meanwhile: nothing was placed. "
                    "Choose {task} and draw it again."
                ).format(task=task_id, current=current or tr("no task"))
            )

        return judged

    def _on_drawn(self, captured: Captured) -> None:
        self._place(captured.geometry, _typed_text(captured))

    def _on_typed(self) -> None:
        text = self.typed.text().strip()
        if not text:
            return

        try:
            point = typed_point(text, home_of(self.desk.editing))
        except MineActionError as error:
            self._show_fault(translated(error))
            return
        self.typed.clear()
        self._place(point, text)

    def _show_fault(self, sentence: str) -> None:
        """What is typed and cannot be a place turns red, with the reason under it."""
        self.fault.setText(tr("⚠ {sentence}").format(sentence=sentence) if sentence else "")
        self.fault.setVisible(bool(sentence))
        self.typed.setStyleSheet(BAD if sentence else "")

    def _place(self, shape: BaseGeometry, typed: str) -> None:
        kind, editing = self._kind(), self.desk.editing
        before = {item.key for item in self.items.items()}
        self._try(lambda: actions.place(editing, kind, shape, typed))
        rows = enumerate(self.items.items())
        new = [row for row, item in rows if item.key not in before]
        if new:
            self.items.choose(new[-1])

    def _on_wanted(self, feature: WorksiteFeature) -> None:
        item = self.items.current()
        if item is None or item.post is None:
            return
        post = item.post
        try:
            worksite.change(self.desk.editing.session, post, feature)
        except MineActionError as error:
            self.form.show_fault(translated(error))

    def _on_given_up(self, label: str, why: str) -> None:
        self.desk.messages.warn(
            tr("What you typed for {label} was not taken, and is gone. {why}").format(
                label=label, why=why
            )
        )

    def _on_deed(self, deed: str, item: Item) -> None:
        editing, items = self.desk.editing, self.items.items()
        if deed == MOVE:
            self._on_move(item)
        elif deed == ZOOM:
            self._on_zoom(item)
        elif deed == OUT:
            self._try(lambda: actions.take_out(editing, item))
        else:
            self._try(lambda: actions.shift(editing, items, item, -1 if deed == UP else 1))

    def _on_move(self, item: Item) -> None:
        hint = tr("{what}: where is it now?").format(what=item.label)
        kind = "line" if item.is_line else "point"
        moved = self._of_this_task(lambda captured: self._moved(item, captured))
        self.desk.editing.tools.capture(kind, hint, moved)

    def _moved(self, item: Item, captured: Captured) -> None:
        shape = captured.geometry
        self._try(lambda: actions.move(self.desk.editing, item, shape, _typed_text(captured)))

    def _on_zoom(self, item: Item) -> None:
        canvas, project = self.desk.canvas, self.desk.controller.project
        if item.post is None and item.point is not None:
            zoom_to_point(canvas, project, item.point.point.lon, item.point.point.lat)
            return
        layer = self.desk.editing.session.layer(item.key[0])
        if layer is None or item.post is None:
            return
        layer.selectByIds([item.post.fid])
        if item.is_line:
            zoom_to_features(canvas, layer, [item.post.fid])
        else:
            place = item.post.feature.geometry.representative_point()
            zoom_to_point(canvas, project, place.x, place.y)

    def _try(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except MineActionError as error:
            self.desk.messages.warn(translated(error))
            return False
        return True


def _typed_text(captured: Captured) -> str:
    """The coordinate that was typed for a point; "" where it was clicked, and for a way."""
    if captured.geometry.geom_type != "Point":
        return ""
    return next((entry.text for entry in captured.entries if not entry.is_leg), "")


def _kinds() -> QComboBox:
    box = QComboBox()
    box.setObjectName("worksite_kind")
    box.setAccessibleName(tr("What is to be placed"))
    box.setToolTip(tr("What is to be placed: posts, ways, and points that lead to the boundary"))
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for kind in WorksiteKind:
        box.addItem(worksite_word(str(kind)), str(kind))
    box.insertSeparator(box.count())
    for point_kind in LEADING:
        box.addItem(point_kind_word(str(point_kind)), str(point_kind))
    return box
