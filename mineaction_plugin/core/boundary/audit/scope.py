# SPDX-License-Identifier: GPL-3.0-or-later
"""What one run of the checks shares: limits, severities, surroundings, neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from mineaction_plugin.core.boundary.audit.records import Land, Surroundings, TaskRecord
from mineaction_plugin.core.boundary.audit.rules import severities
from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.hazard.audit.context import NOWHERE, trimmed
from mineaction_plugin.core.hazard.table import Integers, shapes
from mineaction_plugin.core.terms.model import Finding, Task
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.vocabulary import Severity, TaskState


@dataclass(frozen=True)
class Scope:
    """Made once a run.

    Attributes:
        neighbours: all tasks that take land, those under check among them.
        hazard_ids: the hazards that each neighbour names, as ids are compared.
        checked: for each neighbour its place among the tasks under check, -1 for none.
    """

    profile: Profile
    severity: dict[str, Severity]
    surroundings: Surroundings
    neighbours: Sequence[Task]
    hazard_ids: Sequence[frozenset[str]]
    checked: Integers
    both_sides: bool = False
    """Whether a pair of tasks under check is told at both of them."""

    @cached_property
    def land(self) -> Land:
        """The land of the neighbours."""
        return Land(shapes([task.geometry for task in self.neighbours]))

    def finding(
        self,
        rule: str,
        record: TaskRecord,
        message: Message,
        at: tuple[float, float] = NOWHERE,
        *,
        other_id: str = "",
        value: float | None = None,
    ) -> Finding:
        """A finding on a task, at a longitude and latitude."""
        return Finding(
            rule=rule,
            severity=self.severity[rule],
            record_id=record.task.task_id,
            message=message,
            lon=at[0],
            lat=at[1],
            other_id=other_id,
            value=value,
            source_row=record.source_row,
        )


def scope_of(
    records: Sequence[TaskRecord],
    around: Surroundings,
    profile: Profile,
    *,
    both_sides: bool = False,
) -> Scope:
    """The scope of a check of these tasks.

    Raises:
        ProfileError: `rule_severity` names no severity.
    """
    own = {trimmed(record.task.task_id) for record in records}
    strangers = [task for task in around.tasks if trimmed(task.task_id) not in own]
    tasks = [*(record.task for record in records), *strangers]
    named = [*(record.hazard_ids for record in records), *(task.hazard_ids for task in strangers)]
    place = np.concatenate([np.arange(len(records)), np.full(len(strangers), -1)])
    # A withdrawn task takes no land.
    taking = np.array([task.status is not TaskState.WITHDRAWN for task in tasks], dtype=bool)
    return Scope(
        profile=profile,
        severity=severities(profile),
        surroundings=around,
        neighbours=[tasks[number] for number in np.flatnonzero(taking)],
        hazard_ids=[frozenset(map(trimmed, named[number])) for number in np.flatnonzero(taking)],
        checked=place[taking].astype(np.int64),
        both_sides=both_sides,
    )
