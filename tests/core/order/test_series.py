# SPDX-License-Identifier: GPL-3.0-or-later
"""A series of sheets: nothing in the area is on no sheet, and each sheet has its own name."""

from __future__ import annotations

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, Point

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.series import row_letters, series_over

SHEET = (1000.0, 1400.0)
AREA = (500_000.0, 4_900_000.0, 503_500.0, 4_904_000.0)


def test_rows_are_letters_from_the_north_and_columns_numbers_from_the_west() -> None:
    series = series_over(AREA, SHEET, 0.0)
    assert (series.rows, series.columns) == (3, 4)
    names = [sheet.name for sheet in series.sheets]
    assert names[:5] == ["A1", "A2", "A3", "A4", "B1"]
    assert names[-1] == "C4"
    first, last = series.sheets[0], series.sheets[-1]
    assert first.west_m < last.west_m
    assert first.north_m > last.north_m


@pytest.mark.parametrize(
    ("row", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA")]
)
def test_after_z_comes_aa(row: int, letters: str) -> None:
    assert row_letters(row) == letters


@given(
    st.floats(1.0, 40_000.0),
    st.floats(1.0, 40_000.0),
    st.floats(0.0, 0.5),
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=8),
)
def test_whatever_lies_in_the_area_lies_on_a_sheet(
    width: float, height: float, overlap: float, spots: list[tuple[float, float]]
) -> None:
    west, south = AREA[:2]
    points = [Point(west + x * width, south + y * height) for x, y in spots]
    series = series_over((west, south, west + width, south + height), SHEET, overlap, points)
    sheets = shapely.box(*zip(*(sheet.bounds_m for sheet in series.sheets), strict=True))
    for point in points:
        assert shapely.intersects(shapely.buffer(point, 1e-6), sheets).any()
    assert len({sheet.name for sheet in series.sheets}) == len(series.sheets)
    assert len(series.sheets) <= 4 * len(points)


def test_sheets_share_the_overlap_that_was_asked_for() -> None:
    series = series_over(AREA, SHEET, 0.1)
    first, second = series.sheets[:2]
    assert first.bounds_m[2] - second.bounds_m[0] == pytest.approx(100.0)


def test_what_only_the_overlap_shows_makes_no_sheet_of_its_own() -> None:
    whole = series_over(AREA, SHEET, 0.2)
    first, second = whole.sheets[:2]
    beside = Point(second.bounds_m[0] + 5.0, first.middle_m[1])  # inside both, nearer to the first
    series = series_over(AREA, SHEET, 0.2, [beside])
    assert [sheet.name for sheet in series.sheets] == ["A1"]


def test_only_sheets_that_touch_data_are_made() -> None:
    west, south, east, north = AREA
    line = LineString([(west, south), (west, north)])
    series = series_over(AREA, SHEET, 0.0, [line, Point(east, north)])
    assert [sheet.name for sheet in series.sheets] == ["A1", "A4", "B1", "C1"]
    assert series.left_out == 8


def test_neighbours_are_those_that_are_printed() -> None:
    series = series_over(AREA, SHEET, 0.0)
    names = {sheet.name: sheet for sheet in series.sheets}
    beside = {side: each.name for side, each in series.neighbours(names["B2"]).items()}
    assert beside == {"north": "A2", "east": "B3", "south": "C2", "west": "B1"}
    assert "north" not in series.neighbours(names["A1"])


@pytest.mark.parametrize("share", [-0.1, 0.6, 5.0])
def test_an_overlap_that_is_none_is_refused(share: float) -> None:
    with pytest.raises(OrderError, match="must be 0 to 50 percent"):
        series_over(AREA, SHEET, share)


def test_too_many_sheets_get_a_remedy() -> None:
    with pytest.raises(OrderError, match=r"takes 1600 sheets.*smaller scale"):
        series_over((0.0, 0.0, 40_000.0, 56_000.0), SHEET, 0.0)


def test_nothing_in_the_area_is_said() -> None:
    with pytest.raises(OrderError, match="Nothing lies in the area"):
        series_over(AREA, SHEET, 0.0, [Point(0, 0)])
