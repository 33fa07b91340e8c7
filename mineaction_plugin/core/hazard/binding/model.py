# SPDX-License-Identifier: GPL-3.0-or-later
"""A binding: which role a layer plays and which of its fields carry which of our attributes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass, PointKind, Product

ASK_BELOW = 0.5
"""A guess less sure than this is asked, not assumed."""


class Role(StrEnum):
    """What a layer of the analyst's project is (design §5.1)."""

    HAZARDS = "hazards"
    HAZARD_POINTS = "hazard_points"
    DEVICES = "devices"
    CLEARED_LAND = "cleared_land"
    TASKS = "tasks"
    ACCIDENTS = "accidents"
    SETTLEMENTS = "settlements"
    ROADS = "roads"
    MEDICAL = "medical_facilities"
    ADMIN_UNITS = "administrative_units"


ATTRIBUTES = (
    "hazard_id",
    "name",
    "land_class",
    "status",
    "contamination",
    "evidence",
    "area_reported_m2",
    "repaired",
    "repair_reason",
    "confirmed_by",
    "event",
    "product",
    "point_kind",
    "point_no",
    "model",
    "quantity",
    "surgery",
)
"""What a field of a bound layer can carry."""

CODES: Mapping[str, tuple[str, ...]] = {
    "land_class": tuple(word.value for word in LandClass),
    "status": tuple(word.value for word in HazardStatus),
    "contamination": ("mines", "cluster_munitions", "uxo_axo", "ied", "unknown"),
    "event": (
        "accident",
        "incident",
        "eod_spot",
        "ammunition_storage",
        "lifted_minefield",
        "indication",
        "unknown",
    ),
    "product": tuple(word.value for word in Product),
    "point_kind": tuple(word.value for word in PointKind),
    "surgery": ("surgery", "no_surgery", "unknown"),
}
"""The attributes whose values are words of ours."""

_LAND = (
    "hazard_id",
    "name",
    "land_class",
    "status",
    "contamination",
    "evidence",
    "area_reported_m2",
    "repaired",
    "repair_reason",
    "confirmed_by",
)
ROLE_ATTRIBUTES: Mapping[Role, tuple[str, ...]] = {
    Role.HAZARDS: (*_LAND, "event"),
    Role.HAZARD_POINTS: ("hazard_id", "point_kind", "point_no", "name"),
    Role.DEVICES: ("hazard_id", "contamination", "model", "quantity"),
    Role.CLEARED_LAND: ("hazard_id", "name", "product", "status", "event", "area_reported_m2"),
    Role.TASKS: ("name",),
    Role.ACCIDENTS: ("hazard_id", "name", "event", "contamination"),
    Role.SETTLEMENTS: ("name",),
    Role.ROADS: ("name",),
    Role.MEDICAL: ("name", "surgery"),
    Role.ADMIN_UNITS: ("name",),
}
"""What a layer of each role can carry; "event" says what a recorded point is, so points only."""


@dataclass(frozen=True)
class Binding:
    """How one layer is read; it is kept in the project and never changes the layer.

    Attributes:
        role: what the layer is.
        layer: its name, for people.
        fields: attribute (of ATTRIBUTES) to field name.
        values: attribute (of CODES) to {the layer's own word: our code}.
        as_of: the date the data is of, ISO 8601; empty when nobody said.
        id_source: what computed ids are made with beside the shape, to keep sources apart; the
            role where it is empty, for layers and files get new names every month.
    """

    role: Role = Role.HAZARDS
    layer: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    as_of: str = ""
    id_source: str = ""


@dataclass(frozen=True)
class FieldDescription:
    """A field as the guesser sees it: its names and a sample of its different values."""

    name: str
    alias: str = ""
    values: tuple[str, ...] = ()
    """Different values as text, the most frequent first; a few dozen are enough."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Value to the text people read for it, where the field has a coded domain or value map."""
    unique: float | None = None
    """How many of the filled rows looked at hold a value of their own, 0 to 1; None: not known."""


@dataclass(frozen=True)
class LayerDescription:
    """A layer as the guesser sees it; geometry is "polygon", "line", "point" or "none"."""

    name: str
    geometry: str
    fields: tuple[FieldDescription, ...] = ()


@dataclass(frozen=True)
class FieldGuess:
    """A field that may carry an attribute, how sure that is (0 to 1), and why."""

    field: str
    confidence: float
    reason: Message


@dataclass(frozen=True)
class Guess:
    """A proposed binding, why, and how sure: 0 (no idea) to 1 (every sign says so).

    Attributes:
        binding: role, and the fields and values that are sure enough.
        reasons: of the role and of each bound field.
        confidence: of the whole.
        role_confidence: below ASK_BELOW nobody knows what the layer is.
        fields: attribute to the field that the binding gives it.
        asked: attribute to a field that only a person can confirm; not in the binding.
    """

    binding: Binding
    reasons: tuple[Message, ...]
    confidence: float
    role_confidence: float = 0.0
    fields: Mapping[str, FieldGuess] = field(default_factory=dict)
    asked: Mapping[str, FieldGuess] = field(default_factory=dict)
