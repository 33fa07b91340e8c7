# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels follow the corners of a boundary that another tool reshaped."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import Polygon

from mineaction_plugin.core.boundary.draft import Draft, DraftPoint, replaced
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import PointKind

LON, LAT = 18.0, 44.5


def ring(count: int, radius_deg: float = 0.001) -> list[tuple[float, float]]:
    """Corners of a regular ring, clockwise from the north."""
    turns = [2 * math.pi * i / count for i in range(count)]
    return [(LON + radius_deg * math.sin(t), LAT + radius_deg * math.cos(t)) for t in turns]


def ordered(corners: list[tuple[float, float]]) -> Draft:
    points = tuple(
        DraftPoint(
            i + 1,
            BoundaryPoint(
                1, i + 1, "SP" if i == 0 else f"TP{i}",
                PointKind.START if i == 0 else PointKind.TURNING, *place,
            ),
        )
        for i, place in enumerate(corners)
    )  # fmt: skip
    return Draft("CT-1", points, ordered=True)


def labels(corners: list[tuple[float, float]], after: list[tuple[float, float]]) -> list[str]:
    return [each.point.label for each in replaced(ordered(corners), Polygon(after)).points]


@settings(max_examples=60, deadline=None)
@given(
    st.integers(4, 12),
    st.sets(st.integers(0, 11), min_size=1, max_size=6),
    st.integers(0, 11),
    st.booleans(),
)
def test_corners_that_move_keep_their_labels_however_the_ring_is_stored(
    count: int,
    moved: set[int],
    start: int,
    back: bool,  # noqa: FBT001 (hypothesis gives it)
) -> None:
    corners = ring(count)
    after = [(x + 1e-4, y - 7e-5) if i in moved else (x, y) for i, (x, y) in enumerate(corners)]
    turned = after[start % count :] + after[: start % count]
    draft = replaced(ordered(corners), Polygon(turned[::-1] if back else turned))
    assert [p.point.label for p in draft.points] == ["SP", *(f"TP{i}" for i in range(1, count))]
    places = [(p.point.lon, p.point.lat) for p in draft.points]
    assert np.allclose(places, after, atol=1e-9)
    assert [p.point.kind for p in draft.points].count(PointKind.START) == 1


def test_the_start_point_that_moves_stays_the_start_point() -> None:
    corners = ring(6)
    (x, y), *rest = corners
    draft = replaced(ordered(corners), Polygon([*rest, (x + 2e-4, y + 2e-4)]))
    first = draft.points[0].point
    assert (first.label, first.kind) == ("SP", PointKind.START)
    assert first.lon == pytest.approx(x + 2e-4)


def test_a_label_in_doubt_goes_to_no_other_place() -> None:
    corners = ring(6)
    x, y = corners[2]
    between = ((corners[1][0] + x) / 2, (corners[1][1] + y) / 2 + 1e-4)
    after = [*corners[:2], between, (x + 2e-5, y), *corners[3:]]
    assert labels(corners, after) == ["SP", "TP1", "TP1a", "TP1b", "TP3", "TP4", "TP5"]


def test_a_ring_whose_start_point_goes_starts_at_the_next() -> None:
    draft = replaced(ordered(ring(6)), Polygon(ring(6)[1:]))
    assert [p.point.label for p in draft.points] == ["TP1", "TP2", "TP3", "TP4", "TP5"]
    assert [p.point.kind for p in draft.points] == [PointKind.START, *[PointKind.TURNING] * 4]
