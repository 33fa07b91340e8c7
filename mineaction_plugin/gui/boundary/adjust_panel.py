# SPDX-License-Identifier: GPL-3.0-or-later
"""Spreading a misclosure: never in silence, each point before and after, and then a choice."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.adjustment import Shift
from mineaction_plugin.core.boundary.draft import (
    Draft,
    DraftPoint,
    adjusted,
    as_typed,
    misclosure,
)
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.position.coordinates import CoordinateFormat
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.gui.boundary.cell_texts import coordinate
from mineaction_plugin.gui.map_tools.words import left_to_right
from mineaction_plugin.gui.widgets.flow import Flow
from mineaction_plugin.gui.widgets.room import modest
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

LEAST_LINES = 6


class AdjustPanel(QWidget):
    """Before and after; [Spread it] and [Leave it as measured]."""

    accepted = pyqtSignal(object, str)
    """The draft to take, and what was done."""
    left = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("adjust_panel")
        self._draft: Draft | None = None
        self._text = ""
        self._question = wrapped(name="adjust_question")
        self.list = QTableWidget(0, 4)
        self.list.setObjectName("adjust_list")
        self.list.setAccessibleName(tr("Points before and after spreading the misclosure"))
        self.list.setHorizontalHeaderLabels(
            [tr("Label"), tr("As measured"), tr("Spread"), tr("Moved m")]
        )
        modest(self.list, LEAST_LINES)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        always(self.list.verticalHeader()).hide()
        header = always(self.list.horizontalHeader())
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.yes = QPushButton()
        self.yes.setObjectName("adjust_yes")
        self.no = QPushButton(tr("&Leave it as it is"))
        self.no.setObjectName("adjust_no")
        self.list.setToolTip(tr("Each point before and after, and how far it would move"))
        self.yes.setToolTip(tr("Move the points as listed; one undo takes it back"))
        self.no.setToolTip(tr("Change nothing"))
        row = Flow()
        row.addWidget(self.yes)
        row.addWidget(self.no)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._question)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.left)

    def show_for(self, draft: Draft, form: CoordinateFormat) -> str:
        """Show what spreading would do, or taking it back where it was done.

        Returns:
            "" where there is something to choose, else why not.
        """
        try:
            self._prepare(draft, form)
        except MineActionError as error:
            return translated(error)
        self.no.setFocus()
        return ""

    def _prepare(self, draft: Draft, form: CoordinateFormat) -> None:
        closure = misclosure(draft)
        if any(ring.adjusted for ring in closure.rings):
            back = as_typed(draft, [each.key for each in draft.points])
            self._fill(_between(draft, back), form)
            self._offer(back, tr("&Take it back"), tr("Take the spread misclosure back"))
            self._question.setText(
                tr("The misclosure is spread over the points. Taking it back puts each point "
                   "where it was measured.")
            )  # fmt: skip
            return
        after = draft
        shifts: list[Shift] = []
        measured = [ring.ring_no for ring in closure.rings if ring.misclosure_m is not None]
        for ring_no in measured or list(draft.ring_numbers()):
            after, moved = adjusted(after, ring_no)
            shifts += moved
        self._fill(shifts, form)
        self._offer(after, tr("&Spread it over the points"), tr("Spread the misclosure"))
        most = QLocale().toString(max(shift.shift_m for shift in shifts), "f", 2)
        self._question.setText(
            tr("Each point would move by its share of the misclosure (compass rule), by {most} m "
               "at most. Look first for a leg that was read wrongly: spreading hides it. What was "
               "typed is kept.").format(most=most)
        )  # fmt: skip

    def _offer(self, draft: Draft, answer: str, text: str) -> None:
        self._draft, self._text = draft, text
        self.yes.setText(answer)

    def _fill(self, shifts: Sequence[Shift], form: CoordinateFormat) -> None:
        self.list.setRowCount(len(shifts))
        for row, shift in enumerate(shifts):
            cells = (
                shift.label,
                coordinate(shift.lon_before, shift.lat_before, form),
                coordinate(shift.lon, shift.lat, form),
                QLocale().toString(shift.shift_m, "f", 2),
            )
            for column, text in enumerate(cells):
                self.list.setItem(row, column, QTableWidgetItem(left_to_right(text)))

    def _on_yes(self) -> None:
        if self._draft is not None:
            self.accepted.emit(self._draft, self._text)


def _between(before: Draft, after: Draft) -> list[Shift]:
    """What moves between two drafts of the same points."""
    return [
        Shift(
            one.point.label,
            one.point.lon,
            one.point.lat,
            two.point.lon,
            two.point.lat,
            _apart_m(one, two),
        )
        for one, two in zip(before.points, after.points, strict=True)
        if one.on_ring
    ]


def _apart_m(one: DraftPoint, two: DraftPoint) -> float:
    here, there = one.point, two.point
    return float(inverse([here.lon], [here.lat], [there.lon], [there.lat])[1][0])
