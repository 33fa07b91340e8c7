# SPDX-License-Identifier: GPL-3.0-or-later
"""The field's words as stable English codes; labels are translated at the edge.

Sources: land class, status and activity words are IMSMA's (reference/domain.md §1.2, §1.3, [P]),
point kinds are IMSMA's point types (§4.1, [P]), device categories follow §1.5 ([P] and, for the
usual reporting list, [M]: a programme replaces them in its profile).
"""

from __future__ import annotations

from enum import StrEnum


class LandClass(StrEnum):
    """What a piece of land is recorded as."""

    INDICATION = "indication"
    SHA = "SHA"
    CHA = "CHA"
    EOD_SPOT = "eod_spot"
    AMMUNITION_STORAGE = "ammunition_storage"
    UNKNOWN = "unknown"


class HazardStatus(StrEnum):
    """Where a hazard stands in its life."""

    OPEN = "open"
    WORKED_ON = "worked_on"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class Product(StrEnum):
    """What became of released land."""

    CANCELLED = "cancelled"
    REDUCED = "reduced"
    CLEARED = "cleared"


class TaskKind(StrEnum):
    """What a team is sent to do."""

    NON_TECHNICAL_SURVEY = "non_technical_survey"
    TECHNICAL_SURVEY = "technical_survey"
    CLEARANCE = "clearance"
    BATTLE_AREA_CLEARANCE = "battle_area_clearance"
    EOD_SPOT = "eod_spot"
    IED_CLEARANCE = "ied_clearance"
    ROAD_CLEARANCE = "road_clearance"
    ROAD_VERIFICATION = "road_verification"
    STOCKPILE_DESTRUCTION = "stockpile_destruction"


class TaskState(StrEnum):
    """Where a task stands (design §5.2)."""

    DRAFT = "draft"
    FOR_APPROVAL = "for_approval"
    ISSUED = "issued"
    ACCEPTED = "accepted"
    IN_PROGRESS = "in_progress"
    SUSPENDED = "suspended"
    COMPLETED = "completed"
    INSPECTED = "inspected"
    HANDED_OVER = "handed_over"
    WITHDRAWN = "withdrawn"


class PointKind(StrEnum):
    """What a recorded point of a boundary is."""

    REFERENCE = "reference_point"
    LANDMARK = "landmark"
    BENCHMARK = "benchmark"
    START = "start_point"
    TURNING = "turning_point"
    INTERMEDIATE = "intermediate_point"
    END = "end_point"


RING_KINDS = frozenset({PointKind.START, PointKind.TURNING, PointKind.INTERMEDIATE, PointKind.END})
"""The kinds that lie on the boundary; the others lead to it."""


class WorksiteKind(StrEnum):
    """What a worksite is made of (reference/domain.md §3.1, site features, [P])."""

    CONTROL_POINT = "control_point"
    MEDICAL_POINT = "medical_point"
    LANDING_SITE = "helicopter_landing_site"
    PARKING = "parking"
    ADMIN_AREA = "admin_area"
    REST_AREA = "rest_area"
    EQUIPMENT_STORE = "equipment_store"
    EXPLOSIVES_STORE = "explosives_store"
    DEMOLITION_SITE = "demolition_site"
    DETECTOR_TEST_AREA = "detector_test_area"
    ACCESS_LANE = "access_lane"
    EVACUATION_ROUTE = "evacuation_route"
    EVACUATION_ROUTE_ALTERNATE = "evacuation_route_alternate"
    START_LINE = "start_line"
    BASE_LINE = "base_line"


WORKSITE_LINES = frozenset(
    {
        WorksiteKind.ACCESS_LANE,
        WorksiteKind.EVACUATION_ROUTE,
        WorksiteKind.EVACUATION_ROUTE_ALTERNATE,
        WorksiteKind.START_LINE,
        WorksiteKind.BASE_LINE,
    }
)
"""Worksite features that are lines on the ground; the others are points."""
DRIVEN = frozenset({WorksiteKind.EVACUATION_ROUTE, WorksiteKind.EVACUATION_ROUTE_ALTERNATE})
"""Ways whose time counts: somebody drove them, or nobody did and the order says so."""


class North(StrEnum):
    """The north that a bearing is counted from."""

    TRUE = "true"
    GRID = "grid"
    MAGNETIC = "magnetic"


class AngleUnit(StrEnum):
    """The unit that a bearing is written in."""

    DEGREE = "deg"
    MIL_6400 = "mil6400"
    MIL_6000 = "mil6000"
    GON = "gon"


UNITS_IN_A_CIRCLE = {
    AngleUnit.DEGREE: 360.0,
    AngleUnit.MIL_6400: 6400.0,
    AngleUnit.MIL_6000: 6000.0,
    AngleUnit.GON: 400.0,
}


class Severity(StrEnum):
    """How much a finding weighs: mandatory ones are put right before anything is built on them."""

    MANDATORY = "mandatory"
    ADVISORY = "advisory"


ORDER_PAPERS = ("A4", "A3")
"""The papers of an order's maps."""
