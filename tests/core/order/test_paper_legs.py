# SPDX-License-Identifier: GPL-3.0-or-later
"""The legs of the printed table: what is nearly right is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.paper_legs import wrong_legs


@pytest.fixture
def order(make: Callable[..., Order]) -> Order:
    return make()


def row_of(order: Order, distance: str) -> dict[int, str]:
    """The row of the first leg of the ring, printed with a distance."""
    place = next(i for i, point in enumerate(order.points) if point.ring_no == 1)
    point = order.points[place]
    leg = next(leg for leg in order.legs if (leg.ring_no, leg.from_label) == (1, point.label))
    norths = {
        "true": leg.bearing_true_deg,
        "grid": leg.bearing_grid_deg,
        "magnetic": leg.bearing_magnetic_deg,
    }
    bearing = norths[order.frame.field_north] % 360
    printed = distance.format(f"{leg.distance_m:,.1f}")
    back = (bearing + 180) % 360
    return {place: f"{leg.to_label} {bearing:05.1f}° {back:05.1f}° {printed}"}


@pytest.mark.parametrize("distance", ["{}", "({})"])
def test_a_distance_that_is_there(order: Order, distance: str) -> None:
    assert not list(wrong_legs(order, row_of(order, distance)))


@pytest.mark.parametrize("distance", ["1{}", "1,{}", "{}1", "1...", ""])
def test_a_distance_that_is_another(order: Order, distance: str) -> None:
    (said,) = wrong_legs(order, row_of(order, distance))
    assert "is not printed with" in str(said)
