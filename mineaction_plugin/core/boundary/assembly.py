# SPDX-License-Identifier: GPL-3.0-or-later
"""Polygons from tables of boundary points: by their coordinates, or by bearings and distances."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.adjustment import Shift
from mineaction_plugin.core.boundary.north import north_reference
from mineaction_plugin.core.boundary.polygons import polygons_of_rings
from mineaction_plugin.core.boundary.records import Record, by_ring, by_task, number
from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.boundary.traverse import (
    Adjust,
    Limits,
    MeasuredLegs,
    Traverse,
    traverse,
)
from mineaction_plugin.core.errors import (
    GeometryError,
    Message,
    MineActionError,
    TraverseError,
    say,
)
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    inverse,
    to_plane_geometry,
    working_plane_of,
)
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North

Locate = Callable[[str], tuple[float, float]]
"""A coordinate text to lon, lat; raises MineActionError."""


@dataclass(frozen=True)
class Measuring:
    """How bearings of a table were counted; None where a table carries coordinates instead."""

    locate: Locate
    north: North = North.TRUE
    unit: AngleUnit = AngleUnit.DEGREE
    plane: WorkingPlane | None = None
    on: date | None = None
    declination_deg: float | None = None
    adjust: Adjust = Adjust.NONE
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True)
class Boundary:
    """One task's polygon in WGS 84 degrees, with what is to be known about it."""

    task: str
    polygon: BaseGeometry
    rows: tuple[int, ...]
    misclosure_m: float | None = None
    """The largest of its rings; None where none was measured."""
    misclosure_ratio: float | None = None
    notes: tuple[Message, ...] = ()
    shifts: tuple[Shift, ...] = ()


@dataclass(frozen=True)
class Built:
    """All boundaries, and every row that is in none, counted from 1, with the reason."""

    boundaries: tuple[Boundary, ...]
    refused: dict[int, Message]


@dataclass(frozen=True)
class _Ring:
    lon: FloatArray
    lat: FloatArray
    notes: tuple[Message, ...]
    walked: Traverse | None = None


def boundaries_of(
    records: Sequence[Record],
    measuring: Measuring | None,
    *,
    refused: Mapping[int, Message] | None = None,
    progress: Progress = silent,
) -> Built:
    """Make one polygon a task; a task with a flaw is refused whole, each of its rows listed.

    Args:
        records: the rows; with lon and lat where `measuring` is None.
        measuring: how bearings and distances are meant.
        refused: rows that could not be read at all, counted from 1, with the reason.
        progress: called with the share done.
    """
    unread = dict(refused or {})
    tasks, listed = by_task(records)
    listed |= unread
    made: list[Boundary] = []
    for done, (task, rows) in enumerate(tasks.items()):
        progress(done / len(tasks))
        try:
            _refuse_unread(rows, unread)
            made.append(_boundary(task, rows, measuring))
        except MineActionError as error:
            reason = say("Task {task}: {reason}", task=task, reason=error.message)
            listed.update({record.row: unread.get(record.row, reason) for record in rows})
    return Built(tuple(made), listed)


def _refuse_unread(rows: Sequence[Record], unread: Mapping[int, Message]) -> None:
    for record in rows:
        if record.row in unread:
            raise TraverseError(
                "row {row} cannot be read: {why}", row=record.row, why=unread[record.row]
            )


def _boundary(task: str, rows: Sequence[Record], measuring: Measuring | None) -> Boundary:
    rings = [
        _by_coordinates(ring) if measuring is None else _by_legs(ring, measuring)
        for ring in by_ring(rows).values()
    ]
    count = [len(ring.lon) for ring in rings]
    polygon = polygons_of_rings(
        np.zeros(sum(count), dtype=np.int64),
        np.repeat(np.arange(len(rings)), count),
        np.concatenate([ring.lon for ring in rings]),
        np.concatenate([ring.lat for ring in rings]),
    )[0]
    _refuse_crossing(polygon)
    walked = [ring.walked for ring in rings if ring.walked is not None]
    ratios = [each.misclosure_ratio for each in walked if each.misclosure_ratio is not None]
    return Boundary(
        task,
        polygon,
        tuple(record.row for record in rows),
        max((w.misclosure_m for w in walked if w.misclosure_m is not None), default=None),
        min(ratios, default=None),
        tuple(note for ring in rings for note in ring.notes),
        tuple(shift for each in walked for shift in each.shifts),
    )


def _refuse_crossing(polygon: BaseGeometry) -> None:
    plane = working_plane_of(shapely.MultiPoint(shapely.get_coordinates(polygon)))
    flat = to_plane_geometry(polygon, plane)
    if not shapely.is_valid(flat):
        raise GeometryError(
            "The boundary is not a simple ring ({why}): check the order of its points.",
            why=shapely.is_valid_reason(flat).partition("[")[0],
        )


def _by_coordinates(ring: Sequence[Record]) -> _Ring:
    """A ring of points whose positions are known."""
    points = [record for record in ring if not record.leads_in]
    notes = _told_lead_in(len(ring) - len(points))
    distinct: list[Record] = []
    for record in points:
        if record.lon is None or record.lat is None:
            raise TraverseError("Row {row} has no position.", row=record.row)
        if distinct and (record.lon, record.lat) == (distinct[-1].lon, distinct[-1].lat):
            notes += (
                say(
                    "Rows {first} and {second} are one position: taken as one point.",
                    first=distinct[-1].row,
                    second=record.row,
                ),
            )
            continue
        distinct.append(record)
    if len(distinct) > 1 and _same_place(distinct[0], distinct[-1]):
        distinct.pop()
    if len(distinct) < 3:  # noqa: PLR2004 (a ring has three corners)
        raise TraverseError(
            "{count} points make no boundary: a ring needs three.", count=len(distinct)
        )
    return _Ring(
        np.array([record.lon for record in distinct], dtype=np.float64),
        np.array([record.lat for record in distinct], dtype=np.float64),
        notes,
    )


def _same_place(one: Record, two: Record) -> bool:
    return (one.lon, one.lat) == (two.lon, two.lat)


def _told_lead_in(count: int) -> tuple[Message, ...]:
    if not count:
        return ()
    return (say("{count} points lead to the ring and are no part of it.", count=count),)


def _by_legs(ring: Sequence[Record], measuring: Measuring) -> _Ring:
    """A ring that was measured from a known first point."""
    start = _start_of(ring, measuring.locate)
    points, legs, unlabelled = _points_and_legs(ring)
    lead_in = 0
    while lead_in < len(points) and points[lead_in].leads_in:
        lead_in += 1
    measured = MeasuredLegs(
        labels=_labels(points, lead_in),
        bearings=np.array([number(r.bearing, "bearing", r.row) for r in legs]),
        distances_m=np.array([number(r.distance, "distance", r.row) for r in legs]),
        unit=measuring.unit,
        lead_in=lead_in,
        bearing_texts=[record.bearing for record in legs],
        distance_texts=[record.distance for record in legs],
    )
    reference = north_reference(
        measuring.north,
        start,
        plane=measuring.plane,
        on=measuring.on,
        declination_deg=measuring.declination_deg,
    )
    walked = traverse(start, measured, reference, adjust=measuring.adjust, limits=measuring.limits)
    if unlabelled and walked.misclosure_m is None:
        _refuse_unclear_end(walked, measuring.limits)
    return _Ring(walked.lon, walked.lat, (*_told_lead_in(lead_in), *walked.notes), walked)


def _start_of(ring: Sequence[Record], locate: Locate) -> tuple[float, float]:
    first, *others = ring
    if not first.start:
        raise TraverseError(
            "Row {row}, the first of its ring, has no start coordinate.", row=first.row
        )
    for record in others:
        if record.start and record.start != first.start:
            raise TraverseError(
                "Row {row} has another start coordinate than row {first}: a ring has one.",
                row=record.row,
                first=first.row,
            )
    try:
        return locate(first.start)
    except MineActionError as error:
        raise TraverseError("Row {row}: {why}", row=first.row, why=error.message) from error


def _points_and_legs(ring: Sequence[Record]) -> tuple[list[Record], list[Record], bool]:
    """Points, the rows that carry their legs in walking order, and whether its end is unclear."""
    rows = list(ring)
    leaving = rows[0].has_leg
    named = all(record.label for record in rows)
    returns = named and len(rows) > 1 and _returns(rows)
    if leaving:
        points = rows[:-1] if returns and not rows[-1].has_leg else rows
        legs = rows if rows[-1].has_leg else rows[:-1]
    else:
        points = rows[:-1] if returns else rows
        legs = rows[1:]
    for record in legs:
        if not (record.bearing and record.distance):
            raise TraverseError(
                "Row {row} needs a bearing and a distance; only the row at the end of the list "
                "that has no leg of its own goes without.",
                row=record.row,
            )
    return points, legs, not leaving and not named


def _returns(rows: Sequence[Record]) -> bool:
    """Whether the last row names the ring's first point again."""
    first = next((record for record in rows if not record.leads_in), rows[0])
    return first is not rows[-1] and (
        first.label.strip().casefold() == rows[-1].label.strip().casefold()
    )


def _labels(points: Sequence[Record], lead_in: int) -> list[str]:
    return [
        record.label or ("SP" if i == lead_in else f"TP{i - lead_in}")
        for i, record in enumerate(points)
    ]


def _refuse_unclear_end(walked: Traverse, limits: Limits) -> None:
    """Without labels a last point close to the first may be that point again, or one of its own."""
    gap_m = float(inverse(walked.lon[-1:], walked.lat[-1:], walked.lon[:1], walked.lat[:1])[1][0])
    if gap_m * limits.max_misclosure_ratio <= walked.length_m:
        raise TraverseError(
            "The last row arrives {gap:.1f} m from the start point. Is it the start point again, "
            "or a point of its own? Say it with a label (LABEL_FIELD): the start point's name "
            "again, or another one.",
            gap=gap_m,
        )
