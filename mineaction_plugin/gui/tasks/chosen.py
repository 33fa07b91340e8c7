# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tasks somebody works on: those selected in the list, which are those on the map."""

from __future__ import annotations

from collections.abc import Sequence

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.rows import TaskRow

NAMED_AT_MOST = 5


def chosen_tasks(desk: Desk) -> list[TaskRow]:
    """The selected tasks, by their ids."""
    layer = desk.controller.result("tasks")
    if layer is None or not layer.selectedFeatureCount():
        return []
    chosen = set(layer.selectedFeatureIds())
    return [row for row in desk.controller.task_rows.rows() if row.feature_id in chosen]


def names_of(rows: Sequence[TaskRow]) -> str:
    """The ids of some tasks for a sentence, not too many of them."""
    names = ", ".join(row.task_id for row in rows[:NAMED_AT_MOST])
    return f"{names} …" if len(rows) > NAMED_AT_MOST else names
