# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts that run exactly through corners and along edges, where floating point usually breaks."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.outline import Outlines, outlines_of
from mineaction_plugin.core.boundary.division.slicing import Lines, sliced, touching
from mineaction_plugin.core.boundary.division.sweep import cut_places, land_before
from tests.core.boundary.shapes import array_of


class Same:
    """A plane whose metres are the degrees: whole numbers stay whole."""

    def to_plane(
        self, lon: np.ndarray, lat: np.ndarray, _owner: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        return np.asarray(lon, float), np.asarray(lat, float)

    to_lonlat = to_plane


COMB = Polygon([(0, 0), (6, 0), (6, 3), (5, 3), (5, 1), (4, 1), (4, 3), (2, 3), (2, 1), (0, 1)])
DIAMOND_HOLE = Polygon(box(0, 0, 4, 4).exterior, [[(1, 2), (2, 1), (3, 2), (2, 3)]])
TOUCHING = MultiPolygon([box(0, 0, 1, 1), box(1, 1, 2, 2), box(2, 0, 3, 1)])
APART = MultiPolygon([Polygon([(0, 0), (2, 1), (0, 2)]), Polygon([(3, 1), (5, 0), (5, 2)])])


def eastwards(*shapes: BaseGeometry) -> Outlines:
    return outlines_of(array_of(*shapes), Same(), lambda _x, _y, _o: np.full(len(shapes), 90.0))


def expected(whole: BaseGeometry, places: list[float]) -> list[BaseGeometry]:
    """The slabs by GEOS's own intersection with a rectangle."""
    edges = [-9.0, *places, 99.0]
    slabs = [box(a, -9, b, 99) for a, b in pairwise(edges)]
    cut = [shapely.intersection(whole, slab) for slab in slabs]
    return [
        MultiPolygon([p for p in shapely.get_parts(e) if p.geom_type == "Polygon"]) for e in cut
    ]


def assert_slices(*shapes: BaseGeometry, places: list[float]) -> None:
    """All of them at once, each at the same places."""
    owner = np.repeat(np.arange(len(shapes)), len(places))
    lines = Lines(owner, np.tile(np.array(places, dtype=float), len(shapes)))
    outlines = eastwards(*shapes)
    found = {
        (e.owner, e.slab): e
        for e in sliced(outlines, lines, touching(outlines, lines, np.zeros(len(owner))))
    }
    for number, whole in enumerate(shapes):
        for slab, theirs in enumerate(expected(whole, places)):
            mine = found.pop((number, slab), None)
            assert (mine is None) == theirs.is_empty
            if mine is not None:
                assert mine.geometry.is_valid
                assert mine.geometry.symmetric_difference(theirs).area < 1e-9
                assert mine.area_m2 == pytest.approx(theirs.area)
    assert not found


@pytest.mark.parametrize("whole", [COMB, DIAMOND_HOLE, TOUCHING, APART])
@pytest.mark.parametrize("places", [[1], [2], [1, 2, 3], [2, 4], [4, 5], [1.5, 2.5], [2, 2.5, 3]])
def test_cuts_through_corners_and_along_edges(whole: BaseGeometry, places: list[float]) -> None:
    assert_slices(whole, places=places)


@settings(deadline=None, max_examples=300)
@given(
    cells=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=1, max_size=20),
    places=st.lists(st.integers(0, 24), min_size=1, max_size=6, unique=True),
)
def test_cuts_of_any_pattern_of_squares(cells: list[tuple[int, int]], places: list[int]) -> None:
    whole = shapely.union_all([box(x, y, x + 1, y + 1) for x, y in cells])
    assume(whole.is_valid)
    assert_slices(whole, COMB, DIAMOND_HOLE, places=sorted(each / 4 for each in places))


def test_a_cut_for_the_land_before_a_gap_goes_through_the_corner() -> None:
    apart, comb = cut_places(eastwards(APART, COMB), np.array([0, 1]), np.array([2.0, 2.0]))
    assert apart in {2.0, 3.0}
    assert comb == 2.0


@settings(deadline=None, max_examples=100)
@given(
    corners=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=3, max_size=90),
    shares=st.lists(st.floats(0.01, 0.99), min_size=1, max_size=9, unique=True),
)
def test_so_much_land_lies_before_each_cut(
    corners: list[tuple[int, int]], shares: list[float]
) -> None:
    whole = shapely.convex_hull(shapely.multipoints(corners))
    assume(whole.area > 0)
    outlines = eastwards(COMB, whole)
    wanted = outlines.area_m2[1] * np.sort(shares)
    owner = np.ones(len(wanted), dtype=np.int64)
    found = land_before(outlines, owner, cut_places(outlines, owner, wanted))
    assert np.abs(found - wanted).max() < 1e-9 * whole.area
