# SPDX-License-Identifier: GPL-3.0-or-later
"""The mandatory findings of tasks that are issued all the same: the order prints them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from mineaction_plugin.core.boundary import audit as tasks_audit
from mineaction_plugin.core.boundary.audit import HazardLink, TaskRecord
from mineaction_plugin.core.hazard.table import table_of
from mineaction_plugin.core.order.findings import kept
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.vocabulary import Severity
from mineaction_plugin.packs.orders import Surroundings
from mineaction_plugin.workspace.database import opened

BY_THE_ORDER = frozenset({"hazard_not_confirmed", "hazard_gone", "unknown_kind"})
"""What an order sees to itself: it names such hazards, and refuses such kinds."""
OF_FIELDS = frozenset({"required_field_missing", "medical_missing"})
"""Said of tasks in a workspace; any other layer of polygons need not have such fields."""


def open_findings(
    chosen: Sequence[Task],
    everything: Sequence[Task],
    around: Surroundings,
    profile: Profile,
    workspace: Path | None,
) -> dict[str, tuple[str, ...]]:
    """What stays wrong with each of the chosen tasks, as an order keeps findings.

    Args:
        chosen: the tasks to be issued.
        everything: all tasks of the layer, the chosen ones among them.
        around: hazards, boundary points and worksite.
        profile: limits, and how grave each rule is.
        workspace: where the tasks are kept, to see whether their hazards changed.
    """
    links = _links(workspace) if workspace is not None else {}
    records = [
        TaskRecord(
            task,
            around.points.get(task.task_id, ()),
            around.worksite.get(task.task_id, ()),
            links.get(task.task_id, ()),
        )
        for task in chosen
    ]
    known = tasks_audit.Surroundings(
        hazards=table_of(around.hazards) if around.hazards else None, tasks=everything
    )
    silent = BY_THE_ORDER if workspace is not None else BY_THE_ORDER | OF_FIELDS
    found: dict[str, tuple[str, ...]] = {}
    for finding in tasks_audit.audit(records, known, profile=profile, both_sides=True):
        told = finding.severity is Severity.MANDATORY and finding.rule not in silent
        if told and not tasks_audit.blocks(finding):
            before = found.get(finding.record_id, ())
            found[finding.record_id] = (*before, kept(finding.message))
    return found


def _links(workspace: Path) -> Mapping[str, list[HazardLink]]:
    """The hazards that each task was made for, and how they looked then."""
    found: dict[str, list[HazardLink]] = {}
    with opened(workspace) as database:
        for row in database.rows("SELECT task_id, hazard_id, shape_hash FROM task_hazards"):
            link = HazardLink(str(row["hazard_id"]), str(row["shape_hash"] or ""))
            found.setdefault(str(row["task_id"]), []).append(link)
    return found
