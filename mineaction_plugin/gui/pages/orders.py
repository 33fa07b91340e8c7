# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Orders": issue the orders of the chosen tasks, and open what was written."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QPushButton

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.pages.page import Page, action_button
from mineaction_plugin.gui.rows import PackRow, TaskRow, count, packs_of, written_at
from mineaction_plugin.gui.still_open import standing
from mineaction_plugin.gui.widgets.confirm import Confirm
from mineaction_plugin.gui.widgets.row_list import Column, RowList
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

NAMED_AT_MOST = 12


class OrdersPage(Page):
    """Which tasks → who, where → asked once → packs, each with its verdict."""

    KEY = "orders"
    ICON = "orders"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._summary_before = 0
        self._state = wrapped(name="orders_state")
        self.folder = _folder_box()
        self.issued_by = QLineEdit(desk.settings.issued_by.value())
        self.issued_by.setObjectName("issued_by")
        self.approved_by = QLineEdit(desk.settings.approved_by.value())
        self.reason = QLineEdit()
        self.reason.setObjectName("issue_reason")
        self.reason.setToolTip(tr("Why it is issued, findings or not; the order prints it"))
        self.language = QComboBox()
        self.draft = QCheckBox(tr("&Draft: no number, DRAFT on every page"))
        self.issue = action_button(
            "issue_orders",
            icon("order"),
            tr("&Issue orders…"),
            tr("Asks once before it issues"),
            default=True,
        )
        self.confirm = Confirm("confirm_issue")
        self.list = RowList(tr("Packs"), _columns())
        self._sentence = wrapped(name="pack_sentence")
        self.open = action_button(
            "open_pack", icon("folder"), tr("&Open folder"), tr("Open the folder of the pack")
        )
        self._lay_out()
        self._connect()

    @classmethod
    def title(cls) -> str:
        return tr("Orders")

    @classmethod
    def purpose(cls) -> str:
        return tr("Issue orders: a numbered order and a verified pack for each task.")

    def next_button(self) -> QPushButton | None:
        return self.confirm.yes if self.confirm.isVisible() else self.issue

    def refresh(self) -> None:
        controller = self.desk.controller
        if not self.folder.filePath():
            self.folder.setFilePath(controller.output_folder())
        self._fill_languages()
        packs = controller.packs
        self.list.set_rows(packs)
        for widget in (self.list, self._sentence, self.open):
            widget.setVisible(bool(packs))
        verified = sum(pack.ok for pack in packs)
        self.summary_changed.emit(
            tr("{written} written · {verified} verified").format(
                written=count(len(packs)), verified=count(verified)
            )
            + (" ⚠" if verified < len(packs) else " ✓")
            if packs
            else "–"
        )
        self.on_tasks()

    def on_tasks(self) -> None:
        """Say which tasks will get an order."""
        tasks = self._tasks()
        chosen = self._chosen()
        self._state.setText(_how_it_stands(tasks, chosen))
        self.issue.setEnabled(bool(chosen) and not self.desk.jobs.busy)
        self.confirm.dismiss()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Folder"), self.folder)
        form.addRow(tr("Issued &by"), self.issued_by)
        form.addRow(tr("&Approved by"), self.approved_by)
        form.addRow(tr("&Reason"), self.reason)
        form.addRow(tr("&Language"), self.language)
        self.body.addWidget(self._state)
        self.body.addLayout(form)
        for widget in (self.draft, self.issue, self.confirm):
            self.body.addWidget(widget)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self.open)
        self.body.addStretch()

    def _connect(self) -> None:
        self.issue.clicked.connect(self._on_issue)
        self.confirm.confirmed.connect(self._issue)
        self.open.clicked.connect(self._open_selected)
        self.list.activated.connect(self._open)
        self.list.selection_changed.connect(self._on_selection)
        controller = self.desk.controller
        controller.layers_changed.connect(self.refresh)
        controller.packs_changed.connect(self.refresh)
        controller.tasks_selected.connect(self.on_tasks)
        controller.task_rows.changed.connect(self.on_tasks)
        self.desk.jobs.started.connect(lambda _title: self.on_tasks())
        self.desk.jobs.ended.connect(self.on_tasks)

    def _fill_languages(self) -> None:
        wanted = self.language.currentData() or QLocale().name()[:2]
        self.language.clear()
        for code, name in self.desk.controller.languages().items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(wanted)))

    def _tasks(self) -> list[TaskRow]:
        return self.desk.controller.task_rows.rows()

    def _chosen(self) -> list[TaskRow]:
        """The selected tasks; where none is selected, all that have no order yet."""
        layer = self.desk.controller.result("tasks")
        tasks = self._tasks()
        if layer is None or not layer.selectedFeatureCount():
            return [row for row in tasks if not row.ordered]
        ids = set(layer.selectedFeatureIds())
        return [row for row in tasks if row.feature_id in ids]

    def _on_issue(self) -> None:
        chosen = self._chosen()
        if not self.folder.filePath():
            self.desk.messages.warn(tr("Choose the folder that the packs are written to."))
            self.folder.setFocus()
            return
        if self.draft.isChecked():
            self._issue()
            return
        names = ", ".join(row.task_id for row in chosen[:NAMED_AT_MOST])
        more = tr(" and {n} more").format(n=count(len(chosen) - NAMED_AT_MOST))
        question = tr(
            "Issue {n} orders for {tasks}? Each gets its number and is frozen; "
            "a change is a new revision."
        ).format(n=count(len(chosen)), tasks=names + (more if len(chosen) > NAMED_AT_MOST else ""))
        question = " ".join(filter(None, (question, self._still_open(chosen))))
        if self.desk.editing.session.dirty:
            question = tr("{question} What is not saved yet is saved first.").format(
                question=question
            )
        self.confirm.ask(question, tr("&Issue {n} orders").format(n=count(len(chosen))))

    def _still_open(self, chosen: list[TaskRow]) -> str:
        """What is wrong with the tasks that are about to be issued; "" for nothing, or too many."""
        if len(chosen) > NAMED_AT_MOST:
            return ""
        open_ones, blocked = standing(self.desk, [row.task_id for row in chosen])
        said = []
        if blocked:
            said.append(
                tr("No order can be made of {tasks}: see its checks on the page Tasks.").format(
                    tasks=", ".join(blocked)
                )
            )
        if open_ones:
            said.append(
                tr("Mandatory findings that stay open: {n}; the orders print them.").format(
                    n=count(open_ones)
                )
            )
        if open_ones and not self.reason.text().strip():
            said.append(tr("No reason is given."))
        return " ".join(said)

    def _issue(self) -> None:
        desk = self.desk
        layer = desk.controller.result("tasks")
        if layer is None:
            return
        self.confirm.dismiss()
        # Saving gives new rows their numbers, and QGIS lets go of their selection.
        wanted = ",".join(row.task_id for row in self._chosen())
        if not desk.editing.session.save():  # it says why not; nothing is issued half known
            return
        self._remember()
        hazards = desk.controller.result("hazards")
        parameters = {
            "TASKS": layer.id(),
            "ID_FIELD": "task_id",
            "HAZARDS": hazards.id() if hazards is not None else None,
            "SELECTED_IDS": wanted,
            "WORKSPACE": desk.controller.workspace_of(layer),
            "DRAFT": self.draft.isChecked(),
            "ISSUED_BY": self.issued_by.text(),
            "APPROVED_BY": self.approved_by.text(),
            "REASON": self.reason.text(),
            "PROFILE": desk.controller.profile_source,
            "LANGUAGE": self.language.currentData(),
            "OUTPUT_FOLDER": self.folder.filePath(),
        }
        self._summary_before = written_at(Path(self.folder.filePath()))
        title = tr("Writing orders to {folder}").format(folder=self.folder.filePath())
        desk.jobs.run("mineaction:taskorder", parameters, title, self._on_issued)

    def _remember(self) -> None:
        settings = self.desk.settings
        settings.issued_by.setValue(self.issued_by.text())
        settings.approved_by.setValue(self.approved_by.text())

    def _on_issued(self, outcome: Outcome) -> None:
        desk = self.desk
        folder = Path(self.folder.filePath())
        # A run that failed before its first order leaves the summary of an earlier one.
        packs = packs_of(folder) if written_at(folder) != self._summary_before else []
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

    def _tell(self, packs: list[PackRow], folder: Path) -> None:
        good = sum(pack.ok for pack in packs)
        actions = (Action(tr("Open folder"), lambda: self.desk.open_file(str(folder))),)
        if good == len(packs):
            self.reason.clear()  # the next order has its own
            self.desk.messages.done(
                tr("{n} orders written, every pack verified.").format(n=count(good)), actions
            )
            return
        reasons = "\n".join(f"{p.task_id}: {p.reason or p.verdict}" for p in packs if not p.ok)
        self.desk.messages.warn(
            tr("{good} of {all} orders were written and verified; {bad} were not.").format(
                good=count(good), all=count(len(packs)), bad=count(len(packs) - good)
            ),
            reasons,
            actions,
        )

    def _on_selection(self) -> None:
        chosen = self.list.selected()
        self.open.setEnabled(bool(chosen))
        self._sentence.setText(_sentence(chosen[0]) if chosen else "")

    def _open_selected(self) -> None:
        for pack in self.list.selected()[:1]:
            self._open(pack)

    def _open(self, pack: PackRow) -> None:
        self.desk.open_file(pack.folder)


def _how_it_stands(tasks: list[TaskRow], chosen: list[TaskRow]) -> str:
    if not tasks:
        return tr("No tasks yet: make some on the page Tasks.")
    if not chosen:
        return tr("Every task has its order. Select tasks to write their packs again.")
    again = sum(row.ordered for row in chosen)
    text = tr("{chosen} of {all} tasks get an order.").format(
        chosen=count(len(chosen)), all=count(len(tasks))
    )
    if again:
        more = tr("{again} of them have one: its pack is written again, unchanged.")
        return f"{text} {more.format(again=count(again))}"
    return text


def _sentence(pack: PackRow) -> str:
    if pack.ok:
        return tr("{pack}: every file was read back and agrees.").format(pack=pack.name)
    return tr("{task}: {reason}").format(task=pack.task_id, reason=pack.reason or pack.verdict)


def _folder_box() -> QgsFileWidget:
    box = QgsFileWidget()
    box.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    box.setDialogTitle(tr("Folder for packs"))
    always(box.lineEdit()).setAccessibleName(tr("Folder for packs"))
    return box


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Verdict"), lambda row: tr("✓ verified") if row.ok else tr("⚠ failed")),
        Column(tr("Order"), lambda row: row.name or "–"),
        Column(tr("Task"), lambda row: row.task_id),
    )
