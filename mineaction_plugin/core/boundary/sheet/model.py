# SPDX-License-Identifier: GPL-3.0-or-later
"""The table's rows and columns, and what is taken for said while somebody types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from mineaction_plugin.core.boundary.leg_text import Bearing
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North, PointKind


class Column(StrEnum):
    """The columns, in the order in which they stand."""

    LABEL = "label"
    KIND = "kind"
    COORDINATE = "coordinate"
    FROM = "from"
    TRUE = "true"
    GRID = "grid"
    MAGNETIC = "magnetic"
    DISTANCE = "distance"
    TYPED = "typed"
    FIXED = "fixed"
    NOTE = "note"


BEARINGS = {
    Column.TRUE: North.TRUE,
    Column.GRID: North.GRID,
    Column.MAGNETIC: North.MAGNETIC,
}


LEGS = frozenset({*BEARINGS, Column.DISTANCE})


class RowKind(StrEnum):
    """What a row stands for."""

    POINT = "point"
    CLOSING = "closing"
    """The leg from a ring's last point back to its first."""
    NEW = "new"
    """The empty row at the end, which becomes a point once enough was typed into it."""


@dataclass(frozen=True)
class SheetRow:
    """A row as it is shown.

    Attributes:
        key: the point; of a closing row the ring's last point, of the new row the point that it
            comes behind (0: there is none yet).
        lon: WGS 84 degrees; None where the row is no point.
        lat: likewise.
        from_label: where the leg that arrives here starts.
        bearing_deg: of that leg, by north; a north that nobody knows is left out.
        distance_m: of that leg.
        typed: what was typed, as it could be typed again; empty: nothing.
        crs: the datum it was read on; empty: WGS 84.
        is_leg: whether what was typed is a leg.
        moved: whether the point lies elsewhere than what was typed says.
        fixed_by: how the place was found ("GPS"), with `accuracy_m`.
    """

    kind: RowKind
    key: int
    ring_no: int = 1
    label: str = ""
    point_kind: PointKind | None = None
    lon: float | None = None
    lat: float | None = None
    from_label: str = ""
    bearing_deg: tuple[tuple[North, float], ...] = ()
    distance_m: float | None = None
    typed: str = ""
    is_leg: bool = False
    moved: bool = False
    fixed_by: str = ""
    accuracy_m: float | None = None
    description: str = ""
    crs: str = ""

    def bearing(self, north: North) -> float | None:
        """The bearing from that north, degrees."""
        return dict(self.bearing_deg).get(north)


@dataclass(frozen=True)
class Cell:
    """A cell that was typed into, and the other cells of its row that wait for it."""

    row: SheetRow
    column: Column
    text: str
    pending: Mapping[Column, str] = field(default_factory=dict)

    @property
    def together(self) -> dict[Column, str]:
        """All that was typed into the row."""
        return {**self.pending, self.column: self.text}


@dataclass(frozen=True)
class TypedLeg:
    """A leg, or half of one, as it was typed.

    Attributes:
        bearing: None: only the distance was typed.
        distance_m: None: only the bearing was typed.
        north: of the column, for a bearing that names none; None: that of `Typing`.
        text: as typed, where it was typed in one go.
    """

    bearing: Bearing | None
    distance_m: float | None
    north: North | None = None
    text: str = ""


@dataclass(frozen=True)
class Typing:
    """What holds for everything that is typed and does not say otherwise.

    Attributes:
        north: of a bearing that names none and stands in no bearing column.
        unit: of a bearing that names none.
        on: the day on which magnetic bearings were read.
        home: where the task lies while it has no point yet; None: unknown.
        crs: the datum that coordinates are read on ("EPSG:4312"); empty: WGS 84.
        datum_operation: the change of datum that the programme decided on; empty: the best one.
        grid_crs: the UTM zone of grid bearings ("EPSG:32634"); empty: the task's own.
    """

    north: North
    on: date
    unit: AngleUnit = AngleUnit.DEGREE
    home: tuple[float, float] | None = None
    crs: str = ""
    datum_operation: str = ""
    grid_crs: str = ""
