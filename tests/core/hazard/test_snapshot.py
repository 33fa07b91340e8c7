# SPDX-License-Identifier: GPL-3.0-or-later
"""A snapshot of hazards keeps everything that a comparison needs."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
import shapely

from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.comparison import compare
from mineaction_plugin.core.hazard.snapshot import from_bytes, to_bytes
from tests.core.hazard.records import bowtie, square, table

SHAPES = [
    square(),
    None,
    shapely.Polygon(),
    bowtie(-179.9999, -60.0),
    shapely.Polygon(square().exterior.coords, [square(18.0004, 44.0004, 0.0002).exterior.coords]),
    shapely.MultiPolygon([square(), square(18.5)]),
    shapely.MultiPolygon([square()]),
    shapely.Point(18, 44),
    shapely.LineString([(18, 44), (19, 44)]),
    square(10.0, 95.0),
    shapely.Point(np.nan, 1.0),
]


def test_everything_comes_back() -> None:
    before = replace(
        table(SHAPES, CLASS=["SHA", "حقل", "", *["CHA"] * 8]),
        as_of="2026-10-28",
        unreadable={1: "POLYGON((0 0, 1 1))"},
        area_reported_m2=np.array([np.nan, *range(10)], dtype=float),
    )
    after = from_bytes(to_bytes(before))
    for entry in fields(before):
        mine, theirs = getattr(before, entry.name), getattr(after, entry.name)
        if entry.name == "geometry":
            for one, other in zip(mine, theirs, strict=True):
                assert (one is None) == (other is None)
                if one is not None and not one.is_empty:
                    assert one.geom_type == other.geom_type
                    here, there = map(shapely.get_coordinates, (one, other))
                    np.testing.assert_allclose(here, there, rtol=0, atol=0.51e-7)
        elif isinstance(mine, np.ndarray):
            np.testing.assert_array_equal(mine, theirs)
        else:
            assert mine == theirs, entry.name
    assert set(compare(before, after).change) == {"unchanged"}
    assert to_bytes(after) == to_bytes(from_bytes(to_bytes(after)))


def test_nothing_at_all_comes_back() -> None:
    assert len(from_bytes(to_bytes(table([])))) == 0


def test_a_snapshot_is_a_third_of_the_wkb() -> None:
    many = table([square(18 + row / 997, 44 + row / 1009) for row in range(2000)])
    wkb = sum(len(shapely.to_wkb(shape)) for shape in many.geometry)
    assert len(to_bytes(many)) < wkb / 3


@pytest.mark.parametrize("data", [b"", b"MAHS1", b"MAHS1garbage", b"MAHS2" + b"x" * 40])
def test_damaged_bytes_are_said_to_be(data: bytes) -> None:
    with pytest.raises(MineActionError, match="snapshot"):
        from_bytes(data)
