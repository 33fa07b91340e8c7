# SPDX-License-Identifier: GPL-3.0-or-later
"""What a planner does with tasks: make, duplicate, divide, merge, change their state, remove.

Each is one step of the edit session: it lands whole or not at all, and one undo takes it back.
All raise `MineActionError` with a sentence where the session or the tasks do not allow it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mineaction_plugin.core.errors import OrderError, say
from mineaction_plugin.core.order.states import refuse_change
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.task_ids import next_ids
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.gui.editing import table_rows, task_rows
from mineaction_plugin.gui.editing.table_rows import text_of
from mineaction_plugin.gui.editing.task_parts import merge, split
from mineaction_plugin.gui.editing.task_points import write_entries
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.presence import now, user_name
from mineaction_plugin.workspace.store import HazardLink

if TYPE_CHECKING:
    from shapely.geometry import LineString, MultiLineString
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.core.boundary.draft import Entry
    from mineaction_plugin.gui.editing.session import WorkspaceSession

__all__ = ["NewTask", "change_status", "create", "duplicate", "merge", "remove", "split"]

NOT_COPIED = ("actual_start", "actual_end")


@dataclass(frozen=True)
class NewTask:
    """A task to be made.

    Attributes:
        geometry: polygon or multipolygon in WGS 84 lon/lat.
        kind: a key of the profile's kinds.
        hazards: what it is made for.
        entries: what was typed for each vertex of the outline, in the order drawn; empty: nothing.
        search_radius_m: of a task that is a point with a radius.
        centre_line: of a road task, in WGS 84 lon/lat, with its whole `width_m`.
        fields: more columns of the table `tasks` and their values.
        task_id: its id; empty: the next free number.
    """

    geometry: BaseGeometry
    kind: str
    title: str = ""
    hazards: Sequence[HazardLink] = ()
    entries: Sequence[Entry] = ()
    search_radius_m: float | None = None
    centre_line: LineString | MultiLineString | None = None
    width_m: float | None = None
    fields: Mapping[str, object] = field(default_factory=dict)
    task_id: str = ""


def create(
    session: WorkspaceSession, profile: Profile, made: Sequence[NewTask], text: str
) -> tuple[str, ...]:
    """Make tasks, as drafts.

    Args:
        session: the open task database.
        profile: gives the depth of each kind.
        made: what to make.
        text: the step's name in the list of undos.

    Returns:
        their ids, in the same order.
    """
    with session.step(text):
        taken = task_rows.taken_ids(session)
        wanted = [each.task_id.strip() for each in made]
        _refuse_taken(wanted, taken)
        numbered = iter(next_ids({*taken, *wanted}, wanted.count("")))
        ids = tuple(name or next(numbered) for name in wanted)
        shapes = [
            task_rows.stored_shape(each.geometry, each.title or task_id)
            for task_id, each in zip(ids, made, strict=True)
        ]
        measures = task_rows.measures_of([each.geometry for each in made])
        layer = task_rows.table(session, "tasks")
        for task_id, each, shape, measured in zip(ids, made, shapes, measures, strict=True):
            values = {**_values(profile, task_id, each), **measured}
            table_rows.add(layer, values, shape)
            _add_children(session, task_id, each)
    return ids


def duplicate(session: WorkspaceSession, task_ids: Sequence[str]) -> tuple[str, ...]:
    """Make a draft like each of these tasks, with its points, hazards, worksite and annexes.

    Returns:
        the ids of the new ones.
    """
    with session.step(tr("Duplicate {tasks}").format(tasks=", ".join(task_ids))):
        rows = task_rows.tasks(session, task_ids)
        ids = next_ids(task_rows.taken_ids(session), len(rows))
        layer = task_rows.table(session, "tasks")
        for row, new_id in zip(rows, ids, strict=True):
            old_id = text_of(row, "task_id")
            own = {"task_id": new_id, "status": TaskState.DRAFT.value, **task_rows.birth()}
            table_rows.copy(layer, row, {**own, **dict.fromkeys(NOT_COPIED)})
            for child, features in task_rows.children_of(session, task_rows.PLAN, old_id):
                for feature in features:
                    table_rows.copy(child, feature, {"task_id": new_id})
            reason = tr("Made as a copy of {task}").format(task=old_id)
            task_rows.note_event(session, new_id, "", TaskState.DRAFT, reason)
    return ids


def change_status(
    session: WorkspaceSession, profile: Profile, task_ids: Sequence[str], status: str, reason: str
) -> None:
    """Give tasks another state, with a line in the history of each; all of them or none.

    Raises:
        OrderError: the profile knows no such way, or the reason is missing.
    """
    with session.step(tr("Change the status of {tasks}").format(tasks=", ".join(task_ids))):
        layer = task_rows.table(session, "tasks")
        for row in task_rows.tasks(session, task_ids):
            task_id, old = text_of(row, "task_id"), text_of(row, "status")
            refuse_change(profile, task_id, old, status, reason)
            values = {"status": str(status), "updated_at": now(), "updated_by": user_name()}
            table_rows.change(layer, row.id(), values)
            task_rows.note_event(session, task_id, old, status, reason)


def remove(session: WorkspaceSession, task_ids: Sequence[str]) -> None:
    """Take drafts out that were never ordered; their history stays.

    Raises:
        OrderError: one of them was ordered: it can only be withdrawn.
    """
    with session.step(tr("Remove {tasks}").format(tasks=", ".join(task_ids))):
        rows = task_rows.tasks(session, task_ids)
        task_rows.refuse_any_bound(session, rows, say("is never removed"))
        task_rows.take_out(session, rows, tr("Removed"))


def _values(profile: Profile, task_id: str, new: NewTask) -> dict[str, object]:
    kind = profile.kinds.get(new.kind)
    return {
        "depth_m": kind.depth.depth_m if kind is not None and kind.depth is not None else None,
        **new.fields,
        "task_id": task_id,
        "kind": str(new.kind),
        "title": new.title,
        "status": TaskState.DRAFT.value,
        "search_radius_m": new.search_radius_m,
        "centre_line_wkt": new.centre_line.wkt if new.centre_line is not None else None,
        "width_m": new.width_m,
        **task_rows.birth(),
    }


def _add_children(session: WorkspaceSession, task_id: str, new: NewTask) -> None:
    links = task_rows.table(session, "task_hazards")
    for link in new.hazards:
        table_rows.add(links, {"task_id": task_id, **vars(link)})
    if new.entries:
        write_entries(session, task_id, new.geometry, new.entries)


def _refuse_taken(wanted: Sequence[str], taken: set[str]) -> None:
    known = {each.casefold() for each in taken}
    for name in filter(None, wanted):
        if name.casefold() in known:
            raise OrderError(
                "There is, or was, a task {task} already. Give the new one another id.", task=name
            )
        known.add(name.casefold())
