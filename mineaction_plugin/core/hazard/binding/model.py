# SPDX-License-Identifier: GPL-3.0-or-later
"""A binding: which role a layer plays and which of its fields carry which of our attributes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass


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
)
"""What a field of a hazard layer can carry."""

CODES: Mapping[str, tuple[str, ...]] = {
    "land_class": tuple(word.value for word in LandClass),
    "status": tuple(word.value for word in HazardStatus),
}
"""The attributes whose values are words of ours."""


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


@dataclass(frozen=True)
class LayerDescription:
    """A layer as the guesser sees it; geometry is "polygon", "line", "point" or "none"."""

    name: str
    geometry: str
    fields: tuple[FieldDescription, ...] = ()


@dataclass(frozen=True)
class Guess:
    """A proposed binding, why, and how sure: 0 (no idea) to 1 (every sign says so)."""

    binding: Binding
    reasons: tuple[Message, ...]
    confidence: float
