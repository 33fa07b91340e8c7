# SPDX-License-Identifier: GPL-3.0-or-later
"""The boundary points of tasks that are drawn, divided and merged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mineaction_plugin.core.boundary.draft import Draft, Entry, from_drawn
from mineaction_plugin.core.boundary.handing_on import handed_on
from mineaction_plugin.gui.editing import boundary_rows, table_rows, task_rows

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.gui.editing.session import WorkspaceSession


def write_entries(
    session: WorkspaceSession, task_id: str, shape: BaseGeometry, entries: Sequence[Entry]
) -> None:
    """Keep what was typed while a task was drawn; where nothing was, its polygon says it all."""
    if any(entry.is_typed for entry in entries):
        boundary_rows.write(session, from_drawn(task_id, shape, entries), {})


def kept_points(session: WorkspaceSession, task_ids: Sequence[str]) -> list[Draft]:
    """The boundaries that have points of their own in the table, in this order."""
    stored = [boundary_rows.read(session, task_id) for task_id in task_ids]
    return [each.draft for each in stored if each is not None and each.rows]


def write_points(
    session: WorkspaceSession, task_id: str, shape: BaseGeometry, sources: Sequence[Draft]
) -> None:
    """Put the points of a new shape in place of those that the task has.

    Args:
        session: the open task database, in a step.
        task_id: the task, whose row is there.
        shape: its polygon in WGS 84 lon/lat.
        sources: the boundaries it comes from (`kept_points`); none: its polygon says it all.
    """
    layer = task_rows.table(session, boundary_rows.POINTS)
    table_rows.delete(layer, table_rows.of_tasks(layer, [task_id]))
    if sources:
        boundary_rows.write(session, handed_on(task_id, shape, sources), {})
