# SPDX-License-Identifier: GPL-3.0-or-later
"""Gather what lies around tasks: by place, with no look at what is far away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import shapely

from mineaction_plugin.core.boundary.audit.ground import Ground, Near, near_plane
from mineaction_plugin.core.boundary.audit.land import mended
from mineaction_plugin.core.boundary.audit.records import Land, TaskRecord
from mineaction_plugin.core.boundary.audit.scope import Scope
from mineaction_plugin.core.hazard.audit.context import trimmed
from mineaction_plugin.core.hazard.comparison.sameness import metres_a_degree
from mineaction_plugin.core.hazard.table import Floats, Integers, Shapes, shapes
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    to_plane_geometry,
    working_planes_of,
)
from mineaction_plugin.core.terms.vocabulary import RING_KINDS


def grounds(
    scope: Scope, records: Sequence[TaskRecord], place: Integers, reach_m: float
) -> Iterator[Ground]:
    """The tasks under check by plane, each with all that lies within the reach.

    Args:
        scope: what is shared.
        records: tasks with a valid polygon that take land.
        place: the place of each among all under check.
        reach_m: how far away something may still matter.
    """
    if not records:
        return
    geometries = shapes([record.task.geometry for record in records])
    planes = working_planes_of(geometries)
    for plane in dict.fromkeys(planes):
        mine = np.array([i for i, each in enumerate(planes) if each == plane], dtype=np.int64)
        # Across a pole an outline that is sound in degrees may enclose nothing.
        mine = mine[shapely.area(mended(to_plane_geometry(geometries[mine], plane))) > 0]
        some = [records[i] for i in mine]
        yield _ground(scope, plane, some, place[mine], geometries[mine], reach_m)


def _ground(  # noqa: PLR0917 (what a ground is made of)
    scope: Scope,
    plane: WorkingPlane,
    records: Sequence[TaskRecord],
    place: Integers,
    geometries: Shapes,
    reach_m: float,
) -> Ground:
    around = scope.surroundings
    boxes = [shapely.bounds(geometries), *_worksite_boxes(records), _leading_boxes(records)]
    hazards = around.hazard_land
    reached = _rows_in(hazards, np.concatenate(boxes), reach_m)
    own = {
        row for record in records for one in record.hazard_ids
        for row in around.hazard_rows.get(trimmed(one), ())
    }  # fmt: skip
    rows = np.array(sorted({*reached, *own}), dtype=np.int64)
    touched = np.unique(hazards.tree.query(geometries)[1])
    wide = np.array(sorted({*touched, *own}), dtype=np.int64)
    wide = wide[~shapely.is_missing(hazards.usable[wide])]
    boxes.append(shapely.bounds(hazards.usable[wide]))
    extents = np.concatenate(boxes)
    return Ground(
        scope=scope,
        plane=plane,
        records=records,
        place=place,
        shape=mended(to_plane_geometry(geometries, plane)),
        hazards=_near(hazards, rows, plane),
        cleared=_near(around.cleared_land, _rows_in(around.cleared_land, extents, reach_m), plane),
        tasks=_near(scope.land, _rows_in(scope.land, extents, reach_m), plane),
    )


def _near(land: Land, rows: Integers, plane: WorkingPlane) -> Near:
    rows = rows[near_plane(land.usable[rows], plane)]
    return Near(rows, mended(to_plane_geometry(land.usable[rows], plane)))


def _worksite_boxes(records: Sequence[TaskRecord]) -> Iterator[Floats]:
    """The boxes of worksite points and of each stretch of worksite lines."""
    for record in records:
        for feature in record.worksite:
            xy = shapely.get_coordinates(feature.geometry)
            ends = np.concatenate([xy[1:], xy[-1:]]) if len(xy) > 1 else xy
            yield np.column_stack([np.minimum(xy, ends), np.maximum(xy, ends)])


def _leading_boxes(records: Sequence[TaskRecord]) -> Floats:
    """The boxes of the points that lead to a boundary."""
    places = [
        (point.lon, point.lat)
        for record in records
        for point in record.points
        if point.kind not in RING_KINDS
    ]
    xy = np.array(places, dtype=float).reshape(-1, 2)
    return np.column_stack([xy, xy])


def _rows_in(land: Land, boxes: Floats, reach_m: float) -> Integers:
    """The rows whose boxes come within a reach of any of some boxes, in degrees."""
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    if not len(boxes) or not len(land.usable):
        return np.array([], dtype=np.int64)
    pole_most = np.minimum(np.abs(boxes[:, [1, 3]]).max(axis=1) + 0.1, 89.9)
    reach = reach_m * 1.02 / metres_a_degree(pole_most)
    west, south, east, north = boxes.T
    found = [
        land.tree.query(
            shapely.box(
                west - reach[:, 0] + turn, south - reach[:, 1],
                east + reach[:, 0] + turn, north + reach[:, 1],
            )
        )[1]
        for turn in (-360.0, 0.0, 360.0)
    ]  # fmt: skip
    result: Integers = np.unique(np.concatenate(found)).astype(np.int64)
    return result
