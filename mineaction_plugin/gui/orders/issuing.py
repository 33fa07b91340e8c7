# SPDX-License-Identifier: GPL-3.0-or-later
"""Issuing from the dock: asked once, with page 1 beside the question, then done as a job."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.orders import inputs
from mineaction_plugin.gui.orders.issue_form import IssueForm
from mineaction_plugin.gui.orders.order_rows import pack_name
from mineaction_plugin.gui.orders.preview import Preview
from mineaction_plugin.gui.orders.question import Question
from mineaction_plugin.gui.rows import PackRow, TaskRow, count, packs_of, written_at
from mineaction_plugin.gui.still_open import standing
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.orders import OrderRow

NAMED_AT_MOST = 12


class Issuing(QObject):
    """From the chosen tasks to their orders."""

    asking = pyqtSignal()
    """The question is on the page, perhaps below what is in sight."""

    def __init__(self, desk: Desk, form: IssueForm, question: Question, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form, self._question = desk, form, question
        self._asked: tuple[str, ...] = ()
        self._open_findings = 0
        self.preview = Preview(desk.controller.project, question.page, self)
        question.confirmed.connect(lambda: self.write(self._asked))
        form.reason.textChanged.connect(self._judge)
        for line in (form.reason, form.issued_by, form.approved_by):
            line.editingFinished.connect(self._say_again)
        form.language.activated.connect(lambda _row: self._say_again())

    def ask(self, tasks: Sequence[TaskRow]) -> None:
        """Ask whether these tasks are to be issued; a draft is written without a question."""
        ids = tuple(row.task_id for row in tasks)
        if not self._folder_chosen():
            return
        if self._form.draft.isChecked():
            self.write(ids)
            return
        self._asked = ids
        said = [_question(ids), *self._findings(ids)]
        if self._desk.editing.session.dirty:
            said.append(tr("What is not saved yet is saved first."))
        one = len(ids) == 1
        answer = tr("&Issue the order") if one else tr("&Issue {n} orders")
        self._question.ask(" ".join(said), answer.format(n=count(len(ids))))
        self._judge()
        self._show_page(ids)
        self.asking.emit()

    def take_back(self, tasks: Sequence[TaskRow]) -> None:
        """Other tasks may be chosen now: a question about those before is taken away."""
        if self._question.isHidden():
            return
        if {row.task_id for row in tasks} != set(self._asked):
            self._question.dismiss()
            self.preview.forget()

    def write(self, task_ids: Sequence[str]) -> None:
        """Issue orders, or write the packs of those issued before."""
        self._write(task_ids, {})

    def write_again(self, rows: Sequence[OrderRow]) -> None:
        """Write the packs of orders that were issued, whatever the form says of new ones.

        Where one of them lies in the folder already, as in another language, the packs go into a
        folder of their language below it: a pack is never written over.
        """
        folder, language = Path(self._form.folder.filePath()), self._form.language.currentData()
        there = any((folder / pack_name(row)).exists() for row in rows)
        where = {"OUTPUT_FOLDER": str(folder / str(language))} if there else {}
        instead = {"DRAFT": False, "ORDER_NO": "", "REASON": "", **where}
        self._write([row.task_id for row in rows], instead)

    def _write(self, task_ids: Sequence[str], instead: Mapping[str, object]) -> None:
        desk, layer = self._desk, self._desk.controller.result("tasks")
        if layer is None or not self._folder_chosen():
            return
        self._question.dismiss()
        self.preview.forget()
        if not desk.editing.session.save():  # it says why not; nothing is issued half known
            return
        self._form.remember()
        parameters = {**inputs.for_tasks(desk, self._form, layer, task_ids), **instead}
        folder = Path(str(parameters["OUTPUT_FOLDER"]))
        before = written_at(folder)
        desk.jobs.run(
            "mineaction:taskorder",
            inputs.known("mineaction:taskorder", parameters),
            tr("Writing orders to {folder}").format(folder=folder),
            lambda outcome: self._on_issued(outcome, folder, before),
        )

    # --- what the question says ---

    def _findings(self, ids: Sequence[str]) -> list[str]:
        """What is wrong with the tasks about to be issued; too many are not looked into."""
        self._open_findings = 0
        if len(ids) > NAMED_AT_MOST:
            return [tr("Without a reason, those with open mandatory findings get no order.")]
        self._open_findings, blocked = standing(self._desk, ids)
        said = []
        if blocked:
            said.append(
                tr("No order can be made of {tasks}: see its checks on the page Tasks.").format(
                    tasks=", ".join(blocked)
                )
            )
        if self._open_findings:
            said.append(
                tr("Mandatory findings that stay open: {n}; the orders print them.").format(
                    n=count(self._open_findings)
                )
            )
        return said

    def _judge(self) -> None:
        """No "yes" while findings are open and nobody says why it is issued all the same."""
        lacking = self._open_findings and not self._form.reason.text().strip()
        self._question.lack(
            tr("No reason is given. Mend the findings, or type the reason above; page 1 prints it.")
            if lacking
            else ""
        )

    def _say_again(self) -> None:
        """Page 1 prints what was typed since it was shown."""
        form = self._form
        if self._question.isVisible():
            self.preview.say_again(
                REASON=form.reason.text(),
                ISSUED_BY=form.issued_by.text(),
                APPROVED_BY=form.approved_by.text(),
                LANGUAGE=str(form.language.currentData()),
            )

    def _show_page(self, ids: Sequence[str]) -> None:
        layer = self._desk.controller.result("tasks")
        if layer is None:
            return
        wanted = inputs.for_tasks(self._desk, self._form, layer, ids[:1])
        about = (
            tr("Page 1 for {task}, the first of {n}").format(task=ids[0], n=count(len(ids)))
            if len(ids) > 1
            else tr("Page 1 for {task}").format(task=ids[0])
        )
        number = self._form.number.text().strip()
        self.preview.show({**wanted, **inputs.unsaved(self._desk)}, about, number)

    # --- what came of it ---

    def _on_issued(self, outcome: Outcome, folder: Path, before: int) -> None:
        desk = self._desk
        # A run that failed before its first order leaves the summary of an earlier one.
        packs = packs_of(folder) if written_at(folder) != before else []
        desk.controller.set_packs(packs)
        desk.controller.reload_tasks()
        if outcome.ok:
            self._tell(packs, folder)
            return
        desk.tell_failure(
            outcome,
            tr(
                "Issuing was stopped after {n} packs. An order that has its number keeps it: "
                "select its task and issue again to write its pack."
            ).format(n=count(sum(pack.ok for pack in packs))),
        )

    def _tell(self, packs: Sequence[PackRow], folder: Path) -> None:
        good = sum(pack.ok for pack in packs)
        actions = (Action(tr("Open folder"), lambda: self._desk.open_file(str(folder))),)
        if good == len(packs):
            self._form.done()
            said = (
                tr("{order} is written, its pack verified.").format(order=packs[0].name)
                if good == 1
                else tr("{n} orders written, every pack verified.").format(n=count(good))
            )
            self._desk.messages.done(said, actions)
            return
        reasons = "\n".join(f"{p.task_id}: {p.reason or p.verdict}" for p in packs if not p.ok)
        self._desk.messages.warn(
            tr("{good} of {all} orders were written and verified; {bad} were not.").format(
                good=count(good), all=count(len(packs)), bad=count(len(packs) - good)
            ),
            reasons,
            actions,
        )

    def _folder_chosen(self) -> bool:
        if self._form.folder.filePath():
            return True
        self._desk.messages.warn(tr("Choose the folder that the packs are written to."))
        self._form.more.setCollapsed(False)
        self._form.folder.setFocus()
        return False


def _question(ids: Sequence[str]) -> str:
    if len(ids) == 1:
        return tr(
            "Issue the order of {task}? It gets its number and is frozen; a change is a new "
            "revision."
        ).format(task=ids[0])
    names = ", ".join(ids[:NAMED_AT_MOST])
    if len(ids) > NAMED_AT_MOST:
        names += tr(" and {n} more").format(n=count(len(ids) - NAMED_AT_MOST))
    return tr(
        "Issue {n} orders for {tasks}? Each gets its number and is frozen; "
        "a change is a new revision."
    ).format(n=count(len(ids)), tasks=names)
