# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue of the rules on tasks: a stable code each, how grave it is, what it is called.

Only contradictory geometry blocks: nobody can say where such a task is. Everything else can be
issued with a reason, which the order prints. A profile's `rule_severity` changes how grave a rule
is, never what blocks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.audit.rules import severities_of
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.vocabulary import Severity


@dataclass(frozen=True)
class TaskRule:
    """One rule: its code never changes, its severity is the default."""

    code: str
    severity: Severity
    title: Message
    blocking: bool = False
    """Whether no order can be made of the task as it is."""


_M, _A = Severity.MANDATORY, Severity.ADVISORY

RULES: Mapping[str, TaskRule] = {
    rule.code: rule
    for rule in (
        TaskRule("unreadable_task", _M, say("Row that is no task"), blocking=True),
        TaskRule("duplicate_task_id", _M, say("Same task id twice"), blocking=True),
        TaskRule("no_polygon", _M, say("Task without a polygon"), blocking=True),
        TaskRule("impossible_coordinates", _M, say("Nowhere on Earth"), blocking=True),
        TaskRule("invalid_polygon", _M, say("Invalid polygon"), blocking=True),
        TaskRule(
            "points_disagree", _M, say("Boundary points are not the polygon's"), blocking=True
        ),
        TaskRule("sliver", _A, say("Sliver")),
        TaskRule("short_leg", _A, say("Very short leg")),
        TaskRule("long_leg", _A, say("Very long leg")),
        TaskRule("hazard_left_outside", _M, say("Part of a hazard left outside")),
        TaskRule("land_outside_hazards", _A, say("Land outside every hazard")),
        TaskRule("land_already_cleared", _A, say("Land that was cleared already")),
        TaskRule("clearance_on_suspected_land", _A, say("Clearance on suspected land")),
        TaskRule("tasks_overlap", _M, say("Overlap with another task")),
        TaskRule("finished_task_overlap", _A, say("Overlap with a finished task")),
        TaskRule("narrow_gap", _A, say("Narrow gap")),
        TaskRule("corner_not_shared", _A, say("Corner beside a neighbour's corner")),
        TaskRule("hazard_near_boundary", _A, say("Another hazard near the boundary")),
        TaskRule("hazard_near_worksite", _A, say("Another hazard near the worksite")),
        TaskRule("route_crosses_hazard", _M, say("Way through a hazard")),
        TaskRule("worksite_in_hazard", _M, say("Worksite inside a hazard")),
        TaskRule("point_in_hazard", _M, say("Reference point inside a hazard")),
        TaskRule("hazard_gone", _M, say("Hazard that is no longer recorded")),
        TaskRule("hazard_closed", _M, say("Closed hazard")),
        TaskRule("hazard_changed", _M, say("Hazard that changed since")),
        TaskRule("hazard_not_confirmed", _M, say("Repaired hazard that nobody confirmed")),
        TaskRule("hazard_in_other_task", _A, say("Hazard in another live task")),
        TaskRule("unknown_kind", _M, say("Kind that the profile does not have")),
        TaskRule("required_field_missing", _M, say("Required field is empty")),
        TaskRule("medical_missing", _M, say("Medical plan missing")),
        TaskRule("facility_without_surgery", _A, say("Medical facility without surgery")),
        TaskRule("facility_far", _A, say("Medical facility far away")),
    )
}


def severities(profile: Profile) -> dict[str, Severity]:
    """The gravity of every rule under a profile.

    Raises:
        ProfileError: `rule_severity` names no severity.
    """
    return severities_of(RULES, profile)


def blocks(finding: Finding) -> bool:
    """Whether no order can be made of the task until this is put right."""
    rule = RULES.get(finding.rule)
    return rule is not None and rule.blocking
