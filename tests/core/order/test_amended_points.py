# SPDX-License-Identifier: GPL-3.0-or-later
"""An amended order's points where no table has them: a corner that moved is the same corner."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from shapely.geometry import Polygon

from mineaction_plugin.core.order.amendment import points_kept
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import PointKind
from tests.qgis.orders import order_of

Place = tuple[float, float]
SEEDS = range(40)
LON, LAT = 18.0, 44.0


def ring(rng: random.Random, count: int) -> list[Place]:
    """A star of corners at least 100 m apart, walked clockwise."""
    return [
        (
            LON + 0.006 * rng.uniform(0.8, 1.2) * math.sin(2 * math.pi * i / count),
            LAT + 0.004 * rng.uniform(0.8, 1.2) * math.cos(2 * math.pi * i / count),
        )
        for i in range(count)
    ]


def ordered(places: Sequence[Place]) -> Order:
    """An order whose points are these, from the start point on."""
    base = order_of(6)
    points = tuple(
        BoundaryPoint(
            1,
            i + 1,
            f"TP{i}" if i else "SP",
            PointKind.TURNING if i else PointKind.START,
            *place,
        )
        for i, place in enumerate(places)
    )
    return replace(base, task=replace(base.task, geometry=Polygon(places)), points=points)


def kept(before: Order, places: Sequence[Place], turned: int = 0) -> list[BoundaryPoint]:
    """The points after the polygon became these places, whichever way it is stored."""
    around = [*places[turned:], *places[:turned]]
    shape = Polygon(around[::-1] if turned % 2 else around)
    points = list(points_kept(before, replace(before.task, geometry=shape)))
    labels = [point.label for point in points]
    assert len(set(labels)) == len(labels) == len(places)
    assert [point.kind for point in points].count(PointKind.START) == 1
    assert points[0].kind is PointKind.START
    assert [point.point_no for point in points] == [*range(1, len(points) + 1)]
    # Cyclically the same walk, whichever way the polygon is stored.
    first = places.index((points[0].lon, points[0].lat))
    assert [(p.lon, p.lat) for p in points] == [*places[first:], *places[:first]]
    return points


def nudged(rng: random.Random, place: Place) -> Place:
    return place[0] + rng.uniform(1, 3) * 1e-4, place[1] + rng.uniform(1, 3) * 1e-4


@pytest.mark.parametrize("seed", SEEDS)
def test_moved_corners_keep_their_labels(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311
    places = ring(rng, rng.randint(4, 9))
    before = ordered(places)
    after = list(places)
    # From one corner to all of them; the start point among them.
    for i in {0, *rng.sample(range(len(places)), rng.randint(1, len(places)))}:
        after[i] = nudged(rng, after[i])
    points = kept(before, after, rng.randrange(len(places)))
    assert [(p.label, p.kind) for p in points] == [(p.label, p.kind) for p in before.points]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_removed_corner_renumbers_nothing_and_the_ring_still_has_a_start(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311
    places = ring(rng, rng.randint(5, 9))
    i = rng.choice([0, rng.randrange(len(places))])
    after = [place for row, place in enumerate(places) if row != i]
    points = kept(ordered(places), after, rng.randrange(len(after)))
    expected = [p.label for row, p in enumerate(ordered(places).points) if row != i]
    assert [point.label for point in points] == expected


@pytest.mark.parametrize("turned", range(4))
def test_a_boundary_moved_as_a_whole_keeps_its_labels_in_their_order(turned: int) -> None:
    places = [(LON, LAT + 0.002), (LON + 0.003, LAT + 0.002), (LON + 0.003, LAT), (LON, LAT)]
    # Shifted by more than half a side: another corner now lies nearer to where SP was.
    after = [(lon + 0.0002, lat + 0.0014) for lon, lat in places]
    points = kept(ordered(places), after, turned)
    assert [point.label for point in points] == ["SP", "TP1", "TP2", "TP3"]
    assert (points[0].lon, points[0].lat) == after[0]
