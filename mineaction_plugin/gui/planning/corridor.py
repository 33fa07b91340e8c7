# SPDX-License-Identifier: GPL-3.0-or-later
"""Make road tasks: a corridor along a line that is drawn, or along lines that are there."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QPushButton

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.corridor import (
    Corridor,
    Corridors,
    CorridorSettings,
    chainage_text,
    corridors_of,
)
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.tasks import NewTask
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.planning import making
from mineaction_plugin.gui.planning.line_source import LineSource
from mineaction_plugin.gui.planning.panel import Panel
from mineaction_plugin.gui.planning.ways.way import Plan, metres, narrow_form
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.pause import pause
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry import LineString, MultiLineString
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.core.boundary.rings import ObjectArray

SETTLES_MS = 150
WIDTH_M, MOST_WIDTH_M = 10.0, 2000.0
CHAINAGE_M = 1000.0
ROAD = "road_clearance"


class CorridorPanel(Panel):
    """Widths and chainage; the sentence says km and m², the button makes it."""

    ICON = "corridor"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.source = LineSource(desk, tr("Draw the middle of the road, from its start."))
        self.left = metres("width_left", tr("Width to the left of the line"), WIDTH_M, MOST_WIDTH_M)
        self.right = metres(
            "width_right", tr("Width to the right of the line"), WIDTH_M, MOST_WIDTH_M
        )
        self.chainage = metres(
            "chainage",
            tr("The preview marks the line at every so many metres; 0 only start and end"),
            CHAINAGE_M,
        )
        self.kind = QComboBox()
        self.task_title = QLineEdit()
        self._said = wrapped(name="corridor_state")
        self.make = action_button(
            "create_corridor",
            icon("corridor"),
            tr("&Create task"),
            tr("Make the corridor a task, as a draft"),
            default=True,
        )
        self._settle = pause(self, SETTLES_MS)
        self._settle.timeout.connect(self._show_on_map)
        self._lay_out()
        self.source.changed.connect(self._on_changed)
        for box in (self.left, self.right, self.chainage):
            box.valueChanged.connect(self._on_changed)
        self.make.clicked.connect(self._on_make)

    @classmethod
    def title(cls) -> str:
        return tr("Corridor along a line")

    @classmethod
    def purpose(cls) -> str:
        return tr(
            "For roads, pipelines and power lines: so wide to the left, so wide to the right."
        )

    def next_button(self) -> QPushButton | None:
        return self.make

    def started(self) -> None:
        making.fill_kinds(self.kind, self.desk)
        if self.kind.findData(ROAD) >= 0:
            self.kind.setCurrentIndex(self.kind.findData(ROAD))
        self.source.follow()
        self._judge()
        self.source.draw.setFocus()

    def stopped(self) -> None:
        self._settle.stop()
        self.source.leave()
        super().stopped()

    def close_down(self) -> None:
        self.source.leave()

    def _corridors(self) -> tuple[Corridors, ObjectArray]:
        """The corridors of all lines, and the lines.

        Raises:
            MineActionError: lines or widths that cannot be.
        """
        lines = self.source.lines()
        settings = CorridorSettings(self.left.value(), self.right.value(), self.chainage.value())
        return corridors_of(lines, settings), lines

    def _plan(self) -> Plan:
        try:
            found, lines = self._corridors()
        except MineActionError as error:
            return Plan(said=translated(error))
        refused = _refused(found, len(lines))
        said = [*_said(found.corridors), *refused[:1]]
        tasks = tuple(self._task(each, lines[each.row]) for each in found.corridors)
        return Plan(tasks, " ".join(said), "\n".join(refused))

    def _task(self, made: Corridor, line: LineString | MultiLineString) -> NewTask:
        remark = tr(
            "Corridor of {length} km, {left} m to the left of its line and {right} m to its right."
        ).format(
            length=_kilometres(made.length_km),
            left=f"{self.left.value():g}",
            right=f"{self.right.value():g}",
        )
        width_m = self.left.value() + self.right.value()
        fields = {"remarks": remark}
        return NewTask(made.geometry, "", centre_line=line, width_m=width_m, fields=fields)

    def _judge(self) -> None:
        """Say what would be made, and whether it can be."""
        plan = self._plan()
        made = making.said_of(plan.tasks) if plan.tasks else ""
        self._said.setText(" ".join(filter(None, (made, plan.said))))
        self.make.setText(
            tr("&Create tasks ({chosen})").format(chosen=count(len(plan.tasks)))
            if len(plan.tasks) > 1
            else tr("&Create task")
        )
        self.make.setEnabled(plan.ready)

    def _on_changed(self, *_what: object) -> None:
        self._judge()
        if self.isVisible():
            self._settle.start()

    def _show_on_map(self) -> None:
        """The corridors with their lengths, and the chainages of their lines."""
        try:
            corridors = self._corridors()[0].corridors
        except MineActionError:
            corridors = ()
        shapes: list[BaseGeometry] = [each.geometry for each in corridors]
        labels = [tr("{length} km").format(length=_kilometres(e.length_km)) for e in corridors]
        marks = [(shapes, labels), *(_marks(each) for each in corridors)]
        if sum(len(some) for some, _ in marks) > making.SHOWN_AT_MOST:
            marks = marks[:1]
        self.desk.editing.tools.preview(
            [shape for some, _ in marks for shape in some],
            [text for _, each in marks for text in each],
        )

    def _on_make(self) -> None:
        plan = self._plan()
        kind, title = str(self.kind.currentData()), self.task_title.text().strip()
        if plan.tasks and making.make(self.desk, plan.tasks, kind, title, plan.details):
            self.source.forget()
            self.task_title.clear()
            self.desk.editing.tools.clear_preview()
            self.finished.emit()

    def _lay_out(self) -> None:
        self.kind.setObjectName("corridor_kind")
        self.kind.setToolTip(tr("The kind of task, from the programme's profile"))
        self.kind.setAccessibleName(tr("Kind of task"))
        self.task_title.setObjectName("corridor_title")
        self.task_title.setToolTip(tr("A few words for the list and the order; may stay empty"))
        self.task_title.setAccessibleName(tr("Title"))
        form = narrow_form()
        form.addRow(tr("&Left"), self.left)
        form.addRow(tr("&Right"), self.right)
        form.addRow(tr("C&hainage"), self.chainage)
        form.addRow(tr("&Kind"), self.kind)
        form.addRow(tr("Ti&tle"), self.task_title)
        self.body.addWidget(self.source)
        self.body.addLayout(form)
        self.body.addWidget(self._said)
        self.body.addWidget(self.make)
        self.body.addStretch()


def _said(corridors: tuple[Corridor, ...]) -> list[str]:
    """How long, and of how many stretches."""
    if not corridors:
        return []
    said = [
        tr("{length} km long.").format(
            length=_kilometres(sum(each.length_km for each in corridors))
        )
    ]
    parts = sum(len(each.parts) for each in corridors)
    if parts > len(corridors):
        said.append(
            tr("There are {count} stretches, each measured from its own start.").format(
                count=count(parts)
            )
        )
    return said


def _refused(found: Corridors, lines: int) -> list[str]:
    """How many lines make no corridor, reason by reason."""
    reasons = Counter(translated(reason) for reason in found.refused.values())
    return [
        tr("{count} of {all} lines make no corridor: {reason}").format(
            count=count(times), all=count(lines), reason=reason
        )
        for reason, times in reasons.items()
    ]


def _marks(made: Corridor) -> tuple[list[BaseGeometry], list[str]]:
    """The chainages of one corridor, and what stands beside each."""
    points: list[BaseGeometry] = [point for part in made.parts for point in part.points()]
    return points, [chainage_text(at) for part in made.parts for at in part.at_m.tolist()]


def _kilometres(length_km: float) -> str:
    """To the metre, in the user's locale."""
    return str(QLocale().toString(length_km, "f", 3))
