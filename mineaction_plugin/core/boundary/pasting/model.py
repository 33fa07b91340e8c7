# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pasted block says, point by point, before anything is computed from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North, PointKind


@dataclass(frozen=True)
class PastedLeg:
    """A bearing and a distance as written; `north` None where nobody said which."""

    bearing: float
    distance_m: float
    unit: AngleUnit
    north: North | None
    grid_crs: str = ""
    """The UTM zone of a grid bearing, where the block says it ("EPSG:32634")."""


@dataclass(frozen=True)
class PastedPoint:
    """A point of the block: by a coordinate text, or by the leg that arrives at it."""

    row: int
    """The line of the block, counted from 1."""
    label: str = ""
    kind: PointKind | None = None
    text: str = ""
    leg: PastedLeg | None = None
    from_label: str = ""
    """Where the leg comes from; empty: the point before."""
    ring: str = ""
    description: str = ""


@dataclass(frozen=True)
class Pasted:
    """A block, read.

    Attributes:
        points: in the order of the boundary; no point is left out but those in `refused`.
        closing: the measured leg back to the start, by ring.
        refused: why a row cannot be read; one such row is enough to take nothing of the block.
        notes: what was understood, and which rows carry no point.
        needs_north: there are bearings, and nothing says which north they are counted from.
        needs_zone: there are eastings and northings, and nothing says of which zone.
        needs_start: there are legs, and nothing says where the first one begins.
    """

    points: tuple[PastedPoint, ...] = ()
    closing: Mapping[str, PastedLeg] = field(default_factory=dict)
    refused: Mapping[int, Message] = field(default_factory=dict)
    notes: tuple[Message, ...] = ()
    needs_north: bool = False
    needs_zone: bool = False
    needs_start: bool = False

    @property
    def ready(self) -> bool:
        """Whether it can be taken as it is."""
        asks = self.needs_north or self.needs_zone or self.needs_start
        return bool(self.points) and not (self.refused or asks)


@dataclass(frozen=True)
class Choices:
    """What the user says where the block does not."""

    north: North | None = None
    unit: AngleUnit = AngleUnit.DEGREE
    zone: str = ""
    """As "33 north"."""
    start: str = ""
    """The coordinate of the first point, where the block has only legs."""
