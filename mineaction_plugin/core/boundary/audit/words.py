# SPDX-License-Identifier: GPL-3.0-or-later
"""What sentences call the points and features of a task, and its fields."""

from __future__ import annotations

from collections.abc import Mapping

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.terms.model import BoundaryPoint, WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import PointKind, WorksiteKind

FEATURES: Mapping[WorksiteKind, Message] = {
    WorksiteKind.CONTROL_POINT: say("control point"),
    WorksiteKind.MEDICAL_POINT: say("medical point"),
    WorksiteKind.LANDING_SITE: say("helicopter landing site"),
    WorksiteKind.PARKING: say("parking"),
    WorksiteKind.ADMIN_AREA: say("administration area"),
    WorksiteKind.REST_AREA: say("rest area"),
    WorksiteKind.EQUIPMENT_STORE: say("equipment store"),
    WorksiteKind.EXPLOSIVES_STORE: say("explosives store"),
    WorksiteKind.DEMOLITION_SITE: say("demolition site"),
    WorksiteKind.DETECTOR_TEST_AREA: say("detector test area"),
    WorksiteKind.ACCESS_LANE: say("access lane"),
    WorksiteKind.EVACUATION_ROUTE: say("evacuation route"),
    WorksiteKind.EVACUATION_ROUTE_ALTERNATE: say("alternate evacuation route"),
    WorksiteKind.START_LINE: say("start line"),
    WorksiteKind.BASE_LINE: say("base line"),
}
POINTS: Mapping[PointKind, Message] = {
    PointKind.REFERENCE: say("reference point"),
    PointKind.LANDMARK: say("landmark"),
    PointKind.BENCHMARK: say("benchmark"),
}
FIELDS: Mapping[str, Message] = {
    "operator": say("operator"),
    "team": say("team"),
    "title": say("title"),
    "priority": say("priority"),
    "place": say("place in words"),
    "method": say("method"),
    "depth_m": say("depth"),
    "target_devices": say("target devices"),
    "planned_start": say("planned start"),
    "planned_end": say("planned end"),
    "access": say("access"),
    "threat": say("threat"),
    "medical": say("medical plan"),
    "communications": say("communications"),
    "land_use": say("land use"),
    "beneficiaries": say("beneficiaries"),
    "remarks": say("remarks"),
}


def feature_word(feature: WorksiteFeature) -> Message:
    """What a feature is called, as in "control point CP 1"."""
    return _labelled(FEATURES[feature.kind], feature.label)


def point_word(point: BoundaryPoint) -> Message:
    """What a point is called, as in "reference point RP"."""
    return _labelled(POINTS[point.kind], point.label)


def field_word(name: str) -> Message:
    """What people call a field of a task; its own name where nobody gave it another."""
    return FIELDS.get(name) or say("{name}", name=name)


def _labelled(word: Message, label: str) -> Message:
    return say("{what} {label}", what=word, label=label) if label.strip() else word
