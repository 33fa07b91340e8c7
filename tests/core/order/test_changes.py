# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of each point between two revisions."""

from __future__ import annotations

from dataclasses import replace

import pyproj
import pytest

from mineaction_plugin.core.order.changes import PointFate, point_changes
from mineaction_plugin.core.order.order import Change, Order
from mineaction_plugin.core.terms.model import BoundaryPoint
from tests.core.order.conftest import build

GEOD = pyproj.Geod(ellps="WGS84")


def amended(order: Order, points: tuple[BoundaryPoint, ...]) -> Order:
    change = Change(1, "2026-11-20T08:00:00+00:00", order.task.geometry, order.points)
    return replace(order, revision=2, points=points, change=change)


def test_a_first_revision_changes_nothing() -> None:
    assert point_changes(build()) == []


def test_a_move_says_how_far_and_where_to_as_pyproj_does() -> None:
    order = build()
    here = order.points[2]
    lon, lat, _ = GEOD.fwd(here.lon, here.lat, 213.4, 17.25)
    moved = (*order.points[:2], replace(here, lon=lon, lat=lat), *order.points[3:])
    (change,) = point_changes(amended(order, moved))
    assert change.fate is PointFate.MOVED
    assert change.label == here.label
    assert change.distance_m == pytest.approx(17.25, abs=1e-4)
    assert change.bearing_true_deg == pytest.approx(213.4, abs=1e-3)


def test_less_than_a_centimetre_is_no_move_and_more_is() -> None:
    order = build()
    here = order.points[2]
    for metres, count in ((0.009, 0), (0.011, 1)):
        lon, lat, _ = GEOD.fwd(here.lon, here.lat, 10.0, metres)
        points = (*order.points[:2], replace(here, lon=lon, lat=lat), *order.points[3:])
        assert len(point_changes(amended(order, points))) == count


def test_new_and_removed_points_stand_where_they_are_walked() -> None:
    order = build()
    one, two, gone, four, *rest = order.points
    fresh = replace(gone, label="TP1a", lon=gone.lon + 0.001)
    changes = point_changes(amended(order, (one, fresh, two, four, *rest)))
    assert [(each.fate, each.label) for each in changes] == [
        (PointFate.ADDED, "TP1a"),
        (PointFate.REMOVED, gone.label),
    ]


def test_a_reference_point_described_anew_is_told() -> None:
    order = build()
    first = replace(order.points[0], description="The other bridge")
    (change,) = point_changes(amended(order, (first, *order.points[1:])))
    assert change.fate is PointFate.REDESCRIBED
