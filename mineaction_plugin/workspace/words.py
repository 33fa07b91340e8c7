# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that people read for the columns and codes of a workspace."""

from __future__ import annotations

from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.vocabulary import (
    WORKSITE_LINES,
    PointKind,
    Product,
    TaskState,
    WorksiteKind,
)
from mineaction_plugin.symbology.words import point_kind_word, worksite_word
from mineaction_plugin.translation import tr


def table_titles() -> dict[str, str]:
    """What each table is called in a layer tree."""
    return {
        "tasks": tr("Tasks"),
        "boundary_points": tr("Boundary points"),
        "task_hazards": tr("Hazards of tasks"),
        "worksite_points": tr("Worksite points"),
        "worksite_lines": tr("Worksite lines"),
        "annexes": tr("Annexes"),
        "orders": tr("Orders"),
        "task_events": tr("Events"),
        "products": tr("Products"),
        "finds": tr("Finds"),
        "visits": tr("Visits"),
        "hazard_confirmations": tr("Confirmations of hazards"),
    }


def column_titles() -> dict[str, str]:
    """What each column is called in a form; the others are called by their own name."""
    return {
        "task_id": tr("Task"),
        "kind": tr("Kind"),
        "title": tr("Title"),
        "status": tr("Status"),
        "priority": tr("Priority"),
        "operator": tr("Operator"),
        "team": tr("Team"),
        "admin_1": tr("Administrative unit, level 1"),
        "admin_2": tr("Administrative unit, level 2"),
        "admin_3": tr("Administrative unit, level 3"),
        "settlement": tr("Settlement"),
        "place": tr("Place in words"),
        "method": tr("Method"),
        "depth_m": tr("Depth (m)"),
        "target_devices": tr("Target devices"),
        "area_m2": tr("Area (m², ellipsoidal)"),
        "perimeter_m": tr("Perimeter (m)"),
        "search_radius_m": tr("Search radius (m)"),
        "width_m": tr("Width (m)"),
        "planned_start": tr("Planned start"),
        "planned_end": tr("Planned end"),
        "actual_start": tr("Actual start"),
        "actual_end": tr("Actual end"),
        "access": tr("Access"),
        "threat": tr("Threat"),
        "medical": tr("Medical"),
        "communications": tr("Communications"),
        "land_use": tr("Land use"),
        "beneficiaries": tr("Beneficiaries"),
        "remarks": tr("Remarks"),
        "label": tr("Label"),
        "description": tr("Description"),
        "radius_m": tr("Radius (m)"),
        "radius_set_by": tr("Radius set by"),
        "verified_on": tr("Verified on"),
        "verified_by": tr("Verified by"),
        "list_no": tr("Place in the list"),
        "entered_text": tr("As typed"),
        "driven_on": tr("Driven on"),
        "driven_min": tr("Minutes, as driven or estimated"),
        "driven_by": tr("Driven by"),
        "order_no": tr("Order no."),
        "revision": tr("Revision"),
        "issued_by": tr("Issued by"),
        "issued_at": tr("Issued at"),
        "approved_by": tr("Approved by"),
        "accepted_at": tr("Accepted at"),
        "accepted_by": tr("Accepted by"),
        "superseded_by": tr("Superseded by"),
        "withdrawn_at": tr("Withdrawn at"),
        "withdrawn_by": tr("Withdrawn by"),
        "withdrawn_reason": tr("Why withdrawn"),
        "reason": tr("Reason"),
    }


def kind_words(profile: Profile) -> dict[str, str]:
    """Task kinds, code to label, as the programme calls them."""
    return {code: kind.label for code, kind in profile.kinds.items()}


def state_words() -> dict[str, str]:
    """Task states, code to label."""
    return {
        TaskState.DRAFT: tr("Draft"),
        TaskState.FOR_APPROVAL: tr("For approval"),
        TaskState.ISSUED: tr("Issued"),
        TaskState.ACCEPTED: tr("Accepted"),
        TaskState.IN_PROGRESS: tr("In progress"),
        TaskState.SUSPENDED: tr("Suspended"),
        TaskState.COMPLETED: tr("Completed"),
        TaskState.INSPECTED: tr("Inspected"),
        TaskState.HANDED_OVER: tr("Handed over"),
        TaskState.WITHDRAWN: tr("Withdrawn"),
    }


def product_words() -> dict[str, str]:
    """Products, code to label."""
    return {
        Product.CANCELLED: tr("Cancelled"),
        Product.REDUCED: tr("Reduced"),
        Product.CLEARED: tr("Cleared"),
    }


def point_kind_words() -> dict[str, str]:
    """Kinds of boundary points, code to label."""
    return {kind: point_kind_word(kind) for kind in PointKind}


def worksite_point_words() -> dict[str, str]:
    """Worksite features that are points, code to label."""
    return {kind: worksite_word(kind) for kind in WorksiteKind if kind not in WORKSITE_LINES}


def worksite_line_words() -> dict[str, str]:
    """Worksite features that are lines, code to label."""
    return {kind: worksite_word(kind) for kind in WorksiteKind if kind in WORKSITE_LINES}
