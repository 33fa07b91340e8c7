# SPDX-License-Identifier: GPL-3.0-or-later
"""How many findings stay open when tasks are issued; asked for when somebody is about to."""

from __future__ import annotations

from collections.abc import Iterable

from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.desk import Desk


def standing(desk: Desk, task_ids: Iterable[str]) -> tuple[int, list[str]]:
    """How many mandatory findings there are that do not block, and the tasks that are blocked.

    A task that cannot be checked counts as neither: issuing it says why.
    """
    from mineaction_plugin.core.boundary.audit import blocks  # noqa: PLC0415 (heavy)
    from mineaction_plugin.core.terms.vocabulary import Severity  # noqa: PLC0415

    still_open, blocked = 0, []
    for task_id in task_ids:
        try:
            found = desk.editing.checks.of(task_id)
        except MineActionError:
            continue
        if any(map(blocks, found)):
            blocked.append(task_id)
        still_open += sum(
            each.severity is Severity.MANDATORY and not blocks(each) for each in found
        )
    return still_open, blocked
