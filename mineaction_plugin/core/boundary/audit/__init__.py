# SPDX-License-Identifier: GPL-3.0-or-later
"""Check tasks by every rule before an order is made of them; nothing is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from mineaction_plugin.core.boundary.audit import (
    beside_rules,
    hazard_rules,
    land_rules,
    near_rules,
    neighbour_rules,
    record_rules,
    shape_rules,
)
from mineaction_plugin.core.boundary.audit.gathering import grounds
from mineaction_plugin.core.boundary.audit.ground import Ground
from mineaction_plugin.core.boundary.audit.records import (
    FINISHED,
    Facility,
    HazardLink,
    Surroundings,
    TaskRecord,
)
from mineaction_plugin.core.boundary.audit.rules import RULES, TaskRule, blocks, severities
from mineaction_plugin.core.boundary.audit.scope import scope_of
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import TaskState

__all__ = [
    "FINISHED",
    "RULES",
    "Facility",
    "HazardLink",
    "Surroundings",
    "TaskRecord",
    "TaskRule",
    "audit",
    "blocks",
    "reach_m",
    "severities",
]

Check = Callable[[Ground], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    shape_rules.points_disagree,
    shape_rules.slivers,
    shape_rules.legs,
    land_rules.hazards_left_outside,
    land_rules.land_outside_hazards,
    land_rules.land_already_cleared,
    land_rules.clearance_on_suspected_land,
    neighbour_rules.overlaps,
    neighbour_rules.corners,
    neighbour_rules.hazards_in_other_tasks,
    beside_rules.beside,
    near_rules.worksite,
    near_rules.points_in_hazards,
    hazard_rules.hazards_gone,
    hazard_rules.hazards_closed,
    hazard_rules.hazards_changed,
    hazard_rules.hazards_not_confirmed,
    record_rules.required_fields,
    record_rules.facilities,
)


def audit(
    records: Sequence[TaskRecord],
    around: Surroundings,
    *,
    profile: Profile,
    both_sides: bool = False,
    progress: Progress = silent,
) -> list[Finding]:
    """Check tasks by every rule.

    Withdrawn tasks are looked at by no rule; of finished ones only the shape, and their land as a
    neighbour's. A task whose geometry contradicts itself is told, and compared with nothing.

    Args:
        records: the tasks under check, in WGS 84 longitude/latitude, broken geometry included.
        around: what lies around them.
        profile: the programme's thresholds, kinds and severities.
        both_sides: tell what is between two of the tasks at both; else at the first alone.
        progress: called with the share done.

    Raises:
        MineActionError: an impossible profile.
    """
    scope = scope_of(records, around, profile, both_sides=both_sides)
    alive = [
        place
        for place, record in enumerate(records)
        if record.task.status is not TaskState.WITHDRAWN
    ]
    findings = list(shape_rules.contradictions(scope, [records[place] for place in alive]))
    whole = [
        place
        for place in alive
        if records[place].fault is None and shape_rules.is_sound(records[place])
    ]
    some = [records[place] for place in whole]
    # GEOS leaves the processor's flags for odd numbers up after work that comes out well.
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        planes = list(grounds(scope, some, np.array(whole, dtype=np.int64), reach_m(profile)))
        steps = [(ground, check) for ground in planes for check in CHECKS]
        for done, (ground, check) in enumerate(steps):
            progress(done / len(steps))
            findings.extend(ground.placed(list(check(ground))))
    progress(1.0)
    return findings


def reach_m(profile: Profile) -> float:
    """How far from a task something may lie and still matter to it."""
    limits = profile.thresholds
    return max(limits.near_hazard_m, limits.gap_m, limits.corner_m, 1.0)
