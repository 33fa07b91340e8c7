# SPDX-License-Identifier: GPL-3.0-or-later
"""What points, contamination, activities and products are called in legends and the library."""

from __future__ import annotations

from mineaction_plugin.translation import tr


def recorded_point_word(code: str) -> str:
    """The name of what a recorded point is; an unknown code is shown as it is."""
    words = {
        "indication": tr("Indication"),
        "eod_spot": tr("EOD spot"),
        "ammunition_storage": tr("Ammunition storage"),
        "accident": tr("Accident"),
        "incident": tr("Incident"),
        "lifted_minefield": tr("Lifted minefield"),
        "unknown": tr("Kind of point unknown"),
    }
    return words.get(code, code)


def activity_word(code: str) -> str:
    """The name of an activity (IMSMA's types, reference/domain.md §1.3)."""
    words = {
        "non_technical_survey": tr("Non-technical survey"),
        "technical_survey": tr("Technical survey"),
        "clearance": tr("Clearance"),
        "battle_area_clearance": tr("Battle area clearance"),
        "eod_spot": tr("EOD spot task"),
        "road_assessment": tr("Road assessment"),
        "road_clearance": tr("Road clearance"),
        "road_verification": tr("Road verification"),
        "stockpile_destruction": tr("Stockpile destruction"),
        "cancellation_report": tr("Cancellation report"),
        "progress_report": tr("Progress report"),
        "completion_report": tr("Completion report"),
        "handover_certificate": tr("Handover certificate"),
        "post_clearance": tr("Post clearance"),
        "unknown": tr("Activity unknown"),
    }
    return words.get(code, code)


def product_word(code: str) -> str:
    """The name of released land."""
    words = {
        "cancelled": tr("Cancelled land"),
        "reduced": tr("Reduced land"),
        "cleared": tr("Cleared land"),
        "unknown": tr("Product unknown"),
    }
    return words.get(code, code)


def contamination_word(code: str) -> str:
    """The name of what a hazard is contaminated with."""
    words = {
        "mines": tr("Mines"),
        "cluster_munitions": tr("Cluster munitions"),
        "uxo_axo": tr("Unexploded or abandoned ordnance"),
        "ied": tr("Improvised explosive devices"),
        "unknown": tr("Contamination unknown"),
    }
    return words.get(code, code)


def task_state_word(code: str) -> str:
    """The state of a hazard's current task, as a legend says it."""
    words = {
        "draft": tr("Task: draft"),
        "for_approval": tr("Task: for approval"),
        "issued": tr("Task: issued"),
        "accepted": tr("Task: accepted"),
        "in_progress": tr("Task: in progress"),
        "suspended": tr("Task: suspended"),
        "completed": tr("Task: completed"),
        "inspected": tr("Task: inspected"),
        "handed_over": tr("Task: handed over"),
        "withdrawn": tr("Task: withdrawn"),
    }
    return words.get(code, code)
