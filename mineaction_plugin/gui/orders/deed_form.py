# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked when something becomes of an issued order: who, when, and why."""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import QDateTime, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDateTimeEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.orders.page_one import PageOne
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr


class DeedForm(QFrame):
    """Hidden until it asks; its button waits until what is needed is there."""

    answered = pyqtSignal(str)
    """The key of the deed; `who`, `when_text` and `why` say the rest."""
    dismissed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.key = ""
        self._needs: tuple[str, ...] = ()
        self.setObjectName("deed_form")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._question = wrapped(name="deed_question")
        self._missing = wrapped(name="deed_missing")
        self.who_line, self.why_line = QLineEdit(), QLineEdit()
        self.when_edit = QDateTimeEdit()
        self.yes, self.no = QPushButton(), QPushButton(tr("Not yet"))
        self.page = PageOne()
        self._form = QFormLayout()
        self._lay_out()
        for line in (self.who_line, self.why_line):
            line.textChanged.connect(self._judge)
        self.yes.clicked.connect(lambda: self.answered.emit(self.key))
        self.no.clicked.connect(self.dismiss)
        self.hide()

    @property
    def who(self) -> str:
        """Who does it."""
        return self.who_line.text().strip()

    @property
    def why(self) -> str:
        """Why, in the words that are printed."""
        return self.why_line.text().strip()

    @property
    def when_text(self) -> str:
        """The moment, ISO 8601 with its UTC offset."""
        return (
            datetime.fromtimestamp(self.when_edit.dateTime().toSecsSinceEpoch())
            .astimezone()
            .isoformat()
        )

    def ask(self, key: str, question: str, answer: str, needs: tuple[str, ...], who: str) -> None:
        """Ask.

        Args:
            key: what it is about.
            question: the sentence above the fields.
            answer: what the button says.
            needs: the fields that must be filled: "who", "why", "when".
            who: a name to begin with.
        """
        self.key, self._needs = key, needs
        self._question.setText(question)
        self.yes.setText(answer)
        self.who_line.setText(who)
        self.why_line.clear()
        self.when_edit.setDateTime(QDateTime.currentDateTime())
        for name, field in self._fields().items():
            field.setVisible(name in needs)
            always(self._form.labelForField(field)).setVisible(name in needs)
        self.page.say("")
        self._judge()
        self.show()
        first = next((self._fields()[name] for name in ("why", "who") if name in needs), self.no)
        first.setFocus()

    def dismiss(self) -> None:
        """Take it away unanswered."""
        if self.isHidden():
            return
        self.hide()
        self.dismissed.emit()

    def _fields(self) -> dict[str, QWidget]:
        return {"who": self.who_line, "when": self.when_edit, "why": self.why_line}

    def _judge(self) -> None:
        """The button waits for a name and a reason where they are needed."""
        lacking = ""
        if "why" in self._needs and not self.why:
            lacking = tr("Say why; the reason is printed, and kept in the history.")
        elif "who" in self._needs and not self.who:
            lacking = tr("Say who.")
        self._missing.setText(lacking)
        self._missing.setVisible(bool(lacking))
        self.yes.setEnabled(not lacking)

    def _lay_out(self) -> None:
        self.who_line.setObjectName("deed_who")
        self.who_line.setToolTip(tr("The name that is printed, and kept in the history"))
        self.why_line.setObjectName("deed_why")
        self.why_line.setToolTip(tr("The reason, in a few words"))
        self.when_edit.setObjectName("deed_when")
        self.when_edit.setToolTip(tr("When it was, in your time"))
        self.when_edit.setCalendarPopup(True)
        self.yes.setObjectName("deed_yes")
        self.yes.setDefault(True)
        self.no.setObjectName("deed_no")
        form = self._form
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("W&ho"), self.who_line)
        form.addRow(tr("&When"), self.when_edit)
        form.addRow(tr("Wh&y"), self.why_line)
        row = QHBoxLayout()
        row.addWidget(self.yes, 1)
        row.addWidget(self.no)
        layout = QVBoxLayout(self)
        layout.addWidget(self._question)
        layout.addLayout(form)
        layout.addWidget(self._missing)
        layout.addLayout(row)
        layout.addWidget(self.page)
