# SPDX-License-Identifier: GPL-3.0-or-later
"""The tasks of one working plane and all that lies around them, in metres of that plane."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.audit.land import common, joined, less, only_land
from mineaction_plugin.core.boundary.audit.records import FINISHED, POLYGONS, TaskRecord
from mineaction_plugin.core.boundary.audit.scope import Scope
from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.hazard.audit.context import trimmed
from mineaction_plugin.core.hazard.identity import finite, on_earth
from mineaction_plugin.core.hazard.table import Flags, Integers, Shapes, shapes
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    area_m2,
    to_lonlat_geometry,
)
from mineaction_plugin.core.position.utm import UPS, central_meridian_deg
from mineaction_plugin.core.terms.model import Finding, Task
from mineaction_plugin.core.terms.vocabulary import HazardStatus

WIDEST_DEG, POLAR_LAT_DEG = 50.0, 60.0
"""What is farther from a zone's meridian, or from a pole's, has nothing to do with its tasks."""
LEAST_M2 = 1.0
"""Less land than this in common, or left out, is rounding and not told."""


@dataclass(frozen=True)
class Near:
    """Some of the surroundings: their rows there, and their shapes in metres of the plane."""

    rows: Integers
    shape: Shapes

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def tree(self) -> shapely.STRtree:
        """The shapes by place."""
        return shapely.STRtree(self.shape)

    @cached_property
    def areal(self) -> Flags:
        """(n,) true where the shape is land, not a point or a line."""
        return np.isin(shapely.get_type_id(self.shape), POLYGONS)

    def taken_from(self, land: BaseGeometry) -> BaseGeometry:
        """What is left of some land without the land that lies here."""
        rows = self.tree.query(land, predicate="intersects")
        rows = rows[self.areal[rows]]
        return less(land, joined(self.shape[rows])) if len(rows) else land


@dataclass(frozen=True)
class Shared:
    """Land that tasks share with others: the task's place, the other's, and the land itself."""

    task: Integers
    other: Integers
    piece: Shapes


@dataclass(frozen=True)
class Ground:
    """Tasks with a valid polygon, all in one plane, and what lies around them.

    Attributes:
        place: (n,) each task's place among all that are under check.
        shape: (n,) their polygons, in metres.
        own: for each task the places in `hazards` of its own hazards.
    """

    scope: Scope
    plane: WorkingPlane
    records: Sequence[TaskRecord]
    place: Integers
    shape: Shapes
    hazards: Near
    cleared: Near
    tasks: Near

    @cached_property
    def live(self) -> Flags:
        """(n,) true where somebody is, or will be, sent by the task."""
        return np.array([record.task.status not in FINISHED for record in self.records], dtype=bool)

    @cached_property
    def open_hazards(self) -> Flags:
        """(m,) true where the hazard near is not closed."""
        table = self.scope.surroundings.hazards
        status = [table.status[row] for row in self.hazards.rows] if table is not None else []
        return np.array([each is not HazardStatus.CLOSED for each in status], dtype=bool)

    def hazard_id(self, place: int) -> str:
        """The id of a hazard near."""
        table = self.scope.surroundings.hazards
        return "" if table is None else table.hazard_id[int(self.hazards.rows[place])]

    def neighbour(self, place: int) -> Task:
        """A task near."""
        return self.scope.neighbours[int(self.tasks.rows[place])]

    def cleared_id(self, place: int | np.signedinteger[Any]) -> str:
        """The id of cleared land near: that of its task, in a table of products."""
        table = self.scope.surroundings.cleared
        return "" if table is None else table.hazard_id[int(self.cleared.rows[place])]

    def cleared_by(
        self, task: int | np.signedinteger[Any], place: int | np.signedinteger[Any]
    ) -> bool:
        """Whether cleared land is the task's own product."""
        mine = self.records[int(task)].task.task_id
        return trimmed(self.cleared_id(place)) == trimmed(mine)

    @cached_property
    def own(self) -> list[list[int]]:
        """The hazards of each task: those it names; those it lies on where it names none."""
        rows = self.scope.surroundings.hazard_rows
        here = {int(row): place for place, row in enumerate(self.hazards.rows)}
        on = {task: list(places) for task, places in _grouped(*self._lain_on())}
        result = []
        for number, record in enumerate(self.records):
            named = [row for one in record.hazard_ids for row in rows.get(trimmed(one), ())]
            result.append(
                [here[row] for row in named if row in here]
                if record.hazard_ids
                else on.get(number, [])
            )
        return result

    def _lain_on(self) -> tuple[Integers, Integers]:
        """Tasks and the hazards they lie on: those with land in common, or a point or line."""
        shared = self.shared_hazards
        bare = np.flatnonzero(~self.hazards.areal)
        tree = shapely.STRtree(self.hazards.shape[bare])
        task, other = tree.query(self.shape, predicate="intersects")
        return np.concatenate([shared.task, task]), np.concatenate([shared.other, bare[other]])

    @cached_property
    def shared_hazards(self) -> Shared:
        """Land in common with hazards."""
        return self.shared(self.hazards)

    def shared(self, near: Near) -> Shared:
        """Land in common with what lies near, from LEAST_M2 on."""
        task, other = near.tree.query(self.shape, predicate="intersects")
        pieces = common(self.shape[task], near.shape[other])
        worth = np.flatnonzero(shapely.area(pieces) >= LEAST_M2)
        return Shared(task[worth], other[worth], only_land(pieces[worth]))

    def within(self, near: Near, distance_m: float) -> tuple[Integers, Integers]:
        """Tasks and what lies within a distance of them."""
        task, other = near.tree.query(self.shape, predicate="dwithin", distance=distance_m)
        return task, other

    def reaches(self, shape: BaseGeometry) -> bool:
        """Whether a shape in degrees has a place, and one that the plane can carry."""
        one = shapes([shape])
        there = not shape.is_empty and bool(finite(one)[0] and on_earth(shapely.bounds(one))[0])
        return there and bool(near_plane(one, self.plane)[0])

    # --- telling ---

    def point(self, lon: float, lat: float) -> shapely.Point:
        """A position in metres of the plane."""
        x, y = self.plane.to_plane([lon], [lat])
        return shapely.Point(x[0], y[0])

    def area_m2(self, piece: BaseGeometry) -> float:
        """The area of a shape of the plane on the ellipsoid."""
        return float(area_m2(shapes([to_lonlat_geometry(piece, self.plane)]))[0])

    def finding(
        self,
        rule: str,
        task: int | np.signedinteger[Any],
        message: Message,
        at: BaseGeometry,
        *,
        other_id: str = "",
        value: float | None = None,
    ) -> Finding:
        """A finding on a task of this ground, in a shape; its place still in metres."""
        x, y = (np.nan, np.nan) if at.is_empty else _place(at).coords[0]
        return self.scope.finding(
            rule, self.records[int(task)], message, (x, y), other_id=other_id, value=value
        )

    def placed(self, findings: Sequence[Finding]) -> Iterator[Finding]:
        """Findings in metres of the plane brought to longitude and latitude, all at once."""
        xy = np.array([(each.lon, each.lat) for each in findings], dtype=float).reshape(-1, 2)
        somewhere = np.isfinite(xy).all(axis=1)
        xy[somewhere] = np.column_stack(self.plane.to_lonlat(*xy[somewhere].T))
        for each, (lon, lat) in zip(findings, xy.tolist(), strict=True):
            yield replace(each, lon=lon, lat=lat)


def near_plane(geometries: Shapes, plane: WorkingPlane) -> Flags:
    """(n,) true where all of a shape lies where the plane can carry it; elsewhere it is far away.

    Args:
        geometries: in longitude and latitude, finite, on Earth; None is near nothing.
        plane: a UTM zone, or a pole's.
    """
    xy, owner = shapely.get_coordinates(geometries, return_index=True)
    if plane.number == UPS:
        far = xy[:, 1] * (1.0 if plane.north else -1.0) < POLAR_LAT_DEG
    else:
        east = xy[:, 0] - central_meridian_deg(plane.number)
        far = np.abs((east + 180.0) % 360.0 - 180.0) > WIDEST_DEG
    result: Flags = ~shapely.is_missing(geometries)
    result[owner[far]] = False
    return result


def _place(shape: BaseGeometry) -> BaseGeometry:
    """A point to look at: in the land, in the middle of a line."""
    if shapely.get_dimensions(shape) == 1:
        line = max(shapely.get_parts(shape), key=lambda part: part.length)
        middle: BaseGeometry = shapely.line_interpolate_point(line, 0.5, normalized=True)
        return middle
    return shape.point_on_surface()


def _grouped(keys: Integers, values: Integers) -> Iterator[tuple[int, list[int]]]:
    order = np.argsort(keys, kind="stable")
    starts = np.flatnonzero(np.diff(keys[order], prepend=-1))
    for group in np.split(order, starts[1:]) if len(order) else ():
        yield int(keys[group[0]]), [int(values[place]) for place in group]
