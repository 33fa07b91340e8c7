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


FROM_LEFT = "{to} {bearing}° {back}° {distance}"
FROM_RIGHT = "{distance} {back}° {bearing}° {to}"
SIGN_BEFORE = "{distance} °{back} °{bearing} {to}"
SIDES = (FROM_LEFT, FROM_RIGHT, SIGN_BEFORE)


def row_of(order: Order, pattern: str, distance: str = "{}") -> dict[int, str]:
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
    words = pattern.format(
        to=leg.to_label,
        bearing=f"{bearing:05.1f}",
        back=f"{(bearing + 180) % 360:05.1f}",
        distance=distance.format(f"{leg.distance_m:,.1f}"),
    )
    return {place: words}


@pytest.mark.parametrize("pattern", SIDES)
def test_a_leg_that_is_there(order: Order, pattern: str) -> None:
    assert not list(wrong_legs(order, row_of(order, pattern)))


@pytest.mark.parametrize("pattern", SIDES)
def test_bearing_and_back_bearing_exchanged_would_send_a_team_the_other_way(
    order: Order, pattern: str
) -> None:
    exchanged = pattern.replace("{bearing}", "{}").replace("{back}", "{bearing}")
    (said,) = wrong_legs(order, row_of(order, exchanged.replace("{}", "{back}")))
    assert "is not printed with" in str(said)


@pytest.mark.parametrize("pattern", SIDES)
@pytest.mark.parametrize("distance", ["1{}", "1,{}", "{}1", "1...", ""])
def test_a_distance_that_is_another(order: Order, pattern: str, distance: str) -> None:
    (said,) = wrong_legs(order, row_of(order, pattern, distance))
    assert "is not printed with" in str(said)
