# SPDX-License-Identifier: GPL-3.0-or-later
"""Printed coordinates, brought back one by one and all at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from mineaction_plugin.core.order.exchange.positions import point_positions
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import printed_coordinates
from mineaction_plugin.core.order.verification.compare import distances_m
from mineaction_plugin.core.order.verification.paper_reading import (
    WITHIN_M,
    coordinates,
    plain,
    positions,
)
from mineaction_plugin.core.position.coordinates import format_mgrs


@pytest.mark.parametrize("kind", WITHIN_M)
def test_all_at_once_is_as_one_by_one(make: Callable[..., Order], kind: str) -> None:
    order = make()
    order = replace(order, frame=replace(order.frame, coordinate_format=kind))
    texts = [f"TP {plain(text)} X" for text in printed_coordinates(order)]
    near, zone = point_positions(order), order.frame.zone
    single = [
        next(coordinates(text, kind, zone))[1](place)
        for text, place in zip(texts, near, strict=True)
    ]
    found = positions(texts, kind, zone, near)
    assert np.array_equal(found, np.array(single))
    assert distances_m(found, near).max() <= WITHIN_M[kind]


@pytest.mark.parametrize("kind", WITHIN_M)
def test_a_text_without_a_coordinate_is_no_number(kind: str) -> None:
    near = np.array([[17.95, 44.5], [17.96, 44.5]])
    assert np.isnan(positions(["nothing here", ""], kind, "33N", near)).all()
    assert positions([], kind, "33N", near[:0]).shape == (0, 2)


def test_a_square_of_another_band_is_no_number_and_its_neighbours_are_read() -> None:
    near = np.array([[17.95, 44.5]] * 3)
    texts = ["33TYK 34487 31522", "33GYK 34487 31522", "33TYK 34487 31522"]
    found = positions(texts, "mgrs", "33N", near)
    assert np.isnan(found[1]).all()
    assert np.isfinite(found[[0, 2]]).all()


def test_zones_are_kept_apart() -> None:
    """Either side of 18° E."""
    near = np.array([[17.9999, 44.5], [18.0001, 44.5]])
    texts = [str(text) for text in format_mgrs(*near.T, precision_m=1, spaces=True)]
    assert [text[:5] for text in texts] == ["33TYK", "34TBQ"]
    found = positions(texts, "mgrs", "33N", near)
    assert distances_m(found, near).max() <= WITHIN_M["mgrs"]
