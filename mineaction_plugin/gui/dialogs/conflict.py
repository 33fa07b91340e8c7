# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody else changed a task that is about to be saved: both versions side by side.

A question that only a person can answer, so it is asked in a window of its own; it blocks neither
QGIS nor the map, and until it is answered nothing is saved and nothing is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.conflict_words import differences, who_and_when
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.widgets.pause import pause
from mineaction_plugin.gui.widgets.texts import heading, wrapped
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.conflicts import outline_of
from mineaction_plugin.workspace.landing import ConflictError

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


LETTERS = 22


class ConflictDialog(QDialog):
    """Keep mine, take theirs, or decide later."""

    def __init__(self, error: ConflictError, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("MineActionConflict")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Mine Action: changed by others"))
        self._error = error
        self._desk = desk
        self.table = _Versions(error, desk.controller.kinds())
        layout = QVBoxLayout(self)
        layout.addWidget(heading(tr("Nothing is saved yet")))
        layout.addWidget(
            wrapped(
                tr(
                    "Others changed the same task while you worked on it. Compare both versions "
                    "and choose; until then your work stays as it is, unsaved."
                )
            )
        )
        layout.addWidget(self.table, 1)
        layout.addWidget(wrapped(self._consequence()))
        layout.addWidget(self._buttons())
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 92, letter * 56)

    def _consequence(self) -> str:
        return tr(
            "Keep mine: what you changed is laid on their version, and a boundary is yours as a "
            "whole. Take theirs: your changes of {tasks} are given up, all others are saved."
        ).format(tasks=", ".join(self._error.task_ids))

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        action = QDialogButtonBox.ButtonRole.ActionRole
        reject = QDialogButtonBox.ButtonRole.RejectRole
        self.show_both = self._button(box, "conflict_show", tr("&Show on the map"), action)
        self.show_both.setToolTip(tr("Draw both boundaries on the map"))
        self.show_both.setEnabled(bool(_outlines(self._error)))
        self.show_both.clicked.connect(self._show)
        self.keep = self._button(box, "conflict_mine", tr("Keep &mine"), action)
        self.keep.setToolTip(tr("Save my changes on top of their version"))
        self.keep.clicked.connect(lambda: self._answer(mine=True))
        deleted = any(conflict.deleted for conflict in self._error.conflicts)
        self.keep.setEnabled(not deleted)
        if deleted:
            self.keep.setToolTip(
                tr("A deleted task cannot be saved. Duplicate it first, or take theirs.")
            )
        self.take = self._button(box, "conflict_theirs", tr("Take &theirs"), action)
        self.take.setToolTip(tr("Give up my changes of these tasks and save the others"))
        self.take.clicked.connect(lambda: self._answer(mine=False))
        later = self._button(box, "conflict_later", tr("Decide &later"), reject)
        later.setToolTip(tr("Save nothing; everything stays as it is"))
        later.setDefault(True)
        box.rejected.connect(self.close)
        return box

    def _button(
        self, box: QDialogButtonBox, name: str, text: str, role: QDialogButtonBox.ButtonRole
    ) -> QPushButton:
        button = always(box.addButton(text, role))
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _answer(self, *, mine: bool) -> None:
        session = self._desk.editing.session
        self.close()
        if mine:
            session.save(even_if_changed=True)
        else:
            session.save(take_theirs=self._error.task_ids)

    def _show(self) -> None:
        outlines = _outlines(self._error)
        self._desk.editing.tools.preview(
            [shape for shape, _ in outlines], [label for _, label in outlines]
        )

    def done(self, result: int) -> None:
        """The map is as it was before."""
        self._desk.editing.tools.clear_preview()
        super().done(result)

    def closeEvent(self, event: object) -> None:
        self._desk.editing.tools.clear_preview()
        super().closeEvent(event)  # type: ignore[arg-type]


def ask(error: ConflictError, desk: Desk, parent: QWidget | None = None) -> ConflictDialog:
    """Show both versions; the answer saves."""
    dialog = ConflictDialog(error, desk, parent)
    dialog.show()
    return dialog


class _Versions(QTableWidget):
    """A heading a task, and below it one row a difference; nothing is cut, lines wrap."""

    def __init__(self, error: ConflictError, kinds: Mapping[str, str]) -> None:
        super().__init__(0, 3)
        self.setObjectName("conflict_table")
        self.setAccessibleName(tr("Both versions of the task"))
        self.setHorizontalHeaderLabels([tr("What"), tr("Mine"), tr("Theirs")])
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        always(self.verticalHeader()).hide()
        header = always(self.horizontalHeader())
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._settled = pause(self, 0)
        self._settled.timeout.connect(self._fit)
        header.sectionResized.connect(lambda *_what: self._settled.start())
        for conflict in error.conflicts:
            self._add(who_and_when(conflict))
            for each in differences(conflict, kinds):
                self._add(each.what, each.mine, each.theirs)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * LETTERS)

    def _fit(self) -> None:
        """Give every row the height that its lines need at the width there is."""
        self.resizeRowsToContents()
        width = always(self.viewport()).width()
        for row in range(self.rowCount()):
            if self.columnSpan(row, 0) > 1:
                # Qt measures a cell that spans columns as if it had one of them.
                item = always(self.item(row, 0))
                as_label = wrapped(item.text())
                as_label.setFont(item.font())
                as_label.setMargin(self.fontMetrics().height() // 4)
                self.setRowHeight(row, as_label.heightForWidth(width - self.fontMetrics().height()))

    def _add(self, *texts: str) -> None:
        row = self.rowCount()
        self.insertRow(row)
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            self.setItem(row, column, item)
            if len(texts) == 1:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
                self.setSpan(row, column, 1, self.columnCount())


def _outlines(error: ConflictError) -> list[tuple[BaseGeometry, str]]:
    found: list[tuple[BaseGeometry, str]] = []
    for conflict in error.conflicts:
        for version, word in ((conflict.mine, tr("mine")), (conflict.theirs, tr("theirs"))):
            shape = outline_of(version.get("wkb"))
            if shape is not None:
                label = tr("{task}, {whose}").format(task=conflict.task_id, whose=word)
                found.append((shape, label))
    return found
