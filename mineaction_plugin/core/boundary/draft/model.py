# SPDX-License-Identifier: GPL-3.0-or-later
"""A boundary that somebody is working on: its points, and what was typed for each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import RING_KINDS, AngleUnit, North, PointKind

LEAST_RING = 3
LEADING_RING = 0
"""Points that lead to a boundary lie on no ring of it."""


@dataclass(frozen=True)
class Entry:
    """What somebody typed for a point: a coordinate text, or a bearing and a distance.

    Attributes:
        text: as typed, whichever of the two it is.
        format: how a coordinate was written ("dd" … "mgrs").
        crs: of a coordinate that was read on another datum ("EPSG:4312"); empty: WGS 84.
        datum_operation: what brought it to WGS 84.
        from_label: the point that the leg was measured from; empty until a point is chosen.
        bearing: of the leg, counted from `north` in `angle_unit`; None: no leg was typed.
        angle_unit: of both bearings.
        north: of both bearings; a leg without one is refused.
        grid_crs: whose grid north it is ("EPSG:32633"); empty: the zone of the boundary.
        bearing_date: ISO 8601, the day a magnetic bearing was read.
        declination_deg: east positive, where it was written down; it counts more than a computed
            one.
        declination_source: who or what gave it.
        distance_m: of the leg.
        closing_bearing: of the measured leg from the ring's last point back to its first.
        closing_distance_m: likewise.
    """

    text: str = ""
    format: str = ""
    crs: str = ""
    datum_operation: str = ""
    from_label: str = ""
    bearing: float | None = None
    angle_unit: AngleUnit = AngleUnit.DEGREE
    north: North | None = None
    grid_crs: str = ""
    bearing_date: str = ""
    declination_deg: float | None = None
    declination_source: str = ""
    distance_m: float | None = None
    closing_bearing: float | None = None
    closing_distance_m: float | None = None

    @property
    def is_leg(self) -> bool:
        """Whether a bearing or a distance was typed, so that it stands on another point."""
        return self.bearing is not None or self.distance_m is not None

    @property
    def is_typed(self) -> bool:
        """Whether a position was typed at all."""
        return self.is_leg or bool(self.text.strip())

    @property
    def closes(self) -> bool:
        """Whether the leg back to the ring's first point was measured."""
        return self.closing_bearing is not None and self.closing_distance_m is not None


@dataclass(frozen=True)
class DraftPoint:
    """A point with the key that stays its own through every change, and what was typed for it."""

    key: int
    point: BoundaryPoint
    entry: Entry = Entry()

    @property
    def on_ring(self) -> bool:
        """Whether it lies on the boundary; the others lead to it."""
        return self.point.kind in RING_KINDS


@dataclass(frozen=True)
class Draft:
    """The boundary of one task: points that lead to it first, then ring after ring as walked.

    `ordered` says that the points stand in an issued order, so that labels never renumber.
    """

    task_id: str
    points: tuple[DraftPoint, ...] = ()
    ordered: bool = False

    def at(self, key: int) -> int:
        """The row of a point, counted from 0.

        Raises:
            GeometryError: there is no such point.
        """
        for row, each in enumerate(self.points):
            if each.key == key:
                return row
        raise GeometryError("The boundary of {task} has no such point.", task=self.task_id)

    def of(self, key: int) -> DraftPoint:
        """The point with this key; raises as `at`."""
        return self.points[self.at(key)]

    def named(self, label: str) -> DraftPoint | None:
        """The point with this label, ignoring case; None for none."""
        wanted = label.strip().casefold()
        return next((p for p in self.points if p.point.label.casefold() == wanted), None)

    def leading(self) -> tuple[DraftPoint, ...]:
        """The points that lead to the boundary."""
        return tuple(each for each in self.points if not each.on_ring)

    def ring(self, ring_no: int) -> tuple[DraftPoint, ...]:
        """The points of one ring as walked."""
        return tuple(p for p in self.points if p.on_ring and p.point.ring_no == ring_no)

    def ring_numbers(self) -> tuple[int, ...]:
        """The numbers of its rings in their order."""
        return tuple(dict.fromkeys(p.point.ring_no for p in self.points if p.on_ring))

    def new_key(self) -> int:
        """A key that no point has; new points have negative ones."""
        return min((0, *(each.key for each in self.points))) - 1

    def with_points(self, points: Sequence[DraftPoint]) -> Draft:
        """The same draft with other points, put in order and numbered within their rings."""
        leading = [each for each in points if not each.on_ring]
        rings: dict[int, list[DraftPoint]] = {}
        for each in points:
            if each.on_ring:
                rings.setdefault(max(each.point.ring_no, 1), []).append(each)
        placed = _placed(leading, LEADING_RING)
        for ring_no, members in sorted(rings.items()):
            placed += _placed(members, ring_no)
        return replace(self, points=tuple(placed))

    def with_point(self, changed: DraftPoint) -> Draft:
        """The draft with this point in place of the one with its key; raises as `at`."""
        row = self.at(changed.key)
        return replace(self, points=(*self.points[:row], changed, *self.points[row + 1 :]))

    def put(self, key: int, lon: float, lat: float) -> Draft:
        """The draft with a point at another position; raises as `at`."""
        return self.with_point(moved_to(self.of(key), lon, lat))

    def entered(self, key: int, entry: Entry) -> Draft:
        """The draft with something else typed for a point, where it lies; raises as `at`."""
        each = self.of(key)
        point = replace(each.point, entered_text=entry.text)
        return self.with_point(replace(each, point=point, entry=entry))


def _placed(members: Sequence[DraftPoint], ring_no: int) -> list[DraftPoint]:
    """Points of one ring, numbered from 1, each the same object where nothing changed."""
    placed = []
    for place, each in enumerate(members, start=1):
        if (each.point.ring_no, each.point.point_no) == (ring_no, place):
            placed.append(each)
        else:
            point = replace(each.point, ring_no=ring_no, point_no=place)
            placed.append(replace(each, point=point))
    return placed


def moved_to(each: DraftPoint, lon: float, lat: float) -> DraftPoint:
    """The point at another position; what was typed for it stays beside it."""
    return replace(each, point=replace(each.point, lon=lon, lat=lat))


def with_kind(each: DraftPoint, kind: PointKind) -> DraftPoint:
    """The point as another kind."""
    return each if each.point.kind is kind else replace(each, point=replace(each.point, kind=kind))
