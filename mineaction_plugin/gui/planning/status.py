# SPDX-License-Identifier: GPL-3.0-or-later
"""Change the status of tasks, with the reason, and read what became of them."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.order.states import needs_reason, offered
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing import tasks
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.planning.panel import Panel
from mineaction_plugin.gui.rows import TaskRow
from mineaction_plugin.gui.tasks.chosen import chosen_tasks, names_of
from mineaction_plugin.gui.tasks.history import history_of, sentence
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.words import state_words

REASON_LINES = 3


class StatusPanel(Panel):
    """The states that all chosen tasks may take, a reason, one button; the history below."""

    ICON = "status"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: list[TaskRow] = []
        self._about = wrapped(name="status_about")
        self.state = QComboBox()
        self.reason = QPlainTextEdit()
        self._missing = wrapped(name="status_missing")
        self.change = action_button(
            "change_status",
            icon("status"),
            tr("&Change status"),
            tr("Give the chosen tasks this status"),
            default=True,
        )
        self._past = wrapped(name="history_of")
        self.history = QListWidget()
        self._lay_out()
        self.state.currentIndexChanged.connect(self._judge)
        self.reason.textChanged.connect(self._judge)
        self.change.clicked.connect(self._on_change)
        desk.controller.tasks_selected.connect(self._read_if_shown)
        desk.controller.task_rows.changed.connect(self._read_if_shown)

    @classmethod
    def title(cls) -> str:
        return tr("Status and history")

    def next_button(self) -> QPushButton | None:
        return self.change

    def started(self) -> None:
        self._read()
        self.state.setFocus()

    def stopped(self) -> None:
        """Nothing of it is on the map."""

    def prefer(self, status: str) -> None:
        """Set this state, where the tasks may take it."""
        self.state.setCurrentIndex(max(0, self.state.findData(status)))

    def _read_if_shown(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        """Show what may become of the chosen tasks, and what became of the first."""
        self._rows = chosen_tasks(self.desk)
        words, before = state_words(), self.state.currentData()
        refusal = self.desk.editing.session.refusal()
        states = offered(self.desk.controller.profile(), [row.status for row in self._rows])
        self._about.setText(refusal or self._how_it_stands(bool(states)))
        self.state.blockSignals(True)
        self.state.clear()
        for state in () if refusal else states:
            self.state.addItem(words.get(state, state), state)
        self.state.setCurrentIndex(max(0, self.state.findData(before)))
        self.state.blockSignals(False)
        for widget in (self.state, self.reason, self.change, self._missing):
            widget.setVisible(self.state.count() > 0)
        self._show_history()
        self._judge()

    def _how_it_stands(self, open_way: bool) -> str:  # noqa: FBT001 (one of two sentences)
        if not self._rows:
            return tr("Choose one or more tasks in the list or on the map.")
        words = state_words()
        states = dict.fromkeys(words.get(row.status, row.status) for row in self._rows)
        now = tr("{tasks}: {states}").format(tasks=names_of(self._rows), states=", ".join(states))
        if open_way:
            return now
        return tr(
            "{now}. There is no status that all of them could take next. A task becomes issued on "
            "the page Orders."
        ).format(now=now)

    def _judge(self) -> None:
        """The button waits for a reason where one is needed."""
        new = str(self.state.currentData() or "")
        asked = any(needs_reason(row.status, new) for row in self._rows)
        lacking = asked and not self.reason.toPlainText().strip()
        self._missing.setText(
            tr("Say why; the reason is kept in the history and on the notice.") if lacking else ""
        )
        self._missing.setVisible(lacking)
        self.change.setEnabled(bool(new) and not lacking)

    def _on_change(self) -> None:
        desk, new = self.desk, str(self.state.currentData())
        ids = [row.task_id for row in self._rows]
        try:
            tasks.change_status(
                desk.editing.session,
                desk.controller.profile(),
                ids,
                new,
                self.reason.toPlainText(),
            )
        except MineActionError as error:
            desk.messages.warn(translated(error))
            return
        self.reason.clear()
        desk.messages.note(
            tr("{tasks}: {status}. Save keeps it, Undo takes it back.").format(
                tasks=names_of(self._rows), status=state_words().get(new, new)
            )
        )
        self.finished.emit()

    def _show_history(self) -> None:
        self.history.clear()
        first = self._rows[0].task_id if self._rows else ""
        lines = history_of(self.desk.editing.session, first) if first else []
        self._past.setText(
            tr("History of {task}").format(task=first)
            if lines
            else tr("No history is kept of {task} yet.").format(task=first)
        )
        self._past.setVisible(bool(first))
        self.history.setVisible(bool(lines))
        self.history.addItems([sentence(line, state_words()) for line in lines])

    def _lay_out(self) -> None:
        self.state.setObjectName("new_status")
        self.state.setToolTip(tr("The states that follow, as the programme profile says"))
        self.reason.setObjectName("status_reason")
        self.reason.setTabChangesFocus(True)
        self.reason.setPlaceholderText(tr("Why, in a few words"))
        self.reason.setToolTip(tr("Needed where work stops, and where it is taken up again"))
        around = 2 * (self.reason.frameWidth() + always(self.reason.document()).documentMargin())
        lines = self.reason.fontMetrics().lineSpacing() * REASON_LINES
        self.reason.setFixedHeight(round(lines + around))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&New status"), self.state)
        form.addRow(tr("&Reason"), self.reason)
        self.history.setObjectName("task_history")
        self.history.setAccessibleName(tr("History"))
        self.history.setToolTip(tr("What became of the task, the newest first"))
        self.history.setWordWrap(True)
        self.history.setAlternatingRowColors(True)
        self.history.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.history.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.body.addWidget(self._about)
        self.body.addLayout(form)
        for widget in (self._missing, self.change, self._past):
            self.body.addWidget(widget)
        self.body.addWidget(self.history, 1)
