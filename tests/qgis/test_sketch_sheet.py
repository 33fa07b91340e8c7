# SPDX-License-Identifier: GPL-3.0-or-later
"""The sketch sheet: to scale, its grid where it says, and a turned sheet that says so."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.terms.paper import SheetSettings
from mineaction_plugin.layouts.backgrounds import NOTHING_BELOW
from mineaction_plugin.layouts.drawing import Fixed, Line, Text
from mineaction_plugin.layouts.georeference import add_viewport
from mineaction_plugin.layouts.map_frame import MapFrame
from mineaction_plugin.layouts.norths import norths_from_grid, norths_marks
from mineaction_plugin.layouts.order_layers import layers_of
from mineaction_plugin.layouts.page import Page, numbered
from mineaction_plugin.layouts.press import Press
from mineaction_plugin.layouts.sheets import sheet_frames
from mineaction_plugin.layouts.sketch_sheet import (
    CELL_MM,
    MAP_BOX,
    ROOM_MM,
    sketch_frame,
    sketch_pages,
    turned_deg,
)
from tests.qgis.orders import order_of

pytestmark = pytest.mark.usefixtures("qgis_app")

UP = SheetSettings(sketch_north="up")
ALONG = SheetSettings(sketch_north="longest_leg")


def page_of(order: Order) -> Page:
    (page,) = sketch_pages(order, layers_of(order), NOTHING_BELOW)
    return page


def frame_of(order: Order) -> MapFrame:
    return sketch_frame(order, layers_of(order))


def said(page: Page) -> str:
    marks = (mark.mark if isinstance(mark, Fixed) else mark for mark in page.marks())
    return " ".join(mark.text for mark in marks if isinstance(mark, Text))


def rings_m(order: Order) -> list[np.ndarray]:
    boundary = shapely.boundary(layers_of(order).task_m)
    return [shapely.get_coordinates(ring) for ring in shapely.get_parts(boundary)]


def corridor(bearing_deg: float) -> BaseGeometry:
    """A strip of 300 m by 40 m that runs in a direction of the plane, in degrees of WGS 84."""
    turn = math.radians(bearing_deg)
    along = np.array([math.sin(turn), math.cos(turn)])
    across = np.array([along[1], -along[0]])
    middle = np.array([735_400.0, 4_931_600.0])
    ends = [
        middle + a * 150 * along + b * 20 * across for a, b in ((1, 1), (1, -1), (-1, -1), (-1, 1))
    ]
    lon, lat = WorkingPlane("33N", 32633).to_lonlat(
        np.array([end[0] for end in ends]), np.array([end[1] for end in ends])
    )
    return shapely.Polygon(np.column_stack([lon, lat]))


@pytest.mark.parametrize("radius_m", [7.0, 40.0, 90.0, 333.0, 2_000.0])
@pytest.mark.parametrize("sheets", [UP, ALONG])
def test_a_square_of_the_grid_is_a_round_length_and_there_is_room_to_draw(
    radius_m: float, sheets: SheetSettings
) -> None:
    order = order_of(9, radius_m=radius_m, sheets=sheets)
    frame = frame_of(order)
    cell = CELL_MM * frame.scale / 1000.0
    assert float(f"{cell:.0e}"[0]) in (1, 2, 5) or f"{cell:g}".strip("0.") == "25"
    pages = frame.to_page(np.vstack(rings_m(order)))
    assert frame.contains(pages, ROOM_MM - 0.01).all()
    assert f"One square of 10 mm is {cell:,g} m." in said(page_of(order))


@pytest.mark.parametrize("sheets", [UP, ALONG])
def test_lengths_on_paper_are_those_of_the_plane(sheets: SheetSettings) -> None:
    order = order_of(7, sheets=sheets)
    frame = frame_of(order)
    for ring in rings_m(order):
        on_paper = np.hypot(*np.diff(frame.to_page(ring), axis=0).T) * frame.scale / 1000.0
        np.testing.assert_allclose(on_paper, np.hypot(*np.diff(ring, axis=0).T), atol=1e-6)


@pytest.mark.parametrize("bearing", [0.0, 20.0, 44.0, 46.0, 80.0, 100.0, 135.0, 179.0, -30.0])
def test_a_turned_sheet_lays_the_longest_leg_along_a_side_and_keeps_north_above(
    bearing: float,
) -> None:
    order = order_of(4, sheets=ALONG)
    strip = replace(order, task=replace(order.task, geometry=corridor(bearing)), points=(), legs=())
    frame = frame_of(strip)
    (ring,) = rings_m(strip)
    steps = np.diff(frame.to_page(ring), axis=0)
    longest = steps[np.argmax(np.hypot(*steps.T))]
    assert min(abs(longest)) < 1e-6 * max(abs(longest))
    assert abs(turned_deg(frame)) <= 45.0 + 1e-9


def test_north_on_a_turned_sheet_points_where_it_says() -> None:
    order = order_of(4, sheets=ALONG)
    strip = replace(order, task=replace(order.task, geometry=corridor(20.0)), points=(), legs=())
    frame = frame_of(strip)
    foot, tip = frame.to_page(np.array([[735_400.0, 4_931_600.0], [735_400.0, 4_931_700.0]]))
    drawn = math.degrees(math.atan2(tip[0] - foot[0], foot[1] - tip[1]))
    assert drawn == pytest.approx(-20.0, abs=1e-6)
    assert turned_deg(frame) == pytest.approx(drawn, abs=1e-6)
    words = said(page_of(strip))
    assert "THE SHEET IS TURNED: grid north points 20.0° to the left of the top." in words
    assert "Grid north is up" not in words


def test_the_arrows_of_a_turned_sheet_are_turned_too() -> None:
    order = order_of()
    arrows = [
        mark
        for mark in norths_marks(order.frame, 0.0, 0.0, 27.0, -20.0)
        if isinstance(mark, Line) and len(mark.points) == 2
    ]
    angles = [
        math.degrees(math.atan2(x1 - x0, y0 - y1))
        for (x0, y0), (x1, y1) in (a.points for a in arrows)
    ]
    wanted = [angle - 20.0 for angle in norths_from_grid(order.frame).values()]
    np.testing.assert_allclose(angles, wanted, atol=1e-9)


def test_a_sheet_with_north_up_is_not_turned_and_names_its_grid() -> None:
    page = page_of(order_of(sheets=UP))
    words = said(page)
    assert "Grid north is up." in words
    assert "TURNED" not in words
    assert "735 300 m E" in words


def test_all_points_and_lengths_are_on_it() -> None:
    words = said(page_of(order_of(9, sheets=UP)))
    for label in ("SP", *(f"TP{i}" for i in range(1, 9))):
        assert re.search(rf"\b{label}\b", words)
    assert words.count(" m ") >= 9


@pytest.mark.parametrize("sheets", [UP, ALONG])
def test_the_sheet_knows_where_on_earth_it_is(sheets: SheetSettings, tmp_path: Path) -> None:
    order = order_of(7, sheets=sheets)
    page = page_of(order)
    frame = page.maps[0].frame
    path = tmp_path / "sketch.pdf"
    Press().print_pages([(numbered(order, page, 1, 1), page.maps, page.paper)], path)
    printed = load("pypdf").PdfWriter(clone_from=str(path)).pages[0]
    plane = WorkingPlane(order.frame.zone, order.frame.epsg)
    add_viewport(printed, frame, plane)
    values = [float(each) for each in printed["/VP"][0]["/Measure"]["/GPTS"]]
    east, north = plane.to_plane(np.array(values[1::2]), np.array(values[0::2]))
    box = MAP_BOX
    corners = [
        (box.x, box.y + box.height),
        (box.x, box.y),
        (box.x + box.width, box.y),
        (box.x + box.width, box.y + box.height),
    ]
    found = frame.to_page(np.column_stack([east, north]))
    np.testing.assert_allclose(found, corners, atol=1e-3)


def test_a_boundary_of_five_thousand_points_is_still_one_sheet() -> None:
    order = order_of(5_000, radius_m=2_000.0, sheets=UP)
    page = page_of(order)
    assert len(page.marks()) < 5_000


def test_no_background_is_frozen_for_a_blank_sheet() -> None:
    order = order_of(sheets=UP)
    layers = layers_of(order)
    assert sheet_frames(order, ["sketch"], layers, NOTHING_BELOW) == []
    assert len(sheet_frames(order, ["medical", "worksite"], layers, NOTHING_BELOW)) == 2
