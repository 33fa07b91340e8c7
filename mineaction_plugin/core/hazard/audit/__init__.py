# SPDX-License-Identifier: GPL-3.0-or-later
"""Check hazards by every rule of the field; nothing is changed, everything found is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.audit import (
    duplicate_rules,
    overlap_rules,
    place_rules,
    record_rules,
    ring_rules,
    shape_rules,
    vertex_rules,
)
from mineaction_plugin.core.hazard.audit.context import Context, DeviceRecords, PointRecords
from mineaction_plugin.core.hazard.audit.rules import RULES, Rule, severities
from mineaction_plugin.core.hazard.table import HazardTable
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.progress import Progress, silent

__all__ = ["RULES", "DeviceRecords", "PointRecords", "Rule", "audit", "severities"]

Check = Callable[[Context], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    shape_rules.missing,
    shape_rules.kind,
    shape_rules.validity,
    vertex_rules.duplicate_points,
    ring_rules.orientation,
    vertex_rules.long_legs,
    duplicate_rules.polygons,
    duplicate_rules.ids,
    duplicate_rules.points,
    duplicate_rules.devices,
    place_rules.places,
    record_rules.minimum_data,
    record_rules.unknown_words,
    record_rules.repairs,
    overlap_rules.parts,
    overlap_rules.hazards,
    overlap_rules.cleared_land,
)


def audit(
    table: HazardTable,
    *,
    profile: Profile,
    cleared: HazardTable | None = None,
    points: PointRecords | None = None,
    devices: DeviceRecords | None = None,
    max_leg_m: float | None = None,
    overlap_percent: float | None = None,
    progress: Progress = silent,
) -> list[Finding]:
    """Check hazards, as read, by every rule.

    Args:
        table: hazards with raw shapes in WGS 84 longitude/latitude, invalid ones included.
        profile: the programme's thresholds, minimum data, country and severities.
        cleared: land recorded as cleared.
        points: recorded points that belong to the hazards.
        devices: recorded devices.
        max_leg_m: longest leg allowed, metres; the profile's when None.
        overlap_percent: overlap allowed between parts of one record; the profile's when None.
        progress: called with the share done.

    Raises:
        MineActionError: a threshold that is no positive number, or an impossible profile.
    """
    limits = profile.thresholds
    context = Context(
        table=table,
        profile=profile,
        severity=severities(profile),
        max_leg_m=_positive("MAX_LEG_M", limits.max_leg_m if max_leg_m is None else max_leg_m),
        overlap_percent=_positive(
            "OVERLAP_PERCENT",
            limits.overlap_percent if overlap_percent is None else overlap_percent,
        ),
        cleared=cleared,
        points=points,
        devices=devices,
    )
    findings: list[Finding] = []
    for done, check in enumerate(CHECKS):
        progress(done / len(CHECKS))
        context.progress = _stretch(progress, done)
        findings.extend(check(context))
    progress(1.0)
    return findings


def _stretch(progress: Progress, done: int) -> Progress:
    """The progress of one check among all."""
    return lambda share: progress((done + share) / len(CHECKS))


def _positive(name: str, value: float) -> float:
    if not value >= 0:
        raise MineActionError("{name} must be zero or more, not {value}.", name=name, value=value)
    return float(value)
