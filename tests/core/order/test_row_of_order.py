# SPDX-License-Identifier: GPL-3.0-or-later
"""A row that was heard is held against the order itself, in every format that is printed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes, printed_coordinates
from mineaction_plugin.core.order.row_of_order import row_of_order

FORMATS = ("mgrs", "utm", "dd", "dm", "dms")


@pytest.mark.parametrize("name", FORMATS)
def test_every_printed_row_is_found_and_its_code_said(order: Order, name: str) -> None:
    printed = replace(order, frame=replace(order.frame, coordinate_format=name))
    rows = zip(printed.points, printed_coordinates(printed), check_codes(printed), strict=True)
    for point, text, code in rows:
        has, said = row_of_order(printed, f" {point.label.lower()} ", text)
        assert has, said
        assert code in str(said)


@pytest.mark.parametrize("name", FORMATS)
def test_a_row_of_another_point_is_not_the_orders(order: Order, name: str) -> None:
    printed = replace(order, frame=replace(order.frame, coordinate_format=name))
    text = printed_coordinates(printed)[2]
    has, said = row_of_order(printed, printed.points[1].label, text)
    assert not has
    assert "m away" in str(said)


@pytest.mark.parametrize(("name", "moved_deg"), [("dd", 2e-6), ("dms", 1e-5), ("utm", 2e-6)])
def test_a_point_that_was_moved_a_little_is_seen(order: Order, name: str, moved_deg: float) -> None:
    printed = replace(order, frame=replace(order.frame, coordinate_format=name))
    text = printed_coordinates(printed)[1]
    points = list(printed.points)
    points[1] = replace(points[1], lat=points[1].lat + moved_deg)
    has, _said = row_of_order(replace(printed, points=tuple(points)), points[1].label, text)
    assert not has


def test_a_label_that_the_order_does_not_have_is_said(order: Order) -> None:
    has, said = row_of_order(order, "TP99", "44.5, 17.9")
    assert not has
    assert "no point TP99" in str(said)


def test_what_is_no_coordinate_is_said(order: Order) -> None:
    has, said = row_of_order(order, order.points[0].label, "somewhere")
    assert not has
    assert str(said)
