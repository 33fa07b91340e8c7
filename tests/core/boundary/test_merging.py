# SPDX-License-Identifier: GPL-3.0-or-later
"""Several tasks' land as one."""

from __future__ import annotations

import pytest
import shapely
from shapely.geometry import MultiPolygon, Polygon, box

from mineaction_plugin.core.boundary.merging import merged
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import (
    area_m2,
    plane_of_zone,
    to_lonlat_geometry,
)

PLANE = plane_of_zone(33, north=True)


def field(west: float, south: float, east: float, north: float) -> Polygon:
    """A rectangle with straight sides on the plane, in metres from 730 km E 4,920 km N."""
    flat = box(730_000 + west, 4_920_000 + south, 730_000 + east, 4_920_000 + north)
    return to_lonlat_geometry(flat, PLANE)


WEST = field(0, 0, 800, 500)
EAST = field(800, 0, 1600, 500)


def corners(shape: shapely.Geometry) -> set[tuple[float, float]]:
    return {(x, y) for x, y in shapely.get_coordinates(shape).tolist()}


def test_neighbours_become_one_and_their_corners_stay_to_the_last_bit() -> None:
    whole = merged([WEST, EAST])
    assert whole.geom_type == "Polygon"
    assert corners(whole) <= corners(WEST) | corners(EAST)
    assert area_m2([whole])[0] == pytest.approx(area_m2([WEST, EAST]).sum(), rel=1e-9)


def test_tasks_apart_become_one_of_two_parts() -> None:
    far = field(2000, 0, 2800, 500)
    whole = merged([WEST, far])
    assert isinstance(whole, MultiPolygon)
    assert corners(whole) == corners(WEST) | corners(far)


def test_corners_a_few_millimetres_apart_leave_no_sliver() -> None:
    off = field(800.004, 0.003, 1600, 500)
    whole = merged([WEST, off])
    assert whole.geom_type == "Polygon"
    assert not whole.interiors
    assert len(corners(whole)) == 6


def test_land_between_tasks_that_overlap_is_counted_once() -> None:
    over = field(400, 0, 1600, 500)
    assert area_m2([merged([WEST, over])])[0] == pytest.approx(
        area_m2([WEST, EAST]).sum(), rel=1e-9
    )


def test_a_hole_between_tasks_stays_a_hole() -> None:
    ring = [
        field(0, 0, 900, 100),
        field(0, 200, 900, 300),
        field(0, 100, 100, 200),
        field(800, 100, 900, 200),
    ]
    assert len(merged(ring).interiors) == 1


def test_a_boundary_that_crosses_itself_is_refused() -> None:
    bow = Polygon([(18.0, 44.4), (18.01, 44.41), (18.01, 44.4), (18.0, 44.41)])
    with pytest.raises(GeometryError, match="crosses itself"):
        merged([WEST, bow])
