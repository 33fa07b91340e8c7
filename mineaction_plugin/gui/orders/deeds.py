# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of issued orders: accepted, amended, withdrawn, written again, signed.

What is written at once is said in a sentence; what takes a while runs as a job.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.map_view import zoom_to_features
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.orders import inputs
from mineaction_plugin.gui.orders.deed_form import DeedForm
from mineaction_plugin.gui.orders.issue_form import IssueForm
from mineaction_plugin.gui.orders.order_rows import LIVE, name_of, pack_name, state_of
from mineaction_plugin.gui.orders.preview import Preview
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.orders import OrderRow

NAMED_AT_MOST = 5
Rows = Sequence["OrderRow"]


class Deeds(QObject):
    """Asks for what is needed, does it, and says what came of it."""

    def __init__(self, desk: Desk, form: IssueForm, ask: DeedForm, parent: QObject) -> None:
        """Make it; `form` says language, folder and names, `ask` takes what else is needed."""
        super().__init__(parent)
        self._desk, self._form, self._ask = desk, form, ask
        self._rows: Rows = ()
        self.preview = Preview(desk.controller.project, ask.page, self)
        ask.answered.connect(self._on_answered)
        ask.dismissed.connect(self.preview.forget)
        for line in (ask.who_line, ask.why_line):
            line.editingFinished.connect(self._say_again)

    # --- looking ---

    def open_folder(self, row: OrderRow) -> None:
        """Open the folder of a pack where it is in the folder for packs."""
        name = pack_name(row)
        folder = Path(self._form.folder.filePath()) / name
        if self._form.folder.filePath() and folder.is_dir():
            self._desk.open_file(str(folder))
            self._warn_of_old(row)
            return
        self._desk.messages.note(
            tr(
                "The pack {name} is not in {folder}. Choose the folder that it was written to "
                "under “More”, or write it again."
            ).format(name=name, folder=self._form.folder.filePath() or "–")
        )

    def open_scan(self, row: OrderRow) -> None:
        """Open the signed scan."""
        from mineaction_plugin.workspace.orders import scan_of  # noqa: PLC0415 (heavy)

        def work() -> None:
            file = scan_of(self._path, row.order_no, row.revision)
            if file is not None:
                self._desk.open_file(str(file))

        if self._done(work):
            self._warn_of_old(row)

    def zoom(self, rows: Rows) -> None:
        """Show the tasks of orders on the map."""
        layer = self._desk.controller.result("tasks")
        wanted = {row.task_id for row in rows}
        tasks = self._desk.controller.task_rows.rows()
        ids = [task.feature_id for task in tasks if task.task_id in wanted]
        if layer is None or not ids:
            self._desk.messages.note(tr("The tasks of these orders are not in the project."))
            return
        layer.selectByIds(ids)
        zoom_to_features(self._desk.canvas, layer, ids)

    def _warn_of_old(self, row: OrderRow) -> None:
        """Whoever opens a revision that does not hold any more is told so."""
        from mineaction_plugin.workspace.orders import standing  # noqa: PLC0415 (heavy)

        if state_of(row) in LIVE:
            return
        with suppress(MineActionError):  # the list says it as well
            found = standing(self._path, row.order_no, row.revision)
            self._desk.messages.warn(translated(found.sentence()))

    # --- asking ---

    def accept(self, rows: Rows) -> None:
        """Ask who accepted these orders, and when."""
        self._rows = rows
        self._ask.ask(
            "accept",
            tr("Who accepted {orders}, and when?").format(orders=names_of(rows)),
            tr("Note the &acceptance"),
            ("who", "when"),
            _common(row.operator for row in rows),
        )

    def amend(self, row: OrderRow) -> None:
        """Ask for the reason of the next revision, and show its page 1."""
        self._rows = (row,)
        self._ask.ask(
            "amend",
            tr(
                "Issue {order} r{next} from the task as it is now? {before} is then superseded; "
                "those who hold it must be given the new one."
            ).format(order=row.order_no, next=row.revision + 1, before=name_of(row)),
            tr("&Issue r{next}").format(next=row.revision + 1),
            ("who", "why"),
            self._form.issued_by.text(),
        )
        tasks = self._desk.controller.result("tasks")
        if tasks is not None:
            wanted = inputs.for_tasks(self._desk, self._form, tasks, [row.task_id])
            self.preview.show(
                {**wanted, **inputs.unsaved(self._desk), "DRAFT": False, "REASON": ""},
                tr("Page 1 of {order} r{next}").format(order=row.order_no, next=row.revision + 1),
                row.order_no,
                row.revision + 1,
            )

    def withdraw(self, row: OrderRow) -> None:
        """Ask why an order is called off."""
        self._rows = (row,)
        self._ask.ask(
            "withdraw",
            tr(
                "Withdraw {order} and its task? All its revisions are void; a notice is written "
                "for those who hold them."
            ).format(order=row.order_no),
            tr("&Withdraw {order}").format(order=row.order_no),
            ("who", "why"),
            self._form.issued_by.text(),
        )

    def attach_scan(self, row: OrderRow) -> None:
        """Ask for the file of the signed paper, and keep a copy of it."""
        from mineaction_plugin.workspace.orders import attach_scan  # noqa: PLC0415 (heavy)

        file, _kind = QFileDialog.getOpenFileName(
            self._desk.canvas.window(),
            tr("Signed scan of {order}").format(order=name_of(row)),
            str(self._desk.settings.scan_folder.value()),
            tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"),
        )
        if not file:
            return
        self._desk.settings.scan_folder.setValue(str(Path(file).parent))
        if self._done(lambda: attach_scan(self._path, row.order_no, row.revision, Path(file))):
            self._tell(
                tr("The signed scan of {order} is attached. The revision stays {revision}.").format(
                    order=name_of(row), revision=row.revision
                )
            )

    # --- doing ---

    def worksite_plan(self, row: OrderRow) -> None:
        """Print plan and site board of an issued order from the present worksite."""
        if not self._folder_chosen() or not self._saved():
            return
        folder = Path(self._form.folder.filePath())
        file = folder / f"{pack_name(row)}_worksite.pdf"
        wanted = inputs.for_order(self._desk, self._form, row.order_no, "")
        self._desk.jobs.run(
            "mineaction:worksiteplan",
            inputs.known("mineaction:worksiteplan", {**wanted, "OUTPUT": str(file)}),
            tr("Worksite plan of {order}").format(order=name_of(row)),
            lambda outcome: self._on_worksite(outcome, row, file),
        )

    def _on_worksite(self, outcome: Outcome, row: OrderRow, file: Path) -> None:
        if not outcome.ok:
            self._desk.tell_failure(outcome, tr("The worksite plan was stopped."))
            return
        self._desk.messages.done(
            tr("The worksite plan of {order} is {file}.").format(
                order=name_of(row), file=file.name
            ),
            (Action(tr("Open"), lambda: self._desk.open_file(str(file))),),
        )

    def _say_again(self) -> None:
        """Page 1 prints who issues it, and why."""
        if self._ask.isVisible():
            self.preview.say_again(REASON=self._ask.why, ISSUED_BY=self._ask.who)

    def _on_answered(self, key: str) -> None:
        rows, ask = self._rows, self._ask
        if key == "accept":
            self._accept(rows)
            return
        names = {"amend": "mineaction:amendorder", "withdraw": "mineaction:withdraworder"}
        wanted = inputs.for_order(self._desk, self._form, rows[0].order_no, ask.why)
        wanted["ISSUED_BY"] = ask.who
        if not self._folder_chosen() or not self._saved():
            return
        ask.dismiss()
        title, ended = (
            (tr("Amending {order}"), self._on_amended)
            if key == "amend"
            else (tr("Withdrawing {order}"), self._on_withdrawn)
        )
        algorithm = names[key]
        self._desk.jobs.run(
            algorithm,
            inputs.known(algorithm, wanted),
            title.format(order=rows[0].order_no),
            lambda outcome: ended(outcome, rows[0]),
        )

    def _accept(self, rows: Rows) -> None:
        from mineaction_plugin.workspace.orders import accept  # noqa: PLC0415 (heavy)

        ask, profile = self._ask, self._desk.controller.profile()
        if not self._saved():
            return
        accepted: list[OrderRow] = []

        def note(row: OrderRow) -> None:
            accept(
                self._path,
                row.order_no,
                accepted_by=ask.who,
                accepted_at=ask.when_text,
                profile=profile,
            )
            accepted.append(row)

        for row in rows:
            if not self._done(partial(note, row)):
                break
        if accepted:
            names, who = names_of(accepted), ask.who
            ask.dismiss()
            self._tell(tr("Accepted by {who}: {orders}.").format(who=who, orders=names))

    def _on_amended(self, outcome: Outcome, row: OrderRow) -> None:
        self._desk.controller.reload_tasks()
        if not outcome.ok:
            self._desk.tell_failure(
                outcome, tr("Amending {order} was stopped.").format(order=row.order_no)
            )
            return
        self._desk.messages.done(
            tr(
                "{order} r{next} is issued and its pack verified. {before} is superseded: give the "
                "new one to {holder}."
            ).format(
                order=row.order_no,
                next=row.revision + 1,
                before=name_of(row),
                holder=row.team or row.operator or tr("those who hold it"),
            ),
            self._open_output(),
        )

    def _on_withdrawn(self, outcome: Outcome, row: OrderRow) -> None:
        self._desk.controller.reload_tasks()
        if not outcome.ok:
            self._desk.tell_failure(
                outcome, tr("Withdrawing {order} was stopped.").format(order=row.order_no)
            )
            return
        self._desk.messages.done(
            tr("{order} is withdrawn. Give the notice to {holder}.").format(
                order=row.order_no, holder=row.team or row.operator or tr("those who hold it")
            ),
            self._open_output(),
        )

    def _open_output(self) -> tuple[Action, ...]:
        folder = self._form.folder.filePath()
        return (Action(tr("Open folder"), lambda: self._desk.open_file(folder)),)

    @property
    def _path(self) -> Path:
        return Path(inputs.workspace(self._desk))

    def _saved(self) -> bool:
        """What is not saved is saved first: an order is made of what the file holds."""
        session = self._desk.editing.session
        return session.save() if session.dirty else True

    def _folder_chosen(self) -> bool:
        if self._form.folder.filePath():
            return True
        self._desk.messages.warn(tr("Choose the folder that the packs are written to."))
        self._form.more.setCollapsed(False)
        self._form.folder.setFocus()
        return False

    def _done(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except MineActionError as error:
            self._desk.messages.warn(translated(error))
            return False
        return True

    def _tell(self, text: str) -> None:
        self._desk.controller.reload_tasks()
        self._desk.messages.done(text)


def names_of(rows: Rows) -> str:
    """The numbers of some orders for a sentence, not too many of them."""
    names = ", ".join(name_of(row) for row in rows[:NAMED_AT_MOST])
    return f"{names} …" if len(rows) > NAMED_AT_MOST else names


def _common(texts: Iterable[str]) -> str:
    """The text that all share; "" where they differ."""
    found = set(texts)
    return found.pop() if len(found) == 1 else ""
