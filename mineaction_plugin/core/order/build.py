# SPDX-License-Identifier: GPL-3.0-or-later
"""From a task and what lies around it to the order that says it all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypedDict, Unpack

import numpy as np
import shapely

from mineaction_plugin.core.boundary.agreement import check_points
from mineaction_plugin.core.boundary.audit.records import Facility as RecordedFacility
from mineaction_plugin.core.boundary.legs import LegTable, legs
from mineaction_plugin.core.boundary.points import PointTable, boundary_points
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.facilities import nearest_facilities
from mineaction_plugin.core.order.language import words_of
from mineaction_plugin.core.order.naming import short_no
from mineaction_plugin.core.order.nearby import hazards_near, unconfirmed_shapes
from mineaction_plugin.core.order.office import filled_fields, office_fields
from mineaction_plugin.core.order.order import Annex, Frame, Order, Source
from mineaction_plugin.core.position.datum import NO_CHANGE, DatumOperation
from mineaction_plugin.core.position.declination import declination
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    area_m2,
    centroids,
    perimeter_m,
    working_plane_of,
)
from mineaction_plugin.core.terms.model import (
    BoundaryPoint,
    Hazard,
    Leg,
    Task,
    WorksiteFeature,
)
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.spoken import profile_in, task_in
from mineaction_plugin.core.terms.vocabulary import RING_KINDS

DATUM = "WGS 84"


class Stated(TypedDict, total=False):
    """Fields that an order takes as they are; see `Order`."""

    worksite: tuple[WorksiteFeature, ...]
    issued_by: str
    approved_by: str
    reason: str
    sources: tuple[Source, ...]
    annexes: tuple[Annex, ...]
    plugin_version: str


def make_order(
    task: Task,
    *,
    hazards: Sequence[Hazard],
    profile: Profile,
    issued_at: datetime,
    points: Sequence[BoundaryPoint] | None = None,
    order_no: str = "",
    revision: int = 1,
    taken_short_nos: Sequence[str] = (),
    draft: bool = False,
    language: str = "en",
    findings: Sequence[str] = (),
    datum: DatumOperation | None = None,
    facilities: Sequence[RecordedFacility] = (),
    **stated: Unpack[Stated],
) -> Order:
    """Make an order: measured, numbered, and said in one language; `stated` goes there as it is.

    The task's area and perimeter are measured anew. Of `hazards` the task's own are kept and those
    within the profile's context margin; a repaired shape on the task that nobody has confirmed is
    added to the `findings`. `points` keep their labels; without them they are made
    from the polygon. `issued_at` carries its UTC offset, and its day is that of the declination.
    `order_no` stays empty where the workspace is going to number the order; `taken_short_nos` are
    those of all other live orders; `datum` is the named change of datum of the task's layer. Of
    `facilities` the nearest are kept.

    Raises:
        OrderError: no polygon; points that are not the polygon's; twice the same label; a time
            without offset; a task kind that the profile does not have.
        DeclinationError: no model knows magnetic north on that day.
    """
    _check(task, profile, issued_at)
    words, profile = words_of(task, profile, language), profile_in(profile, language)
    task = _measured(task_in(task, language))
    plane = working_plane_of(task.geometry)
    table, leading, described = _points(task, points, profile, plane)
    walked = legs(table, [plane], issued_at.date())
    number = order_no or (f"DRAFT-{task.task_id}" if draft else "")
    order = Order(
        order_no=number,
        revision=revision,
        short_no=short_no(number or task.task_id, taken_short_nos),
        draft=draft,
        task=task,
        points=(*leading, *described),
        legs=(*_way_in(leading, described[0], plane, issued_at), *_legs(walked)),
        frame=_frame(task, plane, profile, issued_at, datum),
        programme=profile.programme,
        palette=profile.palette,
        kind_label=profile.kinds[task.kind.value].label,
        issued_at=issued_at.isoformat(timespec="seconds"),
        language=language,
        hazards=hazards_near(task, hazards, plane, profile.thresholds.context_margin_m),
        findings=(*findings, *map(str, unconfirmed_shapes(task, hazards, plane))),
        facilities=nearest_facilities(task, facilities),
        words=words,
        **stated,
    )
    return _as_the_programme_wants(order, profile)


def _as_the_programme_wants(order: Order, profile: Profile) -> Order:
    """The order with the programme's own fields, and its settings of form, sheets and files."""
    return replace(
        order,
        office=filled_fields(order.task, profile),
        office_fields=office_fields(order.task, profile),
        form=profile.order_form,
        sheets=profile.sheets,
        field_project=profile.field_project,
    )


def _check(task: Task, profile: Profile, issued_at: datetime) -> None:
    shape = task.geometry
    if shape.geom_type not in {"Polygon", "MultiPolygon"} or shape.is_empty:
        raise OrderError(
            "Task {task} has no polygon: it is {kind}.",
            task=task.task_id, kind="empty" if shape.is_empty else shape.geom_type,
        )  # fmt: skip
    if not np.isfinite(shapely.get_coordinates(shape)).all():
        raise OrderError(
            "Task {task}: a coordinate is not a number or is infinite.", task=task.task_id
        )
    if not shape.is_valid:
        raise OrderError(
            "Task {task} is not a valid polygon: {reason}. Mend it first.",
            task=task.task_id, reason=shapely.is_valid_reason(shape),
        )  # fmt: skip
    if issued_at.tzinfo is None:
        raise OrderError("The time of issue {time} has no UTC offset.", time=issued_at.isoformat())
    if task.kind.value not in profile.kinds:
        raise OrderError(
            "Task {task}: the profile {profile} has no kind {kind}.",
            task=task.task_id, profile=profile.profile, kind=task.kind.value,
        )  # fmt: skip


def _measured(task: Task) -> Task:
    """The task with area and perimeter of its own boundary, on the ellipsoid, and without Z."""
    shape = shapely.force_2d(task.geometry)
    one = np.array([shape], dtype=object)
    return replace(
        task, geometry=shape, area_m2=float(area_m2(one)[0]), perimeter_m=float(perimeter_m(one)[0])
    )


def _points(
    task: Task, given: Sequence[BoundaryPoint] | None, profile: Profile, plane: WorkingPlane
) -> tuple[PointTable, list[BoundaryPoint], list[BoundaryPoint]]:
    """The ring points as a table and as records, and the points that lead to them."""
    leading = [replace(p, ring_no=0) for p in given or () if p.kind not in RING_KINDS]
    leading.sort(key=lambda point: point.point_no)
    ring = [point for point in given or () if point.kind in RING_KINDS]
    if not ring:
        one = np.array([task.geometry], dtype=object)
        every_m = profile.thresholds.intermediate_every_m
        table = boundary_points(one, intermediate_every_m=every_m, planes=[plane])
        described = _records(table)
        check_points(task, [*leading, *described], plane)
        return table, leading, described
    described = sorted(ring, key=lambda point: (point.ring_no, point.point_no))
    check_points(task, [*leading, *described], plane)
    return _table(described), leading, described


def _records(table: PointTable) -> list[BoundaryPoint]:
    return [
        BoundaryPoint(
            int(table.ring_no[i]), int(table.point_no[i]), str(table.label[i]), table.kind[i],
            float(table.lon[i]), float(table.lat[i]),
        )
        for i in range(len(table))
    ]  # fmt: skip


def _table(points: Sequence[BoundaryPoint]) -> PointTable:
    return PointTable(
        task_index=np.zeros(len(points), dtype=np.int64),
        ring_no=np.array([point.ring_no for point in points], dtype=np.int64),
        point_no=np.array([point.point_no for point in points], dtype=np.int64),
        label=np.array([point.label for point in points], dtype=object),
        kind=np.array([point.kind for point in points], dtype=object),
        lon=np.array([point.lon for point in points], dtype=np.float64),
        lat=np.array([point.lat for point in points], dtype=np.float64),
    )


def _legs(table: LegTable) -> tuple[Leg, ...]:
    return tuple(
        Leg(
            ring_no=int(table.ring_no[i]),
            leg_no=int(table.leg_no[i]),
            from_label=str(table.from_label[i]),
            to_label=str(table.to_label[i]),
            bearing_true_deg=float(table.bearing_true_deg[i]),
            bearing_grid_deg=float(table.bearing_grid_deg[i]),
            bearing_magnetic_deg=float(table.bearing_magnetic_deg[i]),
            distance_m=float(table.distance_m[i]),
        )
        for i in range(len(table))
    )


def _way_in(
    leading: Sequence[BoundaryPoint], start: BoundaryPoint, plane: WorkingPlane, on: datetime
) -> tuple[Leg, ...]:
    """The legs from each reference point to the next and on to the start point.

    Reference point, benchmark, start point is the order of travel (reference/domain.md §4.1, [T]).
    """
    if not leading:
        return ()
    way = [*leading, replace(start, ring_no=0)]
    # The measured ring's last leg leads back, which nobody walks.
    return _legs(legs(_table(way), [plane], on.date()))[:-1]


def _frame(
    task: Task,
    plane: WorkingPlane,
    profile: Profile,
    issued_at: datetime,
    datum: DatumOperation | None,
) -> Frame:
    """Zone, norths and datum, at the task's centroid, on the day of issue."""
    lon, lat = centroids(np.array([task.geometry], dtype=object))
    magnetic = declination(lon, lat, issued_at.date())
    return Frame(
        zone=plane.zone,
        epsg=plane.epsg,
        datum=DATUM,
        datum_operation=datum.name if datum else NO_CHANGE,
        datum_accuracy_m=datum.accuracy_m if datum else None,
        convergence_deg=float(plane.convergence_deg(lon, lat)[0]),
        scale_factor=float(plane.scale_factor(lon, lat)[0]),
        declination_deg=float(magnetic.declination_deg[0]),
        declination_uncertainty_deg=float(magnetic.uncertainty_deg[0]),
        declination_model=magnetic.model,
        declination_date=issued_at.date().isoformat(),
        field_north=profile.field.north,
        bearing_step_deg=profile.field.bearing_step_deg,
        coordinate_format=profile.field.coordinate_format,
    )
