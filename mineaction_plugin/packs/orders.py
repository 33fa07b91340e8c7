# SPDX-License-Identifier: GPL-3.0-or-later
"""From tasks and what lies around them to orders, and on to issued ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import reduce
from pathlib import Path

import shapely

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.audit.records import Facility
from mineaction_plugin.core.errors import Message, MineActionError, OrderError, say
from mineaction_plugin.core.order.build import make_order
from mineaction_plugin.core.order.findings import sentence_of
from mineaction_plugin.core.order.language import in_language
from mineaction_plugin.core.order.numbering import typed_number
from mineaction_plugin.core.order.order import Order, Picture, Source
from mineaction_plugin.core.position.datum import DatumOperation
from mineaction_plugin.core.terms.model import BoundaryPoint, Hazard, Task, WorksiteFeature
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.packs.annexes import refuse_unprintable
from mineaction_plugin.packs.candidates import Candidate
from mineaction_plugin.packs.job import PackResult
from mineaction_plugin.workspace import issuing, store
from mineaction_plugin.workspace.annexes import annexes_of
from mineaction_plugin.workspace.copies import keep_copy
from mineaction_plugin.workspace.database import opened

FINDINGS_SAID = 3
"""So many open findings a refusal names; the checks of the task name them all."""
SAME_PLACE_DEG = 1e-8
"""About a millimetre: a task of the layer and of the workspace closer than this are the same."""


@dataclass(frozen=True)
class Wish:
    """What whoever asks for orders says about all of them."""

    profile: Profile
    draft: bool
    language: str
    issued_at: datetime
    """With its UTC offset."""
    issued_by: str = ""
    approved_by: str = ""
    reason: str = ""
    plugin_version: str = ""
    order_no: str = ""
    """A number that an authority gave; of one order alone."""
    export_language: str = ""
    """The language that was asked for; empty: an order issued before comes in its own."""


@dataclass(frozen=True)
class Surroundings:
    """All that orders draw on beside the task itself."""

    hazards: tuple[Hazard, ...] = ()
    points: Mapping[str, Sequence[BoundaryPoint]] = field(default_factory=dict)
    worksite: Mapping[str, Sequence[WorksiteFeature]] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    datum: DatumOperation | None = None
    facilities: tuple[Facility, ...] = ()
    workspace: Path | None = None
    """Where the annexes of the tasks are."""
    findings: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Task id to what stays wrong with it, as an order keeps findings."""
    pictures_of: Callable[[Order], tuple[Picture, ...]] | None = None
    """Draws and keeps what lies below the maps of an order; None: nothing is to be kept."""
    trial: Callable[[Order], None] | None = None
    """Raises where an order could not be printed; None: nothing is to be printed."""


@dataclass
class Orders:
    """The orders to write, and the tasks that got none, with the reason."""

    ready: list[Order] = field(default_factory=list)
    refused: list[PackResult] = field(default_factory=list)
    written_again: list[Order] = field(default_factory=list)
    """Of those ready: orders that were issued before, as their snapshots say."""

    def refuse(self, candidate: Candidate, reason: Message | MineActionError) -> None:
        """Note that a task gets no order."""
        self.refused.append(PackResult(candidate.task_id, "", 0, "failed", "", translated(reason)))


def make_orders(
    candidates: Sequence[Candidate],
    numbers: Mapping[int, str],
    around: Surroundings,
    wish: Wish,
    progress: Progress = silent,
) -> Orders:
    """Orders of a layer without a workspace, or drafts; each is revision 1.

    Args:
        candidates: the rows to order.
        numbers: row to order number.
        around: hazards, boundary points, worksite.
        wish: what holds for all of them.
        progress: called with the share of tasks done.
    """
    orders = Orders()
    taken: list[str] = []
    for done, candidate in enumerate(candidates):
        progress(done / len(candidates))
        if candidate.task is None:
            orders.refuse(candidate, candidate.refused or say("Refused."))
            continue
        number = numbers[candidate.row]
        try:
            order = order_of_task(candidate.task, number, around, wish, taken)
        except MineActionError as error:
            orders.refuse(candidate, error)
            continue
        taken.append(order.short_no)
        orders.ready.append(order)
    return orders


def issue_orders(
    path: Path,
    candidates: Sequence[Candidate],
    around: Surroundings,
    wish: Wish,
    progress: Progress = silent,
) -> Orders:
    """Issue an order for each task in the workspace; a task issued before keeps its order.

    The workspace's own record of a task is what is issued; the layer says which tasks. An order
    that landed stays issued even when its pack then fails: the pack is written again from the
    snapshot when the same task is asked for once more.
    """
    orders = Orders()
    live = issuing.live_orders(path, [candidate.task_id for candidate in candidates])
    with opened(path, writing=True) as database:
        keep_copy(database, "before_issue")
    for done, candidate in enumerate(candidates):
        progress(done / len(candidates))
        try:
            if candidate.task is None:
                orders.refuse(candidate, candidate.refused or say("Refused."))
                continue
            if candidate.task_id in live:
                order = _as_issued(live[candidate.task_id], wish)
                orders.written_again.append(order)
            else:
                kept = _stored(candidate.task, path)
                issuing.allow_issuing(wish.profile, kept.task.task_id, kept.task.status)
                order = issuing.issue(
                    path,
                    order_of_task(kept.task, "", around, wish),
                    wish.profile,
                    row_version=kept.row_version,
                    order_no=wish.order_no,
                    copy_first=False,
                )
        except MineActionError as error:
            orders.refuse(candidate, error)
        else:
            orders.ready.append(order)
    return orders


def _as_issued(live: issuing.IssuedOrder, wish: Wish) -> Order:
    """An order that was issued before, as its snapshot says, in the language asked for.

    Raises:
        OrderError: another number is asked for now.
    """
    if wish.order_no and typed_number(wish.order_no).casefold() != live.order_no.casefold():
        raise OrderError(
            "Task {task} was issued already as {order_no}, revision {revision}; an order never "
            "changes its number.",
            task=live.task_id,
            order_no=live.order_no,
            revision=live.revision,
        )
    return in_language(live.order(), wish.export_language)


def order_of_task(
    task: Task, number: str, around: Surroundings, wish: Wish, taken: Sequence[str] = ()
) -> Order:
    """The order of a task, with its annexes and pictures, not issued yet.

    Args:
        task: what is ordered.
        number: its number; empty where the workspace gives it one.
        around: hazards, boundary points, worksite.
        wish: what holds for all orders of the run.
        taken: short numbers of the other orders of the run.

    Raises:
        MineActionError: the order cannot be made; findings are open and no reason is given; an
            annex, a template or the boundary cannot be printed.
    """
    order = make_order(
        task if wish.draft else replace(task, status=TaskState.ISSUED),
        hazards=around.hazards,
        points=tuple(around.points.get(task.task_id, ())) or None,
        worksite=tuple(around.worksite.get(task.task_id, ())),
        profile=wish.profile,
        order_no=number,
        taken_short_nos=taken,
        draft=wish.draft,
        issued_at=wish.issued_at,
        issued_by=wish.issued_by,
        approved_by=wish.approved_by,
        reason=wish.reason,
        findings=around.findings.get(task.task_id, ()),
        language=wish.language,
        sources=around.sources,
        datum=around.datum,
        facilities=around.facilities,
        annexes=annexes_of(around.workspace, task.task_id) if around.workspace else (),
        plugin_version=wish.plugin_version,
    )
    _demand_reason(order)
    refuse_unprintable(order, around.workspace)
    if around.trial is not None:
        around.trial(order)
    if around.pictures_of is None:
        return order
    return replace(order, pictures=around.pictures_of(order))


def _demand_reason(order: Order) -> None:
    """Let nobody issue an order with open findings without a word of why.

    Raises:
        OrderError: naming the first findings.
    """
    if order.draft or not order.findings or order.reason.strip():
        return
    found = [
        sentence_of(finding) or say("{finding}", finding=finding) for finding in order.findings
    ]
    raise OrderError(
        "Task {task} is not issued. Mandatory findings that are open: {count}. {findings} Mend "
        "what is wrong, or give a reason for issuing all the same; the order prints it on page 1.",
        task=order.task.task_id,
        count=len(found),
        findings=reduce(
            lambda one, other: say("{one} {other}", one=one, other=other), found[:FINDINGS_SAID]
        ),
    )


def _stored(task: Task, path: Path) -> store.StoredTask:
    """The workspace's record of a task.

    Raises:
        OrderError: there is none, or its boundary is another one than the layer's.
    """
    kept = store.read_task(path, task.task_id)
    if kept is None:
        raise OrderError(
            "Task {task} is not in the workspace {file}. Save it there first.",
            task=task.task_id,
            file=path.name,
        )
    ours, theirs = (
        shapely.normalize(kept.task.geometry),
        shapely.normalize(store.as_multipolygon(task.geometry)),
    )
    if not shapely.equals_exact(ours, theirs, SAME_PLACE_DEG):
        raise OrderError(
            "Task {task} has another boundary in the layer than in the workspace {file}. "
            "Save the one that is right in the workspace.",
            task=task.task_id,
            file=path.name,
        )
    return kept
