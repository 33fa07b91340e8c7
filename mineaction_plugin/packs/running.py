# SPDX-License-Identifier: GPL-3.0-or-later
"""From the tasks asked for to their packs, with an account of every one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.adapters.feedback import progress_of
from mineaction_plugin.core.errors import MineActionError, OrderError, say
from mineaction_plugin.core.order.numbering import typed_number
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.main_thread import MainThread
from mineaction_plugin.layouts.order_text import findings_said
from mineaction_plugin.layouts.template_files import Templates
from mineaction_plugin.packs import summary, workers, writing
from mineaction_plugin.packs.amending import amend_order, amendable, with_former_hazards
from mineaction_plugin.packs.candidates import Candidate, numbers_without_workspace, selected
from mineaction_plugin.packs.checks import open_findings
from mineaction_plugin.packs.freezing import Below, Freezer, freezer
from mineaction_plugin.packs.job import Job, PackResult
from mineaction_plugin.packs.orders import (
    Orders,
    Surroundings,
    Wish,
    issue_orders,
    make_orders,
)
from mineaction_plugin.packs.trial import Trial
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace import issuing

ORDERED = 0.1
"""The share of the whole work after which all orders are made."""


@dataclass(frozen=True)
class Request:
    """What is asked for, beside the tasks."""

    wish: Wish
    folder: Path
    formats: tuple[str, ...]
    workers: int
    selected_ids: str = ""
    workspace: Path | None = None
    below: Below | None = None
    """What lies below the maps."""
    templates: Path | None = None
    """The office's own folder of sheets."""


@dataclass
class Account:
    """What became of every task; written as `summary.json` however the work ends."""

    folder: Path
    results: list[PackResult] = field(default_factory=list)
    disk: int | None = None
    """What the folder was on when the work began."""

    @property
    def written(self) -> int:
        """How many packs were written and verified."""
        return sum(result.verdict == "ok" for result in self.results)

    @property
    def failed(self) -> int:
        """How many tasks have no pack."""
        return len(self.results) - self.written

    def close(self, asked: Sequence[Order]) -> Path:
        """Note the orders whose turn never came, and write the summary."""
        known = {(result.task_id, result.order_no) for result in self.results}
        reason = translated(say("Stopped before its pack was written."))
        self.results += [
            writing.failed(order, reason)
            for order in asked
            if (order.task.task_id, order.order_no) not in known
        ]
        return summary.write(self.folder, self.results, self.disk)


def order_and_write(
    request: Request,
    candidates: Sequence[Candidate],
    around: Surroundings,
    feedback: QgsProcessingFeedback,
) -> Account:
    """Make or issue the orders, write their packs, and write the summary.

    Args:
        request: what is asked for.
        candidates: every row of the task layer.
        around: hazards, boundary points and worksite of all tasks.
        feedback: told of progress and of each task.

    Raises:
        MineActionError: nothing could be done at all (folder, ids, workspace, pattern).
        StoppedByUserError: the user asked to stop; the summary is written all the same.
    """
    disk = summary.make_folder(request.folder)
    with _freezer(request, feedback) as frozen:
        around = _printable(request, around, frozen, feedback)
        orders = _orders(request, candidates, around, feedback)
        return _write(request, orders, frozen, disk, feedback)


def amend_and_write(
    request: Request,
    order_no: str,
    candidates: Sequence[Candidate],
    around: Surroundings,
    feedback: QgsProcessingFeedback,
) -> Account:
    """Issue the next revision of an order, write its pack, and write the summary.

    Args:
        request: what is asked for, with a workspace.
        order_no: which order.
        candidates: every task of the workspace.
        around: hazards, boundary points and worksite of all tasks.
        feedback: told of progress.

    Raises:
        MineActionError: the order cannot be amended; nothing was changed.
        StoppedByUserError: the user asked to stop; the revision is issued, its pack not written.
    """
    if request.workspace is None:
        raise OrderError("An order is amended in a workspace. Choose one.")
    disk = summary.make_folder(request.folder)
    before = amendable(request.workspace, order_no)
    chosen = [each for each in candidates if each.task_id == before.task_id]
    for each in chosen:
        if each.refused is not None:
            raise OrderError("{reason}", reason=each.refused)
    old = before.order()
    around = with_former_hazards(old, around)
    around = _with_findings(request, chosen, candidates, around)
    if old.worksite and not around.worksite.get(before.task_id):
        feedback.pushWarning(
            tr("{order_no}: r{revision} had {count} worksite features; none is known now.").format(
                order_no=before.order_no, revision=before.revision, count=len(old.worksite)
            )
        )
    with _freezer(request, feedback) as frozen:
        around = _printable(request, around, frozen, feedback)
        order = amend_order(request.workspace, before, around, request.wish)
        return _write(request, Orders(ready=[order]), frozen, disk, feedback)


def _freezer(
    request: Request, feedback: QgsProcessingFeedback
) -> AbstractContextManager[Freezer | None]:
    """What keeps the pictures of issued orders; those of drafts last as long as the work."""
    issued_in = None if request.wish.draft else request.workspace
    return freezer(request.below, issued_in, request.templates, feedback.isCanceled)


def _printable(
    request: Request,
    around: Surroundings,
    frozen: Freezer | None,
    feedback: QgsProcessingFeedback,
) -> Surroundings:
    """The surroundings with what tries an order before it has a number, and draws its pictures."""
    main = MainThread() if request.below is None else request.below.main
    return replace(
        around,
        trial=Trial(request.formats, Templates(request.templates), main, feedback.isCanceled),
        pictures_of=None if frozen is None else frozen.pictures_of,
    )


def _write(
    request: Request,
    orders: Orders,
    frozen: Freezer | None,
    disk: int,
    feedback: QgsProcessingFeedback,
) -> Account:
    """Write the packs of orders that are made or issued, and the summary."""
    account = Account(request.folder, list(orders.refused), disk)
    for result in orders.refused:
        feedback.pushWarning(_sentence(result))
    _warn(orders, feedback)
    for stranger in Templates(request.templates).strangers():
        feedback.pushWarning(translated(stranger))
    below = request.below
    kept = (request.workspace, frozen.kept if frozen is not None else None)
    job = Job(
        request.folder,
        request.formats,
        tuple(orders.ready),
        basemap=below.basemap if below is not None else None,
        imagery=below.imagery_source if below is not None else None,
        templates=request.templates,
        kept=tuple(dict.fromkeys(path for path in kept if path is not None)),
        disk=disk,
    )
    report = _reporter(request, job, account, feedback)
    try:
        write_everything(job, request.workers, report, feedback.isCanceled)
    finally:
        account.close(orders.ready)
    return account


def _warn(orders: Orders, feedback: QgsProcessingFeedback) -> None:
    """Say what whoever issues must know: inputs that were not used, findings that are open."""
    for order in orders.written_again:
        feedback.pushWarning(
            tr(
                "{task} was issued before as {order_no} r{revision}; it is written again from its "
                "snapshot. HAZARDS, REASON and the other inputs of this run were not used, "
                "because an issued revision never changes."
            ).format(task=order.task.task_id, order_no=order.order_no, revision=order.revision)
        )
    for order in orders.ready:
        for finding in findings_said(order):
            feedback.pushWarning(
                tr("{task}: {reason}").format(task=order.task.task_id, reason=finding)
            )


def in_main_thread() -> bool:
    """Whether this is the thread in which layouts may be drawn."""
    application = QCoreApplication.instance()
    return application is not None and QThread.currentThread() == application.thread()


def write_everything(
    job: Job,
    wanted_workers: int,
    on_result: Callable[[PackResult], None],
    is_stopped: Callable[[], bool],
) -> None:
    """Write the packs of a job here or in children.

    Args:
        job: the orders; nothing happens when there is none.
        wanted_workers: how many children; 0 lets the number of orders and the machine decide.
            One in the main thread is this process itself.
        on_result: told after each pack.
        is_stopped: asked often.

    Raises:
        StoppedByUserError: the user asked to stop.
        PackError: there is no way to start a child.
    """
    if not job.orders:
        return
    count = min(wanted_workers or workers.auto_workers(len(job.orders)), len(job.orders))
    if count == 1 and in_main_thread():
        writing.write_packs(job, on_result, is_stopped)
    else:
        workers.write_packs(job, count, on_result, is_stopped)


def _orders(
    request: Request,
    candidates: Sequence[Candidate],
    around: Surroundings,
    feedback: QgsProcessingFeedback,
) -> Orders:
    wish = request.wish
    chosen = selected(candidates, request.selected_ids)
    _refuse_shared_number(wish, len(chosen))
    around = _with_findings(request, chosen, candidates, around)
    progress = progress_of(feedback, 0.0, ORDERED)
    if request.workspace is not None and not wish.draft:
        return issue_orders(request.workspace, chosen, around, wish, progress)
    numbers = numbers_without_workspace(
        candidates, wish.profile, draft=wish.draft, year=wish.issued_at.year
    )
    by_row = {candidate.row: number for candidate, number in zip(candidates, numbers, strict=True)}
    if wish.order_no:
        by_row[chosen[0].row] = typed_number(wish.order_no)
    return make_orders(chosen, by_row, around, wish, progress)


def _with_findings(
    request: Request,
    chosen: Sequence[Candidate],
    candidates: Sequence[Candidate],
    around: Surroundings,
) -> Surroundings:
    """The surroundings with what stays wrong with the chosen tasks."""
    found = open_findings(
        [each.task for each in chosen if each.task is not None],
        [each.task for each in candidates if each.task is not None],
        around,
        request.wish.profile,
        request.workspace,
    )
    return replace(around, findings=found)


def _refuse_shared_number(wish: Wish, tasks: int) -> None:
    """A typed number is of one order, and a draft has none.

    Raises:
        OrderError: it is given to several tasks, or to a draft.
    """
    if wish.order_no and wish.draft:
        raise OrderError("A draft uses no number. Leave the order number empty.")
    if wish.order_no and tasks != 1:
        raise OrderError(
            "The order number {order_no} can be given to one task, and {count} are asked for. "
            "Choose one task, or leave the number empty.",
            order_no=wish.order_no,
            count=tasks,
        )


def _reporter(
    request: Request, job: Job, account: Account, feedback: QgsProcessingFeedback
) -> Callable[[PackResult], None]:
    """What happens after each pack: progress, a line for people, the hash into the workspace."""
    by_task = {order.task.task_id: order for order in job.orders}
    before = len(account.results)

    def report(result: PackResult) -> None:
        account.results.append(result)
        done = (len(account.results) - before) / len(job.orders)
        feedback.setProgress(100.0 * (ORDERED + (1.0 - ORDERED) * done))
        for warning in result.warnings:
            feedback.pushWarning(tr("{task}: {reason}").format(task=result.task_id, reason=warning))
        if result.verdict != "ok":
            feedback.pushWarning(_sentence(result))
            return
        feedback.pushInfo(_sentence(result))
        if request.workspace is not None and not request.wish.draft:
            try:
                issuing.store_pack(request.workspace, by_task[result.task_id], result.pack_sha256)
            except MineActionError as error:
                feedback.pushWarning(translated(error))

    return report


def _sentence(result: PackResult) -> str:
    if result.verdict == "ok":
        return tr("{task}: {order_no} r{revision} is in {folder}").format(
            task=result.task_id,
            order_no=result.order_no,
            revision=result.revision,
            folder=result.folder,
        )
    return tr("{task}: no pack. {reason}").format(task=result.task_id, reason=result.reason)
